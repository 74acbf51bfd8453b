#pragma once

#include "core/committee/committee.h"
#include "ui/widgets/shapes.h"

namespace talbook
{

class CommitteeSource;

/// "Economic buyer", as a heading or a list has it.
QString roleTitle(int role, const Wording &words);
/// The same as short as a badge on a card wants it.
QString roleBadge(int role);
/// Who usually has the role: "CTO, security lead, architect".
QString roleExamples(int role);
/// "Technical buyer: missing".
QString missingRoleTitle(int role);

StanceMark stanceMark(const QString &stance);
/// "Supporter"; "Unknown" where nobody said.
QString stanceTitle(const QString &stance, const Wording &words);

/// "12 d", "never".
QString sinceTouch(QDate lastTouch, QDate asOf);

/// Everything a card's shapes say, line by line: for tool tips and screen readers.
QString personInWords(const CommitteeSource &source, int person);

} // namespace talbook
