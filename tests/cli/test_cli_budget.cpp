#include "tests/support/cli_runner.h"
#include "tests/support/raw_database.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// As a finance department sends it. In the quarter: planned 1,000 + 500 + 90 (100 USD at 0.9), actual 250 + 0 + 45.
const QByteArray costs = "date,category,channel,tier,campaign,account,planned,committed,actual,currency,note\n"
                         "2027-01-10,Advertising,linkedin,2,Cluster,,1000,600,250,EUR,\n"
                         "2027-02-10,Advertising,linkedin,2,Cluster,,500,,,EUR,\n"
                         "2027-02-20,Events & gifts,direct_mail,,,acme.example,100,,50,USD,\"Book, with a note\"\n"
                         "2027-04-01,Content,,,,,7777,,,EUR,next quarter\n";

} // namespace

class TestCliBudget : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { fill(m_folder); }

    void sumsByCategoryAreThoseOfTheFile()
    {
        const QJsonObject json = budget({u"--by"_s, u"category"_s});
        const QJsonArray rows = json.value(u"rows"_s).toArray();
        QCOMPARE(rows.size(), 3);
        // Content is of the next quarter by its date, but the import put all lines into the program that was named.
        const QJsonObject content = rows[0].toObject();
        QCOMPARE(content.value(u"key"_s), QJsonValue(u"content"_s));
        QCOMPARE(content.value(u"planned"_s), QJsonValue(7777));
        const QJsonObject advertising = rows[1].toObject();
        QCOMPARE(advertising.value(u"key"_s), QJsonValue(u"advertising"_s));
        QCOMPARE(advertising.value(u"planned"_s), QJsonValue(1500));
        QCOMPARE(advertising.value(u"committed"_s), QJsonValue(600));
        QCOMPARE(advertising.value(u"actual"_s), QJsonValue(250));
        QCOMPARE(advertising.value(u"remaining"_s), QJsonValue(900)); // 1,500 - 600
        QCOMPARE(advertising.value(u"forecast"_s), QJsonValue(1100)); // 600 + 500
        const QJsonObject gifts = rows[2].toObject();
        QCOMPARE(gifts.value(u"key"_s), QJsonValue(u"events"_s));
        QCOMPARE(gifts.value(u"planned"_s), QJsonValue(90));
        QCOMPARE(gifts.value(u"actual"_s), QJsonValue(45));
        const QJsonObject total = json.value(u"total"_s).toObject();
        QCOMPARE(total.value(u"planned"_s), QJsonValue(9367));
        QCOMPARE(total.value(u"actual"_s), QJsonValue(295));
    }

    void everyViewHasTheSameTotal()
    {
        const QJsonValue total = budget({}).value(u"total"_s);
        for (const QString &by : {u"channel"_s, u"tier"_s, u"campaign"_s, u"account"_s, u"month"_s}) {
            const QJsonObject json = budget({u"--by"_s, by});
            QCOMPARE(json.value(u"total"_s), total);
            double planned = 0;
            for (const QJsonValue &row : json.value(u"rows"_s).toArray())
                planned += row[u"planned"_s].toDouble();
            QCOMPARE(planned, 9367.0);
        }
        QCOMPARE(budget({u"--by"_s, u"month"_s}).value(u"rows"_s).toArray().first()[u"key"_s],
                 QJsonValue(u"2027-01"_s));
    }

    /// What was written as lines comes back as the same lines.
    void linesComeBackUnchanged_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("csv") << u"lines.csv"_s;
        QTest::newRow("workbook") << u"lines.xlsx"_s;
    }
    void linesComeBackUnchanged()
    {
        QFETCH(QString, name);
        const QString file = m_folder.file(name);
        for (const QString &language : {u"en"_s, u"ru"_s}) {
            QFile::remove(file);
            const CliResult written = m_folder.run({u"budget"_s, m_folder.file(), u"--program"_s, u"Q1 2027"_s,
                                                    u"--lines"_s, u"--out"_s, file, u"--lang"_s, language});
            QVERIFY2(written.status == 0, written.told().constData());
            const CliResult again = m_folder.run({u"import"_s, m_folder.file(), u"costs"_s, file, u"--dry-run"_s,
                                                  u"--json"_s, u"--as-of"_s, u"2027-03-01"_s, u"--lang"_s, language});
            QVERIFY2(again.status == 0, again.told().constData());
            QVERIFY2(again.json().value(u"unchanged"_s) == QJsonValue(4), again.told().constData());
            QVERIFY2(again.json().value(u"read"_s) == QJsonValue(4), again.told().constData());
        }
    }

    /// Finance gets the lines, changes figures and words of some, and sends them back.
    void aLineThatWasChangedOutsideIsThatLine()
    {
        CliFolder folder;
        fill(folder);
        const QString file = folder.file(u"lines.csv"_s);
        const CliResult written =
            folder.run({u"budget"_s, folder.file(), u"--program"_s, u"Q1 2027"_s, u"--lines"_s, u"--out"_s, file});
        QVERIFY2(written.status == 0, written.told().constData());
        QByteArray lines = bytesOf(file);
        QVERIFY(lines.contains("2027-01-10,advertising") || lines.contains("2027-01-10,Advertising"));
        lines.replace("next quarter", "moved on with 80 % of it");
        lines.replace("7777.00", "6221.60");
        lines.replace("2027-01-10", "2027-01-15");
        writeBytes(file, lines);
        const QStringList import{u"import"_s, folder.file(), u"costs"_s,     file,
                                 u"--json"_s, u"--as-of"_s,  u"2027-03-01"_s};
        const CliResult first = folder.run(import);
        QVERIFY2(first.status == 0, first.told().constData());
        QVERIFY2(first.json().value(u"updated"_s) == QJsonValue(2), first.told().constData());
        QVERIFY2(first.json().value(u"added"_s) == QJsonValue(0), first.told().constData());
        QVERIFY2(first.json().value(u"unchanged"_s) == QJsonValue(2), first.told().constData());
        const CliResult second = folder.run(import);
        QVERIFY2(second.json().value(u"unchanged"_s) == QJsonValue(4), second.told().constData());
        const CliResult sums = folder.run(
            {u"budget"_s, folder.file(), u"--program"_s, u"Q1 2027"_s, u"--as-of"_s, u"2027-03-01"_s, u"--json"_s});
        QCOMPARE(sums.json().value(u"total"_s)[u"planned"_s], QJsonValue(7811.6)); // 1,590 + 6,221.60
    }

    /// Written with the program of its date, it is no other line when it comes back.
    void aLineOfNoProgramStaysSo()
    {
        CliFolder folder;
        folder.makePlan([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on) VALUES"
                                                "(1, 'Q1 2027', '2027-01-01', '2027-03-31')"));
            return edit.database().execute("INSERT INTO cost(id, date, category, planned, currency) "
                                           "VALUES(7, '2027-02-01', 'content', 1000, 'EUR')");
        });
        const QString file = folder.file(u"lines.csv"_s);
        const CliResult written =
            folder.run({u"budget"_s, folder.file(), u"--program"_s, u"Q1 2027"_s, u"--lines"_s, u"--out"_s, file});
        QVERIFY2(written.status == 0 && bytesOf(file).contains("L7"), written.told().constData());
        const CliResult again = folder.run({u"import"_s, folder.file(), u"costs"_s, file, u"--json"_s});
        QVERIFY2(again.json().value(u"unchanged"_s) == QJsonValue(1), again.told().constData());
    }

    /// Keys that are none, of another plan, and one twice; the other rows are taken.
    void aKeyThatIsNoneHereIsAFaultOfItsRow()
    {
        CliFolder folder;
        fill(folder);
        const QString file = folder.file(u"lines.csv"_s);
        folder.run({u"budget"_s, folder.file(), u"--program"_s, u"Q1 2027"_s, u"--lines"_s, u"--out"_s, file});
        const QByteArray header = "date,planned,currency,note,line_id\n";
        const QByteArray whole = bytesOf(file);
        const qsizetype at = whole.indexOf(",L");
        QVERIFY(at > 0);
        const QByteArray key = whole.mid(at + 1, whole.indexOf('\n', at) - at - 1).trimmed();
        writeBytes(file, header + "2027-01-10,1001,EUR,,\"" + key + "\"\n2027-01-10,1002,EUR,," + key +
                             "\n2027-02-01,5,EUR,,L12\n2027-02-01,5,EUR,,9.00E+15\n2027-02-01,5,EUR,fresh,\n");
        const CliResult done = folder.run({u"import"_s, folder.file(), u"costs"_s, file, u"--program"_s, u"Q1 2027"_s,
                                           u"--json"_s, u"--as-of"_s, u"2027-03-01"_s});
        QVERIFY2(done.json().value(u"updated"_s) == QJsonValue(1), done.told().constData());
        QVERIFY2(done.json().value(u"added"_s) == QJsonValue(1), done.told().constData());
        QVERIFY2(done.json().value(u"rejected"_s) == QJsonValue(3), done.told().constData());
        QVERIFY2(done.told().contains("L12") && done.told().contains("another plan"), done.told().constData());
    }

    void aTableForPeopleIsInTheirLanguage()
    {
        const CliResult shown = m_folder.run({u"budget"_s, m_folder.file(), u"--program"_s, u"Q1 2027"_s, u"--lang"_s,
                                              u"ru"_s, u"--as-of"_s, u"2027-03-01"_s});
        QVERIFY2(shown.status == 0, shown.told().constData());
        QVERIFY2(shown.text().contains(u"Реклама"_s) && shown.text().contains(u"Мероприятия и подарки"_s),
                 shown.told().constData());
    }

    void wrongWordsAreUsage()
    {
        QCOMPARE(m_folder.run({u"budget"_s, m_folder.file(), u"--by"_s, u"colour"_s}).status, 2);
        QCOMPARE(m_folder.run({u"budget"_s, m_folder.file(), u"--lines"_s}).status, 2);
        QCOMPARE(m_folder.run({u"budget"_s, m_folder.file(), u"--out"_s, m_folder.file()}).status, 2);
        const CliResult unknown = m_folder.run({u"budget"_s, m_folder.file(), u"--program"_s, u"Q9"_s});
        QCOMPARE(unknown.status, 1);
        QVERIFY2(unknown.message().contains(u"Q1 2027"_s), unknown.told().constData());
    }

