#include "ui/widgets/push_buttons.h"

#include "ui/widgets/plain_label.h"

namespace talbook
{

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent) : PrimaryButton(QIcon(), text, parent) {}

PrimaryButton::PrimaryButton(const QIcon &icon, const QString &text, QWidget *parent) : QPushButton(icon, text, parent)
{
    setProperty("primary", true);
}

QuietButton::QuietButton(const QString &text, QWidget *parent) : QuietButton(QIcon(), text, parent) {}

QuietButton::QuietButton(const QIcon &icon, const QString &text, QWidget *parent) : QPushButton(icon, text, parent)
{
    setFlat(true);
}

IconButton::IconButton(const QIcon &icon, const QString &name, QWidget *parent) : QToolButton(parent)
{
    setIcon(icon);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    setToolButtonStyle(Qt::ToolButtonIconOnly);
    setPopupMode(InstantPopup);
    setName(name);
}

void IconButton::setName(const QString &name)
{
    setAccessibleName(name);
    setToolTip(plainToolTip(name));
}

} // namespace talbook
