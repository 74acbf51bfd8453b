#include "core/plan/plan_file.h"

#include "core/plan/database.h"
#include "core/plan/plan_check.h"
#include "core/plan/schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QtEndian>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

Error notAPlan(const QString &path, const QString &sentence)
{
    return fileError(sentence, path, u"header"_s, ErrorCode::NotAPlan);
}

QString temporaryStem(const QFileInfo &target)
{
    return u'.' + target.fileName() + u".tmp-"_s;
}

QString temporaryBeside(const QFileInfo &target)
{
    return target.absolutePath() + u'/' + temporaryStem(target) +
           QString::number(QRandomGenerator::global()->generate64(), 36);
}

/// A rename asks for the folder's permission alone, so a file that was made read-only is asked for here.
Expected<void> requireWritable(const QFileInfo &target)
{
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir()) {
        return fileError(
            QCoreApplication::translate("Plan", "The folder of “%1” is gone. Save the plan to another place."),
            target.filePath(), folder.filePath());
    }
    if (target.isSymLink()) { // every link that leads anywhere has been followed
        return fileError(QCoreApplication::translate(
                             "Plan", "“%1” is a symbolic link that leads to no file. Save the plan to another place."),
                         target.filePath(), target.symLinkTarget());
    }
    if (!folder.isWritable()) {
        return fileError(QCoreApplication::translate(
                             "Plan", "The folder of “%1” cannot be written. Save the plan to another place."),
                         target.filePath(), folder.filePath(), ErrorCode::ReadOnly);
    }
    // The bits themselves, too: the superuser may write to everything, and is asked not to.
    constexpr auto anyWriter = QFileDevice::WriteOwner | QFileDevice::WriteGroup | QFileDevice::WriteOther;
    if (target.exists() && (!target.isWritable() || !(target.permissions() & anyWriter))) {
        return fileError(QCoreApplication::translate(
                             "Plan", "The file “%1” is read-only. Save the plan under another name, or allow "
                                     "writing to the file."),
                         target.filePath(), u"permissions"_s, ErrorCode::ReadOnly);
    }
    return {};
}

/// What SQLite says of the temporary or the working file, said of the file that the person knows.
Error writingError(const QString &target, const Error &error)
{
    switch (error.code) {
    case ErrorCode::DiskFull:
        return fileError(QCoreApplication::translate(
                             "Plan", "The disk is full: “%1” cannot be saved and is as it was before. Free some "
                                     "space and save again."),
                         target, error.details, ErrorCode::DiskFull);
    case ErrorCode::FileSystem:
        return fileError(
            QCoreApplication::translate("Plan", "“%1” cannot be saved and is as it was before. Check the disk and its "
                                                "connection, then save again."),
            target, error.details, ErrorCode::FileSystem);
    default:
        return error;
    }
}

Error unverified(const QString &target, const Error &error)
{
    return fileError(QCoreApplication::translate(
                         "Plan", "What was written for “%1” is not whole, so the file was not replaced. Save "
                                 "again, or to another disk."),
                     target, error.message + u" / "_s + error.details, error.code);
}

Expected<void> writeVerified(const Database &working, const QString &temporary, const QString &target)
{
    if (const auto written = working.execute("VACUUM INTO ?", temporary); !written) {
        QFile::remove(temporary + u"-journal"_s); // SQLite leaves it where writing failed half way
        return writingError(target, written.error());
    }
    const auto copy = Database::open(temporary, DatabaseMode::Immutable, QFileInfo(target).fileName());
    if (!copy)
        return unverified(target, copy.error());
    const auto checked = checkPlan(*copy);
    return checked ? Expected<void>() : unverified(target, checked.error());
}

} // namespace

