#include "core/plays/play_check.h"
#include "tests/core/plays/plays_desk.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const Wording english(Language::English);
const Wording russian(Language::Russian);

QJsonObject definitionObject()
{
    return QJsonDocument::fromJson(PlaysDesk::definition).object();
}

Play sample()
{
    const auto play = playFromJson(PlaysDesk::definition, english);
    if (!play)
        qFatal("%s", qPrintable(play.error().message));
    return *play;
}

/// What is said of a play's JSON after something in it was replaced.
QString refusalOf(const QByteArray &from, const QByteArray &to)
{
    QByteArray json = PlaysDesk::definition;
    if (!json.contains(from))
        qFatal("%s", from.constData());
    const auto play = playFromJson(json.replace(from, to), english);
    return play ? QString() : play.error().message;
}

QStringList fields(const std::vector<PlayFault> &faults, bool refused)
{
    QStringList found;
    for (const PlayFault &fault : faults) {
        if (fault.refused == refused)
            found.append(fault.field);
    }
    return found;
}

} // namespace

class TestPlayStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOfAPlayIsRead()
    {
        const Play play = sample();
        QCOMPARE(play.name, u"Win"_s);
        QCOMPARE(play.version, 1);
        QVERIFY(play.steps[0].milestone && !play.steps[1].milestone);
        QCOMPARE(play.steps[1].after, QStringList{u"research"_s});
        QCOMPARE(play.steps[1].skipIf, u"no_contact_in_role"_s);
        QVERIFY(*play.steps[0].cost == (StepCost{10000, {}, StepCost::Unit::Account}));
        QVERIFY(*play.steps[1].cost == (StepCost{5000, u"USD"_s, StepCost::Unit::Piece}));
        QVERIFY(!play.steps[2].cost && !play.steps[2].test);
    }

    void anUnchangedPlayIsWrittenAsItWas()
    {
        QJsonObject expected = definitionObject();
        expected.insert(u"version"_s, 1);
        QCOMPARE(definitionOfPlay(sample(), english), expected);
        const auto inRussian = playFromJson(PlaysDesk::definition, russian);
        TALBOOK_VERIFY(inRussian);
        QCOMPARE(inRussian->steps[0].action, u"Изучить аккаунт"_s);
        QCOMPARE(definitionOfPlay(*inRussian, russian), expected);
        const auto all = presetPlays(english);
        TALBOOK_VERIFY(all);
        QCOMPARE(all->size(), size_t(11));
        for (const Play &preset : *all)
            QCOMPARE(definitionOfPlay(preset, english).value(u"steps"_s), preset.source.value(u"steps"_s));
    }

    void aChangedTextStandsForBothLanguages()
    {
        Play play = sample();
        play.steps[0].action = u"Read the annual report"_s;
        play.steps[1].cost.reset();
        const QJsonObject written = definitionOfPlay(play, english);
        QCOMPARE(written.value(u"mood"_s).toString(), u"bold"_s); // what Talbook does not know stays
        QCOMPARE(written.value(u"phases"_s)[0][u"hue"_s].toInt(), 3);
        const QJsonValue step = written.value(u"steps"_s)[0];
        QCOMPARE(step[u"tool"_s].toString(), u"library"_s);
        const Play again = playOfDefinition(written, russian);
        QCOMPARE(again.steps[0].action, u"Read the annual report"_s);
        QCOMPARE(again.steps[1].action, u"Отправить отчёт"_s); // untouched
        QVERIFY(!again.steps[1].cost);
        QVERIFY(written.value(u"steps"_s)[1][u"cost"_s].isNull());
    }

    void aTestOfVariantsIsKept()
    {
        Play play = sample();
        play.steps[1].test = StepTest{{{u"Letter"_s, 2}, {u"Card"_s, 1}}, {u"replied"_s, u"meeting"_s}};
        const auto again = playFromJson(playToJson(play, english), english);
        TALBOOK_VERIFY(again);
        QVERIFY(*again->steps[1].test == *play.steps[1].test);
    }

    void badFilesAreToldByStepAndField()
    {
        QCOMPARE(refusalOf("\"day\": 3", "\"day\": \"three\""),
                 u"Step 2 (“mail”) has a wrong “day”. It must be a whole number from 1 to 3650."_s);
        QCOMPARE(refusalOf("\"id\": \"call\"", "\"id\": 7"),
                 u"Step 3 has a wrong “id”. It must be a text that is not empty."_s);
        QCOMPARE(refusalOf("\"last_day\": 7", "\"last_day\": 0"),
                 u"Phase 1 (“one”) has a wrong “last_day”. It must be a whole number from 1 to 3650."_s);
        QCOMPARE(refusalOf("\"cost_unit\": \"piece\"", "\"cost_unit\": \"dozen\""),
                 u"Step 2 (“mail”) has a wrong “cost_unit”. It must be \"account\", \"piece\" or null."_s);
        QVERIFY(refusalOf("\"steps\": [", "\"steps\": [5,").contains(u"“steps”"_s));
        QVERIFY(refusalOf("{\"id\": \"mail\"", "{{\"id\": \"mail\"").contains(u"line 8"_s));
        QCOMPARE(refusalOf("\"after\": [\"research\"]", "\"after\": [\"nothing\"]"),
                 u"The step “Post the report” waits for “nothing”, which the play does not have."_s);
        QVERIFY(!playFromJson("[]", english));
    }

    void faultsAreFound()
    {
        QVERIFY(checkPlay(sample(), english).empty());
        Play play = sample();
        play.phases[0].lastDay = 0;
        QCOMPARE(fields(checkPlay(play, english), true), QStringList{u"last_day"_s});
        play = sample();
        play.steps[1].id = u"research"_s;
        QVERIFY(fields(checkPlay(play, english), true).contains(u"id"_s));
        play = sample();
        play.steps[0].cost->minor = -1;
        QCOMPARE(checkPlay(play, english).front().message, u"The step “Study the account” costs less than nothing."_s);
        play = sample();
        play.steps[1].cost->currency = u"XQZ"_s;
        QCOMPARE(fields(checkPlay(play, english), true), QStringList{u"currency"_s});
        play = sample();
        play.steps[3].day = 6; // days 6 and 7: still inside
        QVERIFY(checkPlay(play, english).empty());
        play.steps[3].day = 7;
        QCOMPARE(fields(checkPlay(play, english), false), (QStringList{u"day"_s, u"duration"_s}));
        play = sample();
        play.steps[0].duration = 3; // until the day on which the next one stands
        QVERIFY(checkPlay(play, english).empty());
        play.steps[0].duration = 4;
        QCOMPARE(fields(checkPlay(play, english), false), QStringList{u"day"_s});
        play = sample();
        play.steps[1].test = StepTest{{{u"A"_s, 1}}, {}};
        QCOMPARE(fields(checkPlay(play, english), true), QStringList{u"test"_s});
        play = sample();
        play.steps[2].role = u"janitor"_s;
        QCOMPARE(fields(checkPlay(play, english), true), QStringList{u"role"_s});
    }

    void circlesAreFound()
    {
        Play play = sample();
        QVERIFY(circleOfSteps(play.steps).isEmpty());
        play.steps[0].after = {u"call"_s};
        QCOMPARE(circleOfSteps(play.steps), (QStringList{u"research"_s, u"mail"_s, u"call"_s}));
        const auto faults = checkPlay(play, english);
        QCOMPARE(fields(faults, true), QStringList{u"after"_s});
        QVERIFY(faults.front().message.contains(u"“Study the account”, “Post the report”, “Call the buyer”"_s));
        play = sample();
        play.steps[2].after = {u"call"_s};
        QVERIFY(checkPlay(play, english).front().message.contains(u"waits for itself"_s));
    }

    void aLaunchedVersionStaysAsItWas()
    {
        PlaysDesk desk;
        const auto change = [&](const QString &action) {
            auto play = readPlay(desk.database(), desk.play, desk.words);
            if (!play)
                qFatal("gone");
            play->steps[2].action = action;
            desk.run([&](Edit &edit) { return changePlay(edit, *play, desk.words); });
            return readPlay(desk.database(), desk.play, desk.words)->version;
        };
        QCOMPARE(change(u"Ring the buyer"_s), 1); // nobody launched it yet
        desk.launched(desk.request());
        QCOMPARE(change(u"Ring the buyer"_s), 1); // nothing changed
        QCOMPARE(change(u"Visit the buyer"_s), 2);
        QCOMPARE(change(u"Write to the buyer"_s), 2); // version 2 was not launched
        const auto campaign = findCampaign(desk.database(), u"win"_s, desk.words);
        TALBOOK_VERIFY(campaign);
        QCOMPARE(campaign->launched.version, 1);
        QCOMPARE(campaign->launched.steps[2].action, u"Ring the buyer"_s);
        desk.run([&](Edit &edit) { return removePlay(edit, desk.play); });
        const auto kept = findCampaign(desk.database(), u"Win"_s, desk.words);
        TALBOOK_VERIFY(kept);
        QVERIFY(kept->play.isNull());
        QCOMPARE(kept->launched.steps.size(), size_t(4));
    }

    void presetsAreCopiedAndRestored()
    {
        PlaysDesk desk;
        PlayId strike;
        const auto restore = [&] {
            desk.run([&](Edit &edit) -> Expected<void> {
                const auto id = addPresetPlay(edit, u"s1-strike-zone"_s, desk.words);
                TALBOOK_TRY(id);
                strike = *id;
                return {};
            });
        };
        restore();
        auto play = readPlay(desk.database(), strike, desk.words);
        TALBOOK_VERIFY(play);
        QCOMPARE(play->preset, u"s1-strike-zone"_s);
        const QString shipped = play->steps[0].action;
        play->steps[0].action = u"Something else"_s;
        desk.run([&](Edit &edit) { return changePlay(edit, *play, desk.words); });
        const PlayId before = strike;
        restore();
        QCOMPARE(strike, before);
        QCOMPARE(readPlay(desk.database(), strike, desk.words)->steps[0].action, shipped);
        QVERIFY(!desk.refusal([&](Edit &edit) -> Expected<void> {
                         TALBOOK_TRY(duplicatePlay(edit, strike, u" win "_s)); // taken, case aside
                         return {};
                     })
                     .isEmpty());
        desk.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(duplicatePlay(edit, strike, u"My zone"_s));
            return {};
        });
        const auto copy = findPlay(desk.database(), u"MY ZONE"_s, Wording(Language::Russian));
        TALBOOK_VERIFY(copy);
        QVERIFY(copy->preset.isEmpty());
        QCOMPARE(copy->version, 1);
        QVERIFY(copy->steps[0].action != shipped); // Russian is there too
        const auto byPreset = findPlay(desk.database(), u"s1-strike-zone"_s, desk.words);
        TALBOOK_VERIFY(byPreset);
        QCOMPARE(byPreset->id, strike);
        QCOMPARE(*freePlayName(desk.database(), u"Win"_s), u"Win (2)"_s);
    }

    void aNameThatNobodyChangedIsInTheReadersLanguage()
    {
        PlaysDesk desk;
        desk.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addPresetPlay(edit, u"s1-strike-zone"_s, desk.words));
            return {};
        });
        auto inRussian = findPlay(desk.database(), u"Strike zone"_s, russian);
        TALBOOK_VERIFY(inRussian);
        QCOMPARE(inRussian->name, u"Ударная зона"_s);
        QCOMPARE(findPlay(desk.database(), u"ударная зона"_s, english)->name, u"Strike zone"_s);
        inRussian->name = u"Наша зона"_s;
        desk.run([&](Edit &edit) { return changePlay(edit, *inRussian, russian); });
        QCOMPARE(readPlay(desk.database(), inRussian->id, english)->name, u"Наша зона"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlayStore)
#include "test_play_store.moc"
