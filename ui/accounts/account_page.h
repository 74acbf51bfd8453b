#pragma once

#include "core/base/ids.h"

#include <QWidget>

#include <functional>

class QStackedWidget;

namespace talbook
{

class AccountOverview;
class AccountSignals;
class AccountTasks;
class Document;
class ElidedLabel;
class GradeBox;
class IconButton;
class NotesEditor;
class PlainLabel;
class QuietButton;
class SegmentedSwitch;
class TierPill;
class TimeLine;

/// One account, the document's current one: where it stands and why, what happened, what people noted.
class AccountPage : public QWidget
{
    Q_OBJECT

public:
    enum Tab
    {
        Overview,
        Plan,
        SignalsTab,
        TimeLineTab,
        Notes
    };

    explicit AccountPage(Document &document, QWidget *parent = nullptr);
    /// Writes what is typed and not in the plan yet.
    ~AccountPage() override;

    /// Which account stands `step` before or after one in the list the person came from; null where none does.
    void setNeighbours(std::function<AccountId(AccountId account, int step)> neighbours);

    /// The title of the page that Back leads to, in the language of the moment.
    void setOrigin(std::function<QString()> title);

    Tab currentTab() const;
    void showTab(Tab tab);
    AccountOverview &overview() const { return *m_overview; }
    AccountTasks &planned() const { return *m_tasks; }
    AccountSignals &trends() const { return *m_signals; }
    TimeLine &timeLine() const { return *m_timeLine; }
    NotesEditor &notes() const { return *m_notes; }

Q_SIGNALS:
    /// Back to where the person came from.
    void backRequested();
    void refused(const QString &message, const QString &details);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    void addShortcuts();
    void refresh();
    void retranslate();
    void showOrigin();
    void go(int step);
    AccountId neighbour(int step) const;

    Document &m_document;
    std::function<AccountId(AccountId, int)> m_neighbours;
    std::function<QString()> m_origin;
    QuietButton *m_back;
    ElidedLabel *m_name;
    TierPill *m_tier;
    GradeBox *m_grade;
    PlainLabel *m_score;
    IconButton *m_previous;
    IconButton *m_next;
    SegmentedSwitch *m_tabs;
    QStackedWidget *m_stack;
    AccountOverview *m_overview;
    AccountTasks *m_tasks;
    AccountSignals *m_signals;
    TimeLine *m_timeLine;
    NotesEditor *m_notes;
};

} // namespace talbook
