#include "ui/home/plan_findings.h"

#include "core/scoring/change_effect.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// Whether a check may find otherwise afterwards: none reads notes, segments or what an import remembers.
bool isChecked(const Document &document, const ChangeSummary &summary)
{
    const auto effect = document.isOpen() ? scoringEffect(document.plan().database(), summary)
                                          : Expected<ChangeEffect>(ChangeEffect::Everything);
    return !effect || *effect != ChangeEffect::None ||
           !std::ranges::all_of(summary.tables, [](const TableChange &change) {
               return change.table == "account" || change.table == "segment" || change.table == "import_mapping";
           });
}

} // namespace

PlanFindings::PlanFindings(Document &document, QObject *parent)
    : QObject(parent), m_document(document), m_reading(document)
{
    connect(&document, &Document::reset, this, [this] { onChanged(true); });
    connect(&document, &Document::figuresChanged, this, [this] { onChanged(false); });
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (isChecked(m_document, summary))
            onChanged(false);
    });
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
