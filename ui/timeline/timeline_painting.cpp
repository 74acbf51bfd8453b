#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_marks.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/cell_text.h"

#include "core/accounts/tiers.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double leastShadedDay = 3; ///< narrower days are not told apart by a shade
constexpr double overloadShare = 0.15;
constexpr int textInset = 8;

} // namespace

void TimelineView::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(viewport());
    paintAll(painter, viewport()->size());
}

void TimelineView::paintAll(QPainter &painter, const QSize &size)
{
    const Theme &theme = Theme::current();
    painter.fillRect(QRect({}, size), theme.colour(Colour::Base));
    if (!m_data || !m_words)
        return;
    const QRect chart = chartRect();
    painter.save();
    painter.setClipRect(chart);
    paintGround(painter, chart);
    paintRows(painter, chart);
    painter.restore();
    paintNames(painter, chart);
    paintLoad(painter, chart);
    paintHead(painter, chart);
    paintToday(painter, chart);
    if (!m_pictureSize.isValid())
        paintGestures(painter, chart);
    const qreal line = crispWidth(painter, 1);
    fillCrisp(painter, QRectF(chart.left() - line, 0, line, size.height()), theme.colour(Colour::Sep));
}

/// Weekends and holidays, and a thin line where a week begins.
void TimelineView::paintGround(QPainter &painter, const QRect &chart)
{
    const Theme &theme = Theme::current();
    const QDate from = dayAt(chart.left());
    const QDate to = dayAt(chart.right() + 1);
    const double rowsEnd = std::min<double>(chart.bottom() + 1, rowTop(m_layout.visible().size()));
    const double height = rowsEnd - chart.top();
    const QColor shade = theme.isHighContrast()
                             ? blended(theme.colour(Colour::Control), theme.colour(Colour::Base), 0.2)
                             : theme.colour(Colour::Window);
    if (m_axis.dayWidth() >= leastShadedDay) {
        for (QDate day = from; day <= to; day = day.addDays(1)) {
            if (!m_data->calendar.isWorkingDay(day))
                painter.fillRect(QRectF(xOf(m_axis.leftOf(day)), chart.top(), m_axis.dayWidth(), height), shade);
        }
    }
    const QColor grid = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    const qreal line = crispWidth(painter, 1);
    const AxisStep step = axisStep(m_axis.dayWidth(), theme.px(44));
    for (const QDate mark : axisMarks(from, to, step == AxisStep::Day ? AxisStep::Week : step))
        fillCrisp(painter, QRectF(xOf(m_axis.leftOf(mark)), chart.top(), line, height), grid);
}

void TimelineView::paintRows(QPainter &painter, const QRect &chart)
{
    const Theme &theme = Theme::current();
    const auto [first, end] = seenRows();
    const qreal line = crispWidth(painter, 1);
    const QColor sep = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    for (size_t at = first; at < end; ++at) {
        const size_t row = m_layout.visible()[at];
        const TimelineRow &shown = m_layout.rows()[row];
        const double top = rowTop(at);
        if (shown.kind == TimelineRow::Kind::Group && m_layout.bars(row).empty())
            painter.fillRect(QRectF(chart.left(), top, chart.width(), rowHeight()),
                             blended(theme.colour(Colour::Window), theme.colour(Colour::Base), 0.45));
        if (m_group == TimelineGroup::Person) { // weeks in which the person has too much
            const auto load = std::ranges::find(m_load, shown.owner, &PersonLoad::person);
            for (const WeekLoad &week : load == m_load.end() ? std::vector<WeekLoad>() : load->weeks) {
                if (week.tasks <= load->capacity)
                    continue;
                QColor shade = theme.colour(Colour::Bad);
                shade.setAlphaF(float(overloadShare));
                painter.fillRect(QRectF(xOf(m_axis.leftOf(week.monday)), top, 7 * m_axis.dayWidth(), rowHeight()),
                                 shade);
            }
        }
        fillCrisp(painter, QRectF(chart.left(), top + rowHeight() - line, chart.width(), line), sep);
        const std::vector<TimelineBar> &bars = m_layout.bars(row);
        for (size_t i = 0; i < bars.size(); ++i) // one that begins before another ends lies under it
            paintBar(painter, bars[i], top, i + 1 < bars.size() ? xOf(m_axis.leftOf(bars[i + 1].first)) : 1e9);
        paintMarks(painter, row, top);
    }
}

