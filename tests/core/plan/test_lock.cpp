#include "tests/core/plan/crash_process.h"

#include <QDir>
#include <QSysInfo>

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

Expected<std::unique_ptr<Plan>> openFor(const PlanFolder &folder, PlanAccess access)
{
    return Plan::open(folder.file(), folder.environment(), {.access = access});
}

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherProcessHoldsThePlan()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        CrashProcess holder(u"hold"_s, folder);
        QVERIFY(holder.waitFor("open"));
        const QByteArray lock = contentOf(folder.file(u".~lock.plan.talbook#"_s));
        for (const PlanAccess access : {PlanAccess::Edit, PlanAccess::Once}) {
            const auto refused = openFor(folder, access);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::Locked);
            const QString message = refused.error().message;
            QVERIFY2(message.contains(u"plan.talbook"_s) && message.contains(u"crash_child"_s), qPrintable(message));
            QVERIFY2(message.contains(QString::number(holder.processId())), qPrintable(message));
            QVERIFY2(message.contains(QSysInfo::machineHostName()), qPrintable(message));
        }
        QCOMPARE(contentOf(folder.file(u".~lock.plan.talbook#"_s)), lock);
        TALBOOK_VERIFY(openFor(folder, PlanAccess::Read));
    }

    void aDeadProcessesLockIsTakenOver()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        CrashProcess holder(u"hold"_s, folder);
        QVERIFY(holder.waitFor("open"));
        const QString lock = folder.file(u".~lock.plan.talbook#"_s);
        const QByteArray held = contentOf(lock);
        QVERIFY(held.startsWith(QByteArray::number(holder.processId())));
        holder.kill();
        QCOMPARE(contentOf(lock), held); // it lies there still
        const auto plan = openFor(folder, PlanAccess::Edit);
        TALBOOK_VERIFY(plan);
        QVERIFY(contentOf(lock).startsWith(QByteArray::number(QCoreApplication::applicationPid())));
        TALBOOK_VERIFY((*plan)->close());
        QVERIFY(!QFile::exists(lock));
    }

    void aLockOfAnotherComputerIsRespected()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        const QString lock = folder.file(u".~lock.plan.talbook#"_s);
        // A process of this number may well not run here; that says nothing about the other computer.
        const QByteArray held =
            "4000000\ntalbook\nannas-laptop\n0123456789abcdef0123456789abcdef\nfedcba98-7654-3210-fedc-ba9876543210\n";
        writeFile(lock, held);
        const QByteArray before = contentOf(folder.file());
        const auto refused = openFor(folder, PlanAccess::Edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY2(refused.error().message.contains(u"annas-laptop"_s), qPrintable(refused.error().message));
        QCOMPARE(contentOf(lock), held);
        TALBOOK_VERIFY(openFor(folder, PlanAccess::Read));
        QCOMPARE(contentOf(folder.file()), before);
        QCOMPARE(contentOf(lock), held);
    }

    void thePersonWhoHasItIsNamed()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        PlanEnvironment annas = folder.environment();
        annas.author = u"Anna Petrova\n%1"_s;
        const auto held = Plan::open(folder.file(), annas, {});
        TALBOOK_VERIFY(held);
        const auto refused = openFor(folder, PlanAccess::Edit);
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.startsWith(u"Anna Petrova %1 has “plan.talbook” open in "_s),
                 qPrintable(refused.error().message));
        QVERIFY2(refused.error().message.contains(QSysInfo::machineHostName()), qPrintable(refused.error().message));
        TALBOOK_VERIFY((*held)->close());
        QVERIFY(!QFile::exists(folder.file(u".~lock.plan.talbook#"_s)));
        // Without a name nothing is made up.
        PlanEnvironment nobodys = folder.environment();
        nobodys.author.clear();
        const auto again = Plan::open(folder.file(), nobodys, {});
        TALBOOK_VERIFY(again);
        const auto nameless = openFor(folder, PlanAccess::Edit);
        QVERIFY(!nameless);
        QVERIFY(nameless.error().message.startsWith(u"“plan.talbook” is open in "_s));
    }

    void anEmptyLockFileIsNamedWithTheRemedy()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        writeFile(folder.file(u".~lock.plan.talbook#"_s), {});
        const auto refused = openFor(folder, PlanAccess::Edit);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY2(refused.error().message.contains(u".~lock.plan.talbook#"_s), qPrintable(refused.error().message));
    }

    void oneLockHoweverThePlanIsReached()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QVERIFY(QFile::link(folder.file(), folder.file(u"link.talbook"_s)));
        const auto refused = Plan::open(folder.file(u"link.talbook"_s), folder.environment(), {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Locked);
    }

    void aReadOnlyFolderAllowsReadingAndSaysSo()
    {
        PlanFolder folder;
        TALBOOK_VERIFY(newPlan(folder)->close());
        const QString path = QFileInfo(folder.file()).absolutePath();
        const QByteArray before = contentOf(folder.file());
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::ExeOwner);
        if (QFileInfo(path).isWritable()) {
            QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
            QSKIP("root may write to a read-only folder; test_save mounts a read-only disk");
        }
        const auto refused = openFor(folder, PlanAccess::Edit);
        const auto read = openFor(folder, PlanAccess::Read);
        QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ReadOnly);
        QVERIFY(refused.error().message.contains(u"plan.talbook"_s));
        TALBOOK_VERIFY(read);
        QCOMPARE(contentOf(folder.file()), before);
    }
};

QTEST_GUILESS_MAIN(TestLock)
#include "test_lock.moc"
