#include "tests/bench/floors.h"

#include "core/plan/schema.h"

#include <QCollator>
#include <QFile>

#include <algorithm>
#include <string>
#include <vector>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

struct Cell
{
    bool null = true;
    bool integer = false;
    qint64 number = 0;
    std::string text;
};

/// A database with a plan's tables and nothing in them.
Database bareDatabase(const QString &folder, const char *table)
{
    const QString path = folder + u"/floor-%1.db"_s.arg(QLatin1StringView(table));
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    Database bare = must(Database::open(path, DatabaseMode::Create));
    must(createSchema(bare));
    must(bare.execute("PRAGMA foreign_keys=OFF"));
    return bare;
}

/// Fills the bare table and returns what that took.
Cost fill(const Database &bare, const Plan &plan, const std::string &table)
{
    const QString marks =
        must(plan.database().text("SELECT group_concat('?') FROM pragma_table_info('" + table + "')"));
    const int width = int(marks.count(u'?'));
    std::vector<Cell> cells;
    Statement rows(plan.database(), "SELECT * FROM " + table);
    while (rows.step()) {
        for (int column = 0; column < width; ++column) {
            const std::string text(rows.utf8(column));
            const bool integer =
                !text.empty() && text.find_first_not_of("0123456789") == std::string::npos && text.size() < 18;
            cells.push_back({rows.isNull(column), integer, integer ? std::stoll(text) : 0, text});
        }
    }
    must(rows.result());
    return cost([&] {
        must(bare.execute("BEGIN"));
        Statement statement(bare, "INSERT INTO " + table + " VALUES(" + marks.toStdString() + ")");
        for (size_t i = 0; i < cells.size(); i += size_t(width)) {
            for (int column = 0; column < width; ++column) {
                const Cell &cell = cells[i + size_t(column)];
                if (cell.null)
                    statement.bind(column + 1, nullptr);
                else if (cell.integer)
                    statement.bind(column + 1, cell.number);
                else
                    statement.bind(column + 1, std::string_view(cell.text));
            }
            statement.step();
        }
        must(statement.result());
        must(bare.execute("COMMIT"));
    });
}

std::vector<QString> namesOf(const Standings &standings)
{
    std::vector<QString> names;
    for (size_t i = 0; i < standings.size(); ++i)
        names.push_back(std::get<QString>(standings.value(i, FilterField::Name)));
    return names;
}

} // namespace

Floor copyFloor(const QString &folder, const Plan &plan, const char *table)
{
    const Database bare = bareDatabase(folder, table);
    return {u"bare INSERTs of the same rows and indexes"_s, fill(bare, plan, table)};
}

Floor deleteFloor(const QString &folder, const Plan &plan, const char *table)
{
    const Database bare = bareDatabase(folder, table);
    fill(bare, plan, table);
    std::vector<qint64> ids;
    Statement rows(bare, "SELECT id FROM " + std::string(table) + " ORDER BY id");
    while (rows.step())
        ids.push_back(rows.integer(0));
    must(rows.result());
    return {u"bare DELETEs of the same rows"_s, cost([&] {
                must(bare.execute("BEGIN"));
                Statement remove(bare, "DELETE FROM " + std::string(table) + " WHERE id = ?");
                for (const qint64 id : ids) {
                    remove.bind(1, id);
                    remove.step();
                }
                must(remove.result());
                must(bare.execute("COMMIT"));
            })};
}

Floor scanFloor(const Plan &plan)
{
    return {u"a bare scan of the activities"_s, medianCost(3, [&] {
                Statement rows(plan.database(), "SELECT account_id, date, kind FROM activity");
                qint64 sum = 0;
                while (rows.step())
                    sum += rows.integer(0) + qint64(rows.utf8(1).size());
                must(rows.result());
                if (sum == 0)
                    qFatal("nothing read");
            })};
}

Floor passFloor(size_t activities)
{
    std::vector<int> days(activities);
    for (size_t i = 0; i < days.size(); ++i)
        days[i] = int(i % 365);
    const std::vector<double> decay(400, 0.5);
    return {u"one table look-up per activity"_s, medianCost(9, [&] {
                double sum = 0;
                for (const int day : days)
                    sum += decay[size_t(day)];
                if (sum < 0)
                    qFatal("negative");
            })};
}

Floor vacuumFloor(const QString &folder, const Plan &plan)
{
    QFile::remove(folder + u"/vacuum.db"_s);
    return {u"VACUUM INTO alone"_s,
            cost([&] { must(plan.database().execute("VACUUM INTO ?", folder + u"/vacuum.db"_s)); })};
}

Floor updateFloor(const Plan &plan)
{
    return {
        u"a bare UPDATE of one row"_s, medianCost(9, [&, n = 0]() mutable {
            must(plan.database().execute("UPDATE meta SET value = ? WHERE key = 'created_by'", QString::number(++n)));
        })};
}

Floor sortFloor(const Standings &standings)
{
    std::vector<QString> names = namesOf(standings);
    const QCollator collator{QLocale(QLocale::Russian)};
    return {u"std::sort with QCollator"_s, cost([&] {
                std::sort(names.begin(), names.end(),
                          [&](const QString &left, const QString &right) { return collator.compare(left, right) < 0; });
            })};
}

Floor containsFloor(const Standings &standings)
{
    const std::vector<QString> names = namesOf(standings);
    return {u"QString::contains over the names"_s, medianCost(5, [&] {
                size_t found = 0;
                for (const QString &name : names)
                    found += name.contains(u"север"_s) ? 1 : 0;
                if (found > names.size())
                    qFatal("impossible");
            })};
}

} // namespace talbook::bench
