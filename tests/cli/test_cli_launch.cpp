#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QString definition = uR"({"name": "Win", "duration_days": 5,
    "phases": [{"id": "one", "name": "Week 1", "first_day": 1, "last_day": 5}],
    "steps": [
        {"id": "research", "phase": "one", "day": 1, "duration": 1, "who": "marketing", "action": "Study the account",
         "cost": 100, "cost_unit": "account"},
        {"id": "mail", "phase": "one", "day": 3, "duration": 1, "channel": "direct_mail", "who": "sdr",
         "role": "champion", "after": ["research"], "skip_if": "no_contact_in_role", "action": "Post the report",
         "cost": 50, "cost_unit": "piece", "currency": "USD"}]})"_s;

} // namespace

/// Thursday 4 March 2027 is day 1, so that day 3 is a Saturday.
class TestCliLaunch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<CliFolder>();
        m_folder->makePlan([](Edit &edit) -> Expected<void> {
            const Database &db = edit.database();
            TALBOOK_TRY(
                db.execute("INSERT INTO account(id, name, domain, owner) VALUES(1, 'Acme', 'acme.example', 'Maria'),"
                           "(2, 'Beta, Inc', 'beta.example', NULL)"));
            TALBOOK_TRY(
                db.execute("INSERT INTO contact(id, account_id, name, buying_role) VALUES(11, 1, 'Ann', 'champion')"));
            TALBOOK_TRY(db.execute("INSERT INTO program(id, name, starts_on, ends_on) "
                                   "VALUES(5, 'Q1 2027', '2027-01-01', '2027-03-31')"));
            TALBOOK_TRY(db.execute("INSERT INTO rate(currency, value) VALUES('USD', 0.9)"));
            return db.execute("INSERT INTO play(id, name, definition) VALUES(7, 'Win', ?)", definition);
        });
    }

    /// A plan that has no play yet, and a play that ships.
    void aPlayThatShipsIsAddedFirst()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        QFile table(folder.file(u"a.csv"_s));
        QVERIFY(table.open(QIODevice::WriteOnly));
        table.write("name\nAcme\n");
        table.close();
        folder.done({u"import"_s, u"plan.talbook"_s, u"accounts"_s, u"a.csv"_s});
        const QByteArray before = folder.bytes(u"plan.talbook"_s);
        const QStringList order{u"launch"_s, u"plan.talbook"_s, u"Strike zone"_s, u"--accounts"_s,
                                u"Acme"_s,   u"--start"_s,      u"2027-03-01"_s};
        const QString preview = folder.done(order + QStringList{u"--dry-run"_s}).text();
        QVERIFY2(preview.contains(u"would be launched"_s), qPrintable(preview));
        QVERIFY2(preview.contains(u"The plan has no holidays"_s), qPrintable(preview));
        QCOMPARE(folder.bytes(u"plan.talbook"_s), before);
        QVERIFY(folder.done(order).text().startsWith(u"Launched “Strike zone”"_s));
        folder.done({u"undo"_s, u"plan.talbook"_s, u"2"_s}); // the launch, and the play
        const CliResult unknown = folder.run(
            {u"launch"_s, u"plan.talbook"_s, u"Nonesuch"_s, u"--accounts"_s, u"Acme"_s, u"--start"_s, u"2027-03-01"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.message().contains(u"The Plays page adds"_s), unknown.told().constData());
    }

    void aLaunchMakesTheCampaign()
    {
        const CliResult result =
            launch({u"--accounts"_s, u"Acme,beta.example"_s, u"--owner"_s, u"sdr=Sam"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.told().constData());
        const QJsonObject json = result.json();
        QCOMPARE(json.value(u"campaign"_s), QJsonValue(u"Win"_s));
        QCOMPARE(json.value(u"accounts"_s), QJsonValue(2));
        QCOMPARE(json.value(u"tasks"_s), QJsonValue(3));
        QCOMPARE(json.value(u"cost"_s), QJsonValue(245)); // 2 x 100 EUR and 50 USD at 0.9
        QCOMPARE(json.value(u"left_out"_s)[0][u"message"_s], QJsonValue(u"No champion is known at Beta, Inc."_s));
        const QJsonObject info = m_folder->done({u"info"_s, m_folder->file(), u"--json"_s}).json();
        QCOMPARE(info.value(u"campaigns"_s), QJsonValue(1));
        QCOMPARE(info.value(u"tasks"_s), QJsonValue(3));

        const QJsonArray tasks = listed({}).value(u"tasks"_s).toArray();
        QCOMPARE(tasks.size(), 3);
        const QJsonValue mail = tasks[2];
        QCOMPARE(mail[u"account"_s], QJsonValue(u"Acme"_s));
        QCOMPARE(mail[u"contact"_s], QJsonValue(u"Ann"_s));
        QCOMPARE(mail[u"owner"_s], QJsonValue(u"Sam"_s));
        QCOMPARE(mail[u"due"_s], QJsonValue(u"2027-03-08"_s)); // Monday
        QCOMPARE(mail[u"status"_s], QJsonValue(u"open"_s));
        QCOMPARE(mail[u"cost"_s], QJsonValue(45));
        QCOMPARE(mail[u"after"_s].toArray(), QJsonArray{tasks[0][u"id"_s]});
        QCOMPARE(m_folder->done({u"undo"_s, m_folder->file(), u"--json"_s}).status, 0);
        QCOMPARE(listed({}).value(u"tasks"_s).toArray().size(), 0);
    }

    void aDryRunLeavesThePlan()
    {
        const QByteArray before = m_folder->bytes();
        const CliResult result = launch({u"--where"_s, u"owner = \"Maria\""_s, u"--dry-run"_s});
        QVERIFY2(result.status == 0, result.told().constData());
        QVERIFY(result.text().contains(u"145.00"_s));
        QVERIFY(result.text().contains(u"Nobody is named for: Sales development, Marketing."_s));
        QCOMPARE(m_folder->bytes(), before);
    }

    void theOwnersAreThoseOfTheLastLaunchAndADayPastIsTold()
    {
        QCOMPARE(launch({u"--accounts"_s, u"Acme"_s, u"--owner"_s, u"sdr=Sam"_s}).status, 0);
        const auto dryRun = [&](const QString &owner, const QString &today) {
            return m_folder->run({u"launch"_s, m_folder->file(), u"Win"_s, u"--accounts"_s, u"Acme"_s, u"--start"_s,
                                  u"2027-03-04"_s, u"--owner"_s, owner, u"--dry-run"_s, u"--as-of"_s, today});
        };
        const CliResult next = dryRun(u"marketing=Mia"_s, u"2027-03-05"_s);
        QVERIFY2(next.status == 0, next.told().constData());
        QVERIFY2(next.text().contains(u"Who does it:\nSales development: Sam\nMarketing: Mia\n"_s),
                 next.told().constData());
        QVERIFY(!next.text().contains(u"Nobody is named"_s));
        // Of the tasks on 4 and 8 March one is due before the 5th.
        QVERIFY(next.text().contains(u"The first day, 4 Mar 2027, is past: 1 task"_s));
        const CliResult nobody = dryRun(u"sdr="_s, u"2027-03-04"_s);
        QVERIFY(nobody.text().contains(u"Nobody is named for: Sales development, Marketing."_s));
        QVERIFY(!nobody.text().contains(u"is past"_s));
    }

    void aNameMayHoldAComma()
    {
        const CliResult result = launch({u"--accounts"_s, u"Beta, Inc"_s, u"--any-day"_s, u"--json"_s});
        QVERIFY2(result.status == 0, result.told().constData());
        QCOMPARE(result.json().value(u"tasks"_s), QJsonValue(1));
    }

    void whatIsWrongIsSaidAndNothingIsWritten()
    {
        const QByteArray before = m_folder->bytes();
        const auto refused = [&](const QStringList &options, int status, const QString &word) {
            const CliResult result = launch(options);
            QVERIFY2(result.status == status, result.told().constData());
            QVERIFY2(result.message().contains(word), result.told().constData());
        };
        refused({}, 2, u"--accounts"_s);
        refused({u"--accounts"_s, u"Acme"_s, u"--where"_s, u"tier = 1"_s}, 2, u"either"_s);
        refused({u"--accounts"_s, u"Acme"_s, u"--owner"_s, u"boss=Ann"_s}, 2, u"boss=Ann"_s);
        refused({u"--accounts"_s, u"Nobody"_s}, 1, u"Nobody"_s);
        refused({u"--where"_s, u"owner = \"Zoe\""_s}, 1, u"--where"_s);
        refused({u"--where"_s, u"owner ="_s}, 2, u"character 8"_s);
        refused({u"--accounts"_s, u"Acme"_s, u"--program"_s, u"Q9"_s}, 1, u"Q9"_s);
        const CliResult unknown = m_folder->run(
            {u"launch"_s, m_folder->file(), u"Lose"_s, u"--accounts"_s, u"Acme"_s, u"--start"_s, u"2027-03-04"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY(unknown.message().contains(u"“Lose”"_s) && unknown.message().contains(u"Win"_s));
        QCOMPARE(m_folder->bytes(), before);
    }

    void tasksAreChosenAndWritten()
    {
        QCOMPARE(launch({u"--accounts"_s, u"Acme,beta.example"_s, u"--owner"_s, u"sdr=Sam"_s}).status, 0);
        const auto count = [&](const QStringList &options) {
            return listed(options).value(u"tasks"_s).toArray().size();
        };
        QCOMPARE(count({u"--from"_s, u"2027-03-05"_s}), 1);
        QCOMPARE(count({u"--to"_s, u"2027-03-04"_s}), 2);
        QCOMPARE(count({u"--owner"_s, u"sam"_s}), 1);
        QCOMPARE(count({u"--account"_s, u"acme.example"_s}), 2);
        QCOMPARE(count({u"--campaign"_s, u"win"_s}), 3);
        QCOMPARE(count({u"--overdue"_s, u"--as-of"_s, u"2027-03-08"_s}), 2);
        QCOMPARE(count({u"--status"_s, u"done"_s}), 0);

        const QByteArray csv = m_folder->done({u"tasks"_s, m_folder->file(), u"--format"_s, u"csv"_s}).out;
        QVERIFY(csv.startsWith("id,start,due,account,title,"));
        QCOMPARE(csv.count('\n'), 4);
        QVERIFY(
            csv.contains("2027-03-08,2027-03-08,Acme,Post the report,Ann,sdr,Sam,direct_mail,Win,Week 1,open,false"));
        const QString md = m_folder->done({u"tasks"_s, m_folder->file(), u"--format"_s, u"md"_s}).text();
        QVERIFY(md.contains(u"| Post the report | Ann | Sales development | Sam | Direct mail |"_s));
        const QString table = m_folder->done({u"tasks"_s, m_folder->file(), u"--as-of"_s, u"2027-03-05"_s}).text();
        QVERIFY(table.contains(u"overdue"_s) && table.contains(u"Post the report"_s));
        // Days in words of four-digit years, never "3/8/27"; ISO stays in the files.
        QVERIFY2(table.contains(u"8 Mar 2027 "_s) && table.contains(u"4 Mar 2027 "_s), qPrintable(table));
        QVERIFY2(!table.contains(u"/27"_s), qPrintable(table));
        const QString russian =
            m_folder->done({u"tasks"_s, m_folder->file(), u"--as-of"_s, u"2027-03-05"_s, u"--lang"_s, u"ru"_s}).text();
        QVERIFY2(russian.contains(u"08.03.2027 "_s), qPrintable(russian));
        const QByteArray ics = m_folder->done({u"tasks"_s, m_folder->file(), u"--format"_s, u"ics"_s}).out;
        QCOMPARE(ics.count("BEGIN:VEVENT"), 3);
        QVERIFY(ics.contains("SUMMARY:Acme: Post the report\r\n"));
        QVERIFY(ics.contains("DTSTART;VALUE=DATE:20270308\r\n"));
        const QByteArray again = m_folder->done({u"tasks"_s, m_folder->file(), u"--format"_s, u"ics"_s}).out;
        const auto uids = [](const QByteArray &text) {
            QByteArrayList found;
            for (const QByteArray &line : text.split('\n')) {
                if (line.startsWith("UID:"))
                    found.append(line);
            }
            return found;
        };
        QCOMPARE(uids(again), uids(ics));
    }

    void theSampleHasCampaigns()
    {
        const QString sample = m_folder->file(u"sample.talbook"_s);
        m_folder->done({u"new"_s, sample, u"--sample"_s, u"--as-of"_s, u"2027-02-11"_s});
        const QJsonObject info = m_folder->done({u"info"_s, sample, u"--json"_s}).json();
        QCOMPARE(info.value(u"campaigns"_s), QJsonValue(8));
        QVERIFY(info.value(u"tasks"_s).toInt() > 300);
        const CliResult late =
            m_folder->done({u"tasks"_s, sample, u"--overdue"_s, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s});
        const auto overdue = late.json().value(u"tasks"_s).toArray().size();
        QVERIFY2(overdue >= 3 && overdue <= 40, QByteArray::number(overdue).constData());
    }

private:
    CliResult launch(const QStringList &options) const
    {
        return m_folder->run(QStringList{u"launch"_s, m_folder->file(), u"win"_s, u"--start"_s, u"2027-03-04"_s,
                                         u"--as-of"_s, u"2027-03-01"_s} +
                             options);
    }
    QJsonObject listed(const QStringList &options) const
    {
        return m_folder->done(QStringList{u"tasks"_s, m_folder->file(), u"--json"_s} + options).json();
    }

    std::unique_ptr<CliFolder> m_folder;
};

QTEST_GUILESS_MAIN(TestCliLaunch)
#include "test_cli_launch.moc"
