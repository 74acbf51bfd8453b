#include "tests/support/cli_runner.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The commands as the program itself lists them.
QStringList listedCommands(const CliFolder &folder)
{
    QStringList names;
    bool inList = false;
    for (const QString &line : folder.done({u"--help"_s}).text().split(u'\n')) {
        if (line == u"Commands:")
            inList = true;
        else if (inList && line.isEmpty())
            break;
        else if (inList)
            names.append(line.trimmed().section(u' ', 0, 0));
    }
    return names;
}

} // namespace

class TestCliUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void helpGoesToStandardOutput()
    {
        const CliResult help = m_folder.run({u"--help"_s});
        QCOMPARE(help.status, 0);
        QVERIFY(help.text().startsWith(u"Usage: talbook-cli COMMAND PLAN"_s));
        QVERIFY(help.err.isEmpty());
        QCOMPARE(m_folder.run({u"-h"_s}).out, help.out);
    }

    void everyCommandHasHelpInBothLanguages()
    {
        const QStringList commands = listedCommands(m_folder);
        QVERIFY2(commands.contains(u"accounts"_s) && commands.size() >= 10, qPrintable(commands.join(u' ')));
        for (const QString &command : commands) {
            const CliResult english = m_folder.run({command, u"--help"_s});
            QCOMPARE(english.status, 0);
            QVERIFY2(english.text().startsWith(u"Usage: talbook-cli "_s + command + u' '), english.told().constData());
            QVERIFY(english.text().contains(u"--as-of YYYY-MM-DD"_s));
            QVERIFY(english.err.isEmpty());
            const CliResult russian = m_folder.run({command, u"--help"_s, u"--lang"_s, u"ru"_s});
            QCOMPARE(russian.status, 0);
            QVERIFY2(russian.text().contains(u"Использование: talbook-cli "_s + command), russian.told().constData());
            // Summary and options are translated: no English sentence is left over.
            for (const QString &line : english.text().split(u'\n')) {
                if (line.contains(u"  "_s) || line.endsWith(u'.'))
                    QVERIFY2(!russian.text().contains(line.trimmed()), qPrintable(line));
            }
        }
    }

    void versionIsOneLine()
    {
        const CliResult version = m_folder.run({u"--version"_s});
        QCOMPARE(version.status, 0);
        QCOMPARE(version.out, QByteArray("talbook-cli " TALBOOK_VERSION "\n"));
    }

    void wrongUsageIsStatusTwoWithAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *name, const QString &line, const QString &said) {
            QTest::newRow(name) << line.split(u' ', Qt::SkipEmptyParts) << said;
        };
        row("nothing", {}, u"command is missing"_s);
        row("only an option", u"--json"_s, u"command is missing"_s);
        row("unknown command", u"frobnicate x.talbook"_s, u"frobnicate"_s);
        row("unknown option", u"info plan.talbook --frob"_s, u"frob"_s);
        row("option of another command", u"info plan.talbook --tal"_s, u"tal"_s);
        row("plan missing", u"info"_s, u"PLAN is missing"_s);
        row("second argument missing", u"backup plan.talbook"_s, u"FILE is missing"_s);
        row("one argument too many", u"info plan.talbook other"_s, u"other"_s);
        row("value missing", u"accounts plan.talbook --limit"_s, u"limit"_s);
        row("value for a switch", u"accounts plan.talbook --tal=yes"_s, u"tal"_s);
        row("no number", u"accounts plan.talbook --limit many"_s, u"“many”"_s);
        row("zero", u"accounts plan.talbook --limit 0"_s, u"whole number from 1"_s);
        row("no date", u"info plan.talbook --as-of 2027-02-30"_s, u"2027-02-30"_s);
        row("a date of another order", u"info plan.talbook --as-of 30.01.2027"_s, u"30.01.2027"_s);
        row("no language", u"info plan.talbook --lang de"_s, u"en, ru"_s);
        row("a plan that begins with a dash", u"info -plan.talbook"_s, u"plan.talbook"_s);
        row("no number of steps", u"undo plan.talbook some"_s, u"“some”"_s);
        row("a negative number of steps", u"undo plan.talbook -1"_s, u"N is a whole number from 1, not “-1”"_s);
        row("an option where steps are meant", u"redo plan.talbook -x"_s, u"x"_s);
        row("no kind", u"import plan.talbook people x.csv"_s, u"accounts, contacts"_s);
        row("no format", u"accounts plan.talbook --format odt"_s, u"table, csv"_s);
        row("a currency that is none", u"new x.talbook --currency XXQ"_s, u"--currency: “XXQ” is no currency"_s);
        row("a tier that is none", u"accounts plan.talbook --where tier=x"_s, u"1, 2 or 3"_s);
        row("no currency", u"new x.talbook --currency EURO"_s, u"EURO"_s);
        row("no month", u"new x.talbook --fiscal-year-start 13"_s, u"1 to 12"_s);
        row("a filter cut short", u"accounts plan.talbook --where tier="_s, u"character 6"_s);
        row("an order nobody knows", u"accounts plan.talbook --sort beauty"_s, u"score"_s);
        row("a direction nobody knows", u"accounts plan.talbook --sort score:up"_s, u"“up”"_s);
    }
    void wrongUsageIsStatusTwoWithAHint()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, said);
        const CliResult result = m_folder.run(arguments);
        QVERIFY2(result.status == 2, result.told().constData());
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.message().contains(said), result.told().constData());
        QVERIFY2(result.message().contains(u"--help"_s), result.told().constData());
        QCOMPARE(m_folder.names(), QStringList());
    }

    void commonOptionsMayStandFirst()
    {
        CliFolder folder;
        folder.done({u"--lang"_s, u"ru"_s, u"new"_s, u"plan.talbook"_s});
        const CliResult info = folder.run({u"--json"_s, u"--as-of"_s, u"2027-02-11"_s, u"info"_s, u"plan.talbook"_s});
        QCOMPARE(info.status, 0);
        QVERIFY(!info.json().isEmpty());
    }

    void theLanguageIsTheSystemsUnlessSaid()
    {
        const QStringList missing = {u"info"_s, u"missing.talbook"_s};
        QVERIFY(m_folder.run(missing).message().startsWith(u"There is no file"_s));
        const CliResult russian = m_folder.run(missing, {{u"LANG"_s, u"ru_RU.UTF-8"_s}});
        QVERIFY2(russian.message().startsWith(u"Файла «missing.talbook» нет"_s), russian.told().constData());
        QCOMPARE(m_folder.run(missing + QStringList{u"--lang=ru"_s}).err, russian.err);
        QVERIFY(m_folder.run(missing + QStringList{u"--lang"_s, u"en"_s}, {{u"LANG"_s, u"ru_RU.UTF-8"_s}})
                    .message()
                    .startsWith(u"There is no file"_s));
    }

    void wrongUsageSpeaksRussianToo()
    {
        const CliResult result = m_folder.run({u"info"_s, u"x"_s, u"--frob"_s, u"--lang"_s, u"ru"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.message().contains(u"Неизвестный параметр"_s), result.told().constData());
        QVERIFY2(result.message().contains(u"Использование"_s), result.told().constData());
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"
