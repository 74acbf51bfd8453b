#pragma once

#include "core/budget/budget.h"

#include <QHash>

namespace talbook
{

class BudgetDesk;

/// What of a line is typed into a cell.
enum class BudgetField
{
    Planned,
    Committed,
    Actual,
    Note,
    Category,
    Channel,
    Tier,
    Campaign,
    Account,
    Currency
};

/// What is done to lines of the budget before it becomes one step of the plan.
class LineChanges
{
public:
    explicit LineChanges(const BudgetDesk &desk) : m_desk(desk) {}

    /// BadInput says what the text should have been. An amount of nothing is taken away; a line without any amount
    /// goes with it.
    Expected<void> set(CostId line, BudgetField field, const QString &text);
    /// The same in a line that is not in the plan yet.
    Expected<void> set(BudgetLine &line, BudgetField field, const QString &text) const;
    void setAccount(CostId line, AccountId account);
    void add(const BudgetLine &line) { m_added.push_back(line); }
    void remove(CostId line) { m_removed.push_back(line); }

    /// The line as it will be.
    BudgetLine current(CostId line) const;
    bool isEmpty() const { return m_changed.isEmpty() && m_added.empty() && m_removed.empty(); }
    /// One step.
    Expected<void> run(const QString &title) const;

private:
    const BudgetDesk &m_desk;
    QHash<CostId, BudgetLine> m_changed;
    std::vector<BudgetLine> m_added;
    std::vector<CostId> m_removed;
};

/// The amount that the field means.
std::optional<qint64> BudgetLine::*amountOf(BudgetField field);

} // namespace talbook
