#include "core/base/wording.h"
#include "core/results/absorbing_chain.h"
#include "core/results/attribution_models.h"
#include "tests/core/results/attribution_tables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QJsonObject workedExample(const QString &id)
{
    QFile file(sharedData(u"attribution/worked_examples_a.json"_s));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no worked examples");
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (value[u"id"_s] == QJsonValue(id))
            return value.toObject();
    }
    qFatal("no example %s", qPrintable(id));
}

AttributionPaths pathsOf(const QJsonObject &example)
{
    QByteArray csv = "path,conversions,nulls\n";
    for (const QJsonValue &row : example.value(u"paths"_s).toArray()) {
        csv += row[0].toString().toUtf8() + ',' + QByteArray::number(row[1].toInt()) + ',' +
               QByteArray::number(row[2].toInt()) + '\n';
    }
    return table(csv);
}

qint64 sumOf(const AttributionResult &result)
{
    qint64 sum = 0;
    for (const AttributionCredit &credit : result.credits)
        sum += credit.value;
    return sum;
}

/// One deal of 100,000 euros with touches on the days before it closed.
AttributionPaths dealWith(std::initializer_list<std::pair<int, TouchTeam>> touches, int created = noDay,
                          int mql = noDay)
{
    AttributionPaths paths;
    AttributionPath path;
    path.conversions = 1;
    path.value = 100'000'00;
    path.created = created;
    path.closed = 100;
    path.mql = mql;
    for (const auto &[day, team] : touches) {
        path.touches.push_back({quint32(paths.keys.size()), day, 0, team});
        paths.keys.append(QString(QChar(char16_t(u'a' + paths.keys.size()))));
    }
    paths.paths.push_back(path);
    return paths;
}

void compare(const std::vector<double> &weights, const std::vector<double> &expected)
{
    QCOMPARE(weights.size(), expected.size());
    for (size_t i = 0; i < weights.size(); ++i)
        QVERIFY2(std::abs(weights[i] - expected[i]) < 1e-12,
                 qPrintable(u"%1: %2"_s.arg(i).arg(weights[i], 0, 'g', 15)));
}

constexpr TouchTeam marketing = TouchTeam::Marketing;

} // namespace

