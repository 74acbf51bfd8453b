#include "core/plan/working_copy.h"

#include "core/plan/publication_note.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int daysSetAside = 30;

Error dataFolderUnwritable(const QString &folder, const QString &details)
{
    return {ErrorCode::FileSystem,
            QCoreApplication::translate(
                "Plan", "Talbook's data folder “%1” cannot be written. Check the free space and its permissions.")
                .arg(folder),
            details};
}

Expected<void> makeFolder(const QString &folder)
{
    return QDir().mkpath(folder) ? Expected<void>() : dataFolderUnwritable(folder, u"mkpath"_s);
}

/// Copies of commands that were killed; a running command holds its lock. The folder of a command that is just
/// beginning has no lock yet: only an empty one is taken away, and its owner makes it again.
void sweepAbandoned(const QString &working)
{
    const QDir folder(working);
    for (const QString &name : folder.entryList({u"once-*"_s}, QDir::Dirs)) {
        const QString path = folder.filePath(name);
        if (!QFileInfo::exists(path + u"/lock"_s)) {
            folder.rmdir(name);
            continue;
        }
        QLockFile lock(path + u"/lock"_s);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue;
        for (const QString &file : QDir(path).entryList(QDir::Files | QDir::Hidden)) {
            if (file != u"lock")
                QFile::remove(path + u'/' + file);
        }
        lock.unlock();
        folder.rmdir(name);
    }
}

std::unique_ptr<QLockFile> lockedFolder(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path + u"/lock"_s);
    lock->setStaleLockTime(0);
    for (int attempt = 0; attempt < 3; ++attempt) { // another command may sweep the folder while it is empty
        if (QDir().mkpath(path) && lock->tryLock(0))
            return lock;
    }
    return nullptr;
}

} // namespace

WorkingCopy::WorkingCopy(QString folder, QString planPath)
    : m_folder(std::move(folder)), m_planPath(std::move(planPath))
{
}
WorkingCopy::WorkingCopy(WorkingCopy &&) noexcept = default;
WorkingCopy &WorkingCopy::operator=(WorkingCopy &&) noexcept = default;

WorkingCopy::~WorkingCopy()
{
    if (!m_lock)
        return;
    remove();
    m_lock->unlock();
    QDir().rmdir(m_folder);
}

WorkingCopy WorkingCopy::forPlan(const QString &dataFolder, const QString &planPath)
{
    const QString real = realPathOf(planPath);
    const QByteArray name = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Blake2b_256).toHex().left(16);
    return WorkingCopy(dataFolder + u"/working/"_s + QString::fromLatin1(name), real);
}

Expected<WorkingCopy> WorkingCopy::temporary(const QString &dataFolder, const QString &planPath)
{
    const QString working = dataFolder + u"/working"_s;
    TALBOOK_TRY(makeFolder(working));
    sweepAbandoned(working);
    WorkingCopy copy(working + u"/once-"_s + QUuid::createUuid().toString(QUuid::Id128), realPathOf(planPath));
    copy.m_lock = lockedFolder(copy.m_folder);
    if (!copy.m_lock)
        return dataFolderUnwritable(working, u"lock"_s);
    return copy;
}

Expected<void> WorkingCopy::clear() const
{
    TALBOOK_TRY(makeFolder(m_folder));
    QStringList names = QDir(m_folder).entryList(QDir::Files | QDir::Hidden);
    // The note goes first: without it what is left after a crash is no unsaved work.
    if (names.removeOne(QFileInfo(note()).fileName()))
        names.prepend(QFileInfo(note()).fileName());
    for (const QString &name : names) {
        if (!(isTemporary() && name == u"lock") && !QFile::remove(m_folder + u'/' + name)) {
            return Error{
                ErrorCode::FileSystem,
                QCoreApplication::translate("Plan", "The file “%1” in Talbook's data folder cannot be removed.")
                    .arg(name),
                m_folder};
        }
    }
    return {};
}

void WorkingCopy::remove() const
{
    if (clear() && !isTemporary())
        QDir().rmdir(m_folder);
}

Expected<PlanStamp> WorkingCopy::fill() const
{
    TALBOOK_TRY(clear());
    const auto before = stampOf(m_planPath);
    TALBOOK_TRY(before);
    const auto copied = copyFile(m_planPath, file(), Sync::Yes);
    TALBOOK_TRY(copied);
    if (*copied != *before) {
        return Error{
            ErrorCode::ChangedOnDisk,
            QCoreApplication::translate("Plan", "“%1” was being written by another program. Open it again in a moment.")
                .arg(QFileInfo(m_planPath).fileName()),
            {}};
    }
    if (!isTemporary())
        TALBOOK_TRY(copyFile(file(), base(), Sync::No));
    return copied;
}

Expected<void> WorkingCopy::notePublishing(const QString &written, const Publication &next) const
{
    if (isTemporary())
        return {};
    QFile::remove(nextBase());
    const auto copied = copyFile(written, nextBase(), Sync::No);
    TALBOOK_TRY(copied);
    if (*copied != next.stamp)
        QFile::remove(nextBase()); // half a copy is no base: the older one stays
    PublicationNote state = readPublicationNote(note()).value_or(PublicationNote());
    state.pending = next;
    return writePublicationNote(note(), m_planPath, state);
}

Expected<void> WorkingCopy::notePublished(const Publication &publication) const
{
    if (isTemporary())
        return {};
    if (const auto next = stampOf(nextBase()); next && *next == publication.stamp)
        TALBOOK_TRY(replaceFile(nextBase(), base()));
    QFile::remove(nextBase()); // of a publishing that did not come to its end
    return writePublicationNote(note(), m_planPath, {publication, std::nullopt});
}

Expected<void> WorkingCopy::noteReplaced(const Publication &publication) const
{
    if (isTemporary())
        return {};
    if (QFileInfo::exists(nextBase()))
        TALBOOK_TRY(replaceFile(nextBase(), base()));
    return writePublicationNote(note(), m_planPath, {publication, std::nullopt});
}

std::optional<Publication> WorkingCopy::publication() const
{
    const auto state = readPublicationNote(note());
    if (state && state->pending) {
        const auto now = stampOf(m_planPath);
        if (now && *now == state->pending->stamp)
            return state->pending;
    }
    return state ? state->published : std::nullopt;
}

Expected<void> WorkingCopy::setAside(const QDateTime &now) const
{
    const QDir data(QFileInfo(m_folder).absolutePath() + u"/.."_s);
    const QString discarded = data.absolutePath() + u"/discarded"_s;
    TALBOOK_TRY(makeFolder(discarded));
    for (const QFileInfo &old : QDir(discarded).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDate date = QDate::fromString(old.fileName().left(10), Qt::ISODate);
        if (date.isValid() && date.daysTo(now.date()) > daysSetAside)
            QDir(old.absoluteFilePath()).removeRecursively();
    }
    const QString target =
        discarded + u'/' + now.toUTC().toString(u"yyyy-MM-dd-HHmmss-zzz"_s) + u'-' + QFileInfo(m_folder).fileName();
    if (!QDir().rename(m_folder, target)) {
        return Error{
            ErrorCode::FileSystem,
            QCoreApplication::translate("Plan", "The unsaved changes cannot be moved aside to “%1”.").arg(discarded),
            {}};
    }
    return {};
}

} // namespace talbook
