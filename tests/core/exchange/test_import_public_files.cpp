#include "support/imports.h"
#include "tests/support/folders.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Files that others made. The expected figures are those of MANIFEST.md beside them, counted by other programs.
class TestImportPublicFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void constituentsOfAnIndex();
    void resellersWithoutHeader();
    void organisationsNamedAThousandTimes();
    void russianOrganisationsInEveryEncoding();
    void russianFiguresInMillions();
    void russianWorkbookWithASepLine();
    void accountsAndPipelineOfAShop();
    void salesforceDataLoader();
    void surgesWithoutHeader();
    void surgesAsAccounts();
    void civilServantsWithoutNames();
    void peopleOfAnEmployeeTable();
    void organisationCharts_data();
    void organisationCharts();
    void eventsOfACampaign();
};

void TestImportPublicFiles::initTestCase()
{
    NEEDS_SHARED_DATA();
}

void TestImportPublicFiles::constituentsOfAnIndex()
{
    ImportDesk desk;
    const auto request = desk.shared(ImportKind::Accounts, "companies/sp500_constituents.csv");
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{503, 500, 0, 3, 0}));
    QCOMPARE(report.repeated, 3); // two share classes of one company
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 3);
    QCOMPARE(notices[0].value, u"Alphabet Inc. (Class C)"_s);
    QCOMPARE(desk.number("SELECT count(DISTINCT external_id) FROM account"), 500);
    QCOMPARE(desk.value("SELECT city || '/' || industry FROM account WHERE name = '3M'"),
             u"Saint Paul, Minnesota/Industrials"_s);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::resellersWithoutHeader()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(
        ImportKind::Accounts, "companies/adventureworks_resellers_nohdr_pipe.csv",
        {{u"name"_s, u"6"_s}, {u"employees"_s, u"7"_s}, {u"revenue"_s, u"15"_s}, {u"external_id"_s, u"3"_s}});
    request.hasHeader = false;
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{701, 701, 0, 0, 0}));
    QCOMPARE(report.delimiter, u"|"_s);
    QCOMPARE(desk.number("SELECT sum(employees) FROM account"), 28397);
    QCOMPARE(desk.number("SELECT sum(revenue) FROM account"), Q_INT64_C(111090000000)); // 1,110,900,000.00
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE json_extract(extra, '$.\"Column 5\"') = 'Warehouse'"),
             232);
    QVERIFY(desk.againChangesNothing(request, report));
}

