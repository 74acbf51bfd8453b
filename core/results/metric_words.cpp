#include "core/results/metric_words.h"

#include "core/accounts/tiers.h"
#include "core/base/minus.h"
#include "core/base/money.h"
#include "core/base/percent.h"

#include <QCoreApplication>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct MetricWords
{
    const char *name;
    const char *help;
};

/// In the order of MetricKind.
constexpr MetricWords metricWords[] = {
    {QT_TRANSLATE_NOOP("Results", "Engagement rate"),
     QT_TRANSLATE_NOOP("Results", "Accounts of the list with an inbound activity in the last 30 days / accounts of the "
                                  "list.")},
    {QT_TRANSLATE_NOOP("Results", "Reach"),
     QT_TRANSLATE_NOOP("Results", "Accounts of the list with any activity in the period / accounts of the list.")},
    {QT_TRANSLATE_NOOP("Results", "Committee coverage"),
     QT_TRANSLATE_NOOP("Results", "Required buying roles with an engaged stakeholder / required roles, the mean over "
                                  "the list.")},
    {QT_TRANSLATE_NOOP("Results", "Contacts engaged per account"),
     QT_TRANSLATE_NOOP("Results", "Engaged stakeholders / accounts of the list.")},
    {QT_TRANSLATE_NOOP("Results", "Accounts with opportunities"),
     QT_TRANSLATE_NOOP("Results", "Accounts of the list with an opportunity created in the period / accounts that are "
                                  "or were on it.")},
    {QT_TRANSLATE_NOOP("Results", "Opportunities"),
     QT_TRANSLATE_NOOP("Results", "Opportunities created in the period on accounts of the list.")},
    {QT_TRANSLATE_NOOP("Results", "Pipeline"),
     QT_TRANSLATE_NOOP("Results", "Amounts of the opportunities created in the period on accounts of the list.")},
    {QT_TRANSLATE_NOOP("Results", "Share of pipeline"),
     QT_TRANSLATE_NOOP("Results", "Pipeline from the list / pipeline from all accounts.")},
    {QT_TRANSLATE_NOOP("Results", "Influenced pipeline"),
     QT_TRANSLATE_NOOP("Results",
                       "Amounts of those opportunities that had a marketing touchpoint in the 180 days (unless "
                       "the plan says otherwise) before creation or while open.")},
    {QT_TRANSLATE_NOOP("Results", "Influenced share"),
     QT_TRANSLATE_NOOP("Results", "Influenced pipeline / pipeline from the list.")},
    {QT_TRANSLATE_NOOP("Results", "Won deals"),
     QT_TRANSLATE_NOOP("Results", "Deals of the list won in the period, by the day they were closed.")},
    {QT_TRANSLATE_NOOP("Results", "Won revenue"), QT_TRANSLATE_NOOP("Results", "Amounts of the won deals.")},
    {QT_TRANSLATE_NOOP("Results", "New customers"),
     QT_TRANSLATE_NOOP("Results", "Accounts of the list that won a deal in the period and none before it.")},
    {QT_TRANSLATE_NOOP("Results", "Win rate"),
     QT_TRANSLATE_NOOP("Results", "Won / (won + lost), closed in the period, with Wilson's 95 % interval.")},
    {QT_TRANSLATE_NOOP("Results", "Average deal size"),
     QT_TRANSLATE_NOOP("Results", "Mean amount of the won deals, with Student's 95 % interval.")},
    {QT_TRANSLATE_NOOP("Results", "Sales cycle"),
     QT_TRANSLATE_NOOP("Results", "Median days from created to closed won.")},
    {QT_TRANSLATE_NOOP("Results", "Sales cycle, mean"),
     QT_TRANSLATE_NOOP("Results", "Mean days from created to closed won.")},
    {QT_TRANSLATE_NOOP("Results", "MQL to SQL"),
     QT_TRANSLATE_NOOP("Results", "Median days from MQL to SQL, of deals won in the period.")},
    {QT_TRANSLATE_NOOP("Results", "SQL to won"),
     QT_TRANSLATE_NOOP("Results", "Median days from SQL to won, of deals won in the period.")},
    {QT_TRANSLATE_NOOP("Results", "Velocity"),
     QT_TRANSLATE_NOOP("Results", "Opportunities created in the period × win rate × average deal size / median cycle "
                                  "in days: an amount a day.")},
    {QT_TRANSLATE_NOOP("Results", "Time to first engagement"),
     QT_TRANSLATE_NOOP("Results", "Median days from joining the list to the first inbound activity.")},
    {QT_TRANSLATE_NOOP("Results", "Time to opportunity"),
     QT_TRANSLATE_NOOP("Results", "Median days from joining the list to the first opportunity.")},
    {QT_TRANSLATE_NOOP("Results", "Meeting conversion"),
     QT_TRANSLATE_NOOP("Results", "Stakeholders with a meeting / stakeholders contacted, in the period.")},
    {QT_TRANSLATE_NOOP("Results", "Program cost"),
     QT_TRANSLATE_NOOP("Results", "What was spent, as the Budget page says.")},
    {QT_TRANSLATE_NOOP("Results", "Cost per engaged account"),
     QT_TRANSLATE_NOOP("Results", "Program cost / accounts of the list with an inbound activity in the period.")},
    {QT_TRANSLATE_NOOP("Results", "Cost per opportunity"),
     QT_TRANSLATE_NOOP("Results", "Program cost / opportunities created in the period on accounts of the list.")},
    {QT_TRANSLATE_NOOP("Results", "Cost per new customer (CAC)"),
     QT_TRANSLATE_NOOP("Results", "Program cost / new customers.")},
    {QT_TRANSLATE_NOOP("Results", "Attributed revenue"),
     QT_TRANSLATE_NOOP("Results", "Amounts of the won deals with at least one touchpoint: what every attribution model "
                                  "divides.")},
    {QT_TRANSLATE_NOOP("Results", "ROI"),
     QT_TRANSLATE_NOOP("Results", "(Attributed revenue − program cost) / program cost, as a ratio.")},
    {QT_TRANSLATE_NOOP("Results", "ROI in per cent"),
     QT_TRANSLATE_NOOP("Results", "(Attributed revenue − program cost) / program cost, as a percentage.")},
    {QT_TRANSLATE_NOOP("Results", "Win rate, 12 months"),
     QT_TRANSLATE_NOOP("Results", "Won / (won + lost), closed in the last 365 days, as on the Home page.")},
    {QT_TRANSLATE_NOOP("Results", "Average deal size, 12 months"),
     QT_TRANSLATE_NOOP("Results", "Mean amount of the deals won in the last 365 days, as on the Home page.")},
};
static_assert(std::size(metricWords) == size_t(MetricKind::DealSizeYear) + 1);

