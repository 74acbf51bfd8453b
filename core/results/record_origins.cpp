#include "core/results/record_origins.h"

#include "core/base/id_index.h"
#include "core/plan/statement.h"

#include <algorithm>
#include <map>
#include <string>
#include <tuple>

namespace talbook
{

namespace
{

using OriginKey = std::tuple<bool, std::string, std::string>;

struct OriginCount
{
    qint64 records = 0;
    std::string last; ///< ISO, which sorts as dates do
    std::vector<bool> seen;
    qint64 accounts = 0;

    void add(size_t account, size_t accountCount, std::string_view date)
    {
        ++records;
        if (date > std::string_view(last))
            last.assign(date);
        seen.resize(accountCount);
        accounts += seen[account] ? 0 : 1;
        seen[account] = true;
    }
};

std::vector<RecordOrigin> mostRecordsFirst(const std::map<OriginKey, OriginCount, std::less<>> &counts)
{
    std::vector<RecordOrigin> origins;
    for (const auto &[key, count] : counts) {
        const auto &[isSignal, source, kind] = key;
        origins.push_back({isSignal, QString::fromStdString(source), QString::fromStdString(kind), count.records,
                           count.accounts, QDate::fromString(QString::fromStdString(count.last), Qt::ISODate)});
    }
    std::ranges::stable_sort(origins,
                             [](const RecordOrigin &a, const RecordOrigin &b) { return a.records > b.records; });
    return origins;
}

/// Counts the rows (account, date, source, kind) of one table.
Expected<void> countRows(Statement &rows, bool isSignal, const IdIndex &places, size_t accounts,
                         std::map<OriginKey, OriginCount, std::less<>> &counts)
{
    while (rows.step()) {
        const auto place = places.find(rows.integer(0));
        if (!place)
            continue;
        const std::tuple<bool, std::string_view, std::string_view> key{isSignal, rows.utf8(2), rows.utf8(3)};
        auto found = counts.find(key);
        if (found == counts.end())
            found = counts.try_emplace(OriginKey(isSignal, std::get<1>(key), std::get<2>(key))).first;
        found->second.add(*place, accounts, rows.utf8(1));
    }
    return rows.result();
}

} // namespace

std::vector<RecordOrigin> originsOf(std::span<const AccountEvent> events)
{
    std::map<OriginKey, OriginCount, std::less<>> counts;
    for (const AccountEvent &event : events) {
        const QString &source = event.isSignal ? event.source : event.channel;
        counts[{event.isSignal, source.toStdString(), event.kind.toStdString()}].add(
            0, 1, event.date.toString(Qt::ISODate).toStdString());
    }
    return mostRecordsFirst(counts);
}

Expected<std::vector<RecordOrigin>> recordOrigins(const Database &database, std::span<const AccountId> accounts,
                                                  QDate from, QDate to)
{
    IdIndex places;
    places.reserve(accounts.size());
    for (size_t i = 0; i < accounts.size(); ++i)
        places.add(accounts[i].value, quint32(i));
    std::map<OriginKey, OriginCount, std::less<>> counts;
    Statement signalRows(database, "SELECT account_id, date, source, kind FROM signal WHERE date BETWEEN ? AND ?");
    Statement activityRows(database, "SELECT account_id, date, channel, kind FROM activity WHERE date BETWEEN ? AND ?");
    for (Statement *rows : {&signalRows, &activityRows}) {
        rows->bind(1, from);
        rows->bind(2, to);
    }
    TALBOOK_TRY(countRows(signalRows, true, places, accounts.size(), counts));
    TALBOOK_TRY(countRows(activityRows, false, places, accounts.size(), counts));
    return mostRecordsFirst(counts);
}

} // namespace talbook
