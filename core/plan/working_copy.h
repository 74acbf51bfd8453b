#pragma once

#include "core/base/expected.h"
#include "core/plan/plan_file.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

class QLockFile;

namespace talbook
{

/// Unpublished work of a session that ended unexpectedly.
struct UnsavedWork
{
    QStringList titles; ///< of the steps done or undone since the last publishing, oldest first
    QDateTime lastChange;
};

/// The private file that is edited in place of the published one, in the data folder. It is kept beside the bytes that
/// were opened (the base of a later merge) and a note of what was published last.
class WorkingCopy
{
public:
    /// The kept copy of one plan, found again after a crash by the plan's own path.
    static WorkingCopy forPlan(const QString &dataFolder, const QString &planPath);
    /// A copy that lives only as long as this object: a command of the command line is whole or never was.
    static Expected<WorkingCopy> temporary(const QString &dataFolder);

    WorkingCopy(WorkingCopy &&) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) noexcept;
    ~WorkingCopy();

    QString file() const { return m_folder + QStringLiteral("/plan.talbook"); }
    QString base() const { return m_folder + QStringLiteral("/base.talbook"); }
    bool isTemporary() const { return m_lock != nullptr; }

    /// Empties the folder and copies the published file in.
    Expected<PlanStamp> fill(const QString &planPath) const;
    /// Empties the folder, for a plan that is made new.
    Expected<void> clear() const;
    /// Notes that the revision is what lies at the published path, with these bytes.
    Expected<void> notePublished(const QString &planPath, qint64 revision, const PlanStamp &stamp) const;
    std::optional<PlanStamp> publishedStamp() const;

    /// What a crashed session left here; nothing where all was published. Damaged where the copy cannot be read.
    Expected<std::optional<UnsavedWork>> unsavedWork() const;
    /// Moves the copy aside, for 30 days, instead of deleting somebody's work.
    Expected<void> setAside(const QDateTime &now) const;
    /// Deletes the copy after a regular close.
    void remove() const;

private:
    explicit WorkingCopy(QString folder);
    qint64 publishedRevision() const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace talbook
