#include "core/plays/rhythm.h"

#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int daysOfWeek = 7;
constexpr int monthsOfQuarter = 3;

/// The setting: {"weekly_review": {"next": "2027-02-15", "last": "2027-02-08"}}.
Expected<QJsonObject> storedRhythm(const Database &database)
{
    const auto text = database.text("SELECT value FROM setting WHERE key = 'rhythm'");
    TALBOOK_TRY(text);
    return QJsonDocument::fromJson(text->toUtf8()).object();
}

Expected<void> storeMeeting(Edit &edit, const QString &meeting, const QJsonObject &days)
{
    auto all = storedRhythm(edit.database());
    TALBOOK_TRY(all);
    all->insert(meeting, days);
    return setSetting(edit, u"rhythm"_s, QString::fromUtf8(QJsonDocument(*all).toJson(QJsonDocument::Compact)));
}

QDate dayOf(const QJsonObject &days, const QString &key)
{
    return QDate::fromString(days[key].toString(), Qt::ISODate);
}

/// On the day or the first Monday after it.
QDate mondayFrom(QDate day)
{
    return day.addDays((Qt::Monday - day.dayOfWeek() + daysOfWeek) % daysOfWeek);
}

QDate firstMondayFrom(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    const QDate inMonth = mondayFrom(first);
    return inMonth >= day ? inMonth : mondayFrom(first.addMonths(1));
}

QDate quarterEnd(QDate day)
{
    const int firstMonth = (day.month() - 1) / monthsOfQuarter * monthsOfQuarter + 1;
    return QDate(day.year(), firstMonth, 1).addMonths(monthsOfQuarter).addDays(-1);
}

QDate usualDay(const QString &period, const std::optional<Program> &program, QDate asOf)
{
    if (period == u"week")
        return mondayFrom(asOf);
    if (period == u"month")
        return firstMondayFrom(asOf);
    return program && program->endsOn >= asOf ? program->endsOn : quarterEnd(asOf);
}

Expected<QString> periodOf(const QString &meeting)
{
    const auto meetings = operatingRhythm(Wording(Language::English));
    TALBOOK_TRY(meetings);
    const auto found = std::ranges::find(*meetings, meeting, &RhythmMeeting::id);
    if (found != meetings->end())
        return found->period;
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Plays", "There is no meeting “%1” in the operating rhythm.").arg(meeting),
                 {}};
}

Error needsDay()
{
    return {ErrorCode::BadInput, QCoreApplication::translate("Plays", "A meeting needs its day."), {}};
}

} // namespace

Expected<std::vector<RhythmDate>> rhythmDates(const Database &database, const std::optional<Program> &program,
                                              QDate asOf, const Wording &words)
{
    auto meetings = operatingRhythm(words);
    TALBOOK_TRY(meetings);
    const auto stored = storedRhythm(database);
    TALBOOK_TRY(stored);
    std::vector<RhythmDate> dates;
    for (RhythmMeeting &meeting : *meetings) {
        const QJsonObject days = stored->value(meeting.id).toObject();
        RhythmDate date;
        date.next = dayOf(days, u"next"_s);
        date.last = dayOf(days, u"last"_s);
        date.isSet = date.next.isValid();
        if (!date.isSet)
            date.next = usualDay(meeting.period, program, asOf);
        date.meeting = std::move(meeting);
        dates.push_back(std::move(date));
    }
    return dates;
}

Expected<void> setMeetingDay(Edit &edit, const QString &meeting, QDate next)
{
    TALBOOK_TRY(periodOf(meeting));
    if (!next.isValid())
        return needsDay();
    const auto stored = storedRhythm(edit.database());
    TALBOOK_TRY(stored);
    QJsonObject days = stored->value(meeting).toObject();
    days.insert(u"next"_s, next.toString(Qt::ISODate));
    return storeMeeting(edit, meeting, days);
}

Expected<void> holdMeeting(Edit &edit, const QString &meeting, QDate due, QDate day)
{
    const auto period = periodOf(meeting);
    TALBOOK_TRY(period);
    if (!due.isValid() || !day.isValid())
        return needsDay();
    QDate next = due;
    for (int periods = 1; next <= day || next == due; ++periods) {
        next = *period == u"week" ? due.addDays(daysOfWeek * periods)
                                  : due.addMonths((*period == u"month" ? 1 : monthsOfQuarter) * periods);
    }
    return storeMeeting(edit, meeting,
                        {{u"next"_s, next.toString(Qt::ISODate)}, {u"last"_s, day.toString(Qt::ISODate)}});
}

} // namespace talbook
