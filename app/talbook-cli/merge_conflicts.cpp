#include "app/talbook-cli/merge_conflicts.h"

#include "app/talbook-cli/text_table.h"
#include "core/accounts/settings.h"
#include "core/base/money.h"
#include "core/plan/database.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <array>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

/// Stored in minor units of the row's own currency, or of the plan's.
constexpr std::array amountColumns = {"revenue", "expected_acv", "amount", "planned", "committed", "actual", "cost"};

class Lines
{
public:
    Lines(const MergeFiles &files, const MergeComparison &comparison, QString currency)
        : m_comparison(comparison), m_currency(std::move(currency)), m_rows(files, comparison.tables)
    {
    }

    Expected<void> add(const MergeConflict &conflict)
    {
        if (conflict.kind == MergeConflict::Kind::Removal)
            return addRow(conflict.removed.front());
        for (const MergeCell &cell : conflict.cells) {
            const auto rows = readRow(cell.diff);
            TALBOOK_TRY(rows);
            ConflictLine line = lineOf(cell.diff, *rows);
            const TableShape &table = shape(cell.diff);
            line.column = QString::fromStdString(table.columns[size_t(cell.column)]);
            line.base = json(table, cell.column, rows->base);
            line.mine = json(table, cell.column, rows->mine);
            line.theirs = json(table, cell.column, rows->theirs);
            lines.push_back(std::move(line));
        }
        return {};
    }

    std::vector<ConflictLine> lines;

private:
    struct Rows
    {
        std::optional<StoredRow> base, mine, theirs;
    };

    const TableShape &shape(size_t diff) const { return m_comparison.tables[size_t(m_comparison.diffs[diff].table)]; }

    Expected<Rows> readRow(size_t diff)
    {
        const RowDiff &row = m_comparison.diffs[diff];
        auto base = m_rows.base(row);
        TALBOOK_TRY(base);
        auto mine = m_rows.mine(row);
        TALBOOK_TRY(mine);
        auto theirs = m_rows.theirs(row);
        TALBOOK_TRY(theirs);
        return Rows{std::move(*base), std::move(*mine), std::move(*theirs)};
    }

    Expected<void> addRow(size_t diff)
    {
        const auto rows = readRow(diff);
        TALBOOK_TRY(rows);
        ConflictLine line = lineOf(diff, *rows);
        line.base = json(shape(diff), rows->base);
        line.mine = json(shape(diff), rows->mine);
        line.theirs = json(shape(diff), rows->theirs);
        lines.push_back(std::move(line));
        return {};
    }

    ConflictLine lineOf(size_t diff, const Rows &rows) const
    {
        const RowDiff &row = m_comparison.diffs[diff];
        const TableShape &table = shape(diff);
        const bool isNumber = table.keyColumns.size() == 1 && !table.keyIsText.front();
        ConflictLine line{.table = QString::fromStdString(table.name),
                          .row = isNumber ? QJsonValue(row.key.numbers.front()) : QJsonValue(keyText(table, row.key))};
        for (const char *naming : {"name", "title"}) {
            const int column = table.column(naming);
            for (const auto *values : {&rows.mine, &rows.theirs, &rows.base}) {
                if (column >= 0 && line.name.isEmpty())
                    line.name = cellOf(*values, column).toString();
            }
        }
        return line;
    }

    QJsonValue json(const TableShape &table, int column, const std::optional<StoredRow> &row) const
    {
        const QVariant value = cellOf(row, column);
        if (value.isNull())
            return QJsonValue::Null;
        const std::string &name = table.columns[size_t(column)];
        if (value.typeId() == QMetaType::LongLong && std::ranges::find(amountColumns, name) != amountColumns.end()) {
            const int own = table.column("currency");
            const QString currency = own >= 0 ? cellOf(row, own).toString() : QString();
            return toMajor(value.toLongLong(), currency.isEmpty() ? m_currency : currency);
        }
        return QJsonValue::fromVariant(value);
    }

    QJsonValue json(const TableShape &table, const std::optional<StoredRow> &row) const
    {
        if (!row)
            return QJsonValue::Null;
        QJsonObject object;
        for (int column = 0; column < int(row->size()); ++column) {
            if (!(*row)[size_t(column)].isNull())
                object.insert(QString::fromStdString(table.columns[size_t(column)]), json(table, column, row));
        }
        return object;
    }

    const MergeComparison &m_comparison;
    QString m_currency;
    SideBySide m_rows;
};

QString cellText(const QJsonValue &value, bool wholeRow)
{
    if (value.isObject())
        return QCoreApplication::translate("Cli", "kept or changed");
    if (value.isNull())
        return wholeRow ? QCoreApplication::translate("Cli", "removed") : u"–"_s;
    return value.toVariant().toString();
}

} // namespace

Expected<std::vector<ConflictLine>> conflictLines(const MergeFiles &files, const MergeComparison &comparison)
{
    const auto settings = planSettings(*files.mine);
    TALBOOK_TRY(settings);
    Lines lines(files, comparison, settings->currency);
    for (const MergeConflict &conflict : comparison.conflicts)
        TALBOOK_TRY(lines.add(conflict));
    return std::move(lines.lines);
}

QJsonArray conflictJson(const std::vector<ConflictLine> &lines)
{
    QJsonArray json;
    for (const ConflictLine &line : lines) {
        json.append(QJsonObject{{u"table"_s, line.table},
                                {u"row"_s, line.row},
                                {u"name"_s, line.name},
                                {u"column"_s, line.column.isNull() ? QJsonValue() : QJsonValue(line.column)},
                                {u"base"_s, line.base},
                                {u"mine"_s, line.mine},
                                {u"theirs"_s, line.theirs}});
    }
    return json;
}

TextTable conflictTable(const std::vector<ConflictLine> &lines)
{
    TextTable table({{QCoreApplication::translate("Cli", "Table")},
                     {QCoreApplication::translate("Cli", "Row")},
                     {QCoreApplication::translate("Cli", "Column")},
                     {QCoreApplication::translate("Cli", "Base")},
                     {QCoreApplication::translate("Cli", "Mine")},
                     {QCoreApplication::translate("Cli", "Theirs")}});
    for (const ConflictLine &line : lines) {
        const bool whole = line.column.isNull();
        table.add({line.table, line.name.isEmpty() ? line.row.toVariant().toString() : line.name, line.column,
                   cellText(line.base, whole), cellText(line.mine, whole), cellText(line.theirs, whole)});
    }
    return table;
}

} // namespace talbook::cli
