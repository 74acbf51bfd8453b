#include "core/documents/campaign_brief.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/documents/playbook.h"
#include "core/plays/ab_test.h"
#include "core/plays/step_test.h"
#include "core/plays/tasks.h"

#include <algorithm>
#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int tasksListed = 15;

/// How far a set of tasks has come on the day.
struct TaskTally
{
    int tasks = 0, done = 0, skipped = 0, overdue = 0;
    QDate first, last;

    void add(const Task &task, QDate asOf)
    {
        ++tasks;
        done += task.status == TaskStatus::Done ? 1 : 0;
        skipped += task.status == TaskStatus::Skipped ? 1 : 0;
        overdue += isOverdue(task, asOf) ? 1 : 0;
        first = first.isValid() ? std::min(first, task.start) : task.start;
        last = last.isValid() ? std::max(last, task.due) : task.due;
    }
};

class BriefWriter
{
public:
    BriefWriter(const Database &database, const Standings &standings, const DocumentWords &words,
                const Campaign &campaign, const std::vector<Task> &tasks)
        : m_database(database), m_standings(standings), m_words(words), m_wording(words.wording()),
          m_campaign(campaign), m_tasks(tasks), m_asOf(standings.asOf())
    {
    }

    Expected<TemplateValue> write()
    {
        for (const Task &task : m_tasks) {
            m_all.add(task, m_asOf);
            m_byAccount[task.account].add(task, m_asOf);
            m_byPhase[task.phase].add(task, m_asOf);
            m_byOwner[task.owner].add(task, m_asOf);
        }
        TemplateValue data = TemplateValue::object();
        data.set("as_of", m_words.date(m_asOf));
        data.set("campaign", facts());
        auto program = programFacts();
        TALBOOK_TRY(program);
        data.set("program", std::move(*program));
        data.set("play", play());
        data.set("accounts", accounts()).set("has_accounts", !m_byAccount.empty());
        data.set("phases", phases());
        data.set("loose", play_rows::steps(m_campaign.launched, {}, m_standings.facts().settings, m_words));
        data.set("has_loose", std::ranges::any_of(m_campaign.launched.steps,
                                                  [](const PlayStep &step) { return step.phase.isEmpty(); }));
        data.set("people", people());
        data.set("next", nextTasks());
        data.set("later", laterTasks());
        data.set("has_next", m_all.tasks > m_all.done + m_all.skipped);
        auto budget = budgetRowsOfCampaign();
        TALBOOK_TRY(budget);
        data.set("budget", std::move(*budget));
        data.set("outcomes", outcomes());
        auto tests = testRows();
        TALBOOK_TRY(tests);
        data.set("tests", std::move(*tests));
        data.set("value", value());
        return data;
    }

private:
    QString shareText(int part, int whole) const
    {
        return m_wording.translate("Documents", "%1 of %2", "done of all")
            .arg(m_words.number(part), m_words.number(whole));
    }

    QString period(QDate from, QDate to) const { return from.isValid() ? m_words.period(from, to) : QString(); }

    TemplateValue facts() const
    {
        TemplateValue value = TemplateValue::object();
        value.set("name", m_campaign.name);
        value.set("period",
                  period(m_campaign.beginsOn,
                         std::max(m_campaign.beginsOn, m_all.last.isValid() ? m_all.last : m_campaign.beginsOn)));
        value.set("accounts", m_wording.translate("Documents", "%n account(s)", nullptr, int(m_byAccount.size())));
        value.set("tasks", m_wording.translate("Documents", "%n task(s)", nullptr, m_all.tasks));
        value.set("done", shareText(m_all.done, m_all.tasks));
        value.set("skipped", m_all.skipped > 0 ? m_words.number(m_all.skipped) : QString());
        value.set("overdue", m_all.overdue > 0 ? m_wording.translate("Documents", "%n task(s)", nullptr, m_all.overdue)
                                               : QString());
        return value;
    }

    Expected<TemplateValue> programFacts() const
    {
        const auto all = programs(m_database);
        TALBOOK_TRY(all);
        const auto program = std::ranges::find(*all, m_campaign.program, &Program::id);
        const bool known = program != all->end() && !m_campaign.program.isNull();
        TemplateValue value = TemplateValue::object();
        value.set("exists", known);
        value.set("name", known ? program->name : QString());
        value.set("goals", known ? program->goals : QString());
        return value;
    }

    TemplateValue play() const
    {
        const Play &launched = m_campaign.launched;
        TemplateValue value = TemplateValue::object();
        value.set("name", launched.name).set("purpose", launched.purpose).set("trigger", launched.trigger);
        return value.set("version", m_words.number(launched.version));
    }

