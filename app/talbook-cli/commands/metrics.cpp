#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/capital.h"
#include "core/base/dates.h"
#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/results/metric_records.h"
#include "core/results/metric_words.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonValue numberOrNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject figureJson(const MetricFigure &figure)
{
    return {{u"value"_s, numberOrNull(figure.value)},
            {u"n"_s, figure.n},
            {u"low"_s, figure.interval ? QJsonValue(figure.interval->low) : QJsonValue(QJsonValue::Null)},
            {u"high"_s, figure.interval ? QJsonValue(figure.interval->high) : QJsonValue(QJsonValue::Null)}};
}

QString unitWord(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Share:
        return u"share"_s;
    case MetricUnit::Amount:
        return u"amount"_s;
    case MetricUnit::AmountPerDay:
        return u"amount_per_day"_s;
    case MetricUnit::Days:
        return u"days"_s;
    case MetricUnit::Count:
        return u"count"_s;
    case MetricUnit::Number:
        return u"number"_s;
    case MetricUnit::Ratio:
        return u"ratio"_s;
    case MetricUnit::Percent:
        break;
    }
    return u"percent"_s;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return u"met"_s;
    case Verdict::Missed:
        return u"missed"_s;
    case Verdict::FewCases:
        return u"few_cases"_s;
    case Verdict::NoBenchmark:
        break;
    }
    return u"none"_s;
}

QJsonObject metricsJson(const Metrics &metrics)
{
    QJsonObject all;
    for (const Metric &metric : metrics.metrics) {
        QJsonObject json = figureJson(metric.figure);
        json.insert(u"benchmark"_s,
                    metric.benchmark ? QJsonValue(metric.benchmark->value) : QJsonValue(QJsonValue::Null));
        if (metric.benchmark && metric.benchmark->timesRest)
            json.insert(u"benchmark_of"_s, u"rest"_s);
        if (metric.benchmark && metric.benchmark->mature)
            json.insert(u"benchmark_mature"_s, *metric.benchmark->mature);
        json.insert(u"note"_s, metric.note);
        json.insert(u"target"_s, numberOrNull(metric.target));
        json.insert(u"unit"_s, unitWord(metricDefinition(metric.kind).unit));
        json.insert(u"verdict"_s, verdictWord(metric.verdict));
        json.insert(u"few"_s, metric.figure.few);
        QJsonObject cohorts;
        for (size_t i = 0; i < metric.cohorts.size(); ++i) {
            QJsonObject cohort = figureJson(metric.cohorts[i]);
            cohort.insert(u"few"_s, metric.cohorts[i].few);
            cohorts.insert(metrics.cohorts[i].id(), cohort);
        }
        json.insert(u"cohorts"_s, cohorts);
        all.insert(QLatin1StringView(metricDefinition(metric.kind).id), json);
    }
    QJsonArray remarks;
    for (const MetricRemark &remark : metrics.remarks)
        remarks.append(remark.text);
    return {{u"metrics"_s, all},
            {u"remarks"_s, remarks},
            {u"program"_s, metrics.program ? QJsonValue(metrics.program->name) : QJsonValue(QJsonValue::Null)},
            {u"from"_s,
             metrics.from.isValid() ? QJsonValue(metrics.from.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)},
            {u"to"_s, metrics.to.toString(Qt::ISODate)},
            {u"currency"_s, metrics.currency}};
}

QString metricsText(const Metrics &metrics, const Wording &words)
{
    using Align = TextTable::Align;
    const QLocale &locale = words.locale();
    const auto text = [&](const MetricFigure &figure, const Metric &metric) {
        return metricText(figure.value, metricDefinition(metric.kind).unit, metrics.currency, words);
    };
    TextTable table({{QCoreApplication::translate("Cli", "Metric")},
                     {QCoreApplication::translate("Cli", "Value"), Align::Right},
                     {QCoreApplication::translate("Cli", "Cases"), Align::Right},
                     {QCoreApplication::translate("Cli", "95 % interval"), Align::Right},
                     {QCoreApplication::translate("Cli", "Benchmark"), Align::Right},
                     {QCoreApplication::translate("Cli", "Verdict")}});
    for (const Metric &metric : metrics.metrics) {
        table.add({metricName(metric.kind, words), text(metric.figure, metric), locale.toString(metric.figure.n),
                   intervalText(metric.figure.interval, metricDefinition(metric.kind).unit, metrics.currency, words),
                   benchmarkText(metric, metrics.currency, words), verdictText(metric.verdict, words)});
    }
    const auto day = [&locale](QDate date) { return shortDate(date, locale); };
    const QString to = day(metrics.to);
    QString result = metrics.program ? metrics.program->name + u", "_s : QString();
    result += metrics.from.isValid() ? QCoreApplication::translate("Cli", "%1 to %2").arg(day(metrics.from), to)
                                     : QCoreApplication::translate("Cli", "up to %1").arg(to);
    result += u"\n\n"_s + table.text();

    if (!metrics.cohorts.empty()) {
        std::vector<TextTable::Column> columns = {{QCoreApplication::translate("Cli", "Metric")}};
        for (const MetricCohort &cohort : metrics.cohorts)
            columns.push_back({cohortName(cohort, words), Align::Right});
        TextTable beside(columns);
        for (const Metric &metric : metrics.metrics) {
            QStringList cells{metricName(metric.kind, words)};
            for (const MetricFigure &figure : metric.cohorts)
                cells.append(text(figure, metric) + u" ("_s + locale.toString(figure.n) + u')');
            beside.add(cells);
        }
        result += u'\n' + beside.text();
    }
    QString notes;
    for (const MetricRemark &remark : metrics.remarks)
        notes += remark.about + u": "_s + remark.text + u'\n';
    for (const Metric &metric : metrics.metrics) {
        if (!metric.note.isEmpty())
            notes += metricName(metric.kind, words) + u" — "_s + continuing(metric.note) + u'\n';
    }
    return notes.isEmpty() ? result : result + u'\n' + notes;
}

