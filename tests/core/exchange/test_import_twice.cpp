#include "support/imports.h"

#include <QRandomGenerator>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Whatever a file says, the second time it says nothing new.
class TestImportTwice : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accounts_data();
    void accounts();
    void contacts_data();
    void contacts();
    void anyAccounts();
    void anyContacts();
    void anIdAloneCountsWhereItIsKnown();
};

namespace
{

/// Imports `before`, then the file twice: the second time every record is known, and the plan is the same to the row.
void importTwice(ImportKind kind, const QByteArray &before, const QByteArray &file)
{
    ImportDesk desk;
    desk.run(ImportKind::Accounts, "name\nAnybody\nOther\n");
    if (!before.isEmpty())
        desk.run(kind, before);
    const auto request = desk.text(kind, file);
    const ImportReport first = desk.run(request);
    const QByteArray once = desk.fingerprint();
    const ImportReport second = desk.run(request);
    QCOMPARE(counts(second), (QList<qint64>{first.read, 0, 0, first.read - first.rejected, first.rejected}));
    QCOMPARE(desk.fingerprint(), once);
}

QByteArray randomFile(QRandomGenerator &random, const QByteArray &header, const QList<QByteArrayList> &columns)
{
    QByteArray file = header + '\n';
    for (int rows = random.bounded(2, 10); rows > 0; --rows) {
        QByteArrayList cells;
        for (const QByteArrayList &words : columns)
            cells.append(words.at(random.bounded(qint32(words.size()))));
        file += cells.join(',') + '\n';
    }
    return file;
}

/// Files of few words, so that their records meet in every way, into a plan that knows some of them.
void importAnyTwice(ImportKind kind, quint32 seed, int rounds, int filesPerPlan, const QByteArray &header,
                    const QList<QByteArrayList> &columns)
{
    QRandomGenerator random(seed);
    for (int round = 0; round < rounds; ++round) {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name,domain\nAcme,acme.com\nBeta,beta.com\n");
        for (int i = 0; i < filesPerPlan; ++i) {
            const QByteArray file = randomFile(random, header, columns);
            const auto request = desk.text(kind, file);
            const ImportReport first = desk.run(request);
            QCOMPARE(first.read, first.added + first.updated + first.unchanged + first.rejected);
            const ImportReport second = desk.run(request);
            QCOMPARE(second.read, second.added + second.updated + second.unchanged + second.rejected);
            QVERIFY2(second.added == 0, file.constData());
        }
    }
}

} // namespace

void TestImportTwice::accounts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &file) {
        const QByteArray header = "external_id,domain,name,owner\n";
        QTest::newRow(name) << (before.isEmpty() ? QByteArray() : header + before) << header + file;
    };
    row("with and without the legal form", {},
        ",acme.com,Acme Inc,\n,other.com,Acme,\n,,Acme GmbH,\n,,Acme,\n,third.com,Acme GmbH,\n");
    row("the form comes with another domain", ",acme.com,Acme,\n", ",acme.de,Acme Inc,\n,,Acme GmbH,\n");
    row("the form comes with the first domain", ",,Acme,\n", ",acme.com,Acme Inc,\n,,Acme GmbH,\n");
    row("the form comes with the first id", ",,Acme,\n", "1,,Acme Inc,\n,,Acme GmbH,\n");
    row("the form comes before the key", ",,Acme,\n", ",,Acme GmbH,\n,acme.com,Acme Inc,\n");
    row("another domain comes with an id", ",acme.com,Acme,\n", "5,acme.de,Acme Inc,\n,acme.com,Zeta,\n");
    row("another domain comes with another id", "1,acme.com,Acme,\n,acme.de,Acme,\n",
        "2,acme.de,Acme,\n,acme.com,Zeta,\n");
    row("ids at one domain", {}, "1,acme.com,Alpha,\n2,acme.com,Beta,\n,acme.com,Gamma,\n,acme.com,Beta,\n");
    row("ids at one domain, the last without", {}, ",acme.com,Gamma,\n1,acme.com,Alpha,\n2,acme.com,Beta,\n");
    row("an id alone before the whole record", {}, "7,,,Anna\n7,acme.com,Acme,Boris\n");
    row("an id alone before the whole record, with a form", {}, "7,,,Anna\n,,Acme,Clara\n7,acme.com,Acme Inc,Boris\n");
    row("an id alone that nobody explains", {}, "7,,,Anna\n8,,Acme,Boris\n");
    row("an id alone for an account of the plan", "7,acme.com,Acme,\n", "7,,,Anna\n8,,Beta,Boris\n");
    row("a mailbox provider for a domain", {}, "7,gmail.com,,Anna\n7,acme.com,Acme,Boris\n");
}

