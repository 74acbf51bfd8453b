#include "core/scoring/record_points.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11); // a Thursday

} // namespace

class TestRecordPoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRecordGivesItsPointsAfterDecay()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        std::vector<qint64> activities;
        TALBOOK_VERIFY(plan->run(u"Records"_s, [](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, acme, u"pricing_page"_s, 2, today.addDays(-30));
            insertActivity(edit, acme, u"meeting_held"_s, 1, today.addDays(-91));
            insertActivity(edit, acme, u"email_reply"_s, 1, today, 0, u"outbound"_s);
            insertSignal(edit, acme, u"topic_surge"_s, 80, today.addDays(-60));
            insertSignal(edit, acme, u"funding_round"_s, 80, today);
            return {};
        }));
        const Standings standings = standingsOf(*plan, today);
        const Facts &facts = standings.facts();
        const AccountPoints points(facts, 0, Scorer(standings.model(), facts, today));
        const auto found = facts.activitiesOf(0);
        // Two looks at prices, 5 points each; intent halves in 30 days, engagement keeps them for 90.
        QCOMPARE(points.ofActivity(found[0].id).engagement, 10.0);
        QCOMPARE(points.ofActivity(found[0].id).intent, 5.0);
        QCOMPARE(points.ofActivity(found[1].id).engagement, 0.0);         // out of the window
        QCOMPARE(points.ofActivity(found[2].id).engagement, 0.0);         // ours, not theirs
        QCOMPARE(points.ofSignal(facts.signalsOf(0)[0].id).intent, 20.0); // two half-lives
        QCOMPARE(points.ofSignal(facts.signalsOf(0)[1].id).intent, 0.0);  // feeds timing, not intent
        QCOMPARE(points.ofActivity(12345).engagement, 0.0);
    }

    void weeksRunFromMondayAndEndToday()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Records"_s, [](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, acme, u"pricing_page"_s, 1, QDate(2027, 2, 8)); // Monday of this week
            insertActivity(edit, acme, u"email_reply"_s, 1, QDate(2027, 2, 7));  // Sunday of the last
            insertActivity(edit, acme, u"email_click"_s, 2, QDate(2027, 2, 1));  // its Monday
            insertActivity(edit, acme, u"email_click"_s, 1, QDate(2027, 1, 17)); // before the three weeks
            insertActivity(edit, acme, u"email_click"_s, 1, QDate(2027, 2, 12)); // tomorrow
            return {};
        }));
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(weeklyPoints(standings.model(), standings.facts(), 0, today, 3), (QList<double>{0, 16, 5}));
    }

    void shownPartsSumToTheShownScore()
    {
        Explanation why;
        why.score = 33.333; // shown as 33.3
        for (const double points : {11.111, 11.111, 11.111, 0.0}) {
            ScorePart part;
            part.points = points;
            why.parts.push_back(part);
        }
        QCOMPARE(shownTenths(why), (std::vector<qint64>{111, 111, 111, 0}));
        why.score = 0.18; // three times 0.06 are 0.1 as it is shown: one part has it
        for (size_t i = 0; i < 3; ++i)
            why.parts[i].points = 0.06;
        QCOMPARE(shownTenths(why), (std::vector<qint64>{1, 0, 0, 0}));
    }

    void shownPartsSumOnARealAccount()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Records"_s, [](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(
                edit, {.name = u"Acme"_s, .employees = 300, .industry = u"SaaS"_s, .revenue = 7e6, .strategic = 33});
            insertActivity(edit, acme, u"pricing_page"_s, 7, today.addDays(-13));
            insertSignal(edit, acme, u"hiring"_s, 71, today.addDays(-17));
            return {};
        }));
        const Standings standings = standingsOf(*plan, today);
        const Explanation why = explain(standings.model(), standings.facts(), 0, today, Wording(Language::English));
        qint64 sum = 0;
        for (const qint64 tenths : shownTenths(why))
            sum += tenths;
        QCOMPARE(sum, std::llround(shownScore(why.score) * 10));
    }
};

QTEST_GUILESS_MAIN(TestRecordPoints)
#include "test_record_points.moc"
