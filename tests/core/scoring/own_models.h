#pragma once

#include "tests/core/scoring/scoring_plan.h"

#include "core/scoring/model_check.h"
#include "core/scoring/model_store.h"

namespace talbook::test
{

using namespace Qt::StringLiterals;

inline const QDate today(2027, 2, 11);
inline const Wording english(Language::English);

inline ModelPresets presets()
{
    auto loaded = ModelPresets::load(english);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return std::move(*loaded);
}

inline std::vector<ModelDraft> drafts(const Plan &plan)
{
    auto found = modelDrafts(plan.database(), presets());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return std::move(*found);
}

inline ModelDraft draftNamed(const Plan &plan, const QString &name)
{
    for (const ModelDraft &draft : drafts(plan)) {
        if (draft.name == name)
            return draft;
    }
    return {};
}

inline QString active(const Plan &plan)
{
    const auto id = activeModel(plan.database(), presets());
    return id ? *id : id.error().message;
}

/// An own copy of S1 under a name, changed by `change`, stored and chosen in one step.
inline QString addOwn(Plan &plan, const QString &name, const std::function<void(QJsonObject &)> &change = {})
{
    QString id;
    const auto done = plan.run(u"Scoring model: "_s + name, [&](Edit &edit) -> Expected<void> {
        ModelDraft draft = copyOfModel(drafts(plan).front(), drafts(plan), english);
        draft.name = name;
        if (change)
            change(draft.definition);
        const auto stored = storeModel(edit, draft, english);
        TALBOOK_TRY(stored);
        id = *stored;
        return chooseModel(edit, id, english);
    });
    return done ? id : done.error().message;
}

/// Full fits every firmographic criterion, Half has the size alone, Nothing is unknown.
inline void addThree(Plan &plan)
{
    const auto done = plan.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
        insertAccount(edit, {.name = u"Full"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6});
        insertAccount(edit, {.name = u"Half"_s, .employees = 1000});
        insertAccount(edit, {.name = u"Nothing"_s});
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
}

inline void onlyFirmographic(QJsonObject &definition)
{
    for (const QString &component : {u"intent"_s, u"engagement"_s, u"strategic"_s})
        setValueAt(definition, u"weights/%1"_s.arg(component), 0);
}

} // namespace talbook::test
