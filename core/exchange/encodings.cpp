#include "core/exchange/encodings.h"

#include "core/exchange/byte_decoder.h"

#include <QStringDecoder>

#include <array>
#include <string_view>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

struct KnownEncoding
{
    QStringView name;
    QStringView aliases; // lower case, each between blanks
};

constexpr std::array knownEncodings{
    KnownEncoding{u"UTF-8", u" utf8 utf-8-sig "},
    KnownEncoding{u"windows-1251", u" cp1251 cp-1251 win1251 win-1251 1251 "},
    KnownEncoding{u"windows-1252", u" cp1252 cp-1252 win1252 win-1252 1252 "},
    KnownEncoding{u"UTF-16LE", u" utf16le utf-16 utf16 "},
    KnownEncoding{u"UTF-16BE", u" utf16be "},
    KnownEncoding{u"KOI8-R", u" koi8r koi8 "},
    KnownEncoding{u"IBM866", u" cp866 cp-866 dos866 866 "},
    KnownEncoding{u"ISO-8859-1", u" latin1 latin-1 iso8859-1 "},
    KnownEncoding{u"ISO-8859-5", u" iso8859-5 "},
    KnownEncoding{u"windows-1250", u" cp1250 cp-1250 win1250 1250 "},
    KnownEncoding{u"ISO-8859-2", u" latin2 latin-2 iso8859-2 "},
    KnownEncoding{u"windows-1253", u" cp1253 cp-1253 win1253 1253 "},
    KnownEncoding{u"windows-1254", u" cp1254 cp-1254 win1254 1254 "},
    KnownEncoding{u"Shift_JIS", u" sjis shift-jis cp932 "},
    KnownEncoding{u"GB18030", u" gbk gb2312 cp936 "},
    KnownEncoding{u"Big5", u" cp950 "},
    KnownEncoding{u"EUC-KR", u" cp949 uhc "},
};

// The two that most files of this work are in are here in full, because a Qt built without ICU does not know them.
constexpr std::u16string_view lowerQuarter1251 =
    u"\u0402\u0403\u201A\u0453\u201E\u2026\u2020\u2021\u20AC\u2030\u0409\u2039\u040A\u040C\u040B\u040F"
    u"\u0452\u2018\u2019\u201C\u201D\u2022\u2013\u2014\uFFFD\u2122\u0459\u203A\u045A\u045C\u045B\u045F"
    u"\u00A0\u040E\u045E\u0408\u00A4\u0490\u00A6\u00A7\u0401\u00A9\u0404\u00AB\u00AC\u00AD\u00AE\u0407"
    u"\u00B0\u00B1\u0406\u0456\u0491\u00B5\u00B6\u00B7\u0451\u2116\u0454\u00BB\u0458\u0405\u0455\u0457";
constexpr std::u16string_view lowerEighth1252 =
    u"\u20AC\uFFFD\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\uFFFD\u017D\uFFFD"
    u"\uFFFD\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\uFFFD\u017E\u0178";
static_assert(lowerQuarter1251.size() == 64 && lowerEighth1252.size() == 32);

/// `begin`, and then the characters from `next` on until there are 128.
std::u16string completed(std::u16string_view begin, char16_t next)
{
    std::u16string table(begin);
    while (table.size() < 128)
        table.push_back(next++);
    return table;
}

/// As Qt decodes each byte. A lead byte of an encoding with longer characters swallows the letter that follows.
std::u16string tableOfQt(const QString &encoding)
{
    std::u16string table;
    for (int byte = 0x80; byte <= 0xFF; ++byte) {
        QStringDecoder decoder(encoding.toLatin1().constData());
        if (!decoder.isValid())
            return {};
        const std::array bytes{static_cast<char>(byte), 'A'};
        const QString text = decoder(QByteArrayView(bytes));
        if (text.size() != 2 || text.at(1) != u'A')
            return {};
        table.push_back(decoder.hasError() ? noCharacter : text.at(0).unicode());
    }
    // Nothing above 0x7F at all: an encoding that shifts by escape sequences, which no table can follow.
    return table.find_first_not_of(noCharacter) == std::u16string::npos ? std::u16string() : table;
}

} // namespace

QString canonicalEncoding(const QString &name)
{
    const QString lower = name.trimmed().toLower();
    for (const KnownEncoding &known : knownEncodings) {
        if (known.name.compare(lower, Qt::CaseInsensitive) == 0 ||
            known.aliases.contains(QString(u" "_s + lower + u" "_s)))
            return known.name.toString();
    }
    const QStringDecoder decoder(lower.toLatin1().constData());
    return decoder.isValid() ? QString::fromLatin1(decoder.name()) : name;
}

bool isKnownEncoding(const QString &name)
{
    return makeByteDecoder(canonicalEncoding(name)) != nullptr;
}

QStringList offeredEncodings()
{
    QStringList names;
    for (const KnownEncoding &known : knownEncodings)
        names.append(known.name.toString());
    return names;
}

std::u16string upperHalf(const QString &encoding)
{
    if (encoding == u"windows-1251")
        return completed(lowerQuarter1251, u'\u0410');
    if (encoding == u"windows-1252")
        return completed(lowerEighth1252, u'\u00A0');
    if (encoding == u"ISO-8859-1")
        return completed({}, u'\u0080');
    return tableOfQt(encoding);
}

} // namespace talbook
