#include "core/plays/quarter.h"

#include "core/base/json_file.h"

#include <QJsonArray>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QJsonObject> quarterPreset()
{
    return readJsonFile(u":/presets/quarter.json"_s);
}

} // namespace

Expected<std::vector<RhythmMeeting>> operatingRhythm(const Wording &words)
{
    const auto file = quarterPreset();
    TALBOOK_TRY(file);
    QHash<QString, QString> roles;
    for (const QJsonValue &role : file->value(u"responsibilities"_s)[u"roles"_s].toArray())
        roles.insert(role[u"id"_s].toString(), words.pick(role[u"name"_s]));
    roles.insert(u"executive"_s, words.translate("Plays", "Our executive"));
    std::vector<RhythmMeeting> meetings;
    for (const QJsonValue &value : file->value(u"rhythm"_s).toArray()) {
        RhythmMeeting meeting{
            value[u"id"_s].toString(),      words.pick(value[u"name"_s]), value[u"period"_s].toString(), {}, {},
            words.pick(value[u"outcome"_s])};
        for (const QJsonValue &who : value[u"who"_s].toArray())
            meeting.who.append(roles.value(who.toString(), who.toString()));
        for (const QJsonValue &what : value[u"what"_s].toArray())
            meeting.agenda.append(words.pick(what));
        meetings.push_back(std::move(meeting));
    }
    return meetings;
}

} // namespace talbook
