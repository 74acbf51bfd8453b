#pragma once

#include "core/exchange/content_ledger.h"
#include "core/exchange/import_context.h"
#include "core/exchange/text_numbers.h"

#include <QHash>

#include <optional>
#include <vector>

namespace talbook
{

/// What activities, signals and costs have in common: there are many, mostly without an id of their own. One with an
/// external id is that row of the plan, and brings it up to date; so is one that the plan itself wrote out with its key
/// (line_key.h); one without either is matched by all it says.
class LedgerImporter : public KindImporter
{
public:
    /// @param columns of the table; "external_id" and "extra" may be among them
    /// @param contactColumn one that a row may still lack and get from a record that otherwise says the same, or -1
    /// @param keyField the field that may hold the row's key in the plan, or -1
    LedgerImporter(ImportContext &context, std::string_view table, std::span<const ImportColumn> columns,
                   std::span<const int> fieldOf, int contactColumn = -1, int keyField = -1);

    Expected<RowOutcome> take(ImportRow &row) override;

protected:
    /// Fills cells() from the record; a rejected one has failed() afterwards.
    virtual Expected<void> read(ImportRow &row) = 0;

    /// A record is the row of the table that was loaded, by its key; what it only repeats may be taken from cells().
    virtual void meet(const ImportTable & /*stored*/) {}

    ImportCell &cell(size_t column) { return m_cells[column]; }
    ImportContext &context() { return m_context; }

private:
    struct Known
    {
        qint64 id = 0;
        qint64 firstRow = 0; ///< of this file, or 0
    };

    Expected<void> loadIds();
    Expected<void> loadLedger();
    bool isOwn(qint64 id) const { return id >= m_firstOwn && id < m_endOfOwn; }
    ContentKey keyOf(std::span<const ImportCell> cells);
    Expected<void> loadKeys();
    Expected<RowOutcome> takeByKey(ImportRow &row);
    Expected<RowOutcome> takeById(ImportRow &row);
    Expected<RowOutcome> takeByContent();
    Expected<qint64> add();

    ImportContext &m_context;
    ImportTable m_table;
    std::span<const ImportColumn> m_columns;
    std::span<const int> m_fieldOf;
    int m_contactColumn;
    int m_keyField;
    int m_idColumn = -1;
    qint64 m_firstOwn; ///< keys from here on are rows of this import
    qint64 m_endOfOwn = 0;
    std::vector<ImportCell> m_cells;
    std::vector<ImportCell> m_keyCells;
    std::optional<TextNumbers> m_ids; ///< external id -> place in m_known
    std::vector<Known> m_known;
    std::optional<QHash<qint64, qint64>> m_firstRowOfKey; ///< the plan's rows: where this file named each first, or 0
    std::optional<ContentLedger> m_ledger;
};

} // namespace talbook