/// 18,753 names as they are spelt. That they are 18,376 companies was counted by a re-implementation in Python: fold
/// case and accents, drop punctuation, join letters that stand alone, split the legal forms off; a name is a new
/// company unless one with the same rest has the same form or one of the two has none.
void TestImportPublicFiles::organisationsNamedAThousandTimes()
{
    ImportDesk desk;
    const auto request = desk.shared(ImportKind::Accounts, "companies/ieee_oui_orgs.csv");
    const ImportReport report = desk.run(request);
    QCOMPARE(report.read, 32530);
    QCOMPARE(report.added, 18376);
    QCOMPARE(report.rejected, 0);
    QCOMPARE(report.added + report.updated + report.unchanged, 32530);
    QCOMPARE(report.repeated, 32530 - 18376);
    QCOMPARE(desk.number("SELECT count(*) FROM account"), 18376);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE name LIKE 'Apple, Inc%'"), 1);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::russianOrganisationsInEveryEncoding()
{
    const auto accountsOf = [](const char *file, const QString &encoding) {
        ImportDesk desk;
        const auto request = desk.shared(ImportKind::Accounts, file);
        const ImportReport report = desk.run(request);
        if (report.encoding != encoding || counts(report) != QList<qint64>{105, 105, 0, 0, 0} ||
            !desk.againChangesNothing(request, report))
            return QString();
        return desk.value(
            "SELECT group_concat(name || '|' || coalesce(domain, '') || '|' || coalesce(extra, ''), char(10)) FROM "
            "(SELECT * FROM account ORDER BY name, domain)");
    };
    const QString utf8 = accountsOf("csv/derived/ru_orgs_utf8_nobom_comma.csv", u"UTF-8"_s);
    QVERIFY(utf8.contains(u"Минфин России|grbs-minfin.ru|"_s));
    QCOMPARE(accountsOf("csv/derived/ru_orgs_cp1251_semicolon.csv", u"windows-1251"_s), utf8);
    QCOMPARE(accountsOf("csv/derived/ru_orgs_utf16le_bom_tab.csv", u"UTF-16LE"_s), utf8);
    QVERIFY(!accountsOf("companies/ru_gov_organizations.csv", u"UTF-8"_s).isEmpty());
}

void TestImportPublicFiles::russianFiguresInMillions()
{
    ImportDesk desk;
    const auto request = desk.shared(ImportKind::Accounts, "csv/derived/ru_accounts_locale_utf8bom.csv");
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{85, 85, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT sum(revenue) FROM account"), Q_INT64_C(16954380000000)); // 169,543.80 million
    QCOMPARE(desk.number("SELECT sum(employees) FROM account"), 396170);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::russianWorkbookWithASepLine()
{
    ImportDesk desk;
    QCOMPARE(counts(desk.run(desk.shared(ImportKind::Accounts, "csv/derived/excel_sep_line.csv"))),
             (QList<qint64>{1, 1, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT name || '|' || domain FROM account"), u"ООО \"Ромашка\"|romashka.example"_s);
}

/// The sums are of all 8,800 rows; 1,425 name no account, and those are found among the rejected.
void TestImportPublicFiles::accountsAndPipelineOfAShop()
{
    ImportDesk desk;
    const auto accounts = desk.shared(ImportKind::Accounts, "crm/maven_accounts.csv");
    const ImportReport first = desk.run(accounts);
    QCOMPARE(counts(first), (QList<qint64>{85, 85, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT sum(revenue) FROM account"), 16954380);
    QCOMPARE(desk.number("SELECT sum(employees) FROM account"), 396170);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE parent IS NOT NULL"), 15);
    QVERIFY(desk.againChangesNothing(accounts, first));

    const auto pipeline = desk.shared(ImportKind::Opportunities, "crm/maven_sales_pipeline.csv");
    const ImportReport report = desk.run(pipeline);
    QCOMPARE(counts(report), (QList<qint64>{8800, 7375, 0, 0, 1425}));
    const auto rejected = problemsOf(report, ProblemKind::Rejected);
    QCOMPARE(rejected.size(), 1425);
    for (const ImportProblem &problem : rejected) {
        QCOMPARE(problem.column, u"account"_s);
        QVERIFY(problem.message.contains(u"No account is named"_s));
    }
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE outcome = 'won'"), 4238);
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE outcome = 'lost'"), 2473);
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity WHERE outcome = 'won'"), 1000553400); // 10,005,534
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity JOIN account ON account.id = account_id WHERE "
                         "account.name = 'Kan-code'"),
             34145500);
    QCOMPARE(desk.value("SELECT min(created) || ' ' || max(created) || ' ' || min(closed) || ' ' || max(closed) FROM "
                        "opportunity WHERE outcome <> 'open'"),
             u"2016-10-20 2017-12-27 2017-03-01 2017-12-31"_s);
    QVERIFY(desk.againChangesNothing(pipeline, report));
}

void TestImportPublicFiles::salesforceDataLoader()
{
    ImportDesk desk;
    const auto accounts = desk.shared(ImportKind::Accounts, "crm/salesforce_accountData.csv");
    const ImportReport first = desk.run(accounts);
    QCOMPARE(counts(first), (QList<qint64>{423, 423, 0, 0, 0}));
    QCOMPARE(first.mapping.preset, u"salesforce"_s);
    QCOMPARE(first.encoding, u"windows-1252"_s);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE employees IS NOT NULL"), 7);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE industry IS NOT NULL"), 9);
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE name LIKE 'Crédito Inmobiliario%'"), 1);
    QVERIFY(desk.againChangesNothing(accounts, first));

    const auto deals = desk.shared(ImportKind::Opportunities, "crm/salesforce_opportunityData.csv");
    const ImportReport report = desk.run(deals);
    QCOMPARE(counts(report), (QList<qint64>{38, 38, 0, 0, 0})); // every account found, by its id
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity"), 627000000);
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE outcome = 'won'"), 8);
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity WHERE outcome = 'won'"), 220000000);
    QVERIFY(desk.againChangesNothing(deals, report));
}

void TestImportPublicFiles::surgesWithoutHeader()
{
    ImportDesk desk;
    ImportRequest request =
        desk.shared(ImportKind::Signals, "intent/bombora_Output_MasterSurgeFile_20150719-sample.csv");
    request.hasHeader = false;
    const ImportReport rejected = desk.run(request);
    QCOMPARE(counts(rejected), (QList<qint64>{10000, 0, 0, 0, 10000}));

    request.createAccounts = true;
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{10000, 10000, 0, 0, 0}));
    QCOMPARE(report.mapping.preset, u"bombora"_s);
    QCOMPARE(report.accountsCreated, 952);
    QCOMPARE(desk.number("SELECT count(*) FROM account"), 952);
    QCOMPARE(desk.number("SELECT sum(strength) FROM signal"), 547552);
    QCOMPARE(desk.number("SELECT count(*) FROM signal WHERE strength >= 60"), 5711);
    QCOMPARE(desk.number("SELECT count(DISTINCT coalesce(topic, '')) FROM signal"), 1169); // 566 rows have none
    QCOMPARE(desk.number("SELECT count(*) FROM signal WHERE topic IS NULL"), 566);
    QCOMPARE(desk.value("SELECT DISTINCT kind || source || date FROM signal"), u"topic_surgeBombora2027-02-11"_s);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::surgesAsAccounts()
{
    ImportDesk desk;
    ImportRequest request =
        desk.shared(ImportKind::Accounts, "intent/bombora_Output_MasterSurgeFile_20150719-sample.csv");
    request.hasHeader = false;
    const ImportReport report = desk.run(request);
    QCOMPARE(report.added, 952);
    QCOMPARE(report.rejected, 0);
    QVERIFY(desk.againChangesNothing(request, report));
}

/// 97 of 133 posts have neither an id nor a name, and two people are said to be their own manager.
void TestImportPublicFiles::civilServantsWithoutNames()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Contacts, "orgchart/uk_dcms_mar15_raw.csv",
                                        {{u"account"_s, u"Organisation"_s},
                                         {u"external_id"_s, u"Post Unique Reference"_s},
                                         {u"reports_to"_s, u"Reports to Senior Post"_s},
                                         {u"department"_s, u"Unit"_s}});
    request.createAccounts = true;
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{133, 133, 0, 0, 0}));
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 2);
    QCOMPARE(desk.number("SELECT count(*) FROM contact"), 133);
    QCOMPARE(desk.number("SELECT count(*) FROM contact WHERE external_id IS NULL"), 97);
    // Said to be their own managers: the two at the top. Nobody else is, so that nothing of the tree is lost.
    const auto notices = problemsOf(report, ProblemKind::Notice);
    for (const ImportProblem &notice : notices) {
        QCOMPARE(notice.column, u"Reports to Senior Post"_s);
        QVERIFY(notice.row > 0 && notice.message.contains(u"himself"_s));
    }
    QCOMPARE(QStringList({notices[0].value, notices[1].value}), (QStringList{u"DCMS2004"_s, u"DCMS4001"_s}));
    QCOMPARE(desk.number("SELECT count(*) FROM contact WHERE reports_to IS NULL"), 2);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::peopleOfAnEmployeeTable()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nAdventure Works\n");
    ImportRequest request = desk.shared(ImportKind::Contacts, "orgchart/adventureworks_dimemployee_nohdr_pipe.csv",
                                        {{u"external_id"_s, u"2"_s},
                                         {u"reports_to"_s, u"3"_s},
                                         {u"title"_s, u"11"_s},
                                         {u"email"_s, u"15"_s},
                                         {u"name"_s, u"18"_s},
                                         {u"department"_s, u"28"_s}});
    request.hasHeader = false;
    request.account = AccountId{desk.number("SELECT id FROM account")};
    const ImportReport report = desk.run(request);
    QCOMPARE(counts(report), (QList<qint64>{296, 296, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT count(*) FROM contact WHERE reports_to IS NULL"), 1); // 112, the chief executive
    QCOMPARE(desk.value("SELECT external_id FROM contact WHERE reports_to IS NULL"), u"112"_s);
    QCOMPARE(desk.number("SELECT count(DISTINCT department) FROM contact"), 16);
    QCOMPARE(desk.number("SELECT count(DISTINCT title) FROM contact"), 67);
    QVERIFY(desk.againChangesNothing(request, report));
}

void TestImportPublicFiles::organisationCharts_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<std::vector<MappingChoice>>("columns");
    QTest::addColumn<int>("posts");
    QTest::addColumn<int>("leaves");
    QTest::addColumn<int>("mostReports");
    const std::vector<MappingChoice> hr = {
        {u"external_id"_s, u"id"_s}, {u"reports_to"_s, u"parentId"_s}, {u"title"_s, u"position"_s}};
    const std::vector<MappingChoice> posts = {
        {u"external_id"_s, u"id"_s}, {u"reports_to"_s, u"parentId"_s}, {u"title"_s, u"jobTitle"_s}};
    QTest::newRow("a schema of people") << u"d3_org_chart_107.csv"_s << hr << 107 << 89 << 14;
    QTest::newRow("a small department") << u"uk_dcms_tree.csv"_s << posts << 134 << 106 << 13;
    QTest::newRow("a department") << u"uk_hmt_tree.csv"_s << posts << 401 << 323 << 26;
    QTest::newRow("a large department") << u"uk_hmrc_tree.csv"_s << posts << 5005 << 4739 << 96;
}

/// Each has one post at the top; that of the small department has nothing but an id, so it is left out and its two
/// reports are at the top.
void TestImportPublicFiles::organisationCharts()
{
    QFETCH(std::vector<MappingChoice>, columns);
    QFETCH(QString, file);
    QFETCH(int, posts);
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nThe house\n");
    ImportRequest request = desk.request(ImportKind::Contacts, sharedData(u"orgchart/"_s + file), columns);
    request.account = AccountId{desk.number("SELECT id FROM account")};
    const ImportReport report = desk.run(request);
    const int bare = posts == 134 ? 1 : 0;
    QCOMPARE(counts(report), (QList<qint64>{posts, posts - bare, 0, 0, bare}));
    QCOMPARE(desk.number("SELECT count(*) FROM contact WHERE reports_to IS NULL"), 1 + bare);
    QTEST(int(desk.number("SELECT count(*) FROM contact WHERE id NOT IN (SELECT reports_to FROM contact WHERE "
                          "reports_to IS NOT NULL)")),
          "leaves");
    QTEST(int(desk.number("SELECT max(n) FROM (SELECT count(*) AS n FROM contact WHERE reports_to IS NOT NULL GROUP BY "
                          "reports_to)")),
          "mostReports");
    QVERIFY(desk.againChangesNothing(request, report));
}

/// The recipients are hashed, so the events belong to whom the person says.
void TestImportPublicFiles::eventsOfACampaign()
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nAcme\n");
    ImportRequest request = desk.shared(ImportKind::Activities, "intent/hubspot_email_event_data.csv");
    request.account = AccountId{desk.number("SELECT id FROM account")};
    const ImportReport report = desk.run(request);
    QCOMPARE(report.mapping.preset, u"hubspot"_s);
    QCOMPARE(counts(report), (QList<qint64>{100, 100, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT count(*) FROM activity WHERE kind = 'email_open' AND direction = 'inbound'"), 90);
    QCOMPARE(desk.number("SELECT count(*) FROM activity WHERE direction = 'outbound'"),
             10); // sent, processed, delivered
    QCOMPARE(desk.value("SELECT min(date) || ' ' || max(date) FROM activity"), u"2020-03-16 2020-05-24"_s);
    QVERIFY(desk.againChangesNothing(request, report));
}

QTEST_GUILESS_MAIN(TestImportPublicFiles)
#include "test_import_public_files.moc"
