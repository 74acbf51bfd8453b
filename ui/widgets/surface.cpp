#include "ui/widgets/surface.h"

namespace talbook
{

void setSurface(QWidget &widget, Surface surface)
{
    switch (surface) {
    case Surface::Window:
        widget.setBackgroundRole(QPalette::Window);
        break;
    case Surface::Base:
        widget.setBackgroundRole(QPalette::Base);
        break;
    case Surface::Raised:
        widget.setBackgroundRole(QPalette::AlternateBase);
        break;
    }
    widget.setAutoFillBackground(true);
}

ThinLine::ThinLine(Qt::Orientation orientation, QWidget *parent) : QFrame(parent)
{
    const bool across = orientation == Qt::Horizontal;
    setFrameShape(across ? HLine : VLine);
    setSizePolicy(across ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  across ? QSizePolicy::Fixed : QSizePolicy::Expanding);
}

QSize ThinLine::sizeHint() const
{
    return {1, 1};
}

} // namespace talbook
