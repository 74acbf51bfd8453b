#pragma once

#include "core/base/wording.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace talbook
{

/// What is wrong at one place of a model's definition, in a sentence that names the field.
struct ModelFault
{
    QString path;
    QString message;
};

/// Everything that keeps a complete definition from being used, in the order in which a person meets the fields:
/// figures within their limits; weights not all 0; bands rising; cut-offs A > B > C; lists without duplicates.
std::vector<ModelFault> modelFaults(const QJsonObject &definition, const Wording &words);

/// An entry of the alias list as people write it, "alias = name".
QStringList aliasLines(const QJsonObject &definition);
/// Puts the lines there. A line without a name keeps its alias, which modelFaults() then reports.
void setAliasLines(QJsonObject &definition, const QStringList &lines);

} // namespace talbook
