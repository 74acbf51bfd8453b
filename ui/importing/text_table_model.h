#pragma once

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>

namespace talbook
{

/// A table that is only looked at: heads, a number of rows, and a function that has a cell's text when it is asked for.
class TextTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using Text = std::function<QString(int row, int column)>;

    explicit TextTableModel(QObject *parent = nullptr);

    /// @param figures columns whose texts stand at the right
    void setContent(const QStringList &heads, int rows, Text text, const QList<int> &figures = {});
    void clear() { setContent({}, 0, {}); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_heads;
    int m_rows = 0;
    Text m_text;
    QList<int> m_figures;
};

} // namespace talbook
