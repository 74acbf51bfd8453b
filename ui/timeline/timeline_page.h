#pragma once

#include "core/plays/task_choice.h"
#include "core/plays/timeline_data.h"
#include "ui/shell/page.h"

#include <QUuid>

class QStackedLayout;

namespace talbook
{

class Dialogs;
class Document;
class EmptyState;
class IconButton;
class PlainLabel;
class TaskActions;
class TaskModel;
class TaskTable;
class TimelineLegend;
class TimelineTools;
class TimelineView;

/// What is done when, and by whom: the tasks of all campaigns as a chart, and the same as a table.
class TimelinePage : public Page
{
    Q_OBJECT

public:
    TimelinePage(Document &document, Dialogs &dialogs, QWidget *parent = nullptr);
    ~TimelinePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;
    void find() override;

    TimelineView &view() const { return *m_view; }
    TimelineTools &tools() const { return *m_tools; }
    TaskTable &table() const { return *m_table; }
    TaskModel &model() const { return *m_model; }
    TaskActions &actions() const { return *m_actions; }
    EmptyState &emptyState() const { return *m_empty; }
    QString notice() const;
    /// In the order of the chart or the table, whichever is shown.
    std::vector<TaskId> selected() const;
    /// Of the first chosen task that has one; null without.
    CampaignId chosenCampaign() const;
    bool hasSelection() const { return !selected().empty(); }
    void switchView();
    /// The chart by campaign, this one unfolded and at its first day; filters that hide any of its tasks go.
    void showCampaign(CampaignId campaign);
    void openSelected();
    void addTask();
    /// "ics", "png" or "pdf".
    void exportAs(const QString &format);

Q_SIGNALS:
    void selectionChanged();
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build();
    QWidget *buildChartSide();
    void connectParts();
    void fillMenus();
    void onDocumentReset();
    void onChanged();
    void read();
    void take(TimelineData found);
    void showTasks();
    void goToCampaign();
    void chooseProgram();
    void showState();
    void showSelection();
    void openMenu(const QPoint &global);
    void tell(const QStringList &sentences);
    void copyAs(const QString &format);
    void chooseAccount(AccountId account);
    std::vector<Task> shownTasks() const;
    void remember() const;
    void recall();
    void retranslate();

    Document &m_document;
    Dialogs &m_dialogs;
    QUuid m_plan;
    bool m_stale = true;
    bool m_reading = false;
    bool m_selecting = false;
    bool m_wideningForCampaign = false;
    bool m_passing = false; ///< all is shown for a campaign's sake alone: not to be remembered
    CampaignId m_wanted;    ///< to be shown as soon as it is read
    std::shared_ptr<const TimelineData> m_data;
    std::vector<size_t> m_shown;
    TaskActions *m_actions;
    TimelineTools *m_tools;
    PlainLabel *m_notice;
    TimelineView *m_view;
    TimelineLegend *m_legend;
    IconButton *m_zoomIn;
    IconButton *m_zoomOut;
    IconButton *m_load; ///< opens and closes it
    IconButton *m_today;
    QWidget *m_chartSide;
    TaskModel *m_model;
    TaskTable *m_table;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
