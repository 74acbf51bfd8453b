#pragma once

#include "core/base/money.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <string>
#include <variant>
#include <vector>

namespace talbook
{

enum class ColumnType
{
    Text,
    Number,
    Money,
    Date
};

struct TableColumn
{
    QString title;
    ColumnType type = ColumnType::Text; ///< for alignment; what is written follows each cell
};

/// Nothing, text, a number, an amount or a day.
using TableCell = std::variant<std::monostate, QString, double, Money, QDate>;

/// What is on the screen, to be written as a file. Rows may be shorter than there are columns.
struct Table
{
    QString title;
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    /// Sentences for whoever reads it, written below in XLSX and Markdown; CSV and TSV, which programs read, go
    /// without.
    QStringList remarks = {};
};

/// UTF-8 for machines, the same in every language: numbers by their fewest digits (nothing for what is no number),
/// amounts in major units with all decimals and without the currency, days as yyyy-MM-dd.
std::string cellText(const TableCell &cell);

inline bool isText(const TableCell &cell)
{
    return std::holds_alternative<QString>(cell);
}

} // namespace talbook
