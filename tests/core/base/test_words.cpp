#include "core/base/percent.h"
#include "core/base/program_language.h"

#include <QCoreApplication>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

/// Figures among words.
class TestWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCountIsGroupedAsTheLanguageGroups()
    {
        ProgramLanguage language;
        const auto counted = [](int n) { return QCoreApplication::translate("Home", "%n activity(ies)", nullptr, n); };
        language.choose(Language::English);
        QCOMPARE(counted(3124), u"3,124 activities"_s);
        QCOMPARE(counted(1), u"1 activity"_s);
        language.choose(Language::Russian);
        QVERIFY2(counted(3124).startsWith(u"3\u00A0124 "_s), qPrintable(counted(3124)));
    }

    void aLanguageIsGivenBack()
    {
        const QLocale before;
        {
            ProgramLanguage language;
            language.choose(Language::Russian);
            QCOMPARE(QLocale().language(), QLocale::Russian);
        }
        QCOMPARE(QLocale(), before);
        QCOMPARE(QCoreApplication::translate("Commands", "&File"), u"&File"_s);
    }

    void aPercentageHasASpaceThatDoesNotBreak()
    {
        QCOMPARE(percentText(58.4, QLocale(QLocale::English)), u"58\u00A0%"_s);
        QCOMPARE(percentText(u"0,5"_s), u"0,5\u00A0%"_s);
    }
};

QTEST_GUILESS_MAIN(TestWords)
#include "test_words.moc"
