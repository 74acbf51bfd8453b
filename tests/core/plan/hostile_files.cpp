#include "tests/core/plan/hostile_files.h"

#include "core/plan/schema.h"
#include "tests/support/raw_database.h"
#include "tests/support/sample_rows.h"
#include "tests/support/temporary_plan.h"

#include <QtEndian>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace talbook::test
{

using namespace Qt::StringLiterals;

namespace
{

using Apply = std::function<void(const QString &)>;

Apply content(const QByteArray &bytes)
{
    return [bytes](const QString &path) { writeBytes(path, bytes); };
}

Apply bytesAt(qint64 offset, const QByteArray &bytes)
{
    return [offset, bytes](const QString &path) {
        QByteArray all = bytesOf(path);
        writeBytes(path, all.replace(offset, bytes.size(), bytes));
    };
}

Apply format(qint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytesAt(60, bytes);
}

Apply beside(const QString &suffix)
{
    return [suffix](const QString &path) { writeBytes(path + suffix, "another program's"); };
}

Apply sql(const QByteArray &statements)
{
    return [statements](const QString &path) { runRaw(path, statements); };
}

/// Rewrites the stored text of a table, as only the writable_schema pragma allows.
Apply createText(const QByteArray &table, const QByteArray &from, const QByteArray &to)
{
    return sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to +
               "') WHERE name = '" + table + "'; PRAGMA writable_schema = RESET");
}

/// Does with a table what its own rules forbid, and puts the rules back as they were.
Apply withoutRules(const QByteArray &table, const QByteArray &statement)
{
    return [=](const QString &path) {
        runRaw(path,
               "PRAGMA writable_schema = ON; CREATE TEMP TABLE kept AS SELECT sql FROM sqlite_schema WHERE name = '" +
                   table + "'; UPDATE sqlite_schema SET sql = replace(sql, ') STRICT', ')') WHERE name = '" + table +
                   "'; PRAGMA writable_schema = RESET; PRAGMA ignore_check_constraints = ON; " + statement +
                   "; PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = (SELECT sql FROM temp.kept) WHERE "
                   "name = '" +
                   table + "'; PRAGMA writable_schema = RESET");
    };
}

Apply unchecked(const QByteArray &statement)
{
    return sql("PRAGMA ignore_check_constraints = ON; " + statement);
}

void replaceByFolder(const QString &path)
{
    QFile::remove(path);
    QDir().mkpath(path);
}

#ifdef Q_OS_UNIX
void replaceByPipe(const QString &path)
{
    QFile::remove(path);
    if (::mkfifo(QFile::encodeName(path).constData(), 0600) != 0)
        qFatal("%s", qPrintable(path));
}
#endif

} // namespace

void makeSamplePlan(const QString &path)
{
    PlanFolder folder(TestDisk::Memory);
    auto plan = newPlan(folder);
    SampleRows rows(3);
    for (const SampleTable &table : sampleTables()) {
        const auto result = plan->run(u"Fill "_s + QString::fromLatin1(table.name), [&](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 4; ++i)
                TALBOOK_TRY(rows.insert(edit, table.name));
            return {};
        });
        if (!result)
            qFatal("%s", qPrintable(result.error().details));
    }
    const auto people = plan->run(u"Two people"_s, [](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(77, 'A')"));
        TALBOOK_TRY(edit.database().execute(
            "INSERT INTO program(id, name, starts_on, ends_on) VALUES(77, 'P', '2027-01-01', '2027-12-31')"));
        TALBOOK_TRY(
            edit.database().execute("INSERT INTO tal(account_id, program_id, joined_on) VALUES(77, 77, '2027-01-01')"));
        return edit.database().execute(
            "INSERT INTO contact(id, account_id, name, reports_to) VALUES(77, 77, 'Ann', NULL), (78, 77, 'Bob', 77)");
    });
    if (!people || !plan->undo() || !plan->redo() || !plan->close() || !QFile::copy(folder.file(), path))
        qFatal("the sample plan cannot be made");
    QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

