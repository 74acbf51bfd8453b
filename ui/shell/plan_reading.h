#pragma once

#include "ui/shell/document.h"

#include <functional>
#include <memory>
#include <optional>

namespace talbook
{

/// Reads something of the plan for a view: at once where the plan is small, else by a job. While one is under way only
/// the newest wish waits, so that typing and switching never pile up.
template <class Result> class PlanReading
{
public:
    /// `standings` are those that the document has when the work begins; on a job's thread they stay as they are.
    using Work = std::function<Expected<Result>(const Database &, const Standings &standings, const Progress &)>;
    enum class Where
    {
        AsPlanIsLarge,
        InPlace,
        Aside
    };
    using Finished = std::function<void(const Expected<Result> &)>;

    explicit PlanReading(Document &document) : m_document(document), m_state(std::make_shared<State>()) {}
    ~PlanReading() { m_state->owner = nullptr; }
    PlanReading(const PlanReading &) = delete;
    PlanReading &operator=(const PlanReading &) = delete;

    void start(const QString &title, Work work, Finished finished, Where where = Where::AsPlanIsLarge)
    {
        m_next = Wish{title, std::move(work), std::move(finished), where};
        if (!m_busy)
            startNext();
    }

    /// Another plan: what is being read of the last one will not arrive.
    void forget()
    {
        m_state->owner = nullptr;
        m_state = std::make_shared<State>();
        m_busy = false;
        m_next.reset();
    }

    bool isBusy() const { return m_busy; }

private:
    struct Wish
    {
        QString title;
        Work work;
        Finished finished;
        Where where;
    };
    /// Outlives the view: a job that ends later finds nobody.
    struct State
    {
        PlanReading *owner = nullptr;
    };

    void startNext()
    {
        const Wish wish = std::move(*m_next);
        m_next.reset();
        if (wish.where == Where::InPlace || (wish.where == Where::AsPlanIsLarge && !m_document.isLarge())) {
            wish.finished(wish.work(m_document.plan().database(), m_document.standings(), {}));
            return;
        }
        m_busy = true;
        m_state->owner = this;
        using Shared = std::shared_ptr<Result>;
        m_document.startReading<Shared>(
            wish.title,
            [work = wish.work, standings = m_document.sharedStandings()](const Database &database,
                                                                         const Progress &progress) -> Expected<Shared> {
                auto result = work(database, *standings, progress);
                TALBOOK_TRY(result);
                return std::make_shared<Result>(std::move(*result));
            },
            [state = m_state, finished = wish.finished](const Expected<Shared> &result) {
                PlanReading *reading = state->owner;
                if (!reading)
                    return;
                reading->m_busy = false;
                if (reading->m_next)
                    reading->startNext(); // a newer wish: the old answer is of no use
                else if (result)
                    finished(std::move(**result));
                else
                    finished(result.error());
            });
    }

    Document &m_document;
    std::shared_ptr<State> m_state;
    std::optional<Wish> m_next;
    bool m_busy = false;
};

} // namespace talbook
