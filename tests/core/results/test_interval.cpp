#include "core/results/interval.h"

#include <QTest>

using namespace talbook;

class TestInterval : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998),
    /// table I, method 3, to four decimals; and ends found by bisection of the score test, to nine.
    void wilsonIsThePublishedOne_data()
    {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("cases");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("slack");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662 << 5e-5;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605 << 5e-5;
        QTest::newRow("none of 20") << 0 << 20 << 0.0 << 0.1611 << 5e-5;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718 << 5e-5;
        QTest::newRow("18 of 40") << 18 << 40 << 0.307053078109 << 0.601709082011 << 1e-9;
        QTest::newRow("7 of 28") << 7 << 28 << 0.126764949193 << 0.433556703190 << 1e-9;
        QTest::newRow("2 of 3") << 2 << 3 << 0.207659600802 << 0.938508055280 << 1e-9;
        QTest::newRow("1 of 2") << 1 << 2 << 0.094531205734 << 0.905468794266 << 1e-9;
        QTest::newRow("4238 of 6711") << 4238 << 6711 << 0.619886914783 << 0.642963669378 << 1e-9;
        QTest::newRow("10 of 10") << 10 << 10 << 0.722467200137 << 1.000000000000 << 1e-9;
    }

    void wilsonIsThePublishedOne()
    {
        QFETCH(int, hits);
        QFETCH(int, cases);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, slack);
        const Interval interval = wilsonInterval(hits, cases);
        QVERIFY2(std::abs(interval.low - low) <= slack, qPrintable(QString::number(interval.low, 'g', 12)));
        QVERIFY2(std::abs(interval.high - high) <= slack, qPrintable(QString::number(interval.high, 'g', 12)));
    }

    void withoutCasesNothingIsKnown()
    {
        QCOMPARE(wilsonInterval(0, 0).low, 0.0);
        QCOMPARE(wilsonInterval(0, 0).high, 1.0);
    }

    void theMiddleOfThem()
    {
        QCOMPARE(median({}), 0.0);
        QCOMPARE(median({3}), 3.0);
        QCOMPARE(median({9, 1, 4}), 4.0);
        QCOMPARE(median({9, 1, 4, 2}), 3.0);
        QCOMPARE(median({2, 2, 2, 8}), 2.0);
    }

    /// Any printed table of Student's t.
    void studentsQuantiles()
    {
        const std::pair<qint64, double> table[] = {{1, 12.7062}, {2, 4.3027},  {3, 3.1824},  {4, 2.7764},  {5, 2.5706},
                                                   {10, 2.2281}, {30, 2.0423}, {60, 2.0003}, {120, 1.9799}};
        for (const auto &[degrees, quantile] : table)
            QVERIFY2(std::abs(studentQuantile(degrees) - quantile) < 5e-5, qPrintable(QString::number(degrees)));
    }

    /// 2, 4, 4, 6: mean 4, standard deviation 1.632993, so 4 ± 3.182446 x 0.816497.
    void theMeansInterval()
    {
        const auto interval = meanInterval({2, 4, 4, 6});
        QVERIFY(interval && std::abs(interval->low - 1.401542) < 1e-5 && std::abs(interval->high - 6.598458) < 1e-5);
        QVERIFY(!meanInterval({3}));
        const auto same = meanInterval({3, 3});
        QVERIFY(same && same->low == 3 && same->high == 3);
    }

    /// W. J. Conover, Practical Nonparametric Statistics: of 6 the extremes (96.9 %), of 10 the second and ninth
    /// (97.9 %), of 20 the sixth and fifteenth (95.9 %).
    void theMediansInterval()
    {
        QVERIFY(!medianInterval({1, 2, 3, 4, 5}));
        const auto of = [](int count) {
            std::vector<double> values;
            for (int i = count; i > 0; --i)
                values.push_back(i);
            return *medianInterval(values);
        };
        QCOMPARE(of(6).low, 1.0);
        QCOMPARE(of(6).high, 6.0);
        QCOMPARE(of(10).low, 2.0);
        QCOMPARE(of(10).high, 9.0);
        QCOMPARE(of(20).low, 6.0);
        QCOMPARE(of(20).high, 15.0);
    }
};

QTEST_GUILESS_MAIN(TestInterval)
#include "test_interval.moc"
