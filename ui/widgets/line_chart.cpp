#include "ui/widgets/line_chart.h"

#include "core/scoring/score.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/point_walk.h"
#include "ui/widgets/shapes.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

namespace talbook
{

namespace
{

constexpr int leastWidth = 200;
constexpr int leastHeight = 112;
constexpr int usualWidth = 360;
constexpr int usualHeight = 152;
constexpr int markSide = 9;
constexpr int markGap = 5; ///< between a point and its mark
constexpr qreal lineWidth = 1.75;
constexpr int pointSide = 6;
constexpr double barShare = 0.62; ///< of a point's room
constexpr int laneSteps = 3;
constexpr int laneGap = 12; ///< the figures at the ends of two lanes' axes do not touch

double totalAt(const ChartContents &contents, int point)
{
    return std::accumulate(
        contents.series.cbegin(), contents.series.cend(), 0.0,
        [point](double sum, const ChartContents::Series &series) { return sum + series.values.value(point); });
}

double largestOf(const ChartContents &contents)
{
    double largest = 0;
    for (int point = 0; point < contents.labels.size(); ++point) {
        if (contents.stacked)
            largest = std::max(largest, totalAt(contents, point));
    }
    for (const ChartContents::Series &series : contents.series) {
        for (const double value : series.values)
            largest = std::max(largest, value);
    }
    return largest;
}

} // namespace

LineChart::LineChart(QWidget *parent) : QWidget(parent)
{
    m_walk = new PointWalk(*this, Qt::Horizontal,
                           {.count = [this] { return count(); },
                            .at = [this](const QPointF &place) { return pointAt(place); },
                            .words = [this](int point) { return m_contents.details.value(point); },
                            .tip = [this](int point) { return placeOf(point); }});
    connect(m_walk, &PointWalk::chosen, this, &LineChart::chosenByPerson);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int LineChart::current() const
{
    return m_walk->current();
}

void LineChart::setContents(const ChartContents &contents)
{
    m_contents = contents;
    if (m_chosen >= count())
        m_chosen = -1;
    m_walk->setSummary(m_contents.details.isEmpty() ? QString() : m_contents.details.constLast());
}

void LineChart::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
}

void LineChart::setChosen(int point)
{
    m_chosen = point;
    update();
}

LineChart::Scale LineChart::scaleFor(double largest, int mostSteps)
{
    if (!(largest > 0))
        return {};
    const double wanted = largest / mostSteps;
    const double power = std::pow(10.0, std::floor(std::log10(wanted)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= wanted * (1 - 1e-9)) {
            step = factor * power;
            break;
        }
    }
    step = std::max(step, 1.0); // counts and points: no line between whole ones
    return {step * std::ceil(largest / step - 1e-9), step};
}

LineChart::Scale LineChart::scale() const
{
    if (m_contents.top > 0)
        return {m_contents.top, m_contents.top / (m_contents.levels.isEmpty() ? 4 : 2)};
    return scaleFor(largestOf(m_contents));
}

LineChart::Scale LineChart::scaleOf(int series) const
{
    if (!m_contents.lanes)
        return scale();
    const QList<double> &values = m_contents.series[series].values;
    return scaleFor(values.isEmpty() ? 0 : *std::ranges::max_element(values), laneSteps);
}

QSize LineChart::sizeHint() const
{
    return {Theme::current().px(usualWidth), Theme::current().px(usualHeight)};
}

QSize LineChart::minimumSizeHint() const
{
    return {Theme::current().px(leastWidth), Theme::current().px(leastHeight)};
}

QString LineChart::endText(const ChartContents::Series &series) const
{
    const double last = series.values.isEmpty() ? 0 : series.values.constLast();
    return series.name + u' ' +
           locale().toString(m_contents.scores ? shownScore(last, m_contents.decimals) : last, 'f',
                             m_contents.decimals);
}

QRectF LineChart::plot() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    int right = 0;
    for (const ChartContents::Series &series : m_contents.series)
        right = std::max(right, metrics.horizontalAdvance(endText(series)));
    int axis = 0;
    for (int series = 0; series < std::max(1, int(m_contents.series.size())); ++series) {
        const double end = m_contents.series.isEmpty() ? scale().top : scaleOf(series).top;
        axis = std::max(axis, metrics.horizontalAdvance(locale().toString(end, 'f', 0)));
    }
    const int left = axis + theme.px(metric::Grid);
    const int top = theme.px(markSide + markGap);
    const int bottom = theme.lineHeight(Type::Caption) + theme.px(metric::HalfGrid);
    return QRectF(rect()).adjusted(left, top, -right - theme.px(metric::Grid + metric::HalfGrid), -bottom);
}

