#include "tests/support/cli_runner.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// A plan of two accounts, made yesterday; then a day's work, of which the backup keeps what the day began with: Acme
/// has another owner, and Bolt is gone.
void makeADaysWork(CliFolder &folder)
{
    const QDateTime today = folder.now;
    folder.now = today.addDays(-1);
    {
        auto plan = newPlan(folder);
        const auto step = plan->run(u"Begin"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name, domain, owner) VALUES"
                                                "(1, 'Acme', 'acme.example', 'Anna'), (2, 'Bolt', NULL, 'Boris')"));
            return edit.database().execute("INSERT INTO contact(id, account_id, name) VALUES(21, 2, 'Ben')");
        });
        if (!step || !plan->close())
            qFatal("no plan");
    }
    folder.now = today;
    auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
    const auto step = (*plan)->run(u"Work"_s, [](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(edit.database().execute("UPDATE account SET owner = 'Olga' WHERE id = 1"));
        return edit.database().execute("DELETE FROM account WHERE id = 2");
    });
    if (!step || !(*plan)->publish())
        qFatal("no work");
}

QString ownersIn(const CliFolder &folder)
{
    auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Read});
    const auto text = (*plan)->database().text(
        "SELECT group_concat(name || ' ' || owner, ', ') FROM (SELECT * FROM account ORDER BY id)");
    return text ? *text : QString();
}

QString theBackup(const CliFolder &folder)
{
    const QJsonArray backups =
        folder.done({u"backup"_s, u"plan.talbook"_s, u"--list"_s, u"--json"_s}).json().value(u"backups"_s).toArray();
    if (backups.isEmpty())
        qFatal("no backup");
    return backups.first().toObject().value(u"backup"_s).toString();
}

} // namespace

class TestCliBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theyAreListed()
    {
        CliFolder folder;
        makeADaysWork(folder);
        const QJsonObject backup = folder.done({u"backup"_s, u"plan.talbook"_s, u"--list"_s, u"--json"_s})
                                       .json()
                                       .value(u"backups"_s)
                                       .toArray()
                                       .first()
                                       .toObject();
        QCOMPARE(backup.keys(), (QStringList{u"backup"_s, u"bytes"_s, u"date"_s, u"file"_s}));
        QCOMPARE(backup.value(u"date"_s).toString(), u"2027-02-11"_s);
        QCOMPARE(backup.value(u"bytes"_s).toInteger(), QFileInfo(backup.value(u"file"_s).toString()).size());
        const QString told = folder.done({u"backup"_s, u"plan.talbook"_s, u"--list"_s}).text();
        QVERIFY2(told.contains(backup.value(u"backup"_s).toString()) && told.contains(u"11 Feb 2027"_s),
                 qPrintable(told));

        CliFolder other;
        TALBOOK_VERIFY(newPlan(other)->close());
        QVERIFY(other.done({u"backup"_s, u"plan.talbook"_s, u"--list"_s}).text().contains(u"no backup"_s));
    }

    void theyAreComparedWithThePlan()
    {
        CliFolder folder;
        makeADaysWork(folder);
        const QString backup = theBackup(folder);
        const QByteArray before = folder.bytes();
        const QString told = folder.done({u"backup"_s, u"plan.talbook"_s, u"--compare"_s, backup}).text();
        QVERIFY2(told.startsWith(u'#') && told.contains(u"Acme"_s) && told.contains(u"Anna → Olga"_s) &&
                     told.contains(u"Bolt"_s),
                 qPrintable(told));
        const QJsonArray accounts = folder.done({u"backup"_s, u"plan.talbook"_s, u"--compare"_s, backup, u"--json"_s})
                                        .json()
                                        .value(u"accounts"_s)
                                        .toArray();
        QCOMPARE(accounts.size(), 2);
        QCOMPARE(accounts[0].toObject().value(u"name"_s).toString(), u"Acme"_s);
        QCOMPARE(accounts[0].toObject().value(u"change"_s).toString(), u"edited"_s);
        QCOMPARE(accounts[1].toObject().value(u"change"_s).toString(), u"removed"_s);
        QCOMPARE(accounts[1].toObject().value(u"records"_s).toObject().value(u"removed"_s).toInt(), 1);
        QCOMPARE(folder.bytes(), before);
    }

    void allOfOneComesBackInOneStep()
    {
        CliFolder folder;
        makeADaysWork(folder);
        const QString backup = theBackup(folder);
        QCOMPARE(ownersIn(folder), u"Acme Olga"_s);
        // Acme, Bolt and Ben.
        QCOMPARE(folder.done({u"backup"_s, u"plan.talbook"_s, u"--restore"_s, backup, u"--json"_s})
                     .json()
                     .value(u"restored"_s)
                     .toInt(),
                 3);
        QCOMPARE(ownersIn(folder), u"Acme Anna, Bolt Boris"_s);
        QVERIFY(folder.done({u"backup"_s, u"plan.talbook"_s, u"--restore"_s, backup})
                    .text()
                    .contains(u"holds exactly this already"_s));
        folder.done({u"undo"_s, u"plan.talbook"_s});
        QCOMPARE(ownersIn(folder), u"Acme Olga"_s);
    }

    void oneAccountComesBackAlone_data()
    {
        QTest::addColumn<QString>("account");
        QTest::addColumn<QString>("owners");
        QTest::newRow("that was deleted") << u"Bolt"_s << u"Acme Olga, Bolt Boris"_s;
        QTest::newRow("that was edited, by its domain") << u"acme.example"_s << u"Acme Anna"_s;
    }
    void oneAccountComesBackAlone()
    {
        QFETCH(QString, account);
        CliFolder folder;
        makeADaysWork(folder);
        folder.done({u"backup"_s, u"plan.talbook"_s, u"--restore"_s, theBackup(folder), u"--account"_s, account});
        QTEST(ownersIn(folder), "owners");
        folder.done({u"undo"_s, u"plan.talbook"_s});
        QCOMPARE(ownersIn(folder), u"Acme Olga"_s);
    }

    void whatCannotBeDoneIsSaid_data()
    {
        QTest::addColumn<QStringList>("asked");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such backup") << QStringList{u"--restore"_s, u"1999.talbook"_s} << 1 << u"1999.talbook"_s;
        QTest::newRow("another plan") << QStringList{u"--restore"_s, u"other.talbook"_s} << 1 << u"another plan"_s;
        QTest::newRow("comparing with another plan")
            << QStringList{u"--compare"_s, u"other.talbook"_s} << 1 << u"another plan"_s;
        QTest::newRow("no such account") << QStringList{u"--restore"_s, u"same.talbook"_s, u"--account"_s, u"Nobody"_s}
                                         << 1 << u"Nobody"_s;
        QTest::newRow("an account without a name")
            << QStringList{u"--restore"_s, u"same.talbook"_s, u"--account"_s, u""_s} << 2 << u"--account is empty"_s;
        QTest::newRow("a file without a name") << QStringList{u""_s} << 2 << u"FILE is empty"_s;
        QTest::newRow("two things at once") << QStringList{u"--list"_s, u"--restore"_s, u"x"_s} << 2 << u"--list"_s;
        QTest::newRow("a copy and a list") << QStringList{u"copy.talbook"_s, u"--list"_s} << 2 << u"FILE"_s;
        QTest::newRow("an account of nothing")
            << QStringList{u"copy.talbook"_s, u"--account"_s, u"Acme"_s} << 2 << u"--restore"_s;
    }
    void whatCannotBeDoneIsSaid()
    {
        QFETCH(QStringList, asked);
        CliFolder folder;
        makeADaysWork(folder);
        TALBOOK_VERIFY(newPlan(folder, u"other.talbook"_s)->close());
        folder.done({u"backup"_s, u"plan.talbook"_s, u"same.talbook"_s});
        const QByteArray before = folder.bytes();
        const CliResult refused = folder.run(QStringList{u"backup"_s, u"plan.talbook"_s} + asked);
        QTEST(refused.status, "status");
        QFETCH(QString, says);
        QVERIFY2(refused.message().contains(says), qPrintable(refused.message()));
        QCOMPARE(folder.bytes(), before);
    }

    /// The account is called otherwise now; the backup's name for it does as well.
    void anAccountThatWasRenamedIsFound()
    {
        CliFolder folder;
        makeADaysWork(folder);
        {
            auto plan = Plan::open(folder.file(), folder.environment(), {.access = PlanAccess::Once});
            const auto step = (*plan)->run(u"Rename"_s, [](Edit &edit) {
                return edit.database().execute("UPDATE account SET name = 'Apex', domain = NULL WHERE id = 1");
            });
            QVERIFY(step && (*plan)->publish());
        }
        for (const QString &name : {u"Apex"_s, u"Acme"_s}) {
            folder.done({u"backup"_s, u"plan.talbook"_s, u"--restore"_s, theBackup(folder), u"--account"_s, name});
            QCOMPARE(ownersIn(folder), u"Acme Anna"_s);
            folder.done({u"undo"_s, u"plan.talbook"_s});
            QCOMPARE(ownersIn(folder), u"Apex Olga"_s);
        }
    }

    /// Two files of one plan, edited apart under one name in two folders, have backups of one name.
    void backupsOfOneNameAreToldApart()
    {
        CliFolder folder;
        makeADaysWork(folder);
        QVERIFY(QDir(folder.file(u"."_s)).mkdir(u"apart"_s));
        QVERIFY(QFile::copy(folder.file(), folder.file(u"apart/plan.talbook"_s)));
        {
            auto plan =
                Plan::open(folder.file(u"apart/plan.talbook"_s), folder.environment(), {.access = PlanAccess::Once});
            const auto step = (*plan)->run(
                u"Apart"_s, [](Edit &edit) { return edit.database().execute("UPDATE account SET owner = 'Olaf'"); });
            QVERIFY(step && (*plan)->publish());
        }
        QStringList ofTheDay;
        const QJsonArray backups = folder.done({u"backup"_s, u"plan.talbook"_s, u"--list"_s, u"--json"_s})
                                       .json()
                                       .value(u"backups"_s)
                                       .toArray();
        for (const QJsonValue &backup : backups) {
            if (backup[u"date"_s].toString() == u"2027-02-11"_s) {
                QCOMPARE(backup[u"backup"_s], backup[u"file"_s]);
                ofTheDay.append(backup[u"backup"_s].toString());
            }
        }
        QCOMPARE(ofTheDay.size(), 2);
        QVERIFY(ofTheDay.at(0) != ofTheDay.at(1));
        folder.done({u"backup"_s, u"plan.talbook"_s, u"--compare"_s, ofTheDay.at(1)});
    }

    /// When one needs them most.
    void aPlanThatCannotBeReadStillHasItsBackups_data()
    {
        QTest::addColumn<bool>("gone");
        QTest::newRow("damaged") << false;
        QTest::newRow("gone") << true;
    }
    void aPlanThatCannotBeReadStillHasItsBackups()
    {
        QFETCH(bool, gone);
        CliFolder folder;
        makeADaysWork(folder);
        if (gone) {
            QVERIFY(QFile::remove(folder.file()));
        } else {
            QFile file(folder.file());
            QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(100, '\0')) == 100);
            file.close();
            const CliResult info = folder.run({u"info"_s, u"plan.talbook"_s});
            QCOMPARE(info.status, 1);
            QVERIFY2(info.message().contains(u"talbook-cli recover"_s), info.told().constData());
        }
        const QString path = theBackup(folder);
        QVERIFY2(QFileInfo(path).isAbsolute() && QFileInfo(path).isFile(), qPrintable(path));
        folder.done({u"backup"_s, path, u"again.talbook"_s});
        QCOMPARE(folder.done({u"info"_s, u"again.talbook"_s, u"--json"_s}).json().value(u"accounts"_s).toInt(), 2);
    }

    void aDamagedPlanNamesItsRemedy()
    {
        CliFolder folder;
        makeADaysWork(folder);
        QFile file(folder.file());
        QVERIFY(file.resize(file.size() - 100));
        for (const QString &command : {u"check"_s, u"undo"_s}) {
            const CliResult refused = folder.run({command, u"plan.talbook"_s});
            QCOMPARE(refused.status, 1);
            QVERIFY2(refused.message().contains(u"talbook-cli recover"_s), refused.told().constData());
        }
    }

    /// SQLite finds nothing wrong with a text that is cut.
    void everyDamagedDefinitionIsNamed()
    {
        CliFolder folder;
        {
            auto plan = newPlan(folder);
            const auto step = plan->run(u"Begin"_s, [](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(edit.database().execute(
                    "INSERT INTO campaign(id, name, starts_on, definition) VALUES(1, 'Autumn', '2027-01-04', '{\"pl'), "
                    "(2, 'Winter', '2027-01-04', '{}'), (3, 'Spring', '2027-01-04', '')"));
                return edit.database().execute("INSERT INTO setting(key, value) VALUES('calendar', '{\"we')");
            });
            TALBOOK_VERIFY(step);
            TALBOOK_VERIFY(plan->close());
        }
        const CliResult refused = folder.run({u"check"_s, u"plan.talbook"_s});
        QCOMPARE(refused.status, 1);
        for (const QString &told : {u"campaigns: “Autumn”, “Spring”"_s, u"settings: 1"_s, u"talbook-cli recover"_s})
            QVERIFY2(refused.message().contains(told), refused.told().constData());
        QVERIFY2(!refused.message().contains(u"Winter"_s), refused.told().constData());

        folder.done({u"recover"_s, u"plan.talbook"_s, u"mended.talbook"_s});
        folder.done({u"check"_s, u"mended.talbook"_s});
    }

    void aLinkThatLeadsToNoFileYetIsFollowed()
    {
        CliFolder folder;
        makeADaysWork(folder);
        QVERIFY(QDir(folder.file(u"."_s)).mkdir(u"real"_s));
        for (const QString &name : {u"copy.talbook"_s, u"new.talbook"_s})
            QVERIFY(QFile::link(u"real/"_s + name, folder.file(name)));
        folder.done({u"backup"_s, u"plan.talbook"_s, u"copy.talbook"_s});
        folder.done({u"new"_s, u"new.talbook"_s});
        for (const QString &name : {u"copy.talbook"_s, u"new.talbook"_s}) {
            QVERIFY(QFileInfo(folder.file(name)).isSymLink());
            QVERIFY(QFileInfo(folder.file(u"real/"_s + name)).isFile());
        }
    }

    /// What the history tells, and what stands beside another version.
    void changesAreTold()
    {
        CliFolder folder;
        makeADaysWork(folder);
        const QString since = folder.done({u"changes"_s, u"plan.talbook"_s, u"--since"_s, u"2027-02-11"_s}).text();
        QVERIFY2(since.contains(u"Anna → Olga"_s), qPrintable(since));
        const QString later = folder.done({u"changes"_s, u"plan.talbook"_s, u"--since"_s, u"2027-02-12"_s}).text();
        QVERIFY2(!later.contains(u"Olga"_s), qPrintable(later));
        folder.done({u"backup"_s, u"plan.talbook"_s, u"copy.talbook"_s});
        folder.done({u"undo"_s, u"plan.talbook"_s});
        const QString beside = folder.done({u"changes"_s, u"plan.talbook"_s, u"--beside"_s, u"copy.talbook"_s}).text();
        QVERIFY2(beside.contains(u"Olga → Anna"_s), qPrintable(beside));
        const QStringList both{u"--since"_s, u"2027-02-11"_s, u"--beside"_s, u"copy.talbook"_s};
        QCOMPARE(folder.run(QStringList{u"changes"_s, u"plan.talbook"_s} + both).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliBackups)
#include "test_cli_backups.moc"
