#include "ui/results/attribution_charts.h"

#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/results/metric_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int modelWidth = 92;
constexpr int sureModelWidth = 88;
constexpr size_t mostBars = 12;

/// Of the value; of the conversions where nothing has a value.
double shareOf(const AttributionResult &result, const AttributionCredit &credit)
{
    return result.total > 0 ? double(credit.value) / double(result.total) : credit.share;
}

const AttributionCredit *creditOf(const AttributionResult &result, const QString &key)
{
    const auto found = std::ranges::find(result.credits, key, &AttributionCredit::key);
    return found == result.credits.end() ? nullptr : &*found;
}

std::optional<Interval> intervalOf(const AttributionResult &result, const AttributionCredit &credit)
{
    if (result.total <= 0)
        return credit.shareInterval;
    if (!credit.valueInterval)
        return {};
    return Interval{credit.valueInterval->low / double(result.total),
                    credit.valueInterval->high / double(result.total)};
}

QString amount(qint64 minor, const QString &currency, const Wording &words)
{
    return metricText(toMajor(minor, currency), MetricUnit::Amount, currency, words);
}

/// The keys by what the first model credits them with, the largest first.
QStringList keysOf(const AttributionComparison &comparison)
{
    QStringList keys;
    for (const AttributionResult &result : comparison.results) {
        for (const AttributionCredit &credit : result.credits) {
            if (!keys.contains(credit.key))
                keys.append(credit.key);
        }
    }
    return keys;
}

} // namespace

ChartFigures creditTable(const AttributionData &data, const Wording &words)
{
    ChartFigures figures;
    const AttributionComparison &comparison = data.comparison;
    figures.title = QCoreApplication::translate("Results", "Who gets the credit");
    figures.pointsName = attributionByName(data.paths.by, words);
    figures.percent = true;
    QStringList definitions;
    for (const AttributionResult &result : comparison.results) {
        figures.series.push_back({.name = attributionModelName(result.model, words),
                                  .shaded = true,
                                  .width = isDataDriven(result.model) ? modelWidth : sureModelWidth});
        definitions.append(attributionModelName(result.model, words) + u": "_s +
                           attributionModelDefinition(result.model, words) +
                           (isDataDriven(result.model) ? u' ' + attributionMethodText(result, words) : QString()));
    }
    figures.definition = definitions.join(u'\n');
    if (comparison.results.empty())
        return figures;
    figures.series.push_back({.name = QCoreApplication::translate("Results", "Spread"), .width = modelWidth});
    const AttributionResult &first = comparison.results.front();
    figures.remark = QCoreApplication::translate("Results", "%1 models, % of %2")
                         .arg(words.locale().toString(int(comparison.results.size())),
                              first.total > 0 ? amount(first.total, data.paths.currency, words)
                                              : QCoreApplication::translate("Results", "the won deals"));
    for (const QString &key : keysOf(comparison)) {
        ChartPoint point{.label = attributionKeyName(key, data.paths.by, words), .values = {}};
        for (const AttributionResult &result : comparison.results) {
            const AttributionCredit *credit = creditOf(result, key);
            const double share = credit ? 100 * shareOf(result, *credit) : 0;
            ChartValue value{.value = share, .text = words.locale().toString(std::round(share), 'f', 0)};
            if (credit) {
                if (const auto interval = intervalOf(result, *credit)) {
                    value.interval = Interval{100 * interval->low, 100 * interval->high};
                    const double half = 50 * (interval->high - interval->low);
                    value.text += u" ±"_s + words.locale().toString(std::round(half), 'f', 0);
                }
                value.cases = result.total > 0 ? amount(credit->value, data.paths.currency, words) : QString();
            }
            point.values.push_back(std::move(value));
        }
        ChartValue spread{.text = u"–"_s};
        if (const auto found = std::ranges::find(comparison.spread, key, &ModelSpread::key);
            found != comparison.spread.end()) {
            spread.text = words.locale().toString(std::round(100 * found->low), 'f', 0) + u'–' +
                          words.locale().toString(std::round(100 * found->high), 'f', 0);
            spread.remark =
                QCoreApplication::translate("Results", "Least by %1, most by %2.")
                    .arg(attributionModelName(found->lowest, words), attributionModelName(found->highest, words));
        }
        point.values.push_back(std::move(spread));
        figures.points.push_back(std::move(point));
    }
    return figures;
}

ChartFigures creditBars(const AttributionData &data, AttributionModel model, const Wording &words)
{
    ChartFigures figures;
    figures.title = attributionModelName(model, words);
    figures.definition = attributionModelDefinition(model, words);
    figures.pointsName = attributionByName(data.paths.by, words);
    figures.series = {{.name = QCoreApplication::translate("Results", "Credit")}};
    const auto &results = data.comparison.results;
    const auto found = std::ranges::find(results, model, &AttributionResult::model);
    if (found == results.end()) {
        for (const auto &refusal : data.comparison.refused) {
            if (refusal.model == model)
                figures.nothing = refusal.reason;
        }
        return figures;
    }
    figures.remark = isDataDriven(model) ? attributionMethodText(*found, words) : data.paths.currency;
    for (const AttributionCredit &credit : found->credits) {
        if (figures.points.size() == mostBars)
            break; // the rest stands in the table
        ChartValue value{.value = toMajor(credit.value, data.paths.currency),
                         .text = amount(credit.value, data.paths.currency, words),
                         .cases = percentText(100 * shareOf(*found, credit), words.locale())};
        if (credit.valueInterval)
            value.interval = Interval{toMajor(qint64(std::llround(credit.valueInterval->low)), data.paths.currency),
                                      toMajor(qint64(std::llround(credit.valueInterval->high)), data.paths.currency)};
        figures.points.push_back({attributionKeyName(credit.key, data.paths.by, words), {std::move(value)}});
    }
    return figures;
}

QStringList attributionRemarks(const AttributionData &data, const Wording &words)
{
    QStringList remarks;
    if (data.paths.untouched > 0)
        remarks.append(QCoreApplication::translate("Results",
                                                   "%1 of won revenue has no touchpoint and is nobody’s "
                                                   "credit (%n deal(s)).",
                                                   nullptr, int(data.paths.untouched))
                           .arg(amount(data.paths.untouchedValue, data.paths.currency, words)));
    QStringList reasons;
    for (const auto &refusal : data.comparison.refused) {
        // Models that are refused for the same reason say it once.
        if (!reasons.contains(refusal.reason))
            reasons.append(refusal.reason);
    }
    for (const QString &reason : reasons) {
        QStringList names;
        for (const auto &refusal : data.comparison.refused) {
            if (refusal.reason == reason)
                names.append(attributionModelName(refusal.model, words));
        }
        remarks.append(QCoreApplication::translate("Results", "Left out: %1. %2", "models, and the reason")
                           .arg(names.join(u", "_s), reason));
    }
    return remarks;
}

} // namespace talbook
