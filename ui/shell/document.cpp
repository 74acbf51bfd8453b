#include "ui/shell/document.h"

#include <QFileInfo>

#include <utility>

namespace talbook
{

namespace
{

/// A pause this long after the last change writes the plan to its file.
constexpr int autosavePauseMs = 1500;

/// Up to this many accounts, activities and signals are read and scored within a few milliseconds, in place.
constexpr size_t recordsReadInPlace = 20'000;

/// Whether the change leaves the set of accounts and every other record that scoring reads as they were.
bool touchesOnlyAccountFields(const ChangeSummary &summary)
{
    for (const TableChange &change : summary.tables) {
        const bool account = change.table == "account" && change.inserted.empty() && change.removed.empty();
        if (!account && change.table != "tal" && change.table != "import_mapping" && change.table != "segment")
            return false;
    }
    return true;
}

std::vector<qint64> touchedAccounts(const ChangeSummary &summary)
{
    std::vector<qint64> ids;
    for (const char *table : {"account", "tal"}) {
        if (const TableChange *change = summary.find(table)) {
            for (const auto *list : {&change->inserted, &change->updated, &change->removed})
                ids.insert(ids.end(), list->begin(), list->end());
        }
    }
    return ids;
}

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
        publish([this](const Expected<void> &done) {
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
    show({std::move(*plan), std::move(*figures)});
    return {};
}

void Document::open(const QString &path, const OpenOptions &options, const Finished &finished)
{
    const auto work = [path, options, environment = m_environment, asOf = asOf(), language = m_words.language(),
                       home = thread()](const Progress &) -> Expected<std::shared_ptr<Opened>> {
        auto plan = Plan::open(path, environment, options);
        TALBOOK_TRY(plan);
        auto figures = readAll((*plan)->database(), asOf, Wording(language));
        TALBOOK_TRY(figures);
        (*plan)->moveToThread(home);
        return std::make_shared<Opened>(Opened{std::move(*plan), std::move(*figures)});
    };
    m_jobs.start<std::shared_ptr<Opened>>(
        tr("Opening %1").arg(QFileInfo(path).fileName()), work,
        [this, finished](const Expected<std::shared_ptr<Opened>> &opened) {
            if (opened)
                show(std::move(**opened));
            finished(opened ? Expected<void>() : opened.error());
        },
        Cancel::Never);
}

void Document::show(Opened opened)
{
    m_autosave.stop();
    m_plan = std::move(opened.plan);
    m_currentAccount = {};
    ++m_generation;
    m_refreshing = m_stale = false;
    take(std::move(opened.figures));
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
        if (closed && m_plan)
            closed = m_plan->close();
        if (closed)
            abandon();
        finished(closed);
    });
}

void Document::abandon()
{
    m_autosave.stop();
    ++m_generation;
    m_plan.reset();
    m_standings.reset();
    m_currentAccount = {};
    m_refreshing = m_stale = false;
    Q_EMIT reset();
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
}

Expected<Document::Figures> Document::readAll(const Database &database, QDate asOf, const Wording &words)
{
    auto standings = Standings::read(database, {asOf, std::nullopt, {}}, words);
    TALBOOK_TRY(standings);
    const Facts &facts = standings->facts();
    const bool large = facts.accounts.size() + facts.activities.size() + facts.signalFacts.size() > recordsReadInPlace;
    auto searchText = SearchText::of(standings->accounts());
    TextOrder textOrder(words.locale());
    if (large)
        textOrder.prepare(standings->accounts());
    return Figures{std::move(*standings), std::move(searchText), std::move(textOrder), large};
}

/// After an edit of these accounts alone.
Expected<void> Document::refreshAccounts(const std::vector<qint64> &accounts)
{
    TALBOOK_TRY(m_standings->refreshAccounts(m_plan->database(), accounts));
    for (const qint64 id : accounts) {
        if (const auto index = m_standings->indexOf(AccountId{id})) {
            m_searchText->refresh(m_standings->accounts(), *index);
            m_textOrder->noteChanged(*index);
        }
    }
    return {};
}

void Document::take(Figures figures)
{
    m_standings = std::move(figures.standings);
    m_searchText = std::move(figures.searchText);
    m_textOrder = std::move(figures.textOrder);
    m_large = figures.large;
    if (!m_currentAccount.isNull() && !m_standings->indexOf(m_currentAccount)) {
        m_currentAccount = {};
        Q_EMIT currentAccountChanged();
    }
    Q_EMIT reset();
}

/// Reads and scores everything again: at once where that is quick, else as a job while the old figures still show.
void Document::refreshStandings()
{
    if (!m_large) {
        if (auto read = readAll(m_plan->database(), asOf(), m_words))
            take(std::move(*read));
        else
            Q_EMIT failed(read.error());
        return;
    }
    if (m_refreshing) {
        m_stale = true;
        return;
    }
    m_refreshing = true;
    startReading<std::shared_ptr<Figures>>(
        tr("Scoring the accounts"),
        [asOf = asOf(), language = m_words.language()](const Database &database,
                                                       const Progress &) -> Expected<std::shared_ptr<Figures>> {
            auto read = readAll(database, asOf, Wording(language));
            TALBOOK_TRY(read);
            return std::make_shared<Figures>(std::move(*read));
        },
        [this](const Expected<std::shared_ptr<Figures>> &read) {
            m_refreshing = false;
            if (std::exchange(m_stale, false)) {
                refreshStandings();
                return;
            }
            if (read)
                take(std::move(**read));
            else
                Q_EMIT failed(read.error());
        });
}

void Document::setLanguage(Language language)
{
    m_words = Wording(language);
    if (m_plan)
        refreshStandings();
}

void Document::onChanged(const ChangeSummary &summary)
{
    m_large = m_large || size_t(summary.rows()) > recordsReadInPlace;
    if (!touchesOnlyAccountFields(summary) || m_refreshing) {
        refreshStandings();
    } else if (const auto read = refreshAccounts(touchedAccounts(summary)); !read) {
        Q_EMIT failed(read.error());
    } else if (summary.touches("tal")) {
        Q_EMIT reset();
    } else {
        Q_EMIT figuresChanged();
    }
    Q_EMIT changed(summary);
    Q_EMIT currentAccountChanged();
    Q_EMIT stateChanged();
    m_autosave.start();
}

Expected<void> Document::run(const QString &title, const Plan::Work &work, const QString &coalesceKey)
{
    if (m_writers > 0) {
        const auto job = m_jobs.current();
        return Error{ErrorCode::Locked,
                     tr("The plan cannot be changed while “%1” is under way. Wait for it, or cancel it below.")
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
    if (!m_large) {
        const auto summary = undo ? m_plan->undo() : m_plan->redo();
        finished(summary ? Expected<void>() : summary.error());
        return;
    }
    startStep<bool>(
        undo ? tr("Undoing: %1").arg(undoTitle()) : tr("Redoing: %1").arg(redoTitle()),
        [undo](const PlanWorker &worker, const Progress &, ChangeSummary &changes) -> Expected<bool> {
            auto summary = undo ? worker.undo() : worker.redo();
            TALBOOK_TRY(summary);
            changes = std::move(*summary);
            return true;
        },
        [finished](const Expected<bool> &done) { finished(done ? Expected<void>() : done.error()); }, Cancel::Never);
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
        [plan = m_plan, finished](const Expected<Publication> &written) mutable {
            if (written)
                plan->noteWritten(*written);
            plan.reset(); // whoever goes on from here may want to open the same file
            finished(written ? Expected<void>() : written.error());
        },
        Cancel::Never);
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
