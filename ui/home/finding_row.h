#pragma once

#include "core/results/plan_checks.h"

#include <QWidget>

#include <functional>

namespace talbook
{

class FindingDesk;
class HomeRow;

/// A finding of the plan checks, with what can be done about it: buttons, keys, and a menu. One that was set aside
/// shows its reason in place of the remedy.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    FindingRow(const PlanFinding &finding, FindingDesk &desk, QWidget *parent = nullptr);

    const PlanFinding &finding() const { return m_finding; }
    HomeRow &row() const { return *m_row; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void addButton(const QString &iconName, const QString &name, const std::function<void()> &work);
    void onKey(const QString &key, const std::function<void()> &work);
    std::function<void()> later(void (FindingDesk::*work)(const PlanFinding &));

    PlanFinding m_finding;
    FindingDesk &m_desk;
    HomeRow *m_row;
};

} // namespace talbook
