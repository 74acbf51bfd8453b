#include "ui/accounts/tal_page.h"

#include "core/accounts/settings.h"
#include "ui/accounts/event_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/tal_capacity.h"
#include "ui/accounts/tal_member_rows.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QItemSelectionModel>
#include <QPointer>
#include <QStackedLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

const Program *TalPage::shownProgram() const
{
    const auto found = std::ranges::find(m_all, m_program, &Program::id);
    return found == m_all.end() ? nullptr : &*found;
}

const Standings &TalPage::standings() const
{
    return m_otherStandings ? *m_otherStandings : m_document.standings();
}

void TalPage::refresh()
{
    if (!m_document.isOpen())
        return;
    auto all = programs(m_document.plan().database());
    if (!all) {
        Q_EMIT refused(all.error().message, all.error().details);
        return;
    }
    m_all = std::move(*all);
    const auto &current = m_document.standings().program();
    if (!shownProgram())
        m_program = current ? current->id : ProgramId();
    m_otherStandings.reset();
    if (shownProgram() && (!current || current->id != m_program))
        readOtherStandings();
    m_list.clear();
    if (auto members = talMembers(m_document.plan().database(), m_program))
        m_list = std::move(*members);
    showPrograms();
    showMembers();
}

/// Tiers go by places on the shown list, which the document's standings do not know. Until a large plan is read, theirs
/// stand in.
void TalPage::readOtherStandings()
{
    const auto read = [asOf = m_document.asOf(), program = m_program](const Database &database, const Wording &words) {
        return Standings::read(database, {asOf, std::nullopt, program}, words);
    };
    if (!m_document.isLarge()) {
        if (auto standings = read(m_document.plan().database(), m_document.words()))
            m_otherStandings = std::make_shared<Standings>(std::move(*standings));
        return;
    }
    using Shared = std::shared_ptr<Standings>;
    m_document.startReading<Shared>(
        tr("Reading the list"),
        [read, language = m_document.words().language()](const Database &database,
                                                         const Progress &) -> Expected<Shared> {
            auto standings = read(database, Wording(language));
            TALBOOK_TRY(standings);
            return std::make_shared<Standings>(std::move(*standings));
        },
        [page = QPointer<TalPage>(this), program = m_program](const Expected<Shared> &standings) {
            if (!page || page->m_program != program || !standings)
                return;
            page->m_otherStandings = *standings;
            page->showMembers();
        });
}

void TalPage::showPrograms()
{
    const QLocale &locale = m_document.words().locale();
    const auto &current = m_document.standings().program();
    std::vector<RecordRows::Row> rows;
    for (const Program &program : m_all) {
        const bool works = current && current->id == program.id;
        const QString name = works ? tr("%1 · current").arg(program.name) : program.name;
        rows.push_back({program.id.value,
                        {{.text = name, .marks = {{StrongRole, works}}},
                         {.text = locale.toString(program.accounts), .key = program.accounts}},
                        false});
    }
    const QSignalBlocker quiet(m_programs->selectionModel());
    m_programRows->setRows(std::move(rows));
    if (const int row = m_programRows->rowOf(m_program.value); row >= 0)
        m_programs->setCurrentIndex(m_programRows->index(row, 0));
    m_programs->viewport()->update();
}

void TalPage::showHead(const Program &program)
{
    const EventWords dates(m_document.words());
    QStringList facts = {u"%1 – %2"_s.arg(dates.shortDate(program.startsOn), dates.shortDate(program.endsOn))};
    const auto stages = maturityStages(m_document.words());
    for (const MaturityStage &stage : stages ? *stages : std::vector<MaturityStage>()) {
        if (stage.id == program.maturity)
            facts.append(stage.name);
    }
    facts.append(standings().tiers().name);
    m_name->setText(program.name);
    m_facts->setText(facts.join(u" · "_s));
    m_goals->setText(program.goals);
    m_goals->setVisible(!program.goals.isEmpty());
}

void TalPage::showMembers()
{
    const QLocale &locale = m_document.words().locale();
    const Program *program = shownProgram();
    std::array<int, 4> counts{};
    qsizetype onList = 0;
    for (const TalMember &member : m_list) {
        if (member.hasLeft())
            continue;
        ++onList;
        if (const auto index = standings().indexOf(member.account))
            ++counts[size_t(standings()[*index].tier)];
    }
    m_memberRows->setEditable(m_document.isEditable());
    m_memberRows->setColumns(talMemberColumns(m_left));
    const auto before = chosen();
    const QModelIndex at = m_members->currentIndex();
    m_memberRows->setRows(talMemberRows(m_list, m_left, standings(), m_document.words()));
    for (const AccountId account : before) {
        if (const int row = m_memberRows->rowOf(account.value); row >= 0)
            m_members->selectionModel()->select(m_memberRows->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (at.isValid() && at.row() < m_memberRows->rowCount())
        m_members->selectionModel()->setCurrentIndex(m_memberRows->index(at.row(), at.column()),
                                                     QItemSelectionModel::NoUpdate);
    m_scope->setSegmentText(0, tr("On the list %1").arg(locale.toString(onList)));
    m_scope->setSegmentText(1, tr("Left %1").arg(locale.toString(qsizetype(m_list.size()) - onList)));
    m_capacity->setVisible(program);
    m_scope->setVisible(program);
    m_capacity->setCounts(counts, standings().tiers(), locale);
    if (program)
        showHead(*program);
    else {
        m_name->setText(tr("No program yet"));
        m_facts->setText({});
        m_goals->hide();
    }
    m_stack->setCurrentWidget(m_memberRows->rowCount() > 0 ? static_cast<QWidget *>(m_members) : m_empty);
    if (!program)
        m_empty->setWords(tr("A program is a quarter with its goals and its target accounts."),
                          m_document.isEditable() ? tr("New Program…") : QString());
    else if (m_left)
        m_empty->setWords(tr("Nobody has left this list."), {});
    else
        m_empty->setWords(
            tr("Nobody is on this list yet. Choose accounts in the table of accounts, then add them here."), {});
    updateButtons();
}

} // namespace talbook
