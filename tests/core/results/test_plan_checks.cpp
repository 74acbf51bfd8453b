#include "core/results/plan_checks.h"

#include "core/accounts/tal.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate checkDay(2027, 2, 11);

/// One account on the list, set to 1:1 by hand, one off it; nothing to complain about.
struct SoundPlan
{
    PlanFolder folder;
    std::unique_ptr<Plan> plan = newPlan(folder);
    ProgramId program;
    AccountId acme;

    SoundPlan()
    {
        run([this](Edit &edit) -> Expected<void> {
            const auto made = addProgram(edit, u"Q1 2027"_s, QDate(2027, 1, 1), QDate(2027, 3, 31));
            TALBOOK_TRY(made);
            program = *made;
            acme = AccountId{insertAccount(edit, {.name = u"Acme"_s})};
            insertAccount(edit, {.name = u"Control"_s});
            TALBOOK_TRY(edit.database().execute("UPDATE account SET tier = 1, owner = 'Anna' WHERE id = ?", acme));
            insertContact(edit, acme.value, u"Buyer"_s, u"economic_buyer"_s, {});
            insertSignal(edit, acme.value, u"topic_surge"_s, 80, checkDay);
            return joinTal(edit, program, std::span(&acme, 1), checkDay);
        });
    }

    void run(const Plan::Work &work)
    {
        if (const auto done = plan->run(u"Step"_s, work); !done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    void execute(const char *sql)
    {
        run([sql](Edit &edit) { return edit.database().execute(sql); });
    }

    std::vector<PlanFinding> findings(Language language = Language::English) const
    {
        const Wording words(language);
        const auto standings = Standings::read(plan->database(), {checkDay, {}, {}}, words);
        if (!standings)
            qFatal("%s", qPrintable(standings.error().message));
        auto found = checkPractice(plan->database(), *standings, words);
        if (!found)
            qFatal("%s", qPrintable(found.error().message));
        return std::move(*found);
    }

    QString ids() const
    {
        QStringList all;
        for (const PlanFinding &finding : findings())
            all.append(finding.id + u'/' + finding.subject);
        return all.join(u' ');
    }
};

} // namespace

class TestPlanChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundPlanHasNoFindings()
    {
        const SoundPlan sound;
        QCOMPARE(sound.ids(), QString());
    }

