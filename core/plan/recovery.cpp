#include "core/plan/recovery.h"

#include "core/plan/database.h"
#include "core/plan/loose_ends.h"
#include "core/plan/migration.h"
#include "core/plan/plan.h"
#include "core/plan/plan_file.h"
#include "core/plan/salvage.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUuid>

#include <sqlite3.h>

#include <algorithm>
#include <memory>
#include <string>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QByteArray bytesOf(std::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

/// Stores rows one by one and says what came of each.
class RowWriter
{
public:
    RowWriter(const Database &database, const std::vector<RowShape> &shapes) : m_database(database)
    {
        for (const RowShape &shape : shapes) {
            QByteArray sql = "INSERT INTO " + shape.name + " VALUES(?";
            for (size_t i = 1; i < shape.columns.size(); ++i)
                sql += ", ?";
            m_sql.push_back(sql + ')');
        }
        m_statements.resize(shapes.size());
    }

    Expected<Taken> write(size_t table, const PageRow &row)
    {
        auto &statement = m_statements[table];
        if (!statement) {
            sqlite3_stmt *made = nullptr;
            const QByteArray &sql = m_sql[table];
            if (sqlite3_prepare_v2(m_database.handle(), sql.constData(), int(sql.size()), &made, nullptr) != SQLITE_OK)
                return m_database.lastError(QString::fromLatin1(sql));
            statement.reset(made);
        }
        for (size_t i = 0; i < row.size(); ++i)
            bind(statement.get(), int(i) + 1, row[i]);
        const int code = sqlite3_step(statement.get());
        const Error error = code == SQLITE_DONE ? Error() : m_database.lastError(QString::fromLatin1(m_sql[table]));
        sqlite3_reset(statement.get());
        if (code == SQLITE_DONE)
            return Taken::Stored;
        if (code == SQLITE_CONSTRAINT_PRIMARYKEY || code == SQLITE_CONSTRAINT_ROWID || code == SQLITE_CONSTRAINT_UNIQUE)
            return Taken::Duplicate;
        if ((code & 0xff) == SQLITE_CONSTRAINT || (code & 0xff) == SQLITE_MISMATCH || (code & 0xff) == SQLITE_TOOBIG)
            return Taken::Refused;
        return error;
    }

private:
    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
    };

    static void bind(sqlite3_stmt *statement, int index, const PageValue &value)
    {
        using Kind = PageValue::Kind;
        const auto size = sqlite3_uint64(value.bytes.size());
        switch (value.kind) {
        case Kind::Null:
            sqlite3_bind_null(statement, index);
            break;
        case Kind::Integer:
            sqlite3_bind_int64(statement, index, value.integer);
            break;
        case Kind::Real:
            sqlite3_bind_double(statement, index, value.real);
            break;
        case Kind::Text:
            sqlite3_bind_text64(statement, index, value.bytes.constData(), size, SQLITE_STATIC, SQLITE_UTF8);
            break;
        case Kind::Blob:
            sqlite3_bind_blob64(statement, index, value.bytes.constData(), size, SQLITE_STATIC);
            break;
        }
    }

    const Database &m_database;
    std::vector<QByteArray> m_sql;
    std::vector<std::unique_ptr<sqlite3_stmt, Finalizer>> m_statements;
};

std::vector<SchemaObject> schemaOf(int format)
{
    if (format == 1)
        return schemaOfFormat1();
    std::vector<SchemaObject> objects(planTables().begin(), planTables().end());
    objects.insert(objects.end(), planIndexes().begin(), planIndexes().end());
    return objects;
}

Expected<void> makeEmpty(const Database &database, const std::vector<SchemaObject> &schema, int format)
{
    TALBOOK_TRY(database.execute("PRAGMA application_id = " + std::to_string(planApplicationId)));
    TALBOOK_TRY(database.execute("PRAGMA user_version = " + std::to_string(format)));
    for (const SchemaObject &object : schema)
        TALBOOK_TRY(database.execute(object.sql));
    return {};
}

