#include "ui/accounts/account_words.h"

#include "core/scoring/explanation.h"

#include <QCoreApplication>

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

QString editTitle(CellEdit edit, const QString &account)
{
    switch (edit) {
    case CellEdit::Owner:
        return QCoreApplication::translate("AccountsTable", "Change owner of %1").arg(account);
    case CellEdit::Tier:
        return QCoreApplication::translate("AccountsTable", "Change tier of %1").arg(account);
    case CellEdit::Priority:
        return QCoreApplication::translate("AccountsTable", "Change priority of %1").arg(account);
    case CellEdit::None:
        break;
    }
    return account;
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
