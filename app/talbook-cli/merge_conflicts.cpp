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

    Expected<void> add(const MergeConflict &conflict, const MergeQuestion &question)
    {
        const size_t first = lines.size();
        if (conflict.kind == MergeConflict::Kind::Removal)
            TALBOOK_TRY(addRow(conflict.removed.front()));
        else
            TALBOOK_TRY(addCells(conflict));
        // A question has a line for each cell, or one for the removal: as many as were added.
        for (size_t i = first; i < lines.size(); ++i) {
            lines[i].account = question.account;
            lines[i].record = question.record;
            lines[i].shown = question.lines[i - first];
        }
        return {};
    }

    std::vector<ConflictLine> lines;

private:
    Expected<void> addCells(const MergeConflict &conflict)
    {
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

QString cellText(const QString &value)
{
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

Expected<std::vector<ConflictLine>> conflictLines(const MergeFiles &files, const MergeComparison &comparison,
                                                  const std::vector<MergeQuestion> &questions)
{
    const auto settings = planSettings(*files.mine);
    TALBOOK_TRY(settings);
    Lines lines(files, comparison, settings->currency);
    for (size_t i = 0; i < comparison.conflicts.size(); ++i)
        TALBOOK_TRY(lines.add(comparison.conflicts[i], questions[i]));
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
                                {u"theirs"_s, line.theirs},
                                {u"account"_s, line.account},
                                {u"record"_s, line.record},
                                {u"shown"_s, QJsonObject{{u"field"_s, line.shown.field},
                                                         {u"base"_s, line.shown.base},
                                                         {u"mine"_s, line.shown.mine},
                                                         {u"theirs"_s, line.shown.theirs}}}});
    }
    return json;
}

TextTable conflictTable(const std::vector<ConflictLine> &lines)
{
    TextTable table({{QCoreApplication::translate("Cli", "Account")},
                     {QCoreApplication::translate("Cli", "Record")},
                     {QCoreApplication::translate("Cli", "Field")},
                     {QCoreApplication::translate("Cli", "Base")},
                     {QCoreApplication::translate("Cli", "Mine")},
                     {QCoreApplication::translate("Cli", "Theirs")}});
    for (const ConflictLine &line : lines) {
        table.add({line.account, line.record, line.shown.field, cellText(line.shown.base), cellText(line.shown.mine),
                   cellText(line.shown.theirs)});
    }
    return table;
}

} // namespace talbook::cli
