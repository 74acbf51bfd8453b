#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

namespace talbook
{

/// What a file's bytes were when it was last read or written: enough to see that somebody replaced it.
struct PlanStamp
{
    qint64 size = 0;
    QByteArray hash; ///< Blake2b-256 of the bytes

    friend bool operator==(const PlanStamp &, const PlanStamp &) = default;
};

/// The file behind symbolic links, whether it exists yet or not: one plan has one lock and one working copy, whatever
/// way leads to it.
QString realPathOf(const QString &path);

/// An error about a file: `%1` in the sentence is the file's name.
Error fileError(const QString &sentence, const QString &path, const QString &details,
                ErrorCode code = ErrorCode::FileSystem);

/// Reads the whole file; no SQLite connection may be open on it (closing a file drops SQLite's locks).
Expected<PlanStamp> stampOf(const QString &path);

enum class Sync
{
    Yes,
    No
};

/// Copies bytes to a new file that its owner alone may read; fails where `to` exists. No part of a copy stays behind.
/// @return the stamp of the copied bytes.
Expected<PlanStamp> copyFile(const QString &from, const QString &to, Sync sync);

/// Waits until the bytes of a file, or the names in a folder, are on the disk.
Expected<void> syncToDisk(const QString &path);

/// Puts `from` in the place of `to` in one step.
Expected<void> replaceFile(const QString &from, const QString &to);

/// Removes the file on the way out unless it was released.
class TemporaryFile
{
public:
    explicit TemporaryFile(QString path) : m_path(std::move(path)) {}
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile &) = delete;
    TemporaryFile &operator=(const TemporaryFile &) = delete;

    const QString &path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    QString m_path;
};

} // namespace talbook
