#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

void change(const CliFolder &folder, const QString &name, const char *sql)
{
    auto plan = Plan::open(folder.file(name), folder.environment(), {.access = PlanAccess::Once});
    if (!plan)
        qFatal("%s", qPrintable(plan.error().message));
    const auto step = (*plan)->run(u"Change"_s, [sql](Edit &edit) { return edit.database().execute(sql); });
    const auto published = (*plan)->publish();
    if (!step || !published)
        qFatal("the change was refused");
}

/// A plan with an opportunity of 1,200.50 EUR at Acme, in three copies: base, mine, theirs.
void makeCopies(const CliFolder &folder)
{
    {
        auto plan = newPlan(folder, u"base.talbook"_s);
        const auto step = plan->run(u"Begin"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name, owner) VALUES(1, 'Acme', 'Anna')"));
            return edit.database().execute("INSERT INTO opportunity(id, account_id, name, amount, currency, outcome) "
                                           "VALUES(7, 1, 'Pilot', 120050, 'EUR', 'open')");
        });
        if (!step || !plan->close())
            qFatal("no plan");
    }
    for (const QString &name : {u"mine.talbook"_s, u"theirs.talbook"_s}) {
        if (!QFile::copy(folder.file(u"base.talbook"_s), folder.file(name)))
            qFatal("no copy");
    }
}

