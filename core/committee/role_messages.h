#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QStringList>

#include <array>

namespace talbook
{

/// What moves people of a buying role, and what to give them. Source: the seeds on buying committees.
struct RoleMessage
{
    QStringList concerns, focus, content; ///< phrases in the language asked for
};

/// By role, as in buyingRoles(); from resources/presets/committee/personas.json.
Expected<std::array<RoleMessage, 6>> roleMessages(const Wording &words);

} // namespace talbook
