#include "core/scoring/trend.h"
#include "tests/core/scoring/scoring_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

class Subject
{
public:
    explicit Subject(const Plan::Work &work) : m_plan(newPlan(m_folder))
    {
        if (const auto done = m_plan->run(u"Records"_s, work); !done)
            qFatal("%s", qPrintable(done.error().message));
        m_standings.emplace(standingsOf(*m_plan, today));
    }

    const Standings &standings() const { return *m_standings; }
    std::vector<TrendWeek> trend(size_t account, int weeks, std::optional<ScoringModel> model = {}) const
    {
        return accountTrend(model ? *model : m_standings->model(), m_standings->facts(), account, today, weeks);
    }

private:
    PlanFolder m_folder;
    std::unique_ptr<Plan> m_plan;
    std::optional<Standings> m_standings;
};

QList<double> intents(const std::vector<TrendWeek> &trend)
{
    QList<double> found;
    for (const TrendWeek &week : trend)
        found.append(week.intent);
    return found;
}

QList<bool> spikes(const std::vector<TrendWeek> &trend)
{
    QList<bool> found;
    for (const TrendWeek &week : trend)
        found.append(week.spike);
    return found;
}

} // namespace

class TestTrend : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWeekIsCalculatedAsOfItsDay()
    {
        const Subject subject([](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertSignal(edit, acme, u"topic_surge"_s, 40, today.addDays(-30));
            insertSignal(edit, acme, u"topic_surge"_s, 80, today.addDays(-3));
            return {};
        });
        // The only source, so intent is the stronger signal: 40 x 2^(-age/30) at ages 2, 9, 16 and 23 days; today
        // 80 x 2^(-3/30), for the older one has come down to 20.
        const auto trend = subject.trend(0, 6);
        QCOMPARE(intents(trend), (QList<double>{0, 38.194, 32.490, 27.638, 23.511, 74.643}));
        QCOMPARE(spikes(trend), (QList<bool>{false, true, false, false, false, true}));
        QCOMPARE(trend.front().end, QDate(2027, 1, 7));
        QCOMPARE(trend.back().end, today);
        QCOMPARE(trend.back().change, 74.643 - 23.511);
    }

    void theLastWeekIsTheStandingOfToday()
    {
        const Subject subject([](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, acme, u"pricing_page"_s, 4, today.addDays(-12));
            insertActivity(edit, acme, u"email_reply"_s, 1, today.addDays(-2));
            insertSignal(edit, acme, u"hiring"_s, 60, today.addDays(-20));
            return {};
        });
        const auto trend = subject.trend(0, 3);
        QCOMPARE(trend.back().intent, subject.standings()[0].score.intent);
        QCOMPARE(trend.back().engagement, subject.standings()[0].score.engagement);
        // Points 4 x 5 of full 150 a week ago; with the reply's 10 today.
        QCOMPARE(trend[1].engagement, 13.333);
        QCOMPARE(trend[2].engagement, 20.0);
    }

    void aRiseMustBeMoreThanTheSpike()
    {
        const Subject subject([](Edit &edit) -> Expected<void> {
            insertSignal(edit, insertAccount(edit, {.name = u"Acme"_s}), u"topic_surge"_s, 20, today);
            return {};
        });
        QCOMPARE(spikes(subject.trend(0, 1)), QList<bool>{false});
        ScoringModel model = subject.standings().model();
        TALBOOK_VERIFY(setInModel(model, u"intent.spike"_s, u"19.9"_s));
        QCOMPARE(spikes(subject.trend(0, 1, model)), QList<bool>{true});
    }

    void recordsAreCountedInTheirWeek()
    {
        const Subject subject([](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertActivity(edit, acme, u"web_visit"_s, 3, today);
            insertActivity(edit, acme, u"web_visit"_s, 1, today.addDays(-6));
            insertActivity(edit, acme, u"web_visit"_s, 5, today.addDays(-7));
            insertActivity(edit, acme, u"email_sent"_s, 2, today.addDays(-13), 0, u"outbound"_s);
            insertActivity(edit, acme, u"web_visit"_s, 9, today.addDays(-14)); // before the two weeks
            insertActivity(edit, acme, u"web_visit"_s, 9, today.addDays(1));   // still to come
            insertSignal(edit, acme, u"funding_round"_s, 50, today.addDays(-8));
            return {};
        });
        const auto trend = subject.trend(0, 2);
        QCOMPARE(trend[0].inbound, 5);
        QCOMPARE(trend[0].outbound, 2);
        QCOMPARE(trend[0].signalCount, 1);
        QCOMPARE(trend[1].inbound, 4);
        QCOMPARE(trend[1].outbound, 0);
        QCOMPARE(trend[1].signalCount, 0);
    }

    void totalsAreMeansAndSums()
    {
        const Subject subject([](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            const qint64 beta = insertAccount(edit, {.name = u"Beta"_s});
            insertAccount(edit, {.name = u"Gamma"_s});
            insertSignal(edit, acme, u"topic_surge"_s, 60, today);
            insertSignal(edit, beta, u"topic_surge"_s, 30, today);
            insertActivity(edit, beta, u"meeting_held"_s, 2, today.addDays(-1));
            return {};
        });
        const Standings &standings = subject.standings();
        const std::vector<size_t> two = {0, 1};
        const auto totals = totalTrend(standings.model(), standings.facts(), two, today, 2);
        QCOMPARE(totals.size(), size_t(2));
        QCOMPARE(totals[0].intent, 0.0);
        QCOMPARE(totals[1].intent, (standings[0].score.intent + standings[1].score.intent) / 2);
        QCOMPARE(totals[1].inbound, 2);
        QCOMPARE(totals[1].signalCount, 2);
        QCOMPARE(totals[1].spikes, two);
        const auto nobody = totalTrend(standings.model(), standings.facts(), {}, today, 2);
        QCOMPARE(nobody[1].intent, 0.0);
    }
};

QTEST_GUILESS_MAIN(TestTrend)
#include "test_trend.moc"
