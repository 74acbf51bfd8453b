#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

/// An entry of whole days. Tasks are written as events, not as VTODO: many calendar programs show no to-dos.
struct CalendarEvent
{
    QString uid;       ///< the same at every export: a calendar then moves the entry instead of adding a second
    int sequence = 0;  ///< rises with each change of the entry
    QDate first, last; ///< both included
    QString summary, description;
    QStringList categories;
    QStringList after = {}; ///< uids of the entries it waits for
    bool cancelled = false;
    QDateTime lastModified = {}; ///< not written where it is not known
};

struct CalendarFile
{
    QString name;    ///< that calendar programs show; may be empty
    QDateTime stamp; ///< when the file is made
    std::vector<CalendarEvent> events;
};

/// RFC 5545 text: CRLF, lines folded at 75 octets between characters, text escaped, times in UTC. An event with no or
/// wrong days is left out. No METHOD: an exchange by PUBLISH (RFC 5546) would want an organizer.
QByteArray calendarText(const CalendarFile &calendar);

} // namespace talbook
