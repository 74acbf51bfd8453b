#include "core/exchange/task_calendar.h"

#include <QLibrary>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

/// libical 3, loaded where it is installed: an independent reader. Its headers would bring a development package along
/// for a handful of functions.
class Libical
{
public:
    struct Time
    {
        int year, month, day, hour, minute, second, isDate, isDaylight;
        const void *zone;
        QDate date() const { return {year, month, day}; }
    };
    using Component = void *;
    static constexpr int eventKind = 4; // ICAL_VEVENT_COMPONENT

    Libical() : m_library(u"ical"_s, 3) { m_library.load(); }
    bool isThere() const { return m_library.isLoaded(); }

    template <class Function> Function *function(const char *name)
    {
        const auto found = reinterpret_cast<Function *>(m_library.resolve(name));
        if (!found)
            qFatal("libical has no %s", name);
        return found;
    }

    Component parse(const QByteArray &text)
    {
        return function<Component(const char *)>("icalparser_parse_string")(text.constData());
    }
    int errors(Component part) { return function<int(Component)>("icalcomponent_count_errors")(part); }
    std::vector<Component> events(Component calendar)
    {
        std::vector<Component> found;
        using Get = Component(Component, int);
        Component event = function<Get>("icalcomponent_get_first_component")(calendar, eventKind);
        while (event) {
            found.push_back(event);
            event = function<Get>("icalcomponent_get_next_component")(calendar, eventKind);
        }
        return found;
    }
    QString text(const char *getter, Component event)
    {
        return QString::fromUtf8(function<const char *(Component)>(getter)(event));
    }
    Time time(const char *getter, Component event) { return function<Time(Component)>(getter)(event); }
    /// The uids it is related to. Properties are asked for by their name, as their numbers differ between versions.
    QStringList related(Component event)
    {
        const int kind = function<int(const char *)>("icalproperty_string_to_kind")("RELATED-TO");
        using Get = void *(Component, int);
        QStringList uids;
        void *property = function<Get>("icalcomponent_get_first_property")(event, kind);
        while (property) {
            uids.append(QString::fromUtf8(function<const char *(void *)>("icalproperty_get_relatedto")(property)));
            property = function<Get>("icalcomponent_get_next_property")(event, kind);
        }
        return uids;
    }
    int sequence(Component event) { return function<int(Component)>("icalcomponent_get_sequence")(event); }
    QString status(Component event)
    {
        const int status = function<int(Component)>("icalcomponent_get_status")(event);
        return QString::fromUtf8(function<const char *(int)>("icalproperty_status_to_string")(status));
    }

private:
    QLibrary m_library;
};

const QDateTime stamp(QDate(2027, 2, 11), QTime(9, 30), Qt::UTC);
// libical drops blanks at the end of a text.
const QString hardText = u"Ёлки, палки; \\ \"кавычки\"\nвторая строка 🚀"_s + u" длинная строка"_s.repeated(20);

CalendarFile fileOf(const CalendarEvent &event)
{
    return {u"Plan"_s, stamp, {event}};
}

CalendarEvent anyEvent()
{
    CalendarEvent event;
    event.uid = u"task-1@plan"_s;
    event.sequence = 3;
    event.first = QDate(2028, 2, 28);
    event.last = QDate(2028, 2, 29);
    event.summary = u"Call"_s;
    return event;
}

Task anyTask()
{
    Task task;
    task.id = TaskId{17};
    task.accountName = u"Acme"_s;
    task.title = u"Call the champion"_s;
    task.start = QDate(2027, 3, 1);
    task.due = QDate(2027, 3, 2);
    return task;
}

} // namespace

class TestIcalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEventIsWrittenAsTheStandardSays()
    {
        // By hand after RFC 5545: whole days, the end being the day after, the leap day included.
        const QByteArray expected = "BEGIN:VCALENDAR\r\n"
                                    "VERSION:2.0\r\n"
                                    "PRODID:-//Talbook//Talbook//EN\r\n"
                                    "CALSCALE:GREGORIAN\r\n"
                                    "X-WR-CALNAME:Plan\r\n"
                                    "BEGIN:VEVENT\r\n"
                                    "UID:task-1@plan\r\n"
                                    "DTSTAMP:20270211T093000Z\r\n"
                                    "SEQUENCE:3\r\n"
                                    "DTSTART;VALUE=DATE:20280228\r\n"
                                    "DTEND;VALUE=DATE:20280301\r\n"
                                    "SUMMARY:Call\r\n"
                                    "STATUS:CONFIRMED\r\n"
                                    "TRANSP:TRANSPARENT\r\n"
                                    "END:VEVENT\r\n"
                                    "END:VCALENDAR\r\n";
        QCOMPARE(calendarText(fileOf(anyEvent())), expected);
    }

    void textIsEscaped()
    {
        CalendarEvent event = anyEvent();
        event.summary = u"a,b;c\\d\r\ne\tf\a"_s;
        event.categories = {u"x,y"_s, u""_s, u"z"_s};
        const QByteArray text = calendarText(fileOf(event));
        QVERIFY(text.contains("SUMMARY:a\\,b\\;c\\\\d\\ne\tf\r\n"));
        QVERIFY(text.contains("CATEGORIES:x\\,y,z\r\n"));
    }

    void linesAreFoldedBetweenCharacters()
    {
        CalendarEvent event = anyEvent();
        event.description = hardText;
        const QByteArray text = calendarText(fileOf(event));
        QVERIFY(text.endsWith("\r\n"));
        for (const QByteArray &line : text.split('\n')) {
            QVERIFY(line.isEmpty() || line.endsWith('\r'));
            const QByteArray own = line.chopped(line.isEmpty() ? 0 : 1);
            QVERIFY2(own.size() <= 75, own.constData());
            QCOMPARE(QString::fromUtf8(own).toUtf8(), own); // no character is cut
        }
    }

    void impossibleDaysAreLeftOut()
    {
        CalendarEvent event = anyEvent();
        event.last = event.first.addDays(-1);
        QVERIFY(!calendarText(fileOf(event)).contains("VEVENT"));
    }

    void libicalReadsWhatWasWritten()
    {
        Libical ical;
        if (!ical.isThere())
            QSKIP("libical 3 is not installed (Debian: libical3)");
        CalendarEvent first = anyEvent(), second = anyEvent();
        first.summary = first.description = hardText;
        second.uid = u"task-2@plan"_s;
        second.cancelled = true;
        const auto calendar = ical.parse(calendarText({u"План, весна"_s, stamp, {first, second}}));
        QVERIFY(calendar);
        QCOMPARE(ical.errors(calendar), 0);
        QCOMPARE(ical.function<int(void *)>("icalrestriction_check")(calendar), 1);
        const auto events = ical.events(calendar);
        QCOMPARE(events.size(), size_t(2));
        QCOMPARE(ical.text("icalcomponent_get_uid", events[0]), first.uid);
        QCOMPARE(ical.text("icalcomponent_get_summary", events[0]), hardText);
        QCOMPARE(ical.text("icalcomponent_get_description", events[0]), hardText);
        QCOMPARE(ical.sequence(events[0]), 3);
        QCOMPARE(ical.status(events[0]), u"CONFIRMED"_s);
        QCOMPARE(ical.status(events[1]), u"CANCELLED"_s);
        const Libical::Time start = ical.time("icalcomponent_get_dtstart", events[0]);
        QCOMPARE(start.date(), QDate(2028, 2, 28));
        QCOMPARE(start.isDate, 1);
        QCOMPARE(ical.time("icalcomponent_get_dtend", events[0]).date(), QDate(2028, 3, 1));
        QCOMPARE(ical.time("icalcomponent_get_dtstamp", events[0]).hour, 9);
        ical.function<void(void *)>("icalcomponent_free")(calendar);
    }

    void aMovedTaskKeepsItsUidAndRaisesItsSequence()
    {
        Libical ical;
        if (!ical.isThere())
            QSKIP("libical 3 is not installed (Debian: libical3)");
        const QUuid plan(u"{6f2b5c1e-0a34-4b6e-9d53-0c5c0b1f7a11}"_s);
        const Wording words(Language::English);
        Task task = anyTask();
        const auto before = ical.parse(calendarText(calendarOfTasks({task}, plan, stamp, words)));
        task.start = QDate(2027, 3, 4);
        task.due = QDate(2027, 3, 5);
        task.sequence = 1;
        const auto after = ical.parse(calendarText(calendarOfTasks({task}, plan, stamp.addDays(1), words)));
        const auto old = ical.events(before).front(), moved = ical.events(after).front();
        QCOMPARE(ical.text("icalcomponent_get_uid", old), u"task-17@6f2b5c1e-0a34-4b6e-9d53-0c5c0b1f7a11.talbook"_s);
        QCOMPARE(ical.text("icalcomponent_get_uid", moved), ical.text("icalcomponent_get_uid", old));
        QCOMPARE(ical.sequence(moved) - ical.sequence(old), 24 * 60 * 60); // written a day later
        QCOMPARE(ical.time("icalcomponent_get_dtstart", moved).date(), QDate(2027, 3, 4));
        QCOMPARE(ical.text("icalcomponent_get_summary", moved), u"Acme: Call the champion"_s);
        for (const auto calendar : {before, after})
            ical.function<void(void *)>("icalcomponent_free")(calendar);
    }

    /// The call of the 17th waits for tasks 3 and 5, whose uids the file of the same plan has, and goes on doing so
    /// when it has moved: the entry is the one it was.
    void whatATaskWaitsForIsSaidAndStaysSo()
    {
        Libical ical;
        if (!ical.isThere())
            QSKIP("libical 3 is not installed (Debian: libical3)");
        const QUuid plan(u"{6f2b5c1e-0a34-4b6e-9d53-0c5c0b1f7a11}"_s);
        const Wording words(Language::English);
        Task first = anyTask(), second = anyTask(), call = anyTask();
        first.id = TaskId{3};
        second.id = TaskId{5};
        call.after = {first.id, second.id};
        QHash<QString, QStringList> known; // as a calendar keeps entries: by uid
        QHash<QString, QDate> days;
        for (int writing = 0; writing < 2; ++writing) {
            call.start = call.due = QDate(2027, 3, 4 + writing);
            const QByteArray text =
                calendarText(calendarOfTasks({first, second, call}, plan, stamp.addDays(writing), words));
            const auto calendar = ical.parse(text);
            QCOMPARE(ical.errors(calendar), 0);
            QCOMPARE(ical.function<int(void *)>("icalrestriction_check")(calendar), 1);
            for (const auto event : ical.events(calendar)) {
                const QString uid = ical.text("icalcomponent_get_uid", event);
                known[uid] = ical.related(event);
                days[uid] = ical.time("icalcomponent_get_dtstart", event).date();
            }
            ical.function<void(void *)>("icalcomponent_free")(calendar);
        }
        const auto uid = [](int task) { return u"task-%1@6f2b5c1e-0a34-4b6e-9d53-0c5c0b1f7a11.talbook"_s.arg(task); };
        QCOMPARE(known.size(), 3);
        QCOMPARE(known.value(uid(17)), (QStringList{uid(3), uid(5)}));
        QCOMPARE(known.value(uid(3)), QStringList());
        QCOMPARE(days.value(uid(17)), QDate(2027, 3, 5));
    }

    void aSkippedTaskIsCancelled()
    {
        Task task = anyTask();
        task.status = TaskStatus::Skipped;
        QVERIFY(calendarText(calendarOfTasks({task}, QUuid(), stamp, Wording(Language::English)))
                    .contains("STATUS:CANCELLED"));
    }
};

QTEST_GUILESS_MAIN(TestIcalendar)
#include "test_icalendar.moc"
