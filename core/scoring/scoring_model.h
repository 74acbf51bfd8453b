#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"
#include "core/scoring/activity_kinds.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QString>

#include <array>
#include <vector>

namespace talbook
{

class Database;

/// What the total is made of.
enum class Component
{
    Firmographic,
    Technographic,
    Intent,
    Engagement,
    Strategic,
    Relationship,
    Timing
};
inline constexpr int componentCount = 7;
/// The component's name in presets and on the command line: "firmographic".
QString componentId(Component component);

/// A figure in [from, the next band's from) earns this share of the criterion.
struct Band
{
    double from = 0;
    double share = 0;
};

enum class CriterionKind
{
    Employees,
    Industry,
    Revenue,
    Geography,
    TechStack,
    CurrentSolution
};

/// One criterion of fit: a weight, and a rule that gives 0 to 1.
struct Criterion
{
    QString id;
    Component group = Component::Firmographic;
    CriterionKind kind = CriterionKind::Employees;
    double weight = 0;
    std::vector<Band> bands; ///< highest first
    QStringList primary;   ///< industries worth 1, places worth 1, technologies one must have, competitors (none: any)
    QStringList secondary; ///< industries worth secondaryShare, technologies that are nice to have, legacy systems
    double primaryShare = 1; ///< of must-haves together
    double secondaryShare = 0.5;
};

struct IntentRules
{
    double firstParty = 0.6, thirdParty = 0.4;
    double web = 0.4, email = 0.3, product = 0.3;
    double topic = 0.5, hiring = 0.3, technology = 0.2;
    double halfLifeDays = 30;
    int oldestDays = 180;
    double targetPoints = 50;
    double hot = 80, warm = 60, engaged = 40;
    double spikePoints = 20; ///< a rise by more within seven days is a spike
    PointTable points;
};

struct EngagementRules
{
    QString table; ///< id of the point table
    PointTable points;
    int windowDays = 90;
    double fullPoints = 150;
    double halfLifeDays = 0; ///< 0: no decay
    int engagedDays = 90;    ///< a person with an inbound activity this recent is engaged
};

struct GradeCut
{
    QString grade; ///< A, B, C
    double from = 0;
    int tier = 0; ///< that the grade recommends
};

/// Everything a score depends on besides the plan's records and the day. All of it is data; the presets ship in
/// resources/presets/scoring, an edited copy lives in the plan.
struct ScoringModel
{
    QString id;
    QString name;
    std::array<double, componentCount> weights{};
    std::vector<GradeCut> grades; ///< highest first; below the last is Watch
    std::vector<Criterion> criteria;
    QHash<QString, QString> aliases;  ///< folded alias -> folded name, for industries and technologies
    QHash<QString, QString> regionOf; ///< folded country -> folded region
    IntentRules intent;
    EngagementRules engagement;
    std::vector<Band> strategicByAcv; ///< expected ACV in the plan's currency -> value 0-100, highest first
    double supporterPoints = 25, championPoints = 25, earlierOpportunityPoints = 25;
    double fundingPoints = 40, leadershipPoints = 30, expansionPoints = 30, renewalPoints = 50;
    int timingDays = 180;
    double fitThreshold = 60, intentThreshold = 60;
    /// Which source of intent kinds of activity feed where it is not their usual one, by activityKindKey().
    QHash<QString, IntentSource> sources;

    double weight(Component component) const { return weights[size_t(component)]; }
    double weightSum() const;
    IntentSource sourceOf(const ActivityKind &kind) const;
    double engagementPointsOf(const ActivityKind &kind) const { return engagement.points.of(kind); }
    /// A kind that the model gives a source, and no points for intent, counts with those for engagement.
    double intentPointsOf(const ActivityKind &kind) const;
    QString gradeOf(double score) const; ///< A, B, C or Watch
    int tierOf(double score) const;      ///< the tier the grade recommends; 0 for Watch
};

/// The presets that ship, the default first, then the plan's own edited models.
Expected<std::vector<ScoringModel>> scoringModels(const Database &database, const Wording &words);
/// By id or name (case aside); empty is the plan's active model, else the default. NotFound lists all.
Expected<ScoringModel> scoringModel(const Database &database, const QString &idOrName, const Wording &words);

/// A what-if: `weight.intent=40`, `cutoff.A=85`, `half_life=14`, `threshold.fit=70`, `engagement.table=s4`…
/// BadInput lists the keys, or says what the value must be. After the last of several, checkModel() judges the whole.
Expected<void> setInModel(ScoringModel &model, const QString &key, const QString &value);
/// Some weight counts, and the cut-offs fall from A to C.
Expected<void> checkModel(const ScoringModel &model);
/// The keys setInModel knows.
QStringList modelKeys();

} // namespace talbook
