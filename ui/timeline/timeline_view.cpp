#include "ui/timeline/timeline_view.h"

#include "core/plays/play.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_card.h"

#include <QAccessible>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int namesWidth = 285;
constexpr int namesNarrow = 210; ///< where the view itself is narrow
constexpr int narrowView = 820;
constexpr int headLine = 24;
constexpr int milestoneLine = 22;
constexpr int loadHead = 24;
constexpr int loadRow = 32;
constexpr int mostLoadRows = 4;
constexpr int lowView = 520;   ///< in a lower one rows go before the load
constexpr int daysBefore = 14; ///< of air around what there is
constexpr int daysAfter = 35;
constexpr double weeksDay = 26;
constexpr double monthsDay = 14;
constexpr double quarterDays = 94; ///< the longest quarter, and a day's air at its ends

} // namespace

TimelineView::TimelineView(QWidget *parent) : QAbstractScrollArea(parent), m_card(new TaskCard(viewport()))
{
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setAutoFillBackground(false);
    horizontalScrollBar()->setSingleStep(Theme::current().px(3 * metric::Grid));
}

TimelineView::~TimelineView() = default;

double TimelineView::scale() const
{
    return Theme::current().textScale();
}

int TimelineView::rowHeight() const
{
    return int(std::lround(lane::row * scale()));
}

int TimelineView::leftWidth() const
{
    const int width = m_pictureSize.isValid() ? m_pictureSize.width() : viewport()->width();
    const int names = Theme::current().px(width < Theme::current().px(narrowView) ? namesNarrow : namesWidth);
    return std::min(names, width / 2);
}

int TimelineView::milestoneHeight() const
{
    return m_data && !m_data->milestones.empty() ? Theme::current().px(milestoneLine) : 0;
}

int TimelineView::headHeight() const
{
    return 2 * Theme::current().px(headLine) + milestoneHeight();
}

int TimelineView::loadRows() const
{
    return std::min(int(m_load.size()), mostLoadRows);
}

int TimelineView::loadHeight() const
{
    return m_pictureSize.isValid() && !m_picturePage.load ? 0 : loadHeightIf(isLoadOpen());
}

int TimelineView::loadHeightIf(bool open) const
{
    const Theme &theme = Theme::current();
    return m_load.empty() ? 0 : theme.px(loadHead) + (open ? loadRows() * theme.px(loadRow) : 0);
}

bool TimelineView::isLoadOpen() const
{
    return m_loadOpen.value_or(m_pictureSize.isValid() || viewport()->height() >= Theme::current().px(lowView));
}

void TimelineView::setLoadOpen(std::optional<bool> open)
{
    m_loadOpen = open;
    updateScrollBars();
    viewport()->update();
    Q_EMIT loadOpenChanged();
}

QRect TimelineView::loadStripRect() const
{
    if (m_load.empty())
        return {};
    const QRect chart = chartRect();
    return {0, chart.bottom() + 1, chart.right() + 1, Theme::current().px(loadHead)};
}

QRect TimelineView::chartRect() const
{
    const QSize size = m_pictureSize.isValid() ? m_pictureSize : viewport()->size();
    const int left = leftWidth();
    const int top = headHeight();
    return {left, top, std::max(1, size.width() - left), std::max(1, size.height() - top - loadHeight())};
}

double TimelineView::xOf(double axisX) const
{
    return leftWidth() + axisX - horizontalScrollBar()->value();
}

QDate TimelineView::dayAt(double x) const
{
    return m_axis.dayAt(x - leftWidth() + horizontalScrollBar()->value());
}

double TimelineView::rowTop(size_t visibleRow) const
{
    const int scrolled =
        m_pictureSize.isValid() ? int(m_picturePage.first) * rowHeight() : verticalScrollBar()->value();
    return double(headHeight()) + double(visibleRow) * rowHeight() - scrolled;
}

std::optional<size_t> TimelineView::visibleRowAt(double y) const
{
    const QRect chart = chartRect();
    if (y < chart.top() || y > chart.bottom())
        return std::nullopt;
    const auto row = size_t((y - headHeight() + verticalScrollBar()->value()) / rowHeight());
    return row < m_layout.visible().size() ? std::optional(row) : std::nullopt;
}

/// The first row in view and one beyond the last.
std::pair<size_t, size_t> TimelineView::seenRows() const
{
    const QRect chart = chartRect();
    const int scrolled =
        m_pictureSize.isValid() ? int(m_picturePage.first) * rowHeight() : verticalScrollBar()->value();
    const auto first = size_t(scrolled / rowHeight());
    const auto end = size_t((scrolled + chart.height()) / rowHeight() + 1);
    return {std::min(first, m_layout.visible().size()), std::min(end, m_layout.visible().size())};
}

