#pragma once

#include "core/plays/decisions.h"
#include "core/plays/rule_matches.h"

#include <span>

namespace talbook
{

/// A record behind an action, in words.
struct ActionReason
{
    bool isSignal = false;
    qint64 id = 0; ///< of the activity or signal
    QDate date;
    QString kind; ///< "Pricing page", "Topic surge"
    ContactId contact;
    QString person; ///< empty: nobody in particular
    QString topic;  ///< of a signal
    int count = 1;
    double points = 0; ///< towards intent or engagement on the day; a signal: its strength after decay
};

/// What to do next for an account, why, who, by when, and the play that fits. Nothing is done by itself.
struct NextAction
{
    ActionCause about;
    QString ruleName;
    size_t account = 0; ///< index into the standings
    QString accountName;
    QString what;
    QString why;                       ///< one sentence
    std::vector<ActionReason> reasons; ///< newest first
    size_t reasonCount = 0;            ///< records behind it, those not listed too
    QDate since;                       ///< the rule is met since; invalid: as long as there are records
    QString role;                      ///< who acts: "sdr", "ae"…
    QString owner;                     ///< the account's owner; may be empty
    ContactId contact;                 ///< whom it is about; null: the account
    QDate due;
    QString playPreset; ///< playKey() of the play that fits; empty for none
    PlayId play;        ///< that play in the plan; null where it is not there
    QString playName;
    QString playRests; ///< a sentence: why the rule's play is not proposed just now; empty where it is
    double score = 0;
};

/// The actions on the standings' day that nobody has decided about, the most urgent first: by the day they are due,
/// then by score. Due is the rule's count of working days after that day, by the plan's calendar. A decision holds as
/// long as the rule is met without a break, even where a corrected record moves the day on which that began; a snoozed
/// action is back on its day. A play that runs at the account, or ended there less than the rule's days of rest ago, is
/// not proposed; where launching it is all there is to do, there is no action.
Expected<std::vector<NextAction>> nextActions(const Database &database, const Standings &standings,
                                              const Wording &words);

/// Whether the match has been decided about and is not to be shown on the day.
bool isDecided(const RuleMatch &match, const QString &rule, AccountId account, std::span<const Decision> decisions,
               QDate asOf);

/// Matches that began on the day or later: what an import or a week has brought.
size_t firedSince(std::span<const RuleMatch> matches, QDate day);

/// Matches in `after` that were not in `before`, by the rules as they stand: what an import has brought.
Expected<int> firedBetween(const Database &database, const Standings &before, const Standings &after,
                           const Wording &words);

/// "11 Feb 2027 · Pricing page · Oleg Champion · 5.0 points".
QString reasonText(const ActionReason &reason, const Wording &words);
/// The account's owner, else who acts in words: "Sales development".
QString whoText(const NextAction &action, const Wording &words);
/// What acceptAction() needs to make a task of it.
ActionTask taskOf(const NextAction &action, const Wording &words);

} // namespace talbook
