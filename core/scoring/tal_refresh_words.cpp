#include "core/scoring/tal_refresh.h"

#include "core/base/dates.h"

namespace talbook
{

QString refreshReasonInWords(const RefreshProposal &proposal, const ScoringModel &model, const Wording &words)
{
    const QLocale &locale = words.locale();
    const auto figure = [&locale](double value) { return locale.toString(shownScore(value), 'f', 1); };
    const QString cut = locale.toString(proposal.cut, 'f', 0);
    const QString closed = shortDate(proposal.dealClosed, locale);
    switch (proposal.reason) {
    case RefreshReason::OpenDeal:
        return words.translate("TalRefresh", "An opportunity is open.");
    case RefreshReason::ScoreHolds:
        return words.translate("TalRefresh", "The score of %1 reaches %2.").arg(figure(proposal.score), cut);
    case RefreshReason::Engaged:
        return words.translate("TalRefresh", "The score of %1 is below %2, but they take part: %3 points in %4 days.")
            .arg(figure(proposal.score), cut, figure(proposal.engagementPoints),
                 locale.toString(model.engagement.windowDays));
    case RefreshReason::DealWon:
        return words.translate("TalRefresh", "Won on %1: %2.").arg(closed, proposal.dealName);
    case RefreshReason::DealLost:
        return words.translate("TalRefresh", "Lost on %1: %2.").arg(closed, proposal.dealName);
    case RefreshReason::ScoreBelowCut:
        return words.translate("TalRefresh", "The score of %1 is below %2, and nobody took part in %3 days.")
            .arg(figure(proposal.score), cut, locale.toString(model.engagement.windowDays));
    case RefreshReason::Recommended:
        break;
    }
    return words.translate("TalRefresh", "The score of %1 earns %2, which has room.")
        .arg(figure(proposal.score), tierName(proposal.tier));
}

} // namespace talbook
