#pragma once

#include "core/plan/edit.h"
#include "core/scoring/model_definition.h"

#include <functional>

namespace talbook
{

/// A scoring model under its name: a preset that ships, or one of the plan's own.
struct ModelDraft
{
    QString id; ///< "s1", or the key of an own one; empty where it is not stored yet
    QString name;
    QJsonObject definition; ///< complete
    bool preset = false;

    /// The preset it was made of; empty where none is known.
    QString basedOn() const;
};

/// The presets, the default first, then the plan's own by name.
Expected<std::vector<ModelDraft>> modelDrafts(const Database &database, const ModelPresets &presets);
/// The id of the model that scores the plan.
Expected<QString> activeModel(const Database &database, const ModelPresets &presets);

/// An own model made of `model`, not stored yet, with a name that `others` do not have.
ModelDraft copyOfModel(const ModelDraft &model, const std::vector<ModelDraft> &others, const Wording &words);

// What follows changes the plan, as part of one step.

/// Stores an own model, a new one where it has no id; returns its id. BadInput where its definition has faults, its
/// name is empty or another model's, or it is a preset.
Expected<QString> storeModel(Edit &edit, const ModelDraft &model, const Wording &words);
Expected<void> renameModel(Edit &edit, const QString &id, const QString &name, const Wording &words);
/// Where it was the active one, the preset it was made of takes over.
Expected<void> deleteModel(Edit &edit, const QString &id, const Wording &words);
Expected<void> chooseModel(Edit &edit, const QString &id, const Wording &words);
/// Gives an own model the figures of the preset it was made of; its name stays.
Expected<void> resetModel(Edit &edit, const QString &id, const Wording &words);

/// Changes the model that scores the plan. A preset stays as it is: an own copy of it, changed, takes over. Nothing
/// happens where `change` changes nothing; BadInput where it leaves faults.
Expected<void> changeActiveModel(Edit &edit, const std::function<void(QJsonObject &definition)> &change,
                                 const Wording &words);
/// The industries that are worth most, whichever they were; those of them that were worth less are so no more. Nothing
/// happens where they are the same already (case aside), or the model asks for no industry.
Expected<void> setPrimaryIndustries(Edit &edit, const QStringList &industries, const Wording &words);

/// What the model that scores the plan takes for the best industries, as its criteria ask for them.
struct TargetIndustries
{
    QString model;       ///< its name
    bool preset = false; ///< setPrimaryIndustries() leaves it as it is and makes an own copy of it
    bool asked = false;  ///< a criterion asks for the industry
    QStringList primary; ///< of the first that does
};
Expected<TargetIndustries> targetIndustries(const Database &database, const Wording &words);

/// A model as a file that another plan can take.
Expected<void> writeModelFile(const ModelDraft &model, const QString &path);
/// BadInput names the file and the first fault. The name is made unlike those of `others`.
Expected<ModelDraft> readModelFile(const QString &path, const std::vector<ModelDraft> &others, const Wording &words);

} // namespace talbook
