#include "core/plan/plan_file.h"
#include "tests/core/plan/counted_steps.h"
#include "tests/core/plan/crash_process.h"
#include "tests/support/temporary_plan.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Lets the child come some way into its next command. Nothing is asserted about how far.
void spin(qint64 microseconds)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.nsecsElapsed() < microseconds * 1000) {
    }
}

QStringList temporariesIn(const QString &folder)
{
    return QDir(folder).entryList({u".*.tmp-*"_s}, QDir::Files | QDir::Hidden);
}

} // namespace

class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAcknowledgedStepIsThereAndNoneIsTorn()
    {
        PlanFolder folder;
        folder.limits = countedHistory();
        QByteArray start;
        {
            const auto plan = newPlan(folder);
            start = fingerprint(*plan);
            TALBOOK_VERIFY(plan->close());
        }
        QRandomGenerator random(1);
        qint64 steps = 0;
        int unfinishedLogs = 0;
        for (int round = 0; round < 25; ++round) {
            CrashProcess child(u"edit"_s, folder);
            QVERIFY(child.waitFor("open"));
            QCOMPARE(child.last("open"), steps);
            QVERIFY(child.waitFor("done", 1 + random.bounded(12)));
            spin(random.bounded(4000));
            child.kill();

            const QDir working(folder.dataFolder() + u"/working"_s);
            for (const QString &name : working.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
                unfinishedLogs += QFileInfo(working.filePath(name) + u"/plan.talbook-wal"_s).size() > 0;
            const auto plan = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
            TALBOOK_VERIFY(plan);
            steps = stepsIn((*plan)->database());
            const qint64 told = child.last("done");
            QVERIFY2(steps == told || steps == told + 1, qPrintable(u"%1 of %2"_s.arg(steps).arg(told)));
            QCOMPARE(*(*plan)->database().text("PRAGMA integrity_check"), u"ok"_s);
            const auto history = (*plan)->history().steps();
            TALBOOK_VERIFY(history);
            QCOMPARE(std::ranges::count(*history, true, &HistoryStep::done), qsizetype(steps));
        }
        QVERIFY(unfinishedLogs > 20); // the kills left work for SQLite to recover

        const auto plan = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(plan);
        for (qint64 step = steps; step > 0; --step) {
            TALBOOK_VERIFY((*plan)->undo());
            QCOMPARE(stepsIn((*plan)->database()), step - 1);
        }
        QCOMPARE(fingerprint(**plan), start);
    }

    void aKillDuringSavingLeavesTheOldFileOrTheNew()
    {
        PlanFolder folder;
        folder.limits = countedHistory();
        {
            const auto plan = newPlan(folder);
            TALBOOK_VERIFY(plan->close());
        }
        QRandomGenerator random(2);
        int temporaries = 0;
        for (int round = 0; round < 25; ++round) {
            CrashProcess child(u"publish"_s, folder);
            QVERIFY(child.waitFor("saving", 1 + random.bounded(3)));
            spin(random.bounded(9000));
            child.kill();
            temporaries += int(temporariesIn(QFileInfo(folder.file()).absolutePath()).size());

            const auto published = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
            TALBOOK_VERIFY(published);
            const qint64 saved = stepsIn((*published)->database());
            QVERIFY2(saved == child.last("saved") || saved == child.last("saving") || child.last("saved") < 0,
                     qPrintable(QString::number(saved)));
            QVERIFY(saved >= 0);

            // Whatever was put there was ours: saving again must not take it for somebody else's.
            const auto plan = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
            TALBOOK_VERIFY(plan);
            QCOMPARE(temporariesIn(QFileInfo(folder.file()).absolutePath()), QStringList());
            const qint64 steps = stepsIn((*plan)->database());
            QVERIFY(steps >= child.last("done") && steps >= saved);
            TALBOOK_VERIFY((*plan)->close());
            const auto again = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
            TALBOOK_VERIFY(again);
            QCOMPARE(stepsIn((*again)->database()), steps);
        }
        QVERIFY(temporaries > 0); // some kills came while the new file was being written
    }

    void aKillBetweenReplacingAndNotingIsNoChangeBySomebodyElse()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        // What publish() does before the crash, and nothing after the rename.
        const WorkingCopy working = WorkingCopy::forPlan(folder.dataFolder(), folder.file());
        const auto before = stampOf(folder.file());
        TALBOOK_VERIFY(before);
        const qint64 revision = *plan->history().revision();
        const auto stamp =
            publishPlan(plan->database(), folder.file(), *before, [&](const QString &written, const PlanStamp &next) {
                return working.notePublishing(written, {revision, next});
            });
        TALBOOK_VERIFY(stamp);
        TALBOOK_VERIFY(plan->run(u"Two"_s, countedStep(2)));
        plan.reset();

        QCOMPARE(working.unsavedWork()->value().titles, QStringList{u"Two"_s});
        auto recovered = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(recovered);
        QCOMPARE(*stampOf(working.base()), *stamp); // what a merge starts from
        recovered->reset();
        auto twice = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(twice);
        TALBOOK_VERIFY((*twice)->close());

        QVERIFY(!working.unsavedWork()->has_value());
        auto again = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(again);
        QCOMPARE(stepsIn((*again)->database()), 2);
    }

    void aKillBeforeReplacingLeavesTheWorkUnsaved()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        const WorkingCopy working = WorkingCopy::forPlan(folder.dataFolder(), folder.file());
        const auto before = stampOf(folder.file());
        TALBOOK_VERIFY(before);
        TALBOOK_VERIFY(working.notePublishing(folder.file(), {*plan->history().revision(), {1, "another hash"}}));
        plan.reset();

        const auto unsaved = working.unsavedWork();
        TALBOOK_VERIFY(unsaved);
        QCOMPARE(unsaved->value().titles, QStringList{u"One"_s});
        auto again = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(again);
        TALBOOK_VERIFY((*again)->close());
    }

    /// What was taken back after the last saving is no change that was made.
    void unsavedWorkTellsWhatWasUndone()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        TALBOOK_VERIFY(plan->publish());
        TALBOOK_VERIFY(plan->undo());
        plan.reset();
        const WorkingCopy working = WorkingCopy::forPlan(folder.dataFolder(), folder.file());
        QCOMPARE(working.unsavedWork()->value().titles, QStringList{u"undone: One"_s});
    }

    void unsavedWorkOutlivesItsFile()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        plan.reset();
        QVERIFY(QFile::remove(folder.file()));
        const auto refused = Plan::open(folder.file(), folder.environment(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        auto recovered = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(recovered);
        QCOMPARE(stepsIn((*recovered)->database()), 1);
        TALBOOK_VERIFY((*recovered)->close());
        TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read}));
    }

    void aNewPlanOfTheSameNameSetsUnsavedWorkAside()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        plan.reset();
        QVERIFY(QFile::remove(folder.file()));
        plan = newPlan(folder);
        QCOMPARE(stepsIn(plan->database()), 0);
        const QDir discarded(folder.dataFolder() + u"/discarded"_s);
        const QStringList kept = discarded.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        QCOMPARE(kept.size(), 1);
        const auto work = Database::open(discarded.filePath(kept.first()) + u"/plan.talbook"_s, DatabaseMode::ReadOnly);
        TALBOOK_VERIFY(work);
        QCOMPARE(stepsIn(*work), 1);
    }

    void unsavedWorkIsFoundThroughAnyPath()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.file(u"real"_s)));
        QVERIFY(QFile::link(folder.file(u"real"_s), folder.file(u"link"_s)));
        auto plan = newPlan(folder, u"link/plan.talbook"_s); // made through a link, before the file exists
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        plan.reset();
        const auto refused = Plan::open(folder.file(u"real/plan.talbook"_s), folder.environment(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::UnsavedWork);
    }

    void aLostNoteLosesNoWorkAndOverwritesNobody()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        const QString note = QFileInfo(WorkingCopy::forPlan(folder.dataFolder(), folder.file()).file()).absolutePath() +
                             u"/state.json"_s;
        plan.reset();
        QFile state(note);
        QVERIFY(state.open(QIODevice::WriteOnly | QIODevice::Truncate));
        state.close();
        auto recovered = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(recovered);
        QCOMPARE(stepsIn((*recovered)->database()), 1);

        QFile theirs(folder.file());
        QVERIFY(theirs.open(QIODevice::WriteOnly | QIODevice::Append));
        theirs.write("x");
        theirs.close();
        const auto refused = (*recovered)->publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedOnDisk);
    }

    void unreadableUnsavedWorkCanOnlyBeSetAside()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"One"_s, countedStep(1)));
        const QString file = WorkingCopy::forPlan(folder.dataFolder(), folder.file()).file();
        plan.reset();
        QVERIFY(QFile::resize(file, 5000));
        QFile::remove(file + u"-wal"_s);
        for (const PlanAccess access : {PlanAccess::Edit, PlanAccess::Once}) {
            const auto refused = Plan::open(folder.file(), folder.environment(), {.access = access});
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::UnsavedWork);
            QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        }
        const auto damaged = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        QVERIFY(!damaged);
        QCOMPARE(damaged.error().code, ErrorCode::Damaged);
        TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::SetAside}));
    }

    void aKilledCommandLeavesNoCopyForLong()
    {
        PlanFolder folder;
        {
            const auto plan = newPlan(folder);
            TALBOOK_VERIFY(plan->close());
        }
        // What a killed command leaves: its folder, a lock of a process that is gone, and one that died before its
        // lock.
        const QDir working(folder.dataFolder() + u"/working"_s);
        QVERIFY(working.mkpath(u"once-dead"_s));
        QVERIFY(working.mkpath(u"once-empty"_s));
        CrashProcess child(u"hold"_s, folder);
        QVERIFY(child.waitFor("open"));
        QFile lockOfChild(folder.file(u".~lock.plan.talbook#"_s));
        QVERIFY(lockOfChild.copy(working.filePath(u"once-dead/lock"_s)));
        child.kill();
        QFile work(working.filePath(u"once-dead/plan.talbook"_s));
        QVERIFY(work.open(QIODevice::WriteOnly));
        work.close();

        auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
        TALBOOK_VERIFY(plan);
        QVERIFY(!working.exists(u"once-dead"_s));
        QVERIFY(!working.exists(u"once-empty"_s));
        const QStringList running = working.entryList({u"once-*"_s}, QDir::Dirs);
        QCOMPARE(running.size(), 1);
        // A running command keeps its copy while others begin and end.
        TALBOOK_VERIFY(WorkingCopy::temporary(folder.dataFolder(), folder.file(u"other.talbook"_s)));
        QCOMPARE(working.entryList({u"once-*"_s}, QDir::Dirs), running);
        plan->reset();
        QCOMPARE(working.entryList({u"once-*"_s}, QDir::Dirs), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCrash)
#include "test_crash.moc"
