#include "core/accounts/account_edit.h"
#include "core/accounts/account_table.h"
#include "core/accounts/programs.h"
#include "core/accounts/tal.h"

#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate joinDay(2027, 1, 4);
const QDate leaveDay(2027, 2, 11);

/// A program and two accounts that are on its list.
struct ListedPlan
{
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    ProgramId program;
    std::vector<AccountId> accounts;

    ListedPlan()
    {
        const auto done = plan->run(u"List"_s, [this](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            program = *made;
            for (const QString &name : {u"Acme"_s, u"Bolt"_s, u"Outside"_s}) {
                const auto account = addAccount(edit, name);
                TALBOOK_TRY(account);
                accounts.push_back(*account);
            }
            return joinTal(edit, program, std::span(accounts).first(2), joinDay, u"ICP fit"_s);
        });
        if (!done)
            qFatal("%s", qPrintable(done.error().message));
    }

    Expected<ChangeSummary> run(const Plan::Work &work) { return plan->run(u"Step"_s, work); }
    std::span<const AccountId> first() const { return std::span(accounts).first(1); }

    QString membership(size_t account) const
    {
        Statement row(plan->database(),
                      "SELECT ifnull(joined_on,'-')||' '||ifnull(left_on,'-')||' '||ifnull(outcome,'-')||' '||"
                      "ifnull(tier,'-')||' '||ifnull(reason,'-')||' '||ifnull(note,'-')||' '||ifnull(priority,'-') "
                      "FROM tal WHERE account_id = ?");
        row.bind(1, accounts[account]);
        const QString text = row.step() ? row.text(0) : QString();
        row.reset();
        Q_ASSERT(row.result());
        return text;
    }

    bool onTal(size_t account) const
    {
        const auto table = AccountTable::read(plan->database(), program);
        return table && (*table)[*table->indexOf(accounts[account])].onTal;
    }
};

} // namespace

