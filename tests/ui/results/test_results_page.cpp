#include "tests/core/results/result_plan.h"
#include "tests/support/next_job.h"
#include "tests/ui/shell/window_fixture.h"

#include "ui/charts/chart_panel.h"
#include "ui/charts/figure_grid.h"
#include "ui/charts/interval_bars.h"
#include "ui/home/figure_tile.h"
#include "ui/results/attribution_settings_dialog.h"
#include "ui/results/attribution_view.h"
#include "ui/results/benchmark_dialog.h"
#include "ui/results/figure_records_dialog.h"
#include "ui/results/period_dialog.h"
#include "ui/results/result_board.h"
#include "ui/results/results_page.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Outlives the window that shows it.
struct MadePlan
{
    ResultPlan plan;
};

/// The window on the Results page of the plan that is worked out by hand at the head of result_plan.h.
class ResultsWindow : public MadePlan, public WindowFixture
{
public:
    ResultsWindow()
    {
        const QString file = plan.folder.file();
        if (const auto closed = plan.plan->close(); !closed)
            qFatal("%s", qPrintable(closed.error().message));
        plan.plan.reset();
        open(file);
        trigger(u"page.results"_s);
        settle();
    }

    ResultsPage &page() { return window.resultsPage(); }
    void settle() { document.jobs().wait(); }
    /// Of a chart's first series.
    static QStringList texts(const ChartPanel &panel)
    {
        QStringList list;
        for (const ChartPoint &point : panel.figures().points)
            list.append(point.label + u' ' + point.values.front().text + u' ' + point.values.front().cases);
        return list;
    }
    QModelIndex gridCell(MetricKind kind, const QString &column)
    {
        const QAbstractItemModel &rows = *page().metricGrid().table().model();
        for (int i = 0; i < rows.columnCount(); ++i) {
            if (rows.headerData(i, Qt::Horizontal).toString() == column)
                return rows.index(int(kind), i);
        }
        return {};
    }
    FigureRecordsDialog *dialog() { return page().findChild<FigureRecordsDialog *>(); }

    QTemporaryDir out;
};

