#pragma once

#include "core/plan/edit.h"
#include "core/scoring/what_if_figures.h"

#include <vector>

namespace talbook
{

/// A what-if under a name, kept in the plan until somebody removes it. It scores nothing by itself.
struct KeptWhatIf
{
    QString id;
    QString name;
    WhatIf figures;
};

/// By name, case aside. What one leaves out is `model`'s.
Expected<std::vector<KeptWhatIf>> keptWhatIfs(const Database &database, const ScoringModel &model);

// What follows changes the plan, as part of one step.

/// BadInput where the name is empty or taken (case aside). Returns its id.
Expected<QString> keepWhatIf(Edit &edit, const QString &name, const WhatIf &figures);
Expected<void> removeKeptWhatIf(Edit &edit, const QString &id);

/// The figures become those of the model that scores the plan. A preset stays as it is: an own copy of it takes over.
/// BadInput where they are outside a model's limits (all weights 0).
Expected<void> applyWhatIf(Edit &edit, const WhatIf &figures, const Wording &words);

} // namespace talbook
