#pragma once

#include "core/exchange/table.h"
#include "core/scoring/standing.h"

#include <vector>

namespace talbook::cli
{

/// The accounts as people read them: few columns, titles and levels in words, figures as the screen shows them.
QString accountsForPeople(const Standings &standings, const std::vector<size_t> &indexes, const Wording &words);

enum class Reader
{
    Program,     ///< titles and values are those of `accounts --json`, the same in every language
    Spreadsheet, ///< titles and words for people, figures to reckon with
    Person,      ///< figures as well as people read them
};

/// The accounts as a file of rows: the fields of `accounts --json`.
Table accountsForFile(const Standings &standings, const std::vector<size_t> &indexes, Reader reader,
                      const Wording &words);

} // namespace talbook::cli
