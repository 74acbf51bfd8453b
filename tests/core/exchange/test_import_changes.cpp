#include "core/exchange/import_changes.h"
#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// What an import would change, without doing it.
class Rehearsal
{
public:
    Rehearsal(ImportDesk &desk, const ImportRequest &request) : changes(u"EUR"_s)
    {
        const auto done = desk.plan->rehearse([&](Edit &edit) -> Expected<void> {
            auto read = importInto(edit, request, {}, &changes);
            TALBOOK_TRY(read);
            report = std::move(*read);
            return {};
        });
        if (!done)
            qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    /// "2 Acme employees 10 -> 12"
    QStringList lines() const
    {
        QStringList list;
        for (const ImportChange &change : changes.list()) {
            const QString where =
                u"%1 %2%3"_s.arg(change.row)
                    .arg(change.accountName, change.record.isEmpty() ? QString() : u" / "_s + change.record);
            list.append(change.created
                            ? where + u" new"_s
                            : u"%1 %2: %3 -> %4"_s.arg(where, change.field, text(change.before), text(change.after)));
        }
        return list;
    }
    static QString text(const TableCell &cell) { return QString::fromStdString(cellText(cell)); }

    ImportChanges changes;
    ImportReport report;
};

} // namespace

class TestImportChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyAccountOfAnImportIsKnownHoweverMany()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name,employees\nAcme,10\nBolt,20\nCargo,30\n");
        QByteArray table = "name,employees\nBolt,20\nCargo,31\n"; // as it is, and changed
        const int fresh = int(mostCreatedListed) + 1000;
        for (int i = 0; i < fresh; ++i)
            table += "Fresh " + QByteArray::number(i) + ",5\n";
        const Rehearsal rehearsal(desk, desk.text(ImportKind::Accounts, table));
        const std::vector<AccountId> touched = rehearsal.changes.touchedAccounts();
        QCOMPARE(touched.size(), size_t(fresh + 1));
        const AccountId cargo{desk.number("SELECT id FROM account WHERE name = 'Cargo'")};
        const AccountId bolt{desk.number("SELECT id FROM account WHERE name = 'Bolt'")};
        QVERIFY(std::ranges::binary_search(touched, cargo));
        QVERIFY(!std::ranges::binary_search(touched, bolt));
    }

    void anAccountIsTouchedByItsRecords()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name\nAcme\nBolt\n");
        const Rehearsal rehearsal(
            desk,
            desk.text(ImportKind::Contacts, "account,name,email\nBolt,Anna,anna@bolt.com\nBolt,Ben,ben@bolt.com\n"));
        QCOMPARE(rehearsal.changes.touchedAccounts(),
                 std::vector{AccountId{desk.number("SELECT id FROM account WHERE name = 'Bolt'")}});
    }

    void valuesBeforeAndAfter()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name,domain,employees,revenue,Team\nAcme,acme.com,10,1000,Blue\n");
        const Rehearsal rehearsal(
            desk, desk.text(ImportKind::Accounts,
                            "name,domain,employees,revenue,Team\nZeta,,5,,\nAcme,acme.com,12,1500,Red\n"));
        QCOMPARE(rehearsal.lines(),
                 (QStringList{u"1 Zeta new"_s, u"2 Acme Employees: 10 -> 12"_s,
                              u"2 Acme Annual revenue: 1000.00 -> 1500.00"_s, u"2 Acme Team: Blue -> Red"_s}));
        QCOMPARE(rehearsal.changes.list()[1].by, MatchedBy::Domain);
        QCOMPARE(rehearsal.changes.list()[0].values.front().first, u"Employees"_s);
    }

    void nothingIsChangedByIt()
    {
        ImportDesk desk;
        const QByteArray before = desk.fingerprint();
        const Rehearsal rehearsal(desk, desk.text(ImportKind::Accounts, "name\nAcme\n"));
        QCOMPARE(rehearsal.report.added, 1);
        QCOMPARE(desk.fingerprint(), before);
    }

    void rowsThatFellTogetherAndByWhat()
    {
        ImportDesk desk;
        const Rehearsal rehearsal(desk, desk.text(ImportKind::Accounts, "external_id,name,domain,employees\n"
                                                                        "7,Acme,acme.com,10\n"
                                                                        ",Acme Inc,acme.com,11\n"
                                                                        "7,Acme again,,\n"
                                                                        ",Zeta,,\n"
                                                                        ",ZETA,,\n"));
        const auto &repeats = rehearsal.changes.repeats();
        QCOMPARE(repeats.size(), size_t(3));
        QCOMPARE(repeats[0].row, 2);
        QCOMPARE(repeats[0].firstRow, 1);
        QCOMPARE(repeats[0].by, MatchedBy::Domain);
        QVERIFY(repeats[0].differs);
        QCOMPARE(repeats[0].name, u"Acme"_s);
        QCOMPARE(repeats[1].by, MatchedBy::ExternalId);
        QCOMPARE(repeats[2].by, MatchedBy::Name);
        QCOMPARE(repeats[2].firstRow, 4);
    }

    void peopleWithTheirAccountAndManager()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name\nAcme\n");
        desk.run(ImportKind::Contacts, "account,name,title\nAcme,Ann,CEO\nAcme,Bob,CTO\n");
        const Rehearsal rehearsal(desk,
                                  desk.text(ImportKind::Contacts, "account,name,title,reports_to\nAcme,Bob,CIO,Ann\n"));
        QCOMPARE(rehearsal.lines(),
                 (QStringList{u"1 Acme / Bob Job title: CTO -> CIO"_s, u"1 Acme / Bob Reports to:  -> Ann"_s}));
        QCOMPARE(rehearsal.changes.list()[0].by, MatchedBy::Name);
    }

    void accountsMadeForOtherRecords()
    {
        ImportDesk desk;
        ImportRequest request =
            desk.text(ImportKind::Signals, "account,date,kind,strength\nNova,2027-01-05,visit,70\n");
        request.createAccounts = true;
        const Rehearsal rehearsal(desk, request);
        QCOMPARE(rehearsal.lines(), (QStringList{u"1 Nova new"_s, u"1 Nova / 2027-01-05 · visit new"_s}));
    }

    void theTargetListThatAnAccountJoins()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name\nAcme\n");
        const Rehearsal rehearsal(desk, desk.text(ImportKind::Accounts, "name,on_tal\nAcme,yes\n"));
        QCOMPARE(rehearsal.lines(), QStringList{u"1 Acme On the target account list:  -> yes"_s});
    }

    void aFileThatChangedIsRefused()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "name\nAcme\n");
        request.stamp = FileStamp::of(request.path);
        QFile file(request.path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("Zeta\n");
        file.close();
        const QByteArray before = desk.fingerprint();
        const auto report = importFile(*desk.plan, request);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::ChangedOnDisk);
        QCOMPARE(desk.fingerprint(), before);
    }
};

QTEST_GUILESS_MAIN(TestImportChanges)
#include "test_import_changes.moc"
