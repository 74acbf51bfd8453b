#include "ui/accounts/tal_program_dialog.h"

#include "core/accounts/settings.h"
#include "core/accounts/tiers.h"
#include "core/base/dates.h"
#include "ui/accounts/field_frame.h"
#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Quarters offered beside the present one.
constexpr int quartersAhead = 6;

QString maturityText(const MaturityStage &stage, const QLocale &locale)
{
    if (!stage.accountsFrom)
        return stage.name;
    if (!stage.accountsTo)
        return TalProgramDialog::tr("%1: %2 accounts or more").arg(stage.name, locale.toString(*stage.accountsFrom));
    return TalProgramDialog::tr("%1: %2 to %3 accounts")
        .arg(stage.name, locale.toString(*stage.accountsFrom), locale.toString(*stage.accountsTo));
}

} // namespace

TalProgramDialog::TalProgramDialog(Document &document, const std::optional<Program> &program, QWidget *parent)
    : QDialog(parent), m_document(document)
{
    setWindowTitle(program ? tr("Change Program") : tr("New Program"));
    build(!program);
    fill(program ? ProgramDraft{program->name, program->startsOn, program->endsOn, program->goals, program->tierPreset,
                                program->maturity}
                 : freeQuarter(document));
}

ProgramDraft TalProgramDialog::freeQuarter(Document &document)
{
    const auto all = programs(document.plan().database());
    Quarter quarter = quarterOf(document.asOf(), document.standings().facts().settings.fiscalYearStart);
    const auto taken = [&all](const Quarter &wanted) {
        return all && std::ranges::any_of(*all, [&wanted](const Program &program) {
                   return program.startsOn >= wanted.first && program.startsOn <= wanted.last;
               });
    };
    while (taken(quarter))
        quarter = quarterOf(quarter.last.addDays(1), document.standings().facts().settings.fiscalYearStart);
    return {quarter.name(), quarter.first, quarter.last};
}

void TalProgramDialog::build(bool isNew)
{
    const QLocale &locale = m_document.words().locale();
    auto *column = new QVBoxLayout(this);
    column->addStrut(Theme::current().px(456)); // a minimum of the dialog's own would hold against wider words
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    const auto dateField = [&locale] {
        auto *field = new DayEdit;
        field->setLocale(locale);
        return field;
    };
    m_quarter = new QComboBox;
    Quarter quarter = quarterOf(m_document.asOf(), m_document.standings().facts().settings.fiscalYearStart);
    for (int i = 0; i <= quartersAhead; ++i) {
        m_quarter->addItem(quarter.name(), quarter.first);
        quarter = quarterOf(quarter.last.addDays(1), m_document.standings().facts().settings.fiscalYearStart);
    }
    m_name = new QLineEdit;
    m_first = dateField();
    m_last = dateField();
    m_tiers = new QComboBox;
    m_tiers->addItem(tr("The plan's own"), QString());
    const auto presets = tierPresets(m_document.words());
    for (const TierPreset &preset : presets ? *presets : std::vector<TierPreset>())
        m_tiers->addItem(preset.name, preset.id);
    m_maturity = new QComboBox;
    m_maturity->addItem(tr("Not said"), QString());
    const auto stages = maturityStages(m_document.words());
    for (const MaturityStage &stage : stages ? *stages : std::vector<MaturityStage>())
        m_maturity->addItem(maturityText(stage, locale), stage.id);
    m_goals = new QPlainTextEdit;
    m_goals->setTabChangesFocus(true);
    add(tr("Quarter of the fiscal year"), m_quarter);
    add(tr("Name"), m_name);
    add(tr("First day"), m_first);
    add(tr("Last day"), m_last);
    add(tr("Places in 1:1 / 1:Few / 1:Many"), m_tiers);
    add(tr("Maturity"), m_maturity);
    m_goals->setAccessibleName(tr("Goals"));
    auto *goals = new FieldFrame(*m_goals);
    goals->setFixedHeight(Theme::current().px(88));
    form->addRow(tr("Goals"), goals);
    column->addLayout(form);
    if (isNew) {
        m_checklist = new QCheckBox(tr("Add the quarter’s checklist, with dates from its first day"));
        m_checklist->setChecked(true);
        column->addWidget(m_checklist);
    }
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"));
    auto *store = new PrimaryButton(isNew ? tr("Make") : tr("Change"));
    store->setDefault(true);
    auto *questions = new QPushButton(isNew ? tr("Make and Answer &Questions…") : tr("Change and Answer &Questions…"));
    questions->setToolTip(tr("The discovery questions; any can be left out and answered later"));
    questions->setAutoDefault(false);
    buttons->addWidget(questions);
    connect(questions, &QPushButton::clicked, this, [this] {
        m_questions = true;
        accept();
    });
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(store);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(store, &QPushButton::clicked, this, [this] {
        m_questions = false;
        accept();
    });
    connect(m_quarter, &QComboBox::activated, this, [this](int index) {
        const Quarter chosen =
            quarterOf(m_quarter->itemData(index).toDate(), m_document.standings().facts().settings.fiscalYearStart);
        m_name->setText(chosen.name());
        m_first->setDate(chosen.first);
        m_last->setDate(chosen.last);
    });
}

void TalProgramDialog::fill(const ProgramDraft &draft)
{
    m_quarter->setCurrentIndex(m_quarter->findData(draft.startsOn));
    m_name->setText(draft.name);
    m_first->setDate(draft.startsOn);
    m_last->setDate(draft.endsOn);
    m_tiers->setCurrentIndex(std::max(0, m_tiers->findData(draft.tierPreset)));
    m_maturity->setCurrentIndex(std::max(0, m_maturity->findData(draft.maturity)));
    m_goals->setPlainText(draft.goals);
}

ProgramDraft TalProgramDialog::draft() const
{
    return {m_name->text(),
            m_first->date(),
            m_last->date(),
            m_goals->toPlainText(),
            m_tiers->currentData().toString(),
            m_maturity->currentData().toString()};
}

bool TalProgramDialog::wantsChecklist() const
{
    return m_checklist && m_checklist->isChecked();
}

void TalProgramDialog::accept()
{
    closeOrTell(*this, *m_fault, m_store ? m_store(draft()) : Expected<void>());
}

} // namespace talbook
