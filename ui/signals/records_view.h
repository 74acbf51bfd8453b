#pragma once

#include "core/results/record_list.h"
#include "ui/shell/plan_reading.h"
#include "ui/signals/record_model.h"

#include <QWidget>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace talbook
{

class ColumnFit;
class EmptyState;
class IconButton;
class ElidedLabel;
class RecordFilters;
class TableView;

/// What came in and went out at some accounts, newest first: filtered by direction, days, kind, source and text.
/// Records are added, changed and deleted here by hand, each as one step.
class RecordsView : public QWidget
{
    Q_OBJECT

public:
    explicit RecordsView(Document &document, QWidget *parent = nullptr);

    /// Of these accounts; nothing: of all. Reads them when they are looked at.
    void setAccounts(std::optional<std::vector<AccountId>> accounts);
    /// What is shown may no longer be true.
    void refresh();
    /// Another plan.
    void forget();

    /// Count and buttons, for the row above.
    QWidget &tools() const { return *m_tools; }
    RecordFilters &filters() const { return *m_filters; }
    RecordModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }

    void add(bool isSignal);
    void editChosen();
    void deleteChosen();

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildTools();
    void buildTable(QVBoxLayout &column);
    void read();
    void take(const Expected<RecordList> &list);
    void showCount();
    void fitColumns();
    void updateButtons();
    void retranslate();
    std::vector<int> chosenRows() const;
    int onlyRow() const;

    Document &m_document;
    PlanReading<RecordList> m_reading;
    RecordModel *m_model;
    RecordFilters *m_filters;
    std::optional<std::vector<AccountId>> m_accounts;
    bool m_stale = true;
    QWidget *m_tools;
    ElidedLabel *m_count;
    QPushButton *m_addActivity;
    QPushButton *m_addSignal;
    IconButton *m_edit;
    IconButton *m_delete;
    TableView *m_table;
    ColumnFit *m_columns;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
