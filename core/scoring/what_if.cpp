#include "core/scoring/scoring_model.h"

#include "core/base/money.h"

#include <QCoreApplication>

#include <functional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct ModelKey
{
    QString name;
    double least = 0;
    double most = 1e12;
    std::function<void(ScoringModel &, double)> set;
};

std::vector<ModelKey> numberKeys()
{
    std::vector<ModelKey> keys;
    for (int i = 0; i < componentCount; ++i) {
        keys.push_back({u"weight."_s + componentId(Component(i)), 0, 1000,
                        [i](ScoringModel &m, double v) { m.weights[size_t(i)] = v; }});
    }
    for (const QString &grade : {u"A"_s, u"B"_s, u"C"_s}) {
        keys.push_back({u"cutoff."_s + grade, 0, 100, [grade](ScoringModel &m, double v) {
                            for (GradeCut &cut : m.grades) {
                                if (cut.grade == grade)
                                    cut.from = v;
                            }
                        }});
    }
    for (const QString &criterion :
         {u"employees"_s, u"industry"_s, u"revenue"_s, u"geography"_s, u"tech_stack"_s, u"current_solution"_s}) {
        keys.push_back({u"criterion."_s + criterion, 0, 1000, [criterion](ScoringModel &m, double v) {
                            for (Criterion &c : m.criteria) {
                                if (c.id == criterion)
                                    c.weight = v;
                            }
                        }});
    }
    keys.push_back({u"threshold.fit"_s, 0, 100, [](ScoringModel &m, double v) { m.fitThreshold = v; }});
    keys.push_back({u"threshold.intent"_s, 0, 100, [](ScoringModel &m, double v) { m.intentThreshold = v; }});
    keys.push_back({u"half_life"_s, 0.1, 3650, [](ScoringModel &m, double v) { m.intent.halfLifeDays = v; }});
    keys.push_back({u"intent.target"_s, 0.001, 1e6, [](ScoringModel &m, double v) { m.intent.targetPoints = v; }});
    keys.push_back({u"intent.spike"_s, 0, 100, [](ScoringModel &m, double v) { m.intent.spikePoints = v; }});
    keys.push_back({u"intent.oldest"_s, 1, 3650, [](ScoringModel &m, double v) { m.intent.oldestDays = int(v); }});
    keys.push_back({u"intent.first_party"_s, 0, 100, [](ScoringModel &m, double v) { m.intent.firstParty = v; }});
    keys.push_back({u"intent.third_party"_s, 0, 100, [](ScoringModel &m, double v) { m.intent.thirdParty = v; }});
    keys.push_back(
        {u"engagement.window"_s, 1, 3650, [](ScoringModel &m, double v) { m.engagement.windowDays = int(v); }});
    keys.push_back({u"engagement.full"_s, 0.001, 1e6, [](ScoringModel &m, double v) { m.engagement.fullPoints = v; }});
    keys.push_back(
        {u"engagement.half_life"_s, 0, 3650, [](ScoringModel &m, double v) { m.engagement.halfLifeDays = v; }});
    return keys;
}

} // namespace

QStringList modelKeys()
{
    QStringList names;
    for (const ModelKey &key : numberKeys())
        names.append(key.name);
    names.append(u"engagement.table"_s);
    return names;
}

Expected<void> setInModel(ScoringModel &model, const QString &key, const QString &value)
{
    if (key == u"engagement.table") {
        const auto tables = pointTables(Wording(Language::English));
        TALBOOK_TRY(tables);
        QStringList ids;
        for (const PointTable &table : *tables) {
            if (table.id == value) {
                model.engagement.table = value;
                model.engagement.points = table;
                return {};
            }
            ids.append(table.id);
        }
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Scoring", "There is no engagement table “%1”. There are: %2.")
                         .arg(value, ids.join(u", "_s)),
                     {}};
    }
    for (const ModelKey &known : numberKeys()) {
        if (known.name != key)
            continue;
        const auto number = parseNumber(value, DecimalMark::Point);
        if (!number || *number < known.least || *number > known.most) {
            return Error{
                ErrorCode::BadInput,
                QCoreApplication::translate("Scoring", "“%1” cannot be set to “%2”: a number from %3 to %4 is needed.")
                    .arg(key, value)
                    .arg(known.least)
                    .arg(known.most),
                {}};
        }
        known.set(model, *number);
        return {};
    }
    return Error{ErrorCode::BadInput,
                 QCoreApplication::translate("Scoring", "A scoring model has no “%1”. It has: %2.")
                     .arg(key, modelKeys().join(u", "_s)),
                 {}};
}

Expected<void> checkModel(const ScoringModel &model)
{
    if (!(model.weightSum() > 0)) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Scoring", "All weights are zero; at least one component must count."),
                     {}};
    }
    for (size_t i = 1; i < model.grades.size(); ++i) {
        if (model.grades[i].from > model.grades[i - 1].from) {
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate("Scoring", "The cut-off of %1 lies above that of %2.")
                             .arg(model.grades[i].grade, model.grades[i - 1].grade),
                         {}};
        }
    }
    return {};
}

} // namespace talbook
