#include "core/committee/committee_gaps.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

const QDate asOf(2027, 2, 11);

Stakeholder person(qint64 id, int role, bool engaged)
{
    Stakeholder someone;
    someone.id = ContactId{id};
    someone.name = u"P%1"_s.arg(id);
    someone.role = role;
    someone.engaged = engaged;
    someone.lastTouch = asOf;
    return someone;
}

QStringList gapsOf(const std::vector<Stakeholder> &people)
{
    QStringList found;
    for (const CommitteeGap &gap : assessCommittee(people, asOf).gaps)
        found.append(gapId(gap.kind) + (gap.role >= 0 ? u":%1"_s.arg(gap.role) : QString()));
    return found;
}

QString drawn(const std::vector<Stakeholder> &people)
{
    QString lines;
    for (const ReportingLine &line : reportingForest(people))
        lines += QString(line.depth, u'-') + people[line.person].name + u' ';
    return lines.trimmed();
}

} // namespace

class TestCommitteeGaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threadsHaveBands_data()
    {
        QTest::addColumn<int>("engaged");
        QTest::addColumn<int>("band");
        // Domain section 5: 0 not started; 1 high risk; 2-3 moderate; 4-5 good; 6 and more excellent.
        for (const auto &[engaged, band] : {std::pair(0, ThreadBand::NotStarted),
                                            {1, ThreadBand::HighRisk},
                                            {2, ThreadBand::Moderate},
                                            {3, ThreadBand::Moderate},
                                            {4, ThreadBand::Good},
                                            {5, ThreadBand::Good},
                                            {6, ThreadBand::Excellent},
                                            {20, ThreadBand::Excellent}})
            QTest::addRow("%d", engaged) << engaged << int(band);
    }
    void threadsHaveBands()
    {
        QFETCH(int, engaged);
        QFETCH(int, band);
        std::vector<Stakeholder> people{person(100, 4, false)};
        for (int i = 0; i < engaged; ++i)
            people.push_back(person(i + 1, 4, true));
        const CommitteeState state = assessCommittee(people, asOf);
        QCOMPARE(state.threads, engaged);
        QCOMPARE(int(state.band), band);
        QCOMPARE(state.multithreading, std::min(engaged, 10));
    }

    void buyerAndChampionAddToMultithreading()
    {
        QCOMPARE(assessCommittee({person(1, 0, true), person(2, 0, true)}, asOf).multithreading, 3);
        QCOMPARE(assessCommittee({person(1, 0, true), person(2, 2, true)}, asOf).multithreading, 4);
        QCOMPARE(assessCommittee({person(1, 0, false), person(2, 2, false)}, asOf).multithreading, 0);
    }

    void coverageCountsTheFiveRequiredRoles()
    {
        QCOMPARE(assessCommittee({person(1, 0, true), person(2, 1, false), person(3, 5, true)}, asOf).coverage, 0.2);
        QCOMPARE(assessCommittee({person(1, 0, true), person(2, 1, true), person(3, 2, true), person(4, 3, true),
                                  person(5, 4, true)},
                                 asOf)
                     .coverage,
                 1.0);
    }

    void rolesWithNobodyOrNobodyEngagedAreGaps()
    {
        QCOMPARE(gapsOf({person(1, 0, true), person(2, 1, false), person(3, 2, true), person(4, 5, false)}),
                 QStringList({u"role_silent:1"_s, u"role_missing:3"_s, u"role_missing:4"_s}));
        QCOMPARE(gapsOf({person(1, 0, true), person(2, 1, true), person(3, 2, true), person(4, 3, true),
                         person(5, 4, true)}),
                 QStringList());
    }

    void aSingleThreadIsAGap()
    {
        const std::vector<Stakeholder> people{person(1, 0, false), person(2, -1, true)};
        const CommitteeState state = assessCommittee(people, asOf);
        QCOMPARE(gapsOf(people).front(), u"single_thread"_s);
        QCOMPARE(state.gaps.front().person, size_t(1));
        QVERIFY(gapMessage(state.gaps.front(), people, Wording(Language::English)).contains(u"P2"_s));
    }

    void whoIsProposedForAMissingRoleIsNamed()
    {
        std::vector<Stakeholder> people{person(1, -1, false), person(2, -1, false)};
        people[0].proposedRole = 0;
        const CommitteeGap missing{GapKind::RoleMissing, 0, 0};
        const Wording english(Language::English);
        QCOMPARE(gapMessage(missing, people, english), u"Nobody is confirmed as economic buyer; proposed: P1."_s);
        people[1].proposedRole = 0;
        QCOMPARE(gapMessage(missing, people, english), u"Nobody is confirmed as economic buyer; proposed: P1, P2."_s);
        QCOMPARE(gapMessage({GapKind::RoleMissing, 1, 0}, people, english),
                 u"Nobody is known in the role: technical buyer."_s);
    }

    void onlyAStrongOpponentIsAGap()
    {
        std::vector<Stakeholder> people{person(1, 5, true), person(2, 5, true)};
        people[1].stance = u"opponent"_s;
        QVERIFY(!gapsOf(people).contains(u"opponent:5"_s));
        people[1].influence = 3;
        QVERIFY(!gapsOf(people).contains(u"opponent:5"_s));
        people[1].influence = 4;
        QVERIFY(gapsOf(people).contains(u"opponent:5"_s));
    }

    void aBuyerWithoutATouchInThirtyDaysIsAGap()
    {
        std::vector<Stakeholder> people{person(1, 0, true), person(2, 1, true)};
        people[1].lastTouch = {};
        for (const auto &[touch, gap] :
             {std::pair(asOf.addDays(-30), false), {asOf.addDays(-31), true}, {QDate(), true}}) {
            people[0].lastTouch = touch;
            QCOMPARE(gapsOf(people).contains(u"buyer_untouched:0"_s), gap);
        }
        QVERIFY(!gapsOf(people).contains(u"buyer_untouched:1"_s));
    }

    void reportsStandBelowTheirManager()
    {
        std::vector<Stakeholder> people{person(1, 0, true), person(2, 0, true), person(3, 0, true), person(4, 0, true)};
        people[0].reportsTo = ContactId{3};
        people[1].reportsTo = ContactId{3};
        people[3].reportsTo = ContactId{1};
        QCOMPARE(drawn(people), u"P3 -P1 --P4 -P2"_s);
        people[2].reportsTo = ContactId{999}; // of another account
        QCOMPARE(drawn(people), u"P3 -P1 --P4 -P2"_s);
    }

    void aCircleLosesNobody()
    {
        std::vector<Stakeholder> people{person(1, 0, true), person(2, 0, true), person(3, 0, true)};
        people[0].reportsTo = ContactId{2};
        people[1].reportsTo = ContactId{1};
        QCOMPARE(drawn(people), u"P2 -P1 P3"_s);
        people[2].reportsTo = ContactId{3};
        QCOMPARE(drawn(people), u"P2 -P1 P3"_s);
    }

    void russianWordsFollowTheLanguage()
    {
        const Wording words(Language::Russian);
        QCOMPARE(buyingRoleName(0, words), u"экономический покупатель"_s);
        QCOMPARE(stanceName(u"sceptic"_s, words), u"скептик"_s);
        QCOMPARE(threadBandName(ThreadBand::HighRisk, words), u"высокий риск"_s);
    }
};

QTEST_GUILESS_MAIN(TestCommitteeGaps)
#include "test_committee_gaps.moc"
