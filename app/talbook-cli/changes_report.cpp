#include "app/talbook-cli/changes_report.h"

#include "app/talbook-cli/plans.h"
#include "core/documents/changes_markdown.h"

#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString changeWord(RowChange change)
{
    switch (change) {
    case RowChange::Added:
        return u"added"_s;
    case RowChange::Edited:
        return u"edited"_s;
    case RowChange::Removed:
        return u"removed"_s;
    case RowChange::None:
        break;
    }
    return {};
}

QJsonObject countsJson(const AccountChanges &account)
{
    qint64 added = 0, edited = 0, removed = 0;
    for (const RecordGroup &group : account.records) {
        added += group.added;
        edited += group.edited;
        removed += group.removed;
    }
    return {{u"added"_s, added}, {u"edited"_s, edited}, {u"removed"_s, removed}};
}

} // namespace

Outcome tellChanges(const Input &input, const PlanChanges &changes)
{
    if (!input.json())
        return Outcome::text(changesMarkdown(changes, input.words()));
    QJsonArray accounts;
    for (const AccountChanges &account : changes.accounts) {
        QJsonObject json{{u"name"_s, account.name}, {u"records"_s, countsJson(account)}};
        json.insert(u"change"_s, account.change == RowChange::None ? QJsonValue() : changeWord(account.change));
        accounts.append(json);
    }
    return jsonText({{u"accounts"_s, accounts}, {u"plan"_s, countsJson(changes.plan)}});
}

} // namespace talbook::cli
