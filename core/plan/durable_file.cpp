#include "core/plan/durable_file.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>

#ifdef Q_OS_UNIX
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>
#else
#include <filesystem>
#include <system_error>
#endif

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

#ifdef Q_OS_UNIX
ErrorCode codeOfErrno(int error)
{
    switch (error) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::FileSystem;
    }
}

QString wordsOfErrno(int error)
{
    return QString::fromLocal8Bit(std::strerror(error));
}
#endif

Error unreadable(const QString &path, const QString &details)
{
    return fileError(QCoreApplication::translate(
                         "Plan", "The file “%1” cannot be read. Check that it exists and that you may read it."),
                     path, details);
}

Error unwritable(const QString &path, const QString &details, ErrorCode code)
{
    return fileError(
        code == ErrorCode::DiskFull
            ? QCoreApplication::translate("Plan",
                                          "The disk is full: “%1” cannot be written. Free some space and try again.")
            : QCoreApplication::translate("Plan", "The file “%1” cannot be written to the disk. Check the disk and the "
                                                  "folder's permissions."),
        path, details, code);
}

} // namespace

QString realPathOf(const QString &path)
{
    constexpr int mostLinks = 40; // as many as the system follows
    QFileInfo info(path);
    if (info.exists())
        return info.canonicalFilePath();
    // A link whose file is gone, or not there yet, means the file all the same. What is left a link leads in a circle.
    for (int links = 0; links < mostLinks && info.isSymLink(); ++links)
        info.setFile(info.symLinkTarget());
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty())
        return info.absoluteFilePath();
    return folder + (folder.endsWith(u'/') ? u""_s : u"/"_s) + info.fileName();
}

Error fileError(const QString &sentence, const QString &path, const QString &details, ErrorCode code)
{
    return {code, sentence.arg(QFileInfo(path).fileName()), path + u": "_s + details};
}

Expected<PlanStamp> stampOf(const QString &path)
{
    if (!QFileInfo(path).isFile()) // opening a pipe would wait for ever
        return unreadable(path, u"no ordinary file"_s);
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file) || file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    return PlanStamp{file.pos(), hash.result()};
}

Expected<PlanStamp> copyFile(const QString &from, const QString &to, Sync sync)
{
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(from, source.errorString());
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered)) {
        return unwritable(to, target.errorString(),
                          target.error() == QFileDevice::PermissionsError ? ErrorCode::ReadOnly
                                                                          : ErrorCode::FileSystem);
    }
    TemporaryFile unfinished(to);
    target.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    PlanStamp stamp;
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    QByteArray block(1 << 20, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = source.read(block.data(), block.size())) > 0) {
        hash.addData(QByteArrayView(block.constData(), got));
        stamp.size += got;
        if (target.write(block.constData(), got) != got) {
            return unwritable(to, target.errorString(),
                              target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull
                                                                           : ErrorCode::FileSystem);
        }
    }
    if (got < 0)
        return unreadable(from, source.errorString());
    target.close();
    if (sync == Sync::Yes)
        TALBOOK_TRY(syncToDisk(to));
    unfinished.release();
    stamp.hash = hash.result();
    return stamp;
}

#ifdef Q_OS_UNIX

Expected<void> syncToDisk(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced =
        descriptor >= 0 && (::fsync(descriptor) == 0 || errno == EINVAL); // some file systems sync no folder
    const int error = errno;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced ? Expected<void>() : unwritable(path, wordsOfErrno(error), codeOfErrno(error));
}

Expected<void> replaceFile(const QString &from, const QString &to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return {};
    const int error = errno;
    return fileError(QCoreApplication::translate("Plan",
                                                 "The file “%1” cannot be replaced; another program may hold it. "
                                                 "Close it there and save again."),
                     to, wordsOfErrno(error), codeOfErrno(error));
}

#else

Expected<void> syncToDisk(const QString &)
{
    return {}; // the rename is as far as the portable interface goes
}

Expected<void> replaceFile(const QString &from, const QString &to)
{
    std::error_code failure;
    std::filesystem::rename(from.toStdU16String(), to.toStdU16String(), failure);
    if (!failure)
        return {};
    return fileError(QCoreApplication::translate("Plan",
                                                 "The file “%1” cannot be replaced; another program may hold it. "
                                                 "Close it there and save again."),
                     to, QString::fromStdString(failure.message()));
}

#endif

TemporaryFile::~TemporaryFile()
{
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

} // namespace talbook
