#include "core/accounts/filter_conditions.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestFilterConditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsReadBack_data()
    {
        QTest::addColumn<QString>("expression");
        for (const QString &expression :
             {u"tier = 1"_s, u"intent >= 60 and tier = 1:Few"_s, u"industry in (FinTech, \"Health care\")"_s,
              u"owner not in (Anna, \"Boris K\")"_s, u"name not contains \"GmbH & Co\""_s, u"city = \"\""_s,
              u"city != \"\""_s, u"owner = \"Алёна «Громова»\""_s, u"name contains \"a \\\"quoted\\\" \\\\ word\""_s,
              u"owner = \"and\""_s, u"revenue > 1200000.5 and score <= 79.9 and fit < 50"_s, u"on_tal = yes"_s})
            QTest::newRow(qPrintable(expression)) << expression;
    }
    void whatIsWrittenIsReadBack()
    {
        QFETCH(QString, expression);
        const auto conditions = filterConditions(expression);
        QVERIFY(conditions);
        QCOMPARE(filterExpression(*conditions), expression);
    }

    void conditionsSayTheirParts()
    {
        const auto conditions = filterConditions(u"intent>=60 and (industry in ('FinTech', \"Health care\"))"_s);
        QVERIFY(conditions);
        QCOMPARE(conditions->size(), size_t(2));
        QCOMPARE(conditions->at(0),
                 (FilterCondition{FilterField::Intent, FilterOperator::GreaterEqual, false, {u"60"_s}}));
        QCOMPARE(conditions->at(1),
                 (FilterCondition{FilterField::Industry, FilterOperator::In, false, {u"FinTech"_s, u"Health care"_s}}));
    }

    void aNegatedEqualityIsAnInequality()
    {
        QCOMPARE(filterExpression(*filterConditions(u"not tier = 1 and not not owner = Anna"_s)),
                 u"tier != 1 and owner = Anna"_s);
        QCOMPARE(filterExpression(*filterConditions(u"not owner != Anna"_s)), u"owner = Anna"_s);
    }

    void whatChipsCannotSayIsNoCondition_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("or") << u"tier = 1 or tier = 2"_s;
        QTest::newRow("or within") << u"tier = 1 and (owner = a or owner = b)"_s;
        QTest::newRow("a negated bracket") << u"not (tier = 1 and owner = a)"_s;
        QTest::newRow("unknown passes not-less, never at-least") << u"not intent < 60"_s;
        QTest::newRow("wrong") << u"tier ="_s;
    }
    void whatChipsCannotSayIsNoCondition()
    {
        QFETCH(QString, expression);
        QVERIFY(!filterConditions(expression));
    }

    void nothingAskedIsNoConditionAtAll()
    {
        QVERIFY(filterConditions(u"  "_s));
        QVERIFY(filterConditions(u"  "_s)->empty());
        QCOMPARE(filterExpression({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestFilterConditions)
#include "test_filter_conditions.moc"