    /// The task that comes next at an account: the open one that is due first.
    const Task *nextAt(AccountId account) const
    {
        const auto next = std::ranges::find_if(m_tasks, [account](const Task &task) {
            return task.account == account && task.status == TaskStatus::Open;
        });
        return next == m_tasks.end() ? nullptr : &*next;
    }

    TemplateValue accountRow(AccountId account, const TaskTally &progress) const
    {
        const auto index = m_standings.indexOf(account);
        const Task *next = nextAt(account);
        const auto text = [&](TextRef ref) {
            const std::string_view utf8 = m_standings.accounts().text(ref);
            return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        };
        TemplateValue row = TemplateValue::object();
        row.set("name", index ? text(m_standings.accounts()[*index].name) : QString());
        row.set("owner", index ? text(m_standings.accounts()[*index].owner) : QString());
        row.set("tier", index ? m_words.tier(m_standings[*index].tier) : QString());
        row.set("score", index ? m_words.score(m_standings[*index].score.score) : QString());
        row.set("done", shareText(progress.done, progress.tasks));
        row.set("next", next ? next->title : QString());
        return row.set("next_day", next ? m_words.shortDate(next->due) : QString());
    }

    TemplateValue accounts() const
    {
        std::vector<std::pair<AccountId, const TaskTally *>> ordered;
        for (const auto &[account, progress] : m_byAccount)
            ordered.emplace_back(account, &progress);
        const auto score = [this](AccountId account) {
            const auto index = m_standings.indexOf(account);
            return index ? m_standings[*index].score.score : 0.0;
        };
        std::ranges::stable_sort(ordered,
                                 [&](const auto &a, const auto &b) { return score(a.first) > score(b.first); });
        TemplateValue rows = TemplateValue::list(accountRow({}, {}));
        for (const auto &[account, progress] : ordered)
            rows.append(accountRow(account, *progress));
        return rows;
    }

