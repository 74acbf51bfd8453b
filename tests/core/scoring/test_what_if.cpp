#include "tests/core/scoring/scoring_plan.h"

#include "core/base/split_mix.h"
#include "core/scoring/what_if_scores.h"
#include "core/scoring/what_if_store.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

/// Full fits every firmographic criterion (S1: 40 of 100, fit 65 of 90), Half has the size alone (25 of 65 and of 90).
std::unique_ptr<Plan> planOfThree(const PlanFolder &folder)
{
    auto plan = newPlan(folder);
    const auto done = plan->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
        insertAccount(edit, {.name = u"Full"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6});
        insertAccount(edit, {.name = u"Half"_s, .employees = 1000});
        insertAccount(edit, {.name = u"Nothing"_s});
        return {};
    });
    if (!done)
        qFatal("%s", qPrintable(done.error().message));
    return plan;
}

std::shared_ptr<const Standings> shared(Standings standings)
{
    return std::make_shared<const Standings>(std::move(standings));
}

std::vector<quint32> everybody(const Standings &standings)
{
    std::vector<quint32> all(standings.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = quint32(i);
    return all;
}

WhatIf firmographicAlone(const Standings &standings)
{
    WhatIf whatIf = WhatIf::of(standings.model());
    whatIf.weights = {1};
    return whatIf;
}

/// Accounts of all kinds, some on a list's places by hand, with records of every source.
void addMixed(Edit &edit, int count, QRandomGenerator &random)
{
    const QStringList industries = {u"SaaS"_s, u"Manufacturing"_s, u"Retail"_s, {}};
    const QStringList technologies = {u"Salesforce; HubSpot"_s, u"Salesforce; Segment"_s, u"Oracle"_s, {}};
    const QStringList signalKinds = {u"topic_surge"_s, u"hiring"_s, u"technographic_change"_s, u"funding_round"_s};
    const QStringList activityKinds = {u"meeting_held"_s, u"email_open"_s, u"web_visit"_s, u"demo_request"_s};
    for (int i = 0; i < count; ++i) {
        const qint64 id = insertAccount(edit, {.name = u"Account %1"_s.arg(i),
                                               .employees = random.bounded(3000),
                                               .industry = industries[random.bounded(4)],
                                               .revenue = random.bounded(200) * 1e6,
                                               .technologies = technologies[random.bounded(4)],
                                               .acv = random.bounded(600) * 1000.0});
        for (int k = random.bounded(6); k > 0; --k)
            insertActivity(edit, id, activityKinds[random.bounded(4)], 1 + random.bounded(4),
                           today.addDays(-random.bounded(200)));
        for (int k = random.bounded(4); k > 0; --k)
            insertSignal(edit, id, signalKinds[random.bounded(4)], random.bounded(101),
                         today.addDays(-random.bounded(200)));
    }
}

bool samePlaces(const std::vector<MatrixPlace> &a, const std::vector<MatrixPlace> &b)
{
    return std::ranges::equal(a, b, [](const MatrixPlace &x, const MatrixPlace &y) {
        return x.figures.score == y.figures.score && x.figures.fit == y.figures.fit &&
               x.figures.intent == y.figures.intent && x.tier == y.tier && x.quadrant == y.quadrant &&
               x.groups == y.groups;
    });
}

} // namespace

