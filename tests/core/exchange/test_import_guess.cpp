#include "core/exchange/import_guess.h"
#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestImportGuess : public QObject
{
    Q_OBJECT

private:
    static FileGuess guess(const ImportDesk &desk, const QString &path)
    {
        ImportRequest request;
        request.path = path;
        const auto guess = guessFile(desk.plan->database(), request);
        if (!guess)
            qFatal("%s", qPrintable(guess.error().message));
        return *guess;
    }

private Q_SLOTS:
    void theKindByTheHeaders_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind");
        QTest::newRow("accounts") << QByteArray("Company,Website,Employees\nAcme,acme.com,5\n")
                                  << int(ImportKind::Accounts);
        QTest::newRow("contacts") << QByteArray("Company,First Name,Last Name,Email\nAcme,Ann,Ott,a@acme.com\n")
                                  << int(ImportKind::Contacts);
        QTest::newRow("opportunities") << QByteArray("account,stage,amount,close date\nAcme,Won,5,2027-01-02\n")
                                       << int(ImportKind::Opportunities);
        QTest::newRow("activities") << QByteArray("account,date,kind,channel\nAcme,2027-01-02,meeting,event\n")
                                    << int(ImportKind::Activities);
        QTest::newRow("signals") << QByteArray("account,date,topic,strength\nAcme,2027-01-02,crm,70\n")
                                 << int(ImportKind::Signals);
        QTest::newRow("costs") << QByteArray("date,category,planned,actual\n2027-01-02,ads,5,6\n")
                               << int(ImportKind::Costs);
    }
    void theKindByTheHeaders()
    {
        QFETCH(QByteArray, text);
        ImportDesk desk;
        const FileGuess found = guess(desk, desk.files.add(text));
        QTEST(int(found.kind), "kind");
        QVERIFY(found.hasHeader);
        QVERIFY(!found.headerInDoubt);
    }

    void publicFiles_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("header");
        QTest::newRow("maven accounts") << u"crm/maven_accounts.csv"_s << int(ImportKind::Accounts) << true;
        QTest::newRow("maven pipeline") << u"crm/maven_sales_pipeline.csv"_s << int(ImportKind::Opportunities) << true;
        QTest::newRow("salesforce accounts")
            << u"crm/salesforce_accountData.csv"_s << int(ImportKind::Accounts) << true;
        QTest::newRow("salesforce deals")
            << u"crm/salesforce_opportunityData.csv"_s << int(ImportKind::Opportunities) << true;
        QTest::newRow("russian accounts")
            << u"csv/derived/ru_accounts_locale_utf8bom.csv"_s << int(ImportKind::Accounts) << true;
        QTest::newRow("bombora") << u"intent/bombora_Output_MasterSurgeFile_20150719-sample.csv"_s
                                 << int(ImportKind::Signals) << false;
    }
    void publicFiles()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, file);
        ImportDesk desk;
        const FileGuess found = guess(desk, sharedData(file));
        QTEST(int(found.kind), "kind");
        QTEST(found.hasHeader, "header");
    }

    void dataInTheFirstRowIsNoHeader()
    {
        NEEDS_SHARED_DATA();
        ImportDesk desk;
        const FileGuess found = guess(desk, sharedData(u"companies/adventureworks_resellers_nohdr_pipe.csv"_s));
        QVERIFY(!found.hasHeader);
        QVERIFY(found.headerInDoubt);
    }

    void unknownNamesAreAHeaderInDoubt()
    {
        ImportDesk desk;
        const FileGuess found = guess(desk, desk.files.add("foo,bar\nbaz,12\n"));
        QVERIFY(found.hasHeader);
        QVERIFY(found.headerInDoubt);
    }
};

QTEST_GUILESS_MAIN(TestImportGuess)
#include "test_import_guess.moc"
