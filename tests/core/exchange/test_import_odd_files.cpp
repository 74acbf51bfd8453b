#include "core/exchange/import_guess.h"
#include "support/imports.h"
#include "tests/support/folders.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Collections of files that trouble readers of tables: csv-spectrum, frictionless, those of Data Loader's own tests.
/// What they hold is said in MANIFEST.md and, for csv-spectrum, by a parse beside each; the sums of the others were
/// added up in Python. Their headers mean nothing to Talbook, so a person says which column is what.
class TestImportOddFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { NEEDS_SHARED_DATA(); }
    void spectrum_data();
    void spectrum();
    void accounts_data();
    void accounts();
    void loneQuotesAreTold();
    void figuresOfAllSorts();
    void quotesWithinQuotes();
    void tenThousandRecordsWithoutHeader();
    void commentsAndRaggedRows();
    void daysInTimeZones();
    void quotesOfAnIndex();
    void oneTextInThreeEncodings();
    void theDelimiterIsWhatThePersonSays();
    void salesforceTimes();
    void mixedLineEnds();
    void filesThatAreNoTables();
    void everyFileASecondTime_data();
    void everyFileASecondTime();
};

namespace
{

ImportReport firstAndAgain(ImportDesk &desk, const ImportRequest &request)
{
    ImportReport report = desk.run(request);
    if (!desk.againChangesNothing(request, report))
        QTest::qFail("the second time something was added or changed", __FILE__, __LINE__);
    return report;
}

/// A plan with one account, which the records that name none belong to.
AccountId oneAccount(ImportDesk &desk)
{
    desk.run(ImportKind::Accounts, "name\nAcme\n");
    return AccountId{desk.number("SELECT id FROM account")};
}

} // namespace

void TestImportOddFiles::spectrum_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(sharedData(u"csv/spectrum"_s)).entryList({u"*.csv"_s});
    QCOMPARE(names.size(), 12);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(4);
}

/// Every cell comes back from the plan as the parse beside the file has it: the first column as the name, the others as
/// they stand. Empty cells are not kept.
void TestImportOddFiles::spectrum()
{
    QFETCH(QString, name);
    const QString path = sharedData(u"csv/spectrum/"_s) + name;
    const QString first = QString::fromUtf8(fileContent(path + u".csv"_s).split(',').first());
    const QJsonDocument json = QJsonDocument::fromJson(fileContent(path + u".json"_s));
    QList<QJsonObject> expected;
    for (const QJsonValue &record : json.isArray() ? json.array() : QJsonArray{json.object()})
        expected.append(record.toObject());
    QVERIFY(!expected.isEmpty());
    if (name == u"location_coordinates") // the .json beside has another telephone number than the .csv
        expected.front().insert(first, u"2095257564"_s);

    ImportDesk desk;
    ImportRequest request = desk.request(ImportKind::Accounts, path + u".csv"_s, {{u"name"_s, first}});
    const ImportPreview preview = previewImport(desk.plan->database(), request).value();
    for (const MappedColumn &column : preview.mapping.columns) { // all others are to be kept as they are
        if (!column.field.isEmpty() && column.field != u"name")
            request.choices.push_back({QString(), column.header});
    }
    const ImportReport report = firstAndAgain(desk, request);
    QCOMPARE(counts(report), (QList<qint64>{expected.size(), expected.size(), 0, 0, 0}));
    Statement rows(desk.plan->database(), "SELECT name, extra FROM account ORDER BY id");
    for (QJsonObject record : expected) {
        QVERIFY(rows.step());
        QCOMPARE(rows.text(0), record.take(first).toString());
        const QJsonObject extra = QJsonDocument::fromJson(rows.blob(1)).object();
        for (auto cell = record.begin(); cell != record.end(); ++cell)
            QCOMPARE(extra.value(cell.key()).toString(), cell->toString());
    }
    rows.reset();
    TALBOOK_VERIFY(rows.result());
}

