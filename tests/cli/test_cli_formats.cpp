#include "tests/cli/companies.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// The list of accounts as a file, or as another program wants it on standard output.
class TestCliFormats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_folder.makePlan(addCompanies); }

    void formatsForPrograms()
    {
        const CliResult csv =
            listed({u"--format"_s, u"csv"_s, u"--sort"_s, u"score:desc"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"ru"_s});
        const QStringList lines = csv.text().split(u"\r\n"_s, Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines.at(0),
                 u"id,name,domain,industry,country,employees,revenue,owner,on_tal,priority,tier,tier_by_hand,"
                 "recommended_tier,grade,score,fit,intent,engagement,level,engagement_level,threads,coverage"_s);
        QCOMPARE(lines.at(1).section(u',', 1),
                 u"Acme,acme.example,SaaS,Germany,1000,20000000.00,Anna,true,High,2,false,2,B,66.558,"
                 "65.556,80,0,hot,cold,0,0"_s);
        const CliResult tsv = listed({u"--format"_s, u"tsv"_s, u"--where"_s, u"name = Unknown"_s});
        QCOMPARE(tsv.text().split(u"\r\n"_s).at(0).count(u'\t'), 21);
        QVERIFY(tsv.text().contains(u"\tUnknown\t\t\t"_s)); // what is unknown is empty
        QCOMPARE(namesIn(listed({u"--format"_s, u"json"_s, u"--limit"_s, u"1"_s})), QStringList{u"Acme"_s});
    }

    void formatsForPeople()
    {
        const CliResult markdown = listed({u"--format"_s, u"md"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"ru"_s});
        QVERIFY2(markdown.text().startsWith(u"| "_s) && markdown.text().contains(u" Название "_s),
                 markdown.told().constData());
        // Worked out as in formatsForPrograms(); 20 million of revenue, nobody of the committee engaged.
        QVERIFY2(
            markdown.text().contains(
                u"| Acme | acme.example | SaaS | Germany | 1\u00A0000 | 20\u00A0000\u00A0000\u00A0EUR | Anna | да | "
                "Высокий | 1:Few | нет | 1:Few | B | 66,5 | 65,5 | 80,0 | 0,0 | горячий | "_s),
            markdown.told().constData());
        QVERIFY(markdown.text().contains(u"| 0 | 0\u00A0% |"_s));
        const QString english = listed({u"--format"_s, u"md"_s, u"--limit"_s, u"1"_s, u"--lang"_s, u"en"_s}).text();
        QVERIFY2(
            english.contains(u"| 1,000 | 20,000,000\u00A0EUR | Anna | yes | High | 1:Few | no | 1:Few | B | 66.5 | "
                             "65.5 | 80.0 | 0.0 | hot | cold | 0 | 0\u00A0% |"_s),
            qPrintable(english));
        QCOMPARE(listed({u"--format"_s, u"table"_s}).out, listed({}).out);
    }

    void filesAreWrittenWhole_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("csv by its ending") << u"a.csv"_s << QByteArray("id,name,");
        QTest::newRow("tsv by its ending") << u"a.TSV"_s << QByteArray("id\tname\t");
        QTest::newRow("json by its ending") << u"a.json"_s << QByteArray("{");
        QTest::newRow("md by its ending") << u"a.md"_s << QByteArray("| Id ");
        QTest::newRow("xlsx by its ending") << u"a.xlsx"_s << QByteArray("PK");
        QTest::newRow("a table for any other") << u"список клиентов.txt"_s << QByteArray("Name ");
    }
    void filesAreWrittenWhole()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, begins);
        CliFolder folder;
        folder.makePlan(addCompanies);
        folder.write(file, "what was there before, and is much longer than a list of one could ever be");
        const CliResult result =
            folder.done({u"accounts"_s, u"plan.talbook"_s, u"--limit"_s, u"1"_s, u"--out"_s, file});
        QCOMPARE(result.text(), u"Wrote 1 account to “%1”.\n"_s.arg(file));
        QFile written(folder.file(file));
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY2(content.startsWith(begins), content.left(100).constData());
        QVERIFY(!content.contains("before"));
        QCOMPARE(folder.names().size(), 2);
        const QJsonObject told = folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s, u"--out"_s, file}).json();
        QCOMPARE(told.keys(), (QStringList{u"file"_s, u"rows"_s}));
        QCOMPARE(told.value(u"rows"_s), QJsonValue(6));
    }

    void impossibleOutputIsRefused()
    {
        CliFolder folder;
        folder.makePlan(addCompanies);
        const QByteArray before = folder.bytes();
        const auto refused = [&](const QStringList &options, int status) {
            const CliResult result = folder.run(QStringList{u"accounts"_s, u"plan.talbook"_s} + options);
            return result.status == status && result.out.isEmpty() && !result.err.isEmpty();
        };
        QVERIFY(refused({u"--format"_s, u"xlsx"_s}, 2));
        QVERIFY(refused({u"--format"_s, u"csv"_s, u"--json"_s}, 2));
        QVERIFY(refused({u"--format"_s, u"pdf"_s}, 2));
        QVERIFY(refused({u"--out"_s, u"plan.talbook"_s}, 2));
        QVERIFY(refused({u"--out"_s, u"./plan.talbook"_s}, 2));
        QVERIFY(refused({u"--out"_s, u"none/a.csv"_s}, 1));
        QCOMPARE(folder.bytes(), before);
        QCOMPARE(folder.names(), QStringList{u"plan.talbook"_s});
    }

    void noNameBecomesAFormula()
    {
        CliFolder folder;
        folder.makePlan(
            [](Edit &edit) { return edit.database().execute("INSERT INTO account(id, name) VALUES(1, '=1+2')"); });
        QVERIFY(folder.done({u"accounts"_s, u"plan.talbook"_s, u"--format"_s, u"csv"_s}).text().contains(u",'=1+2,"_s));
        QVERIFY(folder.done({u"accounts"_s, u"plan.talbook"_s, u"--json"_s}).out.contains("\"=1+2\""));
    }

private:
    CliResult listed(const QStringList &options) const
    {
        return m_folder.done(QStringList{u"accounts"_s, u"plan.talbook"_s, u"--as-of"_s, u"2027-02-11"_s} + options);
    }

    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliFormats)
#include "test_cli_formats.moc"
