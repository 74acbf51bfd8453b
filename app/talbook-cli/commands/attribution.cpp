#include "app/talbook-cli/commands/commands.h"

#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/base/capital.h"
#include "core/base/money.h"
#include "core/base/percent.h"
#include "core/exchange/path_table.h"
#include "core/results/attribution.h"
#include "core/scoring/standing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

constexpr const char *modelWords = "first|last|linear|time-decay|u-shaped|w-shaped|abm|markov|shapley|all";

/// A table of paths has no currency; its values are kept to the hundredth, as euros are.
double major(qint64 minor, const AttributionPaths &paths)
{
    return toMajor(minor, paths.currency.isEmpty() ? u"EUR"_s : paths.currency);
}

/// Of the value; where nothing has a value, of the conversions.
QJsonObject creditJson(const AttributionCredit &credit, const AttributionResult &result, const AttributionPaths &paths)
{
    const double minors = std::pow(10.0, minorDigits(paths.currency.isEmpty() ? u"EUR"_s : paths.currency));
    QJsonObject json{{u"key"_s, credit.key},
                     {u"value"_s, major(credit.value, paths)},
                     {u"conversions"_s, credit.conversions},
                     {u"share"_s, credit.share},
                     {u"low"_s, QJsonValue::Null},
                     {u"high"_s, QJsonValue::Null}};
    if (credit.shareInterval && credit.valueInterval) {
        const bool byValue = result.total > 0;
        const Interval &interval = byValue ? *credit.valueInterval : *credit.shareInterval;
        const double unit = byValue ? 1 / minors : result.conversions;
        json.insert(u"low"_s, interval.low * unit);
        json.insert(u"high"_s, interval.high * unit);
    }
    if (result.method == AttributionMethod::MarkovChain)
        json.insert(u"removal_effect"_s, credit.removalEffect);
    return json;
}

QJsonArray creditsJson(const AttributionResult &result, const AttributionPaths &paths)
{
    QJsonArray credits;
    for (const AttributionCredit &credit : result.credits)
        credits.append(creditJson(credit, result, paths));
    return credits;
}

/// What is told of the paths beside every model.
void addPaths(QJsonObject &json, const AttributionPaths &paths)
{
    json.insert(u"untouched"_s,
                QJsonObject{{u"conversions"_s, paths.untouched}, {u"value"_s, major(paths.untouchedValue, paths)}});
    json.insert(u"without_amount"_s, paths.withoutAmount);
    if (!paths.currency.isEmpty())
        json.insert(u"currency"_s, paths.currency);
}

QJsonObject resultJson(const AttributionResult &result, const AttributionPaths &paths, const Wording &words)
{
    QJsonObject json{
        {u"model"_s, attributionModelId(result.model)}, {u"total"_s, major(result.total, paths)},
        {u"conversions"_s, result.conversions},         {u"paths"_s, result.paths},
        {u"credits"_s, creditsJson(result, paths)},     {u"method"_s, attributionMethodText(result, words)}};
    if (result.method == AttributionMethod::MarkovChain) {
        json.insert(u"order"_s, result.order);
        json.insert(u"conversion_rate"_s, result.conversionRate);
    }
    if (isDataDriven(result.model))
        json.insert(u"bootstrap"_s, result.resamples);
    addPaths(json, paths);
    return json;
}

