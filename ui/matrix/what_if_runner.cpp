#include "ui/matrix/what_if_runner.h"

#include "ui/shell/document.h"

#include <QPointer>

namespace talbook
{

namespace
{

/// About 20 ms of weighing, or of reading records.
constexpr size_t accountsInPlace = 30'000;
constexpr size_t recordsReadAgain = 200'000;
/// Two hundred draws of so many take about 10 ms.
constexpr size_t accountsDrawnInPlace = 1500;
constexpr int refinePauseMs = 250;

} // namespace

WhatIfRunner::WhatIfRunner(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &WhatIfRunner::refine);
    connect(&document, &Document::reset, this, &WhatIfRunner::onDocumentReset);
    connect(&document, &Document::figuresChanged, this, &WhatIfRunner::onFiguresChanged);
    connect(&document, &Document::figuresAboutToChange, this, &WhatIfRunner::letFactsGo);
    onDocumentReset();
}

WhatIfRunner::~WhatIfRunner()
{
    stopRefining();
}

/// What was worked out of the facts that were: they are gone.
void WhatIfRunner::forgetFacts()
{
    ++m_generation;
    stopRefining();
    letFactsGo();
    m_stability.reset();
    m_baselineStale = m_baseline.has_value();
}

void WhatIfRunner::letFactsGo()
{
    m_scores.reset();
    m_refineScores.reset();
}

void WhatIfRunner::onDocumentReset()
{
    forgetFacts();
    m_past.reset();
    m_accounts.clear(); // indexes of other accounts; the page sets them again
    if (!m_document.isOpen()) {
        m_plan = {};
        m_baseline.reset();
        m_places.clear();
        m_before.clear();
        m_effect = {};
        m_pause.stop();
        Q_EMIT placesChanged();
        return;
    }
    followModel();
    // Until the new ones are worked out: never the places of accounts that are gone.
    m_places = matrixPlaces(m_document.standings());
    m_before = m_places;
    request();
}

void WhatIfRunner::onFiguresChanged()
{
    forgetFacts();
    request();
}

/// Figures that were not moved stay those of the model in use.
void WhatIfRunner::followModel()
{
    const bool wasMoved = isMoved();
    const QUuid plan = m_document.plan().uuid();
    m_stored = WhatIf::of(m_document.standings().model());
    if (!wasMoved || plan != m_plan) {
        m_figures = m_stored;
        if (plan != m_plan)
            m_baseline.reset();
    }
    m_plan = plan;
    Q_EMIT figuresChanged();
}

void WhatIfRunner::setFigures(const WhatIf &figures)
{
    if (figures == m_figures || !m_document.isOpen())
        return;
    m_figures = figures;
    Q_EMIT figuresChanged();
    request();
}

void WhatIfRunner::setBaseline(const std::optional<WhatIf> &baseline)
{
    if (baseline == m_baseline || !m_document.isOpen())
        return;
    m_baseline = baseline;
    m_baselineStale = baseline.has_value();
    request();
}

void WhatIfRunner::setAccounts(std::vector<quint32> accounts)
{
    m_accounts = std::move(accounts);
    countEffect();
}

void WhatIfRunner::setActive(bool active)
{
    m_active = active;
    if (active && m_document.isOpen() && !m_stability && !m_refining)
        m_pause.start(0);
}

size_t WhatIfRunner::records() const
{
    const Facts &facts = m_document.standings().facts();
    return facts.accounts.size() + facts.activities.size() + facts.signalFacts.size();
}

bool WhatIfRunner::isCheap() const
{
    if (records() <= m_mostInPlace)
        return true;
    if (m_mostInPlace == 0)
        return false;
    const bool readsRecords = !m_scores || m_scoresHalfLife != m_figures.halfLifeDays || m_baselineStale;
    return readsRecords ? records() <= recordsReadAgain : m_document.standings().size() <= accountsInPlace;
}

void WhatIfRunner::request()
{
    m_wanted = true;
    stopRefining();
    m_stability.reset();
    if (!m_running)
        compute();
}

void WhatIfRunner::compute()
{
    m_wanted = false;
    if (!isMoved() && !m_baselineStale) {
        take({m_scores, matrixPlaces(m_document.standings()), std::nullopt, m_scoresHalfLife});
        return;
    }
    const auto work = [scores = m_scores, facts = m_scores ? nullptr : m_document.sharedStandings(),
                       figures = m_figures,
                       baseline = m_baselineStale ? m_baseline : std::nullopt]() mutable -> Outcome {
        if (!scores)
            scores = std::make_shared<WhatIfScores>(facts);
        Outcome outcome;
        if (baseline)
            outcome.before = scores->places(*baseline);
        outcome.places = scores->places(figures);
        outcome.scores = std::move(scores);
        outcome.halfLife = figures.halfLifeDays;
        return outcome;
    };
    if (isCheap()) {
        auto once = work;
        take(once());
        return;
    }
    m_running = true;
    m_document.jobs().start<std::shared_ptr<Outcome>>(
        tr("Working out the what-if"),
        [work](const Progress &) -> Expected<std::shared_ptr<Outcome>> {
            auto once = work;
            return std::make_shared<Outcome>(once());
        },
        [runner = QPointer(this), generation = m_generation](const Expected<std::shared_ptr<Outcome>> &done) {
            if (!runner)
                return;
            runner->m_running = false;
            if (!runner->m_document.isOpen())
                return;
            if (generation != runner->m_generation)
                runner->compute(); // of facts that are gone
            else
                runner->take(std::move(**done));
        },
        Cancel::Never);
}

