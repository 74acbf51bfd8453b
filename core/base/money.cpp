#include "core/base/money.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string>

namespace talbook
{

namespace
{

constexpr double largestExact = 9e15;

/// A number in plain notation: sign, digits, at most one point.
std::optional<std::string> plainNumber(QStringView text, DecimalMark mark)
{
    text = text.trimmed();
    bool negative = false;
    if (text.size() > 2 && text.front() == u'(' && text.back() == u')') {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    const auto isSign = [](QChar c) { return c == u'-' || c == u'+' || c == QChar(0x2212); };
    // Currency signs and codes may stand on either side; anything else that is not part of a number refuses the text.
    qsizetype from = 0;
    qsizetype to = text.size();
    const auto isCurrencyText = [](QStringView part) {
        if (part.isEmpty())
            return true;
        if (part.size() == 1)
            return part.front().category() == QChar::Symbol_Currency || part.front() == u'%';
        return isCurrencyCode(part) || part == u"руб." || part == u"руб" || part == u"р.";
    };
    while (from < to && !isDigit(text[from]) && text[from] != u'.' && text[from] != u',')
        ++from;
    while (to > from && !isDigit(text[to - 1]) && text[to - 1] != u'.' && text[to - 1] != u',')
        --to;
    if (from >= to)
        return std::nullopt;
    QString before = text.left(from).toString().simplified();
    before.remove(QChar(0xFEFF));
    if (!before.isEmpty() && isSign(before.front())) {
        negative = negative || before.front() != u'+';
        before = before.mid(1).trimmed();
    }
    if (!before.isEmpty() && isSign(before.back())) {
        negative = negative || before.back() != u'+';
        before = before.chopped(1).trimmed();
    }
    const QString after = text.mid(to).toString().simplified();
    if (!isCurrencyText(before) || !isCurrencyText(after))
        return std::nullopt;

    const QStringView core = text.mid(from, to - from);
    const auto commas = core.count(u',');
    const auto points = core.count(u'.');
    QChar decimal;
    if (mark == DecimalMark::Point) {
        decimal = u'.';
    } else if (mark == DecimalMark::Comma) {
        decimal = u',';
    } else if (commas > 0 && points > 0) {
        decimal = core.lastIndexOf(u',') > core.lastIndexOf(u'.') ? u',' : u'.';
    } else if (commas == 1) {
        const auto fraction = core.size() - core.indexOf(u',') - 1;
        const bool groups = fraction == 3 && core.indexOf(u',') > 0 && core.front() != u'0';
        decimal = groups ? QChar(u'.') : QChar(u',');
    } else {
        decimal = points == 1 ? u'.' : u'\0';
    }
    std::string plain = negative ? "-" : "";
    bool point = false;
    bool digit = false;
    for (qsizetype i = 0; i < core.size(); ++i) {
        const QChar c = core[i];
        if (isDigit(c)) {
            plain += static_cast<char>(c.unicode());
            digit = true;
        } else if (c == decimal && !decimal.isNull()) {
            if (point)
                return std::nullopt;
            plain += '.';
            point = true;
        } else if (c == u',' || c == u'.') {
            if (point) // a group mark after the decimal mark
                return std::nullopt;
        } else if (!(c.isSpace() || c == u'\'' || c == QChar(0x2019)) || point) {
            // Scientific notation comes from spreadsheets; let strtod judge the rest.
            if ((c == u'e' || c == u'E') && digit) {
                plain += 'e';
                const QStringView exponent = core.mid(i + 1);
                if (exponent.isEmpty() || exponent.size() > 4)
                    return std::nullopt;
                for (const QChar e : exponent) {
                    if (!isDigit(e) && !isSign(e))
                        return std::nullopt;
                    plain += e == QChar(0x2212) ? '-' : static_cast<char>(e.unicode());
                }
                return plain;
            }
            return std::nullopt;
        }
    }
    return digit ? std::optional(plain) : std::nullopt;
}

} // namespace

int minorDigits(QStringView currency)
{
    static constexpr std::array<QStringView, 16> none = {u"BIF", u"CLP", u"DJF", u"GNF", u"ISK", u"JPY",
                                                         u"KMF", u"KRW", u"PYG", u"RWF", u"UGX", u"VND",
                                                         u"VUV", u"XAF", u"XOF", u"XPF"};
    static constexpr std::array<QStringView, 7> three = {u"BHD", u"IQD", u"JOD", u"KWD", u"LYD", u"OMR", u"TND"};
    if (std::ranges::find(none, currency) != none.end())
        return 0;
    return std::ranges::find(three, currency) != three.end() ? 3 : 2;
}

qint64 minorUnits(QStringView currency)
{
    qint64 units = 1;
    for (int digit = 0; digit < minorDigits(currency); ++digit)
        units *= 10;
    return units;
}

bool isCurrencyCode(QStringView code)
{
    return code.size() == 3 && std::ranges::all_of(code, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

std::optional<double> parseNumber(QStringView text, DecimalMark mark)
{
    const auto plain = plainNumber(text, mark);
    if (!plain)
        return std::nullopt;
    bool ok = false;
    const double value = QByteArray::fromStdString(*plain).toDouble(&ok);
    return ok && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> parseMinor(QStringView text, int digits, DecimalMark mark)
{
    const auto plain = plainNumber(text, mark);
    if (!plain)
        return std::nullopt;
    if (plain->find('e') != std::string::npos) {
        const auto value = parseNumber(text, mark);
        const double scaled = value ? *value * std::pow(10.0, digits) : largestExact * 2;
        return std::abs(scaled) <= largestExact ? std::optional(qint64(std::llround(scaled))) : std::nullopt;
    }
    qint64 minor = 0;
    int fraction = -1;
    bool roundUp = false;
    for (const char c : *plain) {
        if (c == '-')
            continue;
        if (c == '.') {
            fraction = 0;
            continue;
        }
        if (fraction >= digits) {
            roundUp = roundUp || (fraction == digits && c >= '5');
            ++fraction;
            continue;
        }
        minor = minor * 10 + (c - '0');
        if (double(minor) > largestExact)
            return std::nullopt;
        if (fraction >= 0)
            ++fraction;
    }
    for (int have = std::max(fraction, 0); have < digits; ++have) {
        minor *= 10;
        if (double(minor) > largestExact)
            return std::nullopt;
    }
    if (roundUp)
        ++minor;
    return plain->front() == '-' ? -minor : minor;
}

double toMajor(qint64 minor, QStringView currency)
{
    return double(minor) / std::pow(10.0, minorDigits(currency));
}

qint64 toMinor(double major, QStringView currency)
{
    return std::llround(major * std::pow(10.0, minorDigits(currency)));
}

bool isRounding(double minor)
{
    return std::abs(minor) >= 0.005;
}

QString roundingText(double minor, const QString &currency, const QLocale &locale)
{
    const int digits = minorDigits(currency);
    const QString amount = locale.toString(minor / std::pow(10.0, digits), 'f', digits + 2);
    return (minor > 0 ? QStringLiteral("+") : QString()) + amount + QChar(QChar::Nbsp) + currency;
}

} // namespace talbook
