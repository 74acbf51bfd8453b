#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"
#include "core/plan/change_summary.h"
#include "core/plan/edit.h"

#include <QDateTime>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace talbook
{

class Database;

struct HistoryStep
{
    qint64 seq = 0;
    QString title;
    QDateTime time; ///< UTC
    bool done = true;
    qint64 revision = 0; ///< the plan's revision when the step was last done or undone
    QString author = {}; ///< who did it; empty where nobody said
};

struct HistoryLimits
{
    int steps = 500;
    qint64 bytes = 64 * 1024 * 1024; ///< stored (compressed) size; the newest step is kept whatever its size
};

/// Undo and redo over SQLite changesets, kept in the plan's own table so that they survive a restart. Each call is one
/// transaction: it is whole on disk when it returns, or nothing of it is.
class History
{
public:
    explicit History(const Database &database, HistoryLimits limits = {});

    using Work = std::function<Expected<void>(Edit &)>;

    struct Request
    {
        QString title;
        QDateTime time;
        qint64 firstId = 1;
        /// Steps with the same key within two seconds become one (typing in one cell); empty never joins.
        QString coalesceKey = {};
        bool rehearse = false; ///< roll back at the end: a dry run
        /// Told the rows changed so far, and asked whether to go on; see StepWatch.
        Progress progress = {};
        qint64 rows = 0;            ///< about how many will be changed; 0 where nobody knows
        QString author = {};        ///< who does it
        QString mergedVersion = {}; ///< see Edit::setMergedVersion
    };

    /// Runs `work` in a transaction and records what it changed. No step is made where nothing changed in effect.
    Expected<ChangeSummary> run(const Request &request, const Work &work);
    /// `progress` counts the step's rows; cancelled, the plan and the history stay as they were.
    Expected<ChangeSummary> undo(const Progress &progress = {});
    Expected<ChangeSummary> redo(const Progress &progress = {});

    /// Oldest first; those that can be redone last.
    Expected<std::vector<HistoryStep>> steps() const;
    /// What a step changed; nothing where it is damaged or not there any more.
    Expected<std::optional<QByteArray>> changeset(qint64 seq) const;
    /// The title of the step that undo (redo) would take; null where there is none.
    Expected<QString> undoTitle() const;
    Expected<QString> redoTitle() const;
    /// How many bytes that step takes in the history, packed; 0 where there is none.
    Expected<qint64> undoSize() const;
    Expected<qint64> redoSize() const;
    /// Counts every transaction that changed the plan; never goes back.
    Expected<qint64> revision() const;

private:
    Expected<ChangeSummary> move(bool undo, const Progress &progress);
    Expected<void> store(const Request &request, const QByteArray &changeset);
    Expected<bool> joinLast(const Request &request, const QByteArray &changeset);
    Expected<void> trim();
    Expected<void> noteMerged(const QString &version);
    Expected<qint64> nextRevision();

    const Database &m_database;
    HistoryLimits m_limits;
};

} // namespace talbook
