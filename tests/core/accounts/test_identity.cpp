#include "core/accounts/identity.h"

#include "core/base/text.h"

#include <QTest>

using namespace talbook;
using namespace Qt::StringLiterals;

class TestIdentity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void domainOfAnAddress_data();
    void domainOfAnAddress();
    void partsOfAName_data();
    void partsOfAName();
    void sameCompanyOrNot_data();
    void sameCompanyOrNot();
    void namesWithoutLettersAreThemselves();
    void quickAndThoroughFoldingAgree();
};

void TestIdentity::domainOfAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("domain");

    QTest::newRow("bare") << u"acme.com"_s << u"acme.com"_s;
    QTest::newRow("capitals, final point") << u" ACME.Com. "_s << u"acme.com"_s;
    QTest::newRow("address of a page") << u"https://user:word@www.shop.acme.co.uk:8443/a,b?x=1#y"_s << u"acme.co.uk"_s;
    QTest::newRow("no scheme, path") << u"www.acme.com/about"_s << u"acme.com"_s;
    QTest::newRow("scheme left out") << u"//acme.com"_s << u"acme.com"_s;
    QTest::newRow("e-mail") << u"Anna.Petrova@Sales.Acme.com"_s << u"acme.com"_s;
    QTest::newRow("e-mail with a name") << u"\"Petrova, Anna\" <anna@acme.com>"_s << u"acme.com"_s;
    QTest::newRow("mailto") << u"mailto:anna@acme.com?subject=Hi"_s << u"acme.com"_s;
    QTest::newRow("free mail") << u"anna.petrova@gmail.com"_s << u""_s;
    QTest::newRow("free mail, Russian") << u"anna@mail.ru"_s << u""_s;
    QTest::newRow("free mail of another country") << u"anna@yahoo.co.uk"_s << u""_s;
    QTest::newRow("free mail, then a company") << u"anna@yandex.ru; anna@acme.com"_s << u"acme.com"_s;
    QTest::newRow("the site of a mail service is a company's") << u"https://mail.ru"_s << u"mail.ru"_s;
    QTest::newRow("not a free mail host by a part of its name") << u"info@gmail.acme.com"_s << u"acme.com"_s;
    QTest::newRow("several, comma") << u"grbs-minfin.ru,minfin.ru,budget.gov.ru"_s << u"grbs-minfin.ru"_s;
    QTest::newRow("several, first unusable") << u"localhost; -; www.acme.com"_s << u"acme.com"_s;
    QTest::newRow("Cyrillic") << u"почта.Минфин.РФ"_s << u"минфин.рф"_s;
    QTest::newRow("punycode is the same") << u"xn--h1aakfb4b.xn--p1ai"_s << u"минфин.рф"_s;
    QTest::newRow("German") << u"http://www.Müller.de/"_s << u"müller.de"_s;
    QTest::newRow("private suffix") << u"acme.github.io"_s << u"acme.github.io"_s;
    QTest::newRow("wildcard suffix") << u"www.acme.ck"_s << u"www.acme.ck"_s;
    QTest::newRow("suffix below a company's")
        << u"acme.s3.dualstack.us-east-1.amazonaws.com"_s << u"acme.s3.dualstack.us-east-1.amazonaws.com"_s;
    QTest::newRow("suffix alone") << u"co.uk"_s << u""_s;
    QTest::newRow("Japanese city suffix") << u"www.acme.chiyoda.tokyo.jp"_s << u"acme.chiyoda.tokyo.jp"_s;
    QTest::newRow("invented companies") << u"romashka.example"_s << u"romashka.example"_s;
    QTest::newRow("local machine") << u"localhost:8080"_s << u""_s;
    QTest::newRow("local network") << u"http://crm.local/"_s << u""_s;
    QTest::newRow("IPv4") << u"http://192.168.1.10/x"_s << u""_s;
    QTest::newRow("IPv6") << u"http://[2001:db8::1]/"_s << u""_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("dash") << u"—"_s << u""_s;
    QTest::newRow("not applicable") << u"n/a"_s << u""_s;
    QTest::newRow("abbreviation") << u"и.о."_s << u""_s;
    QTest::newRow("street") << u"ул.Мира"_s << u""_s;
    QTest::newRow("number") << u"2.0"_s << u""_s;
    QTest::newRow("sentence") << u"no site yet. Ask Anna"_s << u""_s;
    QTest::newRow("empty label") << u"acme..com"_s << u""_s;
    QTest::newRow("hyphen at the edge") << u"-acme.com"_s << u""_s;
    QTest::newRow("scripts that run") << u"<script>alert(1)</script>"_s << u""_s;
}

void TestIdentity::domainOfAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, domain);
    QCOMPARE(registrableDomain(text), domain);
}

