#include "tests/ui/budget/budget_fixture.h"

#include "core/exchange/table_writer.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/record_rows.h"
#include "ui/budget/budget_charts.h"
#include "ui/budget/rates_dialog.h"
#include "ui/budget/reallocation_view.h"
#include "ui/budget/spend_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/refusal_bubble.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QSignalSpy>
#include <QSlider>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Two lines alike but for their month, one for Acme, and one of dollars without a rate where that is added.
constexpr const char *lines =
    "INSERT INTO cost(id, program_id, account_id, date, category, channel, campaign, planned, committed, actual, "
    "currency, note) VALUES"
    "(1, 1, NULL, '2027-01-01', 'advertising', 'linkedin', NULL, 100000, NULL, 80000, 'EUR', 'Ads'), "
    "(2, 1, NULL, '2027-02-01', 'advertising', 'linkedin', NULL, 200000, NULL, NULL, 'EUR', 'Ads'), "
    "(3, 1, 1, '2027-03-01', 'events', 'event', 'Dinner', 50050, 60000, NULL, 'EUR', 'Dinner for Acme')";
constexpr const char *dollars = "INSERT INTO cost(id, program_id, date, category, planned, currency, note) VALUES"
                                "(4, 1, '2027-01-01', 'content', 10000, 'USD', 'Report')";
constexpr const char *tasks =
    "INSERT INTO task(id, campaign_id, account_id, title, channel, starts_on, due_on, planned_start, planned_due, "
    "status, cost, currency, sequence) VALUES"
    "(1, 1, 2, 'Send the parcel', 'direct_mail', '2027-02-03', '2027-02-05', '2027-02-03', '2027-02-05', 'open', "
    "30000, 'EUR', 0), "
    "(2, 1, 2, 'Send another', 'direct_mail', '2027-02-03', '2027-02-09', '2027-02-03', '2027-02-09', 'open', "
    "20000, 'EUR', 0)";

} // namespace

class TestBudgetPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void withoutAProgramThePageOffersToMakeOne()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"page.budget"_s);
        auto *empty = fixture.window.budgetPage().findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(empty->isVisible());
        QVERIFY(empty->findChild<PrimaryButton *>()->isVisible());
        QVERIFY(!fixture.window.commands().action(u"budget.add"_s)->isEnabled());
        // The panel beside it says so too.
        const BudgetCharts &charts = fixture.window.budgetPage().charts();
        QVERIFY(charts.isVisible());
        QVERIFY(charts.why().isVisible());
        QVERIFY(charts.why().text().contains(u"program"_s));
        QCOMPARE(charts.action().text(), u"Make a program…"_s);
        QVERIFY(!charts.spent().isVisible());
        BudgetPage &page = fixture.window.budgetPage();
        QObject::disconnect(&page, &BudgetPage::programRequested, nullptr, nullptr); // its dialog is another test's
        QSignalSpy asked(&page, &BudgetPage::programRequested);
        QTest::mouseClick(&charts.action(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
    }

    void withoutALineItOffersToAddOne()
    {
        BudgetWindow fixture;
        auto *empty = fixture.page().findChild<EmptyState *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(empty->isVisible());
        fixture.answer<LineDialog>([](LineDialog &dialog) {
            static_cast<QLineEdit *>(dialog.field(u"note"_s))->setText(u"Stand"_s);
            static_cast<QLineEdit *>(dialog.field(u"planned"_s))->setText(u"1,200"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        QTest::mouseClick(empty->findChild<PrimaryButton *>(), Qt::LeftButton);
        QCOMPARE(fixture.document.undoTitle(), u"Budget: add “Stand”"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Stand"_s, 1)), u"1,200"_s); // in today's month
        QVERIFY(fixture.page().charts().spent().isVisible());
        fixture.undo();
        QVERIFY(empty->isVisible());
    }

    /// By hand: planned 1,000 + 2,000 + 500.50; spoken for 800 + 0 + 600; forecast 800 (its day is past) + 2,000 (of
    /// February, nothing spent) + 600 (more is committed than planned).
    void linesStandUnderTheirGroupsWithTheirSums()
    {
        BudgetWindow fixture({lines});
        QAbstractItemModelTester tester(&fixture.rows());
        QCOMPARE(fixture.names(),
                 (QStringList{u"Advertising"_s, u"Ads"_s, u"Events and gifts"_s, u"Dinner for Acme"_s, u"Total"_s}));
        QCOMPARE(BudgetWindow::text(fixture.month(u"Ads"_s, 0)), u"1,000.00"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Ads"_s, 1)), u"2,000.00"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Ads"_s, 2)), QString());
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"3,500.50"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Actual)), u"800.00"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Remaining)), u"2,100.50"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Forecast)), u"3,400.00"_s);
        QCOMPARE(fixture.view().sumText(BudgetMeasure::Planned), u"3,500.50\u00a0EUR"_s);
    }

    void anAmountIsTypedIntoAMonthAndTheSumsFollow()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.type(fixture.month(u"Ads"_s, 1), u"2500"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Advertising"_s, 1)), u"2,500.00"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"4,000.50"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Budget: Planned in Feb 2027 of “Ads”"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"3,500.50"_s);
    }

    void anAmountInAnEmptyMonthMakesALineLikeTheOthers()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.type(fixture.month(u"Ads"_s, 2), u"300"_s);
        QCOMPARE(fixture.names().count(u"Ads"_s), 1);
        QCOMPARE(fixture.rows().linesAt(fixture.row(u"Ads"_s)).size(), size_t(3));
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Ads"_s, BudgetMeasure::Planned)), u"3,300.00"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void anAmountTakenAwayTakesItsLineWhereNothingElseIsInIt()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.type(fixture.month(u"Ads"_s, 1), {});
        QCOMPARE(fixture.rows().linesAt(fixture.row(u"Ads"_s)).size(), size_t(1));
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        fixture.type(fixture.month(u"Ads"_s, 0), {}); // what was spent there stays
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Ads"_s, BudgetMeasure::Actual)), u"800.00"_s);
    }

    void whatIsNoAmountKeepsTheEditorOpenAndSaysWhy()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        const QModelIndex cell = fixture.month(u"Ads"_s, 1);
        fixture.type(cell, u"much"_s);
        QVERIFY(fixture.budget().indexWidget(cell));
        auto *bubble = fixture.window.findChild<RefusalBubble *>();
        QVERIFY(bubble);
        QVERIFY(bubble->reason().contains(u"“much”"_s));
        QTest::keyClick(fixture.budget().indexWidget(cell), Qt::Key_Escape);
        QCOMPARE(fixture.contents(), before);
    }

    void anotherCurrencyIsNotTakenForTheLines()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        const QModelIndex cell = fixture.month(u"Ads"_s, 1);
        fixture.type(cell, u"500 USD"_s);
        QVERIFY(fixture.budget().indexWidget(cell));
        QCOMPARE(fixture.contents(), before);
    }

    void tabGoesRightAndEnterDownAsInASpreadsheet()
    {
        BudgetWindow fixture({lines});
        fixture.type(fixture.month(u"Ads"_s, 0), u"1100"_s, Qt::Key_Tab);
        QCOMPARE(fixture.budget().currentIndex(), fixture.month(u"Ads"_s, 1));
        QWidget *next = fixture.budget().indexWidget(fixture.month(u"Ads"_s, 1));
        QVERIFY(next);
        QTest::keyClicks(next, u"2100"_s);
        QTest::keyClick(next, Qt::Key_Return);
        QCOMPARE(fixture.budget().currentIndex(), fixture.month(u"Dinner for Acme"_s, 1)); // the group is passed over
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Ads"_s, BudgetMeasure::Planned)), u"3,200.00"_s);
    }

    void theMonthsShowTheChosenFigure()
    {
        BudgetWindow fixture({lines});
        fixture.view().setMeasure(BudgetMeasure::Actual);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Ads"_s, 0)), u"800.00"_s);
        fixture.type(fixture.month(u"Ads"_s, 1), u"1900"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Ads"_s, BudgetMeasure::Actual)), u"2,700.00"_s);
        fixture.view().setMeasure(BudgetMeasure::Forecast);
        QVERIFY(!(fixture.rows().flags(fixture.month(u"Ads"_s, 1)) & Qt::ItemIsEditable));
        QVERIFY(!fixture.rows().whyNotEditable(fixture.month(u"Ads"_s, 1)).isEmpty());
    }

    void whatALineBelongsToIsEditedInPlace()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.view().setDimension(BudgetDimension::Account);
        fixture.type(fixture.field(u"Ads"_s, BudgetField::Category), u"Content"_s);
        QCOMPARE(BudgetWindow::text(fixture.field(u"Ads"_s, BudgetField::Category)), u"Content"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before); // both months at once
        fixture.view().setDimension(BudgetDimension::Category);
        QWidget *account = fixture.open(fixture.field(u"Ads"_s, BudgetField::Account));
        QTest::keyClicks(account, u"bolt"_s);
        QTest::keyClick(account, Qt::Key_Return);
        QCOMPARE(BudgetWindow::text(fixture.field(u"Ads"_s, BudgetField::Account)), u"Bolt"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        fixture.type(fixture.rows().index(fixture.row(u"Ads"_s), 0), u"Banners"_s);
        QVERIFY(fixture.row(u"Banners"_s) > 0);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void tierAndCampaignAndCurrency()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        QVERIFY(fixture.rows().edit(fixture.field(u"Ads"_s, BudgetField::Tier), u"1:Few"_s));
        QCOMPARE(BudgetWindow::text(fixture.field(u"Ads"_s, BudgetField::Tier)), u"1:Few"_s);
        QVERIFY(fixture.rows().edit(fixture.field(u"Ads"_s, BudgetField::Campaign), u"Spring"_s));
        QVERIFY(!fixture.rows().edit(fixture.field(u"Ads"_s, BudgetField::Currency), u"euro"_s));
        QVERIFY(!fixture.rows().edit(fixture.field(u"Ads"_s, BudgetField::Account), u"Nobody"_s));
        fixture.undo();
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void deleteRemovesTheChosenLines()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.budget().setCurrentIndex(fixture.rows().index(fixture.row(u"Ads"_s), 0));
        fixture.budget().setFocus();
        QTest::keyClick(&fixture.budget(), Qt::Key_Delete);
        QCOMPARE(fixture.row(u"Ads"_s), -1);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"500.50"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void groupsFold()
    {
        BudgetWindow fixture({lines});
        QAbstractItemModelTester tester(&fixture.rows());
        fixture.budget().setCurrentIndex(fixture.rows().index(0, 0));
        QTest::keyClick(&fixture.budget(), Qt::Key_Return);
        QCOMPARE(fixture.row(u"Ads"_s), -1);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Advertising"_s, BudgetMeasure::Planned)), u"3,000.00"_s);
        QTest::keyClick(&fixture.budget(), Qt::Key_Right);
        QCOMPARE(fixture.row(u"Ads"_s), 1);
    }

    void aBlockIsPastedOverLinesAndBeyondThem()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        QGuiApplication::clipboard()->setText(u"Ads\t10\t20\t30\nDinner for Acme\t\t\t700\nBooth\t5\t\t6\n"_s);
        fixture.budget().setCurrentIndex(fixture.rows().index(fixture.row(u"Ads"_s), 0));
        fixture.budget().setFocus();
        QTest::keyClick(&fixture.budget(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Ads"_s, BudgetMeasure::Planned)), u"60"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"Dinner for Acme"_s, 2)), u"700"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Booth"_s, BudgetMeasure::Planned)), u"11"_s);
        QVERIFY(fixture.document.undoTitle().startsWith(u"Budget: paste 3 row"_s));
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void aFaultyBlockChangesNothing()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        QGuiApplication::clipboard()->setText(u"10\t20\nmuch\t1\n"_s);
        fixture.budget().setCurrentIndex(fixture.month(u"Ads"_s, 0));
        fixture.budget().paste();
        QCOMPARE(fixture.contents(), before);
        QVERIFY(fixture.dialogs.errors.constLast().contains(u"“much”"_s));
    }

    void rowsAreCopiedForSpreadsheetsAndAsMarkdown()
    {
        BudgetWindow fixture({lines});
        fixture.budget().selectRow(fixture.row(u"Ads"_s));
        fixture.budget().setFocus();
        QTest::keyClick(&fixture.budget(), Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Ads\t1,000.00\t2,000.00\t\t3,000.00\t0.00\t800.00"_s));
        fixture.trigger(u"budget.copy_markdown"_s);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"| Category | Item | Jan 2027 |"_s));
    }

    void tasksAreReadOnlyAndSayWhatTheyAre()
    {
        BudgetWindow fixture({tasks});
        const int row = fixture.row(u"Bolt · Strike zone · Direct mail"_s);
        QVERIFY(row > 0);
        QCOMPARE(BudgetWindow::text(fixture.rows().index(row, 2)), u"500"_s);
        QVERIFY(!(fixture.rows().flags(fixture.rows().index(row, 2)) & Qt::ItemIsEditable));
        const QString tip = fixture.rows().index(row, 0).data(Qt::ToolTipRole).toString();
        QVERIFY(tip.startsWith(u"Bolt · Strike zone · Direct mail\n2 task"_s)); // whole, where the cell cuts it
        QVERIFY(tip.contains(u"Send the parcel"_s));
        QTest::mouseDClick(fixture.budget().viewport(), Qt::LeftButton, {},
                           fixture.budget().visualRect(fixture.rows().index(row, 0)).center());
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
        QCOMPARE(fixture.document.currentAccount(), AccountId{2});
    }

    void aLineOfTheSameCampaignStatesTheTasks()
    {
        BudgetWindow fixture(
            {tasks, "INSERT INTO cost(program_id, id, date, category, channel, campaign, planned, currency, note) "
                    "VALUES(1, 9, '2027-02-01', 'events', 'direct_mail', 'Strike zone', 60000, 'EUR', 'Parcels')"});
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"600"_s);
        const int row = fixture.row(u"Bolt · Strike zone · Direct mail"_s);
        QVERIFY(fixture.rows().index(row, 0).data(Qt::ToolTipRole).toString().contains(u"stated by 1 line"_s));
    }

    void aToolIsAddedByItsYearlyFee()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.answer<LineDialog>([](LineDialog &dialog) {
            static_cast<QComboBox *>(dialog.field(u"vendor"_s))->setEditText(u"6sense"_s);
            static_cast<QLineEdit *>(dialog.field(u"fee"_s))->setText(u"40000"_s);
            // A quarter of it, 10,000.00, over three months: 3,333.34, 3,333.33, 3,333.33.
            QCOMPARE(dialog.preview().rowCount(), 3);
            QCOMPARE(dialog.preview().index(0, 2).data().toString(), u"3,333.34\u00a0EUR"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.trigger(u"budget.add_technology"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"6sense"_s, BudgetMeasure::Planned)), u"10,000.00"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Technology"_s, BudgetMeasure::Planned)), u"10,000.00"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void aShareOfPayIsAddedMonthByMonth()
    {
        BudgetWindow fixture({lines});
        const QByteArray before = fixture.contents();
        fixture.answer<LineDialog>([](LineDialog &dialog) {
            static_cast<QComboBox *>(dialog.field(u"role"_s))->setEditText(u"ABM manager"_s);
            static_cast<QLineEdit *>(dialog.field(u"pay"_s))->setText(u"60000"_s);
            static_cast<QLineEdit *>(dialog.field(u"share"_s))->setText(u"150"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
            QVERIFY(dialog.isVisible()); // nobody has more than all their time
            static_cast<QLineEdit *>(dialog.field(u"share"_s))->setText(u"50"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.trigger(u"budget.add_headcount"_s);
        QCOMPARE(BudgetWindow::text(fixture.month(u"ABM manager"_s, 1)), u"2,500.00"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
    }

    void costsWithoutARateAreToldAndCountOnceItIsSet()
    {
        BudgetWindow fixture({lines, dollars});
        QVERIFY(fixture.view().notice().contains(u"USD"_s));
        RatesDialog dialog(fixture.document);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QCOMPARE(dialog.rows().rows().front().cells[0].text, u"USD"_s);
        dialog.findChild<QLineEdit *>(u"rate"_s)->setText(u"0.9"_s);
        dialog.add();
        QVERIFY(dialog.fault().text().isEmpty());
        QCOMPARE(fixture.view().notice(), QString());
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Report"_s, BudgetMeasure::Planned)), u"90.00"_s);
        QCOMPARE(fixture.rows().index(fixture.row(u"Report"_s), 1).data(Qt::EditRole).toString(), u"100"_s);
        dialog.table().selectRow(0);
        dialog.removeChosen();
        QVERIFY(!fixture.view().notice().isEmpty());
        fixture.undo();
        fixture.undo();
        QVERIFY(fixture.view().notice().contains(u"USD"_s));
    }

    /// 100.01 USD at 0.9 is 90.009, shown as 90.01.
    void aRoundedSumSaysSo()
    {
        BudgetWindow fixture({"INSERT INTO rate(currency, value) VALUES('USD', 0.9)",
                              "INSERT INTO cost(id, program_id, date, category, planned, currency, note) "
                              "VALUES(1, 1, '2027-02-01', 'content', 10001, 'USD', 'Report')"});
        QCOMPARE(fixture.view().sumText(BudgetMeasure::Planned), u"≈\u00a090.01\u00a0EUR"_s);
        QCOMPARE(fixture.view().sumText(BudgetMeasure::Actual), u"0.00\u00a0EUR"_s);
        QVERIFY2(fixture.view().foot().contains(u"planned +0.0010"_s), qPrintable(fixture.view().foot()));
    }

    void chartsHaveTheGroupsFigures()
    {
        BudgetWindow fixture({lines});
        const BarContents &bars = fixture.page().charts().spent().contents();
        QCOMPARE(bars.labels, (QStringList{u"Advertising"_s, u"Events and gifts"_s}));
        QCOMPARE(bars.series[0].values, (QList<double>{3000, 500.5}));
        QCOMPARE(bars.series[2].values, (QList<double>{800, 0}));
        fixture.page().charts().showFigures(true);
        QCOMPARE(fixture.page().charts().figures().model()->index(0, 1).data().toString(), u"3,000.00"_s);
    }

    void accountsStandAgainstTheirRange()
    {
        BudgetWindow fixture(
            {lines, "UPDATE cost SET actual = 60000 WHERE id = 3", "UPDATE cost SET date = '2027-02-01' WHERE id = 3"});
        fixture.page().showPart(BudgetPage::Accounts);
        QCOMPARE(fixture.page().spend().rows().rowCount(), 1);
        QCOMPARE(fixture.page().spend().rows().index(0, SpendTable::SpentColumn).data().toString(), u"600.00"_s);
        QCOMPARE(fixture.page().spend().rows().index(0, SpendTable::AccountColumn).data().toString(), u"Acme"_s);
        Q_EMIT fixture.page().spend().table().activated(fixture.page().spend().rows().index(0, 0));
        QVERIFY(fixture.window.findChild<AccountPage *>()->isVisible());
    }

    /// Of the last quarter: LinkedIn 1,000 for two accounts, webinars 300 for one. 100 moved: 0.2 accounts lost,
    /// 0.333 gained.
    void movingMoneyIsReckonedOnTheLastProgram()
    {
        BudgetWindow fixture(
            {"INSERT INTO program(id, name, starts_on, ends_on) VALUES(2, 'Q4 2026', '2026-10-01', '2026-12-31')",
             "INSERT INTO tal(program_id, account_id, joined_on) VALUES(2, 1, '2026-10-01'), (2, 2, '2026-10-01')",
             "INSERT INTO cost(id, program_id, date, channel, actual, currency) VALUES"
             "(1, 2, '2026-11-01', 'linkedin', 100000, 'EUR'), (2, 2, '2026-11-01', 'webinar', 30000, 'EUR')",
             "INSERT INTO activity(id, account_id, date, kind, direction, channel, count) VALUES"
             "(1, 1, '2026-11-02', 'ad_click', 'inbound', 'linkedin', 1), "
             "(2, 2, '2026-11-02', 'ad_click', 'inbound', 'linkedin', 1), "
             "(3, 2, '2026-11-02', 'webinar', 'inbound', 'webinar', 1)"});
        fixture.page().showPart(BudgetPage::Reallocate);
        ReallocationView &view = fixture.page().reallocation();
        QVERIFY(view.label().contains(u"Q4 2026"_s));
        QCOMPARE(view.from().currentText(), u"LinkedIn"_s);
        QCOMPARE(view.to().currentText(), u"Webinar"_s);
        view.amount().setText(u"100"_s);
        Q_EMIT view.amount().textEdited(u"100"_s);
        QCOMPARE(view.slider().value(), 100);
        QVERIFY(view.outcome().contains(u"0.2 fewer"_s));
        QVERIFY(view.outcome().contains(u"0.3 more"_s));
        QVERIFY(view.outcome().contains(u"fewer than five"_s));
        view.amount().setText(u"5000"_s);
        Q_EMIT view.amount().textEdited(u"5000"_s);
        QVERIFY(!view.outcome().contains(u"0.3 more"_s)); // more than was spent
    }

    void shownRowsAndLinesAreWritten()
    {
        BudgetWindow fixture({lines});
        const QString view = fixture.folder.file(u"view.csv"_s);
        const QString all = fixture.folder.file(u"lines.tsv"_s);
        fixture.dialogs.files = {view};
        fixture.trigger(u"budget.export_view"_s);
        QFile file(view);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QVERIFY(written.contains("Advertising,Ads,1000.00,2000.00,,3000.00,0.00,800.00,2200.00,2800.00"));
        fixture.dialogs.files = {all};
        fixture.trigger(u"budget.export_lines"_s);
        QVERIFY(QFile::exists(all));
    }

    void fiveThousandLinesAreFoldedAtFirst()
    {
        BudgetWindow fixture({"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5000) "
                              "INSERT INTO cost(id, program_id, date, category, planned, currency, note) "
                              "SELECT i, 1, '2027-02-01', 'content', 100, 'EUR', 'Line ' || i FROM n"});
        QCOMPARE(fixture.names(), (QStringList{u"Content"_s, u"Total"_s}));
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"5,000"_s);
        fixture.rows().setOpen(0, true);
        QCOMPARE(fixture.rows().rowCount(), 5002);
        fixture.type(fixture.month(u"Line 17"_s, 1), u"3"_s);
        QCOMPARE(BudgetWindow::text(fixture.sum(u"Total"_s, BudgetMeasure::Planned)), u"5,002"_s);
    }
};

QTEST_MAIN(TestBudgetPage)

#include "test_budget_page.moc"
