#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_marks.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/cell_text.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int headLine = 24;
constexpr int weekLabelRoom = 44;
constexpr int headInset = 6;
constexpr int loadHead = 24;
constexpr int loadRow = 32;

} // namespace

/// Months above weeks (or days, or nothing where those are too narrow), and today's date.
void TimelineView::paintHead(QPainter &painter, const QRect &chart)
{
    const Theme &theme = Theme::current();
    const int line = theme.px(headLine);
    const int width = chart.right() + 1;
    painter.fillRect(QRect(0, 0, width, headHeight()), theme.colour(Colour::Base));
    const QFont caption = theme.font(Type::Caption);
    QString head = m_group == TimelineGroup::Campaign  ? tr("Campaign and account")
                   : m_group == TimelineGroup::Account ? tr("Account and campaign")
                                                       : tr("Person and campaign");
    if (m_picturePage.first > 0 && m_picturePage.first < m_layout.visible().size()) {
        const TimelineRow &row = m_layout.rows()[m_layout.visible()[m_picturePage.first]];
        if (row.kind == TimelineRow::Kind::Child)
            head = tr("%1, continued", "a campaign on the next page").arg(rowName(m_layout.rows()[row.group]));
    }
    paintCellText(painter, QRect(theme.px(16), line, chart.left() - theme.px(24), line), head,
                  {caption, theme.colour(Colour::Text3)});
    painter.save();
    painter.setClipRect(QRect(chart.left(), 0, chart.width(), headHeight()));
    const QDate from = dayAt(chart.left());
    const QDate to = dayAt(chart.right() + 1);
    const QFont strong = theme.font(Type::Caption, Weight::SemiBold);
    const int inset = theme.px(headInset);
    for (const QDate month : axisMonths(from, to)) {
        const double left = std::max(xOf(m_axis.leftOf(month)), double(chart.left()));
        const double right = xOf(m_axis.leftOf(month.addMonths(1)));
        const bool year = month.month() == 1 || month == axisMonths(from, to).front();
        const QString yearText = year ? u' ' + QString::number(month.year()) : QString();
        const QString name = dates().standaloneMonthName(month.month(), QLocale::LongFormat) + yearText;
        const QString shortName = dates().standaloneMonthName(month.month(), QLocale::ShortFormat) + yearText;
        const int room = int(right - left) - inset;
        const bool fits = QFontMetrics(strong).horizontalAdvance(name) + inset <= room;
        QString text = fits ? name : shortName;
        if (!text.isEmpty())
            text[0] = text[0].toUpper();
        if (room > theme.px(16) && QFontMetrics(strong).horizontalAdvance(text) <= room)
            paintCellText(painter, QRect(int(left) + inset, 0, room, line), text,
                          {strong, theme.colour(Colour::Text2)});
    }
    const AxisStep step = axisStep(m_axis.dayWidth(), theme.px(weekLabelRoom));
    const qreal thin = crispWidth(painter, 1);
    const QColor sep = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    for (const QDate mark : axisMarks(from, to, step)) {
        const double left = xOf(m_axis.leftOf(mark));
        fillCrisp(painter, QRectF(left, line, thin, line), sep);
        if (step == AxisStep::Month)
            continue;
        const bool day = step == AxisStep::Day;
        const double span = m_axis.dayWidth() * (day ? 1 : step == AxisStep::Week ? 7 : 14);
        // A week that begins a month says so.
        const bool names = !day && (mark.day() <= 7 || mark == axisMarks(from, to, step).front());
        QString text = names ? dayText(mark) : dates().toString(mark.day());
        if (QFontMetrics(caption).horizontalAdvance(text) > span - inset)
            text = dates().toString(mark.day());
        const bool off = day && !m_data->calendar.isWorkingDay(mark);
        // What begins before the edge stands at the edge whole, or not at all: "28 Sep" is not to read "8 Sep".
        const int at = std::max(int(left) + inset, chart.left() + 2);
        const int room = int(left + span) - at;
        if (QFontMetrics(caption).horizontalAdvance(text) > room && at > int(left) + inset)
            continue;
        paintCellText(painter, QRect(at, line, room, line), text,
                      {caption, theme.colour(off ? Colour::Text3 : Colour::Text2)});
    }
    paintMilestones(painter, chart);
    painter.restore();
    edgeLine(painter, QRectF(0, 0, width, headHeight()), Side::Bottom, sep);
}

