#include "core/plays/next_actions.h"

#include "core/plays/launch.h"
#include "core/plays/play_store.h"
#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate joined(2027, 1, 5);

std::vector<NextAction> actionsOf(const ProgramPlan &plan, QDate day = figureDay)
{
    auto actions = nextActions(plan.plan->database(), plan.standings(day), Wording(Language::English));
    if (!actions)
        qFatal("%s %s", qPrintable(actions.error().message), qPrintable(actions.error().details));
    return std::move(*actions);
}

/// The causes of a rule's actions, in their order: "2027-02-08; …"
QString causes(const ProgramPlan &plan, const QString &rule, QDate day = figureDay)
{
    QStringList found;
    for (const NextAction &action : actionsOf(plan, day)) {
        if (action.about.rule == rule)
            found.append(action.about.cause);
    }
    return found.join(u"; "_s);
}

NextAction actionOf(const ProgramPlan &plan, const QString &rule, QDate day = figureDay)
{
    for (const NextAction &action : actionsOf(plan, day)) {
        if (action.about.rule == rule)
            return action;
    }
    qFatal("no action of %s", qPrintable(rule));
}

void signal(ProgramPlan &plan, AccountId account, QDate on, double strength, const QString &topic = u"kafka"_s,
            const QString &kind = u"topic_surge"_s)
{
    plan.run([&](Edit &edit) -> Expected<void> {
        return edit.database().execute(
            "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, ?, ?, ?)", edit.newId(),
            account, on, kind, strength, topic);
    });
}

Rule ruleOf(const ProgramPlan &plan, const QString &id)
{
    const Wording words(Language::English);
    const auto all = rules(plan.plan->database(), plan.standings().model(), words);
    if (!all)
        qFatal("%s", qPrintable(all.error().message));
    return *std::ranges::find(*all, id, &Rule::id);
}

} // namespace