QJsonObject comparisonJson(const AttributionComparison &comparison, const AttributionPaths &paths, const Wording &words)
{
    QJsonArray credits, refused, spread;
    for (const AttributionResult &result : comparison.results) {
        for (const QJsonValue &credit : creditsJson(result, paths)) {
            QJsonObject json = credit.toObject();
            json.insert(u"model"_s, attributionModelId(result.model));
            credits.append(json);
        }
    }
    for (const AttributionComparison::Refusal &refusal : comparison.refused) {
        refused.append(QJsonObject{{u"model"_s, attributionModelId(refusal.model)}, {u"reason"_s, refusal.reason}});
    }
    for (const ModelSpread &key : comparison.spread) {
        spread.append(QJsonObject{{u"key"_s, key.key},
                                  {u"low"_s, key.low},
                                  {u"high"_s, key.high},
                                  {u"lowest"_s, attributionModelId(key.lowest)},
                                  {u"highest"_s, attributionModelId(key.highest)}});
    }
    QJsonObject json{{u"model"_s, u"all"_s},
                     {u"total"_s, major(paths.value(), paths)},
                     {u"conversions"_s, double(paths.conversions())},
                     {u"paths"_s, paths.conversions() + paths.nulls()},
                     {u"credits"_s, credits},
                     {u"refused"_s, refused},
                     {u"spread"_s, spread},
                     {u"headline"_s, spreadSentence(comparison, paths.by, words)}};
    addPaths(json, paths);
    return json;
}

QString amountText(qint64 minor, const AttributionPaths &paths, const Wording &words)
{
    return words.locale().toString(major(minor, paths), 'f', 2);
}

/// A table of paths has no currency.
QString withCurrency(const QString &amount, const AttributionPaths &paths)
{
    return paths.currency.isEmpty() ? amount : amount + QChar(QChar::Nbsp) + paths.currency;
}

QString creditText(const AttributionCredit &credit, const AttributionResult &result, const AttributionPaths &paths,
                   const Wording &words)
{
    return result.total > 0 ? amountText(credit.value, paths, words)
                            : words.locale().toString(credit.conversions, 'f', 2);
}

QString head(const QString &title, const AttributionPaths &paths, const Wording &words)
{
    if (paths.value() == 0) {
        return QCoreApplication::translate("Cli", "%1 over %2 won and %3 lost paths")
            .arg(title, words.locale().toString(paths.conversions()), words.locale().toString(paths.nulls()));
    }
    const QString value = amountText(paths.value(), paths, words);
    return QCoreApplication::translate("Cli", "%1: %2 over %3 won and %4 lost paths")
        .arg(title, withCurrency(value, paths), words.locale().toString(paths.conversions()),
             words.locale().toString(paths.nulls()));
}

QString foot(const AttributionPaths &paths, const Wording &words)
{
    QString text;
    if (paths.untouched > 0) {
        text += u'\n' + QCoreApplication::translate("Cli", "Nobody's credit: %1 (won deals without a touchpoint: %2).")
                            .arg(withCurrency(amountText(paths.untouchedValue, paths, words), paths),
                                 words.locale().toString(paths.untouched));
    }
    if (paths.withoutAmount > 0) {
        text += u'\n' + QCoreApplication::translate("Cli", "Won deals without an amount or an exchange rate: %1.")
                            .arg(words.locale().toString(paths.withoutAmount));
    }
    return text.isEmpty() ? text : text + u'\n';
}

/// Shares are of the value, as the credit beside them; where nothing has a value, of the conversions.
QString resultText(const AttributionResult &result, const AttributionPaths &paths, const Wording &words)
{
    using Align = TextTable::Align;
    const bool byValue = result.total > 0;
    const bool withIntervals = isDataDriven(result.model) && result.resamples > 0;
    std::vector<TextTable::Column> columns = {{attributionByName(paths.by, words)}};
    if (byValue)
        columns.push_back({QCoreApplication::translate("Cli", "Credit"), Align::Right});
    columns.push_back({QCoreApplication::translate("Cli", "Conversions"), Align::Right});
    columns.push_back({QCoreApplication::translate("Cli", "Share"), Align::Right});
    if (withIntervals)
        columns.push_back({QCoreApplication::translate("Cli", "95 % interval"), Align::Right});
    TextTable table(columns);
    for (const AttributionCredit &credit : result.credits) {
        const auto &interval = byValue ? credit.valueInterval : credit.shareInterval;
        const double whole = byValue ? double(result.total) : 1;
        const auto percent = [&](double part) {
            return percentText(words.locale().toString(100 * part / whole, 'f', 1));
        };
        QStringList cells{attributionKeyName(credit.key, paths.by, words)};
        if (byValue)
            cells.append(amountText(credit.value, paths, words));
        cells.append(words.locale().toString(credit.conversions, 'f', 2));
        cells.append(percent(byValue ? double(credit.value) : credit.share));
        if (withIntervals)
            cells.append(interval ? percent(interval->low) + u" – "_s + percent(interval->high) : QString());
        table.add(cells);
    }
    return head(attributionModelName(result.model, words), paths, words) + u"\n\n"_s + table.text() + u'\n' +
           attributionMethodText(result, words) + u'\n' + foot(paths, words);
}

