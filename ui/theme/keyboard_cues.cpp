#include "ui/theme/keyboard_cues.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenuBar>
#include <QWidget>

namespace talbook
{

namespace
{

bool altHeld = false;

bool movesFocus(int key)
{
    switch (key) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_F6:
        return true;
    default:
        return false;
    }
}

void showFocusRing(bool shown)
{
    QWidget *focused = QApplication::focusWidget();
    QWidget *window = focused ? focused->window() : nullptr;
    if (!window || window->testAttribute(Qt::WA_KeyboardFocusChange) == shown)
        return;
    window->setAttribute(Qt::WA_KeyboardFocusChange, shown);
    focused->update();
}

void showMnemonics(bool shown)
{
    if (altHeld == shown)
        return;
    altHeld = shown;
    if (const QWidget *window = QApplication::activeWindow()) {
        for (QMenuBar *bar : window->findChildren<QMenuBar *>())
            bar->update();
    }
}

} // namespace

KeyboardCues::KeyboardCues(QObject *parent) : QObject(parent) {}

bool KeyboardCues::mnemonicsShown()
{
    return altHeld;
}

bool KeyboardCues::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Alt)
            showMnemonics(true);
        else if (movesFocus(key))
            showFocusRing(true);
        break;
    }
    case QEvent::KeyRelease:
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            showMnemonics(false);
        break;
    case QEvent::MouseButtonPress:
        showFocusRing(false);
        break;
    case QEvent::ApplicationDeactivate:
        showMnemonics(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace talbook
