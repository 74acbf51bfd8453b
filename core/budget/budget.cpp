#include "core/budget/budget.h"

#include "core/base/money.h"
#include "core/base/text.h"
#include "core/budget/account_costs.h"
#include "core/budget/budget_cover.h"
#include "core/plan/statement.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// A line or campaign belongs to the program it names, else to the one whose days hold its date.
constexpr const char *lineColumns =
    "SELECT id, program_id, account_id, date, category, channel, campaign, note, tier, planned, committed, actual, "
    "currency FROM cost WHERE program_id = ?1 OR (program_id IS NULL AND date BETWEEN ?2 AND ?3) ORDER BY date, id";

constexpr const char *taskColumns =
    "SELECT t.campaign_id, t.account_id, t.channel, c.name, t.due_on, t.status, t.cost, t.actual, t.currency "
    "FROM task t LEFT JOIN campaign c ON c.id = t.campaign_id "
    "WHERE (t.cost IS NOT NULL OR t.actual IS NOT NULL) AND (c.program_id = ?1 OR "
    "(c.program_id IS NULL AND t.due_on BETWEEN ?2 AND ?3)) ORDER BY t.due_on, t.id";

constexpr const char *everyLine = "SELECT id, program_id, account_id, date, category, channel, campaign, note, tier, "
                                  "planned, committed, actual, currency FROM cost ORDER BY date, id";
constexpr const char *tasksOfCampaign =
    "SELECT t.campaign_id, t.account_id, t.channel, c.name, t.due_on, t.status, t.cost, t.actual, t.currency "
    "FROM task t JOIN campaign c ON c.id = t.campaign_id WHERE (t.cost IS NOT NULL OR t.actual IS NOT NULL) "
    "AND t.campaign_id = ?1 ORDER BY t.due_on, t.id";

constexpr const char *linesOfAccount =
    "SELECT id, program_id, account_id, date, category, channel, campaign, note, tier, planned, committed, actual, "
    "currency FROM cost WHERE account_id = ?1 AND date BETWEEN ?2 AND ?3 ORDER BY date, id";
constexpr const char *tasksOfAccount =
    "SELECT t.campaign_id, t.account_id, t.channel, c.name, t.due_on, t.status, t.cost, t.actual, t.currency "
    "FROM task t LEFT JOIN campaign c ON c.id = t.campaign_id "
    "WHERE (t.cost IS NOT NULL OR t.actual IS NOT NULL) AND t.account_id = ?1 AND t.due_on BETWEEN ?2 AND ?3 "
    "ORDER BY t.due_on, t.id";

/// The part of a budget that is read: a program; a campaign, of a program or of none; or an account in some days.
struct BudgetScope
{
    std::optional<Program> program;
    CampaignId campaign = {};
    QString campaignName = {};
    AccountId account = {};
    QDate from = {}, to = {};

    bool has(const BudgetLine &line) const
    {
        return campaign.isNull() || foldText(line.campaign) == foldText(campaignName);
    }
};

void bindScope(Statement &rows, const BudgetScope &scope)
{
    if (!scope.account.isNull()) {
        rows.bind(1, scope.account);
        rows.bind(2, scope.from);
        rows.bind(3, scope.to);
    } else if (scope.program) {
        rows.bind(1, scope.program->id);
        rows.bind(2, scope.program->startsOn);
        rows.bind(3, scope.program->endsOn);
    }
}

Expected<std::vector<BudgetLine>> linesOf(const Database &database, const BudgetScope &scope)
{
    std::vector<BudgetLine> lines;
    Statement rows(database, !scope.account.isNull() ? linesOfAccount : scope.program ? lineColumns : everyLine);
    bindScope(rows, scope);
    while (rows.step()) {
        BudgetLine line;
        line.id = rows.id<CostId>(0);
        line.program = rows.id<ProgramId>(1);
        line.account = rows.id<AccountId>(2);
        line.date = rows.date(3);
        line.category = rows.text(4);
        line.channel = rows.text(5);
        line.campaign = rows.text(6);
        line.note = rows.text(7);
        line.tier = int(rows.optionalInteger(8).value_or(0));
        line.planned = rows.optionalInteger(9);
        line.committed = rows.optionalInteger(10);
        line.actual = rows.optionalInteger(11);
        line.currency = rows.text(12);
        lines.push_back(std::move(line));
    }
    TALBOOK_TRY(rows.result());
    return lines;
}

class BudgetReader
{
public:
    BudgetReader(const Database &database, const PlanSettings &settings, const BudgetCategories &categories,
                 const std::function<int(AccountId)> &tierOf, const BudgetScope &scope, Budget &budget)
        : m_database(database), m_settings(settings), m_categories(categories), m_tierOf(tierOf), m_scope(scope),
          m_budget(budget)
    {
    }