QString comparisonText(const AttributionComparison &comparison, const AttributionPaths &paths, const Wording &words)
{
    std::vector<TextTable::Column> columns = {{attributionByName(paths.by, words)}};
    for (const AttributionResult &result : comparison.results)
        columns.push_back({attributionModelName(result.model, words), TextTable::Align::Right});
    TextTable table(columns);
    for (const ModelSpread &key : comparison.spread) {
        QStringList cells{attributionKeyName(key.key, paths.by, words)};
        for (const AttributionResult &result : comparison.results) {
            for (const AttributionCredit &credit : result.credits) {
                if (credit.key == key.key)
                    cells.append(creditText(credit, result, paths, words));
            }
        }
        table.add(cells);
    }
    QString text = head(QCoreApplication::translate("Cli", "All models"), paths, words) + u"\n\n"_s + table.text() +
                   QCoreApplication::translate("Cli", "First where the models differ most.") + u'\n';
    if (const QString headline = spreadSentence(comparison, paths.by, words); !headline.isEmpty())
        text += u'\n' + headline + u'\n';
    for (const AttributionComparison::Refusal &refusal : comparison.refused)
        text += u'\n' + attributionModelName(refusal.model, words) + u" — "_s + continuing(refusal.reason) + u'\n';
    return text + foot(paths, words);
}

QString usageFault(const Input &input)
{
    if (!input.has("paths")) {
        return input.arguments().isEmpty()
                   ? QCoreApplication::translate("Cli", "PLAN is missing; or name a table of paths with --paths.")
                   : QString();
    }
    if (!input.arguments().isEmpty())
        return QCoreApplication::translate("Cli", "Either PLAN or --paths, not both.");
    for (const char *option : {"by", "from", "to", "tal"}) {
        if (input.has(option))
            return QCoreApplication::translate("Cli",
                                               "--%1 needs a plan: a table of paths has nothing to tell it from.")
                .arg(QLatin1StringView(option));
    }
    return {};
}

/// The plan's own settings, or those that ship, with what the command line says instead.
Expected<AttributionOptions> optionsOf(const Input &input, const AttributionSettings &settings)
{
    AttributionOptions options = AttributionOptions::of(settings);
    options.order = int(std::min<qint64>(input.count("order").value_or(options.order), 1000));
    options.resamples = int(std::min<qint64>(input.count("bootstrap").value_or(options.resamples), 1'000'000));
    options.minimumPaths = input.count("min-paths").value_or(options.minimumPaths);
    if (input.has("half-life")) {
        bool isNumber = false;
        options.halfLifeDays = input.text("half-life").toDouble(&isNumber);
        if (!isNumber || !(options.halfLifeDays > 0) || !std::isfinite(options.halfLifeDays)) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Cli", "--half-life needs a number of days above 0, not “%1”.")
                             .arg(input.text("half-life")),
                         {}};
        }
    }
    if (options.order > 4)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Cli", "--order is 1, 2, 3 or 4, not “%1”.").arg(input.text("order")),
                     {}};
    return options;
}

Expected<AttributionPaths> pathsOf(const Input &input, const Database &database, const AttributionSettings &settings)
{
    const auto standings = Standings::read(database, {input.asOf(), {}, {}}, input.words());
    TALBOOK_TRY(standings);
    AttributionRequest request;
    request.by = attributionBy(input.has("by") ? input.text("by") : u"channel"_s).value_or(AttributionBy::Channel);
    request.from = QDate::fromString(input.text("from"), Qt::ISODate);
    request.to = QDate::fromString(input.text("to"), Qt::ISODate);
    request.listOnly = input.has("tal");
    return readAttributionPaths(database, *standings, request, settings);
}

