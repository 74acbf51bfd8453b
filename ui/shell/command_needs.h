#pragma once

#include <QString>

namespace talbook
{

/// What must hold for a command to be of use.
enum class CommandNeeds
{
    Nothing,
    Plan,
    EditablePlan,
    Undo,
    Redo,
    Table, ///< the table of accounts is what the person looks at
    EditableTable,
    Search,    ///< what the person looks at can be searched
    TableRows, ///< and some of its rows are chosen
    EditableTableRows,
    Account, ///< an account that the person sees: rows of the table, else the current one
    EditableAccount,
    Committee, ///< an account whose committee can be shown
    EditableCommittee,
    Person, ///< somebody of the committee is chosen
    EditablePerson,
    EditableProposal, ///< one of them has a proposed role
    Timeline,         ///< the timeline is what the person looks at
    Tasks,            ///< and some of its tasks are chosen
    EditableTasks,
    Budget,           ///< a program, and with it a budget
    EditableBudget,
    EditableBudgetLines ///< lines of the budget are chosen
};

/// What a window shows, as far as commands hang on it.
struct CommandSituation
{
    bool isOpen = false;
    bool isReadOnly = false;
    bool isEditable = false;
    bool canUndo = false;
    bool canRedo = false;
    bool showsTable = false;
    bool showsCommittee = false;
    bool showsPlays = false;
    bool hasRows = false;
    bool hasAccount = false;
    bool hasCommittee = false;
    bool hasPerson = false;
    bool hasProposal = false;
    bool showsTimeline = false;
    bool hasTasks = false;
    bool hasBudget = false;
    bool hasBudgetLines = false;
};

/// Why a command cannot be used now, as a sentence with what to do; empty where it can be.
QString whyNot(CommandNeeds needs, const CommandSituation &now);

} // namespace talbook
