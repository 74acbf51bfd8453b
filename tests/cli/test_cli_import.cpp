#include "tests/support/cli_runner.h"
#include "tests/support/folders.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr const char *companies = "Company Name,Website,Employees,Owner\r\n"
                                  "Acme,https://www.acme.example/about,1200,Anna\r\n"
                                  "Ромашка,romashka.example,\"1 500\",Борис\r\n"
                                  "Bolt,bolt.example,,\r\n";

qint64 sumOfOutcomes(const QJsonObject &report)
{
    qint64 sum = 0;
    for (const QString &key : {u"added"_s, u"updated"_s, u"unchanged"_s, u"rejected"_s})
        sum += report.value(key).toInteger();
    return sum;
}

QJsonArray accountsIn(const CliFolder &folder)
{
    return folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s, u"--sort"_s, u"name"_s})
        .json()
        .value(u"accounts"_s)
        .toArray();
}

} // namespace

class TestCliImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileComesInAndIsReported()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, companies);
        const QJsonObject report =
            folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--json"_s}).json();
        for (const QString &key : {u"read"_s, u"added"_s, u"updated"_s, u"unchanged"_s, u"rejected"_s, u"problems"_s,
                                   u"mapping"_s, u"encoding"_s, u"delimiter"_s})
            QVERIFY2(report.contains(key), qPrintable(key));
        QCOMPARE(report.value(u"read"_s).toInteger(), sumOfOutcomes(report));
        QCOMPARE(report.value(u"added"_s), QJsonValue(3));
        QCOMPARE(report.value(u"encoding"_s), QJsonValue(u"UTF-8"_s));
        QCOMPARE(report.value(u"delimiter"_s), QJsonValue(u","_s));
        QCOMPARE(report.value(u"mapping"_s).toObject(), (QJsonObject{{u"name"_s, u"Company Name"_s},
                                                                     {u"domain"_s, u"Website"_s},
                                                                     {u"employees"_s, u"Employees"_s},
                                                                     {u"owner"_s, u"Owner"_s}}));
        const QJsonArray accounts = accountsIn(folder);
        QCOMPARE(accounts.size(), 3);
        QCOMPARE(accounts.at(0).toObject().value(u"domain"_s), QJsonValue(u"acme.example"_s));
        QCOMPARE(accounts.at(2).toObject().value(u"name"_s), QJsonValue(u"Ромашка"_s));
        QCOMPARE(accounts.at(2).toObject().value(u"employees"_s), QJsonValue(1500));
        QVERIFY(report.value(u"problems"_s).toArray().isEmpty());
    }

    /// The first line of a table without names: the sentence says what it looks like, in words that people know.
    void aTableWithoutNamesIsToldFromUnknownNames()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"bare.csv"_s, "Acme,https://acme.example,1200\nBolt,https://bolt.example,300\n");
        folder.write(u"odd.csv"_s, "Alpha,Beta\nx,y\n");
        const auto refusal = [&](const QString &file, const QString &language) {
            const CliResult result =
                folder.run({u"import"_s, u"plan.talbook"_s, u"accounts"_s, file, u"--lang"_s, language});
            return result.status == 0 ? QString() : QString::fromUtf8(result.told());
        };
        QVERIFY2(refusal(u"bare.csv"_s, u"en"_s).contains(u"looks like a record"_s),
                 qPrintable(refusal(u"bare.csv"_s, u"en"_s)));
        QVERIFY2(!refusal(u"odd.csv"_s, u"en"_s).contains(u"looks like a record"_s),
                 qPrintable(refusal(u"odd.csv"_s, u"en"_s)));
        QVERIFY2(refusal(u"odd.csv"_s, u"ru"_s).contains(u"«Название»"_s), qPrintable(refusal(u"odd.csv"_s, u"ru"_s)));
        QVERIFY(refusal(u"odd.csv"_s, u"ru"_s).contains(u"--map name="_s));
    }

    void aRecordThatCannotBeUsedIsNamed()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, "name,employees\nAcme,10\nBolt,many\n");
        const QJsonObject report =
            folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--json"_s}).json();
        QCOMPARE(report.value(u"read"_s), QJsonValue(2));
        QCOMPARE(report.value(u"read"_s).toInteger(), sumOfOutcomes(report));
        QCOMPARE(report.value(u"problems"_s).toArray().size(), 1);
        const QJsonObject problem = report.value(u"problems"_s).toArray().first().toObject();
        QCOMPARE(problem.keys(), (QStringList{u"column"_s, u"kind"_s, u"message"_s, u"row"_s, u"value"_s}));
        QCOMPARE(problem.value(u"row"_s), QJsonValue(2));
        QCOMPARE(problem.value(u"column"_s), QJsonValue(u"employees"_s));
        QCOMPARE(problem.value(u"value"_s), QJsonValue(u"many"_s));
        QVERIFY(!problem.value(u"message"_s).toString().isEmpty());
    }

    void theSameFileAgainLeavesThePlanAsItIs()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, companies);
        folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s});
        const QByteArray before = folder.bytes();
        const QJsonObject report =
            folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--json"_s}).json();
        QCOMPARE(report.value(u"unchanged"_s), QJsonValue(3));
        QCOMPARE(report.value(u"added"_s), QJsonValue(0));
        QCOMPARE(folder.bytes(), before);
    }

    void oneUndoTakesItBack()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, companies);
        folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s});
        QVERIFY(folder.done({u"undo"_s, u"plan.talbook"_s}).text().contains(u"companies.csv"_s));
        QVERIFY(accountsIn(folder).isEmpty());
        folder.done({u"redo"_s, u"plan.talbook"_s});
        QCOMPARE(accountsIn(folder).size(), 3);
    }

    void aTrialChangesNothing()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, companies);
        const QByteArray before = folder.bytes();
        const QJsonObject report =
            folder
                .done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--dry-run"_s, u"--json"_s})
                .json();
        QCOMPARE(report.value(u"added"_s), QJsonValue(3));
        QCOMPARE(report.value(u"dry_run"_s), QJsonValue(true));
        QCOMPARE(folder.bytes(), before);
    }

    void whatIsSaidAboutAFileIsFollowed()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        // No header, windows-1251, semicolons, comma as decimal mark: «Жук;beetle.example;1,5;Ёж».
        folder.write(u"1251.txt"_s, QByteArray::fromHex("c6f3ea3b626565746c652e6578616d706c653b312c353ba8e60a"));
        const QJsonObject report =
            folder
                .done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"1251.txt"_s, u"--no-header"_s, u"--encoding"_s,
                       u"windows-1251"_s, u"--delimiter"_s, u";"_s, u"--map"_s, u"name=1"_s, u"--map"_s, u"domain=2"_s,
                       u"--map=revenue=3"_s, u"--map"_s, u"owner=4"_s, u"--decimal"_s, u","_s, u"--json"_s})
                .json();
        QCOMPARE(report.value(u"added"_s), QJsonValue(1));
        QCOMPARE(report.value(u"encoding"_s), QJsonValue(u"windows-1251"_s));
        QCOMPARE(report.value(u"delimiter"_s), QJsonValue(u";"_s));
        const QJsonObject account = accountsIn(folder).first().toObject();
        QCOMPARE(account.value(u"name"_s), QJsonValue(u"Жук"_s));
        QCOMPARE(account.value(u"owner"_s), QJsonValue(u"Ёж"_s));
        QCOMPARE(account.value(u"revenue"_s), QJsonValue(1.5));
    }

    /// Bombora writes no header, and whoever says that a file is from there need not say so.
    void aSourceWithoutHeadersIsReadWithoutAsking()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"surge.csv"_s, "Acme,acme.example,,,hr,payroll,96,[94],Sweden\n"
                                     "Bolt,bolt.example,,,hr,Category,71,[60],Norway\n");
        folder.write(u"named.csv"_s, "Company Name,Domain,Size,Industry,Category,Topic Name,Composite Score,Metro "
                                     "Area,Country\nZeta,zeta.example,,,hr,payroll,88,,Sweden\n");
        const auto import = [&folder](const QString &file) {
            return folder
                .done({u"import"_s, u"plan.talbook"_s, u"signals"_s, file, u"--from"_s, u"bombora"_s,
                       u"--create-accounts"_s, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s})
                .json();
        };
        const QJsonObject report = import(u"surge.csv"_s);
        QCOMPARE(report.value(u"read"_s), QJsonValue(2));
        QCOMPARE(report.value(u"added"_s), QJsonValue(2));
        QCOMPARE(report.value(u"mapping"_s)[u"strength"_s], QJsonValue(7)); // by its number
        const QJsonObject named = import(u"named.csv"_s);
        QCOMPARE(named.value(u"read"_s), QJsonValue(1));
        QCOMPARE(named.value(u"mapping"_s)[u"strength"_s], QJsonValue(u"Composite Score"_s));
        QCOMPARE(accountsIn(folder).size(), 3);
    }

    void tabsHaveAName()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"tabs.txt"_s, "name\towner\nAcme, Inc.\tAnna\n");
        for (const QString &tab : {u"tab"_s, u"\\t"_s, u"\t"_s}) {
            const QJsonObject report = folder
                                           .done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"tabs.txt"_s,
                                                  u"--delimiter"_s, tab, u"--json"_s})
                                           .json();
            QCOMPARE(report.value(u"delimiter"_s), QJsonValue(u"\t"_s));
            QCOMPARE(report.value(u"rejected"_s), QJsonValue(0));
        }
        QCOMPARE(accountsIn(folder).first().toObject().value(u"name"_s), QJsonValue(u"Acme, Inc."_s));
    }

    void reportingLinesLeftOutAreCounted()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"people.csv"_s, "account,external_id,name,reports_to\nAcme,1,Anna,1\nAcme,2,Boris,Nobody\n"
                                      "Acme,3,Clara,Nobody else\n");
        const QStringList line{u"import"_s, u"plan.talbook"_s, u"contacts"_s,          u"people.csv"_s,
                               u"--lang"_s, u"en"_s,           u"--create-accounts"_s, u"--dry-run"_s};
        const QJsonObject report = folder.done(line + QStringList{u"--json"_s}).json();
        QStringList kinds;
        for (const QJsonValue &problem : report.value(u"problems"_s).toArray())
            kinds.append(problem[u"kind"_s].toString());
        QCOMPARE(kinds, (QStringList{u"own_manager"_s, u"unknown_manager"_s, u"unknown_manager"_s}));
        QVERIFY(folder.done(line).text().contains(u"Reporting lines left out: 1 own manager"_s));
    }

    void unknownAccountsAreRejectedOrMade()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"signals.csv"_s, "account,date,kind,strength\nAcme,2027-02-01,hiring,60\n");
        const CliResult rejected =
            folder.done({u"import"_s, u"plan.talbook"_s, u"signals"_s, u"signals.csv"_s, u"--json"_s});
        QCOMPARE(rejected.json().value(u"rejected"_s), QJsonValue(1));
        const QJsonObject problem = rejected.json().value(u"problems"_s).toArray().first().toObject();
        QCOMPARE(problem.value(u"kind"_s), QJsonValue(u"rejected"_s));
        QCOMPARE(problem.value(u"row"_s), QJsonValue(1));
        const QJsonObject made = folder
                                     .done({u"import"_s, u"plan.talbook"_s, u"signals"_s, u"signals.csv"_s,
                                            u"--create-accounts"_s, u"--json"_s})
                                     .json();
        QCOMPARE(made.value(u"added"_s), QJsonValue(1));
        QCOMPARE(made.value(u"accounts_created"_s), QJsonValue(1));
        const QJsonObject info = folder.done({u"info"_s, u"plan.talbook"_s, u"--json"_s}).json();
        QCOMPARE(info.value(u"accounts"_s), QJsonValue(1));
        QCOMPARE(info.value(u"signals"_s), QJsonValue(1));
    }

    /// A surge of 80 on the day is a spike (more than 20 points in 7 days) and asks for activation (70 or more).
    void rulesThatFireAreTold()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"accounts.csv"_s, "name\nAcme\n");
        folder.write(u"signals.csv"_s, "account,date,kind,strength,topic\nAcme,2027-02-11,topic_surge,80,kafka\n");
        const auto import = [&folder](const QString &kind, const QStringList &options) {
            return folder.done(
                QStringList{u"import"_s, u"plan.talbook"_s, kind, kind + u".csv"_s, u"--as-of"_s, u"2027-02-11"_s} +
                options);
        };
        QCOMPARE(import(u"accounts"_s, {u"--json"_s}).json().value(u"rules_fired"_s), QJsonValue(0));
        QVERIFY(!import(u"signals"_s, {u"--dry-run"_s}).text().contains(u"fired"_s));
        QVERIFY(import(u"signals"_s, {}).text().contains(QRegularExpression(u"2 rule\\S* fired"_s)));
        QVERIFY(!import(u"signals"_s, {}).text().contains(u"fired"_s)); // nothing new
    }

    void theReportIsReadableInBothLanguages()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"companies.csv"_s, companies);
        const CliResult english =
            folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--dry-run"_s});
        QVERIFY2(english.text().contains(u"Added: 3"_s), english.told().constData());
        QVERIFY(english.text().contains(u"Company Name"_s));
        QVERIFY(english.err.isEmpty()); // progress is for terminals
        const CliResult russian = folder.done(
            {u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s, u"--dry-run"_s, u"--lang"_s, u"ru"_s});
        QVERIFY2(russian.text().contains(u"Добавлено: 3"_s), russian.told().constData());
    }

    void failingImportsChangeNothing_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::newRow("a kind nobody knows") << QStringList{u"people"_s, u"companies.csv"_s} << 2;
        QTest::newRow("no file") << QStringList{u"accounts"_s} << 2;
        QTest::newRow("a map without a column")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--map"_s, u"owner"_s} << 2;
        QTest::newRow("a long delimiter")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--delimiter"_s, u"::"_s} << 2;
        QTest::newRow("a date order nobody knows")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--date-order"_s, u"ydm"_s} << 2;
        QTest::newRow("a decimal mark nobody knows")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--decimal"_s, u";"_s} << 2;
        QTest::newRow("a file that is missing") << QStringList{u"accounts"_s, u"none.csv"_s} << 1;
        QTest::newRow("a folder") << QStringList{u"accounts"_s, u"."_s} << 1;
        QTest::newRow("an empty file") << QStringList{u"accounts"_s, u"empty.csv"_s} << 1;
        QTest::newRow("names of columns and no rows") << QStringList{u"accounts"_s, u"heads.csv"_s} << 1;
        QTest::newRow("a field nobody knows")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--map"_s, u"colour=Owner"_s} << 2;
        QTest::newRow("a column nobody has")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--map"_s, u"owner=Colour"_s} << 2;
        QTest::newRow("a preset nobody knows")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--from"_s, u"abacus"_s} << 2;
        QTest::newRow("an encoding nobody knows")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--encoding"_s, u"klingon"_s} << 2;
        QTest::newRow("a sheet of a text")
            << QStringList{u"accounts"_s, u"companies.csv"_s, u"--sheet"_s, u"One"_s} << 1;
        QTest::newRow("a program nobody has") << QStringList{u"costs"_s, u"costs.csv"_s, u"--program"_s, u"Q9"_s} << 1;
        QTest::newRow("no column of use") << QStringList{u"contacts"_s, u"useless.csv"_s} << 1;
        QTest::newRow("the plan itself") << QStringList{u"accounts"_s, u"plan.talbook"_s} << 1;
        QTest::newRow("a broken workbook") << QStringList{u"accounts"_s, u"broken.xlsx"_s} << 1;
    }
    void failingImportsChangeNothing()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        static CliFolder folder;
        if (folder.names().isEmpty()) {
            folder.done({u"new"_s, u"plan.talbook"_s});
            folder.write(u"companies.csv"_s, companies);
            folder.write(u"empty.csv"_s, "");
            folder.write(u"heads.csv"_s, "Company Name,Domain\r\n");
            folder.write(u"useless.csv"_s, "a,b\n1,2\n");
            folder.write(u"costs.csv"_s, "date,category,actual\n2027-01-01,content,100\n");
            folder.write(u"broken.xlsx"_s, "PK\x03\x04 and then nothing");
        }
        const QByteArray before = folder.bytes();
        const QStringList names = folder.names();
        const CliResult result = folder.run(QStringList{u"import"_s, u"plan.talbook"_s} + arguments);
        QVERIFY2(result.status == status, result.told().constData());
        QVERIFY2(result.out.isEmpty(), result.told().constData());
        QVERIFY(!result.err.trimmed().isEmpty());
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), names);
    }

    void aTableWithoutRowsIsToldByNameAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("said");
        QTest::newRow("no bytes at all") << QByteArray() << u"is empty"_s;
        QTest::newRow("a byte order mark alone") << QByteArray("\xEF\xBB\xBF") << u"is empty"_s;
        QTest::newRow("line ends alone") << QByteArray("\r\n\r\n") << u"is empty"_s;
        QTest::newRow("names of columns alone") << QByteArray("name,domain\n") << u"no rows"_s;
    }
    void aTableWithoutRowsIsToldByNameAndRemedy()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, said);
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        folder.write(u"export.csv"_s, content);
        const QByteArray before = folder.bytes();
        for (const QStringList &extra : {QStringList(), QStringList{u"--dry-run"_s}, QStringList{u"--json"_s}}) {
            const CliResult result =
                folder.run(QStringList{u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"export.csv"_s} + extra);
            QCOMPARE(result.status, 1);
            QVERIFY2(result.err.contains("export.csv"), result.err.constData());
            QVERIFY2(result.err.contains(said.toUtf8()), result.err.constData());
            QVERIFY2(result.err.contains("choose another file"), result.err.constData());
        }
        QCOMPARE(folder.bytes(), before);
    }

    void wrongChoicesListWhatThereIs_data()
    {
        QTest::addColumn<QStringList>("option");
        QTest::addColumn<QString>("listed");
        QTest::newRow("encoding") << QStringList{u"--encoding"_s, u"klingon"_s} << u"windows-1251"_s;
        QTest::newRow("preset") << QStringList{u"--from"_s, u"abacus"_s} << u"hubspot"_s;
        QTest::newRow("field") << QStringList{u"--map"_s, u"colour=Owner"_s} << u"strategic_value"_s;
        QTest::newRow("column") << QStringList{u"--map"_s, u"owner=Colour"_s} << u"Company Name"_s;
        QTest::newRow("date order") << QStringList{u"--date-order"_s, u"ydm"_s} << u"dmy, mdy, ymd"_s;
        QTest::newRow("language") << QStringList{u"--lang"_s, u"de"_s} << u"en, ru"_s;
    }
    void wrongChoicesListWhatThereIs()
    {
        QFETCH(QStringList, option);
        QFETCH(QString, listed);
        static CliFolder folder;
        if (folder.names().isEmpty()) {
            folder.done({u"new"_s, u"plan.talbook"_s});
            folder.write(u"companies.csv"_s, companies);
        }
        const CliResult result =
            folder.run(QStringList{u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"companies.csv"_s} + option);
        QVERIFY2(result.status == 2, result.told().constData());
        QVERIFY2(result.message().contains(listed), result.told().constData());
    }

    void aPublicFileComesInWhole()
    {
        const QString file = sharedData(u"crm/maven_accounts.csv"_s);
        if (!QFile::exists(file))
            QSKIP("the reference files are not here");
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        const QJsonObject report =
            folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, file, u"--json"_s}).json();
        QCOMPARE(report.value(u"read"_s), QJsonValue(85)); // 86 lines
        QCOMPARE(report.value(u"added"_s), QJsonValue(85));
        QVERIFY(report.value(u"problems"_s).toArray().isEmpty());
        QCOMPARE(accountsIn(folder).size(), 85);
    }
};

QTEST_GUILESS_MAIN(TestCliImport)
#include "test_cli_import.moc"
