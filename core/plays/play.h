#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/money.h"
#include "core/base/wording.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace talbook
{

class Database;

struct PlayPhase
{
    QString id, name;
    int firstDay = 1; ///< from launch, which is day 1
    int lastDay = 1;
    QJsonObject source = {}; ///< as it was read: what Talbook does not know, and the other language's texts
};

/// What one account, or one person who is reached, costs.
struct StepCost
{
    enum class Unit
    {
        Account,
        Piece ///< a stakeholder reached
    };
    qint64 minor = 0;      ///< of a currency of two decimals where none is named
    QString currency = {}; ///< empty: the plan's
    Unit unit = Unit::Account;

    /// In the named currency, else in the plan's with its own decimals: a yen has no hundredths.
    Money in(const QString &planCurrency) const;

    bool operator==(const StepCost &) const = default;
};

/// Two or more ways to do a step, tried on accounts that are allotted by their shares (step_test.h).
struct StepTest
{
    struct Variant
    {
        QString name;
        int share = 1; ///< of the accounts, relative to the other variants' shares

        bool operator==(const Variant &) const = default;
    };
    std::vector<Variant> variants = {};
    QStringList conversions = {}; ///< the outcomes of a task that count, of taskOutcomes()

    bool operator==(const StepTest &) const = default;
};

struct PlayStep
{
    QString id, phase; ///< the phase's id
    int day = 1;       ///< from launch, which is day 1
    int duration = 1;  ///< days
    QString channel;   ///< as in activities: "email", "linkedin"; empty for none in particular
    QString action;    ///< what to do
    QString who;       ///< one of playOwners()
    QString role;      ///< the buying role it is for, one of buyingRoles(); empty for the whole account
    QString content;
    QString skipWhen;       ///< the condition under which it is left out, for people; empty for never
    QString skipIf = {};    ///< the same for the program: one of skipConditions(), or empty
    QStringList after = {}; ///< steps that must be over first, by their ids
    bool milestone = false; ///< worth a mark of its own on the timeline
    std::optional<StepCost> cost = {};
    std::optional<StepTest> test = {};
    QJsonObject source = {}; ///< see PlayPhase
};

/// A reusable recipe of timed steps (domain section 6), its texts in one language.
struct Play
{
    PlayId id;
    QString name, purpose, trigger;
    int tier = 0; ///< 0: for any
    int durationDays = 0;
    std::vector<PlayPhase> phases = {};
    std::vector<PlayStep> steps = {}; ///< by day
    QString preset = {};              ///< id of the play that ships with Talbook and that it came from
    int version = 1;                  ///< rises when a play that was launched is changed
    QJsonObject source = {};          ///< see PlayPhase

    const PlayPhase *phase(const QString &phaseId) const;
    const PlayStep *step(const QString &stepId) const;
};

/// The plan's plays by name. A definition that cannot be read is Damaged, and the error names the play.
Expected<std::vector<Play>> plays(const Database &database, const Wording &words);
/// NotFound where the plan has none of that id.
Expected<Play> readPlay(const Database &database, PlayId play, const Wording &words);
/// In any language it has; case does not matter.
bool isCalled(const Play &play, const QString &name);
/// By name (in any language it has; case does not matter), the preset's id ("s1-strike-zone") or the play's; NotFound lists the names there
/// are.
Expected<Play> findPlay(const Database &database, const QString &nameOrId, const Wording &words);

/// An id that no step of the play has.
QString freeStepId(const Play &play);

/// Who does a step: "sdr", "ae", "marketing", "se", "csm", "executive".
const QStringList &playOwners();
/// "Sales development"; an unknown one as it is.
QString playOwnerName(const QString &who, const Wording &words);
/// When the program leaves a step out by itself: "no_contact_in_role", "no_open_opportunity".
const QStringList &skipConditions();
/// "Nobody in the role is known"; an unknown one as it is.
QString skipConditionName(const QString &condition, const Wording &words);
/// Channels that steps and activities usually have; a plan may use others.
const QStringList &playChannels();
/// "LinkedIn", "E-mail"; an unknown one as it is.
QString playChannelName(const QString &channel, const Wording &words);
/// "Day 3", "Days 8–28".
QString playDays(int first, int last, const Wording &words);

/// The play as a Markdown document: what it is for, then a table of steps a phase.
QString playMarkdown(const Play &play, const Wording &words);

} // namespace talbook
