#include "core/plan/schema.h"

#include "core/plan/database.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <map>
#include <string>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

// Amounts are integers in minor units of the currency beside them, dates ISO text, `extra` a JSON object of the
// columns an import could not name. An unknown value is NULL, never a stand-in. The checks keep what a hostile file may
// hold within what arithmetic and JSON bear: keys and amounts are exact as doubles, rates are finite.
#define PLAN_ID "id INTEGER PRIMARY KEY CHECK(id BETWEEN 1 AND 9007199254740991)"
#define PLAN_AMOUNT(column) #column " INTEGER CHECK(" #column " BETWEEN -9000000000000000 AND 9000000000000000)"

constexpr std::array schemaTables = {
    SchemaObject{"meta", "CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT", false},
    SchemaObject{
        "history",
        "CREATE TABLE history(seq INTEGER PRIMARY KEY CHECK(seq BETWEEN 1 AND 9007199254740991), title TEXT NOT NULL, "
        "time TEXT NOT NULL, author TEXT NOT NULL, done INTEGER NOT NULL CHECK(done IN (0,1)), "
        "coalesce_key TEXT NOT NULL, revision INTEGER NOT NULL CHECK(revision BETWEEN 1 AND 9007199254740991), "
        "size INTEGER NOT NULL CHECK(size BETWEEN 0 AND 2147483647), digest BLOB NOT NULL, "
        "changeset BLOB NOT NULL) STRICT",
        false},
    SchemaObject{"setting", "CREATE TABLE setting(key TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT"},
    SchemaObject{"rate", "CREATE TABLE rate(currency TEXT PRIMARY KEY NOT NULL, "
                         "value REAL NOT NULL CHECK(value > 0 AND value < 1e12)) STRICT"},
    SchemaObject{"program", "CREATE TABLE program(" PLAN_ID ", name TEXT NOT NULL, starts_on TEXT NOT NULL, "
                            "ends_on TEXT NOT NULL, tier_preset TEXT, maturity TEXT, goals TEXT) STRICT"},
    SchemaObject{
        "account",
        "CREATE TABLE account(" PLAN_ID ", external_id TEXT, name TEXT NOT NULL, domain TEXT, "
        "parent TEXT, industry TEXT, employees INTEGER, " PLAN_AMOUNT(
            revenue) ", currency TEXT, country TEXT, "
                     "region TEXT, city TEXT, linkedin_url TEXT, technologies TEXT, competitors TEXT, owner TEXT, "
                     "tier INTEGER CHECK(tier BETWEEN 1 AND 3), "
                     "strategic_value REAL CHECK(strategic_value BETWEEN 0 AND 100), " PLAN_AMOUNT(
                         expected_acv) ", description TEXT, notes TEXT, extra TEXT) STRICT"},
    SchemaObject{"tal",
                 "CREATE TABLE tal(account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
                 "program_id INTEGER NOT NULL REFERENCES program(id) ON DELETE CASCADE, priority TEXT, reason TEXT, "
                 "joined_on TEXT NOT NULL, left_on TEXT, outcome TEXT CHECK(outcome IN ('won','lost','replaced')), "
                 "tier INTEGER CHECK(tier BETWEEN 1 AND 3), note TEXT, "
                 "PRIMARY KEY(account_id, program_id)) STRICT, WITHOUT ROWID"},
    SchemaObject{"contact",
                 "CREATE TABLE contact(" PLAN_ID ", "
                 "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, external_id TEXT, "
                 "name TEXT NOT NULL, first_name TEXT, last_name TEXT, title TEXT, department TEXT, seniority TEXT, "
                 "buying_role TEXT CHECK(buying_role IN ('economic_buyer','technical_buyer','champion','influencer',"
                 "'end_user','blocker')), role_source TEXT, role_verbatim TEXT, "
                 "reports_to INTEGER REFERENCES contact(id) ON DELETE SET NULL, email TEXT, phone TEXT, "
                 "linkedin_url TEXT, stance TEXT CHECK(stance IN ('champion','supporter','neutral','sceptic',"
                 "'opponent','unknown')), influence INTEGER CHECK(influence BETWEEN 1 AND 5), our_contact TEXT, "
                 "notes TEXT, extra TEXT) STRICT"},
    SchemaObject{"influence",
                 "CREATE TABLE influence(from_contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, "
                 "to_contact INTEGER NOT NULL REFERENCES contact(id) ON DELETE CASCADE, note TEXT, "
                 "PRIMARY KEY(from_contact, to_contact)) STRICT, WITHOUT ROWID"},
    SchemaObject{"activity", "CREATE TABLE activity(" PLAN_ID ", "
                             "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
                             "contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL, date TEXT NOT NULL, "
                             "kind TEXT NOT NULL, channel TEXT, campaign TEXT, direction TEXT NOT NULL "
                             "CHECK(direction IN ('inbound','outbound')), asset TEXT, count INTEGER NOT NULL "
                             "CHECK(count BETWEEN 1 AND 1000000000), "
                             "external_id TEXT, note TEXT, extra TEXT) STRICT"},
    SchemaObject{"signal", "CREATE TABLE signal(" PLAN_ID ", "
                           "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, date TEXT NOT NULL, "
                           "kind TEXT NOT NULL, topic TEXT, strength REAL NOT NULL CHECK(strength BETWEEN 0 AND 100), "
                           "source TEXT, external_id TEXT, extra TEXT) STRICT"},
    SchemaObject{"opportunity",
                 "CREATE TABLE opportunity(" PLAN_ID ", "
                 "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, external_id TEXT, "
                 "name TEXT NOT NULL, stage TEXT, " PLAN_AMOUNT(
                     amount) ", currency TEXT, created TEXT, closed TEXT, "
                             "outcome TEXT NOT NULL CHECK(outcome IN ('won','lost','open')), owner TEXT, source TEXT, "
                             "mql_date TEXT, sql_date TEXT, extra TEXT) STRICT"},
    SchemaObject{
        "cost",
        "CREATE TABLE cost(" PLAN_ID ", "
        "program_id INTEGER REFERENCES program(id) ON DELETE SET NULL, "
        "account_id INTEGER REFERENCES account(id) ON DELETE SET NULL, date TEXT NOT NULL, category TEXT, "
        "channel TEXT, tier INTEGER CHECK(tier BETWEEN 1 AND 3), campaign TEXT, " PLAN_AMOUNT(planned) ", " PLAN_AMOUNT(
            committed) ", " PLAN_AMOUNT(actual) ", currency TEXT NOT NULL, note TEXT, "
                                                "extra TEXT) STRICT"},
    SchemaObject{"play", "CREATE TABLE play(" PLAN_ID ", preset TEXT, name TEXT NOT NULL, "
                         "definition TEXT NOT NULL) STRICT"},
    SchemaObject{"campaign", "CREATE TABLE campaign(" PLAN_ID ", "
                             "program_id INTEGER REFERENCES program(id) ON DELETE SET NULL, "
                             "play_id INTEGER REFERENCES play(id) ON DELETE SET NULL, name TEXT NOT NULL, "
                             "starts_on TEXT NOT NULL, definition TEXT NOT NULL) STRICT"},
    // A task without a campaign was made by hand or from a next action. Its planned days are those of the launch and
    // never move; `sequence` counts what a calendar must learn of anew.
    SchemaObject{
        "task",
        "CREATE TABLE task(" PLAN_ID ", "
        "campaign_id INTEGER REFERENCES campaign(id) ON DELETE CASCADE, "
        "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
        "contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL, step TEXT, title TEXT NOT NULL, who TEXT, "
        "channel TEXT, owner TEXT, starts_on TEXT NOT NULL, due_on TEXT NOT NULL, planned_start TEXT NOT NULL, "
        "planned_due TEXT NOT NULL, status TEXT NOT NULL CHECK(status IN ('open','done','skipped')), "
        "settled_on TEXT, reason TEXT, note TEXT, " PLAN_AMOUNT(cost) ", " PLAN_AMOUNT(
            actual) ", currency TEXT, outcome TEXT, variant TEXT, "
                    "activity_id INTEGER REFERENCES activity(id) ON DELETE SET NULL, "
                    "sequence INTEGER NOT NULL CHECK(sequence BETWEEN 0 AND 1000000000)) STRICT"},
    SchemaObject{"decision", "CREATE TABLE decision(" PLAN_ID ", rule TEXT NOT NULL, "
                             "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
                             "cause TEXT NOT NULL, verdict TEXT NOT NULL "
                             "CHECK(verdict IN ('accepted','snoozed','dismissed')), until TEXT, reason TEXT, "
                             "decided_on TEXT NOT NULL, task_id INTEGER REFERENCES task(id) ON DELETE SET NULL, "
                             "campaign_id INTEGER REFERENCES campaign(id) ON DELETE SET NULL) STRICT"},
    SchemaObject{"checklist", "CREATE TABLE checklist(" PLAN_ID ", "
                              "program_id INTEGER NOT NULL REFERENCES program(id) ON DELETE CASCADE, "
                              "stage TEXT NOT NULL, title TEXT NOT NULL, due_on TEXT NOT NULL, done_on TEXT, "
                              "owner TEXT, note TEXT) STRICT"},
    SchemaObject{"review", "CREATE TABLE review(" PLAN_ID ", "
                           "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
                           "date TEXT NOT NULL, status TEXT, blockers TEXT, decisions TEXT) STRICT"},
    SchemaObject{"discovery",
                 "CREATE TABLE discovery(program_id INTEGER NOT NULL REFERENCES program(id) ON DELETE CASCADE, "
                 "question TEXT NOT NULL, answer TEXT NOT NULL, PRIMARY KEY(program_id, question)) "
                 "STRICT, WITHOUT ROWID"},
    // `cells` names the fields of the content matrix the asset serves: "champion:decision;end_user:decision".
    SchemaObject{"asset", "CREATE TABLE asset(" PLAN_ID ", name TEXT NOT NULL, kind TEXT, link TEXT, language TEXT, "
                          "industry TEXT, owner TEXT, cells TEXT, note TEXT) STRICT"},
    SchemaObject{"message", "CREATE TABLE message(" PLAN_ID ", preset TEXT, name TEXT NOT NULL, role TEXT, stage TEXT, "
                            "kind TEXT, language TEXT, subject TEXT, body TEXT NOT NULL) STRICT"},
    SchemaObject{"scoring_model",
                 "CREATE TABLE scoring_model(" PLAN_ID ", name TEXT NOT NULL, definition TEXT NOT NULL) STRICT"},
    SchemaObject{"segment", "CREATE TABLE segment(" PLAN_ID ", name TEXT NOT NULL, expression TEXT NOT NULL) STRICT"},
    SchemaObject{"import_mapping",
                 "CREATE TABLE import_mapping(kind TEXT NOT NULL, header TEXT NOT NULL, field TEXT NOT NULL, "
                 "PRIMARY KEY(kind, header)) STRICT, WITHOUT ROWID"},
};

