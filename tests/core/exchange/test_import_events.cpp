#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Activities, signals and costs: many rows, mostly without an id of their own.
class TestImportEvents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void kindsDirectionsAndTimes();
    void scrambledRecipientsAreCalledThat();
    void eventsOfSentMailAreOutbound();
    void rowsAlikeStayAsManyAsTheyAre();
    void idsBringRowsUpToDate();
    void theContactComesWithTheAddress();
    void contactsThatComeLaterAreFilledIn();
    void signalsHaveAStrength();
    void signalsWithoutADate();
    void theSameSignalsOfAnotherDay();
    void costsOfAProgram();
    void costsOfAnAccountAreOptional();
    void oneUndoTakesThemBack();

private:
    QString rows(const QByteArray &columns, const QByteArray &table)
    {
        return m_desk->value("SELECT group_concat(x, '; ') FROM (SELECT " + columns + " AS x FROM " + table +
                             " ORDER BY x)");
    }

    std::unique_ptr<ImportDesk> m_desk;
};

void TestImportEvents::init()
{
    m_desk = std::make_unique<ImportDesk>();
    m_desk->run(ImportKind::Accounts, "name,domain\nAcme,acme.com\nBeta,beta.com\n");
    m_desk->run(ImportKind::Contacts, "account,name,email\nAcme,Anna,anna@acme.com\nBeta,Boris,boris@gmail.com\n");
}

void TestImportEvents::kindsDirectionsAndTimes()
{
    const ImportReport report = m_desk->run(ImportKind::Activities, "account,date,kind,direction,count,channel\n"
                                                                    "Acme,2027-01-05,Meeting,,,\n"
                                                                    "Acme,2027-01-06T10:00:00Z,Opened email,,3,E-mail\n"
                                                                    "Acme,2027-01-07,call,,,\n"
                                                                    "Acme,2027-01-08,call,Входящий,,\n"
                                                                    "Acme,2027-01-09,carrier pigeon,,,\n"
                                                                    "Acme,2027-01-10,carrier pigeon,,,\n"
                                                                    "Acme,,call,,,\n"
                                                                    "Acme,2027-01-11,,,,\n"
                                                                    "Acme,2027-01-12,call,,0,\n"
                                                                    "Acme,2027-01-13,call,sideways,,\n"
                                                                    "Gamma,2027-01-14,call,,,\n");
    QCOMPARE(counts(report), (QList<qint64>{11, 6, 0, 0, 5}));
    QCOMPARE(
        rows("date || ' ' || kind || ' ' || direction || ' ' || count || coalesce(' ' || channel, '')", "activity"),
        u"2027-01-05 meeting_held inbound 1; 2027-01-06 email_open inbound 3 email; 2027-01-07 call outbound 1; "
        "2027-01-08 call inbound 1; 2027-01-09 carrier pigeon inbound 1; 2027-01-10 carrier pigeon inbound 1"_s);
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 1); // the unknown kind, once
    QStringList columns;
    for (const ImportProblem &problem : problemsOf(report, ProblemKind::Rejected))
        columns.append(problem.column);
    QCOMPARE(columns, (QStringList{u"date"_s, u"kind"_s, u"count"_s, u"direction"_s, u"account"_s}));
}

