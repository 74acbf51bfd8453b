#include "core/accounts/identity.h"

#include "core/accounts/free_mail.h"

#include <QUrl>

#include <libpsl.h>

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

constexpr size_t longestHost = 253;
constexpr size_t longestLabel = 63;

// Names that no company can register: of local networks, and set aside by RFC 6761 and 6762. "example" stays usable: it
// is where invented companies live.
constexpr std::array<std::string_view, 9> localSuffixes = {"arpa",    "corp", "home",  "internal", "intranet",
                                                           "invalid", "lan",  "local", "localhost"};

bool isBeyondAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}

bool isAddressSeparator(char c)
{
    return c == ',' || c == ';' || c == '|' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// "www.acme.com" of "https://user@www.acme.com:8080/path", still in the case it was typed.
std::string_view hostPart(std::string_view address, bool &isEmail)
{
    const auto opening = address.find_first_not_of("<(\"'[");
    address.remove_prefix(std::min(opening, address.size()));
    const auto scheme = address.find("://");
    isEmail = scheme == std::string_view::npos && address.find('@') != std::string_view::npos;
    if (scheme != std::string_view::npos)
        address.remove_prefix(scheme + 3);
    else if (address.starts_with("//"))
        address.remove_prefix(2);
    address = address.substr(0, address.find_first_of(isEmail ? "?>)\"'" : "/?#\\>)\"'"));
    if (const auto at = address.rfind('@'); at != std::string_view::npos)
        address.remove_prefix(at + 1);
    address = address.substr(0, address.find(':'));
    while (!address.empty() && address.back() == '.')
        address.remove_suffix(1);
    while (!address.empty() && (address.front() == '.' || address.front() == '*'))
        address.remove_prefix(1);
    return address;
}

bool isPlainHost(std::string_view host)
{
    return std::ranges::all_of(host, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '_';
    });
}

/// One spelling for one host: lower case, letters instead of punycode. Empty where it is none.
std::string canonicalHost(std::string_view host)
{
    std::string lower(host);
    for (char &c : lower) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    if (isPlainHost(lower) && lower.find("xn--") == std::string::npos)
        return lower;
    const QByteArray ace = QUrl::toAce(QString::fromUtf8(lower.data(), qsizetype(lower.size())));
    if (ace.isEmpty() || !isPlainHost({ace.constData(), size_t(ace.size())}))
        return {};
    return QUrl::fromAce(ace, QUrl::IgnoreIDNWhitelist).toStdString();
}

bool isWellFormed(std::string_view host)
{
    if (host.empty() || host.size() > longestHost * 2 || host.find('.') == std::string_view::npos)
        return false;
    std::string_view label;
    for (size_t from = 0; from <= host.size(); from += label.size() + 1) {
        label = host.substr(from, host.find('.', from) - from);
        if (label.empty() || label.size() > longestLabel * 2 || label.front() == '-' || label.back() == '-')
            return false;
    }
    // New suffixes in Latin letters appear, so an unknown one is believed; in "и.о." or "ул.Мира" nobody means one.
    if (std::ranges::any_of(label, isBeyondAscii)) {
        return psl_is_public_suffix2(psl_builtin(), std::string(label).c_str(), PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE) !=
               0;
    }
    // Only letters: "10.0.0.1" is a machine, "2.0" a number.
    return label.size() >= 2 && std::ranges::all_of(label, [](char c) { return c >= 'a' && c <= 'z'; }) &&
           !std::ranges::binary_search(localSuffixes, label);
}

/// What was registered of a well-formed host; empty where it is a public suffix itself.
std::string_view registrablePart(const std::string &host)
{
    const size_t dot = host.rfind('.');
    const size_t second = host.rfind('.', dot - 1);
    // The common host has two labels, or "www" before them: one look-up instead of three. A last label is always a
    // suffix.
    const size_t from =
        second == std::string::npos ? 0 : (second == 3 && host.starts_with("www") ? 4 : std::string::npos);
    if (from != std::string::npos && psl_is_public_suffix(psl_builtin(), host.c_str() + from) == 0)
        return std::string_view(host).substr(from);
    const char *registrable = psl_registrable_domain(psl_builtin(), host.c_str());
    return registrable ? std::string_view(registrable) : std::string_view();
}

std::string domainOfAddress(std::string_view address)
{
    bool isEmail = false;
    const std::string host = canonicalHost(hostPart(address, isEmail));
    if (!isWellFormed(host))
        return {};
    const std::string_view registrable = registrablePart(host);
    const bool unusable = registrable.find('_') != std::string_view::npos || (isEmail && isFreeMailDomain(registrable));
    return unusable ? std::string() : std::string(registrable);
}

} // namespace

std::string registrableDomain(std::string_view utf8)
{
    for (size_t from = 0; from < utf8.size();) {
        if (isAddressSeparator(utf8[from])) {
            ++from;
            continue;
        }
        size_t to = from;
        while (to < utf8.size() && !isAddressSeparator(utf8[to]))
            ++to;
        const std::string_view address = utf8.substr(from, to - from);
        if (address.find('.') != std::string_view::npos || std::ranges::any_of(address, isBeyondAscii)) {
            if (std::string domain = domainOfAddress(address); !domain.empty())
                return domain;
        }
        from = to;
    }
    return {};
}

QString registrableDomain(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return QString::fromStdString(registrableDomain(std::string_view(utf8.constData(), size_t(utf8.size()))));
}

} // namespace talbook
