#include "core/results/attention.h"

#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate joined(2027, 1, 5);

std::vector<AttentionItem> itemsOf(const ProgramPlan &plan)
{
    auto items = accountsInNeed(plan.plan->database(), plan.standings());
    if (!items)
        qFatal("%s", qPrintable(items.error().message));
    return std::move(*items);
}

/// "Acme: intent_spike, no_owner; Beta: …"
QString summary(const ProgramPlan &plan)
{
    const Standings standings = plan.standings();
    QStringList all;
    for (const AttentionItem &item : itemsOf(plan)) {
        QStringList reasons;
        for (const AttentionReason &reason : item.reasons)
            reasons.append(attentionId(reason.kind));
        all.append(std::get<QString>(standings.value(item.account, FilterField::Name)) + u": "_s +
                   reasons.join(u", "_s));
    }
    return all.join(u"; "_s);
}

void signal(ProgramPlan &plan, AccountId account, QDate on, double strength, const QString &topic = {})
{
    plan.run([&](Edit &edit) -> Expected<void> {
        return edit.database().execute(
            "INSERT INTO signal(id, account_id, date, kind, strength, topic) VALUES(?, ?, ?, 'topic_surge', ?, ?)",
            edit.newId(), account, on, strength, topic);
    });
}

} // namespace

/// With topic surges as the only source, intent is the strongest surge after decay: strength x 2^(-age / 30).
class TestAttention : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCalmPlanWantsNothing()
    {
        ProgramPlan plan;
        plan.account(u"Acme"_s, joined);
        QCOMPARE(summary(plan), QString());
    }

    void intentThatRisesByMoreThanTwenty()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        const AccountId twenty = plan.account(u"Twenty"_s, joined);
        const AccountId old = plan.account(u"Old"_s, joined);
        signal(plan, acme, figureDay.addDays(-30), 60);
        signal(plan, acme, figureDay.addDays(-2), 10, u"nothing much"_s);
        signal(plan, acme, figureDay, 80, u"event streaming"_s);
        signal(plan, twenty, figureDay, 20);
        signal(plan, old, figureDay.addDays(-7), 90);
        QCOMPARE(summary(plan), u"Acme: intent_spike"_s);
        const AttentionReason reason = itemsOf(plan).front().reasons.front();
        QCOMPARE(reason.after, 80.0);
        QVERIFY(std::abs(reason.before - 60 * std::exp2(-23.0 / 30)) < 0.001);
        QCOMPARE(reason.signalCount, 2);
        QCOMPARE(reason.topic, u"event streaming"_s);
        QCOMPARE(reason.records.size(), size_t(2));
    }

    void aScoreThatCrossesABand()
    {
        // Score = 0.3 x intent + 0.1 x strategic value; C begins at 40.
        ProgramPlan plan;
        const AccountId up = plan.account({.name = u"Up"_s, .strategic = 100}, joined);
        const AccountId down = plan.account({.name = u"Down"_s, .strategic = 100}, joined);
        signal(plan, up, figureDay.addDays(-7), 100);
        signal(plan, up, figureDay, 100);
        signal(plan, down, figureDay.addDays(-7), 100);
        // Up was and is 40; Down was 40 and is 10 + 30 x 2^(-7/30) = 35.52.
        QCOMPARE(summary(plan), u"Down: band_fell"_s);
        const AttentionReason fell = itemsOf(plan).front().reasons.front();
        QCOMPARE(fell.gradeBefore, u"C"_s);
        QCOMPARE(fell.gradeAfter, u"Watch"_s);
        QCOMPARE(fell.before, 40.0);
        QCOMPARE(fell.after, 35.52); // cut to thousandths

        plan.execute("DELETE FROM signal WHERE date = '2027-02-04'");
        signal(plan, up, figureDay.addDays(-8), 80); // was 10 + 30 x 0.8 x 2^(-1/30)
        QCOMPARE(summary(plan), u"Up: intent_spike, band_rose"_s);
    }

    void aBuyerOrChampionGoneQuiet()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        const ContactId buyer = plan.person(acme, u"Vera Buyer"_s, u"economic_buyer"_s);
        plan.activity(acme, figureDay.addDays(-30), buyer);
        plan.activity(acme, figureDay.addDays(-91), plan.person(acme, u"Long Gone"_s, u"champion"_s));
        plan.activity(acme, figureDay.addDays(-40), plan.person(acme, u"User"_s, u"end_user"_s));
        QCOMPARE(summary(plan), QString());
        plan.activity(acme, figureDay.addDays(-31), plan.person(acme, u"Oleg Champion"_s, u"champion"_s));
        QCOMPARE(summary(plan), u"Acme: person_quiet"_s);
        const AttentionReason quiet = itemsOf(plan).front().reasons.front();
        QCOMPARE(quiet.personName, u"Oleg Champion"_s);
        QCOMPARE(quiet.since, figureDay.addDays(-31));
        QCOMPARE(quiet.role, championRole);
    }

    void whatOursSendsDoesNotBreakTheSilence()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        const ContactId buyer = plan.person(acme, u"Vera Buyer"_s, u"economic_buyer"_s);
        plan.activity(acme, figureDay.addDays(-50), buyer);
        plan.activity(acme, figureDay.addDays(-1), buyer, u"email_sent"_s, u"outbound"_s);
        QCOMPARE(summary(plan), u"Acme: person_quiet"_s);
    }

    void oneThreadAtAStrategicAccount()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s, joined);
        plan.activity(acme, figureDay.addDays(-3), plan.person(acme, u"Only One"_s, u"end_user"_s));
        QCOMPARE(summary(plan), QString());
        plan.execute("UPDATE account SET tier = 1");
        QCOMPARE(summary(plan), u"Acme: single_thread"_s);
        QCOMPARE(itemsOf(plan).front().reasons.front().personName, u"Only One"_s);
        plan.activity(acme, figureDay.addDays(-3), plan.person(acme, u"Second"_s, u"end_user"_s));
        QCOMPARE(summary(plan), QString());
    }

    void nobodyOfOursIsResponsible()
    {
        ProgramPlan plan;
        plan.account(u"Acme"_s, joined);
        plan.account(u"Off the list"_s);
        plan.execute("UPDATE account SET owner = NULL");
        QCOMPARE(summary(plan), u"Acme: no_owner"_s);
    }

    void theListGoesBeforeTheRest()
    {
        ProgramPlan plan;
        const AccountId off = plan.account(u"Off the list"_s);
        signal(plan, off, figureDay, 80);
        plan.execute("UPDATE account SET owner = NULL");
        QCOMPARE(summary(plan), u"Off the list: intent_spike"_s); // while there is no list
        plan.account(u"Acme"_s, joined);
        QCOMPARE(summary(plan), QString());
    }

    void theMostUrgentComesFirst()
    {
        ProgramPlan plan;
        plan.account(u"Orphan"_s, joined);
        const AccountId rising = plan.account(u"Rising"_s, joined);
        const AccountId orphanToo = plan.account(u"Rising orphan"_s, joined);
        plan.execute("UPDATE account SET owner = NULL WHERE name LIKE '%rphan'");
        signal(plan, rising, figureDay, 90);
        signal(plan, orphanToo, figureDay, 80);
        QCOMPARE(summary(plan), u"Rising orphan: intent_spike, no_owner; Rising: intent_spike; Orphan: no_owner"_s);
    }
};

QTEST_GUILESS_MAIN(TestAttention)
#include "test_attention.moc"
