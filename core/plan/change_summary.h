#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

#include <vector>

namespace talbook
{

enum class ChangeKind
{
    Run,
    Undo,
    Redo
};

/// What happened to one table. A row is named by its integer key (a list membership by its account); rows of tables
/// with a text key are counted under `otherRows` and named by `otherKeys`.
struct TableChange
{
    QByteArray table;
    std::vector<qint64> inserted;
    std::vector<qint64> updated;
    std::vector<qint64> removed;
    qint64 otherRows = 0;
    std::vector<QByteArray> otherKeys; ///< UTF-8, one for each of `otherRows`
    quint64 columns = 0;               ///< bit n: column n of the table changed in an updated row
};

/// The one thing a view is told, whether a command ran, was undone or redone.
struct ChangeSummary
{
    ChangeKind kind = ChangeKind::Run;
    QString title;
    std::vector<TableChange> tables;

    const TableChange *find(const char *table) const
    {
        for (const TableChange &change : tables) {
            if (change.table == table)
                return &change;
        }
        return nullptr;
    }
    bool touches(const char *table) const { return find(table) != nullptr; }
    qint64 rows() const
    {
        qint64 count = 0;
        for (const TableChange &change : tables)
            count += qint64(change.inserted.size() + change.updated.size() + change.removed.size()) + change.otherRows;
        return count;
    }
};

} // namespace talbook

Q_DECLARE_METATYPE(talbook::ChangeSummary)
