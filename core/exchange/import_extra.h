#pragma once

#include "core/exchange/import_table.h"

#include <string>
#include <string_view>

namespace talbook
{

// What a record had under headers that are no field: a JSON object of header and text, kept so that a round trip loses
// nothing.

/// Appends `text` as a JSON string, quotation marks included.
void appendJsonText(std::string &json, std::string_view text);

struct ExtraMerge
{
    std::string json;
    bool changed = false; ///< against what was stored
    bool differs = false; ///< a stored text was kept against another one
};

/// Joins two such objects; `policy` decides about headers that both have.
ExtraMerge mergeExtra(std::string_view stored, std::string_view fresh, MergePolicy policy);

} // namespace talbook
