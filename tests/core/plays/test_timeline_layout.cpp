#include "core/plays/task_choice.h"
#include "core/plays/timeline_layout.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

constexpr CampaignId winter{1};
constexpr CampaignId spring{2};
constexpr AccountId acme{11};
constexpr AccountId borealis{12};

/// 8 February 2027 is a Monday.
const QDate monday(2027, 2, 8);

Task taskOf(qint64 id, CampaignId campaign, AccountId account, const QString &phase, QDate day,
            const QString &owner = u"Nadia"_s)
{
    Task task;
    task.id = TaskId{id};
    task.campaign = campaign;
    task.account = account;
    task.accountName = account == acme ? u"Acme"_s : u"Borealis"_s;
    task.title = u"Task %1"_s.arg(id);
    task.phase = phase;
    task.phaseName = phase.toUpper();
    task.owner = owner;
    task.start = task.due = task.plannedStart = task.plannedDue = day;
    return task;
}

Campaign campaignOf(CampaignId id, const QString &name, QDate startsOn)
{
    Campaign campaign;
    campaign.id = id;
    campaign.name = name;
    campaign.startsOn = startsOn;
    campaign.launched.phases = {{.id = u"a"_s, .name = u"A"_s, .firstDay = 1, .lastDay = 7},
                                {.id = u"b"_s, .name = u"B"_s, .firstDay = 8, .lastDay = 14}};
    return campaign;
}

/// Two campaigns: winter for both accounts, spring for Acme alone.
TimelineData twoCampaigns()
{
    TimelineData data;
    data.asOf = QDate(2027, 2, 11);
    data.campaigns = {campaignOf(winter, u"Winter"_s, monday), campaignOf(spring, u"Spring"_s, monday.addDays(28))};
    data.tasks = {taskOf(1, winter, acme, u"a"_s, monday), taskOf(2, winter, acme, u"a"_s, monday.addDays(2)),
                  taskOf(3, winter, borealis, u"a"_s, monday.addDays(2), u"Irina"_s),
                  taskOf(4, winter, acme, u"b"_s, monday.addDays(9)),
                  taskOf(5, spring, acme, u"a"_s, monday.addDays(30), u"Irina"_s)};
    for (size_t i = 0; i < data.tasks.size(); ++i)
        data.places.insert(data.tasks[i].id, i);
    return data;
}

std::vector<size_t> allOf(const TimelineData &data)
{
    return chosenTasks(data.tasks, {}, data.asOf);
}

QStringList names(const TimelineLayout &layout)
{
    QStringList lines;
    for (const size_t row : layout.visible()) {
        const TimelineRow &shown = layout.rows()[row];
        lines.append((shown.kind == TimelineRow::Kind::Group ? u"%1"_s : u"- %1"_s).arg(shown.name));
    }
    return lines;
}

} // namespace

