#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <array>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace talbook
{

/// What a file holds, one thing a record.
enum class ImportKind
{
    Accounts,
    Contacts,
    Opportunities,
    Activities,
    Signals,
    Costs
};

inline constexpr std::array importKinds = {ImportKind::Accounts,   ImportKind::Contacts, ImportKind::Opportunities,
                                           ImportKind::Activities, ImportKind::Signals,  ImportKind::Costs};

QString importKindId(ImportKind kind); ///< "accounts"
std::optional<ImportKind> importKindFromId(QStringView id);
/// Whose records the table of a plan holds: of "cost" the costs'.
std::optional<ImportKind> importKindOfTable(std::string_view table);
QString importKindTitle(ImportKind kind); ///< translated: "Accounts"

enum class FieldType
{
    Text,
    Address,  ///< of a site, from which the domain is taken
    List,     ///< several names parted by semicolons, commas or bars
    Count,    ///< a whole number; of a range ("51-200") the lower end counts
    Score,    ///< a number from 0 to 100
    Amount,   ///< money
    Currency, ///< its three-letter code
    Date,
    Flag, ///< yes or no
    Tier, ///< 1, 2, 3 or the words for them
    Word, ///< one of a few words that Talbook knows
};

struct ImportField
{
    std::string_view id; ///< as in --map, in presets and in the plan
    FieldType type = FieldType::Text;
    const char *title = nullptr; ///< English; see importFieldTitle
};

// In the order in which people are offered them. A record that is no account names its account by `account` (external
// id, domain or name) and, where the file knows better, by `account_id` or `account_domain`.

inline constexpr std::array accountFields = {
    ImportField{"name", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Name")},
    ImportField{"domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain")},
    ImportField{"external_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID")},
    ImportField{"parent", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Parent company")},
    ImportField{"industry", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Industry")},
    ImportField{"employees", FieldType::Count, QT_TRANSLATE_NOOP("Exchange", "Employees")},
    ImportField{"revenue", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Annual revenue")},
    ImportField{"currency", FieldType::Currency, QT_TRANSLATE_NOOP("Exchange", "Currency")},
    ImportField{"country", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Country")},
    ImportField{"region", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Region")},
    ImportField{"city", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "City")},
    ImportField{"linkedin_url", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "LinkedIn page")},
    ImportField{"technologies", FieldType::List, QT_TRANSLATE_NOOP("Exchange", "Technologies")},
    ImportField{"competitors", FieldType::List, QT_TRANSLATE_NOOP("Exchange", "Competitors in use")},
    ImportField{"owner", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Owner")},
    ImportField{"tier", FieldType::Tier, QT_TRANSLATE_NOOP("Exchange", "Tier")},
    ImportField{"strategic_value", FieldType::Score, QT_TRANSLATE_NOOP("Exchange", "Strategic value")},
    ImportField{"expected_acv", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Expected ACV")},
    ImportField{"on_tal", FieldType::Flag, QT_TRANSLATE_NOOP("Exchange", "On the target account list")},
    ImportField{"description", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Description")},
};

inline constexpr std::array contactFields = {
    ImportField{"account", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Account")},
    ImportField{"account_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID of the account")},
    ImportField{"account_domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain of the account")},
    ImportField{"name", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Name")},
    ImportField{"first_name", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "First name")},
    ImportField{"last_name", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Last name")},
    ImportField{"title", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Job title")},
    ImportField{"department", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Department")},
    ImportField{"seniority", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Seniority")},
    ImportField{"buying_role", FieldType::Word, QT_TRANSLATE_NOOP("Exchange", "Buying role")},
    ImportField{"reports_to", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Reports to")},
    ImportField{"email", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "E-mail")},
    ImportField{"phone", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Phone")},
    ImportField{"linkedin_url", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "LinkedIn page")},
    ImportField{"stance", FieldType::Word, QT_TRANSLATE_NOOP("Exchange", "Stance")},
    ImportField{"influence", FieldType::Count, QT_TRANSLATE_NOOP("Exchange", "Influence")},
    ImportField{"external_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID")},
    ImportField{"notes", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Notes")},
};

inline constexpr std::array opportunityFields = {
    ImportField{"account", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Account")},
    ImportField{"account_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID of the account")},
    ImportField{"account_domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain of the account")},
    ImportField{"external_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID")},
    ImportField{"name", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Name")},
    ImportField{"stage", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Stage")},
    ImportField{"amount", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Amount")},
    ImportField{"currency", FieldType::Currency, QT_TRANSLATE_NOOP("Exchange", "Currency")},
    ImportField{"created", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Created on")},
    ImportField{"closed", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Closed on")},
    ImportField{"outcome", FieldType::Word, QT_TRANSLATE_NOOP("Exchange", "Outcome")},
    ImportField{"owner", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Owner")},
    ImportField{"source", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Source")},
    ImportField{"mql_date", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Marketing qualified on")},
    ImportField{"sql_date", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Sales qualified on")},
};

inline constexpr std::array activityFields = {
    ImportField{"account", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Account")},
    ImportField{"account_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID of the account")},
    ImportField{"account_domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain of the account")},
    ImportField{"contact", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Contact")},
    ImportField{"date", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Date")},
    ImportField{"kind", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Kind")},
    ImportField{"channel", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Channel")},
    ImportField{"campaign", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Campaign")},
    ImportField{"direction", FieldType::Word, QT_TRANSLATE_NOOP("Exchange", "Direction")},
    ImportField{"asset", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Content")},
    ImportField{"count", FieldType::Count, QT_TRANSLATE_NOOP("Exchange", "Times")},
    ImportField{"external_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID")},
};

inline constexpr std::array signalFields = {
    ImportField{"account", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Account")},
    ImportField{"account_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID of the account")},
    ImportField{"account_domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain of the account")},
    ImportField{"date", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Date")},
    ImportField{"kind", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Kind")},
    ImportField{"topic", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Topic")},
    ImportField{"strength", FieldType::Score, QT_TRANSLATE_NOOP("Exchange", "Strength")},
    ImportField{"source", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Source")},
    ImportField{"external_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID")},
};

inline constexpr std::array costFields = {
    ImportField{"program", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Program")},
    ImportField{"date", FieldType::Date, QT_TRANSLATE_NOOP("Exchange", "Date")},
    ImportField{"category", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Category")},
    ImportField{"channel", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Channel")},
    ImportField{"tier", FieldType::Tier, QT_TRANSLATE_NOOP("Exchange", "Tier")},
    ImportField{"campaign", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Campaign")},
    ImportField{"account", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Account")},
    ImportField{"account_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "External ID of the account")},
    ImportField{"account_domain", FieldType::Address, QT_TRANSLATE_NOOP("Exchange", "Domain of the account")},
    ImportField{"planned", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Planned")},
    ImportField{"committed", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Committed")},
    ImportField{"actual", FieldType::Amount, QT_TRANSLATE_NOOP("Exchange", "Actual")},
    ImportField{"currency", FieldType::Currency, QT_TRANSLATE_NOOP("Exchange", "Currency")},
    ImportField{"note", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Note")},
    ImportField{"line_id", FieldType::Text, QT_TRANSLATE_NOOP("Exchange", "Line ID")},
};

std::span<const ImportField> importFields(ImportKind kind);

/// The place of a field that is known when the program is compiled; a misspelt one does not compile.
template <size_t Count> consteval int fieldAt(const std::array<ImportField, Count> &fields, std::string_view id)
{
    for (size_t i = 0; i < Count; ++i) {
        if (fields[i].id == id)
            return int(i);
    }
    throw "no such field";
}

/// The place of a field in importFields(kind), or -1.
int importFieldIndex(ImportKind kind, QStringView id);
QString importFieldId(const ImportField &field);
QString importFieldTitle(const ImportField &field);

/// A file can be imported as this kind only where of each group at least one field comes from a column or is the same
/// for all records.
std::vector<QStringList> requiredFields(ImportKind kind);

} // namespace talbook
