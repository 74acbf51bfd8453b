#include "ui/charts/interval_bars.h"

#include "core/base/percent.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/point_walk.h"

#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowHeight = 30;
constexpr int barThickness = 14;
constexpr int whiskerCap = 8;
constexpr int afterBar = 8;
constexpr int usualWidth = 360;
constexpr int leastWidth = 220;
constexpr double mostForLabels = 0.4; ///< of the width

} // namespace

IntervalBars::IntervalBars(QWidget *parent) : ChartPicture(parent)
{
    m_walk = new PointWalk(
        *this, Qt::Vertical,
        {.count = [this] { return count(); },
         .at = [this](const QPointF &place) { return pointAt(int(place.y())); },
         .words = [this](int point) { return m_figures.sentence(size_t(point)); },
         .tip = [this](int point) { return placeOf(point) + QPoint(0, Theme::current().px(rowHeight)); }});
    connect(m_walk, &PointWalk::chosen, this, [this](int point) { Q_EMIT chosen(point, 0); });
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

int IntervalBars::current() const
{
    return m_walk->current();
}

void IntervalBars::setFigures(const ChartFigures &figures)
{
    m_figures = figures;
    double largest = 0;
    QStringList all;
    for (int point = 0; point < count(); ++point) {
        const ChartValue &value = valueAt(point);
        largest = std::max({largest, value.value.value_or(0), value.interval ? value.interval->high : 0.0});
        all.append(m_figures.sentence(size_t(point)));
    }
    const LineChart::Scale scale = LineChart::scaleFor(largest);
    m_top = m_figures.percent ? std::min(scale.top, std::max(largest, 100.0)) : scale.top;
    m_step = scale.step;
    setAccessibleName(figures.title);
    m_walk->setSummary(all.join(u'\n'));
    updateGeometry();
}

QSize IntervalBars::sizeHint() const
{
    const Theme &theme = Theme::current();
    return {theme.px(usualWidth),
            theme.px(rowHeight) * std::max(1, count()) + theme.lineHeight(Type::Caption) + theme.px(metric::HalfGrid)};
}

QSize IntervalBars::minimumSizeHint() const
{
    return {Theme::current().px(leastWidth), sizeHint().height()};
}

QString IntervalBars::captionOf(int point) const
{
    const ChartValue &value = valueAt(point);
    return value.cases.isEmpty() ? value.text : value.text + u"  "_s + value.cases;
}

QRectF IntervalBars::plot() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics body(theme.font(Type::Body));
    const QFontMetrics caption(theme.font(Type::Caption, Weight::SemiBold));
    int labels = 0;
    int captions = 0;
    for (int point = 0; point < count(); ++point) {
        labels = std::max(labels, body.horizontalAdvance(m_figures.points[size_t(point)].label));
        captions = std::max(captions, caption.horizontalAdvance(captionOf(point)));
    }
    const double left = std::min<double>(labels, width() * mostForLabels) + theme.px(metric::Grid);
    const double right =
        std::max(left + theme.px(6 * metric::Grid), double(width() - captions - theme.px(afterBar) - 2));
    return {left, 0, right - left, double(theme.px(rowHeight) * count())};
}

double IntervalBars::across(double value, const QRectF &plot) const
{
    return plot.left() + std::clamp(value / m_top, 0.0, 1.0) * plot.width();
}

QRectF IntervalBars::barOf(int point) const
{
    const ChartValue &value = valueAt(point);
    if (!value.value || *value.value <= 0)
        return {};
    const Theme &theme = Theme::current();
    const QRectF room = plot();
    const double pitch = theme.px(rowHeight);
    const double thick = theme.px(barThickness);
    return {room.left(), point * pitch + (pitch - thick) / 2, std::max(1.0, across(*value.value, room) - room.left()),
            thick};
}

