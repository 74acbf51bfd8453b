#include "core/plan/migration.h"
#include "core/plan/schema.h"
#include "tests/support/folders.h"
#include "tests/support/raw_database.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString fixture(int format, const QString &suffix)
{
    return sourcePath(u"tests/fixtures/plan/format%1."_s.arg(format) + suffix);
}

Migration addTable(int from, const QByteArray &name)
{
    const std::string sql = "CREATE TABLE " + name.toStdString() + "(a ANY) STRICT";
    return {from, [sql](const Database &database) { return database.execute(sql); }};
}

Migration runStatement(int from, const char *sql)
{
    return {from, [sql](const Database &database) { return database.execute(sql); }};
}

constexpr int now = planFormat;

/// A working file of the present format with rows and history, as a migration finds it.
class WorkingFile
{
public:
    WorkingFile()
    {
        if (!QFile::copy(fixture(now, u"talbook"_s), m_folder.file()))
            qFatal("no fixture");
        QFile::setPermissions(m_folder.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner);
        m_database.emplace(std::move(*Database::open(m_folder.file(), DatabaseMode::ReadWrite)));
    }
    const Database &database() const { return *m_database; }
    qint64 format() const { return *database().number("PRAGMA user_version"); }
    qint64 steps() const { return *database().number("SELECT count(*) FROM history"); }
    bool has(const QByteArray &table) const { return !columnsOf(database(), table).isEmpty(); }

private:
    PlanFolder m_folder{TestDisk::Memory};
    std::optional<Database> m_database;
};

} // namespace

