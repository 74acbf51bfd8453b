#include "core/exchange/faulty_rows.h"
#include "support/imports.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestFaultyRows : public QObject
{
    Q_OBJECT

private:
    /// The file's lines without the byte order mark.
    static QByteArrayList linesOf(const QString &path)
    {
        QByteArray text = fileContent(path);
        text.replace("\xEF\xBB\xBF", "").replace("\r\n", "\n");
        return text.trimmed().split('\n');
    }
    static qint64 save(const ImportRequest &request, const ImportReport &report, const QString &path)
    {
        const auto written = saveFaultyRows(request, report, path);
        if (!written)
            qFatal("%s", qPrintable(written.error().message));
        return *written;
    }

private Q_SLOTS:
    void theRowsAsTheyStandWithTheReasonBefore()
    {
        ImportDesk desk;
        const ImportRequest request =
            desk.text(ImportKind::Accounts, "Company;Employees;Team\nAcme;10;Blue\nZeta;many;\"Re;d\"\nNova;few;\n");
        const ImportReport report = desk.run(request);
        QCOMPARE(counts(report), (QList<qint64>{3, 1, 0, 0, 2}));
        const QString path = desk.files.path(u"faults.csv"_s);
        QCOMPARE(save(request, report, path), 2);
        const QByteArrayList lines = linesOf(path);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], "talbook_row;talbook_column;talbook_reason;Company;Employees;Team");
        QVERIFY(lines[1].startsWith("2;Employees;"));
        QVERIFY(lines[1].endsWith(";Zeta;many;\"Re;d\""));
        QVERIFY(lines[2].startsWith("3;Employees;"));
    }

    void mendedTheyComeInWithoutTheRemarks()
    {
        ImportDesk desk;
        const ImportRequest request = desk.text(ImportKind::Accounts, "name,employees,Squad\nAcme,10,A\nZeta,many,B\n",
                                                {{u"industry"_s, u"Squad"_s}});
        const ImportReport report = desk.run(request);
        const QString path = desk.files.path(u"faults.csv"_s);
        save(request, report, path);
        QByteArray text = fileContent(path);
        text.replace("many", "20");
        const ImportReport again = desk.run(ImportKind::Accounts, text);
        QCOMPARE(counts(again), (QList<qint64>{1, 1, 0, 0, 0}));
        QCOMPARE(desk.number("SELECT count(*) FROM account WHERE employees = 20 AND industry = 'B' AND extra IS NULL"),
                 1);
    }

    void aSecondRoundDoesNotPileUpRemarks()
    {
        ImportDesk desk;
        const ImportRequest request = desk.text(ImportKind::Accounts, "name,employees\nZeta,many\n");
        const QString first = desk.files.path(u"first.csv"_s);
        save(request, desk.run(request), first);
        const ImportRequest again = desk.request(ImportKind::Accounts, first);
        const QString second = desk.files.path(u"second.csv"_s);
        save(again, desk.run(again), second);
        QCOMPARE(linesOf(second).front(), "talbook_row,talbook_column,talbook_reason,name,employees");
        QVERIFY(linesOf(second).last().endsWith(",Zeta,many"));
    }

    void aFileWithoutAHeaderGetsOneByWhichItIsKnownAgain()
    {
        ImportDesk desk;
        ImportRequest request = desk.text(ImportKind::Accounts, "Acme|10|x\nZeta|many|y\n",
                                          {{u"name"_s, u"1"_s}, {u"employees"_s, u"2"_s}});
        request.hasHeader = false;
        const QString path = desk.files.path(u"faults.csv"_s);
        save(request, desk.run(request), path);
        QCOMPARE(linesOf(path).front(), "talbook_row|talbook_column|talbook_reason|name|employees|Column 3");
        QByteArray text = fileContent(path);
        text.replace("many", "20");
        QCOMPARE(counts(desk.run(ImportKind::Accounts, text)), (QList<qint64>{1, 1, 0, 0, 0}));
    }

    void aRowWithTooManyCellsKeepsThem()
    {
        ImportDesk desk;
        const ImportRequest request = desk.text(ImportKind::Accounts, "name,city\nAcme, Inc,Rome\n");
        const QString path = desk.files.path(u"faults.csv"_s);
        QCOMPARE(save(request, desk.run(request), path), 1);
        QVERIFY(linesOf(path).last().endsWith(",Acme,\" Inc\",Rome") ||
                linesOf(path).last().endsWith(",Acme, Inc,Rome"));
    }

    void theSourceIsNotOverwritten()
    {
        ImportDesk desk;
        const ImportRequest request = desk.text(ImportKind::Accounts, "name,employees\nZeta,many\n");
        const ImportReport report = desk.run(request);
        QVERIFY(!saveFaultyRows(request, report, request.path));
        QCOMPARE(fileContent(request.path), "name,employees\nZeta,many\n");
    }

    void columnsCanBeLeftOut()
    {
        ImportDesk desk;
        desk.run(ImportKind::Accounts, "name,Team,Shoe\nAcme,Blue,42\n", {{leftOutField.toString(), u"Team"_s}});
        QCOMPARE(desk.value("SELECT extra FROM account"), u"{\"Shoe\":\"42\"}"_s);
        // and that is remembered
        desk.run(ImportKind::Accounts, "name,Team,Shoe\nZeta,Blue,43\n");
        QCOMPARE(desk.value("SELECT extra FROM account WHERE name = 'Zeta'"), u"{\"Shoe\":\"43\"}"_s);
    }
};

QTEST_GUILESS_MAIN(TestFaultyRows)
#include "test_faulty_rows.moc"
