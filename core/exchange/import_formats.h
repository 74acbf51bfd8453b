#pragma once

#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/exchange/import_mapping.h"
#include "core/exchange/record_reader.h"

#include <span>
#include <string_view>
#include <vector>

namespace talbook
{

/// How a column writes its figures or its dates; unknown where nothing in it tells.
struct ColumnFormat
{
    DecimalMark mark = DecimalMark::Unknown;
    DateOrder order = DateOrder::Unknown;
};

/// Learns from values which decimal mark and which order of day and month a file uses: "1 234,5" and "1.234.567" tell a
/// comma, "31/01/2027" that the day stands first. A column that does not tell follows the others, since a file comes
/// from one program with one setting; a column that contradicts itself is read value by value.
class FormatGuess
{
public:
    explicit FormatGuess(const ImportMapping &mapping);

    /// False where the file has neither figures nor dates, so that nothing need be read for it.
    bool isNeeded() const;
    void add(std::span<const std::string_view> fields);
    void add(const QStringList &fields);

    /// One for each column. What the user said stands for all of them.
    std::vector<ColumnFormat> result(DecimalMark mark, DateOrder order) const;

private:
    struct Evidence
    {
        bool hasFigures = false;
        bool hasDates = false;
        bool point = false, comma = false;
        bool dayFirst = false, monthFirst = false;
    };
    std::vector<Evidence> m_evidence;
};

} // namespace talbook