    TemplateValue phaseRow(const PlayPhase &phase, const TaskTally &progress) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("name", phase.name).set("period", period(progress.first, progress.last));
        row.set("done", shareText(progress.done, progress.tasks));
        row.set("overdue", progress.overdue > 0 ? m_words.number(progress.overdue) : QString());
        return row.set("steps", play_rows::steps(m_campaign.launched, phase.id, m_standings.facts().settings, m_words));
    }

    TemplateValue phases() const
    {
        TemplateValue rows = TemplateValue::list(phaseRow({}, {}));
        for (const PlayPhase &phase : m_campaign.launched.phases) {
            const auto progress = m_byPhase.find(phase.id);
            rows.append(phaseRow(phase, progress == m_byPhase.end() ? TaskTally() : progress->second));
        }
        return rows;
    }

    TemplateValue personRow(const QString &name, const TaskTally &progress) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("name", name).set("tasks", m_words.number(progress.tasks));
        row.set("done", m_words.number(progress.done)).set("overdue", m_words.number(progress.overdue));
        return row;
    }

    TemplateValue people() const
    {
        TemplateValue rows = TemplateValue::list(personRow({}, {}));
        for (const auto &[owner, progress] : m_byOwner)
            rows.append(personRow(owner, progress));
        return rows;
    }

    TemplateValue taskRow(const Task &task) const
    {
        TemplateValue row = TemplateValue::object();
        row.set("due", task.due.isValid() ? m_words.shortDate(task.due) : QString());
        row.set("title", task.title).set("account", task.accountName).set("contact", task.contactName);
        row.set("owner", task.owner).set("overdue", isOverdue(task, m_asOf));
        return row;
    }

    TemplateValue nextTasks() const
    {
        TemplateValue rows = TemplateValue::list(taskRow({}));
        int number = 0;
        for (const Task &task : m_tasks) {
            if (task.status == TaskStatus::Open && number++ < tasksListed)
                rows.append(taskRow(task));
        }
        return rows;
    }

    /// How many open ones the list of the next leaves out; nothing where it has them all.
    QString laterTasks() const
    {
        const auto open = std::ranges::count(m_tasks, TaskStatus::Open, &Task::status);
        return open <= tasksListed
                   ? QString()
                   : m_wording.translate("Documents", "%n more task(s) later; the Timeline page has them all.", nullptr,
                                         int(open - tasksListed));
    }

    /// @param rounding of the row's amounts, which are then marked; of the total alone it is known
    TemplateValue moneyRow(const QString &name, const BudgetAmounts &amounts, const QString &currency,
                           const BudgetRounding &rounding = {}) const
    {
        const auto money = [&](qint64 minor, double off) -> QString {
            return roundedMark(isRounding(off)) + exactMoney(minor, currency, m_wording);
        };
        TemplateValue row = TemplateValue::object();
        row.set("name", name).set("planned", money(amounts.planned, rounding.planned));
        row.set("committed", money(amounts.committed, rounding.committed));
        row.set("actual", money(amounts.actual, rounding.actual));
        row.set("remaining", money(amounts.remaining, rounding.remaining));
        return row.set("forecast", money(amounts.forecast, rounding.forecast));
    }

    /// The campaign's part of its program's budget, by channel.
    Expected<TemplateValue> budgetRowsOfCampaign() const
    {
        const QString currency = m_standings.facts().settings.currency;
        const auto categories = BudgetCategories::read(m_wording);
        TALBOOK_TRY(categories);
        const auto all = programs(m_database);
        TALBOOK_TRY(all);
        const auto program = std::ranges::find(*all, m_campaign.program, &Program::id);
        const auto own =
            readCampaignBudget(m_database, m_campaign.id, m_campaign.name,
                               program == all->end() ? std::nullopt : std::optional(*program), m_asOf, *categories);
        TALBOOK_TRY(own);
        TemplateValue rows = TemplateValue::list(moneyRow({}, {}, currency));
        for (const BudgetRow &row : budgetRows(*own, BudgetDimension::Channel, *categories, {})) {
            rows.append(
                moneyRow(budgetRowName(row, BudgetDimension::Channel, *categories, m_wording), row.amounts, currency));
        }
        TemplateValue value = TemplateValue::object();
        value.set("any", !own->entries.empty()).set("rows", std::move(rows));
        value.set("program", program == all->end() ? QString() : program->name);
        value.set("uncounted", uncountedSentence(*own, m_wording));
        value.set("rounding", roundingSentence(*own, m_wording));
        return value.set("total", moneyRow({}, own->total(), currency, own->rounding));
    }

    static TemplateValue outcomeRow(const QString &name, const QString &count)
    {
        return TemplateValue::object().set("name", name).set("count", count);
    }

    TemplateValue outcomes() const
    {
        std::map<QString, int> counts;
        for (const Task &task : m_tasks) {
            if (task.status == TaskStatus::Done && !task.outcome.isEmpty())
                ++counts[taskOutcomeName(task.outcome, m_wording)];
        }
        TemplateValue rows = TemplateValue::list(outcomeRow({}, {}));
        for (const auto &[name, count] : counts)
            rows.append(outcomeRow(name, m_words.number(count)));
        return rows;
    }

    static TemplateValue testRow(const QString &step, const QString &verdict)
    {
        return TemplateValue::object().set("step", step).set("verdict", verdict);
    }

    Expected<TemplateValue> testRows() const
    {
        TemplateValue rows = TemplateValue::list(testRow({}, {}));
        for (const PlayStep &step : m_campaign.launched.steps) {
            if (!step.test)
                continue;
            const auto results = testResults(m_database, m_campaign.id, step.id, step.test->conversions);
            TALBOOK_TRY(results);
            for (size_t i = 1; i < results->size(); ++i)
                rows.append(testRow(step.action, verdictText(results->front(), (*results)[i], m_wording)));
        }
        return rows;
    }

    /// What the accounts are expected to be worth a year, and what is open with them.
    TemplateValue value() const
    {
        double expected = 0;
        for (const auto &[account, progress] : m_byAccount) {
            const auto index = m_standings.indexOf(account);
            if (!index || !m_standings.accounts()[*index].expectedAcv)
                continue;
            const AccountRow &row = m_standings.accounts()[*index];
            const std::string_view code = m_standings.accounts().text(row.currency);
            expected +=
                m_standings.facts()
                    .settings.inPlanCurrency(*row.expectedAcv, QString::fromUtf8(code.data(), qsizetype(code.size())))
                    .value_or(0);
        }
        QStringList milestones;
        for (const PlayStep &step : m_campaign.launched.steps) {
            if (step.milestone)
                milestones.append(step.action);
        }
        TemplateValue value = TemplateValue::object();
        value.set("expected", expected > 0 ? m_words.money(expected) : QString());
        return value.set("milestones", milestones.join(u"; "_s));
    }

    const Database &m_database;
    const Standings &m_standings;
    const DocumentWords &m_words;
    const Wording &m_wording;
    const Campaign &m_campaign;
    const std::vector<Task> &m_tasks;
    QDate m_asOf;
    TaskTally m_all;
    std::map<AccountId, TaskTally> m_byAccount;
    std::map<QString, TaskTally> m_byPhase, m_byOwner;
};

} // namespace

Expected<TemplateValue> campaignBriefData(const Database &database, const Standings &standings, const Wording &words,
                                          const Campaign &campaign)
{
    TaskFilter filter;
    filter.campaign = campaign.id;
    const auto found = tasks(database, filter, words);
    TALBOOK_TRY(found);
    const DocumentWords documentWords(words, standings.facts().settings.currency);
    return BriefWriter(database, standings, documentWords, campaign, *found).write();
}

} // namespace talbook
