#include "core/documents/strategy_sections.h"

#include "core/budget/budget_view.h"
#include "core/budget/budget_words.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// S1: an ABM program returns at least three times what it costs, ROI = (revenue - cost) / cost.
constexpr int expectedRoi = 3;

TemplateValue moneyRow(const QString &name, const BudgetAmounts &amounts, const QString &currency, const Wording &words)
{
    const auto text = [&](qint64 minor) { return exactMoney(minor, currency, words); };
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("planned", text(amounts.planned)).set("committed", text(amounts.committed));
    row.set("actual", text(amounts.actual)).set("remaining", text(amounts.remaining));
    return row.set("forecast", text(amounts.forecast));
}

} // namespace

Expected<void> addBudget(const StrategySubject &subject, TemplateValue &data)
{
    const QString &currency = subject.standings.facts().settings.currency;
    TemplateValue rows = TemplateValue::list(moneyRow({}, {}, currency, subject.wording()));
    BudgetAmounts total;
    QString uncounted, rounding;
    bool any = false;
    if (subject.program()) {
        const auto categories = BudgetCategories::read(subject.wording());
        TALBOOK_TRY(categories);
        const auto budget = readBudget(subject.database, *subject.program(), subject.standings.asOf(), *categories);
        TALBOOK_TRY(budget);
        any = !budget->entries.empty();
        total = budget->total();
        for (const BudgetRow &row : budgetRows(*budget, BudgetDimension::Category, *categories, {})) {
            rows.append(moneyRow(budgetRowName(row, BudgetDimension::Category, *categories, subject.wording()),
                                 row.amounts, currency, subject.wording()));
        }
        uncounted = uncountedSentence(*budget, subject.wording());
        rounding = roundingSentence(*budget, subject.wording());
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", any).set("rows", std::move(rows)).set("uncounted", uncounted);
    value.set("rounding", rounding);
    value.set("total", moneyRow({}, total, currency, subject.wording()));
    value.set("roi", subject.words.number(expectedRoi));
    value.set("revenue", total.forecast > 0
                             ? exactMoney(total.forecast * (1 + expectedRoi), currency, subject.wording())
                             : QString());
    data.set("budget", std::move(value));
    return {};
}

} // namespace talbook
