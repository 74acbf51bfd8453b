#include "core/exchange/import_ledger_kind.h"

#include <algorithm>

namespace talbook
{

LedgerImporter::LedgerImporter(ImportContext &context, std::string_view table, std::span<const ImportColumn> columns,
                               std::span<const int> fieldOf, int contactColumn)
    : m_context(context), m_table(context.edit.database(), table, columns), m_columns(columns), m_fieldOf(fieldOf),
      m_contactColumn(contactColumn), m_firstOwn(context.edit.newId()), m_cells(columns.size()),
      m_keyCells(columns.size())
{
    m_table.watch(context.changes);
    const auto id = std::ranges::find(columns, std::string_view("external_id"), &ImportColumn::name);
    if (id != columns.end())
        m_idColumn = int(id - columns.begin());
}

Expected<RowOutcome> LedgerImporter::take(ImportRow &row)
{
    TALBOOK_TRY(read(row));
    if (row.failed())
        return RowOutcome::Rejected;
    return m_idColumn >= 0 && !m_cells[size_t(m_idColumn)].isEmpty() ? takeById(row) : takeByContent();
}

Expected<void> LedgerImporter::loadIds()
{
    m_ids.emplace();
    return m_table.each([this](qint64 id, std::span<const ImportCell> cells) {
        const ImportCell &externalId = cells[size_t(m_idColumn)];
        if (externalId.isEmpty() || isOwn(id))
            return;
        m_ids->set(externalId.text, qint64(m_known.size()));
        m_known.push_back({id, 0});
    });
}

ContentKey LedgerImporter::keyOf(std::span<const ImportCell> cells)
{
    std::ranges::copy(cells, m_keyCells.begin());
    if (m_idColumn >= 0)
        m_keyCells[size_t(m_idColumn)] = {};
    return contentKey(m_keyCells);
}

Expected<void> LedgerImporter::loadLedger()
{
    m_ledger.emplace();
    m_endOfOwn = m_context.edit.newId(); // what this import has added so far is no row to be matched
    TALBOOK_TRY(m_table.each([this](qint64 id, std::span<const ImportCell> cells) {
        if (!isOwn(id))
            m_ledger->add(keyOf(cells), id);
    }));
    m_ledger->seal();
    return {};
}

Expected<qint64> LedgerImporter::add()
{
    const qint64 id = m_context.edit.newId();
    TALBOOK_TRY(m_table.insert(id, m_cells));
    return id;
}

Expected<RowOutcome> LedgerImporter::takeById(ImportRow &row)
{
    if (!m_ids)
        TALBOOK_TRY(loadIds());
    const std::string_view externalId = m_cells[size_t(m_idColumn)].text;
    const auto place = m_ids->find(externalId);
    if (!place) {
        const auto id = add();
        TALBOOK_TRY(id);
        m_ids->add(externalId, qint64(m_known.size()));
        m_known.push_back({*id, row.number()});
        return RowOutcome::Added;
    }
    Known &known = m_known[size_t(*place)];
    const bool repeats = known.firstRow > 0;
    m_context.noteMatch(MatchedBy::ExternalId);
    TALBOOK_TRY(m_table.load(known.id));
    const auto merge = m_table.merge(m_cells, repeats ? MergePolicy::FillEmpty : MergePolicy::Replace);
    TALBOOK_TRY(merge);
    if (repeats) {
        const bool differs = merge->firstDiffering >= 0;
        noticeRepeat(m_context, row, known.firstRow, differs, differs ? m_fieldOf[size_t(merge->firstDiffering)] : -1,
                     externalId);
    } else {
        known.firstRow = row.number();
    }
    return merge->changed ? RowOutcome::Updated : RowOutcome::Unchanged;
}

Expected<RowOutcome> LedgerImporter::takeByContent()
{
    if (!m_ledger)
        TALBOOK_TRY(loadLedger());
    if (m_ledger->take(keyOf(m_cells)))
        return RowOutcome::Unchanged;
    if (m_contactColumn >= 0 && !m_cells[size_t(m_contactColumn)].isEmpty()) {
        // Came in before its contact did: it gets the contact now.
        std::vector<ImportCell> without = m_cells;
        without[size_t(m_contactColumn)] = {};
        if (const auto id = m_ledger->take(keyOf(without))) {
            m_context.noteMatch(MatchedBy::Content);
            TALBOOK_TRY(m_table.load(*id));
            TALBOOK_TRY(m_table.merge(m_cells, MergePolicy::FillEmpty));
            return RowOutcome::Updated;
        }
    }
    TALBOOK_TRY(add());
    return RowOutcome::Added;
}

} // namespace talbook
