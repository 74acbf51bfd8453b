#include "core/documents/changes_markdown.h"

#include "core/base/dates.h"
#include "core/documents/markdown.h"

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostSteps = 100;
constexpr size_t mostAccounts = 200; ///< told in full
constexpr size_t mostNames = 50;     ///< of accounts that came or went

std::string escaped(const QString &text)
{
    return escapeMarkdown(text.toStdString());
}

QString andMore(qint64 count, const Wording &words)
{
    return words.translate("Changes", "and %1 more").arg(words.locale().toString(count));
}

/// "People: added 3; Activities: added 12".
QString groupsText(const AccountChanges &account, const Wording &words)
{
    QStringList groups;
    for (const RecordGroup &group : account.records)
        groups.append(groupText(group, words));
    return groups.join(u"; "_s);
}

void addSteps(std::string &text, const PlanChanges &changes, const Wording &words)
{
    if (changes.steps.empty())
        return;
    text += "\n## " + escaped(words.translate("Changes", "Steps")) + "\n\n";
    for (size_t i = 0; i < std::min(mostSteps, changes.steps.size()); ++i)
        text += "- " + escaped(stepText(changes.steps[i], words)) + '\n';
    if (changes.steps.size() > mostSteps)
        text += "- " + escaped(andMore(qint64(changes.steps.size() - mostSteps), words)) + '\n';
}

void addGroup(std::string &text, const RecordGroup &group, const Wording &words)
{
    text += "- " + escaped(groupText(group, words)) + '\n';
    for (const RecordChange &record : group.records)
        text += "  - " + escaped(recordChangeText(record, words)) + '\n';
    const qint64 untold = group.count() - qint64(group.records.size());
    if (untold > 0 && !group.records.empty())
        text += "  - " + escaped(andMore(untold, words)) + '\n';
}

void addAccount(std::string &text, const AccountChanges &account, const PlanChanges &changes, const Wording &words)
{
    text += "\n## " + escaped(account.name) + "\n\n";
    for (const FieldChange &field : account.fields)
        text += "- " + escaped(fieldChangeText(field, words)) + '\n';
    for (const RecordGroup &group : account.records)
        addGroup(text, group, words);
    if (account.steps.empty())
        return;
    QStringList titles;
    for (const size_t step : account.steps)
        titles.append(changes.steps[step].title);
    titles.removeDuplicates();
    if (titles.size() > 10)
        titles = titles.mid(0, 10) << andMore(titles.size() - 10, words);
    text += "- " + escaped(words.translate("Changes", "Steps")) + ": " + escaped(titles.join(u"; "_s)) + '\n';
}

/// Accounts that came or went, a line each.
void addList(std::string &text, const PlanChanges &changes, RowChange change, const QString &title,
             const Wording &words)
{
    const auto count = std::ranges::count(changes.accounts, change, &AccountChanges::change);
    if (count == 0)
        return;
    text += "\n## " + escaped(title.arg(words.locale().toString(qint64(count)))) + "\n\n";
    size_t told = 0;
    for (const AccountChanges &account : changes.accounts) {
        if (account.change != change || ++told > mostNames)
            continue;
        const QString groups = groupsText(account, words);
        text += "- " + escaped(groups.isEmpty() ? account.name : u"%1 (%2)"_s.arg(account.name, groups)) + '\n';
    }
    if (told > mostNames)
        text += "- " + escaped(andMore(qint64(told - mostNames), words)) + '\n';
}

} // namespace

QString fieldChangeText(const FieldChange &field, const Wording &words)
{
    if (field.before.isEmpty() && field.after.isEmpty())
        return words.translate("Changes", "%1: changed").arg(field.field);
    const auto shown = [&](const QString &value) {
        return value.isEmpty() ? words.translate("Changes", "empty", "of a field") : value;
    };
    return u"%1: %2 → %3"_s.arg(field.field, shown(field.before), shown(field.after));
}

