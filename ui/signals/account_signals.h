#pragma once

#include "core/accounts/account_events.h"
#include "core/scoring/trend.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

#include <vector>

class QStackedLayout;

namespace talbook
{

class ChartBox;
class ColumnFit;
class EmptyState;
class OriginTable;
class PlainLabel;
class RecordRows;
class SectionHeading;
class SegmentedSwitch;
class TableView;

/// The document's current account: intent and engagement week by week, each as of its day, spikes marked; the same
/// figures as a table; and where its records come from.
class AccountSignals : public QWidget
{
    Q_OBJECT

public:
    explicit AccountSignals(Document &document, QWidget *parent = nullptr);

    int weeks() const;
    void setWeeks(int weeks);
    ChartBox &intent() const { return *m_intent; }
    ChartBox &engagement() const { return *m_engagement; }
    TableView &table() const { return *m_table; }
    OriginTable &origins() const { return *m_origins; }

Q_SIGNALS:
    /// The records of these days are to be seen.
    void periodRequested(QDate from, QDate to);
    /// A first record is to be made by hand.
    void addRequested();
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildCharts(QWidget &holder);
    void buildTables(QWidget &holder);
    struct Figures
    {
        AccountId account;
        std::vector<TrendWeek> trend;
        std::vector<AccountEvent> events;
    };
    void refresh();
    void take(const Expected<Figures> &figures);
    void showTrend();
    void fillTable();
    void requestWeek(int week);
    void retranslate();

    Document &m_document;
    PlanReading<Figures> m_reading;
    AccountId m_account; ///< whose figures are shown
    std::vector<TrendWeek> m_trend;
    std::vector<AccountEvent> m_events;
    SegmentedSwitch *m_period;
    PlainLabel *m_remark;
    ChartBox *m_intent;
    ChartBox *m_engagement;
    SectionHeading *m_tableHeading;
    RecordRows *m_rows;
    TableView *m_table;
    ColumnFit *m_columns;
    OriginTable *m_origins;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
