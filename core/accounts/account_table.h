#pragma once

#include "core/base/expected.h"
#include "core/base/id_index.h"
#include "core/base/ids.h"

#include <QDate>

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace talbook
{

class Database;
class Statement;

/// Where a text lies in the table's arena.
struct TextRef
{
    quint32 offset = 0;
    quint32 length = 0;
    bool isEmpty() const { return length == 0; }
};

/// The accounts' own fields, as they are read most: a compact row each, texts as UTF-8 in one arena.
struct AccountRow
{
    AccountId id;
    TextRef name, externalId, domain, parent, industry, country, region, city, technologies, competitors, owner;
    TextRef priority; ///< in the program the table was read for
    TextRef currency; ///< of revenue and expected ACV; empty is the plan's
    std::optional<qint32> employees;
    std::optional<qint64> revenue;     ///< minor units
    std::optional<qint64> expectedAcv; ///< minor units
    std::optional<double> strategicValue;
    qint8 tierByHand = 0; ///< 1 to 3; 0: not set by hand
    bool onTal = false;   ///< on the list of the program the table was read for, and has not left
};

class AccountTable
{
public:
    /// All accounts, in the order they were made; TAL columns are those of `program` (none: nobody is on it).
    static Expected<AccountTable> read(const Database &database, ProgramId program);

    /// Reads these rows again after an edit that neither made nor removed accounts.
    Expected<void> refresh(const Database &database, std::span<const qint64> accounts);

    ProgramId program() const { return m_program; }
    size_t size() const { return m_rows.size(); }
    const AccountRow &operator[](size_t index) const { return m_rows[index]; }
    std::string_view text(TextRef ref) const { return std::string_view(m_arena).substr(ref.offset, ref.length); }
    std::optional<size_t> indexOf(AccountId id) const { return m_indexOf.find(id.value); }

private:
    AccountRow rowFrom(const Statement &source);

    ProgramId m_program;
    std::vector<AccountRow> m_rows;
    IdIndex m_indexOf;
    std::string m_arena;
};

} // namespace talbook
