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

Expected<ScoringModel> scoringModel(const Database &database, const QString &idOrName, const Wording &words)
{
    auto models = scoringModels(database, words);
    TALBOOK_TRY(models);
    QString wanted = idOrName;
    if (wanted.isEmpty()) {
        const auto settings = planSettings(database);
        TALBOOK_TRY(settings);
        wanted = settings->scoringModel;
    }
    if (wanted.isEmpty())
        return std::move(models->front());
    QStringList names;
    for (ScoringModel &model : *models) {
        const QString folded = foldText(model.name);
        if (model.id == wanted || folded == foldText(wanted) || folded.section(u' ', 0, 0) == foldText(wanted))
            return std::move(model);
        names.append(model.name);
    }
    return Error{ErrorCode::NotFound,
                 QCoreApplication::translate("Scoring", "There is no scoring model “%1”. There are: %2.")
                     .arg(wanted, names.join(u", "_s)),
                 {}};
}

} // namespace talbook
