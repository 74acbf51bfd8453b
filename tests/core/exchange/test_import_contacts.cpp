#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestImportContacts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void accountByNameDomainIdOrAddress();
    void unknownAccountsAreRejectedOrMade();
    void peopleOfOneGivenAccount();
    void matchedWithinTheAccount();
    void whoMovedIsUpdatedAndReported();
    void namesakesWithOtherTitlesAreTwo();
    void unnamedPostsAreCounted();
    void rolesKeepTheirWord();
    void aRoleChosenByHandStays();
    void stanceAndInfluence();
    void managersMayStandBelow();
    void linesThatCannotBeDrawn();
    void linesToPeopleOfThePlan();
    void aManagerAndAReportChangePlaces();
    void ofTwoRecordsThePersonsLaterManagerCounts();
    void aLongChainEnds();
    void onlyTheLineIsNew();

private:
    QString people(const char *columns)
    {
        return m_desk->value("SELECT group_concat(" + QByteArray(columns) +
                             ", '; ') FROM (SELECT contact.*, account.name AS account "
                             "FROM contact JOIN account ON account.id = account_id ORDER BY contact.name, "
                             "contact.title, account.name DESC) AS person");
    }

    std::unique_ptr<ImportDesk> m_desk;
};

void TestImportContacts::init()
{
    m_desk = std::make_unique<ImportDesk>();
    m_desk->run(ImportKind::Accounts, "external_id,name,domain\n1,Acme,acme.com\n2,Beta,beta.com\n");
}

void TestImportContacts::accountByNameDomainIdOrAddress()
{
    const auto request = m_desk->text(ImportKind::Contacts, "account,name,email\n"
                                                            "1,By id,\n"
                                                            "www.beta.com,By domain,\n"
                                                            "\"ACME, Inc.\",By name,\n"
                                                            ",By address,anna@beta.com\n"
                                                            "Acme,The name beats the address,anna@adviser.beta.com\n");
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{5, 5, 0, 0, 0}));
    QCOMPARE(people("name || '/' || account"),
             u"By address/Beta; By domain/Beta; By id/Acme; By name/Acme; The name beats the address/Acme"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{5, 0, 0, 5, 0}));
}

