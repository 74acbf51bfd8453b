#include "core/committee/departure.h"
#include "core/committee/warm_path.h"
#include "people.h"

#include <QTest>

#include <map>
#include <random>
#include <tuple>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

using Influence = std::vector<InfluenceLine>;

InfluenceLine influences(qint64 from, qint64 to)
{
    return {ContactId{from}, ContactId{to}};
}

QString pathOf(const std::vector<Stakeholder> &people, const Influence &influence = {})
{
    const auto path = warmPath(people, influence);
    if (!path)
        return u"none"_s;
    QString text = QString::number(path->cost) + u':';
    for (const PathStep &step : path->steps)
        text += u" %1 %2"_s.arg(tieId(step.tie), people[step.person].name);
    return text;
}

Stakeholder known(Stakeholder person)
{
    person.ourContact = u"Erik Holm"_s;
    return person;
}

/// All simple ways from us to an economic buyer, priced from the definition in words, the best picked by sorting.
class AllWays
{
public:
    AllWays(const std::vector<Stakeholder> &people, const Influence &influence) : m_people(people)
    {
        const auto place = [&people](ContactId id) {
            size_t i = 0;
            while (i < people.size() && people[i].id != id)
                ++i;
            return i;
        };
        const auto offer = [this](size_t from, size_t to, int cost) {
            if (from == to || from >= m_people.size() || to >= m_people.size())
                return;
            const auto [line, made] = m_cost.try_emplace({from, to}, cost);
            line->second = std::min(line->second, cost);
        };
        for (size_t i = 0; i < people.size(); ++i) {
            offer(i, place(people[i].reportsTo), 2);
            offer(place(people[i].reportsTo), i, 2);
        }
        for (const InfluenceLine &line : influence) {
            offer(place(line.from), place(line.to), 1);
            offer(place(line.to), place(line.from), 3);
        }
        for (size_t i = 0; i < people.size(); ++i) {
            if (people[i].engaged)
                follow({i}, 1);
            else if (!people[i].ourContact.isEmpty())
                follow({i}, 2);
        }
    }

    using Way = std::tuple<int, size_t, std::vector<size_t>>; // cost, people, who
    std::optional<Way> best;

private:
    void follow(const std::vector<size_t> &who, int cost)
    {
        const Stakeholder &last = m_people[who.back()];
        if (last.role == 0) {
            const Way way{cost, who.size(), who};
            if (!best || way < *best)
                best = way;
            return; // going on from a buyer to another only costs more
        }
        if (last.stance == u"opponent")
            return;
        int passing = last.engaged ? 1 : 2;
        if (last.stance == u"sceptic")
            passing = 4;
        if (last.stance == u"champion" || last.stance == u"supporter")
            passing = 0;
        for (const auto &[line, price] : m_cost) {
            if (line.first != who.back() || std::find(who.begin(), who.end(), line.second) != who.end())
                continue;
            std::vector<size_t> longer = who;
            longer.push_back(line.second);
            follow(longer, cost + passing + price);
        }
    }

    const std::vector<Stakeholder> &m_people;
    std::map<std::pair<size_t, size_t>, int> m_cost;
};

Committee randomCommittee(std::mt19937 &random)
{
    const auto upTo = [&random](int n) { return int(random() % unsigned(n)); };
    static const char *stances[] = {"", "", "champion", "supporter", "neutral", "sceptic", "opponent"};
    Committee committee;
    const int count = 1 + upTo(7);
    for (int i = 1; i <= count; ++i) {
        Stakeholder person = someone(i, upTo(7) - 1, upTo(4) == 0, upTo(3) > 0 ? upTo(i) : 0, stances[upTo(7)]);
        committee.people.push_back(upTo(4) == 0 ? known(person) : person);
    }
    for (int i = upTo(count + 1); i > 0; --i)
        committee.influence.push_back(influences(1 + upTo(count), 1 + upTo(count)));
    return committee;
}

} // namespace

