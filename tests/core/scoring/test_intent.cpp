#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

} // namespace

class TestIntent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allSixSources()
    {
        // web: 5 pricing pages x 5 = 25 of 50 -> 50; email: a reply 10 + 5 clicks x 3 = 25 -> 50; product: a trial 25
        // -> 50. topic 80, hiring 60, technology 40, all today. first = 0.4*50 + 0.3*50 + 0.3*50 = 50; third = 0.5*80 +
        // 0.3*60 + 0.2*40 = 66; 0.6*50 + 0.4*66 = 56.4
        const double intent = intentOf([](Edit &edit, qint64 id) {
            insertActivity(edit, id, u"pricing_page"_s, 5, today);
            insertActivity(edit, id, u"email_reply"_s, 1, today);
            insertActivity(edit, id, u"email_click"_s, 5, today);
            insertActivity(edit, id, u"trial_signup"_s, 1, today);
            insertSignal(edit, id, u"topic_surge"_s, 80, today);
            insertSignal(edit, id, u"hiring"_s, 60, today);
            insertSignal(edit, id, u"technographic_change"_s, 40, today);
        });
        QCOMPARE(intent, 56.4);
    }

    void aSourceNobodyHasGivesItsWeightToItsSiblings()
    {
        // web and topic only: first = web 50, third = topic 80; 0.6*50 + 0.4*80 = 62
        QCOMPARE(intentOf([](Edit &edit, qint64 id) {
                     insertActivity(edit, id, u"pricing_page"_s, 5, today);
                     insertSignal(edit, id, u"competitor_research"_s, 80, today);
                 }),
                 62.0);
        // web and e-mail, 0.4 and 0.3 of 0.7, no third party: 4/7*50 + 3/7*100 = 71.429
        QCOMPARE(intentOf([](Edit &edit, qint64 id) {
                     insertActivity(edit, id, u"pricing_page"_s, 5, today);
                     insertActivity(edit, id, u"email_reply"_s, 9, today);
                 }),
                 71.429);
        // a source that another account has is connected: here product, with nothing of this account
        // first = (0.4*50 + 0.3*0) / 0.7 = 28.571
        QCOMPARE(intentOf([](Edit &edit, qint64 id) {
                     insertActivity(edit, id, u"pricing_page"_s, 5, today);
                     insertActivity(edit, insertAccount(edit, {.name = u"Other"_s}), u"trial_signup"_s, 1, today);
                 }),
                 28.571);
    }

    void ageHalvesEveryThirtyDaysAndEndsAfterHalfAYear()
    {
        const auto topicAt = [this](QDate date) {
            return intentOf([date](Edit &edit, qint64 id) { insertSignal(edit, id, u"topic_surge"_s, 80, date); });
        };
        QCOMPARE(topicAt(today), 80.0);
        QCOMPARE(topicAt(today.addDays(-30)), 40.0);
        QCOMPARE(topicAt(today.addDays(-60)), 20.0);
        QCOMPARE(topicAt(today.addDays(-15)), 56.569); // 80 / sqrt 2
        QCOMPARE(topicAt(today.addDays(-180)), 1.25);  // 80 / 64
        QCOMPARE(topicAt(today.addDays(-181)), 0.0);
        QCOMPARE(topicAt(today.addDays(1)), 0.0); // the future is not known yet
    }

    void theStrongestSignalCountsNotTheSum()
    {
        QCOMPARE(intentOf([](Edit &edit, qint64 id) {
                     insertSignal(edit, id, u"topic_surge"_s, 60, today);
                     insertSignal(edit, id, u"topic_surge"_s, 90, today.addDays(-30)); // 45 by now
                     insertSignal(edit, id, u"competitor_research"_s, 50, today);
                 }),
                 60.0);
    }

    void outboundActivitiesTellNothing()
    {
        QCOMPARE(intentOf([](Edit &edit, qint64 id) {
                     insertActivity(edit, id, u"pricing_page"_s, 5, today);
                     insertActivity(edit, id, u"email_reply"_s, 5, today, 0, u"outbound"_s);
                 }),
                 28.571); // web 50 at 4/7; e-mail is connected and 0
    }

    void levelsAndQuadrantsBeginAtTheirThreshold()
    {
        for (const auto &[strength, level] :
             {std::pair(80.0, u"hot"_s), std::pair(79.999, u"warm"_s), std::pair(60.0, u"warm"_s),
              std::pair(59.999, u"engaged"_s), std::pair(40.0, u"engaged"_s), std::pair(39.999, u"cold"_s)}) {
            PlanFolder folder;
            const auto plan = newPlan(folder);
            TALBOOK_VERIFY(plan->run(u"Facts"_s, [strength = strength](Edit &edit) -> Expected<void> {
                insertSignal(edit, insertAccount(edit, {.name = u"Acme"_s}), u"topic_surge"_s, strength, today);
                return {};
            }));
            const Standings standings = standingsOf(*plan, today);
            QCOMPARE(intentLevelId(standings[0].score.level), level);
            QCOMPARE(standings[0].score.quadrant, strength >= 60 ? Quadrant::NurtureB : Quadrant::C);
        }
    }

    void engagementCountsInboundPointsOfNinetyDays()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Facts"_s, [](Edit &edit) -> Expected<void> {
            const qint64 id = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, id, u"meeting_held"_s, 1, today.addDays(-90));      // 50
            insertActivity(edit, id, u"meeting_held"_s, 1, today.addDays(-91));      // too old
            insertActivity(edit, id, u"meeting_held"_s, 1, today.addDays(1));        // not yet
            insertActivity(edit, id, u"meeting_held"_s, 1, today, 0, u"outbound"_s); // not theirs
            insertActivity(edit, id, u"case_study"_s, 2, today);                     // 8
            insertActivity(edit, id, u"ad_impression"_s, 100, today);                // 1
            insertActivity(edit, id, u"website_visit"_s, 1, today);                  // 1, as a page view
            return {};
        }));
        Standings standings = standingsOf(*plan, today);
        QCOMPARE(standings[0].score.engagementPoints, 60.0);
        QCOMPARE(standings[0].score.engagement, 40.0); // 60 of 150
        QCOMPARE(engagementLevelId(60), u"marketing_qualified"_s);
        // S0's table: two case studies are page views (1 each), a visit 1; meetings held count as booked, 50.
        ScoringModel model = standings.model();
        TALBOOK_VERIFY(setInModel(model, u"engagement.table"_s, u"s0"_s));
        standings.rescore(model);
        QCOMPARE(standings[0].score.engagementPoints, 53.0);
        // S4's: page views 5 each; it has no points for meetings.
        TALBOOK_VERIFY(setInModel(model, u"engagement.table"_s, u"s4"_s));
        standings.rescore(model);
        QCOMPARE(standings[0].score.engagementPoints, 15.0);
    }

    void threadsAndCoverage()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Facts"_s, [](Edit &edit) -> Expected<void> {
            const qint64 id = insertAccount(edit, {.name = u"Acme"_s});
            const qint64 buyer = insertContact(edit, id, u"B"_s, u"economic_buyer"_s, {});
            const qint64 champion = insertContact(edit, id, u"C"_s, u"champion"_s, {});
            const qint64 user = insertContact(edit, id, u"U"_s, u"end_user"_s, {});
            const qint64 blocker = insertContact(edit, id, u"X"_s, u"blocker"_s, {});
            insertActivity(edit, id, u"meeting_held"_s, 1, today.addDays(-90), buyer);
            insertActivity(edit, id, u"meeting_held"_s, 1, today.addDays(-91), champion); // too long ago
            insertActivity(edit, id, u"email_open"_s, 1, today, user);     // an opened e-mail engages nobody
            insertActivity(edit, id, u"email_reply"_s, 1, today, blocker); // a thread, but no required role
            return {};
        }));
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(int(standings[0].score.threads), 2);
        QCOMPARE(standings[0].score.coverage, 0.2);                                  // one of five
        QCOMPARE(std::get<double>(standings.value(0, FilterField::Coverage)), 20.0); // filters speak of per cent
    }

private:
    double intentOf(const std::function<void(Edit &, qint64)> &facts)
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto done = plan->run(u"Facts"_s, [&facts](Edit &edit) -> Expected<void> {
            facts(edit, insertAccount(edit, {.name = u"Acme"_s}));
            return {};
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
        const Standings standings = standingsOf(*plan, today);
        return standings[indexOfName(standings, u"Acme"_s)].score.intent;
    }
};

QTEST_GUILESS_MAIN(TestIntent)
#include "test_intent.moc"