void TestImportContacts::unknownAccountsAreRejectedOrMade()
{
    ImportRequest request =
        m_desk->text(ImportKind::Contacts,
                     "account,name,email\nGamma,Anna,\n,Boris,boris@delta.com\n,Clara,clara@gmail.com\n,Dora,\n");
    const ImportReport rejected = m_desk->run(request);
    QCOMPARE(counts(rejected), (QList<qint64>{4, 0, 0, 0, 4}));
    QCOMPARE(rejected.problems[0].column, u"account"_s);
    QCOMPARE(rejected.problems[0].value, u"Gamma"_s);
    QVERIFY(rejected.problems[0].message.contains(u"--create-accounts"_s));
    QCOMPARE(rejected.problems[1].column, u"email"_s);

    request.createAccounts = true;
    const ImportReport made = m_desk->run(request);
    QCOMPARE(counts(made), (QList<qint64>{4, 2, 0, 0, 2}));
    QCOMPARE(made.accountsCreated, 2);
    QCOMPARE(people("name || '/' || account"), u"Anna/Gamma; Boris/delta.com"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM account"), 4);
}

void TestImportContacts::peopleOfOneGivenAccount()
{
    ImportRequest request = m_desk->text(ImportKind::Contacts, "name,title\nAnna,CEO\nBoris,CTO\n");
    QVERIFY(!importFile(*m_desk->plan, request));
    request.account = AccountId{m_desk->number("SELECT id FROM account WHERE name = 'Beta'")};
    QCOMPARE(m_desk->run(request).added, 2);
    QCOMPARE(people("name || '/' || account"), u"Anna/Beta; Boris/Beta"_s);
}

void TestImportContacts::matchedWithinTheAccount()
{
    m_desk->run(ImportKind::Contacts,
                "account,external_id,name,email\nAcme,7,Anna Petrova,anna@acme.com\nAcme,,Boris,\n");
    const ImportReport report = m_desk->run(ImportKind::Contacts,
                                            "account,external_id,name,email,phone\n"
                                            "Acme,7,Anna Sidorova,,1\n"     // id; she married
                                            "Acme,,Anyone,ANNA@acme.com,\n" // address; a repeat
                                            "Acme,,борис,,3\n"              // not Boris: another script
                                            "Acme,,BORIS,b@acme.com,4\n"    // name
                                            "Beta,7,Anna Sidorova,,5\n");   // another account, another person
    QCOMPARE(counts(report), (QList<qint64>{5, 2, 2, 1, 0}));
    QCOMPARE(people("name || coalesce(email, '') || coalesce(phone, '') || account"),
             u"Anna Sidorova5Beta; Anna Sidorovaanna@acme.com1Acme; BORISb@acme.com4Acme; борис3Acme"_s);
}

void TestImportContacts::whoMovedIsUpdatedAndReported()
{
    m_desk->run(ImportKind::Contacts, "account,external_id,name,email,reports_to\n"
                                      "Acme,7,Anna Petrova,anna@acme.com,\n"
                                      "Acme,,Boris Orlov,boris@mail.example,7\n"
                                      "Acme,8,Clara Weiss,clara@acme.com,7\n");
    const auto request = m_desk->text(ImportKind::Contacts, "account,external_id,name,email\n"
                                                            "Beta,7,Anna Sidorova,anna@beta.com\n"   // the id
                                                            "Beta,,Orlov Boris,BORIS@mail.example\n" // the address
                                                            "Beta,8,Dora Lind,\n"                    // another's id
                                                            "Beta,,Eva Stein,clara@acme.com\n");     // and address
    const ImportReport report = m_desk->run(request);
    QCOMPARE(counts(report), (QList<qint64>{4, 2, 2, 0, 0}));
    QCOMPARE(people("name || coalesce(external_id, '') || account"),
             u"Anna Sidorova7Beta; Clara Weiss8Acme; Dora Lind8Beta; Eva SteinBeta; Orlov BorisBeta"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM contact WHERE reports_to IS NOT NULL"), 0);
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 2);
    QCOMPARE(notices[0].row, 1);
    QCOMPARE(notices[0].column, u"account"_s);
    QVERIFY2(notices[0].message.contains(u"“Acme”"_s) && notices[0].message.contains(u"“Beta”"_s),
             qPrintable(notices[0].message));
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
    TALBOOK_VERIFY(m_desk->plan->undo());
    QCOMPARE(people("name || account"), u"Anna PetrovaAcme; Boris OrlovAcme; Clara WeissAcme"_s);
    QCOMPARE(m_desk->number("SELECT count(*) FROM contact WHERE reports_to IS NOT NULL"), 2);
}

void TestImportContacts::namesakesWithOtherTitlesAreTwo()
{
    const auto request =
        m_desk->text(ImportKind::Contacts,
                     "account,name,title\nAcme,John Smith,CFO\nAcme,John Smith,Engineer\nAcme,John Smith,CFO\n");
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{3, 2, 0, 1, 0}));
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{3, 0, 0, 3, 0}));
    // One of them alone, promoted: the namesake whose title fits better is taken, else the first.
    QCOMPARE(counts(m_desk->run(ImportKind::Contacts, "account,name,title\nAcme,John Smith,Engineer\n")),
             (QList<qint64>{1, 0, 0, 1, 0}));
}

void TestImportContacts::unnamedPostsAreCounted()
{
    const auto request = m_desk->text(
        ImportKind::Contacts,
        "account,name,title,department\nAcme,N/D,Adviser,North\nAcme,,Adviser,South\nAcme,,Adviser,South\n");
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{3, 3, 0, 0, 0}));
    QCOMPARE(people("name || department"), u"AdviserNorth; AdviserSouth; AdviserSouth"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{3, 0, 0, 3, 0}));
}

