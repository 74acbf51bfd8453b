#include "core/plays/ab_test.h"

#include "core/plan/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double significantAt = 0.05;
constexpr double wantedPower = 0.8;
constexpr double fewestExpected = 5; // W. G. Cochran's rule for tables of two by two

/// The other share of which the test is to tell the control's apart: above it where there is room.
double shareToNotice(double control, double notice)
{
    return control + notice <= 1 ? control + notice : control - notice;
}

/// Cases a group so that `fewestExpected` hits and misses are to be expected in it; none where one of both never came.
double casesForExpected(double pooled)
{
    const double rarer = std::min(pooled, 1 - pooled);
    return rarer > 0 ? fewestExpected / rarer : 0;
}

void judge(const VariantResult &control, VariantResult &variant, double notice)
{
    variant.comparison = compareProportions(control.count, variant.count);
    const qint64 fewer = std::min(control.count.cases, variant.count.cases);
    const qint64 cases = control.count.cases + variant.count.cases;
    const double pooled = cases > 0 ? double(control.count.hits + variant.count.hits) / double(cases) : 0;
    const bool expectedEnough = double(fewer) * std::min(pooled, 1 - pooled) >= fewestExpected - 1e-9;
    const bool significant = variant.comparison.z && variant.comparison.p < significantAt;
    if (expectedEnough && significant) {
        variant.verdict = variant.comparison.difference > 0 ? TestVerdict::Better : TestVerdict::Worse;
        return;
    }
    const double share = control.count.share(), other = shareToNotice(share, notice);
    const double wanted = std::max(casesPerGroup(share, other, wantedPower), casesForExpected(pooled));
    const qint64 missing = qint64(std::ceil(wanted - 1e-9)) - fewer;
    variant.verdict = missing > 0 || !expectedEnough ? TestVerdict::NotEnough : TestVerdict::NoDifference;
    variant.needed = variant.verdict == TestVerdict::NotEnough ? std::max<qint64>(missing, 1) : 0;
}

/// What an account's tasks of the step tell together; there are several where the step is for several people.
struct AccountCase
{
    AccountId account;
    bool done = false, open = false, converted = false;

    void addTo(std::vector<VariantResult> &counted) const
    {
        if (account.isNull())
            return;
        VariantResult &result = counted.back();
        result.count.cases += done ? 1 : 0;
        result.count.hits += converted ? 1 : 0;
        result.open += open && !done ? 1 : 0;
    }
};

QStringList textsOf(const QJsonObject &object)
{
    QStringList texts;
    for (const QJsonValue &text : object)
        texts.append(text.toString());
    return texts;
}

/// The variants' names in the order of the step as it was launched: the first is the control.
Expected<QStringList> variantOrder(const Database &database, CampaignId campaign, const QString &step)
{
    QStringList names;
    Statement row(database, "SELECT definition FROM campaign WHERE id = ?");
    row.bind(1, campaign);
    if (row.step()) {
        const QJsonDocument definition = QJsonDocument::fromJson(row.text(0).toUtf8());
        const QJsonObject play = definition.object().value(u"play"_s).toObject();
        for (const QJsonValue &one : play.value(u"steps"_s).toArray()) {
            if (one[u"id"_s].toString() != step)
                continue;
            for (const QJsonValue &variant : one[u"test"_s][u"variants"_s].toArray()) {
                const QJsonValue name = variant[u"name"_s];
                names += name.isString() ? QStringList{name.toString()} : textsOf(name.toObject());
            }
        }
    }
    row.reset();
    TALBOOK_TRY(row.result());
    return names;
}

QString perCent(double share, const Wording &words)
{
    return words.locale().toString(100 * share, 'f', 1);
}

