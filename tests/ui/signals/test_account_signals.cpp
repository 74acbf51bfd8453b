#include "tests/ui/accounts/document_fixture.h"

#include "ui/accounts/account_page.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/time_line.h"
#include "ui/signals/account_signals.h"
#include "ui/signals/chart_box.h"
#include "ui/signals/origin_table.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

class SignalsFixture : public DocumentFixture
{
public:
    SignalsFixture() : page(document)
    {
        acme = add({.name = u"Acme"_s});
        bolt = add({.name = u"Bolt"_s});
        run([this](Edit &edit) -> Expected<void> {
            insertSignal(edit, acme.value, u"topic_surge"_s, 40, today.addDays(-30));
            insertSignal(edit, acme.value, u"topic_surge"_s, 80, today.addDays(-3));
            insertActivity(edit, acme.value, u"meeting_held"_s, 2, today.addDays(-8));
            insertActivity(edit, acme.value, u"email_sent"_s, 1, today.addDays(-9), 0, u"outbound"_s);
            return {};
        });
        document.setCurrentAccount(acme);
        page.resize(1104, 600);
        page.show();
        page.showTab(AccountPage::SignalsTab);
    }

    AccountSignals &view() { return page.trends(); }
    QAbstractItemModel &weeks() { return *view().table().model(); }
    QStringList row(int row)
    {
        QStringList cells;
        for (int column = 0; column < weeks().columnCount(); ++column)
            cells.append(weeks().index(row, column).data().toString());
        return cells;
    }

    AccountPage page;
    AccountId acme, bolt;
};

} // namespace

