#include "core/exchange/audience_lint.h"

#include "core/exchange/audience_values.h"
#include "core/exchange/formula_guard.h"

#include <QFileInfo>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

QString audienceValue(AudienceField field, const AudienceSource &source)
{
    switch (field) {
    case AudienceField::Nothing:
        return {};
    case AudienceField::AccountName:
        return source.accountName;
    case AudienceField::AccountDomain:
        return source.domain;
    case AudienceField::AccountExternalId:
        return source.accountExternalId;
    case AudienceField::AccountIndustry:
        return source.industry;
    case AudienceField::AccountOwner:
        return source.owner;
    case AudienceField::AccountEmployees:
        return source.employees ? QString::number(*source.employees) : QString();
    case AudienceField::AccountCity:
        return source.city;
    case AudienceField::AccountCountry:
        return source.country;
    case AudienceField::AccountCountryCode:
        return countryCode(source.country);
    case AudienceField::AccountPageUrl:
        return source.pageUrl;
    case AudienceField::AccountOnTal:
        return source.onTal ? u"true"_s : u"false"_s;
    case AudienceField::AccountTier:
        return source.tier > 0 ? u"tier_%1"_s.arg(source.tier) : QString();
    case AudienceField::PersonExternalId:
        return source.personExternalId;
    case AudienceField::PersonFirstName:
        return source.firstName;
    case AudienceField::PersonLastName:
        return source.lastName;
    case AudienceField::PersonTitle:
        return source.title;
    case AudienceField::PersonDepartment:
        return source.department;
    case AudienceField::PersonEmail:
        return source.email.trimmed();
    case AudienceField::PersonPhone:
        return source.phone;
    case AudienceField::PersonHashedEmail:
        return sha256(comparedEmail(source.email));
    case AudienceField::PersonHashedPhone:
        return sha256(phoneE164(source.phone));
    }
    return {};
}

AudienceLint::AudienceLint(const AudienceTarget &target, const AudienceList &list, const Wording &words)
    : m_target(target), m_list(list), m_words(words)
{
}

bool AudienceLint::has(AudienceField field) const
{
    return std::ranges::any_of(m_list.columns, [field](const AudienceColumn &c) { return c.field == field; });
}

QString AudienceLint::columnOf(AudienceField field) const
{
    const auto column = std::ranges::find(m_list.columns, field, &AudienceColumn::field);
    return column == m_list.columns.end() ? QString() : QString::fromLatin1(column->header);
}

void AudienceLint::dropForeignIds(AudienceSource &source)
{
    const auto isOwn = [this](const QString &id, QStringView kind) {
        switch (m_target.ids) {
        case AudienceIds::Salesforce:
            return isSalesforceId(id, kind);
        case AudienceIds::HubSpot:
            return isHubSpotId(id);
        case AudienceIds::AnySystem:
            break;
        }
        return true;
    };
    const auto drop = [&](QString &id, QStringView kind, AudienceField field) {
        if (id.isEmpty() || !has(field) || isOwn(id, kind))
            return;
        id.clear();
        ++m_foreignIds;
    };
    drop(source.accountExternalId, u"001", AudienceField::AccountExternalId);
    drop(source.personExternalId, u"003", AudienceField::PersonExternalId);
}

void AudienceLint::check(const AudienceSource &source, const QStringList &row)
{
    const QString who = source.person.isNull()
                            ? u"“%1”"_s.arg(source.accountName)
                            : m_words.translate("Audience", "“%1” of “%2”").arg(source.personName, source.accountName);
    for (size_t i = 0; i < m_list.columns.size(); ++i) {
        const AudienceColumn &column = m_list.columns[i];
        const QString value = row.value(qsizetype(i));
        if (column.required && value.isEmpty()) {
            warn(source.account, m_words
                                     .translate("Audience", "%1, %2: %3 requires this field. Fill it in, or leave "
                                                            "the line out.")
                                     .arg(who, QLatin1StringView(column.header), QLatin1StringView(m_target.name)));
        }
        const std::string utf8 = value.toStdString();
        if (guarded(utf8) != utf8) {
            warn(source.account, m_words
                                     .translate("Audience", "%1, %2: a spreadsheet would evaluate this text. Correct "
                                                            "it, or do not open the file in a spreadsheet.")
                                     .arg(who, QLatin1StringView(column.header)));
        }
    }
    m_thirdTier += source.tier == 3 && has(AudienceField::AccountTier) ? 1 : 0;
    checkValues(source, who);
    checkRepeats(source, who);
    m_withPage += source.pageUrl.isEmpty() ? 0 : 1;
    m_withDomain += source.pageUrl.isEmpty() && !source.domain.isEmpty() ? 1 : 0;
}

