#include "tests/core/scoring/own_models.h"

#include <QFile>
#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

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
};

QTEST_GUILESS_MAIN(TestModels)
#include "test_models.moc"
