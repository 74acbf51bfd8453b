#pragma once

#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/budget/budget_category.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

/// The five figures of a budget, in minor units of the plan's currency. They add up over any set of entries, so that
/// every view, document and command shows the same sums to the minor unit.
struct BudgetAmounts
{
    qint64 planned = 0;
    qint64 committed = 0; ///< ordered or contracted, whether invoiced or not
    qint64 actual = 0;    ///< spent
    /// Planned less what is spoken for: the larger of committed and actual, since an order is invoiced later.
    qint64 remaining = 0;
    qint64 forecast = 0; ///< what it will have cost at the end; see BudgetEntry

    BudgetAmounts &operator+=(const BudgetAmounts &other);
    friend bool operator==(const BudgetAmounts &, const BudgetAmounts &) = default;
};

/// A line of the budget as it stands in the plan, in its own currency.
struct BudgetLine
{
    CostId id;
    ProgramId program; ///< null: that of its date
    AccountId account; ///< null: for no account in particular
    QDate date;
    QString category, channel, campaign, note;
    int tier = 0; ///< 0: that of its account
    std::optional<qint64> planned, committed, actual;
    QString currency;

    friend bool operator==(const BudgetLine &, const BudgetLine &) = default;
};

/// What is counted: a line, or the tasks of one campaign, channel, account and month together.
///
/// Forecast of a line: what was spent, or at least is committed, where any of that is known and its date has come;
/// what is still planned otherwise, and never less than what is spoken for. A task's: its actual cost where it is
/// settled and one was noted; its planned cost where it is open or done; nothing where it was skipped at no cost.
struct BudgetEntry
{
    enum class Source
    {
        Line,
        Tasks
    };
    Source source = Source::Line;
    CostId line;         ///< of a line
    CampaignId campaign; ///< of tasks; null for tasks without a campaign
    AccountId account;
    QDate date; ///< of tasks: the first day of the month
    QString category, channel, campaignName, note;
    int tier = 0; ///< 0: none known
    BudgetAmounts amounts;
    QString currency; ///< of the line; empty for tasks
    int tasks = 0;
    qint64 coveredPlanned = 0; ///< the tasks' own figures, where lines of the campaign and channel state them
    qint64 coveredActual = 0;
};

/// Lines that no rate brings into the plan's currency: told beside every total, never left out silently.
struct UncountedCosts
{
    QString currency;
    int lines = 0;
    BudgetAmounts amounts; ///< in that currency; its forecast stays zero
};

/// Figures as shown less the exact ones, in minor units of the plan's currency.
struct BudgetRounding
{
    double planned = 0;
    double committed = 0;
    double actual = 0;
    double remaining = 0;
    double forecast = 0;

    bool isNothing() const;
};

/// A program's budget on a day.
struct Budget
{
    Program program;
    QDate asOf;
    QString currency;
    std::vector<BudgetEntry> entries; ///< by date
    std::vector<UncountedCosts> uncounted;
    /// Converted amounts are rounded line by line, half away from zero, to the minor unit. This is what that makes of
    /// the sums; what tasks share with lines of their campaign, and so is a part of an amount, is not in it.
    BudgetRounding rounding;

    BudgetAmounts total() const;
};

/// Steps that cost roll up into planned figures without being counted twice: where a line of the budget names a
/// campaign and channel (and account), a figure it states stands for that of the campaign's tasks in that channel (for
/// that account), the forecast is the larger of both, and what tasks cost is taken from what the line has ordered
/// before it takes from what remains. What stands back is kept in covered….
/// @param tierOf the tier of an account for lines that name none; 0 for none
Expected<Budget> readBudget(const Database &database, const Program &program, QDate asOf,
                            const BudgetCategories &categories, const std::function<int(AccountId)> &tierOf = {});

/// What of a budget belongs to a campaign: the lines that name it, its tasks, and its uncounted costs. A campaign of no
/// program has its costs from whichever day.
/// @param program the campaign's; nothing where it has none
Expected<Budget> readCampaignBudget(const Database &database, CampaignId campaign, const QString &name,
                                    const std::optional<Program> &program, QDate asOf,
                                    const BudgetCategories &categories);

/// The lines of a program as they stand, by date, then id.
Expected<std::vector<BudgetLine>> budgetLines(const Database &database, const Program &program);

/// One figure of an amount in another currency, in minor units of the plan's; nothing where no rate is known.
std::optional<qint64> inPlanMinor(const PlanSettings &settings, qint64 minor, const QString &currency);

} // namespace talbook
