#include "core/results/metrics.h"
#include "tests/core/results/attribution_tables.h"
#include "tests/core/results/result_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// Where paths come from: a plan's records, or a table.
class TestAttributionPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void badTablesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("no path") << QByteArray("channel,conversions\na,1\n") << u"path"_s;
        QTest::newRow("empty") << QByteArray() << u"path"_s;
        QTest::newRow("a header alone") << QByteArray("path,conversions\n") << u"no path"_s;
        QTest::newRow("half a conversion") << QByteArray("path,conversions\na,1\na,0.5\n") << u"row 2"_s;
        QTest::newRow("below nothing") << QByteArray("path,conversions\na,-1\n") << u"conversions"_s;
        QTest::newRow("a word") << QByteArray("path,conversions,value\na,1,much\n") << u"value"_s;
        QTest::newRow("a value of nothing")
            << QByteArray("path,conversions,value\na,0,5\n") << u"without conversions"_s;
        QTest::newRow("too many") << QByteArray("path,conversions\na,1e300\n") << u"conversions"_s;
    }
    void badTablesAreRefused()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        TableFiles files;
        const auto paths = readPathTable(files.add(content));
        QVERIFY(!paths);
        QVERIFY2(paths.error().message.contains(told), qPrintable(paths.error().message));
    }

    /// One row a conversion, as tools list customers.
    void rowsWithoutCounts()
    {
        NEEDS_SHARED_DATA();
        const auto paths = readPathTable(sharedData(u"attribution/google_fractribution_customers.csv"_s));
        TALBOOK_VERIFY(paths);
        QCOMPARE(paths->conversions(), 1'983);
        QVERIFY(std::abs(creditOf(resultOf(*paths, AttributionModel::First), u"A"_s).conversions - 652) < 1e-9);
    }

    /// Won in result_plan.h: Echo 50,000 (webinar), Beta 30,000 and 40,000 (the download came after the second), Golf
    /// and Yankee untouched. Lost with touches: Charlie, Xray.
    void pathsOfAPlan()
    {
        ResultPlan plan;
        const auto settings = attributionSettings(plan.plan->database());
        TALBOOK_VERIFY(settings);
        const Standings standings = plan.standings();
        const auto all = readAttributionPaths(plan.plan->database(), standings, {}, *settings);
        TALBOOK_VERIFY(all);
        QCOMPARE(all->conversions(), 2);
        QCOMPARE(all->nulls(), 2);
        QCOMPARE(all->value(), 80'000'00);
        QCOMPARE(all->untouched, 4); // Beta's earlier one, Golf, Yankee's two
        QCOMPARE(all->untouchedValue, 89'000'00);
        const AttributionResult linear = resultOf(*all, AttributionModel::Linear);
        QCOMPARE(creditOf(linear, u"webinar"_s).value, 50'000'00);
        QCOMPARE(creditOf(linear, u"website"_s).value, 30'000'00);
        const CreditRecords behind = creditRecords(*all, u"webinar"_s);
        QCOMPARE(behind.opportunities.size(), size_t(1));
        QCOMPARE(behind.activities.size(), size_t(1));

        AttributionRequest list;
        list.listOnly = true;
        list.by = AttributionBy::Tier;
        const auto ours = readAttributionPaths(plan.plan->database(), standings, list, *settings);
        TALBOOK_VERIFY(ours);
        const auto metrics = readMetrics(plan.plan->database(), standings, {}, Wording(Language::English));
        TALBOOK_VERIFY(metrics);
        QCOMPARE(double(ours->value()) / 100, *metrics->of(MetricKind::AttributedRevenue).figure.value);
        QCOMPARE(double(ours->value() + ours->untouchedValue) / 100, *metrics->of(MetricKind::WonRevenue).figure.value);
        QCOMPARE(creditOf(resultOf(*ours, AttributionModel::Last), u"2"_s).value, 80'000'00); // Beta, Echo
    }

    /// 365 days before creation until the close, both days counted; touches without a channel do not.
    void touchpointsHaveAChannelAndAWindow()
    {
        ProgramPlan plan;
        const AccountId account = plan.account(u"Acme"_s);
        plan.deal(account, QDate(2026, 6, 1), QDate(2026, 7, 1), "won", 900);
        const auto touch = [&](QDate day, const char *channel) {
            plan.run([&](Edit &edit) {
                return edit.database().execute("INSERT INTO activity(id, account_id, date, kind, channel, direction, "
                                               "count) VALUES(?, ?, ?, 'page_view', ?, 'inbound', 5)",
                                               edit.newId(), account, day, QString::fromUtf8(channel));
            });
        };
        touch(QDate(2025, 5, 31), "early");
        touch(QDate(2025, 6, 1), "first");
        touch(QDate(2026, 7, 1), "Last");
        touch(QDate(2026, 6, 30), " last ");
        touch(QDate(2026, 7, 2), "late");
        touch(QDate(2026, 6, 15), nullptr);
        touch(QDate(2026, 6, 15), "");
        const auto settings = attributionSettings(plan.plan->database());
        TALBOOK_VERIFY(settings);
        const auto paths = readAttributionPaths(plan.plan->database(), plan.standings(), {}, *settings);
        TALBOOK_VERIFY(paths);
        QCOMPARE(paths->paths.size(), size_t(1));
        const AttributionResult linear = resultOf(*paths, AttributionModel::Linear);
        QCOMPARE(linear.credits.size(), size_t(2));
        QCOMPARE(linear.credits[0].key.toLower(), u"last"_s); // two of three
        QCOMPARE(linear.credits[0].value, 600'00);
        QCOMPARE(creditOf(linear, u"first"_s).value, 300'00);
    }

    void creditByCampaignPlayAndAsset()
    {
        ResultPlan plan;
        plan.run([&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO play(id, name, definition) VALUES(1, 'Strike', '{}')"));
            return edit.database().execute("INSERT INTO campaign(id, play_id, name, starts_on, definition) VALUES"
                                           "(2, 1, 'Spring', '2027-01-01', '{}')");
        });
        plan.touch(plan.golf, QDate(2027, 1, 3), "page_view", "website", "inbound", {}, "spring", "Guide");
        plan.touch(plan.golf, QDate(2027, 1, 4), "page_view", "website", "inbound", {}, "Other");
        const auto settings = attributionSettings(plan.plan->database());
        TALBOOK_VERIFY(settings);
        const auto valueOf = [&](AttributionBy by, const QString &key) {
            AttributionRequest request;
            request.by = by;
            const auto paths = readAttributionPaths(plan.plan->database(), plan.standings(), request, *settings);
            if (!paths)
                qFatal("%s", qPrintable(paths.error().message));
            return creditOf(resultOf(*paths, AttributionModel::Linear), key).value;
        };
        QCOMPARE(valueOf(AttributionBy::Campaign, u"spring"_s), 10'000'00);
        QCOMPARE(valueOf(AttributionBy::Campaign, u"Other"_s), 10'000'00);
        QCOMPARE(valueOf(AttributionBy::Campaign, u""_s), 80'000'00);
        QCOMPARE(valueOf(AttributionBy::Play, u"Strike"_s), 10'000'00);
        QCOMPARE(valueOf(AttributionBy::Play, u""_s), 90'000'00);
        QCOMPARE(valueOf(AttributionBy::Asset, u"Guide"_s), 10'000'00);
        QCOMPARE(valueOf(AttributionBy::Tier, u"3"_s), 20'000'00);
    }

    void settingsAreThePlansOwn()
    {
        ProgramPlan plan;
        auto settings = attributionSettings(plan.plan->database());
        TALBOOK_VERIFY(settings);
        QCOMPARE(settings->lookbackDays, 365);
        QCOMPARE(settings->halfLifeDays, 7.0);
        QCOMPARE(settings->minimumPaths, 200);
        QCOMPARE(settings->teamOf(u"call"_s, u"email"_s), TouchTeam::Sales);
        QCOMPARE(settings->teamOf(u"page_view"_s, u"Phone"_s), TouchTeam::Sales);
        QCOMPARE(settings->teamOf(u"support_ticket"_s, u"phone"_s), TouchTeam::Success);
        QCOMPARE(settings->teamOf(u"page_view"_s, u"website"_s), TouchTeam::Marketing);
        settings->minimumPaths = 50;
        settings->salesChannels = QStringList{u"partner"_s};
        plan.run([&](Edit &edit) { return setAttributionSettings(edit, *settings); });
        const auto again = attributionSettings(plan.plan->database());
        TALBOOK_VERIFY(again);
        QVERIFY(*again == *settings);
        settings->order = 5;
        const auto refused =
            plan.plan->run(u"Order"_s, [&](Edit &edit) { return setAttributionSettings(edit, *settings); });
        QVERIFY(!refused);
        QVERIFY(refused.error().message.contains(u"from 1 to 4"_s));
        TALBOOK_VERIFY(plan.plan->undo());
        QCOMPARE(attributionSettings(plan.plan->database())->minimumPaths, 200);
    }
};

QTEST_GUILESS_MAIN(TestAttributionPaths)
#include "test_attribution_paths.moc"
