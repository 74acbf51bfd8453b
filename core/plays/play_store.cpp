#include "core/plays/play_store.h"

#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/plays/play_check.h"
#include "core/plays/play_json.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString definitionText(const QJsonObject &definition)
{
    return QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact));
}

Expected<QJsonObject> presetDefinition(const QString &preset)
{
    const QDir folder(u":/presets/plays"_s);
    const QString file = preset + u".json"_s;
    if (!folder.entryList({u"*.json"_s}, QDir::Files).contains(file)) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Plays", "No play “%1” comes with Talbook.").arg(preset),
                     {}};
    }
    return readJsonFile(folder.filePath(file));
}

/// Whether a campaign was launched with the play as it is.
Expected<bool> wasLaunched(const Database &database, PlayId play, int version)
{
    bool launched = false;
    Statement rows(database, "SELECT definition FROM campaign WHERE play_id = ?");
    rows.bind(1, play);
    while (rows.step()) {
        const QJsonObject campaign = QJsonDocument::fromJson(rows.text(0).toUtf8()).object();
        launched |= campaign.value(u"play"_s)[u"version"_s].toInt(1) == version;
    }
    TALBOOK_TRY(rows.result());
    return launched;
}

Expected<void> refuseNameInUse(const Database &database, const QString &name, PlayId own)
{
    const QString wanted = foldText(name);
    bool used = false;
    Statement rows(database, "SELECT name, id FROM play");
    while (rows.step())
        used |= foldText(rows.text(0)) == wanted && rows.id<PlayId>(1) != own;
    TALBOOK_TRY(rows.result());
    if (!used)
        return {};
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Plays", "Another play is called “%1” already. Choose another name.")
                     .arg(tidied(name)),
                 {}};
}

Expected<PlayId> insertPlay(Edit &edit, const QString &name, const QString &preset, const QJsonObject &definition)
{
    const auto id = edit.newId<PlayId>();
    TALBOOK_TRY(edit.database().execute("INSERT INTO play(id, preset, name, definition) VALUES(?, ?, ?, ?)", id,
                                        preset.isEmpty() ? QString() : preset, name, definitionText(definition)));
    return id;
}

} // namespace

Expected<std::vector<Play>> presetPlays(const Wording &words)
{
    std::vector<Play> found;
    const QDir folder(u":/presets/plays"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto definition = readJsonFile(folder.filePath(name));
        TALBOOK_TRY(definition);
        Play play = playOfDefinition(*definition, words);
        play.preset = definition->value(u"id"_s).toString();
        found.push_back(std::move(play));
    }
    return found;
}

Expected<QString> freePlayName(const Database &database, const QString &wanted)
{
    QSet<QString> used;
    Statement rows(database, "SELECT name FROM play");
    while (rows.step())
        used.insert(foldText(rows.text(0)));
    TALBOOK_TRY(rows.result());
    QString name = tidied(wanted);
    for (int number = 2; used.contains(foldText(name)); ++number)
        name = u"%1 (%2)"_s.arg(tidied(wanted)).arg(number);
    return name;
}

Expected<QString> presetPlayCalled(const QString &nameOrId, const Wording &words)
{
    const auto all = presetPlays(words);
    TALBOOK_TRY(all);
    for (const Play &play : *all) {
        if (isCalled(play, nameOrId) || foldText(play.preset) == foldText(nameOrId))
            return play.preset;
    }
    return QString();
}

Expected<PlayId> addPlay(Edit &edit, const Play &play, const Wording &words)
{
    TALBOOK_TRY(requireSoundPlay(play, words));
    TALBOOK_TRY(refuseNameInUse(edit.database(), play.name, {}));
    return insertPlay(edit, tidied(play.name), play.preset, definitionOfPlay(play, words));
}

Expected<void> changePlay(Edit &edit, const Play &play, const Wording &words)
{
    const auto before = readPlay(edit.database(), play.id, words);
    TALBOOK_TRY(before);
    TALBOOK_TRY(requireSoundPlay(play, words));
    TALBOOK_TRY(refuseNameInUse(edit.database(), play.name, play.id));
    Play changed = play;
    changed.name = tidied(play.name);
    changed.preset = before->preset;
    changed.version = before->version;
    if (changed.name == before->name && definitionOfPlay(changed, words) == definitionOfPlay(*before, words))
        return {};
    const auto launched = wasLaunched(edit.database(), play.id, before->version);
    TALBOOK_TRY(launched);
    changed.version += *launched ? 1 : 0;
    return edit.database().execute("UPDATE play SET name = ?, definition = ? WHERE id = ?", changed.name,
                                   definitionText(definitionOfPlay(changed, words)), play.id);
}

Expected<PlayId> duplicatePlay(Edit &edit, PlayId play, const QString &name)
{
    const Wording words(Language::English); // texts stay in both languages
    auto copy = readPlay(edit.database(), play, words);
    TALBOOK_TRY(copy);
    if (tidied(name).isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("Plays", "The copy needs a name."), {}};
    TALBOOK_TRY(refuseNameInUse(edit.database(), name, {}));
    copy->name = tidied(name);
    copy->preset.clear();
    copy->version = 1;
    copy->source.remove(u"id"_s);
    return insertPlay(edit, copy->name, {}, definitionOfPlay(*copy, words));
}

Expected<void> removePlay(Edit &edit, PlayId play)
{
    return edit.database().execute("DELETE FROM play WHERE id = ?", play);
}

Expected<PlayId> addPresetPlay(Edit &edit, const QString &preset, const Wording &words)
{
    const auto definition = presetDefinition(preset);
    TALBOOK_TRY(definition);
    const auto all = plays(edit.database(), words);
    TALBOOK_TRY(all);
    Play shipped = playOfDefinition(*definition, words);
    shipped.preset = preset;
    const auto own = std::ranges::find(*all, preset, &Play::preset);
    if (own == all->end()) {
        const auto name = freePlayName(edit.database(), shipped.name);
        TALBOOK_TRY(name);
        return insertPlay(edit, *name, preset, *definition);
    }
    shipped.id = own->id;
    const auto name = foldText(shipped.name) == foldText(own->name) ? Expected<QString>(shipped.name)
                                                                    : freePlayName(edit.database(), shipped.name);
    TALBOOK_TRY(name);
    shipped.name = *name;
    TALBOOK_TRY(changePlay(edit, shipped, words));
    return own->id;
}

} // namespace talbook
