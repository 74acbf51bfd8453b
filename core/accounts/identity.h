#pragma once

#include <QString>
#include <QStringView>

#include <string>
#include <string_view>

namespace talbook
{

/// The part of a company's web address that was registered for it: "acme.co.uk" for
/// "https://www.shop.acme.co.uk/eu?x=1", for "sales@acme.co.uk" and for "ACME.co.uk.". Lower case, in letters rather
/// than punycode ("минфин.рф"). Of several addresses in the text (parted by comma, semicolon, bar or white space) the
/// first usable one counts.
///
/// What a suffix is, such as co.uk or github.io, says the public suffix list built into libpsl; a suffix that the list
/// does not know is taken for one of a single word.
/// @return an empty text where there is none: a machine of the local network, an IP address, a bare suffix, an e-mail
/// address at a host where anybody can have one (gmail.com), or anything that is no address.
std::string registrableDomain(std::string_view utf8);
QString registrableDomain(QStringView text);

/// A company's name as it is compared. Both parts are UTF-8.
struct CompanyName
{
    /// Folded (case, ё = е, accents), without legal form and punctuation, letters that stand alone joined: "jp morgan"
    /// for "J.P. Morgan, Inc.". A name without a single letter stands as it was typed, after "=".
    std::string core;
    /// The legal form or forms in one spelling: "inc", "co ltd", "ооо"; empty where the name has none.
    std::string legalForm;
};

CompanyName companyName(std::string_view utf8);
CompanyName companyName(QStringView text);

/// Whether two names can belong to one company: "Cisco Systems" and "Cisco Systems, Inc" can; «Ромашка, ООО» and
/// «АО Ромашка» are two companies.
bool sameCompany(const CompanyName &left, const CompanyName &right);

} // namespace talbook
