#pragma once

#include <QFrame>

namespace talbook
{

/// What a widget lies on; it follows the theme by itself.
enum class Surface
{
    Window,
    Base,
    Raised
};
void setSurface(QWidget &widget, Surface surface);

/// A separator one pixel thick.
class ThinLine : public QFrame
{
    Q_OBJECT

public:
    explicit ThinLine(Qt::Orientation orientation, QWidget *parent = nullptr);

    QSize sizeHint() const override;
};

} // namespace talbook
