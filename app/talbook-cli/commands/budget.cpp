#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/list_file.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/exchange/budget_file.h"
#include "core/exchange/table_writer.h"
#include "core/scoring/standing.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *budgetFormats = "table|csv|tsv|md|json|xlsx";

QJsonObject amountsJson(const BudgetAmounts &amounts, const QString &currency)
{
    return {{u"planned"_s, toMajor(amounts.planned, currency)},
            {u"committed"_s, toMajor(amounts.committed, currency)},
            {u"actual"_s, toMajor(amounts.actual, currency)},
            {u"remaining"_s, toMajor(amounts.remaining, currency)},
            {u"forecast"_s, toMajor(amounts.forecast, currency)}};
}

/// The sums of `total` less the exact ones.
QJsonObject roundingJson(const Budget &budget)
{
    const double scale = std::pow(10.0, minorDigits(budget.currency));
    const BudgetRounding &rounding = budget.rounding;
    const auto major = [scale](double minor) { return std::round(minor * 100) / 100 / scale; };
    return {{u"planned"_s, major(rounding.planned)},
            {u"committed"_s, major(rounding.committed)},
            {u"actual"_s, major(rounding.actual)},
            {u"remaining"_s, major(rounding.remaining)},
            {u"forecast"_s, major(rounding.forecast)}};
}

QJsonObject budgetJson(const Budget &budget, const std::vector<BudgetRow> &rows)
{
    QJsonArray list;
    for (const BudgetRow &row : rows) {
        QJsonObject json = amountsJson(row.amounts, budget.currency);
        json.insert(u"key"_s, row.key);
        if (!row.account.isNull())
            json.insert(u"id"_s, row.account.value);
        list.append(json);
    }
    QJsonArray uncounted;
    for (const UncountedCosts &costs : budget.uncounted) {
        uncounted.append(QJsonObject{{u"currency"_s, costs.currency},
                                     {u"lines"_s, costs.lines},
                                     {u"planned"_s, toMajor(costs.amounts.planned, costs.currency)},
                                     {u"committed"_s, toMajor(costs.amounts.committed, costs.currency)},
                                     {u"actual"_s, toMajor(costs.amounts.actual, costs.currency)}});
    }
    return {{u"program"_s, budget.program.name},
            {u"currency"_s, budget.currency},
            {u"rows"_s, list},
            {u"total"_s, amountsJson(budget.total(), budget.currency)},
            {u"uncounted"_s, uncounted},
            {u"rounding"_s, roundingJson(budget)}};
}

QString budgetText(const Budget &budget, const std::vector<BudgetRow> &rows, BudgetDimension by,
                   const BudgetCategories &categories, const Wording &words)
{
    using Align = TextTable::Align;
    TextTable table({{budgetDimensionName(by, words)},
                     {words.translate("Budget", "Planned"), Align::Right},
                     {words.translate("Budget", "Committed"), Align::Right},
                     {words.translate("Budget", "Actual"), Align::Right},
                     {words.translate("Budget", "Remaining"), Align::Right},
                     {words.translate("Budget", "Forecast"), Align::Right}});
    const auto add = [&](const QString &name, const BudgetAmounts &amounts) {
        QStringList cells{name};
        for (const qint64 amount :
             {amounts.planned, amounts.committed, amounts.actual, amounts.remaining, amounts.forecast})
            cells.append(exactAmount(amount, budget.currency, words));
        table.add(cells);
    };
    for (const BudgetRow &row : rows)
        add(budgetRowName(row, by, categories, words), row.amounts);
    add(words.translate("Budget", "Total"), budget.total());
    QString text = QCoreApplication::translate("Cli", "%1, in %2").arg(budget.program.name, budget.currency) +
                   u"\n\n"_s + table.text();
    for (const QString &remark : {uncountedSentence(budget, words), roundingSentence(budget, words)}) {
        if (!remark.isEmpty())
            text += u'\n' + remark + u'\n';
    }
    return text;
}

Expected<QByteArray> asFile(const Table &table, const QString &format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    TableWriteOptions options;
    options.created = planEnvironment().clock();
    TALBOOK_TRY(writeTable(table, buffer, tableFileFormat(u"."_s + format).value(), options));
    return buffer.data();
}

