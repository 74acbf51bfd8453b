#pragma once

#include "core/results/home_figures.h"
#include "ui/home/finding_desk.h"
#include "ui/shell/page.h"

#include <QPointer>

#include <memory>

#include <optional>
#include <vector>

class QBoxLayout;
class QScrollArea;
class QStackedLayout;

namespace talbook
{

class ActionDecisions;
class ActionsDialog;
class Document;
class EmptyState;
class FigureStrip;
class FindingRows;
class HomeButton;
class HomeSection;
class Plan;
class ReviewDialog;
class Standings;
struct ChangeSummary;
struct LaunchResult;
class ThinLine;

/// The program at a glance: figures against their benchmarks, who wants attention, how full the tiers are, what the
/// plan checks found, and what changed since the plan was last seen here. A part that has no data is not shown.
class HomePage : public Page
{
    Q_OBJECT

public:
    explicit HomePage(Document &document, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;

    /// Up to where the plan was seen before it was opened this time.
    const std::optional<PlanMoment> &seen() const { return m_seen; }
    void showAllActions();
    /// The quarter's checklist, at the item where one is given.
    void showWholeQuarter(ChecklistId item);
    /// The weekly account review.
    void showReview();
    /// The operating rhythm, at the meeting where one is given.
    void showRhythm(const QString &meeting);
    /// Who does what.
    void showParts();

Q_SIGNALS:
    void importRequested();
    void accountRequested(talbook::AccountId account);
    /// The accounts behind a figure, a tier or a finding, under its name. Where nobody listens, the page lists them
    /// itself.
    void accountsRequested(const QString &title, const std::vector<talbook::AccountId> &accounts);
    /// The page could not be read.
    void failed(const talbook::Error &error);
    /// So many of the next actions began since the plan was last seen.
    void actionsRead(int beganSince);
    void rulesRequested();
    /// All that changed, by account.
    void changesRequested();
    /// Where something can be done about a finding; see FindingDesk.
    void placeRequested(talbook::FindingPlace place, talbook::AccountId account);
    /// A play was launched for next actions.
    void launched(const talbook::LaunchResult &result);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void arrange();
    void onDocumentChanged();
    void onRecordsChanged(const ChangeSummary &summary);
    void forgetPlan();
    /// The account beside the page is the one whose row a person came to.
    void showsBeside(HomeButton &row, AccountId account);
    void noteLastVisit();
    void onDecided(const std::vector<ActionCause> &causes);
    void read();
    void take(const Expected<HomeFigures> &home);
    void showHome(const HomeFigures &home);
    void showEmptyState();
    void showStart(const HomeFigures &home);
    void showFigures(const HomeFigures &home);
    void showActions(const HomeFigures &home);
    void showAttention(const HomeFigures &home);
    void showTiers(const HomeFigures &home);
    void showQuarter(const HomeFigures &home);
    void showMeetings(const HomeFigures &home);
    void tick(const ChecklistItem &item, bool done);
    void addQuarter();
    void showFindings(const HomeFigures &home);
    void showChanges(const HomeFigures &home);
    void openAccounts(const QString &title, const std::vector<AccountId> &accounts);
    QString accountText(AccountId account, bool owner) const;

    Document &m_document;
    ActionDecisions *m_decisions;
    FindingDesk *m_desk;
    QPointer<ActionsDialog> m_allActions;
    QPointer<ReviewDialog> m_review;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QScrollArea *m_scroll;
    HomeSection *m_start; ///< what to do first, while nobody is on the list
    FigureStrip *m_figures;
    HomeSection *m_actions;
    HomeSection *m_attention;
    HomeSection *m_changes;
    HomeSection *m_tiers;
    HomeSection *m_rhythm;
    HomeSection *m_quarter;
    HomeSection *m_findings;
    FindingRows *m_findingRows;
    QBoxLayout *m_columns;
    QWidget *m_left;
    QWidget *m_right;
    ThinLine *m_between;

    std::optional<HomeFigures> m_home;
    QPointer<const Plan> m_plan;      ///< that the page knows
    std::optional<PlanMoment> m_seen; ///< of it, before it was opened this time
    bool m_stale = true;              ///< something changed since the page was read
    bool m_reading = false;
    bool m_editable = false;                  ///< as the actions are shown
    std::shared_ptr<const Standings> m_known; ///< for the next reading, where nothing changed any score
};

} // namespace talbook
