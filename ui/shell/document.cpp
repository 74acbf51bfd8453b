#include "ui/shell/document.h"

#include <QFileInfo>

#include <utility>

namespace talbook
{

namespace
{

/// A pause this long after the last change writes the plan to its file.
constexpr int autosavePauseMs = 1500;
/// Bytes of a packed step; some thousand changed rows, which take about 20 ms.
constexpr qint64 movedAtOnce = 32 * 1024;

} // namespace

Document::Document(PlanEnvironment environment, std::function<QDate()> today, QObject *parent)
    : QObject(parent), m_environment(std::move(environment)), m_today(std::move(today))
{
    qRegisterMetaType<Error>();
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosavePauseMs);
    connect(&m_autosave, &QTimer::timeout, this, [this] {
        if (m_writers > 0) {
            m_autosave.start(); // half a step is not written
            return;
        }
        // Nothing is settled: what somebody is typing at this moment is not theirs to give yet.
        write([this](const Expected<void> &done) {
            if (!done)
                Q_EMIT failed(done.error());
        });
    });
}

Document::~Document() = default;

Expected<void> Document::create(const QString &path, const NewPlan &settings)
{
    auto plan = Plan::create(path, m_environment, PlanAccess::Edit, settings);
    TALBOOK_TRY(plan);
    auto figures = readAll((*plan)->database(), asOf(), m_words);
    TALBOOK_TRY(figures);
    Opened opened(std::move(*plan), std::move(*figures));
    show(opened);
    return {};
}

Document::Opened::Opened(std::shared_ptr<Plan> opened, std::shared_ptr<Figures> read)
    : plan(std::move(opened)), figures(std::move(read))
{
}

Document::Opened::~Opened()
{
    // With nothing to write, closing only takes the working copy away; failing, it leaves one that the next start
    // drops.
    if (plan && !plan->hasUnpublishedChanges())
        (void)plan->close();
}

void Document::open(const QString &path, const OpenOptions &options, const Finished &finished)
{
    load(path, options, [this, finished](const Expected<std::shared_ptr<Opened>> &opened) {
        if (opened)
            show(**opened);
        finished(opened ? Expected<void>() : opened.error());
    });
}

void Document::load(const QString &path, const OpenOptions &options,
                    const std::function<void(const Expected<std::shared_ptr<Opened>> &)> &finished)
{
    const auto work = [path, options, environment = m_environment, asOf = asOf(), language = m_words.language(),
                       home = thread()](const Progress &) -> Expected<std::shared_ptr<Opened>> {
        auto plan = Plan::open(path, environment, options);
        TALBOOK_TRY(plan);
        auto figures = readAll((*plan)->database(), asOf, Wording(language));
        TALBOOK_TRY(figures);
        (*plan)->moveToThread(home);
        return std::make_shared<Opened>(std::move(*plan), std::move(*figures));
    };
    m_jobs.start<std::shared_ptr<Opened>>(tr("Opening %1").arg(QFileInfo(path).fileName()), work, finished,
                                          Cancel::Never);
}

void Document::show(Opened &opened)
{
    m_autosave.stop();
    m_plan = std::move(opened.plan);
    m_currentAccount = {};
    ++m_generation;
    m_refreshing = m_stale = false;
    take(std::move(opened.figures), true);
    connect(m_plan.get(), &Plan::changed, this, &Document::onChanged);
    connect(m_plan.get(), &Plan::published, this, &Document::stateChanged);
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
    if (m_plan->hasUnpublishedChanges())
        m_autosave.start();
}

void Document::close(const Finished &finished)
{
    m_autosave.stop();
    if (!m_plan) {
        finished({});
        return;
    }
    m_jobs.cancel();
    publish([this, finished](const Expected<void> &done) {
        auto closed = done;
        if (closed && isEditable())
            Q_EMIT settling(); // what could not be written while a long step ran
        if (closed && m_plan && m_plan->hasUnpublishedChanges())
            closed = m_plan->publish();
        if (!closed || !m_plan) {
            finished(closed);
            return;
        }
        if (!m_large) {
            closed = m_plan->close();
            if (closed)
                abandon();
            finished(closed);
            return;
        }
        // Nothing can fail any more; the working copy takes a while to go.
        const auto plan = m_plan;
        abandon();
        m_jobs.start<bool>(
            tr("Closing %1").arg(QFileInfo(plan->path()).fileName()),
            [plan](const Progress &) -> Expected<bool> {
                TALBOOK_TRY(plan->close());
                return true;
            },
            [finished](const Expected<bool> &gone) { finished(gone ? Expected<void>() : gone.error()); },
            Cancel::Never);
    });
}

void Document::abandon()
{
    m_autosave.stop();
    ++m_generation;
    m_plan.reset();
    const auto figures = std::exchange(m_figures, nullptr);
    m_currentAccount = {};
    m_refreshing = m_stale = m_saveFailed = false;
    Q_EMIT reset();
    letGo(figures);
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
}

