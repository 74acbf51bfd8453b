#pragma once

#include "core/documents/document_words.h"
#include "core/documents/template_value.h"
#include "core/plays/campaigns.h"

#include <map>
#include <vector>

namespace talbook
{

/// What every document about plays says of them in the same words.
namespace play_rows
{

/// One row a step: days, channel, action, who, role, content, cost, waits, skip, milestone. A price in another currency
/// is followed by what it makes in the plan's, and "≈" stands before an amount that was rounded.
TemplateValue steps(const Play &play, const QString &phase, const PlanSettings &settings, const DocumentWords &words);
/// One row a phase, with its steps as `steps`.
TemplateValue phases(const Play &play, const PlanSettings &settings, const DocumentWords &words);
/// One row a buying role the play speaks to, with what moves it and its steps.
Expected<TemplateValue> roles(const Database &database, const Play &play, const DocumentWords &words);
/// One row for each kind of doer.
TemplateValue doers(const Play &play, const DocumentWords &words);

} // namespace play_rows

/// What a step costs: as the play says it, and in the plan's currency.
struct StepPrice
{
    Money own;                   ///< where the play names no currency, the plan's
    std::optional<qint64> minor; ///< in the plan's currency; nothing without a rate
    /// What is shown less the exact amount, in minor units: a price that was converted, or is of more decimals than the
    /// plan's currency has, is rounded half away from zero.
    double rounding = 0;

    bool isRounded() const;
};
StepPrice priceOf(const StepCost &cost, const PlanSettings &settings);

/// What one run of a play costs by channel, in minor units of the plan's currency; steps without a rate are told. Each
/// step is rounded by itself, so that the steps' prices make the sums to the minor unit.
struct PlayCosts
{
    struct Channel
    {
        qint64 account = 0;                            ///< once an account
        qint64 piece = 0;                              ///< for each stakeholder reached
        bool anyRounded = false;                       ///< a step of either at least
        double accountRounding = 0, pieceRounding = 0; ///< the sums less the exact ones, in minor units
    };
    std::map<QString, Channel> channels; ///< by channel
    Channel total;
    QStringList withoutRate; ///< currencies
};
PlayCosts playCosts(const Play &play, const PlanSettings &settings);

/// The names of the template `abm-playbook.md`: the play, who and what it is for, its steps, what it costs, what came
/// of its launches.
Expected<TemplateValue> playbookData(const Database &database, const Standings &standings, const Wording &words,
                                     const Play &play);

} // namespace talbook