    Expected<void> read()
    {
        const auto lines = linesOf(m_database, m_scope);
        TALBOOK_TRY(lines);
        for (const BudgetLine &line : *lines) {
            if (m_scope.has(line))
                addLine(line);
        }
        TALBOOK_TRY(readTasks());
        const std::vector<TaskCosts> tasks = takeTasks();
        std::vector<BudgetEntry> counted = withoutDoubles(m_budget.entries, m_statesPlanned, m_statesActual, tasks);
        for (size_t i = 0; i < tasks.size(); ++i)
            noteRounding(tasks[i], counted[i]);
        std::ranges::move(counted, std::back_inserter(m_budget.entries));
        std::ranges::stable_sort(m_budget.entries, {}, &BudgetEntry::date);
        return {};
    }

private:
    int tierOf(AccountId account) const { return account.isNull() || !m_tierOf ? 0 : m_tierOf(account); }

    UncountedCosts &uncounted(const QString &currency)
    {
        const auto known = std::ranges::find(m_budget.uncounted, currency, &UncountedCosts::currency);
        return known != m_budget.uncounted.end() ? *known
                                                 : m_budget.uncounted.emplace_back(UncountedCosts{currency, 0, {}});
    }

    /// An amount in the plan's currency.
    struct Converted
    {
        qint64 minor = 0;
        double exact = 0; ///< before it was rounded
    };
    /// Nothing without a rate.
    std::optional<Converted> converted(qint64 minor, const QString &currency) const
    {
        const auto value = inPlanMinor(m_settings, minor, currency);
        if (!value)
            return std::nullopt;
        if (currency.isEmpty() || currency == m_settings.currency)
            return Converted{*value, double(*value)};
        const double scale = std::pow(10.0, minorDigits(m_settings.currency));
        return Converted{*value, m_settings.inPlanCurrency(minor, currency).value_or(0) * scale};
    }

    /// Of what counts of the tasks whole.
    void noteRounding(const TaskCosts &tasks, const BudgetEntry &counted)
    {
        BudgetRounding &sum = m_budget.rounding;
        const bool planned = counted.coveredPlanned == 0;
        const bool actual = counted.coveredActual == 0;
        sum.planned += planned ? tasks.rounding.planned : 0;
        sum.actual += actual ? tasks.rounding.actual : 0;
        if (counted.amounts.forecast == tasks.forecast)
            sum.forecast += tasks.rounding.forecast;
        if (counted.amounts.remaining == counted.amounts.planned - counted.amounts.actual)
            sum.remaining += (planned ? tasks.rounding.planned : 0) - (actual ? tasks.rounding.actual : 0);
    }

    void addLine(const BudgetLine &line)
    {
        BudgetEntry entry;
        entry.line = line.id;
        entry.account = line.account;
        entry.date = line.date;
        entry.category =
            m_categories.idOf(line.category.isEmpty() ? m_categories.ofChannel(line.channel) : line.category);
        entry.channel = line.channel;
        entry.campaignName = line.campaign;
        entry.note = line.note;
        entry.tier = line.tier > 0 ? line.tier : tierOf(line.account);
        entry.currency = line.currency;
        const auto planned = converted(line.planned.value_or(0), line.currency);
        const auto committed = converted(line.committed.value_or(0), line.currency);
        const auto actual = converted(line.actual.value_or(0), line.currency);
        if (!planned || !committed || !actual) {
            UncountedCosts &costs = uncounted(line.currency);
            ++costs.lines;
            costs.amounts += {line.planned.value_or(0), line.committed.value_or(0), line.actual.value_or(0), 0, 0};
            return;
        }
        const qint64 spoken = std::max(committed->minor, actual->minor);
        const double exactSpoken = std::max(committed->exact, actual->exact);
        const bool known = (line.actual || line.committed) && line.date <= m_budget.asOf;
        entry.amounts = {planned->minor, committed->minor, actual->minor, planned->minor - spoken,
                         known ? spoken : std::max(planned->minor, spoken)};
        BudgetRounding &rounding = m_budget.rounding;
        rounding.planned += double(planned->minor) - planned->exact;
        rounding.committed += double(committed->minor) - committed->exact;
        rounding.actual += double(actual->minor) - actual->exact;
        rounding.remaining += double(entry.amounts.remaining) - (planned->exact - exactSpoken);
        rounding.forecast +=
            double(entry.amounts.forecast) - (known ? exactSpoken : std::max(planned->exact, exactSpoken));
        m_budget.entries.push_back(std::move(entry));
        m_statesPlanned.push_back(line.planned.has_value());
        m_statesActual.push_back(line.actual.has_value());
    }

    Expected<void> readTasks()
    {
        Statement rows(m_database, !m_scope.account.isNull()    ? tasksOfAccount
                                   : !m_scope.campaign.isNull() ? tasksOfCampaign
                                                                : taskColumns);
        if (m_scope.campaign.isNull())
            bindScope(rows, m_scope);
        else
            rows.bind(1, m_scope.campaign);
        while (rows.step())
            addTask(rows);
        return rows.result();
    }

