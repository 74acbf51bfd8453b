#include "core/plays/play_json.h"

#include "core/base/money.h"
#include "core/plays/play_check.h"
#include "core/plays/play_json_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QStringList stringList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

std::optional<StepCost> costOf(const QJsonObject &step)
{
    if (!step.value(u"cost"_s).isDouble())
        return std::nullopt;
    StepCost cost;
    cost.currency = step.value(u"currency"_s).toString();
    cost.minor = toMinor(step.value(u"cost"_s).toDouble(), cost.currency);
    cost.unit = step.value(u"cost_unit"_s).toString() == u"piece" ? StepCost::Unit::Piece : StepCost::Unit::Account;
    return cost;
}

std::optional<StepTest> testOf(const QJsonObject &step, const Wording &words)
{
    if (!step.value(u"test"_s).isObject())
        return std::nullopt;
    const QJsonObject object = step.value(u"test"_s).toObject();
    StepTest test;
    for (const QJsonValue &variant : object.value(u"variants"_s).toArray())
        test.variants.push_back({words.pick(variant[u"name"_s]), variant[u"share"_s].toInt(1)});
    test.conversions = stringList(object.value(u"conversions"_s));
    return test;
}

PlayStep stepOf(const QJsonObject &object, const Wording &words)
{
    PlayStep step;
    step.id = object[u"id"_s].toString();
    step.phase = object[u"phase"_s].toString();
    step.day = object[u"day"_s].toInt(1);
    step.duration = object[u"duration"_s].toInt(1);
    step.channel = object[u"channel"_s].toString();
    step.action = words.pick(object[u"action"_s]);
    step.who = object[u"who"_s].toString();
    step.role = object[u"role"_s].toString();
    step.content = words.pick(object[u"content"_s]);
    step.skipWhen = words.pick(object[u"skip_when"_s]);
    step.skipIf = object[u"skip_if"_s].toString();
    step.after = stringList(object[u"after"_s]);
    step.milestone = object[u"kind"_s].toString() == u"milestone";
    step.cost = costOf(object);
    step.test = testOf(object, words);
    step.source = object;
    return step;
}

/// A key that was there stays there, as null where it has no value any more.
void putValue(QJsonObject &object, const QString &key, const QJsonValue &value, bool isEmpty)
{
    if (!isEmpty)
        object.insert(key, value);
    else if (object.contains(key))
        object.insert(key, QJsonValue::Null);
}

void putWord(QJsonObject &object, const QString &key, const QString &word)
{
    putValue(object, key, word, word.isEmpty());
}

/// Leaves the texts of both languages alone where one of them is what stands there now.
void putText(QJsonObject &object, const QString &key, const QString &text, const Wording &words)
{
    const QJsonValue stored = object.value(key);
    if (words.pick(stored) == text)
        return;
    const QJsonObject texts = stored.toObject();
    if (!text.isEmpty() && std::ranges::any_of(texts, [&](const QJsonValue &one) { return one.toString() == text; }))
        return;
    putWord(object, key, text);
}

void putCost(QJsonObject &object, const std::optional<StepCost> &cost)
{
    if (costOf(object) == cost)
        return;
    putValue(object, u"cost"_s, cost ? toMajor(cost->minor, cost->currency) : 0, !cost);
    putWord(object, u"cost_unit"_s,
            !cost ? QString() : (cost->unit == StepCost::Unit::Piece ? u"piece"_s : u"account"_s));
    putWord(object, u"currency"_s, cost ? cost->currency : QString());
}

void putTest(QJsonObject &object, const std::optional<StepTest> &test, const Wording &words)
{
    if (testOf(object, words) == test)
        return;
    QJsonArray variants;
    for (const StepTest::Variant &variant : test ? test->variants : std::vector<StepTest::Variant>())
        variants.append(QJsonObject{{u"name"_s, variant.name}, {u"share"_s, variant.share}});
    QJsonObject written = object.value(u"test"_s).toObject();
    written.insert(u"variants"_s, variants);
    written.insert(u"conversions"_s, QJsonArray::fromStringList(test ? test->conversions : QStringList()));
    putValue(object, u"test"_s, written, !test);
}

