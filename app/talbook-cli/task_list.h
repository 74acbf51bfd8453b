#pragma once

#include "core/accounts/settings.h"
#include "core/exchange/table.h"
#include "core/plays/tasks.h"

#include <QJsonArray>

namespace talbook::cli
{

/// A list of tasks in the forms in which the command prints it. Amounts are in the plan's currency; nothing where it
/// has no rate.
class TaskList
{
public:
    TaskList(std::vector<Task> tasks, PlanSettings settings, QDate asOf)
        : m_tasks(std::move(tasks)), m_settings(std::move(settings)), m_asOf(asOf)
    {
    }

    const std::vector<Task> &tasks() const { return m_tasks; }

    QJsonArray json() const;
    /// For a file or a script: titles are the keys of the JSON.
    Table table() const;
    /// With titles in the language.
    Table table(const Wording &words) const;
    QString text(const Wording &words) const;

private:
    std::optional<double> inPlanCurrency(const Task &task, const std::optional<qint64> &minor) const;

    std::vector<Task> m_tasks;
    PlanSettings m_settings;
    QDate m_asOf;
};

} // namespace talbook::cli
