#include "core/plan/plan_worker.h"
#include "tests/support/plan_text.h"
#include "tests/support/temporary_plan.h"

#include <QSignalSpy>
#include <QTest>

#include <thread>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

History::Work insertAccountNamed(const QString &name)
{
    return [name](Edit &edit) -> Expected<void> {
        return edit.database().execute("INSERT INTO account(id, name) VALUES(?, ?)", edit.newId(), name);
    };
}

qint64 accountsIn(const Plan &plan)
{
    return *plan.database().number("SELECT count(*) FROM account");
}

} // namespace

class TestPlanWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepOnAnotherThreadIsSeenAnnouncedAndUndone()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QSignalSpy changed(plan.get(), &Plan::changed);
        auto worker = plan->worker();
        TALBOOK_VERIFY(worker);
        Expected<ChangeSummary> summary = ChangeSummary();
        std::thread([&] { summary = worker->run(u"Add"_s, insertAccountNamed(u"Acme"_s)); }).join();
        TALBOOK_VERIFY(summary);
        QCOMPARE(changed.count(), 0); // nothing is told from the other thread
        QCOMPARE(accountsIn(*plan), 1);
        plan->adopt(*summary);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(*plan->history().undoTitle(), u"Add"_s);
        QVERIFY(plan->hasUnpublishedChanges());
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(accountsIn(*plan), 0);
    }

    void twoStepsOfOneWorkerHaveKeysOfTheirOwn()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto worker = plan->worker();
        TALBOOK_VERIFY(worker->run(u"Add"_s, insertAccountNamed(u"Acme"_s)));
        TALBOOK_VERIFY(worker->run(u"Add"_s, insertAccountNamed(u"Bolt"_s)));
        QCOMPARE(accountsIn(*plan), 2);
    }

    void aRehearsalLeavesNothing()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto worker = plan->worker();
        const auto summary = worker->rehearse(insertAccountNamed(u"Acme"_s));
        TALBOOK_VERIFY(summary);
        QCOMPARE(summary->rows(), 1);
        QCOMPARE(accountsIn(*plan), 0);
        QVERIFY(!plan->hasUnpublishedChanges());
    }

    void undoAndRedoWorkThere()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, insertAccountNamed(u"Acme"_s)));
        const auto worker = plan->worker();
        TALBOOK_VERIFY(worker->undo());
        QCOMPARE(accountsIn(*plan), 0);
        TALBOOK_VERIFY(worker->redo());
        QCOMPARE(accountsIn(*plan), 1);
    }

    void aStoppedStepLeavesThePlanAsItWas()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, insertAccountNamed(u"Acme"_s)));
        const QByteArray before = fingerprint(*plan);
        const auto worker = plan->worker();
        const auto addMany = [](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 5000; ++i)
                TALBOOK_TRY(insertAccountNamed(QString::number(i))(edit));
            return {};
        };
        // Before its first statement, in the midst of them, and after the last; a rehearsal likewise.
        for (const qint64 stopAt : {qint64(0), qint64(2500), qint64(5000)}) {
            qint64 most = -1;
            const auto until = [&](qint64 done, qint64 total) {
                if (total != 0) // once the step itself is noted, more rows than expected have changed
                    most = std::max(most, done);
                return done < stopAt;
            };
            const auto done = worker->run(u"Many"_s, addMany, until, 5000);
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::Cancelled);
            QCOMPARE(done.error().message, u"Cancelled; nothing was changed."_s);
            QVERIFY(most >= stopAt);
            QVERIFY(!worker->rehearse(addMany, until, 5000));
            QCOMPARE(fingerprint(*plan), before);
            QCOMPARE(*plan->history().undoTitle(), u"Add"_s);
        }
        QVERIFY(worker->run(
            u"Many"_s, addMany, [](qint64, qint64) { return true; }, 5000));
        QCOMPARE(accountsIn(*plan), 5001);
    }

    void stoppedUndoAndRedoLeaveThePlanAsItWas()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Many"_s, [](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 5000; ++i)
                TALBOOK_TRY(insertAccountNamed(QString::number(i))(edit));
            return {};
        }));
        const auto worker = plan->worker();
        for (const bool undo : {true, false}) {
            const QByteArray before = fingerprint(*plan);
            for (const qint64 stopAt : {qint64(0), qint64(2500), qint64(5000)}) {
                qint64 expected = 0;
                const auto until = [&](qint64 done, qint64 total) {
                    expected = std::max(expected, total);
                    return done < stopAt;
                };
                const auto done = undo ? worker->undo(until) : worker->redo(until);
                QVERIFY(!done);
                QCOMPARE(done.error().code, ErrorCode::Cancelled);
                QCOMPARE(expected, 5000);
                QCOMPARE(fingerprint(*plan), before);
            }
            TALBOOK_VERIFY(undo ? worker->undo() : worker->redo());
            QCOMPARE(accountsIn(*plan), undo ? 0 : 5000);
        }
    }

    void aPlanForReadingHasNoWorker()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        const auto worker = (*plan)->worker();
        QVERIFY(!worker);
        QCOMPARE(worker.error().code, ErrorCode::ReadOnly);
        const auto reader = (*plan)->reader();
        TALBOOK_VERIFY(reader);
        QCOMPARE(*reader->number("SELECT count(*) FROM account"), 0);
    }

    void aFileWrittenOnAnotherThreadHoldsWhatWasThereThen()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, insertAccountNamed(u"Acme"_s)));
        const auto reader = plan->reader();
        TALBOOK_VERIFY(reader);
        Expected<Publication> written = Error();
        std::thread([&] { written = plan->writeFile(*reader); }).join();
        TALBOOK_VERIFY(written);
        // An edit while the file was being written is not in it.
        TALBOOK_VERIFY(plan->run(u"Add"_s, insertAccountNamed(u"Bolt"_s)));
        plan->noteWritten(*written);
        QVERIFY(plan->hasUnpublishedChanges());
        const auto copy = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(copy);
        QCOMPARE(accountsIn(**copy), 1);
        TALBOOK_VERIFY(plan->publish());
        QVERIFY(!plan->hasUnpublishedChanges());
    }
};

QTEST_GUILESS_MAIN(TestPlanWorker)
#include "test_plan_worker.moc"
