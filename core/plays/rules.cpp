#include "core/plays/rules.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/plan/edit.h"
#include "core/plays/play.h"
#include "core/scoring/scoring_model.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostRuleDays = 3650;
constexpr int mostRestDays = 365;

Rule presetRule(const QJsonObject &object, const Wording &words)
{
    Rule rule;
    rule.id = object[u"id"_s].toString();
    rule.name = words.pick(object[u"name"_s]);
    rule.what = words.pick(object[u"what"_s]);
    rule.why = words.pick(object[u"why"_s]);
    rule.who = object[u"who"_s].toString();
    rule.dueDays = object[u"due_days"_s].toInt(1);
    rule.play = object[u"play"_s].toString();
    rule.isLaunch = object[u"is_launch"_s].toBool();
    rule.enabled = object[u"enabled"_s].toBool(true);
    const QJsonObject thresholds = object[u"thresholds"_s].toObject();
    for (auto entry = thresholds.begin(); entry != thresholds.end(); ++entry) {
        if (entry->isDouble())
            rule.thresholds.insert(entry.key(), entry->toDouble());
        else if (entry.key() == u"level")
            rule.level = entry->toString();
    }
    return rule;
}

Expected<std::vector<Rule>> presetRules(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/rules.json"_s);
    TALBOOK_TRY(file);
    std::vector<Rule> all;
    for (const QJsonValue &value : file->value(u"rules"_s).toArray())
        all.push_back(presetRule(value.toObject(), words));
    return all;
}

Expected<QJsonObject> ownRules(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'rules'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

bool isLevel(const QString &id)
{
    return std::ranges::find(engagementLevels(), id, &EngagementLevel::id) != engagementLevels().end();
}

/// Why a threshold cannot be; nothing where it can.
QString thresholdFault(const QString &key, double value)
{
    if (key == u"days" && (value < 1 || value > mostRuleDays || value != std::floor(value)))
        return QCoreApplication::translate("Plays", "days must be a whole number from 1 to 3650");
    if (key == u"count" && (value < 1 || value > 1000 || value != std::floor(value)))
        return QCoreApplication::translate("Plays", "the count must be a whole number from 1 to 1000");
    if (key != u"days" && key != u"count" && !(value >= 0 && value <= 100))
        return QCoreApplication::translate("Plays", "points must be a number from 0 to 100");
    return {};
}

QString ruleFault(const Rule &rule)
{
    static const QStringList people = {u"sdr"_s, u"ae"_s, u"marketing"_s, u"se"_s, u"csm"_s, u"executive"_s};
    for (auto entry = rule.thresholds.begin(); entry != rule.thresholds.end(); ++entry) {
        if (const QString fault = thresholdFault(entry.key(), entry.value()); !fault.isEmpty())
            return fault;
    }
    if (!rule.level.isEmpty() && !isLevel(rule.level))
        return QCoreApplication::translate("Plays", "the level must be one of those of engagement");
    if (rule.dueDays < 0 || rule.dueDays > 365)
        return QCoreApplication::translate("Plays", "it must be due within 0 to 365 working days");
    if (rule.restDays < 0 || rule.restDays > mostRestDays)
        return QCoreApplication::translate("Plays", "the play must rest for 0 to 365 days");
    if (!people.contains(rule.who))
        return QCoreApplication::translate("Plays", "who acts must be one of: %1").arg(people.join(u", "_s));
    return {};
}

/// What a file from elsewhere says and cannot be is passed over: the preset's value stands.
void applyOwn(Rule &rule, const QJsonObject &own)
{
    const QJsonObject thresholds = own[u"thresholds"_s].toObject();
    for (auto entry = thresholds.begin(); entry != thresholds.end(); ++entry) {
        const bool known = rule.thresholds.contains(entry.key());
        if (known && entry->isDouble() && thresholdFault(entry.key(), entry->toDouble()).isEmpty())
            rule.thresholds[entry.key()] = entry->toDouble();
    }
    if (const QString level = own[u"level"_s].toString(); !rule.level.isEmpty() && isLevel(level))
        rule.level = level;
    Rule tried = rule;
    tried.who = own[u"who"_s].toString(rule.who);
    tried.dueDays = own[u"due_days"_s].toInt(rule.dueDays);
    tried.restDays = own[u"rest_days"_s].toInt(rule.restDays);
    if (ruleFault(tried).isEmpty()) {
        rule.who = tried.who;
        rule.dueDays = tried.dueDays;
        rule.restDays = tried.restDays;
    }
    if (own.contains(u"play"_s))
        rule.play = own[u"play"_s].toString();
    rule.what = own[u"what"_s].toString(rule.what);
    rule.enabled = own[u"enabled"_s].toBool(rule.enabled);
    rule.changed = !own.isEmpty();
}

QJsonObject differences(const Rule &rule, const Rule &preset)
{
    QJsonObject own, thresholds;
    for (auto entry = rule.thresholds.begin(); entry != rule.thresholds.end(); ++entry) {
        if (preset.thresholds.contains(entry.key()) && preset.thresholds.value(entry.key()) != entry.value())
            thresholds.insert(entry.key(), entry.value());
    }
    if (!thresholds.isEmpty())
        own.insert(u"thresholds"_s, thresholds);
    if (rule.level != preset.level)
        own.insert(u"level"_s, rule.level);
    if (rule.who != preset.who)
        own.insert(u"who"_s, rule.who);
    if (rule.dueDays != preset.dueDays)
        own.insert(u"due_days"_s, rule.dueDays);
    if (rule.restDays != preset.restDays)
        own.insert(u"rest_days"_s, rule.restDays);
    if (rule.play != preset.play)
        own.insert(u"play"_s, rule.play);
    if (rule.enabled != preset.enabled)
        own.insert(u"enabled"_s, rule.enabled);
    if (rule.what != preset.what)
        own.insert(u"what"_s, rule.what);
    return own;
}

Expected<void> storeRules(Edit &edit, const QJsonObject &own)
{
    const QByteArray text = own.isEmpty() ? QByteArray() : QJsonDocument(own).toJson(QJsonDocument::Compact);
    return setSetting(edit, u"rules"_s, QString::fromUtf8(text));
}

/// The preset's rule with the thresholds that the scoring model has for the same.
void followModel(Rule &rule, const ScoringModel &model)
{
    if (rule.id == u"intent_spike")
        rule.thresholds[u"points"_s] = model.intent.spikePoints;
    if (rule.id == u"strike_zone") {
        rule.thresholds[u"fit"_s] = model.fitThreshold;
        rule.thresholds[u"intent"_s] = model.intentThreshold;
    }
}

Expected<Rule> presetRuleOf(const QString &id, const Wording &words)
{
    const auto presets = presetRules(words);
    TALBOOK_TRY(presets);
    const auto found = std::ranges::find(*presets, id, &Rule::id);
    if (found == presets->end()) {
        QStringList ids;
        for (const Rule &rule : *presets)
            ids.append(rule.id);
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Plays", "There is no rule “%1”. The rules are: %2.")
                         .arg(id, ids.join(u", "_s)),
                     {}};
    }
    return *found;
}

} // namespace

