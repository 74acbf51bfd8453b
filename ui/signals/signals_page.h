#pragma once

#include "core/results/signal_figures.h"
#include "ui/shell/page.h"
#include "ui/shell/plan_reading.h"

#include <QPointer>

#include <functional>
#include <optional>

class QPushButton;
class QStackedLayout;
class QStackedWidget;

namespace talbook
{

class ChartBox;
class EmptyState;
class KindNotice;
class OriginTable;
class PlainLabel;
class RecordsView;
class SegmentedSwitch;
class SpikeTable;

/// What came in over all accounts of the list, of the plan, or of what the table of accounts shows: how intent and
/// engagement went week by week, who spiked, every record, and where they come from.
class SignalsPage : public Page
{
    Q_OBJECT

public:
    enum Scope
    {
        TargetList,
        AllAccounts,
        ShownAccounts
    };
    enum Part
    {
        Spikes,
        Records,
        Origins
    };

    explicit SignalsPage(Document &document, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString iconName() const override;
    QString summary() const override;
    void takeFocus() override;

    /// The accounts that the table of accounts shows: its segment, filter and search.
    void setShownAccounts(std::function<std::vector<AccountId>()> shown) { m_shown = std::move(shown); }

    Scope scope() const;
    void setScope(Scope scope);
    void showPart(Part part);
    ChartBox &means() const { return *m_means; }
    ChartBox &counts() const { return *m_counts; }
    SpikeTable &spikes() const { return *m_spikes; }
    RecordsView &records() const { return *m_records; }
    OriginTable &origins() const { return *m_origins; }
    KindNotice &kindNotice() const { return *m_kindNotice; }

Q_SIGNALS:
    void importRequested();
    /// The account is to be seen in full.
    void accountRequested(talbook::AccountId account);
    /// Kinds of activity are to be given points.
    void pointsRequested();
    void failed(const talbook::Error &error);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *buildHead();
    QWidget *buildCharts();
    QWidget *buildParts();
    std::vector<AccountId> accountsOf(Scope scope) const;
    int weeks() const;
    void onDocumentChanged();
    void forgetPlan();
    void refresh();
    void read();
    void take(const Expected<SignalFigures> &figures);
    void showFigures();
    void showCounts();
    void showWeek(int week);
    void retranslate();

    Document &m_document;
    PlanReading<SignalFigures> m_reading;
    std::function<std::vector<AccountId>()> m_shown;
    std::optional<SignalFigures> m_figures;
    QPointer<const Plan> m_plan; ///< whose figures these are
    bool m_stale = true;
    bool m_scopeChosen = false; ///< by the person, for this plan
    SegmentedSwitch *m_scope;
    SegmentedSwitch *m_weeks;
    KindNotice *m_kindNotice;
    ChartBox *m_means;
    ChartBox *m_counts;
    SegmentedSwitch *m_parts;
    QStackedWidget *m_part;
    QStackedWidget *m_partTools;
    SpikeTable *m_spikes;
    RecordsView *m_records;
    OriginTable *m_origins;
    QPushButton *m_import;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace talbook
