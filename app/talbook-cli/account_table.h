#pragma once

#include "core/exchange/table.h"
#include "core/scoring/standing.h"

#include <vector>

namespace talbook::cli
{

/// The accounts as people read them: few columns, titles and levels in words, figures as the screen shows them.
QString accountsForPeople(const Standings &standings, const std::vector<size_t> &indexes, const Wording &words);

enum class ColumnTitles
{
    Keys,  ///< those of `accounts --json`: for programs, the same in every language
    Words, ///< for people
};

/// The accounts as a file of rows: the fields of `accounts --json`.
Table accountsForFile(const Standings &standings, const std::vector<size_t> &indexes, ColumnTitles titles);

} // namespace talbook::cli
