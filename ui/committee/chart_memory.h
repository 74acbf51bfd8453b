#pragma once

#include "core/base/ids.h"

#include <QUuid>

#include <optional>
#include <unordered_set>

namespace talbook
{

/// How a person left the chart of one account.
struct ChartState
{
    std::optional<double> zoom; ///< nothing: as large as everything fits
    std::unordered_set<qint64> folded;
};

/// Remembered among the program's settings, by the plan's uuid: on this machine, for this person. The plan's file and
/// its steps know nothing of it.
ChartState rememberedChart(const QUuid &plan, AccountId account);
void rememberZoom(const QUuid &plan, AccountId account, std::optional<double> zoom);
void rememberFolded(const QUuid &plan, AccountId account, const std::unordered_set<qint64> &folded);

/// Chart or table, for all accounts of the plan.
bool rememberedTableView(const QUuid &plan);
void rememberTableView(const QUuid &plan, bool table);

} // namespace talbook
