#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

struct HandWorked
{
    AccountFactsForTest facts;
    double topic = 0;       ///< strength of a topic surge today
    int meetingsHeld = 0;   ///< 50 points each
    int meetingsBooked = 0; ///< 25 points each
    int supporters = 0;
    bool champion = false; ///< engaged, by an activity that carries no points
    bool opportunity = false;
    QStringList events = {};
    double s0 = 0, s1 = 0, s2 = 0, s4 = 0;
    const char *grade = "Watch"; ///< under S1
};

/// Worked out by hand from the formulas: size, industry and revenue weigh 25, 20 and 20 of 65 firmographic points,
/// technology stack and current solution 15 and 10 of 25 technographic ones. Topic surge is the only connected source
/// of intent, so intent is its strength. For example "999 people": F = (25 x 0.7 + 20 + 20) / 65 = 88.4615;
/// S1 = 0.4 F = 35.385, S2 = (0.65 F) = 57.5.
QList<HandWorked> handWorked()
{
    const QString all = u"Salesforce; HubSpot; Segment; Snowflake"_s;
    const QStringList events = {u"funding_round"_s, u"leadership_change"_s, u"expansion"_s, u"contract_renewal"_s};
    const double hundredMillion = 100e6;
    return {
        {.facts = {.name = u"nothing known"_s}},
        {.facts = {.name = u"everything"_s,
                   .employees = 1000,
                   .industry = u"SaaS"_s,
                   .revenue = hundredMillion,
                   .technologies = all,
                   .competitors = u"Rival"_s,
                   .strategic = 100},
         .topic = 100,
         .meetingsHeld = 3,
         .supporters = 4,
         .events = events,
         .s0 = 100,
         .s1 = 100,
         .s2 = 100,
         .s4 = 100,
         .grade = "A"},
        {.facts = {.name = u"999 people"_s, .employees = 999, .industry = u"SaaS"_s, .revenue = hundredMillion},
         .s0 = 35.385,
         .s1 = 35.385,
         .s2 = 57.5,
         .s4 = 35.385},
        {.facts = {.name = u"200 people"_s, .employees = 200, .industry = u"saas"_s, .revenue = hundredMillion},
         .s0 = 35.385,
         .s1 = 35.385,
         .s2 = 57.5,
         .s4 = 35.385},
        {.facts = {.name = u"199 people"_s, .employees = 199, .industry = u"FINTECH"_s, .revenue = hundredMillion},
         .s0 = 30.769,
         .s1 = 30.769,
         .s2 = 50,
         .s4 = 30.769},
        {.facts = {.name = u"50 people"_s, .employees = 50, .industry = u"Healthcare IT"_s, .revenue = hundredMillion},
         .s0 = 30.769,
         .s1 = 30.769,
         .s2 = 50,
         .s4 = 30.769},
        {.facts = {.name = u"49 people"_s,
                   .employees = 49,
                   .industry = u"Software as a Service"_s,
                   .revenue = hundredMillion},
         .s0 = 24.615,
         .s1 = 24.615,
         .s2 = 40,
         .s4 = 24.615},
        {.facts = {.name = u"a cent below 100M"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = 99999999.99},
         .s0 = 36.308,
         .s1 = 36.308,
         .s2 = 59,
         .s4 = 36.308},
        {.facts =
             {.name = u"20M, secondary industry"_s, .employees = 1000, .industry = u"E-commerce"_s, .revenue = 20e6},
         .s0 = 30.154,
         .s1 = 30.154,
         .s2 = 49,
         .s4 = 30.154},
        {.facts =
             {.name = u"a cent below 20M"_s, .employees = 1000, .industry = u"Manufacturing"_s, .revenue = 19999999.99},
         .s0 = 26.462,
         .s1 = 26.462,
         .s2 = 43,
         .s4 = 26.462},
        {.facts = {.name = u"5M, other industry"_s, .employees = 1000, .industry = u"Mining"_s, .revenue = 5e6},
         .s0 = 20.308,
         .s1 = 20.308,
         .s2 = 33,
         .s4 = 20.308},
        {.facts = {.name = u"a cent below 5M"_s, .employees = 1000, .industry = u"Mining"_s, .revenue = 4999999.99},
         .s0 = 15.385,
         .s1 = 15.385,
         .s2 = 25,
         .s4 = 15.385},
        {.facts = {.name = u"half the stack"_s,
                   .employees = 1000,
                   .industry = u"SaaS"_s,
                   .revenue = hundredMillion,
                   .technologies = u"salesforce, Segment"_s},
         .s0 = 46,
         .s1 = 40,
         .s2 = 72.5,
         .s4 = 40,
         .grade = "C"},
        {.facts = {.name = u"legacy"_s, .employees = 50, .technologies = u"Legacy"_s},
         .s0 = 10.154,
         .s1 = 6.154,
         .s2 = 15,
         .s4 = 6.154},
        {.facts = {.name = u"competitor"_s, .competitors = u"Rival"_s}, .s0 = 8, .s2 = 10},
        {.facts = {.name = u"79.999"_s,
                   .employees = 1000,
                   .industry = u"SaaS"_s,
                   .revenue = hundredMillion,
                   .strategic = 100},
         .topic = 33.33,
         .meetingsHeld = 3,
         .s0 = 63.333,
         .s1 = 79.999,
         .s2 = 68.333,
         .s4 = 49.999,
         .grade = "B"},
        {.facts =
             {.name = u"80"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = hundredMillion, .strategic = 50},
         .topic = 50,
         .meetingsHeld = 3,
         .s0 = 67.5,
         .s1 = 80,
         .s2 = 70,
         .s4 = 55,
         .grade = "A"},
        {.facts = {.name = u"59.999"_s,
                   .employees = 1000,
                   .industry = u"SaaS"_s,
                   .revenue = hundredMillion,
                   .strategic = 0.01},
         .topic = 66.66,
         .s0 = 56.665,
         .s1 = 59.999,
         .s2 = 71.666,
         .s4 = 59.998,
         .grade = "C"},
        {.facts =
             {.name = u"60"_s, .employees = 1000, .industry = u"SaaS"_s, .revenue = hundredMillion, .strategic = 50},
         .topic = 50,
         .s0 = 52.5,
         .s1 = 60,
         .s2 = 70,
         .s4 = 55,
         .grade = "B"},
        {.facts = {.name = u"39.999"_s, .strategic = 99.99}, .topic = 100, .s0 = 25, .s1 = 39.999, .s2 = 10, .s4 = 30},
        {.facts = {.name = u"40"_s, .strategic = 100},
         .topic = 100,
         .s0 = 25,
         .s1 = 40,
         .s2 = 10,
         .s4 = 30,
         .grade = "C"},
        {.facts = {.name = u"ACV 500K"_s, .acv = 500000}, .s1 = 10},
        {.facts = {.name = u"ACV a cent below 500K"_s, .acv = 499999.99}, .s1 = 6},
        {.facts = {.name = u"ACV 100K"_s, .acv = 100000}, .s1 = 6},
        {.facts = {.name = u"ACV 25K"_s, .acv = 25000}, .s1 = 3},
        {.facts = {.name = u"ACV a cent below 25K"_s, .acv = 24999.99}},
        {.facts = {.name = u"a value by hand beats the ACV"_s, .strategic = 10, .acv = 500000}, .s1 = 1},
        {.facts = {.name = u"half engaged"_s}, .meetingsBooked = 3, .s0 = 7.5, .s1 = 10},
        {.facts = {.name = u"engagement stops at 100"_s}, .meetingsHeld = 8, .s0 = 15, .s1 = 20},
        {.facts = {.name = u"relationship"_s}, .supporters = 1, .champion = true, .opportunity = true, .s4 = 11.25},
        {.facts = {.name = u"relationship stops at 100"_s}, .supporters = 7, .s4 = 15},
        {.facts = {.name = u"funding and renewal"_s},
         .supporters = 1,
         .events = {u"funding_round"_s, u"contract_renewal"_s},
         .s4 = 17.25},
    };
}

} // namespace

