#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/progress.h"

#include <QDate>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

enum class RecordsShown
{
    Everything,
    Inbound,
    Outbound,
    Signals
};

/// Which records of which accounts a person wants to see.
struct RecordQuery
{
    std::optional<std::vector<AccountId>> accounts; ///< nothing: all of the plan
    std::optional<std::vector<qint64>> ids;         ///< these records alone: those behind a figure; nothing: all
    QDate from, to;                                 ///< the days themselves count; invalid: no limit
    RecordsShown shows = RecordsShown::Everything;
    QString kind;                  ///< as named by kindName; empty: all
    std::optional<QString> source; ///< of a signal, or an activity's channel, as it is stored
    QString search;                ///< words that must all occur in the record's texts, its kind, person or account
    /// How a stored kind is called; called once a kind.
    std::function<QString(bool isSignal, const QString &kind)> kindName;
};

/// One record: enough to find it, and to show the list in order without its texts.
struct RecordRef
{
    qint64 id = 0;
    AccountId account;
    int day = 0; ///< since 1970-01-01, or noDay
    bool isSignal = false;
};

struct RecordList
{
    std::vector<RecordRef> records; ///< newest first, then as entered last
    qint64 all = 0;                 ///< of these accounts, before the filters
    QStringList kinds;              ///< names that occur among them in the period, sorted
    QStringList sources;            ///< as stored, sorted; an empty one is left out
};

/// One pass over the plan's records; texts are read only where a search asks for them. Takes about a second a million.
Expected<RecordList> readRecordList(const Database &database, const RecordQuery &query, const Progress &progress = {});

} // namespace talbook