    void addTask(const Statement &row)
    {
        const QString currency = row.isNull(8) ? m_settings.currency : row.text(8);
        const auto planned = converted(row.optionalInteger(6).value_or(0), currency);
        const auto actual = converted(row.optionalInteger(7).value_or(0), currency);
        if (!planned || !actual) {
            UncountedCosts &costs = uncounted(currency);
            ++costs.lines;
            costs.amounts += {row.optionalInteger(6).value_or(0), 0, row.optionalInteger(7).value_or(0), 0, 0};
            return;
        }
        const QDate due = row.date(4);
        const QDate month(due.year(), due.month(), 1);
        const bool skipped = row.utf8(5) == "skipped";
        TaskCosts &costs = m_tasks[{month, row.isNull(0) ? 0 : row.integer(0), row.text(2), row.integer(1)}];
        BudgetEntry &entry = costs.entry;
        entry.source = BudgetEntry::Source::Tasks;
        entry.campaign = row.id<CampaignId>(0);
        entry.account = row.id<AccountId>(1);
        entry.date = month;
        entry.channel = row.text(2);
        entry.category = m_categories.ofChannel(entry.channel);
        entry.campaignName = row.text(3);
        entry.tier = tierOf(entry.account);
        ++entry.tasks;
        costs.planned += skipped ? 0 : planned->minor;
        costs.actual += actual->minor;
        const bool settled = row.utf8(5) != "open";
        const Converted &expected =
            skipped || (settled && !row.isNull(7)) || planned->minor < actual->minor ? *actual : *planned;
        costs.forecast += expected.minor;
        costs.rounding.planned += skipped ? 0 : double(planned->minor) - planned->exact;
        costs.rounding.actual += double(actual->minor) - actual->exact;
        costs.rounding.forecast += double(expected.minor) - expected.exact;
    }

    std::vector<TaskCosts> takeTasks()
    {
        std::vector<TaskCosts> tasks;
        for (auto &[key, costs] : m_tasks)
            tasks.push_back(std::move(costs));
        return tasks;
    }

    const Database &m_database;
    const PlanSettings &m_settings;
    const BudgetCategories &m_categories;
    std::function<int(AccountId)> m_tierOf;
    const BudgetScope &m_scope;
    Budget &m_budget;
    std::vector<bool> m_statesPlanned, m_statesActual; ///< by entry of a line
    std::map<std::tuple<QDate, qint64, QString, qint64>, TaskCosts> m_tasks;
};

Expected<Budget> readScope(const Database &database, const BudgetScope &scope, QDate asOf,
                           const BudgetCategories &categories, const std::function<int(AccountId)> &tierOf)
{
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    Budget budget;
    budget.program = scope.program.value_or(Program());
    budget.asOf = asOf;
    budget.currency = settings->currency;
    TALBOOK_TRY(BudgetReader(database, *settings, categories, tierOf, scope, budget).read());
    return budget;
}

} // namespace

BudgetAmounts &BudgetAmounts::operator+=(const BudgetAmounts &other)
{
    planned += other.planned;
    committed += other.committed;
    actual += other.actual;
    remaining += other.remaining;
    forecast += other.forecast;
    return *this;
}

bool BudgetRounding::isNothing() const
{
    return !isRounding(planned) && !isRounding(committed) && !isRounding(actual) && !isRounding(remaining) &&
           !isRounding(forecast);
}

BudgetAmounts Budget::total() const
{
    BudgetAmounts sum;
    for (const BudgetEntry &entry : entries)
        sum += entry.amounts;
    return sum;
}

std::optional<qint64> inPlanMinor(const PlanSettings &settings, qint64 minor, const QString &currency)
{
    if (currency.isEmpty() || currency == settings.currency)
        return minor;
    const auto major = settings.inPlanCurrency(minor, currency);
    return major ? std::optional(toMinor(*major, settings.currency)) : std::nullopt;
}

Expected<std::vector<BudgetLine>> budgetLines(const Database &database, const Program &program)
{
    return linesOf(database, {program});
}

Expected<Budget> readCampaignBudget(const Database &database, CampaignId campaign, const QString &name,
                                    const std::optional<Program> &program, QDate asOf,
                                    const BudgetCategories &categories)
{
    return readScope(database, {program, campaign, name}, asOf, categories, {});
}

Expected<Budget> readBudget(const Database &database, const Program &program, QDate asOf,
                            const BudgetCategories &categories, const std::function<int(AccountId)> &tierOf)
{
    return readScope(database, {program}, asOf, categories, tierOf);
}

Expected<AccountCosts> accountCosts(const Database &database, const PlanSettings &settings, AccountId account,
                                    QDate from, QDate to, const BudgetCategories &categories)
{
    Budget costs;
    costs.asOf = to;
    costs.currency = settings.currency;
    BudgetScope scope;
    scope.account = account;
    scope.from = from;
    scope.to = to;
    TALBOOK_TRY(BudgetReader(database, settings, categories, {}, scope, costs).read());
    return AccountCosts{std::move(costs.entries), std::move(costs.uncounted), costs.rounding};
}

} // namespace talbook
