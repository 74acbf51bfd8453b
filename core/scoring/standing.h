#pragma once

#include "core/accounts/filter.h"
#include "core/accounts/programs.h"
#include "core/accounts/tiers.h"
#include "core/scoring/score.h"

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Scorer;

/// Where one account stands: its score with the grade and tier that follow.
struct Standing
{
    AccountScore score;
    QString grade;
    int tier = 0; ///< set by hand, else recommended
    bool tierByHand = false;
    int recommendedTier = 0; ///< by score, within the tiers' capacities
};

/// The counts behind `talbook-cli score`.
struct ScoreSummary
{
    size_t accounts = 0;
    size_t gradeA = 0, gradeB = 0, gradeC = 0, watch = 0;
    std::array<size_t, 4> tiers{};     ///< by tier; [0] has none
    std::array<size_t, 4> quadrants{}; ///< by Quadrant
    double meanScore = 0;
};

/// All accounts with their standing on a day: what the table, the matrix, the documents and the command line read.
/// The same plan, model and day give the same standings.
class Standings
{
public:
    struct Request
    {
        QDate asOf;
        std::optional<ScoringModel> model; ///< a what-if; else the plan's active model
        ProgramId program;                 ///< whose target account list; null: the current one
    };
    static Expected<Standings> read(const Database &database, const Request &request, const Wording &words);

    /// Scores again with another model, from the facts that are in memory; nothing is stored.
    void rescore(const ScoringModel &model);

    /// Reads these accounts' own fields again (an edit of owner, tier, industry…) and scores them again.
    Expected<void> refreshAccounts(const Database &database, std::span<const qint64> accounts);

    const Facts &facts() const { return m_facts; }
    const AccountTable &accounts() const { return m_facts.accounts; }
    const ScoringModel &model() const { return m_model; }
    const TierPreset &tiers() const { return m_tiers; }
    const ScoreSummary &summary() const { return m_summary; }
    const std::optional<Program> &program() const { return m_program; }
    QDate asOf() const { return m_asOf; }

    size_t size() const { return m_rows.size(); }
    const Standing &operator[](size_t index) const { return m_rows[index]; }
    std::optional<size_t> indexOf(AccountId account) const { return m_facts.accounts.indexOf(account); }

    /// What a filter or a sort asks for, in the units of FilterField: coverage in per cent.
    FilterValue value(size_t index, FilterField field) const;
    /// Indexes of the accounts that pass.
    std::vector<size_t> matching(const Filter &filter, bool talOnly) const;

private:
    void scoreAccount(const Scorer &scorer, size_t account);
    void assignTiers();
    void summarize();

    Facts m_facts;
    ScoringModel m_model;
    TierPreset m_tiers;
    std::optional<Program> m_program;
    QDate m_asOf;
    std::vector<Standing> m_rows;
    ScoreSummary m_summary;
};

} // namespace talbook
