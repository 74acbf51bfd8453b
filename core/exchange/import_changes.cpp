#include "core/exchange/import_changes.h"

#include "core/accounts/tiers.h"
#include "core/exchange/import_fields.h"
#include "core/plan/database.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr size_t mostValuesShown = 5;

QString plainText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

std::span<const ImportField> fieldsOf(std::string_view table)
{
    const auto kind = importKindOfTable(table);
    return kind ? importFields(*kind) : std::span<const ImportField>();
}

/// Translated; empty for a column that a person need not see.
QString columnTitle(std::string_view table, std::string_view column)
{
    const std::string_view field = column == "role_verbatim" ? "buying_role" : column;
    for (const ImportField &known : fieldsOf(table)) {
        if (known.id == field)
            return importFieldTitle(known);
    }
    if (column == "account_id")
        return QCoreApplication::translate("Exchange", "Account");
    return column == "contact_id" ? QCoreApplication::translate("Exchange", "Contact") : QString();
}

bool isAmount(std::string_view table, std::string_view column)
{
    const auto fields = fieldsOf(table);
    const auto field = std::ranges::find(fields, column, &ImportField::id);
    return field != fields.end() && field->type == FieldType::Amount;
}

QString currencyIn(std::span<const ImportColumn> columns, std::span<const ImportCell> cells)
{
    const auto column = std::ranges::find(columns, std::string_view("currency"), &ImportColumn::name);
    return column == columns.end() ? QString() : plainText(cells[size_t(column - columns.begin())].text);
}

/// What a row is called: one column of it, or several joined.
const char *nameExpression(std::string_view table)
{
    if (table == "activity")
        return "date || ' · ' || kind";
    if (table == "signal")
        return "date || ' · ' || coalesce(topic, kind)";
    return table == "cost" ? "date || ' · ' || coalesce(category, '')" : "name";
}

class Names
{
public:
    explicit Names(const Database &database) : m_database(database) {}

    struct Named
    {
        QString name;
        qint64 account = 0;
    };
    Expected<Named> of(std::string_view table, qint64 id)
    {
        const auto [known, isNew] = m_known.try_emplace({table, id});
        if (!isNew || id == 0)
            return known->second;
        const std::string own(table);
        Statement row(m_database, "SELECT " + std::string(nameExpression(table)) + ", " +
                                      (table == "account" ? "id" : "account_id") + " FROM " + own + " WHERE id = ?");
        row.bind(1, id);
        if (row.step())
            known->second = {row.text(0), row.isNull(1) ? 0 : row.integer(1)};
        row.reset();
        TALBOOK_TRY(row.result());
        return known->second;
    }

private:
    const Database &m_database;
    std::map<std::pair<std::string_view, qint64>, Named> m_known;
};

} // namespace

void ImportChanges::setRow(qint64 row)
{
    m_row = row;
    m_by = MatchedBy::Nothing;
}

bool ImportChanges::hasRoom(bool created)
{
    const bool room = created ? m_created < mostCreatedListed : m_list.size() - m_created < mostChangesListed;
    m_leftOut += room ? 0 : 1;
    return room;
}

void ImportChanges::add(ImportChange change, const Key &key)
{
    m_created += change.created ? 1 : 0;
    m_list.push_back(std::move(change));
    m_keys.push_back(key);
}

/// The account itself, or the one that the record belongs to.
void ImportChanges::touch(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
                          std::span<const ImportCell> cells)
{
    if (table != "account") {
        const auto owner = std::ranges::find(columns, std::string_view("account_id"), &ImportColumn::name);
        const bool known =
            owner != columns.end() && cells[size_t(owner - columns.begin())].kind == ImportCell::Kind::Integer;
        id = known ? cells[size_t(owner - columns.begin())].integer : 0;
    }
    if (id != 0 && (m_touched.empty() || m_touched.back() != id))
        m_touched.push_back(id);
}

std::vector<AccountId> ImportChanges::touchedAccounts() const
{
    std::vector<qint64> ids = m_touched;
    std::ranges::sort(ids);
    ids.erase(std::ranges::unique(ids).begin(), ids.end());
    std::vector<AccountId> accounts;
    accounts.reserve(ids.size());
    for (const qint64 id : ids)
        accounts.push_back(AccountId{id});
    return accounts;
}

TableCell ImportChanges::shown(const ImportColumn &column, const ImportCell &cell, const QString &currency) const
{
    switch (cell.kind) {
    case ImportCell::Kind::Empty:
        return std::monostate();
    case ImportCell::Kind::Real:
        return cell.real;
    case ImportCell::Kind::Text:
        return plainText(cell.text);
    case ImportCell::Kind::Integer:
        break;
    }
    if (column.name == "tier")
        return tierName(int(cell.integer));
    if (!currency.isNull())
        return Money{cell.integer, currency.isEmpty() ? m_currency : currency};
    return double(cell.integer);
}

