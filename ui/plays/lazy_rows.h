#pragma once

#include <QAbstractTableModel>

#include <functional>
#include <vector>

namespace talbook
{

class TableView;

/// A table to read whose cells are asked for as they come into view, so that a hundred thousand rows cost nothing.
class LazyRows : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        int width = 100; ///< logical pixels
        bool right = false;
    };
    using Text = std::function<QString(int row, int column)>;
    /// The value of one of cell_roles.h; nothing for none.
    using Look = std::function<QVariant(int row, int column, int role)>;

    explicit LazyRows(QObject *parent = nullptr);

    void setRows(std::vector<Column> columns, int rows, Text text, Look look = {});
    /// Widths and delegates for the columns as they are.
    void present(TableView &table) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Column> m_columns;
    int m_rows = 0;
    Text m_text;
    Look m_look;
};

} // namespace talbook
