#pragma once

#include "core/accounts/filter.h"
#include "ui/accounts/account_order.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace talbook
{

class Document;

/// The accounts table: a view of the document's standings, filtered, searched and sorted by a permutation of its own
/// (a proxy model filters 100,000 rows in seconds; this takes milliseconds). What is shown changes by a model reset.
class AccountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit AccountModel(Document &document, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    void setTalOnly(bool talOnly);
    bool talOnly() const { return m_talOnly; }
    void setSearch(const QString &text);
    void setFilter(Filter filter);
    void setSort(const std::vector<AccountOrder::Key> &keys);

    AccountId accountAt(int row) const;
    /// -1 where the account is not shown.
    int rowOf(AccountId account) const;
    size_t standingIndex(int row) const { return m_rows[size_t(row)]; }

    void retranslate();

Q_SIGNALS:
    /// A value a person typed was refused.
    void refused(const QString &message, const QString &details);

private:
    void rebuild();
    void refreshFigures();
    void fillRows();
    QString display(size_t account, FilterField field) const;
    QVariant mark(size_t account, int column, int role) const;

    Document &m_document;
    std::vector<quint32> m_rows;
    AccountOrder m_order;
    std::vector<AccountOrder::Key> m_keys = {{FilterField::Score, true}};
    bool m_talOnly = false;
    QString m_search;
    Filter m_filter;
};

} // namespace talbook
