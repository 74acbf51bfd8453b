#pragma once

#include "core/base/ids.h"

#include <QString>

#include <vector>

namespace talbook
{

class Document;

/// A way to say for which accounts a play is launched, with those it means now.
struct AccountGroup
{
    QString id;   ///< "tal", "tier/1", "quadrant/0", "segment/12", "all", "chosen"
    QString name; ///< "Target account list"
    std::vector<AccountId> accounts;
};

/// What was chosen (unless nobody is), the target list, its tiers, the quadrants, the plan's segments, all. Groups of
/// nobody are left out, but for the target list.
std::vector<AccountGroup> accountGroups(const Document &document, const std::vector<AccountId> &chosen);

} // namespace talbook
