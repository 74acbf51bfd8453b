#include "core/scoring/kind_use.h"

#include <QHash>

#include <algorithm>

namespace talbook
{

std::vector<KindUse> kindUse(const Facts &facts)
{
    std::vector<qint64> records(facts.kinds.size(), 0);
    for (const ActivityFact &activity : facts.activities)
        ++records[activity.kind];
    std::vector<KindUse> uses;
    std::vector<qint64> most; ///< records of the spelling and channel that stands for the kind
    QHash<QString, size_t> byKey;
    for (size_t i = 0; i < facts.kinds.size(); ++i) {
        const ActivityKind &kind = facts.kinds[i];
        const QString key = activityKindKey(kind.id);
        if (records[i] == 0 || key.isEmpty())
            continue;
        const auto found = byKey.constFind(key);
        if (found == byKey.constEnd()) {
            byKey.insert(key, uses.size());
            uses.push_back({kind, records[i]});
            most.push_back(records[i]);
            continue;
        }
        KindUse &use = uses[*found];
        use.records += records[i];
        // Of equals the first by the alphabet: the order of records is nobody's choice.
        if (records[i] > most[*found] || (records[i] == most[*found] && kind.id < use.kind.id)) {
            use.kind = kind;
            most[*found] = records[i];
        }
    }
    std::ranges::sort(uses, [](const KindUse &a, const KindUse &b) {
        if (a.kind.known != b.kind.known)
            return b.kind.known;
        if (a.records != b.records)
            return a.records > b.records;
        return a.kind.name.localeAwareCompare(b.kind.name) < 0;
    });
    return uses;
}

std::vector<KindUse> kindsWithoutPoints(const ScoringModel &model, const Facts &facts)
{
    std::vector<KindUse> uses = kindUse(facts);
    std::erase_if(uses, [&model](const KindUse &use) {
        return use.kind.known || model.engagementPointsOf(use.kind) > 0 ||
               (model.sourceOf(use.kind) != IntentSource::None && model.intentPointsOf(use.kind) > 0);
    });
    return uses;
}

} // namespace talbook
