#pragma once

#include "core/committee/stakeholders.h"
#include "core/committee/title_classifier.h"

namespace talbook
{

class Edit;

/// Sets `proposedRole` of those who have a title and no role. Nothing is stored: a proposal is made anew each time.
void proposeRoles(std::vector<Stakeholder> &people, const TitleClassifier &titles);

/// Writes the proposals of an account's people into the plan (all accounts' where `account` is null), with the source
/// "title", which a later import may replace. Whoever has a role, from whatever source, is left alone.
/// @return how many got a role
Expected<qint64> acceptProposedRoles(Edit &edit, AccountId account, const TitleClassifier &titles);

} // namespace talbook
