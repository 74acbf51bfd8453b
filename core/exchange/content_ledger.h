#pragma once

#include "core/exchange/import_table.h"

#include <optional>
#include <span>
#include <vector>

namespace talbook
{

/// What rows without an id of their own are known by: everything they say. 128 bits, so that among a million rows two
/// different ones share a key less often than memory fails.
struct ContentKey
{
    quint64 high = 0;
    quint64 low = 0;
    friend auto operator<=>(const ContentKey &, const ContentKey &) = default;
};

ContentKey contentKey(std::span<const ImportCell> cells);

/// Matches the records of a file with the rows of the plan by what they say, the n-th of several alike with the n-th:
/// two equal calls on one day stay two, and a second import adds neither again.
class ContentLedger
{
public:
    void add(ContentKey key, qint64 id) { m_rows.push_back({key, id, false}); }
    /// After the last add().
    void seal();
    /// The next row of the plan with that content that no record has taken yet.
    std::optional<qint64> take(ContentKey key);

private:
    struct Row
    {
        ContentKey key;
        qint64 id = 0;
        bool taken = false;
    };
    std::vector<Row> m_rows;
};

} // namespace talbook
