#include "tests/support/small_disk.h"

#include <QFile>
#include <QStorageInfo>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <cstring>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>
#endif

namespace talbook::test
{

using namespace Qt::StringLiterals;

#ifdef Q_OS_LINUX

namespace
{

/// Mounts are seen by this process alone and end with it, however it ends.
bool separateMounts()
{
    static const bool separate =
        ::unshare(CLONE_NEWNS) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
    return separate;
}

bool mountMemory(const QString &folder, unsigned long flags, const QByteArray &options)
{
    return ::mount("talbook-test", QFile::encodeName(folder).constData(), "tmpfs", flags, options.constData()) == 0;
}

QByteArray sizeOption(int kilobytes)
{
    return "size=" + QByteArray::number(kilobytes) + "k";
}

void limitFileSize(rlim_t bytes)
{
    rlimit limit = {};
    ::getrlimit(RLIMIT_FSIZE, &limit);
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

SmallDisk::SmallDisk(const QString &folder, int kilobytes) : m_folder(folder)
{
    if (!separateMounts() || !mountMemory(folder, 0, sizeOption(kilobytes)))
        m_whyNot = u"a small disk cannot be mounted here: "_s + QString::fromLocal8Bit(std::strerror(errno));
}

SmallDisk::~SmallDisk()
{
    if (isMounted())
        ::umount2(QFile::encodeName(m_folder).constData(), MNT_DETACH);
}

void SmallDisk::resize(int kilobytes)
{
    if (!mountMemory(m_folder, MS_REMOUNT, sizeOption(kilobytes)))
        qFatal("remount: %s", std::strerror(errno));
}

void SmallDisk::setReadOnly(bool readOnly)
{
    if (!mountMemory(m_folder, MS_REMOUNT | (readOnly ? MS_RDONLY : 0), {}))
        qFatal("remount: %s", std::strerror(errno));
}

int SmallDisk::kilobytesUsed() const
{
    const QStorageInfo storage(m_folder);
    return int((storage.bytesTotal() - storage.bytesFree()) / 1024);
}

FileSizeLimit::FileSizeLimit(qint64 bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    limitFileSize(rlim_t(bytes));
}

FileSizeLimit::~FileSizeLimit()
{
    limitFileSize(RLIM_INFINITY);
}

bool FileSizeLimit::isAvailable()
{
    return true;
}

#else

SmallDisk::SmallDisk(const QString &folder, int)
    : m_folder(folder), m_whyNot(u"a small disk is mounted on Linux only"_s)
{
}
SmallDisk::~SmallDisk() = default;
void SmallDisk::resize(int) {}
void SmallDisk::setReadOnly(bool) {}
int SmallDisk::kilobytesUsed() const
{
    return 0;
}

FileSizeLimit::FileSizeLimit(qint64) {}
FileSizeLimit::~FileSizeLimit() = default;
bool FileSizeLimit::isAvailable()
{
    return false;
}

#endif

} // namespace talbook::test