class TestAccountSignals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    /// The only source, so intent is the stronger surge: 40 x 2^(-age/30) at ages 9, 16 and 23 days; today
    /// 80 x 2^(-3/30). Two meetings of 50 points are 100 of full 150; what is shown is cut, not rounded.
    void everyWeekStandsInTheTable()
    {
        SignalsFixture fixture;
        QAbstractItemModelTester tester(&fixture.weeks());
        QCOMPARE(fixture.weeks().rowCount(), 13);
        QCOMPARE(fixture.row(0), (QStringList{u"5 Feb – 11 Feb 2027"_s, u"74.6"_s, u"+51.1"_s, u"▲ spike"_s, u"66.6"_s,
                                              u"1"_s, QString(), QString()}));
        QCOMPARE(fixture.row(1), (QStringList{u"29 Jan – 4 Feb 2027"_s, u"23.5"_s, u"−4.1"_s, QString(), u"66.6"_s,
                                              QString(), u"2"_s, u"1"_s}));
        QCOMPARE(fixture.row(5)[1], u"0.0"_s);
    }

    void theChartsShowTheSameFigures()
    {
        SignalsFixture fixture;
        const ChartContents &intent = fixture.view().intent().chart().contents();
        QCOMPARE(intent.labels.constLast(), u"11 Feb"_s);
        QCOMPARE(intent.series[0].values.constLast(), 74.643);
        QList<bool> marked(13, false);
        marked[12] = marked[8] = true; // from nothing to 38.2
        QCOMPARE(intent.series[0].marked, marked);
        QStringList levels;
        for (const ChartContents::Level &level : intent.levels)
            levels.append(level.name + u' ' + QString::number(level.value));
        QCOMPARE(levels, (QStringList{u"hot 80"_s, u"warm 60"_s, u"engaged 40"_s}));
        QCOMPARE(fixture.view().engagement().chart().contents().series[0].values.constLast(), 66.667);
        const QStringList lines = intent.details[11].split(u'\n');
        QCOMPARE(lines[0], u"29 Jan – 4 Feb 2027"_s);
        QCOMPARE(lines[1], u"Intent 23.5 (−4.1)"_s);
        QVERIFY(lines.contains(u"Meeting held × 2"_s));
        QVERIFY(intent.details[12].contains(u"a spike"_s));
    }

    void theSwitchShowsHalfAYear()
    {
        SignalsFixture fixture;
        fixture.view().setWeeks(26);
        QCOMPARE(fixture.weeks().rowCount(), 26);
        QCOMPARE(fixture.view().intent().chart().contents().labels.size(), 26);
    }

    void aClickOnAWeekNarrowsTheTimeLineToIt()
    {
        SignalsFixture fixture;
        LineChart &chart = fixture.view().intent().chart();
        QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.placeOf(11));
        QCOMPARE(fixture.page.currentTab(), AccountPage::TimeLineTab);
        TimeLine &line = fixture.page.timeLine();
        QAbstractItemModelTester tester(&line.model());
        QCOMPARE(line.model().shownEvents(), 2); // the meetings and the mail
        auto *chip = line.findChild<FilterChip *>();
        QVERIFY(chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!chip->isVisible());
        QCOMPARE(line.model().shownEvents(), 4);
    }

    void anotherAccountEndsTheWeek()
    {
        SignalsFixture fixture;
        fixture.page.showTab(AccountPage::TimeLineTab);
        fixture.page.timeLine().showPeriod(today.addDays(-6), today);
        QVERIFY(fixture.page.timeLine().findChild<FilterChip *>()->isVisible());
        fixture.document.setCurrentAccount(fixture.bolt);
        QVERIFY(!fixture.page.timeLine().findChild<FilterChip *>()->isVisible());
    }

    void enterOnARowDoesTheSame()
    {
        SignalsFixture fixture;
        fixture.page.activateWindow();
        TableView &table = fixture.view().table();
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        table.setCurrentIndex(fixture.weeks().index(0, 0));
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(fixture.page.currentTab(), AccountPage::TimeLineTab);
        QCOMPARE(fixture.page.timeLine().model().shownEvents(), 1);
    }

    void originsAreCounted()
    {
        SignalsFixture fixture;
        const QAbstractItemModel &rows = fixture.view().origins().rows();
        QCOMPARE(rows.rowCount(), 3);
        QCOMPARE(rows.index(0, 0).data().toString(), u"no source given"_s);
        QCOMPARE(rows.index(0, 1).data().toString(), u"Topic surge"_s);
        QCOMPARE(rows.index(0, 2).data().toString(), u"2"_s);
        QCOMPARE(rows.index(0, 3).data().toString(), u"8 Feb 2027"_s);
    }

    void anEditMovesTheTrendAndUndoMovesItBack()
    {
        SignalsFixture fixture;
        fixture.run([&fixture](Edit &edit) -> Expected<void> {
            insertSignal(edit, fixture.acme.value, u"topic_surge"_s, 100, today);
            return {};
        });
        QCOMPARE(fixture.row(0)[1], u"100.0"_s);
        fixture.undo();
        QCOMPARE(fixture.row(0)[1], u"74.6"_s);
    }

    /// 2,001 page views on one day; 2,001 of full 150 points are a full score.
    void manyRecordsAreReadByAJob()
    {
        SignalsFixture fixture;
        fixture.run([&fixture](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 2001; ++i)
                insertActivity(edit, fixture.bolt.value, u"page_view"_s, 1, today);
            return {};
        });
        fixture.document.jobs().wait();
        fixture.document.setCurrentAccount(fixture.bolt);
        QVERIFY(fixture.document.jobs().isBusy());
        QVERIFY(!fixture.view().table().isVisible()); // not Acme's under Bolt's name
        fixture.document.jobs().wait();
        QVERIFY(fixture.view().table().isVisible());
        QCOMPARE(fixture.row(0)[4], u"100.0"_s);
        QCOMPARE(fixture.row(0)[6], u"2,001"_s);
        // The same account again: its figures stay until the new ones are there.
        fixture.view().setWeeks(26);
        QVERIFY(fixture.document.jobs().isBusy());
        QVERIFY(fixture.view().table().isVisible());
        QCOMPARE(fixture.weeks().rowCount(), 13);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.weeks().rowCount(), 26);
        fixture.page.showTab(AccountPage::TimeLineTab);
        QVERIFY(fixture.document.jobs().isBusy());
        QVERIFY(!fixture.page.timeLine().table().isVisible());
        // Another one meanwhile: nothing of Bolt's arrives there.
        fixture.document.setCurrentAccount(fixture.acme);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.page.timeLine().model().events().size(), size_t(4));
        fixture.document.setCurrentAccount(fixture.bolt);
        fixture.document.jobs().wait();
        QCOMPARE(fixture.page.timeLine().model().events().size(), size_t(2001));
    }

    void figuresAreCopied()
    {
        SignalsFixture fixture;
        fixture.page.activateWindow();
        TableView &table = fixture.view().table();
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        table.selectRow(0);
        QTest::keySequence(&table, QKeySequence::Copy);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(u"Week\tIntent\tChange"_s));
        QVERIFY(lines[1].startsWith(u"5 Feb – 11 Feb 2027\t74.6\t"_s));
    }

    void withoutARecordThePageSaysWhatItNeeds()
    {
        SignalsFixture fixture;
        fixture.document.setCurrentAccount(fixture.bolt);
        QVERIFY(!fixture.view().table().isVisible());
        fixture.document.setCurrentAccount(fixture.acme);
        QVERIFY(fixture.view().table().isVisible());
    }

    void everythingHasAName()
    {
        SignalsFixture fixture;
        QCOMPARE(unnamedControl(fixture.page), QString());
    }
};

QTEST_MAIN(TestAccountSignals)
#include "test_account_signals.moc"