/// HubSpot can export recipients as a hash: making accounts would not help, and is not proposed.
void TestImportEvents::scrambledRecipientsAreCalledThat()
{
    const auto request =
        m_desk->text(ImportKind::Activities, "id,portal_id,email_campaign_id,recipient,type,created,filtered_event\n"
                                             "1,1,2,5f4dcc3b5aa765d61d8327deb882cf99,OPEN,2027-01-05T10:00:00Z,false\n"
                                             "2,1,2,eva@gamma.com,OPEN,2027-01-05T10:00:00Z,false\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{2, 0, 0, 0, 2}));
    const auto rejected = problemsOf(report, ProblemKind::Rejected);
    QCOMPARE(rejected[0].column, u"recipient"_s);
    QVERIFY(rejected[0].message.contains(u"not an e-mail address"_s));
    QVERIFY(!rejected[0].message.contains(u"--create-accounts"_s));
    QVERIFY(rejected[1].message.contains(u"--create-accounts"_s));
}

/// Of what HubSpot logs about an e-mail, only what the recipient did comes from the account.
void TestImportEvents::eventsOfSentMailAreOutbound()
{
    QByteArray file = "id,portal_id,email_campaign_id,recipient,type,created,filtered_event\n";
    int id = 0;
    for (const char *type : {"SENT", "PROCESSED", "DELIVERED", "DEFERRED", "DROPPED", "BOUNCE", "OPEN", "CLICK",
                             "REPLY", "FORWARD", "STATUSCHANGE", "SPAMREPORT"})
        file += QByteArray::number(++id) + ",1,2,anna@acme.com," + type + ",2027-01-05T10:00:00Z,false\n";
    const ImportReport report = m_desk->run(ImportKind::Activities, file);
    QCOMPARE(report.mapping.preset, u"hubspot"_s);
    QCOMPARE(counts(report), (QList<qint64>{12, 12, 0, 0, 0}));
    QCOMPARE(rows("substr('0' || external_id, -2) || kind || ' ' || direction", "activity"),
             u"01email_sent outbound; 02email_sent outbound; 03email_delivered outbound; 04email_bounced outbound; "
             "05email_bounced outbound; 06email_bounced outbound; 07email_open inbound; 08email_click inbound; "
             "09email_reply inbound; 10email_forward inbound; 11email_unsubscribed inbound; "
             "12email_unsubscribed inbound"_s);
    QVERIFY(report.problems.empty());

    // The same words without a source are understood too.
    m_desk->run(ImportKind::Activities, "account,date,kind\nBeta,2027-01-05,Delivered\nBeta,2027-01-05,Processed\n"
                                        "Beta,2027-01-05,Email sent\nBeta,2027-01-05,Bounced\n");
    QCOMPARE(m_desk->number("SELECT count(*) FROM activity a JOIN account c ON c.id = a.account_id WHERE "
                            "c.name = 'Beta' AND direction = 'outbound'"),
             qint64(4));
}

void TestImportEvents::rowsAlikeStayAsManyAsTheyAre()
{
    const auto two = m_desk->text(
        ImportKind::Activities,
        "account,date,kind,Room\nAcme,2027-01-05,call,A\nAcme,2027-01-05,call,A\nAcme,2027-01-05,call,B\n");
    QCOMPARE(counts(m_desk->run(two)), (QList<qint64>{3, 3, 0, 0, 0}));
    QCOMPARE(counts(m_desk->run(two)), (QList<qint64>{3, 0, 0, 3, 0}));
    // A third alike is new; the order of rows and columns does not matter.
    QCOMPARE(counts(m_desk->run(ImportKind::Activities,
                                "Room,kind,date,account\nB,call,2027-01-05,Acme\nA,call,2027-01-05,Acme\n"
                                "A,call,2027-01-05,acme.com\nA,call,2027-01-05,Acme\n")),
             (QList<qint64>{4, 1, 0, 3, 0}));
}

void TestImportEvents::idsBringRowsUpToDate()
{
    const auto request =
        m_desk->text(ImportKind::Activities, "external_id,account,date,kind\n1,Acme,2027-01-05,call\n2,Acme,2027-01-05,"
                                             "call\n,Acme,2027-01-05,call\n1,Beta,2027-01-05,call\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{4, 3, 0, 1, 0}));
    QCOMPARE(report.repeated, 1);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
    QCOMPARE(counts(m_desk->run(
                 ImportKind::Activities,
                 "external_id,account,date,kind,campaign\n2,Acme,2027-01-06,call,Spring\n1,Acme,2027-01-05,call,\n")),
             (QList<qint64>{2, 0, 1, 1, 0}));
    QCOMPARE(rows("coalesce(external_id, '-') || date || coalesce(campaign, '')", "activity"),
             u"-2027-01-05; 12027-01-05; 22027-01-06Spring"_s);
}

void TestImportEvents::theContactComesWithTheAddress()
{
    const ImportReport report = m_desk->run(ImportKind::Activities,
                                            "account,contact,date,kind\n"
                                            "Acme,anna@acme.com,2027-01-01,call\n"
                                            "Acme,ANNA,2027-01-02,call\n"
                                            ",boris@gmail.com,2027-01-03,call\n" // known by the address alone
                                            ",new@beta.com,2027-01-04,call\n"    // at least the account
                                            "Acme,Nobody,2027-01-05,call\n"
                                            ",stranger@gmail.com,2027-01-06,call\n");
    QCOMPARE(counts(report), (QList<qint64>{6, 5, 0, 0, 1}));
    QCOMPARE(rows("date || ' ' || (SELECT name FROM account WHERE id = account_id) || coalesce((SELECT name FROM "
                  "contact WHERE id = contact_id), '')",
                  "activity"),
             u"2027-01-01 AcmeAnna; 2027-01-02 AcmeAnna; 2027-01-03 BetaBoris; 2027-01-04 Beta; 2027-01-05 Acme"_s);
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].row, 4);
    QCOMPARE(notices[1].value, u"Nobody"_s);
}

void TestImportEvents::contactsThatComeLaterAreFilledIn()
{
    const auto calls = m_desk->text(
        ImportKind::Activities, "account,contact,date,kind\nAcme,Clara,2027-01-01,call\nAcme,Anna,2027-01-01,call\n");
    QCOMPARE(counts(m_desk->run(calls)), (QList<qint64>{2, 2, 0, 0, 0}));
    m_desk->run(ImportKind::Contacts, "account,name\nAcme,Clara\n");
    QCOMPARE(counts(m_desk->run(calls)), (QList<qint64>{2, 0, 1, 1, 0}));
    QCOMPARE(rows("(SELECT name FROM contact WHERE id = contact_id)", "activity"), u"Anna; Clara"_s);
    QCOMPARE(counts(m_desk->run(calls)), (QList<qint64>{2, 0, 0, 2, 0}));
}

