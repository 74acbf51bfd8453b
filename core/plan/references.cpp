#include "core/plan/references.h"

#include "core/base/id_index.h"
#include "core/plan/database.h"
#include "core/plan/schema.h"

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace talbook
{

namespace
{

/// Up to so many rows are looked at one by one, each by an index; reading the table is the better way for more.
constexpr size_t fewRows = 500;

/// A column that refers to the key `id` of another table. (Every foreign key of a plan does; a test sees to it.)
struct Reference
{
    std::string column;
    std::string parent;
    quint64 bit = 0; ///< the column's in TableChange::columns
};

Expected<std::vector<Reference>> referencesOf(const Database &database, std::string_view table)
{
    std::vector<Reference> references;
    Statement rows(database, "SELECT k.\"from\", k.\"table\", c.cid FROM pragma_foreign_key_list(?1) k "
                             "JOIN pragma_table_info(?1) c ON c.name = k.\"from\"");
    rows.bind(1, table);
    while (rows.step())
        references.push_back({std::string(rows.utf8(0)), std::string(rows.utf8(1)), quint64(1) << rows.integer(2)});
    TALBOOK_TRY(rows.result());
    return references;
}

/// The ids of the tables that are referred to, each read once.
class ParentIds
{
public:
    explicit ParentIds(const Database &database) : m_database(database) {}

    Expected<const IdIndex *> of(const std::string &table)
    {
        const auto [known, fresh] = m_ids.try_emplace(table);
        IdIndex &ids = known->second;
        if (!fresh)
            return &ids;
        Statement rows(m_database, "SELECT id FROM " + table + " NOT INDEXED");
        while (rows.step())
            ids.add(rows.integer(0), 0);
        TALBOOK_TRY(rows.result());
        return &ids;
    }

private:
    const Database &m_database;
    std::map<std::string, IdIndex> m_ids;
};

/// Reads the whole table.
Expected<bool> hasOrphans(const Database &database, std::string_view table, const std::vector<Reference> &references,
                          ParentIds &parents)
{
    std::string columns;
    std::vector<const IdIndex *> ids;
    for (const Reference &reference : references) {
        columns += (columns.empty() ? "" : ", ") + reference.column;
        const auto known = parents.of(reference.parent);
        TALBOOK_TRY(known);
        ids.push_back(*known);
    }
    Statement rows(database, "SELECT " + columns + " FROM " + std::string(table) + " NOT INDEXED");
    bool orphan = false;
    while (!orphan && rows.step()) {
        for (size_t i = 0; i < ids.size() && !orphan; ++i)
            orphan = !rows.isNull(int(i)) && !ids[i]->contains(rows.integer(int(i)));
    }
    rows.reset();
    TALBOOK_TRY(rows.result());
    return orphan;
}

/// @param sql finds something wrong with the id that is bound to it
Expected<bool> anyFound(const Database &database, const std::string &sql, const std::vector<qint64> &ids)
{
    Statement wrong(database, sql);
    bool found = false;
    for (size_t i = 0; i < ids.size() && !found; ++i) {
        wrong.bind(1, ids[i]);
        found = wrong.step();
        wrong.reset();
    }
    TALBOOK_TRY(wrong.result());
    return found;
}

/// Whether a row that the change made or changed refers to nothing.
Expected<bool> brokenInChild(const Database &database, const std::string &table, const Reference &reference,
                             const std::vector<qint64> &rows)
{
    // The first column is the key, or the first part of it: TableChange names a row by it.
    const auto key = database.text("SELECT name FROM pragma_table_info('" + table + "') WHERE cid = 0");
    TALBOOK_TRY(key);
    return anyFound(database,
                    "SELECT 1 FROM " + table + " c WHERE c." + key->toStdString() + " = ? AND c." + reference.column +
                        " IS NOT NULL AND NOT EXISTS(SELECT 1 FROM " + reference.parent + " p WHERE p.id = c." +
                        reference.column + ")",
                    rows);
}

/// Whether a row refers to one that the change removed.
Expected<bool> brokenInParent(const Database &database, const std::string &table, const Reference &reference,
                              const std::vector<qint64> &removed)
{
    return anyFound(database,
                    "SELECT 1 FROM " + table + " c WHERE c." + reference.column + " = ? AND NOT EXISTS(SELECT 1 FROM " +
                        reference.parent + " p WHERE p.id = c." + reference.column + ")",
                    removed);
}

} // namespace

Expected<QString> tableWithOrphans(const Database &database)
{
    ParentIds parents(database);
    for (const SchemaObject &table : planTables()) {
        const auto references = referencesOf(database, table.name);
        TALBOOK_TRY(references);
        const auto orphans =
            references->empty() ? Expected<bool>(false) : hasOrphans(database, table.name, *references, parents);
        TALBOOK_TRY(orphans);
        if (*orphans)
            return QString::fromUtf8(table.name.data(), qsizetype(table.name.size()));
    }
    return QString();
}

Expected<QString> tableWithOrphans(const Database &database, const ChangeSummary &change)
{
    ParentIds parents(database);
    for (const SchemaObject &object : planTables()) {
        const std::string table(object.name);
        const TableChange *rows = change.find(table.c_str());
        const auto references = referencesOf(database, table);
        TALBOOK_TRY(references);
        std::vector<Reference> toRead;
        for (const Reference &reference : *references) {
            // A reference breaks where its own row is new or names another parent, and where the parent has gone.
            std::vector<qint64> changed = rows ? rows->inserted : std::vector<qint64>();
            if (rows && rows->columns & reference.bit)
                changed.insert(changed.end(), rows->updated.begin(), rows->updated.end());
            const TableChange *parentRows = change.find(reference.parent.c_str());
            const std::vector<qint64> removed = parentRows ? parentRows->removed : std::vector<qint64>();
            if (changed.size() + removed.size() > fewRows) {
                toRead.push_back(reference);
                continue;
            }
            const auto inChild =
                changed.empty() ? Expected<bool>(false) : brokenInChild(database, table, reference, changed);
            TALBOOK_TRY(inChild);
            const auto inParent =
                removed.empty() ? Expected<bool>(false) : brokenInParent(database, table, reference, removed);
            TALBOOK_TRY(inParent);
            if (*inChild || *inParent)
                return QString::fromStdString(table);
        }
        const auto orphans = toRead.empty() ? Expected<bool>(false) : hasOrphans(database, table, toRead, parents);
        TALBOOK_TRY(orphans);
        if (*orphans)
            return QString::fromStdString(table);
    }
    return QString();
}

} // namespace talbook
