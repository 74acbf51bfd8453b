#include "core/plays/ab_test.h"

#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

bool near(double value, double expected, double within)
{
    return std::abs(value - expected) <= within;
}

std::vector<VariantResult> judged(qint64 casesA, qint64 hitsA, qint64 casesB, qint64 hitsB)
{
    return judgeVariants({{.id = u"a"_s, .count = {casesA, hitsA}, .comparison = {}},
                          {.id = u"b"_s, .count = {casesB, hitsB}, .comparison = {}}});
}

} // namespace

class TestAbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// R. G. Newcombe, Interval estimation for the difference between independent proportions: comparison of eleven
    /// methods, Statistics in Medicine 17 (1998), table II, method 10; the last line: M. W. Fagerland, S. Lydersen,
    /// P. Laake, Recommended confidence intervals for two independent binomial proportions (2015), on Perondi's trial.
    void differencesAgreeWithNewcombe_data()
    {
        QTest::addColumn<int>("hits1");
        QTest::addColumn<int>("cases1");
        QTest::addColumn<int>("hits2");
        QTest::addColumn<int>("cases2");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<double>("within");
        QTest::addRow("a") << 56 << 70 << 48 << 80 << 0.0524 << 0.3339 << 0.00005;
        QTest::addRow("b") << 9 << 10 << 3 << 10 << 0.1705 << 0.8090 << 0.00005;
        QTest::addRow("c") << 6 << 7 << 2 << 7 << 0.0582 << 0.8062 << 0.00005;
        QTest::addRow("d") << 5 << 56 << 0 << 29 << -0.0381 << 0.1926 << 0.00005;
        QTest::addRow("Perondi") << 7 << 34 << 1 << 34 << 0.019 << 0.34 << 0.0005;
    }
    void differencesAgreeWithNewcombe()
    {
        QFETCH(int, hits1);
        QFETCH(int, cases1);
        QFETCH(int, hits2);
        QFETCH(int, cases2);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(double, within);
        const ProportionTest test = compareProportions({cases2, hits2}, {cases1, hits1});
        QVERIFY2(near(test.interval.low, low, within), qPrintable(QString::number(test.interval.low, 'g', 8)));
        QVERIFY2(near(test.interval.high, high, within), qPrintable(QString::number(test.interval.high, 'g', 8)));
    }

    /// A. Agresti, Categorical Data Analysis, on the Physicians' Health Study: 189 of 11,034 with placebo and 104 of
    /// 11,037 with aspirin; ratio 1.82 (1.43 to 2.31), chi-square 25.0 = z squared.
    void zAndLiftAgreeWithThePhysiciansStudy()
    {
        const ProportionTest test = compareProportions({11037, 104}, {11034, 189});
        QVERIFY(test.z && near(*test.z * *test.z, 25.01, 0.01));
        QVERIFY(test.p < 1e-6);
        QVERIFY(test.lift && near(*test.lift, 0.82, 0.005));
        QVERIFY(test.liftInterval && near(test.liftInterval->low, 0.43, 0.005));
        QVERIFY(near(test.liftInterval->high, 1.31, 0.005));
    }

    /// The examples of R's help page of power.prop.test.
    void sizesAgreeWithR()
    {
        QVERIFY(near(powerOf(50, 0.5, 0.75), 0.740, 0.0005));
        QVERIFY(near(casesPerGroup(0.5, 0.75, 0.9), 76.7, 0.05));
    }

    void whatCannotBeTestedSaysSo()
    {
        const ProportionTest none = compareProportions({10, 0}, {12, 0});
        QVERIFY(!none.z && !none.lift && none.p == 1);
        const ProportionTest empty = compareProportions({0, 0}, {5, 5});
        QVERIFY(!empty.z);
        QCOMPARE(empty.interval.low, -1.0);
        QCOMPARE(empty.interval.high, 1.0);
    }

    void fewCasesAreNotEnough()
    {
        // 10 % against 20 %: (1.95996 x sqrt(0.3 x 0.85) + 0.84162 x sqrt(0.09 + 0.16))^2 / 0.01 = 198.97.
        const auto results = judged(20, 2, 25, 4);
        QCOMPARE(results[1].verdict, TestVerdict::NotEnough);
        QCOMPARE(results[1].needed, 199 - 20);
        QVERIFY(verdictText(results[0], results[1], Wording(Language::English)).contains(u"179"_s));
    }

    void aClearDifferenceIsSaid()
    {
        const auto results = judged(100, 20, 100, 40);
        QCOMPARE(results[1].verdict, TestVerdict::Better);
        QCOMPARE(judged(100, 40, 100, 20)[1].verdict, TestVerdict::Worse);
        QCOMPARE(judged(1000, 200, 1000, 205)[1].verdict, TestVerdict::NoDifference);
    }

    void significanceOfAHandfulIsNotEnough()
    {
        // 0 of 4 against 4 of 4: two are expected in each cell.
        QCOMPARE(judged(4, 0, 4, 4)[1].verdict, TestVerdict::NotEnough);
    }

    void tasksAreCountedByAccount()
    {
        ProgramPlan plan;
        std::vector<AccountId> accounts;
        for (int i = 0; i < 5; ++i)
            accounts.push_back(plan.account(u"A%1"_s.arg(i)));
        CampaignId campaign;
        plan.run([&](Edit &edit) -> Expected<void> {
            campaign = edit.newId<CampaignId>();
            TALBOOK_TRY(edit.database().execute("INSERT INTO campaign(id, name, starts_on, definition) VALUES(?, 'C', "
                                                "'2027-01-01', '{}')",
                                                campaign));
            const auto task = [&](size_t account, const char *variant, const char *status, const char *outcome) {
                return edit.database().execute(
                    "INSERT INTO task(id, campaign_id, account_id, step, title, starts_on, due_on, planned_start, "
                    "planned_due, status, outcome, variant, sequence) VALUES(?, ?, ?, 's', 'T', '2027-01-01', "
                    "'2027-01-01', '2027-01-01', '2027-01-01', ?, ?, ?, 0)",
                    edit.newId(), campaign, accounts[account], status, outcome, variant);
            };
            TALBOOK_TRY(task(0, "a", "done", "replied"));
            TALBOOK_TRY(task(0, "a", "done", "no_answer")); // the same account: one case
            TALBOOK_TRY(task(1, "a", "done", "declined"));
            TALBOOK_TRY(task(2, "b", "done", "meeting"));
            TALBOOK_TRY(task(3, "b", "skipped", ""));
            return task(4, "b", "open", "");
        });
        const auto results = testResults(plan.plan->database(), campaign, u"s"_s);
        TALBOOK_VERIFY(results);
        QCOMPARE(results->size(), size_t(2));
        QCOMPARE((*results)[0].count.cases, 2);
        QCOMPARE((*results)[0].count.hits, 1);
        QCOMPARE((*results)[1].count.cases, 1);
        QCOMPARE((*results)[1].count.hits, 1);
        QCOMPARE((*results)[1].open, 1);
        QCOMPARE((*results)[1].verdict, TestVerdict::NotEnough);
        const auto meetings = testResults(plan.plan->database(), campaign, u"s"_s, {u"meeting"_s});
        TALBOOK_VERIFY(meetings);
        QCOMPARE((*meetings)[0].count.hits, 0);
    }
};

QTEST_GUILESS_MAIN(TestAbTest)
#include "test_ab_test.moc"
