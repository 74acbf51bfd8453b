#include "tests/ui/shell/window_fixture.h"

#include "ui/accounts/account_columns.h"
#include "ui/widgets/sort_header.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollBar>
#include <QTableWidget>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void aNewPlanOpensAndTheTitleShowsIt()
    {
        WindowFixture fixture;
        QVERIFY(!fixture.window.commands().action(u"file.import"_s)->isEnabled());
        fixture.makePlan({u"Acme"_s});
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        QVERIFY(fixture.window.windowTitle().contains(u"plan"_s));
        QVERIFY(fixture.window.commands().action(u"file.import"_s)->isEnabled());
        QVERIFY(QFile::exists(fixture.folder.file()));
    }

    void theModelKeepsItsPromises()
    {
        WindowFixture fixture;
        const QAbstractItemModelTester tester(&fixture.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        fixture.makePlan({u"Acme"_s, u"Борец"_s, u"Zeta"_s});
        fixture.model().setSearch(u"борец"_s);
        fixture.model().setSearch({});
        fixture.model().setSort({{FilterField::Name, true}});
        fixture.trigger(u"edit.undo"_s);
        QCOMPARE(fixture.model().rowCount(), 0);
    }

    void searchFindsCyrillicWhateverItsCase()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"МЁД Поволжья"_s, u"Медсфера"_s});
        auto *search = fixture.window.findChild<QLineEdit *>(u"search"_s);
        search->setText(u"мед"_s);
        QStringList found = fixture.names();
        found.sort();
        QCOMPARE(found, (QStringList{u"МЁД Поволжья"_s, u"Медсфера"_s}));
        search->setText(u"мёд пов"_s);
        QCOMPARE(fixture.names(), QStringList{u"МЁД Поволжья"_s});
        search->clear();
        QCOMPARE(fixture.names().size(), 3);
    }

    void theKeyboardGoesFromTheSearchToWhatItFound()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s, u"Bolton"_s});
        fixture.select(u"Acme"_s);
        auto *search = fixture.window.findChild<QLineEdit *>(u"search"_s);
        for (const Qt::Key key : {Qt::Key_Down, Qt::Key_Return}) {
            search->setFocus();
            search->setText(u"bolt"_s);
            QTest::keyClick(search, key);
            QCOMPARE(fixture.window.focusWidget(), &fixture.table());
            QCOMPARE(fixture.table().currentIndex().row(), 0);
            QCOMPARE(fixture.window.accountsPage().selectedAccounts(), std::vector{fixture.model().accountAt(0)});
            QCOMPARE(fixture.document.currentAccount(), fixture.model().accountAt(0));
            search->clear();
            fixture.select(u"Acme"_s);
        }
        search->setText(u"bolt"_s);
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(search->text(), QString());
        QCOMPARE(fixture.names().size(), 3);
    }

    /// Qt gives a table that gets the focus a current row that nobody sees.
    void theFocusAloneChoosesNobody()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.table().selectionModel()->clear();
        fixture.document.setCurrentAccount({});
        QFocusEvent focus(QEvent::FocusIn, Qt::OtherFocusReason);
        QApplication::sendEvent(&fixture.table(), &focus);
        QVERIFY(fixture.document.currentAccount().isNull());
        QTest::keyClick(&fixture.table(), Qt::Key_Down);
        QCOMPARE(fixture.document.currentAccount(), fixture.model().accountAt(0));
    }

    void whatIsEditedIsInSight()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.window.resize(800, 500);
        fixture.select(u"Acme"_s);
        QScrollBar &bar = *fixture.table().horizontalScrollBar();
        QVERIFY(bar.maximum() > 0);
        bar.setValue(bar.maximum());
        fixture.trigger(u"edit.cells"_s);
        const QRect cell = fixture.table().visualRect(fixture.cell(u"Acme"_s, FilterField::Name));
        QVERIFY(fixture.table().viewport()->rect().contains(cell.topLeft()));
    }

    void headsSortByOneAndSeveralColumns()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Ёж"_s, u"Account 10"_s, u"Account 9"_s, u"Еда"_s, u"Яблоко"_s});
        const auto sort = [&](const QList<SortKey> &keys) { Q_EMIT fixture.table().sortHeader()->sortRequested(keys); };
        sort({{0, Qt::AscendingOrder}});
        QCOMPARE(fixture.names(), (QStringList{u"Account 9"_s, u"Account 10"_s, u"Еда"_s, u"Ёж"_s, u"Яблоко"_s}));
        sort({{WindowFixture::columnOf(FilterField::Employees), Qt::DescendingOrder}, {0, Qt::AscendingOrder}});
        QCOMPARE(fixture.names(), (QStringList{u"Account 10"_s, u"Account 9"_s, u"Яблоко"_s, u"Еда"_s, u"Ёж"_s}));
    }

    void theSelectionSurvivesSortingAndTheInspectorFollows()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Zeta"_s});
        fixture.select(u"Acme"_s);
        const AccountId acme = fixture.document.currentAccount();
        Q_EMIT fixture.table().sortHeader()->sortRequested({{0, Qt::DescendingOrder}});
        QCOMPARE(fixture.names().first(), u"Zeta"_s);
        QCOMPARE(fixture.window.accountsPage().selectedAccounts(), std::vector{acme});
        QCOMPARE(fixture.document.currentAccount(), acme);
    }

    void theListIsShownByASwitch()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Zeta"_s});
        fixture.select(u"Zeta"_s);
        fixture.joinNewProgram();
        fixture.model().setTalOnly(true);
        QCOMPARE(fixture.names(), QStringList{u"Zeta"_s});
        QCOMPARE(fixture.document.standings().program()->name, u"Q1 2027"_s);
        fixture.select(u"Zeta"_s);
        fixture.trigger(u"account.leave"_s);
        QVERIFY(fixture.names().isEmpty());
    }

    void theFirstListAsksWhichQuarterItIsFor()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.select(u"Acme"_s);
        QTimer::singleShot(0, &fixture.window, [] { QApplication::activeModalWidget()->close(); });
        fixture.trigger(u"account.join"_s);
        QVERIFY(!fixture.document.standings().program()); // nobody said which
        QTimer::singleShot(0, &fixture.window, [] {
            auto *dialog = qobject_cast<TalProgramDialog *>(QApplication::activeModalWidget());
            auto *quarter = dialog->findChild<QComboBox *>();
            quarter->setCurrentIndex(1);
            Q_EMIT quarter->activated(1);
            dialog->accept();
        });
        fixture.trigger(u"account.join"_s);
        QCOMPARE(fixture.document.standings().program()->name, u"Q2 2027"_s);
        fixture.model().setTalOnly(true);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
        fixture.select(u"Acme"_s);
        fixture.trigger(u"account.join"_s); // there is a list now: nobody asks
    }

    void languageAndThemeSwitchAtOnce()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"view.russian"_s);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.menuBar()->actions().first()->text(), u"&Файл"_s);
        QCOMPARE(fixture.model().headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), u"Аккаунт"_s);
        fixture.trigger(u"view.english"_s);
        QCoreApplication::processEvents();
        QCOMPARE(fixture.window.menuBar()->actions().first()->text(), u"&File"_s);
        fixture.trigger(u"view.dark"_s);
        QVERIFY(Theme::current().isDark());
        fixture.trigger(u"view.light"_s);
        QVERIFY(!Theme::current().isDark());
    }

    void unsavedWorkIsOfferedBack()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.document.abandon(); // what a crash leaves
        fixture.dialogs.choices = {0};
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.document.isOpen());
        QVERIFY(fixture.dialogs.asked.last().contains(u"Accounts"_s));
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void aLockedPlanOpensForReading()
    {
        WindowFixture fixture;
        const auto holder = newPlan(fixture.folder);
        fixture.dialogs.choices = {0};
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.document.isOpen());
        QVERIFY(!fixture.document.isEditable());
        QVERIFY(!fixture.window.commands().action(u"account.add"_s)->isEnabled());
    }

    void aFileThatIsNoPlanIsToldInASentence()
    {
        WindowFixture fixture;
        QFile text(fixture.folder.file(u"notes.txt"_s));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
        text.close();
        fixture.open(text.fileName());
        QVERIFY(!fixture.document.isOpen());
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.dialogs.errors.first().contains(u"notes.txt"_s));
    }

    void closingPublishes()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.window.close();
        fixture.document.jobs().wait();
        QVERIFY(!fixture.window.isVisible());
        const auto read = Plan::open(fixture.folder.file(), fixture.folder.environment(), {.access = PlanAccess::Read});
        TALBOOK_VERIFY(read);
        QCOMPARE(*(*read)->database().number("SELECT count(*) FROM account"), 1);
    }

    void withoutAPlanItClosesAtOnce()
    {
        WindowFixture fixture;
        fixture.trigger(u"file.quit"_s);
        QVERIFY(!fixture.window.isVisible());
    }

    void everythingThatTakesTheFocusHasAName()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.select(u"Acme"_s);
        for (QWidget *widget : fixture.window.findChildren<QWidget *>()) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"))
                continue;
            QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface);
            QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName()));
        }
    }

    void theHelpListsEveryKeyAndFindsThem()
    {
        WindowFixture fixture;
        fixture.trigger(u"help.shortcuts"_s);
        auto *help = fixture.window.findChild<QDialog *>();
        QVERIFY(help);
        auto *table = help->findChild<QTableWidget *>();
        int withKeys = 0;
        for (const QString &id : fixture.window.commands().ids())
            withKeys += !fixture.window.commands().action(id)->shortcut().isEmpty();
        QVERIFY(withKeys > 0);
        QVERIFY(table->rowCount() > withKeys);
        help->findChild<QLineEdit *>()->setText(u"ctrl+k"_s);
        QStringList shown;
        for (int row = 0; row < table->rowCount(); ++row) {
            if (!table->isRowHidden(row))
                shown.append(table->item(row, 1)->text());
        }
        QCOMPARE(shown, QStringList{u"Find Anything"_s});
    }

    void theAccountIsRememberedForThePlan()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Bolt"_s);
        const AccountId bolt = fixture.document.currentAccount();
        QVERIFY(!bolt.isNull());
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        fixture.open(fixture.folder.file());
        QCOMPARE(fixture.document.currentAccount(), bolt);
    }

    void theWindowsPlaceIsRememberedForEachPlan()
    {
        QSettings().clear();
        WindowFixture fixture;
        const auto close = [&] {
            fixture.trigger(u"file.close"_s);
            fixture.document.jobs().wait();
        };
        QAction *inspector = fixture.window.commands().action(u"view.inspector"_s);
        // Small enough for the screen of a test; what is asked for here is allowed to every page.
        fixture.window.setMinimumSize(1, 1);
        fixture.makePlan({u"Acme"_s});
        const QString first = fixture.folder.file();
        fixture.window.setGeometry(20, 30, 610, 410);
        inspector->trigger();
        QVERIFY(!inspector->isChecked());
        close();

        const QString second = fixture.folder.file(u"second.talbook"_s);
        fixture.dialogs.files.append(second);
        fixture.trigger(u"file.new"_s);
        QCOMPARE(fixture.window.geometry(), QRect(20, 30, 610, 410)); // a plan nobody has seen yet: as it was last
        QVERIFY(!inspector->isChecked());
        fixture.window.setGeometry(50, 60, 700, 500);
        inspector->trigger();
        close();

        fixture.open(first);
        QCOMPARE(fixture.window.geometry(), QRect(20, 30, 610, 410));
        QVERIFY(!inspector->isChecked());
        close();
        fixture.open(second);
        QCOMPARE(fixture.window.geometry(), QRect(50, 60, 700, 500));
        QVERIFY(inspector->isChecked());
    }

    void aMaximisedWindowIsRememberedAsOne()
    {
        QSettings().clear();
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.window.showMaximized();
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        fixture.window.showNormal();
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.window.isMaximized());
    }

    void aWindowWhoseSizeWasAskedForKeepsIt()
    {
        QSettings().clear();
        {
            WindowFixture fixture;
            fixture.makePlan({u"Acme"_s});
            fixture.window.close();
        }
        QVERIFY(QSettings().contains(u"window/geometry"_s));
        PlanFolder folder;
        ScriptedDialogs dialogs;
        Document document(folder.environment(), [] { return QDate(2027, 2, 11); });
        MainWindow window(document, {dialogs, {}, [](Language) {}, false});
        window.resize(1280, 720);
        window.show();
        QVERIFY(document.create(folder.file(), {}));
        Q_EMIT window.files().opened();
        QCOMPARE(window.size(), QSize(1280, 720));
    }

    void everyCommandSaysWhatItDoes()
    {
        WindowFixture fixture;
        QSet<QKeySequence> shortcuts;
        for (const QString &id : fixture.window.commands().ids()) {
            const QAction *action = fixture.window.commands().action(id);
            QVERIFY2(!action->text().isEmpty(), qPrintable(id));
            if (!action->shortcut().isEmpty())
                QVERIFY2(!shortcuts.contains(action->shortcut()), qPrintable(id));
            shortcuts.insert(action->shortcut());
        }
    }
};

QTEST_MAIN(TestWindow)
#include "test_window.moc"