void WhatIfRunner::take(Outcome outcome)
{
    m_scores = std::move(outcome.scores);
    m_scoresHalfLife = outcome.halfLife;
    m_places = std::move(outcome.places);
    if (outcome.before) {
        m_before = std::move(*outcome.before);
        m_baselineStale = false;
    } else if (!m_baseline) {
        m_before = matrixPlaces(m_document.standings());
    }
    countEffect();
    Q_EMIT placesChanged();
    if (m_wanted) {
        compute();
        return;
    }
    if (m_active)
        m_pause.start(records() <= m_mostInPlace ? 0 : refinePauseMs);
}

void WhatIfRunner::countEffect()
{
    if (m_document.isOpen() && m_before.size() == m_places.size())
        m_effect = compareMatrix(m_document.standings(), m_accounts, m_before, m_places);
}

void WhatIfRunner::stopRefining()
{
    m_pause.stop();
    if (m_stop)
        *m_stop = true;
}

void WhatIfRunner::refine()
{
    if (!m_document.isOpen() || m_refining || m_running || m_wanted)
        return;
    if (m_past && m_pastHalfLife == m_figures.halfLifeDays && m_past->size() == m_places.size()) {
        refineStability();
        return;
    }
    const auto work = [scores = m_refineScores, facts = m_refineScores ? nullptr : m_document.sharedStandings(),
                       figures = m_figures]() mutable -> Refinement {
        if (!scores)
            scores = std::make_shared<WhatIfScores>(facts);
        return {scores, std::make_shared<const std::vector<PastIntent>>(scores->pastIntents(figures))};
    };
    const auto taken = [this, halfLife = m_figures.halfLifeDays](Refinement done) {
        m_refineScores = std::move(done.scores);
        m_past = std::move(done.past);
        m_pastHalfLife = halfLife;
        Q_EMIT refined();
        refineStability();
    };
    if (records() <= m_mostInPlace) {
        auto once = work;
        taken(once());
        return;
    }
    m_refining = true;
    m_document.jobs().start<std::shared_ptr<Refinement>>(
        tr("Looking back four and twelve weeks"),
        [work](const Progress &) -> Expected<std::shared_ptr<Refinement>> {
            auto once = work;
            return std::make_shared<Refinement>(once());
        },
        [runner = QPointer(this), taken, generation = m_generation](const Expected<std::shared_ptr<Refinement>> &done) {
            if (!runner)
                return;
            runner->m_refining = false;
            if (!runner->m_document.isOpen())
                return;
            if (generation == runner->m_generation)
                taken(std::move(**done));
            else if (runner->m_active)
                runner->m_pause.start(0);
        },
        Cancel::Never);
}

void WhatIfRunner::refineStability()
{
    if (m_wanted || m_running || !m_refineScores)
        return;
    if (m_pastHalfLife != m_figures.halfLifeDays) { // moved meanwhile
        m_pause.start(0);
        return;
    }
    if (records() <= m_mostInPlace && m_document.standings().size() <= accountsDrawnInPlace) {
        takeStability(m_refineScores->stability(m_figures, {}));
        return;
    }
    m_refining = true;
    m_stop = std::make_shared<std::atomic<bool>>(false);
    // Scores are used by one thread at a time, and of a small plan this one may look back again meanwhile.
    const bool aside = records() <= m_mostInPlace;
    auto scores = aside ? std::make_shared<WhatIfScores>(m_document.sharedStandings()) : m_refineScores;
    m_document.jobs().start<std::vector<Stability>>(
        tr("Trying the weights ±10 %"),
        [scores, figures = m_figures, stop = m_stop](const Progress &progress) {
            return scores->stability(figures,
                                     [&](qint64 done, qint64 total) { return !*stop && progress(done, total); });
        },
        [runner = QPointer(this), generation = m_generation, stop = m_stop](Expected<std::vector<Stability>> done) {
            if (!runner)
                return;
            runner->m_refining = false;
            if (!runner->m_document.isOpen())
                return;
            if (generation == runner->m_generation && !*stop)
                runner->takeStability(std::move(done));
            else if (runner->m_active && !runner->m_wanted && !runner->m_running)
                runner->m_pause.start(0);
        });
}

/// Where the person stopped it there is none until the figures move again.
void WhatIfRunner::takeStability(Expected<std::vector<Stability>> stability)
{
    if (stability)
        m_stability = std::move(*stability);
    Q_EMIT refined();
}

} // namespace talbook
