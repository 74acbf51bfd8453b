#pragma once

#include "ui/shell/visitor.h"

namespace talbook
{

/// The other looks of the committee's page, which is shown: its table, a card that is being edited, the search, a
/// refusal. Somebody stays chosen, so that the commands that need a person can be visited.
void visitCommittee(const Visitor &visitor);

/// Within the rules for job titles: a title that is tried, and a rule that is added, wrong and right.
void visitTitleRules(const Visitor &visitor, QWidget &dialog);

} // namespace talbook
