#pragma once

#include "core/base/expected.h"

#include <QStringList>

namespace talbook
{

struct ImportReport;
struct ImportRequest;

/// Headers of the columns in which a file of faulty rows says what is the matter; an import leaves them out.
const QStringList &faultColumns();

/// Writes the rejected records of an import, as they stand in its file, each with its number, its column and the reason
/// before it, so that they can be mended and imported again: the columns keep their names.
/// @param request as it was imported; where it has a stamp, a file that has changed since is refused
/// @return how many were written; fewer than were rejected where the report does not list them all
Expected<qint64> saveFaultyRows(const ImportRequest &request, const ImportReport &report, const QString &path);

} // namespace talbook
