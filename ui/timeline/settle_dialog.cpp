#include "ui/timeline/settle_dialog.h"

#include "core/accounts/settings.h"
#include "core/base/money.h"
#include "core/plays/step_test.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<std::optional<qint64>> amountOf(const QString &typed, const QString &currency)
{
    if (typed.trimmed().isEmpty())
        return std::optional<qint64>();
    const auto minor = parseMinor(typed, minorDigits(currency));
    if (!minor || *minor < 0) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Timeline", "“%1” is no amount. Write it like 1,250 or 1250.50.")
                         .arg(typed.trimmed()),
                     {}};
    }
    return minor;
}

QString currencyOf(const Document &document, const Task &task)
{
    if (!task.currency.isEmpty())
        return task.currency;
    const auto settings = planSettings(document.plan().database());
    return settings ? settings->currency : QString();
}

SettleFields::SettleFields(const Document &document, const Task &task, QWidget *parent)
    : QWidget(parent), m_task(task), m_currency(currencyOf(document, task)), m_form(new QFormLayout(this)),
      m_day(new DayEdit(task.settledOn.isValid() ? task.settledOn : document.asOf())), m_outcome(new QComboBox),
      m_actual(new QLineEdit), m_reason(new QLineEdit(task.reason)), m_record(new QCheckBox)
{
    const Wording &words = document.words();
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_day->setLocale(words.locale());
    m_outcome->addItem(tr("None in particular"), QString());
    for (const QString &outcome : taskOutcomes())
        m_outcome->addItem(taskOutcomeName(outcome, words), outcome);
    if (!task.outcome.isEmpty() && m_outcome->findData(task.outcome) < 0)
        m_outcome->addItem(task.outcome, task.outcome);
    m_outcome->setCurrentIndex(std::max(0, m_outcome->findData(task.outcome)));
    if (task.actual)
        m_actual->setText(words.locale().toString(toMajor(*task.actual, m_currency), 'f', minorDigits(m_currency)));
    m_record->setText(tr("Record it as an activity of the account"));
    m_record->setChecked(true);
    const auto add = [this](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        m_form->addRow(name, field);
    };
    add(tr("On"), m_day);
    add(tr("Outcome"), m_outcome);
    add(tr("Actual cost, %1").arg(m_currency), m_actual);
    add(tr("Reason"), m_reason);
    m_form->addRow(m_record);
    setStatus(task.status);
}

void SettleFields::setStatus(TaskStatus status)
{
    m_status = status;
    const bool done = status == TaskStatus::Done;
    const auto show = [this](QWidget *field, bool shown) {
        field->setVisible(shown);
        if (QWidget *label = m_form->labelForField(field))
            label->setVisible(shown);
    };
    show(m_day, status != TaskStatus::Open);
    show(m_outcome, done);
    show(m_actual, done && !m_many);
    show(m_reason, status == TaskStatus::Skipped);
    m_record->setVisible(done && (m_many || !activityKindOf(m_task).isEmpty()));
}

void SettleFields::setMany(bool many)
{
    m_many = many;
    setStatus(m_status);
}

Expected<TaskSettlement> SettleFields::settlement() const
{
    TaskSettlement settlement;
    settlement.status = m_status;
    settlement.on = m_day->date();
    if (m_status == TaskStatus::Skipped) {
        settlement.reason = m_reason->text();
        return settlement;
    }
    settlement.outcome = m_outcome->currentData().toString();
    settlement.recordActivity = m_record->isChecked();
    if (!m_many) {
        const auto actual = amountOf(m_actual->text(), m_currency);
        TALBOOK_TRY(actual);
        settlement.actual = *actual;
    }
    return settlement;
}

SettleDialog::SettleDialog(const Document &document, const Task &first, size_t count, TaskStatus status,
                           QWidget *parent)
    : QDialog(parent), m_fields(new SettleFields(document, first)),
      m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    const bool done = status == TaskStatus::Done;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(done ? tr("Mark Done") : tr("Skip"));
    m_fields->setMany(count > 1);
    m_fields->setStatus(status);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *what =
        new PlainLabel(count == 1 ? first.title : tr("%n task(s)", nullptr, int(count)), {.weight = Weight::SemiBold});
    what->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addStrut(theme.px(360));
    column->addWidget(what);
    column->addWidget(m_fields);
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(done ? tr("Mark done") : tr("Skip"))));
    (done ? static_cast<QWidget *>(&m_fields->outcome()) : &m_fields->reason())->setFocus();
}

void SettleDialog::accept()
{
    const auto settlement = m_fields->settlement();
    const Expected<void> done = settlement ? m_store(*settlement) : Expected<void>(settlement.error());
    closeOrTell(*this, *m_fault, done);
}

} // namespace talbook
