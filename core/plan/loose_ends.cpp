#include "core/plan/loose_ends.h"

#include "core/plan/database.h"

#include <QCoreApplication>

#include <functional>
#include <string>
#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// As a condition: the parts of an unreadable text are not looked at.
std::string noObject(const std::string &column)
{
    return "CASE WHEN json_valid(" + column + ") THEN json_type(" + column + ") <> 'object' ELSE 1 END";
}

/// As a condition: a setting that is kept as JSON, and is none.
const std::string damagedSetting =
    "key IN ('calendar', 'capacity', 'rules', 'personas', 'rhythm', 'asset_names', 'responsibilities', 'benchmarks', "
    "'attribution', 'title_rules') AND NOT json_valid(value)";

struct LooseEnd
{
    std::string table;
    std::string column;
    std::string parent;
    bool needed = false;

    /// Clears the reference, or drops the row that cannot be without it.
    Expected<void> let(const Database &database, const std::string &where, TiedEnds &ends) const
    {
        const std::string change = needed ? "DELETE FROM " + table : "UPDATE " + table + " SET " + column + " = NULL";
        TALBOOK_TRY(database.execute(change + " WHERE " + where));
        (needed ? ends.dropped[QByteArray::fromStdString(table)] : ends.cleared) += database.changes();
        return {};
    }

    std::string broken() const
    {
        return column + " IS NOT NULL AND NOT EXISTS(SELECT 1 FROM " + parent + " p WHERE p.id = " + table + "." +
               column + ")";
    }
};

Expected<std::vector<LooseEnd>> everyReference(const Database &database, const std::vector<QByteArray> &tables)
{
    std::vector<LooseEnd> references;
    for (const QByteArray &table : tables) {
        Statement rows(database, "SELECT k.\"from\", k.\"table\", c.\"notnull\" FROM pragma_foreign_key_list(?1) k "
                                 "JOIN pragma_table_info(?1) c ON c.name = k.\"from\"");
        rows.bind(1, std::string_view(table.constData(), size_t(table.size())));
        while (rows.step())
            references.push_back(
                {table.toStdString(), std::string(rows.utf8(0)), std::string(rows.utf8(1)), rows.integer(2) != 0});
        TALBOOK_TRY(rows.result());
    }
    return references;
}

/// Lost rows of the kind that others speak of, in the order of their keys, each with one more value that goes with it.
/// @param beside an expression for that value, by the table that speaks
Expected<std::map<qint64, qint64>> missing(const Database &database, const std::vector<LooseEnd> &references,
                                           std::string_view parent,
                                           const std::function<std::string(const LooseEnd &)> &beside)
{
    std::map<qint64, qint64> ids;
    for (const LooseEnd &reference : references) {
        if (reference.parent != parent)
            continue;
        Statement rows(database, "SELECT " + reference.column + ", " + beside(reference) + " FROM " + reference.table +
                                     " WHERE " + reference.broken());
        while (rows.step()) {
            if (!rows.isNull(1))
                ids.emplace(rows.integer(0), rows.integer(1));
        }
        TALBOOK_TRY(rows.result());
    }
    return ids;
}

QString remark()
{
    return QCoreApplication::translate("Plan", "Stands for a record that could not be read from a damaged file.");
}

/// One round; the account of a person may be known only by another one who was made in it.
Expected<qint64> standInPeople(const Database &database, const std::vector<LooseEnd> &references, qint64 made)
{
    const auto account = [](const LooseEnd &reference) -> std::string {
        if (reference.table != "influence")
            return reference.table + ".account_id";
        const std::string other = reference.column == "from_contact" ? "to_contact" : "from_contact";
        return "(SELECT o.account_id FROM contact o WHERE o.id = influence." + other + ")";
    };
    const auto people = missing(database, references, "contact", account);
    TALBOOK_TRY(people);
    const qint64 before = made;
    for (const auto &[id, accountId] : *people) {
        TALBOOK_TRY(database.execute("INSERT INTO contact(id, account_id, name, notes) VALUES(?, ?, ?, ?)", id,
                                     accountId, QCoreApplication::translate("Plan", "Lost contact %1").arg(++made),
                                     remark()));
    }
    return made - before;
}

