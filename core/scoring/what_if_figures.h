#pragma once

#include "core/scoring/scoring_model.h"

#include <QJsonObject>

namespace talbook
{

/// What a what-if moves of a scoring model: the components' weights, the matrix's thresholds, the half-life of intent.
struct WhatIf
{
    std::array<double, componentCount> weights{}; ///< 0 to 1000
    double fitFrom = 60;                          ///< 0 to 100
    double intentFrom = 60;                       ///< 0 to 100
    double halfLifeDays = 30;                     ///< 1 to 3650

    bool operator==(const WhatIf &) const = default;

    static WhatIf of(const ScoringModel &model);
    void applyTo(ScoringModel &model) const;
    /// The same in a stored definition; a weight of 0 that the definition leaves out stays left out.
    void applyTo(QJsonObject &definition) const;

    /// As it is kept in a plan: the keys of a definition. What the object leaves out, or has outside the limits, is
    /// `otherwise`'s.
    QJsonObject toJson() const;
    static WhatIf fromJson(const QJsonObject &object, const WhatIf &otherwise);
};

} // namespace talbook
