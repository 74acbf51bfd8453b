#include "core/plan/plan_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace talbook
{

using namespace Qt::StringLiterals;

PlanLock::PlanLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
PlanLock::PlanLock(PlanLock &&) noexcept = default;
PlanLock &PlanLock::operator=(PlanLock &&) noexcept = default;
PlanLock::~PlanLock() = default;

Expected<PlanLock> PlanLock::acquire(const QString &planPath)
{
    const QFileInfo info(planPath);
    const QString real = info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
    const QFileInfo realInfo(real);
    auto lock = std::make_unique<QLockFile>(realInfo.absolutePath() + u"/.~lock."_s + realInfo.fileName() + u'#');
    lock->setStaleLockTime(0);
    if (lock->tryLock(0))
        return PlanLock(std::move(lock));
    if (lock->error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        lock->getLockInfo(&process, &host, &program);
        return Error{ErrorCode::Locked,
                     QCoreApplication::translate("Plan", "“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.")
                         .arg(realInfo.fileName(), program.isEmpty() ? u"Talbook"_s : program,
                              host.isEmpty() ? QCoreApplication::translate("Plan", "an unknown computer") : host,
                              QString::number(process)),
                     {}};
    }
    return Error{ErrorCode::ReadOnly,
                 QCoreApplication::translate("Plan", "The folder of “%1” cannot be written, so the plan can only be read. "
                                                     "Save a copy to another place to change it.")
                     .arg(realInfo.fileName()),
                 QString::number(int(lock->error()))};
}

} // namespace talbook
