#include "ui/home/figure_tile.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"

#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr int leastTile = 212; ///< narrower, and the words are cut off
constexpr int tilePadding = 14;
constexpr int markSide = 10;

Colour inkOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return Colour::GoodText;
    case Verdict::Missed:
        return Colour::WarnText;
    case Verdict::FewCases:
    case Verdict::NoBenchmark:
        break;
    }
    return Colour::Text2;
}

Mark markOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return {Shape::Tick, Colour::Good};
    case Verdict::Missed:
        return {Shape::Diamond, Colour::Warn};
    case Verdict::FewCases:
    case Verdict::NoBenchmark:
        break;
    }
    return {Shape::Unknown, Colour::Neutral};
}

} // namespace

FigureTile::FigureTile(const FigureText &text, QWidget *parent) : HomeButton(parent), m_text(text)
{
    setText(text.name);
    setAccessibleName(text.inWords);
    setToolTip(plainToolTip(text.explanation));
}

void FigureTile::setEdges(bool before, bool beneath)
{
    m_before = before;
    m_beneath = beneath;
    update();
}

QSize FigureTile::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(leastTile), 2 * theme.px(tilePadding) + 3 * theme.lineHeight(Type::Caption) +
                                     theme.lineHeight(Type::Figure) + 2 * theme.px(metric::HalfGrid)};
}

void FigureTile::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    paintGround(painter);
    const QColor line = theme.colour(Colour::Sep);
    if (m_before)
        edgeLine(painter, rect(), Side::Left, line);
    if (m_beneath)
        edgeLine(painter, rect(), Side::Bottom, line);

    const int left = theme.px(metric::PageMargin);
    const int right = width() - theme.px(metric::InspectorMargin);
    const int caption = theme.lineHeight(Type::Caption);
    int y = theme.px(tilePadding);
    const auto captionLine = [&](const QString &words, int from, Colour colour) {
        paintCellText(painter, QRect(from, y, right - from, caption), words,
                      {theme.font(Type::Caption), theme.colour(colour)});
    };
    captionLine(m_text.name, left, Colour::Text3);
    y += caption + theme.px(metric::HalfGrid);

    const int figure = theme.lineHeight(Type::Figure);
    const int spark = m_text.series.size() > 1 ? theme.px(metric::SparkWidth) : 0;
    paintCellText(painter, QRect(left, y, right - left - (spark ? spark + theme.px(metric::Grid) : 0), figure),
                  m_text.value, {theme.font(Type::Figure), theme.colour(Colour::Text)});
    if (spark)
        paintSparkLine(painter, QRect(right - spark, y, spark, figure), theme, m_text.series);
    y += figure + theme.px(metric::HalfGrid);

    if (!m_text.benchmark.isEmpty()) {
        const int side = theme.px(markSide);
        paintMark(painter, QRect(left, y + (caption - side) / 2, side, side), theme, markOf(m_text.verdict));
        captionLine(m_text.benchmark, left + side + theme.px(6), inkOf(m_text.verdict));
        y += caption;
    }
    captionLine(m_text.detail, left, Colour::Text2);
    y += caption;
    if (m_text.benchmark.isEmpty())
        captionLine(m_text.note, left, Colour::Text2);
    paintRing(painter);
}

FigureStrip::FigureStrip(QWidget *parent) : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FigureStrip::setTiles(const QList<FigureTile *> &tiles)
{
    qDeleteAll(m_tiles);
    m_tiles = tiles;
    for (FigureTile *tile : m_tiles)
        tile->setParent(this);
    arrange(); // before they are shown: else they light up where the pointer rests
    for (FigureTile *tile : m_tiles)
        tile->show();
    setVisible(!m_tiles.isEmpty());
    updateGeometry();
}

int FigureStrip::columnsFor(int width) const
{
    const int count = int(m_tiles.size());
    const int most = std::clamp(width / Theme::current().px(leastTile), 1, std::max(1, count));
    const int lines = (count + most - 1) / most;
    return lines > 0 ? (count + lines - 1) / lines : 1;
}

int FigureStrip::heightForWidth(int width) const
{
    if (m_tiles.isEmpty())
        return 0;
    const int columns = columnsFor(width);
    return (int(m_tiles.size()) + columns - 1) / columns * m_tiles.front()->sizeHint().height();
}

QSize FigureStrip::sizeHint() const
{
    const int width = 3 * Theme::current().px(leastTile);
    return {width, heightForWidth(width)};
}

QSize FigureStrip::minimumSizeHint() const
{
    return {Theme::current().px(leastTile), m_tiles.isEmpty() ? 0 : m_tiles.front()->sizeHint().height()};
}

void FigureStrip::resizeEvent(QResizeEvent * /*event*/)
{
    arrange();
}

void FigureStrip::arrange()
{
    if (m_tiles.isEmpty())
        return;
    const int columns = columnsFor(width());
    const int height = m_tiles.front()->sizeHint().height();
    for (int i = 0; i < int(m_tiles.size()); ++i) {
        const int column = i % columns;
        const int from = width() * column / columns;
        m_tiles[i]->setGeometry(from, i / columns * height, width() * (column + 1) / columns - from, height);
        m_tiles[i]->setEdges(column > 0, true);
    }
}

} // namespace talbook