void TestImportOddFiles::accounts_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("nameColumn"); // where no header is a name that Talbook knows
    QTest::addColumn<QList<qint64>>("expected");
    QTest::addColumn<QString>("names"); // in the order of the file, where they are few
    const auto row = [](const char *file, const QString &column, const QList<qint64> &expected,
                        const QString &names = {}) {
        QTest::newRow(file) << QByteArray("csv/").append(file) << column << expected << names;
    };
    row("frictionless/bom.csv", {}, {2, 2, 0, 0, 0}, u"english|中国人"_s);
    row("frictionless/latin1.csv", {}, {2, 2, 0, 0, 0}, u"english|©"_s);
    row("frictionless/table-delimiter.csv", {}, {2, 2, 0, 0, 0}, u"english|中国人"_s);
    row("frictionless/table.tsv", {}, {3, 3, 0, 0, 0}, u"english|中国人|\\N"_s);
    row("frictionless/table-infer-utf8.csv", {}, {5, 5, 0, 0, 0}, u"Paul|Jimmy|Jane|Judy|Iñtërnâtiônàlizætiøn"_s);
    row("frictionless/long.csv", {}, {6, 6, 0, 0, 0}, u"a|b|c|d|e|f"_s);
    row("frictionless/blank-rows.csv", {}, {3, 2, 0, 0, 1}, u"John|Julie"_s);
    row("frictionless/duplicate-headers.csv", {}, {2, 2, 0, 0, 0}, u"John|Julie"_s);
    row("frictionless/blank-headers.csv", u"Column 2"_s, {2, 2, 0, 0, 0}, u"John|Julie"_s);
    row("frictionless/leading-zeros.csv", u"value"_s, {3, 3, 0, 0, 0}, u"01|002|00003"_s); // texts
    row("frictionless/encoding-issue-274.csv", {}, {507, 507, 0, 0, 0});
    row("dataloader/csvtext.csv", u"column1"_s, {2, 2, 0, 0, 0}, u"row1-1|row2-1"_s);
    // Names are the same but for punctuation.
    row("dataloader/csvEscapedQuotes.csv", u"column1"_s, {2, 1, 0, 1, 0}, u"\"The Best\" Account"_s);
    row("dataloader/csvSeparator.csv", u"column1"_s, {2, 2, 0, 0, 0}, u"col11|col21"_s);
    row("dataloader/20kRows.csv", u"COLUMN1"_s, {20000, 10, 0, 19990, 0}, u"0|1|2|3|4|5|6|7|8|9"_s); // 10 distinct ones
}

void TestImportOddFiles::accounts()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, nameColumn);
    QFETCH(QString, names);
    ImportDesk desk;
    std::vector<MappingChoice> choices;
    if (!nameColumn.isEmpty())
        choices.push_back({u"name"_s, nameColumn});
    const ImportReport report = firstAndAgain(desk, desk.shared(ImportKind::Accounts, file.constData(), choices));
    QTEST(counts(report), "expected");
    QCOMPARE(report.repeated, report.unchanged);
    if (!names.isEmpty())
        QCOMPARE(desk.value("SELECT group_concat(name, '|') FROM (SELECT name FROM account ORDER BY id)"), names);
}

/// A backslash before a quotation mark is no escape in a CSV file: the text comes in as it stands, and that is said.
void TestImportOddFiles::loneQuotesAreTold()
{
    ImportDesk desk;
    const ImportReport report = firstAndAgain(
        desk, desk.shared(ImportKind::Accounts, "csv/frictionless/escaping.csv", {{u"name"_s, u"Test"_s}}));
    QCOMPARE(counts(report), (QList<qint64>{3, 3, 0, 0, 0}));
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].row, 3);
    QCOMPARE(desk.value("SELECT name FROM account ORDER BY id DESC LIMIT 1"), u"Test \\\" line 3"_s);
}

/// NaN says that nothing is known; of INF and -INF nobody can make an amount. The others: -1, 0, 1, -99.99, -0, 95%,
/// $4.00, -2.00E-02, 3E+3, 4e4.
void TestImportOddFiles::figuresOfAllSorts()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Opportunities, "csv/frictionless/number-test.csv",
                                        {{u"name"_s, u"enum"_s}, {u"amount"_s, u"number"_s}});
    request.account = oneAccount(desk);
    const ImportReport report = firstAndAgain(desk, request);
    QCOMPARE(counts(report), (QList<qint64>{13, 11, 0, 0, 2}));
    for (const ImportProblem &problem : problemsOf(report, ProblemKind::Rejected))
        QVERIFY(problem.value.contains(u"INF"_s));
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE amount IS NULL"), 1);
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity WHERE currency = 'USD'"), 400);
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity WHERE coalesce(currency, 'EUR') = 'EUR'"), 4299499);
}

void TestImportOddFiles::quotesWithinQuotes()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Opportunities, "csv/frictionless/doublequote.csv",
                                        {{u"account"_s, u"NOMBREUE"_s},
                                         {u"external_id"_s, u"pbi"_s},
                                         {u"name"_s, u"NOMBREPROGRAMA"_s},
                                         {u"amount"_s, u"presupuestado"_s}});
    request.createAccounts = true;
    const ImportReport report = firstAndAgain(desk, request);
    QCOMPARE(counts(report), (QList<qint64>{5, 5, 0, 0, 0}));
    QCOMPARE(report.accountsCreated, 2);
    QCOMPARE(desk.number("SELECT sum(amount) FROM opportunity"), Q_INT64_C(187258157600)); // 1,872,581,576
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE json_extract(extra, '$.DESCRIPCIONPROGRAMA') LIKE "
                         "'%Ésta... ''\"se concebirá como%requiera''\".'"),
             3);
}

