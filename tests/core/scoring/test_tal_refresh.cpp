#include "core/scoring/tal_refresh.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);
const QDate joined(2027, 1, 4);

/// Without a record of intent, S1 weighs fit 40, engagement 20, strategic value 10 of 100 (intent 30 earns nothing):
/// a full fit is worth 40, the cut of C.
AccountFactsForTest fitting(const QString &name, double strategic)
{
    return {.name = name, .employees = 1000, .industry = u"SaaS"_s, .revenue = 100e6, .strategic = strategic};
}

struct Quarter1
{
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    ProgramId program;

    Quarter1()
    {
        run([this](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            program = *made;
            return {};
        });
    }
    void run(const Plan::Work &work)
    {
        if (const auto done = plan->run(u"Step"_s, work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }
    AccountId add(const AccountFactsForTest &facts, bool member)
    {
        AccountId account;
        run([&](Edit &edit) -> Expected<void> {
            account = AccountId{insertAccount(edit, facts)};
            return member ? joinTal(edit, program, std::span(&account, 1), joined) : Expected<void>();
        });
        return account;
    }
    void deal(AccountId account, const char *outcome, QDate closed)
    {
        run([&](Edit &edit) {
            return edit.database().execute("INSERT INTO opportunity(id, account_id, name, created, closed, outcome) "
                                           "VALUES(?, ?, 'Renewal', '2026-11-01', ?, ?)",
                                           edit.newId(), account, closed, outcome);
        });
    }
    void meetings(AccountId account, int count)
    {
        run([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, account.value, u"meeting_held"_s, count, today.addDays(-1));
            return {};
        });
    }

    TalMember member(ProgramId list, AccountId account) const
    {
        const auto members = talMembers(plan->database(), list);
        for (const TalMember &member : *members) {
            if (member.account == account)
                return member;
        }
        return {};
    }

    std::vector<RefreshProposal> propose(const TierPreset &tiers) const
    {
        const auto records = refreshRecords(plan->database(), program, today);
        if (!records)
            qFatal("%s", qPrintable(records.error().message));
        return proposeRefresh(standingsOf(*plan, today, u"s1"_s), *records, tiers);
    }
    std::vector<RefreshProposal> propose() const { return propose(*tierPreset({}, Wording(Language::English))); }
    std::optional<RefreshProposal> of(AccountId account) const
    {
        for (const RefreshProposal &proposal : propose()) {
            if (proposal.account == account)
                return proposal;
        }
        return {};
    }
};

#define EXPECT_PROPOSAL(proposal, wantedAction, wantedReason)                                                          \
    do {                                                                                                               \
        QVERIFY(proposal);                                                                                             \
        QCOMPARE(int((proposal)->action), int(wantedAction));                                                          \
        QCOMPARE(int((proposal)->reason), int(wantedReason));                                                          \
    } while (false)

} // namespace

