#pragma once

#include "core/accounts/account_table.h"
#include "core/accounts/tiers.h"
#include "core/scoring/scoring_model.h"

#include <array>
#include <span>
#include <vector>

namespace talbook
{

/// Who gets a tier's places (domain section 2). They go by rank: higher score, then higher strategic value, then name.
/// Accounts set by hand take theirs first. The list's members compete for the places; while nobody is on a list, all
/// accounts do. The table, the cut-offs and the preset must outlive this.
class TierPlaces
{
public:
    TierPlaces(const AccountTable &accounts, const std::vector<GradeCut> &grades, const TierPreset &tiers);

    /// An account's figures that the ranking hangs on.
    struct Claim
    {
        double score = 0;
        double strategic = 0;
    };
    /// The tier each account is recommended, 0 for none; `claims` in the accounts' order. Buffers are kept, so that
    /// many draws cost no allocations.
    void recommend(std::span<const Claim> claims, std::vector<qint8> &tiers);

private:
    struct Rank
    {
        Claim claim;
        quint32 account = 0;
    };

    const AccountTable &m_accounts;
    const std::vector<GradeCut> &m_grades;
    bool m_anyOnTal = false;
    std::array<qint64, 4> m_free{}; ///< places by tier that nobody holds by hand
    std::vector<std::vector<Rank>> m_competitors;
};

} // namespace talbook
