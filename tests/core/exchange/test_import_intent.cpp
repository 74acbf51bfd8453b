#include "support/imports.h"

#include <QFile>
#include <QSet>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// The tools that marketers get intent from, each in the columns it is documented with.
class TestImportIntent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = std::make_unique<ImportDesk>();
        m_desk->run(ImportKind::Accounts, "name,domain,external_id\nAcme,acme.com,001A\nBeta,beta.com,001B\n");
    }

    void bomboraWithAHead()
    {
        const ImportReport report = m_desk->run(
            ImportKind::Signals, "Company Name,Domain,Industry,HQ City,Topic ID,Topic Name,Composite Score,Date\n"
                                 "Acme,acme.com,Software,Berlin,11,Cloud Security,82,2027-02-01\n"
                                 "Acme,acme.com,Software,Berlin,12,Zero Trust,59,2027-02-01\n"
                                 "Gamma,gamma.com,Software,Bonn,11,Cloud Security,70,2027-02-01\n");
        QCOMPARE(report.mapping.preset, u"bombora"_s);
        QCOMPARE(counts(report), (QList<qint64>{3, 2, 0, 0, 1})); // nobody asked for new accounts
        QCOMPARE(stored(), u"Acme topic_surge Cloud Security 82.0 Bombora 2027-02-01; "
                           "Acme topic_surge Zero Trust 59.0 Bombora 2027-02-01"_s);
    }

    /// Who compares or looks at alternatives researches competitors; the other signals are surges. A strength is not
    /// part of what G2 names: 70 stands in.
    void signalsOfG2()
    {
        const ImportReport report =
            m_desk->run(ImportKind::Signals, "Company,Company Domain,Signal Type,Product or category,Date\n"
                                             "Acme,acme.com,Category,Cloud Security,2027-02-01\n"
                                             "Acme,acme.com,Pricing,Guard,2027-02-02\n"
                                             "Beta,beta.com,Comparison,Guard,2027-02-03\n"
                                             "Beta,beta.com,Alternatives,Guard,2027-02-04\n"
                                             "Beta,beta.com,Sponsored,Guard,2027-02-05\n");
        QCOMPARE(report.mapping.preset, u"g2"_s);
        QCOMPARE(counts(report), (QList<qint64>{5, 5, 0, 0, 0}));
        QCOMPARE(stored(), u"Acme topic_surge Cloud Security 70.0 G2 2027-02-01; "
                           "Acme topic_surge Guard 70.0 G2 2027-02-02; "
                           "Beta competitor_research Guard 70.0 G2 2027-02-03; "
                           "Beta competitor_research Guard 70.0 G2 2027-02-04; "
                           "Beta topic_surge Guard 70.0 G2 2027-02-05"_s);
    }

    void scoresOf6sense_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("names of the API") << QByteArray("Id,Name,Website,accountBuyingStage6sense__c,"
                                                        "accountIntentScore6sense__c,accountUpdateDate6sense__c\n");
        QTest::newRow("labels") << QByteArray("Account ID,Account Name,Website,6sense Account Buying Stage,"
                                              "6sense Account Intent Score,6sense Account Update Date\n");
    }
    void scoresOf6sense()
    {
        QFETCH(QByteArray, head);
        const ImportReport report =
            m_desk->run(ImportKind::Signals, head + "001A,Acme,https://www.acme.com,Decision,88,2027-02-01\n"
                                                    "001B,Beta,beta.com,Awareness,12,2027-02-02\n");
        QCOMPARE(report.mapping.preset, u"6sense"_s);
        QCOMPARE(counts(report), (QList<qint64>{2, 2, 0, 0, 0}));
        QCOMPARE(stored(), u"Acme topic_surge Decision 88.0 6sense 2027-02-01; "
                           "Beta topic_surge Awareness 12.0 6sense 2027-02-02"_s);
    }

    /// The form that any source can be brought into: date, source, domain.
    void theNeutralForm()
    {
        const ImportReport report =
            m_desk->run(ImportKind::Signals, "Date of Intent,Intent Source,Company Domain,Intent Topic,Intent Score\n"
                                             "2027-02-01,TrustRadius,acme.com,Cloud Security,64\n");
        QCOMPARE(counts(report), (QList<qint64>{1, 1, 0, 0, 0}));
        QCOMPARE(stored(), u"Acme topic_surge Cloud Security 64.0 TrustRadius 2027-02-01"_s);
    }

    /// A real log of 19 recipients: 90 opened, 4 sent, 3 delivered, 3 processed.
    void theRealLogOfHubSpotMail()
    {
        const QString path = sharedData(u"intent/hubspot_email_event_data.csv"_s);
        if (path.isEmpty() || !QFile::exists(path))
            QSKIP("the shared data are not there");
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QByteArray log = file.readAll();
        QSet<QByteArray> recipients;
        const QList<QByteArray> lines = log.trimmed().split('\n');
        for (const QByteArray &line : lines.sliced(1))
            recipients.insert(line.trimmed().split(',').constLast());
        QCOMPARE(recipients.size(), 19);
        // The log has its recipients hashed: they get addresses again, and one person each.
        QByteArray people = "account,name,email\n";
        for (const QByteArray &recipient : std::as_const(recipients)) {
            const QByteArray address = "p" + recipient.toHex() + "@acme.com";
            log.replace(recipient, address);
            people += "Acme,Somebody " + recipient.toHex() + ',' + address + '\n';
        }
        m_desk->run(ImportKind::Contacts, people);
        const ImportReport report = m_desk->run(ImportKind::Activities, log);
        QCOMPARE(report.mapping.preset, u"hubspot"_s);
        QCOMPARE(counts(report), (QList<qint64>{100, 100, 0, 0, 0}));
        QCOMPARE(m_desk->value("SELECT group_concat(x, '; ') FROM (SELECT kind || ' ' || direction || ' ' || count(*) "
                               "AS x FROM activity GROUP BY kind, direction ORDER BY x)"),
                 u"email_delivered outbound 3; email_open inbound 90; email_sent outbound 7"_s);
        QCOMPARE(m_desk->number("SELECT count(DISTINCT contact_id) FROM activity"), 19);
        QCOMPARE(m_desk->value("SELECT min(date) || ' ' || max(date) FROM activity"), u"2020-03-16 2020-05-24"_s);
    }

private:
    QString stored() const
    {
        return m_desk->value("SELECT group_concat(x, '; ') FROM (SELECT name || ' ' || kind || ' ' || topic || ' ' || "
                             "strength || ' ' || source || ' ' || date AS x FROM signal "
                             "JOIN account ON account.id = account_id ORDER BY x)");
    }

    std::unique_ptr<ImportDesk> m_desk;
};

QTEST_GUILESS_MAIN(TestImportIntent)
#include "test_import_intent.moc"
