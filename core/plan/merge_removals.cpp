#include "core/plan/merge_removals.h"

#include "core/plan/database.h"
#include "core/plan/merge_cells.h"

#include <algorithm>
#include <numeric>

namespace talbook
{

namespace
{

RowChange changeBy(const RowDiff &diff, MergeSide side)
{
    return side == MergeSide::Mine ? diff.mine : diff.theirs;
}

/// The removals of one side, and what the other side did about the rows that went.
class RemovalsOf
{
public:
    RemovalsOf(MergeSide side, const MergeFiles &files, MergeComparison &comparison)
        : m_side(side), m_comparison(comparison), m_removing(*of(files, side), comparison.tables),
          m_other(*of(files, otherSide(side)), comparison.tables)
    {
        // The row before it was removed; without a base the other side's is all there is.
        if (files.base)
            m_base.emplace(*files.base, comparison.tables);
        for (size_t i = 0; i < comparison.diffs.size(); ++i) {
            const RowDiff &diff = comparison.diffs[i];
            if (changeBy(diff, side) != RowChange::Removed)
                continue;
            m_removed.emplace(std::pair(diff.table, diff.key.numbers[0]), i);
            m_rows.push_back(i);
        }
        m_unit.resize(m_rows.size());
        std::iota(m_unit.begin(), m_unit.end(), size_t(0));
        for (size_t i = 0; i < m_rows.size(); ++i)
            m_place[m_rows[i]] = i;
    }

    bool isEmpty() const { return m_rows.empty(); }

    Expected<void> gather()
    {
        std::vector<bool> hasParent(m_rows.size(), false);
        for (size_t i = 0; i < m_rows.size(); ++i) {
            const RowDiff &diff = m_comparison.diffs[m_rows[i]];
            const auto values = before().row(diff.table, diff.key);
            TALBOOK_TRY(values);
            for (const TableReference &reference : shape(diff).references) {
                const auto parent = *values ? removedParent(reference, **values) : std::nullopt;
                if (!parent)
                    continue;
                m_comparison.pointsTo[{m_rows[i], reference.column, other()}] = *parent;
                if (reference.cascades) {
                    hasParent[i] = true;
                    m_lies.push_back({m_rows[i], *parent});
                    join(i, m_place.at(*parent));
                }
            }
        }
        // What was meant: the rows that no other removed row took along, the first of them by the schema's order.
        std::map<size_t, size_t> removals; // root of the union: index in comparison.removals
        for (const bool meant : {true, false}) {
            for (size_t i = 0; i < m_rows.size(); ++i) {
                if (hasParent[i] == meant)
                    continue;
                const auto [known, fresh] = removals.try_emplace(rootOf(i), m_comparison.removals.size());
                if (fresh)
                    m_comparison.removals.push_back({m_side, {}, -1});
                m_comparison.removals[known->second].rows.push_back(m_rows[i]);
                m_comparison.removalOf[m_rows[i]] = known->second;
                m_comparison.needs[m_rows[i]].insert(known->second);
            }
        }
        return {};
    }

    /// What the other side did in the rows that went, under them, and towards them.
    Expected<void> findTouches()
    {
        for (size_t i = 0; i < m_comparison.diffs.size(); ++i) {
            if (changeBy(m_comparison.diffs[i], other()) == RowChange::Added)
                m_added.emplace(std::pair(m_comparison.diffs[i].table, m_comparison.diffs[i].key.numbers[0]), i);
        }
        for (size_t i = 0; i < m_comparison.diffs.size(); ++i) {
            const RowDiff &diff = m_comparison.diffs[i];
            if (shape(diff).references.empty())
                continue;
            if (changeBy(diff, other()) == RowChange::None)
                TALBOOK_TRY(noteLeft(i));
            else if (changeBy(diff, other()) != RowChange::Removed)
                TALBOOK_TRY(noteReferences(i));
        }
        spreadNeeds();
        for (const auto &[cell, target] : m_towardsAdded) {
            if (m_comparison.needs.contains(target))
                m_comparison.pointsTo[cell] = target;
        }
        for (size_t i = 0; i < m_comparison.diffs.size(); ++i) {
            const RowDiff &diff = m_comparison.diffs[i];
            const bool removed = changeBy(diff, m_side) == RowChange::Removed;
            const RowChange change = changeBy(diff, other());
            const auto needs = m_comparison.needs.find(i);
            if (needs != m_comparison.needs.end() &&
                (removed ? change == RowChange::Edited : change == RowChange::Added))
                for (const size_t removal : needs->second)
                    touch(removal, i);
        }
        return {};
    }

    void makeConflicts()
    {
        for (size_t i = 0; i < m_comparison.removals.size(); ++i) {
            MergeComparison::Removal &removal = m_comparison.removals[i];
            const auto touched = m_touched.find(i);
            if (removal.by != m_side || (touched == m_touched.end() && m_comparison.hasBase))
                continue;
            removal.conflict = int(m_comparison.conflicts.size());
            MergeConflict conflict{.kind = MergeConflict::Kind::Removal, .removedBy = m_side, .removed = removal.rows};
            if (touched != m_touched.end())
                conflict.touched.assign(touched->second.begin(), touched->second.end());
            m_comparison.conflicts.push_back(std::move(conflict));
        }
    }

private:
    static const Database *of(const MergeFiles &files, MergeSide side)
    {
        return side == MergeSide::Mine ? files.mine : files.theirs;
    }

