#include "core/base/currencies.h"
#include "core/base/dates.h"
#include "core/base/expected.h"
#include "core/base/money.h"
#include "core/base/text.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestBase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldingJoinsWhatPeopleTakeForTheSame()
    {
        QCOMPARE(foldText(u"  МЁД   Трёх "), u"мед трех"_s);
        QCOMPARE(foldText(u"Müller & Söhne"), u"muller & sohne"_s);
        QCOMPARE(foldText(u"Йод"), u"йод"_s);
        QCOMPARE(foldText(u"И\u0306од"), u"йод"_s); // typed as two characters
        QCOMPARE(foldText(u"ﬁne Ｆｕｌｌ"), u"fine full"_s);
    }

    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << u"1100.04"_s << 1100.04;
        QTest::newRow("russian, no-break space") << u"1\u00A0100,04"_s << 1100.04;
        QTest::newRow("narrow no-break space") << u"2\u202F822"_s << 2822.0;
        QTest::newRow("english groups") << u"1,234,567.5"_s << 1234567.5;
        QTest::newRow("german") << u"1.234.567,5"_s << 1234567.5;
        QTest::newRow("lone comma, three digits") << u"1,234"_s << 1234.0;
        QTest::newRow("lone comma, two digits") << u"0,75"_s << 0.75;
        QTest::newRow("currency sign") << u"$1,234.50"_s << 1234.5;
        QTest::newRow("negative before the sign") << u"-€12"_s << -12.0;
        QTest::newRow("roubles") << u"1 500 ₽"_s << 1500.0;
        QTest::newRow("accounting") << u"(12.50)"_s << -12.5;
        QTest::newRow("scientific") << u"1.5e3"_s << 1500.0;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto number = parseNumber(text);
        QVERIFY(number);
        QCOMPARE(*number, value);
    }

    void whatIsNoNumberIsRefused()
    {
        for (const QString &text : {u""_s, u"abc"_s, u"12 abc"_s, u"1.2.3,4.5"_s, u"NaN"_s, u"INF"_s, u"-"_s, u"1e"_s,
                                    u"2013 (1888)"_s, u"12-34"_s})
            QVERIFY2(!parseNumber(text), qPrintable(text));
    }

    void moneyIsExactToTheMinorUnit()
    {
        QCOMPARE(parseMinor(u"0.1", 2), qint64(10));
        QCOMPARE(parseMinor(u"1100.045", 2), qint64(110005));
        QCOMPARE(parseMinor(u"-2,005", 2, DecimalMark::Comma), qint64(-201));
        QCOMPARE(parseMinor(u"90071992547409.91", 2), std::nullopt); // beyond what JSON holds exactly
        QCOMPARE(parseMinor(u"1500", 0), qint64(1500));
        QCOMPARE(minorDigits(u"JPY"), 0);
        QCOMPARE(minorDigits(u"KWD"), 3);
        QCOMPARE(toMinor(19.99, u"EUR"), qint64(1999));
    }

    void currenciesAreThoseOfTheStandard()
    {
        for (const QString &code : {u"EUR"_s, u"USD"_s, u"RUB"_s, u"AED"_s, u"ZWG"_s, u"JPY"_s, u"KZT"_s, u"HRK"_s})
            QVERIFY2(isKnownCurrency(code), qPrintable(code));
        for (const QString &code : {u"XXQ"_s, u"XXX"_s, u"XTS"_s, u"XAU"_s, u"eur"_s, u"EU"_s, u"EURO"_s, u""_s})
            QVERIFY2(!isKnownCurrency(code), qPrintable(code));
    }

    void dates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("order");
        QTest::addColumn<QDate>("date");
        const int any = int(DateOrder::Unknown);
        QTest::newRow("iso") << u"2010-10-14"_s << any << QDate(2010, 10, 14);
        QTest::newRow("iso with Z") << u"2010-10-14T12:00:00.000Z"_s << any << QDate(2010, 10, 14);
        QTest::newRow("Z and an offset") << u"2010-10-14T12:00:00.000Z-0300"_s << any << QDate(2010, 10, 14);
        QTest::newRow("offset moves the day on") << u"07/13/2009 22:14:45-0800"_s << any << QDate(2009, 7, 14);
        QTest::newRow("offset moves the day back") << u"07/15/2009 02:14:45+0800"_s << any << QDate(2009, 7, 14);
        QTest::newRow("russian") << u"05.03.2024"_s << any << QDate(2024, 3, 5);
        QTest::newRow("us, told") << u"03/04/2024"_s << int(DateOrder::MonthDayYear) << QDate(2024, 3, 4);
        QTest::newRow("british, told") << u"03/04/2024"_s << int(DateOrder::DayMonthYear) << QDate(2024, 4, 3);
        QTest::newRow("two digits") << u"31.12.99"_s << any << QDate(1999, 12, 31);
        QTest::newRow("milliseconds") << u"1590000000000"_s << any << QDate(2020, 5, 20);
        QTest::newRow("leap day") << u"2024-02-29"_s << any << QDate(2024, 2, 29);
        QTest::newRow("sql") << u"2020-06-01 15:25:50.638"_s << any << QDate(2020, 6, 1);
    }
    void dates()
    {
        QFETCH(QString, text);
        QFETCH(int, order);
        QFETCH(QDate, date);
        QCOMPARE(parseDate(text, DateOrder(order)), std::optional(date));
    }

    void aShortDateHasAYearOfFourDigitsInEveryLanguage()
    {
        const QDate day(2018, 1, 1);
        QCOMPARE(shortDate(day, QLocale(QLocale::English, QLocale::UnitedStates)), u"1 Jan 2018"_s);
        QCOMPARE(shortDate(day, QLocale(QLocale::English, QLocale::UnitedKingdom)), u"1 Jan 2018"_s);
        QCOMPARE(shortDate(day, QLocale(QLocale::Russian)), u"01.01.2018"_s);
        QCOMPARE(shortDate({}, QLocale(QLocale::English)), QString());
    }

    void impossibleAndAmbiguousDatesAreRefused()
    {
        for (const QString &text : {u""_s, u"2023-02-29"_s, u"03/04/2024"_s, u"32.01.2024"_s, u"yesterday"_s,
                                    u"2024-01-01 25:00"_s, u"2024-01-01 tomorrow"_s})
            QVERIFY2(!parseDate(text), qPrintable(text));
    }

    void daysAreReadAsTheyAreTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("russian");
        QTest::addColumn<QDate>("date"); // none: refused
        const QDate first(2026, 12, 1);
        for (const QString &typed : {u"1 Dec 2026"_s, u"1 december 2026"_s, u"Dec 1, 2026"_s, u"2026-12-01"_s,
                                     u"01.12.2026"_s, u"1 Dec"_s, u"1 Dec 26"_s, u" 1  DECEMBER "_s, u"2026 Dec 1"_s})
            QTest::addRow("%s", qPrintable(typed)) << typed << false << first;
        for (const QString &typed : {u"1 декабря 2026 г."_s, u"1 дек. 2026"_s, u"1 декабрь"_s, u"01.12.2026"_s,
                                     u"1.12"_s, u"1.12.26"_s, u"2026-12-01"_s, u"1 Dec 2026"_s, u"1/12/2026"_s})
            QTest::addRow("%s, in Russian", qPrintable(typed)) << typed << true << first;
        QTest::newRow("the 25th can be no month") << u"12/25/2026"_s << false << QDate(2026, 12, 25);
        for (const QString &typed : {u""_s, u"soon"_s, u"31 Feb 2026"_s, u"12/1/2026"_s, u"12/1"_s, u"1 Ju 2026"_s,
                                     u"2026"_s, u"1 Dec Jan"_s, u"1 2 3 4"_s, u"Dec"_s, u"1 Dec 2026 x"_s})
            QTest::addRow("no day: '%s'", qPrintable(typed)) << typed << false << QDate();
    }
    void daysAreReadAsTheyAreTyped()
    {
        QFETCH(QString, typed);
        QFETCH(bool, russian);
        QFETCH(QDate, date);
        const QLocale locale(russian ? QLocale::Russian : QLocale::English);
        QCOMPARE(parseTypedDate(typed, locale, QDate(2026, 5, 5)).value_or(QDate()), date);
    }

    void dayNumbersAgreeWithTheCalendar()
    {
        for (const QDate date : {QDate(1970, 1, 1), QDate(2000, 2, 29), QDate(1969, 12, 31), QDate(2100, 3, 1)}) {
            const QByteArray iso = date.toString(Qt::ISODate).toLatin1();
            QCOMPARE(dayNumber(iso.constData(), int(iso.size())), int(QDate(1970, 1, 1).daysTo(date)));
            QCOMPARE(dayNumber(date), int(QDate(1970, 1, 1).daysTo(date)));
        }
        QCOMPARE(dayNumber("2024-13-01", 10), noDay);
    }

    void fiscalQuarters()
    {
        const Quarter calendar = quarterOf(QDate(2027, 2, 11));
        QCOMPARE(calendar.name(), u"Q1 2027"_s);
        QCOMPARE(calendar.first, QDate(2027, 1, 1));
        QCOMPARE(calendar.last, QDate(2027, 3, 31));
        const Quarter february = quarterOf(QDate(2027, 1, 31), 2); // the last day of a year that began in February 2026
        QCOMPARE(february.name(), u"Q4 2027"_s);
        QCOMPARE(february.first, QDate(2026, 11, 1));
        QCOMPARE(february.last, QDate(2027, 1, 31));
    }

    void expectedHoldsOneOfTwo()
    {
        const Expected<int> good(3);
        QVERIFY(good.hasValue());
        QCOMPARE(*good, 3);
        const Expected<int> bad(Error{ErrorCode::NotFound, u"no"_s});
        QVERIFY(!bad);
        QCOMPARE(bad.error().message, u"no"_s);
    }
};

QTEST_GUILESS_MAIN(TestBase)
#include "test_base.moc"
