#include "ui/timeline/owner_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

OwnerDialog::OwnerDialog(const QStringList &people, const QString &now, int tasks, QWidget *parent)
    : QDialog(parent), m_owner(new QComboBox)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Assign"));
    m_owner->setObjectName(u"owner"_s);
    m_owner->setAccessibleName(tr("Owner"));
    m_owner->setEditable(true);
    m_owner->addItems(people);
    m_owner->setCurrentText(now);
    m_owner->lineEdit()->setAccessibleName(tr("Owner"));
    m_owner->lineEdit()->selectAll();
    m_owner->setMinimumWidth(theme.px(320));
    auto *done = new PrimaryButton(tr("Assign"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(new PlainLabel(tr("Who is to do %n task(s)? Empty for nobody yet.", nullptr, tasks)));
    column->addWidget(m_owner);
    column->addSpacing(theme.px(metric::Grid));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *done));
}

void OwnerDialog::accept()
{
    QDialog::accept();
    Q_EMIT chosen(m_owner->currentText());
}

} // namespace talbook
