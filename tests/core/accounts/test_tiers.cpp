#include "core/accounts/tiers.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestTiers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsForTiers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("tier");
        for (const QString &text : {u"1"_s, u"1:1"_s, u"Tier 1"_s, u"tier_1"_s, u"STRATEGIC"_s, u"One-to-One"_s,
                                    u"Стратегический"_s, u"Уровень 1"_s, u" 1:1 Strategic "_s})
            QTest::newRow(qPrintable(text)) << text << 1;
        for (const QString &text :
             {u"2"_s, u"1:Few"_s, u"1:few"_s, u"tier 2"_s, u"ABM Lite"_s, u"Scale"_s, u"кластерный"_s})
            QTest::newRow(qPrintable(text)) << text << 2;
        for (const QString &text :
             {u"3"_s, u"1:Many"_s, u"TIER_3"_s, u"Programmatic"_s, u"программный"_s, u"1:Many Programmatic"_s})
            QTest::newRow(qPrintable(text)) << text << 3;
        for (const QString &text : {u""_s, u"0"_s, u"4"_s, u"1.0"_s, u"tier"_s, u"gold"_s, u"1:2"_s})
            QTest::newRow(qPrintable(u"none: "_s + text)) << text << 0;
    }
    void wordsForTiers()
    {
        QFETCH(QString, text);
        QFETCH(int, tier);
        QCOMPARE(tierFromText(text).value_or(0), tier);
    }

    void everyTierReadsItsOwnName()
    {
        for (int tier = 1; tier <= 3; ++tier)
            QCOMPARE(tierFromText(tierName(tier)), std::optional(tier));
        QVERIFY(tierName(0).isEmpty());
    }

    // Figures of the seeds (domain section 2): accounts, yearly investment and contract value of one account.
    void presetsAreTheSeeds_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("tier");
        QTest::addColumn<QString>("figures"); // minimum capacity invest-from invest-to acv-from acv-to
        QTest::newRow("S2 1:1") << u"s2"_s << 1 << u"10 25 10000 50000 500000 -"_s;
        QTest::newRow("S2 1:Few") << u"s2"_s << 2 << u"50 100 2000 10000 100000 500000"_s;
        QTest::newRow("S2 1:Many") << u"s2"_s << 3 << u"200 500 500 2000 25000 100000"_s;
        QTest::newRow("S0 1:1") << u"s0"_s << 1 << u"10 50 - - - -"_s;
        QTest::newRow("S0 1:Few") << u"s0"_s << 2 << u"50 500 - - - -"_s;
        QTest::newRow("S0 1:Many") << u"s0"_s << 3 << u"500 - - - - -"_s;
        QTest::newRow("S1 1:1") << u"s1"_s << 1 << u"5 20 - - 500000 5000000"_s;
        QTest::newRow("S1 1:Few") << u"s1"_s << 2 << u"50 100 - - 100000 500000"_s;
        QTest::newRow("S1 1:Many") << u"s1"_s << 3 << u"500 1000 - - 50000 100000"_s;
        QTest::newRow("S4 1:1") << u"s4"_s << 1 << u"5 50 - - - -"_s;
        QTest::newRow("S4 1:Few") << u"s4"_s << 2 << u"50 500 - - - -"_s;
        QTest::newRow("S4 1:Many") << u"s4"_s << 3 << u"500 - - - - -"_s;
    }
    void presetsAreTheSeeds()
    {
        QFETCH(QString, preset);
        QFETCH(int, tier);
        QFETCH(QString, figures);
        const auto chosen = tierPreset(preset, Wording(Language::English));
        QVERIFY(chosen);
        const TierPlan &plan = chosen->tiers[size_t(tier - 1)];
        const auto shown = [](const auto &figure) { return figure ? QString::number(qint64(*figure)) : u"-"_s; };
        QCOMPARE((QStringList{shown(plan.minimum), shown(plan.capacity), shown(plan.investFrom), shown(plan.investTo),
                              shown(plan.acvFrom), shown(plan.acvTo)}
                      .join(u' ')),
                 figures);
    }

    void theDefaultIsS2AndComesFirst()
    {
        const Wording words(Language::Russian);
        const auto presets = tierPresets(words);
        QVERIFY(presets);
        QCOMPARE(presets->size(), size_t(4));
        QCOMPARE(presets->front().id, u"s2"_s);
        QCOMPARE(tierPreset({}, words)->id, u"s2"_s);
        QVERIFY(presets->front().name.contains(u"аккаунтов"_s));
    }

    void anUnknownPresetIsToldTheKnownOnes()
    {
        const auto preset = tierPreset(u"s9"_s, Wording(Language::English));
        QVERIFY(!preset);
        QCOMPARE(preset.error().code, ErrorCode::NotFound);
        for (const QString &id : {u"s0"_s, u"s1"_s, u"s2"_s, u"s4"_s})
            QVERIFY(preset.error().message.contains(id));
    }
};

QTEST_GUILESS_MAIN(TestTiers)
#include "test_tiers.moc"
