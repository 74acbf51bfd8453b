#include "ui/accounts/tal_refresh_dialog.h"

#include "core/accounts/settings.h"
#include "core/base/dates.h"
#include "core/plays/checklist.h"
#include "ui/accounts/long_steps.h"
#include "ui/accounts/tal_capacity.h"
#include "ui/accounts/tal_check_delegate.h"
#include "ui/accounts/tal_program_dialog.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPointer>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum RefreshColumn
{
    WhoColumn,
    ProposalColumn,
    NewTierColumn,
    FigureColumn,
    PointsColumn,
    ThreadsColumn,
    WhyColumn
};

/// Reasons for so many are worded within about 20 ms.
constexpr size_t workedOutAtOnce = 1000;

bool staysOrComes(RefreshAction action)
{
    return action == RefreshAction::Keep || action == RefreshAction::Add;
}

} // namespace

TalRefreshDialog::TalRefreshDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_draft(TalProgramDialog::freeQuarter(document))
{
    const auto &program = document.standings().program();
    if (program) {
        m_present = program->id;
        m_draft.tierPreset = program->tierPreset;
        m_draft.maturity = program->maturity;
        m_draft.goals = program->goals;
        const Quarter next =
            quarterOf(program->endsOn.addDays(1), document.standings().facts().settings.fiscalYearStart);
        if (next.first > m_draft.startsOn) {
            m_draft.name = next.name();
            m_draft.startsOn = next.first;
            m_draft.endsOn = next.last;
        }
    }
    m_tiers = document.standings().tiers();
    setWindowTitle(tr("Refresh the List for a New Quarter"));
    resize(Theme::current().px(1120), Theme::current().px(640));
    build();
    propose();
}