Expected<Program> programOf(const Input &input, const Database &database)
{
    if (input.has("program"))
        return findProgram(database, input.text("program"));
    const auto current = currentProgram(database, input.asOf());
    TALBOOK_TRY(current);
    if (*current)
        return **current;
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Cli",
                                             "The plan has no program, so there is no budget to show. Make one in "
                                             "the window, or import costs."),
                 {}};
}

Outcome showBudget(const Input &input)
{
    const auto by = budgetDimension(input.has("by") ? input.text("by") : u"category"_s);
    if (const QString fault = listFault(input, budgetFormats); !fault.isNull())
        return Outcome::usage(fault);
    const QString format = listFormat(input, budgetFormats);
    if (input.has("lines") && (format == u"json" || format == u"table"))
        return Outcome::usage(QCoreApplication::translate("Cli",
                                                          "--lines writes csv, tsv, md or xlsx: say --format, or "
                                                          "name such a file with --out."));
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const Database &database = (*plan)->database();
    const auto program = programOf(input, database);
    TALBOOK_TRY(program);
    const QString written =
        QCoreApplication::translate("Cli", "Wrote the budget of %1 to “%2”.").arg(program->name, u"%1"_s);
    const bool forPrograms = format == u"csv" || format == u"tsv";
    if (input.has("lines")) {
        const auto table = budgetLinesTable(database, *program, forPrograms);
        TALBOOK_TRY(table);
        const auto bytes = asFile(*table, format);
        TALBOOK_TRY(bytes);
        return deliverList(input, *bytes, qint64(table->rows.size()), written);
    }
    const auto standings = Standings::read(database, {input.asOf(), {}, program->id}, input.words());
    TALBOOK_TRY(standings);
    const auto categories = BudgetCategories::read(input.words());
    TALBOOK_TRY(categories);
    const auto place = [&](AccountId account) { return standings->indexOf(account); };
    const auto budget = readBudget(database, *program, input.asOf(), *categories, [&](AccountId account) {
        const auto index = place(account);
        return index ? (*standings)[*index].tier : 0;
    });
    TALBOOK_TRY(budget);
    const std::vector<BudgetRow> rows = budgetRows(*budget, *by, *categories, [&](AccountId account) {
        const auto index = place(account);
        if (!index)
            return QString::number(account.value);
        const std::string_view name = standings->accounts().text(standings->accounts()[*index].name);
        return QString::fromUtf8(name.data(), qsizetype(name.size()));
    });
    if (format == u"json")
        return deliverList(input, jsonText(budgetJson(*budget, rows)), qint64(rows.size()), written);
    if (format == u"table") {
        return deliverList(input, Outcome::text(budgetText(*budget, rows, *by, *categories, input.words())).output,
                           qint64(rows.size()), written);
    }
    const auto bytes = asFile(budgetRowsTable(*budget, rows, *by, *categories, input.words()), format);
    TALBOOK_TRY(bytes);
    return deliverList(input, *bytes, qint64(rows.size()), written);
}

} // namespace

Command budgetCommand()
{
    return {"budget",
            "PLAN",
            QT_TRANSLATE_NOOP("Cli",
                              "Sums a program's budget: planned, committed, actual, remaining, forecast. Steps of "
                              "campaigns count where no line states their cost."),
            {{"program", OptionKind::Text, "P", QT_TRANSLATE_NOOP("Cli", "another program than the current one")},
             {"by", OptionKind::Choice, "category|channel|tier|campaign|account|month",
              QT_TRANSLATE_NOOP("Cli", "what the rows are (default: category)")},
             {"lines", OptionKind::Switch, "",
              QT_TRANSLATE_NOOP("Cli", "the lines themselves, as “import costs” reads them back")},
             {"format", OptionKind::Choice, budgetFormats,
              QT_TRANSLATE_NOOP("Cli", "the form of the list (default: by the ending of FILE, else a table)")},
             {"out", OptionKind::Text, "FILE", QT_TRANSLATE_NOOP("Cli", "write to a file, which is replaced whole")}},
            showBudget};
}

} // namespace talbook::cli