QList<Damage> damagedOutside()
{
    return {
        {"missing", ErrorCode::NotFound, [](const QString &path) { QFile::remove(path); }},
        {"empty", ErrorCode::NotAPlan, content({})},
        {"one byte", ErrorCode::NotAPlan, content("S")},
        {"text", ErrorCode::NotAPlan, content("Plan\r\n====\r\n")},
        {"10 MB of text", ErrorCode::NotAPlan, content(QByteArray(10 << 20, 'a'))},
        {"zeros", ErrorCode::NotAPlan, content(QByteArray(8192, '\0'))},
        {"folder", ErrorCode::NotAPlan, replaceByFolder},
#ifdef Q_OS_UNIX
        {"pipe", ErrorCode::NotAPlan, replaceByPipe},
        {"device", ErrorCode::NotAPlan,
         [](const QString &path) {
             QFile::remove(path);
             QFile::link(u"/dev/zero"_s, path);
         }},
#endif
        {"half a page more", ErrorCode::Damaged,
         [](const QString &path) { writeBytes(path, bytesOf(path) + QByteArray(2048, '\0')); }},
        {"magic alone", ErrorCode::Damaged, content(QByteArray("SQLite format 3\0", 16))},
        {"a database of another program", ErrorCode::NotAPlan,
         [](const QString &path) {
             QFile::remove(path);
             runRaw(path, "CREATE TABLE account(id INTEGER PRIMARY KEY)");
         }},
        {"newer format", ErrorCode::NewerFormat, format(planFormat + 1)},
        {"much newer format", ErrorCode::NewerFormat, format(2147483647)},
        {"no format", ErrorCode::Damaged, format(0)},
        {"negative format", ErrorCode::Damaged, format(-1)},
        {"a log beside it", ErrorCode::Locked, beside(u"-wal"_s)},
        {"a journal beside it", ErrorCode::Locked, beside(u"-journal"_s)},
        {"header without pages", ErrorCode::Damaged, [](const QString &path) { QFile::resize(path, 100); }},
        {"page size of nothing", ErrorCode::Damaged, bytesAt(16, QByteArray(2, '\0'))},
        {"page size of others", ErrorCode::Damaged, bytesAt(16, QByteArray::fromHex("0200"))},
        {"written by no known version", ErrorCode::Damaged, bytesAt(18, QByteArray::fromHex("0909"))},
    };
}

QList<Damage> damagedSchemas()
{
    constexpr ErrorCode damaged = ErrorCode::Damaged;
    return {
        {"another program's tables with our number", damaged,
         [](const QString &path) {
             QFile::remove(path);
             runRaw(path, "CREATE TABLE t(a); PRAGMA application_id = 1413565506; PRAGMA user_version = 1");
         }},
        {"trigger", damaged, sql("CREATE TRIGGER evil AFTER INSERT ON account BEGIN DELETE FROM contact; END")},
        {"view", damaged, sql("CREATE VIEW evil AS SELECT * FROM account")},
        {"view in place of a table", damaged,
         sql("DROP TABLE segment; CREATE VIEW segment AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM "
             "n) "
             "SELECT i AS id, 'x' AS name, 'y' AS expression FROM n")},
        {"virtual table", damaged, sql("CREATE VIRTUAL TABLE evil USING fts5(a)")},
        {"virtual table in place of a table", damaged,
         sql("DROP TABLE segment; CREATE VIRTUAL TABLE segment USING fts5(id, name, expression)")},
        {"extra table", damaged, sql("CREATE TABLE extra(a)")},
        {"extra index", damaged, sql("CREATE INDEX extra ON account(name)")},
        {"index over an expression", damaged, sql("CREATE INDEX extra ON account(length(name))")},
        {"unique index", damaged, sql("CREATE UNIQUE INDEX extra ON account(id, name)")},
        {"extra column", damaged, sql("ALTER TABLE account ADD COLUMN extra_column TEXT")},
        {"generated column", damaged, sql("ALTER TABLE account ADD COLUMN twice TEXT AS (name || name)")},
        {"renamed column", damaged, sql("ALTER TABLE account RENAME COLUMN notes TO remarks")},
        {"missing table", damaged, sql("DROP TABLE segment")},
        {"missing index", damaged, sql("DROP INDEX contact_manager")},
        {"table without its rules", damaged, createText("account", ") STRICT", ")")},
        {"other text", damaged, createText("segment", "CREATE TABLE ", "CREATE  TABLE ")},
        {"hostile check", damaged,
         createText("segment", "name TEXT NOT NULL",
                    "name TEXT NOT NULL CHECK(length(printf(''%.999999999d'', id)) > 0)")},
        {"text that is no statement", damaged,
         sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = 'CREATE TABLE segment(' WHERE name = "
             "'segment'")},
        {"two tables on one page", damaged,
         sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema "
             "WHERE name = 'account') "
             "WHERE name = 'segment'")},
        {"table on a page that is not there", damaged,
         sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET rootpage = 1000000 WHERE name = 'segment'")},
        {"statistics", damaged, sql("ANALYZE")},
    };
}

