#include "core/accounts/filter.h"

#include <QHash>
#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

/// One account of known and unknown values; what is not named here is unknown.
const QHash<FilterField, FilterValue> &acme()
{
    static const QHash<FilterField, FilterValue> values = {
        {FilterField::Name, u"Müller & Söhne"_s},
        {FilterField::Industry, u"FinTech"_s},
        {FilterField::Owner, u"Алёна Громова"_s},
        {FilterField::Country, u"Германия"_s},
        {FilterField::Domain, u"mueller-soehne.example"_s},
        {FilterField::Tier, 1.0},
        {FilterField::TierByHand, true},
        {FilterField::OnTal, false},
        {FilterField::Score, 79.999},
        {FilterField::Intent, 60.0},
        {FilterField::Employees, 1200.0},
        {FilterField::Level, u"hot"_s},
        {FilterField::Grade, u"B"_s},
        {FilterField::Coverage, 60.0},
    };
    return values;
}

std::optional<bool> passes(const QString &expression)
{
    const auto filter = Filter::parse(expression);
    if (!filter)
        return std::nullopt;
    return filter->matches([](FilterField field) { return acme().value(field); });
}

QString errorOf(const QString &expression)
{
    const auto filter = Filter::parse(expression);
    return filter ? QString() : filter.error().message;
}

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expressions_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *name, const QString &expression, bool expected) {
            QTest::newRow(name) << expression << expected;
        };
        row("nothing asked", u""_s, true);
        row("blanks", u"  \t "_s, true);
        row("number equal", u"tier = 1"_s, true);
        row("number equal, other", u"tier = 2"_s, false);
        row("two signs for equal", u"tier == 1"_s, true);
        row("number unequal", u"tier != 2"_s, true);
        row("at least, on the edge", u"intent >= 60"_s, true);
        row("more, on the edge", u"intent > 60"_s, false);
        row("at most, on the edge", u"intent <= 60"_s, true);
        row("less, on the edge", u"intent < 60"_s, false);
        row("just below a cut-off", u"score >= 80"_s, false);
        row("negative", u"score > -1"_s, true);
        row("no blanks", u"tier=1and intent>=60"_s.replace(u"1and"_s, u"1 and"_s), true);
        row("in words", u"industry = fintech"_s, true);
        row("quoted", u"industry = \"FinTech\""_s, true);
        row("single quotes", u"industry = 'fintech'"_s, true);
        row("typographic quotes", u"industry = “FinTech”"_s, true);
        row("guillemets", u"owner = «Алена Громова»"_s, true);
        row("case and yo fold", u"owner = \"АЛЕНА громова\""_s, true);
        row("Cyrillic word without quotes", u"country = германия"_s, true);
        row("accents fold", u"name contains muller"_s, true);
        row("umlaut on both sides", u"name contains \"söhne\""_s, true);
        row("contains in the middle", u"name contains \"& s\""_s, true);
        row("contains, not there", u"name contains schmidt"_s, false);
        row("not contains", u"name not contains schmidt"_s, true);
        row("a domain needs no quotes", u"domain = mueller-soehne.example"_s, true);
        row("field names in any case", u"INDUSTRY = FinTech AND Tier = 1"_s, true);
        row("in", u"industry in (SaaS, \"FinTech\")"_s, true);
        row("in, not there", u"industry in (SaaS, Retail)"_s, false);
        row("not in", u"industry not in (SaaS, Retail)"_s, true);
        row("not in, there", u"industry not in (SaaS, FinTech)"_s, false);
        // Long enough to be looked up instead of looked through.
        const QString many = QStringList(20, u"x"_s).join(u", "_s);
        row("in a long list", u"industry in (%1, fintech)"_s.arg(many), true);
        row("not in a long list", u"industry in (%1)"_s.arg(many), false);
        row("unknown in a long list", u"city in (%1, \"\")"_s.arg(many), true);
        row("numbers in a list", u"tier in (1, 2)"_s, true);
        row("a tier by its pill", u"tier = 1:1"_s, true);
        row("another tier by its pill", u"tier = 1:Few"_s, false);
        row("a tier by its Russian word", u"tier = стратегический"_s, true);
        row("a tier by two words", u"tier = \"tier 1\""_s, true);
        row("no tier", u"tier = \"\""_s, false);
        row("a grade in any case", u"grade = b"_s, true);
        row("grades stand in their order", u"grade < C"_s, true);
        row("Watch stands below C", u"grade < watch"_s, true);
        row("a level", u"level = HOT"_s, true);
        row("hot is above warm", u"level > warm"_s, true);
        row("hot is not below engaged", u"level < engaged"_s, false);
        row("levels in a list", u"level in (cold, warm)"_s, false);
        row("coverage in per cent", u"coverage >= 60"_s, true);
        row("coverage in per cent, above", u"coverage > 60"_s, false);
        row("and binds closer than or", u"tier = 1 or tier = 2 and tier = 3"_s, true);
        row("brackets change that", u"(tier = 1 or tier = 2) and tier = 3"_s, false);
        row("not binds closest", u"not tier = 2 and tier = 1"_s, true);
        row("not over brackets", u"not (tier = 1 and intent >= 60)"_s, false);
        row("not not", u"not not tier = 1"_s, true);
        row("the example of the manual",
            u"tier = 1 and intent >= 60 and (industry = \"FinTech\" or owner = \"Anna\")"_s, true);
        row("yes", u"tier_by_hand = yes"_s, true);
        row("true", u"tier_by_hand = true"_s, true);
        row("one", u"tier_by_hand = 1"_s, true);
        row("no", u"on_tal = no"_s, true);
        row("no in Russian", u"on_tal = нет"_s, true);
        row("false", u"on_tal != false"_s, false);
        row("unknown equals nothing", u"city = Berlin"_s, false);
        row("unknown is not Berlin", u"city != Berlin"_s, true);
        row("unknown equals empty", u"city = \"\""_s, true);
        row("unknown is not unequal to empty", u"city != \"\""_s, false);
        row("known is unequal to empty", u"industry != \"\""_s, true);
        row("unknown is not less", u"revenue < 100"_s, false);
        row("unknown is not more", u"revenue >= 0"_s, false);
        row("unknown contains nothing", u"city contains \"\""_s, false);
        row("words stand in order", u"industry < g"_s, true);
        row("a quote inside", u"name != 'it\\'s'"_s, true);
        row("a keyword as a quoted value", u"owner = 'and'"_s, false);
    }
    void expressions()
    {
        QFETCH(QString, expression);
        QFETCH(bool, expected);
        const auto result = passes(expression);
        QVERIFY2(result.has_value(), qPrintable(errorOf(expression)));
        QCOMPARE(*result, expected);
    }

    void mistakes_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("found");
        QTest::newRow("no value") << u"tier ="_s << 7 << u"the end"_s;
        QTest::newRow("no operator") << u"tier 1"_s << 6 << u"“1”"_s;
        QTest::newRow("no such field") << u"colour = red"_s << 1 << u"“colour”"_s;
        QTest::newRow("no such field later") << u"tier = 1 and colour = red"_s << 14 << u"“colour”"_s;
        QTest::newRow("bracket not closed") << u"(tier = 1"_s << 10 << u"the end"_s;
        QTest::newRow("bracket not opened") << u"tier = 1)"_s << 9 << u"“)”"_s;
        QTest::newRow("two values") << u"tier = 1 2"_s << 10 << u"“2”"_s;
        QTest::newRow("words without quotes") << u"industry = e commerce"_s << 14 << u"“commerce”"_s;
        QTest::newRow("quote not closed") << u"industry = \"Fin"_s << 12 << u"“\"Fin”"_s;
        QTest::newRow("not before equals") << u"tier not = 1"_s << 10 << u"“=”"_s;
        QTest::newRow("list without bracket") << u"tier in 1"_s << 9 << u"“1”"_s;
        QTest::newRow("empty list") << u"tier in ()"_s << 10 << u"“)”"_s;
        QTest::newRow("list ends in a comma") << u"tier in (1,)"_s << 12 << u"“)”"_s;
        QTest::newRow("nothing after and") << u"tier = 1 and"_s << 13 << u"the end"_s;
        QTest::newRow("a sign nobody knows") << u"tier ~ 1"_s << 6 << u"“~”"_s;
        QTest::newRow("letters count as one each") << u"owner = «Анна Ёлкина» и"_s << 23 << u"“и”"_s;
        QTest::newRow("a sign beyond the first plane counts as one") << u"name = \"😀\" x"_s << 12 << u"“x”"_s;
    }
    void mistakes()
    {
        QFETCH(QString, expression);
        QFETCH(int, character);
        QFETCH(QString, found);
        const QString message = errorOf(expression);
        QVERIFY2(message.contains(u"character %1:"_s.arg(character)), qPrintable(message));
        QVERIFY2(message.contains(found), qPrintable(message));
    }

    void valuesOfTheWrongKind_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::addColumn<int>("character");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &expression, int character, const QString &expected) {
            QTest::newRow(qPrintable(expression)) << expression << character << expected;
        };
        row(u"tier = \"x\""_s, 8, u"1, 2 or 3, or “1:1”, “1:Few” or “1:Many”"_s);
        row(u"tier = 4"_s, 8, u"1, 2 or 3"_s);
        row(u"tier in (1, x)"_s, 13, u"1, 2 or 3"_s);
        row(u"tier > \"\""_s, 8, u"1, 2 or 3"_s);
        row(u"intent = high"_s, 10, u"a number was expected for “intent”"_s);
        row(u"intent != high"_s, 11, u"a number was expected for “intent”"_s);
        row(u"score >= nan"_s, 10, u"a number was expected for “score”"_s);
        row(u"fit < inf"_s, 7, u"a number was expected for “fit”"_s);
        row(u"coverage > half"_s, 12, u"a number was expected for “coverage”"_s);
        row(u"employees in (10, many)"_s, 19, u"a number was expected for “employees”"_s);
        row(u"on_tal = maybe"_s, 10, u"yes or no was expected for “on_tal”"_s);
        row(u"tier_by_hand = 2"_s, 16, u"yes or no was expected for “tier_by_hand”"_s);
        row(u"grade = D"_s, 9, u"one of A, B, C, Watch was expected for “grade”"_s);
        row(u"level = lukewarm"_s, 9, u"one of cold, engaged, warm, hot was expected for “level”"_s);
        row(u"employees contains 20"_s, 11, u"since “employees” is no text"_s);
        row(u"tier not contains 1"_s, 10, u"since “tier” is no text"_s);
    }
    void valuesOfTheWrongKind()
    {
        QFETCH(QString, expression);
        QFETCH(int, character);
        QFETCH(QString, expected);
        const QString message = errorOf(expression);
        QVERIFY2(message.contains(u"character %1:"_s.arg(character)), qPrintable(message));
        QVERIFY2(message.contains(expected), qPrintable(message));
    }

    void anUnknownFieldIsToldTheKnownOnes()
    {
        const QString message = errorOf(u"colour = red"_s);
        for (const FilterField field : filterFields())
            QVERIFY2(message.contains(filterFieldName(field)), qPrintable(message));
    }

    void everyFieldCanBeAsked()
    {
        for (const FilterField field : filterFields()) {
            FilterField asked = FilterField::Id;
            const auto filter = Filter::parse(filterFieldName(field) + u" = ''"_s);
            QVERIFY(filter);
            (void)filter->matches([&asked](FilterField wanted) {
                asked = wanted;
                return FilterValue();
            });
            QCOMPARE(asked, field);
        }
    }

    void deepNestingIsRefusedAndDoesNotOverflow()
    {
        const auto nested = [](int depth) -> QString {
            return QString(depth, u'(') + u"tier = 1"_s + QString(depth, u')');
        };
        QCOMPARE(passes(nested(150)), std::optional(true));
        QVERIFY(errorOf(nested(100'000)).contains(u"shorter"_s));
        QVERIFY(errorOf(u"not "_s.repeated(100'000) + u"tier = 1"_s).contains(u"shorter"_s));
        QVERIFY(errorOf(QString(100'000, u'(')).contains(u"shorter"_s));
    }

    void longChainsAreBounded()
    {
        QCOMPARE(passes(u"tier = 2 or "_s.repeated(900) + u"tier = 1"_s), std::optional(true));
        QCOMPARE(passes(u"tier = 1 and "_s.repeated(900) + u"tier = 2"_s), std::optional(false));
        QVERIFY(errorOf(u"tier = 2 or "_s.repeated(50'000) + u"tier = 1"_s).contains(u"shorter"_s));
        // A list is the way to name many values.
        QCOMPARE(passes(u"tier in ("_s + u"2, "_s.repeated(50'000) + u"1)"_s), std::optional(true));
    }

    void anEmptyFilterIsSeenAsSuch()
    {
        QVERIFY(Filter().isEmpty());
        QVERIFY(Filter::parse(u" "_s)->isEmpty());
        QVERIFY(!Filter::parse(u"tier = 1"_s)->isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "test_filter.moc"
