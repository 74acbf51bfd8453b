#include "core/exchange/xlsx_writer.h"

#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <QSet>
#include <QTemporaryFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <memory>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestName = 31;
constexpr qsizetype longestText = 32'767;
constexpr std::size_t mostRows = LXW_ROW_MAX;
constexpr std::size_t mostColumns = LXW_COL_MAX;

/// Characters that XML cannot hold as _x0001_, and what looks like such a code so that it is not taken for one.
QString escapedForXlsx(const QString &text)
{
    QString escaped;
    const auto appendCode = [&escaped](char16_t c) {
        escaped += u"_x"_s + QString::number(c, 16).toUpper().rightJustified(4, u'0') + u'_';
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool high = c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (high) {
            escaped += text.mid(i++, 2);
            continue;
        }
        const bool code = c == u'_' && i + 6 < text.size() && text[i + 1] == u'x' && text[i + 6] == u'_';
        const bool control = c.unicode() < 0x20 && c != u'\t' && c != u'\n';
        if (code || control || c.unicode() >= 0xFFFE || c.isSurrogate())
            appendCode(c.unicode());
        else
            escaped += c;
    }
    return escaped;
}

class Workbook
{
public:
    Workbook(const QString &path, const QDateTime &created)
    {
        lxw_workbook_options options = {};
        m_book = workbook_new_opt(QFile::encodeName(path).constData(), &options);
        lxw_doc_properties properties = {};
        const QDateTime fallback(QDate(1980, 1, 1), QTime(0, 0), Qt::UTC);
        properties.created = (created.isValid() ? created : fallback).toSecsSinceEpoch();
        workbook_set_properties(m_book, &properties);
        m_header = workbook_add_format(m_book);
        format_set_bold(m_header);
        m_date = workbook_add_format(m_book);
        format_set_num_format(m_date, "yyyy-mm-dd");
    }
    ~Workbook() { lxw_workbook_free(m_book); }
    Workbook(const Workbook &) = delete;
    Workbook &operator=(const Workbook &) = delete;

    Expected<void> addSheet(const Table &table, const QString &name);
    lxw_error close() { return workbook_close(std::exchange(m_book, nullptr)); }

private:
    bool writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableCell &cell);
    bool writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format);
    lxw_format *moneyFormat(const QString &currency);

    lxw_workbook *m_book = nullptr;
    lxw_format *m_header = nullptr;
    lxw_format *m_date = nullptr;
    std::map<QString, lxw_format *> m_money;
};

lxw_format *Workbook::moneyFormat(const QString &currency)
{
    lxw_format *&format = m_money[currency];
    if (!format) {
        const int decimals = minorDigits(currency);
        QString code = u"#,##0"_s;
        if (decimals > 0)
            code += u'.' + QString(decimals, u'0');
        if (isCurrencyCode(currency))
            code += u"\" "_s + currency + u'"';
        format = workbook_add_format(m_book);
        format_set_num_format(format, code.toUtf8().constData());
    }
    return format;
}

bool Workbook::writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    const QByteArray utf8 = escapedForXlsx(text).toUtf8();
    return worksheet_write_string(sheet, row, column, utf8.constData(), format) == LXW_NO_ERROR;
}

bool Workbook::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const TableCell &cell)
{
    if (const auto *text = std::get_if<QString>(&cell))
        return text->isEmpty() || writeText(sheet, row, column, *text, nullptr);
    if (const auto *number = std::get_if<double>(&cell))
        return !std::isfinite(*number) || worksheet_write_number(sheet, row, column, *number, nullptr) == LXW_NO_ERROR;
    if (const auto *money = std::get_if<Money>(&cell))
        return worksheet_write_number(sheet, row, column, toMajor(money->minor, money->currency),
                                      moneyFormat(money->currency)) == LXW_NO_ERROR;
    if (const auto *date = std::get_if<QDate>(&cell); date && date->isValid()) {
        // Excel counts days from 1900 and takes that for a leap year; earlier days it does not have at all.
        if (*date < QDate(1900, 3, 1) || *date > QDate(9999, 12, 31))
            return writeText(sheet, row, column, date->toString(Qt::ISODate), nullptr);
        const auto day = static_cast<double>(QDate(1899, 12, 30).daysTo(*date));
        return worksheet_write_number(sheet, row, column, day, m_date) == LXW_NO_ERROR;
    }
    return true;
}

