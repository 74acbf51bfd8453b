#include "core/results/signal_figures.h"

#include "tests/core/results/program_plan.h"

#include <numeric>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

void surge(ProgramPlan &plan, AccountId account, QDate on, double strength, const QString &topic = {},
           const QString &source = {})
{
    plan.run([&](Edit &edit) -> Expected<void> {
        return edit.database().execute("INSERT INTO signal(id, account_id, date, kind, strength, topic, source) "
                                       "VALUES(?, ?, ?, 'topic_surge', ?, ?, ?)",
                                       edit.newId(), account, on, strength, topic, source);
    });
}

SignalFigures figuresOf(const ProgramPlan &plan, int weeks, std::vector<size_t> accounts = {})
{
    const Standings standings = plan.standings();
    if (accounts.empty()) {
        accounts.resize(standings.size());
        std::iota(accounts.begin(), accounts.end(), size_t(0));
    }
    auto figures = readSignalFigures(plan.plan->database(), standings, accounts, weeks);
    if (!figures)
        qFatal("%s", qPrintable(figures.error().message));
    return std::move(*figures);
}

QString originsText(const std::vector<RecordOrigin> &origins)
{
    QStringList texts;
    for (const RecordOrigin &origin : origins) {
        texts.append(u"%1/%2 %3 of %4 until %5"_s.arg(origin.source, origin.kind)
                         .arg(origin.records)
                         .arg(origin.accounts)
                         .arg(origin.last.toString(Qt::ISODate)));
    }
    return texts.join(u"; "_s);
}

} // namespace

/// With topic surges as the only source, intent is the strongest surge after decay: strength x 2^(-age / 30).
class TestSignalFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRiseTellsFromWhatToWhatAndWhy()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        surge(plan, acme, figureDay.addDays(-30), 40, u"Old"_s);
        surge(plan, acme, figureDay.addDays(-3), 80, u"Cloud security"_s);
        surge(plan, acme, figureDay.addDays(-2), 10, u"Weak"_s);
        plan.activity(acme, figureDay.addDays(-1));
        plan.activity(acme, figureDay.addDays(-1));
        plan.activity(acme, figureDay.addDays(-5), {}, u"demo"_s);
        plan.activity(acme, figureDay.addDays(-1), {}, u"email_sent"_s, u"outbound"_s);
        plan.activity(acme, figureDay.addDays(-7)); // of the week before
        const SignalFigures figures = figuresOf(plan, 6);
        // 40 x 2^(-23/30) = 23.511 a week ago, 80 x 2^(-3/30) = 74.643 today; the first surge is older than four weeks.
        QCOMPARE(figures.rises.size(), size_t(1));
        const IntentRise &rise = figures.rises.front();
        QCOMPARE(rise.account, acme);
        QCOMPARE(rise.week, figureDay);
        QCOMPARE(rise.before, 23.511);
        QCOMPARE(rise.after, 74.643);
        QCOMPARE(rise.signalCount, 2);
        QCOMPARE(rise.inbound, 3);
        QCOMPARE(rise.topic, u"Cloud security"_s);
        QCOMPARE(rise.activity, u"Meeting held"_s);
        QCOMPARE(figures.weeks.back().rises, 1);
        QCOMPARE(figures.weeks[1].rises, 1); // 38.194 after 0
    }

    void theNewestWeekComesFirstThenTheLargestRise()
    {
        ProgramPlan plan;
        const AccountId small = plan.account(u"Small"_s);
        const AccountId large = plan.account(u"Large"_s);
        const AccountId earlier = plan.account(u"Earlier"_s);
        surge(plan, small, figureDay, 30);
        surge(plan, large, figureDay, 90);
        surge(plan, earlier, figureDay.addDays(-21), 100); // the first of the last four weeks ends that day
        surge(plan, plan.account(u"Too early"_s), figureDay.addDays(-28), 100);
        const SignalFigures figures = figuresOf(plan, 13);
        std::vector<AccountId> order;
        for (const IntentRise &rise : figures.rises)
            order.push_back(rise.account);
        QCOMPARE(order, (std::vector<AccountId>{large, small, earlier}));
    }

    void weeksAreMeansAndSumsOfTheAccountsAskedFor()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        const AccountId beta = plan.account(u"Beta"_s);
        const AccountId other = plan.account(u"Other"_s);
        surge(plan, acme, figureDay, 60);
        surge(plan, beta, figureDay, 30);
        surge(plan, other, figureDay, 100);
        plan.activity(beta, figureDay.addDays(-7));
        const Standings standings = plan.standings();
        const SignalFigures figures = figuresOf(plan, 2, {*standings.indexOf(acme), *standings.indexOf(beta)});
        QCOMPARE(figures.accounts, size_t(2));
        QCOMPARE(figures.weeks[1].intent, 45.0);
        QCOMPARE(figures.weeks[1].signalCount, 2);
        QCOMPARE(figures.weeks[0].inbound, 1);
        QCOMPARE(figures.weeks[0].intent, 0.0);
        QCOMPARE(figures.weeks[1].end, figureDay);
    }

    void originsCountRecordsAndAccountsOfTheWeeksShown()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        const AccountId beta = plan.account(u"Beta"_s);
        surge(plan, acme, figureDay, 60, {}, u"Bombora"_s);
        surge(plan, acme, figureDay.addDays(-13), 60, {}, u"Bombora"_s);
        surge(plan, acme, figureDay.addDays(-14), 60, {}, u"Bombora"_s); // before the two weeks
        surge(plan, beta, figureDay.addDays(-2), 60, {}, u"Bombora"_s);
        surge(plan, beta, figureDay.addDays(1), 60, {}, u"Bombora"_s); // still to come
        plan.activity(beta, figureDay.addDays(-4));
        QCOMPARE(originsText(figuresOf(plan, 2).origins),
                 u"Bombora/topic_surge 3 of 2 until 2027-02-11; /meeting_held 1 of 1 until 2027-02-07"_s);
    }

    void sourcesWithoutARecordAreNamed()
    {
        ProgramPlan plan;
        const AccountId acme = plan.account(u"Acme"_s);
        surge(plan, acme, figureDay, 60);
        plan.activity(acme, figureDay, {}, u"email_reply"_s);
        // All but e-mail (1) and topic surge (3).
        QCOMPARE(figuresOf(plan, 2).unconnected, (std::vector<size_t>{0, 2, 4, 5}));
    }

    void nobodyIsNoFault()
    {
        const ProgramPlan plan;
        const SignalFigures figures = figuresOf(plan, 13);
        QCOMPARE(figures.weeks.size(), size_t(13));
        QVERIFY(figures.rises.empty());
        QVERIFY(figures.origins.empty());
    }
};

QTEST_GUILESS_MAIN(TestSignalFigures)
#include "test_signal_figures.moc"
