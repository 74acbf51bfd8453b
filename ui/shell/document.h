#pragma once

#include "core/accounts/search_text.h"
#include "core/accounts/text_order.h"
#include "core/base/wording.h"
#include "core/plan/plan.h"
#include "core/scoring/standing.h"
#include "ui/shell/jobs.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// The plan that the window shows, with its standings: opens, closes and publishes it, and tells views what changed.
/// What may take long runs as a job; what a person must decide comes back as an Error with a code.
class Document : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(const Expected<void> &)>;

    Document(PlanEnvironment environment, std::function<QDate()> today, QObject *parent = nullptr);
    ~Document() override;

    /// Makes a plan and shows it in place of the one that is open.
    Expected<void> create(const QString &path, const NewPlan &settings);
    /// Opens a plan and shows it in place of the one that is open, which stays where that fails.
    void open(const QString &path, const OpenOptions &options, const Finished &finished);
    /// A plan that is open but not in hand yet. Where it never comes to that, it is let go as it was: what was restored
    /// in it waits for the next start.
    struct Opened;
    /// Opens a plan beside the one in hand.
    void load(const QString &path, const OpenOptions &options,
              const std::function<void(const Expected<std::shared_ptr<Opened>> &)> &finished);
    /// Shows it in place of the one that is open, which must have been closed.
    void show(Opened &opened);
    /// Stops what can be stopped, publishes what is unpublished and lets go. On an error the plan stays open, and its
    /// changes are kept for the next start whatever happens.
    void close(const Finished &finished);
    /// Lets go without publishing; unsaved changes wait for the next start.
    void abandon();

    bool isOpen() const { return m_plan != nullptr; }
    /// False too while a long step is under way: only one may write.
    bool isEditable() const { return m_plan && !m_plan->isReadOnly() && m_writers == 0; }
    bool isReadOnly() const { return m_plan && m_plan->isReadOnly(); }
    Plan &plan() { return *m_plan; }
    const Plan &plan() const { return *m_plan; }
    const Standings &standings() const { return m_figures->standings; }
    /// The same for another thread: they stay as they are as long as somebody holds them, whatever is edited.
    std::shared_ptr<const Standings> sharedStandings() const
    {
        return std::shared_ptr<const Standings>(m_figures, &m_figures->standings);
    }
    /// The words of the accounts, for finding some.
    const SearchText &searchText() const { return m_figures->searchText; }
    /// The order of their texts in the document's language. Of a large plan it comes with the figures, all worked out.
    TextOrder &textOrder() { return m_figures->textOrder; }
    QDate asOf() const { return m_today(); }
    const Wording &words() const { return m_words; }
    void setLanguage(Language language);

    Expected<void> run(const QString &title, const Plan::Work &work, const QString &coalesceKey = {});
    void undo(const Finished &finished);
    void redo(const Finished &finished);
    /// Null where there is nothing to undo (redo).
    QString undoTitle() const;
    QString redoTitle() const;

    Jobs &jobs() { return m_jobs; }
    /// A step that takes long, or its rehearsal, through a connection of its own; `work` leaves what changed in
    /// `changes`. Nothing else can be edited meanwhile.
    template <class Result>
    void startStep(const QString &title,
                   std::function<Expected<Result>(const PlanWorker &, const Progress &, ChangeSummary &changes)> work,
                   std::function<void(Expected<Result>)> finished, Cancel cancel = Cancel::Possible);
    /// Long reading, as of the moment it begins. `finished` is not called where the plan was closed meanwhile.
    template <class Result>
    void startReading(const QString &title, std::function<Expected<Result>(const Database &, const Progress &)> work,
                      std::function<void(Expected<Result>)> finished);
    /// Whether reading all of the plan would make the interface wait: such reading belongs into a job.
    bool isLarge() const { return m_large; }

    void publish(const Finished &finished);
    /// Writes a verified copy to another file, which must not exist.
    void saveCopy(const QString &path, const Finished &finished);
    /// While the returned object lives the plan is not published by itself: a measurement is not to share the disk.
    [[nodiscard]] std::shared_ptr<void> pauseAutosave();
    bool isPublished() const { return !m_plan || !m_plan->hasUnpublishedChanges(); }
    /// The last attempt to write the plan's file failed; what was changed is safe in the working copy.
    bool saveFailed() const { return m_saveFailed; }
    const PlanEnvironment &environment() const { return m_environment; }

    /// The account that every page shows; none is null.
    AccountId currentAccount() const { return m_currentAccount; }
    void setCurrentAccount(AccountId account);

