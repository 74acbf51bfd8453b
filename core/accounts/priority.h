#pragma once

#include "core/base/wording.h"

#include <QString>

#include <optional>

namespace talbook
{

/// The three usual priorities of an account on a list, as the plan stores them.
enum class Priority
{
    High,
    Medium,
    Low
};

/// The word the plan stores: "High", "Medium", "Low".
QString priorityId(Priority priority);
/// What a person or a file means, in English or Russian and whatever the case ("high", "Высокий", "normal"); nothing
/// for a word of their own.
std::optional<Priority> priorityFromText(const QString &text);
/// The word to store for what was typed: the usual one where it is meant, else the text itself without blanks around.
QString priorityWord(const QString &typed);
/// The stored word in the language of `words`; a word of the plan's own as it is. Plans of before, which may hold a
/// usual word in any language and case, read the same.
QString priorityName(const QString &stored, const Wording &words);

} // namespace talbook