class TestWhatIf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The first numbers of the published generator for the seed 1234567.
    void drawsAreThoseOfSplitMix64()
    {
        SplitMix64 random(1234567);
        for (const quint64 expected : {6457827717110365317ULL, 3203168211198807973ULL, 9817491932198370423ULL,
                                       4593380528125082431ULL, 16408922859458223821ULL})
            QCOMPARE(random.next(), expected);
        SplitMix64 other(1);
        for (int i = 0; i < 1000; ++i) {
            const double drawn = other.uniform(0.9, 1.1);
            QVERIFY(drawn >= 0.9 && drawn < 1.1);
        }
    }

    void aThresholdBelongsToTheUpperSide()
    {
        QCOMPARE(quadrantOf(60, 60, 60, 60), Quadrant::A);
        QCOMPARE(quadrantOf(59.999, 60, 60, 60), Quadrant::NurtureB);
        QCOMPARE(quadrantOf(60, 59.999, 60, 60), Quadrant::LiteB);
        QCOMPARE(quadrantOf(59.999, 59.999, 60, 60), Quadrant::C);
        QCOMPARE(quadrantOf(0, 100, 0, 100), Quadrant::A);
    }

    void movedWeightsGiveTheScoresWorkedOutByHand()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        const auto full = indexOfName(*standings, u"Full"_s);
        const auto half = indexOfName(*standings, u"Half"_s);

        WhatIf whatIf = WhatIf::of(standings->model()); // S1: 40, 30, 20, 10
        QCOMPARE(scores.places(whatIf)[full].figures.score, 40.0);
        QCOMPARE(scores.places(whatIf)[full].figures.fit, 72.222); // 65 / 90
        QCOMPARE(scores.places(whatIf)[half].figures.score, 15.385);

        whatIf.weights[size_t(Component::Intent)] = 0; // 40 of 70
        QCOMPARE(scores.places(whatIf)[full].figures.score, 57.143);
        QCOMPARE(scores.places(whatIf)[full].tier, qint8(3)); // C

        whatIf = firmographicAlone(*standings);
        const auto places = scores.places(whatIf);
        QCOMPARE(places[full].figures.score, 100.0);
        QCOMPARE(places[full].tier, qint8(1)); // A
        QCOMPARE(places[half].figures.score, 38.462);
        QCOMPARE(places[half].tier, qint8(0)); // below C's 40
    }

    void whoEntersAndWhoLeavesIsSaid()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        WhatIf whatIf = WhatIf::of(standings->model());
        whatIf.fitFrom = 20; // Half has 27.778
        whatIf.intentFrom = 0;
        const ModelEffect effect =
            compareMatrix(*standings, everybody(*standings), matrixPlaces(*standings), scores.places(whatIf));
        QCOMPARE(effect.before[size_t(StandingGroup::QuadrantLite)], 1); // Full
        QCOMPARE(effect.before[size_t(StandingGroup::QuadrantC)], 2);
        QCOMPARE(effect.after[size_t(StandingGroup::QuadrantA)], 2);
        QCOMPARE(effect.after[size_t(StandingGroup::QuadrantNurture)], 1);
        QCOMPARE(effect.entering(StandingGroup::QuadrantA).size(), size_t(2));
        QCOMPARE(effect.leaving(StandingGroup::QuadrantC).size(), size_t(2));
        QCOMPARE(effect.entering(StandingGroup::Tier1).size(), size_t(0));

        const std::vector<quint32> onlyHalf{quint32(indexOfName(*standings, u"Half"_s))};
        const ModelEffect ofHalf = compareMatrix(*standings, onlyHalf, matrixPlaces(*standings), scores.places(whatIf));
        QCOMPARE(ofHalf.after[size_t(StandingGroup::QuadrantA)], 1);
        QCOMPARE(ofHalf.before[size_t(StandingGroup::QuadrantLite)], 0);
    }

    /// The quick way gives, to the last digit, what scoring everything with the moved model gives.
    void everySettingScoresAsItsModelDoes()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QRandomGenerator random(4);
        TALBOOK_VERIFY(plan->run(u"Accounts"_s, [&random](Edit &edit) -> Expected<void> {
            addMixed(edit, 300, random);
            return edit.database().execute("UPDATE account SET tier = 1 WHERE id % 10 = 0");
        }));
        for (const QString &model : {u"s1"_s, u"s0"_s, u"s2"_s, u"s4"_s}) {
            const auto standings = shared(standingsOf(*plan, today, model));
            WhatIfScores scores(standings);
            QVERIFY(samePlaces(scores.places(WhatIf::of(standings->model())), matrixPlaces(*standings)));
            for (int round = 0; round < 12; ++round) {
                WhatIf whatIf;
                for (double &weight : whatIf.weights)
                    weight = random.bounded(60);
                whatIf.fitFrom = random.bounded(101);
                whatIf.intentFrom = random.bounded(101);
                whatIf.halfLifeDays = 1 + random.bounded(120);
                Standings scored = *standings;
                ScoringModel moved = scored.model();
                whatIf.applyTo(moved);
                scored.rescore(moved);
                QVERIFY(samePlaces(scores.places(whatIf), matrixPlaces(scored)));
            }
        }
    }

    /// A signal of 80 halves every 30 days; no other source is connected, so it is all of intent.
    void aTrailIsTheIntentOfEarlierDays()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            insertSignal(edit, insertAccount(edit, {.name = u"Late"_s}), u"topic_surge"_s, 80, today.addDays(-58));
            insertSignal(edit, insertAccount(edit, {.name = u"Early"_s}), u"topic_surge"_s, 80, today.addDays(-114));
            return {};
        }));
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        WhatIf whatIf = WhatIf::of(standings->model());
        const auto late = indexOfName(*standings, u"Late"_s);
        const auto early = indexOfName(*standings, u"Early"_s);
        auto past = scores.pastIntents(whatIf);
        QCOMPARE(past[late].fourWeeksAgo, 40.0);  // 30 days old then
        QCOMPARE(past[late].twelveWeeksAgo, 0.0); // it had not happened yet
        QCOMPARE(past[early].twelveWeeksAgo, 40.0);

        whatIf.halfLifeDays = 15;
        past = scores.pastIntents(whatIf);
        QCOMPARE(past[late].fourWeeksAgo, 20.0);
        QCOMPARE(scores.places(whatIf)[late].figures.intent, 5.484); // 80 x 2^(-58/15)
    }

    void whatIsFarFromEveryLimitStaysInAllDraws()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        const auto stability = scores.stability(WhatIf::of(standings->model()), {});
        TALBOOK_VERIFY(stability);
        const Stability nothing = (*stability)[indexOfName(*standings, u"Nothing"_s)];
        QCOMPARE(nothing.tier, 1.0F);
        QCOMPARE(nothing.quadrant, 1.0F);
    }

    /// Full has 40 / (40 + 30 + 20 + 10) of the weights, which is just C's cut-off. Under the factors a, b, c, d it
    /// stays there while 40a >= 0.4 (40a + 30b + 20c + 10d), that is while a >= (3b + 2c + d) / 6.
    void stabilityIsTheShareOfDrawsThatKeepTheTier()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        const auto stability = scores.stability(WhatIf::of(standings->model()), {}, 200, 77);
        TALBOOK_VERIFY(stability);

        SplitMix64 random(77);
        const size_t othersBehind = standings->model().criteria.size() + 2 + 6;
        int stays = 0;
        for (int draw = 0; draw < 200; ++draw) {
            std::array<double, 7> f{}; // firmographic, technographic, intent, engagement, strategic, …
            for (double &factor : f)
                factor = random.uniform(0.9, 1.1);
            for (size_t i = 0; i < othersBehind; ++i)
                random.next();
            stays += f[0] >= (3 * f[2] + 2 * f[3] + f[4]) / 6 ? 1 : 0;
        }
        QVERIFY(stays > 70 && stays < 130); // even odds: 100, with a deviation of 7
        QCOMPARE((*stability)[indexOfName(*standings, u"Full"_s)].tier, float(stays) / 200);
    }

    /// Fit 65 of 90 is 72.222. With the threshold there the quadrant hangs on the criteria's weights: under the factors
    /// of size, industry, revenue, stack and solution (25, 20, 20, 15, 10).
    void aQuadrantIsAsFirmAsTheWeightsOfFit()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const auto standings = shared(standingsOf(*plan, today));
        WhatIfScores scores(standings);
        WhatIf whatIf = WhatIf::of(standings->model());
        whatIf.fitFrom = 72.222;
        const auto stability = scores.stability(whatIf, {}, 200, 78);
        TALBOOK_VERIFY(stability);

        const auto &criteria = standings->model().criteria;
        SplitMix64 random(78);
        int stays = 0;
        for (int draw = 0; draw < 200; ++draw) {
            for (int i = 0; i < 7; ++i)
                random.next();
            double earned = 0;
            double possible = 0;
            for (const Criterion &criterion : criteria) {
                const double weight = criterion.weight * random.uniform(0.9, 1.1);
                possible += weight;
                earned += criterion.group == Component::Firmographic ? weight : 0;
            }
            for (int i = 0; i < 8; ++i)
                random.next();
            stays += 100 * earned / possible >= 72.2215 ? 1 : 0; // thousandths, half up
        }
        QVERIFY(stays > 50 && stays < 150);
        QCOMPARE((*stability)[indexOfName(*standings, u"Full"_s)].quadrant, float(stays) / 200);
    }

    void stabilityIsTheSameEveryTimeAndCanBeStopped()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        QRandomGenerator random(5);
        TALBOOK_VERIFY(plan->run(u"Accounts"_s, [&random](Edit &edit) -> Expected<void> {
            addMixed(edit, 60, random);
            return {};
        }));
        const auto standings = shared(standingsOf(*plan, today));
        const WhatIf whatIf = WhatIf::of(standings->model());
        WhatIfScores one(standings);
        WhatIfScores other(standings);
        (void)other.places(firmographicAlone(*standings)); // what was asked before leaves no trace
        const auto first = one.stability(whatIf, {});
        const auto second = other.stability(whatIf, {});
        TALBOOK_VERIFY(first);
        TALBOOK_VERIFY(second);
        QVERIFY(std::ranges::equal(*first, *second, [](const Stability &a, const Stability &b) {
            return a.tier == b.tier && a.quadrant == b.quadrant;
        }));
        const auto stopped = one.stability(whatIf, [](qint64 done, qint64) { return done < 3; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void aWhatIfIsKeptByNameAndUndone()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const Standings standings = standingsOf(*plan, today);
        WhatIf figures = WhatIf::of(standings.model());
        figures.weights[size_t(Component::Timing)] = 12.5;
        figures.halfLifeDays = 14;
        TALBOOK_VERIFY(plan->run(u"Keep"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(keepWhatIf(edit, u"  Quick signals "_s, figures));
            TALBOOK_TRY(keepWhatIf(edit, u"Another"_s, WhatIf::of(standings.model())));
            return {};
        }));
        auto kept = keptWhatIfs(plan->database(), standings.model());
        TALBOOK_VERIFY(kept);
        QCOMPARE(kept->size(), size_t(2));
        QCOMPARE(kept->front().name, u"Another"_s);
        QCOMPARE(kept->back().name, u"Quick signals"_s);
        QVERIFY(kept->back().figures == figures);
        QVERIFY(standingsOf(*plan, today).model().weights == standings.model().weights);

        const auto taken = plan->run(u"Keep"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(keepWhatIf(edit, u"quick SIGNALS"_s, figures));
            return {};
        });
        QVERIFY(!taken);
        QCOMPARE(taken.error().code, ErrorCode::BadInput);
        QVERIFY(!plan->run(u"Keep"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(keepWhatIf(edit, u"  "_s, figures));
            return {};
        }));

        TALBOOK_VERIFY(plan->run(u"Remove"_s, [&](Edit &edit) { return removeKeptWhatIf(edit, kept->front().id); }));
        QCOMPARE(keptWhatIfs(plan->database(), standings.model())->size(), size_t(1));
        TALBOOK_VERIFY(plan->undo());
        TALBOOK_VERIFY(plan->undo());
        QVERIFY(keptWhatIfs(plan->database(), standings.model())->empty());
    }

    void whatAKeptOneLeavesOutIsTheModels()
    {
        const WhatIf model{{40, 0, 30}, 55, 65, 20};
        const QJsonObject broken{{u"weights"_s, QJsonObject{{u"intent"_s, -4}, {u"timing"_s, 9}}},
                                 {u"thresholds"_s, QJsonObject{{u"fit"_s, u"high"_s}}},
                                 {u"intent"_s, 7}};
        const WhatIf read = WhatIf::fromJson(broken, model);
        QVERIFY(read == (WhatIf{{40, 0, 30, 0, 0, 0, 9}, 55, 65, 20}));
    }

    void applyingMakesAnOwnModelOfAPresetInOneStep()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const Wording words(Language::English);
        const auto read = [&] {
            auto standings = Standings::read(plan->database(), {today, {}, {}}, words);
            return std::move(*standings);
        };
        const Standings before = read();
        WhatIf figures = firmographicAlone(before);
        figures.fitFrom = 50;
        figures.halfLifeDays = 12;
        TALBOOK_VERIFY(plan->run(u"Apply"_s, [&](Edit &edit) { return applyWhatIf(edit, figures, words); }));
        const Standings after = read();
        QVERIFY(WhatIf::of(after.model()) == figures);
        QVERIFY(after.model().id != before.model().id);
        QCOMPARE(after[indexOfName(after, u"Full"_s)].score.score, 100.0);

        figures.intentFrom = 33; // now it is an own model, which is changed where it stands
        TALBOOK_VERIFY(plan->run(u"Apply"_s, [&](Edit &edit) { return applyWhatIf(edit, figures, words); }));
        QCOMPARE(read().model().id, after.model().id);
        QCOMPARE(read().model().intentThreshold, 33.0);

        TALBOOK_VERIFY(plan->undo());
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(read().model().id, before.model().id);
        QVERIFY(WhatIf::of(read().model()) == WhatIf::of(before.model()));
    }

    void weightsThatAreAllZeroAreRefused()
    {
        PlanFolder folder;
        const auto plan = planOfThree(folder);
        const Wording words(Language::English);
        WhatIf figures = WhatIf::of(standingsOf(*plan, today).model());
        figures.weights = {};
        const auto done = plan->run(u"Apply"_s, [&](Edit &edit) { return applyWhatIf(edit, figures, words); });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        QVERIFY(scoringModel(plan->database(), {}, words)->id == u"s1");
    }
};

QTEST_GUILESS_MAIN(TestWhatIf)
#include "test_what_if.moc"
