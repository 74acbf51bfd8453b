#pragma once

#include "core/base/expected.h"
#include "core/plan/durable_file.h"

#include <QDateTime>
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

/// What lies at the published path, and which of the plan's revisions it holds.
struct Publication
{
    qint64 revision = 0;
    PlanStamp stamp;
};

/// The private file that is edited in place of the published one, in the data folder. It is kept beside the bytes that
/// were last opened or published (the base of a later merge) and a note of what they were.
class WorkingCopy
{
public:
    /// The kept copy of one plan, found again after a crash by the plan's own path.
    static WorkingCopy forPlan(const QString &dataFolder, const QString &planPath);
    /// A copy that lives only as long as this object: a command of the command line is whole or never was. Notes and
    /// the base are not kept.
    static Expected<WorkingCopy> temporary(const QString &dataFolder, const QString &planPath);

    WorkingCopy(WorkingCopy &&) noexcept;
    WorkingCopy &operator=(WorkingCopy &&) noexcept;
    ~WorkingCopy();

    QString file() const { return m_folder + QStringLiteral("/plan.talbook"); }
    QString base() const { return m_folder + QStringLiteral("/base.talbook"); }
    bool isTemporary() const { return m_lock != nullptr; }

    /// Empties the folder and copies the published file in.
    Expected<PlanStamp> fill() const;
    /// Empties the folder, for a plan that is made new.
    Expected<void> clear() const;

    /// Notes what is about to be put at the published path, and keeps its bytes as the next base: a crash between that
    /// and the note after it leaves it clear whose file lies there.
    Expected<void> notePublishing(const QString &written, const Publication &next) const;
    /// After notePublishing() by the same process, which has compared what it kept.
    Expected<void> noteReplaced(const Publication &publication) const;
    /// By another process, whose predecessor may have died half way: reads again what that kept.
    Expected<void> notePublished(const Publication &publication) const;
    /// What was published last; nothing where that is not known.
    std::optional<Publication> publication() const;

    /// What a crashed session left here; nothing where all was published. An error where there is a copy that cannot
    /// be read.
    Expected<std::optional<UnsavedWork>> unsavedWork() const;
    /// Moves the copy aside, for 30 days, instead of deleting somebody's work.
    Expected<void> setAside(const QDateTime &now) const;
    /// Deletes the copy after a regular close.
    void remove() const;

private:
    WorkingCopy(QString folder, QString planPath);
    QString note() const { return m_folder + QStringLiteral("/state.json"); }
    QString nextBase() const { return m_folder + QStringLiteral("/base.next"); }

    QString m_folder;
    QString m_planPath;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace talbook
