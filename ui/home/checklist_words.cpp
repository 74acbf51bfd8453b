#include "ui/home/checklist_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

bool isOverdue(const ChecklistItem &item, QDate asOf)
{
    return !item.doneOn.isValid() && item.due < asOf;
}

QString stageName(const QString &stage, const std::vector<ChecklistStage> &stages)
{
    const auto found = std::ranges::find(stages, stage, &ChecklistStage::id);
    return found == stages.end() ? stage : found->name;
}

QString stageId(const QString &name, const std::vector<ChecklistStage> &stages)
{
    const QString tidy = name.trimmed();
    const auto found = std::ranges::find(stages, tidy, &ChecklistStage::name);
    return found == stages.end() ? tidy : found->id;
}

QDate stageDay(const QString &stage, const std::vector<ChecklistStage> &stages)
{
    const auto found = std::ranges::find(stages, stage, &ChecklistStage::id);
    return found == stages.end() ? QDate() : found->date;
}

QString doneText(qint64 done, qint64 all, const Wording &words)
{
    return QCoreApplication::translate("Home", "%1 of %2 done")
        .arg(words.locale().toString(done), words.locale().toString(all));
}

QString tickTitle(const std::vector<ChecklistItem> &items, bool done)
{
    const QString what = items.size() == 1
                             ? items.front().title
                             : QCoreApplication::translate("Home", "%n item(s)", nullptr, int(items.size()));
    return (done ? QCoreApplication::translate("Home", "Done: %1")
                 : QCoreApplication::translate("Home", "Not done: %1"))
        .arg(what);
}

} // namespace talbook
