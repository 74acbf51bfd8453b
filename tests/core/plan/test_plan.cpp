#include "core/plan/plan.h"

#include "tests/support/temporary_plan.h"

#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

Plan::Work addAccount(const QString &name)
{
    return [name](Edit &edit) -> Expected<void> {
        return edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", edit.newId(), name);
    };
}

Plan::Work renameAll(const QString &name)
{
    return
        [name](Edit &edit) -> Expected<void> { return edit.database().execute("UPDATE account SET name = ?", name); };
}

qint64 accountCount(const Plan &plan)
{
    const auto count = plan.database().number("SELECT count(*) FROM account");
    return count ? *count : -1;
}

} // namespace

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewPlanIsAWholeFileWithoutSideFiles()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QFile file(folder.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray header = file.read(100);
        QCOMPARE(header.mid(68, 4), QByteArray("TALB"));
        QCOMPARE(int(header.at(18)), 1); // rollback journal, not write-ahead log
        QVERIFY(!QFile::exists(folder.file() + u"-wal"_s));
    }

    void runUndoRedoAreToldByOneSignal()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QSignalSpy spy(plan.get(), &Plan::changed);
        TALBOOK_VERIFY(plan->run(u"Add Acme"_s, addAccount(u"Acme"_s)));
        QCOMPARE(spy.size(), 1);
        const auto summary = spy.first().first().value<ChangeSummary>();
        QCOMPARE(summary.title, u"Add Acme"_s);
        QCOMPARE(summary.find("account")->inserted.size(), size_t(1));
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(accountCount(*plan), 0);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.last().first().value<ChangeSummary>().find("account")->removed, summary.find("account")->inserted);
        TALBOOK_VERIFY(plan->redo());
        QCOMPARE(accountCount(*plan), 1);
        QVERIFY(!plan->redo());
    }

    void aFailedStepLeavesNothing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto result = plan->run(u"Half"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(?, 'A')", edit.newId()));
            return Error{ErrorCode::Cancelled, u"stopped"_s, {}};
        });
        QVERIFY(!result);
        QCOMPARE(accountCount(*plan), 0);
        QVERIFY(plan->history().undoTitle()->isNull());
    }

    void aStepThatChangesNothingLeavesNoTrace()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"A"_s)));
        TALBOOK_VERIFY(plan->run(u"Same name"_s, renameAll(u"A"_s)));
        QCOMPARE(plan->history().steps()->size(), size_t(1));
    }

    void rehearsalChangesNothing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto summary = plan->rehearse(addAccount(u"A"_s));
        TALBOOK_VERIFY(summary);
        QCOMPARE(summary->find("account")->inserted.size(), size_t(1));
        QCOMPARE(accountCount(*plan), 0);
        QVERIFY(!plan->hasUnpublishedChanges());
    }

    void typingInOneCellIsOneStep()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"A"_s)));
        TALBOOK_VERIFY(plan->run(u"Rename"_s, renameAll(u"Ac"_s), u"name"_s));
        folder.now = folder.now.addMSecs(1500);
        TALBOOK_VERIFY(plan->run(u"Rename"_s, renameAll(u"Acm"_s), u"name"_s));
        QCOMPARE(plan->history().steps()->size(), size_t(2));
        folder.now = folder.now.addMSecs(2500);
        TALBOOK_VERIFY(plan->run(u"Rename"_s, renameAll(u"Acme"_s), u"name"_s));
        QCOMPARE(plan->history().steps()->size(), size_t(3));
        TALBOOK_VERIFY(plan->undo());
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(*plan->database().text("SELECT name FROM account"), u"A"_s);
    }

    void historySurvivesClosing()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"A"_s)));
        TALBOOK_VERIFY(plan->run(u"Rename"_s, renameAll(u"B"_s)));
        TALBOOK_VERIFY(plan->undo());
        TALBOOK_VERIFY(plan->close());
        plan.reset();
        auto again = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(again);
        QCOMPARE(*(*again)->history().undoTitle(), u"Add"_s);
        TALBOOK_VERIFY((*again)->redo());
        QCOMPARE(*(*again)->database().text("SELECT name FROM account"), u"B"_s);
    }

    void historyIsCappedOldestFirst()
    {
        PlanFolder folder;
        folder.limits.steps = 3;
        const auto plan = newPlan(folder);
        for (int i = 0; i < 5; ++i)
            TALBOOK_VERIFY(plan->run(u"Add %1"_s.arg(i), addAccount(QString::number(i))));
        const auto steps = plan->history().steps();
        TALBOOK_VERIFY(steps);
        QCOMPARE(steps->size(), size_t(3));
        QCOMPARE(steps->front().title, u"Add 2"_s);
    }

    void aSecondSessionIsRefusedWithTheHoldersName()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto second = Plan::open(folder.file(), folder.environment(), {});
        QVERIFY(!second);
        QCOMPARE(second.error().code, ErrorCode::Locked);
        QVERIFY(second.error().message.contains(QString::number(QCoreApplication::applicationPid())));
        // Looking is always possible.
        TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read}));
    }

    void aCrashLosesNothing()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"A"_s)));
        plan.reset(); // without close(): what a crash leaves
        const auto refused = Plan::open(folder.file(), folder.environment(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnsavedWork);
        QVERIFY(refused.error().message.contains(u"Add"_s));
        auto recovered = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(recovered);
        QCOMPARE(accountCount(**recovered), 1);
        QVERIFY((*recovered)->hasUnpublishedChanges());
        TALBOOK_VERIFY((*recovered)->close());
        const auto read = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        QCOMPARE(accountCount(**read), 1);
    }

    void discardedWorkIsSetAside()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"A"_s)));
        plan.reset();
        auto fresh = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::SetAside});
        TALBOOK_VERIFY(fresh);
        QCOMPARE(accountCount(**fresh), 0);
        QCOMPARE(QDir(folder.dataFolder() + u"/discarded"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void somebodyElsesFileIsNotOverwritten()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        auto other = newPlan(folder, u"other.talbook"_s);
        TALBOOK_VERIFY(other->run(u"Add"_s, addAccount(u"Theirs"_s)));
        TALBOOK_VERIFY(other->close());
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(u"Mine"_s)));
        QVERIFY(QFile::remove(folder.file()));
        QVERIFY(QFile::copy(folder.file(u"other.talbook"_s), folder.file()));
        const auto refused = plan->publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedOnDisk);
        TALBOOK_VERIFY(plan->publishCopy(folder.file(u"mine.talbook"_s)));
        const auto mine =
            Plan::open(folder.file(u"mine.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(mine);
        QCOMPARE(*(*mine)->database().text("SELECT name FROM account"), u"Mine"_s);
    }

    void circularReportingIsRefusedByName()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"People"_s, [](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(db.execute("INSERT INTO account(id, name) VALUES(1, 'A')"));
            TALBOOK_TRY(db.execute(
                "INSERT INTO contact(id, account_id, name) VALUES(1, 1, 'Ann'), (2, 1, 'Bob'), (3, 1, 'Cy')"));
            return db.execute("UPDATE contact SET reports_to = id + 1 WHERE id < 3");
        }));
        const QByteArray before = fingerprint(*plan);
        const auto circle = plan->run(u"Circle"_s, [](Edit &edit) -> Expected<void> {
            return edit.database().execute("UPDATE contact SET reports_to = 1 WHERE id = 3");
        });
        QVERIFY(!circle);
        QCOMPARE(circle.error().code, ErrorCode::Invariant);
        QVERIFY(circle.error().message.contains(u"circle"_s));
        QCOMPARE(fingerprint(*plan), before);
    }

    void undoOfADeletedParentBringsItsChildrenBack()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"People"_s, [](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(db.execute("INSERT INTO account(id, name) VALUES(1, 'A')"));
            TALBOOK_TRY(db.execute("INSERT INTO contact(id, account_id, name) VALUES(1, 1, 'Ann'), (2, 1, 'Bob')"));
            TALBOOK_TRY(db.execute("UPDATE contact SET reports_to = 2 WHERE id = 1"));
            return db.execute("INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) "
                              "VALUES(1, 1, 1, '2027-01-01', 'call', 'outbound', 1)");
        }));
        const QByteArray before = fingerprint(*plan);
        TALBOOK_VERIFY(
            plan->run(u"Delete"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM account"); }));
        QCOMPARE(*plan->database().number("SELECT count(*) FROM activity"), 0);
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(fingerprint(*plan), before);
    }

    void backupsKeepSevenDaysAndFourWeeks()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        for (int day = 0; day < 60; ++day) {
            TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(QString::number(day))));
            TALBOOK_VERIFY(plan->publish());
            TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount(QString::number(day) + u"b"_s)));
            TALBOOK_VERIFY(plan->publish()); // the second publishing of a day makes no second copy
            folder.now = folder.now.addDays(1);
        }
        const auto backups = plan->backups().list();
        QVERIFY2(backups.size() >= 11 && backups.size() <= 12, qPrintable(QString::number(backups.size())));
        for (size_t i = 0; i < 7; ++i)
            QCOMPARE(backups[i].date, QDate(2027, 2, 11).addDays(59 - qint64(i)));
        const auto oldest = Plan::open(backups.back().path, folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(oldest);
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "test_plan.moc"