QRectF IntervalBars::whiskerOf(int point) const
{
    const ChartValue &value = valueAt(point);
    if (!value.value || !value.interval)
        return {};
    const Theme &theme = Theme::current();
    const QRectF room = plot();
    const double from = across(value.interval->low, room);
    const double cap = theme.px(whiskerCap);
    const double middle = (point + 0.5) * theme.px(rowHeight);
    return {from, middle - cap / 2, std::max(1.0, across(value.interval->high, room) - from), cap};
}

QPoint IntervalBars::placeOf(int point) const
{
    const int pitch = Theme::current().px(rowHeight);
    return {int(plot().left()) + 2, point * pitch + pitch / 2};
}

void IntervalBars::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF room = plot();
    if (current() >= 0)
        painter.fillRect(QRect(0, current() * theme.px(rowHeight), width(), theme.px(rowHeight)),
                         theme.colour(Colour::Hover));
    paintAxis(painter, room);
    for (int point = 0; point < count(); ++point)
        paintPoint(painter, room, point);
    m_walk->paintFocus(painter);
}

void IntervalBars::paintAxis(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    const int line = theme.lineHeight(Type::Caption);
    const QFontMetrics metrics(theme.font(Type::Caption));
    double free = -1;
    for (double value = 0; value <= m_top * (1 + 1e-9) && m_step > 0; value += m_step) {
        const double x = across(value, plot);
        fillCrisp(painter, QRectF(x, 0, 1, plot.height()), theme.colour(Colour::Sep));
        const QString text = m_figures.percent ? percentText(value, locale()) : locale().toString(value, 'f', 0);
        const double half = metrics.horizontalAdvance(text) / 2.0 + 1;
        if (x - half <= free || x + half > width())
            continue; // no room for it
        paintCellText(painter, QRectF(x - half, plot.bottom() + theme.px(metric::HalfGrid), 2 * half, line).toRect(),
                      text, {theme.font(Type::Caption), theme.colour(Colour::Text3), Qt::AlignHCenter});
        free = x + half + theme.px(metric::HalfGrid);
    }
}

void IntervalBars::paintPoint(QPainter &painter, const QRectF &plot, int point) const
{
    const Theme &theme = Theme::current();
    const ChartPoint &shown = m_figures.points[size_t(point)];
    const int pitch = theme.px(rowHeight);
    const int y = point * pitch;
    const int gap = theme.px(metric::Grid);
    paintCellText(painter, QRect(0, y, int(plot.left()) - gap, pitch), shown.label,
                  {theme.font(Type::Body), theme.colour(Colour::Text), Qt::AlignRight});
    const QRectF bar = barOf(point);
    if (!bar.isEmpty())
        fillCrisp(painter, bar, theme.colour(shown.colour.value_or(m_figures.series.front().colour)));
    const QRectF whisker = whiskerOf(point);
    double end = bar.isEmpty() ? plot.left() : bar.right();
    if (!whisker.isEmpty()) {
        const QColor ink = theme.colour(Colour::Text);
        fillCrisp(painter, QRectF(whisker.left(), whisker.center().y(), whisker.width(), 1), ink);
        fillCrisp(painter, QRectF(whisker.left(), whisker.top(), 1, whisker.height()), ink);
        fillCrisp(painter, QRectF(whisker.right(), whisker.top(), 1, whisker.height()), ink);
        end = std::max(end, whisker.right());
    }
    const ChartValue &value = valueAt(point);
    const int from = int(end) + theme.px(afterBar);
    const QFont strong = theme.font(Type::Caption, Weight::SemiBold);
    paintCellText(painter, QRect(from, y, width() - from, pitch), value.text, {strong, theme.colour(Colour::Text)});
    const int after = from + QFontMetrics(strong).horizontalAdvance(value.text + u"  "_s);
    paintCellText(painter, QRect(after, y, width() - after, pitch), value.cases,
                  {theme.font(Type::Caption), theme.colour(Colour::Text2)});
}

int IntervalBars::pointAt(int y) const
{
    const int point = y / std::max(1, Theme::current().px(rowHeight));
    return y >= 0 && point < count() ? point : -1;
}

} // namespace talbook
