#pragma once

#include "core/base/expected.h"
#include "core/plan/change_summary.h"
#include "core/plan/changeset_format.h"

#include <QByteArray>

#include <memory>

struct sqlite3_session;

namespace talbook
{

class Database;

/// Records the rows that change in the plan's recorded tables, from start() until take(). Runs inside the caller's
/// transaction.
class ChangeRecorder
{
public:
    explicit ChangeRecorder(const Database &database);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder &) = delete;
    ChangeRecorder &operator=(const ChangeRecorder &) = delete;

    Expected<void> start();
    /// The recorded changes; empty where nothing changed in effect.
    Expected<QByteArray> take();

private:
    struct Deleter
    {
        void operator()(sqlite3_session *session) const;
    };
    const Database &m_database;
    std::unique_ptr<sqlite3_session, Deleter> m_session;
};

/// Applies a changeset (or its inverse) whole or not at all, in the caller's transaction, and says what that did.
/// Foreign keys are checked once at the end, since a changeset holds cascades as rows of its own. Refuses a changeset
/// that is none, names a table outside the history, or does not fit the rows as they are.
Expected<ChangeSummary> applyChangeset(const Database &database, const QByteArray &changeset, ApplyDirection direction);

/// First, then second, as one changeset; empty where they cancel out.
Expected<QByteArray> joinChangesets(const QByteArray &first, const QByteArray &second);

} // namespace talbook
