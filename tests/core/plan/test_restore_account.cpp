#include "core/plan/restore_account.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

Plan::Work sql(std::initializer_list<const char *> statements)
{
    return [all = std::vector<const char *>(statements)](Edit &edit) -> Expected<void> {
        for (const char *statement : all)
            TALBOOK_TRY(edit.database().execute(statement));
        return {};
    };
}

/// A plan as it is now, and as it was when it was kept.
struct Kept
{
    explicit Kept(std::initializer_list<const char *> since) : plan(newPlan(folder))
    {
        must(plan->run(
            u"Then"_s,
            sql({"INSERT INTO program(id, name, starts_on, ends_on) VALUES(1, 'North', '2027-01-01', '2027-12-31')",
                 "INSERT INTO campaign(id, program_id, name, starts_on, definition) VALUES(5, 1, 'Spring', "
                 "'2027-02-01', '{}')",
                 "INSERT INTO account(id, name, city) VALUES(1, 'Acme', 'Bonn'), (2, 'Bolt', NULL)",
                 "INSERT INTO tal(account_id, program_id, joined_on) VALUES(1, 1, '2027-01-01')",
                 // The report stands before the manager.
                 "INSERT INTO contact(id, account_id, name) VALUES(12, 1, 'Boss'), (21, 2, 'Other')",
                 "INSERT INTO contact(id, account_id, name, reports_to) VALUES(11, 1, 'Report', 12)",
                 "INSERT INTO influence(from_contact, to_contact) VALUES(11, 12)",
                 "INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) VALUES(31, 1, 11, "
                 "'2027-01-05', 'webinar', 'inbound', 1)",
                 "INSERT INTO signal(id, account_id, date, kind, strength) VALUES(41, 1, '2027-01-06', 'hiring', 50)",
                 "INSERT INTO opportunity(id, account_id, name, outcome) VALUES(51, 1, 'Deal', 'open')",
                 "INSERT INTO cost(id, account_id, date, planned, currency) VALUES(61, 1, '2027-01-07', 100, 'EUR')",
                 "INSERT INTO task(id, campaign_id, account_id, contact_id, title, starts_on, due_on, planned_start, "
                 "planned_due, status, activity_id, sequence) VALUES(71, 5, 1, 11, 'Call', '2027-01-08', '2027-01-09', "
                 "'2027-01-08', '2027-01-09', 'done', 31, 0)"})));
        then = fingerprint(*plan);
        must(plan->publishCopy(folder.file(u"then.talbook"_s)));
        must(plan->run(u"Since"_s, sql(since)));
        now = fingerprint(*plan);
    }

