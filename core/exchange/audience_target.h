#pragma once

#include <QString>

#include <optional>
#include <span>

namespace talbook
{

/// What stands in a column of a file that is handed over.
enum class AudienceField
{
    Nothing, ///< the vendor's column, for which a plan has no value
    AccountName,
    AccountDomain,
    AccountExternalId,
    AccountIndustry,
    AccountOwner,
    AccountEmployees,
    AccountCity,
    AccountCountry,     ///< as the plan has it
    AccountCountryCode, ///< two letters, ISO 3166-1
    AccountPageUrl,     ///< on LinkedIn
    AccountOnTal,       ///< true or false
    AccountTier,        ///< tier_1 to tier_3
    PersonExternalId,
    PersonFirstName,
    PersonLastName,
    PersonTitle,
    PersonDepartment,
    PersonEmail,
    PersonPhone,
    PersonHashedEmail, ///< SHA-256 of the trimmed address in lower case
    PersonHashedPhone, ///< SHA-256 of the number in E.164
};

/// How a target's own record ids look; others are of another system and would meet the wrong record, or none.
enum class AudienceIds
{
    AnySystem,
    Salesforce, ///< 15 or 18 letters and digits, an account's beginning with 001 and a contact's with 003
    HubSpot     ///< digits alone
};

struct AudienceColumn
{
    const char *header; ///< to the letter as the vendor writes it
    AudienceField field;
    bool required = false;
};

/// One kind of file that a target takes. A limit of 0 is none that is known.
struct AudienceList
{
    std::span<const AudienceColumn> columns; ///< empty: the target takes no such file
    qint64 fewestRows = 0;
    qint64 suggestedRows = 0; ///< fewer are taken, and promise little
    qint64 mostRows = 0;
    qint64 mostBytes = 0;
    bool headersFromMemory = false; ///< the vendor's page has not been seen: say so
};

/// Where an audience goes, as the vendors' pages describe it.
struct AudienceTarget
{
    const char *id;   ///< "linkedin": on the command line
    const char *name; ///< "LinkedIn"
    AudienceList accounts, people;
    bool fileNameWithoutSpaces = false;
    AudienceIds ids = AudienceIds::AnySystem;
    bool checksIndustry = false; ///< against Salesforce's usual picklist
};

std::span<const AudienceTarget> audienceTargets();
const AudienceTarget *findAudienceTarget(QStringView id);

} // namespace talbook
