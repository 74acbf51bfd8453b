#pragma once

#include "core/scoring/model_effect.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace talbook
{

class Document;

/// Works out what a model would do to the accounts, on a copy of what the document holds: at once where its records are
/// few, after a pause and as a job where they are many. Of several requests the last one counts.
class EffectRunner : public QObject
{
    Q_OBJECT

public:
    explicit EffectRunner(Document &document, QObject *parent = nullptr);

    void request(const ScoringModel &model);
    /// Forgets what was asked for; the last effect stays.
    void forget();
    /// Whether an effect was asked for that is not there yet.
    bool isBusy() const { return m_wanted || m_running; }
    const ModelEffect &effect() const { return m_effect; }
    /// Accounts, activities and signals that are scored without leaving the interface's thread.
    void setMostInPlace(size_t records) { m_mostInPlace = records; }

Q_SIGNALS:
    void busyChanged();
    void ready();

private:
    /// The document's accounts as they are now, and a copy of them to score.
    struct Copy
    {
        std::vector<AccountPlace> before;
        Standings standings;
    };
    void onDocumentChanged();
    void start();
    bool isSmall() const;
    void take(ModelEffect effect);

    Document &m_document;
    std::optional<ScoringModel> m_wanted;
    std::shared_ptr<Copy> m_copy; ///< used by one calculation at a time
    ModelEffect m_effect;
    bool m_running = false;
    QTimer m_pause;
    size_t m_mostInPlace = 50'000;
};

} // namespace talbook
