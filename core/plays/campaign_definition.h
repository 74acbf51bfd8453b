#pragma once

#include "core/plays/campaigns.h"

#include <string_view>

namespace talbook
{

/// What a campaign's definition in the plan holds: the play as launched, and the options.
struct CampaignDefinition
{
    Play play;
    LaunchOptions options;
};

/// Damaged where it is no JSON object; the error names the campaign. A campaign that was not launched here has no play.
Expected<CampaignDefinition> readCampaignDefinition(const QString &name, std::string_view json, const Wording &words);
QString campaignDefinitionText(const Play &play, const LaunchOptions &options, const Wording &words);

} // namespace talbook
