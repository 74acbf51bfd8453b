#include "tests/ui/accounts/table_person.h"

#include "ui/accounts/edit_selected_dialog.h"
#include "ui/accounts/filter_bar.h"
#include "ui/widgets/filter_chip.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestAccountsEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void everyFieldIsTypedIntoItsCell_data()
    {
        QTest::addColumn<FilterField>("field");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *name, FilterField field, const QString &typed, const QString &shown) {
            QTest::newRow(name) << field << typed << shown;
        };
        row("domain", FilterField::Domain, u"https://www.acme.co.uk/eu"_s, u"acme.co.uk"_s);
        row("industry", FilterField::Industry, u"FinTech"_s, u"FinTech"_s);
        row("country", FilterField::Country, u"Германия"_s, u"Германия"_s);
        row("region", FilterField::Region, u"EMEA"_s, u"EMEA"_s);
        row("city", FilterField::City, u"Köln"_s, u"Köln"_s);
        row("owner", FilterField::Owner, u"Ирина Б."_s, u"Ирина Б."_s);
        row("employees", FilterField::Employees, u"1 200"_s, u"1,200"_s);
        row("revenue", FilterField::Revenue, u"1 200 000,60"_s, u"1,200,001"_s);
        row("expected ACV", FilterField::ExpectedAcv, u"50000"_s, u"50,000"_s);
        row("strategic value", FilterField::StrategicValue, u"62,5"_s, u"62.5"_s);
        row("technologies", FilterField::Technologies, u"Salesforce; Snowflake"_s, u"Salesforce; Snowflake"_s);
        row("competitors", FilterField::Competitors, u"Rival"_s, u"Rival"_s);
        row("tier", FilterField::Tier, u"1:Few"_s, u"1:Few"_s);
    }
    void everyFieldIsTypedIntoItsCell()
    {
        QFETCH(FilterField, field);
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        person.showAllColumns();
        const QByteArray before = fingerprint(person.document.plan());
        person.typeInto(u"Acme"_s, field, typed);
        QCOMPARE(person.refusal(), QString());
        QCOMPARE(person.shown(u"Acme"_s, field), shown);
        QVERIFY(person.document.undoTitle().contains(u"Acme"_s));
        person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void theNameIsChangedByF2()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        person.goTo(u"Acme"_s, FilterField::Name);
        person.trigger(u"edit.cells"_s);
        auto *line =
            qobject_cast<QLineEdit *>(person.accounts().indexWidget(person.cell(u"Acme"_s, FilterField::Name)));
        QVERIFY(line);
        QCOMPARE(line->text(), u"Acme"_s);
        line->setText(u"Acme Аналитика"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY(person.names().contains(u"Acme Аналитика"_s));
        QCOMPARE(person.document.undoTitle(), u"Rename Acme"_s);
    }

    void priorityBelongsToTheList()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        QVERIFY(!(person.model().flags(person.cell(u"Acme"_s, FilterField::Priority)) & Qt::ItemIsEditable));
        person.select(u"Acme"_s);
        person.joinNewProgram();
        auto *list = qobject_cast<QComboBox *>(person.editorIn(u"Acme"_s, FilterField::Priority));
        QVERIFY(list);
        QCOMPARE(list->itemText(0), u"High"_s);
        list->setEditText(u"Urgent"_s); // it can be typed as well
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Priority), u"Urgent"_s);
        QCOMPARE(person.document.undoTitle(), u"Change priority of Acme"_s);
    }

    void aPriorityIsReadAndChosenInTheInterfacesLanguage()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.select(u"Acme"_s);
        person.joinNewProgram();
        const auto stored = [&person] { return *person.document.plan().database().text("SELECT priority FROM tal"); };
        person.typeInto(u"Acme"_s, FilterField::Priority, u"низкий"_s);
        QCOMPARE(stored(), u"Low"_s);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Priority), u"Low"_s);
        person.trigger(u"view.russian"_s);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Priority), u"Низкий"_s);
        auto *list = qobject_cast<QComboBox *>(person.editorIn(u"Acme"_s, FilterField::Priority));
        QVERIFY(list);
        QCOMPARE(list->currentText(), u"Низкий"_s);
        QCOMPARE(list->count(), 3);
        list->setCurrentIndex(list->findText(u"Высокий"_s));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(stored(), u"High"_s);
        // What is copied out is in the same language, and comes back as the same word.
        person.select(u"Acme"_s);
        person.trigger(u"edit.copy"_s);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Высокий"_s));
        person.trigger(u"view.english"_s);
    }

    void prioritiesAreSortedByTheirMeaning()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Bolt"_s, u"Cargo"_s, u"Dune"_s, u"Echo"_s});
        person.showAllColumns();
        person.table().selectAll();
        person.joinNewProgram();
        // As plans of before hold them: raw, in whatever language was spoken.
        const auto done = person.document.run(u"Priorities"_s, [](Edit &edit) -> Expected<void> {
            for (const auto &[account, priority] :
                 {std::pair(u"Acme"_s, u"Low"_s), std::pair(u"Bolt"_s, u"later"_s), std::pair(u"Cargo"_s, u"высокий"_s),
                  std::pair(u"Dune"_s, u"medium"_s)})
                TALBOOK_TRY(edit.database().execute("UPDATE tal SET priority = ? WHERE account_id = (SELECT id FROM "
                                                    "account WHERE name = ?)",
                                                    priority, account));
            return {};
        });
        TALBOOK_VERIFY(done);
        person.accounts().sortBy({{WindowFixture::columnOf(FilterField::Priority), Qt::AscendingOrder}});
        QCOMPARE(person.names(), (QStringList{u"Cargo"_s, u"Dune"_s, u"Acme"_s, u"Bolt"_s, u"Echo"_s}));
        QCOMPARE(person.shown(u"Cargo"_s, FilterField::Priority), u"High"_s);
        person.window.accountsPage().filterBar().setExpression(u"priority in (высокий, low)"_s);
        Q_EMIT person.window.accountsPage().filterBar().expressionChanged(u"priority in (высокий, low)"_s);
        QCOMPARE(person.names(), (QStringList{u"Cargo"_s, u"Acme"_s}));
        auto *chip = person.window.accountsPage().findChild<FilterChip *>();
        QVERIFY(chip && chip->accessibleName().contains(u"High, Low"_s));
    }

    void theTierIsChosenAndCanFollowTheRecommendationAgain()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.typeInto(u"Acme"_s, FilterField::Tier, u"1:Many"_s);
        QVERIFY(person.document.standings()[0].tierByHand);
        auto *list = qobject_cast<QComboBox *>(person.editorIn(u"Acme"_s, FilterField::Tier));
        QVERIFY(list);
        QCOMPARE(list->currentText(), u"1:Many"_s);
        QVERIFY(list->itemText(0).startsWith(u"Recommended: "_s));
        list->setCurrentIndex(0);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(!person.document.standings()[0].tierByHand);
    }

    void aRefusedValueSaysWhyAndStaysOpen()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.showAllColumns();
        const QString before = person.document.undoTitle();
        auto *line = qobject_cast<QLineEdit *>(person.editorIn(u"Acme"_s, FilterField::Employees));
        QVERIFY(line);
        line->setText(u"many"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QVERIFY2(person.refusal().contains(u"“many”"_s), qPrintable(person.refusal()));
        QCOMPARE(line->text(), u"many"_s);
        QVERIFY(line->isVisible());
        QCOMPARE(person.document.undoTitle(), before);
        line->selectAll();
        QTest::keyClicks(line, u"12"_s);
        QCOMPARE(person.refusal(), QString());
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Employees), u"12"_s);
        QVERIFY(person.dialogs.errors.isEmpty());
    }

    void escapeLeavesTheCellAsItWas()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        const QString before = person.document.undoTitle();
        QWidget *editor = person.editorIn(u"Acme"_s, FilterField::Owner);
        setValueEditorText(*editor, u"Nobody"_s);
        QTest::keyClick(editor, Qt::Key_Escape);
        QCOMPARE(person.document.undoTitle(), before);
    }

    void tabGoesOnToTheNextCell()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.accounts().setColumnLayout({{FilterField::Name}, {FilterField::Owner}, {FilterField::Country}});
        QWidget *editor = person.editorIn(u"Acme"_s, FilterField::Owner);
        setValueEditorText(*editor, u"Ирина"_s);
        QTest::keyClick(editor, Qt::Key_Tab);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), u"Ирина"_s);
        QVERIFY(person.accounts().indexWidget(person.cell(u"Acme"_s, FilterField::Country)));
    }

    void ownersOfThePlanAreOffered()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s, u"Nova"_s});
        person.typeInto(u"Acme"_s, FilterField::Owner, u"Pavel"_s);
        person.typeInto(u"Nova"_s, FilterField::Owner, u"Алёна"_s);
        const auto *list = qobject_cast<QComboBox *>(person.editorIn(u"Zeta"_s, FilterField::Owner));
        QVERIFY(list);
        QCOMPARE(list->count(), 2);
        QCOMPARE(list->itemText(0), u"Pavel"_s);
        QCOMPARE(list->itemText(1), u"Алёна"_s);
        QCOMPARE(list->currentText(), QString());
    }

    void inItsOwnCellAnAmountIsInItsOwnCurrency()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.showAllColumns();
        const auto done = person.document.run(u"Dollars"_s, [](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO rate(currency, value) VALUES('USD', 0.5)"));
            return edit.database().execute("UPDATE account SET currency = 'USD', revenue = 10050");
        });
        TALBOOK_VERIFY(done);
        QCOMPARE(person.shown(u"Acme"_s, FilterField::Revenue), u"50"_s); // euros, of $100.50
        auto *line = qobject_cast<QLineEdit *>(person.editorIn(u"Acme"_s, FilterField::Revenue));
        QVERIFY(line);
        QCOMPARE(line->text(), u"100.5"_s);
        line->clear();
        QCOMPARE(line->placeholderText(), u"USD"_s);
    }

    void severalRowsAreEditedInOneStep()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
        person.sortByName();
        person.typeInto(u"Nova"_s, FilterField::Owner, u"Anna"_s);
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Owner);
        person.selectRows(0, 2);
        person.trigger(u"edit.cells"_s);
        auto *dialog = person.window.findChild<EditSelectedDialog *>();
        QVERIFY(dialog);
        auto *value = dialog->findChild<QComboBox *>(u"value"_s);
        QVERIFY(value);
        value->setEditText(u"Anna"_s);
        auto *preview = dialog->findChild<QLabel *>(u"preview"_s);
        QTRY_COMPARE(preview->text(), u"2 of 3 would change."_s); // one has her already
        dialog->accept();
        for (const QString &name : person.names())
            QCOMPARE(person.shown(name, FilterField::Owner), u"Anna"_s);
        person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
    }

    void aValueThatDoesNotFitManyIsRefusedInTheDialog()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        person.selectRows(0, 1);
        person.trigger(u"edit.cells"_s);
        auto *dialog = person.window.findChild<EditSelectedDialog *>();
        auto *field = dialog->findChild<QComboBox *>(u"field"_s);
        field->setCurrentIndex(field->findData(int(FilterField::Employees)));
        dialog->findChild<QLineEdit *>(u"value"_s)->setText(u"few"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        auto *said = dialog->findChild<QLabel *>(u"preview"_s);
        QVERIFY(said->text().contains(u"“few”"_s));
        dialog->layout()->activate();
        QVERIFY(said->height() >= said->heightForWidth(said->width())); // whole, however many lines it takes
    }

    void theCurrentCellsValueFillsTheRowsBelow()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
        person.sortByName();
        person.typeInto(u"Acme"_s, FilterField::Owner, u"Ирина"_s);
        const QByteArray before = fingerprint(person.document.plan());
        person.goTo(u"Acme"_s, FilterField::Owner);
        person.selectRows(0, 1);
        person.trigger(u"edit.fill"_s);
        QCOMPARE(person.shown(u"Nova"_s, FilterField::Owner), u"Ирина"_s);
        QCOMPARE(person.shown(u"Zeta"_s, FilterField::Owner), QString());
        person.trigger(u"edit.undo"_s);
        QCOMPARE(fingerprint(person.document.plan()), before);
        person.goTo(u"Acme"_s, FilterField::Score);
        person.selectRows(0, 1);
        person.trigger(u"edit.fill"_s);
        QCOMPARE(person.dialogs.errors.size(), 1);
        QVERIFY(person.dialogs.errors.first().contains(u"Score"_s));
    }

    void theTopmostRowFillsTheOthersWhicheverWayTheyWereChosen()
    {
        for (const bool down : {true, false}) {
            TablePerson person;
            person.makePlan({u"Acme"_s, u"Nova"_s, u"Zeta"_s});
            person.sortByName();
            person.typeInto(u"Acme"_s, FilterField::Owner, u"Ирина"_s);
            person.typeInto(u"Nova"_s, FilterField::Owner, u"Павел"_s);
            person.goTo(down ? u"Acme"_s : u"Nova"_s, FilterField::Owner);
            QTest::keyClick(&person.accounts(), down ? Qt::Key_Down : Qt::Key_Up, Qt::ShiftModifier);
            QCOMPARE(person.accounts().selectedRows(), (std::vector<int>{0, 1}));
            QCOMPARE(person.accounts().currentIndex().row(), down ? 1 : 0); // the cursor goes with the arrow
            const QByteArray before = fingerprint(person.document.plan());
            person.trigger(u"edit.fill"_s);
            QCOMPARE(person.shown(u"Acme"_s, FilterField::Owner), u"Ирина"_s);
            QCOMPARE(person.shown(u"Nova"_s, FilterField::Owner), u"Ирина"_s);
            QCOMPARE(person.shown(u"Zeta"_s, FilterField::Owner), QString());
            person.trigger(u"edit.undo"_s);
            QCOMPARE(fingerprint(person.document.plan()), before);
        }
    }
};

QTEST_MAIN(TestAccountsEdit)
#include "test_accounts_edit.moc"
