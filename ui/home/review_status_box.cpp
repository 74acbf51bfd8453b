#include "ui/home/review_status_box.h"

#include "core/base/text.h"
#include "core/plays/account_review.h"

#include <QLineEdit>

namespace talbook
{

ReviewStatusBox::ReviewStatusBox(const Wording &words, QWidget *parent) : QComboBox(parent), m_words(words)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    for (const QString &status : reviewStatuses())
        addItem(reviewStatusName(status, words), status);
    setAccessibleName(tr("Status"));
    lineEdit()->setAccessibleName(tr("Status"));
    lineEdit()->setPlaceholderText(tr("Not noted yet"));
    setStatus({});
}

QString ReviewStatusBox::status() const
{
    const QString typed = tidied(currentText());
    const int known = findText(typed, Qt::MatchFixedString);
    return known >= 0 ? itemData(known).toString() : typed;
}

void ReviewStatusBox::setStatus(const QString &status)
{
    setCurrentIndex(findData(status));
    setEditText(status.isEmpty() ? QString() : reviewStatusName(status, m_words));
    lineEdit()->setCursorPosition(0);
}

} // namespace talbook