QRect TimelineView::rowHeadRect(size_t visibleRow) const
{
    return {0, int(rowTop(visibleRow)), leftWidth(), rowHeight()};
}

void TimelineView::setWords(const Wording &words)
{
    m_words = &words;
    describeCurrent();
    viewport()->update();
}

void TimelineView::setContents(std::shared_ptr<const TimelineData> found, std::vector<size_t> shown,
                               TimelineGroup group)
{
    cancelDrag();
    const QDate leftDay = m_axis.dayAt(horizontalScrollBar()->value());
    const bool otherRows = group != m_group || !m_data;
    const bool placed = m_placed; // it may find its first day just below
    m_layout.clear();             // it looks at the old data
    m_data = std::move(found);
    m_shown = std::move(shown);
    m_group = group;
    m_preview.reset();
    m_card->hide();
    m_pressed = {};
    if (!m_data) {
        m_placed = false;
        m_selected.clear();
        m_current = {};
        m_load.clear();
        viewport()->update();
        return;
    }
    m_layout.build(*m_data, m_shown, m_group, dates());
    QSet<TaskId> stillThere;
    for (const size_t task : m_shown) {
        if (m_selected.contains(m_data->tasks[task].id))
            stillThere.insert(m_data->tasks[task].id);
    }
    const bool fewer = stillThere.size() != m_selected.size();
    m_selected = std::move(stillThere);
    if (!m_data->task(m_current))
        m_current = {};
    refreshLoad();
    rebuildAxis();
    updateScrollBars();
    if (otherRows && placed)
        verticalScrollBar()->setValue(0);
    if (placed)
        horizontalScrollBar()->setValue(int(m_axis.leftOf(leftDay)));
    describeCurrent();
    viewport()->update();
    if (fewer)
        Q_EMIT selectionChanged();
}

/// From what there is to see, with some air; today and the program's quarter are always within reach.
void TimelineView::rebuildAxis()
{
    QDate first = m_data->asOf;
    QDate last = m_data->asOf;
    const auto take = [&first, &last](QDate from, QDate to) {
        if (from.isValid())
            first = std::min(first, from);
        if (to.isValid())
            last = std::max(last, to);
    };
    take(m_layout.firstDay(), m_layout.lastDay());
    if (m_data->program)
        take(m_data->program->startsOn, m_data->program->endsOn);
    double width = m_axis.dayWidth();
    if (m_zoom) {
        const double room = std::max(1, chartRect().width());
        width = *m_zoom == Zoom::Weeks    ? weeksDay * scale()
                : *m_zoom == Zoom::Months ? monthsDay * scale()
                                          : room / quarterDays;
    }
    m_axis = TimelineAxis(mondayOf(first.addDays(-daysBefore)), last.addDays(daysAfter), width);
}

void TimelineView::updateScrollBars()
{
    const QRect chart = chartRect();
    const int rows = int(m_layout.visible().size()) * rowHeight();
    verticalScrollBar()->setSingleStep(rowHeight());
    verticalScrollBar()->setPageStep(chart.height());
    verticalScrollBar()->setRange(0, std::max(0, rows - chart.height()));
    const int days = m_data ? int(std::ceil(m_axis.width())) : 0;
    horizontalScrollBar()->setPageStep(chart.width());
    horizontalScrollBar()->setRange(0, std::max(0, days - chart.width()));
    if (m_data && !m_placed && viewport()->width() > 1 && isVisible()) {
        m_placed = true;
        const QDate start = m_data->program ? m_data->program->startsOn : m_data->asOf.addDays(-daysBefore);
        const bool far = m_data->asOf > start.addDays(int(quarterDays)) || m_data->asOf < start.addDays(-daysBefore);
        if (far || m_axis.rightOf(m_data->asOf) - m_axis.leftOf(start) > chart.width() * 0.8)
            showDay(m_data->asOf);
        else
            horizontalScrollBar()->setValue(int(m_axis.leftOf(start.addDays(-1))));
        showFirstRowFrom(std::min(start, m_data->asOf));
    }
}

/// What was over before the day is above the edge.
void TimelineView::showFirstRowFrom(QDate day)
{
    for (size_t at = 0; at < m_layout.visible().size(); ++at) {
        const TimelineRow &row = m_layout.rows()[m_layout.visible()[at]];
        const bool goesOn =
            std::ranges::any_of(row.tasks, [this, day](size_t task) { return m_layout.due(task) >= day; });
        if (row.kind == TimelineRow::Kind::Group && goesOn) {
            verticalScrollBar()->setValue(int(at) * rowHeight());
            return;
        }
    }
}

