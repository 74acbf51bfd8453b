#pragma once

#include "core/accounts/account_table.h"
#include "core/accounts/filter.h"

#include <QCollator>

#include <limits>
#include <vector>

namespace talbook
{

/// The accounts' text that the field stands for; null where the field is none of their texts.
TextRef AccountRow::*accountText(FilterField field);

/// In which order a language puts the accounts by each of their texts (ё after е, "2" before "10", capitals as small
/// letters): a rank per account. A column is worked out when it is first asked for and kept while its texts are the
/// same; 100,000 different texts take about 0.1 s, which is for another thread: prepare().
class TextOrder
{
public:
    explicit TextOrder(const QLocale &locale);

    /// Works out all columns.
    void prepare(const AccountTable &accounts);

    /// By index of the accounts. Equal texts share a rank; who has no text has `unranked`.
    const std::vector<qint32> &ranks(TextRef AccountRow::*text, const AccountTable &accounts);
    static constexpr qint32 unranked = std::numeric_limits<qint32>::max();

    /// The account at this index may have other texts by now; only such accounts are put in their places anew.
    void noteChanged(size_t account);

private:
    struct Column
    {
        TextRef AccountRow::*text = nullptr;
        std::vector<qint32> ranks;
        std::vector<quint32> changed; ///< since the ranks were worked out
    };
    void rankAll(Column &column, const AccountTable &accounts) const;
    void rankChanged(Column &column, const AccountTable &accounts) const;

    QCollator m_collator;
    std::vector<Column> m_columns;
};

} // namespace talbook
