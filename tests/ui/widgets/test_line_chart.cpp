#include "ui/theme/theme.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/group_bars.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMainWindow>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

ChartContents fourWeeks()
{
    ChartContents contents;
    contents.labels = {u"a"_s, u"b"_s, u"c"_s, u"d"_s};
    contents.details = {u"first"_s, u"second"_s, u"third"_s, u"fourth"_s};
    contents.series = {{u"Intent"_s, Colour::Series1, {10, 20, 30, 40}, {false, true, false, false}}};
    contents.levels = {{80, u"hot"_s}};
    contents.top = 100;
    return contents;
}

class ChartOnScreen
{
public:
    ChartOnScreen()
    {
        chart.setTitle(u"Intent per week"_s);
        chart.setContents(fourWeeks());
        chart.resize(400, 160);
        chart.show();
    }

    LineChart chart;
};

} // namespace

class TestLineChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void theAxisEndsAtARoundFigure_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<double>("top");
        QTest::addColumn<double>("step");
        QTest::newRow("nothing") << 0.0 << 1.0 << 1.0;
        QTest::newRow("a hundred") << 100.0 << 100.0 << 50.0;
        QTest::newRow("75") << 75.0 << 80.0 << 20.0;
        QTest::newRow("7") << 7.0 << 8.0 << 2.0;
        QTest::newRow("whole steps") << 3.0 << 3.0 << 1.0;
        QTest::newRow("exactly four steps") << 2000.0 << 2000.0 << 500.0;
        QTest::newRow("just over") << 2001.0 << 3000.0 << 1000.0;
    }
    void theAxisEndsAtARoundFigure()
    {
        QFETCH(double, largest);
        const LineChart::Scale scale = LineChart::scaleFor(largest);
        QTEST(scale.top, "top");
        QTEST(scale.step, "step");
    }

    void aClickChoosesThePointUnderIt()
    {
        ChartOnScreen screen;
        QSignalSpy chosen(&screen.chart, &LineChart::chosenByPerson);
        for (int point = 0; point < 4; ++point)
            QTest::mouseClick(&screen.chart, Qt::LeftButton, {}, screen.chart.placeOf(point));
        QCOMPARE(chosen.size(), 4);
        for (int point = 0; point < 4; ++point)
            QCOMPARE(chosen[point][0].toInt(), point);
        QTest::mouseClick(&screen.chart, Qt::LeftButton, {}, QPoint(1, 80)); // on the axis' figures
        QCOMPARE(chosen.size(), 4);
    }

    void thePointerTellsOfAPoint()
    {
        ChartOnScreen screen;
        QTest::mouseMove(&screen.chart, screen.chart.placeOf(2));
        QTRY_COMPARE(screen.chart.current(), 2);
        QCOMPARE(screen.chart.accessibleDescription(), u"third"_s);
    }

    void theKeyboardWalksAndChooses()
    {
        ChartOnScreen screen;
        QSignalSpy chosen(&screen.chart, &LineChart::chosenByPerson);
        screen.chart.activateWindow();
        screen.chart.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(screen.chart.hasFocus());
        QCOMPARE(screen.chart.current(), 3); // the newest
        QTest::keyClick(&screen.chart, Qt::Key_Left);
        QCOMPARE(screen.chart.accessibleDescription(), u"third"_s);
        QTest::keyClick(&screen.chart, Qt::Key_Home);
        QTest::keyClick(&screen.chart, Qt::Key_Left);
        QTest::keyClick(&screen.chart, Qt::Key_Return);
        QCOMPARE(chosen.takeFirst()[0].toInt(), 0);
        QTest::keyClick(&screen.chart, Qt::Key_End);
        QTest::keyClick(&screen.chart, Qt::Key_Right);
        QTest::keyClick(&screen.chart, Qt::Key_Space);
        QCOMPARE(chosen.takeFirst()[0].toInt(), 3);
    }

    void barsAnswerAsLinesDo()
    {
        GroupBars bars;
        bars.setContents({{u"Content"_s, u"Events"_s},
                          {{u"Planned"_s, Colour::Series1, {1000, 400}, {u"1,000"_s, u"400"_s}},
                           {u"Actual"_s, Colour::Series2, {200, 0}, {u"200"_s, u"0"_s}}}});
        bars.setTitle(u"Spent"_s);
        bars.resize(320, bars.sizeHint().height());
        bars.show();
        const QString all = u"Content: Planned 1,000, Actual 200\nEvents: Planned 400, Actual 0"_s;
        QCOMPARE(bars.accessibleDescription(), all);
        bars.activateWindow();
        bars.setFocus(Qt::TabFocusReason);
        QTRY_VERIFY(bars.hasFocus());
        QCOMPARE(bars.current(), 0); // the first, where lines begin with the newest
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.accessibleDescription(), u"Events: Planned 400, Actual 0"_s);
        QTest::keyClick(&bars, Qt::Key_Down);
        QCOMPARE(bars.current(), 1);
        QTest::keyClick(&bars, Qt::Key_Home);
        QCOMPARE(bars.current(), 0);
        bars.setContents({});
        QCOMPARE(bars.current(), -1);
        QCOMPARE(bars.accessibleDescription(), QString());
        QTest::keyClick(&bars, Qt::Key_End);
        QTest::keyClick(&bars, Qt::Key_Return);
        QCOMPARE(bars.current(), -1);
        bars.clearFocus();
        bars.setContents({{u"Content"_s}, {{u"Planned"_s, Colour::Series1, {1000}, {u"1,000"_s}}}});
        QTest::mouseMove(&bars, QPoint(40, 20));
        QTRY_COMPARE(bars.current(), 0);
    }

    void aSpikeIsMarkedByAShape()
    {
        ChartOnScreen screen;
        const QImage marked = screen.chart.grab().toImage();
        ChartContents plain = fourWeeks();
        plain.series[0].marked.clear();
        screen.chart.setContents(plain);
        const QImage unmarked = screen.chart.grab().toImage();
        QVERIFY(marked != unmarked);
        // Only the room above the second point differs.
        const int from = (screen.chart.placeOf(0).x() + screen.chart.placeOf(1).x()) / 2;
        const int to = (screen.chart.placeOf(1).x() + screen.chart.placeOf(2).x()) / 2;
        const auto cut = [&](const QImage &image, int left, int right) {
            const double scale = image.devicePixelRatio();
            return image.copy(int(left * scale), 0, int((right - left) * scale), image.height());
        };
        QVERIFY(cut(marked, from, to) != cut(unmarked, from, to));
        QCOMPARE(cut(marked, 0, from), cut(unmarked, 0, from));
        QCOMPARE(cut(marked, to, 400), cut(unmarked, to, 400));
    }

    void seriesInLanesHaveScalesOfTheirOwn()
    {
        ChartOnScreen screen;
        ChartContents counts = fourWeeks();
        counts.series = {{u"Records"_s, Colour::Series3, {1000, 1500, 0, 2000}},
                         {u"Signals"_s, Colour::Series4, {1, 3, 0, 2}}};
        counts.levels.clear();
        counts.top = 0;
        screen.chart.setContents(counts);
        QCOMPARE(screen.chart.scaleOf(1).top, 2000.0);
        counts.lanes = true;
        screen.chart.setContents(counts);
        QCOMPARE(screen.chart.scaleOf(0).top, 2000.0);
        QCOMPARE(screen.chart.scaleOf(0).step, 1000.0);
        QCOMPARE(screen.chart.scaleOf(1).top, 3.0);
        QCOMPARE(screen.chart.scaleOf(1).step, 1.0);
        const QImage picture = screen.chart.grab().toImage();
        const QRgb colour = Theme::current().colour(Colour::Series4).rgb();
        const auto height = [&](int point) {
            int rows = 0;
            for (int y = 0; y < picture.height(); ++y)
                rows += picture.pixel(int(screen.chart.placeOf(point).x() * picture.devicePixelRatio()), y) == colour;
            return rows;
        };
        QVERIFY2(height(1) > picture.height() / 6, qPrintable(QString::number(height(1))));
        QVERIFY(height(1) > height(3) && height(3) > height(0) && height(0) > 0);
        QCOMPARE(height(2), 0);
    }

    void nothingToShowIsNoFault()
    {
        LineChart chart;
        chart.resize(200, 112);
        QVERIFY(!chart.grab().isNull());
        ChartContents bars = fourWeeks();
        bars.stacked = true;
        bars.top = 0;
        bars.levels.clear();
        bars.series.append(ChartContents::Series{u"Signals"_s, Colour::Series4, {1, 0, 0}, {}}); // one is missing
        chart.setContents(bars);
        QVERIFY(!chart.grab().isNull());
        bars.lanes = true;
        chart.setContents(bars);
        QVERIFY(!chart.grab().isNull());
    }

    void chosenRowsAreCopiedThoughTheWindowHasTheSameKeys()
    {
        QMainWindow window;
        int commands = 0;
        auto *command = new QAction(&window);
        command->setShortcut(QKeySequence::Copy);
        connect(command, &QAction::triggered, &window, [&commands] { ++commands; });
        window.addAction(command);
        QStandardItemModel model;
        model.setHorizontalHeaderLabels({u"Week"_s, u"Intent"_s});
        model.appendRow({new QStandardItem(u"one\nline"_s), new QStandardItem(u"10"_s)});
        model.appendRow({new QStandardItem(u"=1+1"_s), new QStandardItem(u"20"_s)});
        TableView table(u"Weeks"_s);
        table.setModel(&model);
        letRowsBeCopied(table);
        window.setCentralWidget(&table);
        window.show();
        window.activateWindow();
        table.setFocus();
        QTRY_VERIFY(table.hasFocus());
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Week\tIntent\none line\t10\n'=1+1\t20\n"_s);
        table.selectRow(1);
        QTest::keySequence(&table, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Week\tIntent\n'=1+1\t20\n"_s);
        QCOMPARE(commands, 0);
        window.takeCentralWidget()->setParent(nullptr);
    }
};

QTEST_MAIN(TestLineChart)
#include "test_line_chart.moc"
