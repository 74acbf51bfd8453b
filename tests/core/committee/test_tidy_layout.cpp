#include "core/committee/tidy_layout.h"
#include "core/exchange/csv_reader.h"
#include "tests/support/folders.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr double slack = 1e-6;

using Nodes = std::vector<LayoutNode>;
using Points = std::vector<LayoutPoint>;

struct Chart
{
    Nodes nodes;
    QStringList ids;
};

/// A chart of boxes one wide and one high from a staff list; empty where the file cannot be read.
Chart chartOf(const QString &path)
{
    Chart chart;
    auto source = TextSource::open(path);
    if (!source)
        return chart;
    auto reader = CsvReader::open(std::move(*source), {});
    if (!reader)
        return chart;
    QStringList parents;
    QHash<QString, int> places;
    Record record;
    for (auto more = (*reader)->next(record); more && *more; more = (*reader)->next(record)) {
        if (record.number == 1)
            continue;
        const auto field = [&](size_t column) {
            return QString::fromUtf8(record.fields[column].data(), qsizetype(record.fields[column].size()));
        };
        places.insert(field(0), int(chart.ids.size()));
        chart.ids.append(field(0));
        parents.append(field(1));
    }
    for (const QString &parent : parents)
        chart.nodes.push_back({places.value(parent, -1), 1, 1});
    return chart;
}

double width(const Nodes &nodes, const Points &points)
{
    double left = 0;
    double right = 0;
    for (size_t i = 0; i < nodes.size(); ++i) {
        left = std::min(left, points[i].x - nodes[i].width / 2);
        right = std::max(right, points[i].x + nodes[i].width / 2);
    }
    return right - left;
}

/// What makes a layout tidy; a null text where it is.
QString fault(const Nodes &nodes, const Points &points, LayoutGaps gaps)
{
    std::vector<std::vector<size_t>> children(nodes.size() + 1);
    for (size_t i = 0; i < nodes.size(); ++i)
        children[nodes[i].parent < 0 ? nodes.size() : size_t(nodes[i].parent)].push_back(i);
    for (size_t parent = 0; parent < children.size(); ++parent) {
        const auto &own = children[parent];
        for (size_t i = 1; i < own.size(); ++i) {
            if (points[own[i]].x <= points[own[i - 1]].x)
                return u"%1 stands before its elder sibling"_s.arg(own[i]);
        }
        if (own.empty() || parent == nodes.size())
            continue;
        const LayoutNode &first = nodes[own.front()];
        const LayoutNode &last = nodes[own.back()];
        const double middle = (points[own.front()].x - first.width / 2 + points[own.back()].x + last.width / 2) / 2;
        if (std::abs(points[parent].x - middle) > slack)
            return u"%1 is not centred"_s.arg(parent);
        for (const size_t child : own) {
            if (std::abs(points[child].y - points[parent].y - nodes[parent].height - gaps.y) > slack)
                return u"%1 hangs at a wrong height"_s.arg(child);
        }
    }
    std::vector<size_t> order(nodes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&](size_t a, size_t b) { return points[a].y < points[b].y; });
    for (size_t i = 0; i < order.size(); ++i) {
        const size_t upper = order[i];
        for (size_t j = i + 1; j < order.size(); ++j) {
            const size_t lower = order[j];
            if (points[lower].y >= points[upper].y + nodes[upper].height + gaps.y - slack)
                break;
            const double apart = std::abs(points[upper].x - points[lower].x);
            if (apart < (nodes[upper].width + nodes[lower].width) / 2 + gaps.x - slack)
                return u"%1 and %2 overlap"_s.arg(upper).arg(lower);
        }
    }
    return {};
}

/// [width, height, child, child…], as the reference writes its trees.
void addNested(const QJsonArray &tree, const QJsonArray &expected, int parent, Nodes &nodes, Points &points)
{
    const int own = int(nodes.size());
    nodes.push_back({parent, tree[0].toDouble(), tree[1].toDouble()});
    points.push_back({expected[0].toDouble(), expected[1].toDouble()});
    for (qsizetype i = 2; i < tree.size(); ++i)
        addNested(tree[i].toArray(), expected[i].toArray(), own, nodes, points);
}

Nodes chain(int length)
{
    Nodes nodes;
    for (int i = 0; i < length; ++i)
        nodes.push_back({i - 1, 10, 10});
    return nodes;
}

/// The same tree on every machine, sizes and shape irregular.
Nodes irregular(int count)
{
    Nodes nodes;
    quint32 state = 12345;
    const auto next = [&](quint32 below) {
        state = state * 1664525u + 1013904223u;
        return (state >> 8) % below;
    };
    for (int i = 0; i < count; ++i)
        nodes.push_back({i == 0 ? -1 : int(next(quint32(i))), 10.0 + next(190), 10.0 + next(90)});
    return nodes;
}

} // namespace

class TestTidyLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithFlextree()
    {
        QFile file(sharedData(u"orgchart/flextree_vectors_a.json"_s));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("The shared reference data is not beside the repository.");
        const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).object()[u"cases"_s].toArray();
        QCOMPARE(cases.size(), 7);
        for (const QJsonValue &value : cases) {
            Nodes nodes;
            Points expected;
            addNested(value[u"nodes"_s].toArray(), value[u"expected_xy"_s].toArray(), -1, nodes, expected);
            const Points points = tidyLayout(nodes, {0, 0});
            for (size_t i = 0; i < nodes.size(); ++i) {
                const QByteArray where = u"%1, node %2: %3, %4"_s.arg(value[u"desc"_s].toString())
                                             .arg(i)
                                             .arg(points[i].x)
                                             .arg(points[i].y)
                                             .toUtf8();
                QVERIFY2(std::abs(points[i].x - expected[i].x) <= slack, where.constData());
                QVERIFY2(std::abs(points[i].y - expected[i].y) <= slack, where.constData());
            }
        }
    }

    void isAsTidyAsD3_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<size_t>("count");
        QTest::addColumn<double>("widest"); // of d3's own layout, from the manifest
        QTest::newRow("134 posts") << u"orgchart/uk_dcms_tree.csv"_s << size_t(134) << 85.5;
        QTest::newRow("401 posts") << u"orgchart/uk_hmt_tree.csv"_s << size_t(401) << 276.75;
        QTest::newRow("5005 posts") << u"orgchart/uk_hmrc_tree.csv"_s << size_t(5005) << 4140.0;
    }

    void isAsTidyAsD3()
    {
        QFETCH(QString, file);
        QFETCH(size_t, count);
        QFETCH(double, widest);
        if (!QFile::exists(sharedData(file)))
            QSKIP("The shared reference data is not beside the repository.");
        const Chart chart = chartOf(sharedData(file));
        QCOMPARE(chart.nodes.size(), count);
        const Points points = tidyLayout(chart.nodes, {0, 0});
        QCOMPARE(fault(chart.nodes, points, {0, 0}), QString());
        QVERIFY2(width(chart.nodes, points) <= widest + slack, qPrintable(QString::number(width(chart.nodes, points))));
    }

    void leavesGaps()
    {
        // Two reports of 200 under a manager of 200, 20 apart: their centres are 220 apart, 72 + 40 below.
        const Nodes nodes = {{-1, 200, 72}, {0, 200, 72}, {0, 200, 72}};
        const Points points = tidyLayout(nodes);
        QCOMPARE(points[0].x, 0.0);
        QCOMPARE(points[0].y, 0.0);
        QCOMPARE(points[1].x, -110.0);
        QCOMPARE(points[2].x, 110.0);
        QCOMPARE(points[1].y, 112.0);
        QCOMPARE(points[2].y, 112.0);
    }

    void standsRootsSideBySide()
    {
        // 100 and 60 wide with 20 between: the middle of the outer edges lies at 0, so the centres at -40 and 60.
        const Nodes nodes = {{-1, 100, 10}, {-1, 60, 30}, {1, 60, 10}};
        const Points points = tidyLayout(nodes);
        QCOMPARE(points[0].x, -40.0);
        QCOMPARE(points[1].x, 60.0);
        QCOMPARE(points[0].y, 0.0);
        QCOMPARE(points[1].y, 0.0);
        QCOMPARE(points[2].x, 60.0);
        QCOMPARE(points[2].y, 70.0);
    }

    void placesReportsThatComeBeforeTheirManager()
    {
        const Nodes nodes = {{2, 10, 10}, {2, 10, 10}, {-1, 10, 10}};
        const Points points = tidyLayout(nodes, {0, 0});
        QCOMPARE(points[2].x, 0.0);
        QCOMPARE(points[0].x, -5.0);
        QCOMPARE(points[1].x, 5.0);
    }

    void spreadsSmallSubtreesBetweenLargeOnes()
    {
        // The two outer children have three leaves each, the middle one none: it stands halfway.
        const Nodes nodes = {{-1, 10, 10}, {0, 10, 10}, {0, 10, 10}, {0, 10, 10}, {1, 10, 10},
                             {1, 10, 10},  {1, 10, 10}, {3, 10, 10}, {3, 10, 10}, {3, 10, 10}};
        const Points points = tidyLayout(nodes, {0, 0});
        QCOMPARE(points[1].x, -15.0);
        QCOMPARE(points[2].x, 0.0);
        QCOMPARE(points[3].x, 15.0);
    }

    void staysTidyWithAnySizes()
    {
        for (const int count : {2, 3, 10, 100, 1000, 5000}) {
            const Nodes nodes = irregular(count);
            const LayoutGaps gaps{20, 40};
            QCOMPARE(fault(nodes, tidyLayout(nodes, gaps), gaps), QString());
        }
    }

    void laysOutALongChain()
    {
        const Points points = tidyLayout(chain(100'000), {0, 0});
        QCOMPARE(points.size(), size_t(100'000));
        QCOMPARE(points.back().x, 0.0);
        QCOMPARE(points.back().y, 999'990.0);
    }

    void cutsACircleAtItsFirstNode()
    {
        // 1 -> 3 -> 2 -> 1 with a leaf 4 under 3, beside a sound root 0; and 5, its own manager.
        const Nodes circle = {{-1, 10, 10}, {2, 10, 10}, {3, 10, 10}, {1, 10, 10}, {3, 10, 10}, {5, 10, 10}};
        const Nodes cut = {{-1, 10, 10}, {-1, 10, 10}, {3, 10, 10}, {1, 10, 10}, {3, 10, 10}, {-1, 10, 10}};
        const Points points = tidyLayout(circle);
        const Points expected = tidyLayout(cut);
        for (size_t i = 0; i < circle.size(); ++i) {
            QCOMPARE(points[i].x, expected[i].x);
            QCOMPARE(points[i].y, expected[i].y);
        }
        QCOMPARE(fault(cut, points, {}), QString());
    }

    void layoutOfNobodyIsEmpty() { QVERIFY(tidyLayout({}).empty()); }
};

QTEST_APPLESS_MAIN(TestTidyLayout)
#include "test_tidy_layout.moc"
