#include "tests/support/faulty_vfs.h"
#include "tests/support/temporary_plan.h"

#include <QDir>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Enough rows that a step and a publishing take several pages.
Plan::Work addSome()
{
    return [](Edit &edit) -> Expected<void> {
        for (int i = 0; i < 5; ++i) {
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO account(id, name, notes) VALUES(?, 'A', hex(zeroblob(400)))", edit.newId()));
        }
        return {};
    };
}

bool isStorageFault(const Error &error)
{
    return error.code == ErrorCode::DiskFull || error.code == ErrorCode::FileSystem ||
           error.code == ErrorCode::ReadOnly;
}

/// A plan with some history, on files that can be made to fail.
struct FaultyPlan
{
    FaultyPlan()
    {
        plan = newPlan(folder);
        for (int i = 0; i < 3; ++i) {
            if (!plan->run(u"Before"_s, addSome()))
                qFatal("the plan cannot be filled");
        }
        if (!plan->publish())
            qFatal("the plan cannot be published");
    }

    QStringList filesBeside() const
    {
        return QDir(QFileInfo(folder.file()).absolutePath()).entryList(QDir::Files | QDir::Hidden);
    }

    FaultyVfs vfs;
    PlanFolder folder{TestDisk::Memory};
    std::unique_ptr<Plan> plan;
};

/// The working file as another process would find it after the program died here.
void workingFileIsWhole(const Plan &plan)
{
    const auto other = Database::open(plan.database().path(), DatabaseMode::ReadOnly);
    TALBOOK_VERIFY(other);
    QCOMPARE(*other->text("PRAGMA integrity_check"), u"ok"_s);
    QCOMPARE(fingerprint(*other), fingerprint(plan));
}

/// Fails the first operation, then the second, and so on until `action` meets no fault.
/// @param stride more than 1 where another test meets the same operations one by one
/// @param settle looks at what the action left, with the disk healed, and makes ready for the next
void failEachOperation(FaultyVfs &vfs, DiskFault fault, bool lasting, const std::function<Expected<void>()> &action,
                       const std::function<void(const Expected<void> &)> &settle, int stride = 1)
{
    int failures = 0;
    for (int n = 1; n < 2000; n += stride) {
        vfs.failAt(n, fault, lasting);
        const auto result = action();
        const bool failed = vfs.hasFailed();
        vfs.heal();
        if (!result) {
            ++failures;
            const QByteArray where = QByteArray::number(n) + ": " + vfs.failure();
            QVERIFY2(failed, qPrintable(result.error().message + result.error().details));
            QVERIFY2(isStorageFault(result.error()),
                     qPrintable(QString::fromUtf8(where) + u": "_s + result.error().message + u" / "_s +
                                result.error().details));
            QVERIFY2(fault != DiskFault::Full || result.error().code != ErrorCode::ReadOnly, where.constData());
            QVERIFY(result.error().message.endsWith(u'.'));
        }
        settle(result);
        if (QTest::currentTestFailed()) {
            qWarning("operation %d: %s", n, vfs.failure().constData());
            return;
        }
        if (!failed) {
            QVERIFY(failures > 0);
            return;
        }
    }
    QFAIL("the action never came to its end");
}

Expected<void> resultOf(const Expected<ChangeSummary> &summary)
{
    return summary ? Expected<void>() : Expected<void>(summary.error());
}

enum class Reading
{
    Matters,
    IsFromMemory
};

void addFaults(Reading reading)
{
    QTest::addColumn<DiskFault>("fault");
    QTest::addColumn<bool>("lasting");
    QTest::newRow("full once") << DiskFault::Full << false;
    QTest::newRow("full") << DiskFault::Full << true;
    QTest::newRow("write error") << DiskFault::Write << false;
    QTest::newRow("write errors") << DiskFault::Write << true;
    if (reading == Reading::IsFromMemory)
        return;
    QTest::newRow("read error") << DiskFault::Read << false;
    QTest::newRow("read errors") << DiskFault::Read << true;
}

} // namespace

Q_DECLARE_METATYPE(DiskFault)

class TestDiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStepIsWholeOrNotAtAll_data() { addFaults(Reading::IsFromMemory); }
    void aStepIsWholeOrNotAtAll()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        Plan &plan = *faulty.plan;
        const QByteArray before = fingerprint(plan);
        const size_t steps = plan.history().steps()->size();
        failEachOperation(
            faulty.vfs, fault, lasting, [&] { return resultOf(plan.run(u"Add"_s, addSome())); },
            [&](const Expected<void> &result) {
                workingFileIsWhole(plan);
                QCOMPARE(plan.history().steps()->size(), steps + (result ? 1 : 0));
                QCOMPARE(fingerprint(plan) == before, !result);
                if (result) {
                    TALBOOK_VERIFY(plan.undo());
                    QCOMPARE(fingerprint(plan), before);
                    QVERIFY(plan.run(u"Forget what was undone"_s, [](Edit &edit) {
                        return edit.database().execute(
                            "UPDATE setting SET value = value || 'x' WHERE key = 'currency'");
                    }));
                    TALBOOK_VERIFY(plan.undo());
                }
            });
    }

    void undoingIsWholeOrNotAtAll_data() { addFaults(Reading::IsFromMemory); }
    void undoingIsWholeOrNotAtAll()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        Plan &plan = *faulty.plan;
        const QByteArray done = fingerprint(plan);
        TALBOOK_VERIFY(plan.undo());
        const QByteArray undone = fingerprint(plan);
        TALBOOK_VERIFY(plan.redo());
        failEachOperation(
            faulty.vfs, fault, lasting, [&] { return resultOf(plan.undo()); },
            [&](const Expected<void> &result) {
                workingFileIsWhole(plan);
                QCOMPARE(fingerprint(plan), result ? undone : done);
                if (result)
                    TALBOOK_VERIFY(plan.redo());
            });
    }

    void savingLeavesTheOldFileOrTheNew_data() { addFaults(Reading::Matters); }
    void savingLeavesTheOldFileOrTheNew()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        Plan &plan = *faulty.plan;
        TALBOOK_VERIFY(plan.run(u"Add"_s, addSome()));
        QByteArray published = contentOf(faulty.folder.file());
        const QStringList files = faulty.filesBeside();
        failEachOperation(
            faulty.vfs, fault, lasting, [&] { return plan.publish(); },
            [&](const Expected<void> &result) {
                workingFileIsWhole(plan);
                QCOMPARE(faulty.filesBeside(), files);
                QCOMPARE(contentOf(faulty.folder.file()) == published, !result);
                QCOMPARE(plan.hasUnpublishedChanges(), !result);
                const auto read =
                    Plan::open(faulty.folder.file(), faulty.folder.environment(), {.access = PlanAccess::Read});
                TALBOOK_VERIFY(read);
                if (result) {
                    QCOMPARE(fingerprint(**read), fingerprint(plan));
                    published = contentOf(faulty.folder.file());
                    TALBOOK_VERIFY(plan.run(u"Add"_s, addSome()));
                }
                faulty.folder.now = faulty.folder.now.addDays(1); // so that a backup is made each time
            });
    }

    void aCopyIsWholeOrNotThere_data() { addFaults(Reading::Matters); }
    void aCopyIsWholeOrNotThere()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        const QString copy = faulty.folder.file(u"copy.talbook"_s);
        const QStringList files = faulty.filesBeside();
        failEachOperation(
            faulty.vfs, fault, lasting, [&] { return faulty.plan->publishCopy(copy); },
            [&](const Expected<void> &result) {
                QCOMPARE(QFile::exists(copy), bool(result));
                QVERIFY(!result || QFile::remove(copy));
                QCOMPARE(faulty.filesBeside(), files);
            },
            3);
    }

    void makingAPlanMakesAllOfItOrNothing_data() { addFaults(Reading::Matters); }
    void makingAPlanMakesAllOfItOrNothing()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyVfs vfs;
        PlanFolder folder(TestDisk::Memory);
        failEachOperation(
            vfs, fault, lasting,
            [&] {
                const auto plan = Plan::create(folder.file(), folder.environment(), PlanAccess::Edit, {});
                return plan ? Expected<void>() : Expected<void>(plan.error());
            },
            [&](const Expected<void> &result) {
                QCOMPARE(QFile::exists(folder.file()), bool(result));
                if (result) {
                    TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read}));
                    QVERIFY(QFile::remove(folder.file()));
                }
                QCOMPARE(QDir(QFileInfo(folder.file()).absolutePath()).entryList(QDir::Files | QDir::Hidden),
                         QStringList());
            },
            3);
    }

    void openingLosesNoUnsavedWork_data() { addFaults(Reading::Matters); }
    void openingLosesNoUnsavedWork()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        TALBOOK_VERIFY(faulty.plan->run(u"Unsaved"_s, addSome()));
        const QByteArray work = fingerprint(*faulty.plan);
        const QByteArray published = contentOf(faulty.folder.file());
        faulty.plan.reset();
        for (const LeftoverWork leftover : {LeftoverWork::Refuse, LeftoverWork::Recover}) {
            failEachOperation(
                faulty.vfs, fault, lasting,
                [&]() -> Expected<void> {
                    const auto plan =
                        Plan::open(faulty.folder.file(), faulty.folder.environment(), {.leftover = leftover});
                    const bool found =
                        !plan && plan.error().code == ErrorCode::UnsavedWork && plan.error().details == u"Unsaved";
                    if (found && leftover == LeftoverWork::Refuse)
                        return {}; // what it is to say; a fault while the copy was closed did no harm
                    return plan ? Expected<void>() : Expected<void>(plan.error());
                },
                [&](const Expected<void> &) {
                    QCOMPARE(contentOf(faulty.folder.file()), published);
                    const auto plan = Plan::open(faulty.folder.file(), faulty.folder.environment(),
                                                 {.leftover = LeftoverWork::Recover});
                    TALBOOK_VERIFY(plan);
                    QCOMPARE(fingerprint(**plan), work);
                });
        }
    }

    void openingForReadingOrEditingTellsTheFault_data() { addFaults(Reading::Matters); }
    void openingForReadingOrEditingTellsTheFault()
    {
        QFETCH(DiskFault, fault);
        QFETCH(bool, lasting);
        FaultyPlan faulty;
        TALBOOK_VERIFY(faulty.plan->close());
        faulty.plan.reset();
        const QByteArray published = contentOf(faulty.folder.file());
        for (const PlanAccess access : {PlanAccess::Read, PlanAccess::Once, PlanAccess::Edit}) {
            if (access == PlanAccess::Read && fault != DiskFault::Read)
                continue; // writes nothing
            failEachOperation(
                faulty.vfs, fault, lasting,
                [&] {
                    const auto plan = Plan::open(faulty.folder.file(), faulty.folder.environment(), {.access = access});
                    return plan ? Expected<void>() : Expected<void>(plan.error());
                },
                [&](const Expected<void> &) { QCOMPARE(contentOf(faulty.folder.file()), published); });
        }
    }
};

QTEST_GUILESS_MAIN(TestDiskFaults)
#include "test_disk_faults.moc"
