#include "ui/accounts/link_target.h"

namespace talbook
{

using namespace Qt::StringLiterals;

QUrl linkTarget(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == u"http" || url.scheme() == u"https";
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

QUrl domainTarget(const QString &domain)
{
    const QUrl url = linkTarget(u"https://"_s + domain.trimmed());
    const bool hostAlone = url.path().isEmpty() && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
    return hostAlone && url.host().contains(u'.') ? url : QUrl();
}

} // namespace talbook