void TestIdentity::partsOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("core");
    QTest::addColumn<QString>("form");

    QTest::newRow("plain") << u"Acme"_s << u"acme"_s << u""_s;
    QTest::newRow("comma and form") << u"Cisco Systems, Inc"_s << u"cisco systems"_s << u"inc"_s;
    QTest::newRow("two forms") << u"HUAWEI TECHNOLOGIES CO.,LTD"_s << u"huawei technologies"_s << u"co ltd"_s;
    QTest::newRow("forms spelt out") << u"Huawei Technologies Company Limited"_s << u"huawei technologies"_s
                                     << u"co ltd"_s;
    QTest::newRow("single letters join") << u"A. O. Smith"_s << u"ao smith"_s << u""_s;
    QTest::newRow("points within a form") << u"Enel S.p.A."_s << u"enel"_s << u"spa"_s;
    QTest::newRow("Polish") << u"Ferro Sp. z o.o."_s << u"ferro"_s << u"sp zoo"_s;
    QTest::newRow("Polish, looser") << u"Ferro Sp. z oo"_s << u"ferro"_s << u"sp zoo"_s;
    QTest::newRow("Mexican") << u"Ferro, S.A. de C.V."_s << u"ferro"_s << u"sa de cv"_s;
    QTest::newRow("German chain") << u"Müller GmbH & Co. KG"_s << u"muller"_s << u"gmbh co kg"_s;
    QTest::newRow("apostrophe") << u"Macy’s Inc."_s << u"macys"_s << u"inc"_s;
    QTest::newRow("Russian in front, quotes") << u"ООО «Ромашка»"_s << u"ромашка"_s << u"ооо"_s;
    QTest::newRow("Russian behind") << u"Ромашка, ООО"_s << u"ромашка"_s << u"ооо"_s;
    QTest::newRow("Russian on both sides") << u"ООО \"Ромашка\" (ООО)"_s << u"ромашка"_s << u"ооо"_s;
    QTest::newRow("Russian spelt out") << u"Общество с ограниченной ответственностью «Ёлка»"_s << u"елка"_s << u"ооо"_s;
    QTest::newRow("Russian in Latin letters") << u"OOO Romashka"_s << u"romashka"_s << u"ооо"_s;
    QTest::newRow("in brackets") << u"Банк ВТБ (ПАО)"_s << u"банк втб"_s << u"пао"_s;
    QTest::newRow("state enterprise") << u"ФГУП «Почта»"_s << u"почта"_s << u"фгуп"_s;
    QTest::newRow("person") << u"ИП Иванов И.И."_s << u"иванов ии"_s << u"ип"_s;
    QTest::newRow("a form is not the whole name") << u"The Limited"_s << u"the"_s << u"ltd"_s;
    QTest::newRow("only a form") << u"Limited"_s << u"limited"_s << u""_s;
    QTest::newRow("only forms") << u"Co. Ltd"_s << u"co"_s << u"ltd"_s;
    QTest::newRow("form in the middle") << u"SAS Institute"_s << u"sas institute"_s << u""_s;
    QTest::newRow("accents") << u"Crédito Inmobiliario, S.A."_s << u"credito inmobiliario"_s << u"sa"_s;
    QTest::newRow("digits") << u"3M Company"_s << u"3m"_s << u"co"_s;
    QTest::newRow("invisible characters") << u"Ac\u200Bme\uFEFF"_s << u"acme"_s << u""_s;
    QTest::newRow("ideographs") << u"株式会社トヨタ"_s << u"株式会社トヨタ"_s << u""_s;
}

void TestIdentity::partsOfAName()
{
    QFETCH(QString, name);
    QFETCH(QString, core);
    QFETCH(QString, form);
    const CompanyName parts = companyName(name);
    QCOMPARE(QString::fromStdString(parts.core), core);
    QCOMPARE(QString::fromStdString(parts.legalForm), form);
}

void TestIdentity::sameCompanyOrNot_data()
{
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<bool>("same");

    QTest::newRow("form missing on one side") << u"Cisco Systems"_s << u"Cisco Systems, Inc"_s << true;
    QTest::newRow("other spelling of the form") << u"Apple Incorporated"_s << u"APPLE, INC."_s << true;
    QTest::newRow("two Russian forms") << u"Ромашка, ООО"_s << u"АО Ромашка"_s << false;
    QTest::newRow("Inc. and Ltd.") << u"Acme Inc."_s << u"Acme Ltd."_s << false;
    QTest::newRow("other name") << u"Cisco"_s << u"Cisco Systems"_s << false;
    QTest::newRow("yo") << u"Чёрный кот"_s << u"ЧЕРНЫЙ КОТ"_s << true;
    QTest::newRow("short i is a letter") << u"Кай"_s << u"Каи"_s << false;
    QTest::newRow("hyphens") << u"Coca-Cola"_s << u"Coca Cola"_s << true;
}

void TestIdentity::sameCompanyOrNot()
{
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(bool, same);
    QCOMPARE(sameCompany(companyName(left), companyName(right)), same);
    QCOMPARE(sameCompany(companyName(right), companyName(left)), same);
}

void TestIdentity::namesWithoutLettersAreThemselves()
{
    QVERIFY(sameCompany(companyName(u" 🚀 "_s), companyName(u"🚀"_s)));
    QVERIFY(!sameCompany(companyName(u"🚀"_s), companyName(u"🔥"_s)));
    QVERIFY(!sameCompany(companyName(u"$1.00"_s), companyName(u"1/00"_s)));
    QVERIFY(!sameCompany(companyName(u"???"_s), companyName(u"!!!"_s)));
    QVERIFY(!companyName(u"???"_s).core.empty());
}

/// A rare letter in front forces the thorough way; it must fold the rest as the quick way does.
void TestIdentity::quickAndThoroughFoldingAgree()
{
    const QString alphabet = u"abzAZ019 .,-&'\"«»()/ёЁйЙаяАЯ ооо ltd inc ип\u00A0"_s;
    quint32 state = 12345;
    for (int round = 0; round < 2000; ++round) {
        QString name = u"Qq "_s;
        for (int i = 0; i < 14; ++i) {
            state = state * 1664525u + 1013904223u;
            name += alphabet[qsizetype((state >> 16) % quint32(alphabet.size()))];
        }
        const CompanyName quick = companyName(name);
        const CompanyName thorough = companyName(QString(u"\u01A0"_s + name)); // Ơ folds to o
        QCOMPARE(thorough.core.substr(0, 2), std::string("oq"));
        QCOMPARE(thorough.core.substr(1), quick.core);
        QCOMPARE(thorough.legalForm, quick.legalForm);
    }
}

QTEST_GUILESS_MAIN(TestIdentity)
#include "test_identity.moc"
