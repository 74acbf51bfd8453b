#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QDate>
#include <QString>

#include <span>
#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A thing to be done for a program's quarter.
struct ChecklistItem
{
    ChecklistId id;
    ProgramId program;
    QString stage; ///< a stage's id ("preparation"), a word of the user's own, or empty
    QString title;
    QDate due;
    QDate doneOn; ///< invalid: not yet
    QString owner, note;
};

/// By due day, then in the order they were made. Titles and owners that are the quarter's are in the language of the
/// words, whatever it was when they were added.
Expected<std::vector<ChecklistItem>> checklist(const Database &database, ProgramId program, const Wording &words);

/// Adds the quarter's items (resources/presets/quarter.json) that the program does not have, in the language of the
/// words. Weeks and days count from the program's first day; months end with the month: a month after 31 January is the
/// last of February. @return how many were added
Expected<int> addChecklist(Edit &edit, ProgramId program, const Wording &words);

/// BadInput without a title or a day, NotFound for a program or an item that is gone.
Expected<ChecklistId> addChecklistItem(Edit &edit, const ChecklistItem &item);
Expected<void> changeChecklistItem(Edit &edit, const ChecklistItem &item);
/// Done on the day; an invalid day: not done after all.
Expected<void> tickChecklistItems(Edit &edit, std::span<const ChecklistId> items, QDate doneOn);
Expected<void> removeChecklistItems(Edit &edit, std::span<const ChecklistId> items);

/// A stage of the quarter with the day it begins for a program that begins on `firstDay`.
struct ChecklistStage
{
    QString id, name;
    QDate date;
};
Expected<std::vector<ChecklistStage>> checklistStages(QDate firstDay, const Wording &words);

} // namespace talbook
