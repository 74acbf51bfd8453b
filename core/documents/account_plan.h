#pragma once

#include "core/committee/stakeholders.h"
#include "core/documents/account_records.h"
#include "core/documents/committee_map.h"
#include "core/documents/document_words.h"
#include "core/documents/template_value.h"
#include "core/scoring/explanation.h"

namespace talbook
{

/// Everything the templates `account-plan.md` and `buying-committee-map.md` can tell of an account, on the day of the
/// standings. The names it sets are
/// the template's words; each is always set, with nothing where the plan knows nothing.
class AccountPlanData
{
public:
    enum class Extent
    {
        Account,
        AccountAndMap, ///< the name `map` too, of the buying committee
    };
    /// All must outlive it.
    static Expected<std::unique_ptr<AccountPlanData>> prepare(const Database &database, const Standings &standings,
                                                              const Wording &words, Extent extent = Extent::Account);

    Expected<TemplateValue> of(size_t account);

private:
    AccountPlanData(const Database &database, const Standings &standings, const Wording &words, ActivityKinds kinds,
                    PresetNames presets);
    QStringList unknownCriteria(size_t account, const Explanation &explanation) const;

    const Standings &m_standings;
    DocumentWords m_words;
    Scorer m_scorer;
    ActivityKinds m_kinds;
    PresetNames m_presets;
    StakeholderReader m_people;
    AccountRecordsReader m_records;
    std::optional<CommitteeMapData> m_map;
};

} // namespace talbook
