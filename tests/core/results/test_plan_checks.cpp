#include "core/results/plan_checks.h"

#include "core/accounts/tal.h"
#include "core/plays/assets.h"
#include "core/plays/campaign_definition.h"
#include "core/results/set_aside.h"
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

    /// A running campaign of the program, with a step for each role.
    void addCampaign(const QString &name, const QStringList &roles)
    {
        Play play;
        play.name = name;
        play.durationDays = 1;
        play.phases.emplace_back();
        play.phases.back().id = play.phases.back().name = u"p"_s;
        for (const QString &role : roles) {
            PlayStep step;
            step.id = u"s%1"_s.arg(play.steps.size());
            step.phase = u"p"_s;
            step.action = u"Talk"_s;
            step.role = role;
            play.steps.push_back(step);
        }
        run([&](Edit &edit) -> Expected<void> {
            const auto id = edit.newId<CampaignId>();
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO campaign(id, program_id, name, starts_on, definition) VALUES(?, ?, ?, '2027-02-01', ?)",
                id, program, name, campaignDefinitionText(play, {}, Wording(Language::English))));
            return edit.database().execute(
                "INSERT INTO task(id, campaign_id, account_id, title, starts_on, due_on, planned_start, planned_due, "
                "status, sequence) VALUES(?, ?, ?, 'Talk', '2027-02-01', '2027-03-01', '2027-02-01', '2027-03-01', "
                "'open', 0)",
                edit.newId(), id, acme);
        });
    }

    /// Reasons by key of all that was set aside.
    QStringList asides() const
    {
        QStringList all;
        for (const PlanFinding &finding : findings()) {
            if (!finding.setAside.isEmpty())
                all.append(finding.key + u": "_s + finding.setAside);
        }
        return all;
    }

    void setAside(size_t index, const QString &reason)
    {
        const PlanFinding finding = findings().at(index);
        run([&](Edit &edit) { return setFindingAside(edit, finding, reason); });
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
        QCOMPARE(plan.ids(), u"no_owner/Acme"_s);
        const PlanFinding finding = plan.findings().front();
        QVERIFY(finding.message.startsWith(u"1 account"_s));
        QCOMPARE(finding.accounts, std::vector{plan.acme});
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

    void severalAccountsAreOneFinding()
    {
        SoundPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            std::vector<AccountId> more;
            for (const QString &name : {u"Zeta"_s, u"Beta"_s})
                more.push_back(AccountId{insertAccount(edit, {.name = name})});
            TALBOOK_TRY(joinTal(edit, plan.program, more, checkDay));
            return edit.database().execute("UPDATE account SET tier = 1, owner = 'Anna'");
        });
        const std::vector<PlanFinding> findings = plan.findings();
        QCOMPARE(findings.size(), size_t(1));
        QCOMPARE(findings[0].id, u"no_economic_buyer"_s);
        QCOMPARE(findings[0].subject, u"Q1 2027"_s);
        QVERIFY2(findings[0].message.contains(u" 2 "_s), qPrintable(findings[0].message));
        QVERIFY2(findings[0].message.endsWith(u": Beta, Zeta."_s), qPrintable(findings[0].message));
        QCOMPARE(findings[0].accounts.size(), size_t(2));
        QVERIFY(findings[0].account.isNull());
    }

    void ofManyAccountsTheFirstAreNamed()
    {
        SoundPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            std::vector<AccountId> more;
            for (int i = 0; i < 6; ++i)
                more.push_back(AccountId{insertAccount(edit, {.name = u"More %1"_s.arg(i)})});
            return joinTal(edit, plan.program, more, checkDay);
        });
        const PlanFinding finding = plan.findings().front(); // none of the six has an owner
        QVERIFY2(finding.message.endsWith(u": More 0, More 1, More 2, More 3, More 4 and 1 more."_s),
                 qPrintable(finding.message));
        QCOMPARE(finding.accounts.size(), size_t(6));
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
        QCOMPARE(plan.findings().front().accounts.size(), size_t(26));
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

    /// 1:1 of the default preset costs 10 000 at least in a year.
    void spendingBelowTheTiersRange()
    {
        SoundPlan plan;
        plan.execute(
            "INSERT INTO cost(id, account_id, date, actual, currency) SELECT 1, id, '2027-01-15', 999999, 'EUR' "
            "FROM account WHERE name = 'Acme'");
        QCOMPARE(plan.ids(), QString()); // it joined today: the year is still to come
        plan.execute("UPDATE tal SET joined_on = '2026-02-12'");
        QCOMPARE(plan.ids(), QString());
        plan.execute("UPDATE tal SET joined_on = '2026-02-11'");
        QCOMPARE(plan.ids(), u"spend_outside_range/Acme"_s);
        QCOMPARE(plan.findings().front().severity, FindingSeverity::Note);
        plan.execute("UPDATE cost SET actual = 1000000");
        QCOMPARE(plan.ids(), QString());
        plan.execute("DELETE FROM cost"); // nothing was booked by account: nobody can tell
        QCOMPARE(plan.ids(), QString());
    }

    void goalsOfLeadsAlone_data()
    {
        QTest::addColumn<QString>("goals");
        QTest::addColumn<bool>("found");
        QTest::newRow("leads") << u"500 leads and 50 MQLs"_s << true;
        QTest::newRow("Russian") << u"Получить 500 лидов"_s << true;
        QTest::newRow("leads of accounts") << u"Leads from 20 accounts"_s << false;
        QTest::newRow("Russian, of companies") << u"Лиды из 20 компаний"_s << false;
        QTest::newRow("another word") << u"Lead the market"_s << true; // taken for a noun: a note at most
        QTest::newRow("only within words") << u"Leading, misleading, солидно"_s << false;
        QTest::newRow("accounts") << u"Engage 20 accounts"_s << false;
        QTest::newRow("none") << QString() << false;
    }
    void goalsOfLeadsAlone()
    {
        QFETCH(QString, goals);
        QFETCH(bool, found);
        SoundPlan plan;
        plan.run([&goals](Edit &edit) { return edit.database().execute("UPDATE program SET goals = ?", goals); });
        QCOMPARE(plan.ids(), found ? u"leads_not_accounts/Q1 2027"_s : QString());
    }

    void dealsOfTheFirstHalfYearAreNoResultYet()
    {
        SoundPlan plan;
        plan.execute("INSERT INTO opportunity(id, account_id, name, outcome, closed) SELECT 1, id, 'Deal', 'won', "
                     "'2027-01-01' FROM account WHERE name = 'Acme'");
        QCOMPARE(plan.ids(), u"early_results/Acme"_s);
        const PlanFinding finding = plan.findings().front();
        QVERIFY2(finding.message.contains(u"1 Jan 2027"_s), qPrintable(finding.message));
        QVERIFY2(finding.fix.contains(u"1 Jul 2027"_s), qPrintable(finding.fix));
        plan.execute("UPDATE program SET starts_on = '2026-08-12'");
        QCOMPARE(plan.ids(), u"early_results/Acme"_s);
        plan.execute("UPDATE program SET starts_on = '2026-08-11'"); // six months to the day
        QCOMPARE(plan.ids(), QString());
        plan.execute("UPDATE program SET starts_on = '2027-01-02'"); // the deal closed before
        QCOMPARE(plan.ids(), QString());
        plan.execute("UPDATE program SET starts_on = '2027-01-01'");
        plan.execute("UPDATE opportunity SET outcome = 'open'");
        QCOMPARE(plan.ids(), QString());
    }

    void withoutAccountsOffTheListNothingCanBeCompared()
    {
        SoundPlan plan;
        plan.execute("DELETE FROM account WHERE name = 'Control'");
        QCOMPARE(plan.ids(), u"no_control_cohort/Q1 2027"_s);
        QCOMPARE(plan.findings().front().severity, FindingSeverity::Note);
    }

    void aRoleThatACampaignAddressesNeedsContent()
    {
        SoundPlan plan;
        plan.addCampaign(u"Strike zone"_s, {u"champion"_s, u"economic_buyer"_s, u"champion"_s, QString()});
        plan.addCampaign(u"Renewal"_s, {u"champion"_s});
        QCOMPARE(plan.ids(), u"no_content_for_role/Economic buyer no_content_for_role/Champion"_s);
        const PlanFinding finding = plan.findings().at(1);
        QCOMPARE(finding.key, u"no_content_for_role/champion"_s);
        QCOMPARE(finding.severity, FindingSeverity::Warning);
        QVERIFY2(finding.message.contains(u"Strike zone"_s) && finding.message.contains(u"Renewal"_s),
                 qPrintable(finding.message));
        QVERIFY(!plan.findings().front().message.contains(u"Renewal"_s)); // has no step for the buyer

        plan.run([](Edit &edit) -> Expected<void> {
            Asset paper;
            paper.name = u"Paper"_s;
            paper.kind = u"case_study"_s;
            paper.places = {{u"champion"_s, u"decision"_s}};
            TALBOOK_TRY(addAsset(edit, paper));
            return {};
        });
        QCOMPARE(plan.ids(), u"no_content_for_role/Economic buyer"_s);
    }

    void whatIsOverOrOfAnotherProgramAsksForNoContent()
    {
        SoundPlan plan;
        plan.addCampaign(u"Strike zone"_s, {u"champion"_s});
        plan.execute("UPDATE task SET status = 'done', settled_on = '2027-02-10'");
        QCOMPARE(plan.ids(), QString());
        plan.execute("UPDATE task SET status = 'open', settled_on = NULL");
        QCOMPARE(plan.ids(), u"no_content_for_role/Champion"_s);
        plan.execute("UPDATE campaign SET program_id = NULL");
        QCOMPARE(plan.ids(), QString());
    }

    void aReasonSetsAFindingAsideUntilItIsTakenUp()
    {
        SoundPlan plan;
        plan.execute("UPDATE account SET owner = NULL");
        plan.execute("DELETE FROM account WHERE name = 'Control'");
        QCOMPARE(plan.ids(), u"no_owner/Acme no_control_cohort/Q1 2027"_s);
        plan.setAside(0, u"  the founder\n sells "_s);
        QCOMPARE(plan.asides(), QStringList{u"no_owner: the founder sells"_s});
        QCOMPARE(openFindings(plan.findings()).size(), size_t(1));
        QCOMPARE(openFindings(plan.findings()).front().id, u"no_control_cohort"_s);

        plan.run([](Edit &edit) { return takeFindingUp(edit, u"no_owner"_s); });
        QCOMPARE(plan.asides(), QStringList());
        QVERIFY(plan.plan->undo());
        QCOMPARE(plan.asides().size(), 1);
        QVERIFY(plan.plan->undo());
        QCOMPARE(plan.asides(), QStringList());
    }

    void withoutAReasonNothingIsSetAside()
    {
        SoundPlan plan;
        plan.execute("UPDATE account SET owner = NULL");
        const PlanFinding finding = plan.findings().front();
        const auto done =
            plan.plan->run(u"Aside"_s, [&](Edit &edit) { return setFindingAside(edit, finding, u" \n"_s); });
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::BadInput);
        QCOMPARE(plan.asides(), QStringList());
    }

    void aFindingThatGrewReturnsAndOneThatShrankDoesNot()
    {
        SoundPlan plan;
        plan.execute("UPDATE account SET owner = NULL");
        plan.setAside(0, u"the founder sells"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            const AccountId beta{insertAccount(edit, {.name = u"Beta"_s})};
            return joinTal(edit, plan.program, std::span(&beta, 1), checkDay);
        });
        QCOMPARE(plan.asides(), QStringList()); // two accounts now
        plan.setAside(0, u"both are the founder's"_s);
        QCOMPARE(plan.asides(), QStringList{u"no_owner: both are the founder's"_s});
        plan.execute("UPDATE account SET owner = 'Anna' WHERE name = 'Beta'");
        QCOMPARE(plan.asides(), QStringList{u"no_owner: both are the founder's"_s});
    }

    void aReasonIsOfTheAccountsItWasGivenAbout()
    {
        SoundPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            const AccountId beta{insertAccount(edit, {.name = u"Beta"_s})};
            TALBOOK_TRY(joinTal(edit, plan.program, std::span(&beta, 1), checkDay));
            return edit.database().execute(
                "UPDATE account SET owner = CASE name WHEN 'Acme' THEN NULL ELSE 'Anna' END");
        });
        plan.setAside(0, u"the founder sells"_s);
        plan.execute("UPDATE account SET owner = CASE name WHEN 'Beta' THEN NULL ELSE 'Anna' END");
        QCOMPARE(plan.asides(), QStringList()); // as many as before, but another one
        plan.execute("UPDATE account SET owner = CASE name WHEN 'Acme' THEN NULL ELSE 'Anna' END");
        QCOMPARE(plan.asides(), QStringList{u"no_owner: the founder sells"_s});
        // As an earlier release wrote it.
        plan.execute("UPDATE setting SET value = '{\"reason\":\"old\",\"extent\":1}' WHERE key = 'check.no_owner'");
        plan.execute("UPDATE account SET owner = CASE name WHEN 'Beta' THEN NULL ELSE 'Anna' END");
        QCOMPARE(plan.asides(), QStringList{u"no_owner: old"_s});
    }

    void eachTierAndRoleIsSetAsideByItself()
    {
        SoundPlan plan;
        plan.addCampaign(u"Strike zone"_s, {u"champion"_s, u"economic_buyer"_s});
        plan.setAside(0, u"met in person"_s);
        QCOMPARE(plan.asides(), QStringList{u"no_content_for_role/economic_buyer: met in person"_s});
    }
};

QTEST_GUILESS_MAIN(TestPlanChecks)
#include "test_plan_checks.moc"
