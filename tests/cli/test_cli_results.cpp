#include "core/results/metric_words.h"
#include "tests/support/cli_runner.h"
#include "tests/support/folders.h"
#include "tests/support/records.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Won: 1,000.00 by e-mail, then a webinar; 500.01 by a webinar alone; 70 by nobody. Lost: one by e-mail.
Expected<void> fill(Edit &edit)
{
    const Database &database = edit.database();
    TALBOOK_TRY(database.execute("INSERT INTO program(id, name, starts_on, ends_on) VALUES(1, 'Q1 2027', '2027-01-01', "
                                 "'2027-03-31')"));
    TALBOOK_TRY(database.execute("INSERT INTO account(id, name, owner) VALUES(1, 'Acme', 'Anna'), (2, 'Bolt', 'Anna'), "
                                 "(3, 'Cord', 'Boris'), (4, 'Dome', 'Boris')"));
    TALBOOK_TRY(database.execute("INSERT INTO tal(account_id, program_id, joined_on) VALUES(1, 1, '2027-01-01'), "
                                 "(2, 1, '2027-01-01')"));
    TALBOOK_TRY(database.execute(
        "INSERT INTO opportunity(id, account_id, name, amount, currency, created, closed, outcome) VALUES"
        "(11, 1, 'A', 100000, 'EUR', '2027-01-10', '2027-02-01', 'won'),"
        "(12, 2, 'B', 50001, 'EUR', '2027-01-10', '2027-02-09', 'won'),"
        "(13, 3, 'C', 7000, 'EUR', '2027-01-10', '2027-02-05', 'won'),"
        "(14, 4, 'D', 90000, 'EUR', '2027-01-10', '2027-02-05', 'lost')"));
    TALBOOK_TRY(
        database.execute("INSERT INTO activity(id, account_id, date, kind, channel, campaign, direction, count) VALUES"
                         "(21, 1, '2027-01-05', 'email_click', 'email', 'News', 'inbound', 1),"
                         "(22, 1, '2027-01-12', 'webinar_attendance', 'webinar', NULL, 'inbound', 1),"
                         "(23, 2, '2027-01-20', 'webinar_attendance', 'webinar', NULL, 'inbound', 1),"
                         "(24, 4, '2027-01-20', 'email_click', 'email', 'News', 'inbound', 1)"));
    return database.execute("INSERT INTO cost(id, date, actual, currency) VALUES(31, '2027-01-15', 30000, 'EUR')");
}

QJsonObject creditOf(const QJsonObject &json, const QString &key, const QString &model = {})
{
    for (const QJsonValue &credit : json.value(u"credits"_s).toArray()) {
        if (credit[u"key"_s] == QJsonValue(key) && (model.isEmpty() || credit[u"model"_s] == QJsonValue(model)))
            return credit.toObject();
    }
    return {};
}

double conversionsOf(const QJsonObject &json, const QString &key)
{
    return creditOf(json, key).value(u"conversions"_s).toDouble(-1);
}

} // namespace

class TestCliResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.makePlan(fill); }

    void metricsHaveTheKeysOfTheirTable()
    {
        const QJsonObject metrics = run({u"metrics"_s, u"plan.talbook"_s}).value(u"metrics"_s).toObject();
        QCOMPARE(metrics.size(), 32);
        for (const QJsonValue &metric : metrics) {
            for (const QString &key : {u"value"_s, u"n"_s, u"low"_s, u"high"_s, u"benchmark"_s, u"note"_s})
                QVERIFY(metric.toObject().contains(key));
        }
        const auto of = [&](const QString &id, const QString &key) { return metrics.value(id).toObject().value(key); };
        QCOMPARE(of(u"win_rate"_s, u"value"_s), QJsonValue(1));
        QCOMPARE(of(u"win_rate"_s, u"n"_s), QJsonValue(2));
        QVERIFY(std::abs(of(u"win_rate"_s, u"low"_s).toDouble() - 0.342380) < 1e-6); // Wilson's of 2 in 2
        QCOMPARE(of(u"win_rate"_s, u"benchmark"_s), QJsonValue(2));
        QCOMPARE(of(u"win_rate"_s, u"cohorts"_s)[u"rest"_s][u"value"_s], QJsonValue(0.5));
        QCOMPARE(of(u"won_revenue"_s, u"value"_s), QJsonValue(1500.01));
        QCOMPARE(of(u"cycle"_s, u"value"_s), QJsonValue(26)); // 22 and 30
        QCOMPARE(of(u"cost"_s, u"value"_s), QJsonValue(300));
        QVERIFY(std::abs(of(u"roi"_s, u"value"_s).toDouble() - 1200.01 / 300) < 1e-9);
        QVERIFY(of(u"meeting_conversion"_s, u"value"_s).isNull());
        QVERIFY(!of(u"meeting_conversion"_s, u"note"_s).toString().isEmpty());
    }

    void aPeriodStandsInForTheProgram()
    {
        const QJsonObject json =
            run({u"metrics"_s, u"plan.talbook"_s, u"--from"_s, u"2027-02-01"_s, u"--to"_s, u"2027-02-05"_s});
        QVERIFY(json.value(u"program"_s).isNull());
        QCOMPARE(json.value(u"metrics"_s)[u"won_deals"_s][u"value"_s], QJsonValue(1));
        QCOMPARE(json.value(u"metrics"_s)[u"cost"_s][u"value"_s], QJsonValue(0));
        QCOMPARE(json.value(u"to"_s), QJsonValue(u"2027-02-05"_s));
    }

    void metricsInTheLanguageAsked()
    {
        const CliResult english = m_folder.run({u"metrics"_s, u"plan.talbook"_s, u"--as-of"_s, u"2027-02-11"_s});
        QVERIFY2(english.status == 0, english.told().constData());
        for (const QString &part : {u"Win rate"_s, u"100.0 %"_s, u"at least 2 times the rest"_s, u"Target list"_s,
                                    u"Too few cases"_s, u"few cases (2)"_s})
            QVERIFY2(english.text().contains(part), qPrintable(part + u'\n' + english.text()));
    }

    void recordsOfAMetric()
    {
        const QJsonObject json = run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"won_revenue"_s});
        const QJsonArray records = json.value(u"records"_s).toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records[0][u"account"_s], QJsonValue(u"Bolt"_s));
        QCOMPARE(records[0][u"amount"_s], QJsonValue(500.01));
    }

    /// By the names that tables show, too; what is stored as a key is told in words.
    void recordsAreAskedForAndToldInWords()
    {
        const auto told = [this](const QString &metric, const QString &language) {
            return m_folder
                .done({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, metric, u"--lang"_s, language, u"--as-of"_s,
                       u"2027-02-11"_s})
                .text();
        };
        QCOMPARE(told(u"Won revenue"_s, u"en"_s), told(u"won_revenue"_s, u"en"_s));
        QCOMPARE(told(metricName(MetricKind::Reach, Wording(Language::Russian)), u"ru"_s), told(u"reach"_s, u"ru"_s));
        const QString reach = told(u"reach"_s, u"en"_s);
        QVERIFY2(!reach.contains(u'_'), qPrintable(reach));
    }

    /// Of the pipeline of all accounts, the list's deals count and the others are in the total.
    void theOthersOfAShareStandApart()
    {
        const QJsonObject share = run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"pipeline_share"_s});
        const auto accountsOf = [](const QJsonValue &records) -> QStringList {
            QStringList names;
            for (const QJsonValue &record : records.toArray())
                names.append(record[u"account"_s].toString());
            names.sort();
            return names;
        };
        QCOMPARE(accountsOf(share[u"records"_s]), (QStringList{u"Acme"_s, u"Bolt"_s}));
        QCOMPARE(accountsOf(share[u"others"_s]), (QStringList{u"Cord"_s, u"Dome"_s}));
        QCOMPARE(run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"won_revenue"_s})[u"others"_s].toArray(),
                 QJsonArray());
    }

    /// 1,200.01 of Acme and Bolt, whose deals were touched, for 300.
    void whatWasSpentStandsBehindTheReturn()
    {
        const QJsonObject roi = run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"roi"_s});
        QCOMPARE(roi[u"records"_s].toArray().size(), 2);
        QCOMPARE(roi[u"costs"_s].toArray().size(), 1);
        QCOMPARE(roi[u"costs"_s][0][u"id"_s], QJsonValue(31));
        QCOMPARE(roi[u"costs"_s][0][u"plan_amount"_s], QJsonValue(300));
        const QJsonObject cost = run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"cost"_s});
        QCOMPARE(cost[u"records"_s], roi[u"costs"_s]);
        QCOMPARE(cost[u"costs"_s].toArray(), QJsonArray());
    }

    void recordsReadTheSameInEveryLanguage()
    {
        const auto records = [this](const QString &language) {
            return run({u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"won_revenue"_s, u"--lang"_s, language})
                .value(u"records"_s)
                .toArray();
        };
        QCOMPARE(records(u"ru"_s), records(u"en"_s));
        QCOMPARE(records(u"ru"_s)[0][u"detail"_s], QJsonValue(u"won"_s));
    }

    void attributionHasTheKeysOfItsTable()
    {
        const QJsonObject json =
            run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"linear"_s, u"--by"_s, u"channel"_s});
        QCOMPARE(json.value(u"model"_s), QJsonValue(u"linear"_s));
        QCOMPARE(json.value(u"total"_s), QJsonValue(1500.01));
        QCOMPARE(json.value(u"paths"_s), QJsonValue(2));
        const QJsonArray credits = json.value(u"credits"_s).toArray();
        QCOMPARE(credits.size(), 2);
        for (const QJsonValue &credit : credits) {
            for (const QString &key : {u"key"_s, u"value"_s, u"conversions"_s, u"low"_s, u"high"_s})
                QVERIFY(credit.toObject().contains(key));
        }
        QCOMPARE(creditOf(json, u"webinar"_s).value(u"value"_s), QJsonValue(1000.01));
        QCOMPARE(creditOf(json, u"email"_s).value(u"value"_s), QJsonValue(500));
        QCOMPARE(json.value(u"untouched"_s)[u"value"_s], QJsonValue(70));
    }

    void timeDecayKnowsItsHalfLife()
    {
        // E-mail 27 days before the close, the webinar 20: a half and a whole.
        const QJsonObject json = run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"time-decay"_s});
        QCOMPARE(creditOf(json, u"email"_s).value(u"value"_s), QJsonValue(333.33));
        const QJsonObject slow =
            run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"time-decay"_s, u"--half-life"_s, u"3.5"_s});
        QCOMPARE(creditOf(slow, u"email"_s).value(u"value"_s), QJsonValue(200));
    }

    void allModelsStandBeside()
    {
        const QJsonObject json = run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"all"_s});
        QCOMPARE(json.value(u"refused"_s).toArray().size(), 2); // two data-driven ones
        QCOMPARE(creditOf(json, u"email"_s, u"first"_s).value(u"value"_s), QJsonValue(1000));
        QCOMPARE(creditOf(json, u"email"_s, u"last"_s).value(u"value"_s), QJsonValue(0));
        QVERIFY(json.value(u"headline"_s).toString().startsWith(u"E-mail gets 0\u00a0% to 67\u00a0%"_s));
        const CliResult text = m_folder.run({u"attribution"_s, u"plan.talbook"_s, u"--as-of"_s, u"2027-02-11"_s});
        QVERIFY2(text.status == 0 && text.text().contains(u"W-shaped"_s), text.told().constData());
    }

    void tooFewPathsFailWithTheReason()
    {
        const CliResult refused = m_folder.run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"markov"_s,
                                                u"--json"_s, u"--as-of"_s, u"2027-02-11"_s});
        QCOMPARE(refused.status, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY2(refused.err.contains("at least 200") && refused.err.contains("--min-paths"),
                 refused.told().constData());
        const QJsonObject allowed = run({u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"markov"_s,
                                         u"--min-paths"_s, u"3"_s, u"--bootstrap"_s, u"50"_s});
        QCOMPARE(allowed.value(u"paths"_s), QJsonValue(3));
        // Without e-mail only the webinar's path is won, 1 of 3; without the webinar nothing.
        QVERIFY(std::abs(creditOf(allowed, u"email"_s).value(u"removal_effect"_s).toDouble() - 0.5) < 1e-12);
        QVERIFY(creditOf(allowed, u"email"_s).value(u"low"_s).isDouble());
    }

    void noResamplesLeaveNoInterval()
    {
        const QStringList words = {u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"markov"_s, u"--min-paths"_s,
                                   u"3"_s,           u"--bootstrap"_s,  u"0"_s};
        const QJsonObject json = run(words);
        QCOMPARE(json.value(u"bootstrap"_s), QJsonValue(0));
        QVERIFY(creditOf(json, u"email"_s).value(u"low"_s).isNull());
        QVERIFY(creditOf(json, u"email"_s).value(u"high"_s).isNull());
        QVERIFY(std::abs(creditOf(json, u"email"_s).value(u"removal_effect"_s).toDouble() - 0.5) < 1e-12);
        const CliResult text = m_folder.run(words + QStringList{u"--as-of"_s, u"2027-02-11"_s});
        QVERIFY2(text.status == 0, text.told().constData());
        QVERIFY2(!text.text().contains(u"95 % interval"_s), text.told().constData());
        const CliResult wrong = m_folder.run({u"attribution"_s, u"plan.talbook"_s, u"--bootstrap"_s, u"-1"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("a whole number from 0"), wrong.told().constData());
        for (const QString &option : {u"--order"_s, u"--min-paths"_s})
            QCOMPARE(m_folder.run({u"attribution"_s, u"plan.talbook"_s, option, u"0"_s}).status, 2);
    }

    void aTableOfPathsNeedsNoPlan()
    {
        m_folder.write(u"paths.csv"_s, "path,conversions,value,nulls\ngoogle ads,200,2000,0\nmailing,100,1000,0\n"
                                       "google ads > mailing,100,1000.10,0\ngoogle ads,0,,100\n");
        const QJsonObject json = run(
            {u"attribution"_s, u"--paths"_s, u"paths.csv"_s, u"--model"_s, u"markov"_s, u"--bootstrap"_s, u"100"_s});
        QVERIFY(std::abs(conversionsOf(json, u"google ads"_s) - 240) < 1e-9); // the published example a hundredfold
        QVERIFY(std::abs(conversionsOf(json, u"mailing"_s) - 160) < 1e-9);
        QCOMPARE(json.value(u"total"_s), QJsonValue(4000.1));
        QCOMPARE(creditOf(json, u"google ads"_s).value(u"value"_s), QJsonValue(2400.06));
        QCOMPARE(json.value(u"paths"_s), QJsonValue(500));
    }

    void googlesPathsFromTheCommandLine()
    {
        NEEDS_SHARED_DATA();
        const QString file = sharedData(u"attribution/google_fractribution_example_path_summary.csv"_s);
        const auto conversions = [&](const QStringList &more) {
            return run(QStringList{u"attribution"_s, u"--paths"_s, file, u"--bootstrap"_s, u"5"_s, u"--model"_s} +
                       more);
        };
        QVERIFY(std::abs(conversionsOf(conversions({u"first"_s}), u"A"_s) - 652) < 1e-9);
        QVERIFY(std::abs(conversionsOf(conversions({u"markov"_s}), u"A"_s) - 647.415928) < 1e-6);
        QVERIFY(std::abs(conversionsOf(conversions({u"markov"_s, u"--order"_s, u"3"_s}), u"B"_s) - 658.884388) < 1e-6);
        QVERIFY(std::abs(conversionsOf(conversions({u"shapley"_s}), u"C"_s) - 349.5) < 1e-9);
    }

    void wrongWordsAreUsage()
    {
        const QList<QStringList> wrong = {
            {u"attribution"_s},
            {u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"magic"_s},
            {u"attribution"_s, u"plan.talbook"_s, u"--model"_s, u"markov"_s, u"--order"_s, u"5"_s},
            {u"attribution"_s, u"plan.talbook"_s, u"--half-life"_s, u"-1"_s},
            {u"attribution"_s, u"plan.talbook"_s, u"--paths"_s, u"paths.csv"_s},
            {u"attribution"_s, u"--paths"_s, u"paths.csv"_s, u"--by"_s, u"campaign"_s},
            {u"metrics"_s, u"plan.talbook"_s, u"--from"_s, u"2027-02-01"_s, u"--to"_s, u"2027-01-01"_s},
            {u"metrics"_s, u"plan.talbook"_s, u"--program"_s, u"Q1 2027"_s, u"--from"_s, u"2027-01-01"_s},
            {u"metrics"_s, u"plan.talbook"_s, u"--records"_s, u"luck"_s}};
        for (const QStringList &arguments : wrong) {
            const CliResult result = m_folder.run(arguments);
            QVERIFY2(result.status == 2, qPrintable(arguments.join(u' ') + QString::fromUtf8(result.told())));
        }
        QCOMPARE(m_folder.run({u"metrics"_s, u"plan.talbook"_s, u"--program"_s, u"Q9"_s}).status, 1);
        QCOMPARE(m_folder.run({u"attribution"_s, u"--paths"_s, u"nowhere.csv"_s}).status, 1);
    }

    /// Counted from the files by other programs (MANIFEST.md): no list, so all accounts.
    void thePipelineOfAShop()
    {
        NEEDS_SHARED_DATA();
        const CliFolder folder;
        folder.done({u"new"_s, u"shop.talbook"_s, u"--currency"_s, u"USD"_s});
        folder.done({u"import"_s, u"shop.talbook"_s, u"accounts"_s, sharedData(u"crm/maven_accounts.csv"_s)});
        folder.done(
            {u"import"_s, u"shop.talbook"_s, u"opportunities"_s, sharedData(u"crm/maven_sales_pipeline.csv"_s)});
        const QJsonObject metrics =
            folder.done({u"metrics"_s, u"shop.talbook"_s, u"--json"_s, u"--as-of"_s, u"2018-01-01"_s})
                .json()
                .value(u"metrics"_s)
                .toObject();
        const auto value = [&](const QString &id) { return metrics.value(id).toObject().value(u"value"_s).toDouble(); };
        QCOMPARE(value(u"won_deals"_s), 4'238.0);
        QCOMPARE(value(u"won_revenue"_s), 10'005'534.0);
        QVERIFY(std::abs(value(u"win_rate"_s) - 4'238.0 / 6'711) < 1e-12);
        QVERIFY(std::abs(100 * value(u"win_rate"_s) - 63.1506) < 1e-3); // as the manifest rounds it
        QCOMPARE(metrics.value(u"win_rate"_s).toObject().value(u"n"_s), QJsonValue(6'711));
        QVERIFY(std::abs(value(u"cycle_mean"_s) - 51.782) < 5e-4);
        QVERIFY(std::abs(value(u"average_deal_size"_s) - 10'005'534.0 / 4'238) < 1e-9);
        // The best accounts, from the records behind the revenue.
        QMap<QString, double> byAccount;
        for (const QJsonValue &record : folder
                                            .done({u"metrics"_s, u"shop.talbook"_s, u"--json"_s, u"--as-of"_s,
                                                   u"2018-01-01"_s, u"--records"_s, u"won_revenue"_s})
                                            .json()
                                            .value(u"records"_s)
                                            .toArray())
            byAccount[record[u"account"_s].toString()] += record[u"amount"_s].toDouble();
        QCOMPARE(byAccount.value(u"Kan-code"_s), 341'455.0);
        QCOMPARE(byAccount.value(u"Konex"_s), 269'245.0);
        QCOMPARE(byAccount.value(u"Condax"_s), 206'410.0);
        QList<double> values = byAccount.values();
        std::ranges::sort(values, std::greater());
        QCOMPARE(values.mid(0, 3), (QList<double>{341'455, 269'245, 206'410}));
    }

private:
    QJsonObject run(const QStringList &arguments) const
    {
        return m_folder.done(arguments + QStringList{u"--json"_s, u"--as-of"_s, u"2027-02-11"_s}).json();
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliResults)
#include "test_cli_results.moc"
