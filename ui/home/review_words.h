#pragma once

#include "core/plays/account_review.h"
#include "ui/widgets/shapes.h"

namespace talbook
{

/// The shape that stands for a status; one of the user's own has a plain disc, none a ring.
Mark statusMark(const QString &status);

/// Something came in, or a rule asks for something.
bool hasNews(const ReviewRow &row);

/// "86 · A · Anna · 3 open tasks · 1 overdue".
QString standingText(const ReviewRow &row, const Wording &words);
/// "Reviewed on 11 Feb" or "Not reviewed this week; last on 1 Feb"
QString reviewedText(const ReviewRow &row, QDate asOf, const Wording &words);

} // namespace talbook