void TestImportContacts::rolesKeepTheirWord()
{
    const auto request = m_desk->text(ImportKind::Contacts, "account,name,buying_role\n"
                                                            "Acme,A,DECISION_MAKER\n"
                                                            "Acme,B,Technical buyer\n"
                                                            "Acme,C,Wizard\n"
                                                            "Acme,D,OTHER;CHAMPION\n"
                                                            "Acme,E,Wizard\n"
                                                            "Acme,F,\n");
    const ImportReport report = m_desk->run(request);
    QCOMPARE(report.added, 6);
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 1); // the unknown word, once
    QCOMPARE(people("name || ' ' || coalesce(buying_role, '-') || ' ' || coalesce(role_source, '-') || ' ' || "
                    "coalesce(role_verbatim, '-')"),
             u"A economic_buyer import DECISION_MAKER; B technical_buyer import Technical buyer; C - - Wizard; "
             "D champion import OTHER;CHAMPION; E - - Wizard; F - - -"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{6, 0, 0, 6, 0}));
}

void TestImportContacts::aRoleChosenByHandStays()
{
    const auto request = m_desk->text(ImportKind::Contacts, "account,name,buying_role\nAcme,Anna,Champion\n");
    m_desk->run(request);
    TALBOOK_VERIFY(m_desk->plan->run(u"Choose"_s, [](Edit &edit) {
        return edit.database().execute("UPDATE contact SET buying_role = 'blocker', role_source = 'hand'");
    }));
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{1, 0, 0, 1, 0}));
    QCOMPARE(people("buying_role || role_source || role_verbatim"), u"blockerhandChampion"_s);
}

void TestImportContacts::stanceAndInfluence()
{
    const ImportReport report =
        m_desk->run(ImportKind::Contacts,
                    "account,name,stance,influence\nAcme,A,Сторонник,5\nAcme,B,Sceptic,\nAcme,C,furious,\nAcme,D,,6\n");
    QCOMPARE(counts(report), (QList<qint64>{4, 2, 0, 0, 2}));
    QCOMPARE(people("name || stance || coalesce(influence, '')"), u"Asupporter5; Bsceptic"_s);
    const auto problems = problemsOf(report, ProblemKind::Rejected);
    QVERIFY(problems[0].message.contains(u"opponent"_s));
    QVERIFY2(problems[1].message.contains(u"from 1 to 5"_s), qPrintable(problems[1].message));
}

void TestImportContacts::managersMayStandBelow()
{
    const auto request = m_desk->text(ImportKind::Contacts, "account,external_id,name,email,reports_to\n"
                                                            "Acme,3,Clara,,2\n"
                                                            "Acme,2,Boris,,anna@ACME.com\n"
                                                            "Acme,4,Dora,,boris\n"
                                                            "Acme,1,Anna,anna@acme.com,\n");
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{4, 4, 0, 0, 0}));
    QCOMPARE(people("name || '>' || coalesce((SELECT m.name FROM contact m WHERE m.id = person.reports_to), '')"),
             u"Anna>; Boris>Anna; Clara>Boris; Dora>Boris"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
}

void TestImportContacts::linesThatCannotBeDrawn()
{
    const ImportReport report = m_desk->run(ImportKind::Contacts,
                                            "account,external_id,name,title,reports_to\n"
                                            "Acme,1,Anna,,1\n"       // herself
                                            "Acme,2,Boris,,Nobody\n" // unknown
                                            "Acme,3,Clara,,4\n"      // a circle of two: the first line stands
                                            "Acme,4,Dora,,3\n"
                                            "Acme,5,Eva,CEO,\n"
                                            "Acme,6,Eva,CTO,\n"
                                            "Acme,7,Fred,,Eva\n"    // which of the two
                                            "Beta,8,Gleb,,Anna\n"); // works elsewhere
    QCOMPARE(counts(report), (QList<qint64>{8, 8, 0, 0, 0}));
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QList<qint64> rows;
    for (const ImportProblem &notice : notices) {
        rows.append(notice.row);
        QCOMPARE(notice.column, u"reports_to"_s);
    }
    QCOMPARE(rows, (QList<qint64>{1, 2, 4, 7, 8}));
    QVERIFY(notices[2].message.contains(u"circle"_s));
    QStringList faults;
    for (const ImportProblem &notice : notices)
        faults.append(lineFaultId(notice.lineFault.value()));
    QCOMPARE(faults, (QStringList{u"own_manager"_s, u"unknown_manager"_s, u"reporting_circle"_s, u"ambiguous_manager"_s,
                                  u"unknown_manager"_s}));
    QCOMPARE(report.linesLeftOut, (std::array<qint64, lineFaults>{1, 1, 2, 1}));
    QCOMPARE(linesLeftOutText(ImportReport()), QString());
    QCOMPARE(m_desk->number("SELECT count(*) FROM contact WHERE reports_to IS NOT NULL"), 1);
}

