#include "core/plan/history.h"

#include "core/plan/changeset.h"
#include "core/plan/changeset_format.h"
#include "core/plan/database.h"
#include "core/plan/invariants.h"
#include "core/plan/packing.h"
#include "core/plan/step_watch.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <optional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qint64 coalesceWindowMs = 2000;

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QByteArray digestOf(qint64 seq, const QString &title, const QByteArray &pack)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    const QByteArray head = QByteArray::number(seq) + '\n' + title.toUtf8() + '\n';
    hash.addData(head);
    hash.addData(pack);
    return hash.result();
}

Error historyDamaged()
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate("Plan",
                                        "This step of the plan's history is damaged and cannot be undone or redone. "
                                        "The plan itself is whole."),
            {}};
}

/// The changeset of a stored step, or nothing where the row is not what History wrote.
std::optional<QByteArray> changesetOf(const Database &database, qint64 seq, const QString &title,
                                      const QByteArray &pack, const QByteArray &digest)
{
    if (digestOf(seq, title, pack) != digest)
        return std::nullopt;
    auto changeset = unpacked(pack);
    if (!changeset || changeset->isEmpty() || !checkChangesetFormat(database, *changeset))
        return std::nullopt;
    return changeset;
}

/// What a merge has where other steps have the key they join by, which merges never do.
const QString mergedNote = u"merged "_s;
/// What an undone step has once another was done in its place, and the number of that: nobody can redo it any more, but
/// another copy of the plan may come from it (see merge_base.h). They share room of their own, so that they take none
/// from what can be undone.
#define LEFT_STEP "coalesce_key LIKE 'left %'"
constexpr int mostLeftSteps = 100;
constexpr qint64 mostLeftBytes = 8 * 1024 * 1024;

QString notNull(const QString &text)
{
    return text.isNull() ? u""_s : text;
}

} // namespace

History::History(const Database &database, HistoryLimits limits) : m_database(database), m_limits(limits) {}

Expected<ChangeSummary> History::run(const Request &request, const Work &work)
{
    Transaction transaction(m_database);
    TALBOOK_TRY(transaction.begin());
    StepWatch watch(m_database, request.progress, request.rows);
    TALBOOK_TRY(watch.ask());
    ChangeRecorder recorder(m_database);
    TALBOOK_TRY(recorder.start());
    Edit edit(m_database, request.firstId);
    TALBOOK_TRY(work(edit));
    if (!transaction.isOpen()) {
        return Error{ErrorCode::Internal,
                     QCoreApplication::translate("Plan", "Something went wrong inside Talbook; nothing was changed."),
                     u"the step went on after its transaction had been rolled back"_s};
    }
    TALBOOK_TRY(watch.ask());
    const auto changeset = recorder.take();
    TALBOOK_TRY(changeset);
    if (changeset->size() > largestUnpacked)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Plan", "The change is too large to be recorded for undo. Make it in smaller parts."),
                     QString::number(changeset->size())};
    auto summary = summarize(m_database, *changeset, ApplyDirection::Forward);
    TALBOOK_TRY(summary);
    Request titled = request;
    if (!edit.title().isEmpty())
        titled.title = edit.title();
    titled.mergedVersion = edit.mergedVersion();
    summary->title = titled.title;
    if (changeset->isEmpty()) {
        if (!request.rehearse && !titled.mergedVersion.isEmpty()) {
            TALBOOK_TRY(noteMerged(titled.mergedVersion));
            watch.release();
            TALBOOK_TRY(transaction.commit());
        }
        return summary;
    }
    TALBOOK_TRY(checkInvariants(m_database, *summary));
    if (request.rehearse)
        return summary;
    TALBOOK_TRY(watch.ask());
    TALBOOK_TRY(store(titled, *changeset));
    TALBOOK_TRY(watch.ask());
    watch.release();
    TALBOOK_TRY(transaction.commit());
    return summary;
}

Expected<void> History::store(const Request &request, const QByteArray &changeset)
{
    TALBOOK_TRY(m_database.execute("UPDATE history SET coalesce_key = 'left ' || (SELECT max(seq) + 1 FROM history) "
                                   "WHERE done = 0 AND NOT " LEFT_STEP));
    const auto joined = joinLast(request, changeset);
    TALBOOK_TRY(joined);
    if (*joined)
        return {};
    const auto last = m_database.number("SELECT max(seq) FROM history");
    TALBOOK_TRY(last);
    const auto revision = nextRevision();
    TALBOOK_TRY(revision);
    const QByteArray pack = packed(changeset);
    TALBOOK_TRY(m_database.execute("INSERT INTO history(seq, title, time, author, done, coalesce_key, revision, size, "
                                   "digest, changeset) VALUES(?, ?, ?, ?, 1, ?, ?, ?, ?, ?)",
                                   *last + 1, request.title, timeText(request.time), notNull(request.author),
                                   request.mergedVersion.isEmpty() ? notNull(request.coalesceKey)
                                                                   : mergedNote + request.mergedVersion,
                                   *revision, qint64(pack.size()), digestOf(*last + 1, request.title, pack), pack));
    return trim();
}

