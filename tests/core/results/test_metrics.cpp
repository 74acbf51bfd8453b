#include "core/results/metrics.h"

#include "core/exchange/sample_plan.h"
#include "core/results/metric_records.h"
#include "core/results/metric_words.h"
#include "core/results/result_months.h"
#include "tests/core/results/hand_metrics.h"
#include "tests/support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

Metrics metricsOf(const Plan &plan, const Standings &standings, const MetricsRequest &request = {})
{
    auto metrics = readMetrics(plan.database(), standings, request, Wording(Language::English));
    if (!metrics)
        qFatal("%s", qPrintable(metrics.error().message));
    return std::move(*metrics);
}

Metrics metricsOf(const ProgramPlan &plan, const MetricsRequest &request = {})
{
    return metricsOf(*plan.plan, plan.standings(request.day(figureDay)), request);
}

/// Equal but for what ten operations on doubles may lose.
bool isNear(const std::optional<double> &value, double expected)
{
    return value && std::abs(*value - expected) <= 1e-9 * std::max(1.0, std::abs(expected));
}

#define COMPARE_NEAR(value, expected)                                                                                  \
    QVERIFY2(isNear(value, expected),                                                                                  \
             qPrintable(                                                                                               \
                 u"%1 instead of %2"_s.arg((value).value_or(qQNaN()), 0, 'g', 12).arg(double(expected), 0, 'g', 12)))

const MetricFigure &cohortOf(const Metrics &metrics, const QString &id, MetricKind kind)
{
    for (size_t i = 0; i < metrics.cohorts.size(); ++i) {
        if (metrics.cohorts[i].id() == id)
            return metrics.of(kind).cohorts[i];
    }
    qFatal("no cohort %s", qPrintable(id));
}

