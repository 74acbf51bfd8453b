#include "support/imports.h"
#include "tests/support/folders.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestImportAccounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsAndReportsWhatItRead();
    void secondTimeChangesNothing();
    void emptyCellsEraseNothing();
    void onlyWhatDiffersIsWritten();
    void columnsWithoutAFieldAreKept();
    void findsByIdThenDomainThenName();
    void namesakesWithOtherIdsStayApart();
    void namesakesWithOtherDomainsStayApart();
    void twoIdsOfOneFileAreTwoAccounts();
    void otherIdsOfAnAccountFindItLater();
    void firstRowOfARepeatCounts();
    void amountsAndTheirCurrencies();
    void currencyIsNotChangedHalfway();
    void rangesKeepTheirText();
    void targetAccountsJoinTheList();
    void graduatesStayAway();
    void rejectionsSayRowColumnValueAndRemedy();
    void raggedRows();
    void headerlessFilesGoByNumber();
    void dryRunChangesNothing();
    void cancellingChangesNothing();
    void oneUndoTakesItBack();
    void correctionsAreRemembered();
    void anyFileTwiceIsTheFileOnce();
    void naughtyNamesComeThroughWhole();
};

void TestImportAccounts::addsAndReportsWhatItRead()
{
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, "name,domain,employees,industry\n"
                                                               "Acme,https://www.acme.com/about,250,SaaS\n"
                                                               "ООО «Ромашка»,romashka.example,1 200,\n");
    QCOMPARE(counts(report), (QList<qint64>{2, 2, 0, 0, 0}));
    QVERIFY(report.problems.empty());
    QCOMPARE(report.encoding, u"UTF-8"_s);
    QCOMPARE(report.delimiter, u","_s);
    QCOMPARE(
        desk.value(
            "SELECT group_concat(name || '|' || domain || '|' || employees || '|' || coalesce(industry, 'none'), '; ') "
            "FROM (SELECT * FROM account ORDER BY id)"),
        u"Acme|acme.com|250|SaaS; ООО «Ромашка»|romashka.example|1200|none"_s);
    QCOMPARE(desk.plan->history().undoTitle().value(), u"Import 1: 2 account(s)"_s);
}

void TestImportAccounts::secondTimeChangesNothing()
{
    ImportDesk desk;
    const auto request =
        desk.text(ImportKind::Accounts, "name,domain,revenue,Ticker\nAcme,acme.com,1.5,ACM\nBeta,,,\n");
    desk.run(request);
    const QByteArray before = desk.fingerprint();
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
    QCOMPARE(desk.fingerprint(), before);
    QCOMPARE(desk.plan->history().steps().value().size(), size_t(1));
}

void TestImportAccounts::emptyCellsEraseNothing()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name,industry,Ticker\nAcme,SaaS,ACM\n");
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,industry,Ticker\nAcme, ,\n")), (QList<qint64>{1, 0, 0, 1, 0}));
    QCOMPARE(desk.value("SELECT industry || extra FROM account"), u"SaaS{\"Ticker\":\"ACM\"}"_s);
}

void TestImportAccounts::onlyWhatDiffersIsWritten()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name,industry,employees\nAcme,SaaS,10\n");
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,industry,employees,city\nAcme,FinTech,10,Oslo\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(desk.value("SELECT industry || employees || city FROM account"), u"FinTech10Oslo"_s);
}

void TestImportAccounts::columnsWithoutAFieldAreKept()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name,Zeta,Alpha,,Alpha\nAcme,\"say \"\"hi\"\"\",a\\b,blank header,second\n");
    QCOMPARE(
        desk.value("SELECT extra FROM account"),
        u"{\"Alpha\":\"a\\\\b\",\"Alpha (2)\":\"second\",\"Column 4\":\"blank header\",\"Zeta\":\"say \\\"hi\\\"\"}"_s);
    desk.run(ImportKind::Accounts, "name,Alpha,Beta\nAcme,new,b\n");
    const QJsonObject extra = QJsonDocument::fromJson(desk.value("SELECT extra FROM account").toUtf8()).object();
    QCOMPARE(extra.value(u"Alpha"_s).toString(), u"new"_s);
    QCOMPARE(extra.value(u"Beta"_s).toString(), u"b"_s);
    QCOMPARE(extra.value(u"Zeta"_s).toString(), u"say \"hi\""_s);
}

