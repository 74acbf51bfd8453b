#pragma once

#include "core/budget/budget_grid.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace talbook
{

class BudgetModel;
class BudgetTable;
class PlainLabel;
class SegmentedSwitch;

/// The table with what stands around it: the sums of the program, what the rows are, what the months show, and what is
/// in no sum.
class BudgetView : public QWidget
{
    Q_OBJECT

public:
    explicit BudgetView(BudgetModel &model, QWidget *parent = nullptr);

    BudgetTable &table() const { return *m_table; }
    /// The sum as it is written above the table.
    QString sumText(BudgetMeasure measure) const;
    QString notice() const;
    QString foot() const;
    void setDimension(BudgetDimension dimension);
    void setMeasure(BudgetMeasure measure);
    void refresh();

Q_SIGNALS:
    void ratesRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildSums();
    QWidget *buildTools();
    QWidget *buildNotice();
    void retranslate();

    struct Sum
    {
        PlainLabel *name;
        PlainLabel *amount;
    };
    BudgetModel &m_model;
    std::vector<Sum> m_sums;
    SegmentedSwitch *m_dimension;
    PlainLabel *m_measureName;
    QComboBox *m_measure;
    QWidget *m_noticeRow;
    PlainLabel *m_notice;
    QPushButton *m_rates;
    BudgetTable *m_table;
    PlainLabel *m_foot;
};

} // namespace talbook
