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

/// One row a step: days, channel, action, who, role, content, cost, waits, skip, milestone.
TemplateValue steps(const Play &play, const QString &phase, const DocumentWords &words);
/// One row a phase, with its steps as `steps`.
TemplateValue phases(const Play &play, const DocumentWords &words);
/// One row a buying role the play speaks to, with what moves it and its steps.
Expected<TemplateValue> roles(const Database &database, const Play &play, const DocumentWords &words);
/// One row for each kind of doer.
TemplateValue doers(const Play &play, const DocumentWords &words);

} // namespace play_rows

/// What one run of a play costs by channel, in minor units of the plan's currency; steps without a rate are told.
struct PlayCosts
{
    struct Channel
    {
        qint64 account = 0; ///< once an account
        qint64 piece = 0;   ///< for each stakeholder reached
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