class TestScores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_plan = newPlan(m_folder);
        TALBOOK_VERIFY(m_plan->run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            for (const HandWorked &row : handWorked()) {
                const qint64 id = insertAccount(edit, row.facts);
                if (row.topic > 0)
                    insertSignal(edit, id, u"topic_surge"_s, row.topic, today);
                if (row.meetingsHeld > 0)
                    insertActivity(edit, id, u"meeting_held"_s, row.meetingsHeld, today);
                if (row.meetingsBooked > 0)
                    insertActivity(edit, id, u"meeting_booked"_s, row.meetingsBooked, today);
                for (int i = 0; i < row.supporters; ++i)
                    insertContact(edit, id, u"Supporter %1"_s.arg(i), {}, i % 2 == 0 ? u"supporter"_s : u"champion"_s);
                if (row.champion) {
                    const qint64 champion = insertContact(edit, id, u"Champion"_s, u"champion"_s, u"neutral"_s);
                    insertActivity(edit, id, u"coffee"_s, 1, today, champion);
                }
                if (row.opportunity)
                    TALBOOK_TRY(
                        edit.database().execute("INSERT INTO opportunity(id, account_id, name, created, outcome) "
                                                "VALUES(?, ?, 'Old', '2026-01-01', 'lost')",
                                                edit.newId(), id));
                for (const QString &event : row.events)
                    insertSignal(edit, id, event, 50, today);
            }
            return {};
        }));
    }

    void scores_data()
    {
        QTest::addColumn<int>("row");
        const auto rows = handWorked();
        for (int i = 0; i < rows.size(); ++i)
            QTest::newRow(qPrintable(rows[i].facts.name)) << i;
    }

    void scores()
    {
        QFETCH(int, row);
        const HandWorked expected = handWorked()[row];
        for (const auto &[model, score] : {std::pair(u"s0"_s, expected.s0), std::pair(u"s1"_s, expected.s1),
                                           std::pair(u"s2"_s, expected.s2), std::pair(u"s4"_s, expected.s4)}) {
            const Standings standings = standingsOf(*m_plan, today, model);
            const size_t i = indexOfName(standings, expected.facts.name);
            QVERIFY2(std::abs(standings[i].score.score - score) < 1e-9,
                     qPrintable(u"%1: %2, not %3"_s.arg(model).arg(standings[i].score.score, 0, 'f', 6).arg(score)));
            if (model == u"s1")
                QCOMPARE(standings[i].grade, QLatin1StringView(expected.grade));
        }
    }

    void explanationsSumToTheScore()
    {
        const Wording words(Language::Russian);
        for (const QString &model : {u"s0"_s, u"s1"_s, u"s2"_s, u"s4"_s}) {
            const Standings standings = standingsOf(*m_plan, today, model);
            for (size_t i = 0; i < standings.size(); ++i) {
                const Explanation why = explain(standings.model(), standings.facts(), i, today, words);
                qint64 thousandths = std::llround(why.rounding * 1000);
                double possible = 0;
                for (const ScorePart &part : why.parts) {
                    thousandths += std::llround(part.points * 1000);
                    possible += part.possible;
                    QVERIFY2(part.points <= part.possible + 1e-9, qPrintable(part.criterionId));
                    QVERIFY(!part.criterion.isEmpty() && !part.value.isEmpty() && !part.rule.isEmpty());
                }
                QCOMPARE(thousandths, std::llround(standings[i].score.score * 1000));
                QVERIFY2(std::abs(possible - 100) < 0.01, qPrintable(QString::number(possible)));
                QVERIFY(std::abs(why.rounding) < 0.01);
            }
        }
    }

    /// Nothing tells of intent: its points are out of reach, and the parts say so rather than sum to less than 100.
    void whatIsPossibleSumsToTheWholeWithoutIntentToo()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        TALBOOK_VERIFY(plan->run(u"Fill"_s, [](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name, employees) VALUES(1, 'Acme', 1200)");
        }));
        const Standings standings = standingsOf(*plan, today, u"s2"_s);
        const Explanation why = explain(standings.model(), standings.facts(), 0, today, Wording(Language::English));
        double possible = 0, intent = 0;
        for (const ScorePart &part : why.parts) {
            possible += part.possible;
            if (part.component != Component::Intent)
                continue;
            intent += part.possible;
            QCOMPARE(part.points, 0.0);
            QVERIFY(!part.known);
        }
        QVERIFY2(std::abs(possible - 100) < 0.01, qPrintable(QString::number(possible)));
        const ScoringModel &model = standings.model();
        QVERIFY(std::abs(intent - 100 * model.weight(Component::Intent) / model.weightSum()) < 0.01);
    }

    void unknownFieldsAreNamedAndCounted()
    {
        const Standings standings = standingsOf(*m_plan, today, u"s2"_s);
        const size_t i = indexOfName(standings, u"legacy"_s); // size 25 and technologies 15 + 10 of 90 are known
        QVERIFY(std::abs(standings[i].score.completeness - 50.0 / 90) < 1e-9);
        const Explanation why = explain(standings.model(), standings.facts(), i, today, Wording(Language::English));
        QVERIFY(why.remarks.join(u' ').contains(u"Industry is unknown"_s));
        for (const ScorePart &part : why.parts) {
            if (part.criterionId == u"industry")
                QVERIFY(!part.known);
            if (part.criterionId == u"employees")
                QVERIFY(part.known);
        }
    }

private:
    PlanFolder m_folder;
    std::unique_ptr<Plan> m_plan;
};

QTEST_GUILESS_MAIN(TestScores)
#include "test_scores.moc"
