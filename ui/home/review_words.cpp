#include "ui/home/review_words.h"

#include "core/scoring/score.h"
#include "ui/home/action_words.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

Mark statusMark(const QString &status)
{
    if (status.isEmpty())
        return {Shape::Ring, Colour::Neutral};
    if (status == u"on_track")
        return {Shape::Tick, Colour::Good};
    if (status == u"needs_push")
        return {Shape::Triangle, Colour::Warn};
    if (status == u"blocked")
        return {Shape::Cross, Colour::Bad};
    return status == u"paused" ? Mark{Shape::OpenSquare, Colour::Neutral} : Mark{Shape::Disc, Colour::Neutral};
}

bool hasNews(const ReviewRow &row)
{
    return !row.newSignals.empty() || row.newTouches > 0 || !row.actions.empty();
}

QString standingText(const ReviewRow &row, const Wording &words)
{
    const QLocale &locale = words.locale();
    QStringList parts = {QCoreApplication::translate("Home", "score %1").arg(locale.toString(shownScore(row.score, 0), 'f', 0)) +
                         u' ' + row.grade};
    parts.append(row.owner.isEmpty() ? QCoreApplication::translate("Home", "nobody owns it") : row.owner);
    if (row.openTasks > 0)
        parts.append(QCoreApplication::translate("Home", "%n open task(s)", nullptr, int(row.openTasks)));
    if (row.overdueTasks > 0)
        parts.append(QCoreApplication::translate("Home", "overdue: %1").arg(locale.toString(row.overdueTasks)));
    return parts.join(u" · "_s);
}

QString reviewedText(const ReviewRow &row, QDate asOf, const Wording &words)
{
    if (row.current)
        return QCoreApplication::translate("Home", "Reviewed on %1").arg(shortDay(row.current->date, asOf, words));
    if (row.last)
        return QCoreApplication::translate("Home", "Not reviewed this week; last on %1")
            .arg(shortDay(row.last->date, asOf, words));
    return QCoreApplication::translate("Home", "Not reviewed yet");
}

} // namespace talbook
