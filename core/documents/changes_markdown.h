#pragma once

#include "core/base/wording.h"
#include "core/exchange/plan_changes.h"

namespace talbook
{

/// "Tier: 1:Few → 1:1"; "Notes: changed" where the values would tell nobody anything.
QString fieldChangeText(const FieldChange &field, const Wording &words);
/// "People: added 3, edited 1".
QString groupText(const RecordGroup &group, const Wording &words);
/// "added: Anna Petrova"; of an edited record its fields too: "edited: Anna Petrova (Job title: CFO → CEO)".
QString recordChangeText(const RecordChange &record, const Wording &words);
/// "new", "removed"; empty where the account was there before and is still.
QString accountChangeText(const AccountChanges &account, const Wording &words);
/// "11 Feb 2027, 09:00, Anna: Import contacts.csv"; times in the computer's zone.
QString stepText(const ChangeStep &step, const Wording &words);
/// What the reader must know of the whole: that the history begins later, that steps could not be read.
QStringList changeRemarks(const PlanChanges &changes, const Wording &words);

/// The whole as Markdown. Of very many steps, accounts and records the first are told and the others counted.
QString changesMarkdown(const PlanChanges &changes, const Wording &words);

} // namespace talbook