/// Those that count, the rest of what a share is of, or what was spent; of the latter two nothing where there is none.
/// Amounts in other currencies are told in the plan's, too.
QString recordsTable(const std::vector<MetricRecord> &records, RecordPart part, const QString &currency,
                     const Wording &words)
{
    std::vector<const MetricRecord *> shown;
    for (const MetricRecord &record : records) {
        if (record.part == part)
            shown.push_back(&record);
    }
    if (shown.empty() && part != RecordPart::Counted)
        return {};
    const auto has = [&shown](const auto &what) { return std::ranges::any_of(shown, what); };
    const bool hasDates = has([](const MetricRecord *record) { return record->date.isValid(); });
    const bool hasDays = has([](const MetricRecord *record) { return record->days.has_value(); });
    const bool hasAmounts = has([](const MetricRecord *record) { return record->amount.has_value(); });
    const bool converts =
        has([&](const MetricRecord *record) { return record->amount && record->currency != currency; });
    std::vector<TextTable::Column> columns;
    if (hasDates)
        columns.push_back({QCoreApplication::translate("Cli", "Date")});
    columns.push_back({QCoreApplication::translate("Cli", "Account")});
    columns.push_back({QCoreApplication::translate("Cli", "Record")});
    columns.push_back({QCoreApplication::translate("Cli", "Details")});
    if (hasDays)
        columns.push_back({QCoreApplication::translate("Cli", "Days"), TextTable::Align::Right});
    if (hasAmounts)
        columns.push_back({QCoreApplication::translate("Cli", "Amount"), TextTable::Align::Right});
    if (converts)
        columns.push_back({QCoreApplication::translate("Cli", "In %1").arg(currency), TextTable::Align::Right});
    const auto amount = [&](const std::optional<double> &value, const QString &code) -> QString {
        return value ? exactMoney(toMinor(*value, code), code, words) : QString(); // they add up to the figure
    };
    TextTable table(columns);
    for (const MetricRecord *record : shown) {
        QStringList cells;
        if (hasDates)
            cells.append(record->date.isValid() ? shortDate(record->date, words.locale()) : QString());
        cells += {record->accountName, record->name, record->detail};
        if (hasDays)
            cells.append(record->days ? words.locale().toString(*record->days) : QString());
        if (hasAmounts)
            cells.append(amount(record->amount, record->currency));
        if (converts)
            cells.append(amount(record->planAmount, currency));
        table.add(cells);
    }
    return table.text();
}