void TestImportTwice::accounts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, file);
    importTwice(ImportKind::Accounts, before, file);
}

void TestImportTwice::contacts_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("file");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &file) {
        const QByteArray header = "account,external_id,email,name,title\n";
        QTest::newRow(name) << (before.isEmpty() ? QByteArray() : header + before) << header + file;
    };
    row("a person who moved, by id", "Anybody,7,a@x.com,Anna Orlova,\n", "Other,7,a@y.com,Anna Orlova,CEO\n");
    row("a person who moved, by address", "Anybody,,a@x.com,Anna Orlova,\n", "Other,,a@x.com,Orlova Anna,CEO\n");
    row("a person at two accounts of the file", "Anybody,7,a@x.com,Anna Orlova,\n",
        "Other,7,a@x.com,Anna Orlova,\nAnybody,7,a@x.com,Anna Orlova,\n");
    row("an address shared by two", {}, "Other,,o@x.com,Anna,\nOther,2,p@x.com,Boris,\nOther,2,o@x.com,Boris,\n");
    row("an address that changes hands", "Other,1,p@x.com,Orlova,\nOther,2,q@x.com,Anna,\n",
        "Other,,p@x.com,Anna,\nOther,2,p@x.com,Orlova,\nOther,,,Orlova,\n");
    row("an address without a name", "Other,,o@x.com,Anna,\n", "Other,,o@x.com,,CEO\nOther,,,Anna,\n");
}

void TestImportTwice::contacts()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, file);
    importTwice(ImportKind::Contacts, before, file);
}

void TestImportTwice::anIdAloneCountsWhereItIsKnown()
{
    ImportDesk desk;
    const ImportReport report = desk.run(ImportKind::Accounts, "external_id,name,owner\n7,,Anna\n7,Acme,\n8,,Boris\n");
    QCOMPARE(counts(report), (QList<qint64>{3, 1, 1, 0, 1}));
    QCOMPARE(desk.value("SELECT name || owner FROM account"), u"AcmeAnna"_s);
    QCOMPARE(problemsOf(report, ProblemKind::Rejected).front().row, qint64(3));
    // A file of ids and owners alone brings them to the accounts that are there.
    QCOMPARE(counts(desk.run(ImportKind::Accounts, "external_id,name,owner\n7,,Clara\n")),
             (QList<qint64>{1, 0, 1, 0, 0}));
    QCOMPARE(desk.value("SELECT owner FROM account"), u"Clara"_s);
}

void TestImportTwice::anyAccounts()
{
    importAnyTwice(ImportKind::Accounts, 1, 6, 24, "external_id,domain,name,owner",
                   {{"", "", "1", "2", "3"},
                    {"", "", "a.com", "b.com", "a.de"},
                    {"", "A", "A Inc", "A GmbH", "B", "B Ltd"},
                    {"", "x", "y"}});
}

void TestImportTwice::anyContacts()
{
    importAnyTwice(ImportKind::Contacts, 2, 30, 2, "account,external_id,email,name,title",
                   {{"Acme", "Beta"},
                    {"", "", "1", "2"},
                    {"", "p@x.com", "q@x.com"},
                    {"", "Anna Orlova", "Orlova", "Boris"},
                    {"", "CEO", "CTO"}});
}

QTEST_GUILESS_MAIN(TestImportTwice)
#include "test_import_twice.moc"
