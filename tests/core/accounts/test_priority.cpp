#include "core/accounts/filter.h"
#include "core/accounts/priority.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestPriority : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneWordIsStoredForWhatIsMeant_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("stored");
        const auto row = [](const char *name, const QString &typed, const QString &stored) {
            QTest::newRow(name) << typed << stored;
        };
        row("as it is stored", u"High"_s, u"High"_s);
        row("small letters", u"high"_s, u"High"_s);
        row("capitals and blanks", u"  LOW "_s, u"Low"_s);
        row("Russian", u"Высокий"_s, u"High"_s);
        row("Russian, of importance", u"низкая"_s, u"Low"_s);
        row("Russian, small", u"средний"_s, u"Medium"_s);
        row("as Salesforce says it", u"Normal"_s, u"Medium"_s);
        row("as HubSpot says it", u"MEDIUM"_s, u"Medium"_s);
        row("a word of one's own", u"  Before the fair "_s, u"Before the fair"_s);
        row("a word that only begins like one", u"Highest"_s, u"Highest"_s);
        row("nothing", u" "_s, u""_s);
    }
    void oneWordIsStoredForWhatIsMeant()
    {
        QFETCH(QString, typed);
        QFETCH(QString, stored);
        QCOMPARE(priorityWord(typed), stored);
    }

    void itIsReadInEitherLanguage()
    {
        const Wording english(Language::English);
        const Wording russian(Language::Russian);
        QCOMPARE(priorityName(u"High"_s, english), u"High"_s);
        QCOMPARE(priorityName(u"High"_s, russian), u"Высокий"_s);
        QCOMPARE(priorityName(u"Низкий"_s, english), u"Low"_s); // of a plan that was filled before
        QCOMPARE(priorityName(u"Before the fair"_s, russian), u"Before the fair"_s);
    }

    void aFilterAsksInEitherLanguage_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("high");
        QTest::addColumn<bool>("own");
        const auto row = [](const char *name, const QString &expression, bool high, bool own) {
            QTest::newRow(name) << expression << high << own;
        };
        row("small", u"priority = high"_s, true, false);
        row("Russian", u"priority = высокий"_s, true, false);
        row("another", u"priority = низкий"_s, false, false);
        row("a list", u"priority in (low, высокая)"_s, true, false);
        row("not", u"priority != высокий"_s, false, true);
        row("own", u"priority = \"before the fair\""_s, false, true);
        row("a part of it", u"priority contains fair"_s, false, true);
    }
    void aFilterAsksInEitherLanguage()
    {
        QFETCH(QString, expression);
        QFETCH(bool, high);
        QFETCH(bool, own);
        const auto filter = Filter::parse(expression);
        QVERIFY(filter);
        QCOMPARE(filter->matches([](FilterField) -> FilterValue { return u"High"_s; }), high);
        QCOMPARE(filter->matches([](FilterField) -> FilterValue { return u"Before the fair"_s; }), own);
    }
};

QTEST_GUILESS_MAIN(TestPriority)
#include "test_priority.moc"