QJsonObject definitionOfStep(const PlayStep &step, const Wording &words)
{
    QJsonObject object = step.source;
    object.insert(u"id"_s, step.id);
    putWord(object, u"phase"_s, step.phase);
    object.insert(u"day"_s, step.day);
    object.insert(u"duration"_s, step.duration);
    if (!step.after.isEmpty() || object.contains(u"after"_s))
        object.insert(u"after"_s, QJsonArray::fromStringList(step.after));
    if (step.milestone)
        object.insert(u"kind"_s, u"milestone"_s);
    else if (object.value(u"kind"_s).toString() == u"milestone")
        object.remove(u"kind"_s);
    putWord(object, u"channel"_s, step.channel);
    putText(object, u"action"_s, step.action, words);
    putWord(object, u"who"_s, step.who);
    putWord(object, u"role"_s, step.role);
    putText(object, u"content"_s, step.content, words);
    putText(object, u"skip_when"_s, step.skipWhen, words);
    putWord(object, u"skip_if"_s, step.skipIf);
    putCost(object, step.cost);
    putTest(object, step.test, words);
    return object;
}

} // namespace

Play playOfDefinition(const QJsonObject &definition, const Wording &words)
{
    Play play;
    play.name = words.pick(definition[u"name"_s]);
    play.purpose = words.pick(definition[u"purpose"_s]);
    play.trigger = words.pick(definition[u"trigger"_s]);
    play.tier = definition[u"tier"_s].toInt();
    play.durationDays = definition[u"duration_days"_s].toInt();
    play.version = std::max(1, definition[u"version"_s].toInt(1));
    for (const QJsonValue &value : definition[u"phases"_s].toArray()) {
        play.phases.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]), value[u"first_day"_s].toInt(1),
                               value[u"last_day"_s].toInt(1), value.toObject()});
    }
    for (const QJsonValue &value : definition[u"steps"_s].toArray())
        play.steps.push_back(stepOf(value.toObject(), words));
    std::ranges::stable_sort(play.steps, {}, &PlayStep::day);
    play.source = definition;
    return play;
}

QString playName(const QString &stored, const QJsonObject &definition, const Wording &words)
{
    const QJsonObject names = definition[u"name"_s].toObject();
    const bool unchanged = std::ranges::any_of(names, [&](const QJsonValue &one) { return one.toString() == stored; });
    return unchanged ? words.pick(names) : stored;
}

QJsonObject definitionOfPlay(const Play &play, const Wording &words)
{
    QJsonObject object = play.source;
    if (!play.preset.isEmpty())
        object.insert(u"id"_s, play.preset);
    object.insert(u"version"_s, play.version);
    putText(object, u"name"_s, play.name, words);
    putText(object, u"purpose"_s, play.purpose, words);
    putText(object, u"trigger"_s, play.trigger, words);
    putValue(object, u"tier"_s, play.tier, play.tier == 0);
    object.insert(u"duration_days"_s, play.durationDays);
    QJsonArray phases;
    for (const PlayPhase &phase : play.phases) {
        QJsonObject written = phase.source;
        written.insert(u"id"_s, phase.id);
        putText(written, u"name"_s, phase.name, words);
        written.insert(u"first_day"_s, phase.firstDay);
        written.insert(u"last_day"_s, phase.lastDay);
        phases.append(written);
    }
    object.insert(u"phases"_s, phases);
    QJsonArray steps;
    for (const PlayStep &step : play.steps)
        steps.append(definitionOfStep(step, words));
    object.insert(u"steps"_s, steps);
    return object;
}

QByteArray playToJson(const Play &play, const Wording &words)
{
    return QJsonDocument(definitionOfPlay(play, words)).toJson();
}

Expected<Play> playFromJson(const QByteArray &json, const Wording &words)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (!document.isObject()) {
        const auto line = json.left(fault.offset).count('\n') + 1;
        return Error{
            ErrorCode::BadInput,
            fault.error == QJsonParseError::NoError
                ? QCoreApplication::translate("Plays", "The file is no play: a play is one JSON object.")
                : QCoreApplication::translate("Plays", "The file is not JSON: there is a fault in line %1.").arg(line),
            fault.errorString()};
    }
    TALBOOK_TRY(checkPlayJson(document.object()));
    Play play = playOfDefinition(document.object(), words);
    TALBOOK_TRY(requireSoundPlay(play, words));
    return play;
}

} // namespace talbook