/// Two who are lost and spoken of only as knowing each other have an account of which nothing is known.
Expected<qint64> standInStrangers(const Database &database, qint64 made)
{
    const auto id = database.number("SELECT from_contact FROM influence WHERE NOT EXISTS(SELECT 1 FROM contact p WHERE "
                                    "p.id = influence.from_contact) LIMIT 1");
    TALBOOK_TRY(id);
    if (*id == 0)
        return 0;
    // No account has this key yet; the accounts are made next. A key at the very end has none after it.
    const auto account = database.number("SELECT max(id) % 9007199254740991 + 1 FROM (SELECT id FROM account UNION ALL "
                                         "SELECT account_id FROM contact UNION ALL SELECT 0)");
    TALBOOK_TRY(account);
    TALBOOK_TRY(database.execute("INSERT INTO contact(id, account_id, name, notes) VALUES(?, ?, ?, ?)", *id, *account,
                                 QCoreApplication::translate("Plan", "Lost contact %1").arg(made + 1), remark()));
    return 1;
}

/// People come before accounts: the account of one may be lost as well.
Expected<qint64> standInAllPeople(const Database &database, const std::vector<LooseEnd> &references)
{
    qint64 made = 0;
    for (;;) {
        auto more = standInPeople(database, references, made);
        TALBOOK_TRY(more);
        if (*more == 0)
            more = standInStrangers(database, made);
        TALBOOK_TRY(more);
        if (*more == 0)
            return made;
        made += *more;
    }
}

/// No record has such a key; it is what damage made of one.
Expected<void> clearImpossible(const Database &database, const std::vector<LooseEnd> &references, TiedEnds &ends)
{
    for (const LooseEnd &reference : references)
        TALBOOK_TRY(reference.let(database, reference.column + " NOT BETWEEN 1 AND 9007199254740991", ends));
    return {};
}

Expected<qint64> standInAccounts(const Database &database, const std::vector<LooseEnd> &references)
{
    const auto accounts = missing(database, references, "account", [](const LooseEnd &) { return "0"; });
    TALBOOK_TRY(accounts);
    qint64 made = 0;
    for (const auto &[id, ignored] : *accounts) {
        TALBOOK_TRY(database.execute("INSERT INTO account(id, name, notes) VALUES(?, ?, ?)", id,
                                     QCoreApplication::translate("Plan", "Lost account %1").arg(++made), remark()));
    }
    return made;
}

/// A lost program lasts as long as what belongs to it.
Expected<qint64> standInPrograms(const Database &database, const std::vector<LooseEnd> &references, QDate today)
{
    const auto programs = missing(database, references, "program", [](const LooseEnd &) { return "0"; });
    TALBOOK_TRY(programs);
    qint64 made = 0;
    for (const auto &[id, ignored] : *programs) {
        Statement dates(database,
                        "SELECT min(d), max(d) FROM (SELECT joined_on AS d FROM tal WHERE program_id = ?1 UNION ALL "
                        "SELECT due_on FROM checklist WHERE program_id = ?1 UNION ALL "
                        "SELECT date FROM cost WHERE program_id = ?1 UNION ALL "
                        "SELECT starts_on FROM campaign WHERE program_id = ?1)");
        dates.bind(1, id);
        const bool found = dates.step() && !dates.isNull(0);
        const QDate first = found ? dates.date(0) : QDate();
        const QDate last = found ? dates.date(1) : QDate();
        dates.reset();
        TALBOOK_TRY(dates.result());
        const QDate start = first.isValid() ? first : today;
        TALBOOK_TRY(database.execute("INSERT INTO program(id, name, starts_on, ends_on, goals) VALUES(?, ?, ?, ?, ?)",
                                     id, QCoreApplication::translate("Plan", "Lost program %1").arg(++made), start,
                                     last.isValid() && last > start ? last : start.addDays(90), remark()));
    }
    return made;
}

/// Circles of the reporting lines, one contact of each.
Expected<std::vector<qint64>> oneOfEachCircle(const Database &database)
{
    std::unordered_map<qint64, qint64> managerOf;
    Statement lines(database, "SELECT id, reports_to FROM contact WHERE reports_to IS NOT NULL");
    while (lines.step())
        managerOf.emplace(lines.integer(0), lines.integer(1));
    TALBOOK_TRY(lines.result());
    std::vector<qint64> found;
    std::unordered_map<qint64, qint64> walkOf;
    for (const auto &[start, ignored] : managerOf) {
        qint64 person = start;
        for (auto next = managerOf.find(person); next != managerOf.end(); next = managerOf.find(person)) {
            const auto [mark, fresh] = walkOf.emplace(person, start);
            if (!fresh) {
                if (mark->second == start)
                    found.push_back(person);
                break;
            }
            person = next->second;
        }
    }
    return found;
}

} // namespace

