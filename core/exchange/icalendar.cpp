#include "core/exchange/icalendar.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestLine = 75; // octets, without the line end (RFC 5545 section 3.1)

/// A property's value of the type TEXT (RFC 5545 section 3.3.11). Other control signs have no place in a calendar.
QString escaped(const QString &text)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar sign = text[i];
        if (sign == u'\\' || sign == u';' || sign == u',')
            safe += u'\\';
        if (sign == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (sign == u'\n' || sign == u'\r' || sign == QChar::LineSeparator || sign == QChar::ParagraphSeparator)
            safe += u"\\n"_s;
        else if (sign.unicode() >= 0x20 ? sign.unicode() != 0x7F : sign == u'\t')
            safe += sign;
    }
    return safe;
}

bool continuesCharacter(char octet)
{
    return (static_cast<unsigned char>(octet) & 0xC0) == 0x80;
}

class LineWriter
{
public:
    void line(const QByteArray &name, const QByteArray &value)
    {
        const QByteArray whole = name + ':' + value;
        qsizetype from = 0, room = longestLine;
        while (whole.size() - from > room) {
            qsizetype end = from + room;
            while (end > from && continuesCharacter(whole[end]))
                --end;
            m_text += whole.mid(from, end - from) + "\r\n ";
            from = end;
            room = longestLine - 1; // the blank that marks a continued line
        }
        m_text += whole.mid(from) + "\r\n";
    }
    void text(const QByteArray &name, const QString &value)
    {
        if (!value.isEmpty())
            line(name, escaped(value).toUtf8());
    }
    void time(const QByteArray &name, const QDateTime &value)
    {
        if (value.isValid())
            line(name, value.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1());
    }
    void day(const QByteArray &name, QDate value)
    {
        line(name + ";VALUE=DATE", value.toString(u"yyyyMMdd"_s).toLatin1());
    }

    QByteArray take() { return std::move(m_text); }

private:
    QByteArray m_text;
};

void writeEvent(LineWriter &out, const CalendarEvent &event, const QDateTime &stamp)
{
    out.line("BEGIN", "VEVENT");
    out.text("UID", event.uid);
    out.time("DTSTAMP", stamp);
    out.time("LAST-MODIFIED", event.lastModified);
    out.line("SEQUENCE", QByteArray::number(event.sequence));
    out.day("DTSTART", event.first);
    out.day("DTEND", event.last.addDays(1)); // the first day after it
    out.text("SUMMARY", event.summary);
    out.text("DESCRIPTION", event.description);
    QStringList categories;
    for (const QString &category : event.categories) {
        if (!category.trimmed().isEmpty())
            categories.append(escaped(category.trimmed()));
    }
    if (!categories.isEmpty())
        out.line("CATEGORIES", categories.join(u',').toUtf8());
    // RFC 9253 section 9.1. Programs that do not know the kind of relation take the other one for a parent (RFC 5545).
    for (const QString &before : event.after)
        out.text("RELATED-TO;RELTYPE=DEPENDS-ON", before);
    out.line("STATUS", event.cancelled ? "CANCELLED" : "CONFIRMED");
    out.line("TRANSP", "TRANSPARENT"); // a task of days keeps nobody from meetings
    out.line("END", "VEVENT");
}

} // namespace

QByteArray calendarText(const CalendarFile &calendar)
{
    LineWriter out;
    out.line("BEGIN", "VCALENDAR");
    out.line("VERSION", "2.0");
    out.line("PRODID", "-//Talbook//Talbook//EN");
    out.line("CALSCALE", "GREGORIAN");
    out.text("X-WR-CALNAME", calendar.name);
    for (const CalendarEvent &event : calendar.events) {
        const bool inRange = event.first.isValid() && event.last.isValid() && event.first <= event.last &&
                             event.first.year() >= 1 && event.last.year() < 9999;
        if (inRange && !event.uid.isEmpty())
            writeEvent(out, event, calendar.stamp);
    }
    out.line("END", "VCALENDAR");
    return out.take();
}

} // namespace talbook
