#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/plays/quarter.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

const QStringList &partLetters()
{
    static const QStringList letters = {u"R"_s, u"A"_s, u"C"_s, u"I"_s};
    return letters;
}

/// The setting: {"letters": {row: {role: "R"}}, "own": [{"id", "name"}], "removed": [row]}.
Expected<QJsonObject> ownTable(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'responsibilities'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

Expected<void> storeTable(Edit &edit, const QJsonObject &own)
{
    const QByteArray text = own.isEmpty() ? QByteArray() : QJsonDocument(own).toJson(QJsonDocument::Compact);
    return setSetting(edit, u"responsibilities"_s, QString::fromUtf8(text));
}

void applyLetters(Responsibility &row, const QJsonObject &letters)
{
    for (auto entry = letters.begin(); entry != letters.end(); ++entry) {
        if (entry->toString().isEmpty())
            row.letters.remove(entry.key());
        else if (partLetters().contains(entry->toString()))
            row.letters.insert(entry.key(), entry->toString());
    }
}

Expected<ResponsibilityTable> presetTable(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/quarter.json"_s);
    TALBOOK_TRY(file);
    const QJsonObject preset = file->value(u"responsibilities"_s).toObject();
    ResponsibilityTable table;
    for (const QJsonValue &role : preset[u"roles"_s].toArray())
        table.roles.push_back({role[u"id"_s].toString(), words.pick(role[u"name"_s]), words.pick(role[u"task"_s])});
    QHash<QString, QString> sides;
    for (const QJsonValue &side : preset[u"sides"_s].toArray())
        sides.insert(side[u"id"_s].toString(), words.pick(side[u"name"_s]));
    for (const QJsonValue &activity : preset[u"activities"_s].toArray()) {
        Responsibility row{activity[u"id"_s].toString(),
                           words.pick(activity[u"name"_s]),
                           sides.value(activity[u"side"_s].toString()),
                           {}};
        applyLetters(row, activity[u"values"_s].toObject());
        table.rows.push_back(std::move(row));
    }
    return table;
}

Error noSuchPart(const QString &name)
{
    return {ErrorCode::NotFound,
            QCoreApplication::translate("Plays", "“%1” is not in the responsibility table.").arg(name),
            {}};
}

} // namespace

Expected<ResponsibilityTable> responsibilities(const Database &database, const Wording &words)
{
    auto table = presetTable(words);
    TALBOOK_TRY(table);
    const auto own = ownTable(database);
    TALBOOK_TRY(own);
    table->changed = !own->isEmpty();
    const QJsonArray removed = own->value(u"removed"_s).toArray();
    std::erase_if(table->rows, [&](const Responsibility &row) { return removed.contains(row.id); });
    for (const QJsonValue &added : own->value(u"own"_s).toArray())
        table->rows.push_back({added[u"id"_s].toString(), added[u"name"_s].toString(), {}, {}, true});
    const QJsonObject letters = own->value(u"letters"_s).toObject();
    for (Responsibility &row : table->rows)
        applyLetters(row, letters[row.id].toObject());
    return table;
}

Expected<void> setResponsibility(Edit &edit, const QString &row, const QString &role, const QString &letter)
{
    const auto table = responsibilities(edit.database(), Wording(Language::English));
    TALBOOK_TRY(table);
    const auto found = std::ranges::find(table->rows, row, &Responsibility::id);
    if (found == table->rows.end())
        return noSuchPart(row);
    if (std::ranges::find(table->roles, role, &TeamRole::id) == table->roles.end())
        return noSuchPart(role);
    const QString typed = letter.trimmed().toUpper();
    if (!typed.isEmpty() && !partLetters().contains(typed))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Plays", "“%1” is no part in a responsibility. Give R (does it), A "
                                                          "(answers for it), C (is asked), I (is told), or nothing.")
                         .arg(letter),
                     {}};
    auto own = ownTable(edit.database());
    TALBOOK_TRY(own);
    QJsonObject all = own->value(u"letters"_s).toObject();
    QJsonObject parts = all[row].toObject();
    for (auto part = found->letters.begin(); typed == u"A" && part != found->letters.end(); ++part) {
        if (*part == u"A" && part.key() != role)
            parts.insert(part.key(), u"R"_s);
    }
    parts.insert(role, typed);
    all.insert(row, parts);
    own->insert(u"letters"_s, all);
    return storeTable(edit, *own);
}

Expected<QString> addResponsibility(Edit &edit, const QString &name, const Wording &words)
{
    const QString tidy = tidied(name);
    const auto table = responsibilities(edit.database(), words);
    TALBOOK_TRY(table);
    const bool taken = std::ranges::any_of(
        table->rows, [&](const Responsibility &row) { return foldText(row.name) == foldText(tidy); });
    if (tidy.isEmpty() || taken)
        return Error{
            ErrorCode::BadInput,
            tidy.isEmpty()
                ? QCoreApplication::translate("Plays", "A responsibility needs a name: what is to be done.")
                : QCoreApplication::translate("Plays", "“%1” is in the responsibility table already.").arg(tidy),
            {}};
    auto own = ownTable(edit.database());
    TALBOOK_TRY(own);
    const QString id = u"own-%1"_s.arg(edit.newId());
    QJsonArray rows = own->value(u"own"_s).toArray();
    rows.append(QJsonObject{{u"id"_s, id}, {u"name"_s, tidy}});
    own->insert(u"own"_s, rows);
    TALBOOK_TRY(storeTable(edit, *own));
    return id;
}

Expected<void> removeResponsibility(Edit &edit, const QString &row)
{
    const auto table = responsibilities(edit.database(), Wording(Language::English));
    TALBOOK_TRY(table);
    const auto found = std::ranges::find(table->rows, row, &Responsibility::id);
    if (found == table->rows.end())
        return noSuchPart(row);
    auto own = ownTable(edit.database());
    TALBOOK_TRY(own);
    QJsonArray rest;
    for (const QJsonValue &added : own->value(u"own"_s).toArray()) {
        if (added[u"id"_s].toString() != row)
            rest.append(added);
    }
    QJsonArray removed = own->value(u"removed"_s).toArray();
    if (!found->own)
        removed.append(row);
    QJsonObject letters = own->value(u"letters"_s).toObject();
    letters.remove(row);
    for (const auto &[key, value] : {std::pair<QString, QJsonValue>(u"own"_s, rest), {u"removed"_s, removed}}) {
        if (value.toArray().isEmpty())
            own->remove(key);
        else
            own->insert(key, value);
    }
    if (letters.isEmpty())
        own->remove(u"letters"_s);
    else
        own->insert(u"letters"_s, letters);
    return storeTable(edit, *own);
}

Expected<void> restoreResponsibilities(Edit &edit)
{
    return storeTable(edit, {});
}

} // namespace talbook