const std::vector<EngagementLevel> &engagementLevels()
{
    // The points at which engagementLevelId() changes.
    static const std::vector<EngagementLevel> levels = {
        {u"engaged"_s, 26}, {u"marketing_qualified"_s, 51}, {u"sales_qualified"_s, 101}};
    return levels;
}

QString playKey(const Play &play)
{
    return play.preset.isEmpty() ? QString::number(play.id.value) : play.preset;
}

QString thresholdName(const QString &key, const Wording &words)
{
    if (key == u"points")
        return words.translate("Plays", "Points", "threshold of a rule");
    if (key == u"days")
        return words.translate("Plays", "Days", "threshold of a rule");
    if (key == u"count")
        return words.translate("Plays", "Count", "threshold of a rule");
    if (key == u"intent")
        return words.translate("Plays", "Intent", "threshold of a rule");
    if (key == u"fit")
        return words.translate("Plays", "Fit", "threshold of a rule");
    return key == u"level" ? words.translate("Plays", "Level", "threshold of a rule") : key;
}

Expected<std::vector<Rule>> shippedRules(const ScoringModel &model, const Wording &words)
{
    auto all = presetRules(words);
    TALBOOK_TRY(all);
    for (Rule &rule : *all)
        followModel(rule, model);
    return all;
}

Expected<std::vector<Rule>> rules(const Database &database, const ScoringModel &model, const Wording &words)
{
    auto all = shippedRules(model, words);
    TALBOOK_TRY(all);
    const auto own = ownRules(database);
    TALBOOK_TRY(own);
    for (Rule &rule : *all)
        applyOwn(rule, own->value(rule.id).toObject());
    return all;
}

Expected<void> changeRule(Edit &edit, const Rule &rule, const Wording &words)
{
    auto preset = presetRuleOf(rule.id, words);
    TALBOOK_TRY(preset);
    if (const QString fault = ruleFault(rule); !fault.isEmpty()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "The rule “%1” stays as it is: %2.").arg(rule.name, fault),
                     {}};
    }
    const auto model = scoringModel(edit.database(), {}, words);
    TALBOOK_TRY(model);
    followModel(*preset, *model);
    auto own = ownRules(edit.database());
    TALBOOK_TRY(own);
    const QJsonObject differs = differences(rule, *preset);
    if (differs.isEmpty())
        own->remove(rule.id);
    else
        own->insert(rule.id, differs);
    return storeRules(edit, *own);
}

Expected<void> restoreRule(Edit &edit, const QString &id)
{
    TALBOOK_TRY(presetRuleOf(id, Wording(Language::English)));
    auto own = ownRules(edit.database());
    TALBOOK_TRY(own);
    own->remove(id);
    return storeRules(edit, *own);
}

} // namespace talbook
