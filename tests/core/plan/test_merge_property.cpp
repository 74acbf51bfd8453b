#include "tests/core/plan/two_copies.h"

#include <QRandomGenerator>
#include <QTest>

using namespace talbook;
using namespace talbook::test;

namespace
{

using Cells = std::map<QString, QVariant>;                    ///< by column
using Content = std::map<std::pair<QString, QString>, Cells>; ///< by table and key

constexpr std::array tables = {std::pair("account", "id"),
                               std::pair("contact", "id"),
                               std::pair("activity", "id"),
                               std::pair("task", "id"),
                               std::pair("opportunity", "id"),
                               std::pair("influence", "from_contact || '-' || to_contact"),
                               std::pair("tal", "account_id || '-' || program_id")};

/// What a file holds, read in another way than merging reads it.
Content contentOf(const Plan &plan)
{
    Content content;
    for (const auto &[table, key] : tables) {
        std::vector<QString> columns;
        Statement names(plan.database(), "SELECT name FROM pragma_table_info(?1)");
        names.bind(1, table);
        while (names.step())
            columns.push_back(names.text(0));
        if (!names.result())
            qFatal("columns");
        std::string sql = std::string("SELECT ") + key;
        for (const QString &column : columns)
            sql += ", CAST(" + column.toStdString() + " AS TEXT)";
        Statement rows(plan.database(), sql + " FROM " + table);
        while (rows.step()) {
            Cells cells;
            for (size_t i = 0; i < columns.size(); ++i)
                cells[columns[i]] = rows.isNull(int(i) + 1) ? QVariant() : QVariant(rows.text(int(i) + 1));
            content[{QString::fromLatin1(table), rows.text(0)}] = cells;
        }
        if (!rows.result())
            qFatal("rows");
    }
    return content;
}

/// One person's work: edits, new rows, removals, people moved, over the few rows there are, so that both meet often.
class Worker
{
public:
    Worker(Plan &plan, quint32 seed, qint64 firstId) : m_plan(plan), m_random(seed), m_nextId(firstId) {}

    void doSomething()
    {
        const QString value = u"'v%1'"_s.arg(m_random.bounded(1000));
        const QString id = QString::number(++m_nextId);
        const QString account = pick("account");
        const QString contact = pick("contact");
        const QString other = pick("contact");
        switch (m_random.bounded(14)) {
        case 0:
            return run(u"UPDATE account SET owner = %1 WHERE id = %2"_s.arg(value, account));
        case 1:
            return run(u"UPDATE account SET industry = %1 WHERE id = %2"_s.arg(value, account));
        case 2:
            return run(u"INSERT INTO account(id, name) VALUES(%1, %2)"_s.arg(id, value));
        case 3:
            if (m_random.bounded(3) == 0)
                run(u"DELETE FROM account WHERE id = %1"_s.arg(account));
            return;
        case 4:
            return run(u"INSERT INTO contact(id, account_id, name) SELECT %1, id, %2 FROM account WHERE id = %3"_s.arg(
                id, value, account));
        case 5:
            return run(u"UPDATE contact SET title = %1 WHERE id = %2"_s.arg(value, contact));
        case 6:
            return run(u"DELETE FROM contact WHERE id = %1"_s.arg(contact));
        case 7:
            return run(u"UPDATE contact SET reports_to = %1 WHERE id = %2 AND id <> %1"_s.arg(other, contact));
        case 8:
            return run(
                u"INSERT INTO activity(id, account_id, contact_id, date, kind, direction, count) SELECT %1, "
                "account_id, id, '2026-02-01', 'call', 'outbound', 1 FROM contact WHERE id = %2"_s.arg(id, contact));
        case 9:
            return run(u"UPDATE task SET contact_id = %1, note = %2"_s.arg(contact, value));
        case 10:
            return run(
                u"INSERT OR IGNORE INTO influence(from_contact, to_contact, note) SELECT a.id, b.id, %1 FROM "
                "contact a, contact b WHERE a.id = %2 AND b.id = %3 AND a.id <> b.id"_s.arg(value, contact, other));
        case 11:
            return run(u"INSERT OR IGNORE INTO tal(account_id, program_id, joined_on, reason) SELECT id, 1, "
                       "'2026-01-05', %1 FROM account WHERE id = %2"_s.arg(value, account));
        case 12:
            return run(u"INSERT INTO opportunity(id, account_id, name, amount, currency, outcome) SELECT %1, id, %2, "
                       "100, 'EUR', 'open' FROM account WHERE id = %3"_s.arg(id, value, account));
        default:
            return run(u"UPDATE contact SET account_id = %1, reports_to = NULL WHERE id = %2 AND NOT EXISTS(SELECT 1 "
                       "FROM contact r WHERE r.reports_to = %2)"_s.arg(account, contact));
        }
    }

private:
    /// A step that would make a circle and the like is refused, as it would be in the window.
    void run(const QString &sql)
    {
        (void)m_plan.run(u"Work"_s,
                         [&](Edit &edit) { return edit.database().execute(std::string_view(sql.toStdString())); });
    }