void TimelineView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    updateScrollBars();
}

void TimelineView::showDay(QDate day)
{
    horizontalScrollBar()->setValue(int(m_axis.leftOf(day) - chartRect().width() / 3.0));
}

void TimelineView::showCampaign(CampaignId campaign)
{
    const std::vector<TimelineRow> &rows = m_layout.rows();
    const auto group = std::ranges::find_if(rows, [campaign](const TimelineRow &row) {
        return row.kind == TimelineRow::Kind::Group && row.campaign == campaign;
    });
    if (group == rows.end() || group->tasks.empty())
        return;
    const auto at = size_t(group - rows.begin());
    if (m_layout.isFolded(at)) {
        m_layout.setFolded(at, false);
        updateScrollBars();
        Q_EMIT foldsChanged();
    }
    const size_t first =
        *std::ranges::min_element(group->tasks, {}, [this](size_t task) { return m_layout.start(task); });
    select({m_data->tasks[first].id});
    setCurrentTask(m_data->tasks[first].id);
    const auto place = std::ranges::find(m_layout.visible(), at);
    verticalScrollBar()->setValue(int(place - m_layout.visible().begin()) * rowHeight());
    showDay(m_layout.start(first));
}

void TimelineView::setAxisWidth(double dayWidth, double keepAt)
{
    // The day under `keepAt`, a distance from the chart's left edge, stays there.
    const double days = (horizontalScrollBar()->value() + keepAt) / m_axis.dayWidth();
    m_axis = TimelineAxis(m_axis.first(), m_axis.last(), dayWidth);
    updateScrollBars();
    horizontalScrollBar()->setValue(int(days * m_axis.dayWidth() - keepAt));
    m_card->hide();
    viewport()->update();
}

