#include "core/documents/results_sections.h"

#include "core/base/capital.h"
#include "core/results/metric_words.h"
#include "core/results/result_months.h"

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// What a review looks at first; each of the benchmarks is among them.
constexpr std::array keyMetrics = {MetricKind::EngagementRate,
                                   MetricKind::CommitteeCoverage,
                                   MetricKind::AccountsWithOpportunities,
                                   MetricKind::Pipeline,
                                   MetricKind::InfluencedShare,
                                   MetricKind::WinRate,
                                   MetricKind::DealSize,
                                   MetricKind::FirstEngagement,
                                   MetricKind::FirstOpportunity,
                                   MetricKind::CostPerOpportunity,
                                   MetricKind::Roi};
/// What is told tier by tier.
constexpr std::array tierMetrics = {
    MetricKind::EngagementRate, MetricKind::CommitteeCoverage, MetricKind::Opportunities, MetricKind::Pipeline,
    MetricKind::WonRevenue,     MetricKind::WinRate,           MetricKind::Cost};

TemplateValue keyRow(const QString &name, const QString &now, const QString &target, const QString &verdict)
{
    return TemplateValue::object().set("name", name).set("now", now).set("target", target).set("verdict", verdict);
}

TemplateValue metricRow(const QString &name, const QString &list, const QString &interval, const QString &cases,
                        const QString &rest)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("list", list).set("interval", interval).set("cases", cases);
    return row.set("rest", rest);
}

TemplateValue tierFigureRow(const QString &name, const QString &one, const QString &few, const QString &many)
{
    return TemplateValue::object().set("name", name).set("one", one).set("few", few).set("many", many);
}

TemplateValue noteRow(const QString &name, const QString &note)
{
    return TemplateValue::object().set("name", name).set("note", note);
}

TemplateValue monthRow(const QString &month, const QString &cost, const QString &pipeline, const QString &influenced,
                       const QString &won, const QString &roi)
{
    TemplateValue row = TemplateValue::object();
    row.set("month", month).set("cost", cost).set("pipeline", pipeline).set("influenced", influenced);
    return row.set("won", won).set("roi", roi);
}

QString valueText(const Metric &metric, const MetricFigure &figure, const QString &currency, const Wording &words)
{
    return metricText(figure.value, metricDefinition(metric.kind).unit, currency, words);
}

/// Of the cohort, or a dash where there is none of it.
QString cohortText(const Metrics &metrics, const Metric &metric, CohortKind kind, int tier, const Wording &words)
{
    for (size_t i = 0; i < metrics.cohorts.size() && i < metric.cohorts.size(); ++i) {
        if (metrics.cohorts[i].kind == kind && metrics.cohorts[i].tier == tier)
            return valueText(metric, metric.cohorts[i], metrics.currency, words);
    }
    return u"–"_s;
}

QString targetText(const Metric &metric, const QString &currency, const Wording &words)
{
    // The verdict beside it is on the benchmark; the target is the plan's own wish.
    QStringList parts{benchmarkText(metric, currency, words)};
    if (metric.target) {
        parts.append(words.translate("Documents", "target %1")
                         .arg(metricText(metric.target, metricDefinition(metric.kind).unit, currency, words)));
    }
    parts.removeAll(QString());
    return parts.isEmpty() ? u"–"_s : parts.join(u"; "_s);
}

} // namespace

void addKpis(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data)
{
    const Wording &words = subject.wording();
    TemplateValue rows = TemplateValue::list(keyRow({}, {}, {}, {}));
    int met = 0, missed = 0, few = 0;
    for (const MetricKind kind : keyMetrics) {
        const Metric &metric = metrics.of(kind);
        met += metric.verdict == Verdict::Met ? 1 : 0;
        missed += metric.verdict == Verdict::Missed ? 1 : 0;
        few += metric.verdict == Verdict::FewCases ? 1 : 0;
        rows.append(keyRow(metricName(kind, words), valueText(metric, metric.figure, metrics.currency, words),
                           targetText(metric, metrics.currency, words), verdictText(metric.verdict, words)));
    }
    const auto count = [&](int n) {
        return n > 0 ? words.translate("Documents", "%n benchmark(s)", nullptr, n) : QString();
    };
    data.set("has_figures", metrics.hasList);
    data.set("figures", std::move(rows));
    data.set("met", count(met)).set("missed", count(missed)).set("few", count(few));
}