void TestImportAccounts::findsByIdThenDomainThenName()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "external_id,name,domain\n1,Acme,acme.com\n2,Beta,beta.com\n3,Gamma,\n4,Delta,\n");
    // The id wins over the domain of another account, the domain over the name of another, the name comes last.
    const ImportReport report = desk.run(ImportKind::Accounts, "external_id,name,domain,city\n"
                                                               "1,Acme,,Oslo\n"
                                                               ",Gamma,www.beta.com,Rome\n"
                                                               ",\"DELTA, Inc.\",,Bern\n");
    QCOMPARE(report.added, 0);
    QCOMPARE(desk.value("SELECT group_concat(external_id || city, ' ') FROM account ORDER BY id"),
             u"1Oslo 2Rome 4Bern"_s);
}

void TestImportAccounts::namesakesWithOtherIdsStayApart()
{
    ImportDesk desk;
    const auto request = desk.text(ImportKind::Accounts, "external_id,name\n1,Main Office\n2,Main Office\n");
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
    // An account without an id takes that of its namesake.
    desk.run(ImportKind::Accounts, "name\nBranch\n");
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "external_id,name\n9,Branch\n")), (QList<qint64>{1, 0, 1, 0, 0}));
}

void TestImportAccounts::namesakesWithOtherDomainsStayApart()
{
    ImportDesk desk;
    const auto request =
        desk.text(ImportKind::Accounts, "name,domain\nDelta,delta.com\nDelta,deltafaucet.com\nDelta,delta.de\n");
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{3, 2, 1, 0, 0})); // the German domain is one more of the first
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{3, 0, 0, 3, 0}));
    QCOMPARE(desk.value("SELECT group_concat(domain, ' ') FROM account ORDER BY id"), u"delta.com deltafaucet.com"_s);
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,domain,city\nDelta Germany,delta.de,Bonn\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(desk.value("SELECT domain || city FROM account WHERE city IS NOT NULL"), u"delta.comBonn"_s);
}

void TestImportAccounts::twoIdsOfOneFileAreTwoAccounts()
{
    ImportDesk desk;
    const auto request =
        desk.text(ImportKind::Accounts, "external_id,name,domain\n1,Acme,acme.com\n2,Acme Germany,acme.com\n");
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
    // Another system's ids for the same two.
    const auto other =
        desk.text(ImportKind::Accounts, "external_id,name,domain\nH1,Acme Germany,acme.com\nH2,Acme,acme.com\n");
    desk.run(other);
    QCOMPARE(counts(desk.run(other)), (QList<qint64>{2, 0, 0, 2, 0}));
    QCOMPARE(desk.number("SELECT count(*) FROM account"), 2);
}

void TestImportAccounts::otherIdsOfAnAccountFindItLater()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "external_id,name,domain\nSF1,Acme,acme.com\n");
    const auto other = desk.text(ImportKind::Accounts, "external_id,name,domain\nHS7,Acme Corporation,acme.com\n");
    QCOMPARE(counts(desk.run(other)), (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(counts(desk.run(other)), (QList<qint64>{1, 0, 0, 1, 0}));
    QCOMPARE(desk.value("SELECT external_id FROM account"), u"SF1"_s);
    // Without the domain, only the other id can tell.
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "external_id,name,city\nHS7,Renamed,Oslo\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(desk.value("SELECT external_id || name || city FROM account"), u"SF1RenamedOslo"_s);
}

void TestImportAccounts::firstRowOfARepeatCounts()
{
    ImportDesk desk;
    const auto request =
        desk.text(ImportKind::Accounts, "name,industry,city\nAcme,SaaS,\nBeta,,\nACME Inc.,Retail,Oslo\nBeta,,\n");
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{4, 2, 1, 1, 0}));
    QCOMPARE(report.repeated, 2);
    QCOMPARE(desk.value("SELECT name || industry || city FROM account ORDER BY id"), u"AcmeSaaSOslo"_s);
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].row, 3);
    QCOMPARE(notices[0].column, u"industry"_s);
    QCOMPARE(notices[0].value, u"Retail"_s);
    QVERIFY2(notices[0].message.contains(u"first in row 1"_s), qPrintable(notices[0].message));
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
}