bool isTable(const SchemaObject &object)
{
    return object.sql.starts_with("CREATE TABLE");
}

Error nothingOfAPlan(const QString &path)
{
    return fileError(QCoreApplication::translate("Plan", "Nothing in “%1” looks like a Talbook plan. If it was one, "
                                                         "restore it from a backup."),
                     path, u"no rows of a plan"_s, ErrorCode::NotAPlan);
}

/// One recovery, from the empty new plan to the counts.
class Recoverer
{
public:
    Recoverer(PageFile &file, const Database &database, const QString &path)
        : m_file(file), m_database(database), m_path(path)
    {
    }

    Expected<void> run(QDate today, const Progress &progress)
    {
        const int format = m_file.format() == 1 ? 1 : planFormat;
        const std::vector<SchemaObject> schema = schemaOf(format);
        for (const SchemaObject &object : schema) {
            if (isTable(object))
                m_names.push_back(bytesOf(object.name));
        }
        Transaction reading(m_database);
        TALBOOK_TRY(reading.begin());
        // Rows come in the order of the file's pages; references are looked at when all are there.
        TALBOOK_TRY(m_database.execute("PRAGMA defer_foreign_keys = ON"));
        TALBOOK_TRY(makeEmpty(m_database, schema, format));
        TALBOOK_TRY(readRows(progress));
        TALBOOK_TRY(requirePlan());
        const auto ends = tieLooseEnds(m_database, m_names, today);
        TALBOOK_TRY(ends);
        m_ends = *ends;
        TALBOOK_TRY(settleBookkeeping(format));
        TALBOOK_TRY(reading.commit());

        TALBOOK_TRY(migratePlan(m_database, planMigrations(), planFormat));
        Transaction mending(m_database);
        TALBOOK_TRY(mending.begin());
        const auto straightened = straighten(m_database);
        TALBOOK_TRY(straightened);
        m_recovery.straightened = *straightened;
        auto mended = mendTexts(m_database);
        TALBOOK_TRY(mended);
        m_recovery.mended = std::move(*mended);
        return mending.commit();
    }

    Recovery counted()
    {
        m_recovery.pages = m_salvaged.pages;
        m_recovery.unreadPages = m_salvaged.unreadPages;
        m_recovery.isCut = m_salvaged.isCut;
        m_recovery.cleared = m_ends.cleared;
        for (const SchemaObject &table : planTables()) {
            const auto name = std::ranges::find(m_names, bytesOf(table.name));
            if (table.recorded)
                m_recovery.tables.push_back(
                    name == m_names.end() ? RecoveredTable{bytesOf(table.name)}
                                          : countedTable(*name, m_salvaged.tables[size_t(name - m_names.begin())]));
        }
        return m_recovery;
    }

private:
    Expected<void> readRows(const Progress &progress)
    {
        const auto shapes = rowShapes(m_database, m_names);
        TALBOOK_TRY(shapes);
        RowWriter writer(m_database, *shapes);
        const size_t history = size_t(std::ranges::find(m_names, QByteArray("history")) - m_names.begin());
        const auto isFullIndex = [](const QByteArray &index) {
            const auto known = std::ranges::find(
                planIndexes(), std::string_view(index.constData(), size_t(index.size())), &SchemaObject::name);
            return index.startsWith("sqlite_autoindex_") ||
                   (known != planIndexes().end() && known->sql.find(" WHERE ") == std::string_view::npos);
        };
        const auto salvaged = salvage(
            m_file, *shapes, isFullIndex,
            [&](size_t table, const PageRow &row) -> Expected<Taken> {
                // Steps hang on each other and on the rows they changed: a list with gaps could undo nothing.
                return table == history ? Expected<Taken>(Taken::Stored) : writer.write(table, row);
            },
            progress);
        TALBOOK_TRY(salvaged);
        m_salvaged = *salvaged;
        return {};
    }