Outcome showAttribution(const Input &input)
{
    if (const QString fault = usageFault(input); !fault.isNull())
        return Outcome::usage(fault);
    auto settings = AttributionSettings::load();
    TALBOOK_TRY(settings);
    if (const auto asked = optionsOf(input, *settings); !asked)
        return Outcome::usage(asked.error().message);
    AttributionPaths paths;
    if (input.has("paths")) {
        auto read = readPathTable(input.text("paths"));
        TALBOOK_TRY(read);
        paths = std::move(*read);
    } else {
        const auto plan = openForScoring(input);
        TALBOOK_TRY(plan);
        settings = attributionSettings((*plan)->database());
        TALBOOK_TRY(settings);
        auto read = pathsOf(input, (*plan)->database(), *settings);
        TALBOOK_TRY(read);
        paths = std::move(*read);
    }
    const auto options = optionsOf(input, *settings);
    TALBOOK_TRY(options);
    ProgressLine line;
    const auto model = attributionModel(input.text("model"));
    if (!model) {
        const auto comparison = attributeAll(paths, *options, line.progress());
        TALBOOK_TRY(comparison);
        if (input.json())
            return jsonText(comparisonJson(*comparison, paths, input.words()));
        return Outcome::text(comparisonText(*comparison, paths, input.words()));
    }
    const auto result = attribute(paths, *model, *options, line.progress());
    if (!result) {
        Error error = result.error();
        if (isDataDriven(*model) && paths.conversions() + paths.nulls() < options->minimumPaths)
            error.message += u' ' + QCoreApplication::translate("Cli", "The minimum is --min-paths.");
        return error;
    }
    if (input.json())
        return jsonText(resultJson(*result, paths, input.words()));
    return Outcome::text(resultText(*result, paths, input.words()));
}

} // namespace

Command attributionCommand()
{
    return {"attribution",
            "[PLAN]",
            QT_TRANSLATE_NOOP("Cli",
                              "Divides won revenue over touchpoints by a model, or by all side by side. Amounts sum to "
                              "the minor unit. The interval is of the credit's value (of conversions where nothing has "
                              "a value), from resampled paths."),
            {{"model", OptionKind::Choice, modelWords, QT_TRANSLATE_NOOP("Cli", "the model (default: all)")},
             {"by", OptionKind::Choice, "channel|campaign|play|asset|tier",
              QT_TRANSLATE_NOOP("Cli", "what gets the credit (default: channel)")},
             {"from", OptionKind::Date, "YYYY-MM-DD", QT_TRANSLATE_NOOP("Cli", "deals closed on that day or later")},
             {"to", OptionKind::Date, "YYYY-MM-DD",
              QT_TRANSLATE_NOOP("Cli", "deals closed on that day or before (default: the date of the calculation)")},
             {"tal", OptionKind::Switch, "",
              QT_TRANSLATE_NOOP("Cli", "deals of the target list alone, and without --from and --to of its program")},
             {"order", OptionKind::Count, "K", QT_TRANSLATE_NOOP("Cli", "of the Markov chain, 1 to 4 (default: 1)")},
             {"half-life", OptionKind::Text, "DAYS", QT_TRANSLATE_NOOP("Cli", "of time decay (default: 7)")},
             {"bootstrap", OptionKind::Number, "N",
              QT_TRANSLATE_NOOP("Cli",
                                "resamples for the intervals of markov and shapley (default: 400; 0: no intervals)")},
             {"min-paths", OptionKind::Count, "N",
              QT_TRANSLATE_NOOP("Cli", "fewer won and lost paths are refused by markov and shapley (default: 200)")},
             {"paths", OptionKind::Text, "FILE",
              QT_TRANSLATE_NOOP("Cli", "a table with the columns path (“a > b > c”), conversions, value and nulls "
                                       "instead of a plan")}},
            showAttribution};
}

} // namespace talbook::cli
