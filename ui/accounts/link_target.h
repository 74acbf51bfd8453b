#pragma once

#include <QUrl>

namespace talbook
{

/// What a person may open in a browser: an address that says http or https itself and names a host; invalid else.
/// Addresses come from files: nothing is completed, and no other scheme is let through.
QUrl linkTarget(const QString &text);

/// The site of a company's domain; invalid where the text is no host name.
QUrl domainTarget(const QString &domain);

} // namespace talbook
