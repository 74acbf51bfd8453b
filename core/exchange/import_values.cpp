#include "core/exchange/import_values.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString qtText(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

/// Bytes that the white space character at the end (front) of the text takes; 0 where there is none.
size_t blankBytes(std::string_view text, bool atFront)
{
    if (text.empty())
        return 0;
    const char edge = atFront ? text.front() : text.back();
    if (edge == ' ' || (edge >= '\t' && edge <= '\r'))
        return 1;
    if (static_cast<unsigned char>(edge) < 0x80)
        return 0;
    static constexpr std::array<std::string_view, 19> blanks = {
        "\u00A0", "\u0085", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006",
        "\u2007", "\u2008", "\u2009", "\u200A", "\u2028", "\u2029", "\u202F", "\u205F", "\u3000"};
    for (const std::string_view blank : blanks) {
        if (atFront ? text.starts_with(blank) : text.ends_with(blank))
            return blank.size();
    }
    return 0;
}

struct Unit
{
    QStringView word;
    int exponent;
};

constexpr std::array<Unit, 24> units = {
    {{u"k", 3},    {u"thousand", 3}, {u"тыс", 3},      {u"тыс.", 3},      {u"тысяч", 3},    {u"m", 6},
     {u"mm", 6},   {u"mn", 6},       {u"mln", 6},      {u"mil", 6},       {u"million", 6},  {u"млн", 6},
     {u"млн.", 6}, {u"миллион", 6},  {u"миллиона", 6}, {u"миллионов", 6}, {u"b", 9},        {u"bn", 9},
     {u"bln", 9},  {u"billion", 9},  {u"млрд", 9},     {u"млрд.", 9},     {u"миллиард", 9}, {u"миллиардов", 9}}};

/// The code of a currency's sign; nothing where several share it. The dollar stays a sign, for the caller to judge.
std::optional<QString> currencyOf(QStringView word)
{
    if (word.isEmpty())
        return QString();
    if (isCurrencyCode(word))
        return word.toString();
    struct Sign
    {
        QStringView sign;
        QStringView code;
    };
    static constexpr std::array<Sign, 16> signs = {{{u"$", u"$"},
                                                    {u"US$", u"USD"},
                                                    {u"€", u"EUR"},
                                                    {u"£", u"GBP"},
                                                    {u"₽", u"RUB"},
                                                    {u"руб", u"RUB"},
                                                    {u"руб.", u"RUB"},
                                                    {u"р.", u"RUB"},
                                                    {u"¥", u""},
                                                    {u"₹", u"INR"},
                                                    {u"₴", u"UAH"},
                                                    {u"₸", u"KZT"},
                                                    {u"₩", u"KRW"},
                                                    {u"zł", u"PLN"},
                                                    {u"kr", u""},
                                                    {u"%", u""}}};
    for (const Sign &known : signs) {
        if (known.sign == word)
            return known.code.toString();
    }
    return std::nullopt;
}

/// One figure taken apart: sign, currency before, digits, unit, currency after.
struct Figure
{
    QString digits; ///< with the sign
    QString currency;
    int exponent = 0;
    bool hasUnit = false;
};

bool isFigureCharacter(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u',' || c == u'\'' || c == QChar(0x2019) || c.isSpace();
}

bool takeFigureWord(Figure &figure, QStringView word)
{
    const QString lower = word.toString().toLower();
    for (const Unit &unit : units) {
        if (unit.word == lower && !figure.hasUnit) {
            figure.exponent = unit.exponent;
            figure.hasUnit = true;
            return true;
        }
    }
    const auto currency = currencyOf(word);
    if (!currency || (!figure.currency.isEmpty() && !currency->isEmpty()))
        return false;
    if (!currency->isEmpty())
        figure.currency = *currency;
    return true;
}

