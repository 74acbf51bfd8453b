#include "core/plan/plan_lock.h"

#include "core/plan/durable_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Error heldBy(const QLockFile &lock, const QString &plan)
{
    qint64 process = 0;
    QString host;
    QString program;
    if (!lock.getLockInfo(&process, &host, &program)) { // a crash of the whole machine may leave it empty
        return {ErrorCode::Locked,
                QCoreApplication::translate(
                    "Plan", "The lock file “%1” beside “%2” cannot be read. If nobody has the plan open, delete "
                            "it and try again.")
                    .arg(QFileInfo(lock.fileName()).fileName(), QFileInfo(plan).fileName()),
                lock.fileName()};
    }
    const QString message =
        QCoreApplication::translate(
            "Plan", "“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.")
            .arg(QFileInfo(plan).fileName(), program.isEmpty() ? u"Talbook"_s : program,
                 host.isEmpty() ? QCoreApplication::translate("Plan", "an unknown computer") : host,
                 QString::number(process));
    return {ErrorCode::Locked, message, lock.fileName()};
}

} // namespace

PlanLock::PlanLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
PlanLock::PlanLock(PlanLock &&) noexcept = default;
PlanLock &PlanLock::operator=(PlanLock &&) noexcept = default;
PlanLock::~PlanLock() = default;

Expected<PlanLock> PlanLock::acquire(const QString &planPath)
{
    const QString plan = realPathOf(planPath);
    const QFileInfo info(plan);
    auto lock = std::make_unique<QLockFile>(info.absolutePath() + u"/.~lock."_s + info.fileName() + u'#');
    lock->setStaleLockTime(0); // a lock grows old with its process, not with time
    if (lock->tryLock(0))
        return PlanLock(std::move(lock));
    switch (lock->error()) {
    case QLockFile::LockFailedError:
        return heldBy(*lock, plan);
    case QLockFile::PermissionError:
        return fileError(
            QCoreApplication::translate("Plan", "The folder of “%1” cannot be written, so the plan can only be read. "
                                                "Save a copy to another place to change it."),
            plan, lock->fileName(), ErrorCode::ReadOnly);
    default:
        return fileError(QCoreApplication::translate(
                             "Plan", "“%1” cannot be locked for editing, so it can only be read. Check the free "
                                     "space on its disk."),
                         plan, lock->fileName());
    }
}

} // namespace talbook
