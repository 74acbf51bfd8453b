#include "ui/theme/theme.h"
#include "ui/widgets/badge_painters.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/mark_delegates.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

struct CellWords
{
    QString name;
    QString tier;
    QString thread;
    QString stance;
    QString grade;
};

const CellWords english{u"Northlight Payments"_s, u"1:Many"_s, u"high risk"_s, u"supporter"_s, u"Watch"_s};
const CellWords russian{u"Полярный Мост Логистика"_s, u"1:Many"_s, u"высокий риск"_s, u"противник"_s, u"наблюдение"_s};

QStandardItem *cellItem(const CellWords &words, const QString &text)
{
    auto *item = new QStandardItem(text);
    item->setData(0.86, ShareRole);
    item->setData(3, TierRole);
    item->setData(u"Watch"_s, GradeRole);
    item->setData(3, IntentRole);
    item->setData(int(ThreadMark::HighRisk), ThreadRole);
    item->setData(words.thread, WordRole);
    item->setData(int(StanceMark::Opponent), StanceRole);
    item->setData(4, InfluenceRole);
    item->setData(QVariant::fromValue(QList<double>{1, 4, 2, 9, 7}), SparkRole);
    return item;
}

struct NamedDelegate
{
    const char *name;
    std::unique_ptr<CellDelegate> delegate;
    QString text;
};

std::vector<NamedDelegate> everyDelegate(const CellWords &words)
{
    std::vector<NamedDelegate> all;
    using Align = CellDelegate::Align;
    using Emphasis = CellDelegate::Emphasis;
    all.push_back({"text", std::make_unique<CellDelegate>(Align::Left, Emphasis::Medium), words.name});
    all.push_back({"figure", std::make_unique<CellDelegate>(Align::Right, Emphasis::Plain), u"1,204.50"_s});
    all.push_back({"score", std::make_unique<ScoreDelegate>(), u"100"_s});
    all.push_back({"tier", std::make_unique<TierDelegate>(), words.tier});
    all.push_back({"grade", std::make_unique<GradeDelegate>(), words.grade});
    all.push_back({"intent", std::make_unique<IntentDelegate>(), u"100"_s});
    all.push_back({"threads", std::make_unique<ThreadsDelegate>(), u"12"_s});
    all.push_back({"stance", std::make_unique<StanceDelegate>(), words.stance});
    all.push_back({"influence", std::make_unique<InfluenceDelegate>(), u"4"_s});
    all.push_back({"spark", std::make_unique<SparkDelegate>(), QString()});
    return all;
}

/// The delegate's cell of `size` in the middle of a larger, empty picture.
QImage paintedCell(const CellDelegate &delegate, const QModelIndex &index, QSize size, qreal ratio, QRect *cell)
{
    *cell = QRect(QPoint(40, 40), size);
    QImage image((size + QSize(80, 80)) * ratio, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QStyleOptionViewItem option;
    option.rect = *cell;
    option.state = QStyle::State_Enabled;
    delegate.paint(&painter, option, index);
    return image;
}

/// Pixels with ink outside, and inside, the rectangle (in logical pixels).
struct Ink
{
    int outside = 0;
    int inside = 0;
};

Ink inkOf(const QImage &image, const QRect &rect)
{
    const qreal ratio = image.devicePixelRatio();
    const QRectF device(QPointF(rect.topLeft()) * ratio, QSizeF(rect.size()) * ratio);
    Ink ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) == 0)
                continue;
            const bool within = device.adjusted(-0.6, -0.6, 0.6, 0.6).contains(QPointF(x + 0.5, y + 0.5));
            ++(within ? ink.inside : ink.outside);
        }
    }
    return ink;
}

int coloured(const QImage &image, const QColor &colour)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == colour;
    }
    return found;
}

template <typename Draw> QImage drawn(Draw draw, QSize size = {120, 32})
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    draw(painter, QRect(QPoint(0, 0), size));
    return image;
}

} // namespace

class TestCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light).setTextScale(1.0); }
    void init() { Theme::current().choose(ThemeChoice::Light); }

    void nothingIsDrawnBesideTheCell_data()
    {
        QTest::addColumn<bool>("isRussian");
        QTest::addColumn<qreal>("ratio");
        QTest::addColumn<int>("width"); // 0: what the delegate asks for
        for (const bool isRussian : {false, true}) {
            for (const qreal ratio : {1.0, 1.5, 2.0}) {
                for (const int width : {0, 130, 60, 24, 8})
                    QTest::addRow("%s, scale %g, width %d", isRussian ? "ru" : "en", ratio, width)
                        << isRussian << ratio << width;
            }
        }
    }
    void nothingIsDrawnBesideTheCell()
    {
        QFETCH(bool, isRussian);
        QFETCH(qreal, ratio);
        QFETCH(int, width);
        const CellWords &words = isRussian ? russian : english;
        QStandardItemModel model;
        for (const NamedDelegate &each : everyDelegate(words)) {
            model.clear();
            model.appendRow(cellItem(words, each.text));
            const QModelIndex index = model.index(0, 0);
            QSize size = each.delegate->sizeHint({}, index);
            QCOMPARE(size.height(), 32);
            if (width > 0)
                size.setWidth(width);
            QRect cell;
            const Ink ink = inkOf(paintedCell(*each.delegate, index, size, ratio, &cell), cell);
            QVERIFY2(ink.outside == 0, each.name);
            QVERIFY2(ink.inside > 0, each.name); // the line beneath at least
        }
    }

    void wordsAreWholeAtTheWidthAskedFor()
    {
        for (const CellWords *words : {&english, &russian}) {
            const Theme &theme = Theme::current();
            QStandardItemModel model;
            model.appendRow(cellItem(*words, words->name));
            const CellDelegate plain(CellDelegate::Align::Left, CellDelegate::Emphasis::Medium);
            const QFont font = theme.font(Type::Body, Weight::Medium);
            const int room = plain.sizeHint({}, model.index(0, 0)).width() - 2 * theme.px(metric::CellPadding);
            QCOMPARE(cutToWidth(words->name, room, font), words->name);
            QVERIFY(cutToWidth(words->name, room - 10, font).endsWith(u'…'));
            QVERIFY(QFontMetrics(font).horizontalAdvance(cutToWidth(words->name, 60, font)) <= 60);

            const QFont pill = theme.font(Type::Caption, Weight::SemiBold);
            QVERIFY(QFontMetrics(pill).horizontalAdvance(words->tier) + 8 + 5 <= theme.px(metric::Pill) - 4);
        }
    }

    void figuresStandUnderOneAnother()
    {
        // The last inked column of a right-aligned figure is the same for 111 and 888, but for the digits' own shape.
        const auto rightEnd = [](const QString &figure) {
            const QImage image = drawn([&](QPainter &painter, const QRect &rect) {
                const QFont font = Theme::current().font(Type::Body);
                paintCellText(painter, rect, figure, {font, Theme::current().colour(Colour::Text), Qt::AlignRight});
            });
            for (int x = image.width() - 1; x >= 0; --x) {
                for (int y = 0; y < image.height(); ++y) {
                    if (qAlpha(image.pixel(x, y)) > 60)
                        return x;
                }
            }
            return -1;
        };
        QVERIFY(std::abs(rightEnd(u"1.0"_s) - rightEnd(u"1,888.0"_s)) <= 1);
        QVERIFY(rightEnd(u"88"_s) >= 116);
    }

    void theBarIsAsLongAsTheShare()
    {
        const QColor accent = Theme::current().colour(Colour::Accent);
        const auto filledWidth = [&](double share) {
            const QImage image = drawn(
                [&](QPainter &painter, const QRect &rect) { paintShareBar(painter, rect, Theme::current(), share); },
                {100, 32});
            int width = 0;
            for (int x = 0; x < 100; ++x)
                width += image.pixelColor(x, 16) == accent;
            return width;
        };
        QCOMPARE(filledWidth(0), 0);
        QVERIFY(std::abs(filledWidth(0.5) - 50) <= 1);
        QCOMPARE(filledWidth(1), 100);
        QCOMPARE(filledWidth(7), 100); // a share beyond one stays in its track
        QCOMPARE(filledWidth(-1), 0);
    }

    void intentIsToldByTheNumberOfBars()
    {
        const QList<Colour> colours{Colour::Neutral, Colour::Sky, Colour::Warn, Colour::Bad};
        int before = 0;
        for (int level = 1; level <= 4; ++level) {
            const QImage image = drawn([&](QPainter &painter, const QRect &rect) {
                paintIntent(painter, rect, Theme::current(), level, u"78"_s);
            });
            const int filled = coloured(image, Theme::current().colour(colours[level - 1]));
            QVERIFY(filled > before); // taller and more bars
            before = filled;
        }
    }

    void shapesDifferWithoutTheirColour()
    {
        QList<QImage> seen;
        for (const Shape shape :
             {Shape::Disc, Shape::Ring, Shape::Square, Shape::OpenSquare, Shape::Diamond, Shape::Star, Shape::Triangle,
              Shape::TriangleDown, Shape::Unknown, Shape::Tick, Shape::Cross}) {
            const QImage image = drawn(
                [&](QPainter &painter, const QRect &rect) {
                    paintShape(painter, rect, shape, Theme::current().colour(Colour::Text));
                },
                {12, 12});
            for (const QImage &other : seen) {
                int differing = 0;
                for (int y = 0; y < 12; ++y) {
                    for (int x = 0; x < 12; ++x)
                        differing += std::abs(qAlpha(image.pixel(x, y)) - qAlpha(other.pixel(x, y))) > 100;
                }
                QVERIFY(differing >= 8);
            }
            seen.append(image);
        }
    }

    void everyStanceAndThreadHasItsOwnShape()
    {
        QList<Shape> stances;
        for (const StanceMark stance : {StanceMark::Unknown, StanceMark::Champion, StanceMark::Supporter,
                                        StanceMark::Neutral, StanceMark::Sceptic, StanceMark::Opponent}) {
            QVERIFY(!stances.contains(markOf(stance).shape));
            stances.append(markOf(stance).shape);
        }
        QList<Shape> threads;
        for (const ThreadMark mark :
             {ThreadMark::None, ThreadMark::HighRisk, ThreadMark::Moderate, ThreadMark::Good, ThreadMark::Excellent}) {
            QVERIFY(!threads.contains(markOf(mark).shape));
            threads.append(markOf(mark).shape);
        }
        QCOMPARE(QSet<int>({int(markOfTier(1).shape), int(markOfTier(2).shape), int(markOfTier(3).shape)}).size(), 3);
    }

    void influenceFillsItsDots()
    {
        const QColor ink = Theme::current().colour(Colour::Text2);
        int before = -1;
        for (int influence = 0; influence <= 5; ++influence) {
            const int filled = coloured(drawn([&](QPainter &painter, const QRect &rect) {
                                            paintInfluence(painter, rect, Theme::current(), influence);
                                        }),
                                        ink);
            QVERIFY(filled > before);
            before = filled;
        }
    }

    void anotherThemeIsNotDrawnFromOldPictures()
    {
        const auto pill = [] {
            return drawn([](QPainter &painter, const QRect &rect) {
                paintTierPill(painter, rect, Theme::current(), 1, u"1:1"_s);
            });
        };
        const QImage light = pill();
        Theme::current().choose(ThemeChoice::Dark);
        QVERIFY(coloured(pill(), colourOf(Colour::Accent, Look::Dark)) > 100);
        Theme::current().choose(ThemeChoice::Light);
        QCOMPARE(pill(), light);
    }

    void spendBeyondTheRangeIsMarked()
    {
        const auto picture = [](double actual) {
            return drawn(
                [&](QPainter &painter, const QRect &rect) {
                    paintRangeBar(painter, rect, Theme::current(), {actual, 10, 50, u"$61K"_s, u"$10K"_s, u"$50K"_s});
                },
                {200, 40});
        };
        const QColor bad = Theme::current().colour(Colour::Bad);
        QCOMPARE(coloured(picture(40), bad), 0);
        QVERIFY(coloured(picture(61), bad) > 100);
    }
};

QTEST_MAIN(TestCells)
#include "test_cells.moc"
