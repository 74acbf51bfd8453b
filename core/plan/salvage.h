#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"
#include "core/plan/page_file.h"

#include <QByteArray>

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

/// What the rows of a table look like, so that a page whose tree is lost is known by what lies on it.
struct RowShape
{
    enum class Type
    {
        Integer,
        Real,
        Text,
        Blob
    };
    struct Column
    {
        QByteArray name;
        Type type = Type::Text;
        bool needed = false; ///< NOT NULL
    };
    QByteArray name;
    std::vector<Column> columns;
    int rowidColumn = -1; ///< the key that lies beside the row instead of in it
    bool hasRowid = true;

    /// The row with its key in its place; nothing where it is no row of this table.
    std::optional<PageRow> fitted(const PageCell &cell) const;
};

/// The shapes of a database's tables, in the order of `names`.
Expected<std::vector<RowShape>> rowShapes(const Database &database, const std::vector<QByteArray> &names);

enum class Taken
{
    Stored,
    Duplicate, ///< its key is there already
    Refused    ///< a value that the table's rules do not allow
};

/// What became of one table.
struct SalvagedTable
{
    qint64 stored = 0;
    qint64 spoilt = 0;            ///< rows that are there and could not be read or stored
    bool hidden = false;          ///< part of it could not be seen: how many rows it had is not known from itself
    std::optional<qint64> before; ///< rows it had, by an index that is whole
};

struct Salvaged
{
    std::vector<SalvagedTable> tables; ///< as the shapes
    quint32 pages = 0;
    quint32 unreadPages = 0; ///< that nothing could be made of
    bool isCut = false;      ///< pages are missing at the end
};

using TakeRow = std::function<Expected<Taken>(size_t table, const PageRow &row)>;

/// Reads every row that can be read: first along the tables' trees, then from the pages that no tree leads to any more.
/// @param isFullIndex whether an index has an entry for every row of its table
/// @param take is given each row that fits, in the order of its table's columns
/// @param progress counts pages
Expected<Salvaged> salvage(PageFile &file, const std::vector<RowShape> &shapes,
                           const std::function<bool(const QByteArray &index)> &isFullIndex, const TakeRow &take,
                           const Progress &progress = {});

} // namespace talbook
