#pragma once

#include "core/budget/account_spend.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

class QStackedLayout;

namespace talbook
{

class ColumnFit;
class EmptyState;
class PlainLabel;
class RecordRows;
class TableView;

/// What every account of the list, and every other with costs, cost in the last 365 days against its tier's range; the
/// furthest beyond it first.
class SpendTable : public QWidget
{
    Q_OBJECT

public:
    enum Column
    {
        AccountColumn,
        TierColumn,
        SpentColumn,
        RangeColumn,
        VerdictColumn
    };

    explicit SpendTable(Document &document, QWidget *parent = nullptr);

    TableView &table() const { return *m_table; }
    RecordRows &rows() const { return *m_rows; }
    QString remark() const;
    /// What is shown may no longer be true.
    void refresh();
    /// Another plan.
    void forget();

Q_SIGNALS:
    /// The account is to be seen in full.
    void accountRequested(talbook::AccountId account);
    void failed(const talbook::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void read();
    void take(const AccountSpend &spend);
    void applySizes();

    Document &m_document;
    PlanReading<AccountSpend> m_reading;
    bool m_stale = true;
    RecordRows *m_rows;
    TableView *m_table;
    ColumnFit *m_columns;
    PlainLabel *m_remark;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
