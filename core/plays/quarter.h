#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A meeting that repeats (domain section 10).
struct RhythmMeeting
{
    QString id, name;
    QString period;  ///< "week", "month" or "quarter"
    QStringList who; ///< roles in words
    QStringList agenda;
    QString outcome;
};
Expected<std::vector<RhythmMeeting>> operatingRhythm(const Wording &words);

struct TeamRole
{
    QString id, name, task;
};

/// What has to be done, and which role does it (R), answers for it (A), is asked (C) or is told (I).
struct Responsibility
{
    QString id, name;
    QString side;                    ///< in words: "Marketing", "Shared", "Sales"; empty for one of the plan's own
    QHash<QString, QString> letters; ///< by the role's id: "R", "A", "C" or "I"; none where it has no part
    bool own = false;                ///< added in this plan
};

struct ResponsibilityTable
{
    std::vector<TeamRole> roles;
    std::vector<Responsibility> rows;
    bool changed = false; ///< the plan has something otherwise than the preset
};
/// resources/presets/quarter.json with what the plan's setting "responsibilities" changes.
Expected<ResponsibilityTable> responsibilities(const Database &database, const Wording &words);

/// An empty letter: no part in it. One role alone answers: who did before then does it (R). BadInput for another
/// letter, NotFound for a row or a role there is not.
Expected<void> setResponsibility(Edit &edit, const QString &row, const QString &role, const QString &letter);
/// A row of the plan's own. BadInput where the name is empty or taken. @return its id
Expected<QString> addResponsibility(Edit &edit, const QString &name, const Wording &words);
Expected<void> removeResponsibility(Edit &edit, const QString &row);
/// As it was shipped; rows of the plan's own go.
Expected<void> restoreResponsibilities(Edit &edit);

} // namespace talbook
