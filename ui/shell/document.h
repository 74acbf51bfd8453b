#pragma once

#include "core/base/wording.h"
#include "core/plan/plan.h"
#include "core/scoring/standing.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// The plan that the window shows, with its standings: opens, closes and publishes it, and tells views what changed.
/// Knows no dialog; what a person must decide comes back as an Error with a code.
class Document : public QObject
{
    Q_OBJECT

public:
    Document(PlanEnvironment environment, std::function<QDate()> today, QObject *parent = nullptr);
    ~Document() override;

    Expected<void> create(const QString &path, const NewPlan &settings);
    Expected<void> open(const QString &path, const OpenOptions &options);
    /// Publishes what is unpublished and lets go. On an error the plan stays open, and its changes are kept for the
    /// next start whatever happens.
    Expected<void> close();
    /// Lets go without publishing; unsaved changes wait for the next start.
    void abandon();

    bool isOpen() const { return m_plan != nullptr; }
    bool isEditable() const { return m_plan && !m_plan->isReadOnly(); }
    Plan &plan() { return *m_plan; }
    const Standings &standings() const { return *m_standings; }
    QDate asOf() const { return m_today(); }
    const Wording &words() const { return m_words; }
    void setLanguage(Language language);

    Expected<void> run(const QString &title, const Plan::Work &work, const QString &coalesceKey = {});
    Expected<void> undo();
    Expected<void> redo();
    /// Null where there is nothing to undo (redo).
    QString undoTitle() const;
    QString redoTitle() const;

    Expected<void> publish();
    /// While the returned object lives the plan is not published by itself: a long step must not be written half way.
    [[nodiscard]] std::shared_ptr<void> pauseAutosave();
    bool isPublished() const { return !m_plan || !m_plan->hasUnpublishedChanges(); }
    const PlanEnvironment &environment() const { return m_environment; }

    /// The account that every page shows; none is null.
    AccountId currentAccount() const { return m_currentAccount; }
    void setCurrentAccount(AccountId account);

Q_SIGNALS:
    /// Another plan, or everything in it, is new.
    void reset();
    /// Figures of accounts changed, the accounts themselves are the same.
    void figuresChanged();
    void currentAccountChanged();
    /// Undo, redo or saved state changed.
    void stateChanged();
    /// A background publishing failed; nothing is lost.
    void publishFailed(const QString &message, const QString &details);

private:
    Expected<void> take(std::unique_ptr<Plan> plan);
    Expected<void> readStandings();
    void onChanged(const ChangeSummary &summary);

    PlanEnvironment m_environment;
    std::function<QDate()> m_today;
    Wording m_words{Language::English};
    std::unique_ptr<Plan> m_plan;
    std::optional<Standings> m_standings;
    AccountId m_currentAccount;
    QTimer m_autosave;
};

} // namespace talbook
