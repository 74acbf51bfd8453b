#include "wizard_fixture.h"

#include "ui/importing/field_delegate.h"
#include "ui/importing/ledger_strip.h"
#include "ui/widgets/segmented_switch.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// So many rows that a check can be stopped while it runs.
QByteArray manyRows()
{
    QByteArray text = "name,employees\n";
    for (int i = 0; i < 40'000; ++i)
        text += "Company " + QByteArray::number(i) + "," + QByteArray::number(i) + "\n";
    return text;
}

} // namespace

class TestImportWizard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void aFileThatCannotBeReadIsNamedWithoutItsFolders()
    {
        WizardFixture fixture;
        ImportWizard &wizard = fixture.start(fixture.file(u"empty.csv"_s, {}));
        QVERIFY(fixture.settled());
        QStringList shown;
        for (const QLabel *label : wizard.findChildren<QLabel *>())
            shown.append(label->text());
        const QStringList told = shown.filter(u"is empty"_s);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told[0].startsWith(u"The file “empty.csv” is empty."_s), qPrintable(told[0]));
    }

    void aFileComesInByTheReturnKeyAlone()
    {
        const QString maven = sharedData(u"crm/maven_accounts.csv"_s);
        if (!QFile::exists(maven))
            QSKIP("the shared data are not here");
        WizardFixture fixture;
        ImportWizard &wizard = fixture.start(maven);
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QVERIFY(wizard.report());
        QCOMPARE(wizard.report()->read, 85);
        QCOMPARE(wizard.report()->added, 85);
        QVERIFY(fixture.window.document.undoTitle().startsWith(u"Import maven_accounts.csv: 85 "_s));
        QVERIFY(fixture.goOn());
        QVERIFY(!wizard.isVisible());
        QTRY_COMPARE(fixture.window.names().size(), 85);
    }

    void undoTakesTheImportBackInOneStep()
    {
        WizardFixture fixture({u"Acme"_s});
        const QByteArray before = fixture.plan();
        fixture.start(fixture.file(u"a.csv"_s, "name,employees\nAcme,12\nZeta,7\n"));
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QVERIFY(fixture.plan() != before);
        QTest::mouseClick(fixture.button(u"Undo"_s), Qt::LeftButton);
        QTRY_VERIFY(fixture.shown().contains(u"undone"_s));
        QCOMPARE(fixture.plan(), before);
    }

    void theCheckTellsWhatWouldChangeAndChangesNothing()
    {
        WizardFixture fixture({u"Acme"_s}); // has 400 employees
        const QByteArray before = fixture.plan();
        ImportWizard &wizard =
            fixture.start(fixture.file(u"a.csv"_s, "name,employees\nAcme,12\nZeta,7\nACME,13\nNova,many\n"));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QCOMPARE(fixture.rows(), (QStringList{u"1|Acme|Employees|400|12|name"_s, u"2|Zeta|new||Employees: 7|"_s}));
        const ImportReport &report = wizard.session().checkedOutcome()->report;
        QCOMPARE(report.read, report.added + report.updated + report.unchanged + report.rejected);
        QString ledger;
        for (const LedgerStrip *strip : wizard.findChildren<LedgerStrip *>())
            ledger += strip->isVisible() ? strip->accessibleName() : QString();
        QCOMPARE(ledger.remove(QRegularExpression(u"[^0-9=+]"_s)), u"4=1+1+1+1"_s);
        auto *parts = fixture.named<SegmentedSwitch>(u"What is shown of it"_s);
        Q_EMIT parts->currentChanged(1);
        QCOMPARE(fixture.rows(), QStringList{u"3|1|Acme|name|only what was still missing is taken from it"_s});
        Q_EMIT parts->currentChanged(2);
        QCOMPARE(fixture.rows().size(), 1);
        QVERIFY(fixture.rows().front().startsWith(u"4|employees|many|"_s));
        QVERIFY(!wizard.report());
        QCOMPARE(fixture.plan(), before);
    }

    void escLeavesEveryStepWithoutATrace()
    {
        WizardFixture fixture({u"Acme"_s});
        const QByteArray before = fixture.plan();
        const QString path = fixture.file(u"a.csv"_s, "name,Squad\nAcme,Blue\nZeta,Red\n");
        for (const auto step : {ImportWizard::File, ImportWizard::Columns, ImportWizard::Check}) {
            ImportWizard &wizard = fixture.start(path);
            QVERIFY(fixture.goTo(step));
            if (step == ImportWizard::Columns)
                wizard.session().setField(1, u"industry"_s);
            QVERIFY(fixture.settled());
            QTest::keyClick(&wizard, Qt::Key_Escape);
            QVERIFY(!wizard.isVisible());
            QCOMPARE(fixture.plan(), before);
        }
    }

    void aSecondImportAddsNothing()
    {
        WizardFixture fixture;
        const QString path = fixture.file(u"a.csv"_s, "name,employees\nAcme,12\nZeta,7\n");
        fixture.start(path);
        QVERIFY(fixture.goTo(ImportWizard::Done));
        const QByteArray once = fixture.plan();
        fixture.start(path);
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QCOMPARE(fixture.wizard->session().checkedOutcome()->report.unchanged, 2);
        QVERIFY(!fixture.next()->isEnabled());
        QVERIFY(fixture.shown().contains(u"nothing to import"_s));
        QCOMPARE(fixture.plan(), once);
    }

    void aFieldIsChosenByKeyboardAndRemembered()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"b.csv"_s, "name,Squad\nAcme,Blue\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        auto *table = fixture.named<TableView>(u"Columns and the fields they go to"_s);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Down);
        QCOMPARE(table->currentIndex().row(), 1);
        QTest::keyClick(table, Qt::Key_F2);
        auto *combo = table->findChild<FieldCombo *>();
        QVERIFY(combo);
        QTest::keyClicks(combo, u"indus"_s);
        QTest::keyClick(combo, Qt::Key_Return);
        QTRY_COMPARE(table->model()->index(1, ColumnModel::Field).data().toString(), u"Industry"_s);
        QCOMPARE(table->model()->index(1, ColumnModel::Found).data().toString(), u"chosen now"_s);
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(fixture.window.cell(u"Acme"_s, FilterField::Industry).data().toString(), u"Blue"_s);
        fixture.start(fixture.file(u"c.csv"_s, "name,Squad\nZeta,Red\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        table = fixture.named<TableView>(u"Columns and the fields they go to"_s);
        QCOMPARE(table->model()->index(1, ColumnModel::Field).data().toString(), u"Industry"_s);
        QCOMPARE(table->model()->index(1, ColumnModel::Found).data().toString(), u"as last time"_s);
    }

    void aFieldThatIsMissingIsSaidAtOnce()
    {
        WizardFixture fixture;
        ImportWizard &wizard = fixture.start(fixture.file(u"b.csv"_s, "Firma AG,Squad\nAcme,Blue\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        QVERIFY(!fixture.next()->isEnabled());
        QVERIFY(fixture.shown().contains(u"“Name”, “Domain”"_s));
        wizard.session().setField(0, u"name"_s);
        QTRY_VERIFY(fixture.next()->isEnabled());
        QVERIFY(!fixture.shown().contains(u"“Domain”"_s));
    }

    void faultyRowsAreSavedMendedAndImported()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"a.csv"_s, "name,employees\nAcme,12\nZeta,many\n"));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        const QString faults = fixture.window.folder.file(u"faults.csv"_s);
        fixture.window.dialogs.files = {faults};
        QTest::mouseClick(fixture.button(u"Save Faulty Rows…"_s), Qt::LeftButton);
        QVERIFY(fixture.shown().contains(u"faults.csv"_s));
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QFile file(faults);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray mended = file.readAll().replace("many", "20");
        fixture.start(fixture.file(u"mended.csv"_s, mended));
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(fixture.wizard->report()->added, 1);
        QCOMPARE(fixture.wizard->report()->rejected, 0);
        QCOMPARE(fixture.window.cell(u"Zeta"_s, FilterField::Employees).data().toString(), u"20"_s);
    }

    void aStoppedCheckLeavesNothing()
    {
        WizardFixture fixture({u"Acme"_s});
        const QByteArray before = fixture.plan();
        ImportWizard &wizard = fixture.start(fixture.file(u"many.csv"_s, manyRows()));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        QVERIFY(fixture.goOn());
        QVERIFY(wizard.session().isBusy());
        QTest::keyClick(&wizard, Qt::Key_Escape);
        QVERIFY(fixture.settled());
        QVERIFY(wizard.isVisible());
        QVERIFY(fixture.shown().contains(u"The check was stopped"_s));
        QVERIFY(!fixture.next()->isEnabled());
        QCOMPARE(fixture.plan(), before);
        QTest::mouseClick(fixture.button(u"Check Again"_s), Qt::LeftButton);
        QVERIFY(fixture.settled());
        QVERIFY(fixture.next()->isEnabled());
    }

    void aStoppedImportLeavesNothing()
    {
        WizardFixture fixture({u"Acme"_s});
        const QByteArray before = fixture.plan();
        ImportWizard &wizard = fixture.start(fixture.file(u"many.csv"_s, manyRows()));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QVERIFY(fixture.goOn());
        QVERIFY(wizard.session().isBusy());
        QTRY_VERIFY(wizard.session().progress() > 0);
        QTest::mouseClick(fixture.button(u"Stop"_s), Qt::LeftButton);
        QVERIFY(fixture.settled());
        QCOMPARE(wizard.step(), ImportWizard::Check);
        QVERIFY(fixture.shown().contains(u"The import was stopped. Nothing was changed."_s));
        QCOMPARE(fixture.plan(), before);
        QVERIFY(fixture.next()->isEnabled());
    }

    void aWizardThatGoesAwayTakesItsImportAlong()
    {
        WizardFixture fixture({u"Acme"_s});
        const QByteArray before = fixture.plan();
        fixture.start(fixture.file(u"many.csv"_s, manyRows()));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QVERIFY(fixture.goOn());
        fixture.wizard.reset();
        fixture.window.document.jobs().wait();
        QCOMPARE(fixture.plan(), before);
        QVERIFY(fixture.window.document.isEditable());
    }

    void aFileThatChangesAfterTheCheckIsLookedAtAgain()
    {
        WizardFixture fixture;
        const QByteArray before = fixture.plan();
        ImportWizard &wizard = fixture.start(fixture.file(u"a.csv"_s, "name\nAcme\n"));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        fixture.file(u"a.csv"_s, "name\nAcme\nZeta\n");
        QVERIFY(fixture.goOn());
        QVERIFY(fixture.settled());
        QCOMPARE(wizard.step(), ImportWizard::File);
        QVERIFY(fixture.shown().contains(u"has changed"_s));
        QCOMPARE(fixture.rows(), (QStringList{u"Acme"_s, u"Zeta"_s}));
        QCOMPARE(fixture.plan(), before);
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(wizard.report()->added, 2);
    }

    void peopleWhoseAccountsAreMade()
    {
        WizardFixture fixture;
        ImportWizard &wizard = fixture.start(
            fixture.file(u"p.csv"_s, "Company,First name,Last name,Email\nAcme,Ann,Ott,ann@acme.example\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        QCOMPARE(wizard.session().said().kind, ImportKind::Contacts);
        QCheckBox *make = nullptr;
        for (QCheckBox *box : wizard.findChildren<QCheckBox *>()) {
            if (box->isVisible())
                make = box;
        }
        QVERIFY(make);
        QTest::keyClick(make, Qt::Key_Space);
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(wizard.report()->added, 1);
        QCOMPARE(wizard.report()->accountsCreated, 1);
        QVERIFY(fixture.window.names().contains(u"Acme"_s));
        QTest::mouseClick(fixture.button(u"Show the Accounts"_s), Qt::LeftButton);
        QVERIFY(!wizard.isVisible());
        QCOMPARE(wizard.accountsToShow().size(), size_t(1));
    }

    void reasonsNameNoSwitchOfTheCommandLine()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"p.csv"_s, "Company,First name,Email\nAcme,Ann,ann@acme.example\n"));
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QCOMPARE(fixture.rows().size(), 1); // every row is faulty, so that they are shown at once
        QVERIFY(fixture.rows().front().contains(u"No account of the plan"_s));
        QVERIFY(!fixture.rows().front().contains(u"--"_s));
    }

    void datesThatCanBeReadTwoWaysAreAsked()
    {
        WizardFixture fixture({u"Acme"_s});
        const QString path =
            fixture.file(u"s.csv"_s, "account,date,topic,strength\nAcme,03/04/2027,crm,70\nAcme,05/06/2027,erp,80\n");
        ImportWizard &wizard = fixture.start(path);
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        auto *dates = fixture.named<QComboBox>(u"Dates"_s);
        QVERIFY(dates->isVisible());
        QCOMPARE(dates->currentText(), u"the file does not tell"_s);
        dates->setCurrentIndex(dates->findData(int(DateOrder::MonthDayYear)));
        Q_EMIT dates->activated(dates->currentIndex());
        QVERIFY(fixture.settled());
        QVERIFY(fixture.goTo(ImportWizard::Done));
        QCOMPARE(wizard.report()->added, 2);
        fixture.start(path); // remembered: the same days, so nothing is new
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QCOMPARE(fixture.wizard->session().checkedOutcome()->report.unchanged, 2);
    }

    void amountsInMillions()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"a.csv"_s, "name,revenue\nAcme,1.5\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        auto *unit = fixture.named<QComboBox>(u"Amounts in"_s);
        unit->setCurrentIndex(2);
        Q_EMIT unit->activated(2);
        QVERIFY(fixture.settled());
        QVERIFY(fixture.goTo(ImportWizard::Check));
        QCOMPARE(fixture.rows(), QStringList{u"1|Acme|new||Annual revenue: 1,500,000 EUR|"_s});
    }

    void everythingHasAName()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"c.csv"_s, "name,Squad,revenue,employees\nAcme,Blue,5,many\nZeta,Red,6,7\n"));
        for (const auto step : {ImportWizard::File, ImportWizard::Columns, ImportWizard::Check, ImportWizard::Done}) {
            QVERIFY(fixture.goTo(step));
            for (QWidget *widget : fixture.wizard->findChildren<QWidget *>()) {
                const bool reached = widget->isVisible() && widget->focusPolicy() != Qt::NoFocus;
                if (!reached || widget->objectName().startsWith(u"qt_") || qobject_cast<QLineEdit *>(widget))
                    continue;
                QVERIFY2(!QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }

    void modelsKeepTheRules()
    {
        WizardFixture fixture;
        fixture.start(fixture.file(u"c.csv"_s, "name,Squad\nAcme,Blue\n"));
        QVERIFY(fixture.goTo(ImportWizard::Columns));
        for (const TableView *table : fixture.wizard->findChildren<TableView *>())
            new QAbstractItemModelTester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                         fixture.wizard.get());
        fixture.wizard->session().setField(1, u"-"_s);
        QVERIFY(fixture.settled());
        fixture.wizard->session().setKind(ImportKind::Contacts);
        QVERIFY(fixture.settled());
        fixture.wizard->session().setKind(ImportKind::Accounts);
        QVERIFY(fixture.settled());
        QVERIFY(fixture.goTo(ImportWizard::Done));
    }
};

QTEST_MAIN(TestImportWizard)
#include "test_import_wizard.moc"
