#include "tests/core/scoring/scoring_plan.h"

#include "core/scoring/model_check.h"
#include "core/scoring/model_effect.h"
#include "core/scoring/model_store.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);
const Wording english(Language::English);

ModelPresets presets()
{
    auto loaded = ModelPresets::load(english);
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return std::move(*loaded);
}

std::vector<ModelDraft> drafts(const Plan &plan)
{
    auto found = modelDrafts(plan.database(), presets());
    if (!found)
        qFatal("%s", qPrintable(found.error().message));
    return std::move(*found);
}

ModelDraft draftNamed(const Plan &plan, const QString &name)
{
    for (const ModelDraft &draft : drafts(plan)) {
        if (draft.name == name)
            return draft;
    }
    return {};
}

QString active(const Plan &plan)
{
    const auto id = activeModel(plan.database(), presets());
    return id ? *id : id.error().message;
}

/// An own copy of S1 under a name, changed by `change`, stored and chosen in one step.
QString addOwn(Plan &plan, const QString &name, const std::function<void(QJsonObject &)> &change = {})
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
void addThree(Plan &plan)
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

void onlyFirmographic(QJsonObject &definition)
{
    for (const QString &component : {u"intent"_s, u"engagement"_s, u"strategic"_s})
        setValueAt(definition, u"weights/%1"_s.arg(component), 0);
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void presetsComeCompleteAndWithoutFault()
    {
        const ModelPresets shipped = presets();
        QCOMPARE(shipped.all().size(), size_t(4));
        for (const ModelPresets::Preset &preset : shipped.all())
            QVERIFY2(modelFaults(preset.definition, english).empty(), qPrintable(preset.id));
        const QJsonObject &s1 = shipped.all().front().definition;
        QCOMPARE(valueAt(s1, u"criteria/0/bands/0/from").toDouble(), 50.0); // from the lowest up
        QCOMPARE(valueAt(s1, u"criteria/0/bands/2/from").toDouble(), 1000.0);
        QCOMPARE(valueAt(s1, u"engagement/points/meeting_held").toDouble(), 50.0);
        QVERIFY(valueAt(s1, u"criteria/9/weight").isUndefined());
    }

    void anOwnModelScoresThePlanAndGoesBackInOneStep()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addThree(*plan);
        const QByteArray before = fingerprint(*plan);
        const QString id = addOwn(*plan, u"Firmographic only"_s, onlyFirmographic);
        QCOMPARE(active(*plan), id);
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(standings.model().name, u"Firmographic only"_s);
        QCOMPARE(standings[indexOfName(standings, u"Full"_s)].score.score, 100.0);
        QCOMPARE(standings[indexOfName(standings, u"Half"_s)].score.score, 38.462); // 100 x 25 / 65
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(fingerprint(*plan), before);
        QCOMPARE(active(*plan), u"s1"_s);
        TALBOOK_VERIFY(plan->redo());
        QCOMPARE(active(*plan), id);
    }

    void aPresetCannotBeChangedNorRemoved()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto refused = [&](const std::function<Expected<void>(Edit &)> &work) {
            const auto done = plan->run(u"Try"_s, work);
            return !done && done.error().message.contains(u"preset");
        };
        QVERIFY(refused([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeModel(edit, drafts(*plan).front(), english));
            return {};
        }));
        QVERIFY(refused([](Edit &edit) { return renameModel(edit, u"s1"_s, u"Mine"_s, english); }));
        QVERIFY(refused([](Edit &edit) { return deleteModel(edit, u"s0"_s, english); }));
        QVERIFY(refused([](Edit &edit) { return resetModel(edit, u"s1"_s, english); }));
    }

    void namesAreNeededAndUnique()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString id = addOwn(*plan, u"Ours"_s);
        QVERIFY(addOwn(*plan, u" OURS "_s).contains(u"already"));
        QVERIFY(addOwn(*plan, u"s1 ENTERPRISE"_s).contains(u"already"));
        QVERIFY(addOwn(*plan, u"  "_s).startsWith(u"Name:"));
        const auto taken =
            plan->run(u"Rename"_s, [&](Edit &edit) { return renameModel(edit, id, u"S0 balanced"_s, english); });
        QVERIFY(!taken && taken.error().message.contains(u"S0 balanced"));
        TALBOOK_VERIFY(plan->run(u"Rename"_s, [&](Edit &edit) { return renameModel(edit, id, u"ours"_s, english); }));
        QCOMPARE(draftNamed(*plan, u"ours"_s).id, id);
        // The next copies do not collide.
        const ModelDraft first = copyOfModel(drafts(*plan).front(), drafts(*plan), english);
        QCOMPARE(first.name, u"S1 enterprise, own copy"_s);
        addOwn(*plan, first.name);
        QCOMPARE(copyOfModel(drafts(*plan).front(), drafts(*plan), english).name, u"S1 enterprise, own copy 2"_s);
    }

    void removingTheActiveOneGoesBackToItsPreset()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QString id;
        TALBOOK_VERIFY(plan->run(u"Copy S2"_s, [&](Edit &edit) -> Expected<void> {
            const auto stored = storeModel(edit, copyOfModel(drafts(*plan)[2], drafts(*plan), english), english);
            TALBOOK_TRY(stored);
            id = *stored;
            return chooseModel(edit, id, english);
        }));
        TALBOOK_VERIFY(plan->run(u"Delete"_s, [&](Edit &edit) { return deleteModel(edit, id, english); }));
        QCOMPARE(active(*plan), u"s2"_s);
        QCOMPARE(drafts(*plan).size(), size_t(4));
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(active(*plan), id);
    }

    void resettingBringsThePresetsFiguresBack()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString id = addOwn(*plan, u"Ours"_s, onlyFirmographic);
        TALBOOK_VERIFY(plan->run(u"Reset"_s, [&](Edit &edit) { return resetModel(edit, id, english); }));
        const ModelDraft ours = draftNamed(*plan, u"Ours"_s);
        QCOMPARE(valueAt(ours.definition, u"weights/intent").toDouble(), 30.0);
        QCOMPARE(ours.basedOn(), u"s1"_s);
    }

    void whatANewerVersionWroteStays()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addThree(*plan);
        const QString id = addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) {
            definition.insert(u"seasons"_s, QJsonObject{{u"winter"_s, 2}});
            QJsonArray criteria = definition.value(u"criteria"_s).toArray();
            criteria.append(QJsonObject{{u"id"_s, u"weather"_s}, {u"kind"_s, u"weather"_s}, {u"weight"_s, 50}});
            definition.insert(u"criteria"_s, criteria);
        });
        ModelDraft ours = draftNamed(*plan, u"Ours"_s);
        setValueAt(ours.definition, u"weights/intent", 20);
        TALBOOK_VERIFY(plan->run(u"Change"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(storeModel(edit, ours, english));
            return {};
        }));
        const ModelDraft again = draftNamed(*plan, u"Ours"_s);
        QCOMPARE(again.id, id);
        QCOMPARE(valueAt(again.definition, u"seasons/winter").toDouble(), 2.0);
        QCOMPARE(valueAt(again.definition, u"criteria/6/kind").toString(), u"weather"_s);
        // A criterion that this version cannot judge weighs nothing: 40 x 100 / 90.
        QCOMPARE(standingsOf(*plan, today)[0].score.score, 44.444);
    }

    void faultsNameTheField_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("faultPath");
        QTest::addColumn<QString>("names");
        const auto row = [](const char *name, const QString &path, const QJsonValue &value, const QString &names,
                            const QString &faultPath = {}) {
            QTest::newRow(name) << path << value << (faultPath.isEmpty() ? path : faultPath) << names;
        };
        row("a weight below 0", u"weights/intent"_s, -1, u"Intent"_s);
        row("a weight that is text", u"weights/firmographic"_s, u"many"_s, u"Firmographic"_s);
        row("B as high as A", u"grades/1/from"_s, 80, u"cut-off of B"_s);
        row("C above B", u"grades/2/from"_s, 61, u"cut-off of C"_s);
        row("A above 100", u"grades/0/from"_s, 100.5, u"Cut-off of A"_s);
        row("a threshold above 100", u"thresholds/fit"_s, 101, u"fit from"_s);
        row("a half-life of half a day", u"intent/half_life"_s, 0.5, u"Half-life"_s);
        row("a half-life of eleven years", u"intent/half_life"_s, 3651, u"from 1 to 3,650"_s);
        row("engagement that decays too fast", u"engagement/half_life"_s, 0.5, u"engagement"_s);
        row("a window that is no whole number", u"engagement/window"_s, 90.5, u"whole number"_s);
        row("no points for full engagement", u"engagement/full"_s, 0, u"full engagement"_s);
        row("points below 0", u"engagement/points/meeting_held"_s, -1, u"Points for “Meeting held”"_s);
        row("a band's value above 1", u"criteria/0/bands/1/share"_s, 1.01, u"Company size, band 2"_s);
        row("a band that begins where the one before does", u"criteria/0/bands/1/from"_s, 50,
            u"Company size, band 2"_s);
        row("a list with the same twice", u"criteria/1/primary"_s, QJsonArray{u"SaaS"_s, u"saas"_s}, u"“saas”"_s);
        row("a text in both lists", u"criteria/1/secondary"_s, QJsonArray{u"Fintech"_s}, u"Industry"_s);
        row("an empty entry", u"criteria/3/primary"_s, QJsonArray{u" "_s}, u"Geography"_s);
        row("more than all must-haves", u"criteria/4/primary_share"_s, 0.9, u"Technology stack"_s,
            u"criteria/4/secondary_share"_s);
        row("an alias for nothing", u"aliases"_s, QJsonObject{{u"sfdc"_s, u""_s}}, u"sfdc"_s);
        row("an alias for itself", u"aliases"_s, QJsonObject{{u"saas"_s, u"SaaS"_s}}, u"itself"_s);
        row("warm above hot", u"intent/warm"_s, 90, u"“warm”"_s);
        row("a value of strategic above 100", u"strategic_by_acv/0/share"_s, 101, u"Strategic"_s);
    }
    void faultsNameTheField()
    {
        QFETCH(QString, path);
        QFETCH(QJsonValue, value);
        QFETCH(QString, faultPath);
        QFETCH(QString, names);
        QJsonObject definition = presets().all().front().definition;
        setValueAt(definition, path, value);
        const auto faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, faultPath);
        QVERIFY2(faults[0].message.contains(names), qPrintable(faults[0].message));
    }

    void limitsThemselvesAreAllowed()
    {
        QJsonObject definition = presets().all().front().definition;
        setValueAt(definition, u"intent/half_life", 1);
        setValueAt(definition, u"engagement/half_life", 3650);
        setValueAt(definition, u"grades/0/from", 100);
        setValueAt(definition, u"grades/2/from", 0);
        setValueAt(definition, u"weights/intent", 0);
        setValueAt(definition, u"criteria/0/bands/0/share", 0);
        QVERIFY(modelFaults(definition, english).empty());
    }

    void someWeightMustCount()
    {
        QJsonObject definition = presets().all().front().definition;
        onlyFirmographic(definition);
        setValueAt(definition, u"weights/firmographic", 0);
        auto faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, u"weights"_s);
        setValueAt(definition, u"weights/timing", 0.1);
        for (int i = 0; i < 6; ++i)
            setValueAt(definition, u"criteria/%1/weight"_s.arg(i), 0);
        faults = modelFaults(definition, english);
        QCOMPARE(faults.size(), size_t(1));
        QCOMPARE(faults[0].path, u"criteria"_s);
    }

    void aFaultyModelIsNotStored()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const QString said =
            addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) { setValueAt(definition, u"intent/half_life", 0); });
        QVERIFY2(said.startsWith(u"Half-life of intent"), qPrintable(said));
        QCOMPARE(drafts(*plan).size(), size_t(4));
    }

    void bandsAreHalfOpen()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            for (const int people : {99, 100, 299, 300})
                insertAccount(edit, {.name = QString::number(people), .employees = people});
            return {};
        }));
        addOwn(*plan, u"Size alone"_s, [](QJsonObject &definition) {
            onlyFirmographic(definition);
            for (int i = 1; i < 6; ++i)
                setValueAt(definition, u"criteria/%1/weight"_s.arg(i), 0);
            // As a person may have written them: the higher first.
            setValueAt(definition, u"criteria/0/bands",
                       QJsonArray{QJsonObject{{u"from"_s, 300}, {u"share"_s, 0.9}},
                                  QJsonObject{{u"from"_s, 100}, {u"share"_s, 0.25}}});
        });
        const Standings standings = standingsOf(*plan, today);
        const auto score = [&](const QString &name) { return standings[indexOfName(standings, name)].score.score; };
        QCOMPARE(score(u"99"_s), 0.0);
        QCOMPARE(score(u"100"_s), 25.0);
        QCOMPARE(score(u"299"_s), 25.0);
        QCOMPARE(score(u"300"_s), 90.0);
    }

    void ownPointsReplaceTheTable()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Account"_s, [](Edit &edit) -> Expected<void> {
            const qint64 id = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, id, u"meeting_held"_s, 1, today); // 50 of 150 in the table that ships
            insertActivity(edit, id, u"email_reply"_s, 1, today);  // 10, and not in the own table
            return {};
        }));
        QCOMPARE(standingsOf(*plan, today)[0].score.engagement, 40.0);
        addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) {
            setValueAt(definition, u"engagement/points", QJsonObject{{u"meeting_held"_s, 75}});
        });
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(standings[0].score.engagement, 50.0);
        QCOMPARE(standings.model().engagement.points.name, u"Own points"_s);
    }

    void onlyListedCompetitorsCountWhereThereIsAList()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Rival's"_s, .competitors = u"Demandbase; Other"_s});
            insertAccount(edit, {.name = u"Other's"_s, .competitors = u"Other"_s});
            insertAccount(edit, {.name = u"By stack"_s, .technologies = u"SFDC; DEMANDBASE"_s});
            return {};
        }));
        const auto technographic = [&plan](const QString &name) {
            const Standings standings = standingsOf(*plan, today);
            return standings[indexOfName(standings, name)].score.components[size_t(Component::Technographic)];
        };
        QCOMPARE(technographic(u"Rival's"_s), 40.0); // 10 of 25
        QCOMPARE(technographic(u"Other's"_s), 40.0);
        QCOMPARE(technographic(u"By stack"_s), 24.0); // one must-have of two: 15 x 0.4 of 25
        addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) {
            setValueAt(definition, u"criteria/5/primary", QJsonArray{u"Demandbase"_s});
        });
        QCOMPARE(technographic(u"Rival's"_s), 40.0);
        QCOMPARE(technographic(u"Other's"_s), 0.0);
        QCOMPARE(technographic(u"By stack"_s), 64.0); // 24 + 40
    }

    void aModelTravelsAsAFile()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addOwn(*plan, u"Ours"_s, [](QJsonObject &definition) {
            setValueAt(definition, u"weights/intent", 12.5);
            definition.insert(u"seasons"_s, true);
        });
        const QString path = folder.file(u"ours.json"_s);
        TALBOOK_VERIFY(writeModelFile(draftNamed(*plan, u"Ours"_s), path));
        const auto back = readModelFile(path, drafts(*plan), english);
        TALBOOK_VERIFY(back);
        QCOMPARE(back->name, u"Ours 2"_s);
        QCOMPARE(back->basedOn(), u"s1"_s);
        QCOMPARE(valueAt(back->definition, u"weights/intent").toDouble(), 12.5);
        QVERIFY(back->definition.value(u"seasons"_s).toBool());
    }

    void aFileThatIsNoModelIsRefusedByName()
    {
        PlanFolder folder;
        const auto write = [&folder](const QByteArray &text) {
            QFile file(folder.file(u"model.json"_s));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
                qFatal("cannot write the test's file");
        };
        const auto said = [&folder] {
            const auto read = readModelFile(folder.file(u"model.json"_s), {}, english);
            return read ? QString() : read.error().message;
        };
        QVERIFY(said().contains(u"cannot be read"));
        write("[1, 2");
        QVERIFY(said().contains(u"not a JSON object"));
        write("{\"name\": \"x\"}");
        QCOMPARE(said(), u"The file “model.json” holds no scoring model."_s);
        write(R"({"talbook_scoring_model": 1, "definition": {"weights": {"intent": 30, "timing": -2}, "grades": [
              {"grade": "A", "from": 80, "tier": 1}]}})");
        QCOMPARE(said(), u"model.json: Weight of “Timing”: a number from 0 to 1,000 is needed."_s);
    }

    void theEffectIsCountedAndNamed()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addThree(*plan);
        const Standings before = standingsOf(*plan, today); // 40: C; 15.385 and 0: Watch
        Standings after = before;
        QJsonObject definition = presets().all().front().definition;
        onlyFirmographic(definition);
        after.rescore(presets().model(definition)); // 100: A; 38.462 and 0: Watch
        const ModelEffect effect = comparePlaces(placesOf(before), placesOf(after));
        const auto change = [&effect](StandingGroup group) {
            return std::pair(effect.before[size_t(group)], effect.after[size_t(group)]);
        };
        QCOMPARE(change(StandingGroup::GradeA), std::pair(qint64(0), qint64(1)));
        QCOMPARE(change(StandingGroup::GradeC), std::pair(qint64(1), qint64(0)));
        QCOMPARE(change(StandingGroup::Watch), std::pair(qint64(2), qint64(2)));
        QCOMPARE(change(StandingGroup::Tier1), std::pair(qint64(0), qint64(1)));
        QCOMPARE(change(StandingGroup::NoTier), std::pair(qint64(2), qint64(2)));
        QCOMPARE(change(StandingGroup::QuadrantLite), std::pair(qint64(1), qint64(1))); // fit 72.2, no intent
        QCOMPARE(change(StandingGroup::QuadrantC), std::pair(qint64(2), qint64(2)));
        QVERIFY(std::abs(effect.meanBefore - 55.385 / 3) < 1e-9);
        QVERIFY(std::abs(effect.meanAfter - 138.462 / 3) < 1e-9);
        QCOMPARE(effect.moves.size(), size_t(1));
        const auto entering = effect.entering(StandingGroup::GradeA);
        QCOMPARE(entering.size(), size_t(1));
        QCOMPARE(entering[0].account, before.accounts()[indexOfName(before, u"Full"_s)].id);
        QCOMPARE(entering[0].scoreBefore, 40.0);
        QCOMPARE(entering[0].scoreAfter, 100.0);
        QCOMPARE(effect.leaving(StandingGroup::GradeC).size(), size_t(1));
        QVERIFY(effect.leaving(StandingGroup::GradeA).empty());
    }
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
