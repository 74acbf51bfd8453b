#include "ui/widgets/search_field.h"

#include "ui/theme/icon.h"

#include <QAction>

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

} // namespace talbook
