#include "core/plan/plan_file.h"
#include "tests/support/small_disk.h"
#include "tests/support/temporary_plan.h"

#include <QProcess>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

Plan::Work addAccount()
{
    return [](Edit &edit) {
        return edit.database().execute("INSERT INTO account(id, name) VALUES(?, 'A')", edit.newId());
    };
}

qint64 accountsIn(const QString &path, const PlanFolder &folder)
{
    const auto plan = Plan::open(path, folder.environment(), {.access = PlanAccess::Read});
    if (!plan) {
        qWarning("%s / %s", qPrintable(plan.error().message), qPrintable(plan.error().details));
        return -1;
    }
    return *(*plan)->database().number("SELECT count(*) FROM account");
}

bool makePipe(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::mkfifo(QFile::encodeName(path).constData(), 0600) == 0;
#else
    return false;
#endif
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System);
}

} // namespace

class TestSave : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyNameWillDo_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("cyrillic") << u"План продаж на Ёлку.talbook"_s;
        QTest::newRow("quotes") << u"Anna's \"best\" plan.talbook"_s;
        QTest::newRow("percent") << u"100%25 %1 %n %.talbook"_s;
        QTest::newRow("query") << u"which?immutable=0&mode=rwc.talbook"_s;
        QTest::newRow("hash") << u"plan #2.talbook"_s;
        QTest::newRow("wildcards") << u"plan [v2]*?.talbook"_s;
        QTest::newRow("two dots") << u"a..b;c&d=e+f.talbook"_s;
        QTest::newRow("dash") << u"-rf.talbook"_s;
        QTest::newRow("emoji") << u"\U0001F680 go.talbook"_s;
        QTest::newRow("backslash") << u"a\\b.talbook"_s;
        QTest::newRow("line") << u"two\nlines.talbook"_s;
        QTest::newRow("no suffix") << u"plan"_s;
        QTest::newRow("uri") << u"file:plan"_s;
        QTest::newRow("hidden") << u".plan.talbook"_s;
    }
    void anyNameWillDo()
    {
        QFETCH(QString, name);
        PlanFolder folder(TestDisk::Memory);
        auto plan = Plan::create(folder.file(name), folder.environment(), PlanAccess::Edit, {});
        TALBOOK_VERIFY(plan);
        TALBOOK_VERIFY((*plan)->run(u"Add"_s, addAccount()));
        TALBOOK_VERIFY((*plan)->publish());
        TALBOOK_VERIFY((*plan)->publishCopy(folder.file(u"copy of "_s + name)));
        TALBOOK_VERIFY((*plan)->run(u"Add"_s, addAccount()));
        plan->reset(); // crashes

        // A temporary that a killed publishing of this plan left, and one of another plan.
        const QString own = folder.file(u'.' + name + u".tmp-1abc"_s);
        const QString foreign = folder.file(u".plan v2xyz.talbook.tmp-1abc"_s);
        writeFile(own, "x");
        writeFile(foreign, "x");
        auto again = Plan::open(folder.file(name), folder.environment(), {.leftover = LeftoverWork::Recover});
        TALBOOK_VERIFY(again);
        TALBOOK_VERIFY((*again)->close());
        QVERIFY(!QFile::exists(own));
        QVERIFY(QFile::exists(foreign));
        QCOMPARE(accountsIn(folder.file(name), folder), 2);
        QCOMPARE(accountsIn(folder.file(u"copy of "_s + name), folder), 1);
        QStringList expected{name, u"copy of "_s + name, QFileInfo(foreign).fileName()};
        QStringList found = filesIn(QFileInfo(own).absolutePath());
        expected.sort();
        found.sort();
        QCOMPARE(found, expected);
    }

    void theFolderIsGoneAndComesBack()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.file(u"stick"_s)));
        auto plan = newPlan(folder, u"stick/plan.talbook"_s);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        QVERIFY(QDir().rename(folder.file(u"stick"_s), folder.file(u"pulled"_s)));
        const auto gone = plan->publish();
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::FileSystem);
        QVERIFY(gone.error().message.contains(u"plan.talbook"_s) && gone.error().message.contains(u"gone"_s));
        QVERIFY(plan->hasUnpublishedChanges());
        QVERIFY(!plan->publishCopy(folder.file(u"nowhere/copy.talbook"_s)));
        QVERIFY(QDir().rename(folder.file(u"pulled"_s), folder.file(u"stick"_s)));
        TALBOOK_VERIFY(plan->close());
        QCOMPARE(accountsIn(folder.file(u"stick/plan.talbook"_s), folder), 1);
    }

    void aReadOnlyFileIsNotReplaced()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        const QByteArray before = contentOf(folder.file());
        QVERIFY(QFile::setPermissions(folder.file(), QFileDevice::ReadOwner | QFileDevice::ReadUser));
        const auto refused = plan->publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        QCOMPARE(contentOf(folder.file()), before);
        QVERIFY(QFile::setPermissions(folder.file(), QFileDevice::ReadOwner | QFileDevice::WriteOwner));
        TALBOOK_VERIFY(plan->close());
        QCOMPARE(accountsIn(folder.file(), folder), 1);
    }

    void aReadOnlyDiskIsReadOnly()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.file(u"disc"_s)));
        SmallDisk disk(folder.file(u"disc"_s), 4096);
        if (!disk.isMounted())
            QSKIP(qPrintable(disk.whyNot()));
        const QString path = folder.file(u"disc/plan.talbook"_s);
        auto plan = newPlan(folder, u"disc/plan.talbook"_s);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        TALBOOK_VERIFY(plan->close());
        plan.reset();
        const QByteArray before = contentOf(path);
        disk.setReadOnly(true);
        for (const PlanAccess access : {PlanAccess::Edit, PlanAccess::Once}) {
            const auto locked = Plan::open(path, folder.environment(), {.access = access});
            QVERIFY(!locked);
            QCOMPARE(locked.error().code, ErrorCode::ReadOnly);
            QVERIFY2(locked.error().message.contains(u"can only be read"_s), qPrintable(locked.error().message));
        }
        const auto read = Plan::open(path, folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        const auto refused = (*read)->publishCopy(folder.file(u"disc/copy.talbook"_s));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        TALBOOK_VERIFY((*read)->publishCopy(folder.file(u"copy.talbook"_s)));
        QCOMPARE(accountsIn(folder.file(u"copy.talbook"_s), folder), 1);
        QCOMPARE(contentOf(path), before);
    }

    void aLinkStaysALinkAndPermissionsStay()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.file(u"real"_s)));
        TALBOOK_VERIFY(newPlan(folder, u"real/plan.talbook"_s)->close());
        const QString real = folder.file(u"real/plan.talbook"_s);
        const QString link = folder.file(u"link.talbook"_s);
        constexpr auto shared = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser |
                                QFileDevice::WriteUser | QFileDevice::ReadGroup | QFileDevice::WriteGroup;
        QVERIFY(QFile::setPermissions(real, shared));
        QVERIFY(QFile::link(real, link));
        writeFile(folder.file(u"real/.plan.talbook.tmp-x"_s), "x");
        auto plan = Plan::open(link, folder.environment(), {});
        TALBOOK_VERIFY(plan);
        QCOMPARE(filesIn(folder.file(u"real"_s)).filter(u"tmp"_s), QStringList());
        TALBOOK_VERIFY((*plan)->run(u"Add"_s, addAccount()));
        TALBOOK_VERIFY((*plan)->close());
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(QFileInfo(link).symLinkTarget(), real);
        QCOMPARE(accountsIn(real, folder), 1);
        QCOMPARE(QFile::permissions(real), shared);
    }

    /// One makes the link before the folder behind it is filled: the file comes to where the link leads.
    void aLinkThatLeadsToNoFileYetIsFollowed()
    {
        PlanFolder folder;
        QVERIFY(QDir().mkpath(folder.file(u"real"_s)));
        const QString real = folder.file(u"real/plan.talbook"_s);
        const QString link = folder.file(u"link.talbook"_s);
        const QString first = folder.file(u"first.talbook"_s);
        QVERIFY(QFile::link(u"real/plan.talbook"_s, link)); // told from the link's own folder
        QVERIFY(QFile::link(link, first));
        QCOMPARE(realPathOf(first), QFileInfo(real).absoluteFilePath());
        TALBOOK_VERIFY(newPlan(folder, u"first.talbook"_s)->close());
        QVERIFY(QFileInfo(link).isSymLink() && QFileInfo(first).isSymLink());
        QVERIFY(QFileInfo(real).isFile());
        QCOMPARE(accountsIn(real, folder), 0);
        QCOMPARE(filesIn(folder.file(u"real"_s)), QStringList{u"plan.talbook"_s});
    }

    void aLinkThatLeadsNowhereIsRefused_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("to itself") << u"link.talbook"_s;
        QTest::newRow("into a folder that is not there") << u"none/plan.talbook"_s;
    }
    void aLinkThatLeadsNowhereIsRefused()
    {
        QFETCH(QString, target);
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString link = folder.file(u"link.talbook"_s);
        QVERIFY(QFile::link(target, link));
        QVERIFY(!plan->publishCopy(link));
        QVERIFY(!Plan::create(link, folder.environment(), PlanAccess::Once, {}));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(filesIn(folder.file(u"."_s)).filter(u"tmp"_s), QStringList());
    }

    void aFileReplacedMeanwhileIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("another file") << QByteArray("somebody else's work");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("folder") << QByteArray("<folder>");
        QTest::newRow("pipe") << QByteArray("<pipe>");
    }
    void aFileReplacedMeanwhileIsKept()
    {
        QFETCH(QByteArray, content);
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        QVERIFY(QFile::remove(folder.file()));
        if (content == "<folder>")
            QVERIFY(QDir().mkpath(folder.file()));
        else if (content == "<pipe>")
            QVERIFY(makePipe(folder.file()));
        else
            writeFile(folder.file(), content);
        const auto refused = plan->publish();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedOnDisk);
        QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        if (!content.startsWith('<'))
            QCOMPARE(contentOf(folder.file()), content);
        QCOMPARE(filesIn(QFileInfo(folder.file()).absolutePath()).filter(u".tmp-"_s), QStringList());
        QVERIFY(plan->backups().list().empty()); // somebody else's file is no backup of this plan
    }

    void aFileReplacedWhileSavingIsKept()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        const auto stamp = stampOf(folder.file());
        TALBOOK_VERIFY(stamp);
        const auto refused = publishPlan(plan->database(), folder.file(), *stamp,
                                         [&](const QString &, const PlanStamp &) -> Expected<void> {
                                             writeFile(folder.file(), "theirs");
                                             return {};
                                         });
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(contentOf(folder.file()), QByteArray("theirs"));
        QCOMPARE(filesIn(QFileInfo(folder.file()).absolutePath()).filter(u".tmp-"_s), QStringList());
    }

    void aFileThatCannotBeReplacedStays()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        const QByteArray before = contentOf(folder.file());
        // A mounted file cannot be renamed over, as one that another program holds cannot elsewhere.
        if (QProcess::execute(u"mount"_s, {u"--bind"_s, folder.file(), folder.file()}) != 0)
            QSKIP("Only root can mount here.");
        const auto refused = plan->publish();
        const QByteArray during = contentOf(folder.file());
        QCOMPARE(QProcess::execute(u"umount"_s, {folder.file()}), 0);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"another program may hold it"_s),
                 qPrintable(refused.error().message));
        QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        QCOMPARE(during, before);
        QCOMPARE(filesIn(QFileInfo(folder.file()).absolutePath()).filter(u".tmp-"_s), QStringList());
        QVERIFY(plan->hasUnpublishedChanges());
        TALBOOK_VERIFY(plan->close());
        QCOMPARE(accountsIn(folder.file(), folder), 1);
    }

    void whatABreakLeftBesideTheFileIsSweptAtTheNextOpening()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        QString unfinished;
        {
            const auto plan = Plan::open(folder.file(), folder.environment(), {});
            TALBOOK_VERIFY(plan);
            const auto stamp = stampOf(folder.file());
            TALBOOK_VERIFY(stamp);
            // The power goes between writing and replacing: what is there then is put back afterwards.
            const auto broken = publishPlan((*plan)->database(), folder.file(), *stamp,
                                            [&](const QString &temporary, const PlanStamp &) -> Expected<void> {
                                                unfinished = temporary;
                                                return Error{ErrorCode::Cancelled, u"no power"_s, {}};
                                            });
            QVERIFY(!broken);
            TALBOOK_VERIFY((*plan)->close());
        }
        QVERIFY(!unfinished.isEmpty() && !QFile::exists(unfinished));
        writeFile(unfinished, "half a plan");
        const QString neighbour = folder.file(u".plan.talbook of somebody else"_s);
        writeFile(neighbour, "theirs");
        TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read}));
        QVERIFY(QFile::exists(unfinished)); // reading writes nothing anywhere
        TALBOOK_VERIFY(Plan::open(folder.file(), folder.environment(), {}));
        QVERIFY(!QFile::exists(unfinished));
        QCOMPARE(contentOf(neighbour), QByteArray("theirs"));
    }

    void aFileThatAppearsWhileANewOneIsSavedIsKept()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        const QString copy = folder.file(u"copy.talbook"_s);
        const auto refused = publishPlan(plan->database(), copy, std::nullopt,
                                         [&](const QString &, const PlanStamp &) -> Expected<void> {
                                             writeFile(copy, "theirs");
                                             return {};
                                         });
        QVERIFY(!refused);
        QCOMPARE(contentOf(copy), QByteArray("theirs"));
        QVERIFY(!plan->publishCopy(copy));
        QVERIFY(!Plan::create(copy, folder.environment(), PlanAccess::Edit, {}));
        QCOMPARE(contentOf(copy), QByteArray("theirs"));
    }

    void aFileDeletedMeanwhileIsMadeAgain()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        QVERIFY(QFile::remove(folder.file()));
        TALBOOK_VERIFY(plan->publish());
        QCOMPARE(accountsIn(folder.file(), folder), 1);
        TALBOOK_VERIFY(plan->close());
    }

    void aPlanOpenForReadingCanBeCopied()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        TALBOOK_VERIFY((*plan)->publishCopy(folder.file(u"copy.talbook"_s)));
        QCOMPARE(accountsIn(folder.file(u"copy.talbook"_s), folder), 0);
        const auto refused = (*plan)->run(u"Add"_s, addAccount());
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
    }

    void theBaseIsWhatWasPublishedLast()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        const WorkingCopy working = WorkingCopy::forPlan(folder.dataFolder(), folder.file());
        QCOMPARE(contentOf(working.base()), contentOf(folder.file()));
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        QVERIFY(contentOf(working.base()) == contentOf(folder.file()));
        TALBOOK_VERIFY(plan->publish());
        QCOMPARE(contentOf(working.base()), contentOf(folder.file()));
        QCOMPARE(working.publication()->stamp, *stampOf(folder.file()));
    }

    void privateCopiesArePrivate()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Add"_s, addAccount()));
        TALBOOK_VERIFY(plan->publish());
        TALBOOK_VERIFY(plan->close());
        plan.reset();
        auto again = Plan::open(folder.file(), folder.environment(), {});
        TALBOOK_VERIFY(again);
        const WorkingCopy working = WorkingCopy::forPlan(folder.dataFolder(), folder.file());
        constexpr auto others =
            QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther | QFileDevice::WriteOther;
        for (const QString &file : {working.file(), working.base(), (*again)->backups().list().front().path})
            QVERIFY2(!(QFile::permissions(file) & others), qPrintable(file));
    }

    void twoCopiesOfOnePlanKeepTheirOwnBackups()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        QVERIFY(QDir().mkpath(folder.file(u"b"_s)));
        QVERIFY(QFile::copy(folder.file(), folder.file(u"b/plan.talbook"_s)));
        for (const QString &name : {u"plan.talbook"_s, u"b/plan.talbook"_s}) {
            auto plan = Plan::open(folder.file(name), folder.environment(), {});
            TALBOOK_VERIFY(plan);
            TALBOOK_VERIFY((*plan)->run(u"Add"_s, addAccount()));
            TALBOOK_VERIFY((*plan)->close());
        }
        const auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        QCOMPARE((*plan)->backups().list().size(), size_t(2)); // found from either
    }

    void aHalfMadeBackupDoesNotCount()
    {
        PlanFolder folder;
        auto plan = newPlan(folder);
        const Backups backups = plan->backups();
        TALBOOK_VERIFY(backups.keep(QDate(2027, 2, 10)));
        const QString place = QFileInfo(backups.list().front().path).absolutePath();
        writeFile(place + u"/unfinished"_s, "half of it"); // a crash in the middle of the next one
        TALBOOK_VERIFY(backups.keep(QDate(2027, 2, 11)));
        QCOMPARE(backups.list().size(), size_t(2));
        QCOMPARE(filesIn(place).size(), 2);
        for (const Backup &backup : backups.list())
            QCOMPARE(accountsIn(backup.path, folder), 0);
        TALBOOK_VERIFY(backups.keepBeforeMigration(1));
        QCOMPARE(backups.list().size(), size_t(2));
        QVERIFY(QFile::exists(place + u"/plan (format 1).talbook"_s));
    }
};

QTEST_GUILESS_MAIN(TestSave)
#include "test_save.moc"