class TestMigration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFormatHasAFixtureThatOpensAndEqualsItsText_data()
    {
        QTest::addColumn<int>("format");
        for (int format = 1; format <= planFormat; ++format)
            QTest::addRow("format %d", format) << format;
    }
    void everyFormatHasAFixtureThatOpensAndEqualsItsText()
    {
        QFETCH(int, format);
        QFile golden(fixture(format, u"txt"_s));
        QVERIFY2(golden.open(QIODevice::ReadOnly), qPrintable(golden.fileName()));
        const QByteArray expected = golden.readAll();
        const QByteArray bytes = bytesOf(fixture(format, u"talbook"_s));

        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), bytes);
        for (const PlanAccess access : {PlanAccess::Read, PlanAccess::Once, PlanAccess::Edit}) {
            const auto plan = Plan::open(folder.file(), folder.environment(), {.access = access});
            TALBOOK_VERIFY(plan);
            QCOMPARE(QString::fromUtf8(readableDump((*plan)->database())), QString::fromUtf8(expected));
            QCOMPARE(bytesOf(folder.file()), bytes); // looking changes nothing
        }

        auto plan = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(plan);
        if (format == planFormat) { // the history is of use only where no migration ran
            QCOMPARE((*plan)->history().steps()->size(), size_t(3));
            TALBOOK_VERIFY((*plan)->redo());
            TALBOOK_VERIFY((*plan)->undo());
        }
        TALBOOK_VERIFY((*plan)->run(
            u"Edit"_s, [](Edit &edit) { return edit.database().execute("UPDATE account SET name = 'Edited'"); }));
        TALBOOK_VERIFY((*plan)->close());
        const auto again = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(again);
        QCOMPARE(*(*again)->database().number("PRAGMA user_version"), planFormat);
        QCOMPARE(*(*again)->database().number("SELECT count(*) FROM account WHERE name = 'Edited'"), 2);
    }

    void theFixtureHasRowsInEveryTable()
    {
        PlanFolder folder(TestDisk::Memory);
        writeBytes(folder.file(), bytesOf(fixture(planFormat, u"talbook"_s)));
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        for (const QByteArray &table : recordedTables()) {
            const QByteArray sql = "SELECT count(*) FROM " + table;
            QVERIFY2(*(*plan)->database().number(std::string_view(sql.constData(), size_t(sql.size()))) > 0,
                     table.constData());
        }
    }

    void thePresentFormatHasAWayFromEachEarlierOne()
    {
        QCOMPARE(planMigrations().size(), size_t(planFormat - 1));
        for (size_t i = 0; i < planMigrations().size(); ++i)
            QCOMPARE(planMigrations()[i].from, int(i) + 1);
    }

    void stepsRunInOrderAndTheHistoryIsDropped()
    {
        WorkingFile file;
        QVERIFY(file.steps() > 0);
        // Handed over in the wrong order; the second needs what the first made.
        const std::vector<Migration> steps{runStatement(now + 1, "INSERT INTO first VALUES(1)"), addTable(now, "first"),
                                           addTable(now + 2, "third")};
        TALBOOK_VERIFY(migratePlan(file.database(), steps, now + 3));
        QCOMPARE(file.format(), now + 3);
        QCOMPARE(file.steps(), 0);
        QVERIFY(file.has("third"));
        QCOMPARE(*file.database().number("SELECT count(*) FROM first"), 1);
    }

    void aFailingStepLeavesTheFormatBeforeIt()
    {
        WorkingFile file;
        const std::vector<Migration> steps{
            addTable(now, "first"),
            {now + 1,
             [](const Database &database) -> Expected<void> {
                 TALBOOK_TRY(database.execute("CREATE TABLE second(a ANY) STRICT"));
                 TALBOOK_TRY(database.execute("DELETE FROM contact"));
                 return Error{ErrorCode::Damaged, u"cannot"_s, {}};
             }},
        };
        const auto result = migratePlan(file.database(), steps, now + 2);
        QVERIFY(!result);
        QCOMPARE(result.error().message, u"cannot"_s);
        QCOMPARE(file.format(), now + 1);
        QVERIFY(file.has("first"));
        QVERIFY(!file.has("second"));
        QCOMPARE(*file.database().number("SELECT count(*) FROM contact"), 2);
        // The next attempt goes on from there.
        TALBOOK_VERIFY(migratePlan(file.database(), {addTable(now, "first"), addTable(now + 1, "second")}, now + 2));
        QCOMPARE(file.format(), now + 2);
    }

    void aFailingStatementEndsTheStep()
    {
        WorkingFile file;
        const qint64 steps = file.steps();
        const QByteArray before = fingerprint(file.database());
        const auto result = migratePlan(file.database(), {runStatement(now, "DROP TABLE nowhere")}, now + 1);
        QVERIFY(!result);
        QCOMPARE(file.format(), now);
        QCOMPARE(file.steps(), steps);
        QCOMPARE(fingerprint(file.database()), before);
    }

    void aFormatWithoutAWayIsRefused()
    {
        WorkingFile file;
        const qint64 steps = file.steps();
        const auto result = migratePlan(file.database(), {addTable(now + 1, "second")}, now + 2);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NewerFormat);
        QVERIFY2(result.error().message.contains(u"plan.talbook"_s) &&
                     result.error().message.contains(QString::number(now)),
                 qPrintable(result.error().message));
        QCOMPARE(file.format(), now);
        QCOMPARE(file.steps(), steps);
    }

    /// Its triggers and views would run with the step's statements.
    void anOldPlanWithAStrangersTablesIsRefusedBeforeAnyStep()
    {
        for (const char *stranger : {"CREATE TABLE decision(id)", "CREATE VIEW v AS SELECT 1",
                                     "CREATE TRIGGER t AFTER DELETE ON task BEGIN DELETE FROM account; END"}) {
            PlanFolder folder(TestDisk::Memory);
            writeBytes(folder.file(), bytesOf(fixture(1, u"talbook"_s)));
            runRaw(folder.file(), stranger);
            const QByteArray before = bytesOf(folder.file());
            const auto plan = Plan::open(folder.file(), folder.environment(), {});
            QVERIFY2(!plan, stranger);
            QCOMPARE(plan.error().code, ErrorCode::Damaged);
            QCOMPARE(bytesOf(folder.file()), before);
        }
    }

    void thePresentFormatIsLeftAlone()
    {
        WorkingFile file;
        const qint64 steps = file.steps();
        TALBOOK_VERIFY(migratePlan(file.database(), planMigrations(), planFormat));
        QCOMPARE(file.format(), planFormat);
        QCOMPARE(file.steps(), steps);
    }
};

QTEST_GUILESS_MAIN(TestMigration)
#include "test_migration.moc"
