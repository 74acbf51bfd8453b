#include "core/plays/calendar_store.h"
#include "core/plays/load.h"
#include "core/plays/quarter_milestones.h"
#include "core/plays/schedule.h"
#include "core/plays/step_test.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

#include <algorithm>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const Wording english(Language::English);

WorkCalendar weekends()
{
    return WorkCalendar({6, 7});
}

WorkCalendar russian()
{
    const auto calendar = workCalendar(CalendarChoice{.preset = u"ru"_s}, english);
    if (!calendar)
        qFatal("%s", qPrintable(calendar.error().message));
    return *calendar;
}

PlayStep step(const QString &id, int day, int duration, const QStringList &after = {})
{
    PlayStep made;
    made.id = id;
    made.day = day;
    made.duration = duration;
    made.after = after;
    return made;
}

QString text(const StepDates &dates)
{
    return dates.start.toString(Qt::ISODate) + u' ' + dates.due.toString(Qt::ISODate);
}

} // namespace

/// Expected days were read off a wall calendar.
class TestSchedule : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOffAreSkipped()
    {
        const WorkCalendar calendar = russian();
        // The New Year holidays of 2027 end on Friday 8 January.
        QCOMPARE(calendar.nextWorkingDay(QDate(2027, 1, 1)), QDate(2027, 1, 11));
        QCOMPARE(calendar.previousWorkingDay(QDate(2027, 1, 10)), QDate(2026, 12, 30)); // the 31st is off by decree
        QCOMPARE(calendar.nextWorkingDay(QDate(2027, 2, 23)), QDate(2027, 2, 24));
        QVERIFY(!calendar.dayOffName(QDate(2027, 2, 23)).isEmpty());
        QVERIFY(calendar.dayOffName(QDate(2027, 2, 24)).isEmpty());
        // Article 112: 1 May, 9 May and 12 June 2027 lie on weekends, and the Mondays after them are off.
        for (const QDate monday : {QDate(2027, 5, 3), QDate(2027, 5, 10), QDate(2027, 6, 14)})
            QVERIFY(!calendar.isWorkingDay(monday));
        // Saturday 1 November 2025 was worked; 3 and 4 November were off.
        QVERIFY(calendar.isWorkingDay(QDate(2025, 11, 1)));
        QCOMPARE(calendar.workingDaysBetween(QDate(2025, 11, 1), QDate(2025, 11, 4)), 1);
    }

    void workingDaysAreCounted()
    {
        const WorkCalendar calendar = weekends();
        QCOMPARE(calendar.addWorkingDays(QDate(2024, 2, 28), 1), QDate(2024, 2, 29));
        QCOMPARE(calendar.addWorkingDays(QDate(2024, 2, 28), 3), QDate(2024, 3, 4));
        QCOMPARE(calendar.addWorkingDays(QDate(2027, 3, 6), 0), QDate(2027, 3, 8)); // from a Saturday
        QCOMPARE(calendar.addWorkingDays(QDate(2027, 3, 8), -1), QDate(2027, 3, 5));
        QCOMPARE(calendar.workingDaysBetween(QDate(2027, 3, 5), QDate(2027, 3, 18)), 10);
        QCOMPARE(calendar.workingDaysBetween(QDate(2027, 3, 18), QDate(2027, 3, 5)), 0);
        QCOMPARE(WorkCalendar().addWorkingDays(QDate(2027, 3, 5), 2), QDate(2027, 3, 7));
        QVERIFY(WorkCalendar({1, 2, 3, 4, 5, 6, 7}).isWorkingDay(QDate(2027, 3, 7))); // no week without work
    }

    void thePlansOwnDaysWin()
    {
        CalendarChoice choice{.preset = u"ru"_s};
        choice.daysOff = {{QDate(2027, 3, 5), u"Anniversary"_s}, {QDate(2025, 11, 1), u"Day off after all"_s}};
        choice.workingDays = {QDate(2027, 1, 8), QDate(2027, 3, 6)};
        const auto calendar = workCalendar(choice, english);
        TALBOOK_VERIFY(calendar);
        QVERIFY(!calendar->isWorkingDay(QDate(2027, 3, 5)));
        QCOMPARE(calendar->dayOffName(QDate(2027, 3, 5)), u"Anniversary"_s);
        QVERIFY(calendar->isWorkingDay(QDate(2027, 1, 8)));
        QVERIFY(calendar->isWorkingDay(QDate(2027, 3, 6)));
        QVERIFY(!calendar->isWorkingDay(QDate(2025, 11, 1)));
    }

    void theChoiceIsKeptInThePlan()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        CalendarChoice choice{.skip = false, .preset = u"de"_s, .weekend = {5, 6}};
        choice.daysOff = {{QDate(2027, 3, 5), u"Anniversary"_s}};
        choice.workingDays = {QDate(2027, 3, 6)};
        const auto store = [&](const CalendarChoice &wanted) {
            return plan->run(u"Calendar"_s, [&](Edit &edit) { return setCalendarChoice(edit, wanted); });
        };
        TALBOOK_VERIFY(store(choice));
        const auto read = calendarChoice(plan->database());
        TALBOOK_VERIFY(read);
        QVERIFY(*read == choice);
        const auto forTasks = taskCalendar(plan->database(), english);
        TALBOOK_VERIFY(forTasks);
        QVERIFY(forTasks->isWorkingDay(QDate(2027, 3, 5))); // the plan does not skip
        const auto shown = workCalendar(plan->database(), english);
        TALBOOK_VERIFY(shown);
        QVERIFY(!shown->isWorkingDay(QDate(2027, 3, 12)));

        for (CalendarChoice wrong : {CalendarChoice{.weekend = {1, 2, 3, 4, 5, 6, 7}}, CalendarChoice{.weekend = {8}},
                                     CalendarChoice{.preset = u"mars"_s}}) {
            const auto refused = store(wrong);
            QVERIFY(!refused);
            QCOMPARE(refused.error().code, ErrorCode::BadInput);
        }
        choice.workingDays.push_back(QDate(2027, 3, 5));
        QVERIFY(!store(choice)); // both off and worked
    }

    void yearsWithoutHolidaysAreTold()
    {
        const CalendarChoice choice{.preset = u"ru"_s};
        auto gap = calendarGap(choice, QDate(2027, 12, 1), QDate(2028, 2, 1), english);
        TALBOOK_VERIFY(gap);
        QVERIFY(gap->contains(u"2028"_s) && gap->contains(u"Russia"_s));
        gap = calendarGap(choice, QDate(2026, 1, 1), QDate(2027, 12, 31), english);
        TALBOOK_VERIFY(gap);
        QCOMPARE(*gap, QString());
    }

    void stepsKeepTheirDaysAndWaitForEachOther()
    {
        // Monday 1 March 2027 is day 1.
        const std::vector<PlayStep> steps = {step(u"a"_s, 1, 1),           step(u"b"_s, 6, 1, {u"a"_s}),
                                             step(u"c"_s, 7, 3, {u"b"_s}), step(u"d"_s, 5, 14),
                                             step(u"e"_s, 2, 1, {u"d"_s}), step(u"f"_s, 6, 2),
                                             step(u"g"_s, 3, 1, {u"no"_s})};
        const auto dates = schedulePlay(steps, QDate(2027, 3, 1), weekends());
        QCOMPARE(text(dates[0]), u"2027-03-01 2027-03-01"_s);
        QCOMPARE(text(dates[1]), u"2027-03-08 2027-03-08"_s); // Saturday moves to Monday
        QCOMPARE(text(dates[2]), u"2027-03-08 2027-03-09"_s); // Sunday to Tuesday holds two working days
        QCOMPARE(text(dates[3]), u"2027-03-05 2027-03-18"_s);
        QCOMPARE(text(dates[4]), u"2027-03-18 2027-03-18"_s); // as soon as what it waits for is due
        QCOMPARE(text(dates[5]), u"2027-03-08 2027-03-08"_s); // a weekend's work still takes one day
        QCOMPARE(text(dates[6]), u"2027-03-03 2027-03-03"_s); // a step that is not there holds nobody
        const auto everyDay = schedulePlay(steps, QDate(2027, 3, 1), WorkCalendar());
        QCOMPARE(text(everyDay[2]), u"2027-03-07 2027-03-09"_s);
        QCOMPARE(text(everyDay[5]), u"2027-03-06 2027-03-07"_s);
    }

    void bordersAreDaysLikeOthers_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("day");
        QTest::addColumn<QDate>("expected");
        QTest::addRow("month") << QDate(2027, 4, 30) << 4 << QDate(2027, 5, 3);
        QTest::addRow("quarter") << QDate(2027, 6, 30) << 2 << QDate(2027, 7, 1);
        QTest::addRow("leap day") << QDate(2028, 2, 28) << 2 << QDate(2028, 2, 29);
        QTest::addRow("after the leap day") << QDate(2028, 2, 28) << 3 << QDate(2028, 3, 1);
        QTest::addRow("no leap day") << QDate(2027, 2, 26) << 4 << QDate(2027, 3, 1);
        QTest::addRow("clocks go forward") << QDate(2027, 3, 26) << 3 << QDate(2027, 3, 29);
        QTest::addRow("clocks go back") << QDate(2027, 10, 29) << 4 << QDate(2027, 11, 1);
        QTest::addRow("New Year") << QDate(2026, 12, 30) << 2 << QDate(2027, 1, 11);
        QTest::addRow("starts on a holiday") << QDate(2027, 2, 23) << 1 << QDate(2027, 2, 24);
    }
    void bordersAreDaysLikeOthers()
    {
        QFETCH(QDate, start);
        QFETCH(int, day);
        QFETCH(QDate, expected);
        const bool russianHolidays = expected == QDate(2027, 1, 11) || expected == QDate(2027, 2, 24);
        const auto dates = schedulePlay({step(u"a"_s, day, 1)}, start, russianHolidays ? russian() : weekends());
        QCOMPARE(dates[0].start, expected);
        QCOMPARE(dates[0].due, expected);
    }

    void orderLeadsThroughStepsThatAreLeftOut()
    {
        const std::vector<PlayStep> steps = {step(u"a"_s, 1, 1), step(u"b"_s, 2, 1, {u"a"_s}),
                                             step(u"c"_s, 3, 1, {u"b"_s}), step(u"d"_s, 4, 1, {u"c"_s, u"a"_s})};
        const auto waits = waitsFor(steps, {false, true, true, false});
        QVERIFY(waits[1].empty() && waits[2].empty());
        QCOMPARE(waits[3], std::vector<size_t>{0});
    }

    void aCircleDoesNotHang()
    {
        const auto dates =
            schedulePlay({step(u"a"_s, 1, 1, {u"b"_s}), step(u"b"_s, 2, 1, {u"a"_s})}, QDate(2027, 3, 1), weekends());
        QVERIFY(dates[0].due.isValid() && dates[1].due.isValid());
    }

    void loadIsCountedByIsoWeek()
    {
        QCOMPARE(mondayOf(QDate(2027, 1, 3)), QDate(2026, 12, 28)); // a Sunday, ISO week 53 of 2026
        Capacity most{.everybody = 2};
        most.people.insert(u"Bob"_s, 1);
        const auto load = personLoad({{u"Ann"_s, QDate(2027, 1, 1), QDate(2027, 1, 4)},
                                      {u"ann"_s, QDate(2027, 1, 4), QDate(2027, 1, 4)},
                                      {u"Ann"_s, QDate(2027, 1, 8), QDate(2027, 1, 8)},
                                      {QString(), QDate(2027, 1, 4), QDate(2027, 1, 4)},
                                      {u"Bob"_s, QDate(2027, 1, 10), QDate(2027, 1, 10)}},
                                     most);
        QCOMPARE(load.size(), size_t(3));
        QCOMPARE(load[0].person, u"Ann"_s);
        QCOMPARE(load[0].of(QDate(2026, 12, 28)), 1);
        QCOMPARE(load[0].of(QDate(2027, 1, 4)), 3);
        QCOMPARE(load[0].overloadedWeeks(), 1);
        QCOMPARE(load[1].capacity, 1);
        QCOMPARE(load[1].of(QDate(2027, 1, 4)), 1);
        QCOMPARE(load[1].overloadedWeeks(), 0);
        QCOMPARE(load[2].person, QString()); // nobody comes last
    }

    void capacityIsKeptInThePlan()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        auto read = capacity(plan->database());
        TALBOOK_VERIFY(read);
        QCOMPARE(read->of(u"Ann"_s), 10);
        Capacity changed{.everybody = 7};
        changed.people.insert(u"Ann"_s, 12);
        TALBOOK_VERIFY(plan->run(u"Capacity"_s, [&](Edit &edit) { return setCapacity(edit, changed); }));
        read = capacity(plan->database());
        TALBOOK_VERIFY(read);
        QVERIFY(*read == changed);
        changed.everybody = 0;
        QVERIFY(!plan->run(u"Capacity"_s, [&](Edit &edit) { return setCapacity(edit, changed); }));
    }

    void theQuarterHasItsMilestones()
    {
        Program program;
        program.startsOn = QDate(2027, 1, 1);
        program.endsOn = QDate(2027, 3, 31);
        const auto milestones = quarterMilestones(program, english);
        TALBOOK_VERIFY(milestones);
        QList<QDate> dates;
        for (const QuarterMilestone &milestone : *milestones) {
            QVERIFY(!milestone.name.isEmpty());
            dates.append(milestone.date);
        }
        QCOMPARE(dates, (QList<QDate>{QDate(2026, 10, 9), QDate(2026, 12, 4), QDate(2027, 1, 1), QDate(2027, 2, 1),
                                      QDate(2027, 3, 1), QDate(2027, 4, 1)}));
    }

    void variantsAreDealtByTheirShares()
    {
        StepTest test;
        test.variants = {{u"A"_s, 1}, {u"B"_s, 1}};
        std::vector<AccountId> accounts;
        for (qint64 id = 1; id <= 7; ++id)
            accounts.push_back(AccountId{id * 1000003});
        const auto dealt = variantsOf(test, u"mail"_s, accounts);
        QCOMPARE(std::ranges::count(dealt, 0), 4);
        QCOMPARE(std::ranges::count(dealt, 1), 3);
        // The same accounts the other way round get the same.
        std::vector<AccountId> turned(accounts.rbegin(), accounts.rend());
        const auto again = variantsOf(test, u"mail"_s, turned);
        QVERIFY(std::ranges::equal(dealt.begin(), dealt.end(), again.rbegin(), again.rend()));
        QVERIFY(variantsOf(test, u"call"_s, accounts) != dealt); // each step deals anew
        test.variants = {{u"A"_s, 3}, {u"B"_s, 1}, {u"C"_s, 1}};
        accounts.resize(5);
        const auto uneven = variantsOf(test, u"mail"_s, accounts);
        QCOMPARE(std::ranges::count(uneven, 0), 3);
        QCOMPARE(std::ranges::count(uneven, 2), 1);
    }
};

QTEST_GUILESS_MAIN(TestSchedule)
#include "test_schedule.moc"
