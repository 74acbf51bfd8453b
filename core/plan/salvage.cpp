#include "core/plan/salvage.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

namespace talbook
{

namespace
{

using Kind = PageValue::Kind;

constexpr int schemaColumns = 5; // type, name, table, first page, text; no table of a plan has as many

/// How much a row looks like one of the table among those that it fits. Only few tables are alike, and only where the
/// names of all were lost is this asked.
int likeness(const RowShape &shape, const PageRow &row)
{
    static const QSet<QByteArray> metaKeys{"plan_uuid", "created_by", "min_reader_version", "revision"};
    const auto isCode = [](const PageValue &value) { return value.bytes.size() == 2; };
    if (shape.name == "meta")
        return metaKeys.contains(row[0].bytes) ? 1 : -1;
    if (shape.name == "scoring_model")
        return row[2].bytes.startsWith('{') ? 1 : -1;
    if (shape.name == "message")
        return isCode(row[6]) ? 1 : -1;
    if (shape.name == "asset")
        return isCode(row[4]) ? 1 : -1;
    return 0;
}

class Salvage
{
public:
    Salvage(PageFile &file, const std::vector<RowShape> &shapes, const TakeRow &take, const Progress &progress)
        : m_file(file), m_shapes(shapes), m_take(take), m_progress(progress), m_seen(size_t(file.pages()) + 1),
          m_visits(size_t(file.pages()) + 1)
    {
        m_result.tables.resize(shapes.size());
        m_result.pages = file.pages();
        m_result.isCut = file.isCut();
    }

    Expected<Salvaged> run(const std::function<bool(const QByteArray &)> &isFullIndex)
    {
        readRoots();
        for (size_t table = 0; table < m_shapes.size(); ++table)
            TALBOOK_TRY(walkTable(table));
        walkIndexes(isFullIndex);
        TALBOOK_TRY(gatherLost());
        // Where use was found for every page there is, nothing can have lain elsewhere.
        if (m_result.unreadPages == 0 && !m_result.isCut && !m_pointsOutside) {
            for (SalvagedTable &table : m_result.tables)
                table.hidden = false;
        }
        // The first page lists the tables and holds no row of theirs.
        if (!m_file.hasHeader() || !m_file.treePage(m_file.page(1), 1))
            ++m_result.unreadPages;
        return std::move(m_result);
    }

private:
    struct Root
    {
        QByteArray table;
        quint32 page = 0;
    };
    using Cells = std::vector<std::optional<PageCell>>;

    /// The list of tables is itself a table, from the first page on. It is looked for on every page: its own tree may
    /// be what is broken.
    void readRoots()
    {
        for (quint32 number = 1; number <= m_file.pages(); ++number) {
            const QByteArray bytes = m_file.page(number);
            const auto page = m_file.treePage(bytes, number);
            if (!page || page->kind != PageKind::TableLeaf)
                continue;
            for (const quint16 place : page->places) {
                if (m_file.columnsAt(bytes, page->kind, place) != schemaColumns)
                    continue;
                const auto cell = m_file.cell(bytes, page->kind, place);
                if (!cell || cell->row[1].kind != Kind::Text || cell->row[3].kind != Kind::Integer)
                    continue;
                m_seen[number] = true;
                const qint64 first = cell->row[3].integer;
                if (first >= 2 && first <= m_file.pages())
                    (cell->row[0].bytes == "table" ? m_tables : m_indexes)
                        .emplace(cell->row[1].bytes, Root{cell->row[2].bytes, quint32(first)});
            }
        }
        m_seen[1] = true;
    }

    /// Tells how many rows a table had.
    void walkIndexes(const std::function<bool(const QByteArray &)> &isFullIndex)
    {
        for (const auto &[name, root] : m_indexes) {
            qint64 entries = 0;
            bool whole = true;
            std::vector<quint32> next{root.page};
            while (!next.empty()) {
                const quint32 number = next.back();
                next.pop_back();
                const QByteArray bytes = visit(number);
                const auto page = m_file.treePage(bytes, number);
                if (!page || (page->kind != PageKind::IndexLeaf && page->kind != PageKind::IndexInner)) {
                    whole = false;
                    forget(number, !bytes.isEmpty());
                    continue;
                }
                whole = whole && page->misplaced == 0;
                entries += qint64(page->places.size());
                takeFurther(bytes, *page);
                pushChildren(bytes, *page, next);
            }
            const auto table =
                std::ranges::find(m_shapes, root.table, [](const RowShape &shape) { return shape.name; });
            if (whole && table != m_shapes.end() && isFullIndex(name))
                m_result.tables[size_t(table - m_shapes.begin())].before = entries;
        }
    }

