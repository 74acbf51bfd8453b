#include "core/documents/file_batch.h"

#include "core/plan/durable_file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// From here on one sync of the whole file system is cheaper than one for each file: 35 µs a document against 250.
constexpr size_t manyFiles = 16;

Error unwritableDocument(const QString &path, const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError;
    return fileError(
        full ? QCoreApplication::translate("Documents", "No room is left on the disk for “%1”. Nothing was changed.")
             : QCoreApplication::translate("Documents", "“%1” cannot be written. Nothing was changed."),
        path, file.errorString(), full ? ErrorCode::DiskFull : ErrorCode::FileSystem);
}

Expected<void> syncFileSystemOf(const QString &folder)
{
#ifdef Q_OS_LINUX
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::syncfs(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    if (!synced) {
        return fileError(QCoreApplication::translate("Documents",
                                                     "The folder “%1” cannot be written to the disk. Nothing was "
                                                     "changed."),
                         folder, {});
    }
#else
    Q_UNUSED(folder)
#endif
    return {};
}

} // namespace

FileBatch::FileBatch(const QString &folder) : m_folder(folder) {}

Expected<FileBatch> FileBatch::begin(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return fileError(
            QCoreApplication::translate("Documents", "The folder “%1” cannot be made. Choose another one."), folder, {},
            ErrorCode::ReadOnly);
    }
    return FileBatch(realPathOf(folder));
}

Expected<void> FileBatch::stage(const QString &path, std::string_view bytes)
{
    if (!m_temporary) {
        m_temporary = std::make_unique<QTemporaryDir>(m_folder + u"/.talbook-XXXXXX"_s);
        if (!m_temporary->isValid()) {
            return fileError(
                QCoreApplication::translate("Documents", "The folder “%1” cannot be written. Choose another one."),
                m_folder, m_temporary->errorString(), ErrorCode::ReadOnly);
        }
    }
    QFile file(m_temporary->filePath(QString::number(m_staged.size())));
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered) ||
        file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        return unwritableDocument(path, file);
    if (QFile::exists(path))
        file.setPermissions(QFile::permissions(path));
    file.close();
    m_staged.push_back({file.fileName(), realPathOf(path)});
    return {};
}

Expected<void> FileBatch::publish()
{
    if (m_staged.size() >= manyFiles) {
        TALBOOK_TRY(syncFileSystemOf(m_folder));
    } else {
        for (const Staged &staged : m_staged)
            TALBOOK_TRY(syncToDisk(staged.from));
    }
    for (const Staged &staged : m_staged)
        TALBOOK_TRY(replaceFile(staged.from, staged.to));
    return {};
}

} // namespace talbook