void TimelineView::paintMilestones(QPainter &painter, const QRect &chart)
{
    if (m_data->milestones.empty())
        return;
    const Theme &theme = Theme::current();
    const int top = 2 * theme.px(headLine);
    const int height = milestoneHeight();
    const int mark = theme.px(14);
    const QFont font = theme.font(Type::Caption);
    for (size_t i = 0; i < m_data->milestones.size(); ++i) {
        const QuarterMilestone &milestone = m_data->milestones[i];
        const double x = xOf(m_axis.centreOf(milestone.date));
        double end = chart.right() + 1;
        if (i + 1 < m_data->milestones.size())
            end = std::min(end, xOf(m_axis.centreOf(m_data->milestones[i + 1].date)) - mark / 2.0);
        if (end < chart.left() || x > chart.right())
            continue;
        paintTaskMark(painter, QRectF(x - mark / 2.0, top, mark, height), theme, TaskMark::Milestone);
        const double from = std::max(x + mark / 2.0 + 2, double(chart.left()));
        if (end - from > theme.px(24))
            paintCellText(painter, QRectF(from, top, end - from - 2, height).toRect(), milestone.name,
                          {font, theme.colour(Colour::Text2)});
    }
}

/// Who has too much in the week, and how many tasks.
std::vector<std::pair<QString, int>> TimelineView::overloadIn(QDate monday) const
{
    std::vector<std::pair<QString, int>> people;
    for (const PersonLoad &load : m_load) {
        if (load.of(monday) > load.capacity)
            people.emplace_back(load.person, load.of(monday));
    }
    return people;
}

/// Tasks a week of each person against what they can take on: columns, and figures where it is too much.
void TimelineView::paintLoad(QPainter &painter, const QRect &chart)
{
    if (m_load.empty())
        return;
    const Theme &theme = Theme::current();
    const int top = chart.bottom() + 1;
    const QColor sep = theme.colour(theme.isHighContrast() ? Colour::Control : Colour::Sep);
    painter.fillRect(QRect(0, top, chart.right() + 1, loadHeight()), theme.colour(Colour::Base));
    edgeLine(painter, QRectF(0, top, chart.right() + 1, loadHeight()), Side::Top, sep);
    paintLoadStrip(painter, chart, QRect(0, top, chart.right() + 1, theme.px(loadHead)));
    if (!isLoadOpen())
        return;
    const int height = theme.px(loadRow);
    for (int i = 0; i < loadRows(); ++i)
        paintLoadRow(painter, chart, m_load[size_t(i + m_loadScroll)],
                     QRect(0, top + theme.px(loadHead) + i * height, leftWidth(), height));
}

/// What the load is, and where it is closed the weeks in which somebody has too much.
void TimelineView::paintLoadStrip(QPainter &painter, const QRect &chart, const QRect &strip)
{
    const Theme &theme = Theme::current();
    const int size = theme.px(metric::Icon);
    paintIcon(painter, QRectF(theme.px(14), strip.center().y() - size / 2.0 + 1, size, size),
              isLoadOpen() ? u"chevron-down" : u"chevron-right", theme.colour(Colour::Text2));
    const int more = int(m_load.size()) - loadRows();
    QString title = tr("Load, tasks a week against capacity");
    if (!isLoadOpen())
        title = tr("Load of %n person(s)", nullptr, int(m_load.size()));
    else if (more > 0)
        title =
            tr("Load, tasks a week · %1 of %2").arg(dates().toString(loadRows()), dates().toString(int(m_load.size())));
    const int inset = theme.px(37);
    paintCellText(painter, QRect(inset, strip.top(), leftWidth() - inset - theme.px(8), strip.height()), title,
                  {theme.font(Type::Caption), theme.colour(Colour::Text2)});
    if (isLoadOpen())
        return;
    painter.save();
    painter.setClipRect(QRect(chart.left(), strip.top(), chart.width(), strip.height()));
    const QDate last = dayAt(chart.right() + 1);
    const QFont font = theme.font(Type::Caption, Weight::SemiBold);
    for (QDate monday = mondayOf(dayAt(chart.left())); monday <= last; monday = monday.addDays(7)) {
        const auto people = overloadIn(monday);
        if (people.empty())
            continue;
        const QRectF cell(xOf(m_axis.leftOf(monday)) + 1.5, strip.top() + 4, 7 * m_axis.dayWidth() - 3,
                          strip.height() - 7);
        QColor shade = theme.colour(Colour::Bad);
        shade.setAlphaF(0.15F);
        painter.fillRect(cell, shade);
        painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), theme.px(2)), theme.colour(Colour::Bad));
        QString text = u"▲ "_s + dates().toString(int(people.size()));
        if (QFontMetrics(font).horizontalAdvance(text) > cell.width())
            text = u"▲"_s;
        if (QFontMetrics(font).horizontalAdvance(text) > cell.width())
            continue;
        painter.setFont(font);
        painter.setPen(theme.colour(Colour::BadText));
        painter.drawText(cell, Qt::AlignCenter, text);
    }
    painter.restore();
}