void ImportChanges::created(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
                            std::span<const ImportCell> cells)
{
    touch(table, id, columns, cells);
    if (!hasRoom(true))
        return;
    ImportChange change{.row = m_row, .created = true};
    const QString currency = currencyIn(columns, cells);
    for (size_t i = 0; i < columns.size() && change.values.size() < mostValuesShown; ++i) {
        const std::string_view name = columns[i].name;
        const QString title = columnTitle(table, name);
        if (cells[i].isEmpty() || title.isEmpty() || name.ends_with("_id") || name == "name" || name == "currency")
            continue;
        const QString amountIn = isAmount(table, name) ? (currency.isNull() ? u""_s : currency) : QString();
        change.values.emplace_back(title, shown(columns[i], cells[i], amountIn));
    }
    add(std::move(change), {table, id, 0, 0, {}});
}

void ImportChanges::changed(std::string_view table, qint64 id, std::span<const ImportColumn> columns,
                            std::span<const ImportCell> stored, std::span<const ImportCell> written)
{
    if (std::ranges::any_of(written, [](const ImportCell &cell) { return !cell.isEmpty(); })) {
        touch(table, id, columns, stored);
        if (table != "account")
            touch(table, id, columns, written); // moved to another account
    }
    if (m_list.size() - m_created >= mostChangesListed) {
        m_leftOut += std::ranges::count_if(written, [](const ImportCell &cell) { return !cell.isEmpty(); });
        return;
    }
    const QString before = currencyIn(columns, stored);
    const QString given = currencyIn(columns, written);
    const QString after = given.isEmpty() ? before : given;
    for (size_t i = 0; i < columns.size(); ++i) {
        const std::string_view name = columns[i].name;
        if (written[i].isEmpty())
            continue;
        if (name == "extra") {
            addExtra(table, id, stored[i].text, written[i].text);
            continue;
        }
        const QString title = columnTitle(table, name);
        if (title.isEmpty() || !hasRoom(false))
            continue;
        ImportChange change{.row = m_row, .by = m_by, .field = title};
        Key key{table, id, 0, 0, {}};
        if (name == "account_id" || name == "contact_id") {
            key.valueTable = name == "account_id" ? "account" : "contact";
            key.before = stored[i].integer;
            key.after = written[i].integer;
        } else {
            const auto amountIn = [&](const QString &currency) {
                return isAmount(table, name) ? (currency.isNull() ? u""_s : currency) : QString();
            };
            change.before = shown(columns[i], stored[i], amountIn(before));
            change.after = shown(columns[i], written[i], amountIn(after));
        }
        add(std::move(change), key);
    }
}

void ImportChanges::addExtra(std::string_view table, qint64 id, std::string_view before, std::string_view after)
{
    const auto object = [](std::string_view json) {
        return QJsonDocument::fromJson(QByteArray(json.data(), qsizetype(json.size()))).object();
    };
    const QJsonObject old = object(before);
    const QJsonObject fresh = object(after);
    for (auto text = fresh.begin(); text != fresh.end(); ++text) {
        if (old.value(text.key()) == *text || !hasRoom(false))
            continue;
        ImportChange change{.row = m_row, .by = m_by, .field = text.key()};
        if (old.contains(text.key()))
            change.before = old.value(text.key()).toString();
        change.after = text->toString();
        add(std::move(change), {table, id, 0, 0, {}});
    }
}

void ImportChanges::accountMade(AccountId account)
{
    touch("account", account.value, {}, {});
    if (hasRoom(true))
        add({.row = m_row, .created = true}, {"account", account.value, 0, 0, {}});
}

void ImportChanges::joinedList(AccountId account)
{
    touch("account", account.value, {}, {});
    if (!hasRoom(false))
        return;
    ImportChange change{.row = m_row, .by = m_by, .field = columnTitle("account", "on_tal")};
    change.after = QCoreApplication::translate("Exchange", "yes");
    add(std::move(change), {"account", account.value, 0, 0, {}});
}

void ImportChanges::managerChanged(qint64 row, ContactId person, ContactId before, ContactId after)
{
    if (hasRoom(false))
        add({.row = row, .field = columnTitle("contact", "reports_to")},
            {"contact", person.value, before.value, after.value, "contact"});
}

void ImportChanges::repeated(qint64 firstRow, bool differs, const QString &name)
{
    if (m_repeats.size() < mostRepeatsListed)
        m_repeats.push_back({m_row, firstRow, m_by, differs, name});
}

Expected<void> ImportChanges::nameRecords(const Database &database)
{
    Names names(database);
    for (size_t i = 0; i < m_list.size(); ++i) {
        const Key &key = m_keys[i];
        ImportChange &change = m_list[i];
        const auto record = names.of(key.table, key.id);
        TALBOOK_TRY(record);
        const auto account = names.of("account", record->account);
        TALBOOK_TRY(account);
        change.account = AccountId{record->account};
        change.accountName = account->name;
        if (key.table != "account")
            change.record = record->name;
        if (key.valueTable.empty())
            continue;
        const auto before = names.of(key.valueTable, key.before);
        TALBOOK_TRY(before);
        const auto after = names.of(key.valueTable, key.after);
        TALBOOK_TRY(after);
        change.before = key.before == 0 ? TableCell() : TableCell(before->name);
        change.after = after->name;
    }
    return {};
}

} // namespace talbook
