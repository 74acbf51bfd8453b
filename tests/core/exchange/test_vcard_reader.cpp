#include "core/exchange/import_guess.h"
#include "core/exchange/open_records.h"
#include "core/exchange/vcard_reader.h"
#include "support/imports.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

using Column = VCardReader::Column;

/// The records after the header.
QList<QStringList> cardsIn(const QByteArray &content)
{
    TableFiles files;
    auto opened = openRecords(files.add(content));
    if (!opened || opened->format != TableFormat::VCard)
        return {};
    QList<QStringList> cards;
    Record record;
    for (;;) {
        const auto more = opened->reader->next(record);
        if (!more || !*more)
            break;
        QStringList fields;
        for (const std::string_view field : record.fields)
            fields.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        cards.append(fields);
    }
    return cards.mid(1);
}

/// The one card's field.
QString fieldOf(const QByteArray &properties, Column column)
{
    const auto cards = cardsIn("BEGIN:VCARD\r\nVERSION:3.0\r\n" + properties + "\r\nEND:VCARD\r\n");
    return cards.size() == 1 ? cards.first().value(column) : u"%1 cards"_s.arg(cards.size());
}

} // namespace

class TestVCardReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void propertiesBecomeFields_data()
    {
        QTest::addColumn<QByteArray>("properties");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QByteArray &properties, Column column, const QString &expected) {
            QTest::newRow(name) << properties << int(column) << expected;
        };
        row("formatted name", "FN:Anna Weber\nN:Weber;Anna;;;", Column::Name, u"Anna Weber"_s);
        row("name from its parts", "N:Weber;Anna;Maria;Dr.;PhD", Column::Name, u"Dr. Anna Maria Weber PhD"_s);
        row("first name", "N:Weber;Anna;;;", Column::FirstName, u"Anna"_s);
        row("last name", "N:Weber;Anna;;;", Column::LastName, u"Weber"_s);
        row("organization", "ORG:Northwind\\, Inc.;Sales;North", Column::Account, u"Northwind, Inc."_s);
        row("department", "ORG:Northwind;Sales;North", Column::Department, u"Sales, North"_s);
        row("title", "TITLE:Head of IT\nROLE:Boss", Column::Title, u"Head of IT"_s);
        row("role where there is no title", "ROLE:Head of IT", Column::Title, u"Head of IT"_s);
        row("id", "UID:urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1", Column::ExternalId,
            u"urn:uuid:4fbe8971-0bc3-424c-9c26-36c3e1eff6b1"_s);
        row("escapes", "NOTE:one\\ntwo\\, three\\; four\\\\five", Column::Notes, u"one\ntwo, three; four\\five"_s);
        row("folded", "NOTE:a long\r\n  line\r\n\t of three", Column::Notes, u"a long line of three"_s);
        row("folded within a letter", "FN:\xD0\r\n \xAF\xD0\xBD", Column::Name, u"Ян"_s);
        row("group and case", "item1.eMail;type=INTERNET:a@b.example", Column::Email, u"a@b.example"_s);
        row("work before home", "EMAIL;TYPE=home:h@x.example\nEMAIL;TYPE=work:w@x.example", Column::Email,
            u"w@x.example"_s);
        row("the preferred before work", "EMAIL;TYPE=work:w@x.example\nEMAIL;TYPE=home,pref:h@x.example", Column::Email,
            u"h@x.example"_s);
        row("preference of 4.0", "EMAIL;PREF=2:b@x.example\nEMAIL;PREF=1:a@x.example", Column::Email, u"a@x.example"_s);
        row("the others are kept", "EMAIL:a@x.example\nEMAIL:b@x.example\nEMAIL:a@x.example", Column::OtherEmails,
            u"b@x.example"_s);
        row("number as an address", "TEL;VALUE=uri:tel:+49-30-1234", Column::Phone, u"+49-30-1234"_s);
        row("no fax", "TEL;TYPE=fax:1\nTEL;TYPE=cell:2", Column::Phone, u"2"_s);
        row("quoted parameter", "TEL;X-NOTE=\"a:b;c\":3", Column::Phone, u"3"_s);
        row("bare types of 2.1", "TEL;HOME:1\nTEL;WORK;PREF:2", Column::Phone, u"2"_s);
        row("LinkedIn by address", "URL:https://x.example\nURL:https://www.linkedin.com/in/anna", Column::LinkedinUrl,
            u"https://www.linkedin.com/in/anna"_s);
        row("LinkedIn as a profile", "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/anna",
            Column::LinkedinUrl, u"https://www.linkedin.com/in/anna"_s);
        row("page", "URL:https://x.example\nURL:https://www.linkedin.com/in/anna", Column::WebPage,
            u"https://x.example"_s);
        row("address", "ADR;TYPE=work:;;Main St. 1;Berlin;;10115;Germany", Column::Address,
            u"Main St. 1, Berlin, 10115, Germany"_s);
        row("roles among categories", "CATEGORIES:friends,Economic Buyer", Column::BuyingRole, u"economic_buyer"_s);
        row("other categories", "CATEGORIES:friends,Economic Buyer", Column::Categories, u"friends"_s);
        row("manager", "X-TALBOOK-REPORTS-TO:Anna Weber", Column::ReportsTo, u"Anna Weber"_s);
        row("manager by Apple",
            "item2.X-ABRELATEDNAMES:Ivan\nitem2.X-ABLABEL:_$!<Spouse>!$_\n"
            "item1.X-ABRELATEDNAMES:Anna Weber\nitem1.X-ABLABEL:_$!<Manager>!$_",
            Column::ReportsTo, u"Anna Weber"_s);
        row("a spouse is no manager", "item1.X-ABRELATEDNAMES:Ivan\nitem1.X-ABLABEL:_$!<Spouse>!$_", Column::ReportsTo,
            QString());
        row("manager by Evolution", "X-EVOLUTION-MANAGER:Anna Weber", Column::ReportsTo, u"Anna Weber"_s);
        row("quoted-printable", "NOTE;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=AF=3D=\r\n=D0=BD", Column::Notes,
            u"Я=н"_s);
        row("quoted-printable in windows-1251",
            "FN;CHARSET=windows-1251;ENCODING=QUOTED-PRINTABLE:=C0=ED=ED=E0 =CF=E5=F2=F0=EE=E2=E0", Column::Name,
            u"Анна Петрова"_s);
        row("parts in quoted-printable", "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:=D0=9F;=D0=90;;;", Column::Name,
            u"А П"_s);
        row("a picture is passed over", "PHOTO;ENCODING=b:AAAA\r\n BBBB\r\nFN:Anna", Column::Name, u"Anna"_s);
        row("what is no property", "nonsense\n:\n;:\nFN:Anna", Column::Name, u"Anna"_s);
    }
    void propertiesBecomeFields()
    {
        QFETCH(QByteArray, properties);
        QFETCH(int, column);
        QFETCH(QString, expected);
        QCOMPARE(fieldOf(properties, Column(column)), expected);
    }

    void theOldVersionKeepsTheBlankOfAFold()
    {
        const auto cards = cardsIn("BEGIN:VCARD\r\nVERSION:2.1\r\nNOTE:a long\r\n line\r\nEND:VCARD\r\n");
        QCOMPARE(cards.value(0).value(Column::Notes), u"a long line"_s);
    }

    void severalCards()
    {
        const auto cards = cardsIn("BEGIN:VCARD\nVERSION:4.0\nFN:A\nEND:VCARD\n\nbegin:vcard\nFN:B\nend:vcard \n"
                                   "BEGIN:VCARD\nFN:C\nBEGIN:VCARD\nFN:D\n"); // C and D without an end
        QStringList names;
        for (const QStringList &card : cards)
            names.append(card.value(Column::Name));
        QCOMPARE(names.join(u' '), u"A B C D"_s);
    }

    void aCardWithinACardIsPassedOver()
    {
        const auto cards = cardsIn("BEGIN:VCARD\nFN:A\nAGENT:\nBEGIN:VCARD\nFN:Agent\nEND:VCARD\nTITLE:T\nEND:VCARD\n");
        QCOMPARE(cards.size(), 1);
        QCOMPARE(cards.first().value(Column::Name), u"A"_s);
        QCOMPARE(cards.first().value(Column::Title), u"T"_s);
    }

    void encodingsAreGuessed()
    {
        const QString card =
            u"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Анна Петрова\r\nTITLE:Главный бухгалтер\r\nEND:VCARD\r\n"_s;
        QStringEncoder utf16(QStringConverter::Utf16, QStringConverter::Flag::WriteBom);
        const QByteArray wide = utf16(card);
        for (const QByteArray &content : {card.toUtf8(), QByteArray("\xEF\xBB\xBF" + card.toUtf8()), wide})
            QCOMPARE(cardsIn(content).value(0).value(Column::Title), u"Главный бухгалтер"_s);
    }

    void damagedFilesEnd_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("begin alone") << QByteArray("BEGIN:VCARD");
        QTest::newRow("only folds") << QByteArray("BEGIN:VCARD\n \n \n \n");
        QTest::newRow("deep nesting") << QByteArray("BEGIN:VCARD\nAGENT:\n").repeated(5000);
        QTest::newRow("a line of megabytes")
            << QByteArray("BEGIN:VCARD\nNOTE:" + QByteArray(5'000'000, 'x') + "\nEND:VCARD\n");
        QTest::newRow("soft break at the end") << QByteArray("BEGIN:VCARD\nNOTE;QUOTED-PRINTABLE:a=");
        QTest::newRow("half a code") << QByteArray("BEGIN:VCARD\nNOTE;ENCODING=QUOTED-PRINTABLE:=4\nEND:VCARD");
        QTest::newRow("zeros") << QByteArray("BEGIN:VCARD\nFN:A\0B\nEND:VCARD\n", 30);
    }
    void damagedFilesEnd()
    {
        QFETCH(QByteArray, content);
        QVERIFY(cardsIn(content).size() <= 5000);
    }

    void cardsAreImportedAsPeopleInOneStep()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name,domain\nAcme,acme.com\n");
        const QByteArray before = desk.fingerprint();
        const auto request =
            desk.text(ImportKind::Contacts, "BEGIN:VCARD\nVERSION:4.0\nUID:1\nFN:Boris Orlov\nORG:Acme;IT\nTITLE:CTO\n"
                                            "EMAIL:boris@acme.com\nX-TALBOOK-REPORTS-TO:anna@acme.com\nBDAY:19700102\n"
                                            "END:VCARD\n"
                                            "BEGIN:VCARD\nVERSION:4.0\nUID:2\nFN:Anna Weber\nEMAIL:anna@acme.com\n"
                                            "CATEGORIES:Economic buyer\nEND:VCARD\n"
                                            "BEGIN:VCARD\nVERSION:4.0\nFN:Nobody's\nORG:Unknown Ltd\nEND:VCARD\n");
        const ImportReport report = desk.run(request);
        QCOMPARE(counts(report), (QList<qint64>{3, 2, 0, 0, 1}));
        QCOMPARE(desk.value("SELECT group_concat(name || '/' || coalesce(title, '') || '/' || coalesce(department, '') "
                            "|| '/' || coalesce(buying_role, ''), '; ') FROM (SELECT * FROM contact ORDER BY name)"),
                 u"Anna Weber///economic_buyer; Boris Orlov/CTO/IT/"_s);
        QCOMPARE(desk.value("SELECT m.name FROM contact c JOIN contact m ON m.id = c.reports_to"), u"Anna Weber"_s);
        QVERIFY(desk.value("SELECT extra FROM contact WHERE external_id = '1'").contains(u"19700102"_s));
        const ImportReport again = desk.run(request);
        QCOMPARE(counts(again), (QList<qint64>{3, 0, 0, 2, 1}));
        TALBOOK_VERIFY(desk.plan->undo());
        QCOMPARE(desk.fingerprint(), before);
    }

    void theWizardTakesThemForPeople()
    {
        ImportDesk desk;
        const auto request = desk.text(ImportKind::Accounts, "BEGIN:VCARD\nFN:Anna\nORG:Acme\nEND:VCARD\n");
        const auto guess = guessFile(desk.plan->database(), request);
        TALBOOK_VERIFY(guess);
        QVERIFY(guess->kind == ImportKind::Contacts && guess->hasHeader);
    }
};

QTEST_GUILESS_MAIN(TestVCardReader)
#include "test_vcard_reader.moc"