void TimelineView::paintLoadRow(QPainter &painter, const QRect &chart, const PersonLoad &load, const QRect &row)
{
    const Theme &theme = Theme::current();
    const int height = row.height();
    paintCellText(painter, row.adjusted(theme.px(37), 0, -theme.px(8), 0), load.person,
                  {theme.font(Type::Body), theme.colour(Colour::Text)});
    painter.save();
    painter.setClipRect(QRect(chart.left(), row.top(), chart.width(), height));
    const QDate last = dayAt(chart.right() + 1);
    for (QDate monday = mondayOf(dayAt(chart.left())); monday <= last; monday = monday.addDays(7)) {
        const int tasks = load.of(monday);
        const double weekWidth = 7 * m_axis.dayWidth();
        const QRectF cell(xOf(m_axis.leftOf(monday)) + 1.5, row.top() + 3, weekWidth - 3, height - 6);
        if (tasks <= 0)
            continue;
        const bool over = tasks > load.capacity;
        const double full = std::max<double>(load.capacity, tasks);
        const QRectF column(cell.left(), cell.bottom() - cell.height() * tasks / full, cell.width(),
                            cell.height() * tasks / full);
        if (over) {
            QColor shade = theme.colour(Colour::Bad);
            shade.setAlphaF(0.15F);
            painter.fillRect(cell, shade);
            painter.fillRect(QRectF(cell.left(), cell.top(), cell.width(), theme.px(3)), theme.colour(Colour::Bad));
        } else {
            painter.fillRect(column, theme.track());
        }
        const QString whole =
            over ? tr("%1 / %2", "tasks of capacity").arg(tasks).arg(load.capacity) : QString::number(tasks);
        const QFont font = theme.font(Type::Caption, over ? Weight::SemiBold : Weight::Regular);
        const QString text =
            QFontMetrics(font).horizontalAdvance(whole) <= cell.width() ? whole : QString::number(tasks);
        if (QFontMetrics(font).horizontalAdvance(text) > cell.width())
            continue;
        painter.setFont(font);
        painter.setPen(theme.colour(over ? Colour::BadText : Colour::Text2));
        painter.drawText(cell.adjusted(0, theme.px(over ? 3 : 0), 0, 0), Qt::AlignCenter, text);
    }
    painter.restore();
}

void TimelineView::paintToday(QPainter &painter, const QRect &chart)
{
    const double x = xOf(m_axis.centreOf(m_data->asOf));
    if (x < chart.left() || x > chart.right())
        return;
    const Theme &theme = Theme::current();
    const qreal line = crispWidth(painter, theme.isHighContrast() ? 2 : 1);
    const int headEnd = theme.px(headLine);
    fillCrisp(painter, QRectF(x, headEnd, line, chart.bottom() + 1 + loadHeight() - headEnd),
              theme.colour(Colour::Accent));
    const QFont font = theme.font(Type::Caption, Weight::SemiBold);
    const QString text = dayText(m_data->asOf);
    const double width = QFontMetrics(font).horizontalAdvance(text) + theme.px(10);
    const double left =
        std::clamp(x - width / 2, double(chart.left()), std::max(double(chart.left()), chart.right() - width));
    const QRectF badge(left, theme.px(3), width, headEnd - theme.px(5));
    roundedBox(painter, badge, theme.px(metric::BadgeRadius), theme.colour(Colour::Accent));
    painter.setFont(font);
    painter.setPen(theme.colour(Colour::OnAccent));
    painter.drawText(badge, Qt::AlignCenter, text);
}

} // namespace talbook
