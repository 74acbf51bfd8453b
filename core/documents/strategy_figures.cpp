#include "core/documents/strategy_sections.h"

#include "core/budget/budget_view.h"
#include "core/budget/budget_words.h"
#include "core/results/program_figures.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// S1: an ABM program returns at least three times what it costs, ROI = (revenue - cost) / cost.
constexpr int expectedRoi = 3;

QString figureName(FigureKind kind, const Wording &words)
{
    switch (kind) {
    case FigureKind::EngagementRate:
        return words.translate("Documents", "Accounts engaged in the last 30 days");
    case FigureKind::Coverage:
        return words.translate("Documents", "Coverage of the required roles");
    case FigureKind::Opportunities:
        return words.translate("Documents", "Accounts with an opportunity in the program");
    case FigureKind::Pipeline:
        return words.translate("Documents", "Pipeline of the list made in the program");
    case FigureKind::WinRate:
        return words.translate("Documents", "Win rate of the last 365 days");
    case FigureKind::FirstEngagement:
        return words.translate("Documents", "Time to the first engagement");
    case FigureKind::Reach:
        return words.translate("Documents", "Accounts reached in the program");
    case FigureKind::DealSize:
        return words.translate("Documents", "Mean deal of the last 365 days");
    }
    return {};
}

QString figureValue(FigureKind kind, double value, const DocumentWords &words)
{
    switch (kind) {
    case FigureKind::Pipeline:
    case FigureKind::DealSize:
        return words.money(value);
    case FigureKind::FirstEngagement:
        return words.wording().translate("Documents", "%n day(s)", nullptr, qRound(value));
    default:
        return words.percent(value);
    }
}

QString benchmarkOf(const ProgramFigure &figure, const DocumentWords &words)
{
    const Wording &wording = words.wording();
    if (!figure.benchmark)
        return u"–"_s;
    if (figure.benchmark->timesRest)
        return wording.translate("Documents", "%1 times the other accounts'")
            .arg(words.number(figure.benchmark->value));
    const QString value = figureValue(figure.kind, figure.benchmark->value, words);
    return figure.benchmark->below ? wording.translate("Documents", "below %1").arg(value)
                                   : wording.translate("Documents", "%1 or more").arg(value);
}

QString verdictOf(Verdict verdict, const Wording &words)
{
    switch (verdict) {
    case Verdict::Met:
        return words.translate("Documents", "met", "benchmark");
    case Verdict::Missed:
        return words.translate("Documents", "not met", "benchmark");
    case Verdict::FewCases:
        return words.translate("Documents", "too few cases to judge");
    case Verdict::NoBenchmark:
        break;
    }
    return {};
}

TemplateValue figureRow(const QString &name, const QString &now, const QString &target, const QString &verdict)
{
    return TemplateValue::object().set("name", name).set("now", now).set("target", target).set("verdict", verdict);
}

TemplateValue moneyRow(const QString &name, const BudgetAmounts &amounts, const QString &currency, const Wording &words)
{
    const auto text = [&](qint64 minor) { return exactMoney(minor, currency, words); };
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("planned", text(amounts.planned)).set("committed", text(amounts.committed));
    row.set("actual", text(amounts.actual)).set("remaining", text(amounts.remaining));
    return row.set("forecast", text(amounts.forecast));
}

} // namespace

Expected<void> addFigures(const StrategySubject &subject, TemplateValue &data)
{
    const auto figures = programFigures(subject.database, subject.standings);
    TALBOOK_TRY(figures);
    TemplateValue rows = TemplateValue::list(figureRow({}, {}, {}, {}));
    for (const ProgramFigure &figure : *figures) {
        rows.append(figureRow(figureName(figure.kind, subject.wording()),
                              figureValue(figure.kind, figure.value, subject.words), benchmarkOf(figure, subject.words),
                              verdictOf(figure.verdict, subject.wording())));
    }
    data.set("has_figures", !figures->empty());
    data.set("figures", std::move(rows));
    return {};
}

Expected<void> addBudget(const StrategySubject &subject, TemplateValue &data)
{
    const QString &currency = subject.standings.facts().settings.currency;
    TemplateValue rows = TemplateValue::list(moneyRow({}, {}, currency, subject.wording()));
    BudgetAmounts total;
    QString uncounted;
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
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", any).set("rows", std::move(rows)).set("uncounted", uncounted);
    value.set("total", moneyRow({}, total, currency, subject.wording()));
    value.set("roi", subject.words.number(expectedRoi));
    value.set("revenue", total.forecast > 0
                             ? exactMoney(total.forecast * (1 + expectedRoi), currency, subject.wording())
                             : QString());
    data.set("budget", std::move(value));
    return {};
}

} // namespace talbook
