#include "core/exchange/import_ledger_kind.h"

#include "core/exchange/line_key.h"

#include <algorithm>

namespace talbook
{

LedgerImporter::LedgerImporter(ImportContext &context, std::string_view table, std::span<const ImportColumn> columns,
                               std::span<const int> fieldOf, int contactColumn, int keyField)
    : m_context(context), m_table(context.edit.database(), table, columns), m_columns(columns), m_fieldOf(fieldOf),
      m_contactColumn(contactColumn), m_keyField(keyField), m_firstOwn(context.edit.newId()), m_cells(columns.size()),
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
    if (m_keyField >= 0 && !row.text(m_keyField).empty())
        return takeByKey(row);
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
        if (!isOwn(id) && !(m_firstRowOfKey && m_firstRowOfKey->value(id) > 0))
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

Expected<void> LedgerImporter::loadKeys()
{
    m_firstRowOfKey.emplace();
    return m_table.each([this](qint64 id, std::span<const ImportCell>) {
        if (!isOwn(id))
            m_firstRowOfKey->insert(id, 0);
    });
}

Expected<RowOutcome> LedgerImporter::takeByKey(ImportRow &row)
{
    if (!m_firstRowOfKey) {
        m_endOfOwn = m_context.edit.newId(); // what this import has added so far is not in any file
        TALBOOK_TRY(loadKeys());
    }
    constexpr qsizetype longest = 40;
    const std::string_view text = row.text(m_keyField);
    const QString written = QString::fromUtf8(text.data(), qsizetype(text.size())).left(longest);
    const auto id = lineKeyFrom(text);
    const auto known = id ? m_firstRowOfKey->find(*id) : m_firstRowOfKey->end();
    if (known == m_firstRowOfKey->end()) {
        row.reject(m_keyField, QCoreApplication::translate(
                                   "Exchange", "This plan has no line “%1”: the file comes from another plan, or the "
                                               "line was removed since. Empty the cell to add the row as a new line.")
                                   .arg(written));
        return RowOutcome::Rejected;
    }
    if (*known > 0) {
        row.reject(m_keyField,
                   QCoreApplication::translate("Exchange", "Row %1 is the line “%2” already. Empty the cell to add "
                                                           "this row as a new line.")
                       .arg(QString::number(*known), written));
        return RowOutcome::Rejected;
    }
    *known = row.number();
    m_context.noteMatch(MatchedBy::LineId);
    TALBOOK_TRY(m_table.load(*id));
    if (m_ledger) {
        // As it was, it is not there any more for a record without a key.
        std::vector<ImportCell> before;
        for (size_t column = 0; column < m_columns.size(); ++column)
            before.push_back(m_table.stored(column));
        m_ledger->take(keyOf(before));
    }
    meet(m_table);
    const auto merge = m_table.merge(m_cells, MergePolicy::Replace);
    TALBOOK_TRY(merge);
    return merge->changed ? RowOutcome::Updated : RowOutcome::Unchanged;
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