void Document::setLanguage(Language language)
{
    m_words = Wording(language);
    if (m_plan)
        refreshStandings();
}

Expected<void> Document::run(const QString &title, const Plan::Work &work, const QString &coalesceKey)
{
    if (m_writers > 0) {
        const auto job = m_jobs.current();
        return Error{ErrorCode::Locked,
                     tr("The plan cannot be changed while “%1” is under way. Wait for it; what can be stopped has a "
                        "cross in the status bar.")
                         .arg(job ? job->title : QString()),
                     {}};
    }
    const auto summary = m_plan->run(title, work, coalesceKey);
    TALBOOK_TRY(summary);
    return {};
}

Expected<std::shared_ptr<PlanWorker>> Document::beginStep()
{
    if (isEditable())
        Q_EMIT settling();
    auto worker = m_plan->worker();
    TALBOOK_TRY(worker);
    ++m_writers;
    Q_EMIT stateChanged();
    return std::make_shared<PlanWorker>(std::move(*worker));
}

void Document::endStep()
{
    --m_writers;
    Q_EMIT stateChanged();
}

Expected<std::shared_ptr<Database>> Document::beginReading() const
{
    auto reader = m_plan->reader();
    TALBOOK_TRY(reader);
    return std::make_shared<Database>(std::move(*reader));
}

void Document::undo(const Finished &finished)
{
    move(true, finished);
}

void Document::redo(const Finished &finished)
{
    move(false, finished);
}

void Document::move(bool undo, const Finished &finished)
{
    if (isEditable())
        Q_EMIT settling();
    const auto size = undo ? m_plan->history().undoSize() : m_plan->history().redoSize();
    if (!m_large && size && *size <= movedAtOnce) {
        const auto summary = undo ? m_plan->undo() : m_plan->redo();
        finished(summary ? Expected<void>() : summary.error());
        return;
    }
    startStep<bool>(
        undo ? tr("Undoing: %1").arg(undoTitle()) : tr("Redoing: %1").arg(redoTitle()),
        [undo](const PlanWorker &worker, const Progress &progress, ChangeSummary &changes) -> Expected<bool> {
            auto summary = undo ? worker.undo(progress) : worker.redo(progress);
            TALBOOK_TRY(summary);
            changes = std::move(*summary);
            return true;
        },
        [finished](const Expected<bool> &done) { finished(done ? Expected<void>() : done.error()); });
}

QString Document::undoTitle() const
{
    const auto title = isEditable() ? m_plan->history().undoTitle() : Expected<QString>(QString());
    return title ? *title : QString();
}

QString Document::redoTitle() const
{
    const auto title = isEditable() ? m_plan->history().redoTitle() : Expected<QString>(QString());
    return title ? *title : QString();
}

void Document::publish(const Finished &finished)
{
    if (isEditable())
        Q_EMIT settling();
    write(finished);
}

void Document::write(const Finished &finished)
{
    m_autosave.stop();
    // Even where nothing is unpublished now, what runs or waits may change the plan before its turn comes.
    const bool idle = !m_jobs.isBusy();
    if (!m_plan || m_plan->isReadOnly() || (idle && !m_plan->hasUnpublishedChanges())) {
        finished({});
        return;
    }
    auto reader = beginReading();
    if (!reader) {
        finished(reader.error());
        return;
    }
    m_jobs.start<Publication>(
        tr("Saving %1").arg(QFileInfo(m_plan->path()).fileName()),
        [plan = m_plan, reader = *reader](const Progress &) { return plan->writeFile(*reader); },
        [this, plan = m_plan, finished](const Expected<Publication> &written) mutable {
            if (written)
                plan->noteWritten(*written);
            if (m_plan == plan && m_saveFailed == written.hasValue()) {
                m_saveFailed = !written;
                Q_EMIT stateChanged();
            }
            plan.reset(); // whoever goes on from here may want to open the same file
            finished(written ? Expected<void>() : written.error());
        },
        Cancel::Never);
}

void Document::saveCopy(const QString &path, const Finished &finished)
{
    if (isEditable())
        Q_EMIT settling();
    startReading<bool>(
        tr("Saving %1").arg(QFileInfo(path).fileName()),
        [path](const Database &reader, const Progress &) -> Expected<bool> {
            TALBOOK_TRY(Plan::publishCopy(path, reader));
            return true;
        },
        [finished](const Expected<bool> &done) { finished(done ? Expected<void>() : done.error()); });
}

std::shared_ptr<void> Document::pauseAutosave()
{
    m_autosave.blockSignals(true);
    return {nullptr, [this](void *) {
                m_autosave.blockSignals(false);
                if (!isPublished())
                    m_autosave.start();
            }};
}

void Document::setCurrentAccount(AccountId account)
{
    if (account == m_currentAccount)
        return;
    m_currentAccount = account;
    Q_EMIT currentAccountChanged();
}

} // namespace talbook
