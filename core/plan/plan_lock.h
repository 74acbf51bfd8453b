#pragma once

#include "core/base/expected.h"

#include <QString>

#include <memory>

class QLockFile;

namespace talbook
{

/// Holds `.~lock.NAME#` beside the plan while a Talbook edits it. A lock of a process that died on this machine is
/// taken over; one from another machine is respected.
class PlanLock
{
public:
    /// The error (Locked) names the holder: person, program, machine and process.
    /// @param person who holds it, for whom it is refused; empty where nobody says
    static Expected<PlanLock> acquire(const QString &planPath, const QString &person);

    /// Who has the plan open for editing: "Anna, desk-3". Empty where nobody has, or nobody can tell.
    static QString holderOf(const QString &planPath);

    PlanLock(PlanLock &&) noexcept;
    PlanLock &operator=(PlanLock &&) noexcept;
    ~PlanLock();

private:
    explicit PlanLock(std::unique_ptr<QLockFile> lock);
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace talbook
