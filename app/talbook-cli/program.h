#pragma once

#include <QDate>
#include <QStringList>

namespace talbook::cli
{

/// The whole program: reads the command line, runs the command, writes what it gave. @return the exit status.
int runProgram(const QStringList &arguments, QDate today);

} // namespace talbook::cli
