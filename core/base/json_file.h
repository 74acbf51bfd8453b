#pragma once

#include "core/base/expected.h"

#include <QJsonObject>

namespace talbook
{

/// A JSON object from a file or a resource (":/..."). The error names the file and, for a syntax fault, its offset.
Expected<QJsonObject> readJsonFile(const QString &path);

} // namespace talbook
