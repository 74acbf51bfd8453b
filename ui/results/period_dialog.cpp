#include "ui/results/period_dialog.h"

#include "ui/accounts/store_or_tell.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>

namespace talbook
{

PeriodDialog::PeriodDialog(QDate from, QDate to, QDate latest, const QLocale &locale, Chosen chosen, QWidget *parent)
    : QDialog(parent), m_chosen(std::move(chosen)), m_from(new DayEdit(from)), m_to(new DayEdit(to)),
      m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Days of Your Own"));
    auto *column = new QVBoxLayout(this);
    column->addStrut(Theme::current().px(360)); // a minimum of the dialog's own would hold against wider words
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [&](const QString &name, DayEdit *field) {
        field->setLocale(locale);
        field->setMaximumDate(latest);
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("First day"), m_from);
    add(tr("Last day"), m_to);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(tr("Show"))));
    m_from->setFocus();
}

void PeriodDialog::accept()
{
    Expected<void> days;
    if (m_from->date() > m_to->date())
        days = Error{ErrorCode::BadInput, tr("The last day comes before the first one. Choose a later last day."), {}};
    closeOrTell(*this, *m_fault, days);
    if (days)
        m_chosen(m_from->date(), m_to->date());
}

} // namespace talbook
