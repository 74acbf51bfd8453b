#include "app/talbook-cli/commands/commands.h"

#include "app/plan_environment.h"
#include "app/talbook-cli/plans.h"
#include "app/talbook-cli/text_table.h"
#include "core/plan/recovery.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace talbook::cli
{

using namespace Qt::StringLiterals;

namespace
{

Outcome recoverFile(const Input &input)
{
    const QString target = input.argument(1);
    const auto recovery = recoverPlan(input.argument(0), target, planEnvironment().dataFolder, input.asOf());
    TALBOOK_TRY(recovery);
    const QStringList remarks = recoveryRemarks(*recovery);
    const QLocale locale = input.words().locale();

    QJsonObject rows;
    QJsonObject lost;
    QJsonObject standIns;
    QJsonArray atLeast;
    TextTable table({{QCoreApplication::translate("Cli", "Table")},
                     {QCoreApplication::translate("Cli", "Saved"), TextTable::Align::Right},
                     {QCoreApplication::translate("Cli", "Lost"), TextTable::Align::Right}});
    for (const RecoveredTable &of : recovery->tables) {
        const QString name = QString::fromLatin1(of.table);
        rows.insert(name, of.rows);
        if (of.lost > 0)
            lost.insert(name, of.lost);
        if (of.atLeast)
            atLeast.append(name);
        if (of.standIns > 0)
            standIns.insert(name, of.standIns);
        const QString count = locale.toString(of.lost);
        table.add({name, locale.toString(of.rows),
                   !of.atLeast    ? count
                   : of.lost == 0 ? QCoreApplication::translate("Cli", "not known")
                                  : QCoreApplication::translate("Cli", "%1 or more").arg(count)});
    }
    if (input.json()) {
        return jsonText({{u"file"_s, target},
                         {u"rows"_s, rows},
                         {u"lost"_s, lost},
                         {u"at_least"_s, atLeast},
                         {u"stand_ins"_s, standIns},
                         {u"pages"_s, qint64(recovery->pages)},
                         {u"unread_pages"_s, qint64(recovery->unreadPages)},
                         {u"remarks"_s, QJsonArray::fromStringList(remarks)}});
    }
    QString text = (recovery->isComplete() ? QCoreApplication::translate("Cli", "Saved everything into “%1”.")
                                           : QCoreApplication::translate("Cli", "Saved into “%1” what could be read."))
                       .arg(target) +
                   u"\n\n"_s + table.text() + u'\n';
    for (const QString &remark : remarks)
        text += remark + u'\n';
    return Outcome::text(text);
}

} // namespace

Command recoverCommand()
{
    return {"recover",
            "PLAN FILE",
            QT_TRANSLATE_NOOP("Cli", "Saves what can be read of a damaged plan into a new file."),
            {},
            recoverFile};
}

} // namespace talbook::cli
