#pragma once

#include "core/scoring/facts.h"
#include "core/scoring/scoring_model.h"

#include <QDate>

#include <array>
#include <vector>

namespace talbook
{

enum class IntentLevel
{
    Cold,
    Engaged,
    Warm,
    Hot
};
/// "hot", "warm", "engaged", "cold".
QString intentLevelId(IntentLevel level);

/// By points (domain section 3.3): "cold" to 25, "engaged" to 50, "marketing_qualified" to 100, "sales_qualified".
QString engagementLevelId(double points);

enum class Quadrant
{
    A,
    NurtureB,
    LiteB,
    C
};

/// An account's figures on a day, all 0 to 100. `score` is cut to thousandths half up, so that what is compared with a
/// cut-off is what can be shown.
struct AccountScore
{
    double score = 0;
    std::array<double, componentCount> components{};
    double fit = 0;
    double intent = 0;
    double engagement = 0;
    double engagementPoints = 0;
    double completeness = 0; ///< share of the fit criteria's weight whose fields are known, 0 to 1
    IntentLevel level = IntentLevel::Cold;
    Quadrant quadrant = Quadrant::C;
    quint16 threads = 0; ///< engaged stakeholders
    double coverage = 0; ///< required roles with an engaged stakeholder / required roles, 0 to 1
};

/// Which sources have any record anywhere in the plan, by what the model says of their kinds. One that has none marks
/// nobody down: its weight goes to its connected siblings.
struct ConnectedSources
{
    bool web = false, email = false, product = false, topic = false, hiring = false, technology = false;
};
ConnectedSources connectedSources(const ScoringModel &model, const Facts &facts);

/// Every account's score on the day, in the order of facts.accounts.
std::vector<AccountScore> scoreAll(const ScoringModel &model, const Facts &facts, QDate asOf);
/// One account's: what a slider or an edited cell needs.
AccountScore scoreOne(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf);

/// Thousandths, half up; the slack takes the noise of binary fractions.
double inThousandths(double value);

/// The score as it is shown with one decimal: cut, never rounded up, so that no figure shows a grade it has not
/// reached.
double shownScore(double score, int decimals = 1);

} // namespace talbook
