#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestImportOpportunities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void outcomeFromTheStage_data();
    void outcomeFromTheStage();
    void outcomeSaidOutrightWins();
    void nameFallsBackToTheId();
    void matchedByIdElseByNameAndDay();
    void repeatedIdsCountOnce();
    void amountsInTheirCurrency();
    void ambiguousDatesAreRejected();
    void aStageThatMovesIsAnUpdate();

private:
    QString deals(const char *columns)
    {
        return m_desk->value("SELECT group_concat(" + QByteArray(columns) +
                             ", '; ') FROM (SELECT * FROM opportunity ORDER BY name, created, id)");
    }

    std::unique_ptr<ImportDesk> m_desk;
};

void TestImportOpportunities::init()
{
    m_desk = std::make_unique<ImportDesk>();
    m_desk->run(ImportKind::Accounts, "name\nAcme\nBeta\n");
}

void TestImportOpportunities::outcomeFromTheStage_data()
{
    QTest::addColumn<QString>("outcome");
    QTest::newRow("Closed Won") << u"won"_s;
    QTest::newRow("closedwon") << u"won"_s;
    QTest::newRow("Won") << u"won"_s;
    QTest::newRow("5 - Won") << u"won"_s;
    QTest::newRow("Выиграна") << u"won"_s;
    QTest::newRow("Успешно реализовано") << u"won"_s;
    QTest::newRow("Closed Lost") << u"lost"_s;
    QTest::newRow("Lost to competitor") << u"lost"_s;
    QTest::newRow("Закрыто и не реализовано") << u"lost"_s;
    QTest::newRow("Сделка проиграна") << u"lost"_s;
    QTest::newRow("Prospecting") << u"open"_s;
    QTest::newRow("Переговоры") << u"open"_s;
    QTest::newRow("Wonderful talks") << u"open"_s;
}

void TestImportOpportunities::outcomeFromTheStage()
{
    const QByteArray stage = QTest::currentDataTag();
    m_desk->run(ImportKind::Opportunities, "account,name,stage\nAcme,Deal," + stage + '\n');
    QTEST(deals("outcome"), "outcome");
    QCOMPARE(deals("stage"), QString::fromUtf8(stage));
}

void TestImportOpportunities::outcomeSaidOutrightWins()
{
    const ImportReport report =
        m_desk->run(ImportKind::Opportunities,
                    "account,name,stage,outcome\nAcme,A,Closed Won,lost\nAcme,B,,won\nAcme,C,,\nAcme,D,,drawn\n");
    QCOMPARE(counts(report), (QList<qint64>{4, 3, 0, 0, 1}));
    QCOMPARE(deals("name || outcome"), u"Alost; Bwon; Copen"_s);
}

void TestImportOpportunities::nameFallsBackToTheId()
{
    const ImportReport report =
        m_desk->run(ImportKind::Opportunities, "account,external_id,name,stage\nAcme,X1,,Won\nAcme,,,Won\n");
    QCOMPARE(counts(report), (QList<qint64>{2, 1, 0, 0, 1}));
    QCOMPARE(deals("name"), u"X1"_s);
}

void TestImportOpportunities::matchedByIdElseByNameAndDay()
{
    const auto request = m_desk->text(ImportKind::Opportunities,
                                      "account,external_id,name,created,amount\n"
                                      "Acme,1,Renewal,2027-01-01,10\n"
                                      "Acme,,Licence,2027-01-01,10\n"
                                      "Acme,,Licence,2027-01-01,20\n" // the second of its kind
                                      "Acme,,Licence,2027-02-01,30\n"
                                      "Beta,,Licence,2027-01-01,40\n");
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{5, 5, 0, 0, 0}));
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{5, 0, 0, 5, 0}));
    QCOMPARE(counts(m_desk->run(ImportKind::Opportunities, "account,external_id,name,created,amount\n"
                                                           "Acme,1,Renewal renamed,2027-01-02,11\n"
                                                           "Acme,,LICENCE,2027-01-01,10\n"
                                                           "Acme,,licence,2027-01-01,25\n")),
             (QList<qint64>{3, 0, 3, 0, 0}));
    QCOMPARE(deals("name || amount"), u"LICENCE1000; Licence4000; Licence3000; Renewal renamed1100; licence2500"_s);
}

void TestImportOpportunities::repeatedIdsCountOnce()
{
    const auto request =
        m_desk->text(ImportKind::Opportunities, "account,external_id,name,amount\nAcme,1,A,10\nAcme,1,B,20\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{2, 1, 0, 1, 0}));
    QCOMPARE(report.repeated, 1);
    QCOMPARE(deals("name || amount"), u"A1000"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
}

void TestImportOpportunities::amountsInTheirCurrency()
{
    m_desk->run(ImportKind::Opportunities,
                "account,external_id,name,amount,currency\nAcme,1,A,10.5,JPY\nAcme,2,B,\"1,234.50\",\nAcme,3,C,£5K,\n");
    QCOMPARE(deals("name || amount || coalesce(currency, 'plan')"), u"A11JPY; B123450plan; C500000GBP"_s);
    // An amount without a currency is in the opportunity's own.
    QCOMPARE(counts(m_desk->run(ImportKind::Opportunities, "account,external_id,name,amount\nAcme,1,A,12\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(deals("name || amount || coalesce(currency, 'plan')"), u"A12JPY; B123450plan; C500000GBP"_s);
}

void TestImportOpportunities::ambiguousDatesAreRejected()
{
    ImportRequest request = m_desk->text(ImportKind::Opportunities,
                                         "account,name,created\nAcme,A,03/04/2027\nAcme,B,05/05/2027\nAcme,C,soon\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{3, 1, 0, 0, 2}));
    QVERIFY2(report.problems[0].message.contains(u"--date-order"_s), qPrintable(report.problems[0].message));
    QVERIFY(!report.problems[1].message.contains(u"--date-order"_s));
    request.dateOrder = DateOrder::MonthDayYear;
    QCOMPARE(m_desk->run(request).added, 1);
    QCOMPARE(deals("name || created"), u"A2027-03-04; B2027-05-05"_s);
}

void TestImportOpportunities::aStageThatMovesIsAnUpdate()
{
    m_desk->run(ImportKind::Opportunities, "account,external_id,name,stage\nAcme,1,A,Proposal\n");
    m_desk->run(ImportKind::Opportunities, "account,external_id,stage,closed\nAcme,1,Closed Won,2027-02-01\n");
    QCOMPARE(deals("name || stage || outcome || closed"), u"AClosed Wonwon2027-02-01"_s);
    // A file that says nothing about the stage leaves the outcome.
    QCOMPARE(counts(m_desk->run(ImportKind::Opportunities, "account,external_id,name\nAcme,1,A\n")),
             (QList<qint64>{1, 0, 0, 1, 0}));
}

QTEST_GUILESS_MAIN(TestImportOpportunities)
#include "test_import_opportunities.moc"