void AudienceLint::checkValues(const AudienceSource &source, const QString &who)
{
    if (source.person.isNull() && source.domain.isEmpty() && has(AudienceField::AccountDomain)) {
        const auto domain = std::ranges::find(m_list.columns, AudienceField::AccountDomain, &AudienceColumn::field);
        if (!domain->required) {
            warn(source.account,
                 m_words
                     .translate("Audience", "%1, %2: the domain is missing, so that only the name can be matched. "
                                            "Enter the domain.")
                     .arg(who, columnOf(AudienceField::AccountDomain)));
        }
    }
    if (has(AudienceField::AccountCountryCode) && !source.country.isEmpty() && countryCode(source.country).isEmpty()) {
        warn(source.account, m_words
                                 .translate("Audience", "%1, %2: “%3” is no country that is known. Enter its code of "
                                                        "two letters, such as GB or FR; the field stays empty.")
                                 .arg(who, columnOf(AudienceField::AccountCountryCode), source.country));
    }
    if (m_target.checksIndustry && source.person.isNull() && !source.industry.isEmpty() &&
        !isSalesforceIndustry(source.industry))
        ++m_foreignIndustries[source.industry];
    const bool asksEmail = has(AudienceField::PersonEmail) || has(AudienceField::PersonHashedEmail);
    if (asksEmail && !source.email.isEmpty() && comparedEmail(source.email).isEmpty()) {
        warn(source.account, m_words.translate("Audience", "%1, %2: “%3” is no e-mail address. Correct it.")
                                 .arg(who,
                                      columnOf(has(AudienceField::PersonEmail) ? AudienceField::PersonEmail
                                                                               : AudienceField::PersonHashedEmail),
                                      source.email));
    }
    if (has(AudienceField::PersonHashedPhone) && !source.phone.isEmpty() && phoneE164(source.phone).isEmpty()) {
        warn(source.account, m_words
                                 .translate("Audience", "%1, %2: “%3” has no country code, or is no number. Enter it "
                                                        "as +44 20 7946 0000; the field stays empty.")
                                 .arg(who, columnOf(AudienceField::PersonHashedPhone), source.phone));
    }
}

void AudienceLint::checkRepeats(const AudienceSource &source, const QString &who)
{
    const auto repeated = [&](QHash<QString, QString> &seen, const QString &value) {
        const auto first = seen.constFind(value);
        if (first == seen.cend()) {
            seen.insert(value, who);
            return;
        }
        warn(source.account, m_words
                                 .translate("Audience", "%1: “%2” belongs to %3 too, so that both lines meet the same "
                                                        "match. Correct one, or join the two.")
                                 .arg(who, value, *first));
    };
    if (source.person.isNull() && !source.domain.isEmpty() && has(AudienceField::AccountDomain))
        repeated(m_domains, source.domain);
    if (const QString email = comparedEmail(source.email); !source.person.isNull() && !email.isEmpty())
        repeated(m_emails, email);
}

