#pragma once

#include "ui/widgets/group_bars.h"

#include <QWidget>

class QPushButton;

namespace talbook
{

class BudgetModel;
class PlainLabel;
class RecordRows;
class SectionHeading;
class SegmentedSwitch;
class TableView;

/// Beside the table: planned, committed and actual of each group, and the forecast against the plan; by a switch the
/// same figures as tables.
class BudgetCharts : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetCharts(const BudgetModel &model, QWidget *parent = nullptr);

    GroupBars &spent() const { return *m_spent; }
    GroupBars &forecast() const { return *m_forecast; }
    TableView &figures() const { return *m_table; }
    void showFigures(bool figures);
    /// In place of the charts: why there are none, and what would help; empty words bring the charts back.
    void setNothing(const QString &why, const QString &action);
    PlainLabel &why() const { return *m_why; }
    QPushButton &action() const { return *m_action; }
    void refresh();

Q_SIGNALS:
    void actionRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showParts();

    const BudgetModel &m_model;
    SegmentedSwitch *m_switch;
    SectionHeading *m_spentHeading;
    GroupBars *m_spent;
    SectionHeading *m_forecastHeading;
    GroupBars *m_forecast;
    QWidget *m_bars;
    RecordRows *m_rows;
    TableView *m_table;
    PlainLabel *m_definition;
    PlainLabel *m_why;
    QPushButton *m_action;
};

} // namespace talbook
