#include "tests/support/sample_rows.h"
#include "tests/support/watched_history.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// How many rows of each table the steps touched, by kind; tables with a text key count under `other`.
struct Touched
{
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 removed = 0;
    qint64 other = 0;
};

/// A plan whose rows are edited at random.
class RandomSession : public WatchedHistory
{
public:
    explicit RandomSession(quint32 seed)
        : WatchedHistory([](const Error &error) { return error.code == ErrorCode::Invariant; }), rows(seed)
    {
    }

    void edit()
    {
        const int edits = 1 + rows.random().bounded(4);
        take(plan().run(u"Edit"_s, [&](Edit &edit) -> Expected<void> {
            for (int i = 0; i < edits; ++i)
                TALBOOK_TRY(rows.anyEdit(edit));
            return {};
        }));
    }

    void typing()
    {
        const QByteArray table = rows.anyTable();
        const QString key = u"typing %1"_s.arg(++m_typed);
        const bool first = take(plan().run(
            u"Type"_s, [&](Edit &edit) { return rows.insert(edit, table); }, key));
        take(plan().run(
                 u"Type"_s, [&](Edit &edit) { return rows.changeCell(edit, table); }, key),
             first);
    }

    void typingAndTakingBack()
    {
        const QString key = u"typing %1"_s.arg(++m_typed);
        qint64 id = 0;
        const bool first = take(plan().run(
            u"Type"_s,
            [&](Edit &edit) {
                id = edit.newId();
                return edit.database().execute("INSERT INTO account(id, name) VALUES(?, 'A')", id);
            },
            key));
        QVERIFY(first);
        const size_t before = position() - 1;
        take(plan().run(
                 u"Take back"_s,
                 [&](Edit &edit) { return edit.database().execute("DELETE FROM account WHERE id = ?", id); }, key),
             true);
        QCOMPARE(position(), before);
    }

    void failing()
    {
        const auto result = plan().run(u"Fail"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(rows.anyEdit(edit));
            TALBOOK_TRY(rows.anyEdit(edit));
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        });
        QVERIFY(!result);
        isAsItWas();
    }

    SampleRows rows;
    std::map<QByteArray, Touched> touched;

private:
    bool take(const Expected<ChangeSummary> &result, bool joins = false)
    {
        if (result) {
            for (const TableChange &change : result->tables) {
                Touched &sum = touched[change.table];
                sum.inserted += qint64(change.inserted.size());
                sum.updated += qint64(change.updated.size());
                sum.removed += qint64(change.removed.size());
                sum.other += change.otherRows;
            }
        }
        return settle(result, joins);
    }

    int m_typed = 0;
};

Expected<void> setInFirstRow(Edit &edit, SampleRows &rows, const SampleTable &table, const SampleColumn &column)
{
    QByteArrayList keys;
    for (const SampleColumn &one : table.columns) {
        if (one.key)
            keys.append(one.name);
    }
    const QByteArray key = keys.join(", ");
    const QByteArray sql = "UPDATE " + table.name + " SET " + column.name + " = ? WHERE (" + key + ") = (SELECT " +
                           key + " FROM " + table.name + " ORDER BY " + key + " LIMIT 1)";
    const SampleRow row{{}, edit.database(), rows.random()};
    Statement statement(edit.database(), std::string_view(sql.constData(), size_t(sql.size())));
    std::visit([&](const auto &content) { statement.bind(1, content); }, column.make(row));
    statement.step();
    return statement.result();
}

} // namespace

class TestUndoProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordedTableAndColumnHasAGenerator()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        QByteArrayList generated;
        for (const SampleTable &table : sampleTables()) {
            generated.append(table.name);
            QByteArrayList columns;
            for (const SampleColumn &column : table.columns)
                columns.append(column.name);
            QCOMPARE(columns, columnsOf(plan->database(), table.name));
        }
        QCOMPARE(generated, recordedTables());
    }

    void theFingerprintNoticesEveryColumnOfEveryTable()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        SampleRows rows(1);
        for (const SampleTable &table : sampleTables()) {
            for (const SampleColumn &column : table.columns) {
                if (column.name == "reports_to")
                    continue; // needs a manager at hand: see the next test
                if (!column.parent.isEmpty())
                    TALBOOK_VERIFY(
                        plan->run(u"Parent"_s, [&](Edit &edit) { return rows.insert(edit, column.parent); }));
                bool changed = false;
                QByteArray before;
                for (int attempt = 0; attempt < 50 && !changed; ++attempt) {
                    TALBOOK_VERIFY(plan->run(u"Row"_s, [&](Edit &edit) { return rows.insert(edit, table.name); }));
                    before = fingerprint(*plan);
                    const auto result =
                        plan->run(u"Cell"_s, [&](Edit &edit) { return setInFirstRow(edit, rows, table, column); });
                    changed = result && result->touches(table.name.constData());
                }
                const QByteArray where = table.name + '.' + column.name;
                QVERIFY2(changed, where.constData());
                QVERIFY2(fingerprint(*plan) != before, where.constData());
            }
        }
    }

    void theFingerprintTellsCloseValuesApart()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        QSet<QByteArray> seen;
        int states = 0;
        const auto look = [&] {
            seen.insert(fingerprint(*plan));
            ++states;
        };
        const auto run = [&](const char *sql) {
            const auto result = plan->run(u"x"_s, [&](Edit &edit) { return edit.database().execute(sql); });
            if (!result)
                qFatal("%s", qPrintable(result.error().details));
            look();
        };
        look();
        run("INSERT INTO account(id, name) VALUES(1, 'a')");
        run("UPDATE account SET domain = ''");
        run("UPDATE account SET domain = 'a'");
        run("UPDATE account SET domain = 'a' || char(0)");
        run("UPDATE account SET domain = 'a' || char(0) || 'b'");
        run("UPDATE account SET domain = '1'");
        run("UPDATE account SET strategic_value = 1");
        run("UPDATE account SET strategic_value = 1.0000000000000002");
        run("INSERT INTO contact(id, account_id, name) VALUES(1, 1, 'Ann'), (2, 1, 'Bob')");
        run("UPDATE contact SET reports_to = 1 WHERE id = 2");
        QCOMPARE(seen.size(), states);
    }

    void undoAndRedoReachEveryState_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {20270211u, 7u, 4242u})
            QTest::addRow("seed %u", seed) << seed;
    }
    void undoAndRedoReachEveryState()
    {
        QFETCH(quint32, seed);
        RandomSession session(seed);
        for (int i = 0; i < 220 && !QTest::currentTestFailed(); ++i) {
            const int dice = session.rows.random().bounded(100);
            if (dice < 58)
                session.edit();
            else if (dice < 74)
                session.undo();
            else if (dice < 86)
                session.redo();
            else if (dice < 91)
                session.failing();
            else if (dice < 95)
                session.typing();
            else if (dice < 98)
                session.typingAndTakingBack();
            else
                session.reopen();
            session.everyStepIsThere();
        }
        QVERIFY(session.length() > 30);
        session.walkThrough();

        for (const auto &[table, sum] : session.touched)
            m_touched[table].append(sum);
        m_refused += session.refused();
    }

    void theSequencesTouchedEveryTableInEveryWay()
    {
        for (const QByteArray &table : recordedTables()) {
            Touched sum;
            for (const Touched &one : m_touched.value(table)) {
                sum.inserted += one.inserted;
                sum.updated += one.updated;
                sum.removed += one.removed;
                sum.other += one.other;
            }
            const bool all = sum.other > 20 || (sum.inserted > 5 && sum.updated > 5 && sum.removed > 2);
            QVERIFY2(all,
                     qPrintable(u"%1: %2 inserted, %3 updated, %4 removed, %5 other"_s.arg(QString::fromLatin1(table))
                                    .arg(sum.inserted)
                                    .arg(sum.updated)
                                    .arg(sum.removed)
                                    .arg(sum.other)));
        }
        QVERIFY(m_refused > 0); // some edits contradict the plan, and must leave it as it was
    }

    void bulkEditsAndCascadesComeBack()
    {
        PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Fill"_s, [](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(db.execute(
                "INSERT INTO program(id, name, starts_on, ends_on) VALUES(1, 'P', '2027-01-01', '2027-12-31')"));
            TALBOOK_TRY(db.execute("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                                   "INSERT INTO account(id, name) SELECT i, 'Account ' || i FROM n"));
            TALBOOK_TRY(db.execute(
                "INSERT INTO tal(account_id, program_id, joined_on) SELECT id, 1, '2027-01-01' FROM account"));
            TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name) SELECT id, id, 'Ann' FROM account"));
            TALBOOK_TRY(db.execute(
                "INSERT INTO contact(id, account_id, name, reports_to) SELECT id + 10000, id, 'Bob', id FROM account"));
            TALBOOK_TRY(
                db.execute("INSERT INTO influence(from_contact, to_contact) SELECT id, id + 10000 FROM account"));
            TALBOOK_TRY(db.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                                   "SELECT id, account_id, id, '2027-01-01', 'call', 'outbound', 1 FROM contact"));
            return db.execute("INSERT INTO cost(id, account_id, program_id, date, currency) "
                              "SELECT id, id, 1, '2027-01-01', 'EUR' FROM account");
        }));
        std::vector<QByteArray> states{fingerprint(*plan)};
        for (const char *sql :
             {"UPDATE account SET name = name || '!', revenue = id", "DELETE FROM contact WHERE id % 2",
              "DELETE FROM program", "DELETE FROM account WHERE id > 100", "DELETE FROM account"}) {
            TALBOOK_VERIFY(plan->run(u"Bulk"_s, [sql](Edit &edit) { return edit.database().execute(sql); }));
            states.push_back(fingerprint(*plan));
            QVERIFY(states.back() != states[states.size() - 2]);
        }
        for (size_t i = states.size() - 1; i > 0; --i) {
            TALBOOK_VERIFY(plan->undo());
            QVERIFY2(fingerprint(*plan) == states[i - 1], qPrintable(QString::number(i)));
        }
        for (size_t i = 1; i < states.size(); ++i) {
            TALBOOK_VERIFY(plan->redo());
            QVERIFY2(fingerprint(*plan) == states[i], qPrintable(QString::number(i)));
        }
    }

private:
    QMap<QByteArray, QList<Touched>> m_touched;
    int m_refused = 0;
};

QTEST_GUILESS_MAIN(TestUndoProperty)
#include "test_undo_property.moc"