/// A merge that took nothing, since mine was preferred everywhere: what was decided is not asked again.
Expected<void> History::noteMerged(const QString &version)
{
    const QString note = mergedNote + version;
    Statement known(m_database, "SELECT EXISTS(SELECT 1 FROM history WHERE hex(digest) || ' ' || time = ?1 OR "
                                "coalesce_key = ?2) OR EXISTS(SELECT 1 FROM meta WHERE key = ?2)");
    known.bind(1, version);
    known.bind(2, note);
    const bool isKnown = known.step() && known.integer(0) != 0;
    known.reset();
    TALBOOK_TRY(known.result());
    if (isKnown)
        return {};
    TALBOOK_TRY(m_database.execute("INSERT INTO meta(key, value) VALUES(?, '')", note));
    TALBOOK_TRY(nextRevision());
    return {};
}

Expected<bool> History::joinLast(const Request &request, const QByteArray &changeset)
{
    if (request.coalesceKey.isEmpty())
        return false;
    Statement last(m_database,
                   "SELECT seq, time, coalesce_key, changeset, digest, title, done FROM history ORDER BY seq DESC "
                   "LIMIT 1");
    const bool found = last.step() && last.integer(6) != 0;
    const bool same =
        found && last.text(2) == request.coalesceKey &&
        qAbs(QDateTime::fromString(last.text(1), Qt::ISODateWithMs).msecsTo(request.time.toUTC())) <= coalesceWindowMs;
    const qint64 seq = found ? last.integer(0) : 0;
    const auto first = same ? changesetOf(m_database, seq, last.text(5), last.blob(3), last.blob(4)) : std::nullopt;
    last.reset();
    TALBOOK_TRY(last.result());
    if (!first)
        return false;
    const auto joined = joinChangesets(*first, changeset);
    TALBOOK_TRY(joined);
    const auto revision = nextRevision();
    TALBOOK_TRY(revision);
    if (joined->isEmpty()) { // typed back to where it began
        TALBOOK_TRY(m_database.execute("DELETE FROM history WHERE seq = ?", seq));
        return true;
    }
    const QByteArray repacked = packed(*joined);
    TALBOOK_TRY(m_database.execute("UPDATE history SET title = ?, time = ?, revision = ?, size = ?, digest = ?, "
                                   "changeset = ? WHERE seq = ?",
                                   request.title, timeText(request.time), *revision, qint64(repacked.size()),
                                   digestOf(seq, request.title, repacked), repacked, seq));
    return true;
}

Expected<void> History::trim()
{
    // Counted from the newest: keeps as many as fit both limits, of what can be undone the newest always.
    const auto cutOf = [this](bool left, const HistoryLimits &limits, int least) -> Expected<qint64> {
        Statement sizes(m_database, left ? "SELECT seq, size FROM history WHERE " LEFT_STEP " ORDER BY seq DESC"
                                         : "SELECT seq, size FROM history WHERE NOT " LEFT_STEP " ORDER BY seq DESC");
        qint64 bytes = 0;
        int count = 0;
        qint64 cut = -1;
        while (cut < 0 && sizes.step()) {
            bytes += sizes.integer(1);
            ++count;
            if (count > least && (count > limits.steps || bytes > limits.bytes))
                cut = sizes.integer(0);
        }
        sizes.reset();
        TALBOOK_TRY(sizes.result());
        return cut;
    };
    const auto cut = cutOf(false, m_limits, 1);
    TALBOOK_TRY(cut);
    TALBOOK_TRY(m_database.execute("DELETE FROM history WHERE seq <= ?", *cut));
    const auto leftCut = cutOf(true, {std::min(mostLeftSteps, m_limits.steps), mostLeftBytes}, 0);
    TALBOOK_TRY(leftCut);
    return m_database.execute("DELETE FROM history WHERE seq <= ? AND " LEFT_STEP, *leftCut);
}

