#include "core/plays/personas.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct PersonaList
{
    const char16_t *key;
    QStringList Persona::*list;
};
constexpr std::array personaLists = {
    PersonaList{u"titles", &Persona::titles}, PersonaList{u"concerns", &Persona::concerns},
    PersonaList{u"focus", &Persona::focus}, PersonaList{u"content", &Persona::content}};

Expected<QJsonObject> personaFile()
{
    return readJsonFile(u":/presets/committee/personas.json"_s);
}

Expected<std::vector<Persona>> presetPersonas(const Wording &words)
{
    const auto file = personaFile();
    TALBOOK_TRY(file);
    std::vector<Persona> all;
    for (const QString &role : buyingRoles())
        all.push_back({.role = role, .description = {}, .titles = {}, .concerns = {}, .focus = {}, .content = {}});
    for (const QJsonValue &value : file->value(u"roles"_s).toArray()) {
        const auto persona = std::ranges::find(all, value[u"id"_s].toString(), &Persona::role);
        if (persona == all.end())
            continue;
        persona->description = words.pick(value[u"description"_s]);
        for (const PersonaList &list : personaLists) {
            for (const QJsonValue &entry : value[QString::fromUtf16(list.key)].toArray())
                ((*persona).*list.list).append(words.pick(entry));
        }
    }
    return all;
}

Expected<QJsonObject> ownPersonas(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'personas'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

Expected<void> storePersonas(Edit &edit, const QJsonObject &own)
{
    const QByteArray text = own.isEmpty() ? QByteArray() : QJsonDocument(own).toJson(QJsonDocument::Compact);
    return setSetting(edit, u"personas"_s, QString::fromUtf8(text));
}

QStringList tidyEntries(const QStringList &entries)
{
    QStringList tidy;
    for (const QString &entry : entries) {
        if (const QString text = tidied(entry); !text.isEmpty())
            tidy.append(text);
    }
    return tidy;
}

Error noSuchRole(const QString &role)
{
    return {ErrorCode::NotFound, QCoreApplication::translate("Plays", "“%1” is no buying role").arg(role) + u'.', {}};
}

} // namespace

Expected<std::vector<Persona>> personas(const Database &database, const Wording &words)
{
    auto all = presetPersonas(words);
    TALBOOK_TRY(all);
    const auto own = ownPersonas(database);
    TALBOOK_TRY(own);
    for (Persona &persona : *all) {
        const QJsonObject changes = own->value(persona.role).toObject();
        persona.changed = !changes.isEmpty();
        persona.description = changes[u"description"_s].toString(persona.description);
        for (const PersonaList &list : personaLists) {
            const QJsonValue entries = changes[QString::fromUtf16(list.key)];
            if (!entries.isArray())
                continue;
            (persona.*list.list).clear();
            for (const QJsonValue &entry : entries.toArray())
                (persona.*list.list).append(entry.toString());
        }
    }
    return all;
}

Expected<void> changePersona(Edit &edit, const Persona &persona, const Wording &words)
{
    const auto presets = presetPersonas(words);
    TALBOOK_TRY(presets);
    const auto preset = std::ranges::find(*presets, persona.role, &Persona::role);
    if (preset == presets->end())
        return noSuchRole(persona.role);
    QJsonObject changes;
    if (const QString description = tidied(persona.description); description != preset->description)
        changes.insert(u"description"_s, description);
    for (const PersonaList &list : personaLists) {
        if (const QStringList entries = tidyEntries(persona.*list.list); entries != (*preset).*list.list)
            changes.insert(QString::fromUtf16(list.key), QJsonArray::fromStringList(entries));
    }
    auto own = ownPersonas(edit.database());
    TALBOOK_TRY(own);
    if (changes.isEmpty())
        own->remove(persona.role);
    else
        own->insert(persona.role, changes);
    return storePersonas(edit, *own);
}

Expected<void> restorePersona(Edit &edit, const QString &role)
{
    if (!buyingRoles().contains(role))
        return noSuchRole(role);
    auto own = ownPersonas(edit.database());
    TALBOOK_TRY(own);
    own->remove(role);
    return storePersonas(edit, *own);
}

Expected<std::vector<PositionFocus>> positionFocus(const Wording &words)
{
    const auto file = personaFile();
    TALBOOK_TRY(file);
    std::vector<PositionFocus> all;
    for (const QJsonValue &value : file->value(u"positions"_s).toArray())
        all.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]), value[u"group"_s].toString(),
                       words.pick(value[u"focus"_s])});
    return all;
}

} // namespace talbook