void TimelineView::paintBar(QPainter &painter, const TimelineBar &bar, double top, double nextLeft)
{
    const Theme &theme = Theme::current();
    const QRectF body = m_layout.barRect(m_axis, bar, top, scale()).translated(xOf(0), 0);
    const QRect chart = chartRect();
    const QRectF base = m_layout.baselineRect(m_axis, bar, top, scale()).translated(xOf(0), 0);
    if (base.right() > chart.left() && base.left() < chart.right())
        painter.fillRect(base, theme.colour(theme.isHighContrast() ? Colour::Text : Colour::Border));
    if (body.right() < chart.left() || body.left() > chart.right())
        return;
    const double radius = theme.px(metric::BadgeRadius);
    const QRectF seen = body.intersected(QRectF(chart).adjusted(-8, 0, 8, 0)); // a bar may be a year long
    const double done = bar.total > 0 ? body.width() * bar.settled / bar.total : 0;
    const QRectF filled(seen.left(), body.top(), std::clamp(body.left() + done - seen.left(), 0.0, seen.width()),
                        body.height());
    const bool selected =
        std::ranges::any_of(bar.tasks, [this](size_t task) { return m_selected.contains(m_data->tasks[task].id); });
    roundedBox(painter, seen, radius, theme.colour(Colour::Soft),
               theme.isHighContrast() ? theme.colour(Colour::Control) : QColor());
    if (filled.width() > 0) {
        painter.save();
        painter.setClipRect(filled.intersected(QRectF(chart)));
        roundedBox(painter, seen, radius, theme.colour(Colour::Mid));
        painter.restore();
    }
    if (selected) {
        const bool all =
            std::ranges::all_of(bar.tasks, [this](size_t task) { return m_selected.contains(m_data->tasks[task].id); });
        if (all)
            roundedBox(painter, seen, radius, {}, theme.colour(Colour::Accent), 2);
    }
    // The name stays in view while any of its bar does, and is drawn in two colours where the fill ends under it.
    const double left = std::max(body.left(), double(chart.left())) + theme.px(textInset);
    const double end = std::min(body.right(), nextLeft);
    const QRectF room(left, body.top(), end - left - theme.px(metric::HalfGrid), body.height());
    if (room.width() < theme.px(20))
        return;
    const QFont font = theme.font(Type::Caption, Weight::Medium);
    const auto write = [&](const QColor &ink, const QRectF &clip) {
        if (clip.isEmpty())
            return;
        painter.save();
        painter.setClipRect(clip.intersected(QRectF(chart)));
        paintCellText(painter, room.toRect(), bar.name, {font, ink});
        painter.restore();
    };
    write(theme.colour(Colour::OnAccent), filled);
    write(theme.colour(Colour::Text), QRectF(filled.right(), body.top(), seen.right() - filled.right(), body.height()));
}