/// Rows, bars and marks, and days as pixels.
class TestTimelineLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Winter began first, but nothing of it is left to do; one open task, however late, keeps a campaign above.
    void endedCampaignsStandBelowThoseThatGoOn()
    {
        TimelineData data = twoCampaigns();
        for (size_t i = 0; i < 4; ++i)
            data.tasks[i].status = i % 2 == 0 ? TaskStatus::Done : TaskStatus::Skipped;
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale::c());
        QCOMPARE(names(layout), (QStringList{u"Spring"_s, u"- Acme"_s, u"Winter"_s, u"- Acme"_s, u"- Borealis"_s}));
        layout.build(data, allOf(data), TimelineGroup::Account, QLocale::c());
        QCOMPARE(names(layout), (QStringList{u"Acme"_s, u"- Spring"_s, u"- Winter"_s, u"Borealis"_s, u"- Winter"_s}));
        data.tasks[3].status = TaskStatus::Open;
        data.asOf = QDate(2027, 6, 1);
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale::c());
        QCOMPARE(names(layout).front(), u"Winter"_s);
    }

    void daysBecomePixelsAndBack()
    {
        const TimelineAxis axis(monday, monday.addDays(99), 10);
        QCOMPARE(axis.width(), 1000.0);
        QCOMPARE(axis.leftOf(monday.addDays(3)), 30.0);
        QCOMPARE(axis.rightOf(monday.addDays(3)), 40.0);
        QCOMPARE(axis.centreOf(monday), 5.0);
        QCOMPARE(axis.dayAt(39.9), monday.addDays(3));
        QCOMPARE(axis.dayAt(-0.1), monday.addDays(-1));
        QCOMPARE(axis.daysIn(14.9), 1);
        QCOMPARE(axis.daysIn(-15.1), -2);
        QCOMPARE(TimelineAxis(monday, monday, 1000).dayWidth(), TimelineAxis::mostDay);
        QCOMPARE(TimelineAxis(monday, monday, 0).dayWidth(), TimelineAxis::leastDay);
    }

    void marksStandWhereTheirLabelsFit()
    {
        QCOMPARE(axisStep(30, 44), AxisStep::Day);
        QCOMPARE(axisStep(10, 44), AxisStep::Week);
        QCOMPARE(axisStep(4, 44), AxisStep::Fortnight);
        QCOMPARE(axisStep(2, 44), AxisStep::Month);
        const auto weeks = axisMarks(monday.addDays(1), monday.addDays(14), AxisStep::Week);
        QCOMPARE(weeks, (std::vector{monday, monday.addDays(7), monday.addDays(14)}));
        const auto months = axisMarks(QDate(2026, 12, 30), QDate(2027, 2, 1), AxisStep::Month);
        QCOMPARE(months, (std::vector{QDate(2026, 12, 1), QDate(2027, 1, 1), QDate(2027, 2, 1)}));
    }

    /// Wherever the view begins, the same Mondays are marked.
    void everySecondMondayIsTheSameFromEverywhere()
    {
        const auto some = axisMarks(monday, monday.addDays(60), AxisStep::Fortnight);
        const auto later = axisMarks(monday.addDays(25), monday.addDays(60), AxisStep::Fortnight);
        for (const QDate mark : later)
            QVERIFY(mark.dayOfWeek() == Qt::Monday);
        QCOMPARE(later.back(), some.back());
        QCOMPARE(some[0].daysTo(some[1]), 14);
    }

    void rowsAreGroupedThreeWays()
    {
        const TimelineData data = twoCampaigns();
        TimelineLayout layout;
        const QLocale locale(QLocale::English);
        layout.build(data, allOf(data), TimelineGroup::Campaign, locale);
        QCOMPARE(names(layout), (QStringList{u"Winter"_s, u"- Acme"_s, u"- Borealis"_s, u"Spring"_s, u"- Acme"_s}));
        layout.build(data, allOf(data), TimelineGroup::Account, locale);
        QCOMPARE(names(layout), (QStringList{u"Acme"_s, u"- Winter"_s, u"- Spring"_s, u"Borealis"_s, u"- Winter"_s}));
        layout.build(data, allOf(data), TimelineGroup::Person, locale);
        QCOMPARE(names(layout), (QStringList{u"Irina"_s, u"- Winter"_s, u"- Spring"_s, u"Nadia"_s, u"- Winter"_s}));
    }

    void whatIsOfNoCampaignComesLast()
    {
        TimelineData data = twoCampaigns();
        data.tasks.push_back(taskOf(6, {}, borealis, {}, monday.addDays(-9)));
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        QCOMPARE(names(layout).mid(5), (QStringList{QString(), u"- Borealis"_s}));
        QVERIFY(layout.bars(layout.visible().back()).empty()); // no phase
    }

    void aFoldedGroupHidesItsRowsAndShowsTheirBars()
    {
        const TimelineData data = twoCampaigns();
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        QVERIFY(layout.bars(0).empty());
        layout.setFolded(0, true);
        QCOMPARE(names(layout), (QStringList{u"Winter"_s, u"Spring"_s, u"- Acme"_s}));
        QCOMPARE(layout.bars(0).size(), size_t(2));
        QCOMPARE(layout.bars(0)[0].total, 3);
        QCOMPARE(layout.visibleRowOf(2), std::optional<size_t>(0)); // Borealis' is in its group now
    }

    /// Day n of the play is n-1 days after the launch: phase A is 8 to 14 February, B is 15 to 21.
    void aBarIsAsLongAsThePlaySays()
    {
        const TimelineData data = twoCampaigns();
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        const auto &bars = layout.bars(1);
        QCOMPARE(bars.size(), size_t(2));
        QCOMPARE(bars[0].first, monday);
        QCOMPARE(bars[0].last, QDate(2027, 2, 14));
        QCOMPARE(bars[1].first, QDate(2027, 2, 15));
        QCOMPARE(bars[1].last, QDate(2027, 2, 21));
        QVERIFY(!bars[0].isMoved());
    }

    /// The task on 10 February goes to the 12th: the end of A goes with it by two days, its beginning stays.
    void aBarFollowsItsTasksAndItsBaselineStays()
    {
        TimelineData data = twoCampaigns();
        data.tasks[1].start = data.tasks[1].due = monday.addDays(4);
        data.tasks[0].status = TaskStatus::Done;
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        const TimelineBar &bar = layout.bars(1)[0];
        QCOMPARE(bar.first, monday);
        QCOMPARE(bar.last, QDate(2027, 2, 16));
        QCOMPARE(bar.plannedLast, QDate(2027, 2, 14));
        QCOMPARE(bar.settled, 1);
        QCOMPARE(bar.total, 2);
        QVERIFY(bar.isMoved());
    }

    void otherDatesAreShownAndForgotten()
    {
        const TimelineData data = twoCampaigns();
        TimelineLayout layout;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        QCOMPARE(layout.bars(1)[1].last, QDate(2027, 2, 21));
        const MovedTask moved{3, monday.addDays(11), monday.addDays(11)};
        layout.setDates(std::span(&moved, 1));
        QCOMPARE(layout.due(3), monday.addDays(11));
        QCOMPARE(layout.bars(1)[1].last, QDate(2027, 2, 23));
        layout.setDates({});
        QCOMPARE(layout.bars(1)[1].last, QDate(2027, 2, 21));
        QCOMPARE(layout.due(3), monday.addDays(9));
    }

    void whatIsFilteredAwayLeavesItsBar()
    {
        const TimelineData data = twoCampaigns();
        TimelineLayout layout;
        TaskChoice choice;
        choice.owner = u"irina"_s;
        layout.build(data, chosenTasks(data.tasks, choice, data.asOf), TimelineGroup::Campaign,
                     QLocale(QLocale::English));
        QCOMPARE(names(layout), (QStringList{u"Winter"_s, u"- Borealis"_s, u"Spring"_s, u"- Acme"_s}));
        QCOMPARE(layout.bars(1)[0].total, 1);
    }

    /// Marks stand in the middle of their day; two of one day side by side; more than three as one.
    void marksStandOnTheirDays()
    {
        TimelineData data = twoCampaigns();
        TimelineLayout layout;
        const TimelineAxis axis(monday, monday.addDays(60), 20);
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        auto marks = layout.marks(axis, 1, 100, 1);
        QCOMPARE(marks.size(), size_t(3));
        QCOMPARE(marks[0].rect.center(), QPointF(10, 132));
        QCOMPARE(marks[1].rect.center(), QPointF(50, 132));
        data.tasks[1].start = data.tasks[1].due = monday;
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        marks = layout.marks(axis, 1, 100, 1);
        QCOMPARE(marks[0].rect.right(), 10.0);
        QCOMPARE(marks[1].rect.left(), 10.0);
        for (qint64 id = 20; id < 24; ++id)
            data.tasks.push_back(taskOf(id, winter, acme, u"a"_s, monday));
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        marks = layout.marks(axis, 1, 100, 1);
        QVERIFY(std::ranges::any_of(marks, [](const TimelineMark &mark) { return mark.tasks.size() >= 4; }));
    }

    void aLongTaskHasAStemFromItsStart()
    {
        TimelineData data = twoCampaigns();
        data.tasks[3].due = data.tasks[3].start.addDays(3);
        TimelineLayout layout;
        const TimelineAxis axis(monday, monday.addDays(60), 20);
        layout.build(data, allOf(data), TimelineGroup::Campaign, QLocale(QLocale::English));
        const auto marks = layout.marks(axis, 1, 0, 1);
        QCOMPARE(marks.back().rect.center().x(), axis.centreOf(data.tasks[3].due));
        QCOMPARE(marks.back().stem.left(), axis.leftOf(data.tasks[3].start) + 1);
        QCOMPARE(marks.back().stem.right(), marks.back().rect.left());
    }

    void tasksAreChosen()
    {
        TimelineData data = twoCampaigns();
        data.tasks[0].tier = 1;
        data.tasks[1].channel = u"email"_s;
        data.tasks[2].status = TaskStatus::Done;
        const auto chosen = [&data](const TaskChoice &choice) { return chosenTasks(data.tasks, choice, data.asOf); };
        using Indexes = std::vector<size_t>;
        QCOMPARE(chosen({.tier = 1}), Indexes{0});
        QCOMPARE(chosen({.channel = u"email"_s}), Indexes{1});
        QCOMPARE(chosen({.status = TaskChoice::Status::Done}), Indexes{2});
        // Due before the 11th and open: the first two.
        QCOMPARE(chosen({.quick = TaskChoice::Quick::Overdue}), (Indexes{0, 1}));
        // The week of the 11th is 8 to 14 February.
        QCOMPARE(chosen({.quick = TaskChoice::Quick::MyWeek, .me = u"NADIA"_s}), (Indexes{0, 1}));
        QCOMPARE(chosen({.campaign = spring}), Indexes{4});
        QCOMPARE(chosen({.search = u"bor 3"_s}), Indexes{2});
    }

    /// Only what may be concerned is looked at, and the indexes are those of all tasks.
    void aPreviewFollowsTheOrder()
    {
        TimelineData data = twoCampaigns();
        data.tasks[3].after = {TaskId{2}};
        const std::vector moved{TaskId{2}};
        const TaskMovePreview preview(data, moved);
        const TaskMove move{.task = 1, .kind = TaskMove::Kind::Shift, .days = 10};
        const MoveResult result = preview.move(std::span(&move, 1));
        // To 20 February; the one that waits for it was on the 17th and goes along.
        QCOMPARE(result.moved, (std::vector<MovedTask>{{1, QDate(2027, 2, 20), QDate(2027, 2, 20)},
                                                       {3, QDate(2027, 2, 20), QDate(2027, 2, 20)}}));
    }
};

QTEST_APPLESS_MAIN(TestTimelineLayout)
#include "test_timeline_layout.moc"
