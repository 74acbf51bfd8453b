#include "core/base/id_index.h"

#include <QTest>

using namespace talbook;

class TestIdIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFoundInAnEmptyOne()
    {
        const IdIndex index;
        QVERIFY(!index.find(1));
        QVERIFY(!index.contains(0));
        QCOMPARE(index.size(), size_t(0));
    }

    void everyIdIsFoundAtItsPlaceWhileItGrows()
    {
        constexpr qint64 first = 4'503'599'627'370'000; // ids run upwards from a random start
        IdIndex index;
        for (quint32 place = 0; place < 5000; ++place) {
            index.add(first + place, place);
            QCOMPARE(index.find(first + place / 2), std::optional(place / 2));
        }
        QCOMPARE(index.size(), size_t(5000));
        QVERIFY(!index.contains(first - 1));
        QVERIFY(!index.contains(first + 5000));
    }

    void idsThatSharePlacesOfTheTableKeepApart()
    {
        IdIndex index;
        index.reserve(4);
        for (quint32 i = 0; i < 64; ++i)
            index.add(qint64(i) << 40, i);
        for (quint32 i = 0; i < 64; ++i)
            QCOMPARE(index.find(qint64(i) << 40), std::optional(i));
        QVERIFY(!index.contains(qint64(64) << 40));
    }

    void oddIdsOfADamagedFileAreIdsToo()
    {
        IdIndex index;
        index.add(0, 7);
        index.add(-5, 8);
        QCOMPARE(index.find(0), std::optional(7u));
        QCOMPARE(index.find(-5), std::optional(8u));
        QVERIFY(!index.contains(5));
    }

    void theFirstPlaceStays()
    {
        IdIndex index;
        index.add(9, 1);
        index.add(9, 2);
        QCOMPARE(index.find(9), std::optional(1u));
        QCOMPARE(index.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestIdIndex)
#include "test_id_index.moc"
