#pragma once

#include "core/base/ids.h"
#include "ui/shell/page.h"

#include <vector>

class QMenu;
class QPushButton;
class QStackedLayout;

namespace talbook
{

class ChartLegend;
class ChartPane;
class ChartView;
class CommitteeActions;
class CommitteeInspector;
class CommitteeSource;
class CommitteeTable;
class Document;
class EmptyState;
class FindBar;
class SegmentedSwitch;
struct Error;

/// The buying committee of the current account: an org chart to be edited, and the same as a table.
class CommitteePage : public Page
{
    Q_OBJECT

public:
    enum View
    {
        Chart,
        Table
    };

    explicit CommitteePage(Document &document, QWidget *parent = nullptr);
    ~CommitteePage() override;

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;
    QWidget *inspector() override;
    void find() override;

    CommitteeSource &source() const { return *m_source; }
    CommitteeActions &actions() const { return *m_actions; }
    ChartPane &pane() const { return *m_pane; }
    ChartView &chart() const;
    CommitteeTable &table() const { return *m_table; }
    FindBar &findBar() const { return *m_find; }
    /// How long cards take to their new places, in milliseconds; 0 for at once.
    void setMotion(int milliseconds);

    View view() const;
    void showView(View view);
    /// In whichever view is shown.
    std::vector<ContactId> selectedPeople() const;
    /// Somebody who is chosen has a proposed role.
    bool hasProposals() const;
    void showPerson(ContactId person);
    void addPerson();
    void addReport();
    void addPeer();
    void editInPlace();
    void removeSelected();
    void tidyUp();
    /// The menu of a card, and of the button for exporting; made of the program's commands.
    void setMenus(QMenu *person, QMenu *exporting);

Q_SIGNALS:
    void selectionChanged();
    void accountWanted();
    void importRequested();
    void editSelectedRequested();
    void rulesRequested();
    /// Copied people are to come in.
    void pasteRequested();
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    QWidget *buildToolRow();
    void connectParts();
    void takeMotion();
    void retranslate();
    void refreshState();
    void onFindText(const QString &text);
    void findStep(int step);
    void placeFindBar();
    void fitTools();

    Document &m_document;
    CommitteeSource *m_source;
    CommitteeActions *m_actions;
    QWidget *m_tools;
    SegmentedSwitch *m_switch;
    QPushButton *m_add;
    QPushButton *m_tidy;
    ChartLegend *m_legend;
    QPushButton *m_export;
    QStackedLayout *m_stack;
    ChartPane *m_pane;
    CommitteeTable *m_table;
    EmptyState *m_empty;
    FindBar *m_find;
    CommitteeInspector *m_inspector;
    QMenu *m_personMenu = nullptr;
    size_t m_foundAt = 0;
    View m_view = Chart;
};

} // namespace talbook
