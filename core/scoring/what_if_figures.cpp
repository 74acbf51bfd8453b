#include "core/scoring/what_if_figures.h"

#include "core/scoring/model_definition.h"

namespace talbook
{

using namespace Qt::StringLiterals;

WhatIf WhatIf::of(const ScoringModel &model)
{
    return {model.weights, model.fitThreshold, model.intentThreshold, model.intent.halfLifeDays};
}

void WhatIf::applyTo(ScoringModel &model) const
{
    model.weights = weights;
    model.fitThreshold = fitFrom;
    model.intentThreshold = intentFrom;
    model.intent.halfLifeDays = halfLifeDays;
}

void WhatIf::applyTo(QJsonObject &definition) const
{
    for (size_t i = 0; i < weights.size(); ++i) {
        const QString path = u"weights/"_s + componentId(Component(i));
        if (weights[i] != 0 || !valueAt(definition, path).isUndefined())
            setValueAt(definition, path, weights[i]);
    }
    setValueAt(definition, u"thresholds/fit", fitFrom);
    setValueAt(definition, u"thresholds/intent", intentFrom);
    setValueAt(definition, u"intent/half_life", halfLifeDays);
}

QJsonObject WhatIf::toJson() const
{
    QJsonObject object;
    for (size_t i = 0; i < weights.size(); ++i)
        setValueAt(object, QString(u"weights/"_s + componentId(Component(i))), weights[i]);
    setValueAt(object, u"thresholds/fit", fitFrom);
    setValueAt(object, u"thresholds/intent", intentFrom);
    setValueAt(object, u"intent/half_life", halfLifeDays);
    return object;
}

WhatIf WhatIf::fromJson(const QJsonObject &object, const WhatIf &otherwise)
{
    WhatIf read = otherwise;
    const auto take = [&object](const QString &path, double &figure, double least, double most) {
        const QJsonValue value = valueAt(object, path);
        if (value.isDouble() && value.toDouble() >= least && value.toDouble() <= most)
            figure = value.toDouble();
    };
    for (size_t i = 0; i < read.weights.size(); ++i)
        take(u"weights/"_s + componentId(Component(i)), read.weights[i], 0, 1000);
    take(u"thresholds/fit"_s, read.fitFrom, 0, 100);
    take(u"thresholds/intent"_s, read.intentFrom, 0, 100);
    take(u"intent/half_life"_s, read.halfLifeDays, 1, 3650);
    return read;
}

} // namespace talbook