QRectF LineChart::roomOf(int series, const QRectF &plot) const
{
    if (!m_contents.lanes)
        return plot;
    const auto lanes = double(m_contents.series.size());
    const double gap = Theme::current().px(laneGap);
    const double height = (plot.height() - gap * (lanes - 1)) / lanes;
    return {plot.left(), std::round(plot.bottom() - height - series * (height + gap)), plot.width(),
            std::round(height)};
}

double LineChart::heightOf(double value, const QRectF &room, const Scale &axis) const
{
    return room.bottom() - std::clamp(value / axis.top, 0.0, 1.0) * room.height();
}

double LineChart::acrossOf(int point, const QRectF &plot) const
{
    return plot.left() + (point + 0.5) * plot.width() / std::max(1, count());
}

QPoint LineChart::placeOf(int point) const
{
    const QRectF room = plot();
    return QPointF(acrossOf(point, room), room.center().y()).toPoint();
}

int LineChart::pointAt(const QPointF &place) const
{
    const QRectF room = plot();
    if (count() == 0 || place.x() < room.left() || place.x() > room.right())
        return -1;
    return std::clamp(int((place.x() - room.left()) * count() / room.width()), 0, count() - 1);
}

void LineChart::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const QRectF room = plot();
    const double slot = room.width() / std::max(1, count());
    if (m_chosen >= 0)
        painter.fillRect(QRectF(room.left() + m_chosen * slot, room.top(), slot, room.height()),
                         theme.colour(Colour::Sel));
    if (!m_contents.lanes)
        paintGrid(painter, room, scale());
    for (int series = 0; m_contents.lanes && series < m_contents.series.size(); ++series)
        paintGrid(painter, roomOf(series, room), scaleOf(series));
    if (current() >= 0) {
        const double x = acrossOf(current(), room);
        fillCrisp(painter, QRectF(x, room.top(), 1, room.height()), theme.colour(Colour::Control));
    }
    if (m_contents.lanes)
        paintLanes(painter, room);
    else if (m_contents.stacked)
        paintBars(painter, room);
    else
        paintLines(painter, room);
    paintLevels(painter, room);
    paintEnds(painter, room);
    paintLabels(painter, room);
    m_walk->paintFocus(painter);
}

void LineChart::paintGrid(QPainter &painter, const QRectF &room, const Scale &axis) const
{
    const Theme &theme = Theme::current();
    painter.setFont(theme.font(Type::Caption));
    const int height = theme.lineHeight(Type::Caption);
    for (double value = 0; value <= axis.top * (1 + 1e-9); value += axis.step) {
        const double y = heightOf(value, room, axis);
        fillCrisp(painter, QRectF(room.left(), y, room.width(), 1), theme.colour(Colour::Sep));
        painter.setPen(theme.colour(Colour::Text3));
        painter.drawText(QRectF(0, y - height / 2.0, room.left() - theme.px(metric::HalfGrid), height),
                         int(Qt::AlignRight | Qt::AlignVCenter), locale().toString(value, 'f', 0));
    }
}

void LineChart::paintLevels(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    painter.setFont(theme.font(Type::Caption));
    const int height = theme.lineHeight(Type::Caption);
    for (const ChartContents::Level &level : m_contents.levels) {
        const double y = std::round(heightOf(level.value, plot)) + 0.5;
        painter.setPen(QPen(theme.colour(Colour::Text3), 1, Qt::DashLine));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        // On the page's ground, so that a line beneath does not cross the word.
        const double width = QFontMetrics(painter.font()).horizontalAdvance(level.name) + theme.px(metric::HalfGrid);
        const QRectF word(plot.left() + theme.px(metric::HalfGrid), y - height, width, height - 1);
        painter.fillRect(word, theme.colour(Colour::Base));
        painter.setPen(theme.colour(Colour::Text3));
        painter.drawText(word, int(Qt::AlignLeft | Qt::AlignVCenter), level.name);
    }
}

void LineChart::paintBars(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    const double slot = plot.width() / std::max(1, count());
    const double width = std::max(2.0, slot * barShare);
    for (int point = 0; point < count(); ++point) {
        double below = 0;
        for (const ChartContents::Series &series : m_contents.series) {
            const double above = below + series.values.value(point);
            const QRectF bar(QPointF(acrossOf(point, plot) - width / 2, heightOf(above, plot)),
                             QPointF(acrossOf(point, plot) + width / 2, heightOf(below, plot)));
            // A hair of the ground between the parts: they are told apart without their colours.
            if (above > below)
                fillCrisp(painter, below > 0 ? bar.adjusted(0, 0, 0, -1) : bar, theme.colour(series.colour));
            below = above;
        }
    }
}