    /// Another program's file has rows that fit a table of two or three columns, too.
    Expected<void> requirePlan() const
    {
        const auto reader =
            m_database.number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'min_reader_version'");
        TALBOOK_TRY(reader);
        if (*reader > planFormat) {
            return fileError(QCoreApplication::translate(
                                 "Plan", "“%1” was written by a newer Talbook (format %2; this one reads up to %3). "
                                         "Install the newer version to open it.")
                                 .arg(u"%1"_s, QString::number(*reader), QString::number(planFormat)),
                             m_path, u"min_reader_version"_s, ErrorCode::NewerFormat);
        }
        const auto uuid = m_database.text("SELECT value FROM meta WHERE key = 'plan_uuid'");
        TALBOOK_TRY(uuid);
        const auto telling =
            m_database.number("SELECT EXISTS(SELECT 1 FROM account) OR EXISTS(SELECT 1 FROM contact) OR "
                              "EXISTS(SELECT 1 FROM activity) OR EXISTS(SELECT 1 FROM opportunity)");
        TALBOOK_TRY(telling);
        const bool stated = m_file.applicationId() == planApplicationId;
        const bool anything =
            std::ranges::any_of(m_salvaged.tables, [](const auto &table) { return table.stored > 0; });
        if (!stated && uuid->isEmpty() && *telling == 0)
            return nothingOfAPlan(m_path);
        if (!anything) {
            return fileError(
                QCoreApplication::translate("Plan", "Nothing could be saved from “%1”. Restore it from a backup."),
                m_path, u"%1 of %2 pages unread"_s.arg(m_salvaged.unreadPages).arg(m_salvaged.pages),
                ErrorCode::Damaged);
        }
        return {};
    }

    Expected<void> settleBookkeeping(int format)
    {
        const auto kept = m_database.text("SELECT value FROM meta WHERE key = 'plan_uuid'");
        TALBOOK_TRY(kept);
        const QUuid uuid = QUuid(*kept).isNull() ? QUuid::createUuid() : QUuid(*kept);
        TALBOOK_TRY(m_database.execute("DELETE FROM meta"));
        TALBOOK_TRY(m_database.execute("INSERT INTO meta(key, value) VALUES('plan_uuid', ?), ('created_by', ?), "
                                       "('min_reader_version', ?)",
                                       uuid.toString(QUuid::WithoutBraces), QStringLiteral("Talbook " TALBOOK_VERSION),
                                       QString::number(format)));
        const NewPlan usual;
        TALBOOK_TRY(
            m_database.execute("INSERT OR IGNORE INTO setting(key, value) VALUES('currency', ?)", usual.currency));
        m_recovery.hasCurrency = m_database.changes() == 0;
        TALBOOK_TRY(m_database.execute("INSERT OR IGNORE INTO setting(key, value) VALUES('fiscal_year_start', ?)",
                                       QString::number(usual.fiscalYearStart)));
        m_recovery.hasFiscalYear = m_database.changes() == 0;
        return {};
    }

    RecoveredTable countedTable(const QByteArray &name, const SalvagedTable &salvaged) const
    {
        const auto of = [&name](const std::map<QByteArray, qint64> &counts) {
            const auto count = counts.find(name);
            return count == counts.end() ? 0 : count->second;
        };
        RecoveredTable table{name, salvaged.stored - of(m_ends.dropped), 0, false, of(m_ends.standIns)};
        if (salvaged.before) {
            table.lost = std::max<qint64>(*salvaged.before - table.rows, 0);
        } else {
            table.lost = salvaged.spoilt + of(m_ends.dropped);
            table.atLeast = salvaged.hidden;
            if (salvaged.hidden)
                table.lost = std::max(table.lost, table.standIns);
        }
        return table;
    }

    PageFile &m_file;
    const Database &m_database;
    QString m_path;
    std::vector<QByteArray> m_names;
    Salvaged m_salvaged;
    TiedEnds m_ends;
    Recovery m_recovery;
};

} // namespace

bool Recovery::isComplete() const
{
    return unreadPages == 0 && !isCut && cleared == 0 && straightened == 0 && mended.isEmpty() &&
           std::ranges::all_of(tables, [](const RecoveredTable &table) { return table.lost == 0 && !table.atLeast; });
}

