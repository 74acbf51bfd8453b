#include "core/results/set_aside.h"

#include "core/accounts/settings.h"
#include "core/base/text.h"
#include "core/plan/edit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Of the settings that hold reasons; scoringEffect() knows that no score hangs on them.
QString settingOf(const QString &key)
{
    return u"check."_s + key;
}

/// Whether the reason was given about each of them; one of an earlier release, or about very many, knows their number
/// only.
bool knowsAll(const QJsonObject &told, const std::vector<AccountId> &accounts)
{
    if (!told.contains(u"accounts"))
        return true;
    QSet<qint64> known;
    for (const QJsonValue &account : told[u"accounts"].toArray())
        known.insert(account.toInteger());
    return std::ranges::all_of(accounts, [&known](AccountId account) { return known.contains(account.value); });
}

} // namespace

Expected<void> setFindingAside(Edit &edit, const PlanFinding &finding, const QString &reason)
{
    const QString tidy = tidied(reason);
    if (tidy.isEmpty())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Results", "Say why the finding does not count here, so that others "
                                                            "understand it later."),
                     {}};
    QJsonObject told{{u"reason"_s, tidy}, {u"extent"_s, finding.extent}};
    // Too many are too many, whichever they are.
    if (finding.id != u"over_capacity" && finding.accounts.size() <= mostAccountsKnown) {
        QJsonArray accounts;
        for (const AccountId account : finding.accounts)
            accounts.append(account.value);
        told[u"accounts"_s] = accounts;
    }
    return setSetting(edit, settingOf(finding.key),
                      QString::fromUtf8(QJsonDocument(told).toJson(QJsonDocument::Compact)));
}

Expected<void> takeFindingUp(Edit &edit, const QString &key)
{
    return setSetting(edit, settingOf(key), {});
}

Expected<void> markSetAside(const Database &database, std::vector<PlanFinding> &findings)
{
    Statement row(database, "SELECT value FROM setting WHERE key = ?");
    for (PlanFinding &finding : findings) {
        row.reset();
        row.bind(1, settingOf(finding.key));
        if (row.step()) {
            const QJsonObject told = QJsonDocument::fromJson(row.text(0).toUtf8()).object();
            if (finding.extent <= told[u"extent"].toInt() && knowsAll(told, finding.accounts))
                finding.setAside = told[u"reason"].toString();
        }
        TALBOOK_TRY(row.result());
    }
    return {};
}

std::vector<PlanFinding> openFindings(const std::vector<PlanFinding> &findings)
{
    std::vector<PlanFinding> open;
    std::ranges::copy_if(findings, std::back_inserter(open),
                         [](const PlanFinding &finding) { return finding.setAside.isEmpty(); });
    return open;
}

} // namespace talbook
