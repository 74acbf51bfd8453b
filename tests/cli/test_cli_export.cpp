#include "tests/support/cli_runner.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestCliExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.done({u"new"_s, u"plan.talbook"_s, u"--sample"_s, u"--as-of"_s, u"2027-02-11"_s});
        m_planBefore = m_folder.bytes();
        const QJsonArray list =
            m_folder.done({u"accounts"_s, u"plan.talbook"_s, u"--tal"_s, u"--json"_s, u"--as-of"_s, u"2027-02-11"_s})
                .json()
                .value(u"accounts"_s)
                .toArray();
        m_listed = int(list.size());
        m_account = list.first().toObject();
    }
    void cleanup() { QCOMPARE(m_folder.bytes(), m_planBefore); }

    void oneAccountsDocument()
    {
        const QJsonObject json =
            written({u"account-plan"_s, u"--account"_s, m_account.value(u"name"_s).toString()}, u"one"_s);
        QCOMPARE(json.keys(), (QStringList{u"created"_s, u"files"_s, u"remarks"_s, u"unchanged"_s, u"updated"_s}));
        QCOMPARE(json.value(u"created"_s), QJsonValue(1));
        QCOMPARE(json.value(u"files"_s).toArray().size(), 1);
        const QString file = firstFile(json);
        QVERIFY2(QFileInfo(file).fileName().startsWith(u"account-plan-"_s) && file.endsWith(u".md"_s),
                 qPrintable(file));
        QCOMPARE(QFileInfo(file).absolutePath(), m_folder.file(u"one"_s));
        QVERIFY(contentOf(file).contains(m_account.value(u"name"_s).toString().toUtf8()));
    }

    void whereNothingIsWrittenTheReasonIsTold()
    {
        CliFolder folder;
        folder.done({u"new"_s, u"plan.talbook"_s});
        for (const auto &[document, reason] :
             {std::pair(u"account-plan"_s, u"Nobody is on the target account list"_s),
              std::pair(u"campaign-brief"_s, u"No play has been launched"_s)}) {
            const QString told =
                folder.done({u"export"_s, u"plan.talbook"_s, document, u"--out"_s, u"docs"_s}).text();
            QVERIFY2(told.contains(reason), qPrintable(told));
        }
    }

    void theFiguresAreThoseOfTheTable()
    {
        const QJsonObject json = written(
            {u"account-plan"_s, u"--account"_s, QString::number(m_account.value(u"id"_s).toInteger())}, u"figures"_s);
        const QString shown = QString::number(std::floor(m_account.value(u"score"_s).toDouble() * 10) / 10, 'f', 1);
        const QByteArray content = contentOf(firstFile(json));
        QVERIFY2(content.contains(shown.toUtf8()), qPrintable(shown));
    }

    void everyAccountOfTheList()
    {
        const QJsonObject json = written({u"account-plan"_s, u"--all"_s}, u"all"_s);
        QCOMPARE(json.value(u"created"_s), QJsonValue(m_listed));
        QCOMPARE(QDir(m_folder.file(u"all"_s)).entryList({u"account-plan-*.md"_s}, QDir::Files).size(), m_listed);
        const QJsonObject again = written({u"account-plan"_s, u"--all"_s}, u"all"_s);
        QCOMPARE(again.value(u"created"_s), QJsonValue(0));
        QCOMPARE(again.value(u"unchanged"_s), QJsonValue(m_listed));
        QCOMPARE(again.value(u"files"_s), json.value(u"files"_s));
    }

    void whatPeopleWroteStays()
    {
        const QStringList arguments = {u"account-selection-criteria"_s};
        const QString file = firstFile(written(arguments, u"kept"_s));
        QCOMPARE(QFileInfo(file).fileName(), u"account-selection-criteria.md"_s);
        QFile document(file);
        QVERIFY(document.open(QIODevice::Append));
        document.write("\nA note by hand.\n");
        document.close();
        const QJsonObject again = written(arguments, u"kept"_s);
        QCOMPARE(again.value(u"created"_s), QJsonValue(0));
        QVERIFY(contentOf(file).contains("A note by hand."));
    }

    void allDocumentsInBothLanguages()
    {
        const QJsonObject english = written({u"all"_s, u"--account"_s, m_account.value(u"name"_s).toString()}, u"en"_s);
        const QJsonObject russian =
            written({u"all"_s, u"--account"_s, m_account.value(u"name"_s).toString(), u"--lang"_s, u"ru"_s}, u"ru"_s);
        QVERIFY(english.value(u"files"_s).toArray().size() >= 2);
        QCOMPARE(russian.value(u"files"_s).toArray().size(), english.value(u"files"_s).toArray().size());
        for (const QJsonValue &file : russian.value(u"files"_s).toArray()) {
            const QString text = QString::fromUtf8(contentOf(m_folder.file(file.toString())));
            const auto cyrillic =
                std::ranges::count_if(text, [](QChar c) { return c.script() == QChar::Script_Cyrillic; });
            QVERIFY2(cyrillic > 200, qPrintable(file.toString()));
        }
    }

    void theSamePageAndPaperHaveTheSameBytes()
    {
        for (const QString &format : {u"html"_s, u"pdf"_s}) {
            const QStringList arguments = {u"account-plan"_s, u"--account"_s, m_account.value(u"name"_s).toString(),
                                           u"--format"_s, format};
            const QString first = firstFile(written(arguments, u"first"_s));
            QVERIFY2(first.endsWith(u'.' + format), qPrintable(first));
            QVERIFY(contentOf(first).size() > 5000);
            // Another process, with other hash seeds.
            QCOMPARE(contentOf(firstFile(written(arguments, u"second"_s))), contentOf(first));
            QCOMPARE(written(arguments, u"first"_s).value(u"unchanged"_s), QJsonValue(1));
        }
    }

    void theTextSaysWhatWasWritten()
    {
        const CliResult result =
            m_folder.done({u"export"_s, u"plan.talbook"_s, u"account-selection-criteria"_s, u"--out"_s, u"text"_s});
        QVERIFY2(result.text().contains(u"1 new"_s) && result.text().contains(u"account-selection-criteria.md"_s),
                 result.told().constData());
    }

    void impossibleExportsAreRefused_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("said");
        QTest::newRow("a document nobody knows")
            << QStringList{u"horoscope"_s, u"--out"_s, u"x"_s} << 2 << u"account-plan"_s;
        QTest::newRow("no folder") << QStringList{u"account-plan"_s} << 2 << u"--out"_s;
        QTest::newRow("a format that is not there")
            << QStringList{u"account-plan"_s, u"--out"_s, u"x"_s, u"--format"_s, u"docx"_s} << 2 << u"md"_s;
        QTest::newRow("one and all") << QStringList{u"account-plan"_s, u"--out"_s,     u"x"_s,
                                                    u"--all"_s,        u"--account"_s, u"A"_s}
                                     << 2 << u"--all"_s;
        QTest::newRow("an account for a plan's document")
            << QStringList{u"account-selection-criteria"_s, u"--out"_s, u"x"_s, u"--account"_s, u"A"_s} << 2
            << u"--account"_s;
        QTest::newRow("an account nobody has")
            << QStringList{u"account-plan"_s, u"--out"_s, u"x"_s, u"--account"_s, u"Nobody"_s} << 1 << u"Nobody"_s;
        QTest::newRow("a file for a folder")
            << QStringList{u"account-plan"_s, u"--out"_s, u"plan.talbook"_s, u"--all"_s} << 1 << u"plan.talbook"_s;
    }
    void impossibleExportsAreRefused()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, status);
        QFETCH(QString, said);
        const CliResult result = m_folder.run(QStringList{u"export"_s, u"plan.talbook"_s} + arguments);
        QVERIFY2(result.status == status, result.told().constData());
        QVERIFY2(result.message().contains(said), result.told().constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY(!QFileInfo::exists(m_folder.file(u"x"_s)));
    }

    void anAudienceForAnotherProgram()
    {
        const QJsonObject json =
            m_folder
                .done({u"export"_s, u"plan.talbook"_s, u"audience"_s, u"--for"_s, u"6sense"_s, u"--out"_s,
                       u"list.csv"_s, u"--where"_s, u"on_tal = yes"_s, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s})
                .json();
        QCOMPARE(json.keys(), (QStringList{u"file"_s, u"rows"_s, u"warnings"_s}));
        QCOMPARE(json.value(u"file"_s), QJsonValue(u"list.csv"_s));
        QCOMPARE(json.value(u"rows"_s), QJsonValue(m_listed));
        const QByteArray content = contentOf(m_folder.file(u"list.csv"_s));
        QVERIFY(content.startsWith("Account Name,Country,Domain\r\n"));
        QCOMPARE(content.count("\r\n"), m_listed + 1);
        QVERIFY(content.contains(m_account.value(u"name"_s).toString().toUtf8()));
    }

    void anAudienceHoldsPeopleOnlyWhereAsked()
    {
        const QStringList arguments = {u"export"_s, u"plan.talbook"_s, u"audience"_s, u"--for"_s,     u"salesforce"_s,
                                       u"--out"_s,  u"people.csv"_s,   u"--as-of"_s,  u"2027-02-11"_s};
        m_folder.done(arguments);
        QVERIFY(contentOf(m_folder.file(u"people.csv"_s)).startsWith("Id,Name,Website,"));
        const CliResult asked = m_folder.done(arguments + QStringList{u"--with-people"_s});
        QVERIFY(contentOf(m_folder.file(u"people.csv"_s)).startsWith("Id,AccountId,FirstName,LastName,"));
        QVERIFY2(asked.text().contains(u"may be passed on"_s), asked.told().constData());
    }

    void aSpaceInAnAudiencesNameIsTold()
    {
        const CliResult result = m_folder.done({u"export"_s, u"plan.talbook"_s, u"audience"_s, u"--for"_s, u"6sense"_s,
                                                u"--out"_s, u"my list.csv"_s, u"--as-of"_s, u"2027-02-11"_s});
        QVERIFY2(result.text().contains(u"“my-list.csv”"_s), result.told().constData());
    }

    void wrongAudiences_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        QTest::newRow("for whom") << QStringList{u"audience"_s, u"--out"_s, u"x"_s} << u"--for is missing"_s;
        QTest::newRow("where to") << QStringList{u"audience"_s, u"--for"_s, u"google"_s} << u"--out is missing"_s;
        QTest::newRow("the plan itself") << QStringList{u"audience"_s, u"--for"_s, u"google"_s, u"--out"_s,
                                                        u"plan.talbook"_s}
                                         << u"names the plan itself"_s;
        QTest::newRow("no target") << QStringList{u"audience"_s, u"--for"_s, u"faxes"_s, u"--out"_s, u"x"_s}
                                   << u"faxes"_s;
        QTest::newRow("a document's option")
            << QStringList{u"audience"_s, u"--for"_s, u"google"_s, u"--out"_s, u"x"_s, u"--all"_s}
            << u"--all belongs to documents"_s;
        QTest::newRow("an audience's option")
            << QStringList{u"account-plan"_s, u"--out"_s, u"x"_s, u"--with-people"_s} << u"--with-people belongs"_s;
    }
    void wrongAudiences()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const CliResult result = m_folder.run(QStringList{u"export"_s, u"plan.talbook"_s} + arguments);
        QVERIFY2(result.status == 2, result.told().constData());
        QVERIFY2(result.message().contains(said), result.told().constData());
        QVERIFY(result.out.isEmpty());
    }

private:
    QJsonObject written(const QStringList &arguments, const QString &folder) const
    {
        return m_folder
            .done(QStringList{u"export"_s, u"plan.talbook"_s} + arguments +
                  QStringList{u"--out"_s, folder, u"--as-of"_s, u"2027-02-11"_s, u"--json"_s})
            .json();
    }

    /// Paths are told as the folder was given: here, beside the plan.
    QString firstFile(const QJsonObject &json) const
    {
        return m_folder.file(json.value(u"files"_s).toArray().first().toString());
    }

    CliFolder m_folder;
    QByteArray m_planBefore;
    int m_listed = 0;
    QJsonObject m_account;
};

QTEST_GUILESS_MAIN(TestCliExport)
#include "test_cli_export.moc"
