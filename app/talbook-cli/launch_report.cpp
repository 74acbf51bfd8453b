#include "app/talbook-cli/launch_report.h"

#include "app/talbook-cli/text_table.h"
#include "core/base/dates.h"
#include "core/base/money.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

QJsonArray noticesJson(const LaunchPreview &preview, const std::vector<StepNotice> &notices)
{
    QJsonArray list;
    for (const StepNotice &notice : notices) {
        list.append(QJsonObject{{u"account"_s, preview.accounts[notice.account].name},
                                {u"step"_s, preview.play.steps[notice.step].id},
                                {u"message"_s, notice.message}});
    }
    return list;
}

QString moneyText(qint64 minor, const QString &currency, const Wording &words)
{
    return words.locale().toString(toMajor(minor, currency), 'f', minorDigits(currency)) + QChar(QChar::Nbsp) +
           currency;
}

/// "Sales development: Anna, Sam"; those for whom nobody is named have a note of their own.
QStringList doersOf(const LaunchPreview &preview, const Wording &words)
{
    QHash<QString, QStringList> people;
    for (const PlannedTask &task : preview.tasks) {
        QStringList &named = people[preview.play.steps[task.step].who];
        if (!task.owner.isEmpty() && !named.contains(task.owner))
            named.append(task.owner);
    }
    QStringList lines;
    for (const QString &who : playOwners()) {
        if (const QStringList named = people.value(who); !named.isEmpty())
            lines.append(u"%1: %2"_s.arg(playOwnerName(who, words), named.join(u", "_s)));
    }
    return lines;
}

} // namespace

QJsonObject launchJson(const LaunchPreview &preview, CampaignId campaign)
{
    QJsonArray accounts, load;
    int reached = 0;
    for (const LaunchAccount &account : preview.accounts) {
        reached += account.tasks > 0 ? 1 : 0;
        accounts.append(QJsonObject{{u"id"_s, account.id.value},
                                    {u"account"_s, account.name},
                                    {u"tasks"_s, account.tasks},
                                    {u"cost"_s, toMajor(account.cost, preview.currency)}});
    }
    for (const PersonLoad &person : preview.load) {
        for (const WeekLoad &week : person.weeks) {
            load.append(QJsonObject{{u"person"_s, person.person.isEmpty() ? QJsonValue() : QJsonValue(person.person)},
                                    {u"week"_s, week.monday.toString(Qt::ISODate)},
                                    {u"tasks"_s, week.tasks},
                                    {u"capacity"_s, person.capacity}});
        }
    }
    return {{u"campaign"_s, preview.name},
            {u"id"_s, campaign.isNull() ? QJsonValue() : QJsonValue(campaign.value)},
            {u"accounts"_s, reached},
            {u"tasks"_s, qint64(preview.tasks.size())},
            {u"cost"_s, toMajor(preview.total, preview.currency)},
            {u"rounding"_s, std::round(preview.rounding * 100) / 100 / std::pow(10.0, minorDigits(preview.currency))},
            {u"currency"_s, preview.currency},
            {u"version"_s, preview.play.version},
            {u"by_account"_s, accounts},
            {u"left_out"_s, noticesJson(preview, preview.leftOut)},
            {u"missing"_s, noticesJson(preview, preview.missing)},
            {u"load"_s, load},
            {u"notes"_s, QJsonArray::fromStringList(preview.notes)}};
}

QString launchText(const LaunchPreview &preview, bool made, const Wording &words)
{
    const auto paragraph = [](const QString &title, const QStringList &lines) {
        return lines.isEmpty() ? QString() : u'\n' + title + u'\n' + lines.join(u'\n') + u'\n';
    };
    QString text =
        (made ? QCoreApplication::translate("Cli", "Launched “%1”: %n task(s), %2.", nullptr, int(preview.tasks.size()))
              : QCoreApplication::translate("Cli", "“%1” would be launched: %n task(s), %2.", nullptr,
                                            int(preview.tasks.size())))
            .arg(preview.name, moneyText(preview.total, preview.currency, words)) +
        u"\n\n"_s;
    using Align = TextTable::Align;
    TextTable accounts({{QCoreApplication::translate("Cli", "Account")},
                        {QCoreApplication::translate("Cli", "Tasks"), Align::Right},
                        {QCoreApplication::translate("Cli", "Cost"), Align::Right}});
    for (const LaunchAccount &account : preview.accounts) {
        accounts.add(
            {account.name, words.locale().toString(account.tasks), moneyText(account.cost, preview.currency, words)});
    }
    text += accounts.text();
    text += paragraph(QCoreApplication::translate("Cli", "Who does it:"), doersOf(preview, words));
    QStringList over;
    for (const PersonLoad &person : preview.load) {
        for (const WeekLoad &week : person.weeks) {
            if (week.tasks > person.capacity && !person.person.isEmpty()) {
                over.append(QCoreApplication::translate("Cli", "%1, week of %2: %3 tasks, capacity %4")
                                .arg(person.person, shortDate(week.monday, words.locale()))
                                .arg(week.tasks)
                                .arg(person.capacity));
            }
        }
    }
    text += paragraph(QCoreApplication::translate("Cli", "Too much work:"), over);
    const auto listed = [&preview](const std::vector<StepNotice> &notices) {
        QStringList lines;
        for (const StepNotice &notice : notices)
            lines.append(u"%1: %2"_s.arg(preview.play.steps[notice.step].action, notice.message));
        return lines;
    };
    text += paragraph(QCoreApplication::translate("Cli", "Left out:"), listed(preview.leftOut));
    text += paragraph(QCoreApplication::translate("Cli", "Planned, though somebody must be found first:"),
                      listed(preview.missing));
    for (const QString &note : preview.notes)
        text += u'\n' + note + u'\n';
    if (const QString rounding = roundingSentence(preview, words); !rounding.isEmpty())
        text += u'\n' + rounding + u'\n';
    return text;
}

} // namespace talbook::cli