QList<Damage> damagedRows()
{
    constexpr ErrorCode damaged = ErrorCode::Damaged;
    return {
        {"text where a number belongs", damaged, withoutRules("account", "UPDATE account SET employees = 'many'")},
        {"blob where text belongs", damaged, withoutRules("account", "UPDATE account SET name = x'00ff'")},
        {"text where a share belongs", damaged, withoutRules("signal", "UPDATE signal SET strength = 'strong'")},
        {"nothing where something belongs", damaged,
         sql("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'name TEXT NOT NULL', 'name "
             "TEXT') WHERE name = 'play'; "
             "PRAGMA writable_schema = RESET; UPDATE play SET name = NULL; PRAGMA writable_schema = ON; UPDATE "
             "sqlite_schema SET sql = "
             "replace(sql, 'name TEXT', 'name TEXT NOT NULL') WHERE name = 'play'; PRAGMA writable_schema = RESET")},
        {"endless rate", damaged, unchecked("INSERT INTO rate VALUES('XXX', 9e999)")},
        {"negative rate", damaged, unchecked("INSERT INTO rate VALUES('XXX', -1.0)")},
        {"endless strength", damaged, unchecked("UPDATE signal SET strength = 9e999")},
        {"tier of nothing", damaged, unchecked("UPDATE account SET tier = 4")},
        {"unknown outcome", damaged, unchecked("UPDATE opportunity SET outcome = 'maybe'")},
        {"key of nothing", damaged, unchecked("INSERT INTO account(id, name) VALUES(0, 'A')")},
        {"negative key", damaged, unchecked("INSERT INTO account(id, name) VALUES(-5, 'A')")},
        {"key beyond JSON", damaged, unchecked("INSERT INTO account(id, name) VALUES(9223372036854775807, 'A')")},
        {"amount beyond reason", damaged, unchecked("UPDATE account SET revenue = -9223372036854775807 - 1")},
        {"orphan", damaged, sql("DELETE FROM account WHERE id = 77")},
        {"membership of nobody", damaged,
         sql("INSERT INTO tal(account_id, program_id, joined_on) VALUES(123, 77, '2027-01-01')")},
        {"reporting circle", damaged, sql("UPDATE contact SET reports_to = 78 WHERE id = 77")},
        {"reporting to oneself", damaged, sql("UPDATE contact SET reports_to = 77 WHERE id = 77")},
        {"reporting to a stranger", damaged,
         sql("INSERT INTO account(id, name) VALUES(79, 'B'); UPDATE contact SET account_id = 79 WHERE id = 78")},
        {"leaving before joining", damaged, sql("UPDATE tal SET left_on = '2026-12-31' WHERE account_id = 77")},
        {"ending before beginning", damaged, sql("UPDATE program SET ends_on = '2000-01-01'")},
        {"revision of words", damaged, sql("UPDATE meta SET value = 'many' WHERE key = 'revision'")},
        {"negative revision", damaged, sql("UPDATE meta SET value = '-1' WHERE key = 'revision'")},
        {"revision at its end", damaged, sql("UPDATE meta SET value = '9223372036854775807' WHERE key = 'revision'")},
        {"revision beyond its end", damaged,
         sql("UPDATE meta SET value = '99999999999999999999' WHERE key = 'revision'")},
        {"step at the end of all numbers", damaged,
         unchecked("UPDATE history SET seq = 9223372036854775807 WHERE seq = (SELECT max(seq) FROM history)")},
        {"step of a size beyond reason", damaged, unchecked("UPDATE history SET size = 9223372036854775807")},
    };
}

} // namespace talbook::test