void AudienceLint::checkFile(qint64 rows, qint64 bytes)
{
    const QString name = QString::fromLatin1(m_target.name);
    const auto tell = [this](const QString &message) { m_ofFile.push_back({{}, message}); };
    const auto number = [this](qint64 value) { return m_words.locale().toString(value); };
    if (m_list.headersFromMemory)
        tell(m_words
                 .translate("Audience", "The column names are those usual for %1 and could not be checked at the "
                                        "source. Compare them with the template there.")
                 .arg(name));
    if (m_foreignIds > 0)
        tell(m_words
                 .translate("Audience",
                            "%n id(s) in the plan are of another system than %1 and stay out of the file: "
                            "there they would meet the wrong record, or none.",
                            nullptr, int(m_foreignIds))
                 .arg(name));
    if (!m_foreignIndustries.empty()) {
        // Once each: a list of thousands has a few dozen of them.
        QStringList industries;
        for (const auto &[industry, accounts] : m_foreignIndustries)
            industries.append(m_words.translate("Audience", "“%1” (%n account(s))", nullptr, accounts).arg(industry));
        tell(m_words
                 .translate("Audience", "%1: not in Salesforce's usual list: %2. Add them there, or change them here, "
                                        "unless your list has been changed already.")
                 .arg(columnOf(AudienceField::AccountIndustry), industries.join(u", "_s)));
    }
    if (m_thirdTier > 0)
        tell(m_words
                 .translate("Audience", "“tier_3” could not be checked at the source. Compare it with the values of "
                                        "%1 in %2.")
                 .arg(columnOf(AudienceField::AccountTier), name));
    if (rows == 0)
        tell(m_words.translate("Audience", "The file holds no line but its header. Choose other accounts."));
    if (m_list.fewestRows > 0 && rows < m_list.fewestRows)
        tell(m_words
                 .translate("Audience", "%1 takes lists from %2 lines on: this one has %3, %4 too few. Choose more "
                                        "accounts.")
                 .arg(name, number(m_list.fewestRows), number(rows), number(m_list.fewestRows - rows)));
    if (m_list.suggestedRows > 0 && rows < m_list.suggestedRows)
        tell(m_words
                 .translate("Audience", "%1 suggests at least %2 companies: this list has %3, %4 too few. It serves "
                                        "only from 300 matched members on; how many match is seen there alone.")
                 .arg(name, number(m_list.suggestedRows), number(rows), number(m_list.suggestedRows - rows)));
    if (m_list.mostRows > 0 && rows > m_list.mostRows)
        tell(m_words
                 .translate("Audience", "%1 takes at most %2 lines: this list has %3, %4 too many. Split it by a "
                                        "narrower filter.")
                 .arg(name, number(m_list.mostRows), number(rows), number(rows - m_list.mostRows)));
    if (m_list.mostBytes > 0 && bytes > m_list.mostBytes)
        tell(m_words
                 .translate("Audience", "%1 takes files of at most %2 bytes: this one has %3. Split it by a narrower "
                                        "filter.")
                 .arg(name, number(m_list.mostBytes), number(bytes)));
    if (has(AudienceField::PersonHashedEmail))
        tell(m_words.translate("Audience", "People are matched by e-mail and telephone, both as SHA-256. Names, "
                                           "countries and postcodes stay out: a name counts only with a postcode, and "
                                           "a plan has none."));
    if (has(AudienceField::AccountPageUrl) && m_list.suggestedRows > 0)
        estimateMatch(rows);
}

void AudienceLint::estimateMatch(qint64 rows)
{
    if (rows == 0)
        return;
    // Per cent, from one published article, not from LinkedIn: 95 with the page's address, 80 to 90 with a domain,
    // 60 to 70 by name alone.
    const qint64 byName = rows - m_withPage - m_withDomain;
    const qint64 low = (95 * m_withPage + 80 * m_withDomain + 60 * byName) / 100;
    const qint64 high = (95 * m_withPage + 90 * m_withDomain + 70 * byName) / 100;
    const auto number = [this](qint64 value) { return m_words.locale().toString(value); };
    m_ofFile.push_back(
        {{},
         m_words
             .translate("Audience", "Estimated match: %1 to %2 of %3 companies (with page address: %4; with domain: "
                                    "%5; by name alone: %6). The rates behind it are one author's, not LinkedIn's; "
                                    "page addresses raise the match most.")
             .arg(number(low), number(high), number(rows), number(m_withPage), number(m_withDomain), number(byName))});
}

std::vector<AudienceWarning> AudienceLint::take()
{
    std::vector<AudienceWarning> all = std::move(m_ofFile);
    all.insert(all.end(), m_warnings.begin(), m_warnings.end());
    return all;
}

QString audienceNameWarning(const AudienceTarget &target, const QString &path, const Wording &words)
{
    const QString name = QFileInfo(path).fileName();
    if (!target.fileNameWithoutSpaces || !name.contains(u' '))
        return {};
    return words.translate("Audience", "%1 takes no file with a space in its name. Call “%2” for example “%3”.")
        .arg(QLatin1StringView(target.name), name, QString(name).replace(u' ', u'-'));
}

} // namespace talbook
