#include "core/plan/references.h"

#include "core/plan/changeset.h"
#include "core/plan/schema.h"
#include "tests/support/sample_rows.h"
#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// A database with a plan's tables that does not enforce their references; SQLite's own check is the judge.
class LooseDatabase
{
public:
    LooseDatabase() : m_database(open(m_folder.file(u"loose.db"_s)))
    {
        if (!createSchema(m_database) || !m_database.execute("PRAGMA foreign_keys=OFF"))
            qFatal("no schema");
    }
    const Database &operator*() const { return m_database; }
    const Database *operator->() const { return &m_database; }

    bool sqliteFindsOrphans() const
    {
        const auto table = m_database.text("PRAGMA foreign_key_check");
        return !table || !table->isNull();
    }

private:
    static Database open(const QString &path)
    {
        auto database = Database::open(path, DatabaseMode::Create);
        if (!database)
            qFatal("%s", qPrintable(database.error().message));
        return std::move(*database);
    }
    PlanFolder m_folder{TestDisk::Memory};
    Database m_database;
};

/// Everything but the edit that is under test is there and whole.
void fill(const Database &database, SampleRows &rows, int rounds)
{
    Edit edit(database, 1'000'000);
    for (int i = 0; i < rounds; ++i) {
        for (const QByteArray &table : recordedTables())
            TALBOOK_VERIFY(rows.insert(edit, table));
    }
}

/// Does something to the rows and tells whether both checks say of it what SQLite says; then takes it back.
void compare(const LooseDatabase &database, const std::function<Expected<void>(Edit &)> &work, int &broken, int &whole)
{
    Transaction transaction(*database);
    TALBOOK_VERIFY(transaction.begin());
    ChangeRecorder recorder(*database);
    TALBOOK_VERIFY(recorder.start());
    Edit edit(*database, 2'000'000);
    if (!work(edit))
        return; // a random key that another row has
    const auto changeset = recorder.take();
    TALBOOK_VERIFY(changeset);
    const auto change = summarize(*database, *changeset, ApplyDirection::Forward);
    TALBOOK_VERIFY(change);
    const bool orphans = database.sqliteFindsOrphans();
    ++(orphans ? broken : whole);
    const auto everywhere = tableWithOrphans(*database);
    TALBOOK_VERIFY(everywhere);
    QCOMPARE(!everywhere->isNull(), orphans);
    const auto there = tableWithOrphans(*database, *change);
    TALBOOK_VERIFY(there);
    QCOMPARE(!there->isNull(), orphans);
}

} // namespace

class TestReferences : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyForeignKeyRefersToAnIdAndHasAnIndex()
    {
        const LooseDatabase database;
        int count = 0;
        for (const QByteArray &table : recordedTables()) {
            Statement keys(*database, "SELECT \"from\", \"to\" FROM pragma_foreign_key_list(?)");
            keys.bind(1, std::string_view(table.constData(), size_t(table.size())));
            while (keys.step()) {
                ++count;
                QCOMPARE(keys.text(1), u"id"_s);
                Statement plan(*database, "EXPLAIN QUERY PLAN SELECT 1 FROM " + table.toStdString() + " WHERE " +
                                              keys.text(0).toStdString() + " = 1");
                QVERIFY(plan.step());
                QVERIFY2(plan.text(3).startsWith(u"SEARCH"_s), qPrintable(plan.text(3)));
                plan.reset();
                TALBOOK_VERIFY(plan.result());
            }
            TALBOOK_VERIFY(keys.result());
        }
        QVERIFY(count >= 17);
    }

    void bothChecksSayWhatSqliteSaysOfFewRows()
    {
        const LooseDatabase database;
        SampleRows rows(20270211);
        fill(*database, rows, 12);
        QVERIFY(!database.sqliteFindsOrphans());
        int broken = 0;
        int whole = 0;
        const QByteArrayList tables = recordedTables();
        for (int i = 0; i < 800 && !QTest::currentTestFailed(); ++i) {
            const QByteArray table = tables[i % tables.size()];
            compare(
                database,
                [&](Edit &edit) -> Expected<void> {
                    switch (i / tables.size() % 4) {
                    case 0: {
                        const QByteArray key = columnsOf(edit.database(), table).first();
                        return edit.database().execute("DELETE FROM " + table.toStdString() + " WHERE " +
                                                       key.toStdString() + " = (SELECT " + key.toStdString() +
                                                       " FROM " + table.toStdString() + " ORDER BY 1 LIMIT 1 OFFSET " +
                                                       std::to_string(i % 11) + ")");
                    }
                    case 1:
                        return rows.changeKey(edit, table);
                    case 2:
                        return rows.changeCell(edit, table);
                    default:
                        return rows.insert(edit, table);
                    }
                },
                broken, whole);
        }
        QVERIFY(broken > 20);
        QVERIFY(whole > 40);
    }

    void aReferenceToNothingIsFoundInEveryColumn()
    {
        const LooseDatabase database;
        SampleRows rows(7);
        fill(*database, rows, 12); // no column is empty in all of so many rows
        int broken = 0;
        int whole = 0;
        for (const QByteArray &table : recordedTables()) {
            Statement keys(*database, "SELECT \"from\" FROM pragma_foreign_key_list(?)");
            keys.bind(1, std::string_view(table.constData(), size_t(table.size())));
            QStringList columns;
            while (keys.step())
                columns.append(keys.text(0));
            TALBOOK_VERIFY(keys.result());
            for (const QString &column : columns) {
                compare(
                    database,
                    [&](Edit &edit) {
                        const std::string name = table.toStdString();
                        return edit.database().execute("UPDATE " + name + " SET " + column.toStdString() +
                                                       " = 4711 WHERE " + column.toStdString() + " = (SELECT max(" +
                                                       column.toStdString() + ") FROM " + name + ")");
                    },
                    broken, whole);
                QVERIFY2(whole == 0, qPrintable(QString::fromUtf8(table) + u'.' + column));
            }
        }
        QVERIFY(broken >= 17);
        QCOMPARE(whole, 0);
    }

    void manyRowsAreRead_data()
    {
        QTest::addColumn<QByteArray>("sql");
        QTest::newRow("all stay whole") << QByteArray("UPDATE activity SET note = 'n'");
        QTest::newRow("all children go") << QByteArray("DELETE FROM activity");
        QTest::newRow("many parents go") << QByteArray("DELETE FROM account WHERE id > 1");
        QTest::newRow("all parents go") << QByteArray("DELETE FROM account");
        QTest::newRow("the other column") << QByteArray("UPDATE activity SET contact_id = 4711 WHERE id > 1000000");
        QTest::newRow("to another parent") << QByteArray("UPDATE activity SET account_id = 2");
    }

    void manyRowsAreRead()
    {
        QFETCH(QByteArray, sql);
        const LooseDatabase database;
        TALBOOK_VERIFY(database->execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < "
                                         "2000) INSERT INTO account(id, name) SELECT i, 'A' FROM n"));
        TALBOOK_VERIFY(database->execute("INSERT INTO activity(id, account_id, date, kind, direction, count) SELECT "
                                         "id + 1000000, id, '2027-02-11', 'call', 'inbound', 1 FROM account"));
        int broken = 0;
        int whole = 0;
        compare(
            database, [&](Edit &edit) { return edit.database().execute(sql.toStdString()); }, broken, whole);
        const bool expected = sql.contains("DELETE FROM account") || sql.contains("4711");
        QCOMPARE(broken, expected ? 1 : 0);
    }
};

QTEST_GUILESS_MAIN(TestReferences)
#include "test_references.moc"
