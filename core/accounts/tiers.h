#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace talbook
{

/// A tier is 1 (1:1 Strategic), 2 (1:Few) or 3 (1:Many Programmatic); 0 is none.
///
/// From "1", "1:1", "1:Few", "tier 2", "tier_3", "strategic", "стратегический"…
std::optional<int> tierFromText(const QString &text);
/// "1:1", "1:Few", "1:Many"; empty for none. The same in both languages, as people say it.
QString tierName(int tier);

/// What a tier is for: how many accounts it can carry, what is spent on one in a year, what one is worth.
struct TierPlan
{
    std::optional<int> minimum, capacity;       ///< accounts; no capacity: unlimited
    std::optional<double> investFrom, investTo; ///< per account and year, in major units
    std::optional<double> acvFrom, acvTo;
};

struct TierPreset
{
    QString id;
    QString name;
    std::array<TierPlan, 3> tiers;
};

/// The presets that ship (the seeds' four tables), the default first.
Expected<std::vector<TierPreset>> tierPresets(const Wording &words);
/// The preset of that id; the default where the id is empty. NotFound lists the ids.
Expected<TierPreset> tierPreset(const QString &id, const Wording &words);

/// How far a program has come, and how many target accounts it carries at that stage.
struct MaturityStage
{
    QString id;
    QString name;
    std::optional<int> accountsFrom, accountsTo;
};
/// The stages that ship, the earliest first.
Expected<std::vector<MaturityStage>> maturityStages(const Wording &words);

} // namespace talbook