void TimelineView::zoomTo(Zoom zoom)
{
    m_zoom = zoom;
    if (!m_data)
        return;
    const double keep = chartRect().width() / 3.0;
    const double days = (horizontalScrollBar()->value() + keep) / m_axis.dayWidth();
    const QDate kept = m_axis.first().addDays(qint64(days));
    rebuildAxis();
    updateScrollBars();
    if (zoom == Zoom::Quarter && m_data->program && kept >= m_data->program->startsOn &&
        kept <= m_data->program->endsOn)
        horizontalScrollBar()->setValue(int(m_axis.leftOf(m_data->program->startsOn.addDays(-1))));
    else
        horizontalScrollBar()->setValue(int(m_axis.leftOf(kept) - keep));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void TimelineView::zoomBy(double factor)
{
    m_zoom.reset();
    setAxisWidth(m_axis.dayWidth() * factor, chartRect().width() / 2.0);
    Q_EMIT zoomChanged();
}

void TimelineView::setDayWidth(double width)
{
    m_zoom.reset();
    setAxisWidth(width, 0);
    Q_EMIT zoomChanged();
}

void TimelineView::setFolded(const QSet<QString> &keys)
{
    m_layout.setFolded(keys);
    updateScrollBars();
    viewport()->update();
}

void TimelineView::foldAll(bool folded)
{
    QSet<QString> keys = m_layout.folded();
    for (const TimelineRow &row : m_layout.rows()) {
        if (row.kind == TimelineRow::Kind::Group) {
            if (folded)
                keys.insert(row.key);
            else
                keys.remove(row.key);
        }
    }
    setFolded(keys);
    Q_EMIT foldsChanged();
}

void TimelineView::toggleFoldOf(size_t visibleRow)
{
    const size_t group = m_layout.rows()[m_layout.visible()[visibleRow]].group;
    m_layout.setFolded(group, !m_layout.isFolded(group));
    updateScrollBars();
    viewport()->update();
    Q_EMIT foldsChanged();
}

std::vector<TaskId> TimelineView::selected() const
{
    std::vector<TaskId> tasks;
    for (const size_t task : m_shown) {
        if (m_selected.contains(m_data->tasks[task].id))
            tasks.push_back(m_data->tasks[task].id);
    }
    return tasks;
}

void TimelineView::setSelection(QSet<TaskId> selection)
{
    if (selection == m_selected)
        return;
    m_selected = std::move(selection);
    viewport()->update();
    Q_EMIT selectionChanged();
}

void TimelineView::select(const std::vector<TaskId> &tasks)
{
    setSelection(QSet<TaskId>(tasks.begin(), tasks.end()));
}

void TimelineView::setCurrentTask(TaskId task)
{
    m_current = task;
    describeCurrent();
    if (const auto index = currentIndex())
        makeVisible(*index);
    viewport()->update();
}

std::optional<size_t> TimelineView::currentIndex() const
{
    if (!m_data || m_current.isNull())
        return std::nullopt;
    const auto place = m_data->places.constFind(m_current);
    return place == m_data->places.constEnd() ? std::nullopt : std::optional(*place);
}

void TimelineView::makeVisible(size_t task)
{
    const auto row = m_layout.visibleRowOf(task);
    if (!row)
        return;
    const QRect chart = chartRect();
    const int top = int(*row) * rowHeight();
    QScrollBar &down = *verticalScrollBar();
    down.setValue(std::clamp(down.value(), top + rowHeight() - chart.height(), std::max(0, top)));
    const double x = m_axis.centreOf(m_layout.due(task));
    const double margin = std::min(double(Theme::current().px(5 * metric::Grid)), chart.width() / 4.0);
    QScrollBar &along = *horizontalScrollBar();
    if (x < along.value() + margin || x > along.value() + chart.width() - margin)
        along.setValue(int(x - chart.width() / 2.0));
}

std::optional<QRect> TimelineView::markRect(TaskId task) const
{
    const auto place = m_data ? m_data->places.constFind(task) : QHash<TaskId, size_t>::const_iterator();
    if (!m_data || place == m_data->places.constEnd())
        return std::nullopt;
    const auto row = m_layout.visibleRowOf(*place);
    if (!row)
        return std::nullopt;
    for (const TimelineMark &mark : m_layout.marks(m_axis, m_layout.visible()[*row], rowTop(*row), scale())) {
        if (std::ranges::find(mark.tasks, *place) != mark.tasks.end())
            return mark.rect.translated(xOf(0), 0).toRect();
    }
    return std::nullopt;
}

std::optional<QRect> TimelineView::barRect(AccountId account, CampaignId campaign, const QString &phase) const
{
    for (size_t i = 0; i < m_layout.visible().size(); ++i) {
        const TimelineRow &row = m_layout.rows()[m_layout.visible()[i]];
        if (row.account != account)
            continue;
        for (const TimelineBar &bar : m_layout.bars(m_layout.visible()[i])) {
            if (bar.campaign == campaign && bar.phase == phase)
                return m_layout.barRect(m_axis, bar, rowTop(i), scale()).translated(xOf(0), 0).toRect();
        }
    }
    return std::nullopt;
}

/// People with too much to do first, as only a few have room.
void TimelineView::refreshLoad()
{
    std::vector<LoadItem> items;
    for (size_t i = 0; i < m_data->tasks.size(); ++i) {
        if (m_data->tasks[i].status == TaskStatus::Open)
            items.push_back({m_data->tasks[i].owner, m_layout.start(i), m_layout.due(i)});
    }
    m_load = personLoad(items, m_data->capacity);
    std::erase_if(m_load, [](const PersonLoad &load) { return load.person.isEmpty(); });
    std::ranges::stable_sort(m_load,
                             [](const auto &a, const auto &b) { return a.overloadedWeeks() > b.overloadedWeeks(); });
    m_loadScroll = std::clamp(m_loadScroll, 0, std::max(0, int(m_load.size()) - mostLoadRows));
}

QString TimelineView::dayText(QDate day) const
{
    return dates().toString(day, u"d MMM"_s);
}

QString TimelineView::statusText(const Task &task) const
{
    return isOverdue(task, m_data->asOf) ? tr("Overdue") : taskStatusName(task.status, *m_words);
}

void TimelineView::describeCurrent()
{
    const auto index = currentIndex();
    QString words;
    if (index) {
        const Task &task = m_data->tasks[*index];
        QStringList parts = {task.title, task.accountName, tr("due %1").arg(dayText(m_layout.due(*index)))};
        if (!task.owner.isEmpty())
            parts.append(task.owner);
        parts.append(statusText(task));
        words = parts.join(u", "_s);
    }
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_data && m_zoom == Zoom::Quarter && event->size().width() != event->oldSize().width()) {
        const QDate left = m_axis.dayAt(horizontalScrollBar()->value() + 1);
        const bool placed = m_placed;
        rebuildAxis();
        updateScrollBars();
        if (placed)
            horizontalScrollBar()->setValue(int(m_axis.leftOf(left)));
    }
    updateScrollBars();
}

void TimelineView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        describeCurrent();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        if (m_data)
            rebuildAxis();
        updateScrollBars();
    }
    viewport()->update();
    QAbstractScrollArea::changeEvent(event);
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    m_card->hide();
    viewport()->update();
}

QSize TimelineView::minimumSizeHint() const
{
    return Theme::current().textScale() * QSize(360, 220);
}

} // namespace talbook
