#include "ui/accounts/tal_member_dialogs.h"

#include "core/accounts/priority.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

/// A sentence, a form of two fields, Cancel and the one action.
void layOut(QDialog &dialog, const QString &sentence, const std::vector<std::pair<QString, QWidget *>> &fields,
            const QString &action, const QString &cancelText)
{
    auto *column = new QVBoxLayout(&dialog);
    column->addStrut(Theme::current().px(416)); // a minimum of the dialog's own would hold against wider words
    auto *head = new PlainLabel(sentence);
    head->setWordWrap(true);
    column->addWidget(head);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    for (const auto &[name, field] : fields) {
        field->setAccessibleName(name);
        if (const auto *combo = qobject_cast<QComboBox *>(field); combo && combo->isEditable())
            combo->lineEdit()->setAccessibleName(name);
        form->addRow(name, field);
    }
    column->addLayout(form);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(cancelText);
    auto *accept = new PrimaryButton(action);
    accept->setDefault(true);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(accept);
    column->addLayout(buttons);
    QObject::connect(cancel, &QPushButton::clicked, &dialog, &QDialog::reject);
    QObject::connect(accept, &QPushButton::clicked, &dialog, &QDialog::accept);
}

} // namespace

TalJoinDialog::TalJoinDialog(const QString &who, const QString &program, const Wording &words, QWidget *parent)
    : QDialog(parent), m_reason(new QLineEdit), m_priority(new QComboBox)
{
    setWindowTitle(tr("Add to Target Account List"));
    m_priority->setEditable(true);
    m_priority->addItem(QString());
    for (const Priority usual : {Priority::High, Priority::Medium, Priority::Low})
        m_priority->addItem(priorityName(priorityId(usual), words));
    layOut(*this, tr("%1 joins the list of %2.").arg(who, program),
           {{tr("Reason"), m_reason}, {tr("Priority"), m_priority}}, tr("Add"), tr("Cancel"));
}

QString TalJoinDialog::reason() const
{
    return m_reason->text().trimmed();
}

QString TalJoinDialog::priority() const
{
    return m_priority->currentText().trimmed();
}

TalGraduateDialog::TalGraduateDialog(const QString &who, const QString &program, QWidget *parent)
    : QDialog(parent), m_outcome(new QComboBox), m_note(new QLineEdit)
{
    setWindowTitle(tr("Graduate from Target Account List"));
    for (const Graduation outcome : {Graduation::Won, Graduation::Lost, Graduation::Replaced})
        m_outcome->addItem(graduationWord(outcome), int(outcome));
    layOut(*this, tr("%1 leaves the list of %2; that is recorded, not deleted.").arg(who, program),
           {{tr("Outcome"), m_outcome}, {tr("Note"), m_note}}, tr("Graduate"), tr("Cancel"));
}

Graduation TalGraduateDialog::outcome() const
{
    return Graduation(m_outcome->currentData().toInt());
}

QString TalGraduateDialog::note() const
{
    return m_note->text().trimmed();
}

QString graduationWord(Graduation outcome)
{
    switch (outcome) {
    case Graduation::Won:
        return TalGraduateDialog::tr("Won");
    case Graduation::Lost:
        return TalGraduateDialog::tr("Lost");
    case Graduation::Replaced:
        break;
    }
    return TalGraduateDialog::tr("Replaced");
}

} // namespace talbook
