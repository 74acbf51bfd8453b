#pragma once

#include "core/committee/committee.h"

namespace talbook
{

/// The committee as a Mermaid flowchart: a box a person in the order of the reporting lines, solid arrows for reporting
/// and dotted ones for influence. The same people give the same text; names cannot break out of their boxes.
QString committeeMermaid(const Committee &committee, const Wording &words);

} // namespace talbook
