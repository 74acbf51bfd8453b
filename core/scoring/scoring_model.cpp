#include "core/scoring/scoring_model.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/plan/database.h"
#include "core/scoring/model_store.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array<const char *, componentCount> componentIds = {
    "firmographic", "technographic", "intent", "engagement", "strategic", "relationship", "timing"};

} // namespace

QString componentId(Component component)
{
    return QLatin1StringView(componentIds[size_t(component)]);
}

IntentSource ScoringModel::sourceOf(const ActivityKind &kind) const
{
    return sources.isEmpty() ? kind.source : sources.value(activityKindKey(kind.id), kind.source);
}

double ScoringModel::intentPointsOf(const ActivityKind &kind) const
{
    if (const auto own = intent.points.find(kind))
        return *own;
    return sources.contains(activityKindKey(kind.id)) ? engagement.points.of(kind) : 0;
}

double ScoringModel::weightSum() const
{
    double sum = 0;
    for (const double w : weights)
        sum += w;
    return sum;
}

QString ScoringModel::gradeOf(double score) const
{
    for (const GradeCut &cut : grades) {
        if (score >= cut.from)
            return cut.grade;
    }
    return u"Watch"_s;
}

int ScoringModel::tierOf(double score) const
{
    for (const GradeCut &cut : grades) {
        if (score >= cut.from)
            return cut.tier;
    }
    return 0;
}

Expected<std::vector<ScoringModel>> scoringModels(const Database &database, const Wording &words)
{
    const auto presets = ModelPresets::load(words);
    TALBOOK_TRY(presets);
    const auto drafts = modelDrafts(database, *presets);
    TALBOOK_TRY(drafts);
    std::vector<ScoringModel> models;
    for (const ModelDraft &draft : *drafts) {
        models.push_back(presets->model(draft.definition));
        models.back().id = draft.id;
        models.back().name = draft.name;
    }
    return models;
}

namespace
{

ScoringModel *namedModel(std::vector<ScoringModel> &models, const QString &idOrName)
{
    const QString wanted = foldText(idOrName);
    for (ScoringModel &model : models) {
        const QString folded = foldText(model.name);
        if (model.id == idOrName || folded == wanted || folded.section(u' ', 0, 0) == wanted)
            return &model;
    }
    return nullptr;
}

} // namespace

Expected<ScoringModel> scoringModel(const Database &database, const QString &idOrName, const Wording &words)
{
    auto models = scoringModels(database, words);
    TALBOOK_TRY(models);
    if (idOrName.isEmpty()) {
        const auto settings = planSettings(database);
        TALBOOK_TRY(settings);
        // One that is gone keeps nobody from the plan: settingNotices() says so.
        ScoringModel *active = namedModel(*models, settings->scoringModel);
        return std::move(active ? *active : models->front());
    }
    if (ScoringModel *found = namedModel(*models, idOrName))
        return std::move(*found);
    QStringList names;
    for (const ScoringModel &model : *models)
        names.append(model.name);
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Scoring", "There is no scoring model “%1”. There are: %2.")
                     .arg(idOrName, names.join(u", "_s)),
                 {}};
}

} // namespace talbook
