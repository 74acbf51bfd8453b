#include "core/plan/plan_file.h"

#include "core/plan/database.h"
#include "core/plan/invariants.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

#include <filesystem>
#include <system_error>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error fileError(const QString &sentence, const QString &path, const QString &details,
                ErrorCode code = ErrorCode::FileSystem)
{
    return {code, sentence.arg(QFileInfo(path).fileName()), path + u": "_s + details};
}

Error notAPlan(const QString &path, const QString &sentence)
{
    return fileError(sentence, path, u"header"_s, ErrorCode::NotAPlan);
}

/// Durable on POSIX systems; elsewhere the rename below is as far as the portable interface goes.
bool syncToDisk([[maybe_unused]] const QString &path)
{
#ifdef Q_OS_UNIX
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0 || errno == EINVAL; // some file systems have no folder sync
    ::close(descriptor);
    return synced;
#else
    return true;
#endif
}

/// Removes the file on the way out unless it was released.
class TemporaryPlan
{
public:
    explicit TemporaryPlan(QString path) : m_path(std::move(path)) {}
    ~TemporaryPlan()
    {
        if (!m_path.isEmpty())
            QFile::remove(m_path);
    }
    TemporaryPlan(const TemporaryPlan &) = delete;
    TemporaryPlan &operator=(const TemporaryPlan &) = delete;
    const QString &path() const { return m_path; }
    void release() { m_path.clear(); }

private:
    QString m_path;
};

QString temporaryBeside(const QString &target)
{
    const QFileInfo info(target);
    const QString random = QString::number(QRandomGenerator::global()->generate64(), 36);
    return info.absolutePath() + u"/."_s + info.fileName() + u".tmp-"_s + random;
}

Expected<void> requireWritableFolder(const QString &target)
{
    const QFileInfo folder(QFileInfo(target).absolutePath());
    if (!folder.isDir()) {
        return fileError(QCoreApplication::translate("Plan", "The folder of “%1” is gone. Save the plan to another place."),
                         target, folder.filePath());
    }
    if (!folder.isWritable()) {
        return fileError(QCoreApplication::translate("Plan", "The folder of “%1” cannot be written. Save the plan to another place."),
                         target, folder.filePath(), ErrorCode::ReadOnly);
    }
    return {};
}

Expected<void> requireUnchanged(const QString &target, const std::optional<PlanStamp> &expected)
{
    if (!expected || !QFileInfo::exists(target))
        return {};
    const auto now = stampOf(target);
    TALBOOK_TRY(now);
    if (*now == *expected)
        return {};
    return fileError(QCoreApplication::translate("Plan", "“%1” was changed by somebody else since it was opened. Your changes "
                                                         "are safe; nothing was overwritten. Save a copy under another name, "
                                                         "or open the file anew."),
                     target, u"stamp differs"_s, ErrorCode::ChangedOnDisk);
}

} // namespace

Expected<PlanStamp> stampOf(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file)) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be read. Check that it exists and that you may read it."),
                         path, file.errorString());
    }
    return PlanStamp{file.size(), hash.result()};
}

Expected<int> readPlanHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fileError(QCoreApplication::translate("Plan", "There is no file “%1”. Check its name and folder."), path,
                         u"missing"_s, ErrorCode::NotFound);
    }
    if (info.isDir())
        return notAPlan(path, QCoreApplication::translate("Plan", "“%1” is a folder, not a plan. Choose a .talbook file."));
    if (!info.isFile()) // a pipe or a device would block or never end
        return notAPlan(path, QCoreApplication::translate("Plan", "“%1” is not an ordinary file. Choose a .talbook file."));
    if (info.size() == 0)
        return notAPlan(path, QCoreApplication::translate("Plan", "“%1” is empty; it is not a Talbook plan. Restore it from a backup."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be read. Check that it exists and that you may read it."),
                         path, file.errorString());
    }
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notAPlan(path, QCoreApplication::translate("Plan", "“%1” is not a Talbook plan. To bring data into a plan, use Import."));
    if (header.size() < 100) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” is damaged: it ends after its first bytes. Restore it from a backup."),
                         path, u"header"_s, ErrorCode::Damaged);
    }
    if (qFromBigEndian<qint32>(header.constData() + 68) != planApplicationId)
        return notAPlan(path, QCoreApplication::translate("Plan", "“%1” is a database of another program, not a Talbook plan."));
    const int format = qFromBigEndian<qint32>(header.constData() + 60);
    if (format > planFormat) {
        return fileError(QCoreApplication::translate("Plan", "“%1” was written by a newer Talbook (format %2; this one reads up to %3). "
                                                             "Install the newer version to open it.")
                             .arg(u"%1"_s)
                             .arg(format)
                             .arg(planFormat),
                         path, u"user_version"_s, ErrorCode::NewerFormat);
    }
    if (format < 1) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” is damaged: it has no format number. Restore it from a backup."),
                         path, u"user_version"_s, ErrorCode::Damaged);
    }
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (const QFileInfo side(path + suffix); side.exists() && side.size() > 0) {
            return fileError(QCoreApplication::translate("Plan", "Another program is writing “%1” (the file “%2” lies beside it). "
                                                                 "Close it there first.")
                                 .arg(u"%1"_s, side.fileName()),
                             path, u"side file"_s, ErrorCode::Locked);
        }
    }
    return format;
}

