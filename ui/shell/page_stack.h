#pragma once

#include <QStackedWidget>

namespace talbook
{

/// The pages, one in view. Only that one says how small the window may become: beside the inspector there is no room
/// for what the widest of the others needs.
class PageStack : public QStackedWidget
{
public:
    PageStack()
    {
        connect(this, &QStackedWidget::currentChanged, this, [this] { updateGeometry(); });
    }

    QSize minimumSizeHint() const override
    {
        const QWidget *shown = currentWidget();
        return shown ? shown->minimumSizeHint().expandedTo(shown->minimumSize()) : QSize();
    }
};

} // namespace talbook
