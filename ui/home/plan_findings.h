#pragma once

#include "core/results/plan_checks.h"
#include "ui/shell/plan_reading.h"

#include <QObject>

#include <vector>

namespace talbook
{

/// What the plan checks find, for whoever shows some of it: read when it is needed, and again after a change.
class PlanFindings : public QObject
{
    Q_OBJECT

public:
    explicit PlanFindings(Document &document, QObject *parent = nullptr);

    Document &document() const { return m_document; }
    const std::vector<PlanFinding> &all() const { return m_all; }
    /// Reads what is not known; changed() follows.
    void need();

Q_SIGNALS:
    void changed();
    /// The plan changed; who still looks says need().
    void outdated();

private:
    void onChanged(bool otherPlan);

    Document &m_document;
    PlanReading<std::vector<PlanFinding>> m_reading;
    std::vector<PlanFinding> m_all;
    bool m_stale = true;
};

} // namespace talbook
