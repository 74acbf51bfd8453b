#include "core/exchange/header_unit.h"
#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What headers say about figures, and currencies that do not exist.
class TestImportUnits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data();
    void headers();
    void figuresAreMultiplied_data();
    void figuresAreMultiplied();
    void theReportSaysSo();
    void theRecordsOwnCurrencyCounts();
    void everyAmountOfACostLine();
    void theSameFileAgainChangesNothing();
    void aHeaderLineIsNeeded();
    void currenciesMustExist_data();
    void currenciesMustExist();
};

void TestImportUnits::headers_data()
{
    QTest::addColumn<int>("exponent");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("bare");
    const auto row = [](const QString &header, int exponent, const QString &currency, const QString &bare) {
        QTest::newRow(qPrintable(header)) << exponent << currency << bare;
    };
    row(u"Выручка, млн"_s, 6, {}, u"Выручка"_s);
    row(u"Выручка, млн руб."_s, 6, u"RUB"_s, u"Выручка"_s);
    row(u"Выручка (тыс.руб.)"_s, 3, u"RUB"_s, u"Выручка"_s);
    row(u"Выручка тыс. руб."_s, 3, u"RUB"_s, u"Выручка"_s);
    row(u"Выручка, т.р."_s, 3, u"RUB"_s, u"Выручка"_s);
    row(u"Выручка в миллиардах рублей"_s, 9, u"RUB"_s, u"Выручка"_s);
    row(u"Оборот, млрд ₽"_s, 9, u"RUB"_s, u"Оборот"_s);
    row(u"тыс. руб."_s, 3, u"RUB"_s, {});
    row(u"Revenue (M)"_s, 6, {}, u"Revenue"_s);
    row(u"Revenue ($M)"_s, 6, u"$"_s, u"Revenue"_s);
    row(u"Revenue (US$ bn)"_s, 9, u"USD"_s, u"Revenue"_s);
    row(u"Revenue, kEUR"_s, 3, u"EUR"_s, u"Revenue"_s);
    row(u"Revenue [€ thousands]"_s, 3, u"EUR"_s, u"Revenue"_s);
    row(u"Revenue in millions"_s, 6, {}, u"Revenue"_s);
    row(u"Revenue ('000)"_s, 3, {}, u"Revenue"_s);
    row(u"revenue_usd_m"_s, 6, u"USD"_s, u"revenue"_s);
    row(u"Revenue (M) 2026"_s, 6, {}, u"Revenue 2026"_s);
    row(u"Amount (USD)"_s, 0, u"USD"_s, u"Amount"_s);
    row(u"Сумма, руб"_s, 0, u"RUB"_s, u"Сумма"_s);
    row(u"Revenue B"_s, 0, {}, u"Revenue B"_s); // a letter alone may mean anything
    row(u"Revenue"_s, 0, {}, u"Revenue"_s);
    row(u"Revenue (converted)"_s, 0, {}, u"Revenue (converted)"_s);
    row(u"Revenue, 2026"_s, 0, {}, u"Revenue, 2026"_s);
    row(u"Amount (Mrs)"_s, 0, {}, u"Amount (Mrs)"_s);
}

void TestImportUnits::headers()
{
    QFETCH(int, exponent);
    QFETCH(QString, currency);
    QFETCH(QString, bare);
    const HeaderUnit unit = headerUnit(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(unit.exponent, exponent);
    QCOMPARE(unit.currency, currency);
    QCOMPARE(unit.bare, bare);
}

void TestImportUnits::figuresAreMultiplied_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("stored"); // minor units and currency
    QTest::newRow("Russian millions") << QByteArray("Компания;Выручка, млн\nРомашка;1 234,5\n")
                                      << u"123450000000 EUR"_s;
    QTest::newRow("millions of roubles") << QByteArray("Компания;Выручка, млн руб.\nРомашка;1 234,5\n")
                                         << u"123450000000 RUB"_s;
    QTest::newRow("thousands of roubles")
        << QByteArray("Компания;Выручка, тыс. руб.\nРомашка;750\n") << u"75000000 RUB"_s;
    QTest::newRow("a letter in brackets") << QByteArray("Name,Revenue (M)\nAcme,0.005\n") << u"500000 EUR"_s;
    QTest::newRow("dollars") << QByteArray("Name,Annual Revenue ($M)\nAcme,12\n") << u"1200000000 USD"_s;
    QTest::newRow("a currency without minor units")
        << QByteArray("Name,Revenue (JPY bn)\nAcme,1.5\n") << u"1500000000 JPY"_s;
    QTest::newRow("the cell's own unit") << QByteArray("Name,Revenue (M)\nAcme,1.5K\n") << u"150000 EUR"_s;
    QTest::newRow("a range") << QByteArray("Name,Revenue (M)\nAcme,10-50\n") << u"1000000000 EUR"_s;
    QTest::newRow("a range with a unit") << QByteArray("Name,Revenue (M)\nAcme,10-50K\n") << u"1000000 EUR"_s;
    QTest::newRow("no unit") << QByteArray("Name,Revenue\nAcme,12\n") << u"1200 EUR"_s;
}