void TestImportAccounts::amountsAndTheirCurrencies()
{
    ImportDesk desk; // the plan is in EUR
    desk.run(ImportKind::Accounts,
             "name;revenue;expected_acv;currency\n"
             "A;1 100,04;;\n"
             "B;2,5;;JPY\n" // the yen has no minor unit: 2.5 rounds away from zero
             "C;$1.2M;;\n"
             "D;5 млн ₽;10;\n" // the rouble of the first amount holds for both
             "E;n/a;—;\n");
    QCOMPARE(
        desk.value(
            "SELECT group_concat(name || ' ' || coalesce(revenue, 'none') || ' ' || coalesce(expected_acv, 'none') "
            "|| ' ' || coalesce(currency, 'plan'), '; ') FROM account ORDER BY id"),
        u"A 110004 none plan; B 3 none JPY; C 120000000 none USD; D 500000000 1000 RUB; E none none plan"_s);
}

void TestImportAccounts::currencyIsNotChangedHalfway()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name,revenue,expected_acv,currency\nAcme,100,20,USD\n");
    // No currency said: the account's own.
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,revenue\nAcme,150\n")), (QList<qint64>{1, 0, 1, 0, 0}));
    const ImportReport half = desk.run(ImportKind::Accounts, "name,revenue,currency\nAcme,150,GBP\n");
    QCOMPARE(counts(half), (QList<qint64>{1, 0, 0, 0, 1}));
    QCOMPARE(half.problems[0].column, u"currency"_s);
    QCOMPARE(desk.value("SELECT revenue || ' ' || expected_acv || ' ' || currency FROM account"), u"15000 2000 USD"_s);
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,revenue,expected_acv,currency\nAcme,80,15,GBP\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(desk.value("SELECT revenue || ' ' || expected_acv || ' ' || currency FROM account"), u"8000 1500 GBP"_s);
}

void TestImportAccounts::rangesKeepTheirText()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts,
             "name,Employees,Revenue\nA,51-200,$10M - $50M\nB,\"10,001+\",10–50 million\nC,1.234,1000\nD,5K,\n");
    QCOMPARE(desk.value("SELECT group_concat(name || ' ' || employees || ' ' || coalesce(revenue, 'none'), '; ') FROM "
                        "account ORDER BY id"),
             u"A 51 1000000000; B 10001 1000000000; C 1234 100000; D 5000 none"_s);
    QCOMPARE(desk.value("SELECT extra FROM account WHERE name = 'A'"),
             uR"({"Employees":"51-200","Revenue":"$10M - $50M"})"_s);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE extra IS NOT NULL"), 2);
}

void TestImportAccounts::targetAccountsJoinTheList()
{
    ImportDesk desk;
    const auto request =
        desk.text(ImportKind::Accounts, "name,on_tal,tier\nA,true,1:1\nB,да,Tier 2\nC,no,Programmatic\nD,,\n");
    QCOMPARE(desk.run(request).added, 4);
    // The plan had no program, so the quarter of the day got one.
    QCOMPARE(desk.value("SELECT name FROM program"), u"Q1 2027"_s);
    QCOMPARE(desk.value("SELECT group_concat(name || coalesce(tier, '') || coalesce(joined_on, ''), ' ') FROM "
                        "(SELECT * FROM account LEFT JOIN tal ON account_id = id ORDER BY id)"),
             u"A12027-02-11 B22027-02-11 C3 D"_s);
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "name,on_tal\nD,x\nA,1\n")), (QList<qint64>{2, 0, 1, 1, 0}));
}

void TestImportAccounts::graduatesStayAway()
{
    ImportDesk desk;
    const auto request = desk.text(ImportKind::Accounts, "name,on_tal\nA,true\n");
    desk.run(request);
    TALBOOK_VERIFY(desk.plan->run(u"Graduate"_s, [](Edit &edit) {
        return edit.database().execute("UPDATE tal SET left_on = '2027-02-12', outcome = 'won'");
    }));
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{1, 0, 0, 1, 0}));
    QCOMPARE(desk.value("SELECT outcome FROM tal"), u"won"_s);
}

