#include "core/committee/phrase_book.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestPhraseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesFit_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("word") << u"head"_s << u"the head of it"_s << true;
        QTest::newRow("no part of a word") << u"head"_s << u"headless"_s << false;
        QTest::newRow("stem") << u"закуп*"_s << u"отдел закупок"_s << true;
        QTest::newRow("two words") << u"vice president"_s << u"senior vice president"_s << true;
        QTest::newRow("not apart") << u"vice president"_s << u"vice the president"_s << false;
        QTest::newRow("empty gap") << u"chief ... officer"_s << u"chief officer"_s << true;
        QTest::newRow("gap of four") << u"chief ... officer"_s << u"chief a b c d officer"_s << true;
        QTest::newRow("gap of five") << u"chief ... officer"_s << u"chief a b c d e officer"_s << false;
        QTest::newRow("start") << u"^директор"_s << u"директор завода"_s << true;
        QTest::newRow("not at the start") << u"^директор"_s << u"зам директор"_s << false;
        QTest::newRow("end") << u"lead$"_s << u"marketing lead"_s << true;
        QTest::newRow("not at the end") << u"lead$"_s << u"lead engineer"_s << false;
        QTest::newRow("the text ends too soon") << u"chief of staff"_s << u"chief of"_s << false;
    }
    void phrasesFit()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        PhraseBook book;
        QVERIFY(book.add(phrase, 0));
        QCOMPARE(book.contains(text.split(u' ')), fits);
    }

    void aMatchTellsWhereAndHowMuch()
    {
        PhraseBook book;
        QVERIFY(book.add(u"chief ... officer"_s, 7));
        const auto matches = book.at(u"the chief sales and marketing officer"_s.split(u' '), 1);
        QCOMPARE(matches.size(), size_t(1));
        QCOMPARE(matches.front().owner, 7);
        QCOMPARE(matches.front().words, 5);
        QCOMPARE(matches.front().weight, 2);
    }

    void phrasesThatCanFitNothingAreRefused()
    {
        PhraseBook book;
        for (const QString &phrase :
             {u""_s, u" "_s, u"^"_s, u"$"_s, u"..."_s, u"chief ..."_s, u"... officer"_s, u"ab*"_s})
            QVERIFY2(!book.add(phrase, 0), qPrintable(phrase));
    }
};

QTEST_GUILESS_MAIN(TestPhraseBook)
#include "test_phrase_book.moc"
