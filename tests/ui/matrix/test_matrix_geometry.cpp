#include "ui/matrix/plot_frame.h"
#include "ui/matrix/point_grid.h"
#include "ui/theme/theme.h"

#include <QPolygonF>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace talbook;

namespace
{

PlotFrame frameOf500()
{
    PlotFrame frame;
    frame.setArea({100, 50, 500, 500});
    return frame;
}

MatrixPoint pointAt(double fit, double intent, float across = 10)
{
    MatrixPoint point;
    point.fit = float(fit);
    point.intent = float(intent);
    point.across = across;
    return point;
}

std::vector<MatrixPoint> randomPoints(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<MatrixPoint> points;
    for (int i = 0; i < count; ++i)
        points.push_back(pointAt(random.bounded(101), random.bounded(101), float(6 + random.bounded(23))));
    return points;
}

} // namespace

class TestMatrixGeometry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void figuresLieWhereTheAxesSay()
    {
        const PlotFrame frame = frameOf500();
        QCOMPARE(frame.toPixel(0, 0), QPointF(100, 550));
        QCOMPARE(frame.toPixel(100, 100), QPointF(600, 50));
        QCOMPARE(frame.toPixel(60, 60), QPointF(400, 250));
        QCOMPARE(frame.toFigures({400, 250}), QPointF(60, 60));
    }

    void zoomKeepsWhatIsUnderTheMouse()
    {
        PlotFrame frame = frameOf500();
        frame.zoom(2, {400, 250});
        QCOMPARE(frame.view().width(), 50.0);
        QCOMPARE(frame.toFigures({400, 250}), QPointF(60, 60));
        frame.zoom(0.5, {400, 250});
        QVERIFY(frame.isWhole());
    }

    void theViewEndsWhereTheFiguresEnd()
    {
        PlotFrame frame = frameOf500();
        frame.zoom(4, {100, 550}); // the lower left corner
        QCOMPARE(frame.view(), QRectF(0, 0, 25, 25));
        frame.pan({300, -300}); // nothing lies beyond
        QCOMPARE(frame.view(), QRectF(0, 0, 25, 25));
        frame.pan({-500, 0}); // one view to the right
        QCOMPARE(frame.view(), QRectF(25, 0, 25, 25));
        frame.reveal(90, 10);
        QCOMPARE(frame.view(), QRectF(65, 0, 25, 25));
        for (int i = 0; i < 40; ++i)
            frame.zoom(2, {300, 300});
        QVERIFY(frame.view().width() >= 4);
    }

    void theMarkUnderTheMouseIsFound()
    {
        const PlotFrame frame = frameOf500();
        const std::vector<MatrixPoint> points = {pointAt(50, 50, 28), pointAt(50, 50, 6), pointAt(52, 50, 6)};
        PointGrid grid;
        grid.build(points);
        QCOMPARE(grid.at({350, 300}, frame, points, 1), 1);  // the uppermost of two in one place
        QCOMPARE(grid.at({338, 300}, frame, points, 1), 0);  // only the large one reaches there
        QCOMPARE(grid.at({361, 300}, frame, points, 1), 2);  // the nearer one
        QCOMPARE(grid.at({350, 400}, frame, points, 1), -1); // nobody
    }

    /// The grid finds what looking at every point finds.
    void theGridAgreesWithLookingAtAll()
    {
        PlotFrame frame = frameOf500();
        const auto points = randomPoints(2000, 11);
        PointGrid grid;
        grid.build(points);
        QRandomGenerator random(12);
        for (int round = 0; round < 200; ++round) {
            if (round == 100)
                frame.zoom(3, {250, 400});
            const QPointF pixel(100 + random.bounded(500), 50 + random.bounded(500));
            double nearest = 1e9;
            for (const MatrixPoint &point : points) {
                const QPointF away = frame.toPixel(double(point.fit), double(point.intent)) - pixel;
                const double distance = std::hypot(away.x(), away.y());
                if (distance <= double(point.across) / 2 + 3)
                    nearest = std::min(nearest, distance);
            }
            const int found = grid.at(pixel, frame, points, 1);
            QCOMPARE(found >= 0, nearest < 1e9);
            if (found >= 0) {
                const MatrixPoint &point = points[size_t(found)];
                const QPointF away = frame.toPixel(double(point.fit), double(point.intent)) - pixel;
                QCOMPARE(std::hypot(away.x(), away.y()), nearest);
            }

            const QRectF box = QRectF(QPointF(random.bounded(100), random.bounded(100)),
                                      QPointF(random.bounded(100), random.bounded(100)));
            std::vector<int> expected;
            for (size_t i = 0; i < points.size(); ++i) {
                const QRectF normal = box.normalized();
                if (double(points[i].fit) >= normal.left() && double(points[i].fit) <= normal.right() &&
                    double(points[i].intent) >= normal.top() && double(points[i].intent) <= normal.bottom())
                    expected.push_back(int(i));
            }
            QCOMPARE(grid.inside(box, points), expected);
        }
    }

    void aLassoTakesWhatLiesInsideIt()
    {
        const std::vector<MatrixPoint> points = {pointAt(10, 10), pointAt(90, 10), pointAt(40, 40), pointAt(12, 70)};
        PointGrid grid;
        grid.build(points);
        const QPolygonF triangle({{0, 0}, {0, 90}, {90, 0}});
        QCOMPARE(grid.inside(triangle, points), (std::vector<int>{0, 2, 3}));
    }

    void arrowsLeadToTheNearestThatWay()
    {
        //  3 . . 4
        //  . 0 1 .
        //  . . 2 .
        const std::vector<MatrixPoint> points = {pointAt(40, 50), pointAt(50, 52), pointAt(50, 20), pointAt(20, 90),
                                                 pointAt(90, 90)};
        QCOMPARE(neighbour(points, 0, Direction::Right), 1);
        QCOMPARE(neighbour(points, 1, Direction::Left), 0);
        QCOMPARE(neighbour(points, 1, Direction::Down), 2);
        QCOMPARE(neighbour(points, 0, Direction::Up), 3);
        QCOMPARE(neighbour(points, 4, Direction::Right), -1);
        QCOMPARE(neighbour(points, 4, Direction::Down), 2); // 0 and 1 lie more aside than ahead
        QCOMPARE(neighbour(points, -1, Direction::Down), 0); // somewhere to begin
        QCOMPARE(neighbour({}, -1, Direction::Down), -1);
    }

    void pointsInOnePlaceAreWalkedOneByOne()
    {
        const std::vector<MatrixPoint> points = {pointAt(10, 10), pointAt(10, 10), pointAt(10, 10), pointAt(40, 10)};
        QCOMPARE(neighbour(points, 0, Direction::Right), 1);
        QCOMPARE(neighbour(points, 1, Direction::Right), 2);
        QCOMPARE(neighbour(points, 2, Direction::Right), 3);
        QCOMPARE(neighbour(points, 2, Direction::Left), 1);
    }

    /// Whoever is shown can be reached by the arrow keys alone.
    void everyPointCanBeReachedByArrows()
    {
        const auto points = randomPoints(150, 13);
        std::vector<bool> reached(points.size(), false);
        std::vector<int> open{0};
        reached[0] = true;
        while (!open.empty()) {
            const int from = open.back();
            open.pop_back();
            for (const Direction way : {Direction::Left, Direction::Right, Direction::Up, Direction::Down}) {
                const int to = neighbour(points, from, way);
                if (to >= 0 && !reached[size_t(to)]) {
                    reached[size_t(to)] = true;
                    open.push_back(to);
                }
            }
        }
        QVERIFY(std::ranges::all_of(reached, [](bool r) { return r; }));
    }
};

QTEST_GUILESS_MAIN(TestMatrixGeometry)
#include "test_matrix_geometry.moc"
