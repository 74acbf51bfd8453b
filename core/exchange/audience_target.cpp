#include "core/exchange/audience_target.h"

#include <array>

namespace talbook
{

// A namespace of its own, so that the names of the fields stay in this file.
namespace vendor_files
{

namespace
{

using enum AudienceField;

// Campaign Manager's template for companies; its headers may not be changed.
constexpr std::array linkedInCompanies{
    AudienceColumn{"companyname", AccountName, true},
    AudienceColumn{"companywebsite", AccountDomain},
    AudienceColumn{"companyemaildomain", AccountDomain},
    AudienceColumn{"linkedincompanypageurl", AccountPageUrl},
    AudienceColumn{"stocksymbol", Nothing},
    AudienceColumn{"industry", AccountIndustry},
    AudienceColumn{"city", AccountCity},
    AudienceColumn{"state", Nothing},
    AudienceColumn{"companycountry", AccountCountryCode},
    AudienceColumn{"zipcode", Nothing},
};

constexpr std::array linkedInContacts{
    AudienceColumn{"email", PersonEmail, true},     AudienceColumn{"firstname", PersonFirstName},
    AudienceColumn{"lastname", PersonLastName},     AudienceColumn{"jobtitle", PersonTitle},
    AudienceColumn{"employeecompany", AccountName}, AudienceColumn{"country", AccountCountryCode},
    AudienceColumn{"googleaid", Nothing},
};

// Google matches a name only together with country and postcode. A plan has no postcode, so names and countries stay
// out: they would be handed over for nothing.
constexpr std::array googleCustomers{
    AudienceColumn{"Email", PersonHashedEmail}, AudienceColumn{"Phone", PersonHashedPhone},
    AudienceColumn{"First Name", Nothing},      AudienceColumn{"Last Name", Nothing},
    AudienceColumn{"Country", Nothing},         AudienceColumn{"Zip", Nothing},
};

constexpr std::array sixSenseAccounts{
    AudienceColumn{"Account Name", AccountName},
    AudienceColumn{"Country", AccountCountry},
    AudienceColumn{"Domain", AccountDomain},
};

constexpr std::array demandbaseAccounts{
    AudienceColumn{"Account Name", AccountName, true},
    AudienceColumn{"Account Domain", AccountDomain, true},
    AudienceColumn{"Owner", AccountOwner},
    AudienceColumn{"Employees", AccountEmployees},
    AudienceColumn{"Industry", AccountIndustry},
    AudienceColumn{"External Account ID", AccountExternalId},
};

constexpr std::array demandbasePeople{
    AudienceColumn{"First Name", PersonFirstName, true},
    AudienceColumn{"Last Name", PersonLastName, true},
    AudienceColumn{"Email", PersonEmail, true},
    AudienceColumn{"External Person Id", PersonExternalId, true},
    AudienceColumn{"Account Name", AccountName},
    AudienceColumn{"Account Domain", AccountDomain},
    AudienceColumn{"External Account Id", AccountExternalId},
    AudienceColumn{"Title", PersonTitle},
};

// API names, as the objects describe themselves.
constexpr std::array salesforceAccounts{
    AudienceColumn{"Id", AccountExternalId},
    AudienceColumn{"Name", AccountName, true},
    AudienceColumn{"Website", AccountDomain},
    AudienceColumn{"Industry", AccountIndustry},
    AudienceColumn{"NumberOfEmployees", AccountEmployees},
    AudienceColumn{"BillingCity", AccountCity},
    AudienceColumn{"BillingCountry", AccountCountry},
};

constexpr std::array salesforceContacts{
    AudienceColumn{"Id", PersonExternalId},       AudienceColumn{"AccountId", AccountExternalId},
    AudienceColumn{"FirstName", PersonFirstName}, AudienceColumn{"LastName", PersonLastName, true},
    AudienceColumn{"Title", PersonTitle},         AudienceColumn{"Department", PersonDepartment},
    AudienceColumn{"Email", PersonEmail},         AudienceColumn{"Phone", PersonPhone},
};

constexpr std::array hubSpotCompanies{
    AudienceColumn{"Company ID", AccountExternalId},         AudienceColumn{"Name", AccountName, true},
    AudienceColumn{"Company Domain Name", AccountDomain},    AudienceColumn{"Industry", AccountIndustry},
    AudienceColumn{"Number of Employees", AccountEmployees}, AudienceColumn{"City", AccountCity},
    AudienceColumn{"Country/Region", AccountCountry},        AudienceColumn{"LinkedIn Company Page", AccountPageUrl},
    AudienceColumn{"Target Account", AccountOnTal},          AudienceColumn{"Ideal Customer Profile Tier", AccountTier},
};

constexpr std::array hubSpotContacts{
    AudienceColumn{"Contact ID", PersonExternalId}, AudienceColumn{"First Name", PersonFirstName},
    AudienceColumn{"Last Name", PersonLastName},    AudienceColumn{"Email", PersonEmail},
    AudienceColumn{"Phone Number", PersonPhone},    AudienceColumn{"Job Title", PersonTitle},
    AudienceColumn{"Company Name", AccountName},    AudienceColumn{"Associated Company ID", AccountExternalId},
};

constexpr qint64 megabyte = 1'000'000;

constexpr std::array targets{
    AudienceTarget{.id = "linkedin",
                   .name = "LinkedIn",
                   .accounts = {.columns = linkedInCompanies, .suggestedRows = 1'000},
                   .people = {.columns = linkedInContacts,
                              .fewestRows = 300,
                              .mostRows = 300'000,
                              .mostBytes = 20 * megabyte,
                              .headersFromMemory = true}},
    AudienceTarget{.id = "google", .name = "Google", .accounts = {}, .people = {.columns = googleCustomers}},
    AudienceTarget{.id = "6sense",
                   .name = "6sense",
                   .accounts = {.columns = sixSenseAccounts, .mostRows = 25'000},
                   .people = {},
                   .fileNameWithoutSpaces = true},
    AudienceTarget{.id = "demandbase",
                   .name = "Demandbase",
                   .accounts = {.columns = demandbaseAccounts},
                   .people = {.columns = demandbasePeople}},
    AudienceTarget{.id = "salesforce",
                   .name = "Salesforce",
                   .accounts = {.columns = salesforceAccounts},
                   .people = {.columns = salesforceContacts},
                   .ids = AudienceIds::Salesforce,
                   .checksIndustry = true},
    AudienceTarget{.id = "hubspot",
                   .name = "HubSpot",
                   .accounts = {.columns = hubSpotCompanies, .headersFromMemory = true},
                   .people = {.columns = hubSpotContacts, .headersFromMemory = true},
                   .ids = AudienceIds::HubSpot},
};

} // namespace

} // namespace vendor_files

std::span<const AudienceTarget> audienceTargets()
{
    return vendor_files::targets;
}

const AudienceTarget *findAudienceTarget(QStringView id)
{
    for (const AudienceTarget &target : vendor_files::targets) {
        if (id == QLatin1StringView(target.id))
            return &target;
    }
    return nullptr;
}

} // namespace talbook
