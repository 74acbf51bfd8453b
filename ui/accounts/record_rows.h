#pragma once

#include "ui/widgets/sort_header.h"

#include <QAbstractTableModel>

#include <vector>

namespace talbook
{

class ColumnFit;
class TableView;

/// A cell as it is read, what it is sorted by, and what its delegate draws instead of the text.
struct RecordCell
{
    QString text;
    QVariant key = {};                                ///< sorted by; the text where it is not given
    std::vector<std::pair<int, QVariant>> marks = {}; ///< by cell role
    QString words = {};                               ///< for tool tips and screen readers, where the text is short
};

struct RecordColumn
{
    QString title = {};
    int width = 100; ///< logical pixels
    bool right = false;
    bool editable = false;
    bool checkable = false;
    int share = 0; ///< of the room that is left; 0: stays as wide as it is
};

/// A short table that is read whole: an account's people and opportunities, a list's members. Rows carry an id.
class RecordRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        qint64 id = 0;
        std::vector<RecordCell> cells;
        bool checked = false;
    };

    explicit RecordRows(QObject *parent = nullptr);

    /// Columns first; rows then have as many cells.
    void setColumns(std::vector<RecordColumn> columns);
    void setRows(std::vector<Row> rows);
    void setSort(const QList<SortKey> &keys);
    void setEditable(bool editable) { m_editable = editable; }

    qint64 idAt(int row) const { return m_rows[size_t(row)].id; }
    /// -1 where it is not there.
    int rowOf(qint64 id) const;
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<RecordColumn> &columns() const { return m_columns; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// Widths, sorting by heads, and delegates for text and figures; other looks are set by who knows them.
    ColumnFit &present(TableView &table);

Q_SIGNALS:
    /// A person typed another text; the model keeps the old one until it is given new rows.
    void edited(qint64 id, int column, const QString &text);
    void checkedChanged();

private:
    void sortRows();
    void choose(TableView &view, const std::vector<qint64> &ids, qint64 current, int column) const;

    std::vector<RecordColumn> m_columns;
    std::vector<Row> m_rows;
    QList<SortKey> m_keys;
    bool m_editable = true;
};

} // namespace talbook
