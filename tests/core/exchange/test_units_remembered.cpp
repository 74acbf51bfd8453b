#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestUnitsRemembered : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void amountsInMillions()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "name,revenue\nAcme,1.5\nZeta,2.5 bn\n");
        request.amountUnit = 1'000'000;
        QCOMPARE(desk.run(request).added, 2);
        QCOMPARE(desk.number("SELECT revenue FROM account WHERE name = 'Acme'"), 150'000'000); // cents
        QCOMPARE(desk.number("SELECT revenue FROM account WHERE name = 'Zeta'"), 250'000'000'000);
    }

    void whatWasSaidHoldsForTheNextFileOfTheseColumns()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "name,revenue\nAcme,1.5\n");
        request.amountUnit = 1'000'000;
        request.currency = u"USD"_s;
        desk.run(request);
        const ImportReport again = desk.run(ImportKind::Accounts, "name,revenue\nAcme,1.5\n");
        QCOMPARE(counts(again), (QList<qint64>{1, 0, 0, 1, 0}));
        desk.run(ImportKind::Accounts, "name,expected_acv\nZeta,1.5\n"); // said about another column
        QCOMPARE(desk.number("SELECT expected_acv FROM account WHERE name = 'Zeta'"), 150);
    }

    void itCanBeSaidOtherwise()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "name,revenue\nAcme,1.5\n");
        request.amountUnit = 1'000'000;
        desk.run(request);
        request.amountUnit = 1;
        desk.run(request);
        desk.run(ImportKind::Accounts, "name,revenue\nZeta,1.5\n");
        QCOMPARE(desk.number("SELECT revenue FROM account WHERE name = 'Zeta'"), 150);
    }

    void theCurrencyOfAllAmounts()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "name,revenue\nAcme,100\n");
        request.currency = u"JPY"_s;
        desk.run(request);
        QCOMPARE(desk.number("SELECT revenue FROM account"), 100); // yen have no cents
        QCOMPARE(desk.value("SELECT currency FROM account"), u"JPY"_s);
    }

    void theOrderOfDatesIsRemembered()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name\nAcme\n");
        const QByteArray text = "account,date,kind,strength\nAcme,03/04/2027,visit,70\n";
        QCOMPARE(desk.run(ImportKind::Signals, text).rejected, 1);
        ImportRequest request = desk.text(ImportKind::Signals, text);
        request.dateOrder = DateOrder::MonthDayYear;
        QCOMPARE(desk.run(request).added, 1);
        QCOMPARE(desk.run(ImportKind::Signals, text).unchanged, 1);
        QCOMPARE(desk.value("SELECT date FROM signal"), u"2027-03-04"_s);
    }
};

QTEST_GUILESS_MAIN(TestUnitsRemembered)
#include "test_units_remembered.moc"
