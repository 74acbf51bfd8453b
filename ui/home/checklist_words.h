#pragma once

#include "core/plays/checklist.h"

namespace talbook
{

bool isOverdue(const ChecklistItem &item, QDate asOf);

/// A stage's name in words; one of the user's own as it is.
QString stageName(const QString &stage, const std::vector<ChecklistStage> &stages);
/// The stage of that name, else the name itself.
QString stageId(const QString &name, const std::vector<ChecklistStage> &stages);
/// The day it begins; invalid for one of the user's own.
QDate stageDay(const QString &stage, const std::vector<ChecklistStage> &stages);

/// "7 of 24 done".
QString doneText(qint64 done, qint64 all, const Wording &words);
/// The step's title: "Done: Choose the accounts".
QString tickTitle(const std::vector<ChecklistItem> &items, bool done);

} // namespace talbook
