#pragma once

#include "core/scoring/score.h"

#include <array>
#include <vector>

namespace talbook
{

// The arithmetic of each component, with the details its explanation needs. Scores and explanations both come from
// here, so that they cannot disagree. Sources: domain section 3; criteria, intent and thresholds from the seeds.

struct CriterionResult
{
    double share = 0;   ///< 0 to 1
    bool known = false; ///< the field is filled
    int matched = -1;   ///< the band, or 0 for the primary and 1 for the secondary list
    int primaryHits = 0;
    int secondaryHits = 0;
};

struct FitResult
{
    double firmographic = 0; ///< 0 to 100
    double technographic = 0;
    double both = 0;         ///< the matrix's axis
    double completeness = 0; ///< 0 to 1
};

/// The parts of intent, in the order web, email, product, topic surge, hiring, technographic change.
inline constexpr int intentSourceCount = 6;
struct IntentResult
{
    std::array<double, intentSourceCount> value{};  ///< 0 to 100
    std::array<double, intentSourceCount> points{}; ///< decayed points behind web, email and product
    double composite = 0;
};

/// The decayed points of an account's activities.
struct ActivityPoints
{
    std::array<double, 3> intent{}; ///< web, email, product
    double engagement = 0;
};

struct StrategicResult
{
    double value = 0;
    bool byHand = false;
    bool known = false;
};

struct RelationshipResult
{
    int supporters = 0;
    bool engagedChampion = false;
    bool earlierOpportunity = false;
    double value = 0;
};

struct TimingResult
{
    std::array<bool, 4> present{}; ///< funding, leadership, expansion, renewal
    double value = 0;
};

struct CommitteeResult
{
    int threads = 0;
    std::array<bool, 6> roleEngaged{};
    double coverage = 0;
};

/// The six sources' weights after the unconnected ones gave theirs to their connected siblings, and a party without any
/// to the other; their sum is 1, or 0 where nothing is connected. `parties`: first and third.
std::array<double, intentSourceCount> sharedIntentWeights(const std::array<double, 2> &parties,
                                                          const std::array<double, intentSourceCount> &sources,
                                                          const std::array<bool, intentSourceCount> &connected);

/// A model held against a plan's facts on a day: what depends on neither account nor record is computed once.
class Scorer
{
public:
    Scorer(const ScoringModel &model, const Facts &facts, QDate asOf);

    /// Another day, or another half-life of intent than the model's: cheap, where making a Scorer judges all texts.
    void setDay(QDate day);
    void setIntentHalfLife(double days);

    AccountScore score(size_t account) const;
    /// Before it is cut to thousandths.
    double exactTotal(const AccountScore &score) const;

    CriterionResult criterion(size_t which, size_t account) const;
    FitResult fit(size_t account) const;
    /// In one pass over the activities, which take most of the time.
    ActivityPoints activityPoints(size_t account) const;
    IntentResult intent(size_t account) const { return intent(account, activityPoints(account)); }
    IntentResult intent(size_t account, const ActivityPoints &points) const;
    double engagementPoints(size_t account) const { return activityPoints(account).engagement; }
    double engagement(double points) const;
    StrategicResult strategic(size_t account) const;
    RelationshipResult relationship(size_t account, const CommitteeResult &committee) const;
    TimingResult timing(size_t account) const;
    CommitteeResult committee(size_t account) const;

    /// The six intent sources' weights after the unconnected ones gave theirs away; their sum is 1, or 0 for none.
    const std::array<double, intentSourceCount> &intentWeights() const { return m_intentWeights; }
    const std::array<bool, intentSourceCount> &connected() const { return m_connected; }
    double decay(int age) const { return age >= 0 && size_t(age) < m_decay.size() ? m_decay[size_t(age)] : 0; }
    int today() const { return m_today; }
    /// An inbound activity in the window, and its points there.
    double engagementPointsOf(const ActivityFact &activity) const;
    /// An inbound activity of the source, decayed.
    double intentPointsOf(const ActivityFact &activity) const;
    IntentSource sourceOf(const ActivityFact &activity) const { return m_kinds[activity.kind].source; }
    bool engages(const ActivityFact &activity) const;
    std::optional<double> revenueInPlanCurrency(size_t account) const
    {
        return inPlanCurrency(m_facts.accounts[account].revenue, account);
    }

private:
    std::optional<double> inPlanCurrency(std::optional<qint64> minor, size_t account) const;
    void weighIntentSources();
    void judgeTexts();

    const ScoringModel &m_model;
    const Facts &m_facts;
    int m_today;
    std::vector<double> m_decay;
    std::vector<double> m_engagementDecay;
    struct KindRules
    {
        double intentPoints = 0;
        double engagementPoints = 0;
        IntentSource source = IntentSource::None;
        bool engages = false;
    };
    std::vector<KindRules> m_kinds; ///< by index in Facts::kinds
    std::array<double, intentSourceCount> m_intentWeights{};
    std::array<bool, intentSourceCount> m_connected{};
    std::vector<CriterionResult> m_industry, m_techStack; ///< by text
    std::vector<bool> m_legacy, m_usesCompetitor;         ///< by technologies text
    std::vector<bool> m_namesCompetitor;                  ///< by competitors text; without a list every name counts
    std::vector<bool> m_country, m_region;                ///< by text
    std::vector<std::optional<double>> m_unitWorth;       ///< of a minor unit, by currency text
};

/// The share of a figure in half-open bands, highest first; -1 as band where it lies below all.
CriterionResult inBands(const std::vector<Band> &bands, double figure);

/// A list cell's entries, folded: separated by semicolons, commas, bars or line ends.
QStringList foldedEntries(const QString &cell);

} // namespace talbook
