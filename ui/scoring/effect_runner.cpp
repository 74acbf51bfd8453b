#include "ui/scoring/effect_runner.h"

#include "ui/shell/document.h"

#include <QPointer>

namespace talbook
{

namespace
{

constexpr int pauseMs = 150;

} // namespace

EffectRunner::EffectRunner(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &EffectRunner::start);
    connect(&document, &Document::reset, this, &EffectRunner::onDocumentChanged);
    connect(&document, &Document::figuresChanged, this, &EffectRunner::onDocumentChanged);
}

void EffectRunner::onDocumentChanged()
{
    m_copy.reset();
    if (!m_document.isOpen())
        forget();
}

bool EffectRunner::isSmall() const
{
    const Facts &facts = m_document.standings().facts();
    return facts.accounts.size() + facts.activities.size() + facts.signalFacts.size() <= m_mostInPlace;
}

void EffectRunner::request(const ScoringModel &model)
{
    const bool wasBusy = isBusy();
    m_wanted = model;
    // Even where it takes no time, several changes of one moment are one request.
    m_pause.start(isSmall() ? 0 : pauseMs);
    if (!wasBusy)
        Q_EMIT busyChanged();
}

void EffectRunner::forget()
{
    m_pause.stop();
    if (!m_wanted)
        return;
    m_wanted.reset();
    Q_EMIT busyChanged();
}

void EffectRunner::start()
{
    if (m_running || !m_wanted || !m_document.isOpen())
        return;
    if (!m_copy)
        m_copy = std::make_shared<Copy>(Copy{placesOf(m_document.standings()), m_document.standings()});
    const auto work = [copy = m_copy, model = *m_wanted] {
        copy->standings.rescore(model);
        return comparePlaces(copy->before, placesOf(copy->standings));
    };
    m_wanted.reset();
    if (isSmall()) {
        take(work());
        return;
    }
    m_running = true;
    m_document.jobs().start<ModelEffect>(
        tr("Working out the effect of the scoring model"), [work](const Progress &) { return work(); },
        [runner = QPointer(this)](Expected<ModelEffect> effect) {
            if (!runner)
                return;
            runner->m_running = false;
            runner->take(std::move(*effect));
        },
        Cancel::Never);
}

void EffectRunner::take(ModelEffect effect)
{
    m_effect = std::move(effect);
    if (m_wanted)
        start();
    Q_EMIT ready();
    Q_EMIT busyChanged();
}

} // namespace talbook
