#include "core/plays/task_choice.h"
#include "tests/bench/steps.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_view.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWidget>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1400, 900);
constexpr int runs = 31;
constexpr int accounts = 100;
constexpr int tasksOfAccount = 20;
constexpr int phases = 4;

/// Two thousand tasks of one campaign over a quarter, each waiting for the one before it.
TimelineData twoThousandTasks()
{
    TimelineData data;
    data.asOf = benchDay;
    Campaign campaign;
    campaign.id = CampaignId{1};
    campaign.name = u"Bench"_s;
    campaign.startsOn = benchDay.addDays(-30);
    for (int phase = 0; phase < phases; ++phase)
        campaign.launched.phases.push_back(
            {u"p%1"_s.arg(phase), u"Phase %1"_s.arg(phase + 1), 1 + phase * 21, (phase + 1) * 21});
    for (int account = 0; account < accounts; ++account) {
        for (int i = 0; i < tasksOfAccount; ++i) {
            Task task;
            task.id = TaskId{account * tasksOfAccount + i + 1};
            task.campaign = campaign.id;
            task.account = AccountId{account + 1};
            task.accountName = u"Account %1"_s.arg(account + 1);
            task.title = u"Step %1"_s.arg(i + 1);
            task.phase = u"p%1"_s.arg(i * phases / tasksOfAccount);
            task.phaseName = task.phase;
            task.owner = u"Person %1"_s.arg(account % 7);
            task.start = task.due = campaign.startsOn.addDays(i * 4 + account % 3);
            task.plannedStart = task.plannedDue = task.start;
            task.status = task.due < benchDay ? TaskStatus::Done : TaskStatus::Open;
            if (i > 0)
                task.after = {TaskId{task.id.value - 1}};
            data.tasks.push_back(task);
        }
    }
    data.campaigns = {campaign};
    data.calendar = data.taskCalendar = WorkCalendar({6, 7});
    for (size_t i = 0; i < data.tasks.size(); ++i)
        data.places.insert(data.tasks[i].id, i);
    return data;
}

/// As many names, bars with their names, and marks as the view shows, at the same places, and nothing else.
class PlainChart : public QWidget
{
public:
    explicit PlainChart(const TimelineView &view) : m_font(Theme::current().font(Type::Caption))
    {
        resize(view.size());
        const TimelineLayout &layout = view.layout();
        const QRect chart = view.chartRect();
        const int height = view.rowHeadRect(0).height();
        const int shift = chart.left() - view.horizontalScrollBar()->value();
        for (size_t at = 0; at < layout.visible().size() && int(at) * height < chart.height(); ++at) {
            const size_t row = layout.visible()[at];
            const double top = chart.top() + double(at) * height;
            m_names.push_back({QRectF(0, top, chart.left(), height), layout.rows()[row].name});
            for (const TimelineBar &bar : layout.bars(row)) {
                const QRectF rect = layout.barRect(view.axis(), bar, top, 1).translated(shift, 0);
                if (rect.intersects(chart))
                    m_bars.push_back({rect, bar.name});
            }
            for (const TimelineMark &mark : layout.marks(view.axis(), row, top, 1)) {
                const QRectF rect = mark.rect.translated(shift, 0);
                if (rect.intersects(chart))
                    m_marks.push_back(rect);
            }
        }
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Qt::white);
        painter.setFont(m_font);
        painter.setRenderHint(QPainter::Antialiasing);
        for (const auto &[place, text] : m_names)
            painter.drawText(place, Qt::AlignVCenter, text);
        for (const auto &[place, text] : m_bars) {
            painter.fillRect(place, Qt::lightGray);
            painter.drawText(place, Qt::AlignVCenter, text);
        }
        for (const QRectF &mark : m_marks)
            painter.drawEllipse(mark);
    }

private:
    QFont m_font;
    std::vector<std::pair<QRectF, QString>> m_names, m_bars;
    std::vector<QRectF> m_marks;
};

Floor plainFloor(const TimelineView &view)
{
    PlainChart plain(view);
    plain.grab();
    return {u"a plain widget with as many bars, marks and names"_s, medianCost(runs, [&plain] { plain.grab(); })};
}

void send(TimelineView &view, QEvent::Type type, const QPointF &at)
{
    const bool moves = type == QEvent::MouseMove;
    QMouseEvent event(type, at, view.viewport()->mapToGlobal(at), moves ? Qt::NoButton : Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(view.viewport(), &event);
}

} // namespace

void measureTimeline(Report &report)
{
    const Wording words(Language::English);
    const auto data = std::make_shared<const TimelineData>(twoThousandTasks());
    const auto all = chosenTasks(data->tasks, {}, data->asOf);
    TimelineView view;
    view.setWords(words);
    view.resize(windowSize);
    view.setVisible(true);
    const auto fill = [&] {
        view.setContents(data, all, TimelineGroup::Campaign);
        view.grab();
    };
    fill(); // faces are loaded once
    const Cost shown = medianCost(runs, fill);
    const Floor plain = plainFloor(view);
    report.row(u"timeline: 2,000 tasks, to painted"_s, shown, plain, shown.wall);
    int step = 0;
    const Cost panned = medianCost(runs, [&] {
        view.verticalScrollBar()->setValue((step += 53) % std::max(1, view.verticalScrollBar()->maximum()));
        view.grab();
    });
    report.row(u"timeline: pan by a step, to painted"_s, panned, plain, panned.wall);
    const Cost zoomed = medianCost(runs, [&] {
        view.zoomBy(++step % 2 == 0 ? 1.3 : 1 / 1.3);
        view.grab();
    });
    report.row(u"timeline: zoom by a step, to painted"_s, zoomed, plain, zoomed.wall);
    view.zoomTo(TimelineView::Zoom::Weeks);
    view.verticalScrollBar()->setValue(0);
    view.showDay(benchDay);
    QPointF mark;
    for (const Task &task : data->tasks) {
        const auto place = task.status == TaskStatus::Open ? view.markRect(task.id) : std::nullopt;
        if (place && view.chartRect().contains(*place)) {
            mark = place->center();
            break;
        }
    }
    const Floor plainWeeks = plainFloor(view);
    send(view, QEvent::MouseButtonPress, mark);
    const Cost dragged = medianCost(runs, [&] {
        send(view, QEvent::MouseMove, mark + QPointF(26.0 * (1 + ++step % 9), 0));
        view.grab();
    });
    view.cancelDrag();
    report.row(u"timeline: drag a task by days, to painted"_s, dragged, plainWeeks, dragged.wall);
}

} // namespace talbook::bench
