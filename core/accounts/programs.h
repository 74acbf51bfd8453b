#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

class Database;
class Edit;

/// One planning quarter with its goals and its target account list.
struct Program
{
    ProgramId id;
    QString name;
    QDate startsOn;
    QDate endsOn;
    QString goals;
    qint64 accounts = 0; ///< members of its target account list that have not left
    QString tierPreset;  ///< id; empty: the plan's own
    QString maturity;    ///< id of a stage; empty: nobody said
};

/// What a person decides about a program.
struct ProgramDraft
{
    QString name;
    QDate startsOn;
    QDate endsOn;
    QString goals = {};
    QString tierPreset = {};
    QString maturity = {};
};

/// Newest first.
Expected<std::vector<Program>> programs(const Database &database);

/// The program that was chosen to work in; else the one that runs on the day; else the newest that began before it;
/// else the first that will begin.
Expected<std::optional<Program>> currentProgram(const Database &database, QDate asOf);

/// By name (case does not matter) or id; NotFound lists the names there are.
Expected<Program> findProgram(const Database &database, const QString &nameOrId);

/// The current program, or a new one for the quarter in which the day lies.
Expected<ProgramId> ensureProgram(Edit &edit, QDate asOf);

Expected<ProgramId> addProgram(Edit &edit, const QString &name, QDate startsOn, QDate endsOn,
                               const QString &goals = {});
/// BadInput where it has no name, or its days are missing or the wrong way round.
Expected<ProgramId> addProgram(Edit &edit, const ProgramDraft &draft);
Expected<void> changeProgram(Edit &edit, ProgramId program, const ProgramDraft &draft);

/// How far account-based marketing has come when the program begins, by a stage's id; empty: nobody said.
Expected<void> setMaturity(Edit &edit, ProgramId program, const QString &stage);

/// The program to work in from now on; null goes by the day again.
Expected<void> chooseProgram(Edit &edit, ProgramId program);

} // namespace talbook