Expected<void> checkPlan(const Database &database)
{
    const auto integrity = database.text("PRAGMA quick_check(1)");
    const QString name = QFileInfo(database.path()).fileName();
    if (!integrity || *integrity != u"ok") {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plan", "The file “%1” is damaged. Restore it from a backup.").arg(name),
                     integrity ? *integrity : integrity.error().details};
    }
    TALBOOK_TRY(checkSchema(database));
    Statement orphans(database, "PRAGMA foreign_key_check");
    const bool orphan = orphans.step();
    const QString table = orphan ? orphans.text(0) : QString();
    orphans.reset();
    TALBOOK_TRY(orphans.result());
    if (orphan) {
        return Error{ErrorCode::Damaged,
                     QCoreApplication::translate("Plan", "The file “%1” is damaged: rows refer to others that are not there. "
                                                         "Restore it from a backup.")
                         .arg(name),
                     table};
    }
    return checkAllInvariants(database);
}

const std::vector<Migration> &planMigrations()
{
    // Format 1 is the first; a step is added here with each new format, and a fixture of the old one to the tests.
    static const std::vector<Migration> steps;
    return steps;
}

Expected<void> migratePlan(const Database &database, const std::vector<Migration> &steps, int target)
{
    const auto start = database.number("PRAGMA user_version");
    TALBOOK_TRY(start);
    for (qint64 format = *start; format < target; ++format) {
        const auto step = std::find_if(steps.begin(), steps.end(), [format](const Migration &m) { return m.from == format; });
        if (step == steps.end()) {
            return Error{ErrorCode::NewerFormat,
                         QCoreApplication::translate("Plan", "Plans of format %1 cannot be brought up to date by this Talbook.").arg(format),
                         {}};
        }
        Transaction transaction(database);
        TALBOOK_TRY(transaction.begin());
        TALBOOK_TRY(step->apply(database));
        TALBOOK_TRY(database.execute("DELETE FROM history"));
        TALBOOK_TRY(database.execute("PRAGMA user_version = " + std::to_string(format + 1)));
        TALBOOK_TRY(transaction.commit());
    }
    return {};
}

Expected<void> copyFileDurably(const QString &from, const QString &to)
{
    QFile source(from);
    if (!source.copy(to)) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be copied. Check the free space and the folder's permissions."),
                         from, source.errorString());
    }
    QFile::setPermissions(to, QFile::permissions(to) | QFileDevice::WriteOwner);
    if (!syncToDisk(to)) {
        QFile::remove(to);
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be written to the disk."), to, u"sync"_s);
    }
    return {};
}

Expected<PlanStamp> publishPlan(const Database &working, const QString &target, const std::optional<PlanStamp> &expected)
{
    const QFileInfo link(target);
    const QString real = link.exists() ? link.canonicalFilePath() : link.absoluteFilePath();
    TALBOOK_TRY(requireWritableFolder(real));
    TALBOOK_TRY(requireUnchanged(real, expected));

    TemporaryPlan temporary(temporaryBeside(real));
    TALBOOK_TRY(working.execute("VACUUM INTO ?", temporary.path()));
    {
        auto written = Database::open(temporary.path(), DatabaseMode::Immutable);
        TALBOOK_TRY(written);
        TALBOOK_TRY(checkPlan(*written));
    }
    auto stamp = stampOf(temporary.path());
    TALBOOK_TRY(stamp);
    if (QFileInfo::exists(real))
        QFile::setPermissions(temporary.path(), QFile::permissions(real));
    if (!syncToDisk(temporary.path()))
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be written to the disk."), real, u"sync"_s);
    // Writing took a moment; whoever replaced the target meanwhile must not be overwritten.
    TALBOOK_TRY(requireUnchanged(real, expected));
    std::error_code failure;
    std::filesystem::rename(temporary.path().toStdU16String(), real.toStdU16String(), failure);
    if (failure) {
        return fileError(QCoreApplication::translate("Plan", "The file “%1” cannot be replaced; another program may hold it. "
                                                             "Close it there and save again."),
                         real, QString::fromStdString(failure.message()));
    }
    temporary.release();
    // The new file is in place; a folder that cannot be synced only delays when the rename reaches the disk.
    (void)syncToDisk(QFileInfo(real).absolutePath());
    return stamp;
}

} // namespace talbook