    void anEmptyPlanHasNoFindings()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        const auto found = checkPractice(plan->database(), standingsOf(*plan, checkDay), Wording(Language::English));
        TALBOOK_VERIFY(found);
        QVERIFY(found->empty());
    }

    void ownersAreMissed()
    {
        SoundPlan plan;
        plan.execute("UPDATE account SET owner = NULL");
        QCOMPARE(plan.ids(), u"no_owner/Q1 2027"_s);
        const PlanFinding finding = plan.findings().front();
        QVERIFY(finding.message.contains(u"Acme"_s));
        QVERIFY(!finding.message.contains(u"Control"_s)); // off the list, nobody has to own it
        QVERIFY(!finding.fix.isEmpty());
        QCOMPARE(finding.severity, FindingSeverity::Warning);
    }

    void intentDataAreMissed()
    {
        SoundPlan plan;
        plan.execute("DELETE FROM signal");
        QCOMPARE(plan.ids(), u"no_intent_data/Intent"_s);
    }

    void oneThreadAtAStrategicAccountIsAWarning()
    {
        SoundPlan plan;
        qint64 first = 0;
        plan.run([&](Edit &edit) -> Expected<void> {
            first = insertContact(edit, plan.acme.value, u"First"_s, u"champion"_s, {});
            insertActivity(edit, plan.acme.value, u"meeting_held"_s, 1, checkDay, first);
            return {};
        });
        QCOMPARE(plan.ids(), u"single_thread/Acme"_s);
        QCOMPARE(plan.findings().front().account.value, plan.acme.value);
        plan.run([&](Edit &edit) -> Expected<void> {
            insertActivity(edit, plan.acme.value, u"meeting_held"_s, 1, checkDay,
                           insertContact(edit, plan.acme.value, u"Second"_s, u"end_user"_s, {}));
            return {};
        });
        QCOMPARE(plan.ids(), QString());
        plan.execute("DELETE FROM contact WHERE name = 'Second'");
        plan.execute("UPDATE account SET tier = 2");
        QCOMPARE(plan.ids(), QString()); // only 1:1 accounts must be threaded
    }

    void aStrategicAccountNeedsItsEconomicBuyer()
    {
        SoundPlan plan;
        plan.execute("UPDATE contact SET buying_role = 'champion'");
        QCOMPARE(plan.ids(), u"no_economic_buyer/Acme"_s);
        plan.execute("UPDATE account SET tier = 3");
        QCOMPARE(plan.ids(), QString());
    }

    void aTierHoldsWhatItCan()
    {
        SoundPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            std::vector<AccountId> more;
            for (int i = 0; i < 25; ++i) // 26 with Acme, and 1:1 of the default preset has 25 places
                more.push_back(AccountId{insertAccount(edit, {.name = u"More %1"_s.arg(i)})});
            TALBOOK_TRY(joinTal(edit, plan.program, more, checkDay));
            TALBOOK_TRY(edit.database().execute("UPDATE account SET tier = 1, owner = 'Anna' WHERE name LIKE 'More%'"));
            for (const AccountId account : more)
                insertContact(edit, account.value, u"Buyer"_s, u"economic_buyer"_s, {});
            return {};
        });
        QCOMPARE(plan.ids(), u"over_capacity/1:1"_s);
        QVERIFY(plan.findings().front().message.contains(u"26"_s));
        QVERIFY(plan.findings().front().message.contains(u"25"_s));
        plan.execute("UPDATE account SET tier = 2 WHERE name = 'More 0'");
        QCOMPARE(plan.ids(), QString());
    }

    void aListHoldsWhatAllTiersCan()
    {
        SoundPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            std::vector<AccountId> more;
            for (int i = 0; i < 625; ++i) // with Acme 626; the default preset has 25 + 100 + 500 places
                more.push_back(AccountId{insertAccount(edit, {.name = u"More %1"_s.arg(i)})});
            TALBOOK_TRY(joinTal(edit, plan.program, more, checkDay));
            return edit.database().execute("UPDATE account SET owner = 'Anna'");
        });
        QCOMPARE(plan.ids(), u"over_capacity/Q1 2027"_s);
        plan.run([&](Edit &edit) { return edit.database().execute("DELETE FROM account WHERE name = 'More 0'"); });
        QCOMPARE(plan.ids(), QString());
    }

    void spendingAboveTheTiersRange()
    {
        SoundPlan plan;
        // 1:1 of the default preset may cost 50 000 a year.
        plan.execute(
            "INSERT INTO cost(id, account_id, date, actual, currency) SELECT 1, id, '2027-01-15', 3000000, 'EUR' "
            "FROM account WHERE name = 'Acme'");
        plan.execute(
            "INSERT INTO cost(id, account_id, date, actual, currency) SELECT 2, id, '2026-06-15', 2000000, 'EUR' "
            "FROM account WHERE name = 'Acme'");
        QCOMPARE(plan.ids(), QString()); // 50 000 exactly
        plan.execute(
            "INSERT INTO cost(id, account_id, date, actual, currency) SELECT 3, id, '2026-02-11', 9000000, 'EUR' "
            "FROM account WHERE name = 'Acme'");
        QCOMPARE(plan.ids(), QString()); // a year ago: not in this year
        plan.execute("INSERT INTO cost(id, account_id, date, actual, currency) SELECT 4, id, '2026-02-12', 100, 'EUR' "
                     "FROM account WHERE name = 'Acme'");
        QCOMPARE(plan.ids(), u"spend_outside_range/Acme"_s);
        plan.execute("UPDATE cost SET currency = 'CHF' WHERE id = 4"); // no rate: what it is worth is not known
        QCOMPARE(plan.ids(), QString());
        plan.execute("INSERT INTO rate(currency, value) VALUES('CHF', 1.1)");
        QCOMPARE(plan.ids(), u"spend_outside_range/Acme"_s);
    }

    void withoutAccountsOffTheListNothingCanBeCompared()
    {
        SoundPlan plan;
        plan.execute("DELETE FROM account WHERE name = 'Control'");
        QCOMPARE(plan.ids(), u"no_control_cohort/Q1 2027"_s);
        QCOMPARE(plan.findings().front().severity, FindingSeverity::Note);
    }
};

QTEST_GUILESS_MAIN(TestPlanChecks)
#include "test_plan_checks.moc"