class TestTalRefresh : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMemberWhoseScoreReachesTheCutStays()
    {
        Quarter1 q;
        const auto kept = q.of(q.add(fitting(u"Acme"_s, 0), true));
        EXPECT_PROPOSAL(kept, RefreshAction::Keep, RefreshReason::ScoreHolds);
        QCOMPARE(kept->score, 40.0);
        QCOMPARE(kept->cut, 40.0);
        QCOMPARE(kept->tier, 3);
    }

    void aMemberBelowTheCutWithoutEngagementIsDropped()
    {
        Quarter1 q;
        const auto dropped = q.of(q.add({.name = u"Acme"_s}, true));
        EXPECT_PROPOSAL(dropped, RefreshAction::Drop, RefreshReason::ScoreBelowCut);
        QCOMPARE(dropped->tier, 0);
    }

    void aMemberBelowTheCutThatTakesPartStays()
    {
        Quarter1 q;
        const AccountId account = q.add({.name = u"Acme"_s}, true);
        q.meetings(account, 1);
        const auto kept = q.of(account);
        EXPECT_PROPOSAL(kept, RefreshAction::Keep, RefreshReason::Engaged);
        QCOMPARE(kept->engagementPoints, 50.0); // one meeting of the S2 table
    }

    void aClosedDealGraduatesItsAccount()
    {
        Quarter1 q;
        const AccountId won = q.add(fitting(u"Won"_s, 50), true);
        const AccountId lost = q.add(fitting(u"Lost"_s, 50), true);
        q.deal(won, "won", QDate(2027, 2, 1));
        q.deal(lost, "lost", QDate(2027, 2, 3));
        const auto first = q.of(won);
        EXPECT_PROPOSAL(first, RefreshAction::GraduateWon, RefreshReason::DealWon);
        QCOMPARE(first->dealClosed, QDate(2027, 2, 1));
        QCOMPARE(first->dealName, u"Renewal"_s);
        EXPECT_PROPOSAL(q.of(lost), RefreshAction::GraduateLost, RefreshReason::DealLost);
    }

    void theNewestClosedDealDecides()
    {
        Quarter1 q;
        const AccountId account = q.add(fitting(u"Acme"_s, 50), true);
        q.deal(account, "won", QDate(2027, 2, 5));
        q.deal(account, "lost", QDate(2027, 1, 20));
        EXPECT_PROPOSAL(q.of(account), RefreshAction::GraduateWon, RefreshReason::DealWon);
    }

    void anOpenDealKeepsItsAccountWhateverElse()
    {
        Quarter1 q;
        const AccountId account = q.add({.name = u"Acme"_s}, true);
        q.deal(account, "lost", QDate(2027, 2, 1));
        q.deal(account, "open", {});
        EXPECT_PROPOSAL(q.of(account), RefreshAction::Keep, RefreshReason::OpenDeal);
    }

    void aDealThatClosesLaterIsOpenOnTheDay()
    {
        Quarter1 q;
        const AccountId account = q.add({.name = u"Acme"_s}, true);
        q.deal(account, "won", QDate(2027, 3, 1));
        EXPECT_PROPOSAL(q.of(account), RefreshAction::Keep, RefreshReason::OpenDeal);
    }

    void aDealFromBeforeJoiningSaysNothing()
    {
        Quarter1 q;
        const AccountId account = q.add(fitting(u"Acme"_s, 0), true);
        q.deal(account, "won", QDate(2026, 12, 30));
        EXPECT_PROPOSAL(q.of(account), RefreshAction::Keep, RefreshReason::ScoreHolds);
    }

    void othersAreAddedByRank()
    {
        Quarter1 q;
        const AccountId second = q.add(fitting(u"Second"_s, 50), false); // 45
        const AccountId first = q.add(fitting(u"First"_s, 100), false);  // 50
        q.add({.name = u"Weak"_s}, false);                               // 0
        const auto proposals = q.propose();
        QCOMPARE(proposals.size(), size_t(2));
        QCOMPARE(proposals[0].account, first);
        QCOMPARE(proposals[1].account, second);
        QCOMPARE(int(proposals[0].action), int(RefreshAction::Add));
        QCOMPARE(proposals[0].tier, 3);
        QCOMPARE(proposals[1].score, 45.0);
    }

    void customersAndThoseThatLeftAreNotAdded()
    {
        Quarter1 q;
        const AccountId customer = q.add(fitting(u"Customer"_s, 100), false);
        q.deal(customer, "won", QDate(2026, 5, 1));
        const AccountId gone = q.add(fitting(u"Gone"_s, 100), true);
        q.run([&](Edit &edit) {
            return graduate(edit, q.program, std::span(&gone, 1), Graduation::Replaced, today, {});
        });
        QVERIFY(q.propose().empty());
    }

    void membersTakeTheirPlacesFirstAndTheRestGoDownATier()
    {
        Quarter1 q;
        const AccountId stays = q.add(fitting(u"Stays"_s, 0), true); // 40, tier 3
        const AccountId strong = q.add(fitting(u"Strong"_s, 100), false);
        const AccountId late = q.add(fitting(u"Late"_s, 100), false);
        q.meetings(strong, 3); // 150 points: 40 + 20 + 10 = 70, grade B, tier 2
        TierPreset narrow;
        narrow.tiers[0].capacity = 1;
        narrow.tiers[1].capacity = 0;
        narrow.tiers[2].capacity = 2; // one of them for the member
        const auto proposals = q.propose(narrow);
        QCOMPARE(proposals.size(), size_t(2));
        QCOMPARE(proposals[0].account, stays);
        QCOMPARE(proposals[1].account, strong);
        QCOMPARE(proposals[1].tier, 3);
        narrow.tiers[2].capacity.reset();
        const auto roomy = q.propose(narrow);
        QCOMPARE(roomy.size(), size_t(3));
        QCOMPARE(roomy[2].account, late);
    }

    void aRefreshIsOneStepIntoTheNewProgram()
    {
        Quarter1 q;
        const AccountId kept = q.add(fitting(u"Kept"_s, 0), true);
        const AccountId won = q.add(fitting(u"Won"_s, 0), true);
        const AccountId fresh = q.add(fitting(u"Fresh"_s, 0), false);
        const AccountId left = q.add(fitting(u"Not wanted"_s, 0), false);
        const QByteArray before = fingerprint(*q.plan);
        RefreshOrder order;
        order.program = {u"Q2 2027"_s, QDate(2027, 4, 1), QDate(2027, 6, 30)};
        order.present = q.program;
        order.on = today;
        order.decisions = {{kept, true, true, Graduation::Replaced, u"Holds"_s, u"High"_s},
                           {won, false, true, Graduation::Won, u"Signed"_s, {}},
                           {fresh, true, false, Graduation::Replaced, u"Score 40"_s, {}},
                           {left, false, false, Graduation::Replaced, u"Score 40"_s, {}}};
        ProgramId made;
        q.run([&](Edit &edit) -> Expected<void> {
            const auto program = applyRefresh(edit, order);
            TALBOOK_TRY(program);
            made = *program;
            return {};
        });
        QCOMPARE(talMembers(q.plan->database(), made)->size(), size_t(2));
        QCOMPARE(q.member(made, kept).priority, u"High"_s);
        QCOMPARE(q.member(made, fresh).reason, u"Score 40"_s);
        QCOMPARE(q.member(made, fresh).joinedOn, today);
        QCOMPARE(talMembers(q.plan->database(), q.program)->size(), size_t(2));
        QVERIFY(!q.member(q.program, kept).hasLeft());
        QVERIFY(q.member(q.program, won).outcome == Graduation::Won);
        QCOMPARE(q.member(q.program, won).note, u"Signed"_s);
        TALBOOK_VERIFY(q.plan->undo());
        QCOMPARE(fingerprint(*q.plan), before);
    }

    void theReasonIsASentenceWithItsFigures()
    {
        Quarter1 q;
        const Wording words(Language::English);
        const ScoringModel model = *scoringModel(q.plan->database(), u"s1"_s, words);
        const auto dropped = q.of(q.add({.name = u"Acme"_s}, true));
        QCOMPARE(refreshReasonInWords(*dropped, model, words),
                 u"The score of 0.0 is below 40, and nobody took part in 90 days."_s);
    }
};

QTEST_GUILESS_MAIN(TestTalRefresh)
#include "test_tal_refresh.moc"