void TestImportEvents::signalsHaveAStrength()
{
    const ImportReport report = m_desk->run(ImportKind::Signals, "account,date,kind,topic,strength,source\n"
                                                                 "Acme,2027-01-01,Topic surge,ERP,80,Bombora\n"
                                                                 "Acme,2027-01-01,hiring,,\"60,5\",\n"
                                                                 "Acme,2027-01-01,astrology,,10,\n"
                                                                 "Acme,2027-01-01,hiring,,101,\n"
                                                                 "Acme,2027-01-01,hiring,,-1,\n"
                                                                 "Acme,2027-01-01,hiring,,,\n");
    QCOMPARE(counts(report), (QList<qint64>{6, 3, 0, 0, 3}));
    QCOMPARE(rows("kind || strength || coalesce(topic, '') || coalesce(source, '')", "signal"),
             u"astrology10.0; hiring60.5; topic_surge80.0ERPBombora"_s);
    for (const ImportProblem &problem : problemsOf(report, ProblemKind::Rejected))
        QCOMPARE(problem.column, u"strength"_s);
}

void TestImportEvents::signalsWithoutADate()
{
    const auto request = m_desk->text(ImportKind::Signals, "Company,Topic,Score\nAcme,ERP,70\nAcme,CRM,60\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{2, 2, 0, 0, 0}));
    QCOMPARE(rows("date || kind", "signal"), u"2027-02-11topic_surge; 2027-02-11topic_surge"_s);
    const auto notices = problemsOf(report, ProblemKind::Notice); // of the date, and of the kind
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].row, 0);
    QVERIFY2(notices[0].message.contains(u"2027-02-11"_s), qPrintable(notices[0].message));
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{2, 0, 0, 2, 0}));
}

/// A weekly report without dates is a new observation each week.
void TestImportEvents::theSameSignalsOfAnotherDay()
{
    ImportRequest request = m_desk->text(ImportKind::Signals, "Company,Topic,Score\nAcme,ERP,70\n");
    m_desk->run(request);
    request.asOf = QDate(2027, 2, 18);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{1, 1, 0, 0, 0}));
}

void TestImportEvents::costsOfAProgram()
{
    const auto request = m_desk->text(ImportKind::Costs, "date,category,planned,actual,currency,program\n"
                                                         "2027-01,Реклама,1000,,,\n"
                                                         "2027-01-15,Content,,250.5,USD,q1 2027\n"
                                                         "2027-01-15,Content,,250.5,USD,Q1 2027\n"
                                                         "2027-01-16,Content,5,,,Q9 2030\n"
                                                         "2027-01-17,Content,,,,\n"
                                                         ",Content,5,,,\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{6, 3, 0, 0, 3}));
    QCOMPARE(
        rows("date || ' ' || category || ' ' || coalesce(planned, actual) || ' ' || currency || ' ' || (SELECT name "
             "FROM program WHERE id = program_id)",
             "cost"),
        u"2027-01-01 advertising 100000 EUR Q1 2027; 2027-01-15 content 25050 USD Q1 2027; 2027-01-15 content 25050 USD Q1 2027"_s);
    QVERIFY2(report.problems[0].message.contains(u"Q1 2027"_s),
             qPrintable(report.problems[0].message)); // lists the programs
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{6, 0, 0, 3, 3}));

    ImportRequest other = request;
    other.program = u"Nowhere"_s;
    const auto failed = importFile(*m_desk->plan, other);
    QVERIFY(!failed);
    QCOMPARE(failed.error().code, ErrorCode::NotFound);
}

void TestImportEvents::costsOfAnAccountAreOptional()
{
    const ImportReport report = m_desk->run(
        ImportKind::Costs, "date,account,tier,actual\n2027-01-15,Acme,1:1,5\n2027-01-15,,,5\n2027-01-15,Gamma,,5\n");
    QCOMPARE(counts(report), (QList<qint64>{3, 2, 0, 0, 1}));
    QCOMPARE(rows("coalesce((SELECT name FROM account WHERE id = account_id), 'none') || coalesce(tier, '')", "cost"),
             u"Acme1; none"_s);
}

void TestImportEvents::oneUndoTakesThemBack()
{
    const QByteArray before = m_desk->fingerprint();
    ImportRequest request =
        m_desk->text(ImportKind::Activities, "account,date,kind\nAcme,2027-01-05,call\nNew Company,2027-01-05,call\n");
    request.createAccounts = true;
    QCOMPARE(m_desk->run(request).added, 2);
    TALBOOK_VERIFY(m_desk->plan->undo());
    QCOMPARE(m_desk->fingerprint(), before);
}

QTEST_GUILESS_MAIN(TestImportEvents)
#include "test_import_events.moc"