void TimelineView::paintMarks(QPainter &painter, size_t row, double top)
{
    const Theme &theme = Theme::current();
    const QRect chart = chartRect();
    for (const TimelineMark &mark : m_layout.marks(m_axis, row, top, scale())) {
        const QRectF place = mark.rect.translated(xOf(0), 0);
        const QRectF stem = mark.stem.translated(xOf(0), 0);
        if (place.left() > chart.right() || place.right() < chart.left())
            continue;
        const auto isSelected = [this](size_t task) { return m_selected.contains(m_data->tasks[task].id); };
        const bool selected = std::ranges::any_of(mark.tasks, isSelected);
        const bool current =
            std::ranges::any_of(mark.tasks, [this](size_t task) { return m_data->tasks[task].id == m_current; });
        const bool moving = std::ranges::any_of(mark.tasks, [this](size_t task) { return m_layout.isPreviewed(task); });
        if (!mark.stem.isNull())
            painter.fillRect(stem, theme.colour(Colour::Mid));
        if (selected || moving) {
            const QRectF halo = place.adjusted(-3, -3, 3, 3);
            roundedBox(painter, halo, halo.height() / 2, theme.colour(moving ? Colour::Soft : Colour::Sel),
                       theme.colour(Colour::Accent), 1.0, moving ? Qt::DashLine : Qt::SolidLine);
        }
        if (mark.tasks.size() == 1) {
            paintTaskMark(painter, place, theme, markOf(m_data->tasks[mark.tasks.front()], m_data->asOf));
        } else {
            const bool overdue = std::ranges::any_of(
                mark.tasks, [this](size_t task) { return isOverdue(m_data->tasks[task], m_data->asOf); });
            paintTaskCount(painter, place, theme, int(mark.tasks.size()), overdue);
        }
        if (current && hasFocus() && !m_pictureSize.isValid()) {
            const QRectF ring = place.adjusted(-5, -4, 5, 4);
            roundedBox(painter, ring, 4, {}, theme.colour(Colour::Accent), theme.focusRing());
        }
    }
}

QString TimelineView::rowName(const TimelineRow &row) const
{
    if (!row.name.isEmpty())
        return row.name;
    const bool person = m_group == TimelineGroup::Person && row.kind == TimelineRow::Kind::Group;
    return person ? tr("Nobody yet") : tr("Other tasks");
}

QString TimelineView::rowRemark(const TimelineRow &row) const
{
    if (row.kind == TimelineRow::Kind::Child) {
        switch (m_group) {
        case TimelineGroup::Campaign:
            return row.tier > 0 ? tierName(row.tier) : QString();
        case TimelineGroup::Account:
            return row.owner;
        case TimelineGroup::Person:
            return dates().toString(int(row.tasks.size()));
        }
    }
    const QString count = dates().toString(row.children);
    switch (m_group) {
    case TimelineGroup::Campaign:
        return row.owner.isEmpty() ? count : count + u" · "_s + row.owner;
    case TimelineGroup::Account:
        return row.tier > 0 ? tierName(row.tier) : QString();
    case TimelineGroup::Person: {
        const auto load = std::ranges::find(m_load, row.owner, &PersonLoad::person);
        const int over = load == m_load.end() || row.owner.isEmpty() ? 0 : load->overloadedWeeks();
        return over > 0 ? tr("%n week(s) over", nullptr, over) : QString();
    }
    }
    return {};
}

/// The frozen column: the rows' names, and who or what they are of.
void TimelineView::paintNames(QPainter &painter, const QRect &chart)
{
    const Theme &theme = Theme::current();
    const int left = leftWidth();
    painter.save();
    painter.setClipRect(QRect(0, chart.top(), left, chart.height()));
    const auto [first, end] = seenRows();
    const qreal line = crispWidth(painter, 1);
    const QColor sep = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    const auto current = currentIndex();
    const auto currentRow = current ? m_layout.visibleRowOf(*current) : std::nullopt;
    for (size_t at = first; at < end; ++at) {
        const size_t row = m_layout.visible()[at];
        const TimelineRow &shown = m_layout.rows()[row];
        const bool group = shown.kind == TimelineRow::Kind::Group;
        const QRect place(0, int(rowTop(at)), left, rowHeight());
        if (currentRow == at && !m_pictureSize.isValid()) {
            painter.fillRect(place, theme.colour(Colour::Sel));
            painter.fillRect(QRect(0, place.top(), theme.px(metric::SelectionEdge), place.height()),
                             theme.colour(Colour::Accent));
        } else if (group) {
            painter.fillRect(place, blended(theme.colour(Colour::Window), theme.colour(Colour::Base), 0.45));
        }
        fillCrisp(painter, QRectF(0, place.bottom() + 1 - line, left, line), sep);
        if (group) {
            const int size = theme.px(metric::Icon);
            paintIcon(painter, QRectF(theme.px(14), place.center().y() - size / 2.0 + 1, size, size),
                      m_layout.isFolded(row) ? u"chevron-right" : u"chevron-down", theme.colour(Colour::Text2));
        }
        const QFont remarkFont = theme.font(Type::Caption);
        const QString remark = rowRemark(shown);
        const int inset = theme.px(37);
        const int room = left - inset - theme.px(12);
        const int wanted =
            remark.isEmpty() ? 0 : std::min(QFontMetrics(remarkFont).horizontalAdvance(remark) + 2, room * 45 / 100);
        paintCellText(painter, QRect(inset, place.top(), room - wanted - theme.px(metric::Grid), place.height()),
                      rowName(shown),
                      {theme.font(Type::Body, group ? Weight::SemiBold : Weight::Regular), theme.colour(Colour::Text)});
        if (wanted > 0)
            paintCellText(painter, QRect(left - theme.px(12) - wanted, place.top(), wanted, place.height()), remark,
                          {remarkFont, theme.colour(Colour::Text2), Qt::AlignRight});
    }
    painter.restore();
}

