#include "core/exchange/plan_changes.h"

#include "core/accounts/settings.h"
#include "core/exchange/record_words.h"

#include <QCollator>
#include <QHash>

#include <algorithm>
#include <set>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestValue = 300; ///< letters of a text that is told; a note may be pages long

int tableCalled(const std::vector<TableShape> &tables, std::string_view name)
{
    return int(std::ranges::find(tables, name, &TableShape::name) - tables.begin());
}

QString shortened(QString value)
{
    value = value.simplified();
    if (value.size() > longestValue)
        value = value.left(longestValue - 1).trimmed() + u'…';
    return value;
}

/// Puts rows into words.
class Teller
{
public:
    Teller(const std::vector<ChangedRow> &rows, std::vector<const Database *> files,
           const std::vector<TableShape> &tables, const Wording &words, const QString &currency)
        : m_tables(tables), m_finder(std::move(files), tables),
          m_words(tables, words, currency, [this](int table, qint64 id) { return nameOf(table, id); })
    {
        for (const ChangedRow &row : rows) {
            if (row.change == RowChange::Removed && tables[size_t(row.table)].keyColumns.size() == 1)
                m_removed[{row.table, row.key}] = &row;
        }
    }

    const RecordWords &words() const { return m_words; }

    QString nameOf(int table, qint64 id)
    {
        QString &name = m_names[{table, id}];
        if (!name.isNull())
            return name;
        StoredRow row = m_finder.row(table, id);
        if (row.empty()) {
            RowKey key;
            key.numbers[0] = id;
            if (const auto gone = m_removed.find({table, key}); gone != m_removed.end())
                row = gone->second->before;
        }
        const QString found = row.empty() ? m_words.wording().translate("Records", "a record that is no longer there")
                                          : m_words.record(table, row);
        return m_names[{table, id}] = found; // record() may have added names, and moved this one
    }

    QString nameOf(const ChangedRow &row)
    {
        if (row.change != RowChange::Edited)
            return m_words.record(row.table, row.change == RowChange::Added ? row.after : row.before);
        const StoredRow now = m_finder.row(row.table, row.key);
        return m_words.record(row.table, now.empty() ? row.after : now);
    }

    std::vector<FieldChange> fieldsOf(const ChangedRow &row)
    {
        std::vector<FieldChange> fields;
        const TableShape &shape = m_tables[size_t(row.table)];
        const int currency = shape.column("currency");
        StoredRow now;
        if (currency >= 0 && !row.changes(currency))
            now = m_finder.row(row.table, row.key);
        const auto currencyOf = [&](const StoredRow &half) {
            if (currency < 0)
                return QString();
            const StoredRow &whole = now.empty() ? half : now;
            return whole[size_t(currency)].toString();
        };
        for (int column = 0; column < int(shape.columns.size()); ++column) {
            if (!row.changes(column) || !m_words.tells(row.table, column))
                continue;
            const QVariant &before = row.before[size_t(column)];
            const QVariant &after = row.after[size_t(column)];
            if (shape.columns[size_t(column)] == "definition") {
                fields.push_back({m_words.column(row.table, column), {}, {}});
                continue;
            }
            fields.push_back({m_words.column(row.table, column),
                              shortened(m_words.value(row.table, column, before, currencyOf(row.before))),
                              shortened(m_words.value(row.table, column, after, currencyOf(row.after)))});
        }
        return fields;
    }

    Expected<void> result() const { return m_finder.result(); }

private:
    const std::vector<TableShape> &m_tables;
    RecordFinder m_finder;
    RecordWords m_words;
    std::map<std::pair<int, RowKey>, const ChangedRow *> m_removed;
    std::map<std::pair<int, qint64>, QString> m_names;
};

void addRecord(RecordGroup &group, const ChangedRow &row, bool named, Teller &teller)
{
    qint64 &count = row.change == RowChange::Added    ? group.added
                    : row.change == RowChange::Edited ? group.edited
                                                      : group.removed;
    if (++count <= mostRecordsTold && named) {
        group.records.push_back({row.change, shortened(teller.nameOf(row)),
                                 row.change == RowChange::Edited ? teller.fieldsOf(row) : std::vector<FieldChange>()});
    }
}

} // namespace

RowOwners::RowOwners(const Database &newer, const Database *older, const std::vector<TableShape> &tables)
    : m_tables(tables), m_account(tableCalled(tables, "account")), m_contact(tableCalled(tables, "contact")),
      m_influence(tableCalled(tables, "influence"))
{
    m_files.push_back(std::make_unique<RowReader>(newer, tables));
    if (older)
        m_files.push_back(std::make_unique<RowReader>(*older, tables));
    for (const TableShape &table : tables)
        m_accountColumns.push_back(table.column("account_id"));
}

