#include "core/scoring/model_store.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/scoring/model_check.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QSet>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

const auto basedOnKey = u"based_on"_s;
const auto fileKey = u"talbook_scoring_model"_s;
const auto activeKey = u"scoring_model"_s;

QString asText(const QJsonObject &definition)
{
    return QString::fromUtf8(QJsonDocument(definition).toJson(QJsonDocument::Compact));
}

Error badInput(const QString &message)
{
    return {ErrorCode::BadInput, message, {}};
}

bool isTaken(const std::vector<ModelDraft> &models, const QString &name, const QString &exceptId = {})
{
    return std::ranges::any_of(models, [&](const ModelDraft &model) {
        return (exceptId.isEmpty() || model.id != exceptId) && foldText(model.name) == foldText(name);
    });
}

Expected<void> checkName(const std::vector<ModelDraft> &models, const QString &name, const QString &id)
{
    if (tidied(name).isEmpty())
        return badInput(QCoreApplication::translate("ScoringModels", "Name: a scoring model needs one."));
    if (isTaken(models, name, id)) {
        return badInput(QCoreApplication::translate("ScoringModels",
                                                    "Name: there is a scoring model “%1” already. Choose another name.")
                            .arg(tidied(name)));
    }
    return {};
}

struct Found
{
    ModelPresets presets;
    std::vector<ModelDraft> all;
    ModelDraft model;
};

/// The model of that id with all there are.
Expected<Found> find(const Database &database, const QString &id, const Wording &words)
{
    auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    auto all = modelDrafts(database, *presets);
    TALBOOK_TRY(all);
    const auto model = std::ranges::find(*all, id, &ModelDraft::id);
    if (model == all->end()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("ScoringModels", "This scoring model is no longer in the plan."), id};
    }
    ModelDraft found = *model;
    return Found{std::move(*presets), std::move(*all), std::move(found)};
}

Expected<Found> findOwn(const Database &database, const QString &id, const Wording &words)
{
    auto found = find(database, id, words);
    TALBOOK_TRY(found);
    if (found->model.preset) {
        return badInput(
            QCoreApplication::translate("ScoringModels", "“%1” is a preset and stays as it is. Change a copy of it.")
                .arg(found->model.name));
    }
    return found;
}

QString unlikeOthers(const QString &name, const std::vector<ModelDraft> &others)
{
    QString unique = name;
    for (int i = 2; isTaken(others, unique); ++i)
        unique = u"%1 %2"_s.arg(name).arg(i);
    return unique;
}

} // namespace

QString ModelDraft::basedOn() const
{
    return preset ? id : definition.value(basedOnKey).toString();
}

Expected<std::vector<ModelDraft>> modelDrafts(const Database &database, const ModelPresets &presets)
{
    std::vector<ModelDraft> models;
    for (const ModelPresets::Preset &preset : presets.all())
        models.push_back({preset.id, preset.name, preset.definition, true});
    Statement own(database, "SELECT id, name, definition FROM scoring_model ORDER BY name, id");
    while (own.step()) {
        const QJsonObject definition = QJsonDocument::fromJson(own.text(2).toUtf8()).object();
        models.push_back({QString::number(own.integer(0)), own.text(1), presets.completed(definition), false});
    }
    TALBOOK_TRY(own.result());
    return models;
}

Expected<QString> activeModel(const Database &database, const ModelPresets &presets)
{
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    return settings->scoringModel.isEmpty() ? presets.all().front().id : settings->scoringModel;
}

ModelDraft copyOfModel(const ModelDraft &model, const std::vector<ModelDraft> &others, const Wording &words)
{
    ModelDraft copy{{}, {}, model.definition, false};
    copy.name = unlikeOthers(words.translate("ScoringModels", "%1, own copy").arg(model.name), others);
    if (model.preset)
        copy.definition.insert(basedOnKey, model.id);
    return copy;
}

Expected<QString> storeModel(Edit &edit, const ModelDraft &model, const Wording &words)
{
    const Database &database = edit.database();
    const auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    const auto all = modelDrafts(database, *presets);
    TALBOOK_TRY(all);
    TALBOOK_TRY(checkName(*all, model.name, model.id));
    if (const auto faults = modelFaults(presets->completed(model.definition), words); !faults.empty())
        return badInput(faults.front().message);
    if (model.id.isEmpty()) {
        const qint64 id = edit.newId();
        TALBOOK_TRY(database.execute("INSERT INTO scoring_model(id, name, definition) VALUES(?, ?, ?)", id,
                                     tidied(model.name), asText(model.definition)));
        return QString::number(id);
    }
    TALBOOK_TRY(findOwn(database, model.id, words));
    TALBOOK_TRY(database.execute("UPDATE scoring_model SET name = ?, definition = ? WHERE id = ?", tidied(model.name),
                                 asText(model.definition), model.id.toLongLong()));
    return model.id;
}

Expected<void> renameModel(Edit &edit, const QString &id, const QString &name, const Wording &words)
{
    const auto found = findOwn(edit.database(), id, words);
    TALBOOK_TRY(found);
    TALBOOK_TRY(checkName(found->all, name, id));
    return edit.database().execute("UPDATE scoring_model SET name = ? WHERE id = ?", tidied(name), id.toLongLong());
}

