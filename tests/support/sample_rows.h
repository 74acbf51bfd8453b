#pragma once

#include "tests/support/sample_tables.h"

namespace talbook::test
{

/// Random edits of the recorded tables; the same seed makes the same edits of the same plan.
class SampleRows
{
public:
    explicit SampleRows(quint32 seed) : m_random(seed) {}

    QRandomGenerator &random() { return m_random; }
    QByteArray anyTable();

    /// Adds a row, or replaces the one that has its key; adds the parents it cannot do without first.
    Expected<void> insert(Edit &edit, const QByteArray &table);
    /// One value of one row; nothing where the table is empty.
    Expected<void> changeCell(Edit &edit, const QByteArray &table);
    /// One column in all rows.
    Expected<void> changeColumn(Edit &edit, const QByteArray &table);
    /// Gives a row another key; Invariant where others refer to it.
    Expected<void> changeKey(Edit &edit, const QByteArray &table);
    /// Removes a row and with it what cannot be without it.
    Expected<void> remove(Edit &edit, const QByteArray &table);

    /// One of the above, inserting more often than removing.
    Expected<void> anyEdit(Edit &edit);

private:
    Expected<bool> pickRow(const Database &database, const SampleTable &table, SampleRow &row);
    Expected<void> change(Edit &edit, const SampleTable &table, bool key);

    QRandomGenerator m_random;
};

} // namespace talbook::test
