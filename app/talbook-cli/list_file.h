#pragma once

#include "app/talbook-cli/input.h"
#include "app/talbook-cli/outcome.h"

#include "core/base/expected.h"

namespace talbook::cli
{

/// The form of a list: what --format says, else the ending of --out, else json with --json, else "table".
/// @param formats the choices, divided by bars
QString listFormat(const Input &input, const char *formats);

/// What is wrong with the form, the file and the plan together, as a sentence of usage; null where nothing is.
QString listFault(const Input &input, const char *formats);

/// A file written over the plan would be the end of it.
bool isThePlan(const QString &file, const QString &plan);

/// Prints the list, or writes it to --out whole or not at all.
/// @param written a sentence for the person, with the file's name as %1
Outcome deliverList(const Input &input, const QByteArray &bytes, qint64 rows, const QString &written);

} // namespace talbook::cli