void TestImportOddFiles::tenThousandRecordsWithoutHeader()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Accounts, "csv/frictionless/table-1MB.csv",
                                        {{u"name"_s, u"1"_s}, {u"employees"_s, u"2"_s}, {u"revenue"_s, u"3"_s}});
    request.hasHeader = false;
    const ImportReport report = firstAndAgain(desk, request);
    QCOMPARE(counts(report), (QList<qint64>{10000, 10000, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT sum(employees) FROM account"), 547878473);
    QCOMPARE(desk.number("SELECT sum(revenue) FROM account"), 545333608); // 5,453,336.08
    QCOMPARE(desk.number("SELECT count(*) FROM account WHERE json_extract(extra, '$.\"Column 5\"') = 'true'"), 5063);
    QCOMPARE(desk.value("SELECT json_extract(extra, '$.\"Column 10\"') FROM account WHERE name = '9lcgo4'"),
             u"{\"x\":3,\"y\":7}"_s);
}

/// With a comment above the header, the person says that there is no header: the comment, a record with a comma too
/// many and one that is cut off are left out, the header's own words come in as a company.
void TestImportOddFiles::commentsAndRaggedRows()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Accounts, "csv/frictionless/countries.csv", {{u"name"_s, u"3"_s}});
    request.hasHeader = false;
    const ImportReport report = firstAndAgain(desk, request);
    QCOMPARE(counts(report), (QList<qint64>{7, 4, 0, 0, 3}));
    QList<qint64> rows;
    for (const ImportProblem &problem : problemsOf(report, ProblemKind::Rejected))
        rows.append(problem.row);
    QCOMPARE(rows, (QList<qint64>{1, 4, 7}));
    QCOMPARE(desk.value("SELECT group_concat(name, '|') FROM (SELECT name FROM account ORDER BY id)"),
             u"name|Britain|Germany|Italy"_s);

    ImportDesk other;
    request =
        other.shared(ImportKind::Accounts, "csv/frictionless/skip-rows-before-headers.csv", {{u"name"_s, u"2"_s}});
    request.hasHeader = false;
    QCOMPARE(counts(firstAndAgain(other, request)), (QList<qint64>{4, 3, 0, 0, 1}));
}

