#include "core/plan/merge.h"

#include "core/plan/database.h"
#include "core/plan/edit.h"
#include "core/plan/merge_cells.h"

#include <algorithm>

namespace talbook
{

namespace
{

using Row = std::vector<QVariant>;

/// Writes what merging decided, row by row. Rows that go, go last: one that theirs moved out from under a removed row
/// must not be taken along.
class Merging
{
public:
    Merging(Edit &edit, const MergeFiles &files, const MergeComparison &comparison,
            const std::vector<MergeSide> &answers)
        : m_database(edit.database()), m_comparison(comparison), m_answers(answers),
          m_mine(edit.database(), comparison.tables), m_theirs(*files.theirs, comparison.tables)
    {
        if (files.base)
            m_base.emplace(*files.base, comparison.tables);
        for (size_t i = 0; i < comparison.conflicts.size(); ++i) {
            for (const MergeCell &cell : comparison.conflicts[i].cells)
                m_asked[{cell.diff, cell.column}] = answers[i];
        }
    }

    Expected<void> run()
    {
        // Rows refer to others that come later; references are looked at when all are there.
        TALBOOK_TRY(m_database.execute("PRAGMA defer_foreign_keys = ON"));
        for (size_t i = 0; i < m_comparison.diffs.size(); ++i)
            TALBOOK_TRY(settle(i));
        for (const size_t i : m_going)
            TALBOOK_TRY(remove(m_comparison.diffs[i]));
        return {};
    }

private:
    const TableShape &shape(const RowDiff &diff) const { return m_comparison.tables[size_t(diff.table)]; }

    /// Whether the rows of a removal stay in the merged plan.
    bool isKept(size_t removal) const
    {
        const MergeComparison::Removal &about = m_comparison.removals[removal];
        return about.conflict >= 0 && m_answers[size_t(about.conflict)] != about.by;
    }

    /// Whether a row that one side removed, or that lies under such a one, is there in the end.
    bool isThere(size_t index) const
    {
        const auto needs = m_comparison.needs.find(index);
        return needs == m_comparison.needs.end() ||
               std::ranges::all_of(needs->second, [this](size_t removal) { return isKept(removal); });
    }

    Expected<void> settle(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        const bool comes =
            diff.mine == RowChange::Removed || (diff.theirs == RowChange::Added && diff.mine == RowChange::None);
        if (comes)
            return isThere(index) ? insertTheirs(index) : Expected<void>();
        const bool mayGo = diff.theirs == RowChange::Removed || diff.mine == RowChange::Added;
        if (mayGo && !isThere(index)) {
            m_going.push_back(index);
            return {};
        }
        return update(index);
    }

    Expected<void> insertTheirs(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        auto row = m_theirs.row(diff.table, diff.key);
        TALBOOK_TRY(row);
        for (int column = 0; column < int((*row)->size()); ++column) {
            const auto asked = m_asked.find({index, column});
            const bool refused = asked != m_asked.end() && asked->second == MergeSide::Mine;
            if (refused || isDead(index, column, MergeSide::Theirs))
                (**row)[size_t(column)] = QVariant();
        }
        std::string sql = "INSERT INTO " + shape(diff).name + " VALUES(?";
        for (size_t i = 1; i < (*row)->size(); ++i)
            sql += ", ?";
        Statement &insert = statement(sql + ")");
        for (int i = 0; i < int((*row)->size()); ++i)
            bindValue(insert, i + 1, (**row)[size_t(i)]);
        return runOnce(insert);
    }

    Expected<void> update(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        const auto mine = m_mine.row(diff.table, diff.key);
        TALBOOK_TRY(mine);
        const auto theirs = m_theirs.row(diff.table, diff.key);
        TALBOOK_TRY(theirs);
        if (*mine && !*theirs)
            return emptyRefused(index);
        if (!*mine || !*theirs)
            return {};
        const auto base = m_base ? m_base->row(diff.table, diff.key) : Expected<std::optional<Row>>(std::nullopt);
        TALBOOK_TRY(base);
        std::vector<std::pair<int, QVariant>> changed;
        std::string sql;
        for (int column = 0; column < int((*mine)->size()); ++column) {
            const QVariant value = merged(index, column, *base, **mine, **theirs);
            if (value.isNull() &&
                goesWithoutParent(diff, column)) { // each side has it under a row that the other removed
                m_going.push_back(index);
                return {};
            }
            if (sameValue(value, (**mine)[size_t(column)]))
                continue;
            sql += (sql.empty() ? "" : ", ") + shape(diff).columns[size_t(column)] + " = ?";
            changed.emplace_back(column, value);
        }
        if (changed.empty())
            return {};
        Statement &write = statement("UPDATE " + shape(diff).name + " SET " + sql + keyCondition(shape(diff)));
        for (size_t i = 0; i < changed.size(); ++i)
            bindValue(write, int(i) + 1, changed[i].second);
        bindKey(write, int(changed.size()) + 1, shape(diff), diff.key);
        return runOnce(write);
    }

