#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QString day = u"2027-02-11"_s;

/// Two accounts with a surge of 80 and 60 on the day: intent 80 is a spike and an activation, 60 a spike.
Expected<void> surges(Edit &edit)
{
    const Database &db = edit.database();
    TALBOOK_TRY(db.execute("INSERT INTO account(id, name, owner) VALUES(1, 'Acme', 'Anna'), (2, 'Beta', NULL)"));
    return db.execute("INSERT INTO signal(id, account_id, date, kind, topic, strength) VALUES"
                      "(11, 1, '2027-02-11', 'topic_surge', 'kafka', 80),"
                      "(12, 2, '2027-02-11', 'topic_surge', 'kafka', 60)");
}

} // namespace

class TestCliNext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.makePlan(surges); }

    void actionsHaveRuleReasonsAndDay()
    {
        const QJsonArray actions = next({u"--json"_s}).json().value(u"actions"_s).toArray();
        QCOMPARE(actions.size(), 3);
        const QJsonObject first = actions.first().toObject();
        for (const char *key : {"account", "rule", "what", "why", "who", "due"})
            QVERIFY2(first.contains(QLatin1StringView(key)), key);
        QCOMPARE(first.value(u"account"_s), u"Acme"_s);
        QCOMPARE(first.value(u"rule"_s), u"intent_spike"_s);
        QCOMPARE(first.value(u"who"_s), u"Anna"_s);
        QCOMPARE(first.value(u"due"_s), u"2027-02-12"_s); // one working day after Thursday
        QCOMPARE(first.value(u"why"_s).toArray().at(0),
                 u"Intent rose by 80.0 points in 7 days and now stands at 80.0."_s);
        QCOMPARE(first.value(u"why"_s).toArray().size(), 2);
        QCOMPARE(first.value(u"records"_s).toArray().first()[u"id"_s].toInteger(), 11);
        QCOMPARE(actions.at(1).toObject().value(u"who"_s), u"Account executive"_s); // nobody owns it
        QCOMPARE(actions.at(2).toObject().value(u"rule"_s), u"activation"_s);
    }

    void theLimitCutsTheList()
    {
        const QJsonObject json = next({u"--limit"_s, u"1"_s, u"--json"_s}).json();
        QCOMPARE(json.value(u"actions"_s).toArray().size(), 1);
        QCOMPARE(json.value(u"all"_s).toInt(), 3);
    }

    void aLineEachForPeople()
    {
        const QString text = next({}).text();
        QCOMPARE(text.count(u"Acme"_s), 2);
        QCOMPARE(text.trimmed().count(u'\n'), 4); // titles, the rule, three actions
        QVERIFY(text.contains(u"Intent rose by 60.0 points in 7 days and now stands at 60.0."_s));
    }

    void inRussian()
    {
        QVERIFY(next({u"--lang"_s, u"ru"_s}).text().contains(u"Прирост намерения за 7 дн. — 60,0,"_s));
    }

    void aCalmPlanSaysSo()
    {
        m_folder.makePlan([](Edit &) { return Expected<void>(); }, u"calm.talbook"_s);
        const CliResult calm = m_folder.done({u"next"_s, m_folder.file(u"calm.talbook"_s), u"--as-of"_s, day});
        QVERIFY(calm.text().contains(u"Nothing"_s));
        const CliResult json =
            m_folder.done({u"next"_s, m_folder.file(u"calm.talbook"_s), u"--as-of"_s, day, u"--json"_s});
        QVERIFY(json.json().value(u"actions"_s).isArray());
    }

    void thePlanIsNotTouched()
    {
        const QByteArray before = m_folder.bytes();
        next({});
        QCOMPARE(m_folder.bytes(), before);
    }

private:
    CliResult next(const QStringList &options) const
    {
        return m_folder.done(QStringList{u"next"_s, m_folder.file(), u"--as-of"_s, day} + options);
    }

    const CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliNext)
#include "test_cli_next.moc"