std::optional<Figure> takeApart(QStringView text)
{
    text = text.trimmed();
    Figure figure;
    bool negative = false;
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    const auto digit = std::ranges::find_if(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (digit == text.end())
        return std::nullopt;
    qsizetype from = digit - text.begin();
    while (from > 0 && (text[from - 1] == u'.' || text[from - 1] == u','))
        --from;
    qsizetype to = from;
    while (to < text.size() && isFigureCharacter(text[to]))
        ++to;
    QString before = text.left(from).trimmed().toString();
    before.replace(QChar(0x2212), u'-');
    if (before.startsWith(u'-') || before.endsWith(u'-')) {
        if (negative)
            return std::nullopt;
        negative = true;
        before = (before.startsWith(u'-') ? before.mid(1) : before.chopped(1)).trimmed();
    }
    if (!before.isEmpty() && !takeFigureWord(figure, before))
        return std::nullopt;
    if (figure.hasUnit)
        return std::nullopt;
    for (const QString &word : text.mid(to).toString().simplified().split(u' ', Qt::SkipEmptyParts)) {
        if (!takeFigureWord(figure, word))
            return std::nullopt;
    }
    figure.digits = (negative ? u"-"_s : u""_s) + text.mid(from, to - from).trimmed().toString();
    return figure;
}

/// What stands before the lower end: "more than" and its like. @return whether there was any.
bool dropBound(QString &text)
{
    for (const QString &word :
         {u">="_s, u">"_s, u"≥"_s, u"~"_s, u"≈"_s, u"over "_s, u"more than "_s, u"от "_s, u"более "_s, u"свыше "_s}) {
        if (text.startsWith(word, Qt::CaseInsensitive)) {
            text = text.mid(word.size()).trimmed();
            return true;
        }
    }
    return false;
}

/// The figure a text gives, of a range the lower; `inexact` says whether it was one.
std::optional<Figure> lowerFigure(QString text, bool &inexact)
{
    inexact = dropBound(text);
    if (text.endsWith(u'+')) {
        inexact = true;
        text = text.chopped(1).trimmed();
    }
    if (auto figure = takeApart(text))
        return figure;
    for (const QString &separator : {u" to "_s, u" до "_s, u".."_s, u"–"_s, u"—"_s, u"-"_s}) {
        const qsizetype at = text.indexOf(separator, 1);
        if (at < 0)
            continue;
        auto lower = takeApart(QStringView(text).left(at));
        const auto upper = takeApart(QStringView(text).mid(at + separator.size()));
        if (!lower || !upper)
            continue;
        if (!lower->hasUnit) { // "10–50 million" means 10 million
            lower->exponent = upper->exponent;
            lower->hasUnit = upper->hasUnit;
        }
        if (lower->currency.isEmpty())
            lower->currency = upper->currency;
        inexact = true;
        return lower;
    }
    return std::nullopt;
}

/// Plain digits with at most one point, which is how programs write numbers: read without a detour through QString.
bool isPlainNumber(std::string_view text, DecimalMark mark, bool wholeOnly)
{
    if (text.empty() || text.size() > 15)
        return false;
    size_t points = 0;
    for (const char c : text) {
        if (c == '.' && mark != DecimalMark::Comma && !wholeOnly)
            ++points;
        else if (c < '0' || c > '9')
            return false;
    }
    return points <= 1 && text.front() != '.' && text.back() != '.';
}

/// Whether the text begins with a day as it stands in the plan. (Of the last days of a month parseDate is the judge.)
bool isIsoDay(std::string_view text)
{
    return text.size() >= 10 && dayNumber(text.data(), 10) != noDay && (text[8] - '0') * 10 + (text[9] - '0') <= 28;
}

/// "T20:47", " 20:47:07.000", with or without Z: a time that leaves the day as it is.
bool isTimeOfThatDay(std::string_view time)
{
    const auto pair = [time](size_t at) {
        const bool digits =
            at + 1 < time.size() && time[at] >= '0' && time[at] <= '9' && time[at + 1] >= '0' && time[at + 1] <= '9';
        return digits ? (time[at] - '0') * 10 + (time[at + 1] - '0') : 99;
    };
    if (time.size() < 6 || (time[0] != 'T' && time[0] != ' ') || pair(1) > 23 || time[3] != ':' || pair(4) > 59)
        return false;
    if (time.ends_with('Z'))
        time.remove_suffix(1);
    return time.size() == 6 ||
           (time[6] == ':' && pair(7) < 99 &&
            (time.size() == 9 || (time[9] == '.' && time.size() > 10 &&
                                  time.find_first_not_of("0123456789", 10) == std::string_view::npos)));
}

/// Such a number in minor units, half away from zero; exact, since there are at most 15 digits.
qint64 plainMinor(std::string_view text, int digits)
{
    qint64 minor = 0;
    int fraction = -1;
    for (const char c : text) {
        if (c == '.') {
            fraction = 0;
        } else if (fraction < digits) {
            minor = minor * 10 + (c - '0');
            fraction += fraction >= 0 ? 1 : 0;
        } else {
            return minor + (c >= '5' ? 1 : 0);
        }
    }
    for (int have = std::max(fraction, 0); have < digits; ++have)
        minor *= 10;
    return minor;
}

} // namespace

std::string_view trimmedCell(std::string_view utf8)
{
    while (const size_t bytes = blankBytes(utf8, true))
        utf8.remove_prefix(bytes);
    while (const size_t bytes = blankBytes(utf8, false))
        utf8.remove_suffix(bytes);
    return utf8;
}

bool saysNothing(std::string_view trimmed)
{
    if (trimmed.empty())
        return true;
    // The first bytes of the words below: most texts are spared the comparison.
    if (trimmed.size() > 32 || std::string_view("-#?nNuU\xE2\xD0").find(trimmed.front()) == std::string_view::npos)
        return false;
    static const QStringList words = {u"-"_s,       u"–"_s,  u"—"_s,    u"n/a"_s,  u"#n/a"_s,       u"na"_s,
                                      u"n/d"_s,     u"nd"_s, u"null"_s, u"none"_s, u"nil"_s,        u"nan"_s,
                                      u"unknown"_s, u"?"_s,  u"н/д"_s,  u"нет"_s,  u"нет данных"_s, u"неизвестно"_s};
    return words.contains(foldText(qtText(trimmed)));
}