void LineChart::paintLanes(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    const double width = std::max(2.0, plot.width() / std::max(1, count()) * barShare);
    for (int i = 0; i < m_contents.series.size(); ++i) {
        const ChartContents::Series &series = m_contents.series[i];
        const QRectF room = roomOf(i, plot);
        const Scale axis = scaleOf(i);
        for (int point = 0; point < count(); ++point) {
            const double value = series.values.value(point);
            if (value > 0)
                fillCrisp(painter,
                          QRectF(QPointF(acrossOf(point, plot) - width / 2, heightOf(value, room, axis)),
                                 QPointF(acrossOf(point, plot) + width / 2, room.bottom())),
                          theme.colour(series.colour));
        }
    }
}

void LineChart::paintLines(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const ChartContents::Series &series : m_contents.series) {
        QPolygonF line;
        for (int point = 0; point < count(); ++point)
            line.append(QPointF(acrossOf(point, plot), heightOf(series.values.value(point), plot)));
        const QColor colour = theme.colour(series.colour);
        painter.setPen(QPen(colour, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        const qreal side = theme.px(pointSide);
        for (const int point : {count() - 1, current()}) {
            if (point < 0)
                continue;
            painter.setPen(QPen(theme.colour(Colour::Base), 1));
            painter.setBrush(colour);
            painter.drawEllipse(line[point], side / 2 + 0.5, side / 2 + 0.5);
        }
        const qreal mark = theme.px(markSide);
        for (int point = 0; point < series.marked.size() && point < count(); ++point) {
            if (series.marked[point])
                paintShape(painter,
                           QRectF(line[point].x() - mark / 2, line[point].y() - mark - theme.px(markGap), mark, mark),
                           Shape::Triangle, theme.colour(Colour::Bad));
        }
    }
    painter.restore();
}

/// The names stand where their lines (or the last bar's parts) end, moved apart where those lie close together.
void LineChart::paintEnds(QPainter &painter, const QRectF &plot) const
{
    struct End
    {
        double y;
        const ChartContents::Series *series;
    };
    const Theme &theme = Theme::current();
    const int height = theme.lineHeight(Type::Caption);
    std::vector<End> ends;
    double below = 0;
    for (int i = 0; i < m_contents.series.size(); ++i) {
        const ChartContents::Series &series = m_contents.series[i];
        const double last = series.values.isEmpty() ? 0 : series.values.constLast();
        const double y = m_contents.lanes ? roomOf(i, plot).center().y()
                                          : heightOf(m_contents.stacked ? below + last / 2 : last, plot);
        ends.push_back({y, &series});
        below += last;
    }
    std::ranges::stable_sort(ends, [this](const End &a, const End &b) {
        return a.y != b.y ? a.y < b.y : m_contents.stacked && a.series > b.series;
    });
    for (size_t i = 1; i < ends.size(); ++i)
        ends[i].y = std::max(ends[i].y, ends[i - 1].y + height);
    double lowest = plot.bottom();
    for (size_t i = ends.size(); i-- > 0; lowest -= height)
        ends[i].y = std::min(ends[i].y, lowest);
    painter.setFont(theme.font(Type::Caption));
    const double left = plot.right() + theme.px(metric::Grid);
    for (const End &end : ends) {
        painter.setPen(theme.colour(Colour::Text2));
        painter.drawText(QRectF(left, end.y - height / 2.0, width() - left, height),
                         int(Qt::AlignLeft | Qt::AlignVCenter), endText(*end.series));
        // A piece of its line (or bar) before the name.
        fillCrisp(painter, QRectF(left - theme.px(metric::HalfGrid) - 1, end.y - theme.px(4), theme.px(3), theme.px(8)),
                  theme.colour(end.series->colour));
    }
}

void LineChart::paintLabels(QPainter &painter, const QRectF &plot) const
{
    const Theme &theme = Theme::current();
    painter.setFont(theme.font(Type::Caption));
    painter.setPen(theme.colour(Colour::Text3));
    const QFontMetrics metrics(painter.font());
    int widest = 1;
    for (const QString &label : m_contents.labels)
        widest = std::max(widest, metrics.horizontalAdvance(label));
    const double slot = plot.width() / std::max(1, count());
    const int every = std::max(1, int(std::ceil((widest + theme.px(metric::Grid)) / slot)));
    const int line = theme.lineHeight(Type::Caption);
    for (int point = count() - 1; point >= 0; point -= every) {
        const double x = acrossOf(point, plot);
        const QRectF place(x - widest / 2.0 - 1, height() - line, widest + 2, line);
        painter.drawText(place, Qt::AlignCenter, m_contents.labels[point]);
    }
}

} // namespace talbook
