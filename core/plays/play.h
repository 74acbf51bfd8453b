#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QString>

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
};

struct PlayStep
{
    QString id, phase; ///< the phase's id
    int day = 1;       ///< from launch, which is day 1
    int duration = 1;  ///< days
    QString channel;   ///< as in activities: "email", "linkedin"; empty for none in particular
    QString action;    ///< what to do
    QString who;       ///< "sdr", "ae", "marketing", "se", "csm" or "executive"
    QString role;      ///< the buying role it is for, one of buyingRoles(); empty for the whole account
    QString content;
    QString skipWhen; ///< the condition under which it is left out; empty for never
};

/// A reusable recipe of timed steps (domain section 6), its texts in one language.
struct Play
{
    PlayId id;
    QString name, purpose, trigger;
    int tier = 0; ///< 0: for any
    int durationDays = 0;
    std::vector<PlayPhase> phases;
    std::vector<PlayStep> steps; ///< by day
};

/// The plan's plays by name. A definition that cannot be read is Damaged, and the error names the play.
Expected<std::vector<Play>> plays(const Database &database, const Wording &words);

/// "Sales development"; an unknown one as it is.
QString playOwnerName(const QString &who, const Wording &words);
/// "Day 3", "Days 8–28".
QString playDays(int first, int last, const Wording &words);

/// The play as a Markdown document: what it is for, then a table of steps a phase.
QString playMarkdown(const Play &play, const Wording &words);

} // namespace talbook