Expected<int> readPlanHeader(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fileError(QCoreApplication::translate("Plan", "There is no file “%1”. Check its name and folder."), path,
                         u"missing"_s, ErrorCode::NotFound);
    }
    if (info.isDir())
        return notAPlan(path,
                        QCoreApplication::translate("Plan", "“%1” is a folder, not a plan. Choose a .talbook file."));
    if (!info.isFile()) // a pipe or a device would block or never end
        return notAPlan(path,
                        QCoreApplication::translate("Plan", "“%1” is not an ordinary file. Choose a .talbook file."));
    if (info.size() == 0)
        return notAPlan(path, QCoreApplication::translate(
                                  "Plan", "“%1” is empty; it is not a Talbook plan. Restore it from a backup."));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fileError(QCoreApplication::translate(
                             "Plan", "The file “%1” cannot be read. Check that it exists and that you may read it."),
                         path, file.errorString());
    }
    const QByteArray header = file.read(100);
    if (!header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return notAPlan(path, QCoreApplication::translate(
                                  "Plan", "“%1” is not a Talbook plan. To bring data into a plan, use Import."));
    if (header.size() < 100) {
        return fileError(
            QCoreApplication::translate(
                "Plan", "The file “%1” is damaged: it ends after its first bytes. Restore it from a backup."),
            path, u"header"_s, ErrorCode::Damaged);
    }
    if (qFromBigEndian<qint32>(header.constData() + 68) != planApplicationId)
        return notAPlan(
            path, QCoreApplication::translate("Plan", "“%1” is a database of another program, not a Talbook plan."));
    const int format = qFromBigEndian<qint32>(header.constData() + 60);
    if (format > planFormat) {
        return fileError(QCoreApplication::translate(
                             "Plan", "“%1” was written by a newer Talbook (format %2; this one reads up to %3). "
                                     "Install the newer version to open it.")
                             .arg(u"%1"_s, QString::number(format), QString::number(planFormat)),
                         path, u"user_version"_s, ErrorCode::NewerFormat);
    }
    if (format < 1) {
        return fileError(QCoreApplication::translate(
                             "Plan", "The file “%1” is damaged: it has no format number. Restore it from a backup."),
                         path, u"user_version"_s, ErrorCode::Damaged);
    }
    const int stated = qFromBigEndian<quint16>(header.constData() + 16);
    const int pageSize = stated == 1 ? 65536 : stated;
    if (pageSize < 512 || info.size() % pageSize != 0) { // SQLite would read what is missing as zeros
        return fileError(QCoreApplication::translate(
                             "Plan", "The file “%1” is not complete. Copy or download it again, or restore it from "
                                     "a backup."),
                         path, u"%1 bytes in pages of %2"_s.arg(info.size()).arg(pageSize), ErrorCode::Damaged);
    }
    const QString real = realPathOf(path);
    for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
        if (const QFileInfo side(real + suffix); side.exists() && side.size() > 0) {
            return fileError(
                QCoreApplication::translate("Plan", "Another program is writing “%1” (the file “%2” lies beside it). "
                                                    "Close it there first.")
                    .arg(u"%1"_s, side.fileName()),
                path, u"side file"_s, ErrorCode::Locked);
        }
    }
    return format;
}

Expected<void> requireUnchanged(const QString &target, const std::optional<PlanStamp> &expected)
{
    const QString real = realPathOf(target);
    const QFileInfo info(real);
    if (!info.exists())
        return {};
    if (!expected) {
        return fileError(QCoreApplication::translate("Plan", "“%1” exists already. Choose another name."), real,
                         u"exists"_s, ErrorCode::ChangedOnDisk);
    }
    if (info.isFile()) {
        const auto now = stampOf(real);
        TALBOOK_TRY(now);
        if (*now == *expected)
            return {};
    }
    return fileError(QCoreApplication::translate("Plan",
                                                 "“%1” was changed by somebody else since it was opened. Your changes "
                                                 "are safe; nothing was overwritten. Merge the two, save a copy "
                                                 "under another name, or open the file anew."),
                     real, u"stamp differs"_s, ErrorCode::ChangedOnDisk);
}

Expected<PlanStamp> publishPlan(const Database &working, const QString &target,
                                const std::optional<PlanStamp> &expected, const BeforeReplacing &beforeReplacing)
{
    const QString real = realPathOf(target);
    TALBOOK_TRY(requireWritable(QFileInfo(real)));
    // Spares the writing where the target cannot be replaced anyway. The whole of it is compared once, at the end: that
    // comparison is the one that counts.
    if (!expected || QFileInfo(real).size() != expected->size)
        TALBOOK_TRY(requireUnchanged(real, expected));

    TemporaryFile temporary(temporaryBeside(QFileInfo(real)));
    const TemporaryFile journal(temporary.path() + u"-journal"_s); // SQLite leaves it where the disk fails
    TALBOOK_TRY(writeVerified(working, temporary.path(), real));
    const auto stamp = stampOf(temporary.path());
    TALBOOK_TRY(stamp);
    if (QFileInfo::exists(real))
        QFile::setPermissions(temporary.path(), QFile::permissions(real));
    if (const auto synced = syncToDisk(temporary.path()); !synced)
        return writingError(real, synced.error());
    if (beforeReplacing)
        TALBOOK_TRY(beforeReplacing(temporary.path(), *stamp));
    // Writing took a moment; whoever replaced the target meanwhile must not be overwritten.
    TALBOOK_TRY(requireUnchanged(real, expected));
    TALBOOK_TRY(replaceFile(temporary.path(), real));
    temporary.release();
    // The new file is in place; a folder that cannot be synced only delays when the rename reaches the disk.
    (void)syncToDisk(QFileInfo(real).absolutePath());
    return stamp;
}

void sweepTemporaries(const QString &target)
{
    const QFileInfo info(realPathOf(target));
    const QString stem = temporaryStem(info);
    QDir folder(info.absolutePath());
    // Compared by hand: brackets and stars in the plan's own name are no wildcards.
    for (const QString &name : folder.entryList(QDir::Files | QDir::Hidden)) {
        if (name.startsWith(stem))
            folder.remove(name);
    }
}

} // namespace talbook