void TestImportOddFiles::daysInTimeZones()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Opportunities, "csv/frictionless/timezone.csv",
                                        {{u"created"_s, u"datetime"_s}, {u"name"_s, u"time"_s}});
    request.account = oneAccount(desk);
    QCOMPARE(counts(firstAndAgain(desk, request)), (QList<qint64>{4, 4, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(DISTINCT created) FROM opportunity"), u"2020-01-01"_s);

    // Twelve spellings of one day in Greenwich.
    request = desk.shared(ImportKind::Opportunities, "csv/dataloader/timeZoneFormatTesting.csv",
                          {{u"created"_s, u"Date"_s}, {u"name"_s, u"Name"_s}});
    request.account = AccountId{desk.number("SELECT id FROM account")};
    QCOMPARE(counts(firstAndAgain(desk, request)), (QList<qint64>{12, 12, 0, 0, 0}));
    QCOMPARE(desk.number("SELECT count(*) FROM opportunity WHERE created = '2009-07-14'"), 12);
}

void TestImportOddFiles::quotesOfAnIndex()
{
    ImportDesk desk;
    ImportRequest request = desk.shared(ImportKind::Signals, "csv/frictionless/vix.csv",
                                        {{u"date"_s, u"Date"_s}, {u"strength"_s, u"VIXClose"_s}});
    request.account = oneAccount(desk);
    QCOMPARE(counts(firstAndAgain(desk, request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(date || ' ' || strength) FROM (SELECT * FROM signal ORDER BY date)"),
             u"2004-01-05 17.49,2004-01-06 16.73"_s);
}

void TestImportOddFiles::oneTextInThreeEncodings()
{
    ImportDesk desk;
    const auto imported = [&desk](const char *file) {
        return counts(firstAndAgain(desk, desk.shared(ImportKind::Accounts, file, {{u"name"_s, u"column1"_s}})));
    };
    QCOMPARE(imported("csv/dataloader/csvtext_BOM_UTF16LE.csv"), (QList<qint64>{2, 2, 0, 0, 0}));
    // To the plan the others are the same file.
    QCOMPARE(imported("csv/dataloader/csvtext_BOM_UTF8.csv"), (QList<qint64>{2, 0, 0, 2, 0}));
    QCOMPARE(imported("csv/dataloader/csvtext.csv"), (QList<qint64>{2, 0, 0, 2, 0}));
}

void TestImportOddFiles::theDelimiterIsWhatThePersonSays()
{
    ImportDesk desk;
    ImportRequest request =
        desk.shared(ImportKind::Accounts, "csv/dataloader/csvSeparator.csv", {{u"name"_s, u"some,column3"_s}});
    request.delimiter = u"!"_s;
    QCOMPARE(counts(firstAndAgain(desk, request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(name, '|') FROM (SELECT name FROM account ORDER BY id)"),
             u"somev1,col13|somev2,col23"_s);
}

void TestImportOddFiles::salesforceTimes()
{
    ImportDesk desk;
    const auto accounts = desk.shared(ImportKind::Accounts, "csv/dataloader/dateEndingInZ.csv");
    QCOMPARE(counts(firstAndAgain(desk, accounts)), (QList<qint64>{1, 1, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT name || '|' || domain || '|' || revenue || '|' || json_extract(extra, '$.DATE') "
                        "FROM account"),
             u"account insert #0|accountinsert0.com|0|2010-10-14T12:00:00.000Z"_s);

    ImportRequest deals = desk.shared(ImportKind::Opportunities, "csv/dataloader/dateWithTimeZone.csv",
                                      {{u"account"_s, u"NAME"_s},
                                       {u"external_id"_s, u"ORACLE_ID__C"_s},
                                       {u"created"_s, u"DATE"_s},
                                       {u"closed"_s, u"DATE_ONLY"_s}});
    deals.createAccounts = true;
    const ImportReport report = firstAndAgain(desk, deals);
    QCOMPARE(counts(report), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(report.accountsCreated, 1); // the other one came with the first file
    QCOMPARE(desk.value("SELECT group_concat(DISTINCT created || ' ' || closed) FROM opportunity"),
             u"2010-10-14 2010-10-14"_s);
}

void TestImportOddFiles::mixedLineEnds()
{
    ImportDesk desk;
    const auto request = desk.shared(ImportKind::Accounts, "csv/derived/mixed_eol.csv");
    QCOMPARE(counts(firstAndAgain(desk, request)), (QList<qint64>{5, 5, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(domain) FROM (SELECT domain FROM account ORDER BY id)"),
             u"a.example,b.example,c.example,d.example,e.example"_s);
    QCOMPARE(desk.value("SELECT name FROM account WHERE domain = 'd.example'"), u"Del\nta"_s);
}

void TestImportOddFiles::filesThatAreNoTables()
{
    ImportDesk desk;
    const QByteArray before = desk.fingerprint();
    for (const char *file : {"csv/frictionless/empty.csv", "csv/frictionless/countries.csv",
                             "csv/frictionless/skip-rows-before-headers.csv", "no/such/file.csv"}) {
        const auto report = importFile(*desk.plan, desk.shared(ImportKind::Accounts, file));
        QVERIFY2(!report, file);
        QVERIFY(!report.error().message.isEmpty());
    }
    QCOMPARE(desk.fingerprint(), before);
}

void TestImportOddFiles::everyFileASecondTime_data()
{
    QTest::addColumn<QString>("path");
    const QString top = sharedData(QString());
    for (QDirIterator files(top, {u"*.csv"_s, u"*.tsv"_s}, QDir::Files, QDirIterator::Subdirectories);
         files.hasNext();) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(top.size()))) << path;
    }
}

/// As somebody would who drops a file on the window: what Talbook takes it for is imported; where it makes nothing of
/// it, the first column is a name.
void TestImportOddFiles::everyFileASecondTime()
{
    QFETCH(QString, path);
    ImportDesk desk;
    ImportRequest request = desk.request(ImportKind::Accounts, path);
    request.createAccounts = true;
    const QByteArray before = desk.fingerprint();
    const auto guess = guessFile(desk.plan->database(), request);
    if (!guess || path.endsWith(u"/without-rows.csv")) { // nothing in it, or a header alone
        if (guess) {
            QVERIFY(!importFile(*desk.plan, request));
            QCOMPARE(desk.fingerprint(), before);
            return;
        }
        QVERIFY(!guess.error().message.isEmpty());
        QVERIFY(!importFile(*desk.plan, request));
        QCOMPARE(desk.fingerprint(), before);
        return;
    }
    request.kind = guess->kind;
    request.hasHeader = guess->hasHeader;
    auto report = importFile(*desk.plan, request);
    if (!report) {
        QCOMPARE(report.error().code, ErrorCode::BadInput);
        QCOMPARE(desk.fingerprint(), before);
        const ImportPreview preview = previewImport(desk.plan->database(), request).value();
        request.kind = ImportKind::Accounts;
        request.choices = {{u"name"_s, request.hasHeader ? preview.mapping.columns.front().header : u"1"_s}};
        report = importFile(*desk.plan, request);
    }
    TALBOOK_VERIFY(report);
    QCOMPARE(report->added + report->updated + report->unchanged + report->rejected, report->read);
    QVERIFY(desk.againChangesNothing(request, *report));
}

QTEST_GUILESS_MAIN(TestImportOddFiles)
#include "test_import_odd_files.moc"
