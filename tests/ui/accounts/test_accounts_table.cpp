#include "tests/ui/accounts/table_person.h"

#include "core/plays/task_edit.h"
#include "tests/core/scoring/scoring_plan.h"
#include "ui/accounts/column_dialog.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/sort_dialog.h"
#include "ui/widgets/cell_roles.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QStringList titles(TablePerson &person)
{
    QStringList list;
    for (const int column : person.accounts().shownColumns())
        list.append(person.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    return list;
}

} // namespace

class TestAccountsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theModelKeepsItsPromises_data()
    {
        QTest::addColumn<QStringList>("accounts");
        QTest::newRow("no account") << QStringList{};
        QTest::newRow("three") << QStringList{u"Acme"_s, u"Борец"_s, u"Zeta"_s};
    }
    void theModelKeepsItsPromises()
    {
        QFETCH(QStringList, accounts);
        TablePerson person;
        const QAbstractItemModelTester tester(&person.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        person.makePlan(accounts);
        person.showAllColumns();
        person.model().setSearch(u"борец"_s);
        person.model().setSearch({});
        person.model().setFilter(*Filter::parse(u"employees > 450"_s));
        person.model().setTalOnly(true);
        person.model().setTalOnly(false);
        person.model().setFilter({});
        person.accounts().sortBy({{columnOf(FilterField::Employees), Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        for (int row = 0; row < person.model().rowCount(); ++row) {
            for (int column = 0; column < person.model().columnCount(); ++column) {
                const QModelIndex index = person.model().index(row, column);
                for (const int role : {int(Qt::ToolTipRole), int(Qt::EditRole), int(Qt::AccessibleTextRole)})
                    index.data(role);
            }
        }
        if (!accounts.isEmpty())
            person.trigger(u"edit.undo"_s);
        QCOMPARE(person.model().rowCount(), 0);
    }

    void aHundredThousandRowsAreSortedSearchedAndFiltered()
    {
        constexpr int count = 100'000;
        TablePerson person(false);
        makeManyAccounts(person, count);
        QCOMPARE(person.model().rowCount(), count);
        person.accounts().sortBy({{columnOf(FilterField::Employees), Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(person.model().index(0, 0).data().toString(), u"Account 9"_s);
        QCOMPARE(person.model().index(1, 0).data().toString(), u"Account 19"_s);
        QCOMPARE(person.model().index(count - 1, 0).data().toString(), u"Account 99990"_s);
        person.model().setSearch(u"алена 99999"_s);
        QCOMPARE(person.model().rowCount(), 0); // 99999 is odd, and Pavel's
        person.model().setSearch(u"алена 9999"_s);
        // 9999 followed by an even digit, or nothing before it: 99990, 99992 … 99998 and no other even number.
        QCOMPARE(person.names(), (QStringList{u"Account 99998"_s, u"Account 99996"_s, u"Account 99994"_s,
                                              u"Account 99992"_s, u"Account 99990"_s}));
        person.model().setSearch({});
        person.model().setFilter(*Filter::parse(u"owner = \"АЛЕНА\" and employees >= 8"_s));
        QCOMPARE(person.model().rowCount(), count / 10);
        person.model().setFilter({});
        for (const int row : {0, 1, 5000, count - 1})
            QCOMPARE(person.model().rowOf(person.model().accountAt(row)), row);
        // Everything selected is still selected when it stands in another order.
        person.accounts().selectAll();
        person.accounts().sortBy({{0, Qt::DescendingOrder}});
        QCOMPARE(person.accounts().selectedRows().size(), size_t(count));
        QCOMPARE(person.model().index(0, 0).data().toString(), u"Account 99999"_s);
    }

    void selectionCurrentCellAndScrollSurviveSorting()
    {
        TablePerson person;
        makeManyAccounts(person, 300);
        person.sortByName();
        person.accounts().setCurrentIndex(person.model().index(7, columnOf(FilterField::Owner)));
        person.selectRows(5, 7);
        const std::vector<AccountId> chosen = person.accounts().selectedAccounts();
        const AccountId current = person.document.currentAccount();
        person.accounts().verticalScrollBar()->setValue(500);
        person.accounts().sortBy({{0, Qt::DescendingOrder}});
        std::vector<AccountId> after = person.accounts().selectedAccounts();
        std::ranges::reverse(after);
        QCOMPARE(after, chosen);
        QCOMPARE(person.model().accountAt(person.accounts().currentIndex().row()), current);
        QCOMPARE(person.accounts().currentIndex().column(), columnOf(FilterField::Owner));
        QCOMPARE(person.accounts().verticalScrollBar()->value(), 500);
    }

    /// The inspector beside the table tells of the account that a person chose elsewhere; so does the row.
    void anAccountChosenElsewhereIsTheCurrentRow()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Bolt"_s, u"Zeta"_s});
        const auto current = [&person] { return person.model().accountAt(person.accounts().currentIndex().row()); };
        person.accounts().setCurrentIndex(person.model().index(0, 1));
        const AccountId other = person.model().accountAt(2);
        person.document.setCurrentAccount(other);
        QCOMPARE(current(), other);
        QCOMPARE(person.accounts().selectedAccounts(), std::vector<AccountId>{other});
        QCOMPARE(person.accounts().currentIndex().column(), 1);

        person.accounts().selectAll();
        person.document.setCurrentAccount(person.model().accountAt(1));
        QCOMPARE(current(), person.model().accountAt(1));
        QCOMPARE(person.accounts().selectedAccounts().size(), size_t(3));
    }

    void sortingIsAskedForByKeyboard()
    {
        TablePerson person;
        person.makePlan({u"Bb"_s, u"Aa"_s, u"Ccc"_s}); // 200, 200 and 300 people
        person.showAllColumns();
        person.trigger(u"view.sort"_s);
        auto *dialog = person.window.findChild<SortDialog *>();
        QVERIFY(dialog);
        const auto pick = [dialog](const QString &name, int value) {
            auto *list = dialog->findChild<QComboBox *>(name);
            list->setCurrentIndex(list->findData(value));
        };
        pick(u"column0"_s, columnOf(FilterField::Employees));
        pick(u"order0"_s, int(Qt::AscendingOrder));
        pick(u"column1"_s, 0);
        pick(u"order1"_s, int(Qt::DescendingOrder));
        dialog->accept();
        QCOMPARE(person.names(), (QStringList{u"Bb"_s, u"Aa"_s, u"Ccc"_s}));
        QCOMPARE(person.accounts().sortHeader()->sortKeys().size(), 2);
    }

    void shiftAddsAColumnToTheSorting()
    {
        TablePerson person;
        person.makePlan({u"Bb"_s, u"Aa"_s, u"Ccc"_s});
        person.showAllColumns();
        SortHeader *header = person.accounts().sortHeader();
        const auto click = [&](FilterField field, Qt::KeyboardModifiers keys) {
            person.accounts().scrollTo(person.model().index(0, columnOf(field)));
            const int x = header->sectionViewportPosition(columnOf(field)) + 10;
            QTest::mouseClick(header->viewport(), Qt::LeftButton, keys, QPoint(x, header->height() / 2));
        };
        click(FilterField::Employees, {});
        click(FilterField::Name, Qt::ShiftModifier);
        QCOMPARE(person.names(), (QStringList{u"Ccc"_s, u"Aa"_s, u"Bb"_s}));
    }

    /// Looking at prices gives 5 points, a reply 10, in the default table.
    void theNextStepAndTheWeeksStandBesideTheFigures()
    {
        TablePerson person;
        person.makePlan({u"Bb"_s, u"Aa"_s, u"Ccc"_s});
        const QDate today = person.document.asOf();
        const auto run = [&](auto work) {
            const auto done = person.document.run(u"Records"_s, work);
            QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
        };
        const auto keyOf = [&](const QString &name) { return person.model().accountAt(int(person.names().indexOf(name))); };
        const AccountId aa = keyOf(u"Aa"_s);
        const AccountId bb = keyOf(u"Bb"_s);
        run([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, aa.value, u"pricing_page"_s, 2, today);
            insertActivity(edit, aa.value, u"email_reply"_s, 1, today.addDays(-7));
            for (const auto &[account, title, due] :
                 {std::tuple(aa, u"Later"_s, QDate(2027, 5, 4)), std::tuple(aa, u"Call"_s, QDate(2027, 5, 3)),
                  std::tuple(bb, u"Write"_s, QDate(2027, 5, 2))}) {
                const auto made = addTask(edit, {.account = account, .title = title, .start = due, .due = due});
                TALBOOK_TRY(made);
            }
            return {};
        });
        const auto cell = [&](const QString &name, FilterField field) { return person.cell(name, field); };
        QCOMPARE(cell(u"Aa"_s, FilterField::NextStep).data().toString(), u"3 May 2027 · Call"_s);
        QCOMPARE(cell(u"Ccc"_s, FilterField::NextStep).data().toString(), QString());
        QList<double> weeks(13, 0.0);
        weeks[12] = 10;
        weeks[11] = 10;
        QCOMPARE(cell(u"Aa"_s, FilterField::Weeks).data(SparkRole).value<QList<double>>(), weeks);
        QCOMPARE(cell(u"Aa"_s, FilterField::Weeks).data().toString(), u"20"_s);
        QVERIFY(cell(u"Aa"_s, FilterField::Weeks).data(Qt::ToolTipRole).toString().contains(u"0, 10, 10. In all: 20"_s));

        person.accounts().sortBy({{columnOf(FilterField::NextStep), Qt::AscendingOrder}});
        QCOMPARE(person.names(), (QStringList{u"Bb"_s, u"Aa"_s, u"Ccc"_s}));
        person.accounts().sortBy({{columnOf(FilterField::Weeks), Qt::DescendingOrder}});
        QCOMPARE(person.names().first(), u"Aa"_s);

        run([&](Edit &edit) {
            return edit.database().execute("UPDATE task SET status = 'done' WHERE title = 'Call'");
        });
        QCOMPARE(cell(u"Aa"_s, FilterField::NextStep).data().toString(), u"4 May 2027 · Later"_s);
        person.accounts().sortBy({{columnOf(FilterField::NextStep), Qt::DescendingOrder}});
        QCOMPARE(person.names(), (QStringList{u"Aa"_s, u"Bb"_s, u"Ccc"_s}));
        person.trigger(u"edit.undo"_s);
        QCOMPARE(cell(u"Aa"_s, FilterField::NextStep).data().toString(), u"3 May 2027 · Call"_s);

        person.accounts().selectAll();
        person.trigger(u"edit.copy"_s);
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(u"3 May 2027 · Call\t20"_s), qPrintable(copied));
    }

    void columnsAreChosenAndOrdered()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        QVERIFY(!titles(person).contains(u"Domain"_s));
        person.trigger(u"view.columns"_s);
        auto *dialog = person.window.findChild<ColumnDialog *>();
        QVERIFY(dialog);
        auto *list = dialog->findChild<QListWidget *>(u"columns"_s);
        QCOMPARE(list->count(), int(filterFields().size()) + 2); // and the next step, the weeks
        int domain = 0;
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() == u"Domain"_s)
                domain = row;
            else if (row > 0)
                list->item(row)->setCheckState(Qt::Unchecked);
        }
        list->item(domain)->setCheckState(Qt::Checked);
        list->setCurrentRow(domain);
        for (int step = 0; step < domain; ++step)
            QTest::mouseClick(dialog->findChild<QPushButton *>(u"left"_s), Qt::LeftButton);
        dialog->accept();
        QCOMPARE(titles(person), (QStringList{u"Domain"_s, u"Account"_s}));

        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        person.trigger(u"view.columns"_s);
        dialog = person.window.findChild<ColumnDialog *>();
        QTest::mouseClick(dialog->findChild<QPushButton *>(u"reset"_s), Qt::LeftButton);
        dialog->accept();
        QCOMPARE(titles(person).first(), u"Account"_s);
        QCOMPARE(titles(person).size(), 12);
    }

    void aColumnIsMovedByKeyboard()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.goTo(u"Acme"_s, FilterField::Owner);
        person.trigger(u"view.column_left"_s);
        QCOMPARE(titles(person).indexOf(u"Owner"_s), titles(person).indexOf(u"Threads"_s) - 1);
        person.trigger(u"view.column_right"_s);
        person.trigger(u"view.column_right"_s);
        QCOMPARE(titles(person).indexOf(u"Owner"_s), titles(person).indexOf(u"Next step"_s) + 1);
    }

    void theNameIsAlwaysShown()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s});
        person.accounts().setColumnLayout({{FilterField::Owner}, {FilterField::Name, false}});
        QCOMPARE(titles(person), (QStringList{u"Owner"_s, u"Account"_s}));
    }

    void theTableIsRememberedByPlan()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta Corporation"_s}); // 400 and 1,600 people
        person.accounts().setColumnLayout(
            {{FilterField::Owner, true, 90}, {FilterField::Name, true, 300}, {FilterField::Score, false, 77}});
        person.accounts().sortBy({{columnOf(FilterField::Employees), Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        person.window.accountsPage().filterBar().editAsText();
        auto *text = person.window.findChild<QLineEdit *>(u"filter"_s);
        text->setText(u"employees > 1000"_s);
        QTest::keyClick(text, Qt::Key_Return);
        const ColumnLayout before = person.accounts().columnLayout();

        person.trigger(u"file.close"_s);
        person.document.jobs().wait();
        person.dialogs.files.append(person.folder.file(u"other.talbook"_s));
        person.trigger(u"file.new"_s);
        QCOMPARE(titles(person).size(), 12); // another plan is as at first
        QCOMPARE(person.window.accountsPage().filterBar().expression(), QString());

        person.open(person.folder.file());
        QVERIFY(person.document.isOpen());
        QCOMPARE(person.accounts().columnLayout(), before);
        QCOMPARE(person.accounts().columnWidth(0), Theme::current().px(300));
        QCOMPARE(person.accounts().sortHeader()->sortKeys().size(), 2);
        QCOMPARE(person.names(), QStringList{u"Zeta Corporation"_s});
        QCOMPARE(person.window.accountsPage().filterBar().expression(), u"employees > 1000"_s);
    }

    void theScoreIsTakenApartOnHover()
    {
        TablePerson person;
        person.makePlan({u"<b>Acme</b>"_s});
        const QString tip = person.cell(u"<b>Acme</b>"_s, FilterField::Score).data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.contains(u"of 100"_s), qPrintable(tip));
        QVERIFY2(tip.contains(u"Company size"_s), qPrintable(tip));
        // The lines of the criteria sum to the figure above them.
        const QRegularExpression points(u"^    .*: ([0-9.]+) of "_s, QRegularExpression::MultilineOption);
        double sum = 0;
        for (auto it = points.globalMatch(tip); it.hasNext();)
            sum += it.next().captured(1).toDouble();
        QCOMPARE(qRound(sum * 10), qRound(tip.section(u' ', 0, 0).toDouble() * 10));
    }

    void anAccountIsOpenedByEnterAndDoubleClick()
    {
        TablePerson person;
        person.makePlan({u"Acme"_s, u"Zeta"_s});
        QSignalSpy opened(&person.window.accountsPage(), &AccountsPage::openRequested);
        person.goTo(u"Zeta"_s, FilterField::Owner);
        const AccountId zeta = person.document.currentAccount();
        QTest::keyClick(&person.accounts(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.last().first().value<AccountId>(), zeta);
        const auto doubleClick = [&](FilterField field) {
            const QPoint at = person.accounts().visualRect(person.cell(u"Zeta"_s, field)).center();
            QTest::mouseClick(person.accounts().viewport(), Qt::LeftButton, {}, at);
            QTest::mouseDClick(person.accounts().viewport(), Qt::LeftButton, {}, at);
        };
        doubleClick(FilterField::Name);
        QCOMPARE(opened.size(), 2);
        doubleClick(FilterField::Tier);
        QCOMPARE(opened.size(), 2);
        QVERIFY(person.accounts().indexWidget(person.cell(u"Zeta"_s, FilterField::Tier)));
    }
};

QTEST_MAIN(TestAccountsTable)
#include "test_accounts_table.moc"
