#include "core/exchange/header_unit.h"

#include "core/base/currencies.h"
#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

#include <array>
#include <optional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct UnitWord
{
    const char16_t *word; ///< folded, without points
    int exponent;
};

constexpr std::array unitWords = {
    UnitWord{u"т", 3},         UnitWord{u"k", 3},         UnitWord{u"000", 3},        UnitWord{u"000s", 3},
    UnitWord{u"thousand", 3},  UnitWord{u"thousands", 3}, UnitWord{u"тыс", 3},        UnitWord{u"тысяч", 3},
    UnitWord{u"тысячи", 3},    UnitWord{u"тысячах", 3},   UnitWord{u"m", 6},          UnitWord{u"mm", 6},
    UnitWord{u"mn", 6},        UnitWord{u"mln", 6},       UnitWord{u"mio", 6},        UnitWord{u"million", 6},
    UnitWord{u"millions", 6},  UnitWord{u"млн", 6},       UnitWord{u"миллион", 6},    UnitWord{u"миллионы", 6},
    UnitWord{u"миллионов", 6}, UnitWord{u"миллионах", 6}, UnitWord{u"b", 9},          UnitWord{u"bn", 9},
    UnitWord{u"bln", 9},       UnitWord{u"billion", 9},   UnitWord{u"billions", 9},   UnitWord{u"млрд", 9},
    UnitWord{u"миллиард", 9},  UnitWord{u"миллиарды", 9}, UnitWord{u"миллиардов", 9}, UnitWord{u"миллиардах", 9}};

struct CurrencyWord
{
    const char16_t *word; ///< folded, without points
    const char16_t *code;
};

constexpr std::array currencyWords = {
    CurrencyWord{u"$", u"$"},         CurrencyWord{u"us$", u"USD"},      CurrencyWord{u"€", u"EUR"},
    CurrencyWord{u"£", u"GBP"},       CurrencyWord{u"₽", u"RUB"},      CurrencyWord{u"₸", u"KZT"},
    CurrencyWord{u"₴", u"UAH"},       CurrencyWord{u"₹", u"INR"},        CurrencyWord{u"р", u"RUB"},
    CurrencyWord{u"руб", u"RUB"},     CurrencyWord{u"рубль", u"RUB"},    CurrencyWord{u"рубли", u"RUB"},
    CurrencyWord{u"рублей", u"RUB"},  CurrencyWord{u"рублях", u"RUB"},   CurrencyWord{u"евро", u"EUR"},
    CurrencyWord{u"euro", u"EUR"},    CurrencyWord{u"euros", u"EUR"},    CurrencyWord{u"долл", u"USD"},
    CurrencyWord{u"доллары", u"USD"}, CurrencyWord{u"долларов", u"USD"}, CurrencyWord{u"долларах", u"USD"},
    CurrencyWord{u"dollars", u"$"}};

std::optional<int> unitExponent(QStringView word)
{
    for (const UnitWord &unit : unitWords) {
        if (word == QStringView(unit.word))
            return unit.exponent;
    }
    return std::nullopt;
}

QString currencyCode(const QString &word)
{
    for (const CurrencyWord &known : currencyWords) {
        if (word == QStringView(known.word))
            return QString::fromUtf16(known.code);
    }
    const QString code = word.toUpper();
    return isKnownCurrency(code) ? code : QString();
}

/// Collects the words of a unit; false for a word that belongs to none.
class UnitReader
{
public:
    bool take(const QString &word)
    {
        if (const auto exponent = unitExponent(word))
            return takeExponent(*exponent, word.size() == 1);
        if (const QString code = currencyCode(word); !code.isEmpty())
            return takeCurrency(code);
        // "$m", "keur", "musd": both in one word.
        for (qsizetype at = 1; at < word.size(); ++at) {
            const QString left = word.left(at);
            const QString right = word.mid(at);
            const QString code = currencyCode(left).isEmpty() ? currencyCode(right) : currencyCode(left);
            const auto exponent = unitExponent(left) ? unitExponent(left) : unitExponent(right);
            if (!code.isEmpty() && exponent && currencyCode(left).isEmpty() != currencyCode(right).isEmpty())
                return takeExponent(*exponent, false) && takeCurrency(code);
        }
        return word == u"in" || word == u"of" || word == u"в";
    }

    bool isAny() const { return m_exponent != 0 || !m_currency.isEmpty(); }
    /// Whether more than one letter speaks for it.
    bool isPlain() const { return m_exponent != 0 && (!m_letterOnly || !m_currency.isEmpty()); }
    int exponent() const { return m_exponent; }
    const QString &currency() const { return m_currency; }

private:
    bool takeExponent(int exponent, bool letterOnly)
    {
        if (m_exponent != 0)
            return false;
        m_exponent = exponent;
        m_letterOnly = letterOnly;
        return true;
    }
    bool takeCurrency(const QString &code)
    {
        if (!m_currency.isEmpty())
            return false;
        m_currency = code;
        return true;
    }

    int m_exponent = 0;
    bool m_letterOnly = false;
    QString m_currency;
};

QStringList unitTokens(const QString &text)
{
    static const QRegularExpression between(u"[\\s._/'’]+"_s);
    return foldText(text).split(between, Qt::SkipEmptyParts);
}

std::optional<UnitReader> wholeUnit(const QString &text)
{
    UnitReader reader;
    for (const QString &word : unitTokens(text)) {
        if (!reader.take(word))
            return std::nullopt;
    }
    return reader.isAny() ? std::optional(reader) : std::nullopt;
}

HeaderUnit unitOf(const UnitReader &reader, const QString &bare)
{
    return {reader.exponent(), reader.currency(), bare.simplified()};
}

} // namespace

HeaderUnit headerUnit(const QString &header)
{
    static const QRegularExpression bracketed(u"[(\\[]([^()\\[\\]]*)[)\\]]"_s);
    for (auto match = bracketed.globalMatch(header); match.hasNext();) {
        const auto group = match.next();
        if (const auto unit = wholeUnit(group.captured(1)))
            return unitOf(*unit, header.left(group.capturedStart()) + u' ' + header.mid(group.capturedEnd()));
    }
    QStringList parts = header.split(u',');
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (const auto unit = wholeUnit(parts[i])) {
            parts.removeAt(i);
            return unitOf(*unit, parts.join(u','));
        }
    }
    // At the end: as many words as belong to a unit.
    static const QRegularExpression lastWord(u"[\\s_]+[^\\s_]+$"_s);
    HeaderUnit found{0, {}, header};
    for (QString rest = header;;) {
        const auto match = lastWord.match(rest);
        rest = match.hasMatch() ? rest.left(match.capturedStart()) : QString();
        const auto unit = wholeUnit(header.mid(rest.size()));
        if (!unit)
            return found;
        if (unit->isPlain())
            found = unitOf(*unit, rest);
        if (rest.isEmpty())
            return found;
    }
}

} // namespace talbook