/// With topic surges as the only source, intent is the strongest surge after decay: strength x 2^(-age / 30).
class TestNextActions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalmPlanWantsNothing()
    {
        ProgramPlan plan;
        plan.account(u"Acme"_s, joined);
        QVERIFY(actionsOf(plan).empty());
    }

    void aSpikeIsOneCauseAsLongAsItLasts()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, QDate(2027, 2, 8), 60);
        QCOMPARE(causes(plan, u"intent_spike"_s, QDate(2027, 2, 7)), QString());
        QCOMPARE(causes(plan, u"intent_spike"_s, QDate(2027, 2, 8)), u"2027-02-08"_s);
        QCOMPARE(causes(plan, u"intent_spike"_s, QDate(2027, 2, 14)), u"2027-02-08"_s);
        // On the 15th intent is 60 x 2^(-7/30) and was 60.
        QCOMPARE(causes(plan, u"intent_spike"_s, QDate(2027, 2, 15)), QString());
    }

    void aSpikeTellsItsRecordsAndFigures()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay.addDays(-30), 60);
        signal(plan, acme, figureDay, 80, u"event streaming"_s);
        const NextAction spike = actionOf(plan, u"intent_spike"_s);
        // 80 - 60 x 2^(-23/30) = 80 - 35.27 = 44.73
        QCOMPARE(spike.why, u"Intent rose by 44.7 points in 7 days and now stands at 80.0."_s);
        QCOMPARE(spike.reasons.size(), size_t(1)); // the other is older than the seven days
        QCOMPARE(spike.reasons.front().topic, u"event streaming"_s);
        QCOMPARE(spike.reasons.front().points, 80.0);
        QCOMPARE(reasonText(spike.reasons.front(), Wording(Language::English)),
                 u"11 Feb 2027 · Topic surge · event streaming · strength 80.0"_s);
        QCOMPARE(spike.since, figureDay);
        QCOMPARE(spike.owner, u"Anna"_s);
        QCOMPARE(spike.playPreset, u"s1-nurture-accelerate"_s);
        QVERIFY(!spike.playName.isEmpty());
    }

    void aChampionLooksAtPrices()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        const ContactId oleg = plan.person(acme, u"Oleg {days}"_s, u"champion"_s);
        const ContactId ivan = plan.person(acme, u"Ivan"_s, u"influencer"_s);
        plan.activity(acme, figureDay.addDays(-15), oleg, u"pricing_page"_s);
        plan.activity(acme, figureDay.addDays(-1), oleg, u"pricing_page"_s);
        plan.activity(acme, figureDay.addDays(-1), ivan, u"pricing_page"_s);
        plan.activity(acme, figureDay, ivan, u"pricing_page"_s);
        // Oleg's older visit is fifteen days back, outside of fourteen; another's visits do not count.
        QCOMPARE(causes(plan, u"champion_pricing_visits"_s), QString());
        plan.activity(acme, figureDay, oleg, u"pricing_page"_s);
        QCOMPARE(causes(plan, u"champion_pricing_visits"_s), u"contact:%1@2027-02-11"_s.arg(oleg.value));
        const NextAction action = actionOf(plan, u"champion_pricing_visits"_s);
        // What a record holds is not taken for a gap of the sentence.
        QCOMPARE(action.why, u"Oleg {days} opened the pricing page 2 times in 14 days."_s);
        QCOMPARE(action.contact, oleg);
        QCOMPARE(action.reasons.size(), size_t(2));
        QCOMPARE(action.reasons.front().person, u"Oleg {days}"_s);
    }

    void severalPeopleAreActive()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        for (const int age : {6, 3, 1})
            plan.activity(acme, figureDay.addDays(-age), plan.person(acme, u"P%1"_s.arg(age), u"end_user"_s));
        QCOMPARE(causes(plan, u"stakeholders_active"_s), u"2027-02-10"_s);
        QCOMPARE(causes(plan, u"stakeholders_active"_s, figureDay.addDays(1)), QString()); // the first is a week old
        const ContactId fourth = plan.person(acme, u"Fourth"_s, u"end_user"_s);
        plan.activity(acme, figureDay, fourth, u"email_sent"_s, u"outbound"_s);
        plan.activity(acme, figureDay, fourth, u"email_open"_s); // an opened e-mail does not engage
        QCOMPARE(actionOf(plan, u"stakeholders_active"_s).why, u"3 people of the account were active in 7 days."_s);
    }

    void eachCompetitorIsACauseOfItsOwn()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay.addDays(-40), 30, u"Junctura"_s, u"competitor_research"_s);
        signal(plan, acme, figureDay.addDays(-20), 30, u"Junctura"_s, u"competitor_research"_s);
        signal(plan, acme, figureDay.addDays(-5), 40, u"JUNCTURA"_s, u"competitor_research"_s);
        signal(plan, acme, figureDay.addDays(-4), 20, u"Ёлка"_s, u"competitor_research"_s);
        signal(plan, acme, figureDay.addDays(-3), 20, u"Other"_s);
        // Never thirty days without Junctura since the 40th day back: the 11th minus 40 is 2 January.
        QCOMPARE(causes(plan, u"competitor_research"_s), u"topic:junctura@2027-01-02; topic:елка@2027-02-07"_s);
        const NextAction first = actionOf(plan, u"competitor_research"_s);
        QVERIFY2(first.why.contains(u"(strength 40), seen in the last 30 days"_s), qPrintable(first.why));
        QCOMPARE(first.reasons.size(), size_t(2));
    }

    void engagementCrossesALevel()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        plan.activity(acme, figureDay.addDays(-10)); // a meeting held: 50 points, and qualified begins at 51
        QCOMPARE(causes(plan, u"engagement_crossed"_s), QString());
        plan.activity(acme, figureDay.addDays(-5), {}, u"page_view"_s); // 1
        QCOMPARE(causes(plan, u"engagement_crossed"_s), u"level:marketing_qualified@2027-02-06"_s);
        plan.activity(acme, figureDay.addDays(-2));
        QCOMPARE(causes(plan, u"engagement_crossed"_s), u"level:sales_qualified@2027-02-09"_s);
    }

    void intentReachesTheActivation()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay.addDays(-3), 70);
        QCOMPARE(causes(plan, u"activation"_s, figureDay.addDays(-3)), u"2027-02-08"_s);
        QCOMPARE(causes(plan, u"activation"_s), QString()); // 70 has decayed
        signal(plan, acme, figureDay.addDays(-2), 100);
        QCOMPARE(causes(plan, u"activation"_s), u"2027-02-08"_s); // without a break
        QCOMPARE(actionOf(plan, u"activation"_s).playPreset, u"s2-account-activation"_s);
    }

    void fitAndIntentAreTheStrikeZone()
    {
        ProgramPlan plan;
        // 25 + 20 + 20 of 90 points of fit: 72.2.
        const AccountId fits =
            plan.account({.name = u"Fits"_s, .employees = 5000, .industry = u"SaaS"_s, .revenue = 200e6}, joined);
        const AccountId other = plan.account(u"Other"_s, joined);
        signal(plan, fits, figureDay, 65);
        signal(plan, other, figureDay, 65);
        QCOMPARE(causes(plan, u"strike_zone"_s), u"2027-02-11"_s);
        QCOMPARE(actionOf(plan, u"strike_zone"_s).why,
                 u"Fit 72.2 and intent 65.0 put the account in the upper right of the matrix."_s);
    }

    /// Launched on Monday 1 February: its last task is due three weeks later.
    void aPlayThatRunsOrHasJustEndedIsNotProposedAnew()
    {
        ProgramPlan plan;
        const AccountId fits =
            plan.account({.name = u"Fits"_s, .employees = 5000, .industry = u"SaaS"_s, .revenue = 200e6}, joined);
        const Wording words(Language::English);
        signal(plan, fits, figureDay, 65);
        QCOMPARE(causes(plan, u"strike_zone"_s), u"2027-02-11"_s);
        const auto launchedAs = [&](const QString &preset) {
            CampaignId campaign;
            plan.run([&](Edit &edit) -> Expected<void> {
                const auto play = addPresetPlay(edit, preset, words);
                TALBOOK_TRY(play);
                const auto made =
                    launch(edit, {*play, {}, {fits}, QDate(2027, 2, 1), u"Run of "_s + preset, {}}, words);
                TALBOOK_TRY(made);
                campaign = made->campaign;
                return {};
            });
            return campaign;
        };
        const CampaignId strike = launchedAs(u"s1-strike-zone"_s);
        QCOMPARE(causes(plan, u"strike_zone"_s), QString()); // launching it is all there was to do
        // What else is to be done stays, without the play that runs already.
        QCOMPARE(actionOf(plan, u"intent_spike"_s).playPreset, u"s1-nurture-accelerate"_s);
        launchedAs(u"s1-nurture-accelerate"_s);
        const NextAction spike = actionOf(plan, u"intent_spike"_s);
        QVERIFY(spike.playPreset.isEmpty() && spike.playName.isEmpty() && spike.play.isNull());
        QVERIFY2(spike.playRests.startsWith(u"“Run of s1-nurture-accelerate” runs here until "_s),
                 qPrintable(spike.playRests));
        // All of the strike zone is settled on 12 January: 30 days of rest end on 11 February, the day it is asked.
        const auto settleOn = [&](const char *day) {
            plan.run([&](Edit &edit) {
                return edit.database().execute("UPDATE task SET status = 'done', settled_on = ? WHERE campaign_id = ?",
                                               QString::fromLatin1(day), strike);
            });
        };
        settleOn("2027-01-13");
        QCOMPARE(causes(plan, u"strike_zone"_s), QString());
        settleOn("2027-01-12");
        QCOMPARE(causes(plan, u"strike_zone"_s), u"2027-02-11"_s);
        Rule rule = ruleOf(plan, u"strike_zone"_s);
        rule.restDays = 31;
        plan.run([&](Edit &edit) { return changeRule(edit, rule, words); });
        QCOMPARE(causes(plan, u"strike_zone"_s), QString());
        rule.restDays = 366;
        const auto refused = plan.plan->run(u"Rule"_s, [&](Edit &edit) { return changeRule(edit, rule, words); });
        QVERIFY(!refused && refused.error().code == ErrorCode::BadInput);
    }

    void theControlCohortIsLeftInPeace()
    {
        ProgramPlan plan;
        const AccountId control = plan.account(u"Control"_s);
        signal(plan, control, figureDay, 80);
        QVERIFY(!actionsOf(plan).empty()); // while nobody is on the list, all are looked at
        plan.account(u"Acme"_s, joined);
        QVERIFY(actionsOf(plan).empty());
    }

    void dueIsCountedInWorkingDaysAndComesFirst()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay, 80);
        const auto actions = actionsOf(plan); // Thursday
        QCOMPARE(actions.size(), size_t(2));
        QCOMPARE(actions[0].about.rule, u"intent_spike"_s);
        QCOMPARE(actions[0].due, QDate(2027, 2, 12));
        QCOMPARE(actions[1].about.rule, u"activation"_s);
        QCOMPARE(actions[1].due, QDate(2027, 2, 18)); // five working days
    }

    void theHigherScoreComesFirst()
    {
        ProgramPlan plan;
        const AccountId low = plan.account(u"Low"_s, joined), high = plan.account(u"High"_s, joined);
        signal(plan, low, figureDay, 40);
        signal(plan, high, figureDay, 60);
        const auto actions = actionsOf(plan);
        QCOMPARE(actions.size(), size_t(2));
        QCOMPARE(actions.front().accountName, u"High"_s);
    }

    void aDismissedActionIsGoneUntilItsRuleIsMetAnew()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay, 60);
        const ActionCause about = actionOf(plan, u"intent_spike"_s).about;
        plan.run([&](Edit &edit) { return dismissAction(edit, about, u"a student's thesis"_s, figureDay); });
        QVERIFY(actionsOf(plan).empty());
        QVERIFY(actionsOf(plan, figureDay.addDays(1)).empty());
        signal(plan, acme, figureDay.addDays(20), 95);
        QCOMPARE(causes(plan, u"intent_spike"_s, figureDay.addDays(20)), u"2027-03-03"_s);
    }

    void aDecisionHoldsWhereALateRecordMovesTheBeginning()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        signal(plan, acme, figureDay, 60);
        const ActionCause about = actionOf(plan, u"intent_spike"_s).about;
        plan.run([&](Edit &edit) { return dismissAction(edit, about, u"known"_s, figureDay); });
        signal(plan, acme, figureDay.addDays(-2), 55);
        QVERIFY(actionsOf(plan).empty());
    }

    void aSnoozedActionIsBackOnItsDay()
    {
        ProgramPlan plan;
        signal(plan, plan.account(u"Acme"_s, joined), figureDay, 60);
        const ActionCause about = actionOf(plan, u"intent_spike"_s).about;
        plan.run([&](Edit &edit) { return snoozeAction(edit, about, figureDay.addDays(3), figureDay); });
        QVERIFY(actionsOf(plan, figureDay.addDays(2)).empty());
        QCOMPARE(causes(plan, u"intent_spike"_s, figureDay.addDays(3)), u"2027-02-11"_s);
    }

    void anAcceptedActionIsATask()
    {
        ProgramPlan plan;
        signal(plan, plan.account(u"Acme"_s, joined), figureDay, 60);
        const NextAction action = actionOf(plan, u"intent_spike"_s);
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(acceptAction(edit, action.about, taskOf(action, Wording(Language::English)), figureDay));
            return {};
        });
        QVERIFY(actionsOf(plan).empty());
        const auto text = [&](const char *sql) { return *plan.plan->database().text(sql); };
        QCOMPARE(text("SELECT due_on FROM task"), u"2027-02-12"_s);
        QCOMPARE(text("SELECT title FROM task"), action.what);
        QCOMPARE(text("SELECT owner FROM task"), u"Anna"_s);
        QVERIFY(text("SELECT note FROM task").contains(action.why));
        const auto made = decisions(plan.plan->database());
        TALBOOK_VERIFY(made);
        QCOMPARE(made->size(), size_t(1));
        QVERIFY(!made->front().task.isNull());
        plan.run([&](Edit &edit) { return takeBackDecision(edit, made->front().id); });
        QCOMPARE(text("SELECT count(*) FROM task"), u"0"_s);
        QCOMPARE(actionsOf(plan).size(), size_t(1));
    }

    void aDecisionWithoutItsReasonIsRefused()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        const ActionCause about{u"intent_spike"_s, acme, u"2027-02-11"_s};
        const auto refused = [&](const Plan::Work &work) {
            const auto done = plan.plan->run(u"Decide"_s, work);
            return !done && done.error().code == ErrorCode::BadInput && !done.error().message.isEmpty();
        };
        QVERIFY(refused([&](Edit &edit) { return dismissAction(edit, about, u"  "_s, figureDay); }));
        QVERIFY(refused([&](Edit &edit) { return snoozeAction(edit, about, figureDay, figureDay); }));
    }

    void thresholdsAreThePlansOwn()
    {
        ProgramPlan plan;
        signal(plan, plan.account(u"Acme"_s, joined), figureDay, 60);
        const Wording words(Language::English);
        Rule spike = ruleOf(plan, u"intent_spike"_s);
        QCOMPARE(spike.threshold(u"points"_s), 20.0);
        spike.thresholds[u"points"_s] = 60;
        plan.run([&](Edit &edit) { return changeRule(edit, spike, words); });
        QVERIFY(ruleOf(plan, u"intent_spike"_s).changed);
        QVERIFY(actionsOf(plan).empty()); // by more than 60
        plan.run([&](Edit &edit) { return restoreRule(edit, u"intent_spike"_s); });
        QVERIFY(!ruleOf(plan, u"intent_spike"_s).changed);
        QCOMPARE(actionsOf(plan).size(), size_t(1));
        spike = ruleOf(plan, u"intent_spike"_s);
        spike.enabled = false;
        plan.run([&](Edit &edit) { return changeRule(edit, spike, words); });
        QVERIFY(actionsOf(plan).empty());
        spike.thresholds[u"days"_s] = 0;
        const auto done = plan.plan->run(u"Rule"_s, [&](Edit &edit) { return changeRule(edit, spike, words); });
        QVERIFY(!done && done.error().code == ErrorCode::BadInput);
    }

    void firedSinceCountsWhatBeganThen()
    {
        ProgramPlan plan;
        signal(plan, plan.account(u"Acme"_s, joined), figureDay.addDays(-2), 60);
        const Standings standings = plan.standings();
        const auto all = rules(plan.plan->database(), standings.model(), Wording(Language::English));
        TALBOOK_VERIFY(all);
        const auto matches = ruleMatches(*all, standings);
        QCOMPARE(firedSince(matches, figureDay.addDays(-2)), size_t(1));
        QCOMPARE(firedSince(matches, figureDay.addDays(-1)), size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestNextActions)
#include "test_next_actions.moc"
