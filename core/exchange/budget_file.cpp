#include "core/exchange/budget_file.h"

#include "core/budget/budget_words.h"
#include "core/exchange/import_fields.h"
#include "core/exchange/line_key.h"
#include "core/plan/statement.h"

#include <QHash>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct AccountName
{
    QString name, externalId, domain;
};

Expected<QHash<AccountId, AccountName>> accountNames(const Database &database, const std::vector<BudgetLine> &lines)
{
    QHash<AccountId, AccountName> names;
    Statement account(database, "SELECT name, external_id, domain FROM account WHERE id = ?");
    for (const BudgetLine &line : lines) {
        if (line.account.isNull() || names.contains(line.account))
            continue;
        account.bind(1, line.account);
        if (account.step())
            names.insert(line.account, {account.text(0), account.text(1), account.text(2)});
        account.reset();
        TALBOOK_TRY(account.result());
    }
    return names;
}

TableCell text(const QString &value)
{
    return value.isEmpty() ? TableCell() : TableCell(value);
}

TableCell amount(std::optional<qint64> minor, const QString &currency)
{
    return minor ? TableCell(Money{*minor, currency}) : TableCell();
}

} // namespace

Expected<Table> budgetLinesTable(const Database &database, const Program &program, bool forPrograms)
{
    const auto lines = budgetLines(database, program);
    TALBOOK_TRY(lines);
    const auto names = accountNames(database, *lines);
    TALBOOK_TRY(names);
    Table table;
    table.title = program.name;
    for (const ImportField &field : costFields) {
        const ColumnType type = field.type == FieldType::Amount ? ColumnType::Money
                                : field.type == FieldType::Date ? ColumnType::Date
                                                                : ColumnType::Text;
        table.columns.push_back({forPrograms ? importFieldId(field) : importFieldTitle(field), type});
    }
    for (const BudgetLine &line : *lines) {
        const AccountName account = names->value(line.account);
        table.rows.push_back({TableCell(program.name), TableCell(line.date), text(line.category), text(line.channel),
                              line.tier > 0 ? TableCell(QString::number(line.tier)) : TableCell(), text(line.campaign),
                              text(account.name), text(account.externalId), text(account.domain),
                              amount(line.planned, line.currency), amount(line.committed, line.currency),
                              amount(line.actual, line.currency), TableCell(line.currency), text(line.note),
                              TableCell(QString::fromStdString(lineKeyText(line.id.value)))});
    }
    return table;
}

Table budgetRowsTable(const Budget &budget, const std::vector<BudgetRow> &rows, BudgetDimension by,
                      const BudgetCategories &categories, const Wording &words)
{
    Table table;
    table.title = budget.program.name;
    table.columns = {{budgetDimensionName(by, words), ColumnType::Text},
                     {words.translate("Budget", "Planned"), ColumnType::Money},
                     {words.translate("Budget", "Committed"), ColumnType::Money},
                     {words.translate("Budget", "Actual"), ColumnType::Money},
                     {words.translate("Budget", "Remaining"), ColumnType::Money},
                     {words.translate("Budget", "Forecast"), ColumnType::Money}};
    const auto add = [&](const QString &name, const BudgetAmounts &amounts) {
        const auto money = [&](qint64 minor) { return TableCell(Money{minor, budget.currency}); };
        table.rows.push_back({TableCell(name), money(amounts.planned), money(amounts.committed), money(amounts.actual),
                              money(amounts.remaining), money(amounts.forecast)});
    };
    for (const BudgetRow &row : rows)
        add(budgetRowName(row, by, categories, words), row.amounts);
    add(words.translate("Budget", "Total"), budget.total());
    for (const QString &remark : {uncountedSentence(budget, words), roundingSentence(budget, words)}) {
        if (!remark.isEmpty())
            table.remarks.append(remark);
    }
    return table;
}

} // namespace talbook