Outcome showRecords(const Input &input, const Database &database, const Metric &metric, const QString &currency)
{
    const auto records = metricRecords(database, metric.kind, metric.figure, input.words());
    TALBOOK_TRY(records);
    if (input.json()) {
        QJsonArray list, others, costs;
        for (const MetricRecord &record : *records) {
            QJsonObject item{
                {u"id"_s, record.id != 0 ? QJsonValue(record.id) : QJsonValue(QJsonValue::Null)},
                {u"account"_s, record.accountName},
                {u"date"_s, record.date.toString(Qt::ISODate)},
                {u"what"_s, record.what},
                {u"detail"_s, record.detail},
                {u"amount"_s, numberOrNull(record.amount)},
                {u"currency"_s, record.amount ? QJsonValue(record.currency) : QJsonValue(QJsonValue::Null)},
                {u"plan_amount"_s, numberOrNull(record.planAmount)},
                {u"days"_s, record.days ? QJsonValue(*record.days) : QJsonValue(QJsonValue::Null)}};
            if (!record.channel.isEmpty()) // scripts compare them: the same in every language
                item[u"detail"_s] = record.channel;
            if (!record.role.isEmpty() || !record.title.isEmpty()) {
                item[u"detail"_s] = record.title;
                item[u"role"_s] = record.role;
            }
            if (!record.outcome.isEmpty()) {
                item[u"detail"_s] = record.outcome;
                item[u"stage"_s] = record.stage;
            }
            switch (record.part) {
            case RecordPart::Counted:
                list.append(item);
                break;
            case RecordPart::TotalOnly:
                others.append(item);
                break;
            case RecordPart::Cost:
                costs.append(item);
                break;
            }
        }
        return jsonText({{u"metric"_s, QLatin1StringView(metricDefinition(metric.kind).id)},
                         {u"value"_s, numberOrNull(metric.figure.value)},
                         {u"n"_s, metric.figure.n},
                         {u"records"_s, list},
                         {u"others"_s, others},
                         {u"costs"_s, costs}});
    }
    const auto table = [&](RecordPart part) { return recordsTable(*records, part, currency, input.words()); };
    const auto headed = [](const QString &heading, const QString &text) -> QString {
        return text.isEmpty() ? QString() : u'\n' + heading + u"\n\n"_s + text;
    };
    return Outcome::text(
        metricName(metric.kind, input.words()) + u"\n\n"_s + table(RecordPart::Counted) +
        headed(QCoreApplication::translate("Cli", "In the total only:"), table(RecordPart::TotalOnly)) +
        headed(QCoreApplication::translate("Cli", "What was spent:"), table(RecordPart::Cost)));
}

/// By its key, or as it is called in either language.
std::optional<MetricKind> metricNamed(const QString &text)
{
    if (const auto kind = metricKind(text))
        return kind;
    for (const Language language : {Language::English, Language::Russian}) {
        const Wording words(language);
        for (const MetricDefinition &definition : metricDefinitions()) {
            if (metricName(definition.kind, words).compare(text.trimmed(), Qt::CaseInsensitive) == 0)
                return definition.kind;
        }
    }
    return std::nullopt;
}

Outcome showMetrics(const Input &input)
{
    MetricsRequest request;
    request.from = QDate::fromString(input.text("from"), Qt::ISODate);
    request.to = QDate::fromString(input.text("to"), Qt::ISODate);
    request.byOwner = input.has("owners");
    if (request.isPeriod() && input.has("program"))
        return Outcome::usage(
            QCoreApplication::translate("Cli", "Either --program, or --from and --to: a program has its own days."));
    if (request.from.isValid() && request.to.isValid() && request.to < request.from)
        return Outcome::usage(QCoreApplication::translate("Cli", "--to lies before --from."));
    std::optional<MetricKind> records;
    if (input.has("records")) {
        records = metricNamed(input.text("records"));
        if (!records) {
            QStringList ids;
            for (const MetricDefinition &definition : metricDefinitions())
                ids.append(QLatin1StringView(definition.id));
            return Outcome::usage(QCoreApplication::translate("Cli", "There is no metric “%1”. There are: %2.")
                                      .arg(input.text("records"), ids.join(u", "_s)));
        }
    }
    const auto plan = openForScoring(input);
    TALBOOK_TRY(plan);
    const Database &database = (*plan)->database();
    Standings::Request standing{request.day(input.asOf()), {}, {}};
    if (input.has("program")) {
        const auto program = findProgram(database, input.text("program"));
        TALBOOK_TRY(program);
        standing.program = program->id;
    }
    const auto standings = Standings::read(database, standing, input.words());
    TALBOOK_TRY(standings);
    const auto metrics = readMetrics(database, *standings, request, input.words());
    TALBOOK_TRY(metrics);
    if (records)
        return showRecords(input, database, metrics->of(*records), metrics->currency);
    if (input.json())
        return jsonText(metricsJson(*metrics));
    return Outcome::text(metricsText(*metrics, input.words()));
}

} // namespace

Command metricsCommand()
{
    return {"metrics",
            "PLAN",
            QT_TRANSLATE_NOOP(
                "Cli", "Tells whether it paid: every metric with its cases, interval and benchmark, of the target "
                       "list against the rest and by tier. Shares run from 0 to 1, amounts are in major units."),
            {{"program", OptionKind::Text, "P", QT_TRANSLATE_NOOP("Cli", "another program than the current one")},
             {"from", OptionKind::Date, "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("Cli", "the first day of a period of one's own instead of a program's")},
             {"to", OptionKind::Date, "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("Cli", "its last day (default: the date of the calculation)")},
             {"owners", OptionKind::Switch, "", QT_TRANSLATE_NOOP("Cli", "by owner too")},
             {"records", OptionKind::Text, "METRIC",
              QT_TRANSLATE_NOOP("Cli", "list the records behind one metric instead, named as in --json")}},
            showMetrics};
}

} // namespace talbook::cli
