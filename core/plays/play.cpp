#include "core/plays/play.h"

#include "core/plan/statement.h"

#include <QCollator>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

PlayStep stepFrom(const QJsonObject &object, const Wording &words)
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
    return step;
}

Play playFrom(const QJsonObject &object, const Wording &words)
{
    Play play;
    play.purpose = words.pick(object[u"purpose"_s]);
    play.trigger = words.pick(object[u"trigger"_s]);
    play.tier = object[u"tier"_s].toInt();
    play.durationDays = object[u"duration_days"_s].toInt();
    for (const QJsonValue &value : object[u"phases"_s].toArray()) {
        play.phases.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]), value[u"first_day"_s].toInt(1),
                               value[u"last_day"_s].toInt(1)});
    }
    for (const QJsonValue &value : object[u"steps"_s].toArray())
        play.steps.push_back(stepFrom(value.toObject(), words));
    std::ranges::stable_sort(play.steps, {}, &PlayStep::day);
    return play;
}

} // namespace

Expected<std::vector<Play>> plays(const Database &database, const Wording &words)
{
    std::vector<Play> found;
    Statement rows(database, "SELECT id, name, definition FROM play");
    while (rows.step()) {
        const QJsonDocument definition = QJsonDocument::fromJson(rows.text(2).toUtf8());
        if (!definition.isObject()) {
            return Error{ErrorCode::Damaged,
                         QCoreApplication::translate("Plays",
                                                     "The play “%1” cannot be read: its definition is damaged. "
                                                     "Restore it from a backup.")
                             .arg(rows.text(1)),
                         {}};
        }
        Play play = playFrom(definition.object(), words);
        play.id = rows.id<PlayId>(0);
        play.name = rows.text(1);
        found.push_back(std::move(play));
    }
    TALBOOK_TRY(rows.result());
    QCollator collator(words.locale());
    collator.setNumericMode(true);
    std::ranges::sort(found, [&collator](const Play &a, const Play &b) {
        const int order = collator.compare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return found;
}

} // namespace talbook