void TestImportContacts::linesToPeopleOfThePlan()
{
    m_desk->run(ImportKind::Contacts, "account,name,reports_to\nAcme,Anna,\nAcme,Boris,Anna\n");
    const ImportReport report =
        m_desk->run(ImportKind::Contacts, "account,name,reports_to\nAcme,Clara,Boris\nAcme,Anna,Clara\n");
    QCOMPARE(counts(report), (QList<qint64>{2, 1, 0, 1, 0}));
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 1); // Anna below Clara would close the circle
    QCOMPARE(people("name || '>' || coalesce((SELECT m.name FROM contact m WHERE m.id = person.reports_to), '')"),
             u"Anna>; Boris>Anna; Clara>Boris"_s);
}

/// Drawn one after the other, the first line would close a circle with one that the second takes away.
void TestImportContacts::aManagerAndAReportChangePlaces()
{
    m_desk->run(ImportKind::Contacts, "account,name,reports_to\nAcme,Anna,\nAcme,Boris,Anna\nAcme,Clara,\n");
    const ImportReport report =
        m_desk->run(ImportKind::Contacts, "account,name,reports_to\nAcme,Anna,Boris\nAcme,Boris,Clara\n");
    QCOMPARE(counts(report), (QList<qint64>{2, 0, 2, 0, 0}));
    QCOMPARE(problemsOf(report, ProblemKind::Notice).size(), 0);
    QCOMPARE(people("name || '>' || coalesce((SELECT m.name FROM contact m WHERE m.id = person.reports_to), '')"),
             u"Anna>Boris; Boris>Clara; Clara>"_s);
}

void TestImportContacts::ofTwoRecordsThePersonsLaterManagerCounts()
{
    const auto request = m_desk->text(ImportKind::Contacts, "account,external_id,name,reports_to\nAcme,1,Anna,\n"
                                                            "Acme,2,Boris,\nAcme,3,Clara,1\nAcme,3,Clara,2\n");
    m_desk->run(request);
    QCOMPARE(people("name || '>' || coalesce((SELECT m.name FROM contact m WHERE m.id = person.reports_to), '')"),
             u"Anna>; Boris>; Clara>Boris"_s);
    QCOMPARE(counts(m_desk->run(request)), (QList<qint64>{4, 0, 0, 4, 0}));
}

void TestImportContacts::aLongChainEnds()
{
    QByteArray content = "account,external_id,name,reports_to\n";
    for (int i = 1; i <= 20'000; ++i) {
        const QByteArray number = QByteArray::number(i);
        content += "Acme," + number + ",P" + number + ',' + QByteArray::number(i == 20'000 ? 1 : i + 1) + '\n';
    }
    const ImportReport report = m_desk->run(ImportKind::Contacts, content);
    QCOMPARE(report.added, 20'000);
    const auto notices = problemsOf(report, ProblemKind::Notice);
    QCOMPARE(notices.size(), 1);
    QCOMPARE(notices[0].row, 20'000); // the line that closes the circle of all
    QCOMPARE(m_desk->number("SELECT count(*) FROM contact WHERE reports_to IS NULL"), 1);
}

void TestImportContacts::onlyTheLineIsNew()
{
    m_desk->run(ImportKind::Contacts, "account,name\nAcme,Anna\nAcme,Boris\n");
    QCOMPARE(counts(m_desk->run(ImportKind::Contacts, "account,name,reports_to\nAcme,Boris,Anna\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
}

QTEST_GUILESS_MAIN(TestImportContacts)
#include "test_import_contacts.moc"
