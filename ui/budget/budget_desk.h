#pragma once

#include "core/budget/budget.h"
#include "ui/shell/plan_reading.h"

#include <QHash>
#include <QObject>
#include <QPointer>

#include <optional>

namespace talbook
{

/// The budget of the current program as the page shows it, read anew whenever the plan changes.
class BudgetDesk : public QObject
{
    Q_OBJECT

public:
    explicit BudgetDesk(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    /// Nothing without a program, and until it is read.
    const std::optional<Budget> &budget() const { return m_budget; }
    const QHash<CostId, BudgetLine> &lines() const { return m_lines; }
    const BudgetCategories &categories() const { return m_categories; }
    /// The program's first month in which a new line falls: today's, else the first or last of the program.
    QDate newLineDate() const;

    QString accountName(AccountId account) const;
    /// BadInput where no account, or more than one, has the name.
    Expected<AccountId> accountNamed(const QString &name) const;
    /// Channels of the budget and the usual ones, as the plan writes them.
    QStringList channels() const;
    QStringList campaigns() const;
    /// Of the budget's lines and of the plan's rates, its own first.
    QStringList currencies() const;
    /// How many lines state the costs of these tasks.
    int linesStating(const BudgetEntry &tasks) const;
    QStringList taskTitles(const BudgetEntry &tasks) const;

    /// Reads only while it is looked at.
    void setLookedAt(bool lookedAt);

Q_SIGNALS:
    void changed();
    /// Another plan.
    void forgotten();
    void failed(const talbook::Error &error);

private:
    struct Readings
    {
        Budget budget;
        QHash<CostId, BudgetLine> lines;
    };
    void onReset();
    void refresh();
    void read();
    void readCategories();

    Document &m_document;
    PlanReading<Readings> m_reading;
    std::optional<Budget> m_budget;
    QHash<CostId, BudgetLine> m_lines;
    BudgetCategories m_categories;
    QPointer<const Plan> m_plan; ///< whose budget this is
    bool m_lookedAt = false;
    bool m_stale = true;
};

} // namespace talbook
