#pragma once

#include <QString>

namespace talbook::test
{

/// A path inside the source tree.
QString sourcePath(const QString &path);
/// A path inside the public reference data beside the repository, which may be absent.
QString sharedData(const QString &path);

} // namespace talbook::test
