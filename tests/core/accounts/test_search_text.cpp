#include "core/accounts/search_text.h"

#include "tests/support/temporary_plan.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestSearchText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsAreFoundHoweverTheyAreWritten_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("query");
        QTest::addColumn<bool>("found");
        QTest::newRow("the beginning of a word") << u"Северсталь"_s << u"север"_s << true;
        QTest::newRow("the middle of a word") << u"Северсталь"_s << u"СТАЛЬ"_s << true;
        QTest::newRow("capitals") << u"ACME Zürich"_s << u"acme"_s << true;
        QTest::newRow("ё is е") << u"Ёлочные игрушки"_s << u"елочн"_s << true;
        QTest::newRow("е is ё") << u"Березка"_s << u"берёз"_s << true;
        QTest::newRow("й is no и") << u"Чайка"_s << u"чаика"_s << false;
        QTest::newRow("й in two characters") << u"Чаи\u0306ка"_s << u"чайка"_s << true;
        QTest::newRow("an accent") << u"Café Noir"_s << u"cafe"_s << true;
        QTest::newRow("an accent of its own") << u"Cafe\u0301 Noir"_s << u"café"_s << true;
        QTest::newRow("Ukrainian") << u"КИЇВ"_s << u"київ"_s << true;
        QTest::newRow("full width") << u"ＡＢＣ"_s << u"abc"_s << true;
        QTest::newRow("Chinese") << u"华为技术"_s << u"技术"_s << true;
        QTest::newRow("several words in any order") << u"Acme  \t Rockets"_s << u"rockets acme"_s << true;
        QTest::newRow("one of the words is missing") << u"Acme Rockets"_s << u"acme trains"_s << false;
        QTest::newRow("figures and signs") << u"A&B 24/7"_s << u"24/7 a&b"_s << true;
        QTest::newRow("nothing like it") << u"Acme"_s << u"zeta"_s << false;
    }

    void wordsAreFoundHoweverTheyAreWritten()
    {
        QFETCH(QString, name);
        QFETCH(QString, query);
        QFETCH(bool, found);
        QCOMPARE(searchIn(name, {}).matches(0, SearchText::wordsOf(query)), found);
    }

    void aWordDoesNotReachFromOneFieldIntoTheNext()
    {
        const SearchText search = searchIn(u"Ac"_s, u"me.example"_s);
        QVERIFY(!search.matches(0, SearchText::wordsOf(u"acme"_s)));
        QVERIFY(search.matches(0, SearchText::wordsOf(u"ac me.ex"_s)));
    }

    void anEditedAccountIsFoundByItsNewWordsAlone()
    {
        const PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        const auto named = [&](const QString &sql, const QString &first, const QString &second) {
            return plan->run(u"Test"_s,
                             [&](Edit &edit) { return edit.database().execute(sql.toStdString(), first, second); });
        };
        QVERIFY(named(u"INSERT INTO account(id, name) VALUES(1, ?), (2, ?)"_s, u"Acme"_s, u"Zeta"_s));
        auto accounts = AccountTable::read(plan->database(), {});
        QVERIFY(accounts);
        SearchText search = SearchText::of(*accounts);
        QVERIFY(named(u"UPDATE account SET name = ?, city = ? WHERE id = 1"_s, u"Nova"_s, u"Oslo"_s));
        QVERIFY(accounts->refresh(plan->database(), std::array{qint64(1)}));
        search.refresh(*accounts, 0);
        QVERIFY(search.matches(0, SearchText::wordsOf(u"nova oslo"_s)));
        QVERIFY(!search.matches(0, SearchText::wordsOf(u"acme"_s)));
        QVERIFY(search.matches(1, SearchText::wordsOf(u"zeta"_s)));
        QVERIFY(!search.matches(1, SearchText::wordsOf(u"nova"_s)));
    }

private:
    static SearchText searchIn(const QString &name, const QString &domain)
    {
        const PlanFolder folder(TestDisk::Memory);
        const auto plan = newPlan(folder);
        const auto added = plan->run(u"Add"_s, [&](Edit &edit) {
            return edit.database().execute("INSERT INTO account(id, name, domain) VALUES(?, ?, ?)", edit.newId(), name,
                                           domain);
        });
        const auto accounts = AccountTable::read(plan->database(), {});
        if (!added || !accounts)
            qFatal("no accounts");
        return SearchText::of(*accounts);
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "test_search_text.moc"
