#include "tests/core/scoring/own_models.h"

#include "core/scoring/kind_use.h"
#include "core/scoring/record_points.h"
#include "tests/support/plan_text.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Acme: "Demo Seen" twice and "demo_seen" once, all today; "Chat" through the website; a known kind.
void addRecords(Plan &plan)
{
    TALBOOK_VERIFY(plan.run(u"Records"_s, [](Edit &edit) -> Expected<void> {
        const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
        insertActivity(edit, acme, u"Demo Seen"_s, 1, today);
        insertActivity(edit, acme, u"Demo Seen"_s, 1, today);
        insertActivity(edit, acme, u"demo_seen"_s, 1, today);
        insertActivity(edit, acme, u"email_reply"_s, 1, today);
        return edit.database().execute("INSERT INTO activity(id, account_id, date, kind, channel, direction, count) "
                                       "SELECT ?, id, ?, 'Chat', 'website', 'inbound', 1 FROM account",
                                       edit.newId(), today);
    }));
}

QStringList named(const std::vector<KindUse> &uses)
{
    QStringList texts;
    for (const KindUse &use : uses)
        texts.append(u"%1 %2"_s.arg(use.kind.id).arg(use.records));
    return texts;
}

} // namespace

/// Kinds of activity that no preset knows.
class TestActivityKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfAKindAreOne()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addRecords(*plan);
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(named(kindUse(standings.facts())), QStringList({u"Demo Seen 3"_s, u"Chat 1"_s, u"email_reply 1"_s}));
        QCOMPARE(named(kindsWithoutPoints(standings.model(), standings.facts())),
                 QStringList({u"Demo Seen 3"_s, u"Chat 1"_s}));
    }

    /// 3 x 20 = 60 points of 150 are 40 of engagement, beside a reply's 10 points: 70 / 150 = 46.667.
    void pointsCountInEverySpelling()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addRecords(*plan);
        QCOMPARE(standingsOf(*plan, today)[0].score.engagement, 6.667);
        addOwn(*plan, u"Mine"_s, [](QJsonObject &definition) {
            QJsonObject points = valueAt(definition, u"engagement/points").toObject();
            points.insert(u"DEMO SEEN"_s, 20);
            setValueAt(definition, u"engagement/points", points);
        });
        const Standings standings = standingsOf(*plan, today);
        QCOMPARE(standings[0].score.engagement, 46.667);
        QCOMPARE(named(kindsWithoutPoints(standings.model(), standings.facts())), QStringList({u"Chat 1"_s}));
        const QList<double> weeks = weeklyPoints(standings.model(), standings.facts(), 0, today, 1);
        QCOMPARE(weeks, QList<double>({70.0}));
    }

    /// Without a source of its own it feeds nothing; with one it counts with its points for engagement, 3 x 10 = 30 of
    /// 50 for product, or with those for intent, 3 x 5 = 15 of 50. Of the first party e-mail is connected too (a reply,
    /// 10 of 50: 20), and the website (Chat, by its channel, 0): (0.4 x 0 + 0.3 x 20 + 0.3 x 60) = 24, and 15 with 30.
    void aSourceMakesItFeedIntent()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addRecords(*plan);
        const auto give = [](QJsonObject &definition) {
            QJsonObject points = valueAt(definition, u"engagement/points").toObject();
            points.insert(u"Demo Seen"_s, 10);
            setValueAt(definition, u"engagement/points", points);
        };
        addOwn(*plan, u"Points"_s, give);
        QCOMPARE(standingsOf(*plan, today)[0].score.intent, 8.571); // (0.3 x 20) / 0.7
        addOwn(*plan, u"Source"_s, [&](QJsonObject &definition) {
            give(definition);
            setValueAt(definition, u"sources", QJsonObject{{u"demo seen"_s, u"product"_s}});
        });
        QCOMPARE(standingsOf(*plan, today)[0].score.intent, 24.0);
        addOwn(*plan, u"Both"_s, [&](QJsonObject &definition) {
            give(definition);
            setValueAt(definition, u"sources", QJsonObject{{u"Demo Seen"_s, u"product"_s}});
            QJsonObject points = valueAt(definition, u"intent/points").toObject();
            points.insert(u"Demo Seen"_s, 5);
            setValueAt(definition, u"intent/points", points);
        });
        QCOMPARE(standingsOf(*plan, today)[0].score.intent, 15.0);
    }

    void aKnownKindCanFeedAnotherSource()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addRecords(*plan);
        addOwn(*plan, u"None"_s, [](QJsonObject &definition) {
            setValueAt(definition, u"sources", QJsonObject{{u"email_reply"_s, u"none"_s}});
        });
        const Standings standings = standingsOf(*plan, today);
        QVERIFY(!connectedSources(standings.model(), standings.facts()).email);
        QCOMPARE(standings[0].score.intent, 0.0);
    }

    void givingPointsIsOneStep()
    {
        PlanFolder folder;
        const auto plan = newPlan(folder);
        addRecords(*plan);
        const QByteArray before = fingerprint(*plan);
        addOwn(*plan, u"Mine"_s, [](QJsonObject &definition) {
            setValueAt(definition, u"engagement/points", QJsonObject{{u"Demo Seen"_s, 20}});
            setValueAt(definition, u"sources", QJsonObject{{u"Demo Seen"_s, u"web"_s}});
        });
        QCOMPARE(standingsOf(*plan, today)[0].score.engagement, 40.0);
        TALBOOK_VERIFY(plan->undo());
        QCOMPARE(fingerprint(*plan), before);
    }
};

QTEST_GUILESS_MAIN(TestActivityKinds)
#include "test_activity_kinds.moc"
