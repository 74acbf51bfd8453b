#include "core/plays/play_json_check.h"

#include "core/plays/play_limits.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum class FieldKind
{
    Id,     ///< a text that is not empty
    Word,   ///< a text or null
    Text,   ///< a text, both languages' texts, or null
    Day,    ///< a whole number from 1, needed
    Count,  ///< a whole number from 0, or null
    Amount, ///< a number or null
    Words,  ///< a list of texts, or null
};

struct FieldRule
{
    const char *key;
    FieldKind kind;
};

constexpr std::array fieldsOfPlay = {
    FieldRule{"id", FieldKind::Word},      FieldRule{"name", FieldKind::Text},
    FieldRule{"purpose", FieldKind::Text}, FieldRule{"trigger", FieldKind::Text},
    FieldRule{"tier", FieldKind::Count},   FieldRule{"duration_days", FieldKind::Count},
    FieldRule{"version", FieldKind::Count}};
constexpr std::array fieldsOfPhase = {FieldRule{"id", FieldKind::Id}, FieldRule{"name", FieldKind::Text},
                                      FieldRule{"first_day", FieldKind::Day}, FieldRule{"last_day", FieldKind::Day}};
constexpr std::array fieldsOfStep = {FieldRule{"id", FieldKind::Id},         FieldRule{"phase", FieldKind::Word},
                                     FieldRule{"day", FieldKind::Day},       FieldRule{"duration", FieldKind::Day},
                                     FieldRule{"after", FieldKind::Words},   FieldRule{"channel", FieldKind::Word},
                                     FieldRule{"action", FieldKind::Text},   FieldRule{"who", FieldKind::Word},
                                     FieldRule{"role", FieldKind::Word},     FieldRule{"content", FieldKind::Text},
                                     FieldRule{"cost", FieldKind::Amount},   FieldRule{"cost_unit", FieldKind::Word},
                                     FieldRule{"currency", FieldKind::Word}, FieldRule{"kind", FieldKind::Word},
                                     FieldRule{"skip_if", FieldKind::Word},  FieldRule{"skip_when", FieldKind::Text}};
constexpr std::array fieldsOfTest = {FieldRule{"conversions", FieldKind::Words}};
constexpr std::array fieldsOfVariant = {FieldRule{"name", FieldKind::Text}, FieldRule{"share", FieldKind::Day}};

bool isWhole(const QJsonValue &value, int least, int most)
{
    const double number = value.toDouble(-1);
    return value.isDouble() && std::floor(number) == number && number >= least && number <= most;
}

bool isAbsent(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined();
}

bool isOfKind(const QJsonValue &value, FieldKind kind)
{
    const auto isText = [](const QJsonValue &one) { return one.isString(); };
    switch (kind) {
    case FieldKind::Id:
        return value.isString() && !value.toString().isEmpty();
    case FieldKind::Word:
        return isAbsent(value) || value.isString();
    case FieldKind::Text: {
        const QJsonObject texts = value.toObject();
        return isAbsent(value) || value.isString() || (value.isObject() && std::ranges::all_of(texts, isText));
    }
    case FieldKind::Day:
        return isWhole(value, 1, mostPlayDays);
    case FieldKind::Count:
        return isAbsent(value) || isWhole(value, 0, mostPlayDays);
    case FieldKind::Amount:
        return isAbsent(value) || (value.isDouble() && std::abs(value.toDouble()) <= mostStepCost);
    case FieldKind::Words: {
        const QJsonArray list = value.toArray();
        return isAbsent(value) || (value.isArray() && std::ranges::all_of(list, isText));
    }
    }
    return false;
}

QString kindInWords(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Id:
        return QCoreApplication::translate("Plays", "It must be a text that is not empty.");
    case FieldKind::Word:
        return QCoreApplication::translate("Plays", "It must be a text, or null for none.");
    case FieldKind::Text:
        return QCoreApplication::translate("Plays", "It must be a text, or one for each language: "
                                                    "{\"en\": \"…\", \"ru\": \"…\"}.");
    case FieldKind::Day:
        return QCoreApplication::translate("Plays", "It must be a whole number from 1 to %1.").arg(mostPlayDays);
    case FieldKind::Count:
        return QCoreApplication::translate("Plays", "It must be a whole number from 0 to %1, or null for none.")
            .arg(mostPlayDays);
    case FieldKind::Amount:
        return QCoreApplication::translate("Plays", "It must be a number, or null for none.");
    case FieldKind::Words:
        break;
    }
    return QCoreApplication::translate("Plays", "It must be a list of texts: [\"…\"].");
}

