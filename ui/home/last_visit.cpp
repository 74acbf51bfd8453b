#include "ui/home/last_visit.h"

#include <QSettings>

namespace talbook
{

using namespace Qt::StringLiterals;

std::optional<PlanMoment> lastVisit(const QString &plan)
{
    const QStringList stored = QSettings().value(u"seen/"_s + plan).toStringList();
    if (stored.size() != 2)
        return std::nullopt;
    PlanMoment moment{plan, stored[0].toLongLong(), QDate::fromString(stored[1], Qt::ISODate)};
    if (moment.revision <= 0 || !moment.day.isValid())
        return std::nullopt;
    return moment;
}

void rememberVisit(const PlanMoment &moment)
{
    QSettings().setValue(u"seen/"_s + moment.plan,
                         QStringList{QString::number(moment.revision), moment.day.toString(Qt::ISODate)});
}

} // namespace talbook
