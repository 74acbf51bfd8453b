#include "core/documents/results_sections.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "core/results/attribution.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t shownChannels = 8;
constexpr size_t leadingChannels = 3;

TemplateValue spreadRow(const QString &name, const QString &low, const QString &lowest, const QString &high,
                        const QString &highest)
{
    TemplateValue row = TemplateValue::object();
    row.set("name", name).set("low", low).set("lowest", lowest);
    return row.set("high", high).set("highest", highest);
}

TemplateValue modelRow(const QString &name, const QString &leading, const QString &method)
{
    return TemplateValue::object().set("name", name).set("leading", leading).set("method", method);
}

TemplateValue refusalRow(const QString &name, const QString &reason)
{
    return TemplateValue::object().set("name", name).set("reason", reason);
}

/// "LinkedIn 34 % (28 % – 41 %), Email 22 %": the channels that a model gives most to.
QString leadingText(const AttributionResult &result, const StrategySubject &subject)
{
    QStringList parts;
    for (size_t i = 0; i < std::min(result.credits.size(), leadingChannels); ++i) {
        const AttributionCredit &credit = result.credits[i];
        const double share = result.total > 0 ? double(credit.value) / double(result.total) : credit.share;
        if (share <= 0)
            break;
        QString part = attributionKeyName(credit.key, AttributionBy::Channel, subject.wording()) + u' ' +
                       subject.words.percent(share);
        if (credit.shareInterval) {
            part += u" (%1–%2)"_s.arg(subject.words.percent(credit.shareInterval->low),
                                      subject.words.percent(credit.shareInterval->high));
        }
        parts.append(part);
    }
    return parts.join(u"; "_s);
}

} // namespace

Expected<void> addAttribution(const StrategySubject &subject, const Metrics &metrics, TemplateValue &data)
{
    const auto settings = attributionSettings(subject.database);
    TALBOOK_TRY(settings);
    AttributionRequest request;
    request.from = metrics.from;
    request.to = metrics.to;
    request.listOnly = metrics.hasList;
    const auto paths = readAttributionPaths(subject.database, subject.standings, request, *settings);
    TALBOOK_TRY(paths);
    const Wording &words = subject.wording();
    TemplateValue spreads = TemplateValue::list(spreadRow({}, {}, {}, {}, {}));
    TemplateValue models = TemplateValue::list(modelRow({}, {}, {}));
    TemplateValue refused = TemplateValue::list(refusalRow({}, {}));
    QString headline;
    qint64 total = 0;
    const bool any = paths->conversions() > 0;
    if (any) {
        const auto compared = attributeAll(*paths, AttributionOptions::of(*settings));
        TALBOOK_TRY(compared);
        headline = spreadSentence(*compared, AttributionBy::Channel, words);
        for (const AttributionResult &result : compared->results) {
            total = result.total;
            models.append(modelRow(attributionModelName(result.model, words), leadingText(result, subject),
                                   attributionMethodText(result, words)));
        }
        for (size_t i = 0; i < std::min(compared->spread.size(), shownChannels); ++i) {
            const ModelSpread &spread = compared->spread[i];
            spreads.append(spreadRow(attributionKeyName(spread.key, AttributionBy::Channel, words),
                                     subject.words.percent(spread.low), attributionModelName(spread.lowest, words),
                                     subject.words.percent(spread.high), attributionModelName(spread.highest, words)));
        }
        for (const AttributionComparison::Refusal &refusal : compared->refused)
            refused.append(refusalRow(attributionModelName(refusal.model, words), refusal.reason));
    }
    TemplateValue value = TemplateValue::object();
    value.set("any", any).set("headline", headline);
    value.set("total", exactMoney(total, paths->currency, words));
    value.set("untouched", paths->untouched > 0
                               ? words.translate("Documents", "%n won deal(s)", nullptr, int(paths->untouched))
                               : QString());
    value.set("untouched_value", exactMoney(paths->untouchedValue, paths->currency, words));
    value.set("models", std::move(models));
    value.set("has_spread", !spreads.items().empty());
    value.set("spread", std::move(spreads));
    value.set("has_refused", !refused.items().empty());
    value.set("refused", std::move(refused));
    data.set("attribution", std::move(value));
    return {};
}

} // namespace talbook
