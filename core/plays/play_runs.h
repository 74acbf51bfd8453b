#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"

#include <QDate>
#include <QString>

#include <map>
#include <utility>

namespace talbook
{

class Database;

/// How a play last went at an account.
struct PlayRun
{
    QString campaign; ///< the one that ends last
    bool isOpen = false;
    QDate last; ///< on which its last task is due while it runs; on which its last task was settled since
};

/// The plays of the plan's campaigns, account by account: whether one runs there, and when one ended.
class PlayRuns
{
public:
    static Expected<PlayRuns> read(const Database &database);

    /// Null where no campaign of the play has a task of the account.
    const PlayRun *find(PlayId play, AccountId account) const;

private:
    std::map<std::pair<PlayId, AccountId>, PlayRun> m_runs;
};

} // namespace talbook
