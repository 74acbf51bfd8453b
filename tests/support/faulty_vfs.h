#pragma once

#include <QByteArray>

#include <memory>

namespace talbook::test
{

enum class DiskFault
{
    Full,  ///< no room: writing and growing fail
    Write, ///< an error of the device while writing, syncing, opening or deleting
    Read,  ///< an error of the device while reading
};

/// Stands between SQLite and the system's files while it lives, for connections opened meanwhile, and fails where it is
/// told to. One at a time.
class FaultyVfs
{
public:
    FaultyVfs();
    ~FaultyVfs();
    FaultyVfs(const FaultyVfs &) = delete;
    FaultyVfs &operator=(const FaultyVfs &) = delete;

    /// The n-th operation from now of the fault's kind fails; with `lasting`, so do all after it.
    void failAt(int n, DiskFault fault, bool lasting);
    void heal();

    /// Whether anything failed since failAt().
    bool hasFailed() const;
    /// What failed first: "write plan.talbook-wal".
    QByteArray failure() const;

    struct State;

private:
    std::unique_ptr<State> m_state;
};

} // namespace talbook::test
