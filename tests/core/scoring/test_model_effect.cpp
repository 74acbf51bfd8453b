#include "tests/core/scoring/own_models.h"

#include "core/scoring/model_effect.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// What an own model does to the accounts.
class TestModelEffect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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

QTEST_GUILESS_MAIN(TestModelEffect)
#include "test_model_effect.moc"
