#pragma once

#include "core/scoring/what_if_scores.h"
#include "ui/widgets/sort_header.h"

#include <QAbstractTableModel>

namespace talbook
{

class Document;

/// The matrix as a list: the same accounts, in the same places. What is shown changes by a reset.
class MatrixTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Account,
        Fit,
        Intent,
        Change,
        InQuadrant,
        Tier,
        Acv,
        ColumnCount
    };
    explicit MatrixTableModel(Document &document, QObject *parent = nullptr);

    /// `accounts` by index; `places` and `past` of all accounts, `past` null while it is not known.
    void setAccounts(std::vector<quint32> accounts, std::vector<MatrixPlace> places,
                     std::shared_ptr<const std::vector<PastIntent>> past);
    void clear();
    void setSort(const QList<SortKey> &keys);
    quint32 accountAt(int row) const { return m_rows[size_t(row)]; }
    /// -1 where it is not shown.
    int rowOf(quint32 account) const { return account < m_rowOf.size() ? m_rowOf[account] : -1; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void sortRows();
    double figure(quint32 account, int column) const;
    double acv(quint32 account) const;

    Document &m_document;
    std::vector<quint32> m_rows;
    std::vector<qint32> m_rowOf;
    std::vector<MatrixPlace> m_places;
    std::shared_ptr<const std::vector<PastIntent>> m_past;
    QList<SortKey> m_keys = {{Fit, Qt::DescendingOrder}};
};

} // namespace talbook
