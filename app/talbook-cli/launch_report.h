#pragma once

#include "core/plays/launch.h"

#include <QJsonObject>

namespace talbook::cli
{

/// {"campaign", "accounts", "tasks", "cost", …} of a launch, made or only shown.
QJsonObject launchJson(const LaunchPreview &preview, CampaignId campaign);

/// The same for people: what is made, the load, what is left out or missing.
QString launchText(const LaunchPreview &preview, bool made, const Wording &words);

} // namespace talbook::cli