void addMetrics(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data)
{
    const Wording &words = subject.wording();
    TemplateValue rows = TemplateValue::list(metricRow({}, {}, {}, {}, {}));
    TemplateValue notes = TemplateValue::list(noteRow({}, {}));
    for (const MetricRemark &remark : metrics.remarks)
        notes.append(noteRow(remark.about, remark.text));
    for (const Metric &metric : metrics.metrics) {
        const MetricUnit unit = metricDefinition(metric.kind).unit;
        const QString name = metricName(metric.kind, words);
        rows.append(metricRow(name, valueText(metric, metric.figure, metrics.currency, words),
                              intervalText(metric.figure.interval, unit, metrics.currency, words),
                              subject.words.number(double(metric.figure.n)),
                              cohortText(metrics, metric, CohortKind::Rest, 0, words)));
        if (!metric.note.isEmpty())
            notes.append(noteRow(name, continuing(metric.note)));
    }
    TemplateValue tiers = TemplateValue::list(tierFigureRow({}, {}, {}, {}));
    for (const MetricKind kind : tierMetrics) {
        const Metric &metric = metrics.of(kind);
        tiers.append(tierFigureRow(metricName(kind, words), cohortText(metrics, metric, CohortKind::Tier, 1, words),
                                   cohortText(metrics, metric, CohortKind::Tier, 2, words),
                                   cohortText(metrics, metric, CohortKind::Tier, 3, words)));
    }
    const auto of = [&](MetricKind kind) {
        return valueText(metrics.of(kind), metrics.of(kind).figure, metrics.currency, words);
    };
    TemplateValue now = TemplateValue::object();
    now.set("engagement", of(MetricKind::EngagementRate)).set("pipeline", of(MetricKind::Pipeline));
    now.set("share", of(MetricKind::PipelineShare)).set("influenced", of(MetricKind::InfluencedShare));
    now.set("won", of(MetricKind::WonDeals)).set("revenue", of(MetricKind::WonRevenue));
    now.set("win_rate", of(MetricKind::WinRate)).set("cost", of(MetricKind::Cost));
    now.set("attributed", of(MetricKind::AttributedRevenue)).set("roi", of(MetricKind::Roi));
    now.set("roi_percent", of(MetricKind::RoiPercent)).set("velocity", of(MetricKind::Velocity));
    now.set("opportunities", of(MetricKind::Opportunities));
    data.set("now", std::move(now));
    data.set("period", metrics.from.isValid()
                           ? subject.words.period(metrics.from, metrics.to)
                           : words.translate("Documents", "everything up to %1").arg(subject.words.date(metrics.to)));
    data.set("metrics", std::move(rows));
    data.set("has_notes", !notes.items().empty());
    data.set("notes", std::move(notes));
    data.set("has_tiers", metrics.hasList);
    data.set("tier_figures", std::move(tiers));
}

Expected<void> addMonths(const StrategySubject &subject, TemplateValue &data)
{
    const auto months = resultMonths(subject.database, subject.standings, {}, subject.wording());
    TALBOOK_TRY(months);
    TemplateValue rows = TemplateValue::list(monthRow({}, {}, {}, {}, {}, {}));
    for (const ResultMonth &month : *months) {
        rows.append(monthRow(subject.wording().locale().standaloneMonthName(month.first.month()) + u' ' +
                                 QString::number(month.first.year()),
                             subject.words.money(month.cost), subject.words.money(month.pipeline),
                             subject.words.money(month.influenced), subject.words.money(month.won),
                             metricText(month.roi, MetricUnit::Ratio, subject.words.currency(), subject.wording())));
    }
    data.set("has_months", !months->empty());
    data.set("months", std::move(rows));
    return {};
}

} // namespace talbook