constexpr std::string_view taskOfFormat1 =
    "CREATE TABLE task(" PLAN_ID ", "
    "campaign_id INTEGER NOT NULL REFERENCES campaign(id) ON DELETE CASCADE, "
    "account_id INTEGER NOT NULL REFERENCES account(id) ON DELETE CASCADE, "
    "contact_id INTEGER REFERENCES contact(id) ON DELETE SET NULL, step TEXT, title TEXT NOT NULL, "
    "channel TEXT, owner TEXT, due_on TEXT NOT NULL, "
    "status TEXT NOT NULL CHECK(status IN ('open','done','skipped')), settled_on TEXT, note TEXT, " PLAN_AMOUNT(
        cost) ", currency TEXT) STRICT";

#undef PLAN_AMOUNT
#undef PLAN_ID

// Each serves a foreign key (deleting a parent looks its children up) and the reading of one account.
constexpr std::array schemaIndexes = {
    SchemaObject{"tal_program", "CREATE INDEX tal_program ON tal(program_id)"},
    SchemaObject{"contact_account", "CREATE INDEX contact_account ON contact(account_id)"},
    SchemaObject{"contact_manager", "CREATE INDEX contact_manager ON contact(reports_to)"},
    SchemaObject{"influence_to", "CREATE INDEX influence_to ON influence(to_contact)"},
    SchemaObject{"activity_account", "CREATE INDEX activity_account ON activity(account_id)"},
    SchemaObject{"activity_contact",
                 "CREATE INDEX activity_contact ON activity(contact_id) WHERE contact_id IS NOT NULL"},
    SchemaObject{"signal_account", "CREATE INDEX signal_account ON signal(account_id)"},
    SchemaObject{"opportunity_account", "CREATE INDEX opportunity_account ON opportunity(account_id)"},
    SchemaObject{"cost_account", "CREATE INDEX cost_account ON cost(account_id)"},
    SchemaObject{"cost_program", "CREATE INDEX cost_program ON cost(program_id)"},
    SchemaObject{"campaign_program", "CREATE INDEX campaign_program ON campaign(program_id)"},
    SchemaObject{"campaign_play", "CREATE INDEX campaign_play ON campaign(play_id)"},
    SchemaObject{"task_campaign", "CREATE INDEX task_campaign ON task(campaign_id)"},
    SchemaObject{"task_account", "CREATE INDEX task_account ON task(account_id)"},
    SchemaObject{"task_contact", "CREATE INDEX task_contact ON task(contact_id)"},
    SchemaObject{"task_activity", "CREATE INDEX task_activity ON task(activity_id) WHERE activity_id IS NOT NULL"},
    SchemaObject{"decision_account", "CREATE INDEX decision_account ON decision(account_id)"},
    SchemaObject{"decision_task", "CREATE INDEX decision_task ON decision(task_id)"},
    SchemaObject{"decision_campaign", "CREATE INDEX decision_campaign ON decision(campaign_id)"},
    SchemaObject{"checklist_program", "CREATE INDEX checklist_program ON checklist(program_id)"},
    SchemaObject{"review_account", "CREATE INDEX review_account ON review(account_id)"},
};

} // namespace

