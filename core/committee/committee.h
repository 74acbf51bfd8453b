#pragma once

#include "core/committee/stakeholders.h"

namespace talbook
{

/// What is kept of a person beside what the analysis asks for.
struct PersonDetails
{
    QString email, phone, linkedinUrl, notes;
    QString roleSource; ///< who said the role: "import", "title" (the classifier), "person"; empty for nobody

    bool operator==(const PersonDetails &) const = default;
};

/// `from` sways `to`: apart from reporting lines, and free of their rules.
struct InfluenceLine
{
    ContactId from, to;

    bool operator==(const InfluenceLine &) const = default;
};

/// An account's people with everything the chart and its table show.
struct Committee
{
    std::vector<Stakeholder> people;    ///< in the order of their ids
    std::vector<PersonDetails> details; ///< as many, in the same order
    std::vector<InfluenceLine> influence;

    /// -1 where the person is not of this account.
    int indexOf(ContactId person) const;
    bool operator==(const Committee &) const = default;
};

/// @param account index into the facts' accounts
Expected<Committee> readCommittee(const Database &database, const Facts &facts, const Scorer &scorer, size_t account);

} // namespace talbook
