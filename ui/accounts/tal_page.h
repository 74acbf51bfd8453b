#pragma once

#include "core/accounts/programs.h"
#include "core/accounts/tal.h"
#include "core/scoring/standing.h"

#include <QWidget>

#include <memory>

class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace talbook
{

class Document;
class EmptyState;
class IconButton;
class PlainLabel;
class PrimaryButton;
class RecordRows;
class SegmentedSwitch;
class TableView;
class TalActions;
class TalCapacity;

/// Programs, each with the list of its target accounts: who is on it and why, who left it and how, and how full its
/// tiers are. Every change is one step of its own.
class TalPage : public QWidget
{
    Q_OBJECT

public:
    /// `selected` are the accounts chosen elsewhere, that can be added.
    TalPage(Document &document, std::vector<AccountId> selected, QWidget *parent = nullptr);

    RecordRows &programRows() const { return *m_programRows; }
    RecordRows &memberRows() const { return *m_memberRows; }
    TableView &memberTable() const { return *m_members; }
    void showProgram(ProgramId program);
    void showLeft(bool left);

    void makeProgram();
    void changeShownProgram();
    void chooseShownProgram();
    void followTheDay();
    void refreshForNextQuarter();
    void addSelected();
    void graduateChosen();
    void removeChosen();
    void bringBackChosen();

Q_SIGNALS:
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildPrograms();
    QWidget *buildList();
    void refresh();
    void readOtherStandings();
    void showPrograms();
    void showHead(const Program &program);
    void showMembers();
    void updateButtons();
    void retranslate();
    void onMemberEdited(qint64 account, int column, const QString &text);
    std::vector<AccountId> chosen() const;
    std::vector<AccountId> addable() const;
    const Standings &standings() const;
    const Program *shownProgram() const;

    Document &m_document;
    std::vector<AccountId> m_selected;
    TalActions *m_actions;
    std::vector<Program> m_all;
    ProgramId m_program;
    std::shared_ptr<Standings> m_otherStandings; ///< of the shown program, where it is not the document's
    std::vector<TalMember> m_list;
    bool m_left = false;

    PlainLabel *m_programsHeading;
    RecordRows *m_programRows;
    TableView *m_programs;
    QPushButton *m_make;
    QPushButton *m_change;
    QPushButton *m_choose;
    QPushButton *m_byDay;
    PrimaryButton *m_nextQuarter;
    PlainLabel *m_name;
    PlainLabel *m_facts;
    PlainLabel *m_goals;
    TalCapacity *m_capacity;
    SegmentedSwitch *m_scope;
    QPushButton *m_add;
    QPushButton *m_graduate;
    QPushButton *m_remove;
    QPushButton *m_bringBack;
    IconButton *m_undo;
    IconButton *m_redo;
    RecordRows *m_memberRows;
    TableView *m_members;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
