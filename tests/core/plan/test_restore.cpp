#include "core/plan/restore.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestRestore : public QObject
{
    Q_OBJECT

private:
    static Expected<void> add(Edit &edit, qint64 id, const QString &name)
    {
        TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", id, name));
        // The report stands before the manager it names.
        TALBOOK_TRY(
            edit.database().execute("INSERT INTO contact(id, account_id, name) VALUES(?, ?, 'Boss')", id * 10 + 2, id));
        return edit.database().execute(
            "INSERT INTO contact(id, account_id, name, reports_to) VALUES(?, ?, 'Report', ?)", id * 10 + 1, id,
            id * 10 + 2);
    }

private Q_SLOTS:
    void everyRecordComesBackAndUndoTakesItAway()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, [](Edit &edit) { return add(edit, 5, u"Acme"_s); }));
        TALBOOK_VERIFY(plan->publishCopy(folder.file(u"then.talbook"_s)));
        const QByteArray then = fingerprint(*plan);
        TALBOOK_VERIFY(plan->run(u"Change"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("DELETE FROM account WHERE id = 5"));
            TALBOOK_TRY(edit.database().execute("UPDATE setting SET value = 'USD' WHERE key = 'currency'"));
            return add(edit, 7, u"Bolt"_s);
        }));
        const QByteArray now = fingerprint(*plan);
        const auto from =
            Plan::open(folder.file(u"then.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(from);
        TALBOOK_VERIFY(plan->run(u"Restore"_s, [&](Edit &edit) { return restoreRecords(edit, (*from)->database()); }));
        QCOMPARE(fingerprint(*plan), then);
        QCOMPARE(*plan->database().number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(fingerprint(*plan), now);
    }

    void whatIsTheSameMakesNoStep()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, [](Edit &edit) { return add(edit, 5, u"Acme"_s); }));
        TALBOOK_VERIFY(plan->publishCopy(folder.file(u"then.talbook"_s)));
        const auto from =
            Plan::open(folder.file(u"then.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(from);
        const auto done =
            plan->run(u"Restore"_s, [&](Edit &edit) { return restoreRecords(edit, (*from)->database()); });
        TALBOOK_VERIFY(done);
        QCOMPARE(done->rows(), 0);
        QCOMPARE(*plan->history().undoTitle(), u"Add"_s);
    }

    void aCancelledRestoreLeavesThePlanAsItWas()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, [](Edit &edit) -> Expected<void> {
            for (qint64 id = 1; id <= 600; ++id)
                TALBOOK_TRY(add(edit, id * 100, u"Acme %1"_s.arg(id)));
            return {};
        }));
        TALBOOK_VERIFY(plan->publishCopy(folder.file(u"then.talbook"_s)));
        TALBOOK_VERIFY(
            plan->run(u"Change"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM account"); }));
        const QByteArray now = fingerprint(*plan);
        const auto from =
            Plan::open(folder.file(u"then.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(from);
        const auto done = plan->run(u"Restore"_s, [&](Edit &edit) {
            return restoreRecords(edit, (*from)->database(), [](qint64, qint64) { return false; });
        });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::Cancelled);
        QCOMPARE(fingerprint(*plan), now);
    }

    void aBackupByHandIsKeptBesideTheDays()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->backups().keep(QDate(2027, 2, 11)));
        TALBOOK_VERIFY(plan->backups().keepNow(QDateTime(QDate(2027, 2, 11), QTime(9, 5, 7))));
        TALBOOK_VERIFY(plan->backups().keepNow(QDateTime(QDate(2027, 2, 10), QTime(18, 0))));
        const auto kept = plan->backups().list();
        QCOMPARE(kept.size(), 3u);
        QCOMPARE(kept[0].time, QTime(9, 5, 7));
        QVERIFY(!kept[1].time.isValid());
        QCOMPARE(kept[2].date, QDate(2027, 2, 10));
        // The day of the copy by hand still gets its own.
        for (int day = 12; day <= 28; ++day)
            TALBOOK_VERIFY(plan->backups().keep(QDate(2027, 2, day)));
        int byHand = 0;
        for (const Backup &backup : plan->backups().list())
            byHand += backup.time.isValid();
        QCOMPARE(byHand, 2);
    }
};

QTEST_GUILESS_MAIN(TestRestore)
#include "test_restore.moc"