class TestCommitteeWays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBuyerWhoIsEngagedIsReached()
    {
        QCOMPARE(pathOf({someone(1, 0, true), someone(2, 4, true, 1)}), u"1: ours P1"_s);
    }

    void aContactOfOursIsAWayWhereNobodyIsEngaged() { QCOMPARE(pathOf({known(someone(1, 0))}), u"2: ours P1"_s); }

    void reportingLinesLeadUp()
    {
        // 1 for the engaged one, 1 for passing on, 2 for the line; the chain of two: 1 + 1 + 2 + 2 + 2.
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true, 1)}), u"4: ours P2 reports_to P1"_s);
        QCOMPARE(pathOf({someone(1, 0), someone(2, 2, false, 1), someone(3, 4, true, 2)}),
                 u"8: ours P3 reports_to P2 reports_to P1"_s);
    }

    void anInfluenceLineIsShorterInItsDirection()
    {
        const std::vector<Stakeholder> people{someone(1, 0), someone(2, 4, true)};
        QCOMPARE(pathOf(people, {influences(2, 1)}), u"3: ours P2 influences P1"_s);
        QCOMPARE(pathOf(people, {influences(1, 2)}), u"5: ours P2 influenced_by P1"_s);
    }

    void aSupporterIsWarmerThanAnEngagedStranger()
    {
        // By the stranger 1 + 1 + 2, by the supporter 1 + 0 + 2.
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true, 1), someone(3, 4, true, 1, "supporter")}),
                 u"3: ours P3 reports_to P1"_s);
    }

    void aDetourByAChampionBeatsASceptic()
    {
        // Straight by the sceptic: 1 + 4 + 2 = 7. Round by the champion: 1 + 0 + 1 (influence) + 2 + 2 = 6.
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true, 1, "sceptic"), someone(3, 3, false, 1),
                         someone(4, 2, true, 0, "champion")},
                        {influences(4, 3)}),
                 u"6: ours P4 influences P3 reports_to P1"_s);
    }

    void anOpponentPassesNobodyOnButMayBeTheBuyer()
    {
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true, 1, "opponent")}), u"none"_s);
        QCOMPARE(pathOf({someone(1, 0, false, 0, "opponent"), someone(2, 4, true, 1)}), u"4: ours P2 reports_to P1"_s);
    }

    void thereMayBeNoWay()
    {
        QCOMPARE(pathOf({}), u"none"_s);
        QCOMPARE(pathOf({someone(1, 4, true)}), u"none"_s);
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true)}), u"none"_s);
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, false, 1)}), u"none"_s);
    }

    void ofEqualWaysTheOneOfWhoStandsFirst()
    {
        QCOMPARE(pathOf({someone(1, 0), someone(2, 4, true, 1), someone(3, 4, true, 1)}),
                 u"4: ours P2 reports_to P1"_s);
    }

    void bruteForceAgreesOnRandomCommittees()
    {
        std::mt19937 random(2027);
        int found = 0;
        for (int round = 0; round < 4000; ++round) {
            const Committee committee = randomCommittee(random);
            const AllWays all(committee.people, committee.influence);
            const auto path = warmPath(committee.people, committee.influence);
            QCOMPARE(path.has_value(), all.best.has_value());
            if (!path)
                continue;
            ++found;
            std::vector<size_t> who;
            for (const PathStep &step : path->steps)
                who.push_back(step.person);
            QCOMPARE(path->cost, std::get<0>(*all.best));
            QCOMPARE(who, std::get<2>(*all.best));
        }
        QVERIFY(found > 1000);
    }

    void whoLeavesTakesHisThread()
    {
        // CFO engaged, CTO engaged, champion silent: threads 2; without the CFO 1, coverage from 0.4 to 0.2.
        const std::vector<Stakeholder> people{someone(1, 0, true), someone(2, 1, true, 1), someone(3, 2, false, 1)};
        const auto all = departures(people, {});
        QCOMPARE(all[0].silentRole, 0);
        QCOMPARE(all[0].vacantRole, 0);
        QCOMPARE(all[0].threads, 1);
        QCOMPARE(int(all[0].band), int(ThreadBand::HighRisk));
        QCOMPARE(all[0].multithreading, 1);
        QCOMPARE(all[0].coverage, 0.2);
        QCOMPARE(all[0].reports, size_t(2));
        QVERIFY(all[0].hadPath && !all[0].hasPath); // the only economic buyer
        QVERIFY(all[1].isGrave() && all[1].hasPath);
        QVERIFY(!all[2].isGrave());
        QCOMPARE(all[2].vacantRole, 2);
        QCOMPARE(graveDepartures(all), (std::vector<size_t>{0, 1}));
        QCOMPARE(departureMessage(all[1], people, Wording(Language::English)),
                 u"If P2 leaves, nobody in the role technical buyer is engaged."_s);
    }

    void aBlockersSilenceIsNoLoss()
    {
        const auto all = departures({someone(1, 5, true), someone(2, 4, true)}, {});
        QCOMPARE(all[0].silentRole, 5);
        QCOMPARE(graveDepartures(all), (std::vector<size_t>{1}));
    }

    void theOnlyBridgeToTheBuyerIsGrave()
    {
        // Two engaged users report to the same manager, who alone reports to the buyer.
        const std::vector<Stakeholder> people{someone(1, 0), someone(2, -1, false, 1), someone(3, 4, true, 2),
                                              someone(4, 4, true, 2)};
        const auto all = departures(people, {});
        QCOMPARE(graveDepartures(all), (std::vector<size_t>{0, 1}));
        QCOMPARE(all[1].silentRole, -1);
        const auto bridged = departures(people, {influences(4, 1)});
        QCOMPARE(graveDepartures(bridged), (std::vector<size_t>{0}));
    }

    /// Against taking the person out and looking at the rest as if it were a committee of its own.
    void bruteForceAgreesOnDepartures()
    {
        std::mt19937 random(42);
        int lost = 0, kept = 0;
        for (int round = 0; round < 2000; ++round) {
            const Committee committee = randomCommittee(random);
            const auto all = departures(committee.people, committee.influence);
            const CommitteeState before = assessCommittee(committee.people, asOf);
            QCOMPARE(all.size(), committee.people.size());
            for (size_t i = 0; i < all.size(); ++i) {
                std::vector<Stakeholder> rest = committee.people;
                rest.erase(rest.begin() + std::ptrdiff_t(i));
                const CommitteeState after = assessCommittee(rest, asOf);
                QCOMPARE(all[i].threads, after.threads);
                QCOMPARE(int(all[i].band), int(after.band));
                QCOMPARE(all[i].multithreading, after.multithreading);
                QCOMPARE(all[i].coverage, after.coverage);
                int silent = -1, vacant = -1;
                for (int role = 0; role < 6; ++role) {
                    if (before.engaged[size_t(role)] > 0 && after.engaged[size_t(role)] == 0)
                        silent = role;
                    if (before.people[size_t(role)] > 0 && after.people[size_t(role)] == 0)
                        vacant = role;
                }
                QCOMPARE(all[i].silentRole, silent);
                QCOMPARE(all[i].vacantRole, vacant);
                QCOMPARE(all[i].hadPath, AllWays(committee.people, committee.influence).best.has_value());
                QCOMPARE(all[i].hasPath, AllWays(rest, committee.influence).best.has_value());
                ++(all[i].takesPath() ? lost : kept);
            }
        }
        QVERIFY(lost > 300 && kept > 300);
    }

    void aLongRowOfPeople()
    {
        std::vector<Stakeholder> people{someone(1, 0)};
        for (qint64 i = 2; i <= 100'000; ++i)
            people.push_back(someone(i, 4, i == 100'000, i - 1));
        const auto path = warmPath(people, {});
        QCOMPARE(path->steps.size(), size_t(100'000));
        QCOMPARE(graveDepartures(departures(people, {})).size(), size_t(100'000));
    }
};

QTEST_GUILESS_MAIN(TestCommitteeWays)
#include "test_committee_ways.moc"