std::span<const SchemaObject> planTables()
{
    return schemaTables;
}

std::span<const SchemaObject> planIndexes()
{
    return schemaIndexes;
}

Expected<void> createSchema(const Database &database)
{
    for (const SchemaObject &table : schemaTables)
        TALBOOK_TRY(database.execute(table.sql));
    for (const SchemaObject &index : schemaIndexes)
        TALBOOK_TRY(database.execute(index.sql));
    return {};
}

std::vector<SchemaObject> schemaOfFormat1()
{
    constexpr std::array<std::string_view, 12> later = {"decision",          "checklist",      "review",
                                                        "discovery",         "asset",          "message",
                                                        "decision_account",  "decision_task",  "decision_campaign",
                                                        "checklist_program", "review_account", "task_activity"};
    std::vector<SchemaObject> objects(schemaTables.begin(), schemaTables.end());
    objects.insert(objects.end(), schemaIndexes.begin(), schemaIndexes.end());
    std::erase_if(objects,
                  [&](const SchemaObject &object) { return std::ranges::find(later, object.name) != later.end(); });
    std::ranges::find(objects, "task", &SchemaObject::name)->sql = taskOfFormat1;
    return objects;
}

Expected<void> checkSchema(const Database &database)
{
    std::vector<SchemaObject> expected(schemaTables.begin(), schemaTables.end());
    expected.insert(expected.end(), schemaIndexes.begin(), schemaIndexes.end());
    return checkSchema(database, expected);
}

Expected<void> checkSchema(const Database &database, const std::vector<SchemaObject> &objects)
{
    std::map<std::string, std::string_view, std::less<>> expected;
    for (const SchemaObject &object : objects)
        expected.emplace(object.name, object.sql);

    QString odd;
    Statement found(database, "SELECT name, sql, type FROM sqlite_schema");
    while (odd.isNull() && found.step()) {
        // SQLite makes an index of its own for a text primary key; it has no text and cannot do anything.
        if (found.isNull(1) && found.utf8(0).starts_with("sqlite_autoindex_"))
            continue;
        const auto match = expected.find(found.utf8(0));
        if (match == expected.end() || match->second != found.utf8(1))
            odd = u"%1 %2: %3"_s.arg(found.text(2), found.text(0), found.text(1).left(500));
        else
            expected.erase(match);
    }
    TALBOOK_TRY(found.result());
    if (odd.isNull() && !expected.empty())
        odd = u"missing: "_s + QString::fromStdString(expected.begin()->first);
    if (!odd.isNull()) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plan",
                                                 "“%1” is not a plain Talbook plan: its tables are not the ones "
                                                 "Talbook makes. It was not opened.")
                         .arg(database.shownName()),
                     odd};
    }
    return {};
}

} // namespace talbook
