#include "ui/widgets/group_bars.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/point_walk.h"

#include <QFontMetrics>
#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int barThickness = 8;
constexpr int barPitch = 14;
constexpr int afterBar = 6;
constexpr int smallestBar = 1;

} // namespace

GroupBars::GroupBars(QWidget *parent) : QWidget(parent)
{
    m_walk = new PointWalk(
        *this, Qt::Vertical,
        {.count = [this] { return int(m_contents.labels.size()); },
         .at = [this](const QPointF &place) { return groupAt(int(place.y())); },
         .words = [this](int group) { return detail(group); },
         .tip = [this](int group) { return QPoint(Theme::current().px(metric::Grid), (group + 1) * groupHeight()); }});
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

int GroupBars::current() const
{
    return m_walk->current();
}

void GroupBars::setContents(const BarContents &contents)
{
    m_contents = contents;
    setTitle(m_title);
    updateGeometry();
    update();
}

void GroupBars::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    QStringList all;
    for (int group = 0; group < m_contents.labels.size(); ++group)
        all.append(detail(group));
    m_walk->setSummary(all.join(u'\n'));
}

QString GroupBars::detail(int group) const
{
    QStringList parts;
    for (const BarContents::Series &series : m_contents.series)
        parts.append(tr("%1 %2", "a series and its figure: Planned 1,000").arg(series.name, series.texts.value(group)));
    return m_contents.labels.value(group) + u": "_s + parts.join(u", "_s);
}

int GroupBars::groupHeight() const
{
    const Theme &theme = Theme::current();
    return theme.lineHeight(Type::Caption) + theme.px(barPitch) * int(m_contents.series.size()) +
           theme.px(metric::Grid);
}

QSize GroupBars::sizeHint() const
{
    return {Theme::current().px(30 * metric::Grid), groupHeight() * int(m_contents.labels.size())};
}

QSize GroupBars::minimumSizeHint() const
{
    return {Theme::current().px(20 * metric::Grid), sizeHint().height()};
}

QString GroupBars::barText(int series, int group) const
{
    const BarContents::Series &known = m_contents.series[series];
    return group == 0 ? known.texts.value(group) + u' ' + known.name : known.texts.value(group);
}

/// As long as every label still fits behind its bar.
double GroupBars::pixelsPerUnit() const
{
    const Theme &theme = Theme::current();
    const QFontMetrics metrics(theme.font(Type::Caption));
    double scale = -1;
    for (int series = 0; series < m_contents.series.size(); ++series) {
        for (int group = 0; group < m_contents.labels.size(); ++group) {
            const double value = m_contents.series[series].values.value(group);
            if (value <= 0)
                continue;
            const int label = metrics.horizontalAdvance(barText(series, group)) + theme.px(afterBar) + 2;
            const double fits = std::max(1.0, double(width() - theme.px(2) - label)) / value;
            scale = scale < 0 ? fits : std::min(scale, fits);
        }
    }
    return std::max(scale, 0.0);
}

void GroupBars::paintEvent(QPaintEvent * /*event*/)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const double scale = pixelsPerUnit();
    const int line = theme.lineHeight(Type::Caption);
    const int pitch = theme.px(barPitch);
    const int left = theme.px(2);
    for (int group = 0; group < m_contents.labels.size(); ++group) {
        const int top = group * groupHeight();
        if (group == current())
            painter.fillRect(QRect(0, top, width(), groupHeight() - theme.px(metric::HalfGrid)),
                             theme.colour(Colour::Hover));
        paintCellText(painter, QRect(left, top, width() - 2 * left, line), m_contents.labels[group],
                      {theme.font(Type::Caption, Weight::Medium), theme.colour(Colour::Text)});
        for (int series = 0; series < m_contents.series.size(); ++series) {
            const int y = top + line + series * pitch;
            const double value = m_contents.series[series].values.value(group);
            const double length = value > 0 ? std::max<double>(smallestBar, value * scale) : 0;
            const QRectF bar(left, y + (pitch - theme.px(barThickness)) / 2.0, length, theme.px(barThickness));
            fillCrisp(painter, bar, theme.colour(m_contents.series[series].colour));
            const int after = left + qRound(length) + theme.px(afterBar);
            paintCellText(painter, QRect(after, y, width() - after, pitch), barText(series, group),
                          {theme.font(Type::Caption), theme.colour(Colour::Text2)});
        }
        fillCrisp(painter, QRectF(0, top + line, 1, pitch * int(m_contents.series.size())),
                  theme.colour(Colour::Control));
    }
    m_walk->paintFocus(painter);
}

int GroupBars::groupAt(int y) const
{
    const int group = groupHeight() > 0 ? y / groupHeight() : -1;
    return y >= 0 && group < m_contents.labels.size() ? group : -1;
}

} // namespace talbook
