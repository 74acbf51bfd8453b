#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QMap>
#include <QString>

#include <vector>

namespace talbook
{

class Database;
class Edit;
struct Play;
struct ScoringModel;

/// When an account calls for action (domain section 6). The rules that ship are resources/presets/rules.json; what a
/// plan has otherwise stands in its setting "rules".
struct Rule
{
    QString id;   ///< "intent_spike"
    QString name; ///< in the language asked for
    QString what; ///< what to do
    QString why;  ///< a sentence with gaps in braces, filled by what was found
    QString who;  ///< who acts: "sdr", "ae", "marketing", "se", "csm", "executive"
    int dueDays = 1;
    QString play;                     ///< playKey() of the play that fits; empty for none
    int restDays = 30;                ///< how long after that play has ended at an account it is not proposed anew
    bool isLaunch = false;            ///< launching the play is all there is to do
    QMap<QString, double> thresholds; ///< "points", "days", "count", "intent", "fit"
    QString level;                    ///< of engagement_crossed: the lowest level that counts
    bool enabled = true;
    bool changed = false; ///< the plan has something otherwise than the preset

    double threshold(const QString &key) const { return thresholds.value(key); }
};

/// All rules in the order of the preset. Where the plan says nothing else, the spike is the model's and the strike zone
/// is the upper right of the model's matrix, so that this page and the matrix never disagree.
Expected<std::vector<Rule>> rules(const Database &database, const ScoringModel &model, const Wording &words);
/// As they ship, for the same model: what restoreRule() goes back to.
Expected<std::vector<Rule>> shippedRules(const ScoringModel &model, const Wording &words);

/// Stores what differs from the preset: thresholds, level, who, days, play, whether it is on, and `what` where it was
/// written anew. BadInput names the rule, the field and what it must be; NotFound for a rule that does not exist.
Expected<void> changeRule(Edit &edit, const Rule &rule, const Wording &words);
/// As it was shipped.
Expected<void> restoreRule(Edit &edit, const QString &id);

/// "engaged", "marketing_qualified", "sales_qualified" with the points each begins at, the lowest first.
struct EngagementLevel
{
    QString id;
    double points = 0;
};
const std::vector<EngagementLevel> &engagementLevels();

/// How a rule names a play: by its preset, so that it holds in every plan; one that the plan made itself by its id.
QString playKey(const Play &play);

/// The rule's threshold in words: "Points", "Days".
QString thresholdName(const QString &key, const Wording &words);

} // namespace talbook