    QString pick(const char *table)
    {
        QStringList ids;
        Statement rows(m_plan.database(), std::string("SELECT id FROM ") + table + " ORDER BY id");
        while (rows.step())
            ids.append(rows.text(0));
        if (!rows.result())
            qFatal("ids");
        return ids.isEmpty() ? u"0"_s : ids[int(m_random.bounded(quint32(ids.size())))];
    }

    Plan &m_plan;
    QRandomGenerator m_random;
    qint64 m_nextId;
};

/// The rows and cells that a comparison asks about.
struct Asked
{
    std::set<std::pair<QString, QString>> rows;
    std::set<std::pair<std::pair<QString, QString>, QString>> cells;

    explicit Asked(const MergeComparison &comparison)
    {
        const auto name = [&](size_t diff) {
            const RowDiff &row = comparison.diffs[diff];
            const TableShape &table = comparison.tables[size_t(row.table)];
            return std::pair(QString::fromStdString(table.name), keyText(table, row.key));
        };
        for (const MergeConflict &conflict : comparison.conflicts) {
            for (const std::vector<size_t> &listed : {conflict.removed, conflict.touched}) {
                for (const size_t diff : listed)
                    rows.insert(name(diff));
            }
            for (const MergeCell &cell : conflict.cells) {
                const TableShape &table = comparison.tables[size_t(comparison.diffs[cell.diff].table)];
                cells.insert({name(cell.diff), QString::fromStdString(table.columns[size_t(cell.column)])});
            }
        }
        // Cells follow the row they name: back with it, or emptied with it.
        for (const auto *cellsOf : {&comparison.emptied, &comparison.pointsTo}) {
            for (const auto &[cell, target] : *cellsOf) {
                const TableShape &table = comparison.tables[size_t(comparison.diffs[cell.diff].table)];
                const auto needs = comparison.needs.find(target);
                const bool isAsked =
                    needs != comparison.needs.end() && std::ranges::any_of(needs->second, [&](size_t removal) {
                        return comparison.removals[removal].conflict >= 0;
                    });
                if (isAsked)
                    cells.insert({name(cell.diff), QString::fromStdString(table.columns[size_t(cell.column)])});
            }
        }
    }
};

const Cells *find(const Content &content, const std::pair<QString, QString> &row)
{
    const auto found = content.find(row);
    return found == content.end() ? nullptr : &found->second;
}

} // namespace

class TestMergeProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noEditIsLostUnasked_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void noEditIsLostUnasked()
    {
        QFETCH(quint32, seed);
        const TwoCopies copies;
        Worker left(*copies.mine, seed, 1000);
        Worker right(*copies.theirs, seed + 100'000, 2000);
        for (int i = 0; i < 12; ++i) {
            left.doSomething();
            right.doSomething();
        }
        const Content base = contentOf(*copies.base);
        const Content mine = contentOf(*copies.mine);
        const Content theirs = contentOf(*copies.theirs);
        const QByteArray before = fingerprint(*copies.mine);

        QRandomGenerator random(seed);
        const MergeComparison comparison = copies.compared();
        std::vector<MergeSide> answers;
        for (size_t i = 0; i < comparison.conflicts.size(); ++i)
            answers.push_back(random.bounded(2) == 0 ? MergeSide::Mine : MergeSide::Theirs);
        auto merging = copies.tryMerge(*copies.mine, *copies.theirs, comparison, answers);
        if (!merging) { // answers that make a circle of people together are refused whole
            QCOMPARE(merging.error().code, ErrorCode::Invariant);
            QCOMPARE(fingerprint(*copies.mine), before);
            std::ranges::fill(answers, MergeSide::Mine);
            merging = copies.tryMerge(*copies.mine, *copies.theirs, comparison, answers);
        }
        TALBOOK_VERIFY(merging);
        TwoCopies::requireReferences(*copies.mine);
        const Content merged = contentOf(*copies.mine);
        const Asked asked(comparison);
        std::set<std::pair<QString, QString>> rows;
        for (const Content *content : {&base, &mine, &theirs, &merged}) {
            for (const auto &[row, cells] : *content)
                rows.insert(row);
        }
        for (const auto &row : rows) {
            if (asked.rows.contains(row))
                continue;
            const Cells *was = find(base, row);
            const Cells *inMine = find(mine, row);
            const Cells *inTheirs = find(theirs, row);
            const Cells *now = find(merged, row);
            const QString told = row.first + u' ' + row.second + u' ';
            const bool expected = was ? inMine && inTheirs : inMine || inTheirs;
            QVERIFY2(bool(now) == expected, qPrintable(told));
            if (!now)
                continue;
            for (const auto &[column, value] : *now) {
                if (asked.cells.contains({row, column}))
                    continue;
                const auto of = [&](const Cells *cells) { return cells ? cells->at(column) : QVariant(); };
                if (!inMine || !inTheirs) {
                    QVERIFY2(value == of(inMine ? inMine : inTheirs), qPrintable(told + column));
                } else if (of(inMine) != of(was)) {
                    QVERIFY2(value == of(inMine), qPrintable(told + column));
                } else {
                    QVERIFY2(value == of(inTheirs), qPrintable(told + column));
                }
            }
        }
        if (*copies.mine->history().undoTitle() == u"Merge"_s)
            TALBOOK_VERIFY(copies.mine->undo());
        QCOMPARE(fingerprint(*copies.mine), before);
    }

    void eitherOrderGivesTheSame_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 60; ++seed)
            QTest::addRow("%u", seed) << seed;
    }
    void eitherOrderGivesTheSame()
    {
        QFETCH(quint32, seed);
        const TwoCopies copies;
        Worker left(*copies.mine, seed + 500, 1000);
        Worker right(*copies.theirs, seed + 200'000, 2000);
        for (int i = 0; i < 3; ++i) {
            left.doSomething();
            right.doSomething();
        }
        TALBOOK_VERIFY(copies.mine->publishCopy(copies.folderPath() + u"/mine.talbook"_s));
        const auto before = copies.opened(u"mine.talbook"_s, PlanAccess::Read);
        copies.merge(*copies.mine, *copies.theirs, takeMine);
        copies.merge(*copies.theirs, *before, takeTheirs); // the same side, seen from the other
        QCOMPARE(fingerprint(*copies.mine), fingerprint(*copies.theirs));
        const QByteArray once = fingerprint(*copies.mine);
        copies.merge(*copies.theirs, *copies.mine, takeTheirs);
        QCOMPARE(fingerprint(*copies.theirs), once);
    }
};

QTEST_GUILESS_MAIN(TestMergeProperty)
#include "test_merge_property.moc"
