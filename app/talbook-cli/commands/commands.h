#pragma once

#include "app/talbook-cli/command.h"

namespace talbook::cli
{

Command newCommand();
Command infoCommand();
Command importCommand();
Command accountsCommand();
Command scoreCommand();
Command explainCommand();
Command committeeCommand();
Command classifyCommand();
Command layoutCommand();
Command launchCommand();
Command tasksCommand();
Command nextCommand();
Command budgetCommand();
Command metricsCommand();
Command attributionCommand();
Command exportCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command mergeCommand();
Command changesCommand();
Command backupCommand();
Command checkCommand();
Command recoverCommand();

} // namespace talbook::cli
