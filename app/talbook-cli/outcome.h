#pragma once

#include "app/talbook-cli/printing.h"
#include "core/base/error.h"

#include <QByteArray>
#include <QString>

#include <utility>

namespace talbook::cli
{

/// How a command ended. Nothing is written to standard output before the work is done, so that a script never reads
/// half a result.
struct Outcome
{
    int status = done;
    QByteArray output; ///< for standard output; of a failed command only where it has something to list
    QString message;   ///< for standard error

    static constexpr int done = 0;
    static constexpr int failed = 1;
    static constexpr int wrongUsage = 2;

    Outcome(QByteArray result) : output(std::move(result)) {}
    Outcome(const Error &error) : status(failed), message(error.message) {}

    /// A result for people: nothing in it is obeyed by a terminal.
    static Outcome text(const QString &result) { return {printable(result).toUtf8()}; }

    /// The command line itself is wrong, whatever the plan holds.
    static Outcome usage(const QString &sentence)
    {
        Outcome outcome{QByteArray()};
        outcome.status = wrongUsage;
        outcome.message = sentence;
        return outcome;
    }
};

} // namespace talbook::cli
