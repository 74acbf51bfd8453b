#include "core/scoring/setting_notices.h"

#include "core/accounts/settings.h"
#include "core/accounts/tiers.h"
#include "core/scoring/scoring_model.h"

namespace talbook
{

Expected<std::vector<SettingNotice>> settingNotices(const Database &database, const Wording &words)
{
    std::vector<SettingNotice> notices;
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    if (!settings->scoringModel.isEmpty() && !scoringModel(database, settings->scoringModel, words)) {
        const auto standIn = scoringModel(database, {}, words);
        TALBOOK_TRY(standIn);
        notices.push_back(
            {SettingNotice::About::ScoringModel,
             words
                 .translate("Scoring", "This plan is to be scored by the model “%1”, which is not in it. "
                                       "“%2” is used instead. Choose a model under Account, Scoring Model.")
                 .arg(settings->scoringModel, standIn->name)});
    }
    if (!settings->tierPreset.isEmpty() && !tierPreset(settings->tierPreset, words)) {
        const auto standIn = tierPreset({}, words);
        TALBOOK_TRY(standIn);
        notices.push_back({SettingNotice::About::TierPreset,
                           words
                               .translate("Scoring", "This plan sizes its tiers by “%1”, which this Talbook does not "
                                                     "know. “%2” is used instead.")
                               .arg(settings->tierPreset, standIn->name)});
    }
    return notices;
}

} // namespace talbook