    /// Whether a cell, as one side has it, refers to a row that is not there in the end.
    bool isDead(size_t index, int column, MergeSide side) const
    {
        const auto target = m_comparison.pointsTo.find({index, column, side});
        return target != m_comparison.pointsTo.end() && !isThere(target->second);
    }

    /// Of a row that mine alone has: its manager, where the other side's chart was chosen.
    Expected<void> emptyRefused(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        for (const TableReference &reference : shape(diff).references) {
            const auto asked = m_asked.find({index, reference.column});
            if (asked == m_asked.end() || asked->second == MergeSide::Mine)
                continue;
            Statement &write =
                statement("UPDATE " + shape(diff).name + " SET " + shape(diff).columns[size_t(reference.column)] +
                          " = NULL" + keyCondition(shape(diff)));
            bindKey(write, 1, shape(diff), diff.key);
            TALBOOK_TRY(runOnce(write));
        }
        return {};
    }

    bool goesWithoutParent(const RowDiff &diff, int column) const
    {
        const auto parent = std::ranges::find(shape(diff).references, column, &TableReference::column);
        return parent != shape(diff).references.end() && parent->required;
    }

    QVariant merged(size_t index, int column, const std::optional<Row> &base, const Row &mine, const Row &theirs) const
    {
        const QVariant &left = mine[size_t(column)];
        const QVariant &right = theirs[size_t(column)];
        QVariant value = mergedCell(shape(m_comparison.diffs[index]), column,
                                    base ? (*base)[size_t(column)] : QVariant(), left, right);
        MergeSide side = sameValue(value, left) ? MergeSide::Mine : MergeSide::Theirs;
        if (const auto asked = m_asked.find({index, column}); asked != m_asked.end()) {
            side = asked->second;
            value = side == MergeSide::Mine ? left : right;
        } else {
            // The row that the cell named comes back, and so does what the cell said.
            for (const MergeSide by : {MergeSide::Mine, MergeSide::Theirs}) {
                const auto target = m_comparison.emptied.find({index, column, by});
                if (target != m_comparison.emptied.end() && isThere(target->second)) {
                    side = otherSide(by);
                    value = side == MergeSide::Mine ? left : right;
                }
            }
        }
        if (!isDead(index, column, side))
            return value;
        return isDead(index, column, otherSide(side)) ? QVariant() : side == MergeSide::Mine ? right : left;
    }

    Expected<void> remove(const RowDiff &diff)
    {
        Statement &gone = statement("DELETE FROM " + shape(diff).name + keyCondition(shape(diff)));
        bindKey(gone, 1, shape(diff), diff.key);
        return runOnce(gone);
    }

    Statement &statement(const std::string &sql)
    {
        std::unique_ptr<Statement> &known = m_statements[sql];
        if (!known)
            known = std::make_unique<Statement>(m_database, sql);
        return *known;
    }

    static Expected<void> runOnce(Statement &statement)
    {
        while (statement.step()) {
        }
        return statement.result();
    }

    const Database &m_database;
    const MergeComparison &m_comparison;
    const std::vector<MergeSide> &m_answers;
    RowReader m_mine;
    RowReader m_theirs;
    std::optional<RowReader> m_base;
    std::map<std::pair<size_t, int>, MergeSide> m_asked;
    std::map<std::string, std::unique_ptr<Statement>> m_statements;
    std::vector<size_t> m_going;
};

} // namespace

Expected<void> applyMerge(Edit &edit, const MergeFiles &files, const MergeComparison &comparison,
                          const std::vector<MergeSide> &answers)
{
    Q_ASSERT(answers.size() == comparison.conflicts.size());
    return Merging(edit, files, comparison, answers).run();
}

} // namespace talbook