RowOwners::~RowOwners() = default;

void RowOwners::learn(const ChangedRow &row)
{
    const int column = m_accountColumns[size_t(row.table)];
    if (column >= 0 && (row.change != RowChange::Edited || row.changes(column)))
        m_known[{row.table, row.key}] = row.latest(column).toLongLong();
}

Expected<qint64> RowOwners::accountOf(const ChangedRow &row)
{
    if (row.table == m_account)
        return row.key.numbers[0];
    if (row.table == m_influence)
        return accountOfPerson(row.key.numbers[0]);
    const int column = m_accountColumns[size_t(row.table)];
    if (column < 0)
        return 0;
    if (const auto known = m_known.find({row.table, row.key}); known != m_known.end())
        return known->second;
    for (const auto &file : m_files) {
        const auto found = file->row(row.table, row.key);
        TALBOOK_TRY(found);
        if (*found)
            return m_known[{row.table, row.key}] = (**found)[size_t(column)].toLongLong();
    }
    return 0;
}

Expected<qint64> RowOwners::accountOfPerson(qint64 person)
{
    ChangedRow row;
    row.table = m_contact;
    row.key.numbers[0] = person;
    return accountOf(row);
}

Expected<void> tellChanges(PlanChanges &changes, const std::vector<ChangedRow> &rows,
                           const std::vector<std::pair<qint64, size_t>> &stepsOfAccounts, const Database &newer,
                           const Database *older, const std::vector<TableShape> &tables, const Wording &words)
{
    const auto settings = planSettings(newer);
    TALBOOK_TRY(settings);
    std::vector<const Database *> files = {&newer};
    if (older)
        files.push_back(older);
    Teller teller(rows, files, tables, words, settings->currency);
    RowOwners owners(newer, older, tables);
    for (const ChangedRow &row : rows)
        owners.learn(row);

    const int accountTable = tableCalled(tables, "account");
    QHash<qint64, size_t> places;
    const auto accountAt = [&](qint64 id) -> AccountChanges & {
        if (id == 0)
            return changes.plan;
        const auto known = places.constFind(id);
        if (known != places.constEnd())
            return changes.accounts[*known];
        places.insert(id, changes.accounts.size());
        changes.accounts.push_back({AccountId{id}, teller.nameOf(accountTable, id)});
        return changes.accounts.back();
    };
    // Accounts first: what hangs on one that came or went needs only be counted.
    for (const ChangedRow &row : rows) {
        if (row.table != accountTable)
            continue;
        AccountChanges &account = accountAt(row.key.numbers[0]);
        account.change = row.change;
        account.name = row.change == RowChange::Edited ? account.name : teller.nameOf(row);
        if (row.change == RowChange::Edited)
            account.fields = teller.fieldsOf(row);
    }
    for (const ChangedRow &row : rows) { // by table, so that each group is filled in one go
        if (row.table == accountTable)
            continue;
        const auto owner = owners.accountOf(row);
        TALBOOK_TRY(owner);
        AccountChanges &account = accountAt(*owner);
        const QString title = teller.words().table(row.table);
        if (account.records.empty() || account.records.back().title != title)
            account.records.push_back({title});
        addRecord(account.records.back(), row, account.change != RowChange::Removed, teller);
    }
    std::set<std::pair<qint64, size_t>> told;
    for (const auto &[id, step] : stepsOfAccounts) {
        // A step whose changes were taken back by a later one is in the list of all steps alone.
        if ((id == 0 || places.contains(id)) && told.emplace(id, step).second)
            accountAt(id).steps.push_back(step);
    }
    QCollator order(words.locale());
    order.setCaseSensitivity(Qt::CaseInsensitive);
    order.setNumericMode(true);
    std::ranges::stable_sort(changes.accounts, [&](const AccountChanges &a, const AccountChanges &b) {
        return order.compare(a.name, b.name) < 0;
    });
    for (AccountChanges &account : changes.accounts) {
        for (RecordGroup &group : account.records)
            std::ranges::stable_sort(group.records, {}, &RecordChange::change);
    }
    for (RecordGroup &group : changes.plan.records)
        std::ranges::stable_sort(group.records, {}, &RecordChange::change);
    return teller.result();
}

} // namespace talbook
