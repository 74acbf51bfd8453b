#include "core/committee/next_person.h"
#include "people.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QString orderOf(const std::vector<Stakeholder> &people)
{
    QStringList names;
    for (const PersonToReach &reach : peopleToReach(people))
        names.append(people[reach.person].name);
    return names.join(u' ');
}

} // namespace

class TestNextPerson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coverageIsTheMeanReachOfTheRequiredRoles()
    {
        // Economic buyer 4 of 5 (the higher of two), champion 3 by presumption, the blocker counts nowhere: 7 of 25.
        const std::vector<Stakeholder> people{weighing(someone(1, 0, true), 4), weighing(someone(2, 0, true), 2),
                                              someone(3, 2, true), weighing(someone(4, 5, true), 5),
                                              weighing(someone(5, 1), 5)};
        QCOMPARE(weightedCoverage(people), 0.28);
        QCOMPARE(weightedCoverage({}), 0.0);
    }

    void theLargestGainComesFirst()
    {
        // Engaged: an end user of 2. To gain: economic buyer 3 (3 of 25), end user 5 (5 - 2 = 3), champion 4 (4).
        const std::vector<Stakeholder> people{weighing(someone(1, 4, true), 2), weighing(someone(2, 0), 3),
                                              weighing(someone(3, 4), 5), weighing(someone(4, 2), 4)};
        QCOMPARE(orderOf(people), u"P4 P3 P2"_s);
        const auto next = nextPersonToReach(people);
        QVERIFY(next && next->newRole);
        QCOMPARE(next->gain, 0.16);
        QVERIFY(!peopleToReach(people)[1].newRole);
    }

    void tiesGoToInfluenceThenRoleThenName()
    {
        std::vector<Stakeholder> people{weighing(someone(9, 3, true), 1), weighing(someone(1, 3), 4),
                                        weighing(someone(2, 2), 3), weighing(someone(3, 1), 3),
                                        weighing(someone(4, 1), 3)};
        people[4].name = u"A"_s;
        QCOMPARE(orderOf(people), u"P1 A P3 P2"_s); // all gain 3; P1 weighs 4; then technical buyers before champions
    }

    void nobodyIsLeftToReach_data()
    {
        QTest::addColumn<int>("role");
        QTest::addColumn<bool>("engaged");
        QTest::newRow("engaged") << 0 << true;
        QTest::newRow("blocker") << 5 << false;
        QTest::newRow("no role") << -1 << false;
    }
    void nobodyIsLeftToReach()
    {
        QFETCH(int, role);
        QFETCH(bool, engaged);
        QVERIFY(!nextPersonToReach({someone(1, role, engaged)}));
    }

    void someoneOfLessInfluenceThanAnEngagedColleagueAddsNothing()
    {
        QVERIFY(!nextPersonToReach({weighing(someone(1, 0, true), 4), weighing(someone(2, 0), 4)}));
        QVERIFY(nextPersonToReach({weighing(someone(1, 0, true), 4), weighing(someone(2, 0), 5)}));
    }

    /// Against engaging each in turn and measuring coverage anew.
    void gainsAreWhatCoverageGrowsBy()
    {
        std::mt19937 random(7);
        const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
        for (int round = 0; round < 300; ++round) {
            std::vector<Stakeholder> people;
            const int count = 1 + upTo(9);
            for (int i = 1; i <= count; ++i) {
                people.push_back(someone(i, upTo(7) - 1, upTo(3) == 0));
                if (upTo(4) > 0)
                    people.back().influence = 1 + upTo(5);
            }
            const double before = weightedCoverage(people);
            const auto ranking = peopleToReach(people);
            double last = 1;
            std::vector<bool> ranked(people.size(), false);
            for (const PersonToReach &reach : ranking) {
                std::vector<Stakeholder> then = people;
                then[reach.person].engaged = true;
                QVERIFY(std::abs(weightedCoverage(then) - before - reach.gain) < 1e-12);
                QVERIFY(reach.gain > 0 && reach.gain <= last);
                last = reach.gain;
                ranked[reach.person] = true;
            }
            for (size_t i = 0; i < people.size(); ++i) {
                if (ranked[i])
                    continue;
                std::vector<Stakeholder> then = people;
                then[i].engaged = true;
                QVERIFY(std::abs(weightedCoverage(then) - before) < 1e-12);
            }
        }
    }

    void theReasonIsSaid()
    {
        const std::vector<Stakeholder> people{someone(1, 0)};
        QCOMPARE(reachMessage(*nextPersonToReach(people), people, Wording(Language::English)),
                 u"Reach P1 (economic buyer) next: nobody in this role is engaged yet."_s);
    }
};

QTEST_GUILESS_MAIN(TestNextPerson)
#include "test_next_person.moc"
