#pragma once

#include "core/accounts/filter.h"
#include "core/scoring/standing.h"
#include "ui/accounts/account_columns.h"
#include "ui/widgets/shapes.h"

#include <QString>

namespace talbook
{

/// How many people hold the account (domain section 5): 0 not started, 1 high risk, 2-3 moderate, 4-5 good, 6
/// excellent.
ThreadMark threadMark(int threads);
QString threadWord(int threads);
/// "A", "Watch" in the interface's language.
QString gradeWord(const QString &grade);
QString quadrantName(Quadrant quadrant);
/// What the quadrant asks for.
QString quadrantAction(Quadrant quadrant);
/// The name of an edit's step in the history.
QString editTitle(const AccountColumn &column, const QString &account);
/// Every number of a weeks' line, and their sum.
QString weeksInWords(const QList<double> &weeks, const QLocale &locale);
/// What a shape or a short figure says, for tool tips and screen readers.
QString cellInWords(const Standings &standings, size_t account, FilterField field, const QString &display,
                    const Wording &words);

} // namespace talbook
