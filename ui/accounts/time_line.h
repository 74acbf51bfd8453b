#pragma once

#include "ui/accounts/time_line_model.h"
#include "ui/shell/plan_reading.h"

#include <QWidget>

class QComboBox;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace talbook
{

class ColumnFit;
class EmptyState;
class FilterChip;
class IconButton;
class PlainLabel;
class SearchField;
class SegmentedSwitch;
class SparkLine;
class TableView;

/// What happened at an account: activities and signals as one list, newest first, and how the points went week by week.
/// Records are added, changed and deleted here by hand, each as one step.
class TimeLine : public QWidget
{
    Q_OBJECT

public:
    explicit TimeLine(Document &document, QWidget *parent = nullptr);

    TimeLineModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }
    /// Asks for a new record and stores it.
    void add(bool isSignal);
    /// Asks for the chosen record's fields and stores them.
    void editChosen();
    void deleteChosen();
    /// Only the records of these days, until the person takes the chip away or looks at another account; invalid days
    /// end it.
    void showPeriod(QDate from, QDate to);

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools(QVBoxLayout &column);
    void buildTable(QVBoxLayout &column);
    struct Contents
    {
        AccountId account;
        std::vector<AccountEvent> events;
        AccountPoints points;
        QList<double> weeks;
    };
    void refresh();
    void take(const Expected<Contents> &contents);
    void showWeeks(const QList<double> &weeks);
    void fillChoices();
    void applyFilter();
    void onReset();
    void updateButtons();
    void retranslate();
    std::vector<AccountEvent> chosen() const;
    QString accountName() const;

    Document &m_document;
    TimeLineModel *m_model;
    PlanReading<Contents> m_reading;
    AccountId m_account; ///< whose records are asked for
    AccountId m_shown;   ///< and whose are shown
    SparkLine *m_spark;
    PlainLabel *m_sparkText;
    PlainLabel *m_count;
    QPushButton *m_addActivity;
    QPushButton *m_addSignal;
    IconButton *m_edit;
    IconButton *m_delete;
    FilterChip *m_period;
    QDate m_from, m_to; ///< of the chip
    SegmentedSwitch *m_shows;
    SegmentedSwitch *m_grouping;
    QComboBox *m_kind;
    QComboBox *m_person;
    SearchField *m_search;
    TableView *m_table;
    ColumnFit *m_columns = nullptr;
    EmptyState *m_empty;
    QWidget *m_waiting;
    QStackedLayout *m_stack;
};

} // namespace talbook
