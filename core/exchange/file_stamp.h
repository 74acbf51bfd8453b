#pragma once

#include <QDateTime>
#include <QFileInfo>

namespace talbook
{

/// By what a file is known to be as it was when a person looked at it.
struct FileStamp
{
    qint64 size = -1;
    QDateTime modified;

    static FileStamp of(const QString &path)
    {
        const QFileInfo file(path);
        return file.exists() ? FileStamp{file.size(), file.lastModified()} : FileStamp();
    }
    friend bool operator==(const FileStamp &, const FileStamp &) = default;
};

} // namespace talbook