Q_SIGNALS:
    /// Whoever holds something typed that is not in the plan yet writes it now: before undo and redo, before a long
    /// step begins, before a person saves, and before the plan is closed. Not before it is saved by itself: that comes
    /// in the middle of a word.
    void settling();
    /// Another plan, or everything in it, is new.
    void reset();
    /// Figures of accounts changed, the accounts themselves are the same.
    void figuresChanged();
    /// A few accounts are about to be edited in the figures there are: whoever holds those without need lets them go,
    /// else all are copied.
    void figuresAboutToChange();
    /// Something in the plan changed; figures follow, where they do, with the two signals above.
    void changed(const talbook::ChangeSummary &summary);
    void currentAccountChanged();
    /// Undo, redo, saved state, or what may be done changed.
    void stateChanged();
    /// Something in the background failed; nothing is lost.
    void failed(const talbook::Error &error);

private:
    /// What is read of the whole plan, on whatever thread.
    struct Figures
    {
        Standings standings;
        SearchText searchText;
        TextOrder textOrder;
        bool large = false;
    };
    static Expected<std::shared_ptr<Figures>> readAll(const Database &database, QDate asOf, const Wording &words);
    Expected<std::shared_ptr<PlanWorker>> beginStep();
    void endStep();
    Expected<std::shared_ptr<Database>> beginReading() const;
    void refreshStandings();
    void refreshAccounts(const std::vector<qint64> &accounts, bool otherRows);
    static Expected<void> refreshFigures(Figures &figures, const Database &database,
                                         const std::vector<qint64> &accounts);
    using AsideWork = std::function<Expected<std::shared_ptr<Figures>>(const Database &)>;
    void readAside(const AsideWork &work, bool otherRows);
    void onChanged(const ChangeSummary &summary);
    void take(std::shared_ptr<Figures> figures, bool otherRows);
    void letGo(std::shared_ptr<Figures> figures);
    void move(bool undo, const Finished &finished);
    void write(const Finished &finished);

    PlanEnvironment m_environment;
    std::function<QDate()> m_today;
    Wording m_words{Language::English};
    std::shared_ptr<Plan> m_plan; ///< shared with the job that writes its file
    std::shared_ptr<Figures> m_figures;
    AccountId m_currentAccount;
    QTimer m_autosave;
    int m_writers = 0;         ///< long steps under way or waiting
    bool m_refreshing = false; ///< standings are being read
    bool m_stale = false;      ///< and have to be read once more
    bool m_large = false;
    quint64 m_generation = 0; ///< counts the plans shown
    bool m_saveFailed = false;
    Jobs m_jobs; ///< last: what runs must end before anything else goes
};

struct Document::Opened
{
    Opened(std::shared_ptr<Plan> opened, std::shared_ptr<Figures> read);
    ~Opened();
    Q_DISABLE_COPY_MOVE(Opened)

    std::shared_ptr<Plan> plan;
    std::shared_ptr<Figures> figures;
};

template <class Result>
void Document::startStep(
    const QString &title,
    std::function<Expected<Result>(const PlanWorker &, const Progress &, ChangeSummary &changes)> work,
    std::function<void(Expected<Result>)> finished, Cancel cancel)
{
    auto worker = beginStep();
    if (!worker) {
        finished(worker.error());
        return;
    }
    auto changes = std::make_shared<ChangeSummary>();
    m_jobs.start<Result>(
        title,
        [worker = *worker, work = std::move(work), changes](const Progress &progress) {
            return work(*worker, progress, *changes);
        },
        [this, changes, finished = std::move(finished)](Expected<Result> result) {
            endStep();
            if (m_plan && result)
                m_plan->adopt(*changes);
            finished(std::move(result));
        },
        cancel);
}

template <class Result>
void Document::startReading(const QString &title,
                            std::function<Expected<Result>(const Database &, const Progress &)> work,
                            std::function<void(Expected<Result>)> finished)
{
    auto reader = beginReading();
    if (!reader) {
        finished(reader.error());
        return;
    }
    m_jobs.start<Result>(
        title, [reader = *reader, work = std::move(work)](const Progress &progress) { return work(*reader, progress); },
        [this, generation = m_generation, finished = std::move(finished)](Expected<Result> result) {
            if (generation == m_generation)
                finished(std::move(result));
        });
}

} // namespace talbook