private:
    static void fill(CliFolder &folder)
    {
        folder.makePlan([](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute("INSERT INTO program(id, name, starts_on, ends_on) VALUES"
                                                "(1, 'Q1 2027', '2027-01-01', '2027-03-31'),"
                                                "(2, 'Q2 2027', '2027-04-01', '2027-06-30')"));
            TALBOOK_TRY(edit.database().execute("INSERT INTO rate(currency, value) VALUES('USD', 0.9)"));
            return edit.database().execute("INSERT INTO account(id, name, domain) VALUES(1, 'Acme', 'acme.example')");
        });
        writeBytes(folder.file(u"costs.csv"_s), costs);
        const CliResult imported = folder.run({u"import"_s, folder.file(), u"costs"_s, folder.file(u"costs.csv"_s),
                                               u"--program"_s, u"Q1 2027"_s, u"--as-of"_s, u"2027-03-01"_s});
        QVERIFY2(imported.status == 0, imported.told().constData());
    }

    QJsonObject budget(const QStringList &options)
    {
        const CliResult result = m_folder.run(QStringList{u"budget"_s, m_folder.file(), u"--program"_s, u"Q1 2027"_s,
                                                          u"--as-of"_s, u"2027-03-01"_s, u"--json"_s} +
                                              options);
        if (result.status != 0)
            QTest::qFail(result.told().constData(), __FILE__, __LINE__);
        return result.json();
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliBudget)
#include "test_cli_budget.moc"
