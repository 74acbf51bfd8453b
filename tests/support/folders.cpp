#include "tests/support/folders.h"

namespace talbook::test
{

QString sourcePath(const QString &path)
{
    return QStringLiteral(TALBOOK_SOURCE_DIR "/") + path;
}

QString sharedData(const QString &path)
{
    return QStringLiteral(TALBOOK_SOURCE_DIR "/../shared/data/") + path;
}

} // namespace talbook::test
