#include "core/exchange/vcard_person.h"

#include "core/scoring/facts.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Without a scheme that only says what the property says already.
QString withoutScheme(const QString &text)
{
    for (const QString &scheme : {u"mailto:"_s, u"tel:"_s}) {
        if (text.startsWith(scheme, Qt::CaseInsensitive))
            return text.mid(scheme.size());
    }
    return text;
}

/// The lower the better: 4.0 writes PREF=1 to 100, 3.0 TYPE=pref, 2.1 PREF alone.
int preferenceOf(const VCardLine &line)
{
    bool isNumber = false;
    const int given = line.parameter(u"pref").toInt(&isNumber);
    if (isNumber)
        return given;
    if (line.isOfType(u"pref"))
        return 0;
    return line.isOfType(u"work") ? 200 : 300;
}

QString joinedParts(const QStringList &parts, const QString &between)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(between);
}

bool isLinkedin(const QString &text)
{
    return text.contains(u"linkedin."_s, Qt::CaseInsensitive);
}

/// "Economic buyer" and "economic_buyer" are the role economic_buyer.
QString buyingRoleOf(const QString &category)
{
    QString folded = category.toLower();
    folded.replace(u' ', u'_').replace(u'-', u'_');
    return buyingRoles().contains(folded) ? folded : QString();
}

} // namespace

bool isPassedOver(const QString &property)
{
    static const QStringList media = {u"photo"_s, u"logo"_s, u"sound"_s, u"key"_s};
    return media.contains(property);
}

std::vector<const VCardLine *> VCardPerson::all(QStringView property) const
{
    std::vector<const VCardLine *> found;
    for (const VCardLine &line : m_card) {
        if (line.name == property && !line.value.trimmed().isEmpty())
            found.push_back(&line);
    }
    return found;
}

QString VCardPerson::first(QStringView property) const
{
    const auto found = all(property);
    return found.empty() ? QString() : found.front()->text();
}

QString VCardPerson::partOfName(int part) const
{
    const auto found = all(u"n");
    return found.empty() ? QString() : found.front()->components().value(part);
}

QString VCardPerson::nameOf() const
{
    const QString formatted = first(u"fn").simplified();
    if (!formatted.isEmpty())
        return formatted;
    return joinedParts({partOfName(3), partOfName(1), partOfName(2), partOfName(0), partOfName(4)}, u" "_s);
}

QString VCardPerson::organization(bool unit) const
{
    const auto found = all(u"org");
    if (found.empty())
        return {};
    const QStringList parts = found.front()->components();
    return unit ? joinedParts(parts.mid(1), u", "_s) : parts.value(0);
}

QString VCardPerson::title() const
{
    const QString title = first(u"title");
    return title.isEmpty() ? first(u"role") : title;
}

QString VCardPerson::manager() const
{
    for (const QString &property : {u"x-talbook-reports-to"_s, u"x-manager"_s, u"x-evolution-manager"_s,
                                    u"x-kaddressbook-x-managersname"_s, u"x-ms-manager"_s}) {
        if (const QString found = first(property); !found.isEmpty())
            return found;
    }
    for (const VCardLine *related : all(u"related")) {
        if (related->isOfType(u"manager") || related->isOfType(u"boss"))
            return related->text();
    }
    // Apple labels a related name by a second property of the same group.
    for (const VCardLine *related : all(u"x-abrelatednames")) {
        if (related->isOfType(u"manager"))
            return related->text();
        for (const VCardLine *label : all(u"x-ablabel")) {
            if (label->group == related->group && label->value.toLower().contains("manager"))
                return related->text();
        }
    }
    return {};
}

QString VCardPerson::linkedin() const
{
    for (const QString &property : {u"x-socialprofile"_s, u"x-linkedin"_s, u"socialprofile"_s, u"url"_s}) {
        for (const VCardLine *line : all(property)) {
            if (isLinkedin(line->text()) || line->isOfType(u"linkedin") || property == u"x-linkedin")
                return line->text();
        }
    }
    return {};
}

QStringList VCardPerson::webPages() const
{
    QStringList pages;
    for (const VCardLine *line : all(u"url")) {
        if (!isLinkedin(line->text()))
            pages.append(line->text());
    }
    return pages;
}

QStringList VCardPerson::roles(bool buying) const
{
    QStringList found;
    for (const VCardLine *line : all(u"categories")) {
        for (const QString &category : line->items()) {
            const QString role = buyingRoleOf(category);
            if (buying == !role.isEmpty())
                found.append(buying ? role : category);
        }
    }
    return found;
}

QStringList VCardPerson::reaches(QStringView property) const
{
    std::vector<const VCardLine *> lines = all(property);
    std::erase_if(lines, [](const VCardLine *line) { return line->isOfType(u"fax") || line->isOfType(u"pager"); });
    std::ranges::stable_sort(lines, {}, [](const VCardLine *line) { return preferenceOf(*line); });
    QStringList texts;
    for (const VCardLine *line : lines) {
        const QString text = withoutScheme(line->text());
        if (!texts.contains(text))
            texts.append(text);
    }
    return texts;
}

QString VCardPerson::address() const
{
    const auto found = all(u"adr");
    return found.empty() ? QString() : joinedParts(found.front()->components(), u", "_s);
}

QString VCardPerson::text(VCardReader::Column column) const
{
    switch (column) {
    case VCardReader::ExternalId:
        return first(u"uid");
    case VCardReader::Name:
        return nameOf();
    case VCardReader::FirstName:
        return partOfName(1);
    case VCardReader::LastName:
        return partOfName(0);
    case VCardReader::Title:
        return title();
    case VCardReader::Department:
        return organization(true);
    case VCardReader::Account:
        return organization(false);
    case VCardReader::ReportsTo:
        return manager();
    case VCardReader::BuyingRole:
        return roles(true).join(u';');
    case VCardReader::Email:
        return reaches(u"email").value(0);
    case VCardReader::Phone:
        return reaches(u"tel").value(0);
    case VCardReader::LinkedinUrl:
        return linkedin();
    case VCardReader::Notes:
        return first(u"note");
    case VCardReader::OtherEmails:
        return reaches(u"email").mid(1).join(u"; "_s);
    case VCardReader::OtherPhones:
        return reaches(u"tel").mid(1).join(u"; "_s);
    case VCardReader::WebPage:
        return webPages().join(u"; "_s);
    case VCardReader::Address:
        return address();
    case VCardReader::Birthday:
        return first(u"bday");
    case VCardReader::Categories:
        return roles(false).join(u"; "_s);
    case VCardReader::ColumnCount:
        break;
    }
    return {};
}

} // namespace talbook
