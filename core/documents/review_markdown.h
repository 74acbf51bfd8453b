#pragma once

#include "core/plays/account_review.h"

namespace talbook
{

/// The week's review of these accounts in Markdown: status, what is new, next actions, blockers, decisions. `actions`
/// are those that the rows' indexes mean. An account that was not reviewed this week says so.
QString reviewMarkdown(std::span<const ReviewRow> rows, std::span<const NextAction> actions, QDate asOf,
                       const Wording &words);

} // namespace talbook
