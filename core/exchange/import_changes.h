#pragma once

#include "core/base/ids.h"
#include "core/exchange/import_table.h"
#include "core/exchange/table.h"

#include <utility>
#include <vector>

namespace talbook
{

class Database;

/// By what a record was known to mean something that is there already.
enum class MatchedBy
{
    Nothing,
    ExternalId,
    Domain,
    Name,
    Email,
    Content, ///< everything it says
    LineId,  ///< the plan's own key, as it wrote it out (line_key.h)
};

/// A record that an import makes, or one value that it changes.
struct ImportChange
{
    qint64 row = 0; ///< record of the file that does it; from 1, without the header
    bool created = false;
    MatchedBy by = MatchedBy::Nothing; ///< for a change
    AccountId account = {};            ///< null for a cost that is no account's
    QString accountName = {};          ///< as the import leaves it
    QString record = {}; ///< the person, the opportunity …; empty where the record is the account itself
    QString field = {};  ///< translated; of a new record empty
    TableCell before = {};
    TableCell after = {};
    std::vector<std::pair<QString, TableCell>> values = {}; ///< of a new record: field and value, the first few
};

/// Records of the file that mean the same thing: the first one counts.
struct ImportRepeat
{
    qint64 row = 0;
    qint64 firstRow = 0;
    MatchedBy by = MatchedBy::Nothing;
    bool differs = false; ///< something it says was left out
    QString name = {};
};

/// More than these are only counted.
inline constexpr size_t mostChangesListed = 20'000;
inline constexpr size_t mostCreatedListed = 5'000;
inline constexpr size_t mostRepeatsListed = 20'000;

/// Writes down what an import changes while it does so, for a person who wants to see it beforehand.
class ImportChanges
{
public:
    explicit ImportChanges(QString currency) : m_currency(std::move(currency)) {}

    /// The record that is at work from here on, and by what it found what it means.
    void setRow(qint64 row);
    void setMatch(MatchedBy by) { m_by = by; }

    void created(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
                 std::span<const ImportCell> cells);
    /// @param written empty where a column stays as it was
    void changed(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
                 std::span<const ImportCell> stored, std::span<const ImportCell> written);
    void accountMade(AccountId account);
    void joinedList(AccountId account);
    void managerChanged(qint64 row, ContactId person, ContactId before, ContactId after);
    void repeated(qint64 firstRow, bool differs, const QString &name);

    /// Replaces keys by names, while the plan is as the import leaves it.
    Expected<void> nameRecords(const Database &database);

    /// Every account that came in, changed, or got a record that did: in the order of their keys, however many.
    std::vector<AccountId> touchedAccounts() const;

    const std::vector<ImportChange> &list() const { return m_list; }
    const std::vector<ImportRepeat> &repeats() const { return m_repeats; }
    qint64 leftOut() const { return m_leftOut; }

private:
    struct Key
    {
        std::string_view table = {};
        qint64 id = 0;
        qint64 before = 0; ///< keys of people or accounts that stand for values
        qint64 after = 0;
        std::string_view valueTable = {};
    };
    bool hasRoom(bool created);
    void add(ImportChange change, const Key &key);
    void touch(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
               std::span<const ImportCell> cells);
    void addExtra(std::string_view table, qint64 id, std::string_view before, std::string_view after);
    TableCell shown(const ImportColumn &column, const ImportCell &cell, const QString &currency) const;

    QString m_currency;
    qint64 m_row = 0;
    MatchedBy m_by = MatchedBy::Nothing;
    std::vector<ImportChange> m_list;
    std::vector<Key> m_keys; ///< beside m_list
    std::vector<ImportRepeat> m_repeats;
    std::vector<qint64> m_touched; ///< accounts, some of them more than once
    size_t m_created = 0;
    qint64 m_leftOut = 0;
};

} // namespace talbook
