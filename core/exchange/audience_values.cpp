#include "core/exchange/audience_values.h"

#include "core/base/text.h"

#include <QCryptographicHash>
#include <QHash>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Qt knows more territories than the standard: unions, the world, and codes for private use.
bool isIsoCode(const QString &code)
{
    static const QStringList others = {u"EU"_s, u"EZ"_s, u"UN"_s, u"QO"_s, u"XA"_s, u"XB"_s, u"XK"_s,
                                       u"ZZ"_s, u"AC"_s, u"CP"_s, u"DG"_s, u"EA"_s, u"IC"_s, u"TA"_s};
    return code.size() == 2 && code[0].isUpper() && code[1].isUpper() && !others.contains(code);
}

QHash<QString, QString> codesByName()
{
    QHash<QString, QString> codes;
    for (const QLocale &locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = QLocale::territoryToCode(locale.territory());
        if (!isIsoCode(code))
            continue;
        codes.insert(foldText(QLocale::territoryToString(locale.territory())), code);
        // A country's English name is never another's own one, and some locales lack the own name.
        const QString own = foldText(locale.nativeTerritoryName());
        if (!own.isEmpty() && !codes.contains(own))
            codes.insert(own, code);
    }
    for (const auto &[name, code] : {std::pair(u"uk"_s, u"GB"_s),
                                     {u"great britain"_s, u"GB"_s},
                                     {u"usa"_s, u"US"_s},
                                     {u"uae"_s, u"AE"_s},
                                     {u"czech republic"_s, u"CZ"_s},
                                     {u"united states of america"_s, u"US"_s},
                                     {u"russian federation"_s, u"RU"_s},
                                     {u"российская федерация"_s, u"RU"_s},
                                     {u"рф"_s, u"RU"_s}})
        codes.insert(name, code);
    return codes;
}

} // namespace

QString countryCode(const QString &country)
{
    static const QHash<QString, QString> codes = codesByName();
    const QString given = tidied(country);
    const QString code = given.toUpper();
    if (isIsoCode(code) && QLocale::codeToTerritory(code) != QLocale::AnyTerritory)
        return code;
    return codes.value(foldText(given));
}

QString phoneE164(const QString &phone)
{
    constexpr qsizetype fewestDigits = 8; // shorter ones are of no country's whole numbers
    constexpr qsizetype mostDigits = 15;  // E.164
    const QString given = phone.trimmed();
    if (!given.startsWith(u'+'))
        return {};
    QString digits;
    for (const QChar c : QStringView(given).mid(1)) {
        if (c >= u'0' && c <= u'9')
            digits.append(c);
        else if (!c.isSpace() && !u"()-./"_s.contains(c))
            return {};
    }
    if (digits.size() < fewestDigits || digits.size() > mostDigits || digits.startsWith(u'0'))
        return {};
    return u'+' + digits;
}

QString comparedEmail(const QString &email)
{
    const QString address = email.trimmed().toLower();
    const qsizetype at = address.indexOf(u'@');
    const bool sound = at > 0 && address.lastIndexOf(u'@') == at && address.indexOf(u'.', at + 2) > 0 &&
                       !address.endsWith(u'.') && !address.contains(u' ');
    return sound ? address : QString();
}

QString sha256(const QString &text)
{
    if (text.isEmpty())
        return {};
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

bool isSalesforceId(const QString &id, QStringView kind)
{
    constexpr qsizetype shortId = 15, longId = 18;
    return (id.size() == shortId || id.size() == longId) && id.startsWith(kind) &&
           std::ranges::all_of(id, [](QChar c) { return c < QChar(0x80) && c.isLetterOrNumber(); });
}

bool isHubSpotId(const QString &id)
{
    return !id.isEmpty() && std::ranges::all_of(id, [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isSalesforceIndustry(const QString &industry)
{
    static const QStringList industries = {
        u"Agriculture"_s,     u"Apparel"_s,       u"Banking"_s,       u"Biotechnology"_s,      u"Chemicals"_s,
        u"Communications"_s,  u"Construction"_s,  u"Consulting"_s,    u"Education"_s,          u"Electronics"_s,
        u"Energy"_s,          u"Engineering"_s,   u"Entertainment"_s, u"Environmental"_s,      u"Finance"_s,
        u"Food & Beverage"_s, u"Government"_s,    u"Healthcare"_s,    u"Hospitality"_s,        u"Insurance"_s,
        u"Machinery"_s,       u"Manufacturing"_s, u"Media"_s,         u"Not For Profit"_s,     u"Recreation"_s,
        u"Retail"_s,          u"Shipping"_s,      u"Technology"_s,    u"Telecommunications"_s, u"Transportation"_s,
        u"Utilities"_s,       u"Other"_s};
    return industries.contains(industry);
}

} // namespace talbook