    template <class Done> static void must(const Done &done)
    {
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    Expected<ChangeSummary> restore(qint64 account = 1)
    {
        const auto from =
            Plan::open(folder.file(u"then.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        must(from);
        const auto tables = recordedTables(plan->database());
        must(tables);
        return plan->run(u"Restore Acme"_s, [&](Edit &edit) -> Expected<void> {
            const auto done = restoreAccount(edit, (*from)->database(), account);
            TALBOOK_TRY(done);
            emptied = done->emptied;
            report.clear();
            for (const AccountRestore::Table &table : done->tables) {
                report.append(u"%1 +%2 ~%3 =%4 -%5"_s.arg(QString::fromStdString((*tables)[size_t(table.table)].name))
                                  .arg(table.returned)
                                  .arg(table.replaced)
                                  .arg(table.kept)
                                  .arg(table.leftOut));
            }
            return {};
        });
    }

    PlanFolder folder;
    std::unique_ptr<Plan> plan;
    QByteArray then, now;
    QStringList report; ///< "table +returned ~replaced =kept -left out"
    qint64 emptied = -1;
};

} // namespace

/// One account out of a backup, with whatever hangs on it.
class TestRestoreAccount : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDeletedAccountComesBackWithAllThatHungOnIt()
    {
        Kept kept({"DELETE FROM account WHERE id = 1"});
        TALBOOK_VERIFY(kept.restore());
        QCOMPARE(kept.report.join(u"; "_s),
                 u"account +1 ~0 =0 -0; tal +1 ~0 =0 -0; contact +2 ~0 =0 -0; influence +1 ~0 =0 -0; "
                 "activity +1 ~0 =0 -0; signal +1 ~0 =0 -0; opportunity +1 ~0 =0 -0; cost +0 ~1 =0 -0; "
                 "task +1 ~0 =0 -0"_s);
        QCOMPARE(kept.emptied, 0);
        QCOMPARE(fingerprint(*kept.plan), kept.then);
        QCOMPARE(*kept.plan->database().number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        TALBOOK_VERIFY(kept.plan->undo());
        QCOMPARE(fingerprint(*kept.plan), kept.now);
    }

    void whatWasEditedIsReplacedAndWhatIsNewStays()
    {
        Kept kept({"UPDATE account SET city = 'Paris' WHERE id = 1", "UPDATE account SET city = 'Rome' WHERE id = 2",
                   "UPDATE contact SET name = 'Nobody' WHERE id = 11",
                   "INSERT INTO contact(id, account_id, name, reports_to) VALUES(13, 1, 'New', 11)"});
        TALBOOK_VERIFY(kept.restore());
        QCOMPARE(kept.report.join(u"; "_s), u"account +0 ~1 =0 -0; contact +0 ~1 =1 -0"_s);
        QCOMPARE(*kept.plan->database().text("SELECT city FROM account WHERE id = 1"), u"Bonn"_s);
        QCOMPARE(*kept.plan->database().text("SELECT city FROM account WHERE id = 2"), u"Rome"_s);
        QCOMPARE(*kept.plan->database().text("SELECT group_concat(name, ' ') FROM (SELECT name FROM contact WHERE "
                                             "account_id = 1 ORDER BY id)"),
                 u"Report Boss New"_s);
        TALBOOK_VERIFY(kept.plan->undo());
        QCOMPARE(fingerprint(*kept.plan), kept.now);
    }

    void referencesToWhatIsGoneAreEmptiedOrTheRowIsLeftOut()
    {
        Kept kept({"DELETE FROM account WHERE id = 1", "DELETE FROM campaign", "DELETE FROM program"});
        TALBOOK_VERIFY(kept.restore());
        QVERIFY(kept.report.contains(u"tal +0 ~0 =0 -1"_s));
        QCOMPARE(kept.emptied, 1);
        QCOMPARE(*kept.plan->database().number("SELECT count(*) FROM task WHERE id = 71 AND campaign_id IS NULL"), 1);
        QCOMPARE(*kept.plan->database().number("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        TALBOOK_VERIFY(kept.plan->undo());
        QCOMPARE(fingerprint(*kept.plan), kept.now);
    }

    void somebodyWhoHadMovedComesBackWithoutReportsFromThere()
    {
        Kept kept({"UPDATE contact SET account_id = 2, reports_to = NULL WHERE id = 11",
                   "UPDATE contact SET reports_to = 11 WHERE id = 21"});
        TALBOOK_VERIFY(kept.restore());
        QCOMPARE(*kept.plan->database().number("SELECT account_id FROM contact WHERE id = 11"), 1);
        QCOMPARE(*kept.plan->database().number("SELECT count(*) FROM contact WHERE id = 21 AND reports_to IS NULL"), 1);
        QCOMPARE(kept.emptied, 1);
        TALBOOK_VERIFY(kept.plan->undo());
        QCOMPARE(fingerprint(*kept.plan), kept.now);
    }

    void whatIsTheSameMakesNoStep()
    {
        Kept kept({"UPDATE account SET city = 'Rome' WHERE id = 2"});
        const auto done = kept.restore();
        TALBOOK_VERIFY(done);
        QCOMPARE(done->rows(), 0);
        QCOMPARE(kept.report, QStringList());
        QCOMPARE(*kept.plan->history().undoTitle(), u"Since"_s);
    }

    void anAccountThatTheBackupHasNotIsRefused()
    {
        Kept kept({"INSERT INTO account(id, name) VALUES(3, 'Cargo')"});
        const auto done = kept.restore(3);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(done.error().message,
                 u"“then.talbook” has no such account. Choose a backup of a day on which it was in "
                 "the plan."_s);
        QCOMPARE(fingerprint(*kept.plan), kept.now);
    }
};

QTEST_GUILESS_MAIN(TestRestoreAccount)
#include "test_restore_account.moc"