/// " Lift: 50 % (95 % interval: 4.1 to 115.8)."; empty where the first share is 0, so that there is none.
QString liftText(const ProportionTest &test, const Wording &words)
{
    if (!test.lift)
        return {};
    if (!test.liftInterval)
        return u' ' + words.translate("Plays", "Lift: %1 %.").arg(perCent(*test.lift, words));
    return u' ' + words.translate("Plays", "Lift: %1 % (95 % interval: %2 to %3).")
                      .arg(perCent(*test.lift, words), perCent(test.liftInterval->low, words),
                           perCent(test.liftInterval->high, words));
}

} // namespace

std::vector<VariantResult> judgeVariants(std::vector<VariantResult> counted, double notice)
{
    for (size_t i = 0; i < counted.size(); ++i)
        judge(counted.front(), counted[i], notice);
    if (!counted.empty())
        counted.front().verdict = TestVerdict::NoDifference; // with itself
    return counted;
}

Expected<std::vector<VariantResult>> testResults(const Database &database, CampaignId campaign, const QString &step,
                                                 const QStringList &conversions, double notice)
{
    static const QStringList usual = {u"replied"_s, u"meeting"_s, u"opportunity"_s, u"positive"_s};
    const QStringList &counting = conversions.isEmpty() ? usual : conversions;
    std::vector<VariantResult> counted;
    AccountCase present;
    Statement rows(database, "SELECT variant, account_id, status, outcome FROM task WHERE campaign_id = ? AND step = ? "
                             "AND variant IS NOT NULL AND variant <> '' ORDER BY variant, account_id");
    rows.bind(1, campaign);
    rows.bind(2, step);
    while (rows.step()) {
        const QString variant = rows.text(0);
        const bool otherVariant = counted.empty() || counted.back().id != variant;
        if (otherVariant || present.account != rows.id<AccountId>(1)) {
            present.addTo(counted);
            present = {.account = rows.id<AccountId>(1)};
        }
        if (otherVariant)
            counted.push_back({.id = variant, .count = {}, .open = 0, .comparison = {}});
        const std::string_view status = rows.utf8(2);
        present.open = present.open || status == "open";
        present.done = present.done || status == "done";
        present.converted = present.converted || (status == "done" && counting.contains(rows.text(3)));
    }
    present.addTo(counted);
    TALBOOK_TRY(rows.result());
    const auto order = variantOrder(database, campaign, step);
    TALBOOK_TRY(order);
    std::ranges::stable_sort(counted, {}, [&order](const VariantResult &variant) {
        const qsizetype place = order->indexOf(variant.id);
        return place < 0 ? order->size() : place;
    });
    return judgeVariants(std::move(counted), notice);
}

QString verdictText(const VariantResult &control, const VariantResult &variant, const Wording &words)
{
    if (variant.verdict == TestVerdict::NotEnough) {
        const int missing = int(std::min<qint64>(variant.needed, 1'000'000'000));
        return words
            .translate("Plays",
                       "Not enough data: at least %n more account(s) with a done task in each of “%1” and “%2”, "
                       "then look again.",
                       nullptr, missing)
            .arg(control.id, variant.id);
    }
    const ProportionTest &test = variant.comparison;
    const QString figures = words
                                .translate("Plays", "%1 % against %2 %, difference %3 points (95 % interval: %4 to "
                                                    "%5).")
                                .arg(perCent(variant.count.share(), words), perCent(control.count.share(), words),
                                     perCent(test.difference, words), perCent(test.interval.low, words),
                                     perCent(test.interval.high, words));
    const QString told = figures + liftText(test, words);
    switch (variant.verdict) {
    case TestVerdict::Better:
        return words.translate("Plays", "“%1” converts better than “%2”: %3").arg(variant.id, control.id, told);
    case TestVerdict::Worse:
        return words.translate("Plays", "“%1” converts worse than “%2”: %3").arg(variant.id, control.id, told);
    default:
        return words.translate("Plays", "No difference between “%1” and “%2” that is worth noticing: %3")
            .arg(variant.id, control.id, told);
    }
}

} // namespace talbook