void TestImportAccounts::rejectionsSayRowColumnValueAndRemedy()
{
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, "name,employees,tier,strategic_value,currency,on_tal\n"
                                                               "Good,5,,,,\n"
                                                               ",5,,,,\n"
                                                               "A,many,,,,\n"
                                                               "B,,4,,,\n"
                                                               "C,,,101,,\n"
                                                               "D,,,,euros,\n"
                                                               "E,,,,,perhaps\n"
                                                               ",,,,,\n");
    QCOMPARE(counts(report), (QList<qint64>{8, 1, 0, 0, 7}));
    const auto problems = problemsOf(report, ProblemKind::Rejected);
    QCOMPARE(problems.size(), 7);
    const QList<std::tuple<qint64, QString, QString, QString>> expected = {
        {2, u"name"_s, u""_s, u"has no name"_s},
        {3, u"employees"_s, u"many"_s, u"whole number"_s},
        {4, u"tier"_s, u"4"_s, u"1:Many"_s},
        {5, u"strategic_value"_s, u"101"_s, u"from 0 to 100"_s},
        {6, u"currency"_s, u"euros"_s, u"three letters"_s},
        {7, u"on_tal"_s, u"perhaps"_s, u"Yes or no"_s},
        {8, u""_s, u""_s, u"empty"_s}};
    for (qsizetype i = 0; i < problems.size(); ++i) {
        QCOMPARE(problems[i].row, std::get<0>(expected[i]));
        QCOMPARE(problems[i].column, std::get<1>(expected[i]));
        QCOMPARE(problems[i].value, std::get<2>(expected[i]));
        QVERIFY2(problems[i].message.contains(std::get<3>(expected[i])), qPrintable(problems[i].message));
    }
}

void TestImportAccounts::raggedRows()
{
    ImportDesk desk;
    const ImportReport report =
        desk.run(ImportKind::Accounts, "name,industry,city\nA\nB,SaaS\nC,SaaS,Oslo,,\nD,SaaS,Oslo,x\n");
    QCOMPARE(counts(report), (QList<qint64>{4, 3, 0, 0, 1}));
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 1); // two short rows, told once
    QCOMPARE(problemsOf(report, ProblemKind::Rejected)[0].row, 4);
}

void TestImportAccounts::headerlessFilesGoByNumber()
{
    ImportDesk desk;
    ImportRequest request =
        desk.text(ImportKind::Accounts, "7|Acme|12\n8|Beta|\n", {{u"name"_s, u"2"_s}, {u"employees"_s, u"3"_s}});
    request.hasHeader = false;
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT name || employees || extra FROM account ORDER BY id"), u"Acme12{\"Column 1\":\"7\"}"_s);
}

void TestImportAccounts::dryRunChangesNothing()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nA\n");
    const QByteArray before = desk.fingerprint();
    ImportRequest request = desk.text(ImportKind::Accounts, "Firm,city\nA,Oslo\nB,\n", {{u"name"_s, u"Firm"_s}});
    request.dryRun = true;
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 1, 1, 0, 0}));
    QCOMPARE(desk.fingerprint(), before);
    request.dryRun = false;
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 1, 1, 0, 0}));
}

void TestImportAccounts::cancellingChangesNothing()
{
    ImportDesk desk;
    QByteArray content = "name\n";
    for (int i = 0; i < 3000; ++i)
        content += "Company " + QByteArray::number(i) + '\n';
    const QByteArray before = desk.fingerprint();
    int calls = 0;
    const auto report = importFile(*desk.plan, desk.text(ImportKind::Accounts, content),
                                   [&calls](qint64, qint64) { return ++calls < 4; });
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 4);
    QCOMPARE(desk.fingerprint(), before);
}

void TestImportAccounts::oneUndoTakesItBack()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name,city\nA,Rome\n");
    const QByteArray before = desk.fingerprint();
    desk.run(ImportKind::Accounts, "Firm,city,on_tal\nA,Oslo,yes\nB,,\n", {{u"name"_s, u"Firm"_s}});
    const QByteArray after = desk.fingerprint();
    QVERIFY(after != before);
    TALBOOK_VERIFY(desk.plan->undo());
    QCOMPARE(desk.fingerprint(), before);
    TALBOOK_VERIFY(desk.plan->redo());
    QCOMPARE(desk.fingerprint(), after);
}

