#include "core/results/attribution_settings.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/plan/edit.h"
#include "core/scoring/activity_kinds.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostDays = 3650;
constexpr int mostResamples = 10'000;
constexpr qint64 mostMinimum = 1'000'000'000;

void take(QStringList &list, const QJsonValue &value)
{
    if (!value.isArray())
        return;
    list.clear();
    for (const QJsonValue &item : value.toArray())
        list.append(item.toString());
}

/// What the object does not name stays as it is.
void take(AttributionSettings &settings, const QJsonObject &object)
{
    settings.lookbackDays = object.value(u"lookback_days"_s).toInt(settings.lookbackDays);
    settings.influenceDays = object.value(u"influence_days"_s).toInt(settings.influenceDays);
    settings.halfLifeDays = object.value(u"half_life_days"_s).toDouble(settings.halfLifeDays);
    settings.order = object.value(u"order"_s).toInt(settings.order);
    settings.minimumPaths = object.value(u"minimum_paths"_s).toInteger(settings.minimumPaths);
    settings.resamples = object.value(u"resamples"_s).toInt(settings.resamples);
    take(settings.salesChannels, object.value(u"sales"_s)[u"channels"_s]);
    take(settings.salesKinds, object.value(u"sales"_s)[u"kinds"_s]);
    take(settings.successChannels, object.value(u"success"_s)[u"channels"_s]);
    take(settings.successKinds, object.value(u"success"_s)[u"kinds"_s]);
    take(settings.meetingKinds, object.value(u"meetings"_s));
}

QJsonObject differences(const AttributionSettings &settings, const AttributionSettings &usual)
{
    QJsonObject object;
    const auto put = [&](const QString &key, auto value, auto usually) {
        if (value != usually)
            object.insert(key, value);
    };
    const auto list = [](const QStringList &texts) { return QJsonArray::fromStringList(texts); };
    put(u"lookback_days"_s, settings.lookbackDays, usual.lookbackDays);
    put(u"influence_days"_s, settings.influenceDays, usual.influenceDays);
    put(u"half_life_days"_s, settings.halfLifeDays, usual.halfLifeDays);
    put(u"order"_s, settings.order, usual.order);
    put(u"minimum_paths"_s, settings.minimumPaths, usual.minimumPaths);
    put(u"resamples"_s, settings.resamples, usual.resamples);
    const auto team = [&](const QString &key, const QStringList &channels, const QStringList &kinds,
                          const QStringList &usualChannels, const QStringList &usualKinds) {
        QJsonObject both;
        if (channels != usualChannels)
            both.insert(u"channels"_s, list(channels));
        if (kinds != usualKinds)
            both.insert(u"kinds"_s, list(kinds));
        if (!both.isEmpty())
            object.insert(key, both);
    };
    team(u"sales"_s, settings.salesChannels, settings.salesKinds, usual.salesChannels, usual.salesKinds);
    team(u"success"_s, settings.successChannels, settings.successKinds, usual.successChannels, usual.successKinds);
    if (settings.meetingKinds != usual.meetingKinds)
        object.insert(u"meetings"_s, list(settings.meetingKinds));
    return object;
}

bool names(const QStringList &list, const QString &text)
{
    const QString key = activityKindKey(text);
    return std::ranges::any_of(list, [&](const QString &name) { return activityKindKey(name) == key; });
}

Error outOfRange(const QString &what, const QString &value, const QString &range)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Results", "%1 cannot be %2. Give %3.").arg(what, value, range),
            {}};
}

} // namespace

Expected<AttributionSettings> AttributionSettings::load()
{
    const auto file = readJsonFile(u":/presets/attribution.json"_s);
    TALBOOK_TRY(file);
    AttributionSettings settings;
    take(settings, *file);
    return settings;
}

TouchTeam AttributionSettings::teamOf(const QString &kind, const QString &channel) const
{
    if (names(successKinds, kind))
        return TouchTeam::Success;
    if (names(salesKinds, kind))
        return TouchTeam::Sales;
    if (names(successChannels, channel))
        return TouchTeam::Success;
    return names(salesChannels, channel) ? TouchTeam::Sales : TouchTeam::Marketing;
}

Expected<void> AttributionSettings::check() const
{
    const auto whole = [](const QString &what, qint64 value, qint64 least, qint64 most) -> Expected<void> {
        if (value >= least && value <= most)
            return {};
        return outOfRange(what, QString::number(value),
                          QCoreApplication::translate("Results", "a whole number from %1 to %2").arg(least).arg(most));
    };
    TALBOOK_TRY(whole(QCoreApplication::translate("Results", "The days that attribution looks back"), lookbackDays, 1,
                      mostDays));
    TALBOOK_TRY(whole(QCoreApplication::translate("Results", "The days in which a touch influences an opportunity"),
                      influenceDays, 1, mostDays));
    TALBOOK_TRY(whole(QCoreApplication::translate("Results", "The order of the Markov chain"), order, 1, 4));
    TALBOOK_TRY(whole(QCoreApplication::translate("Results", "The minimum of paths"), minimumPaths, 1, mostMinimum));
    TALBOOK_TRY(whole(QCoreApplication::translate("Results", "The number of resamples"), resamples, 1, mostResamples));
    if (!std::isfinite(halfLifeDays) || halfLifeDays <= 0 || halfLifeDays > mostDays) {
        return outOfRange(
            QCoreApplication::translate("Results", "The half-life"), QString::number(halfLifeDays),
            QCoreApplication::translate("Results", "a number of days above 0 and up to %1").arg(mostDays));
    }
    return {};
}

Expected<AttributionSettings> attributionSettings(const Database &database)
{
    auto settings = AttributionSettings::load();
    TALBOOK_TRY(settings);
    const auto stored = database.text("SELECT value FROM setting WHERE key = 'attribution'");
    TALBOOK_TRY(stored);
    const AttributionSettings usual = *settings;
    take(*settings, QJsonDocument::fromJson(stored->toUtf8()).object());
    // A plan may come from anyone: what cannot be is not reckoned with.
    return settings->check() ? *settings : usual;
}

Expected<void> setAttributionSettings(Edit &edit, const AttributionSettings &settings)
{
    TALBOOK_TRY(settings.check());
    const auto usual = AttributionSettings::load();
    TALBOOK_TRY(usual);
    const QJsonObject object = differences(settings, *usual);
    return setSetting(edit, u"attribution"_s,
                      object.isEmpty() ? QString()
                                       : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

} // namespace talbook
