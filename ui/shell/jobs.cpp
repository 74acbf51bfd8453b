#include "ui/shell/jobs.h"

#include <QEventLoop>

namespace talbook
{

namespace
{

/// Progress is looked at this often, however often the work reports it.
constexpr int watchMs = 80;

} // namespace

Jobs::Jobs(QObject *parent) : QObject(parent)
{
    m_thread.setMaxThreadCount(1);
    m_watch.setInterval(watchMs);
    connect(&m_watch, &QTimer::timeout, this, &Jobs::changed);
}

Jobs::~Jobs()
{
    m_queue.clear();
    if (m_running)
        m_running->cancelled = true;
    m_thread.waitForDone();
}

std::optional<JobState> Jobs::current() const
{
    if (!m_running)
        return std::nullopt;
    return JobState{m_running->title, m_running->done, m_running->total, m_running->cancel == Cancel::Possible,
                    m_running->cancelled};
}

void Jobs::cancel()
{
    if (!m_running || m_running->cancel == Cancel::Never)
        return;
    m_running->cancelled = true;
    Q_EMIT changed();
}

void Jobs::wait()
{
    QEventLoop loop;
    connect(this, &Jobs::idle, &loop, &QEventLoop::quit);
    while (isBusy())
        loop.exec();
}

void Jobs::enqueue(const QString &title, Cancel cancel, Work work)
{
    auto job = std::make_shared<Job>();
    job->title = title;
    job->cancel = cancel;
    job->work = std::move(work);
    m_queue.push_back(std::move(job));
    if (!m_running)
        startNext();
}

void Jobs::startNext()
{
    m_running = std::move(m_queue.front());
    m_queue.pop_front();
    m_watch.start();
    Q_EMIT changed(); // before the work: who stops it on hearing of it is in time, however short it is
    m_thread.start([this, job = m_running] {
        Ending ending = job->work([&job](qint64 done, qint64 total) {
            job->done = done;
            job->total = total;
            return !job->cancelled;
        });
        job->work = {}; // what it held goes in the thread that used it
        QMetaObject::invokeMethod(
            this, [this, ending = std::move(ending)] { end(ending); }, Qt::QueuedConnection);
    });
}

void Jobs::end(const Ending &ending)
{
    m_running.reset();
    ending(); // may start the next one itself
    if (m_running)
        return;
    if (!m_queue.empty()) {
        startNext();
        return;
    }
    m_watch.stop();
    Q_EMIT changed();
    Q_EMIT idle();
}

} // namespace talbook