QString namesOf(const ProgramPlan &plan, const MetricFigure &figure)
{
    const Standings standings = plan.standings();
    QStringList names;
    for (const AccountId account : figure.accounts)
        names.append(std::get<QString>(standings.value(*standings.indexOf(account), FilterField::Name)));
    names.sort();
    return names.join(u' ');
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMetricOfASmallProgram_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<double>("value");
        QTest::addColumn<int>("n");
        QTest::addColumn<QString>("accounts");
        for (const HandMetric &metric : handMetrics())
            QTest::newRow(metric.id) << QString::fromLatin1(metric.id) << metric.value << metric.n
                                     << QString::fromUtf16(metric.accounts);
    }
    void everyMetricOfASmallProgram()
    {
        QFETCH(QString, id);
        QFETCH(double, value);
        QFETCH(int, n);
        QFETCH(QString, accounts);
        static const ResultPlan plan;
        static const Metrics metrics = metricsOf(plan);
        const auto kind = metricKind(id);
        QVERIFY(kind);
        const Metric &metric = metrics.of(*kind);
        QCOMPARE(metric.kind, *kind);
        COMPARE_NEAR(metric.figure.value, value);
        QCOMPARE(metric.figure.n, qint64(n));
        if (!accounts.isEmpty())
            QCOMPARE(namesOf(plan, metric.figure), accounts);
    }

    void everyMetricIsTested()
    {
        QCOMPARE(metricDefinitions().size(), handMetrics().size());
        for (size_t i = 0; i < metricDefinitions().size(); ++i)
            QCOMPARE(size_t(metricDefinitions()[i].kind), i);
    }

    /// Wilson's of 3 in 4 as in test_interval's way; Student's of 20, 30 and 50 thousand: 33,333 ± 4.302653 x 8,819.17.
    void intervalsWhereTheyAreDefined()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan);
        const Interval rate = *metrics.of(MetricKind::WinRate).figure.interval;
        QVERIFY(std::abs(rate.low - 0.300642) < 1e-6);
        QVERIFY(std::abs(rate.high - 0.954413) < 1e-6);
        const Interval size = *metrics.of(MetricKind::DealSize).figure.interval;
        QVERIFY(std::abs(size.low - (33'333.3333 - 37'945.83)) < 0.1);
        QVERIFY(std::abs(size.high - (33'333.3333 + 37'945.83)) < 0.1);
        QVERIFY(!metrics.of(MetricKind::Cycle).figure.interval); // three cases
        QVERIFY(!metrics.of(MetricKind::Pipeline).figure.interval);
        QVERIFY(!metrics.of(MetricKind::Roi).figure.interval);
    }

    void cohortsStandBeside()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan, {.byOwner = true});
        QVERIFY(metrics.hasList);
        QStringList ids;
        for (const MetricCohort &cohort : metrics.cohorts)
            ids.append(cohort.id() + u'=' + QString::number(cohort.accounts));
        QCOMPARE(ids, (QStringList{u"tal=7"_s, u"rest=2"_s, u"tier_1=1"_s, u"tier_2=3"_s, u"tier_3=3"_s,
                                   u"owner:Anna=7"_s}));
        const auto of = [&](const QString &id, MetricKind kind) { return cohortOf(metrics, id, kind); };
        COMPARE_NEAR(of(u"tal"_s, MetricKind::WinRate).value, 0.75);
        COMPARE_NEAR(of(u"rest"_s, MetricKind::WinRate).value, 0.5); // Yankee won, Xray lost
        COMPARE_NEAR(of(u"tier_2"_s, MetricKind::WinRate).value, 2.0 / 3);
        COMPARE_NEAR(of(u"tier_3"_s, MetricKind::WinRate).value, 1);
        QVERIFY(!of(u"tier_1"_s, MetricKind::WinRate).value);
        QVERIFY(of(u"tier_2"_s, MetricKind::WinRate).few);
        COMPARE_NEAR(of(u"rest"_s, MetricKind::EngagementRate).value, 0.5); // Xray
        COMPARE_NEAR(of(u"rest"_s, MetricKind::Pipeline).value, 50'000);
        COMPARE_NEAR(of(u"tier_1"_s, MetricKind::Pipeline).value, 100'000);
        COMPARE_NEAR(of(u"tier_1"_s, MetricKind::Cost).value, 8'000);
        COMPARE_NEAR(of(u"tier_2"_s, MetricKind::Cost).value, 4'000); // Beta's
        COMPARE_NEAR(of(u"rest"_s, MetricKind::Cost).value, 0);
        COMPARE_NEAR(of(u"owner:Anna"_s, MetricKind::Cost).value, 4'000); // what names an account
        COMPARE_NEAR(of(u"owner:Anna"_s, MetricKind::WonRevenue).value, 100'000);
        // Of the 12,000, 8,000 name the tier and no account.
        QCOMPARE(metrics.remarks.size(), size_t(1));
        QVERIFY2(metrics.remarks[0].text.startsWith(u"8,000.00 EUR of the cost is shared by accounts"_s),
                 qPrintable(metrics.remarks[0].text));
        QVERIFY(metricsOf(plan).remarks.empty()); // every tier has its own
    }

    void fewCasesAreSaidAndConcludeNothing()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan);
        const Metric &rate = metrics.of(MetricKind::WinRate);
        QCOMPARE(rate.verdict, Verdict::FewCases);
        QVERIFY2(rate.note.contains(u"Few cases (4)"_s), qPrintable(rate.note));
        // The list's own seven accounts are all there are: a fact, which only a comparison would make too much of.
        const Metric &engaged = metrics.of(MetricKind::EngagementRate);
        QCOMPARE(engaged.verdict, Verdict::Missed); // 33 % of 60 %
        QVERIFY2(engaged.note.contains(u"no comparison"_s) && !engaged.note.contains(u"no conclusion"_s),
                 qPrintable(engaged.note));
        QVERIFY(!metrics.of(MetricKind::Roi).figure.few); // sums are what they are
        QVERIFY(metrics.of(MetricKind::Roi).note.isEmpty());
        QCOMPARE(metrics.of(MetricKind::Roi).verdict, Verdict::Met);             // 5.7 of 3
        QCOMPARE(metrics.of(MetricKind::FirstEngagement).verdict, Verdict::Met); // 6.5 of 30 days
        QVERIFY(metrics.of(MetricKind::Pipeline).note.startsWith(u"1 "_s));      // Delta's has no amount
    }

    /// January alone, from what was known on its last day: Echo was on the list yet.
    void aPeriodOfOnesOwn()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan, {.from = QDate(2027, 1, 1), .to = QDate(2027, 1, 31)});
        QVERIFY(!metrics.program);
        QCOMPARE(metrics.to, QDate(2027, 1, 31));
        COMPARE_NEAR(metrics.of(MetricKind::EngagementRate).figure.value, 4.0 / 7);
        COMPARE_NEAR(metrics.of(MetricKind::Opportunities).figure.value, 4); // Delta's came in February
        COMPARE_NEAR(metrics.of(MetricKind::WinRate).figure.value, 1);
        COMPARE_NEAR(metrics.of(MetricKind::Cost).figure.value, 8'000);
        COMPARE_NEAR(metrics.of(MetricKind::Roi).figure.value, 9); // (80 - 8) / 8
    }

    void aPeriodWithoutProgramsIsOfAllAccounts()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan, {.from = QDate(2026, 1, 1), .to = QDate(2026, 12, 31)});
        QVERIFY(!metrics.hasList);
        QVERIFY(metrics.cohorts.empty());
        COMPARE_NEAR(metrics.of(MetricKind::WonDeals).figure.value, 2); // Beta in July, Yankee in February
        COMPARE_NEAR(metrics.of(MetricKind::Cost).figure.value, 999);
        QVERIFY(!metrics.of(MetricKind::FirstEngagement).figure.value);
        QCOMPARE(metrics.remarks.size(), size_t(1)); // once, not under each of them
        QVERIFY(metrics.remarks[0].text.contains(u"all accounts"_s));
    }

    void aPeriodTheWrongWayRoundIsRefused()
    {
        const ResultPlan plan;
        const auto metrics =
            readMetrics(plan.plan->database(), plan.standings(), {.from = QDate(2027, 2, 1), .to = QDate(2027, 1, 1)},
                        Wording(Language::English));
        QVERIFY(!metrics);
        QCOMPARE(metrics.error().code, ErrorCode::BadInput);
        QVERIFY(metrics.error().message.contains(u"2027-02-01"_s));
    }

    void anEmptyPlanSaysWhyThereIsNothing()
    {
        const ProgramPlan plan;
        const Metrics metrics = metricsOf(plan);
        for (const Metric &metric : metrics.metrics) {
            const bool sum = metric.figure.value.has_value();
            QVERIFY2(sum ? *metric.figure.value == 0 : !metric.note.isEmpty(), metricDefinition(metric.kind).id);
        }
    }

    void recordsBehindAFigure()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan);
        const auto records = [&](MetricKind kind, RecordPart part = RecordPart::Counted) {
            const auto read =
                metricRecords(plan.plan->database(), kind, metrics.of(kind).figure, Wording(Language::English));
            if (!read)
                qFatal("%s", qPrintable(read.error().message));
            QStringList texts;
            for (const MetricRecord &record : *read) {
                if (record.part != part)
                    continue;
                texts.append(record.accountName + u' ' + record.date.toString(Qt::ISODate) + u' ' + record.what +
                             (record.amount ? u' ' + QString::number(*record.amount) : QString()));
            }
            return texts;
        };
        QCOMPARE(records(MetricKind::WonRevenue),
                 (QStringList{u"Beta 2027-01-31 Deal 30000"_s, u"Echo 2027-01-30 Deal 50000"_s,
                              u"Golf 2027-01-20 Deal 20000"_s}));
        // What was opened in the program, and what was closed in it: Beta's and Charlie's were opened before.
        QStringList pace = records(MetricKind::Velocity);
        pace.sort();
        QStringList openedAndClosed = records(MetricKind::Opportunities) + records(MetricKind::WinRate) +
                                      records(MetricKind::WinRate, RecordPart::TotalOnly);
        openedAndClosed.sort();
        openedAndClosed.removeDuplicates();
        QCOMPARE(pace, openedAndClosed);
        QVERIFY(pace.contains(u"Charlie 2027-02-01 Deal 10000"_s) && pace.contains(u"Beta 2027-01-31 Deal 30000"_s));
        QCOMPARE(records(MetricKind::EngagementRate),
                 (QStringList{u"Alpha 2027-02-10 email_reply"_s, u"Beta 2027-01-12 content_download"_s}));
        QCOMPARE(records(MetricKind::MeetingConversion), QStringList{u"Alpha  Champion"_s});
        QStringList covering = records(MetricKind::CommitteeCoverage); // the roles: 3 of 30
        covering.sort();
        QCOMPARE(covering, (QStringList{u"Alpha  Buyer"_s, u"Alpha  Champion"_s, u"Beta  Architect"_s}));
        QCOMPARE(records(MetricKind::Cost),
                 (QStringList{u"Beta 2027-02-01 advertising 4000"_s, u" 2027-01-10 advertising 8000"_s}));
        for (const MetricDefinition &definition : metricDefinitions()) {
            const MetricFigure &figure = metrics.of(definition.kind).figure;
            QCOMPARE(records(definition.kind).size(),
                     definition.kind == MetricKind::Cost ? 2 : qsizetype(figure.records.size()));
            QVERIFY2(!records(definition.kind).isEmpty(), definition.id);
        }
        // What a share is of besides: they are in the denominators of everyMetricOfASmallProgram().
        QCOMPARE(records(MetricKind::WinRate, RecordPart::TotalOnly), QStringList{u"Charlie 2027-02-01 Deal 10000"_s});
        QCOMPARE(records(MetricKind::WinRateYear, RecordPart::TotalOnly),
                 QStringList{u"Charlie 2027-02-01 Deal 10000"_s});
        QCOMPARE(records(MetricKind::PipelineShare, RecordPart::TotalOnly),
                 QStringList{u"Xray 2027-02-01 Deal 50000"_s});
        QStringList untouched = records(MetricKind::InfluencedShare, RecordPart::TotalOnly);
        untouched.sort();                                                    // of one day
        QCOMPARE(untouched, (QStringList{u"Foxtrot 2027-01-20 Deal 50000"_s, // a call is sales
                                         u"Golf 2027-01-20 Deal 20000"_s}));
        QCOMPARE(records(MetricKind::MeetingConversion, RecordPart::TotalOnly), QStringList{u"Delta  Silent"_s});
        QCOMPARE(records(MetricKind::EngagementRate, RecordPart::TotalOnly), QStringList());
        const auto others = [&](MetricKind kind) {
            MetricFigure figure;
            figure.accounts = metrics.of(kind).figure.otherAccounts;
            return namesOf(plan, figure);
        };
        QCOMPARE(others(MetricKind::EngagementRate), u"Charlie Delta Foxtrot Golf"_s); // Echo has left the list
        QCOMPARE(others(MetricKind::AccountsWithOpportunities), u"Beta Charlie"_s);
        QCOMPARE(others(MetricKind::WinRate), u"Charlie"_s);
        QCOMPARE(others(MetricKind::WonRevenue), QString());
    }

    void whatWasSpentStandsBehindTheReturn()
    {
        ResultPlan plan;
        plan.run([&](Edit &edit) {
            const char *task =
                "INSERT INTO task(id, account_id, title, channel, starts_on, due_on, planned_start, "
                "planned_due, status, settled_on, cost, actual, sequence) VALUES(?, ?, 'Letter', 'email', "
                "?, ?, ?, ?, 'done', ?, 50000, 60000, 0)";
            const QDate due(2027, 2, 10);
            return edit.database().execute(task, edit.newId(), plan.alpha, due, due, due, due, due);
        });
        const Metrics metrics = metricsOf(plan);
        const auto told = [&](MetricKind kind, int cohort = -1) {
            const Metric &metric = metrics.of(kind);
            const auto records =
                metricRecords(plan.plan->database(), kind, cohort < 0 ? metric.figure : metric.cohorts[size_t(cohort)],
                              Wording(Language::English));
            if (!records)
                qFatal("%s", qPrintable(records.error().message));
            QStringList texts;
            for (const MetricRecord &record : *records)
                texts.append((record.part == RecordPart::Cost ? u"cost "_s : QString()) + record.accountName + u' ' +
                             record.date.toString(Qt::ISODate) + u' ' + record.detail + u' ' +
                             QString::number(*record.planAmount));
            return texts;
        };
        // The two lines of the program, and the task's 600; a task counts on the first day of its month.
        QCOMPARE(told(MetricKind::Cost),
                 (QStringList{u"Beta 2027-02-01  4000"_s, u"Alpha 2027-02-01 E-mail, 1 task 600"_s,
                              u" 2027-01-10  8000"_s}));
        COMPARE_NEAR(metrics.of(MetricKind::Cost).figure.value, 12'600);
        const QStringList spent{u"cost Beta 2027-02-01  4000"_s, u"cost Alpha 2027-02-01 E-mail, 1 task 600"_s,
                                u"cost  2027-01-10  8000"_s};
        const QStringList revenue{u"Beta 2027-01-31 Won 30000"_s, u"Echo 2027-01-30 Won 50000"_s};
        QCOMPARE(told(MetricKind::Roi), revenue + spent);
        COMPARE_NEAR(metrics.of(MetricKind::Roi).figure.value, 67.4 / 12.6);
        QCOMPARE(told(MetricKind::CostPerCustomer).mid(2), spent); // Echo and Golf are new
        QCOMPARE(told(MetricKind::AttributedRevenue), revenue);
        QCOMPARE(metrics.cohorts[2].id(), u"tier_1"_s); // 8,000 were given to the tier, the task to its account
        QCOMPARE(told(MetricKind::Roi, 2), (QStringList{spent[1], spent[2]}));

        const auto months = resultMonths(plan.plan->database(), plan.standings(), {}, Wording(Language::English));
        TALBOOK_VERIFY(months);
        const MetricFigure january = monthFigure(*months, 0, MetricKind::Roi);
        QCOMPARE(january.value, std::optional(9.0)); // 80 of 8
        QCOMPARE(january.records.size(), size_t(2));
        QCOMPARE(january.costs->size(), size_t(1));
        const MetricFigure february = monthFigure(*months, 1, MetricKind::Cost);
        QCOMPARE(february.value, std::optional(12'600.0)); // so far
        QCOMPARE(february.costs->size(), size_t(3));
    }

    void aLengthOfTimeTellsHowLongEachTook()
    {
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan);
        const auto told = [&](MetricKind kind) {
            const auto records =
                metricRecords(plan.plan->database(), kind, metrics.of(kind).figure, Wording(Language::English));
            if (!records)
                qFatal("%s", qPrintable(records.error().message));
            QStringList texts;
            for (const MetricRecord &record : *records)
                texts.append(record.accountName + u' ' + (record.days ? QString::number(*record.days) : u"-"_s));
            texts.sort();
            return texts;
        };
        const QStringList cycles{u"Beta 91"_s, u"Echo 20"_s, u"Golf 18"_s};
        QCOMPARE(told(MetricKind::Cycle), cycles);
        QCOMPARE(told(MetricKind::CycleMean), cycles);
        QCOMPARE(told(MetricKind::MqlToSql), QStringList{u"Echo 7"_s});
        QCOMPARE(told(MetricKind::SqlToWon), QStringList{u"Echo 26"_s});
        QCOMPARE(told(MetricKind::FirstEngagement),
                 (QStringList{u"Alpha 5"_s, u"Beta 7"_s, u"Charlie 6"_s, u"Echo 20"_s}));
        QCOMPARE(told(MetricKind::WonDeals), (QStringList{u"Beta -"_s, u"Echo -"_s, u"Golf -"_s}));
    }

    void amountsBehindAFigureAreToldInThePlansCurrencyToo()
    {
        ResultPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setRate(edit, u"USD"_s, 0.5));
            return edit.database().execute("UPDATE opportunity SET currency = 'USD' WHERE account_id = ?", plan.echo);
        });
        const Metrics metrics = metricsOf(plan);
        const auto records = metricRecords(plan.plan->database(), MetricKind::WonRevenue,
                                           metrics.of(MetricKind::WonRevenue).figure, Wording(Language::English));
        QVERIFY(records);
        QCOMPARE((*records)[1].amount, std::optional(50'000.0));
        QCOMPARE((*records)[1].currency, u"USD"_s);
        QCOMPARE((*records)[1].planAmount, std::optional(25'000.0));
        QCOMPARE((*records)[0].planAmount, std::optional(30'000.0));
    }

    void benchmarksAndTargetsAreThePlansOwn()
    {
        ResultPlan plan;
        plan.run([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(setBenchmark(edit, u"roi"_s, Benchmark{{}, 6, false, false, {}}));
            TALBOOK_TRY(setBenchmark(edit, u"engagement_rate"_s, {}));
            return setTarget(edit, u"pipeline"_s, 300'000);
        });
        Metrics metrics = metricsOf(plan);
        QCOMPARE(metrics.of(MetricKind::Roi).benchmark->value, 6.0);
        QCOMPARE(metrics.of(MetricKind::Roi).verdict, Verdict::Missed);
        QVERIFY(!metrics.of(MetricKind::EngagementRate).benchmark);
        QCOMPARE(metrics.of(MetricKind::Pipeline).target, std::optional(300'000.0));
        TALBOOK_VERIFY(plan.plan->undo());
        metrics = metricsOf(plan);
        QCOMPARE(metrics.of(MetricKind::Roi).benchmark->value, 3.0);
        QVERIFY(!metrics.of(MetricKind::Pipeline).target);
        plan.run([](Edit &edit) { return setBenchmark(edit, u"win_rate_year"_s, Benchmark{{}, 3, false, true, {}}); });
        metrics = metricsOf(plan);
        QCOMPARE(metrics.of(MetricKind::WinRate).benchmark->value, 3.0); // one standard for both
        QCOMPARE(metrics.of(MetricKind::WinRateYear).benchmark->value, 3.0);
        TALBOOK_VERIFY(plan.plan->undo());
        plan.run([](Edit &edit) { return setBenchmark(edit, u"roi"_s, Benchmark{{}, 3, false, false, 5}); });
        QCOMPARE(plan.plan->database().number("SELECT count(*) FROM setting WHERE key = 'benchmarks'").value(), 0);
    }

    void monthsSumToTheMetrics()
    {
        const ResultPlan plan;
        const auto months = resultMonths(plan.plan->database(), plan.standings(), {}, Wording(Language::English));
        TALBOOK_VERIFY(months);
        QCOMPARE(months->size(), size_t(2));
        const ResultMonth &january = (*months)[0], &february = (*months)[1];
        QCOMPARE(january.first, QDate(2027, 1, 1));
        QCOMPARE(january.cost, 8'000.0);
        QCOMPARE(january.pipeline, 220'000.0);
        QCOMPARE(january.influenced, 150'000.0);
        QCOMPARE(january.won, 100'000.0);
        QCOMPARE(january.attributed, 80'000.0);
        QCOMPARE(january.wonDeals, 3);
        COMPARE_NEAR(january.roi, 9);
        QCOMPARE(february.opportunities, 1);
        QCOMPARE(february.lostDeals, 1);
        QCOMPARE(february.costSoFar, 12'000.0);
        COMPARE_NEAR(february.roi, 68.0 / 12);
    }

    void homeSaysTheSame()
    {
        const PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        const Wording words(Language::English);
        TALBOOK_VERIFY(fillWithSample(*plan, figureDay, words));
        const Standings standings = standingsOf(*plan, figureDay);
        const Metrics metrics = metricsOf(*plan, standings);
        const auto figures = programFigures(plan->database(), standings);
        TALBOOK_VERIFY(figures);
        QCOMPARE(figures->size(), size_t(8));
        for (const ProgramFigure &figure : *figures) {
            const Metric &metric = metrics.of(metricOf(figure.kind));
            QVERIFY2(isNear(metric.figure.value, figure.value), qPrintable(figureId(figure.kind)));
            QCOMPARE(metric.verdict, figure.verdict);
            QCOMPARE(metric.figure.accounts.size(), figure.accounts.size());
            if (figure.rest)
                QVERIFY(isNear(metric.cohorts[1].value, figure.rest->value));
        }
        COMPARE_NEAR(metrics.of(MetricKind::PipelineShare).figure.value,
                     *std::ranges::find(*figures, FigureKind::Pipeline, &ProgramFigure::kind)->beside);
        COMPARE_NEAR(metrics.of(MetricKind::ContactsEngaged).figure.value,
                     *std::ranges::find(*figures, FigureKind::Coverage, &ProgramFigure::kind)->beside);
    }

    void wordsForPeople()
    {
        const Wording english(Language::English);
        QCOMPARE(metricText(0.632, MetricUnit::Share, u"EUR"_s, english), u"63.2\u00a0%"_s);
        QCOMPARE(metricText(12'500.0, MetricUnit::Amount, u"EUR"_s, english), u"12,500\u00a0EUR"_s);
        QCOMPARE(metricText(55.5, MetricUnit::Days, u"EUR"_s, english), u"55.5 days"_s);
        QCOMPARE(metricText(5.6667, MetricUnit::Ratio, u"EUR"_s, english), u"5.67 : 1"_s);
        QCOMPARE(metricText({}, MetricUnit::Ratio, u"EUR"_s, english), u"–"_s);
        const ResultPlan plan;
        const Metrics metrics = metricsOf(plan);
        QCOMPARE(benchmarkText(metrics.of(MetricKind::Roi), u"EUR"_s, english),
                 u"at least 3.00 : 1 (mature: 5.00 : 1)"_s);
        QCOMPARE(benchmarkText(metrics.of(MetricKind::WinRate), u"EUR"_s, english),
                 u"at least 2 times the rest (mature: 3)"_s);
        QCOMPARE(benchmarkText(metrics.of(MetricKind::FirstEngagement), u"EUR"_s, english), u"below 30 days"_s);
        QCOMPARE(benchmarkText(metrics.of(MetricKind::Cost), u"EUR"_s, english), QString());
        for (const MetricDefinition &definition : metricDefinitions()) {
            QVERIFY(!metricName(definition.kind, english).isEmpty());
            QVERIFY(metricHelp(definition.kind, english).endsWith(u'.'));
        }
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