    const TableShape &shape(const RowDiff &diff) const { return m_comparison.tables[size_t(diff.table)]; }
    RowReader &before() { return m_base ? *m_base : m_other; }

    std::optional<size_t> removedParent(const TableReference &reference, const std::vector<QVariant> &values) const
    {
        const QVariant &value = values[size_t(reference.column)];
        if (value.isNull())
            return std::nullopt;
        const auto found = m_removed.find({reference.parent, value.toLongLong()});
        return found == m_removed.end() ? std::nullopt : std::optional(found->second);
    }

    MergeSide other() const { return otherSide(m_side); }

    /// Cells of the other side's version of a row that it added or edited.
    Expected<void> noteReferences(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        const auto theirs = m_other.row(diff.table, diff.key);
        TALBOOK_TRY(theirs);
        const auto mine = m_removing.row(diff.table, diff.key);
        TALBOOK_TRY(mine);
        const auto base =
            m_base ? m_base->row(diff.table, diff.key) : Expected<std::optional<std::vector<QVariant>>>(std::nullopt);
        TALBOOK_TRY(base);
        const bool comesAlone = !*mine; // removed here, or never there
        for (const TableReference &reference : shape(diff).references) {
            const QVariant &value = (**theirs)[size_t(reference.column)];
            const MergeComparison::Cell cell{index, reference.column, other()};
            m_comparison.pointsTo.erase(cell);
            if (const auto parent = removedParent(reference, **theirs)) {
                m_comparison.pointsTo[cell] = *parent;
                if (!*base || !sameValue(value, (**base)[size_t(reference.column)]))
                    touch(m_comparison.removalOf.at(*parent), index);
                if (comesAlone && reference.cascades)
                    m_lies.push_back({index, *parent});
            } else if (!value.isNull()) {
                const auto added = m_added.find({reference.parent, value.toLongLong()});
                if (added == m_added.end())
                    continue;
                m_towardsAdded.emplace_back(cell, added->second);
                if (comesAlone && reference.cascades)
                    m_lies.push_back({index, added->second});
            }
        }
        if (*base && *mine)
            noteLeft(index, **base, **mine);
        return {};
    }

    /// Cells of a row that stays, which named a removed row before that went.
    Expected<void> noteLeft(size_t index)
    {
        const RowDiff &diff = m_comparison.diffs[index];
        if (!m_base || changeBy(diff, m_side) != RowChange::Edited)
            return {};
        const auto base = m_base->row(diff.table, diff.key);
        TALBOOK_TRY(base);
        const auto mine = m_removing.row(diff.table, diff.key);
        TALBOOK_TRY(mine);
        noteLeft(index, **base, **mine);
        for (const TableReference &reference : shape(diff).references) {
            if (const auto parent = removedParent(reference, **base))
                m_comparison.pointsTo[{index, reference.column, other()}] = *parent;
        }
        return {};
    }

    void noteLeft(size_t index, const std::vector<QVariant> &base, const std::vector<QVariant> &mine)
    {
        for (const TableReference &reference : shape(m_comparison.diffs[index]).references) {
            if (const auto parent = removedParent(reference, base); parent && mine[size_t(reference.column)].isNull())
                m_comparison.emptied[{index, reference.column, m_side}] = *parent;
        }
    }

    /// What lies under a row needs all that the row needs.
    void spreadNeeds()
    {
        for (bool grew = true; grew;) {
            grew = false;
            for (const auto &[row, parent] : m_lies) {
                const auto above = m_comparison.needs.find(parent);
                if (above == m_comparison.needs.end())
                    continue;
                std::set<size_t> &needs = m_comparison.needs[row];
                const size_t before = needs.size();
                needs.insert(above->second.begin(), above->second.end());
                grew = grew || needs.size() > before;
            }
        }
    }

    void touch(size_t removal, size_t diff) { m_touched[removal].insert(diff); }

    size_t rootOf(size_t i)
    {
        while (m_unit[i] != i)
            i = m_unit[i] = m_unit[m_unit[i]];
        return i;
    }
    void join(size_t a, size_t b) { m_unit[rootOf(a)] = rootOf(b); }

    MergeSide m_side;
    MergeComparison &m_comparison;
    RowReader m_removing;
    RowReader m_other;
    std::optional<RowReader> m_base;
    std::vector<size_t> m_rows;                         ///< removed rows: indices in `diffs`
    std::map<std::pair<int, qint64>, size_t> m_removed; ///< the same by table and id
    std::map<size_t, size_t> m_place;                   ///< index in `diffs`: index in m_rows
    std::vector<size_t> m_unit;                         ///< union-find over m_rows
    std::map<size_t, std::set<size_t>> m_touched;
    std::map<std::pair<int, qint64>, size_t> m_added; ///< by the other side, by table and id
    std::vector<std::pair<size_t, size_t>> m_lies;    ///< a row that may come, and what it lies under
    std::vector<std::pair<MergeComparison::Cell, size_t>> m_towardsAdded;
};

} // namespace

Expected<void> findRemovals(const MergeFiles &files, MergeComparison &comparison)
{
    for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
        RemovalsOf removals(side, files, comparison);
        if (removals.isEmpty())
            continue;
        TALBOOK_TRY(removals.gather());
        TALBOOK_TRY(removals.findTouches());
        removals.makeConflicts();
    }
    return {};
}

} // namespace talbook