QByteArray bytesOf(const CliFolder &folder, const QString &name)
{
    QFile file(folder.file(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QStringList merging = {u"merge"_s,  u"mine.talbook"_s, u"theirs.talbook"_s,
                             u"--base"_s, u"base.talbook"_s, u"--json"_s};

} // namespace

class TestCliMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theReportTellsWhatCameFromWhom()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE account SET industry = 'Railways'");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET owner = 'Olga'");
        folder.done(merging + QStringList{u"--report"_s, folder.file(u"report.md"_s)});
        const QString report = QString::fromUtf8(bytesOf(folder, u"report.md"_s));
        QVERIFY2(report.startsWith(u"# Merging “theirs.talbook” into “mine.talbook”\n"), qPrintable(report));
        const QString theirs = report.section(u"## What theirs had changed"_s, 1).section(u"## What mine"_s, 0, 0);
        const QString mine = report.section(u"## What mine had changed"_s, 1);
        QVERIFY2(theirs.contains(u"Olga"_s) && !theirs.contains(u"Railways"_s), qPrintable(report));
        QVERIFY2(mine.contains(u"Railways"_s) && !mine.contains(u"Olga"_s), qPrintable(report));
    }

    /// A report is written in place of no plan, and of no merge that did not happen.
    void aReportReplacesNoPlan_data()
    {
        QTest::addColumn<QString>("report");
        for (const char *name : {"mine.talbook", "theirs.talbook", "base.talbook"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void aReportReplacesNoPlan()
    {
        QFETCH(QString, report);
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"theirs.talbook"_s, "UPDATE account SET owner = 'Olga'");
        const QByteArray before = bytesOf(folder, report);
        const CliResult refused = folder.run(merging + QStringList{u"--report"_s, folder.file(report)});
        QCOMPARE(refused.status, 2);
        QVERIFY(refused.message().contains(u"--report"_s));
        QCOMPARE(bytesOf(folder, report), before);
    }

    void aMergeWhoseReportHasNoPlaceIsNotBegun()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"theirs.talbook"_s, "UPDATE account SET owner = 'Olga'");
        const QByteArray before = bytesOf(folder, u"mine.talbook"_s);
        QCOMPARE(folder.run(merging + QStringList{u"--report"_s, folder.file(u"nowhere/report.md"_s)}).status, 1);
        QCOMPARE(bytesOf(folder, u"mine.talbook"_s), before);
    }

    void whatBothAddedIsTold()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s,
               "INSERT INTO account(id, name, domain) VALUES(11, 'NewCo', 'newco.example'), "
               "(12, 'Pico', NULL), (13, 'Alone', 'alone.example')");
        change(folder, u"theirs.talbook"_s,
               "INSERT INTO account(id, name, domain) VALUES(21, 'New Co.', "
               "'NewCo.example'), (22, 'PICO', NULL), (23, 'Alone', 'other.example')");
        change(folder, u"mine.talbook"_s,
               "INSERT INTO contact(id, account_id, name, email) VALUES(31, 1, 'Ann', "
               "'ann@acme.example'), (32, 11, 'Ben', NULL)");
        change(folder, u"theirs.talbook"_s,
               "INSERT INTO contact(id, account_id, name, email) VALUES(41, 1, 'A. Lee', "
               "'Ann@acme.example'), (42, 21, 'Ben', NULL)");
        QCOMPARE(folder.done(merging).json().value(u"added_by_both"_s).toArray(),
                 (QJsonArray{u"Ann · ann@acme.example"_s, u"NewCo · newco.example"_s, u"Pico"_s}));
    }

    void whatOnlyOneSideChangedIsMerged()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE account SET owner = 'Maria'");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET industry = 'Rail'");
        change(folder, u"theirs.talbook"_s, "INSERT INTO account(id, name) VALUES(2, 'Bolt')");
        const QJsonObject merged = folder.done(merging).json();
        QCOMPARE(merged.keys(), (QStringList{u"added_by_both"_s, u"conflicts"_s, u"merged"_s}));
        QCOMPARE(merged.value(u"merged"_s).toInt(), 2);
        QVERIFY(merged.value(u"conflicts"_s).toArray().isEmpty());
        QCOMPARE(folder.done({u"info"_s, u"mine.talbook"_s, u"--json"_s}).json().value(u"accounts"_s).toInt(), 2);
        // One step, and undoing it is mine again.
        const QJsonArray steps =
            folder.done({u"undo"_s, u"mine.talbook"_s, u"--json"_s}).json().value(u"steps"_s).toArray();
        QCOMPARE(steps.last().toObject().value(u"title"_s).toString(), u"Merge “theirs.talbook”"_s);
        QCOMPARE(folder.done({u"info"_s, u"mine.talbook"_s, u"--json"_s}).json().value(u"accounts"_s).toInt(), 1);
    }

    void mergingTwiceChangesNothing()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"theirs.talbook"_s, "UPDATE account SET industry = 'Rail'");
        folder.done(merging);
        const QByteArray once = bytesOf(folder, u"mine.talbook"_s);
        QCOMPARE(folder.done(merging).json().value(u"merged"_s).toInt(-1), 0);
        QCOMPARE(bytesOf(folder, u"mine.talbook"_s), once);
    }

    void conflictsAreListedAndNothingIsWritten()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE opportunity SET amount = 150000");
        change(folder, u"theirs.talbook"_s, "UPDATE opportunity SET amount = 99999");
        const QByteArray before = bytesOf(folder, u"mine.talbook"_s);
        const CliResult refused = folder.run(merging);
        QCOMPARE(refused.status, 1);
        QCOMPARE(bytesOf(folder, u"mine.talbook"_s), before);
        QCOMPARE(refused.json().value(u"merged"_s).toInt(-1), 0);
        QCOMPARE(refused.json().value(u"conflicts"_s).toArray(),
                 (QJsonArray{QJsonObject{{u"table"_s, u"opportunity"_s},
                                         {u"row"_s, 7},
                                         {u"name"_s, u"Pilot"_s},
                                         {u"column"_s, u"amount"_s},
                                         {u"base"_s, 1200.5},
                                         {u"mine"_s, 1500},
                                         {u"theirs"_s, 999.99},
                                         {u"account"_s, u"Acme"_s},
                                         {u"record"_s, u"Opportunities: Pilot"_s},
                                         {u"shown"_s, QJsonObject{{u"field"_s, u"Amount"_s},
                                                                  {u"base"_s, u"1,200.50\u00a0EUR"_s},
                                                                  {u"mine"_s, u"1,500.00\u00a0EUR"_s},
                                                                  {u"theirs"_s, u"999.99\u00a0EUR"_s}}}}}));
        QVERIFY(refused.message().contains(u"--prefer"_s));
    }

    /// Scripts read ids, people names.
    void theTableSpeaksInNamesAndWords_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("en") << u"en"_s << QStringList{u"Account"_s,     u"Record"_s,     u"Field"_s, u"Acme"_s,
                                                      u"People: Ann"_s, u"Reports to"_s, u"Ben"_s,   u"Cy"_s,
                                                      u"Tier"_s,        u"1:1"_s,        u"1:Few"_s};
        QTest::newRow("ru") << u"ru"_s
                            << QStringList{u"Аккаунт"_s, u"Запись"_s, u"Поле"_s,    u"Acme"_s, u"Люди: Ann"_s,
                                           u"Ben"_s,     u"Cy"_s,     u"Уровень"_s, u"1:1"_s};
    }
    void theTableSpeaksInNamesAndWords()
    {
        QFETCH(QString, language);
        QFETCH(QStringList, words);
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"base.talbook"_s,
               "INSERT INTO contact(id, account_id, name) VALUES(911, 1, 'Ann'), (912, 1, 'Ben'), (913, 1, 'Cy')");
        for (const QString &name : {u"mine.talbook"_s, u"theirs.talbook"_s})
            QVERIFY(QFile::remove(folder.file(name)) && QFile::copy(folder.file(u"base.talbook"_s), folder.file(name)));
        change(folder, u"mine.talbook"_s, "UPDATE contact SET reports_to = 912 WHERE id = 911");
        change(folder, u"theirs.talbook"_s, "UPDATE contact SET reports_to = 913 WHERE id = 911");
        change(folder, u"mine.talbook"_s, "UPDATE account SET tier = 1");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET tier = 2");
        const QStringList plain{u"merge"_s, u"mine.talbook"_s, u"theirs.talbook"_s, u"--lang"_s, language};
        const CliResult refused = folder.run(plain);
        QCOMPARE(refused.status, 1);
        for (const QString &word : words)
            QVERIFY2(refused.text().contains(word), refused.told().constData());
        for (const QString &raw : {u"91"_s, u"reports_to"_s, u"contact"_s, u"tier"_s})
            QVERIFY2(!refused.text().contains(raw), refused.told().constData());
        const QJsonArray conflicts =
            folder.run(plain + QStringList{u"--json"_s}).json().value(u"conflicts"_s).toArray();
        const auto person = std::ranges::find_if(conflicts, [](const QJsonValue &conflict) {
            return conflict.toObject().value(u"column"_s) == u"reports_to"_s;
        });
        QVERIFY(person != conflicts.end());
        QCOMPARE(person->toObject().value(u"mine"_s).toInt(), 912);
        QCOMPARE(person->toObject().value(u"theirs"_s).toInt(), 913);
        QCOMPARE(person->toObject().value(u"shown"_s).toObject().value(u"theirs"_s).toString(), u"Cy"_s);
    }

    void whatIsNoFileSaysWhatItIs()
    {
        CliFolder folder;
        makeCopies(folder);
        QVERIFY(QDir(folder.file(u"."_s)).mkdir(u"folder.talbook"_s));
        const CliResult refused = folder.run({u"merge"_s, u"mine.talbook"_s, u"folder.talbook"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.message().contains(u"is a folder"_s), refused.told().constData());
        QCOMPARE(folder.run({u"info"_s, u"folder.talbook"_s}).message(), refused.message());
    }

    void aPreferredSideSettlesConflicts_data()
    {
        QTest::addColumn<QString>("side");
        QTest::addColumn<QString>("owner");
        QTest::newRow("mine") << u"mine"_s << u"Maria"_s;
        QTest::newRow("theirs") << u"theirs"_s << u"Olga"_s;
    }
    void aPreferredSideSettlesConflicts()
    {
        QFETCH(QString, side);
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE account SET owner = 'Maria'");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET owner = 'Olga', industry = 'Rail'");
        const CliResult merged = folder.done(merging + QStringList{u"--prefer"_s, side});
        QCOMPARE(merged.json().value(u"conflicts"_s).toArray().size(), 1);
        QCOMPARE(merged.json().value(u"merged"_s).toInt(), 1);
        const QJsonObject account = folder.done({u"accounts"_s, u"mine.talbook"_s, u"--json"_s})
                                        .json()
                                        .value(u"accounts"_s)
                                        .toArray()
                                        .first()
                                        .toObject();
        QTEST(account.value(u"owner"_s).toString(), "owner");
        QCOMPARE(account.value(u"industry"_s).toString(), u"Rail"_s);
    }

    void whatWasDecidedIsNotAskedAgain()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE account SET owner = 'Maria'");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET owner = 'Olga'");
        const QStringList plain{u"merge"_s, u"mine.talbook"_s, u"theirs.talbook"_s};
        QCOMPARE(folder.run(plain).status, 1);
        const CliResult kept = folder.done(plain + QStringList{u"--prefer"_s, u"mine"_s});
        QVERIFY2(kept.text().contains(u"keeps all of mine"_s), qPrintable(kept.text()));
        const CliResult again = folder.done(plain);
        QVERIFY2(again.text().contains(u"has it all already"_s), qPrintable(again.text()));
    }

    void aRemovalIsTheWholeRow()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "DELETE FROM account WHERE id = 1");
        change(folder, u"theirs.talbook"_s, "UPDATE opportunity SET stage = 'Proposal'");
        const CliResult refused = folder.run(merging);
        const QJsonObject conflict = refused.json().value(u"conflicts"_s).toArray().first().toObject();
        QCOMPARE(conflict.value(u"table"_s).toString(), u"account"_s);
        QVERIFY(conflict.value(u"column"_s).isNull());
        QVERIFY(conflict.value(u"mine"_s).isNull());
        QCOMPARE(conflict.value(u"theirs"_s).toObject().value(u"owner"_s).toString(), u"Anna"_s);
    }

    void withoutANamedBaseTheHistoriesTell()
    {
        CliFolder folder;
        makeCopies(folder);
        change(folder, u"mine.talbook"_s, "UPDATE account SET owner = 'Maria'");
        change(folder, u"theirs.talbook"_s, "UPDATE account SET industry = 'Rail'");
        const QJsonObject merged =
            folder.done({u"merge"_s, u"mine.talbook"_s, u"theirs.talbook"_s, u"--json"_s}).json();
        QCOMPARE(merged.value(u"merged"_s).toInt(), 1);
        QVERIFY(merged.value(u"conflicts"_s).toArray().isEmpty());
    }

    void anotherPlanIsRefused()
    {
        CliFolder folder;
        makeCopies(folder);
        folder.done({u"new"_s, u"other.talbook"_s});
        const CliResult refused = folder.run({u"merge"_s, u"mine.talbook"_s, u"other.talbook"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.message().contains(u"other.talbook"_s));
        QCOMPARE(folder.run({u"merge"_s, u"mine.talbook"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestCliMerge)
#include "test_cli_merge.moc"