std::optional<ReadAmount> readAmount(std::string_view trimmed, int digits, DecimalMark mark, int exponent)
{
    // Up to twelve characters, no product can leave the range that parseMinor checks.
    if (exponent == 0 && trimmed.size() <= 12 && isPlainNumber(trimmed, mark, false))
        return ReadAmount{plainMinor(trimmed, digits), {}, false};
    bool inexact = false;
    const auto figure = lowerFigure(qtText(trimmed).simplified(), inexact);
    if (!figure) { // scientific notation and what else a spreadsheet writes
        const auto minor = parseMinor(qtText(trimmed), digits + exponent, mark);
        return minor ? std::optional(ReadAmount{*minor, {}, false}) : std::nullopt;
    }
    const auto minor = parseMinor(figure->digits, digits + (figure->hasUnit ? figure->exponent : exponent), mark);
    return minor ? std::optional(ReadAmount{*minor, figure->currency, inexact}) : std::nullopt;
}

std::optional<ReadCount> readCount(std::string_view trimmed, DecimalMark mark)
{
    if (isPlainNumber(trimmed, mark, true)) {
        qint64 number = 0;
        for (const char c : trimmed)
            number = number * 10 + (c - '0');
        return ReadCount{number, false};
    }
    bool inexact = false;
    const auto figure = lowerFigure(qtText(trimmed).simplified(), inexact);
    const QString text = figure ? figure->digits : qtText(trimmed);
    const double scale = figure ? std::pow(10.0, figure->exponent) : 1.0;
    const bool grouped =
        mark == DecimalMark::Unknown && scale < 2 && text.count(u'.') == 1 && text.size() - text.indexOf(u'.') == 4;
    const auto number = parseNumber(text, grouped ? DecimalMark::Comma : mark);
    if (!number || *number < 0 || *number * scale > 1e12)
        return std::nullopt;
    const double whole = std::round(*number * scale);
    return std::abs(whole - *number * scale) < 1e-6 ? std::optional(ReadCount{qint64(whole), inexact}) : std::nullopt;
}

std::optional<double> readNumber(std::string_view trimmed, DecimalMark mark)
{
    if (isPlainNumber(trimmed, mark, true))
        return double(plainMinor(trimmed, 0));
    return parseNumber(qtText(trimmed), mark);
}

std::string readDate(std::string_view trimmed, DateOrder order)
{
    if (isIsoDay(trimmed) && (trimmed.size() == 10 || isTimeOfThatDay(trimmed.substr(10))))
        return std::string(trimmed.substr(0, 10));
    // A month alone, as budgets have it, is its first day.
    if (trimmed.size() == 7 && trimmed[4] == '-' && isIsoDay(std::string(trimmed) + "-01"))
        return std::string(trimmed) + "-01";
    const auto date = parseDate(qtText(trimmed), order);
    return date ? date->toString(Qt::ISODate).toStdString() : std::string();
}

std::optional<bool> readFlag(std::string_view trimmed)
{
    static const QStringList yes = {u"true"_s, u"yes"_s, u"y"_s, u"1"_s,  u"t"_s,      u"x"_s,
                                    u"on"_s,   u"✓"_s,   u"✔"_s, u"да"_s, u"истина"_s, u"+"_s};
    static const QStringList no = {u"false"_s, u"no"_s, u"n"_s, u"0"_s, u"f"_s, u"off"_s, u"нет"_s, u"ложь"_s, u"-"_s};
    const QString folded = foldText(qtText(trimmed));
    if (yes.contains(folded))
        return true;
    return no.contains(folded) ? std::optional(false) : std::nullopt;
}

std::string readList(std::string_view trimmed)
{
    const std::string_view separators = trimmed.find_first_of(";|\n") == std::string_view::npos ? "," : ";|\n\r";
    std::string list;
    QStringList seen;
    for (size_t from = 0; from <= trimmed.size();) {
        const size_t to = std::min(trimmed.find_first_of(separators, from), trimmed.size());
        const std::string_view name = trimmedCell(trimmed.substr(from, to - from));
        from = to + 1;
        const QString folded = foldText(qtText(name));
        if (name.empty() || seen.contains(folded))
            continue;
        seen.append(folded);
        if (!list.empty())
            list += "; ";
        list += name;
    }
    return list;
}

bool looksLikeData(const QString &text)
{
    const std::string utf8 = text.toStdString();
    const std::string_view cell = trimmedCell(utf8);
    if (cell.empty())
        return false;
    return readNumber(cell, DecimalMark::Unknown) || !readDate(cell, DateOrder::DayMonthYear).empty() ||
           cell.find('@') != std::string_view::npos || cell.find("://") != std::string_view::npos;
}

} // namespace talbook
