#include "core/committee/committee_chart.h"
#include "core/committee/committee_mermaid.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

Stakeholder someone(qint64 id, const QString &name, qint64 manager = 0)
{
    Stakeholder person;
    person.id = ContactId{id};
    person.name = name;
    person.reportsTo = ContactId{manager};
    return person;
}

/// Vera above Edwin and Saule, Neris below Saule, Oleg and Ines nowhere.
std::vector<Stakeholder> people()
{
    return {someone(1, u"Vera"_s),     someone(2, u"Edwin"_s, 1), someone(3, u"Saule"_s, 1),
            someone(4, u"Neris"_s, 3), someone(5, u"Oleg"_s),     someone(6, u"Ines"_s)};
}

CommitteeChart chartOf(const std::vector<Stakeholder> &people, const std::vector<int> &missing = {},
                       const std::function<bool(ContactId)> &folded = {})
{
    ChartShape shape;
    shape.width = 200;
    shape.height = [](int) { return 72.0; };
    return arrangeCommittee(people, missing, folded, shape);
}

const ChartNode &nodeOf(const CommitteeChart &chart, int person)
{
    return *std::ranges::find(chart.nodes, person, &ChartNode::person);
}

/// Everybody reports to the one before, so deep that a recursion would end the program.
std::vector<Stakeholder> chain(int length)
{
    std::vector<Stakeholder> people;
    for (int i = 1; i <= length; ++i)
        people.push_back(someone(i, u"P"_s, i - 1));
    return people;
}

} // namespace

class TestCommitteeChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void managersStandAboveTheMiddleOfTheirReports()
    {
        // Two cards of 200 with 20 between them are 420 wide; their manager stands over the middle, a row is 72 + 40.
        const CommitteeChart chart = chartOf(people());
        const QRectF vera = nodeOf(chart, 0).rect, edwin = nodeOf(chart, 1).rect, saule = nodeOf(chart, 2).rect;
        QCOMPARE(edwin.left() + 220, saule.left());
        QCOMPARE(vera.center().x(), (edwin.center().x() + saule.center().x()) / 2);
        QCOMPARE(edwin.top(), vera.top() + 112);
        QCOMPARE(nodeOf(chart, 3).rect.center().x(), saule.center().x());
        QCOMPARE(nodeOf(chart, 3).depth, 2);
        QCOMPARE(nodeOf(chart, 0).reports, 3);
    }

    void colleaguesStandByInfluenceAndThenByName()
    {
        std::vector<Stakeholder> all = {someone(1, u"Vera"_s), someone(2, u"zoe"_s, 1), someone(3, u"Ёлка"_s, 1),
                                        someone(4, u"Anna"_s, 1), someone(5, u"Boris"_s, 1)};
        all[1].influence = 2;
        all[4].influence = 5;
        QCOMPARE(colleagueOrder(all), (std::vector<size_t>{4, 1, 3, 0, 2}));
        const CommitteeChart chart = chartOf(all);
        for (const auto &[left, right] : {std::pair(4, 1), {1, 3}, {3, 2}})
            QVERIFY(nodeOf(chart, left).rect.right() < nodeOf(chart, right).rect.left());
        // The same whatever ids they got.
        std::swap(all[2], all[3]);
        const CommitteeChart again = chartOf(all);
        QCOMPARE(nodeOf(again, 2).rect, nodeOf(chart, 3).rect); // Anna
    }

    void whoStandsNowhereComesAfterTheTrees()
    {
        QStringList listed;
        const std::vector<Stakeholder> all = people();
        for (const ReportingLine &line : reportingForest(all))
            listed.append(QString(line.depth, u'-') + all[line.person].name);
        QCOMPARE(listed.join(u' '), u"Vera -Edwin -Saule --Neris Ines Oleg"_s);
    }

    void whoStandsNowhereIsShownApartAndNotLost()
    {
        const CommitteeChart chart = chartOf(people());
        QCOMPARE(chart.nodes.size(), size_t(6));
        QCOMPARE(chart.apartCount, 2);
        QVERIFY(nodeOf(chart, 4).apart && nodeOf(chart, 5).apart && !nodeOf(chart, 1).apart);
        QVERIFY(chart.apart.top() >= chart.tree.bottom() + 72);
        QVERIFY(!nodeOf(chart, 4).rect.intersects(nodeOf(chart, 5).rect));
    }

    void manyWithoutAPlaceStandInRows()
    {
        std::vector<Stakeholder> crowd;
        for (int i = 1; i <= 9; ++i)
            crowd.push_back(someone(i, u"P"_s));
        const CommitteeChart chart = chartOf(crowd);
        QVERIFY(chart.tree.isEmpty());
        QCOMPARE(chart.apartCount, 9);
        QCOMPARE(nodeOf(chart, 3).rect.top(), nodeOf(chart, 0).rect.top());
        QCOMPARE(nodeOf(chart, 4).rect.top(), nodeOf(chart, 0).rect.top() + 92);
        QCOMPARE(nodeOf(chart, 8).rect.left(), nodeOf(chart, 0).rect.left());
    }

    void aFoldedBranchIsCountedAndNotDrawn()
    {
        const CommitteeChart chart = chartOf(people(), {}, [](ContactId id) { return id.value == 3; });
        QCOMPARE(chart.nodes.size(), size_t(5));
        QVERIFY(nodeOf(chart, 2).folded);
        QCOMPARE(nodeOf(chart, 2).reports, 1);
        // Somebody with nobody below has nothing to fold.
        QVERIFY(!nodeOf(chartOf(people(), {}, [](ContactId) { return true; }), 0).rect.isEmpty());
        QCOMPARE(chartOf(people(), {}, [](ContactId) { return true; }).nodes.size(), size_t(3));
    }

    void missingRolesStandBelowTheHead()
    {
        const CommitteeChart chart = chartOf(people(), {1, 4});
        QCOMPARE(chart.nodes.size(), size_t(8));
        int ghosts = 0;
        for (const ChartNode &node : chart.nodes) {
            if (node.person >= 0)
                continue;
            ++ghosts;
            QCOMPARE(chart.nodes[size_t(node.parent)].person, 0);
            QCOMPARE(node.rect.top(), nodeOf(chart, 1).rect.top());
        }
        QCOMPARE(ghosts, 2);
        // Without anybody placed they stand by themselves.
        QCOMPARE(chartOf({}, {0, 1}).nodes.size(), size_t(2));
        QCOMPARE(chartOf({}, {0, 1}).nodes[1].parent, -1);
    }

    void aCircleIsCutOpenAndEverybodyDrawn()
    {
        const std::vector<Stakeholder> circle{someone(1, u"A"_s, 3), someone(2, u"B"_s, 1), someone(3, u"C"_s, 2),
                                              someone(4, u"D"_s, 4)};
        QCOMPARE(chartOf(circle).nodes.size(), size_t(4));
    }

    void aLongChainIsDrawn()
    {
        const CommitteeChart chart = chartOf(chain(100'000));
        QCOMPARE(chart.nodes.size(), size_t(100'000));
        QCOMPARE(chart.tree.width(), 200.0);
    }

    void mermaidDrawsBoxesAndBothKindsOfLines()
    {
        Committee committee;
        committee.people = people();
        committee.people[0].title = u"Chief Executive Officer"_s;
        committee.people[1].role = 0;
        committee.details.resize(6);
        committee.influence = {{ContactId{4}, ContactId{2}}};
        QCOMPARE(committeeMermaid(committee, Wording(Language::English)),
                 u"flowchart TD\n"
                 "    p1[\"Vera<br/>Chief Executive Officer\"]\n"
                 "    p2[\"Edwin<br/>economic buyer\"]\n"
                 "    p3[\"Saule\"]\n"
                 "    p4[\"Neris\"]\n"
                 "    p5[\"Ines\"]\n"
                 "    p6[\"Oleg\"]\n"
                 "    p1 --> p2\n"
                 "    p1 --> p3\n"
                 "    p3 --> p4\n"
                 "    p4 -. \"influences\" .-> p2\n"_s);
    }

    void mermaidKeepsNamesWithinTheirBoxes()
    {
        Committee committee;
        committee.people = {someone(1, u"A\"] --> x[\"<b>`#;&\n  B"_s)};
        committee.details.resize(1);
        QCOMPARE(committeeMermaid(committee, Wording(Language::English)),
                 u"flowchart TD\n    p1[\"A#34;#93; --#62; x#91;#34;#60;b#62;#96;#35;#59;#38; B\"]\n"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommitteeChart)
#include "test_committee_chart.moc"
