#include "core/accounts/account_profile.h"

#include "core/accounts/settings.h"
#include "core/accounts/tiers.h"
#include "core/base/money.h"
#include "core/plan/database.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array profileTexts = {
    AccountField::Name,         AccountField::Domain,      AccountField::Parent, AccountField::Industry,
    AccountField::Country,      AccountField::Region,      AccountField::City,   AccountField::LinkedinUrl,
    AccountField::Technologies, AccountField::Competitors, AccountField::Owner,  AccountField::Description,
    AccountField::Notes,
};

/// Without decimals where there are none to say.
QString profileFigure(double value, int decimals, const QLocale &locale)
{
    const bool whole = std::abs(value - std::round(value)) < 0.5 * std::pow(10.0, -decimals);
    return locale.toString(value, 'f', whole ? 0 : decimals);
}

QString extraText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

} // namespace

QString AccountProfile::text(AccountField field) const
{
    for (const auto &[known, value] : fields) {
        if (known == field)
            return value;
    }
    return {};
}

Expected<AccountProfile> accountProfile(const Database &database, AccountId account, const QLocale &locale)
{
    const auto settings = planSettings(database);
    TALBOOK_TRY(settings);
    AccountProfile profile;
    Statement row(database, "SELECT name, domain, parent, industry, country, region, city, linkedin_url, technologies, "
                            "competitors, owner, description, notes, currency, tier, employees, revenue, "
                            "expected_acv, strategic_value, extra FROM account WHERE id = ?");
    row.bind(1, account);
    while (row.step()) {
        profile.id = account;
        int column = 0;
        for (const AccountField field : profileTexts)
            profile.fields.emplace_back(field, row.text(column++));
        profile.currency = row.isNull(column) ? settings->currency : row.text(column);
        const auto amount = [&](int place) {
            const auto minor = row.optionalInteger(place);
            return minor ? profileFigure(toMajor(*minor, profile.currency), minorDigits(profile.currency), locale)
                         : QString();
        };
        profile.fields.emplace_back(AccountField::Tier, tierName(int(row.optionalInteger(14).value_or(0))));
        const auto employees = row.optionalInteger(15);
        profile.fields.emplace_back(AccountField::Employees, employees ? locale.toString(*employees) : QString());
        profile.fields.emplace_back(AccountField::Revenue, amount(16));
        profile.fields.emplace_back(AccountField::ExpectedAcv, amount(17));
        const auto strategic = row.optionalReal(18);
        profile.fields.emplace_back(AccountField::StrategicValue,
                                    strategic ? profileFigure(*strategic, 2, locale) : QString());
        const QJsonObject extra = QJsonDocument::fromJson(row.text(19).toUtf8()).object();
        for (auto entry = extra.begin(); entry != extra.end(); ++entry)
            profile.extra.emplace_back(entry.key(), extraText(entry.value()));
    }
    TALBOOK_TRY(row.result());
    if (profile.id.isNull()) {
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Accounts", "The account is not in the plan any more."),
                     QString::number(account.value)};
    }
    return profile;
}

} // namespace talbook