    /// Long entries of an index go on on pages that hold nothing else.
    void takeFurther(const QByteArray &bytes, const TreePage &page)
    {
        for (const quint16 place : page.places)
            (void)m_file.cell(bytes, page.kind, place);
    }

    Expected<void> walkTable(size_t table)
    {
        SalvagedTable &result = m_result.tables[table];
        const auto root = m_tables.find(m_shapes[table].name);
        if (root == m_tables.end()) {
            result.hidden = true;
            return {};
        }
        std::vector<quint32> next{root->second.page};
        while (!next.empty()) {
            const quint32 number = next.back();
            next.pop_back();
            m_pointsOutside = m_pointsOutside || number < 2 || number > m_file.pages();
            const QByteArray bytes = visit(number);
            const auto page = m_file.treePage(bytes, number);
            if (!page || !belongs(*page, m_shapes[table])) {
                result.hidden = true;
                forget(number, !bytes.isEmpty());
                continue;
            }
            result.hidden = result.hidden || (isInner(*page) && page->misplaced > 0);
            pushChildren(bytes, *page, next);
            if (page->kind == PageKind::TableInner || (page->places.empty() && page->misplaced == 0))
                continue;
            const Cells cells = cellsOf(bytes, *page);
            const bool fitting = std::ranges::any_of(
                cells, [&](const auto &cell) { return cell && m_shapes[table].fitted(*cell).has_value(); });
            if (fitting) {
                TALBOOK_TRY(takeRows(cells, page->misplaced, table, true));
            } else {
                result.hidden = true;
                giveBack(cells);
                forget(number, true);
            }
        }
        return {};
    }

    static bool isInner(const TreePage &page)
    {
        return page.kind == PageKind::TableInner || page.kind == PageKind::IndexInner;
    }

    static bool belongs(const TreePage &page, const RowShape &shape)
    {
        const bool tablePage = page.kind == PageKind::TableLeaf || page.kind == PageKind::TableInner;
        return tablePage == shape.hasRowid;
    }

    /// The page's bytes the first time, nothing after: trees that share a page, or go in a circle, end.
    QByteArray visit(quint32 number)
    {
        constexpr int mostVisits = 3; // a page that was forgotten may be another tree's, but not everybody's
        if (number < 2 || number > m_file.pages() || m_seen[number] || m_visits[number] == mostVisits)
            return {};
        m_seen[number] = true;
        ++m_visits[number];
        return m_file.page(number);
    }

    /// The page is not what the tree took it for; it may be another table's.
    void forget(quint32 number, bool visited)
    {
        if (visited)
            m_seen[number] = false;
    }

    void pushChildren(const QByteArray &bytes, const TreePage &page, std::vector<quint32> &next) const
    {
        if (!isInner(page))
            return;
        next.push_back(page.last);
        for (auto place = page.places.rbegin(); place != page.places.rend(); ++place)
            next.push_back(m_file.childAt(bytes, *place)); // the last in is the first out: rows in their order
    }

    Cells cellsOf(const QByteArray &bytes, const TreePage &page)
    {
        Cells cells;
        for (const quint16 place : page.places) {
            const int columns = m_file.columnsAt(bytes, page.kind, place);
            const bool known = std::ranges::any_of(m_shapes, [&](const RowShape &shape) {
                return belongs(page, shape) && shape.columns.size() == size_t(columns);
            });
            cells.push_back(known ? m_file.cell(bytes, page.kind, place) : std::nullopt);
        }
        return cells;
    }

    void giveBack(const Cells &cells)
    {
        for (const auto &cell : cells) {
            if (cell)
                m_file.giveBack(*cell);
        }
    }

