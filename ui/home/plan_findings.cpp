#include "ui/home/plan_findings.h"

namespace talbook
{

PlanFindings::PlanFindings(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_reading(document)
{
    connect(&document, &Document::reset, this, [this] { onChanged(true); });
    connect(&document, &Document::figuresChanged, this, [this] { onChanged(false); });
    connect(&document, &Document::changed, this, [this] { onChanged(false); });
}

void PlanFindings::onChanged(bool otherPlan)
{
    m_stale = true;
    if (otherPlan) {
        m_reading.forget();
        m_all.clear();
        Q_EMIT changed();
    }
    Q_EMIT outdated();
}

void PlanFindings::need()
{
    if (!m_stale || !m_document.isOpen())
        return;
    m_stale = false;
    m_reading.start(
        tr("Checking the plan"),
        [language = m_document.words().language()](const Database &database, const Standings &standings,
                                                   const Progress &) {
            return checkPractice(database, standings, Wording(language));
        },
        [this](const Expected<std::vector<PlanFinding>> &found) {
            // What cannot be read is told by the page of the day; beside a thing nothing is said then.
            m_all = found ? *found : std::vector<PlanFinding>();
            Q_EMIT changed();
        });
}

} // namespace talbook
