#pragma once

#include "app/talbook-cli/input.h"
#include "core/plan/plan.h"

#include <QJsonObject>

namespace talbook::cli
{

/// The plan that is the command's first argument, to look at: nothing is locked or written.
Expected<std::unique_ptr<Plan>> openForReading(const Input &input);

/// The same, for what is scored: a setting that names what is not there is told on standard error, and what stands in.
Expected<std::unique_ptr<Plan>> openForScoring(const Input &input);

/// What openForScoring tells of a plan that is open.
Expected<void> tellNotices(const Plan &plan, const Input &input);

/// The same, to change it: what is not published at the end never was.
Expected<std::unique_ptr<Plan>> openForChange(const Input &input);

/// Of a damaged plan the sentence says what can be done about it from here.
/// @param path of the file; one that is called a plan and does not begin as one is damaged, too
Error withRemedy(Error error, const QString &path);

/// The object as `--json` prints it.
QByteArray jsonText(const QJsonObject &object);

} // namespace talbook::cli