    /// @param inTree whether a tree leads to the page: another may be what an earlier saving left, and a row that is
    /// there a second time is none that was lost
    Expected<void> takeRows(const Cells &cells, int misplaced, size_t table, bool inTree)
    {
        if (m_progress && !m_progress(std::min<qint64>(++m_reported, m_file.pages()), m_file.pages()))
            return Error{ErrorCode::Cancelled, {}, {}};
        SalvagedTable &result = m_result.tables[table];
        result.spoilt += misplaced;
        for (const auto &cell : cells) {
            const auto row = cell ? m_shapes[table].fitted(*cell) : std::nullopt;
            const auto taken = row ? m_take(table, *row) : Expected<Taken>(Taken::Refused);
            TALBOOK_TRY(taken);
            if (*taken == Taken::Stored)
                ++result.stored;
            else if (*taken == Taken::Refused || inTree)
                ++result.spoilt;
        }
        return {};
    }

    /// The pages that no tree led to.
    Expected<void> gatherLost()
    {
        for (const quint32 number : m_file.freePages()) {
            if (number < m_seen.size() && !m_file.isTaken(number))
                m_seen[number] = true;
        }
        std::vector<quint32> lost;
        for (quint32 number = 2; number <= m_file.pages(); ++number) {
            if (m_seen[number] || m_file.isTaken(number))
                continue;
            const QByteArray bytes = m_file.page(number);
            const auto page = m_file.treePage(bytes, number);
            const Cells cells = page && page->kind != PageKind::TableInner ? cellsOf(bytes, *page) : Cells();
            if (const auto table = page ? tableLike(cells, *page) : std::nullopt) {
                TALBOOK_TRY(takeRows(cells, page->misplaced, *table, false));
            } else if (!page || !isExplained(bytes, *page)) {
                giveBack(cells);
                lost.push_back(number);
            }
        }
        // A row that was read late may go on on a page that was looked at early.
        m_result.unreadPages +=
            quint32(std::ranges::count_if(lost, [this](quint32 number) { return !m_file.isTaken(number); }));
        return {};
    }

    /// A page without rows of a table that is what it should be all the same: an inner page whose children are there,
    /// an empty one, or one of an index.
    bool isExplained(const QByteArray &bytes, const TreePage &page)
    {
        if (page.misplaced > 0)
            return false;
        if (page.kind == PageKind::TableInner) {
            return std::ranges::all_of(page.places, [&](quint16 place) {
                const quint32 child = m_file.childAt(bytes, place);
                return child >= 2 && child <= m_file.pages();
            });
        }
        constexpr int indexColumns = 2; // what it is by, and the row
        const bool explained = std::ranges::all_of(page.places, [&](quint16 place) {
            return page.kind != PageKind::TableLeaf && m_file.columnsAt(bytes, page.kind, place) == indexColumns;
        });
        if (explained)
            takeFurther(bytes, page);
        return explained;
    }

    /// The table that most of the page's rows fit, and among several alike the one that they look like.
    std::optional<size_t> tableLike(const Cells &cells, const TreePage &page) const
    {
        std::optional<size_t> best;
        std::pair<int, int> most;
        for (size_t table = 0; table < m_shapes.size(); ++table) {
            if (!belongs(page, m_shapes[table]))
                continue;
            std::pair<int, int> found;
            for (const auto &cell : cells) {
                const auto row = cell ? m_shapes[table].fitted(*cell) : std::nullopt;
                found.first += row ? 1 : 0;
                found.second += row ? likeness(m_shapes[table], *row) : 0;
            }
            if (found.first > 0 && (!best || found > most)) {
                best = table;
                most = found;
            }
        }
        return best;
    }

    PageFile &m_file;
    const std::vector<RowShape> &m_shapes;
    const TakeRow &m_take;
    const Progress &m_progress;
    qint64 m_reported = 0;
    std::vector<bool> m_seen;
    std::vector<quint8> m_visits;
    std::map<QByteArray, Root> m_tables;
    std::map<QByteArray, Root> m_indexes;
    bool m_pointsOutside = false;
    Salvaged m_result;
};

} // namespace

Expected<Salvaged> salvage(PageFile &file, const std::vector<RowShape> &shapes,
                           const std::function<bool(const QByteArray &index)> &isFullIndex, const TakeRow &take,
                           const Progress &progress)
{
    return Salvage(file, shapes, take, progress).run(isFullIndex);
}

} // namespace talbook