void TalRefreshDialog::build()
{
    const QLocale &locale = m_document.words().locale();
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    auto *form = new QHBoxLayout;
    form->setSpacing(metric::Grid);
    const auto add = [form](const QString &name, QWidget *field, int stretch) {
        field->setAccessibleName(name);
        form->addWidget(new PlainLabel(name, {.colour = Colour::Text2}));
        form->addWidget(field, stretch);
    };
    const auto dateField = [&locale](QDate date) {
        auto *field = new DayEdit(date);
        field->setLocale(locale);
        field->setMinimumWidth(Theme::current().px(144));
        return field;
    };
    m_name = new QLineEdit(m_draft.name);
    m_first = dateField(m_draft.startsOn);
    m_last = dateField(m_draft.endsOn);
    add(tr("New program"), m_name, 1);
    add(tr("from"), m_first, 0);
    add(tr("to"), m_last, 0);
    column->addLayout(form);
    m_summary = new PlainLabel({}, {.weight = Weight::Medium});
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_capacity = new TalCapacity;
    column->addWidget(m_capacity);
    m_rows = new RecordRows(this);
    m_rows->setColumns({{.title = tr("On the new list"), .width = 208, .checkable = true},
                        {.title = tr("Proposal"), .width = 148},
                        {.title = tr("Tier"), .width = 84},
                        {.title = tr("Score"), .width = 64, .right = true},
                        {.title = tr("Engagement points"), .width = 152, .right = true},
                        {.title = tr("Threads"), .width = 104, .right = true},
                        {.title = tr("Why"), .width = 260, .share = 1}});
    m_table = new TableView(tr("Proposals for the new list"));
    m_table->setLeadingInset(0);
    m_rows->present(*m_table);
    m_table->setItemDelegateForColumn(WhoColumn, new TalCheckDelegate(m_table));
    m_table->setItemDelegateForColumn(NewTierColumn, new TierDelegate(m_table));
    column->addWidget(m_table, 1);
    connect(m_rows, &RecordRows::checkedChanged, this, &TalRefreshDialog::updateCounts);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *foot = new QHBoxLayout;
    m_choose = new QCheckBox(tr("Work in the new program from now on"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setAutoDefault(false);
    m_apply = new PrimaryButton({});
    m_apply->setAutoDefault(false);
    m_checklist = new QCheckBox(tr("Add the quarter’s checklist"));
    m_checklist->setChecked(true);
    foot->addWidget(m_choose);
    foot->addWidget(m_checklist);
    foot->addStretch(1);
    foot->addWidget(new JobIndicator(m_document.jobs()));
    foot->addWidget(cancel);
    foot->addWidget(m_apply);
    column->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &TalRefreshDialog::accept);
}

TalRefreshDialog::ActionTexts TalRefreshDialog::actionTexts()
{
    ActionTexts texts;
    texts[size_t(RefreshAction::Keep)] = tr("Keep");
    texts[size_t(RefreshAction::GraduateWon)] = tr("Graduate: won");
    texts[size_t(RefreshAction::GraduateLost)] = tr("Graduate: lost");
    texts[size_t(RefreshAction::Drop)] = tr("Drop");
    texts[size_t(RefreshAction::Add)] = tr("Add");
    return texts;
}

void TalRefreshDialog::propose()
{
    const Wording &words = m_document.words();
    if (m_document.standings().size() <= workedOutAtOnce) {
        take(read(m_document.plan().database(), m_document.standings(), m_present, m_tiers, actionTexts(), words, {}));
        return;
    }
    setBusy(true);
    m_summary->setText(tr("Working out who stays, goes and comes…"));
    m_document.startReading<std::shared_ptr<Proposed>>(
        tr("Working out the new list"),
        [present = m_present, tiers = m_tiers, actions = actionTexts(), language = words.language(),
         asOf = m_document.asOf()](const Database &database,
                                   const Progress &progress) -> Expected<std::shared_ptr<Proposed>> {
            const Wording ownWords(language);
            const auto standings = Standings::read(database, {asOf, std::nullopt, {}}, ownWords);
            TALBOOK_TRY(standings);
            return read(database, *standings, present, tiers, actions, ownWords, progress);
        },
        [self = QPointer(this)](const Expected<std::shared_ptr<Proposed>> &proposed) {
            if (!self)
                return;
            self->setBusy(false);
            if (self->m_leaving || wasStopped(proposed)) // a short job may be done before it hears of it
                self->QDialog::reject();
            else
                self->take(proposed);
        });
}

Expected<std::shared_ptr<TalRefreshDialog::Proposed>>
TalRefreshDialog::read(const Database &database, const Standings &standings, ProgramId present, const TierPreset &tiers,
                       const ActionTexts &actions, const Wording &words, const Progress &progress)
{
    auto proposed = std::make_shared<Proposed>();
    auto records = refreshRecords(database, present, standings.asOf());
    TALBOOK_TRY(records);
    proposed->records = std::move(*records);
    const QLocale &locale = words.locale();
    // The order of the rules: members by what becomes of them, then the new ones, each by rank.
    const auto proposals = proposeRefresh(standings, proposed->records, tiers);
    for (const RefreshProposal &proposal : proposals) {
        if (progress && !progress(qint64(proposed->rows.size()), qint64(proposals.size())))
            return Error{ErrorCode::Cancelled, {}, {}};
        proposed->proposals.emplace(proposal.account.value, proposal);
        const auto index = standings.indexOf(proposal.account);
        if (!index)
            continue;
        const QString name = std::get<QString>(standings.value(*index, FilterField::Name));
        const int tier = proposal.tier > 0 ? proposal.tier : standings[*index].tier;
        const QString tierText = tierName(tier);
        proposed->rows.push_back(
            {proposal.account.value,
             {{name},
              {.text = actions[size_t(proposal.action)], .key = int(proposal.action)},
              {.text = tierText,
               .key = tier == 0 ? 9 : tier,
               .marks = {{TierRole, tier}, {ProposedRole, !standings[*index].tierByHand}}},
              {.text = locale.toString(shownScore(proposal.score, 0), 'f', 0), .key = proposal.score},
              {.text = locale.toString(proposal.engagementPoints, 'f', 0), .key = proposal.engagementPoints},
              {.text = locale.toString(proposal.threads), .key = proposal.threads},
              {refreshReasonInWords(proposal, standings.model(), words)}},
             staysOrComes(proposal.action)});
    }
    return proposed;
}

void TalRefreshDialog::take(const Expected<std::shared_ptr<Proposed>> &proposed)
{
    if (!proposed) {
        m_summary->setText({});
        m_fault->setText(proposed.error().message);
        m_fault->show();
        m_apply->setEnabled(false);
        return;
    }
    m_proposed = *proposed;
    m_rows->setRows(std::move(m_proposed->rows));
    updateCounts();
}

void TalRefreshDialog::setBusy(bool busy)
{
    m_busy = busy;
    m_table->setEnabled(!busy);
    m_apply->setEnabled(!busy && m_proposed && m_document.isEditable());
}

void TalRefreshDialog::updateCounts()
{
    const QLocale &locale = m_document.words().locale();
    std::array<int, 4> tiers{};
    int stay = 0, come = 0, leave = 0;
    for (const RecordRows::Row &row : m_rows->rows()) {
        const bool member = m_proposed->records.members.contains(row.id);
        if (row.checked) {
            ++(member ? stay : come);
            const auto index = m_document.standings().indexOf(AccountId{row.id});
            const int proposed = m_proposed->proposals.at(row.id).tier;
            ++tiers[size_t(proposed > 0 ? proposed : m_document.standings()[*index].tier)];
        } else if (member) {
            ++leave;
        }
    }
    m_summary->setText(tr("%1 stay, %2 leave, %3 are new: %4 on the new list, as of %5.")
                           .arg(locale.toString(stay), locale.toString(leave), locale.toString(come),
                                locale.toString(stay + come), locale.toString(m_document.asOf(), u"d MMM yyyy"_s)));
    m_capacity->setCounts(tiers, m_tiers, locale);
    m_apply->setText(tr("Make the program with %n account(s)", nullptr, stay + come));
    m_apply->setEnabled(m_document.isEditable() && !m_busy);
}

RefreshOrder TalRefreshDialog::order() const
{
    RefreshOrder order;
    order.program = m_draft;
    order.program.name = m_name->text();
    order.program.startsOn = m_first->date();
    order.program.endsOn = m_last->date();
    order.present = m_present;
    order.choose = m_choose->isChecked();
    order.on = m_document.asOf();
    for (const RecordRows::Row &row : m_rows->rows()) {
        const RefreshProposal &proposal = m_proposed->proposals.at(row.id);
        RefreshDecision decision;
        decision.account = proposal.account;
        decision.onNewList = row.checked;
        const auto member = m_proposed->records.members.find(row.id);
        decision.member = member != m_proposed->records.members.end();
        decision.outcome = proposal.action == RefreshAction::GraduateWon    ? Graduation::Won
                           : proposal.action == RefreshAction::GraduateLost ? Graduation::Lost
                                                                            : Graduation::Replaced;
        decision.reason = row.cells[WhyColumn].text;
        if (decision.member) {
            decision.priority = member->second.priority;
            if (row.checked && !member->second.reason.isEmpty())
                decision.reason = member->second.reason; // why it was chosen at first stays
            else if (!row.checked && proposal.action == RefreshAction::Keep)
                decision.reason = tr("Not carried over to %1").arg(order.program.name);
        }
        order.decisions.push_back(decision);
    }
    return order;
}

void TalRefreshDialog::accept()
{
    if (m_busy || !m_proposed)
        return;
    auto decided = std::make_shared<const RefreshOrder>(order());
    const auto made = std::make_shared<ProgramId>();
    setBusy(true);
    changeAccounts(
        m_document, decided->decisions.size(), tr("Refresh the target account list for %1").arg(decided->program.name),
        [decided, made, checklist = m_checklist->isChecked(),
         language = m_document.words().language()](Edit &edit) -> Expected<void> {
            const auto program = applyRefresh(edit, *decided);
            TALBOOK_TRY(program);
            *made = *program;
            if (checklist)
                TALBOOK_TRY(addChecklist(edit, *made, Wording(language)));
            return {};
        },
        [self = QPointer(this), made](const Expected<void> &done) {
            if (!self)
                return;
            self->setBusy(false);
            self->m_made = *made;
            self->m_fault->setVisible(!done && !wasStopped(done));
            if (done)
                self->QDialog::accept();
            else
                self->m_fault->setText(done.error().message);
        });
}

/// What is under way is stopped first; it leaves nothing half done.
void TalRefreshDialog::reject()
{
    if (!m_busy) {
        QDialog::reject();
        return;
    }
    m_leaving = !m_proposed;
    m_document.jobs().cancel();
}

} // namespace talbook
