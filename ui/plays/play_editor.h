#pragma once

#include "core/base/error.h"
#include "core/plays/campaigns.h"
#include "ui/plays/play_changes.h"

#include <QWidget>

#include <functional>
#include <optional>

class QBoxLayout;
class QMenu;

namespace talbook
{

class ColumnFit;
class Document;
class IconButton;
class PlainLabel;
class PlayForm;
class PlayModel;
class RhythmStrip;
class RowDrag;
class StepPanel;
class TaskActions;
class TableView;

/// One play: what it is for, its weeks, and its phases and steps, all edited in place. Every gesture is one step.
class PlayEditor : public QWidget
{
    Q_OBJECT

public:
    explicit PlayEditor(Document &document, QWidget *parent = nullptr);

    /// The play as it is in the plan now, and the campaigns that were launched with it.
    void setPlay(const Play &play, const std::vector<Campaign> &launched);
    const Play &play() const { return m_play; }
    /// Sends what was typed and not sent yet.
    void settle();
    void retranslate();
    void takeFocus();

    PlayForm &form() const { return *m_form; }
    PlayModel &model() const { return *m_model; }
    TableView &table() const { return *m_table; }
    StepPanel &panel() const { return *m_panel; }
    PlainLabel &told() const { return *m_told; }
    RowDrag &rowDrag() const { return *m_rowDrag; }
    /// What can be done with the campaigns that were launched with the play: a menu of each.
    QMenu &campaignMenu() const { return *m_campaignMenu; }
    IconButton &campaignButton() const { return *m_campaigns; }

    void addStep();
    void addPhase();
    void duplicate();
    void remove();
    void move(int direction);
    /// The line of `row` to the gap above another one, their number meaning below the last.
    void moveTo(int row, int gap);
    void openTest();

Q_SIGNALS:
    /// To be seen in the timeline.
    void campaignRequested(CampaignId campaign);
    void failed(const talbook::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildTools();
    void fillCampaignMenu();
    bool store(const QString &title, const Play &changed, const QString &key = {});
    /// What a gesture is called: with the name of what it is about.
    void change(const QString &title, const Play &changed, const QString &goTo);
    std::optional<PlayLine> currentLine() const;
    QString nameOf(const PlayLine &line) const;
    void goTo(const QString &stepOrPhase);
    void showLine();
    void showFaults();
    void refuse(const QString &message);
    void forgive();

    Document &m_document;
    Play m_play;
    std::vector<Campaign> m_launched;
    PlayForm *m_form;
    PlainLabel *m_version;
    IconButton *m_campaigns;
    QMenu *m_campaignMenu;
    TaskActions *m_actions;
    RhythmStrip *m_strip;
    IconButton *m_addStep;
    IconButton *m_addPhase;
    IconButton *m_duplicate;
    IconButton *m_up;
    IconButton *m_down;
    IconButton *m_remove;
    PlayModel *m_model;
    TableView *m_table;
    RowDrag *m_rowDrag;
    ColumnFit *m_columns;
    StepPanel *m_panel;
    PlainLabel *m_told; ///< why something was refused, or what is odd about the play
    QString m_refused;
    bool m_refusedInForm = false; ///< above the table, not in it
};

} // namespace talbook
