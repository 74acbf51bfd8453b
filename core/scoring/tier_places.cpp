#include "core/scoring/tier_places.h"

#include <algorithm>

namespace talbook
{

TierPlaces::TierPlaces(const AccountTable &accounts, const std::vector<GradeCut> &grades, const TierPreset &tiers)
    : m_accounts(accounts), m_grades(grades), m_competitors(grades.size())
{
    for (size_t i = 0; i < accounts.size() && !m_anyOnTal; ++i)
        m_anyOnTal = accounts[i].onTal;
    for (size_t tier = 1; tier <= 3; ++tier)
        m_free[tier] = tiers.tiers[tier - 1].capacity.value_or(INT32_MAX);
    for (size_t i = 0; i < accounts.size(); ++i) {
        if (accounts[i].tierByHand && (!m_anyOnTal || accounts[i].onTal))
            --m_free[size_t(accounts[i].tierByHand)];
    }
}

void TierPlaces::recommend(std::span<const Claim> claims, std::vector<qint8> &tiers)
{
    tiers.assign(m_accounts.size(), 0);
    // A grade is a stretch of the ranking, and all of a grade are recommended the same tier.
    for (std::vector<Rank> &grade : m_competitors)
        grade.clear();
    for (size_t i = 0; i < m_accounts.size(); ++i) {
        const double score = claims[i].score;
        const auto cut = std::ranges::find_if(m_grades, [score](const GradeCut &g) { return score >= g.from; });
        if (cut == m_grades.end())
            continue;
        tiers[i] = qint8(cut->tier);
        const bool competes = !m_anyOnTal || m_accounts[i].onTal;
        if (competes && cut->tier > 0 && !m_accounts[i].tierByHand)
            m_competitors[size_t(cut - m_grades.begin())].push_back({claims[i], quint32(i)});
    }
    const auto before = [this](const Rank &a, const Rank &b) {
        if (a.claim.score != b.claim.score)
            return a.claim.score > b.claim.score;
        if (a.claim.strategic != b.claim.strategic)
            return a.claim.strategic > b.claim.strategic;
        const std::string_view nameA = m_accounts.text(m_accounts[a.account].name);
        const std::string_view nameB = m_accounts.text(m_accounts[b.account].name);
        return nameA != nameB ? nameA < nameB : m_accounts[a.account].id < m_accounts[b.account].id;
    };
    std::array<qint64, 4> free = m_free;
    for (std::vector<Rank> &grade : m_competitors) {
        std::span<Rank> rest(grade);
        for (size_t tier = rest.empty() ? 4 : size_t(tiers[rest.front().account]); tier <= 3; ++tier) {
            const auto taken = size_t(std::clamp(free[tier], qint64(0), qint64(rest.size())));
            // Who is among the first is asked, not in which order: no sorting.
            if (taken < rest.size())
                std::ranges::nth_element(rest, rest.begin() + qsizetype(taken), before);
            for (const Rank &rank : rest.first(taken))
                tiers[rank.account] = qint8(tier);
            free[tier] -= qint64(taken);
            rest = rest.subspan(taken);
        }
        for (const Rank &rank : rest)
            tiers[rank.account] = 0;
    }
}

} // namespace talbook
