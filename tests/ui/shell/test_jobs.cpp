#include "tests/core/scoring/scoring_plan.h"
#include "ui/shell/document.h"

#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// More records than are read in place.
constexpr int largePlan = 20'001;

void fillLarge(Document &document)
{
    const auto done = document.run(u"Many"_s, [](Edit &edit) -> Expected<void> {
        const qint64 account = insertAccount(edit, {.name = u"Acme"_s});
        for (int i = 0; i < largePlan; ++i)
            insertSignal(edit, account, u"topic_surge"_s, 50, QDate(2027, 2, 1));
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    document.jobs().wait();
}

} // namespace

class TestJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workRunsElsewhereAndEndsHere()
    {
        Jobs jobs;
        QThread *worked = nullptr;
        QThread *ended = nullptr;
        int result = 0;
        jobs.start<int>(
            u"Count"_s,
            [&](const Progress &) -> Expected<int> {
                worked = QThread::currentThread();
                return 42;
            },
            [&](Expected<int> value) {
                ended = QThread::currentThread();
                result = *value;
            });
        QVERIFY(jobs.isBusy());
        jobs.wait();
        QCOMPARE(result, 42);
        QVERIFY(worked != QThread::currentThread());
        QCOMPARE(ended, QThread::currentThread());
        QVERIFY(!jobs.current());
    }

    void oneAfterAnotherInTheirOrder()
    {
        Jobs jobs;
        QList<int> order;
        for (int i = 0; i < 3; ++i) {
            jobs.start<int>(
                u"Step"_s, [i](const Progress &) -> Expected<int> { return i; },
                [&order](Expected<int> value) { order.append(*value); });
        }
        jobs.wait();
        QCOMPARE(order, (QList<int>{0, 1, 2}));
    }

    void progressIsSeenAndCancellingReachesTheWork()
    {
        Jobs jobs;
        QSemaphore begun;
        Expected<int> result = 0;
        jobs.start<int>(
            u"Endless"_s,
            [&](const Progress &progress) -> Expected<int> {
                (void)progress(3, 10);
                begun.release();
                while (progress(3, 10))
                    QThread::yieldCurrentThread();
                return Error{ErrorCode::Cancelled, {}, {}};
            },
            [&](Expected<int> value) { result = std::move(value); });
        begun.acquire();
        const auto state = jobs.current();
        QVERIFY(state);
        QCOMPARE(state->title, u"Endless"_s);
        QCOMPARE(state->done, 3);
        QCOMPARE(state->total, 10);
        QVERIFY(state->cancellable);
        jobs.cancel();
        jobs.wait();
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }

    void whatGoesAwayIsNotCalledBack()
    {
        bool called = false;
        {
            Jobs jobs;
            jobs.start<int>(
                u"Endless"_s,
                [](const Progress &progress) -> Expected<int> {
                    while (progress(0, 0))
                        QThread::yieldCurrentThread();
                    return 1;
                },
                [&called](Expected<int>) { called = true; });
        }
        QCoreApplication::processEvents();
        QVERIFY(!called);
    }

    void nothingElseIsEditedWhileALongStepRuns()
    {
        PlanFolder folder;
        Document document(folder.environment(), [] { return QDate(2027, 2, 11); });
        TALBOOK_VERIFY(document.create(folder.file(), {}));
        QSemaphore begun, mayEnd;
        bool finished = false;
        document.startStep<bool>(
            u"Long step"_s,
            [&](const PlanWorker &worker, const Progress &, ChangeSummary &changes) -> Expected<bool> {
                auto done = worker.run(u"Long step"_s, [&](Edit &edit) -> Expected<void> {
                    insertAccount(edit, {.name = u"Acme"_s});
                    begun.release();
                    mayEnd.acquire();
                    return {};
                });
                TALBOOK_TRY(done);
                changes = std::move(*done);
                return true;
            },
            [&finished](const Expected<bool> &done) { finished = done.hasValue(); });
        begun.acquire();
        QVERIFY(!document.isEditable());
        const auto refused = document.run(u"Edit"_s, [](Edit &) -> Expected<void> { return {}; });
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"Long step"_s));
        QCOMPARE(document.standings().size(), 0u); // what is not committed is not seen
        mayEnd.release();
        document.jobs().wait();
        QVERIFY(finished);
        QVERIFY(document.isEditable());
        QCOMPARE(document.standings().size(), 1u);
        QCOMPARE(document.undoTitle(), u"Long step"_s);
    }

    void aLargePlanIsScoredAndUndoneAsAJob()
    {
        PlanFolder folder;
        Document document(folder.environment(), [] { return QDate(2027, 2, 11); });
        TALBOOK_VERIFY(document.create(folder.file(), {}));
        fillLarge(document);
        QVERIFY(document.isLarge());
        QCOMPARE(document.standings().size(), 1u);
        bool undone = false;
        document.undo([&undone](const Expected<void> &done) { undone = done.hasValue(); });
        QVERIFY(document.jobs().isBusy());
        document.jobs().wait();
        QVERIFY(undone);
        QCOMPARE(document.standings().size(), 0u);
        document.redo([](const Expected<void> &) {});
        document.jobs().wait();
        QCOMPARE(document.standings().size(), 1u);
        bool closed = false;
        document.close([&closed](const Expected<void> &done) { closed = done.hasValue(); });
        document.jobs().wait();
        QVERIFY(closed);
        const auto read = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        QCOMPARE(*(*read)->database().number("SELECT count(*) FROM signal"), largePlan);
    }

    void whatIsReadForAClosedPlanIsNotShown()
    {
        PlanFolder folder;
        Document document(folder.environment(), [] { return QDate(2027, 2, 11); });
        TALBOOK_VERIFY(document.create(folder.file(), {}));
        bool shown = false;
        document.startReading<int>(
            u"Read"_s, [](const Database &, const Progress &) -> Expected<int> { return 1; },
            [&shown](Expected<int>) { shown = true; });
        document.abandon();
        document.jobs().wait();
        QVERIFY(!shown);
    }
};

QTEST_MAIN(TestJobs)
#include "test_jobs.moc"