void TestImportUnits::figuresAreMultiplied()
{
    QFETCH(QByteArray, file);
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, file);
    QCOMPARE(counts(report), (QList<qint64>{1, 1, 0, 0, 0}));
    QTEST(desk.value("SELECT revenue || ' ' || coalesce(currency, 'EUR') FROM account"), "stored");
}

void TestImportUnits::theReportSaysSo()
{
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, "Компания;Выручка, млн руб.\nРомашка;1\nЛютик;2\n");
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 2); // of the unit and of the currency; once, not in every row
    for (const ImportProblem &notice : notices) {
        QCOMPARE(notice.row, qint64(0));
        QCOMPARE(notice.column, u"Выручка, млн руб."_s);
    }
    QVERIFY2(notices[0].message.contains(QLocale().toString(1'000'000)), qPrintable(notices[0].message));
    QVERIFY2(notices[1].message.contains(u"RUB"_s), qPrintable(notices[1].message));
}

void TestImportUnits::theRecordsOwnCurrencyCounts()
{
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, "Name,Revenue (EUR k),Currency\nAcme,5,USD\n"
                                                               "Bolt,6,\nCord,$7,\n");
    QCOMPARE(counts(report), (QList<qint64>{3, 3, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT group_concat(x, '; ') FROM (SELECT name || revenue || currency AS x FROM account "
                        "ORDER BY name)"),
             u"Acme500000USD; Bolt600000EUR; Cord700000USD"_s);
}

void TestImportUnits::everyAmountOfACostLine()
{
    ImportDesk desk;
    const ImportReport report =
        desk.run(ImportKind::Costs, "Дата;Категория;План, тыс. руб.;Факт, руб\n15.01.2027;Реклама;12,5;11 900\n");
    QCOMPARE(counts(report), (QList<qint64>{1, 1, 0, 0, 0}));
    QCOMPARE(desk.value("SELECT planned || ' ' || actual || ' ' || currency FROM cost"), u"1250000 1190000 RUB"_s);
}

void TestImportUnits::theSameFileAgainChangesNothing()
{
    ImportDesk desk;
    const auto request = desk.text(ImportKind::Accounts, "Компания;Выручка, млн руб.\nРомашка;1,5\nЛютик;\n");
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(counts(desk.run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
}

void TestImportUnits::aHeaderLineIsNeeded()
{
    ImportDesk desk;
    ImportRequest request = desk.text(ImportKind::Accounts, "Acme,12\n", {{u"name"_s, u"1"_s}, {u"revenue"_s, u"2"_s}});
    request.hasHeader = false;
    QVERIFY(desk.run(request).problems.empty());
    QCOMPARE(desk.number("SELECT revenue FROM account"), qint64(1200));
}

void TestImportUnits::currenciesMustExist_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("column");
    QTest::newRow("an account's") << int(ImportKind::Accounts) << QByteArray("Name,Revenue,Currency\nAcme,5,XXQ\n")
                                  << u"Currency"_s;
    QTest::newRow("within the amount") << int(ImportKind::Accounts) << QByteArray("Name,Revenue\nAcme,XXQ 5\n")
                                       << u"Revenue"_s;
    QTest::newRow("an opportunity's") << int(ImportKind::Opportunities)
                                      << QByteArray("Account,Name,Amount,Currency\nKnown,Deal,5,XXQ\n")
                                      << u"Currency"_s;
    QTest::newRow("a cost's") << int(ImportKind::Costs) << QByteArray("Date,Planned,Currency\n2027-01-01,5,XXQ\n")
                              << u"Currency"_s;
}

void TestImportUnits::currenciesMustExist()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, file);
    QFETCH(QString, column);
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nKnown\n");
    const ImportReport report = desk.run(ImportKind(kind), file);
    QCOMPARE(counts(report), (QList<qint64>{1, 0, 0, 0, 1}));
    QCOMPARE(report.problems.front().column, column);
    QVERIFY2(report.problems.front().message.contains(u"“XXQ”"_s), qPrintable(report.problems.front().message));
    QVERIFY(report.problems.front().message.contains(u"ISO 4217"_s));
}

QTEST_GUILESS_MAIN(TestImportUnits)
#include "test_import_units.moc"