class TestAttribution : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Rules: Google's own output. Markov and Shapley: by other programs, to the digits of the file.
    void googlesPaths_data()
    {
        NEEDS_SHARED_DATA();
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("model");
        QTest::addColumn<int>("order");
        QTest::addColumn<bool>("nulls");
        const auto row = [](const char *column, AttributionModel model, int order = 1, bool nulls = true) {
            QTest::newRow(column) << QString::fromLatin1(column) << int(model) << order << nulls;
        };
        row("google_first", AttributionModel::First);
        row("google_last", AttributionModel::Last);
        row("google_linear", AttributionModel::Linear);
        row("google_position_40_20_40", AttributionModel::UShaped);
        row("set_shapley_conversions", AttributionModel::Shapley);
        row("exact_markov_o1_null", AttributionModel::Markov, 1);
        row("exact_markov_o2_null", AttributionModel::Markov, 2);
        row("exact_markov_o3_null", AttributionModel::Markov, 3);
        row("exact_markov_o1_nonull", AttributionModel::Markov, 1, false);
        row("exact_markov_o2_nonull", AttributionModel::Markov, 2, false);
        row("exact_markov_o3_nonull", AttributionModel::Markov, 3, false);
    }
    void googlesPaths()
    {
        NEEDS_SHARED_DATA();
        QFETCH(QString, column);
        QFETCH(int, model);
        QFETCH(int, order);
        QFETCH(bool, nulls);
        auto paths = readPathTable(sharedData(u"attribution/google_fractribution_example_path_summary.csv"_s));
        TALBOOK_VERIFY(paths);
        QCOMPARE(paths->conversions(), 1'983);
        QCOMPARE(paths->nulls(), 266'697);
        if (!nulls) {
            for (AttributionPath &path : paths->paths)
                path.nulls = 0;
        }
        const AttributionResult result = resultOf(*paths, AttributionModel(model), plain(order));
        const ReadRecords expected = readCsv(sharedData(u"attribution/expected_google_fractribution.csv"_s));
        const qsizetype place = expected.rows.first().indexOf(column);
        double sum = 0;
        for (const QStringList &row : expected.rows.mid(1)) {
            const double wanted = row[place].toDouble();
            const double got = creditOf(result, row.first()).conversions;
            QVERIFY2(std::abs(got - wanted) <= 1e-6,
                     qPrintable(u"%1: %2, not %3"_s.arg(row.first()).arg(got, 0, 'f', 9).arg(wanted, 0, 'f', 9)));
            sum += got;
        }
        QVERIFY(std::abs(sum - 1'983) < 1e-6);
        if (column == u"exact_markov_o1_null")
            QVERIFY(std::abs(result.conversionRate - 0.00738053) < 1e-8);
    }

    void theArticlesChain()
    {
        NEEDS_SHARED_DATA();
        const AttributionResult result =
            resultOf(pathsOf(workedExample(u"puzyrov-markov"_s)), AttributionModel::Markov);
        QVERIFY(std::abs(result.conversionRate - 0.8) < 1e-12);
        QVERIFY(std::abs(creditOf(result, u"google ads"_s).removalEffect - 0.75) < 1e-12);
        QVERIFY(std::abs(creditOf(result, u"mailing"_s).removalEffect - 0.5) < 1e-12);
        QVERIFY(std::abs(creditOf(result, u"google ads"_s).conversions - 2.4) < 1e-12);
        QVERIFY(std::abs(creditOf(result, u"mailing"_s).conversions - 1.6) < 1e-12);
    }

    void theTestVectorOfAnotherLibrary_data()
    {
        QTest::addColumn<int>("model");
        QTest::newRow("first") << int(AttributionModel::First);
        QTest::newRow("last") << int(AttributionModel::Last);
        QTest::newRow("linear") << int(AttributionModel::Linear);
        QTest::newRow("position_40_20_40") << int(AttributionModel::UShaped);
        QTest::newRow("markov_order1") << int(AttributionModel::Markov);
        QTest::newRow("set_shapley") << int(AttributionModel::Shapley);
    }
    void theTestVectorOfAnotherLibrary()
    {
        NEEDS_SHARED_DATA();
        QFETCH(int, model);
        const QJsonObject example = workedExample(u"dp6-test-vector"_s);
        const AttributionResult result = resultOf(pathsOf(example), AttributionModel(model));
        const QJsonObject expected = example.value(QLatin1StringView(QTest::currentDataTag())).toObject();
        QCOMPARE(expected.size(), 3);
        for (auto credit = expected.begin(); credit != expected.end(); ++credit) {
            QVERIFY2(std::abs(creditOf(result, credit.key()).conversions - credit->toDouble()) < 1e-9,
                     qPrintable(credit.key()));
        }
        if (result.model == AttributionModel::Markov) {
            const QJsonObject removal = example.value(u"removal"_s).toObject();
            for (auto effect = removal.begin(); effect != removal.end(); ++effect)
                QVERIFY(std::abs(creditOf(result, effect.key()).removalEffect - effect->toDouble()) < 1e-12);
        }
    }

    void smallShapleyValues()
    {
        NEEDS_SHARED_DATA();
        for (const QString &id : {u"eeghor-shapley-1"_s, u"eeghor-shapley-2"_s}) {
            const QJsonObject example = workedExample(id);
            const AttributionResult result = resultOf(pathsOf(example), AttributionModel::Shapley);
            const QJsonObject expected = example.value(u"set_shapley"_s).toObject();
            for (auto credit = expected.begin(); credit != expected.end(); ++credit)
                QVERIFY(std::abs(creditOf(result, credit.key()).conversions - credit->toDouble()) < 1e-12);
        }
    }

    /// The published example: first touch, lead with the second, opportunity with the last.
    void wShapedAsPublished()
    {
        const AttributionPaths paths = dealWith({{10, marketing},
                                                 {20, marketing},
                                                 {30, marketing},
                                                 {40, marketing},
                                                 {50, marketing},
                                                 {60, marketing},
                                                 {70, marketing}},
                                                70, 20);
        compare(touchWeights(paths.paths[0], AttributionModel::WShaped, 7),
                {0.3, 0.3, 0.025, 0.025, 0.025, 0.025, 0.3});
    }

    void wShapedWithoutMilestones()
    {
        const auto weights = [](const AttributionPaths &paths) {
            return touchWeights(paths.paths[0], AttributionModel::WShaped, 7);
        };
        // No MQL: first and creation share 90.
        compare(weights(dealWith({{10, marketing}, {20, marketing}, {30, marketing}}, 25)), {0.45, 0.45, 0.1});
        // The lead is the last touch before the MQL, which no touch is on.
        compare(weights(dealWith({{10, marketing}, {20, marketing}, {30, marketing}, {40, marketing}}, 35, 29)),
                {0.3, 0.3, 0.3, 0.1});
        // One touch is first and lead; nothing is left for a rest.
        compare(weights(dealWith({{10, marketing}, {20, marketing}}, 20, 15)), {2.0 / 3, 1.0 / 3});
        compare(weights(dealWith({{10, marketing}}, 20, 15)), {1.0});
        // Created and qualified before anybody touched it: the first has 90.
        compare(weights(dealWith({{30, marketing}, {40, marketing}}, 20, 10)), {0.9, 0.1});
    }

    /// Closed on day 100. 14, 7 and 0 days before: 1/4, 1/2, 1 over 7/4.
    void timeDecayHalvesWithTheHalfLife()
    {
        const AttributionPaths paths = dealWith({{86, marketing}, {93, marketing}, {100, marketing}});
        compare(touchWeights(paths.paths[0], AttributionModel::TimeDecay, 7), {1.0 / 7, 2.0 / 7, 4.0 / 7});
        compare(touchWeights(paths.paths[0], AttributionModel::TimeDecay, 14),
                {0.5 / (1.5 + std::sqrt(0.5)), std::sqrt(0.5) / (1.5 + std::sqrt(0.5)), 1 / (1.5 + std::sqrt(0.5))});
        const AttributionPaths old = dealWith({{-100'000, marketing}, {-99'993, marketing}});
        compare(touchWeights(old.paths[0], AttributionModel::TimeDecay, 7), {1.0 / 3, 2.0 / 3});
    }

    void uShaped()
    {
        const auto weights = [](int count) {
            AttributionPath path;
            path.touches.resize(size_t(count));
            return touchWeights(path, AttributionModel::UShaped, 7);
        };
        compare(weights(1), {1});
        compare(weights(2), {0.5, 0.5});
        compare(weights(3), {0.4, 0.2, 0.4});
        compare(weights(6), {0.4, 0.05, 0.05, 0.05, 0.05, 0.4});
    }

    void abmDividesByGroups()
    {
        const auto weights = [](const AttributionPaths &paths) {
            return touchWeights(paths.paths[0], AttributionModel::Abm, 7);
        };
        const TouchTeam sales = TouchTeam::Sales, success = TouchTeam::Success;
        // Two before (20 each), one after (30), a sales call (20), customer success (10).
        compare(weights(dealWith({{10, marketing}, {20, marketing}, {30, sales}, {40, marketing}, {50, success}}, 20)),
                {0.2, 0.2, 0.2, 0.3, 0.1});
        // Without anything after and without success: 40 and 20 of 60.
        compare(weights(dealWith({{10, marketing}, {30, sales}, {40, sales}}, 20)), {2.0 / 3, 1.0 / 6, 1.0 / 6});
        compare(weights(dealWith({{30, sales}}, 20)), {1});
    }

    /// A third of 100.00 is 33.33 and a cent over, which goes to the first.
    void amountsSumToTheCent()
    {
        const AttributionPaths paths = table("path,conversions,value\na > b > c,1,100\n");
        const AttributionResult result = resultOf(paths, AttributionModel::Linear);
        QCOMPARE(result.total, 100'00);
        QCOMPARE(creditOf(result, u"a"_s).value, 33'34);
        QCOMPARE(creditOf(result, u"b"_s).value, 33'33);
        QCOMPARE(creditOf(result, u"c"_s).value, 33'33);
    }

    /// 100,000 with the touches a, b, a and 300 with b alone: a has 40 + 40 of a hundred by U, b 20 and all of the 300.
    void aCreditIsTheSumOfItsDeals()
    {
        AttributionPaths paths = dealWith({{86, marketing}, {93, marketing}, {100, marketing}});
        paths.keys = {u"a"_s, u"b"_s};
        paths.paths[0].touches[2].key = 0;
        paths.paths[0].opportunity = 12;
        AttributionPath other = paths.paths[0];
        other.touches = {{1, 90, 0, marketing}};
        other.value = 300'00;
        other.opportunity = 11;
        paths.paths.push_back(other);
        AttributionPath lost = other;
        lost.conversions = 0;
        lost.nulls = 1;
        lost.opportunity = 13;
        paths.paths.push_back(lost);
        using Deals = std::vector<std::pair<qint64, qint64>>;
        const auto deals = [&](const QString &key, AttributionModel model) {
            return creditByDeal(paths, key, model, plain());
        };
        QVERIFY(deals(u"a"_s, AttributionModel::UShaped) == (Deals{{12, 80'000'00}}));
        QVERIFY(deals(u"b"_s, AttributionModel::UShaped) == (Deals{{11, 300'00}, {12, 20'000'00}}));
        QVERIFY(deals(u"b"_s, AttributionModel::Last) == (Deals{{11, 300'00}, {12, 0}}));
        QVERIFY(deals(u"b"_s, AttributionModel::Shapley).empty()); // all paths together
        QVERIFY(deals(u"c"_s, AttributionModel::Linear).empty());
        QCOMPARE(creditOf(resultOf(paths, AttributionModel::UShaped), u"b"_s).value, 20'300'00);
    }

    void everyModelSumsToTheCent()
    {
        QRandomGenerator random(20270211);
        QByteArray csv = "path,conversions,value,nulls\n";
        for (int row = 0; row < 300; ++row) {
            const int length = 1 + random.bounded(6);
            for (int i = 0; i < length; ++i)
                csv += (i ? " > k" : "k") + QByteArray::number(random.bounded(11));
            const int conversions = random.bounded(4);
            csv += ',' + QByteArray::number(conversions) + ',' +
                   (conversions ? QByteArray::number(random.bounded(1'000'000) / 100.0, 'f', 2) : QByteArray("0")) +
                   ',' + QByteArray::number(random.bounded(50)) + '\n';
        }
        const AttributionPaths paths = table(csv);
        for (const AttributionModel model :
             {AttributionModel::First, AttributionModel::Last, AttributionModel::Linear, AttributionModel::UShaped,
              AttributionModel::Markov, AttributionModel::Shapley}) {
            for (int order = 1; order <= (model == AttributionModel::Markov ? 4 : 1); ++order) {
                const AttributionResult result = resultOf(paths, model, plain(order));
                QCOMPARE(sumOf(result), paths.value());
                double conversions = 0;
                for (const AttributionCredit &credit : result.credits)
                    conversions += credit.conversions;
                QVERIFY(std::abs(conversions - double(paths.conversions())) < 1e-6);
            }
        }
    }

    /// a > a > b: the chain stays in a with a half and goes to b with a half; either is lost without the other.
    void selfLoopsAndCycles()
    {
        const AttributionResult loop = resultOf(table("path,conversions\na > a > b,10\n"), AttributionModel::Markov);
        QVERIFY(std::abs(creditOf(loop, u"a"_s).conversions - 5) < 1e-12);
        // a > b > a > b, and a lost: from a to b 2, lost 1; from b to a 1, won 1. Won = 2/3 (1/2 + 1/2 won) -> 1/2.
        const AttributionResult cycle =
            resultOf(table("path,conversions,nulls\na > b > a > b,1,0\na,0,1\n"), AttributionModel::Markov);
        QVERIFY(std::abs(cycle.conversionRate - 0.5) < 1e-12);
        QVERIFY(std::abs(creditOf(cycle, u"b"_s).removalEffect - 1) < 1e-12);
        const AttributionResult repeated =
            resultOf(table("path,conversions,nulls\na > a > a > b,1,0\na > b > b,0,1\n"), AttributionModel::Markov);
        const AttributionResult once =
            resultOf(table("path,conversions,nulls\na > b,1,0\na > b,0,1\n"), AttributionModel::Markov);
        QCOMPARE(creditOf(repeated, u"a"_s).share, creditOf(once, u"a"_s).share);
    }

    /// Start to a; a to b and to c with a half each; b won, c lost or back to a evenly. From a: w = 1/2 + 1/4 w, so
    /// 2/3. Without c the rate is 1/2. In a class with others or alone, the rates are the same.
    void bothWaysOfSolvingAgree()
    {
        using Chain = AbsorbingChain;
        const std::vector<Chain::Edge> edges = {{0, 1, 4},          {1, 2, 3},           {1, 3, 3},
                                                {2, Chain::won, 5}, {3, Chain::lost, 1}, {3, 1, 1}};
        const Chain::Rates alone = Chain::rates({-1, 0, 1, 2}, 3, edges);
        QVERIFY(std::abs(alone.all - 2.0 / 3) < 1e-12);
        QVERIFY(alone.without[0] == 0 && alone.without[1] == 0);
        QVERIFY(std::abs(alone.without[2] - 0.5) < 1e-12);
        const Chain::Rates together = Chain::rates({-1, 0, 0, 0}, 1, edges);
        QVERIFY(std::abs(together.all - 2.0 / 3) < 1e-12);
        QVERIFY(together.without[0] == 0);
        const Chain::Rates oneByOne = Chain::rates({-1, 0, 0, 1, 0, 0}, 2, edges); // two states nobody comes to
        QVERIFY(std::abs(oneByOne.all - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(oneByOne.without[1] - 0.5) < 1e-12);
    }

    void oneChannelHasAll()
    {
        const AttributionPaths paths = table("path,conversions,value,nulls\nonly,3,10,5\nonly > only,1,0.01,0\n");
        for (const AttributionModel model :
             {AttributionModel::First, AttributionModel::Last, AttributionModel::Linear, AttributionModel::UShaped,
              AttributionModel::Markov, AttributionModel::Shapley}) {
            const AttributionResult result = resultOf(paths, model);
            QCOMPARE(result.credits.size(), size_t(1));
            QCOMPARE(result.credits[0].value, 10'01);
            QVERIFY(std::abs(result.credits[0].conversions - 4) < 1e-12);
        }
    }

    void emptyPathsAreNobodysCredit()
    {
        const AttributionPaths paths = table("path,conversions,value,nulls\n,2,50,7\n > ,1,1,0\na,1,5,0\n");
        QCOMPARE(paths.untouched, 3);
        QCOMPARE(paths.untouchedValue, 51'00);
        const AttributionResult result = resultOf(paths, AttributionModel::Markov);
        QCOMPARE(result.total, 5'00);
        QCOMPARE(result.paths, 1);
    }

    void nothingAtAll()
    {
        const AttributionPaths paths = table("path,conversions\n,0\n");
        const AttributionResult result = resultOf(paths, AttributionModel::Linear);
        QVERIFY(result.credits.empty());
        QVERIFY(!refusalOf(paths, AttributionModel::Markov).isEmpty());
        QVERIFY(refusalOf(table("path,conversions,nulls\na,0,300\n"), AttributionModel::Shapley)
                    .contains(u"Nothing was won"_s));
    }

    /// By the definition and in closed form, on games of up to 15 keys made at random.
    void theClosedFormIsTheShapleyValue()
    {
        QRandomGenerator random(5);
        for (const int keys : {1, 2, 5, 15}) {
            AttributionPaths paths;
            for (int key = 0; key < keys; ++key)
                paths.keys.append(QString::number(key));
            std::vector<double> worth;
            for (int row = 0; row < 40; ++row) {
                AttributionPath path;
                for (int touch = random.bounded(8); touch >= 0; --touch)
                    path.touches.push_back({quint32(random.bounded(keys)), noDay, 0, marketing});
                paths.paths.push_back(path);
                worth.push_back(random.bounded(100));
            }
            const auto exact = shapleyEnumerated(paths, worth), closed = shapleyClosedForm(paths, worth);
            for (size_t key = 0; key < exact.size(); ++key)
                QVERIFY(std::abs(exact[key] - closed[key]) < 1e-9);
        }
    }

    void sixteenKeysTakeTheClosedForm()
    {
        QByteArray path = "k0";
        for (int key = 1; key < 15; ++key)
            path += " > k" + QByteArray::number(key);
        const AttributionResult fifteen =
            resultOf(table("path,conversions\n" + path + ",30\n"), AttributionModel::Shapley);
        QCOMPARE(fifteen.method, AttributionMethod::ShapleyEnumeration);
        const AttributionResult sixteen =
            resultOf(table("path,conversions\n" + path + " > k15,32\n"), AttributionModel::Shapley);
        QCOMPARE(sixteen.method, AttributionMethod::ShapleyClosedForm);
        QVERIFY(std::abs(creditOf(sixteen, u"k15"_s).conversions - 2) < 1e-12);
        const Wording words(Language::English);
        QVERIFY(attributionMethodText(sixteen, words).startsWith(u"Set-Shapley"_s));
        QVERIFY(attributionMethodText(sixteen, words).contains(u"closed form"_s));
    }

    void fewPathsAreRefused()
    {
        const AttributionPaths paths = table("path,conversions,nulls\na,100,99\n");
        AttributionOptions options;
        for (const AttributionModel model : {AttributionModel::Markov, AttributionModel::Shapley}) {
            const QString reason = refusalOf(paths, model, options);
            QVERIFY2(reason.contains(u"199"_s) && reason.contains(u"200"_s), qPrintable(reason));
        }
        options.minimumPaths = 199;
        QCOMPARE(refusalOf(paths, AttributionModel::Markov, options), QString());
        QCOMPARE(refusalOf(paths, AttributionModel::Linear), QString());
    }

    void aTableHasNoDays()
    {
        const AttributionPaths paths = table("path,conversions\na > b,1\n");
        for (const AttributionModel model :
             {AttributionModel::TimeDecay, AttributionModel::WShaped, AttributionModel::Abm})
            QVERIFY(!refusalOf(paths, model).isEmpty());
        QVERIFY(refusalOf(paths, AttributionModel::Markov, plain(5)).contains(u"1 to 4"_s));
    }

    /// Of 400 won paths half go through a alone, half through b alone: the share of a is binomial with a half, so that
    /// its interval is 50 % ± 4.9 %.
    void intervalsFromTheSameSeedAreTheSame()
    {
        const AttributionPaths paths = table("path,conversions,value\na,200,1000\nb,200,3000\n");
        AttributionOptions options;
        options.resamples = 2'000;
        const AttributionResult shapley = resultOf(paths, AttributionModel::Shapley, options);
        const Interval share = *creditOf(shapley, u"a"_s).shareInterval;
        QVERIFY2(std::abs(share.low - 0.451) < 0.008 && std::abs(share.high - 0.549) < 0.008,
                 qPrintable(u"%1 %2"_s.arg(share.low).arg(share.high)));
        const Interval value = *creditOf(shapley, u"a"_s).valueInterval;
        QVERIFY(value.low < 1'000'00 && value.high > 1'000'00 && value.low > 700'00 && value.high < 1'300'00);
        const AttributionResult again = resultOf(paths, AttributionModel::Shapley, options);
        QCOMPARE(creditOf(again, u"a"_s).shareInterval->low, share.low);
        options.seed = 2;
        QVERIFY(creditOf(resultOf(paths, AttributionModel::Shapley, options), u"a"_s).shareInterval->low != share.low);
        QVERIFY(creditOf(resultOf(paths, AttributionModel::Markov, options), u"a"_s).shareInterval);
        QVERIFY(!creditOf(resultOf(paths, AttributionModel::First, options), u"a"_s).shareInterval);
    }

    void cancellingStops()
    {
        const auto stopped = attribute(table("path,conversions\na,300\n"), AttributionModel::Markov, {},
                                       [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void modelsSideBySide()
    {
        // First: a all. Last: b all. Linear and U: halves. Shapley and Markov: halves.
        const AttributionPaths paths = table("path,conversions,value\na > b,300,1000\n");
        AttributionOptions options;
        options.resamples = 10;
        const auto comparison = attributeAll(paths, options);
        TALBOOK_VERIFY(comparison);
        QCOMPARE(comparison->results.size(), size_t(6));
        QCOMPARE(comparison->refused.size(), size_t(3)); // no days
        QCOMPARE(comparison->spread.size(), size_t(2));
        QCOMPARE(comparison->spread[0].key, u"a"_s);
        QCOMPARE(comparison->spread[0].low, 0.0);
        QCOMPARE(comparison->spread[0].lowest, AttributionModel::Last);
        QCOMPARE(comparison->spread[0].high, 1.0);
        QCOMPARE(comparison->spread[0].highest, AttributionModel::First);
        QCOMPARE(spreadSentence(*comparison, AttributionBy::Campaign, Wording(Language::English)),
                 u"a gets 0\u00a0% to 100\u00a0% of the credit, depending on the model: least by “Last touch”, most by "
                 u"“First touch”."_s);
    }

    void modelsThatAgreeAreSaidTo()
    {
        AttributionOptions options;
        options.resamples = 10;
        const auto comparison = attributeAll(table("path,conversions,value\na,300,1000\n"), options);
        TALBOOK_VERIFY(comparison);
        QCOMPARE(spreadSentence(*comparison, AttributionBy::Campaign, Wording(Language::English)),
                 u"All models agree: a gets 100\u00a0% of the credit."_s);
    }

    void allModelsAreOneProgress()
    {
        const AttributionPaths paths = table("path,conversions,value\na > b,300,1000\n");
        AttributionOptions options;
        options.resamples = 10;
        std::vector<qint64> told;
        qint64 whole = 0;
        TALBOOK_VERIFY(attributeAll(paths, options, [&](qint64 done, qint64 total) {
            told.push_back(done);
            whole = total;
            return true;
        }));
        QVERIFY(std::ranges::is_sorted(told) && told.front() == 0 && told.back() < whole);
        // Rules ask nobody on their way: before each it may be stopped.
        const auto stopped = attributeAll(paths, options, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    /// Thousands of long paths at the highest order: thousands of states.
    void manyLongPaths()
    {
        QRandomGenerator random(11);
        QByteArray csv = "path,conversions,nulls\n";
        for (int row = 0; row < 5'000; ++row) {
            for (int i = random.bounded(12); i >= 0; --i)
                csv += "k" + QByteArray::number(random.bounded(8)) + (i ? " > " : "");
            csv += ',' + QByteArray::number(random.bounded(2)) + ",1\n";
        }
        const AttributionPaths paths = table(csv);
        const AttributionResult result = resultOf(paths, AttributionModel::Markov, plain(3));
        QCOMPARE(result.credits.size(), size_t(8));
        for (const AttributionCredit &credit : result.credits)
            QVERIFY(credit.removalEffect > 0 && credit.removalEffect < 1);
    }
};

QTEST_GUILESS_MAIN(TestAttribution)
#include "test_attribution.moc"