QString trimmedNumber(double value, int digits, const QLocale &locale)
{
    return withMinus(locale.toString(value, 'f', digits));
}

QString amountText(double value, const QString &currency, const QLocale &locale)
{
    const int digits = std::abs(value) < 100 && value != std::round(value) ? minorDigits(currency) : 0;
    return trimmedNumber(value, digits, locale) + QChar(QChar::Nbsp) + currency;
}

} // namespace

QString metricName(MetricKind kind, const Wording &words)
{
    return words.translate("Results", metricWords[size_t(kind)].name);
}

QString metricHelp(MetricKind kind, const Wording &words)
{
    return words.translate("Results", metricWords[size_t(kind)].help);
}

QString metricText(const std::optional<double> &value, MetricUnit unit, const QString &currency, const Wording &words)
{
    if (!value)
        return u"–"_s;
    const QLocale &locale = words.locale();
    switch (unit) {
    case MetricUnit::Share:
        return percentText(trimmedNumber(100 * *value, 1, locale));
    case MetricUnit::Percent:
        return percentText(withMinus(locale.toString(std::round(*value), 'f', 0)));
    case MetricUnit::Amount:
        return amountText(*value, currency, locale);
    case MetricUnit::AmountPerDay:
        return words.translate("Results", "%1 a day").arg(amountText(*value, currency, locale));
    case MetricUnit::Days:
        return words.translate("Results", "%1 days", "a length of time, possibly broken")
            .arg(trimmedNumber(*value, *value == std::round(*value) ? 0 : 1, locale));
    case MetricUnit::Count:
        return trimmedNumber(*value, 0, locale);
    case MetricUnit::Number:
        return trimmedNumber(*value, 2, locale);
    case MetricUnit::Ratio:
        return trimmedNumber(*value, 2, locale) + u" : 1"_s;
    }
    return {};
}

QString intervalText(const std::optional<Interval> &interval, MetricUnit unit, const QString &currency,
                     const Wording &words)
{
    if (!interval)
        return {};
    return words.translate("Results", "%1 to %2", "an interval")
        .arg(metricText(interval->low, unit, currency, words), metricText(interval->high, unit, currency, words));
}

QString benchmarkText(const Metric &metric, const QString &currency, const Wording &words)
{
    if (!metric.benchmark)
        return {};
    const Benchmark &benchmark = *metric.benchmark;
    const auto text = [&](double value) {
        return benchmark.timesRest ? words.locale().toString(value, 'g', 4)
                                   : metricText(value, metricDefinition(metric.kind).unit, currency, words);
    };
    QString sentence = benchmark.timesRest ? words.translate("Results", "at least %1 times the rest")
                       : benchmark.below   ? words.translate("Results", "below %1")
                                           : words.translate("Results", "at least %1");
    sentence = sentence.arg(text(benchmark.value));
    if (benchmark.mature)
        sentence +=
            words.translate("Results", " (mature: %1)", "what a mature program reaches").arg(text(*benchmark.mature));
    return sentence;
}

QString verdictText(Verdict verdict, const Wording &words)
{
    switch (verdict) {
    case Verdict::Met:
        return words.translate("Results", "Met", "a benchmark");
    case Verdict::Missed:
        return words.translate("Results", "Missed", "a benchmark");
    case Verdict::FewCases:
        return words.translate("Results", "Too few cases");
    case Verdict::NoBenchmark:
        break;
    }
    return {};
}

QString cohortName(const MetricCohort &cohort, const Wording &words)
{
    switch (cohort.kind) {
    case CohortKind::List:
        return words.translate("Results", "Target list");
    case CohortKind::Rest:
        return words.translate("Results", "The rest", "accounts off the list");
    case CohortKind::Tier:
        return tierName(cohort.tier);
    case CohortKind::Owner:
        break;
    }
    return cohort.owner.isEmpty() ? words.translate("Results", "No owner") : cohort.owner;
}

} // namespace talbook
