#include "ui/accounts/account_words.h"

#include "core/scoring/explanation.h"
#include "ui/accounts/account_glance.h"

#include <QCoreApplication>
#include <QLocale>

namespace talbook
{

using namespace Qt::StringLiterals;

ThreadMark threadMark(int threads)
{
    if (threads == 0)
        return ThreadMark::None;
    if (threads == 1)
        return ThreadMark::HighRisk;
    if (threads <= 3)
        return ThreadMark::Moderate;
    return threads <= 5 ? ThreadMark::Good : ThreadMark::Excellent;
}

QString threadWord(int threads)
{
    switch (threadMark(threads)) {
    case ThreadMark::None:
        return QCoreApplication::translate("AccountsTable", "none", "threads");
    case ThreadMark::HighRisk:
        return QCoreApplication::translate("AccountsTable", "high risk", "threads");
    case ThreadMark::Moderate:
        return QCoreApplication::translate("AccountsTable", "moderate", "threads");
    case ThreadMark::Good:
        return QCoreApplication::translate("AccountsTable", "good", "threads");
    case ThreadMark::Excellent:
        break;
    }
    return QCoreApplication::translate("AccountsTable", "excellent", "threads");
}

QString gradeWord(const QString &grade)
{
    return grade == u"Watch" ? QCoreApplication::translate("AccountsTable", "Watch", "grade") : grade;
}

QString quadrantName(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::A:
        return QCoreApplication::translate("AccountsTable", "A: strike zone");
    case Quadrant::NurtureB:
        return QCoreApplication::translate("AccountsTable", "B: nurture");
    case Quadrant::LiteB:
        return QCoreApplication::translate("AccountsTable", "B: ABM Lite");
    case Quadrant::C:
        break;
    }
    return QCoreApplication::translate("AccountsTable", "C: watch");
}

QString quadrantAction(Quadrant quadrant)
{
    switch (quadrant) {
    case Quadrant::A:
        return QCoreApplication::translate("AccountsTable", "full ABM plays now");
    case Quadrant::NurtureB:
        return QCoreApplication::translate("AccountsTable", "nurture: they are looking, the fit is weak");
    case Quadrant::LiteB:
        return QCoreApplication::translate("AccountsTable", "ABM Lite: good fit, not looking yet");
    case Quadrant::C:
        break;
    }
    return QCoreApplication::translate("AccountsTable", "watch, spend nothing yet");
}

QString editTitle(const AccountColumn &column, const QString &account)
{
    switch (column.field) {
    case FilterField::Name:
        return QCoreApplication::translate("AccountsTable", "Rename %1").arg(account);
    case FilterField::Domain:
        return QCoreApplication::translate("AccountsTable", "Change domain of %1").arg(account);
    case FilterField::Industry:
        return QCoreApplication::translate("AccountsTable", "Change industry of %1").arg(account);
    case FilterField::Country:
        return QCoreApplication::translate("AccountsTable", "Change country of %1").arg(account);
    case FilterField::Region:
        return QCoreApplication::translate("AccountsTable", "Change region of %1").arg(account);
    case FilterField::City:
        return QCoreApplication::translate("AccountsTable", "Change city of %1").arg(account);
    case FilterField::Owner:
        return QCoreApplication::translate("AccountsTable", "Change owner of %1").arg(account);
    case FilterField::Tier:
        return QCoreApplication::translate("AccountsTable", "Change tier of %1").arg(account);
    case FilterField::Priority:
        return QCoreApplication::translate("AccountsTable", "Change priority of %1").arg(account);
    case FilterField::Employees:
        return QCoreApplication::translate("AccountsTable", "Change employees of %1").arg(account);
    case FilterField::Revenue:
        return QCoreApplication::translate("AccountsTable", "Change revenue of %1").arg(account);
    case FilterField::ExpectedAcv:
        return QCoreApplication::translate("AccountsTable", "Change expected ACV of %1").arg(account);
    case FilterField::StrategicValue:
        return QCoreApplication::translate("AccountsTable", "Change strategic value of %1").arg(account);
    case FilterField::Technologies:
        return QCoreApplication::translate("AccountsTable", "Change technologies of %1").arg(account);
    case FilterField::Competitors:
        return QCoreApplication::translate("AccountsTable", "Change competitors of %1").arg(account);
    default:
        return account;
    }
}

QString weeksInWords(const QList<double> &weeks, const QLocale &locale)
{
    QStringList figures;
    for (const double week : weeks)
        figures.append(locale.toString(week, 'f', 0));
    return QCoreApplication::translate("AccountsTable", "Engagement points by week, oldest first: %1. In all: %2")
        .arg(figures.join(u", "_s), locale.toString(sumOfWeeks(weeks), 'f', 0));
}

QString cellInWords(const Standings &standings, size_t account, FilterField field, const QString &display,
                    const Wording &words)
{
    const Standing &standing = standings[account];
    switch (field) {
    case FilterField::Tier:
        if (standing.tier == 0)
            return QCoreApplication::translate("AccountsTable", "No tier recommended");
        if (!standing.tierByHand)
            return QCoreApplication::translate("AccountsTable", "%1, recommended").arg(display);
        if (standing.tier == standing.recommendedTier)
            return QCoreApplication::translate("AccountsTable", "%1, set by hand").arg(display);
        return QCoreApplication::translate("AccountsTable", "%1, set by hand; recommended: %2")
            .arg(display, standing.recommendedTier == 0 ? QCoreApplication::translate("AccountsTable", "none", "tier")
                                                        : tierName(standing.recommendedTier));
    case FilterField::Intent:
        return QCoreApplication::translate("AccountsTable", "%1, %2")
            .arg(display, intentLevelName(standing.score.level, words));
    case FilterField::Threads:
        return QCoreApplication::translate("AccountsTable", "%1, %2").arg(display, threadWord(standing.score.threads));
    default:
        return display;
    }
}

} // namespace talbook