Expected<void> deleteModel(Edit &edit, const QString &id, const Wording &words)
{
    const auto found = findOwn(edit.database(), id, words);
    TALBOOK_TRY(found);
    const auto active = activeModel(edit.database(), found->presets);
    TALBOOK_TRY(active);
    if (*active == id) {
        const bool known = found->presets.find(found->model.basedOn()) != nullptr;
        TALBOOK_TRY(setSetting(edit, activeKey, known ? found->model.basedOn() : QString()));
    }
    return edit.database().execute("DELETE FROM scoring_model WHERE id = ?", id.toLongLong());
}

Expected<void> chooseModel(Edit &edit, const QString &id, const Wording &words)
{
    TALBOOK_TRY(find(edit.database(), id, words));
    return setSetting(edit, activeKey, id);
}

Expected<void> resetModel(Edit &edit, const QString &id, const Wording &words)
{
    const auto found = findOwn(edit.database(), id, words);
    TALBOOK_TRY(found);
    const ModelPresets::Preset *preset = found->presets.find(found->model.basedOn());
    if (!preset) {
        return badInput(QCoreApplication::translate("ScoringModels",
                                                    "“%1” was not made of a preset, so there is none to go back to.")
                            .arg(found->model.name));
    }
    QJsonObject definition = preset->definition;
    definition.insert(basedOnKey, preset->id);
    return edit.database().execute("UPDATE scoring_model SET definition = ? WHERE id = ?", asText(definition),
                                   id.toLongLong());
}

Expected<void> changeActiveModel(Edit &edit, const std::function<void(QJsonObject &definition)> &change,
                                 const Wording &words)
{
    const auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    const auto active = activeModel(edit.database(), *presets);
    TALBOOK_TRY(active);
    const auto found = find(edit.database(), *active, words);
    TALBOOK_TRY(found);
    ModelDraft draft = found->model.preset ? copyOfModel(found->model, found->all, words) : found->model;
    const QJsonObject before = draft.definition;
    change(draft.definition);
    if (draft.definition == before)
        return {};
    const auto stored = storeModel(edit, draft, words);
    TALBOOK_TRY(stored);
    return chooseModel(edit, *stored, words);
}

Expected<void> setPrimaryIndustries(Edit &edit, const QStringList &industries, const Wording &words)
{
    QSet<QString> wanted;
    for (const QString &industry : industries)
        wanted.insert(foldText(industry));
    const auto change = [&](QJsonObject &definition) {
        QJsonArray criteria = definition.value(u"criteria"_s).toArray();
        for (QJsonValueRef value : criteria) {
            QJsonObject criterion = value.toObject();
            if (criterionKindFrom(criterion.value(u"kind"_s).toString()) != CriterionKind::Industry)
                continue;
            QSet<QString> primary;
            QJsonArray secondary;
            for (const QJsonValue &known : criterion.value(u"primary"_s).toArray())
                primary.insert(foldText(known.toString()));
            for (const QJsonValue &known : criterion.value(u"secondary"_s).toArray()) {
                if (!wanted.contains(foldText(known.toString())))
                    secondary.append(known);
            }
            if (primary == wanted)
                continue;
            criterion.insert(u"primary"_s, QJsonArray::fromStringList(industries));
            criterion.insert(u"secondary"_s, secondary);
            value = criterion;
        }
        definition.insert(u"criteria"_s, criteria);
    };
    return changeActiveModel(edit, change, words);
}

Expected<TargetIndustries> targetIndustries(const Database &database, const Wording &words)
{
    const auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    const auto active = activeModel(database, *presets);
    TALBOOK_TRY(active);
    const auto found = find(database, *active, words);
    TALBOOK_TRY(found);
    TargetIndustries target{found->model.name, found->model.preset, false, {}};
    for (const QJsonValue &criterion : found->model.definition.value(u"criteria"_s).toArray()) {
        if (criterionKindFrom(criterion[u"kind"_s].toString()) != CriterionKind::Industry)
            continue;
        target.asked = true;
        for (const QJsonValue &industry : criterion[u"primary"_s].toArray())
            target.primary.append(industry.toString());
        break;
    }
    return target;
}

Expected<void> writeModelFile(const ModelDraft &model, const QString &path)
{
    QJsonObject whole{{fileKey, 1}, {u"name"_s, model.name}, {u"definition"_s, model.definition}};
    if (model.preset)
        setValueAt(whole, u"definition/based_on", model.id);
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(whole).toJson(QJsonDocument::Indented);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        return Error{
            ErrorCode::FileSystem,
            QCoreApplication::translate("ScoringModels", "The file “%1” cannot be written. Choose another folder.")
                .arg(QFileInfo(path).fileName()),
            file.errorString()};
    }
    return {};
}

Expected<ModelDraft> readModelFile(const QString &path, const std::vector<ModelDraft> &others, const Wording &words)
{
    const auto whole = readJsonFile(path);
    TALBOOK_TRY(whole);
    const QString file = QFileInfo(path).fileName();
    if (!whole->contains(fileKey) || !whole->value(u"definition"_s).isObject()) {
        return badInput(
            QCoreApplication::translate("ScoringModels", "The file “%1” holds no scoring model.").arg(file));
    }
    const auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    ModelDraft model;
    model.definition = presets->completed(whole->value(u"definition"_s).toObject());
    if (const auto faults = modelFaults(model.definition, words); !faults.empty())
        return badInput(u"%1: %2"_s.arg(file, faults.front().message));
    QString name = tidied(whole->value(u"name"_s).toString());
    if (name.isEmpty())
        name = QFileInfo(path).completeBaseName();
    model.name = unlikeOthers(name, others);
    return model;
}

} // namespace talbook
