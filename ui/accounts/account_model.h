#pragma once

#include "core/accounts/filter.h"
#include "core/base/expected.h"
#include "ui/accounts/account_glance.h"
#include "ui/accounts/account_order.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace talbook
{

class Document;
struct ChangeSummary;

/// The accounts table: a view of the document's standings, filtered, searched and sorted by a permutation of its own
/// (a proxy model filters 100,000 rows in seconds; this takes milliseconds). What is shown changes by a model reset.
///
/// Order, filter and search are each worked out when they change and kept: a keystroke only searches.
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
    /// What setData does, with the reason where the value is refused. Typing what is there already changes nothing.
    Expected<void> edit(const QModelIndex &index, const QString &typed);

    void setTalOnly(bool talOnly);
    bool talOnly() const { return m_talOnly; }
    void setSearch(const QString &text);
    const QString &search() const { return m_search; }
    void setFilter(Filter filter);
    /// Only these pass, whatever else is asked for; nothing: all may.
    void setOnly(std::optional<std::vector<AccountId>> accounts);
    bool showsOnlySome() const { return m_only.has_value(); }
    void setSort(const std::vector<AccountOrder::Key> &keys);
    const std::vector<AccountOrder::Key> &sortKeys() const { return m_keys; }
    /// All of it at once, and nothing searched for; seen when the document tells its next reset.
    void prepare(bool talOnly, Filter filter, const std::vector<AccountOrder::Key> &keys);

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
    void forgetFigures();
    void fillRows();
    void onChanged(const ChangeSummary &summary);
    QString shown(size_t account, FilterField field) const;
    QVariant mark(size_t account, int column, int role) const;

    Document &m_document;
    std::vector<quint32> m_rows;    ///< indexes of the standings
    std::vector<AccountId> m_shown; ///< the same as ids, which outlive the standings they were read from
    std::vector<qint32> m_rowOf;    ///< by index of the standings; -1: not shown
    AccountOrder m_order;
    mutable AccountGlance m_glance; ///< reads what is looked at
    std::vector<AccountOrder::Key> m_keys = {{FilterField::Score, true}};
    bool m_talOnly = false;
    QString m_search;
    Filter m_filter;
    std::optional<std::vector<AccountId>> m_only; ///< in the order of their keys

    // What was worked out, until what it rests on changes.
    bool m_orderKnown = false;
    std::vector<quint32> m_sorted; ///< all accounts
    bool m_passesKnown = false;
    std::vector<bool> m_passes; ///< filter and scope
};

} // namespace talbook