Expected<TiedEnds> tieLooseEnds(const Database &database, const std::vector<QByteArray> &tables, QDate today)
{
    const auto references = everyReference(database, tables);
    TALBOOK_TRY(references);
    TiedEnds ends;
    TALBOOK_TRY(clearImpossible(database, *references, ends));
    const auto people = standInAllPeople(database, *references);
    TALBOOK_TRY(people);
    const auto accounts = standInAccounts(database, *references);
    TALBOOK_TRY(accounts);
    const auto programs = standInPrograms(database, *references, today);
    TALBOOK_TRY(programs);
    ends.standIns = {{"contact", *people}, {"account", *accounts}, {"program", *programs}};
    for (const LooseEnd &reference : *references)
        TALBOOK_TRY(reference.let(database, reference.broken(), ends));
    return ends;
}

Expected<qint64> straighten(const Database &database)
{
    qint64 changed = 0;
    for (const char *sql :
         {"UPDATE contact SET reports_to = NULL WHERE EXISTS(SELECT 1 FROM contact m WHERE m.id = contact.reports_to "
          "AND m.account_id <> contact.account_id)",
          "UPDATE tal SET left_on = NULL WHERE left_on < joined_on",
          "UPDATE program SET ends_on = starts_on WHERE ends_on < starts_on",
          "UPDATE task SET starts_on = due_on WHERE due_on < starts_on"}) {
        TALBOOK_TRY(database.execute(sql));
        changed += database.changes();
    }
    const auto circles = oneOfEachCircle(database);
    TALBOOK_TRY(circles);
    for (const qint64 person : *circles)
        TALBOOK_TRY(database.execute("UPDATE contact SET reports_to = NULL WHERE id = ?", person));
    return changed + qint64(circles->size());
}

namespace
{

/// Whose text is no JSON object, by name.
Expected<QStringList> unreadable(const Database &database, const char *table)
{
    QStringList names;
    Statement rows(database,
                   std::string("SELECT name FROM ") + table + " WHERE " + noObject("definition") + " ORDER BY id");
    while (rows.step())
        names.append(rows.text(0));
    TALBOOK_TRY(rows.result());
    return names;
}

} // namespace

bool DamagedTexts::isEmpty() const
{
    return campaigns.isEmpty() && plays.isEmpty() && models.isEmpty() && settings.isEmpty();
}

Expected<DamagedTexts> damagedTexts(const Database &database)
{
    DamagedTexts damaged;
    for (const auto &[table, names] : {std::pair("campaign", &damaged.campaigns), std::pair("play", &damaged.plays),
                                       std::pair("scoring_model", &damaged.models)}) {
        auto found = unreadable(database, table);
        TALBOOK_TRY(found);
        *names = std::move(*found);
    }
    Statement settings(database, "SELECT key FROM setting WHERE " + damagedSetting + " ORDER BY key");
    while (settings.step())
        damaged.settings.append(settings.text(0));
    TALBOOK_TRY(settings.result());
    return damaged;
}

Expected<DamagedTexts> mendTexts(const Database &database)
{
    auto damaged = damagedTexts(database);
    TALBOOK_TRY(damaged);
    if (!damaged->plays.isEmpty()) {
        TALBOOK_TRY(
            database.execute("UPDATE play SET definition = coalesce((SELECT json_extract(c.definition, '$.play') "
                             "FROM campaign c WHERE c.play_id = play.id AND NOT " +
                             noObject("c.definition") +
                             " AND json_type(c.definition, '$.play') = 'object' ORDER BY c.starts_on DESC, c.id "
                             "DESC LIMIT 1), '{}') WHERE " +
                             noObject("definition")));
    }
    if (!damaged->campaigns.isEmpty()) {
        TALBOOK_TRY(database.execute("UPDATE campaign SET definition = json_object('play', json(coalesce((SELECT "
                                     "p.definition FROM play p WHERE p.id = campaign.play_id), '{}'))) WHERE " +
                                     noObject("definition")));
    }
    TALBOOK_TRY(database.execute("DELETE FROM scoring_model WHERE " + noObject("definition")));
    TALBOOK_TRY(database.execute("DELETE FROM setting WHERE " + damagedSetting));
    return damaged;
}

} // namespace talbook
