#include "ui/widgets/search_field.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QKeyEvent>

namespace talbook
{

using namespace Qt::StringLiterals;

SearchField::SearchField(Clear clear, QWidget *parent)
    : QLineEdit(parent), m_icon(addAction(icon(u"search"), QLineEdit::LeadingPosition))
{
    if (clear == Clear::None)
        return;
    setClearButtonEnabled(true);
    m_clear = findChild<QAction *>(u"_q_qlineeditclearaction"_s); // Qt's own, which it leaves without a name
}

void SearchField::setWords(const QString &name, const QString &prompt)
{
    setAccessibleName(name);
    setPlaceholderText(prompt);
    m_icon->setText(name);
    if (m_clear)
        m_clear->setText(tr("Clear the field"));
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Escape && m_clear && !text().isEmpty()) {
        clear();
        return;
    }
    if (plain && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        Q_EMIT foundRequested();
    QLineEdit::keyPressEvent(event);
}

} // namespace talbook
