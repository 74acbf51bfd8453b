#include "tests/support/small_disk.h"
#include "tests/support/temporary_plan.h"

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

Plan::Work addMany(int rows)
{
    return [rows](Edit &edit) -> Expected<void> {
        for (int i = 0; i < rows; ++i)
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO account(id, name, notes) VALUES(?, 'A', hex(randomblob(500)))", edit.newId()));
        return {};
    };
}

bool tellsFullDisk(const Error &error, ErrorCode code = ErrorCode::DiskFull)
{
    if (error.code == code && error.message.endsWith(u'.'))
        return true;
    qWarning("%d %s / %s", int(error.code), qPrintable(error.message), qPrintable(error.details));
    return false;
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

} // namespace

class TestDiskFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void savingToAFullDiskLeavesTheFile()
    {
        PlanFolder folder;
        const QString place = folder.file(u"stick"_s);
        QVERIFY(QDir().mkpath(place));
        SmallDisk disk(place, 4096);
        if (!disk.isMounted())
            QSKIP(qPrintable(disk.whyNot()));
        auto plan = newPlan(folder, u"stick/plan.talbook"_s);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addMany(300)));
        const QByteArray before = contentOf(plan->path());
        const QStringList files = filesIn(place);
        int failures = 0;
        for (int kilobytes = disk.kilobytesUsed();; kilobytes += 48) {
            disk.resize(kilobytes);
            const auto result = plan->publish();
            const auto copied = plan->publishCopy(place + u"/copy.talbook"_s);
            if (result) {
                QVERIFY(contentOf(plan->path()) != before);
                break;
            }
            ++failures;
            QVERIFY(tellsFullDisk(result.error()));
            QVERIFY(result.error().message.contains(u"plan.talbook"_s));
            QVERIFY(!copied && tellsFullDisk(copied.error()));
            QCOMPARE(contentOf(plan->path()), before);
            QCOMPARE(filesIn(place), files);
            QVERIFY(plan->hasUnpublishedChanges());
        }
        QVERIFY(failures > 5);
        disk.resize(4096);
        TALBOOK_VERIFY(plan->close());
        const auto read =
            Plan::open(folder.file(u"stick/plan.talbook"_s), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        QCOMPARE(*(*read)->database().number("SELECT count(*) FROM account"), 300);
    }

    void aFullDataFolderLosesNothing()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.dataFolder()));
        SmallDisk disk(folder.dataFolder(), 8192);
        if (!disk.isMounted())
            QSKIP(qPrintable(disk.whyNot()));
        {
            const auto plan = newPlan(folder);
            TALBOOK_VERIFY(plan->run(u"Fill"_s, addMany(100)));
            TALBOOK_VERIFY(plan->close());
        }
        const QByteArray published = contentOf(folder.file());
        const QStringList files = filesIn(QFileInfo(folder.file()).absolutePath());
        std::unique_ptr<Plan> plan;
        int failures = 0;
        for (int kilobytes = disk.kilobytesUsed(); !plan; kilobytes += 64) { // opening copies the plan twice
            disk.resize(kilobytes);
            auto opened = Plan::open(folder.file(), folder.environment(), {});
            if (opened) {
                plan = std::move(*opened);
                continue;
            }
            ++failures;
            // Where not even a folder can be made, the system says no more than that.
            QVERIFY(tellsFullDisk(opened.error(), opened.error().code == ErrorCode::FileSystem ? ErrorCode::FileSystem
                                                                                               : ErrorCode::DiskFull));
            QCOMPARE(contentOf(folder.file()), published);
            QCOMPARE(filesIn(QFileInfo(folder.file()).absolutePath()), files);
        }
        QVERIFY(failures > 2);

        // Steps until there is no room for another, then saving, which wants to back up the day's first file.
        int steps = 0;
        auto step = plan->run(u"Step"_s, addMany(20));
        for (; step && steps < 1000; ++steps)
            step = plan->run(u"Step"_s, addMany(20));
        QVERIFY(!step && tellsFullDisk(step.error()));
        QCOMPARE(*plan->database().number("SELECT count(*) FROM account"), 100 + 20 * steps);
        QCOMPARE(*plan->database().text("PRAGMA integrity_check"), u"ok"_s);
        const QByteArray work = fingerprint(*plan);
        const auto saved = plan->publish();
        QVERIFY(!saved && tellsFullDisk(saved.error()));
        QCOMPARE(contentOf(folder.file()), published);

        plan.reset(); // and now the program crashes, too
        disk.resize(8192);
        auto recovered = Plan::open(folder.file(), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(recovered);
        QCOMPARE(fingerprint(**recovered), work);
        TALBOOK_VERIFY((*recovered)->close());
    }

    void filesThatCannotGrowLeaveOldOrNew()
    {
        if (!FileSizeLimit::isAvailable())
            QSKIP("file sizes cannot be limited on this system");
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Fill"_s, addMany(60)));
        const QString path = QFileInfo(folder.file()).absolutePath();
        const QStringList files = filesIn(path);
        const QByteArray before = contentOf(folder.file());
        QByteArray work = fingerprint(*plan);
        int failures = 0;
        bool saved = false;
        for (qint64 bytes = 0; !saved; bytes += 12288) {
            Expected<void> result;
            Expected<void> copied;
            {
                const FileSizeLimit limit(bytes);
                result = plan->publish();
                copied = plan->publishCopy(folder.file(u"copy.talbook"_s));
                if (bytes < 20000) { // the log is longer than that already
                    const auto step = plan->run(u"More"_s, addMany(1));
                    QVERIFY(!step && tellsFullDisk(step.error(), ErrorCode::FileSystem));
                }
            }
            QCOMPARE(fingerprint(*plan), work);
            saved = bool(result);
            if (saved)
                continue;
            ++failures;
            QVERIFY(tellsFullDisk(result.error(), ErrorCode::FileSystem));
            QVERIFY(!copied);
            QCOMPARE(contentOf(folder.file()), before);
            QCOMPARE(filesIn(path), files);
        }
        QVERIFY(failures > 3);
        plan.reset();
        {
            const FileSizeLimit limit(30000);
            const auto refused = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
            QVERIFY(!refused && tellsFullDisk(refused.error(), ErrorCode::FileSystem));
            QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        }
        const auto again = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(again);
        QCOMPARE(fingerprint(**again), work);
    }
};

QTEST_GUILESS_MAIN(TestDiskFull)
#include "test_disk_full.moc"