Error wrongField(const QString &where, const QString &field, const QString &what)
{
    const QString named = where.isEmpty()
                              ? QCoreApplication::translate("Plays", "The play has a wrong “%1”.").arg(field)
                              : QCoreApplication::translate("Plays", "%1 has a wrong “%2”.").arg(where, field);
    return {ErrorCode::BadInput, named + u' ' + what, {}};
}

template <size_t count>
Expected<void> checkFields(const QJsonObject &object, const std::array<FieldRule, count> &rules, const QString &where)
{
    for (const FieldRule &rule : rules) {
        const QString key = QString::fromLatin1(rule.key);
        if (!isOfKind(object.value(key), rule.kind))
            return wrongField(where, key, kindInWords(rule.kind));
    }
    return {};
}

/// The objects of a list; BadInput where there is no such list.
Expected<std::vector<QJsonObject>> objectsIn(const QJsonObject &object, const QString &key, const QString &where)
{
    const QString wanted = QCoreApplication::translate("Plays", "It must be a list of objects: [{…}].");
    std::vector<QJsonObject> objects;
    if (!object.value(key).isArray())
        return wrongField(where, key, wanted);
    for (const QJsonValue &value : object.value(key).toArray()) {
        if (!value.isObject())
            return wrongField(where, key, wanted);
        objects.push_back(value.toObject());
    }
    return objects;
}

/// "Step 3 (“email-1”)".
QString placeOf(const QString &numbered, const QJsonObject &object)
{
    const QString id = object.value(u"id"_s).toString();
    return id.isEmpty() ? numbered : QCoreApplication::translate("Plays", "%1 (“%2”)").arg(numbered, id);
}

Expected<void> checkTestFields(const QJsonObject &step, const QString &where)
{
    const QJsonValue test = step.value(u"test"_s);
    if (isAbsent(test))
        return {};
    if (!test.isObject()) {
        return wrongField(where, u"test"_s,
                          QCoreApplication::translate("Plays", "It must be an object with “variants”, or null."));
    }
    TALBOOK_TRY(checkFields(test.toObject(), fieldsOfTest, where));
    const auto variants = objectsIn(test.toObject(), u"variants"_s, where);
    TALBOOK_TRY(variants);
    for (const QJsonObject &variant : *variants)
        TALBOOK_TRY(checkFields(variant, fieldsOfVariant, where));
    return {};
}

} // namespace

Expected<void> checkPlayJson(const QJsonObject &play)
{
    TALBOOK_TRY(checkFields(play, fieldsOfPlay, {}));
    const auto phases = objectsIn(play, u"phases"_s, {});
    TALBOOK_TRY(phases);
    for (size_t i = 0; i < phases->size(); ++i) {
        const QString where = placeOf(QCoreApplication::translate("Plays", "Phase %1").arg(i + 1), (*phases)[i]);
        TALBOOK_TRY(checkFields((*phases)[i], fieldsOfPhase, where));
    }
    const auto steps = objectsIn(play, u"steps"_s, {});
    TALBOOK_TRY(steps);
    for (size_t i = 0; i < steps->size(); ++i) {
        const QJsonObject &step = (*steps)[i];
        const QString where = placeOf(QCoreApplication::translate("Plays", "Step %1").arg(i + 1), step);
        TALBOOK_TRY(checkFields(step, fieldsOfStep, where));
        const QString unit = step.value(u"cost_unit"_s).toString();
        if (!unit.isEmpty() && unit != u"account" && unit != u"piece") {
            return wrongField(where, u"cost_unit"_s,
                              QCoreApplication::translate("Plays", "It must be \"account\", \"piece\" or null."));
        }
        TALBOOK_TRY(checkTestFields(step, where));
    }
    return {};
}

} // namespace talbook
