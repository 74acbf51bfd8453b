#pragma once

#include "core/scoring/what_if_scores.h"

#include <QObject>
#include <QTimer>
#include <QUuid>

#include <atomic>
#include <memory>
#include <optional>

namespace talbook
{

class Document;

/// The matrix under some figures of the model: those that score the plan, or a what-if that nobody has stored. Places
/// follow at once where that takes a few milliseconds, else as a job, of several wishes the last one; trails and
/// stability follow when the figures rest. All accounts are worked out, those of setAccounts() are counted.
class WhatIfRunner : public QObject
{
    Q_OBJECT

public:
    explicit WhatIfRunner(Document &document, QObject *parent = nullptr);
    ~WhatIfRunner() override;

    const WhatIf &stored() const { return m_stored; }
    const WhatIf &figures() const { return m_figures; }
    bool isMoved() const { return !(m_figures == m_stored); }
    void setFigures(const WhatIf &figures);
    /// What the effect is held against; nothing: the model in use.
    void setBaseline(const std::optional<WhatIf> &baseline);
    void setAccounts(std::vector<quint32> accounts);
    /// Nobody looks: trails and stability wait.
    void setActive(bool active);

    /// Of all accounts; empty while no plan is open.
    const std::vector<MatrixPlace> &places() const { return m_places; }
    const ModelEffect &effect() const { return m_effect; }
    /// Null until it is known.
    std::shared_ptr<const std::vector<PastIntent>> past() const { return m_past; }
    const std::vector<Stability> *stability() const { return m_stability ? &*m_stability : nullptr; }
    bool isBusy() const { return m_wanted || m_running || m_pause.isActive() || m_refining; }

    /// Sizes up to which the interface's thread does the work itself; for tests.
    void setMostInPlace(size_t records) { m_mostInPlace = records; }

Q_SIGNALS:
    /// Moved, discarded, or another model scores the plan.
    void figuresChanged();
    void placesChanged();
    /// Trails or stability are there.
    void refined();

private:
    struct Outcome
    {
        std::shared_ptr<WhatIfScores> scores;
        std::vector<MatrixPlace> places;
        std::optional<std::vector<MatrixPlace>> before;
        double halfLife = 0; ///< that `scores` have read the records by
    };
    struct Refinement
    {
        std::shared_ptr<WhatIfScores> scores;
        std::shared_ptr<const std::vector<PastIntent>> past;
    };
    void onDocumentReset();
    void onFiguresChanged();
    void forgetFacts();
    void letFactsGo();
    void followModel();
    size_t records() const;
    bool isCheap() const;
    void request();
    void compute();
    void take(Outcome outcome);
    void countEffect();
    void stopRefining();
    void refine();
    void refineStability();
    void takeStability(Expected<std::vector<Stability>> stability);

    Document &m_document;
    QUuid m_plan;
    WhatIf m_stored;
    WhatIf m_figures;
    std::optional<WhatIf> m_baseline;
    bool m_baselineStale = false;
    std::vector<quint32> m_accounts;

    std::vector<MatrixPlace> m_places;
    std::vector<MatrixPlace> m_before;
    ModelEffect m_effect;
    std::shared_ptr<const std::vector<PastIntent>> m_past;
    double m_pastHalfLife = 0;
    std::optional<std::vector<Stability>> m_stability;

    std::shared_ptr<WhatIfScores> m_scores;       ///< for places
    std::shared_ptr<WhatIfScores> m_refineScores; ///< for what follows, beside them
    double m_scoresHalfLife = 0;
    quint64 m_generation = 0; ///< counts the facts
    bool m_active = false;
    bool m_wanted = false;
    bool m_running = false;
    bool m_refining = false;
    std::shared_ptr<std::atomic<bool>> m_stop;
    QTimer m_pause;
    size_t m_mostInPlace = 50'000;
};

} // namespace talbook
