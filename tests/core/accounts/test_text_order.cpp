#include "core/accounts/text_order.h"

#include "tests/support/temporary_plan.h"

#include <random>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QLocale russian(QLocale::Russian);

/// A plan whose accounts have these cities, in this order.
class Cities
{
public:
    explicit Cities(const QStringList &cities) : m_folder(TestDisk::Memory), m_plan(newPlan(m_folder))
    {
        run([&](Edit &edit) -> Expected<void> {
            for (const QString &city : cities) {
                m_ids.push_back(edit.newId());
                TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name, city) VALUES(?, 'Acme', ?)",
                                                    m_ids.back(), city));
            }
            return {};
        });
        auto table = AccountTable::read(m_plan->database(), {});
        if (!table)
            qFatal("%s", qPrintable(table.error().details));
        m_table = std::move(*table);
    }

    /// Tells nobody but the table.
    void change(size_t account, const QString &city)
    {
        run([&](Edit &edit) {
            return edit.database().execute("UPDATE account SET city = ? WHERE id = ?", city, m_ids[account]);
        });
        const qint64 id = m_ids[account];
        if (!m_table.refresh(m_plan->database(), std::span(&id, 1)))
            qFatal("the account cannot be read");
    }

    const AccountTable &table() const { return m_table; }
    QString city(size_t account) const
    {
        const std::string_view text = m_table.text(m_table[account].city);
        return QString::fromUtf8(text.data(), qsizetype(text.size()));
    }
    std::vector<qint32> ranks(TextOrder &order) const { return order.ranks(&AccountRow::city, m_table); }

private:
    template <class Work> void run(const Work &work)
    {
        if (const auto done = m_plan->run(u"Test"_s, work); !done)
            qFatal("%s", qPrintable(done.error().details));
    }

    PlanFolder m_folder;
    std::unique_ptr<Plan> m_plan;
    std::vector<qint64> m_ids;
    AccountTable m_table;
};

std::vector<qint32> ranksOf(const QStringList &cities, const QLocale &locale)
{
    TextOrder order(locale);
    return Cities(cities).ranks(order);
}

/// What the order of a plan's cities says of any two of them, asked of the collator pair by pair.
bool agreesWithCollator(const Cities &cities, const std::vector<qint32> &ranks)
{
    QCollator collator(russian);
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    for (size_t a = 0; a < ranks.size(); ++a) {
        if (cities.city(a).isEmpty() != (ranks[a] == TextOrder::unranked))
            return false;
        for (size_t b = 0; b < ranks.size(); ++b) {
            if (cities.city(a).isEmpty() || cities.city(b).isEmpty())
                continue;
            const int wanted = collator.compare(cities.city(a), cities.city(b));
            const int found = ranks[a] < ranks[b] ? -1 : ranks[a] > ranks[b] ? 1 : 0;
            if ((wanted < 0 ? -1 : wanted > 0 ? 1 : 0) != found)
                return false;
        }
    }
    return true;
}

} // namespace

class TestTextOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsFollowOneAnotherAsInTheirLanguage()
    {
        QCOMPARE(ranksOf({u"Ельня"_s, u"Ёлкино"_s, u"Елец"_s, u"Жуков"_s}, russian), (std::vector{2, 1, 0, 3}));
        QCOMPARE(ranksOf({u"Zürich"_s, u"Örebro"_s, u"Oslo"_s}, QLocale(QLocale::English)), (std::vector{2, 0, 1}));
    }

    void figuresFollowByTheirValue() { QCOMPARE(ranksOf({u"Zone 10"_s, u"Zone 2"_s}, russian), (std::vector{1, 0})); }

    void capitalsAreNoDifference()
    {
        QCOMPARE(ranksOf({u"oslo"_s, u"OSLO"_s, u"Bergen"_s}, russian), (std::vector{1, 1, 0}));
    }

    void whoHasNoTextHasNoRank()
    {
        QCOMPARE(ranksOf({u"Oslo"_s, {}, u"Bergen"_s}, russian), (std::vector{1, TextOrder::unranked, 0}));
    }

    void anAccountThatChangedTakesItsNewPlace_data()
    {
        QTest::addColumn<QString>("city");
        QTest::addColumn<QList<qint32>>("ranks");
        const qint32 none = TextOrder::unranked;
        // The first of: Bergen, Drammen, Oslo, Oslo, Tromsø.
        QTest::newRow("before all") << u"Ålesund"_s << QList<qint32>{0, 1, 2, 2, 3};
        QTest::newRow("between two others") << u"Moss"_s << QList<qint32>{1, 0, 2, 2, 3};
        QTest::newRow("behind all") << u"Vardø"_s << QList<qint32>{3, 0, 1, 1, 2};
        QTest::newRow("to one that is there") << u"oslo"_s << QList<qint32>{1, 0, 1, 1, 2};
        QTest::newRow("to the same") << u"Bergen"_s << QList<qint32>{0, 1, 2, 2, 3};
        QTest::newRow("to nothing") << QString() << QList<qint32>{none, 0, 1, 1, 2};
    }

    void anAccountThatChangedTakesItsNewPlace()
    {
        QFETCH(QString, city);
        QFETCH(QList<qint32>, ranks);
        Cities cities({u"Bergen"_s, u"Drammen"_s, u"Oslo"_s, u"Oslo"_s, u"Tromsø"_s});
        TextOrder order{QLocale(QLocale::English)};
        order.prepare(cities.table());
        cities.change(0, city);
        order.noteChanged(0);
        QCOMPARE(cities.ranks(order), std::vector<qint32>(ranks.begin(), ranks.end()));
    }

    void whoHadNoTextTakesItsPlaceToo()
    {
        Cities cities({u"Bergen"_s, {}, u"Oslo"_s, u"Tromsø"_s});
        TextOrder order(russian);
        order.prepare(cities.table());
        cities.change(1, u"Moss"_s);
        order.noteChanged(1);
        QCOMPARE(cities.ranks(order), (std::vector{0, 1, 2, 3}));
    }

    void anyChangesLeadToWhatTheCollatorSays()
    {
        std::mt19937 random(4);
        const QStringList pool = {u"Ёлка"_s, u"елка"_s, u"Ельня"_s,  u"Zone 2"_s,   u"Zone 10"_s, u"zone 10"_s,
                                  u""_s,     u"Oslo"_s, u"Москва"_s, u"москва 2"_s, u"А"_s,       u"я"_s};
        const auto any = [&] { return pool[qsizetype(random() % size_t(pool.size()))]; };
        QStringList first;
        for (int i = 0; i < 40; ++i)
            first.append(any());
        Cities cities(first);
        TextOrder order(russian);
        QVERIFY(agreesWithCollator(cities, cities.ranks(order)));
        for (int round = 0; round < 30; ++round) {
            for (size_t changes = 1 + random() % 8; changes > 0; --changes) {
                const size_t account = random() % 40;
                cities.change(account, any());
                order.noteChanged(account);
            }
            QVERIFY(agreesWithCollator(cities, cities.ranks(order)));
        }
    }
};

QTEST_GUILESS_MAIN(TestTextOrder)
#include "test_text_order.moc"
