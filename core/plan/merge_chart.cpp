#include "core/plan/merge_chart.h"

#include "core/plan/database.h"
#include "core/plan/merge_cells.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// A person that the sides have not alike.
struct Moved
{
    qint64 id = 0;
    size_t diff = 0;
    std::optional<StoredRow> base, mine, theirs;
};

struct Place
{
    qint64 account = 0;
    qint64 manager = 0;
    const Moved *moved = nullptr; ///< null where all agree about the person
};

class ChartMerging
{
public:
    ChartMerging(const MergeFiles &files, MergeComparison &comparison)
        : m_files(files), m_comparison(comparison),
          m_table(int(std::ranges::find(comparison.tables, "contact", &TableShape::name) - comparison.tables.begin())),
          m_account(contact().column("account_id")), m_manager(contact().column("reports_to"))
    {
        for (const MergeConflict &conflict : comparison.conflicts) {
            for (const MergeCell &cell : conflict.cells)
                m_asked.emplace(cell.diff, cell.column);
        }
    }

    Expected<void> read()
    {
        SideBySide rows(m_files, m_comparison.tables);
        for (size_t i = 0; i < m_comparison.diffs.size(); ++i) {
            const RowDiff &diff = m_comparison.diffs[i];
            if (diff.table != m_table)
                continue;
            auto base = rows.base(diff);
            TALBOOK_TRY(base);
            auto mine = rows.mine(diff);
            TALBOOK_TRY(mine);
            auto theirs = rows.theirs(diff);
            TALBOOK_TRY(theirs);
            m_byMine = m_byMine || differs(*base, *mine) || isAsked(i);
            m_byTheirs = m_byTheirs || differs(*base, *theirs) || isAsked(i);
            m_moved.push_back({diff.key.numbers[0], i, std::move(*base), std::move(*mine), std::move(*theirs)});
        }
        if (!canClash())
            return {};
        Statement people(*m_files.mine, "SELECT id, account_id, reports_to FROM contact");
        while (people.step())
            m_people[people.integer(0)] = {people.integer(1), people.isNull(2) ? 0 : people.integer(2)};
        return people.result();
    }

    /// Where one side moved nobody, the other's chart is the merged one.
    bool canClash() const { return m_byMine && m_byTheirs; }

    /// @param kept as if the removals that are asked about were not made
    void find(bool kept)
    {
        const std::map<qint64, Place> people = merged(kept);
        for (const auto &[id, place] : people) {
            const auto manager = people.find(place.manager);
            if (manager != people.end() && manager->second.account != place.account)
                ask({&place, &manager->second});
        }
        std::set<qint64> sound;
        for (const Moved &moved : m_moved) {
            std::vector<qint64> way;
            for (qint64 at = moved.id; people.contains(at) && !sound.contains(at); at = people.at(at).manager) {
                if (const auto begin = std::ranges::find(way, at); begin != way.end()) {
                    std::vector<const Place *> circle;
                    for (auto each = begin; each != way.end(); ++each)
                        circle.push_back(&people.at(*each));
                    ask(circle);
                    break;
                }
                way.push_back(at);
            }
            sound.insert(way.begin(), way.end());
        }
    }

private:
    const TableShape &contact() const { return m_comparison.tables[size_t(m_table)]; }

    bool differs(const std::optional<StoredRow> &a, const std::optional<StoredRow> &b) const
    {
        return !sameValue(cellOf(a, m_account), cellOf(b, m_account)) ||
               !sameValue(cellOf(a, m_manager), cellOf(b, m_manager));
    }

    bool isAsked(size_t diff) const
    {
        const auto needs = m_comparison.needs.find(diff);
        return needs != m_comparison.needs.end() && std::ranges::any_of(needs->second, [this](size_t removal) {
                   return m_comparison.removals[removal].conflict >= 0;
               });
    }

    std::map<qint64, Place> merged(bool kept) const
    {
        std::map<qint64, Place> people = m_people;
        for (const Moved &moved : m_moved) {
            const RowDiff &diff = m_comparison.diffs[moved.diff];
            const bool mayGo = m_comparison.needs.contains(moved.diff);
            if (mayGo && !(kept && isAsked(moved.diff))) {
                people.erase(moved.id);
                continue;
            }
            if (!moved.theirs) { // added by mine, or kept as mine has it
                if (const auto place = people.find(moved.id); place != people.end())
                    place->second.moved = &moved;
                continue;
            }
            const bool comes = !moved.mine;
            const auto cell = [&](int column) {
                for (const MergeSide by : {MergeSide::Mine, MergeSide::Theirs}) {
                    const auto target = m_comparison.emptied.find({moved.diff, column, by});
                    if (kept && target != m_comparison.emptied.end() && isAsked(target->second))
                        return cellOf(by == MergeSide::Mine ? moved.theirs : moved.mine, column).toLongLong();
                }
                return comes ? cellOf(moved.theirs, column).toLongLong()
                             : mergedCell(m_comparison.tables[size_t(diff.table)], column, cellOf(moved.base, column),
                                          cellOf(moved.mine, column), cellOf(moved.theirs, column))
                                   .toLongLong();
            };
            people[moved.id] = {cell(m_account), cell(m_manager), &moved};
        }
        return people;
    }

    /// One question for all who are part of it and whom the sides place differently.
    void ask(const std::vector<const Place *> &places)
    {
        MergeConflict conflict{.kind = MergeConflict::Kind::Chart};
        for (const Place *place : places) {
            const Moved *moved = place->moved;
            if (!moved)
                continue;
            // Somebody whom one side alone has stays where that side has them, and may lose the manager.
            const bool isOnBoth = moved->mine && moved->theirs;
            for (const int column : isOnBoth ? std::vector{m_account, m_manager} : std::vector{m_manager}) {
                const MergeCell cell{moved->diff, column, cellOf(moved->base, column), cellOf(moved->mine, column),
                                     cellOf(moved->theirs, column)};
                if (!sameValue(cell.mine, cell.theirs) && m_asked.emplace(cell.diff, column).second)
                    conflict.cells.push_back(cell);
            }
        }
        if (!conflict.cells.empty())
            m_comparison.conflicts.push_back(std::move(conflict));
    }

    const MergeFiles &m_files;
    MergeComparison &m_comparison;
    int m_table;
    int m_account;
    int m_manager;
    std::vector<Moved> m_moved;
    std::map<qint64, Place> m_people; ///< as mine has them
    std::set<std::pair<size_t, int>> m_asked;
    bool m_byMine = false;
    bool m_byTheirs = false;
};

} // namespace

Expected<void> findChartConflicts(const MergeFiles &files, MergeComparison &comparison)
{
    ChartMerging chart(files, comparison);
    TALBOOK_TRY(chart.read());
    if (chart.canClash()) {
        chart.find(false);
        chart.find(true);
    }
    return {};
}

} // namespace talbook
