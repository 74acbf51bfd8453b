#pragma once

#include "core/results/plan_checks.h"

#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace talbook
{

class FindingDesk;
class FindingRow;

/// Findings of the plan checks one below the other, those that were set aside behind a button. The keyboard stays with
/// the finding it was at, or goes to the one that came into its place.
class FindingRows : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRows(FindingDesk &desk, QWidget *parent = nullptr);

    void setFindings(const std::vector<PlanFinding> &findings);
    bool isEmpty() const { return m_findings.empty(); }
    /// Those that count.
    int openCount() const;

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    /// There are more or fewer rows.
    void rowsChanged();

private:
    struct Place
    {
        QString key;
        int row = -1;
    };
    void build();
    void toggleAside();
    Place placeOf(const QString &key) const;
    Place focused() const;
    void focusOn(const Place &place);

    FindingDesk &m_desk;
    std::vector<PlanFinding> m_findings;
    QList<FindingRow *> m_rows;
    QList<QWidget *> m_contents;
    QVBoxLayout *m_column;
    Place m_asked; ///< whose reason is being asked for
    bool m_asideShown = false;
};

} // namespace talbook
