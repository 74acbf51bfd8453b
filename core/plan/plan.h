#pragma once

#include "core/base/expected.h"
#include "core/plan/backups.h"
#include "core/plan/change_summary.h"
#include "core/plan/database.h"
#include "core/plan/history.h"
#include "core/plan/plan_lock.h"
#include "core/plan/plan_worker.h"
#include "core/plan/working_copy.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// What a plan needs from the world around it; handed in, so that tests and scripts decide.
struct PlanEnvironment
{
    QString dataFolder;               ///< working copies and backups live here
    std::function<QDateTime()> clock; ///< the present, for history and backups; never for a calculation
    HistoryLimits historyLimits = {};
    QString author = {}; ///< who works here, as others read it in the history; empty where nobody says
};

enum class PlanAccess
{
    Read, ///< looks at the published file; takes no lock, writes nothing anywhere
    Once, ///< one command: a temporary working copy that vanishes unless it is published
    Edit, ///< a session: a working copy that survives a crash
};

enum class LeftoverWork
{
    Refuse,
    Recover,
    SetAside
};

struct OpenOptions
{
    PlanAccess access = PlanAccess::Edit;
    LeftoverWork leftover = LeftoverWork::Refuse; ///< what to do with a crashed session's unpublished work
};

struct NewPlan
{
    QString currency = QStringLiteral("EUR");
    int fiscalYearStart = 1; ///< month, 1 to 12
};

/// The open document. Everything that changes it goes through run(), undo() or redo(), and every view learns of it by
/// the one signal changed().
class Plan : public QObject
{
    Q_OBJECT

public:
    /// Whether a new plan can be made there: nothing has the name yet, and the folder exists.
    static Expected<void> checkNew(const QString &path);
    /// Makes and publishes a plan: an empty one, or with what `fill` puts into it. The file appears whole or not at
    /// all. Fails as checkNew() does.
    static Expected<std::unique_ptr<Plan>> create(const QString &path, const PlanEnvironment &environment,
                                                  PlanAccess access, const NewPlan &settings,
                                                  const std::function<Expected<void>(Plan &)> &fill = {});
    static Expected<std::unique_ptr<Plan>> open(const QString &path, const PlanEnvironment &environment,
                                                const OpenOptions &options);
    ~Plan() override;

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_access == PlanAccess::Read; }
    const Database &database() const { return *m_database; }

    using Work = History::Work;

    /// One named, undoable step; see History::run. A step that changes nothing leaves no trace.
    Expected<ChangeSummary> run(const QString &title, const Work &work, const QString &coalesceKey = {});
    /// Does the work and rolls it back: what would change.
    Expected<ChangeSummary> rehearse(const Work &work);
    Expected<ChangeSummary> undo();
    Expected<ChangeSummary> redo();
    const History &history() const { return *m_history; }

    /// A second connection for a long step on another thread, and one for long reading. Neither outlives the plan.
    Expected<PlanWorker> worker() const;
    Expected<Database> reader() const;
    /// Announces, in the plan's own thread, what a worker has done.
    void adopt(const ChangeSummary &summary);

    /// Whether the published file lacks something that was done here.
    bool hasUnpublishedChanges() const;
    /// Writes the plan to its file; ChangedOnDisk where somebody else wrote it meanwhile. Keeps the day's backup first.
    Expected<void> publish();
    /// publish() in halves, so that the long one may run on another thread: it reads through `reader` and changes
    /// nothing of this object. One at a time.
    Expected<Publication> writeFile(const Database &reader) const;
    void noteWritten(const Publication &written);
    /// What somebody else put at the plan's path has been merged: saving may now replace it.
    void noteMerged(const PlanStamp &merged) { m_stamp = merged; }
    /// Writes a verified copy to another file, which must not exist; on another thread through a reader of its own.
    Expected<void> publishCopy(const QString &path) const { return publishCopy(path, *m_database); }
    static Expected<void> publishCopy(const QString &path, const Database &reader);
    /// Publishes what is unpublished and gives up the working copy. On an error the working copy stays for next time.
    Expected<void> close();

    Backups backups() const;
    /// The file with the bytes that were last opened or published here: what somebody else's version at the plan's path
    /// comes from. Empty for a plan that is only read.
    QString openedBytes() const { return m_working ? m_working->base() : QString(); }
    /// The plan's own number, which it keeps when its file is renamed.
    QUuid uuid() const;

Q_SIGNALS:
    void changed(const talbook::ChangeSummary &summary);
    void published();

private:
    Plan(QString path, PlanEnvironment environment, PlanAccess access);

    Expected<void> attach(const QString &file, DatabaseMode mode);
    Expected<void> attachWorkingCopy();
    Expected<void> openForReading();
    Expected<void> openForEditing(LeftoverWork leftover);
    Expected<void> recover(WorkingCopy kept);
    Expected<void> initialize(const NewPlan &settings);
    Expected<void> requireEditable() const;
    Expected<ChangeSummary> announce(Expected<ChangeSummary> summary);
    Backups backupsOf(const Database &database) const;

    QString m_path;
    PlanEnvironment m_environment;
    PlanAccess m_access;
    std::optional<PlanLock> m_lock;
    std::optional<WorkingCopy> m_working;
    std::optional<Database> m_database;
    std::optional<History> m_history;
    std::optional<PlanStamp> m_stamp; ///< the published file as it was last read or written here
    qint64 m_publishedRevision = 0;
};

} // namespace talbook
