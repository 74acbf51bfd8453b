#include "ui/accounts/table_clipboard.h"

#include "core/exchange/csv_writer.h"
#include "core/exchange/formula_guard.h"
#include "core/scoring/explanation.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_glance.h"
#include "ui/accounts/account_values.h"

#include <QBuffer>
#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

Table tableOf(const Standings &standings, std::span<const size_t> accounts, std::span<const int> columns,
              const NextTasks &steps, const Wording &words)
{
    Table table;
    const WeeklyPoints points(standings.model(), standings.facts(), standings.asOf(), glanceWeeks);
    const auto cell = [&](size_t account, FilterField field) -> TableCell {
        if (field == FilterField::Weeks)
            return sumOfWeeks(points.of(standings.facts(), account));
        if (field != FilterField::NextStep)
            return plainValue(standings, account, field, words);
        const auto step = steps.find(standings.accounts()[account].id.value);
        return step == steps.end() ? TableCell() : TableCell(nextStepText(step->second, words.locale()));
    };
    for (const int column : columns) {
        const AccountColumn &known = accountColumnTable()[size_t(column)];
        table.columns.push_back({columnTitle(known), known.isText() ? ColumnType::Text : ColumnType::Number});
    }
    for (const size_t account : accounts) {
        std::vector<TableCell> cells;
        for (const int column : columns)
            cells.push_back(cell(account, accountColumnTable()[size_t(column)].field));
        table.rows.push_back(std::move(cells));
    }
    return table;
}

Table listForReading(const Standings &standings, std::span<const size_t> accounts, const Wording &words)
{
    const auto head = [](const char *text) { return QCoreApplication::translate("AccountsTable", text); };
    Table table;
    table.columns = {{head(QT_TRANSLATE_NOOP("AccountsTable", "Account"))},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Tier"))},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Industry"))},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Size")), ColumnType::Number},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Intent signals"))},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Owner (AE)"))},
                     {head(QT_TRANSLATE_NOOP("AccountsTable", "Priority"))}};
    for (const size_t account : accounts) {
        const auto shown = [&](FilterField field) -> TableCell {
            const QString text = shownValue(standings, account, field, words);
            return text.isEmpty() ? TableCell() : TableCell(text);
        };
        const QString intent = QCoreApplication::translate("AccountsTable", "%1 (%2)", "intent: level and figure")
                                   .arg(intentLevelName(standings[account].score.level, words),
                                        shownValue(standings, account, FilterField::Intent, words));
        table.rows.push_back({shown(FilterField::Name), shown(FilterField::Tier), shown(FilterField::Industry),
                              shown(FilterField::Employees), intent, shown(FilterField::Owner),
                              shown(FilterField::Priority)});
    }
    return table;
}

QString tabSeparated(const Table &table, const QLocale &locale)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto written =
        writeCsv(table, buffer, {.delimiter = '\t', .decimalComma = locale.decimalPoint() == QStringView(u",")});
    return written ? QString::fromUtf8(buffer.data()) : QString();
}

std::vector<QStringList> cellsOfBlock(const QString &text)
{
    std::vector<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endCell = [&] {
        const QByteArray utf8 = cell.toUtf8();
        row.append(QString::fromUtf8(unguarded({utf8.constData(), size_t(utf8.size())})).trimmed());
        cell.clear();
    };
    const auto endRow = [&] {
        endCell();
        rows.push_back(std::exchange(row, {}));
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool last = i + 1 == text.size();
        if (quoted) {
            if (c != u'"')
                cell += c;
            else if (!last && text[i + 1] == u'"')
                cell += text[++i];
            else
                quoted = false;
        } else if (c == u'"' && cell.isEmpty() && text.indexOf(u'"', i + 1) > 0) {
            quoted = true;
        } else if (c == u'\t') {
            endCell();
        } else if (c == u'\n' || c == u'\r') {
            if (c == u'\r' && !last && text[i + 1] == u'\n')
                ++i;
            endRow();
        } else {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

} // namespace talbook