Expected<qint64> History::nextRevision()
{
    TALBOOK_TRY(m_database.execute("INSERT INTO meta(key, value) VALUES('revision', '1') "
                                   "ON CONFLICT(key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"));
    return revision();
}

Expected<qint64> History::revision() const
{
    return m_database.number("SELECT CAST(value AS INTEGER) FROM meta WHERE key = 'revision'");
}

Expected<ChangeSummary> History::undo(const Progress &progress)
{
    return move(true, progress);
}

Expected<ChangeSummary> History::redo(const Progress &progress)
{
    return move(false, progress);
}

Expected<ChangeSummary> History::move(bool undo, const Progress &progress)
{
    Transaction transaction(m_database);
    TALBOOK_TRY(transaction.begin());
    Statement step(m_database,
                   undo ? "SELECT seq, title, digest, changeset FROM history WHERE done = 1 ORDER BY seq DESC LIMIT 1"
                        : "SELECT seq, title, digest, changeset FROM history WHERE done = 0 AND NOT " LEFT_STEP
                          " ORDER BY seq LIMIT 1");
    if (!step.step()) {
        TALBOOK_TRY(step.result());
        return Error{ErrorCode::NotFound,
                     undo ? QCoreApplication::translate("Plan", "There is nothing to undo.")
                          : QCoreApplication::translate("Plan", "There is nothing to redo."),
                     {}};
    }
    const qint64 seq = step.integer(0);
    const QString title = step.text(1);
    const auto changeset = changesetOf(m_database, seq, title, step.blob(3), step.blob(2));
    step.reset();
    TALBOOK_TRY(step.result());
    if (!changeset)
        return historyDamaged();
    const ApplyDirection direction = undo ? ApplyDirection::Backward : ApplyDirection::Forward;
    const auto expected = progress ? summarize(m_database, *changeset, direction) : ChangeSummary();
    TALBOOK_TRY(expected);
    StepWatch watch(m_database, progress, expected->rows());
    TALBOOK_TRY(watch.ask());
    auto summary = applyChangeset(m_database, *changeset, direction);
    TALBOOK_TRY(summary);
    TALBOOK_TRY(watch.ask());
    summary->kind = undo ? ChangeKind::Undo : ChangeKind::Redo;
    summary->title = title;
    TALBOOK_TRY(checkInvariants(m_database, *summary));
    const auto revision = nextRevision();
    TALBOOK_TRY(revision);
    TALBOOK_TRY(m_database.execute("UPDATE history SET done = ?, coalesce_key = iif(coalesce_key LIKE 'merged %', "
                                   "coalesce_key, ''), revision = ? WHERE seq = ?",
                                   undo ? 0 : 1, *revision, seq));
    TALBOOK_TRY(watch.ask());
    watch.release();
    TALBOOK_TRY(transaction.commit());
    return summary;
}

Expected<std::vector<HistoryStep>> History::steps() const
{
    std::vector<HistoryStep> steps;
    Statement rows(m_database,
                   "SELECT seq, title, time, done, revision, author FROM history WHERE NOT " LEFT_STEP " ORDER BY seq");
    while (rows.step()) {
        steps.push_back({rows.integer(0), rows.text(1), QDateTime::fromString(rows.text(2), Qt::ISODateWithMs),
                         rows.integer(3) != 0, rows.integer(4), rows.text(5)});
    }
    TALBOOK_TRY(rows.result());
    return steps;
}

Expected<std::optional<QByteArray>> History::changeset(qint64 seq) const
{
    Statement step(m_database, "SELECT title, changeset, digest FROM history WHERE seq = ?");
    step.bind(1, seq);
    std::optional<QByteArray> changeset;
    if (step.step())
        changeset = changesetOf(m_database, seq, step.text(0), step.blob(1), step.blob(2));
    step.reset();
    TALBOOK_TRY(step.result());
    return changeset;
}

Expected<QString> History::undoTitle() const
{
    return m_database.text("SELECT title FROM history WHERE done = 1 ORDER BY seq DESC LIMIT 1");
}

Expected<QString> History::redoTitle() const
{
    return m_database.text("SELECT title FROM history WHERE done = 0 AND NOT " LEFT_STEP " ORDER BY seq LIMIT 1");
}

Expected<qint64> History::undoSize() const
{
    return m_database.number("SELECT size FROM history WHERE done = 1 ORDER BY seq DESC LIMIT 1");
}

Expected<qint64> History::redoSize() const
{
    return m_database.number("SELECT size FROM history WHERE done = 0 AND NOT " LEFT_STEP " ORDER BY seq LIMIT 1");
}

} // namespace talbook
