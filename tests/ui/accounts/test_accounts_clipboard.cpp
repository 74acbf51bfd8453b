#include "tests/ui/accounts/table_person.h"

#include "ui/accounts/table_clipboard.h"

#include <QApplication>
#include <QClipboard>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString clipboard()
{
    return QApplication::clipboard()->text();
}

void putOnClipboard(const QString &text)
{
    QApplication::clipboard()->setText(text);
}

} // namespace

class TestAccountsClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void blocksAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<QStringList>>("cells");
        using Rows = QList<QStringList>;
        QTest::newRow("nothing") << u""_s << Rows{};
        QTest::newRow("one cell") << u"a"_s << Rows{{u"a"_s}};
        QTest::newRow("an end of line") << u"a\tb\r\n1\t2\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}};
        QTest::newRow("empty cells") << u"\tb\na\t"_s << Rows{{u""_s, u"b"_s}, {u"a"_s, u""_s}};
        QTest::newRow("an empty line") << u"a\n\nb\n"_s << Rows{{u"a"_s}, {u""_s}, {u"b"_s}};
        QTest::newRow("quoted") << u"\"two\nlines\"\t\"a \"\"b\"\"\"\n"_s << Rows{{u"two\nlines"_s, u"a \"b\""_s}};
        QTest::newRow("inches") << u"\"\nb"_s << Rows{{u"\""_s}, {u"b"_s}};
        QTest::newRow("a guard is taken off") << u"'=1+1\t'90s"_s << Rows{{u"=1+1"_s, u"'90s"_s}};
    }
    void blocksAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QList<QStringList>, cells);
        const auto rows = cellsOfBlock(text);
        QCOMPARE(QList<QStringList>(rows.begin(), rows.end()), cells);
    }

    void rowsAreCopiedAsTheyAreSeenWithFiguresUnformatted()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"=Nova"_s});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Revenue}, {FilterField::Owner}});
        person.typeInto(u"Acme"_s, FilterField::Revenue, u"1200000,50"_s);
        person.typeInto(u"Acme"_s, FilterField::Owner, u"Ирина"_s);
        person.sortByName();
        person.selectRows(0, 1);
        person.trigger(u"edit.copy"_s);
        QStringList lines = clipboard().split(u'\n');
        for (QString &line : lines)
            line.remove(u'\r');
        QCOMPARE(lines[0], u"Account\tRevenue\tOwner"_s);
        const QStringList rows = lines.mid(1, 2);
        QVERIFY(rows.contains(u"Acme\t1200000.5\tИрина"_s));
        QVERIFY2(rows.contains(u"'=Nova\t\t"_s), qPrintable(rows.join(u'\n'))); // no spreadsheet takes it for a formula
        person.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        person.selectRows(0, 1);
        person.trigger(u"edit.copy"_s);
        QVERIFY2(clipboard().contains(u"Acme\t1200000,5\tИрина"_s), qPrintable(clipboard()));
    }

    void theListIsCopiedAsMarkdown()
    {
        TablePerson person;
        person.makePlan({u"Acme | Co"_s}); // 900 people
        person.typeInto(u"Acme | Co"_s, FilterField::Owner, u"Ирина"_s);
        person.typeInto(u"Acme | Co"_s, FilterField::Tier, u"1:1"_s);
        person.select(u"Acme | Co"_s);
        person.trigger(u"edit.copy_markdown"_s);
        QCOMPARE(clipboard(), u"| Account | Tier | Industry | Size | Intent signals | Owner (AE) | Priority |\n"
                              "| --- | --- | --- | ---: | --- | --- | --- |\n"
                              "| Acme \\| Co | 1:1 |  | 900 | cold (0) | Ирина |  |\n"_s);
    }

    void aBlockIsPastedAsOneStep()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
        person.sortByName();
        person.accounts().setColumnLayout(
            {{FilterField::Name}, {FilterField::Owner}, {FilterField::Revenue}, {FilterField::Tier}});
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Nova"_s, FilterField::Owner);
        putOnClipboard(u"Анна\t1 200,50\t1:Few\nПавел\t\t2\n"_s);
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.errors.isEmpty(), qPrintable(person.dialogs.errors.join(u'\n')));
        QCOMPARE(person.shown(u"Nova"_s, FilterField::Owner), u"Анна"_s);
        QCOMPARE(person.cell(u"Nova"_s, FilterField::Revenue).data(Qt::EditRole).toString(), u"1200.5"_s);
        QCOMPARE(person.shown(u"Zeta"_s, FilterField::Tier), u"1:Few"_s);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), QString());
        QVERIFY(person.document.undoTitle().startsWith(u"Paste 2 row"_s));
        person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void aBlockBeginsAtTheTopmostOfTheRowsChosen()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
        person.sortByName();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.goTo(u"Acme"_s, FilterField::Owner);
        QTest::keyClick(&person.accounts(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(person.accounts().currentIndex().row(), 1);
        putOnClipboard(u"Анна\nПавел\n"_s);
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.errors.isEmpty(), qPrintable(person.dialogs.errors.join(u'\n')));
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), u"Анна"_s);
        QCOMPARE(person.shown(u"Nova"_s, FilterField::Owner), u"Павел"_s);
        QCOMPARE(person.shown(u"Zeta"_s, FilterField::Owner), QString());
    }

    void aBlockIsPastedInRussianToo()
    {
        TablePerson person;
        person.makePlan({u"Борец"_s});
        person.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Revenue}, {FilterField::Tier}});
        person.goTo(u"Борец"_s, FilterField::Revenue);
        putOnClipboard(u"1\u00a0200\u00a0000,50\tстратегический"_s);
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.errors.isEmpty(), qPrintable(person.dialogs.errors.join(u'\n')));
        QCOMPARE(person.cell(u"Борец"_s, FilterField::Revenue).data(Qt::EditRole).toString(), u"1200000,5"_s);
        QCOMPARE(person.shown(u"Борец"_s, FilterField::Tier), u"1:1"_s);
    }

    void whatWasCopiedHereIsPastedWithoutItsHead()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        person.sortByName();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.typeInto(u"Acme"_s, FilterField::Owner, u"Анна"_s);
        person.selectRows(0, 1);
        person.trigger(u"edit.copy"_s);
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Name);
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.errors.isEmpty(), qPrintable(person.dialogs.errors.join(u'\n')));
        QVERIFY(person.dialogs.asked.size() == 1); // the new plan's file, and nothing since
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void aColumnThatIsWorkedOutIsRefusedByName()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Score}});
        person.goTo(u"Acme"_s, FilterField::Name);
        putOnClipboard(u"Acme AG\t99"_s);
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QVERIFY2(person.dialogs.errors.first().contains(u"“Score”"_s), qPrintable(person.dialogs.errors.first()));
        QCOMPARE(person.names(), QStringList{u"Acme"_s});
    }

    void aBlockWiderThanTheTableIsRefused()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.goTo(u"Acme"_s, FilterField::Owner);
        putOnClipboard(u"Анна\t99"_s);
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), QString());
    }

    void aFaultyValueNamesRowAndColumnAndNothingChanges()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        person.sortByName();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}, {FilterField::Employees}});
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Owner);
        putOnClipboard(u"Анна\t12\nПавел\tmany"_s);
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QVERIFY2(person.dialogs.errors.first().startsWith(u"Row 2, Employees: “many”"_s),
                 qPrintable(person.dialogs.errors.first()));
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void rowsBeyondTheLastAreOfferedAsAccounts()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        person.goTo(u"Acme"_s, FilterField::Name);
        putOnClipboard(u"Acme\tАнна\nNova\tПавел\nZeta\t"_s);
        person.dialogs.choices = {1}; // leave them out
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.names(), QStringList{u"Acme"_s});
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), u"Анна"_s);
        person.dialogs.choices = {2}; // cancel
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.names().size(), 1);
        person.dialogs.choices = {0}; // add them
        person.goTo(u"Acme"_s, FilterField::Name);
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.asked.last().contains(u"2 row"_s), qPrintable(person.dialogs.asked.last()));
        QCOMPARE(person.names().size(), 3);
        QCOMPARE(person.shown(u"Nova"_s, FilterField::Owner), u"Павел"_s);
    }

    /// A list of companies pasted onto the table is not meant to rename those who stand there.
    void accountsAreFoundByTheNamesOfABlock()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
        person.sortByName();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Name);
        putOnClipboard(u"Ёлка\tАнна\nzeta\tПавел"_s);
        person.dialogs.choices = {2}; // cancel
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.asked.last().contains(u"“Acme” becomes “Ёлка”"_s),
                 qPrintable(person.dialogs.asked.last()));
        QVERIFY2(person.dialogs.asked.last().contains(u"2 account"_s), qPrintable(person.dialogs.asked.last()));
        QCOMPARE(fingerprint(person.document.plan()), before);
        person.dialogs.choices = {0, 0}; // by name, and Ёлка is new
        person.trigger(u"edit.paste"_s);
        QVERIFY2(person.dialogs.asked.last().contains(u"1 row"_s), qPrintable(person.dialogs.asked.last()));
        QStringList names = person.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Acme"_s, u"Nova"_s, u"zeta"_s, u"Ёлка"_s}));
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), QString());
        QCOMPARE(person.shown(u"zeta"_s, FilterField::Owner), u"Павел"_s);
        QCOMPARE(person.shown(u"Ёлка"_s, FilterField::Owner), u"Анна"_s);
        person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
        person.goTo(u"Acme"_s, FilterField::Name);
        person.dialogs.choices = {1}; // rename
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.shown(u"Ёлка"_s, FilterField::Owner), u"Анна"_s);
        QCOMPARE(person.names().size(), 3);
    }

    void aNameOfSeveralAccountsIsNotGuessed()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Twin"_s, u"TWIN"_s});
        person.sortByName();
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Name);
        putOnClipboard(u"Twin\tАнна"_s);
        person.dialogs.choices = {0};
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QVERIFY2(person.dialogs.errors.first().contains(u"“Twin”"_s), qPrintable(person.dialogs.errors.first()));
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void rowsBeyondTheLastNeedTheColumnOfNames()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.goTo(u"Acme"_s, FilterField::Owner);
        putOnClipboard(u"Анна\nПавел"_s);
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), QString());
    }

    void anEmptyTableTakesABlockOfAccounts()
    {
        TablePerson person;
        person.makePlan({});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}});
        putOnClipboard(u"Nova\tПавел\nZeta\tАнна"_s);
        person.dialogs.choices = {0};
        person.trigger(u"edit.paste"_s);
        QCOMPARE(person.names().size(), 2);
        QCOMPARE(person.shown(u"Zeta"_s, FilterField::Owner), u"Анна"_s);
        person.trigger(u"edit.undo"_s);
        QVERIFY(person.names().isEmpty());
    }
};

QTEST_MAIN(TestAccountsClipboard)
#include "test_accounts_clipboard.moc"
