#include "core/plan/plan_lock.h"

#include "core/plan/durable_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QStringList>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// The line of the lock file that names the person; Qt's own lines before it hold process, program and computer, and
/// what comes after those it does not read.
constexpr QByteArrayView personMark = "person: ";

void notePerson(const QString &lockFile, const QString &person)
{
    QFile file(lockFile);
    // Where it cannot be written the lock holds all the same, and whoever meets it reads no name.
    if (!person.isEmpty() && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::ExistingOnly))
        file.write(personMark.toByteArray() + person.simplified().toUtf8() + '\n');
}

QString personIn(const QString &lockFile)
{
    constexpr qint64 most = 4096; // a lock is a few lines
    QFile file(lockFile);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    for (const QByteArray &line : file.read(most).split('\n')) {
        if (line.startsWith(personMark))
            return QString::fromUtf8(line.mid(personMark.size())).simplified();
    }
    return {};
}

QString lockFileOf(const QString &plan)
{
    const QFileInfo info(plan);
    return info.absolutePath() + u"/.~lock."_s + info.fileName() + u'#';
}

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
    const QString file = QFileInfo(plan).fileName();
    if (program.isEmpty())
        program = u"Talbook"_s;
    if (host.isEmpty())
        host = QCoreApplication::translate("Plan", "an unknown computer");
    const QString person = personIn(lock.fileName());
    const QString message =
        person.isEmpty()
            ? QCoreApplication::translate(
                  "Plan", "“%1” is open in %2 on %3 (process %4). Close it there, or open it for reading only.")
                  .arg(file, program, host, QString::number(process))
            : QCoreApplication::translate("Plan", "%5 has “%1” open in %2 on %3 (process %4). Ask for it to be closed "
                                                  "there, or open it for reading only.")
                  .arg(file, program, host, QString::number(process), person);
    return {ErrorCode::Locked, message, lock.fileName()};
}

} // namespace

PlanLock::PlanLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
PlanLock::PlanLock(PlanLock &&) noexcept = default;
PlanLock &PlanLock::operator=(PlanLock &&) noexcept = default;
PlanLock::~PlanLock() = default;

QString PlanLock::holderOf(const QString &planPath)
{
    const QString file = lockFileOf(realPathOf(planPath));
    if (!QFileInfo::exists(file))
        return {};
    qint64 process = 0;
    QString host, program;
    if (!QLockFile(file).getLockInfo(&process, &host, &program))
        return {};
    QStringList names{personIn(file), host};
    names.removeAll(QString());
    return names.join(u", "_s);
}

Expected<PlanLock> PlanLock::acquire(const QString &planPath, const QString &person)
{
    const QString plan = realPathOf(planPath);
    auto lock = std::make_unique<QLockFile>(lockFileOf(plan));
    lock->setStaleLockTime(0); // a lock grows old with its process, not with time
    if (lock->tryLock(0)) {
        notePerson(lock->fileName(), person);
        return PlanLock(std::move(lock));
    }
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
