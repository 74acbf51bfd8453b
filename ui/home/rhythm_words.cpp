#include "ui/home/rhythm_words.h"

#include <QCoreApplication>

namespace talbook
{

QString periodText(const QString &period, const Wording &words)
{
    if (period == u"week")
        return words.translate("Home", "every week");
    return period == u"month" ? words.translate("Home", "every month") : words.translate("Home", "every quarter");
}

QString heldTitle(const RhythmDate &date)
{
    return QCoreApplication::translate("Home", "Held: %1").arg(date.meeting.name);
}

} // namespace talbook
