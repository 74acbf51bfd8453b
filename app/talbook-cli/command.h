#pragma once

#include "app/talbook-cli/outcome.h"

#include <vector>

namespace talbook::cli
{

class Input;

enum class OptionKind
{
    Switch,
    Text,
    Count,  ///< a whole number from 1
    Number, ///< a whole number from 0
    Date,   ///< YYYY-MM-DD
    Choice, ///< one of the words in Option::value
};

struct Option
{
    const char *name;
    OptionKind kind;
    const char *value; ///< stands for the value in the help: "FILE"; of a choice its words: "en|ru"
    const char *help;  ///< a source text of the context Cli
};

/// One line of the command table: what help, parsing and running need to know.
struct Command
{
    const char *name;
    const char *arguments; ///< "PLAN FILE [N]"; brackets mark what may be left out, "[TITLE...]" any number
    const char *summary;   ///< a source text of the context Cli
    std::vector<Option> options;
    Outcome (*run)(const Input &);
};

/// All commands, in the order in which help lists them.
const std::vector<Command> &commands();
const Command *findCommand(const QString &name);

/// Options that every command takes.
const std::vector<Option> &commonOptions();
/// Options in place of a command.
const std::vector<Option> &programOptions();

/// How many arguments the command takes at least and at most.
int fewestArguments(const Command &command);
int mostArguments(const Command &command);

} // namespace talbook::cli
