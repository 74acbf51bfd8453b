#include "core/accounts/tiers.h"

#include "core/base/json_file.h"
#include "core/base/text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

template <class Number> std::optional<Number> optionalNumber(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(Number(value.toDouble())) : std::nullopt;
}

TierPlan tierPlanFrom(const QJsonObject &object)
{
    TierPlan plan;
    plan.minimum = optionalNumber<int>(object.value(u"minimum"_s));
    plan.capacity = optionalNumber<int>(object.value(u"capacity"_s));
    plan.investFrom = optionalNumber<double>(object.value(u"invest_from"_s));
    plan.investTo = optionalNumber<double>(object.value(u"invest_to"_s));
    plan.acvFrom = optionalNumber<double>(object.value(u"acv_from"_s));
    plan.acvTo = optionalNumber<double>(object.value(u"acv_to"_s));
    return plan;
}

} // namespace

std::optional<int> tierFromText(const QString &text)
{
    QString folded = foldText(text);
    folded.replace(u'_', u' ');
    for (const QString &prefix : {u"tier "_s, u"уровень "_s}) {
        if (folded.startsWith(prefix))
            folded = folded.mid(prefix.size()).trimmed();
    }
    const auto among = [&folded](std::initializer_list<const char16_t *> words) {
        for (const char16_t *word : words) {
            if (folded == QStringView(word))
                return true;
        }
        return false;
    };
    if (among({u"1", u"1:1", u"one-to-one", u"strategic", u"1:1 strategic", u"стратегический", u"стратегический 1:1"}))
        return 1;
    if (among({u"2", u"1:few", u"one-to-few", u"abm lite", u"scale", u"1:few (abm lite)", u"кластерный",
               u"кластерный 1:few"}))
        return 2;
    if (among({u"3", u"1:many", u"one-to-many", u"programmatic", u"1:many programmatic", u"программный",
               u"программный 1:many"}))
        return 3;
    return std::nullopt;
}

QString tierName(int tier)
{
    switch (tier) {
    case 1:
        return u"1:1"_s;
    case 2:
        return u"1:Few"_s;
    case 3:
        return u"1:Many"_s;
    default:
        return {};
    }
}

Expected<std::vector<TierPreset>> tierPresets(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/tiers.json"_s);
    TALBOOK_TRY(file);
    std::vector<TierPreset> presets;
    for (const QJsonValue &value : file->value(u"presets"_s).toArray()) {
        const QJsonObject object = value.toObject();
        TierPreset preset{object.value(u"id"_s).toString(), words.pick(object.value(u"name"_s)), {}};
        const QJsonArray tiers = object.value(u"tiers"_s).toArray();
        for (qsizetype i = 0; i < 3; ++i)
            preset.tiers[size_t(i)] = tierPlanFrom(tiers.at(i).toObject());
        presets.push_back(preset);
    }
    return presets;
}

Expected<TierPreset> tierPreset(const QString &id, const Wording &words)
{
    auto presets = tierPresets(words);
    TALBOOK_TRY(presets);
    QStringList ids;
    for (TierPreset &preset : *presets) {
        if (preset.id == id || id.isEmpty())
            return std::move(preset);
        ids.append(preset.id);
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Accounts", "There is no tier preset “%1”. There are: %2.")
                     .arg(id, ids.join(u", "_s)),
                 {}};
}

Expected<std::vector<MaturityStage>> maturityStages(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/tiers.json"_s);
    TALBOOK_TRY(file);
    std::vector<MaturityStage> stages;
    for (const QJsonValue &value : file->value(u"maturity"_s).toArray()) {
        const QJsonObject object = value.toObject();
        stages.push_back({object.value(u"id"_s).toString(), words.pick(object.value(u"name"_s)),
                          optionalNumber<int>(object.value(u"accounts_from"_s)),
                          optionalNumber<int>(object.value(u"accounts_to"_s))});
    }
    return stages;
}

} // namespace talbook
