#include "core/scoring/model_store.h"
#include "core/scoring/what_if_store.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

std::vector<ModelDraft> draftsOf(Desk &desk)
{
    const auto presets = ModelPresets::load(desk.words);
    auto drafts = presets ? modelDrafts(desk.database(), *presets) : Expected<std::vector<ModelDraft>>(presets.error());
    if (!drafts)
        qFatal("%s", qPrintable(drafts.error().message));
    return std::move(*drafts);
}

/// One of the plan's own; without id where there is none.
ModelDraft anyOwn(Desk &desk)
{
    std::vector<ModelDraft> own = draftsOf(desk);
    std::erase_if(own, [](const ModelDraft &draft) { return draft.preset; });
    return own.empty() ? ModelDraft() : desk.anyOf(own);
}

void turnAKnob(Desk &desk, QJsonObject &definition)
{
    static const QStringList knobs = {u"weights/intent"_s, u"weights/engagement"_s, u"weights/strategic"_s,
                                      u"criteria/0/bands/0/from"_s, u"engagement/points/meeting_held"_s};
    setValueAt(definition, desk.anyOf(knobs), desk.below(110) - 10);
}

/// The first change of a preset makes an own model of it.
bool applyChange(Desk &desk)
{
    const std::vector<ModelDraft> all = draftsOf(desk);
    ModelDraft draft = desk.anyOf(all);
    if (draft.preset)
        draft = copyOfModel(draft, all, desk.words);
    turnAKnob(desk, draft.definition);
    return desk.run(u"Scoring model"_s, [&](Edit &edit) -> Expected<void> {
        const auto id = storeModel(edit, draft, desk.words);
        TALBOOK_TRY(id);
        return chooseModel(edit, *id, desk.words);
    });
}

bool rename(Desk &desk)
{
    const QString id = anyOwn(desk).id;
    const QString name = desk.anyText();
    return desk.run(u"Rename a model"_s, [&](Edit &edit) { return renameModel(edit, id, name, desk.words); });
}

bool remove(Desk &desk)
{
    const QString id = anyOwn(desk).id;
    return desk.run(u"Delete a model"_s, [&](Edit &edit) { return deleteModel(edit, id, desk.words); });
}

bool choose(Desk &desk)
{
    const QString id = desk.anyOf(draftsOf(desk)).id;
    return desk.run(u"Score by a model"_s, [&](Edit &edit) { return chooseModel(edit, id, desk.words); });
}

bool reset(Desk &desk)
{
    const QString id = anyOwn(desk).id;
    return desk.run(u"Reset a model"_s, [&](Edit &edit) { return resetModel(edit, id, desk.words); });
}

bool readFile(Desk &desk)
{
    const std::vector<ModelDraft> all = draftsOf(desk);
    const QString path = desk.file(u"model.json"_s);
    if (const auto written = writeModelFile(desk.anyOf(all), path); !written)
        qFatal("%s", qPrintable(written.error().message));
    const auto read = readModelFile(path, all, desk.words);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return desk.run(u"Read a model"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(storeModel(edit, *read, desk.words));
        return {};
    });
}

ScoringModel activeOne(Desk &desk)
{
    auto model = scoringModel(desk.database(), {}, desk.words);
    if (!model)
        qFatal("%s", qPrintable(model.error().message));
    return std::move(*model);
}

WhatIf anyWhatIf(Desk &desk)
{
    WhatIf figures = WhatIf::of(activeOne(desk));
    for (double &weight : figures.weights)
        weight = desk.oneIn(2) ? desk.below(60) : weight;
    if (desk.oneIn(8))
        figures.weights = {};
    figures.fitFrom = desk.below(100);
    figures.halfLifeDays = 1 + desk.below(90);
    return figures;
}

bool keep(Desk &desk)
{
    const WhatIf figures = anyWhatIf(desk);
    const QString name = desk.oneIn(5) ? desk.anyText() : u"What if %1"_s.arg(desk.below(1000));
    return desk.run(u"Keep a what-if"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(keepWhatIf(edit, name, figures));
        return {};
    });
}

bool forget(Desk &desk)
{
    const auto kept = keptWhatIfs(desk.database(), activeOne(desk));
    if (!kept)
        qFatal("%s", qPrintable(kept.error().message));
    const QString id = kept->empty() ? u"1"_s : desk.anyOf(*kept).id;
    return desk.run(u"Remove a what-if"_s, [&](Edit &edit) { return removeKeptWhatIf(edit, id); });
}

bool applyFigures(Desk &desk)
{
    const WhatIf figures = anyWhatIf(desk);
    return desk.run(u"Apply a what-if"_s, [&](Edit &edit) { return applyWhatIf(edit, figures, desk.words); });
}

} // namespace

std::vector<Command> modelCommands()
{
    return {{"apply a changed model", {"storeModel", "chooseModel"}, applyChange},
            {"rename a model", {"renameModel"}, rename},
            {"delete a model", {"deleteModel"}, remove},
            {"choose a model", {"chooseModel"}, choose},
            {"reset a model", {"resetModel"}, reset},
            {"read a model from a file", {"storeModel"}, readFile},
            {"keep a what-if", {"keepWhatIf"}, keep},
            {"remove a kept what-if", {"removeKeptWhatIf"}, forget},
            {"apply a what-if", {"applyWhatIf", "changeActiveModel"}, applyFigures}};
}

} // namespace talbook::test
