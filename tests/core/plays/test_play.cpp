#include "core/exchange/sample_plan.h"
#include "core/plays/play.h"
#include "core/plays/play_json.h"
#include "tests/support/temporary_plan.h"

#include <QTest>

#include <algorithm>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray definition = R"({
    "id": "x", "purpose": {"en": "Win | back", "ru": "Вернуть"}, "trigger": {"en": "A lost deal", "ru": "Сделка потеряна"},
    "tier": 2, "duration_days": 14,
    "phases": [{"id": "one", "name": {"en": "Week 1", "ru": "Неделя 1"}, "first_day": 1, "last_day": 7},
               {"id": "two", "name": {"en": "Week 2", "ru": "Неделя 2"}, "first_day": 8, "last_day": 14}],
    "steps": [{"id": "b", "phase": "two", "day": 8, "duration": 3, "channel": "meeting", "who": "executive", "role": null,
               "action": {"en": "Meet", "ru": "Встретиться"}, "skip_when": {"en": "Nobody answers", "ru": "Никто не отвечает"}},
              {"id": "a", "phase": "one", "day": 1, "duration": 1, "channel": "email", "who": "ae",
               "role": "champion", "action": {"en": "Write | call", "ru": "Написать"}, "content": {"en": "A letter"}}]})";

std::unique_ptr<Plan> planWith(const PlanFolder &folder, const QByteArray &text)
{
    auto plan = newPlan(folder);
    const auto done = plan->run(u"Play"_s, [&](Edit &edit) {
        return edit.database().execute("INSERT INTO play(id, preset, name, definition) VALUES(7, 'x', 'Win back', ?)",
                                       QString::fromUtf8(text));
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().details));
    return plan;
}

} // namespace

class TestPlay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadInTheLanguage()
    {
        PlanFolder folder;
        const auto plan = planWith(folder, definition);
        const auto found = plays(plan->database(), Wording(Language::Russian));
        TALBOOK_VERIFY(found);
        QCOMPARE(found->size(), size_t(1));
        const Play &play = found->front();
        QCOMPARE(play.id, PlayId{7});
        QCOMPARE(play.purpose, u"Вернуть"_s);
        QCOMPARE(play.tier, 2);
        QCOMPARE(play.phases[1].name, u"Неделя 2"_s);
        QCOMPARE(play.steps.size(), size_t(2));
        QCOMPARE(play.steps[0].action, u"Написать"_s); // by day, whatever the order in the definition
        QCOMPARE(play.steps[0].content, u"A letter"_s);
        QCOMPARE(play.steps[1].skipWhen, u"Никто не отвечает"_s);
    }

    void isToldAsMarkdown()
    {
        PlanFolder folder;
        const auto plan = planWith(folder, definition);
        const Wording words(Language::English);
        const auto found = plays(plan->database(), words);
        TALBOOK_VERIFY(found);
        QCOMPARE(playMarkdown(found->front(), words), uR"(# Win back

Win | back

When: A lost deal

Tier: 1:Few

## Week 1

| When | Step | Who | For | Content |
|---|---|---|---|---|
| Day 1 | Write \| call | Account executive | champion | A letter |

## Week 2

| When | Step | Who | For | Content |
|---|---|---|---|---|
| Days 8–10 | Meet (left out when: Nobody answers) | Our executive |  |  |
)"_s);
    }

    void aDamagedDefinitionIsNamed()
    {
        PlanFolder folder;
        const auto plan = planWith(folder, "{");
        const auto found = plays(plan->database(), Wording(Language::English));
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::Damaged);
        QVERIFY(found.error().message.contains(u"Win back"_s));
    }

    void aTierThereIsNotIsRefused()
    {
        const Wording words(Language::English);
        const QByteArray text =
            R"({"name": "X", "tier": 7, "phases": [], "steps": [{"id": "a", "day": 1, "duration": 1, "action": "Call",
                                    "who": "sdr"}]})";
        const auto play = playFromJson(text, words);
        QVERIFY(!play);
        QVERIFY2(play.error().message.contains(u'7'), qPrintable(play.error().message));
    }

    /// 100 without a currency are 100 yen in a plan that counts in yen, not 10,000.
    void aPriceWithoutACurrencyIsInThePlans()
    {
        const StepCost price{10000, {}};
        QCOMPARE(price.in(u"JPY"_s), (Money{100, u"JPY"_s}));
        QCOMPARE(price.in(u"EUR"_s), (Money{10000, u"EUR"_s}));
        QCOMPARE((StepCost{10000, u"USD"_s}.in(u"JPY"_s)), (Money{10000, u"USD"_s}));
    }

    void everyPresetIsWholeInBothLanguages()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(fillWithSample(*plan, QDate(2027, 2, 11), Wording(Language::English)));
        for (const Language language : {Language::English, Language::Russian}) {
            const Wording words(language);
            const auto found = plays(plan->database(), words);
            TALBOOK_VERIFY(found);
            QCOMPARE(found->size(), size_t(11));
            for (const Play &play : *found) {
                QVERIFY2(!play.purpose.isEmpty() && !play.phases.empty() && !play.steps.empty(), qPrintable(play.name));
                for (const PlayStep &step : play.steps) {
                    const QByteArray where = (play.name + u": "_s + step.id).toUtf8();
                    QVERIFY2(!step.action.isEmpty(), where.constData());
                    QVERIFY2(playOwnerName(step.who, words) != step.who, where.constData());
                    QVERIFY2(step.day >= 1 && step.duration >= 1, where.constData());
                    QVERIFY2(step.day <= play.durationDays, where.constData());
                    const bool inPhase = std::ranges::any_of(play.phases, [&step](const PlayPhase &phase) {
                        return phase.id == step.phase && step.day >= phase.firstDay && step.day <= phase.lastDay;
                    });
                    QVERIFY2(inPhase, where.constData());
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestPlay)
#include "test_play.moc"
