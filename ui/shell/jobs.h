#pragma once

#include "core/base/expected.h"
#include "core/base/progress.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// What is under way, for the status bar.
struct JobState
{
    QString title;
    qint64 done = 0;
    qint64 total = 0; ///< 0 where nobody knows
    bool cancellable = false;
    bool cancelling = false;
};

enum class Cancel
{
    Possible,
    Never ///< the work is short or must not stop half way
};

/// The person stopped it themselves: no news to them.
template <class Result> bool wasStopped(const Expected<Result> &done)
{
    return !done && done.error().code == ErrorCode::Cancelled;
}

/// Long work off the interface's thread, one job after another. What a job reads and returns are values; `finished` is
/// called in the interface's thread, with ErrorCode::Cancelled where the person stopped it.
class Jobs : public QObject
{
    Q_OBJECT

public:
    explicit Jobs(QObject *parent = nullptr);
    /// Stops what can be stopped and waits; `finished` is not called any more.
    ~Jobs() override;

    template <class Result>
    void start(const QString &title, std::function<Expected<Result>(const Progress &)> work,
               std::function<void(Expected<Result>)> finished, Cancel cancel = Cancel::Possible)
    {
        enqueue(title, cancel, [work = std::move(work), finished = std::move(finished)](const Progress &progress) {
            auto result = std::make_shared<Expected<Result>>(work(progress));
            return [result, finished] { finished(std::move(*result)); };
        });
    }

    bool isBusy() const { return m_running || !m_queue.empty(); }
    /// The job that runs now; nothing where none does.
    std::optional<JobState> current() const;
    void cancel();
    /// Lets events pass until nothing is left to do: for a test, and for the end of the program.
    void wait();

Q_SIGNALS:
    /// A job began, came further, or ended.
    void changed();
    void idle();

private:
    using Ending = std::function<void()>;
    using Work = std::function<Ending(const Progress &)>;
    struct Job
    {
        QString title;
        Cancel cancel = Cancel::Possible;
        Work work;
        std::atomic<bool> cancelled = false;
        std::atomic<qint64> done = 0;
        std::atomic<qint64> total = 0;
    };
    void enqueue(const QString &title, Cancel cancel, Work work);
    void startNext();
    void end(const Ending &ending);

    std::deque<std::shared_ptr<Job>> m_queue;
    std::shared_ptr<Job> m_running;
    QTimer m_watch;
    QThreadPool m_thread;
};

} // namespace talbook