Expected<Recovery> recoverPlan(const QString &damaged, const QString &target, const QString &dataFolder, QDate today,
                               const Progress &progress)
{
    TALBOOK_TRY(Plan::checkNew(target));
    auto file = PageFile::open(damaged);
    TALBOOK_TRY(file);
    const auto working = WorkingCopy::temporary(dataFolder, target);
    TALBOOK_TRY(working);
    Recovery recovery;
    {
        const auto database = Database::open(working->file(), DatabaseMode::Create, QFileInfo(target).fileName());
        TALBOOK_TRY(database);
        Recoverer recoverer(*file, *database, damaged);
        TALBOOK_TRY(recoverer.run(today, progress));
        const auto published = publishPlan(*database, target, std::nullopt);
        TALBOOK_TRY(published);
        recovery = recoverer.counted();
    }
    return recovery;
}

QStringList recoveryRemarks(const Recovery &recovery)
{
    QStringList remarks;
    if (recovery.isCut)
        remarks += QCoreApplication::translate("Plan", "The end of the file is missing.");
    if (recovery.unreadPages > 0) {
        remarks += QCoreApplication::translate("Plan", "%n page(s) of %1 could not be read.", nullptr,
                                               int(recovery.unreadPages))
                       .arg(recovery.pages);
    }
    qint64 standIns = 0;
    for (const RecoveredTable &table : recovery.tables)
        standIns += table.standIns;
    if (standIns > 0) {
        remarks += QCoreApplication::translate(
            "Plan",
            "%n stand-in(s) keep together what belongs to lost accounts, contacts and programs. Their names begin with "
            "“Lost”; give them their own again.",
            nullptr, int(standIns));
    }
    if (recovery.cleared > 0) {
        remarks += QCoreApplication::translate("Plan", "%n reference(s) to something lost were cleared.", nullptr,
                                               int(recovery.cleared));
    }
    if (recovery.straightened > 0) {
        remarks += QCoreApplication::translate("Plan", "%n value(s) contradicted others and were corrected.", nullptr,
                                               int(recovery.straightened));
    }
    const auto named = [](const QStringList &names) -> QString { return u"“"_s + names.join(u"”, “"_s) + u"”"_s; };
    if (!recovery.mended.campaigns.isEmpty()) {
        remarks += QCoreApplication::translate("Plan",
                                               "What %n campaign(s) were launched with could not be read: %1. "
                                               "They have the steps of their play as it is now.",
                                               nullptr, int(recovery.mended.campaigns.size()))
                       .arg(named(recovery.mended.campaigns));
    }
    if (!recovery.mended.plays.isEmpty()) {
        remarks += QCoreApplication::translate("Plan",
                                               "%n play(s) could not be read: %1. They have the steps of their "
                                               "latest campaign, or none; the library has the presets.",
                                               nullptr, int(recovery.mended.plays.size()))
                       .arg(named(recovery.mended.plays));
    }
    if (!recovery.mended.models.isEmpty()) {
        remarks += QCoreApplication::translate("Plan", "%n scoring model(s) could not be read and are gone: %1.",
                                               nullptr, int(recovery.mended.models.size()))
                       .arg(named(recovery.mended.models));
    }
    if (!recovery.mended.settings.isEmpty()) {
        remarks += QCoreApplication::translate("Plan", "%n setting(s) could not be read and are as in a new plan.",
                                               nullptr, int(recovery.mended.settings.size()));
    }
    if (!recovery.hasCurrency) {
        remarks += QCoreApplication::translate(
            "Plan", "The plan's currency was lost; it is EUR now. Look at it in the plan's settings.");
    }
    if (!recovery.hasFiscalYear) {
        remarks += QCoreApplication::translate(
            "Plan", "The beginning of the fiscal year was lost; it is January now. Look at it in the plan's settings.");
    }
    remarks += QCoreApplication::translate("Plan", "The steps that could be undone were not carried over.");
    return remarks;
}

} // namespace talbook