void TestImportAccounts::correctionsAreRemembered()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "Handle,Name\nacme,The Acme firm\n",
             {{u"name"_s, u"Handle"_s}, {u"parent"_s, u"Name"_s}});
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "HANDLE,name\nbeta,The Beta firm\n")),
             (QList<qint64>{1, 1, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(name || '/' || parent, ' ') FROM (SELECT * FROM account ORDER BY name)"),
             u"acme/The Acme firm beta/The Beta firm"_s);
    // A column can also be told to be no field.
    desk.run(ImportKind::Accounts, "Handle,Industry\ngamma,SaaS\n", {{u""_s, u"Industry"_s}});
    desk.run(ImportKind::Accounts, "Handle,Industry\ndelta,SaaS\n");
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE industry IS NOT NULL"), 0);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE extra = '{\"Industry\":\"SaaS\"}'"), 2);
}

/// Few ids, domains and names, so that they meet in every way. A file has ids in all rows or in none, and
/// writes a company's legal form or leaves it out throughout.
void TestImportAccounts::anyFileTwiceIsTheFileOnce()
{
    const QList<QByteArray> ids = {"1", "2", "3", "4", "5"};
    const QList<QByteArray> domains = {"", "", "acme.com", "acme.de", "beta.com"};
    const QList<QByteArray> names = {"Gamma", "Acme", "ACME", "\"Beta, Inc.\"", "beta inc"};
    const QList<QByteArray> cities = {"", "Oslo", "Rome"};
    quint32 state = 7;
    const auto any = [&state](const QList<QByteArray> &list) {
        state = state * 1664525u + 1013904223u;
        return list[qsizetype((state >> 16) % quint32(list.size()))];
    };
    ImportDesk desk;
    for (int round = 0; round < 120; ++round) {
        TALBOOK_VERIFY(
            desk.plan->run(u"Empty"_s, [](Edit &edit) { return edit.database().execute("DELETE FROM account"); }));
        QByteArray content = "external_id,name,domain,city,Note\n";
        for (int row = 0; row < 8; ++row)
            content += (round % 2 == 0 ? any(ids) : QByteArray()) + ',' + any(names) + ',' + any(domains) + ',' +
                       any(cities) + ',' + any(cities) + '\n';
        const auto request = desk.text(ImportKind::Accounts, content);
        const ImportReport first = desk.run(request);
        QCOMPARE(first.added + first.updated + first.unchanged + first.rejected, first.read);
        const QByteArray before = desk.fingerprint();
        const ImportReport again = desk.run(request);
        QVERIFY2(again.added == 0 && again.updated == 0, content.constData());
        QCOMPARE(again.rejected, first.rejected);
        QCOMPARE(desk.fingerprint(), before);
    }
}

/// Every naughty string is a name of an account, as it stands; two are blank. Those that mean the same to a reader of
/// names ("NULL" and "null") are one account.
void TestImportAccounts::naughtyNamesComeThroughWhole()
{
    NEEDS_SHARED_DATA();
    QStringList strings;
    for (const QJsonValue &string : QJsonDocument::fromJson(fileContent(sharedData(u"csv/blns.json"_s))).array())
        strings.append(string.toString());
    QCOMPARE(strings.size(), 515);
    QCOMPARE(strings[97], QString()); // a byte order mark, which Qt's JSON reader drops
    strings[97] = u"\uFEFF"_s;
    QByteArray content = "name,external_id\n";
    for (qsizetype i = 0; i < strings.size(); ++i) {
        QString text = strings[i];
        content += '"' + text.replace(u'"', u"\"\""_s).toUtf8() + "\"," + QByteArray::number(i) + '\n';
    }
    ImportDesk desk;
    const auto request = desk.text(ImportKind::Accounts, content);
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{515, 513, 0, 0, 2}));
    Statement names(desk.plan->database(), "SELECT name FROM account WHERE external_id = ?");
    for (qsizetype i = 0; i < strings.size(); ++i) {
        const QByteArray expected = strings[i].trimmed().toUtf8();
        names.bind(1, QString::number(i));
        QCOMPARE(names.step(), !expected.isEmpty());
        if (!expected.isEmpty()) {
            QCOMPARE(names.blob(0), expected);
        }
        names.reset();
    }
    TALBOOK_VERIFY(names.result());
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{515, 0, 0, 513, 2}));
}

QTEST_GUILESS_MAIN(TestImportAccounts)
#include "test_import_accounts.moc"
