#include "core/plan/working_copy.h"

#include "core/base/json_file.h"
#include "core/plan/database.h"
#include "core/plan/history.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QUuid>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int daysSetAside = 30;

Expected<void> makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return Error{ErrorCode::FileSystem,
                 QCoreApplication::translate("Plan", "Talbook's data folder “%1” cannot be written. Check the free space and its permissions.")
                     .arg(folder),
                 {}};
}

/// Copies of commands that were killed; a running command holds its lock.
void sweepAbandoned(const QString &working)
{
    const QDir folder(working);
    for (const QString &name : folder.entryList({u"once-*"_s}, QDir::Dirs)) {
        QLockFile lock(folder.filePath(name) + u"/lock"_s);
        lock.setStaleLockTime(0);
        if (lock.tryLock(0)) {
            lock.unlock();
            QDir(folder.filePath(name)).removeRecursively();
        }
    }
}

} // namespace

WorkingCopy::WorkingCopy(QString folder) : m_folder(std::move(folder)) {}
WorkingCopy::WorkingCopy(WorkingCopy &&) noexcept = default;
WorkingCopy &WorkingCopy::operator=(WorkingCopy &&) noexcept = default;

WorkingCopy::~WorkingCopy()
{
    if (!m_lock)
        return;
    m_lock->unlock();
    QDir(m_folder).removeRecursively();
}

WorkingCopy WorkingCopy::forPlan(const QString &dataFolder, const QString &planPath)
{
    const QFileInfo info(planPath);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QByteArray name = QCryptographicHash::hash(real.toUtf8(), QCryptographicHash::Blake2b_256).toHex().left(16);
    return WorkingCopy(dataFolder + u"/working/"_s + QString::fromLatin1(name));
}

Expected<WorkingCopy> WorkingCopy::temporary(const QString &dataFolder)
{
    const QString working = dataFolder + u"/working"_s;
    TALBOOK_TRY(makeFolder(working));
    sweepAbandoned(working);
    WorkingCopy copy(working + u"/once-"_s + QUuid::createUuid().toString(QUuid::Id128));
    TALBOOK_TRY(makeFolder(copy.m_folder));
    copy.m_lock = std::make_unique<QLockFile>(copy.m_folder + u"/lock"_s);
    copy.m_lock->setStaleLockTime(0);
    if (!copy.m_lock->tryLock(0)) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Plan", "Talbook's data folder “%1” cannot be written. Check the free space and its permissions.")
                         .arg(working),
                     u"lock"_s};
    }
    return copy;
}

Expected<void> WorkingCopy::clear() const
{
    TALBOOK_TRY(makeFolder(m_folder));
    for (const QString &name : QDir(m_folder).entryList(QDir::Files | QDir::Hidden)) {
        if (name != u"lock" && !QFile::remove(m_folder + u'/' + name)) {
            return Error{ErrorCode::FileSystem,
                         QCoreApplication::translate("Plan", "The file “%1” in Talbook's data folder cannot be removed.").arg(name),
                         m_folder};
        }
    }
    return {};
}

Expected<PlanStamp> WorkingCopy::fill(const QString &planPath) const
{
    TALBOOK_TRY(clear());
    const auto before = stampOf(planPath);
    TALBOOK_TRY(before);
    TALBOOK_TRY(copyFileDurably(planPath, file()));
    const auto copied = stampOf(file());
    TALBOOK_TRY(copied);
    if (*copied != *before) {
        return Error{ErrorCode::ChangedOnDisk,
                     QCoreApplication::translate("Plan", "“%1” was being written by another program. Open it again in a moment.")
                         .arg(QFileInfo(planPath).fileName()),
                     {}};
    }
    if (!isTemporary())
        TALBOOK_TRY(copyFileDurably(file(), base()));
    return copied;
}

Expected<void> WorkingCopy::notePublished(const QString &planPath, qint64 revision, const PlanStamp &stamp) const
{
    if (isTemporary())
        return {};
    const QJsonObject note{{u"plan"_s, planPath},
                           {u"revision"_s, revision},
                           {u"size"_s, stamp.size},
                           {u"hash"_s, QString::fromLatin1(stamp.hash.toHex())}};
    QSaveFile file(m_folder + u"/state.json"_s);
    if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(note).toJson()) < 0 || !file.commit()) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Plan", "Talbook's data folder “%1” cannot be written. Check the free space and its permissions.")
                         .arg(m_folder),
                     file.errorString()};
    }
    return {};
}

std::optional<PlanStamp> WorkingCopy::publishedStamp() const
{
    const auto note = readJsonFile(m_folder + u"/state.json"_s);
    if (!note)
        return std::nullopt;
    return PlanStamp{note->value(u"size"_s).toInteger(), QByteArray::fromHex(note->value(u"hash"_s).toString().toLatin1())};
}

qint64 WorkingCopy::publishedRevision() const
{
    const auto note = readJsonFile(m_folder + u"/state.json"_s);
    return note ? note->value(u"revision"_s).toInteger() : -1;
}

Expected<std::optional<UnsavedWork>> WorkingCopy::unsavedWork() const
{
    if (!QFileInfo::exists(file()) || !QFileInfo::exists(m_folder + u"/state.json"_s))
        return std::optional<UnsavedWork>(); // ended before it was open
    const auto database = Database::open(file(), DatabaseMode::ReadWrite);
    TALBOOK_TRY(database);
    TALBOOK_TRY(checkPlan(*database));
    const History history(*database);
    const auto revision = history.revision();
    TALBOOK_TRY(revision);
    const qint64 published = publishedRevision();
    if (*revision <= published)
        return std::optional<UnsavedWork>();
    const auto steps = history.steps();
    TALBOOK_TRY(steps);
    UnsavedWork work;
    for (const HistoryStep &step : *steps) {
        if (step.revision > published) {
            work.titles.append(step.title);
            work.lastChange = qMax(work.lastChange, step.time);
        }
    }
    return std::optional(work);
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
    const QString target = discarded + u'/' + now.toUTC().toString(u"yyyy-MM-dd-HHmmss-zzz"_s) + u'-' + QFileInfo(m_folder).fileName();
    if (!QDir().rename(m_folder, target)) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Plan", "The unsaved changes cannot be moved aside to “%1”.").arg(discarded),
                     {}};
    }
    return {};
}

void WorkingCopy::remove() const
{
    QDir(m_folder).removeRecursively();
}

} // namespace talbook
