#include "core/exchange/encodings.h"
#include "core/exchange/text_source.h"
#include "support/records.h"

#include <QStringEncoder>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

struct ReadText
{
    QString encoding;
    QString text;
    QList<qint64> damagedAt;
    QString error;
};

ReadText readText(const QString &path, const QString &encoding = {})
{
    ReadText read;
    auto source = TextSource::open(path, encoding);
    if (!source) {
        read.error = source.error().message;
        return read;
    }
    read.encoding = (*source)->encoding();
    std::string text;
    for (;;) {
        const auto more = (*source)->read(text);
        if (!more)
            read.error = more.error().message;
        if (!more || !*more)
            break;
    }
    read.text = QString::fromUtf8(text.data(), qsizetype(text.size()));
    for (const Damage &damage : (*source)->damages())
        read.damagedAt.append(damage.offset);
    return read;
}

QByteArray encoded(const QString &text, const char *encoding)
{
    QStringEncoder encoder(encoding);
    QByteArray bytes = encoder(text);
    if (!encoder.isValid() || encoder.hasError())
        qFatal("the test cannot encode its text in %s", encoding);
    return bytes;
}

const QString russian =
    u"Компания;Город;Отрасль\r\nООО «Ромашка»;Тверь;Торговля\r\nАО Звезда;Нижний Новгород;Связь\r\n"_s;
const QString polish = u"nazwa;miasto\nŁódź Świętokrzyska spółka z ograniczoną odpowiedzialnością;Kraków\n"
                       u"Częstochowa;Gdańsk\nŻółć;Poznań\nWrocław;Źdźbło\nŁąka;Śląsk\n"_s.repeated(3);

} // namespace

class TestTextSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guesses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text, const char *encoding) {
            QTest::newRow(name) << encoded(text, encoding) << QString::fromLatin1(encoding) << text;
        };
        const auto marked = [](const char *name, const QByteArray &mark, const char *encoding) {
            QTest::newRow(name) << QByteArray(mark + encoded(russian, encoding)) << QString::fromLatin1(encoding)
                                << russian;
        };
        row("plain", u"a,b\n1,2\n"_s, "UTF-8");
        row("utf-8", russian, "UTF-8");
        marked("utf-8, mark", "\xEF\xBB\xBF", "UTF-8");
        marked("utf-16le, mark", "\xFF\xFE", "UTF-16LE");
        marked("utf-16be, mark", "\xFE\xFF", "UTF-16BE");
        row("utf-16le", russian, "UTF-16LE");
        row("utf-16be", russian, "UTF-16BE");
        row("utf-16le, latin", u"id,name\n1,Crédit\n"_s, "UTF-16LE");
        QString plainRussian = russian;
        plainRussian.remove(u'«').remove(u'»'); // which IBM866 and ISO-8859-5 do not have
        row("windows-1251", russian, "windows-1251");
        row("koi8-r", plainRussian, "KOI8-R");
        row("ibm866", plainRussian, "IBM866");
        row("iso-8859-5", plainRussian, "ISO-8859-5");
        row("windows-1251, capitals only", u"ПАО СБЕРБАНК"_s, "windows-1251");
        row("koi8-r, capitals only", u"ПАО СБЕРБАНК"_s, "KOI8-R");
        row("ibm866, capitals only", u"ПАО СБЕРБАНК"_s, "IBM866");
        row("windows-1251, one word among Latin ones", u"name,city\nAcme Ltd,London\nRogaland AS,Осло\nBeta,Oslo\n"_s,
            "windows-1251");
        row("windows-1251, ukrainian", u"Компанія;Місто\nКиївстар;Київ\nУкрзалізниця;Київ\n"_s, "windows-1251");
        row("windows-1252, spanish", u"NAME,STREET\nCrédito Inmobiliario,Nº 77\n"_s, "windows-1252");
        row("windows-1252, one letter", u"id,name\n1,Müller\n"_s, "windows-1252");
        row("windows-1252, a sign alone", u"id,name\n1,©\n"_s, "windows-1252");
        row("windows-1252, french", u"nom;ville\nSociété Générale;Orléans\nHôtel à l’été;Nîmes – Béziers\n"_s,
            "windows-1252");
        row("windows-1250, polish", polish, "windows-1250");
        row("japanese", u"会社名,住所\n株式会社日立製作所,東京都千代田区\nトヨタ自動車,愛知県豊田市\n"_s, "Shift_JIS");
        row("chinese", u"公司,地址\n中国石油化工集团公司,北京市朝阳区\n"_s, "GB18030");
        row("greek", u"Εταιρεία;Πόλη\nΠετρέλαια Ελλάδος;Αθήνα\nΤράπεζα Πειραιώς;Πειραιάς\n"_s, "ISO-8859-7");
    }
    void guesses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const ReadText read = readText(m_files.add(bytes));
        QCOMPARE(read.error, QString());
        QCOMPARE(read.encoding, encoding);
        QCOMPARE(read.text, text);
        QVERIFY(read.damagedAt.isEmpty());
    }

    void anEncodingCanBeForced()
    {
        const QString path = m_files.add(encoded(u"Привет"_s, "KOI8-R"));
        QCOMPARE(readText(path, u"koi8-r"_s).text, u"Привет"_s);
        QCOMPARE(readText(path, u"CP1251"_s).encoding, u"windows-1251"_s);
        QCOMPARE(readText(path, u"CP1251"_s).text, u"рТЙЧЕФ"_s); // as it was asked for
    }

    void anUnknownEncodingIsRefusedWithTheKnownOnes()
    {
        const QString error = readText(m_files.add("a"), u"klingon"_s).error;
        QVERIFY2(error.contains(u"klingon") && error.contains(u"windows-1251") && error.contains(u"UTF-8"),
                 qPrintable(error));
    }

    void ownTablesAgreeWithQt()
    {
        for (const char *name : {"windows-1251", "windows-1252", "ISO-8859-1"}) {
            const std::u16string own = upperHalf(QString::fromLatin1(name));
            QCOMPARE(own.size(), std::size_t(128));
            for (int byte = 0x80; byte <= 0xFF; ++byte) {
                const char16_t character = own[std::size_t(byte - 0x80)];
                if (character == noCharacter)
                    continue; // which Qt takes for control characters
                QStringDecoder decoder(name);
                QCOMPARE(QString(decoder(QByteArray(1, char(byte)))), QString(QChar(character)));
            }
        }
    }

    void whatCannotBeDecodedIsReported_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QList<qint64>>("places"); // offsets in UTF-8
        const auto row = [](const char *name, const QByteArray &bytes, const QString &encoding, const QString &text,
                            const QList<qint64> &places) {
            QTest::newRow(name) << bytes << encoding << text << places;
        };
        row("utf-8, a latin byte", "a\xE9 b", u"UTF-8"_s, u"a\uFFFD b"_s, {1});
        row("utf-8, overlong", "\xC0\xAF", u"UTF-8"_s, u"\uFFFD\uFFFD"_s, {0, 3});
        row("utf-8, surrogate", "\xED\xA0\x80", u"UTF-8"_s, u"\uFFFD\uFFFD\uFFFD"_s, {0, 3, 6});
        row("utf-8, beyond the last plane", "\xF4\x90\x80\x80", u"UTF-8"_s, u"\uFFFD\uFFFD\uFFFD\uFFFD"_s,
            {0, 3, 6, 9});
        row("utf-8, cut short", "ab\xD0", u"UTF-8"_s, u"ab\uFFFD"_s, {2});
        row("utf-8, a mark that was there before", "\xEF\xBF\xBD", u"UTF-8"_s, u"\uFFFD"_s, {});
        row("utf-8, zero byte", QByteArray("a\0b", 3), u"UTF-8"_s, u"a\0b"_s, {1});
        row("windows-1251, a byte it does not have", "\xCF\x98", u"windows-1251"_s, u"П\uFFFD"_s, {2});
        row("windows-1252, zero byte", QByteArray("\xE9\0", 2), u"windows-1252"_s, u"é\0"_s, {2});
        row("utf-16, half a pair",
            QByteArray("a\0\0\xD8"
                       "b\0",
                       6),
            u"UTF-16LE"_s, u"a\uFFFDb"_s, {1});
        row("utf-16, odd length", QByteArray("a\0b", 3), u"UTF-16LE"_s, u"a\uFFFD"_s, {1});
        row("utf-16, pair", QByteArray("=\xD8\0\xDE", 4), u"UTF-16LE"_s, u"😀"_s, {});
        row("shift_jis, cut short", "a\x82", u"Shift_JIS"_s, u"a\uFFFD"_s, {1});
        row("shift_jis, broken", "a\xFF!", u"Shift_JIS"_s, u"a\uFFFD!"_s, {1});
        row("shift_jis, sound", "a\x82\xA0", u"Shift_JIS"_s, u"aあ"_s, {});
    }
    void whatCannotBeDecodedIsReported()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        const ReadText read = readText(m_files.add(bytes), encoding);
        QTEST(read.text, "text");
        QTEST(read.damagedAt, "places");
    }

    void utf8CutShortIsStillUtf8()
    {
        QByteArray bytes = russian.trimmed().toUtf8();
        bytes.chop(1); // half of the last letter
        const ReadText read = readText(m_files.add(bytes));
        QCOMPARE(read.encoding, u"UTF-8"_s);
        QCOMPARE(read.damagedAt, QList<qint64>{bytes.size() - 1});
    }

    void charactersMayLieAcrossBlocks_data()
    {
        QTest::addColumn<QString>("encoding");
        for (const char *name : {"UTF-8", "UTF-16LE", "UTF-16BE", "Shift_JIS", "windows-1251"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void charactersMayLieAcrossBlocks()
    {
        QFETCH(QString, encoding);
        // With the one byte before, the letters of two bytes begin at odd offsets, and one straddles each megabyte.
        const QString text = u"x"_s + u"яю"_s.repeated(600'000);
        const QByteArray bytes = encoded(text, encoding.toLatin1().constData());
        QVERIFY(bytes.size() > 1 << 20);
        const ReadText read = readText(m_files.add(bytes), encoding);
        QVERIFY(read.text == text);
        QVERIFY(read.damagedAt.isEmpty());
    }

    void anOnlyLetterAcrossBlocksIsSeenAsUtf8()
    {
        const QByteArray bytes = QByteArray((1 << 20) - 1, 'a') + u"é"_s.toUtf8() + QByteArray("\nb\n");
        QCOMPARE(readText(m_files.add(bytes)).encoding, u"UTF-8"_s);
    }

    void unusableFilesAreNamedAndSaidWhy()
    {
        const QString empty = m_files.add({});
        QCOMPARE(readText(empty).error,
                 u"The file “%1” is empty. Export the table again, or choose another file."_s.arg(empty));
        QVERIFY(readText(m_files.path(u"none"_s)).error.contains(m_files.path(u"none"_s)));
        QVERIFY(readText(m_files.path({})).error.contains(u"not a file but a folder"));
        QFile large(m_files.path(u"large"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(maxFileBytes + 1)); // takes no room on the disk
        QVERIFY(readText(large.fileName()).error.contains(u"larger than 200 MB"));
    }

    void whatIsNoTextIsGivenUp()
    {
        QByteArray noise;
        for (int i = 0; i < 100'000; ++i)
            noise.append(char(i * 7919 / 13));
        QVERIFY(readText(m_files.add(noise), u"UTF-8"_s).error.contains(u"is not text in the encoding UTF-8"));
    }

private:
    TableFiles m_files;
};

QTEST_GUILESS_MAIN(TestTextSource)
#include "test_text_source.moc"