void TimelineView::paintGestures(QPainter &painter, const QRect &chart)
{
    const Theme &theme = Theme::current();
    if (m_drag == Drag::Band) {
        QColor fill = theme.colour(Colour::Accent);
        fill.setAlphaF(0.12F);
        const QPointF from(xOf(m_pressedAxis), m_pressedAt.y());
        const QRectF band = QRectF(from, m_draggedTo).normalized().intersected(QRectF(chart));
        painter.fillRect(band, fill);
        roundedBox(painter, band, 0, {}, theme.colour(Colour::Accent));
    }
    if (!m_hint.isEmpty()) {
        const QFont font = theme.font(Type::Caption, Weight::SemiBold);
        const QFontMetrics metrics(font);
        const int padding = theme.px(metric::Grid);
        const int width = std::min(metrics.horizontalAdvance(m_hint) + 2 * padding + 2, chart.width());
        const int height = theme.lineHeight(Type::Caption) + padding;
        const int x = std::clamp(int(m_draggedTo.x()) + padding, chart.left(), chart.right() - width);
        int y = int(m_draggedTo.y()) - height - padding;
        if (y < chart.top())
            y = int(m_draggedTo.y()) + 2 * padding;
        const QRect box(x, y, width, height);
        roundedBox(painter, box, theme.px(metric::Radius), theme.colour(Colour::Raised), theme.colour(Colour::Control));
        paintCellText(painter, box.adjusted(padding, 0, -padding, 0), m_hint, {font, theme.colour(Colour::Text)});
    }
    if (hasFocus() && !currentIndex()) // by keyboard one sees that the chart has it
        roundedBox(painter, QRectF(chart).adjusted(1, 1, -1, -1), 2, {}, theme.colour(Colour::Accent),
                   theme.focusRing());
}

QSize TimelineView::pictureSize() const
{
    const int rows = int(m_layout.visible().size()) * rowHeight();
    return {viewport()->width(), headHeight() + rows + loadHeightIf(m_loadOpen.value_or(true))};
}

void TimelineView::paintPicture(QPainter &painter)
{
    paintPage(painter, {0, m_layout.visible().size(), true});
}

std::vector<TimelineView::PicturePage> TimelineView::picturePages(int height) const
{
    const int room = height - headHeight();
    const size_t most = size_t(std::max(1, room / rowHeight()));
    const size_t rows = m_layout.visible().size();
    std::vector<PicturePage> pages;
    for (size_t first = 0; first < rows || pages.empty(); first += most)
        pages.push_back({first, std::min(most, rows - first), false});
    if (int(pages.back().rows) * rowHeight() + loadHeightIf(m_loadOpen.value_or(true)) <= room)
        pages.back().load = true;
    else
        pages.push_back({rows, 0, true});
    return pages;
}

void TimelineView::paintPage(QPainter &painter, const PicturePage &page)
{
    m_picturePage = page;
    m_pictureSize = QSize(viewport()->width(), 1); // as a picture has it
    m_pictureSize.setHeight(headHeight() + int(page.rows) * rowHeight() + loadHeight());
    paintAll(painter, m_pictureSize);
    m_pictureSize = {};
    m_picturePage = {};
}

} // namespace talbook
