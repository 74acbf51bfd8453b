#pragma once

#include "core/committee/committee.h"
#include "core/committee/role_messages.h"
#include "core/committee/title_classifier.h"
#include "core/documents/account_sections.h"

namespace talbook
{

/// What the template `buying-committee-map.md` tells beyond what an account plan does: the name `map`.
class CommitteeMapData
{
public:
    /// `database` must outlive it.
    static Expected<CommitteeMapData> prepare(const Database &database, const Wording &words);

    Expected<TemplateValue> of(const AccountSubject &subject, const Scorer &scorer) const;

private:
    CommitteeMapData(const Database &database, TitleClassifier titles, std::array<RoleMessage, 6> messages)
        : m_database(&database), m_titles(std::move(titles)), m_messages(std::move(messages))
    {
    }

    const Database *m_database;
    TitleClassifier m_titles;
    std::array<RoleMessage, 6> m_messages;
};

} // namespace talbook
