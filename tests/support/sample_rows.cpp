#include "tests/support/sample_rows.h"

#include <algorithm>

namespace talbook::test
{

namespace
{

const SampleTable &sampleTable(const QByteArray &name)
{
    const auto found = std::ranges::find(sampleTables(), name, &SampleTable::name);
    if (found == sampleTables().end())
        qFatal("no sample rows for table %s", name.constData());
    return *found;
}

std::string_view asView(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

void bindSample(Statement &statement, int index, const SampleValue &value)
{
    std::visit([&](const auto &content) { statement.bind(index, content); }, value);
}

Expected<void> runOnce(Statement &statement)
{
    while (statement.step()) {
    }
    return statement.result();
}

QByteArray whereKey(const SampleTable &table)
{
    QByteArrayList parts;
    for (const SampleColumn &column : table.columns) {
        if (column.key)
            parts.append(column.name + " = ?");
    }
    return " WHERE " + parts.join(" AND ");
}

void bindKey(Statement &statement, int index, const SampleTable &table, const SampleRow &row)
{
    for (const SampleColumn &column : table.columns) {
        if (column.key)
            bindSample(statement, index++, row.values.at(column.name));
    }
}

} // namespace

QByteArray SampleRows::anyTable()
{
    return sampleTables()[size_t(m_random.bounded(int(sampleTables().size())))].name;
}

Expected<void> SampleRows::insert(Edit &edit, const QByteArray &name)
{
    const SampleTable &table = sampleTable(name);
    for (const SampleColumn &column : table.columns) {
        if (column.parent.isEmpty())
            continue;
        const QByteArray count = "SELECT count(*) FROM " + column.parent;
        const auto parents = edit.database().number(asView(count));
        TALBOOK_TRY(parents);
        if (*parents == 0)
            TALBOOK_TRY(insert(edit, column.parent));
    }
    SampleRow row{{}, edit.database(), m_random};
    QByteArrayList names;
    for (const SampleColumn &column : table.columns) {
        row.values[column.name] = column.make(row);
        names.append(column.name);
    }
    const QByteArray sql = "INSERT OR REPLACE INTO " + name + '(' + names.join(", ") + ") VALUES(" +
                           QByteArrayList(names.size(), "?").join(", ") + ')';
    Statement statement(edit.database(), asView(sql));
    int index = 0;
    for (const QByteArray &column : names)
        bindSample(statement, ++index, row.values[column]);
    return runOnce(statement);
}

Expected<bool> SampleRows::pickRow(const Database &database, const SampleTable &table, SampleRow &row)
{
    QByteArrayList names;
    QByteArrayList keys;
    for (const SampleColumn &column : table.columns) {
        if (column.key || column.name == "account_id")
            names.append(column.name);
        if (column.key)
            keys.append(column.name);
    }
    const QByteArray count = "SELECT count(*) FROM " + table.name;
    const auto rows = database.number(asView(count));
    TALBOOK_TRY(rows);
    if (*rows == 0)
        return false;
    const QByteArray sql =
        "SELECT " + names.join(", ") + " FROM " + table.name + " ORDER BY " + keys.join(", ") + " LIMIT 1 OFFSET ?";
    Statement statement(database, asView(sql));
    statement.bind(1, m_random.bounded(int(*rows)));
    if (statement.step()) {
        for (int i = 0; i < int(names.size()); ++i) {
            const bool number = names[i] == "id" || names[i].endsWith("_id") || names[i].endsWith("_contact");
            row.values[names[i]] = number ? SampleValue(statement.integer(i)) : SampleValue(statement.text(i));
        }
    }
    statement.reset();
    TALBOOK_TRY(statement.result());
    return true;
}

Expected<void> SampleRows::change(Edit &edit, const SampleTable &table, bool key)
{
    SampleRow row{{}, edit.database(), m_random};
    const auto found = pickRow(edit.database(), table, row);
    TALBOOK_TRY(found);
    if (!*found)
        return {};
    std::vector<const SampleColumn *> choices;
    for (const SampleColumn &column : table.columns) {
        if (column.key == key)
            choices.push_back(&column);
    }
    const SampleColumn &column = *choices[size_t(m_random.bounded(int(choices.size())))];
    const QByteArray sql = "UPDATE " + table.name + " SET " + column.name + " = ?" + whereKey(table);
    Statement statement(edit.database(), asView(sql));
    bindSample(statement, 1, column.make(row));
    bindKey(statement, 2, table, row);
    return runOnce(statement);
}

Expected<void> SampleRows::changeCell(Edit &edit, const QByteArray &table)
{
    return change(edit, sampleTable(table), false);
}

Expected<void> SampleRows::changeKey(Edit &edit, const QByteArray &table)
{
    return change(edit, sampleTable(table), true);
}

Expected<void> SampleRows::changeColumn(Edit &edit, const QByteArray &name)
{
    const SampleTable &table = sampleTable(name);
    std::vector<const SampleColumn *> choices;
    for (const SampleColumn &column : table.columns) {
        if (!column.key && column.name != "reports_to" && column.name != "account_id")
            choices.push_back(&column);
    }
    const SampleColumn &column = *choices[size_t(m_random.bounded(int(choices.size())))];
    const QByteArray sql = "UPDATE " + name + " SET " + column.name + " = ?";
    SampleRow row{{}, edit.database(), m_random};
    Statement statement(edit.database(), asView(sql));
    bindSample(statement, 1, column.make(row));
    return runOnce(statement);
}

Expected<void> SampleRows::remove(Edit &edit, const QByteArray &name)
{
    const SampleTable &table = sampleTable(name);
    SampleRow row{{}, edit.database(), m_random};
    const auto found = pickRow(edit.database(), table, row);
    TALBOOK_TRY(found);
    if (!*found)
        return {};
    const QByteArray sql = "DELETE FROM " + name + whereKey(table);
    Statement statement(edit.database(), asView(sql));
    bindKey(statement, 1, table, row);
    return runOnce(statement);
}

Expected<void> SampleRows::anyEdit(Edit &edit)
{
    const QByteArray table = anyTable();
    const int kind = m_random.bounded(100);
    if (kind < 45)
        return insert(edit, table);
    if (kind < 75)
        return changeCell(edit, table);
    if (kind < 82)
        return changeColumn(edit, table);
    if (kind < 87)
        return changeKey(edit, table);
    return remove(edit, table);
}

} // namespace talbook::test
