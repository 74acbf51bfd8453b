#include "core/exchange/import_formats.h"
#include "core/exchange/import_values.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestImportValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amounts_data();
    void amounts();
    void textsThatAreNoAmounts();
    void counts_data();
    void counts();
    void dates_data();
    void dates();
    void flags();
    void lists();
    void blanksOfAnyKind();
    void wordsForNothing();
    void formatsOfAFile();
};

void TestImportValues::amounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<bool>("inexact");

    QTest::newRow("plain") << u"1100.04"_s << qint64(110004) << u""_s << false;
    QTest::newRow("one decimal") << u"1.5"_s << qint64(150) << u""_s << false;
    QTest::newRow("rounds away from zero") << u"0.005"_s << qint64(1) << u""_s << false;
    QTest::newRow("long fraction") << u"300000.0000"_s << qint64(30000000) << u""_s << false;
    QTest::newRow("Russian") << u"1\u00A0100,04"_s << qint64(110004) << u""_s << false;
    QTest::newRow("American") << u"$1,234,567.89"_s << qint64(123456789) << u"$"_s << false;
    QTest::newRow("euro behind") << u"1 000 €"_s << qint64(100000) << u"EUR"_s << false;
    QTest::newRow("code") << u"USD 500"_s << qint64(50000) << u"USD"_s << false;
    QTest::newRow("minus") << u"-$5"_s << qint64(-500) << u"$"_s << false;
    QTest::newRow("accounting") << u"(12.50)"_s << qint64(-1250) << u""_s << false;
    QTest::newRow("millions") << u"$1.2M"_s << qint64(120000000) << u"$"_s << false;
    QTest::newRow("thousands") << u"750K"_s << qint64(75000000) << u""_s << false;
    QTest::newRow("billions") << u"2,5 bn EUR"_s << qint64(250000000000) << u"EUR"_s << false;
    QTest::newRow("Russian millions") << u"5 млн ₽"_s << qint64(500000000) << u"RUB"_s << false;
    QTest::newRow("Russian thousands") << u"120 тыс. руб."_s << qint64(12000000) << u"RUB"_s << false;
    QTest::newRow("range") << u"$10M - $50M"_s << qint64(1000000000) << u"$"_s << true;
    QTest::newRow("range, one unit") << u"10–50 million"_s << qint64(1000000000) << u""_s << true;
    QTest::newRow("bound") << u">1000"_s << qint64(100000) << u""_s << true;
    QTest::newRow("and more") << u"$1B+"_s << qint64(100000000000) << u"$"_s << true;
    QTest::newRow("Russian bound") << u"от 100 млн"_s << qint64(10000000000) << u""_s << true;
    QTest::newRow("scientific") << u"1.5e3"_s << qint64(150000) << u""_s << false;
}

void TestImportValues::amounts()
{
    QFETCH(QString, text);
    const auto amount = readAmount(text.toStdString(), 2, DecimalMark::Unknown);
    QVERIFY(amount);
    QTEST(amount->minor, "minor");
    QTEST(amount->currency, "currency");
    QTEST(amount->inexact, "inexact");
}

void TestImportValues::textsThatAreNoAmounts()
{
    for (const char *text :
         {"", "abc", "1.2 apples", "12 13 apples", "1e", "M", "$", "10M of 20", "1K2", "99999999999999999999"})
        QVERIFY2(!readAmount(text, 2, DecimalMark::Unknown), text);
    QCOMPARE(readAmount("999999999999", 2, DecimalMark::Unknown)->minor, Q_INT64_C(99999999999900));
    QVERIFY(!readAmount("9000000B", 2, DecimalMark::Unknown)); // beyond what JSON holds exactly
}

void TestImportValues::counts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::addColumn<bool>("inexact");

    QTest::newRow("plain") << u"250"_s << qint64(250) << false;
    QTest::newRow("spaces") << u"2 822"_s << qint64(2822) << false;
    QTest::newRow("comma groups") << u"10,001"_s << qint64(10001) << false;
    QTest::newRow("point groups, for people are whole") << u"1.234"_s << qint64(1234) << false;
    QTest::newRow("whole with decimals") << u"12.0"_s << qint64(12) << false;
    QTest::newRow("LinkedIn") << u"51-200"_s << qint64(51) << true;
    QTest::newRow("LinkedIn, most") << u"10,001+"_s << qint64(10001) << true;
    QTest::newRow("words") << u"201 to 500"_s << qint64(201) << true;
    QTest::newRow("dash") << u"1 000–5 000"_s << qint64(1000) << true;
    QTest::newRow("thousand") << u"5K"_s << qint64(5000) << false;
    QTest::newRow("half a thousand") << u"1.5K"_s << qint64(1500) << false;
    QTest::newRow("zero") << u"0"_s << qint64(0) << false;
}

void TestImportValues::counts()
{
    QFETCH(QString, text);
    const auto count = readCount(text.toStdString(), DecimalMark::Unknown);
    QVERIFY(count);
    QTEST(count->number, "number");
    QTEST(count->inexact, "inexact");
    for (const char *wrong : {"many", "-5", "12.5", "up to 50", "1/2"})
        QVERIFY2(!readCount(wrong, DecimalMark::Unknown), wrong);
    QVERIFY(!readCount("1.234", DecimalMark::Point));
}