class TestTal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joiningIsRecorded()
    {
        ListedPlan listed;
        QCOMPARE(listed.membership(0), u"2027-01-04 - - - ICP fit - -"_s);
        QVERIFY(listed.onTal(0));
        QVERIFY(!listed.onTal(2));
        QCOMPARE(programs(listed.plan->database())->front().accounts, 2);
    }

    void joiningTwiceChangesNothing()
    {
        ListedPlan listed;
        const auto again =
            listed.run([&](Edit &edit) { return joinTal(edit, listed.program, listed.first(), leaveDay, u"again"_s); });
        TALBOOK_VERIFY(again);
        QCOMPARE(again->rows(), 0);
        QCOMPARE(listed.membership(0), u"2027-01-04 - - - ICP fit - -"_s);
    }

    void graduatingKeepsTheAccountAndItsTier()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run(
            [&](Edit &edit) { return setAccountField(edit, listed.first(), AccountField::Tier, u"1:Few"_s); }));
        TALBOOK_VERIFY(listed.run([&](Edit &edit) {
            return graduate(edit, listed.program, listed.first(), Graduation::Won, leaveDay, u"Signed"_s);
        }));
        QCOMPARE(listed.membership(0), u"2027-01-04 2027-02-11 won 2 ICP fit Signed -"_s);
        QVERIFY(!listed.onTal(0));
        QVERIFY(listed.onTal(1));
        QCOMPARE(programs(listed.plan->database())->front().accounts, 1);
        TALBOOK_VERIFY(listed.plan->undo());
        QCOMPARE(listed.membership(0), u"2027-01-04 - - - ICP fit - -"_s);
        QVERIFY(listed.onTal(0));
    }

    void outcomesHaveTheirNames()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(graduate(edit, listed.program, std::span(listed.accounts).subspan(0, 1), Graduation::Lost,
                                 leaveDay, {}));
            return graduate(edit, listed.program, std::span(listed.accounts).subspan(1, 1), Graduation::Replaced,
                            leaveDay, {});
        }));
        QVERIFY(listed.membership(0).contains(u" lost "_s));
        QVERIFY(listed.membership(1).contains(u" replaced "_s));
    }

    void whoLeftMayComeBack()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run([&](Edit &edit) {
            return graduate(edit, listed.program, listed.first(), Graduation::Lost, leaveDay, {});
        }));
        TALBOOK_VERIFY(listed.run([&](Edit &edit) { return joinTal(edit, listed.program, listed.first(), leaveDay); }));
        QVERIFY(listed.onTal(0));
        QCOMPARE(listed.membership(0), u"2027-01-04 - - - ICP fit - -"_s); // since the day it joined first
    }

    void whoIsNotOnTheListCannotLeaveIt()
    {
        ListedPlan listed;
        const QByteArray before = fingerprint(*listed.plan);
        // The first is on the list and the last is not: neither leaves.
        const std::vector<AccountId> both = {listed.accounts[0], listed.accounts[2]};
        const auto result =
            listed.run([&](Edit &edit) { return graduate(edit, listed.program, both, Graduation::Won, leaveDay, {}); });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::NotFound);
        QVERIFY(result.error().message.contains(u"Outside"_s));
        QCOMPARE(fingerprint(*listed.plan), before);
        const auto twice = [&](Edit &edit) {
            return graduate(edit, listed.program, listed.first(), Graduation::Won, leaveDay, {});
        };
        TALBOOK_VERIFY(listed.run(twice));
        QVERIFY(!listed.run(twice));
    }

    void nobodyLeavesBeforeJoining()
    {
        ListedPlan listed;
        const auto result = listed.run([&](Edit &edit) {
            return graduate(edit, listed.program, listed.first(), Graduation::Won, joinDay.addDays(-1), {});
        });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invariant);
        QVERIFY(result.error().message.contains(u"Acme"_s));
    }

    void takingOffTheListLeavesNoTrace()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run([&](Edit &edit) { return removeFromTal(edit, listed.program, listed.first()); }));
        QVERIFY(listed.membership(0).isNull());
        TALBOOK_VERIFY(listed.plan->undo());
        QCOMPARE(listed.membership(0), u"2027-01-04 - - - ICP fit - -"_s);
    }

    void prioritiesAreOfMembersOnly()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(
            listed.run([&](Edit &edit) { return setPriority(edit, listed.program, listed.first(), u"High"_s); }));
        QVERIFY(listed.membership(0).endsWith(u" High"_s));
        TALBOOK_VERIFY(listed.run([&](Edit &edit) { return setPriority(edit, listed.program, listed.first(), {}); }));
        QVERIFY(listed.membership(0).endsWith(u" -"_s));
        const auto outside = listed.run([&](Edit &edit) {
            return setPriority(edit, listed.program, std::span(listed.accounts).last(1), u"High"_s);
        });
        QVERIFY(!outside);
        QCOMPARE(outside.error().code, ErrorCode::NotFound);
    }

    void listsOfProgramsAreApart()
    {
        ListedPlan listed;
        ProgramId next;
        TALBOOK_VERIFY(listed.run([&](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q2 2027"_s, QDate(2027, 4, 1), QDate(2027, 6, 30));
            TALBOOK_TRY(made);
            next = *made;
            return joinTal(edit, next, std::span(listed.accounts).last(1), QDate(2027, 4, 1));
        }));
        const auto table = AccountTable::read(listed.plan->database(), next);
        TALBOOK_VERIFY(table);
        QVERIFY((*table)[*table->indexOf(listed.accounts[2])].onTal);
        QVERIFY(!(*table)[*table->indexOf(listed.accounts[0])].onTal);
        const auto none = AccountTable::read(listed.plan->database(), {});
        TALBOOK_VERIFY(none);
        QVERIFY(!(*none)[*none->indexOf(listed.accounts[0])].onTal);
    }

    void membersAreListedWithThoseThatLeft()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run([&listed](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setAccountField(edit, listed.first(), AccountField::Owner, u"Anna"_s));
            TALBOOK_TRY(setAccountField(edit, listed.first(), AccountField::Tier, u"1:Few"_s));
            TALBOOK_TRY(setPriority(edit, listed.program, std::span(listed.accounts).subspan(1, 1), u"High"_s));
            return graduate(edit, listed.program, listed.first(), Graduation::Won, leaveDay, u"Signed"_s);
        }));
        const auto members = talMembers(listed.plan->database(), listed.program);
        TALBOOK_VERIFY(members);
        QCOMPARE(members->size(), size_t(2));
        const TalMember &left = members->at(0);
        QCOMPARE(left.name, u"Acme"_s);
        QCOMPARE(left.owner, u"Anna"_s);
        QVERIFY(left.hasLeft());
        QCOMPARE(left.leftOn, leaveDay);
        QVERIFY(left.outcome == Graduation::Won);
        QCOMPARE(left.note, u"Signed"_s);
        QCOMPARE(left.tier, 2);
        const TalMember &stays = members->at(1);
        QVERIFY(!stays.hasLeft());
        QVERIFY(!stays.outcome);
        QCOMPARE(stays.priority, u"High"_s);
        QCOMPARE(stays.reason, u"ICP fit"_s);
        QCOMPARE(stays.joinedOn, joinDay);
    }

    void theReasonOfAMemberIsChanged()
    {
        ListedPlan listed;
        TALBOOK_VERIFY(listed.run(
            [&listed](Edit &edit) { return setReason(edit, listed.program, listed.first(), u"Asked for a demo"_s); }));
        QCOMPARE(talMembers(listed.plan->database(), listed.program)->front().reason, u"Asked for a demo"_s);
        const auto stranger = listed.run([&listed](Edit &edit) {
            return setReason(edit, listed.program, std::span(listed.accounts).last(1), u"Why"_s);
        });
        QVERIFY(!stranger);
        QCOMPARE(int(stranger.error().code), int(ErrorCode::NotFound));
    }
};

QTEST_GUILESS_MAIN(TestTal)
#include "test_tal.moc"
