#include "core/results/metric_notes.h"

#include "core/budget/budget_words.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString whyNoValue(const Metric &metric, const ResultFacts &facts, const Wording &words)
{
    using Kind = MetricKind;
    switch (metric.kind) {
    case Kind::EngagementRate:
    case Kind::Reach:
    case Kind::InfluencedPipeline:
        return words.translate("Results", "The plan has no activities to tell from.");
    case Kind::InfluencedShare:
        return facts.standings.facts().activities.empty()
                   ? words.translate("Results", "The plan has no activities to tell from.")
                   : words.translate("Results", "No opportunity with an amount was created in the period.");
    case Kind::CommitteeCoverage:
    case Kind::ContactsEngaged:
        return words.translate("Results", "The plan has no people, or no activities of theirs, to tell from.");
    case Kind::AccountsWithOpportunities:
        return words.translate("Results", "The plan has no opportunities.");
    case Kind::PipelineShare:
        return words.translate("Results", "No opportunity with an amount was created in the period.");
    case Kind::WinRate:
    case Kind::WinRateYear:
        return words.translate("Results", "No deal was closed in the period.");
    case Kind::DealSize:
    case Kind::DealSizeYear:
        return words.translate("Results", "No deal with an amount was won in the period.");
    case Kind::Cycle:
    case Kind::CycleMean:
        return words.translate("Results", "No deal won in the period has both dates, of its creation and its close.");
    case Kind::MqlToSql:
    case Kind::SqlToWon:
        return words.translate("Results", "No deal won in the period has both dates.");
    case Kind::Velocity:
        return words.translate("Results", "It takes a win rate, a deal size and a cycle of a day at least; one of them "
                                          "is not known in the period.");
    case Kind::FirstEngagement:
    case Kind::FirstOpportunity:
        return facts.scope.hasList ? words.translate("Results", "No account has come so far since it joined the list.")
                                   : words.translate("Results", "Nobody has joined a list, so no time runs.");
    case Kind::MeetingConversion:
        return words.translate("Results", "No stakeholder was contacted in the period.");
    case Kind::CostPerEngaged:
    case Kind::CostPerOpportunity:
    case Kind::CostPerCustomer:
        return metric.figure.n == 0 ? words.translate("Results", "There is nothing in the period to share the cost by.")
                                    : words.translate("Results", "Nothing was spent in the period.");
    case Kind::Roi:
    case Kind::RoiPercent:
        return words.translate("Results", "Nothing was spent in the period.");
    default:
        return {};
    }
}

} // namespace

QString metricNote(const Metric &metric, const ResultFacts &facts, const Wording &words)
{
    QStringList sentences;
    const auto number = [&](qint64 n) { return words.locale().toString(n); };
    if (!metric.figure.value)
        sentences.append(whyNoValue(metric, facts, words));
    else if (metric.figure.few && metricBasis(metric.kind) == MetricBasis::Sample)
        sentences.append(words.translate("Results", "Few cases (%1): no conclusion.").arg(number(metric.figure.n)));
    else if (metric.figure.few && metric.cohorts.size() > 1)
        sentences.append(words.translate("Results", "Few cases (%1): no comparison with other accounts.")
                             .arg(number(metric.figure.n)));
    if (metric.figure.value && metric.cohorts.size() > 1 && metric.cohorts[1].value && !metric.figure.few &&
        metric.cohorts[1].few) {
        sentences.append(
            words.translate("Results", "The rest has few cases (%1): no comparison.").arg(number(metric.cohorts[1].n)));
    }
    if (metric.benchmark && metric.benchmark->timesRest && metric.cohorts.size() > 1 && metric.cohorts[1].value) {
        sentences.append(words.translate("Results", "The benchmark is a multiple of the rest's figure."));
    }
    if (metric.figure.leftOut > 0)
        sentences.append(words.translate("Results", "%n opportunity(s) without an amount or an exchange rate left out.",
                                         nullptr, metric.figure.leftOut));
    if (isOfCost(metric.kind) && !facts.costs.withoutRate.isEmpty()) {
        sentences.append(words.translate("Results", "Costs in %1 are left out: no exchange rate.")
                             .arg(facts.costs.withoutRate.join(u", "_s)));
    }
    if (isOfCost(metric.kind) && metric.kind != MetricKind::Cost && metric.figure.value && !facts.scope.program &&
        facts.scope.from != INT_MIN)
        sentences.append(words.translate("Results", "Costs of tasks count by whole months."));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

std::vector<MetricRemark> metricRemarks(const ResultFacts &facts, bool byOwner, const Wording &words)
{
    if (!facts.scope.hasList) {
        return {{words.translate("Results", "All figures"),
                 words.translate("Results", "Nobody is on a target list in the period: this is of all accounts.")}};
    }
    qint64 ofNoTier = 0;
    qint64 ofNoAccount = 0;
    for (const MetricCost &entry : facts.costs.entries) {
        ofNoTier += entry.tier == 0 ? entry.actual : 0;
        ofNoAccount += entry.account.isNull() ? entry.actual : 0;
    }
    const auto amount = [&](qint64 minor) -> QString {
        const QString &currency = facts.standings.facts().settings.currency;
        return exactAmount(minor, currency, words) + u' ' + currency;
    };
    QStringList sentences;
    if (ofNoTier > 0)
        sentences.append(words.translate("Results", "%1 of the cost is of no tier: it stands in no tier's cost or ROI.")
                             .arg(amount(ofNoTier)));
    if (byOwner && ofNoAccount > 0)
        sentences.append(
            words.translate("Results", "%1 of the cost is shared by accounts: it stands in no owner's cost or ROI.")
                .arg(amount(ofNoAccount)));
    if (sentences.isEmpty())
        return {};
    return {{byOwner ? words.translate("Results", "Cost and ROI by tier and owner")
                     : words.translate("Results", "Cost and ROI by tier"),
             sentences.join(u' ')}};
}

} // namespace talbook
