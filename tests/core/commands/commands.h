#pragma once

#include "tests/core/commands/desk.h"

#include <QByteArrayList>

namespace talbook::test
{

/// One thing that a person can do in the window or on the command line.
struct Command
{
    QByteArray name;
    QByteArrayList functions;            ///< of core, through which it changes the plan
    std::function<bool(Desk &)> perform; ///< with dice; returns whether it did anything
};

std::vector<Command> accountCommands();
std::vector<Command> listCommands();
std::vector<Command> peopleCommands();
std::vector<Command> modelCommands();
std::vector<Command> importCommands();
/// Rules and next actions, messages, assets and personas.
std::vector<Command> ruleCommands();
/// Checklist, responsibilities, discovery questions and reviews.
std::vector<Command> quarterCommands();
/// Plays, campaigns, tasks, and the calendar they go by.
std::vector<Command> playCommands();
/// Lines of the budget.
std::vector<Command> budgetCommands();
/// Segments, settings and backups.
std::vector<Command> planCommands();

} // namespace talbook::test