QString nb(QString text)
{
    return text.replace(u'~', QChar(QChar::Nbsp));
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestResultsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void figuresStandAtTheTop()
    {
        ResultsWindow fixture;
        QStringList tiles;
        for (const FigureTile *tile : fixture.page().tiles().tiles())
            tiles.append(tile->figureText().name + u' ' + tile->figureText().value);
        // 68/12; 2 of 6; 150 of 220; 3 of 30 roles.
        QCOMPARE(tiles, (QStringList{u"ROI 5.67 : 1"_s, nb(u"Engagement rate 33.3~%"_s),
                                     nb(u"Influenced share 68.2~%"_s), nb(u"Committee coverage 10.0~%"_s)}));
        QCOMPARE(fixture.page().summary(), nb(u"3 won · 80,000~EUR attributed · cost 12,000~EUR"_s));
    }

    void revenueAndCostAddUpMonthByMonth()
    {
        ResultsWindow fixture;
        const ChartFigures &figures = fixture.page().overview().panel(0).figures();
        // Won with a touch: Echo's 50 and Beta's 30 in January; spent: 8 in January, 4 in February.
        QCOMPARE(figures.points.size(), size_t(2));
        QCOMPARE(figures.points[0].values[0].text, nb(u"80,000~EUR"_s));
        QCOMPARE(figures.points[0].values[1].text, nb(u"8,000~EUR"_s));
        QCOMPARE(figures.points[1].values[1].text, nb(u"12,000~EUR"_s));
        QCOMPARE(figures.points[1].values[2].text, u"5.67 : 1"_s);
    }

    /// The chart adds up, and so does what stands behind its points.
    void aPointOfTheSumsLeadsToEverythingUntilItsMonth()
    {
        ResultsWindow fixture;
        fixture.page().showRecords({.kind = MetricKind::Roi, .month = 1});
        fixture.settle();
        FigureRecordsDialog *dialog = fixture.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"ROI up to 11 Feb 2027"_s);
        QStringList rows;
        const QAbstractItemModel &model = *dialog->table().model();
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 4).data().toString() + u' ' + model.index(row, 5).data().toString());
        rows.sort();
        QCOMPARE(rows, (QStringList{nb(u"30,000.00~EUR Yes"_s), nb(u"4,000.00~EUR As cost"_s),
                                    nb(u"50,000.00~EUR Yes"_s), nb(u"8,000.00~EUR As cost"_s)}));
    }

    void winRateStandsWithItsIntervalAndCases()
    {
        ResultsWindow fixture;
        const ChartPanel &panel = fixture.page().overview().panel(1);
        // The list: Golf, Echo, Beta won, Charlie lost. The rest: Yankee won, Xray lost. Tier 2 has both of Beta and
        // Echo won, Charlie lost; tier 3 Golf won.
        const QStringList texts = fixture.texts(panel);
        QCOMPARE(texts.mid(0, 2), (QStringList{nb(u"Target list 75.0~% 3 of 4"_s), nb(u"The rest 50.0~% 1 of 2"_s)}));
        QCOMPARE(texts.value(3), nb(u"1:Few 66.7~% 2 of 3"_s));
        // Wilson of 3 in 4: 0.3006 to 0.9544.
        const auto &interval = panel.figures().points[0].values[0].interval;
        QVERIFY(interval);
        QVERIFY(qAbs(interval->low - 30.06) < 0.01 && qAbs(interval->high - 95.44) < 0.01);
        auto &bars = static_cast<IntervalBars &>(panel.picture());
        QVERIFY(bars.whiskerOf(0).left() < bars.barOf(0).right() && bars.whiskerOf(0).right() > bars.barOf(0).right());
    }

    void aClickOnABarListsItsRecordsAndLeadsToItsAccounts()
    {
        ResultsWindow fixture;
        auto &bars = static_cast<IntervalBars &>(fixture.page().overview().panel(1).picture());
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.placeOf(0));
        fixture.settle();
        FigureRecordsDialog *dialog = fixture.dialog();
        QVERIFY(dialog);
        QCOMPARE(dialog->windowTitle(), u"Win rate, Target list"_s);
        QStringList accounts;
        const QAbstractItemModel &rows = *dialog->table().model();
        for (int row = 0; row < rows.rowCount(); ++row)
            accounts.append(rows.index(row, 1).data().toString());
        accounts.sort();
        // The lost deal is in the total alone, and says so.
        QCOMPARE(accounts, (QStringList{u"Beta"_s, u"Charlie"_s, u"Echo"_s, u"Golf"_s}));
        for (int row = 0; row < rows.rowCount(); ++row) {
            const bool lost = rows.index(row, 1).data().toString() == u"Charlie";
            QCOMPARE(rows.index(row, 5).data().toString(), lost ? u"In the total only"_s : u"Yes"_s);
        }
        QTest::mouseClick(&dialog->accountsButton(), Qt::LeftButton);
        QCOMPARE(fixture.window.currentPage().id(), u"accounts"_s);
        QStringList names = fixture.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Beta"_s, u"Echo"_s, u"Golf"_s}));
    }

    void theOthersOfAShareAreAClickAway()
    {
        ResultsWindow fixture;
        fixture.page().showRecords({MetricKind::WinRate});
        fixture.settle();
        QVERIFY(fixture.dialog());
        QTest::mouseClick(&fixture.dialog()->othersButton(), Qt::LeftButton);
        QCOMPARE(fixture.names(), QStringList{u"Charlie"_s});
        fixture.page().showRecords({MetricKind::WonRevenue});
        fixture.settle();
        for (const FigureRecordsDialog *dialog : fixture.page().findChildren<FigureRecordsDialog *>())
            QVERIFY(dialog->windowTitle() != u"Won revenue"_s || !dialog->othersButton().isVisible());
    }

    void theKeyboardOpensWhatABarStandsFor()
    {
        ResultsWindow fixture;
        auto &bars = static_cast<IntervalBars &>(fixture.page().overview().panel(1).picture());
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Home);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Return);
        fixture.settle();
        QVERIFY(fixture.dialog());
        QCOMPARE(fixture.dialog()->windowTitle(), u"Win rate, The rest"_s);
    }

    void numbersStandInPlaceOfTheChart()
    {
        ResultsWindow fixture;
        ChartPanel &panel = fixture.page().overview().panel(1);
        panel.showNumbers(true);
        QVERIFY(panel.numbers().isVisible());
        QVERIFY(!panel.picture().isVisible());
        const QAbstractItemModel &rows = *panel.numbers().model();
        QStringList first;
        for (int column = 0; column < rows.columnCount(); ++column)
            first.append(rows.index(0, column).data().toString());
        QCOMPARE(first, (QStringList{u"Target list"_s, u"75"_s, u"30.06"_s, u"95.44"_s, u"3 of 4"_s}));
    }

    void aChartIsWrittenAsPictureAndTable()
    {
        ResultsWindow fixture;
        ChartPanel &panel = fixture.page().overview().panel(1);
        const auto write = [&](const QString &name) {
            fixture.dialogs.files.append(fixture.out.filePath(name));
            panel.exportChart();
            return contentOf(fixture.out.filePath(name));
        };
        const QByteArray csv = write(u"a.csv"_s);
        QVERIFY2(csv.contains("Target list,75,30.06"), csv.constData());
        QVERIFY(write(u"a.xlsx"_s).startsWith("PK"));
        const QByteArray svg = write(u"a.svg"_s);
        QVERIFY(svg.contains("<svg") && svg.contains("Target list"));
        write(u"a.png"_s);
        QVERIFY(QImage(fixture.out.filePath(u"a.png"_s)).width() > panel.picture().width());
        QVERIFY(fixture.dialogs.errors.isEmpty());
        write(u"a.doc"_s);
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY(fixture.dialogs.errors.front().contains(u".png"_s));
    }

    void cohortsStandSideBySide()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Cohorts);
        // Three won deals on the list: 20 + 30 + 50 thousand, a third each; Yankee's 20.
        QCOMPARE(fixture.gridCell(MetricKind::DealSize, u"The rest"_s).data().toString().section(u' ', 0, 0),
                 nb(u"20,000~EUR"_s));
        QVERIFY(fixture.gridCell(MetricKind::WinRate, u"Target list"_s)
                    .data()
                    .toString()
                    .startsWith(nb(u"75.0~% (30–95)"_s)));
        QVERIFY(fixture.gridCell(MetricKind::WinRate, u"Target list"_s).data().toString().endsWith(u"◇"_s));
        fixture.page().setCohorts(CohortsBy::Owner);
        QVERIFY(fixture.gridCell(MetricKind::WinRate, u"Anna"_s).isValid());
        QVERIFY(!fixture.gridCell(MetricKind::WinRate, u"1:1"_s).isValid());
    }

    void aTargetIsTypedAndTakenBack()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Cohorts);
        TableView &table = fixture.page().metricGrid().table();
        const QModelIndex cell = fixture.gridCell(MetricKind::WinRate, u"Target"_s);
        QCOMPARE(cell.data().toString(), u"–"_s);
        QVERIFY(table.model()->setData(cell, u"40 %"_s, Qt::EditRole));
        fixture.settle();
        QCOMPARE(fixture.gridCell(MetricKind::WinRate, u"Target"_s).data().toString(), nb(u"40.0~%"_s));
        QCOMPARE(fixture.page().data()->metrics.of(MetricKind::WinRate).target, std::optional(0.4));
        QCOMPARE(fixture.document.undoTitle(), u"Set the target of “Win rate”"_s);
        fixture.trigger(u"edit.undo"_s);
        fixture.settle();
        QCOMPARE(fixture.gridCell(MetricKind::WinRate, u"Target"_s).data().toString(), u"–"_s);
    }

    void aTargetThatIsNoNumberIsRefused()
    {
        ResultsWindow fixture;
        const QString before = fixture.document.undoTitle();
        fixture.page().showTab(ResultsPage::Cohorts);
        fixture.page().metricGrid().table().model()->setData(fixture.gridCell(MetricKind::WinRate, u"Target"_s),
                                                             u"a lot"_s, Qt::EditRole);
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QVERIFY2(fixture.dialogs.errors.front().contains(u"Win rate"_s), qPrintable(fixture.dialogs.errors.front()));
        QCOMPARE(fixture.document.undoTitle(), before);
    }

    void theFunnelGoesFromTheListToTheWon()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Funnel);
        // Seven were on the list. Of the six members Golf had no activity; Echo, gone since, engaged too.
        QCOMPARE(fixture.texts(fixture.page().funnel().panel(0)),
                 (QStringList{nb(u"In the program 7 100~%"_s), nb(u"Reached 5 71~%"_s), nb(u"Engaged 4 57~%"_s),
                              nb(u"With an opportunity 5 71~%"_s), nb(u"Won 3 43~%"_s)}));
    }

    void costsStandByOutcome()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Cost);
        QCOMPARE(fixture.texts(fixture.page().cost().panel(0)).front().section(u' ', 0, 2),
                 nb(u"Target list 3,000~EUR"_s));
        QCOMPARE(fixture.texts(fixture.page().cost().panel(2)).front().section(u' ', 0, 2),
                 nb(u"Target list 6,000~EUR"_s));
    }

    /// Echo's 50 came by a webinar alone, Beta's 30 by the website; nobody touched Golf's 20.
    void everyModelDividesTheSameRevenue()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Attribution);
        fixture.settle();
        AttributionView &view = fixture.page().attribution();
        const ChartFigures &figures = view.table().figures();
        QCOMPARE(figures.points.size(), size_t(2));
        QVERIFY(figures.series.size() > 2);
        for (size_t model = 0; model + 1 < figures.series.size(); ++model) {
            double sum = 0;
            for (const ChartPoint &point : figures.points) {
                const bool webinar = point.label.contains(u"ebinar"_s);
                QCOMPARE(point.values[model].text, webinar ? u"63"_s : u"38"_s); // 62.5 and 37.5 of 100
                sum += point.values[model].value.value_or(0);
            }
            QVERIFY(qAbs(sum - 100) < 1e-9);
        }
        QVERIFY2(view.remarks().contains(nb(u"20,000~EUR"_s)), qPrintable(view.remarks()));
        QVERIFY2(view.remarks().contains(u"Markov"_s) && view.remarks().contains(u"Shapley"_s),
                 qPrintable(view.remarks()));
        QCOMPARE(fixture.texts(view.bars()).front().section(u' ', -2), nb(u"50,000~EUR 63~%"_s));
    }

    void anotherDimensionIsAnotherTable()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Attribution);
        fixture.page().attribution().setDimension(AttributionBy::Tier);
        fixture.settle();
        const ChartFigures &figures = fixture.page().attribution().table().figures();
        QCOMPARE(figures.pointsName, u"Tier"_s);
        QCOMPARE(figures.points.size(), size_t(1)); // both accounts are in tier 2
        QCOMPARE(figures.points.front().label, u"1:Few"_s);
        QCOMPARE(figures.points.front().values.front().text, u"100"_s);
    }

    void aCreditOpensItsDeals()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Attribution);
        fixture.settle();
        auto &bars = static_cast<IntervalBars &>(fixture.page().attribution().bars().picture());
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.placeOf(0));
        fixture.settle();
        QVERIFY(fixture.dialog());
        const QAbstractItemModel &rows = *fixture.dialog()->table().model();
        QCOMPARE(rows.rowCount(), 1);
        QCOMPARE(rows.headerData(5, Qt::Horizontal).toString(), u"Credit, EUR"_s); // its only touch has it all
        QCOMPARE(rows.index(0, 5).data().toString(), nb(u"50,000.00~EUR"_s));
        QCOMPARE(rows.index(0, 1).data().toString(), u"Echo"_s);
        QCOMPARE(rows.index(0, 4).data().toString(), nb(u"50,000.00~EUR"_s));
    }

    void anotherPeriodHasOtherFigures()
    {
        ResultsWindow fixture;
        const int last = fixture.page().periods().count() - 2; // the last entry asks for days of one's own
        QCOMPARE(fixture.page().periods().itemText(0), u"Q1 2027"_s);
        fixture.page().choosePeriod(last); // all days: Beta's deal of 2026 too
        fixture.settle();
        QCOMPARE(fixture.page().data()->metrics.of(MetricKind::WonDeals).figure.n, qint64(4));
    }

    void thePeriodStaysThroughAChangeOfLanguage()
    {
        ResultsWindow fixture;
        QComboBox &periods = fixture.page().periods();
        for (const auto &[period, english, russian] :
             {std::tuple(periods.count() - 3, u"Last 12 months"_s, u"Последние 12 месяцев"_s),
              std::tuple(periods.count() - 2, u"All days until today"_s, u"Всё время до сегодня"_s)}) {
            fixture.page().choosePeriod(period);
            fixture.settle();
            QCOMPARE(periods.currentText(), english);
            fixture.window.setLanguage(Language::Russian);
            fixture.settle();
            QCOMPARE(periods.currentText(), russian);
            fixture.window.setLanguage(Language::English);
            fixture.settle();
            QCOMPARE(periods.currentText(), english);
        }
        fixture.page().setOwnPeriod(QDate(2027, 1, 1), QDate(2027, 1, 25));
        fixture.window.setLanguage(Language::Russian);
        fixture.settle();
        QCOMPARE(fixture.page().data()->metrics.of(MetricKind::WonDeals).figure.n, qint64(1)); // Golf's
        QVERIFY2(periods.currentText().contains(u"янв"_s), qPrintable(periods.currentText()));
        fixture.window.setLanguage(Language::English);
        fixture.settle();
        QCOMPARE(periods.currentText(), nb(u"1~Jan~2027 – 25~Jan~2027"_s));
    }

    void aProgramCalledLikeAPeriodIsNotTakenForIt()
    {
        ResultsWindow fixture;
        fixture.page().choosePeriod(fixture.page().periods().findText(u"Last 12 months"_s));
        QVERIFY(fixture.document.run(u"Rename"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE program SET name = 'Last 12 months'");
        }));
        fixture.settle();
        QVERIFY(fixture.page().periods().currentIndex() > 0);
    }

    void aMonthListsItsOwnRecords()
    {
        ResultsWindow fixture;
        // Opened in January by the list: Alpha, Echo, Foxtrot and Golf; Delta's is of February.
        fixture.page().showTab(ResultsPage::Funnel);
        Q_EMIT fixture.page().funnel().panel(1).picture().chosen(0, 0);
        fixture.settle();
        QVERIFY(fixture.dialog());
        const QAbstractItemModel &rows = *fixture.dialog()->table().model();
        QStringList opened;
        for (int row = 0; row < rows.rowCount(); ++row)
            opened.append(rows.index(row, 1).data().toString() + u' ' + rows.index(row, 3).data().toString());
        opened.sort();
        QCOMPARE(opened, (QStringList{u"Alpha Open"_s, u"Echo Won"_s, u"Foxtrot Open"_s, u"Golf Won"_s}));
        QVERIFY2(fixture.dialog()->windowTitle().contains(u"January 2027"_s),
                 qPrintable(fixture.dialog()->windowTitle()));
        QTest::mouseClick(&fixture.dialog()->accountsButton(), Qt::LeftButton);
        QStringList names = fixture.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Alpha"_s, u"Echo"_s, u"Foxtrot"_s, u"Golf"_s}));
    }

    void aClosedDealTellsItsOutcomeAndNotTheSourcesStage()
    {
        ResultsWindow fixture;
        QVERIFY(fixture.document.run(u"Stages"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE opportunity SET stage = CASE outcome WHEN 'open' THEN 'Proposal' "
                                           "ELSE 'Closed Won' END");
        }));
        fixture.settle();
        fixture.page().showRecords({MetricKind::WonRevenue});
        fixture.settle();
        QVERIFY(fixture.dialog());
        QCOMPARE(fixture.dialog()->table().model()->index(0, 3).data().toString(), u"Won"_s);
        fixture.dialog()->accept();
        fixture.page().showRecords({MetricKind::Pipeline});
        fixture.settle();
        QStringList details;
        for (const FigureRecordsDialog *dialog : fixture.page().findChildren<FigureRecordsDialog *>()) {
            const QAbstractItemModel &rows = *dialog->table().model();
            for (int row = 0; row < rows.rowCount(); ++row)
                details.append(rows.index(row, 3).data().toString());
        }
        QVERIFY2(details.contains(u"Open, Proposal"_s), qPrintable(details.join(u'\n')));
    }

    void daysOfOnesOwnAreJudged()
    {
        ResultsWindow fixture;
        QComboBox &periods = fixture.page().periods();
        periods.setCurrentIndex(periods.count() - 1);
        Q_EMIT periods.activated(periods.count() - 1);
        auto *dialog = fixture.page().findChild<PeriodDialog *>();
        QVERIFY(dialog);
        QCOMPARE(periods.currentText(), u"Q1 2027"_s);
        dialog->from().setDate(QDate(2027, 1, 21));
        dialog->to().setDate(QDate(2027, 1, 1));
        dialog->accept();
        QVERIFY(dialog->isVisible()); // the last day comes first
        dialog->from().setDate(QDate(2027, 1, 1));
        dialog->to().setDate(QDate(2027, 1, 25));
        dialog->accept();
        fixture.settle();
        QCOMPARE(periods.currentText(), nb(u"1~Jan~2027 – 25~Jan~2027"_s));
        // Golf's of 20 January; Echo's and Beta's were won later.
        QCOMPARE(fixture.page().data()->metrics.of(MetricKind::WonDeals).figure.n, qint64(1));
        fixture.page().choosePeriod(0);
        fixture.settle();
        QCOMPARE(fixture.page().data()->metrics.of(MetricKind::WonDeals).figure.n, qint64(3));
    }

    void aBenchmarkIsChangedAndTakenBack()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Cohorts);
        fixture.page().metricGrid().table().setCurrentIndex(
            fixture.gridCell(MetricKind::EngagementRate, u"Target list"_s));
        fixture.page().askBenchmark();
        auto *dialog = fixture.page().findChild<BenchmarkDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->shownMetric(), MetricKind::EngagementRate);
        QCOMPARE(dialog->value().value(), 60.0);
        QVERIFY2(dialog->source().contains(u"Talbook"_s), qPrintable(dialog->source()));
        dialog->value().setValue(30);
        dialog->accept();
        fixture.settle();
        const auto benchmark = [&] { return fixture.page().data()->metrics.of(MetricKind::EngagementRate).benchmark; };
        QVERIFY(benchmark() && qAbs(benchmark()->value - 0.3) < 1e-12);
        fixture.trigger(u"edit.undo"_s);
        fixture.settle();
        QVERIFY(benchmark() && qAbs(benchmark()->value - 0.6) < 1e-12);
    }

    void attributionIsReckonedWithThePlansOwnSettings()
    {
        ResultsWindow fixture;
        fixture.page().showTab(ResultsPage::Attribution);
        fixture.settle();
        fixture.page().attribution().askSettings();
        auto *dialog = fixture.page().findChild<AttributionSettingsDialog *>();
        QVERIFY(dialog);
        QCOMPARE(dialog->settings().halfLifeDays, 7.0);
        dialog->findChild<QDoubleSpinBox *>()->setValue(14);
        dialog->findChildren<QSpinBox *>().first()->setValue(90);
        dialog->accept();
        fixture.settle();
        const auto stored = [&] { return attributionSettings(fixture.document.plan().database()); };
        QCOMPARE(stored()->halfLifeDays, 14.0);
        QCOMPARE(stored()->lookbackDays, 90);
        fixture.trigger(u"edit.undo"_s);
        fixture.settle();
        QCOMPARE(stored()->halfLifeDays, 7.0);
    }

    void attributionMayBeStoppedAndBegunAgain()
    {
        ResultsWindow fixture;
        stopNextJob(fixture.document.jobs());
        fixture.page().showTab(ResultsPage::Attribution);
        fixture.settle();
        const AttributionView &view = fixture.page().attribution();
        QCOMPARE(view.headline(), u"Stopped. Choose a dimension to begin again."_s);
        QVERIFY(!view.bars().isVisible());
        fixture.page().attribution().setDimension(AttributionBy::Campaign);
        fixture.settle();
        QVERIFY(view.bars().isVisible());
        QVERIFY2(!view.headline().startsWith(u"Stopped"_s), qPrintable(view.headline()));
    }

    void withoutDealsThePageOffersToImport()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"page.results"_s);
        auto *empty = fixture.window.resultsPage().findChild<EmptyState *>();
        QVERIFY(empty && empty->isVisible());
        auto *action = empty->findChild<QPushButton *>();
        QVERIFY(action && action->isVisible());
    }
};

QTEST_MAIN(TestResultsPage)
#include "test_results_page.moc"
