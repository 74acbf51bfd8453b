#include "ui/plays/text_field.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

namespace talbook
{

TextField::TextField(int lines, QWidget *parent) : QPlainTextEdit(parent)
{
    const Theme &theme = Theme::current();
    setTabChangesFocus(true);
    document()->setDocumentMargin(theme.px(metric::HalfGrid));
    if (lines > 0)
        setFixedHeight(lines * QFontMetrics(theme.font(Type::Body)).lineSpacing() + theme.px(2 * metric::HalfGrid) +
                       2 * frameWidth()); // whole lines: half a line looks cut off
}

void TextField::setStored(const QString &text)
{
    if (text == m_stored)
        return;
    m_stored = text;
    if (text != toPlainText())
        setPlainText(text);
}

void TextField::settle()
{
    const QString typed = toPlainText();
    if (isReadOnly() || typed == m_stored)
        return;
    m_stored = typed;
    Q_EMIT edited(typed);
}

bool TextField::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) ||
            (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void TextField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason)
        return;
    settle();
    document()->clearUndoRedoStacks(); // what is stored now is undone as any other step, and in its turn
}

void TextField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && toPlainText() != m_stored) {
        setPlainText(m_stored);
        return;
    }
    if (event->key() == Qt::Key_Return && event->modifiers() & Qt::ControlModifier) {
        settle();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace talbook
