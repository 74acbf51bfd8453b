#include "core/results/record_list.h"

#include "tests/core/results/program_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// Acme and Beta with five records; `notes` tells them apart.
class ListedPlan : public ProgramPlan
{
public:
    ListedPlan()
    {
        acme = account(u"Acme"_s);
        beta = account(u"Бета Логистик"_s);
        run([this](Edit &edit) -> Expected<void> {
            const qint64 anna = insertContact(edit, acme.value, u"Анна Берёзова"_s, {}, {});
            const auto activity = [&](AccountId at, ContactId person, QDate on, const char *kind, const char *channel,
                                      const char *direction, const char *note) {
                names.append(QString::fromUtf8(note));
                ids.append(edit.newId());
                return edit.database().execute(
                    "INSERT INTO activity(id, account_id, contact_id, date, kind, channel, direction, count, note) "
                    "VALUES(?, ?, ?, ?, ?, ?, ?, 1, ?)",
                    ids.last(), at, person, on, kind, channel, direction, note);
            };
            TALBOOK_TRY(
                activity(acme, ContactId{anna}, QDate(2027, 2, 10), "email_reply", "email", "inbound", "reply"));
            TALBOOK_TRY(activity(acme, {}, QDate(2027, 2, 10), "email_sent", "email", "outbound", "sent"));
            TALBOOK_TRY(activity(beta, {}, QDate(2027, 2, 4), "meeting_held", "event", "inbound", "meeting"));
            TALBOOK_TRY(activity(beta, {}, QDate(2026, 12, 1), "meeting", "event", "inbound", "old"));
            names.append(u"surge"_s);
            ids.append(edit.newId());
            return edit.database().execute("INSERT INTO signal(id, account_id, date, kind, strength, topic, source) "
                                           "VALUES(?, ?, '2027-02-08', 'topic_surge', 70, 'Cloud Security', 'Bombora')",
                                           ids.last(), beta);
        });
    }

    RecordList read(RecordQuery query) const
    {
        query.kindName = [](bool isSignal, const QString &kind) {
            return isSignal ? u"Topic surge"_s : (kind.startsWith(u"meeting") ? u"Meeting held"_s : kind);
        };
        auto list = readRecordList(plan->database(), query);
        if (!list)
            qFatal("%s", qPrintable(list.error().message));
        return std::move(*list);
    }
    QString shown(const RecordQuery &query) const
    {
        QStringList found;
        for (const RecordRef &record : read(query).records)
            found.append(names[ids.indexOf(record.id)]);
        return found.join(u' ');
    }

    AccountId acme, beta;
    QStringList names;
    QList<qint64> ids;
};

} // namespace

class TestRecordList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// What a figure was made of, by the keys it gives.
    void recordsBehindAFigure()
    {
        const ListedPlan plan;
        RecordQuery query;
        query.ids = std::vector<qint64>{plan.ids[0], plan.ids[3], 12345};
        QCOMPARE(plan.shown(query), u"reply old"_s);
        QCOMPARE(plan.read(query).all, 2);
        query.ids->clear();
        QCOMPARE(plan.shown(query), QString());
    }

    void recordsStandNewestFirst()
    {
        const ListedPlan plan;
        QCOMPARE(plan.shown({}), u"sent reply surge meeting old"_s); // of a day, what was entered last
        const RecordList list = plan.read({});
        QCOMPARE(list.all, 5);
        QCOMPARE(list.kinds, (QStringList{u"Meeting held"_s, u"Topic surge"_s, u"email_reply"_s, u"email_sent"_s}));
        QCOMPARE(list.sources, (QStringList{u"Bombora"_s, u"email"_s, u"event"_s}));
        QCOMPARE(list.records[2].account, plan.beta);
        QVERIFY(list.records[2].isSignal);
    }

    void accountsAndDaysAreLimits()
    {
        const ListedPlan plan;
        RecordQuery query;
        query.accounts = std::vector<AccountId>{plan.acme};
        QCOMPARE(plan.shown(query), u"sent reply"_s);
        QCOMPARE(plan.read(query).all, 2);
        query.accounts.reset();
        query.from = QDate(2027, 2, 4);
        query.to = QDate(2027, 2, 8);
        QCOMPARE(plan.shown(query), u"surge meeting"_s); // both days count
        QCOMPARE(plan.read(query).all, 5);
        QCOMPARE(plan.read(query).kinds, (QStringList{u"Meeting held"_s, u"Topic surge"_s}));
        query.accounts.emplace();
        QCOMPARE(plan.shown(query), QString());
    }

    void directionsKindsAndSourcesAreFilters()
    {
        const ListedPlan plan;
        RecordQuery query;
        query.shows = RecordsShown::Inbound;
        QCOMPARE(plan.shown(query), u"reply meeting old"_s);
        query.shows = RecordsShown::Outbound;
        QCOMPARE(plan.shown(query), u"sent"_s);
        query.shows = RecordsShown::Signals;
        QCOMPARE(plan.shown(query), u"surge"_s);
        query.shows = RecordsShown::Everything;
        query.kind = u"Meeting held"_s; // however it is written
        QCOMPARE(plan.shown(query), u"meeting old"_s);
        QCOMPARE(plan.read(query).kinds.size(), 4); // what could be chosen instead
        query.kind.clear();
        query.source = u"email"_s;
        QCOMPARE(plan.shown(query), u"sent reply"_s);
    }

    void wordsAreLookedForEverywhere()
    {
        const ListedPlan plan;
        RecordQuery query;
        query.search = u"березова"_s; // a person, ё and case aside
        QCOMPARE(plan.shown(query), u"reply"_s);
        query.search = u"бета cloud"_s; // the account and a topic
        QCOMPARE(plan.shown(query), u"surge"_s);
        query.search = u"held"_s; // a kind's name
        QCOMPARE(plan.shown(query), u"meeting old"_s);
        query.search = u"held acme"_s;
        QCOMPARE(plan.shown(query), QString());
    }

    void aLongReadingCanBeStopped()
    {
        ListedPlan plan;
        plan.run([&plan](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 5000; ++i)
                insertActivity(edit, plan.acme.value, QStringLiteral("page_view"), 1, figureDay);
            return {};
        });
        const auto stopped = readRecordList(plan.plan->database(), {}, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRecordList)
#include "test_record_list.moc"
