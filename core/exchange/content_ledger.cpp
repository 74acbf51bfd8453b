#include "core/exchange/content_ledger.h"

#include <QHashFunctions>

#include <algorithm>
#include <string>

namespace talbook
{

namespace
{

template <class Number> void appendBytes(std::string &bytes, Number number)
{
    bytes.append(reinterpret_cast<const char *>(&number), sizeof number);
}

} // namespace

ContentKey contentKey(std::span<const ImportCell> cells)
{
    thread_local std::string bytes;
    bytes.clear();
    for (const ImportCell &cell : cells) {
        bytes += char(cell.kind);
        switch (cell.kind) {
        case ImportCell::Kind::Empty:
            break;
        case ImportCell::Kind::Integer:
            appendBytes(bytes, cell.integer);
            break;
        case ImportCell::Kind::Real:
            appendBytes(bytes, cell.real);
            break;
        case ImportCell::Kind::Text:
            appendBytes(bytes, cell.text.size());
            bytes += cell.text;
            break;
        }
    }
    return {qHashBits(bytes.data(), bytes.size(), 0x5EED), qHashBits(bytes.data(), bytes.size(), 0xB00C)};
}

void ContentLedger::seal()
{
    std::ranges::sort(m_rows, [](const Row &left, const Row &right) {
        return left.key != right.key ? left.key < right.key : left.id < right.id;
    });
}

std::optional<qint64> ContentLedger::take(ContentKey key)
{
    auto row = std::ranges::lower_bound(m_rows, key, {}, &Row::key);
    while (row != m_rows.end() && row->key == key && row->taken)
        ++row;
    if (row == m_rows.end() || row->key != key)
        return std::nullopt;
    row->taken = true;
    return row->id;
}

} // namespace talbook