void TestImportValues::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("order");
    QTest::addColumn<QString>("day");

    const int any = int(DateOrder::Unknown);
    const int dayFirst = int(DateOrder::DayMonthYear);
    const int monthFirst = int(DateOrder::MonthDayYear);
    QTest::newRow("ISO") << u"2027-02-28"_s << any << u"2027-02-28"_s;
    QTest::newRow("leap day") << u"2028-02-29"_s << any << u"2028-02-29"_s;
    QTest::newRow("no such day") << u"2027-02-29"_s << any << u""_s;
    QTest::newRow("time stamp") << u"2006-06-15T20:47:07.000Z"_s << any << u"2006-06-15"_s;
    QTest::newRow("time with a blank") << u"2020-03-16 19:03:20.357"_s << any << u"2020-03-16"_s;
    QTest::newRow("offset moves the day") << u"2020-03-16T23:30:00-05:00"_s << any << u"2020-03-17"_s;
    QTest::newRow("no time after all") << u"2020-03-16T"_s << any << u""_s;
    QTest::newRow("hour 24") << u"2020-03-16T24:00"_s << any << u""_s;
    QTest::newRow("points") << u"03.04.2027"_s << any << u"2027-04-03"_s;
    QTest::newRow("slashes, unknown") << u"03/04/2027"_s << any << u""_s;
    QTest::newRow("slashes, day first") << u"03/04/2027"_s << dayFirst << u"2027-04-03"_s;
    QTest::newRow("slashes, month first") << u"03/04/2027"_s << monthFirst << u"2027-03-04"_s;
    QTest::newRow("month") << u"2027-03"_s << any << u"2027-03-01"_s;
    QTest::newRow("month 13") << u"2027-13"_s << any << u""_s;
    QTest::newRow("word") << u"soon"_s << any << u""_s;
}

void TestImportValues::dates()
{
    QFETCH(QString, text);
    QFETCH(int, order);
    QTEST(QString::fromStdString(readDate(text.toStdString(), DateOrder(order))), "day");
}

void TestImportValues::flags()
{
    for (const char *yes : {"true", "TRUE", "Yes", "1", "x", "да", "✓"})
        QCOMPARE(readFlag(yes), std::optional(true));
    for (const char *no : {"false", "No", "0", "нет"})
        QCOMPARE(readFlag(no), std::optional(false));
    QVERIFY(!readFlag("maybe"));
}

void TestImportValues::lists()
{
    QCOMPARE(readList("Salesforce, HubSpot,salesforce"), std::string("Salesforce; HubSpot"));
    QCOMPARE(readList("Salesforce;HubSpot; "), std::string("Salesforce; HubSpot"));
    QCOMPARE(readList("SAP, Inc. | Oracle"), std::string("SAP, Inc.; Oracle"));
    QCOMPARE(readList("1С:ERP"), std::string("1С:ERP"));
    QCOMPARE(readList(";;"), std::string());
}

void TestImportValues::blanksOfAnyKind()
{
    QCOMPARE(trimmedCell(" \t\u00A0Acme Corp\u2003\r\n"), std::string_view("Acme Corp"));
    QCOMPARE(trimmedCell("\u3000"), std::string_view());
    QCOMPARE(trimmedCell("é"), std::string_view("é"));
}

void TestImportValues::wordsForNothing()
{
    for (const char *nothing : {"", "-", "—", "N/A", "n/a", "NULL", "Unknown", "н/д", "Нет данных", "#N/A"})
        QVERIFY2(saysNothing(nothing), nothing);
    for (const char *something : {"0", "Nordic", "Нева", "-5"})
        QVERIFY2(!saysNothing(something), something);
}

void TestImportValues::formatsOfAFile()
{
    ImportMapping mapping;
    mapping.kind = ImportKind::Opportunities;
    for (const char16_t *field : {u"name", u"amount", u"created", u"closed"})
        mapping.columns.push_back({QString::fromUtf16(field), QString::fromUtf16(field), MappedBy::Alias});
    const auto learn = [&mapping](const QList<QStringList> &records) {
        FormatGuess guess(mapping);
        for (const QStringList &record : records)
            guess.add(record);
        return guess.result(DecimalMark::Unknown, DateOrder::Unknown);
    };

    auto formats =
        learn({{u"1,5"_s, u"1.000"_s, u"01/02/2027"_s, u""_s}, {u""_s, u"12,50"_s, u"31/01/2027"_s, u"03/04/2027"_s}});
    QCOMPARE(formats[1].mark, DecimalMark::Comma);
    QCOMPARE(formats[2].order, DateOrder::DayMonthYear);
    QCOMPARE(formats[3].order, DateOrder::DayMonthYear); // does not tell itself, and follows its neighbour

    formats = learn({{u""_s, u"1,234,567"_s, u"1/31/2027"_s, u"13.02.2027"_s}});
    QCOMPARE(formats[1].mark, DecimalMark::Point);
    QCOMPARE(formats[2].order, DateOrder::MonthDayYear);
    QCOMPARE(formats[3].order, DateOrder::DayMonthYear);

    formats = learn({{u""_s, u"1,5"_s, u"13/01/2027"_s, u""_s}, {u""_s, u"1.5"_s, u"01/13/2027"_s, u""_s}});
    QCOMPARE(formats[1].mark, DecimalMark::Unknown); // contradicts itself
    QCOMPARE(formats[2].order, DateOrder::Unknown);

    formats = learn({{u""_s, u"1,234"_s, u"01/02/2027"_s, u""_s}});
    QCOMPARE(formats[1].mark, DecimalMark::Unknown);
    QCOMPARE(formats[2].order, DateOrder::Unknown);
}

QTEST_GUILESS_MAIN(TestImportValues)
#include "test_import_values.moc"