QString groupText(const RecordGroup &group, const Wording &words)
{
    QStringList parts;
    const QLocale &locale = words.locale();
    if (group.added > 0)
        parts.append(words.translate("Changes", "added %1").arg(locale.toString(group.added)));
    if (group.edited > 0)
        parts.append(words.translate("Changes", "edited %1").arg(locale.toString(group.edited)));
    if (group.removed > 0)
        parts.append(words.translate("Changes", "removed %1").arg(locale.toString(group.removed)));
    return group.title + u": "_s + parts.join(u", "_s);
}

QString recordChangeText(const RecordChange &record, const Wording &words)
{
    switch (record.change) {
    case RowChange::Added:
        return words.translate("Changes", "added: %1").arg(record.name);
    case RowChange::Removed:
        return words.translate("Changes", "removed: %1").arg(record.name);
    default:
        break;
    }
    QStringList fields;
    for (const FieldChange &field : record.fields)
        fields.append(fieldChangeText(field, words));
    return words.translate("Changes", "edited: %1")
        .arg(fields.isEmpty() ? record.name : u"%1 (%2)"_s.arg(record.name, fields.join(u"; "_s)));
}

QString accountChangeText(const AccountChanges &account, const Wording &words)
{
    if (account.change == RowChange::Added)
        return words.translate("Changes", "new", "an account");
    return account.change == RowChange::Removed ? words.translate("Changes", "removed", "an account") : QString();
}

QString stepText(const ChangeStep &step, const Wording &words)
{
    const QDateTime at = step.time.toLocalTime();
    const QString time = shortDate(at.date(), words.locale()) + words.locale().toString(at.time(), u", HH:mm"_s);
    return (step.author.isEmpty() ? time : time + u", "_s + step.author) + u": "_s + step.title;
}

QStringList changeRemarks(const PlanChanges &changes, const Wording &words)
{
    QStringList remarks;
    if (changes.historyBegins.isValid()) {
        remarks.append(words
                           .translate("Changes", "The history begins on %1; what was changed before is not in it. "
                                                 "Compare with a backup to see more.")
                           .arg(words.locale().toString(changes.historyBegins.toLocalTime().date(), u"d MMMM yyyy"_s)));
    }
    if (!changes.damaged.isEmpty()) {
        remarks.append(words.translate("Changes", "Steps that are damaged in the history and cannot be read: %1.")
                           .arg(changes.damaged.join(u"; "_s)));
    }
    return remarks;
}

QString changesMarkdown(const PlanChanges &changes, const Wording &words)
{
    std::string text = "# " + escaped(changes.heading) + '\n';
    for (const QString &remark : changeRemarks(changes, words))
        text += '\n' + escaped(remark) + '\n';
    if (changes.isEmpty())
        text += '\n' + escaped(words.translate("Changes", "Nothing was changed.")) + '\n';
    addSteps(text, changes, words);
    addList(text, changes, RowChange::Added, words.translate("Changes", "New accounts: %1"), words);
    addList(text, changes, RowChange::Removed, words.translate("Changes", "Removed accounts: %1"), words);
    size_t told = 0;
    for (const AccountChanges &account : changes.accounts) {
        if ((account.change == RowChange::None || account.change == RowChange::Edited) && ++told <= mostAccounts)
            addAccount(text, account, changes, words);
    }
    if (told > mostAccounts)
        text += '\n' +
                escaped(words.translate("Changes", "More accounts were changed: %1.")
                            .arg(words.locale().toString(qint64(told - mostAccounts)))) +
                '\n';
    if (!changes.plan.records.empty()) {
        AccountChanges plan = changes.plan;
        plan.name = words.translate("Changes", "The plan itself");
        plan.steps.clear();
        addAccount(text, plan, changes, words);
    }
    return QString::fromStdString(settleMarkdown(text));
}

} // namespace talbook