/// About as wide as the longest text of the first rows, within reason.
double widthOf(const Table &table, std::size_t column)
{
    qsizetype longest = table.columns[column].title.size() + 3; // the filter's button
    const std::size_t looked = std::min<std::size_t>(table.rows.size(), 500);
    for (std::size_t i = 0; i < looked; ++i) {
        if (column < table.rows[i].size()) {
            const TableCell &cell = table.rows[i][column];
            const auto *text = std::get_if<QString>(&cell);
            longest = std::max(longest, text ? text->size() : static_cast<qsizetype>(cellText(cell).size()) + 4);
        }
    }
    return static_cast<double>(std::clamp<qsizetype>(longest + 1, 6, 60));
}

Error tooLarge(const Table &table)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange", "“%1” is larger than an Excel sheet can be (1,048,575 rows, 16,384 "
                                                    "columns). Save it as CSV.")
                .arg(table.title)};
}

Expected<void> Workbook::addSheet(const Table &table, const QString &name)
{
    if (table.rows.size() + size_t(table.remarks.size()) + 1 >= mostRows || table.columns.size() > mostColumns)
        return tooLarge(table);
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (!sheet)
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Exchange", "“%1” cannot name a sheet.").arg(name)};
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column, widthOf(table, i), nullptr);
        writeText(sheet, 0, column, table.columns[i].title, m_header);
    }
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        const std::vector<TableCell> &cells = table.rows[row];
        for (std::size_t i = 0; i < std::min(cells.size(), table.columns.size()); ++i) {
            if (!writeCell(sheet, static_cast<lxw_row_t>(row + 1), static_cast<lxw_col_t>(i), cells[i]))
                return Error{ErrorCode::BadInput, QCoreApplication::translate(
                                                      "Exchange", "The text of “%1” in row %2 is longer than an Excel "
                                                                  "cell can hold (%3 characters). Save as CSV.")
                                                      .arg(table.columns[i].title)
                                                      .arg(row + 2)
                                                      .arg(longestText)};
        }
    }
    if (!table.columns.empty()) {
        worksheet_freeze_panes(sheet, 1, 0);
        worksheet_autofilter(sheet, 0, 0, static_cast<lxw_row_t>(table.rows.size()),
                             static_cast<lxw_col_t>(table.columns.size() - 1));
    }
    // Apart from the table by an empty row, so that sorting and filtering leave them where they are.
    auto below = static_cast<lxw_row_t>(table.rows.size() + 2);
    for (const QString &remark : table.remarks)
        writeText(sheet, below++, 0, remark, nullptr);
    return {};
}

} // namespace

QStringList sheetNames(const QStringList &titles)
{
    QStringList names;
    QSet<QString> taken{u"history"_s}; // which Excel keeps for itself
    for (const QString &title : titles) {
        QString base;
        for (const QChar c : title)
            base += QStringView(u"[]:*?/\\").contains(c) || c.category() == QChar::Other_Control ? QChar(u' ') : c;
        const auto fitted = [&base](qsizetype length) {
            QString name = base.simplified().left(length);
            if (!name.isEmpty() && name.back().isHighSurrogate())
                name.chop(1);
            while (name.startsWith(u'\''))
                name.remove(0, 1);
            while (name.endsWith(u'\'') || name.endsWith(u' '))
                name.chop(1);
            return name;
        };
        QString name = fitted(longestName);
        if (name.isEmpty())
            name = base = QCoreApplication::translate("Exchange", "Table");
        for (int number = 2; taken.contains(name.toCaseFolded()); ++number) {
            const QString suffix = u" (%1)"_s.arg(number);
            name = fitted(longestName - suffix.size()) + suffix;
        }
        taken.insert(name.toCaseFolded());
        names.append(name);
    }
    return names;
}

Expected<void> writeXlsx(const std::vector<Table> &tables, QIODevice &device, const QDateTime &created)
{
    QTemporaryFile file; // the library writes to names only
    if (!file.open())
        return cannotWrite(file);
    file.close();
    QStringList titles;
    for (const Table &table : tables)
        titles.append(table.title);
    const QStringList names = sheetNames(titles);
    Workbook book(file.fileName(), created);
    for (std::size_t i = 0; i < tables.size(); ++i)
        TALBOOK_TRY(book.addSheet(tables[i], names[static_cast<qsizetype>(i)]));
    if (const lxw_error error = book.close(); error != LXW_NO_ERROR)
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Exchange", "The workbook cannot be written: %1.")
                         .arg(QString::fromUtf8(lxw_strerror(error)))};
    QFile written(file.fileName());
    if (!written.open(QIODevice::ReadOnly))
        return cannotWrite(written);
    while (!written.atEnd()) {
        if (device.write(written.read(1 << 20)) < 0)
            return cannotWrite(device);
    }
    return {};
}

} // namespace talbook
