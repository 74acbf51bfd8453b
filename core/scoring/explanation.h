#pragma once

#include "core/scoring/score.h"

#include <vector>

namespace talbook
{

class Scorer;

/// A record that a part rests on.
struct Evidence
{
    enum class Kind
    {
        Account,
        Activity,
        Signal,
        Contact,
        Opportunity
    } kind = Kind::Account;
    qint64 id = 0;
};

/// One line of the answer to "why this score".
struct ScorePart
{
    Component component = Component::Firmographic;
    QString criterionId; ///< stable: "employees", "web"
    QString criterion;   ///< in words
    QString value;       ///< the raw value, in words
    QString rule;        ///< what matched
    double points = 0;   ///< of the total, in thousandths exactly
    double possible = 0;
    bool known = true; ///< false: the field is empty, or the source is not connected
    std::vector<Evidence> evidence;
};

struct Explanation
{
    AccountId account;
    double score = 0;
    QString grade;
    std::vector<ScorePart> parts;
    double rounding = 0; ///< score minus the sum of the parts' points
    double completeness = 0;
    QStringList remarks; ///< sources not connected, unknown fields: what the figure could not know
};

/// The score taken apart, by the same arithmetic that made it.
Explanation explain(const ScoringModel &model, const Facts &facts, size_t account, QDate asOf, const Wording &words);
/// The same for many accounts: `scorer`, made once of this model and these facts, does what concerns all of them.
Explanation explain(const ScoringModel &model, const Facts &facts, size_t account, const Scorer &scorer,
                    const Wording &words);

/// The points of each part in tenths, as they are shown: they sum to the score as it is shown with one decimal. What
/// cutting to tenths leaves over goes to the parts that lost most by it.
std::vector<qint64> shownTenths(const Explanation &explanation);

/// The component's name in words.
QString componentName(Component component, const Wording &words);
/// "Company size".
QString criterionName(CriterionKind kind, const Wording &words);
/// "Website"; in the order web, email, product, topic surge, hiring, technographic change.
QString intentSourceName(size_t source, const Wording &words);
/// "Hot", "Горячий"…
QString intentLevelName(IntentLevel level, const Wording &words);
/// Of the points of engagement (domain S2): "cold", "engaged", "marketing qualified", "sales qualified".
QString engagementLevelName(double points, const Wording &words);
/// What the level recommends (domain S2): "Immediate sales outreach".
QString intentLevelAction(IntentLevel level, const Wording &words);

} // namespace talbook
