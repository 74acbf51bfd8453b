#pragma once

#include <QString>

namespace talbook
{

/// ISO 3166-1 in two capitals, for a code in any case, "UK", or a country's name in English or in a language of its
/// own; empty for anything else.
QString countryCode(const QString &country);

/// A telephone number as E.164 has it, "+74951234567", from one written with its plus and whatever parts its groups;
/// empty where the country's code is missing or what stands there is no number.
QString phoneE164(const QString &phone);

/// Trimmed and in lower case; empty for what is no address.
QString comparedEmail(const QString &email);

/// SHA-256 of the UTF-8 in small hexadecimal digits; empty for an empty text.
QString sha256(const QString &text);

/// 15 or 18 letters and digits that begin with the three of the kind: "001" an account, "003" a contact.
bool isSalesforceId(const QString &id, QStringView kind);
/// Digits alone.
bool isHubSpotId(const QString &id);

/// Whether it is one of Salesforce's 32 industries, which each customer may have changed.
bool isSalesforceIndustry(const QString &industry);

} // namespace talbook
