#include "core/exchange/markdown_table.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// "&amp;" would be shown as "&". Those with a number need no care, since their "#" is escaped anyway.
bool isEntity(QStringView text)
{
    const qsizetype end = text.indexOf(u';');
    if (end < 2 || end > 32)
        return false;
    for (qsizetype i = 1; i < end; ++i) {
        if (!text[i].isLetterOrNumber())
            return false;
    }
    return true;
}

QString cellMarkdown(const TableCell &cell)
{
    const QString text = QString::fromStdString(cellText(cell));
    if (const Money *money = std::get_if<Money>(&cell); money && !money->currency.isEmpty())
        return text + u' ' + markdownEscaped(money->currency);
    return isText(cell) ? markdownEscaped(text) : text;
}

} // namespace

QString markdownEscaped(QStringView text)
{
    QString escaped;
    escaped.reserve(text.size() + 16);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\r' || c == u'\n') {
            escaped += u"<br>"_s;
            continue;
        }
        if (QStringView(u"\\|*_[]<>#`~").contains(c) || (c == u'&' && isEntity(text.sliced(i))))
            escaped += u'\\';
        escaped += c;
    }
    return escaped;
}

QString markdownTable(const Table &table)
{
    QString text;
    QString rule;
    for (const TableColumn &column : table.columns) {
        text += u"| "_s + markdownEscaped(column.title) + u' ';
        const bool right = column.type == ColumnType::Number || column.type == ColumnType::Money;
        rule += right ? u"| ---: "_s : u"| --- "_s;
    }
    text += u"|\n"_s + rule + u"|\n"_s;
    for (const std::vector<TableCell> &row : table.rows) {
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            text += u"| "_s + (i < row.size() ? cellMarkdown(row[i]) : QString()) + u' ';
        text += u"|\n"_s;
    }
    for (const QString &remark : table.remarks)
        text += u'\n' + markdownEscaped(remark) + u'\n';
    return text;
}

} // namespace talbook
