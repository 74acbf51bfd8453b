#include "ui/shell/visit_results.h"

#include "ui/charts/chart_panel.h"
#include "ui/results/attribution_view.h"
#include "ui/results/result_board.h"
#include "ui/results/results_page.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

#include <QScrollArea>

namespace talbook
{

using namespace Qt::StringLiterals;

void visitResults(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    ResultsPage &page = window.resultsPage();
    if (!visitor.document().isOpen() || !page.data() || !page.data()->hasDeals())
        return;
    page.overview().panel(0).showNumbers(true);
    page.overview().panel(1).showNumbers(true);
    visitor.look(u"results-numbers"_s, window);
    page.overview().panel(0).showNumbers(false);
    page.overview().panel(1).showNumbers(false);
    page.showTab(ResultsPage::Attribution);
    visitor.look(u"results-attribution"_s, window);
    page.attribution().setModel(AttributionModel::Markov);
    settle(visitor.document());
    visitor.lookThrough(u"results-attribution-markov"_s, window, *page.attribution().findChild<QScrollArea *>());
    page.attribution().setModel(AttributionModel::First);
    page.attribution().setDimension(AttributionBy::Tier);
    visitor.look(u"results-attribution-tier"_s, window);
    page.attribution().setDimension(AttributionBy::Channel);
    page.showTab(ResultsPage::Cohorts);
    visitor.look(u"results-cohorts"_s, window);
    page.setCohorts(CohortsBy::Owner);
    visitor.look(u"results-owners"_s, window);
    page.setCohorts(CohortsBy::Tier);
    page.showTab(ResultsPage::Funnel);
    visitor.lookThrough(u"results-funnel"_s, window, page.funnel());
    page.showTab(ResultsPage::Cost);
    visitor.lookThrough(u"results-cost"_s, window, page.cost());
    page.showTab(ResultsPage::Overview);
    visitor.open(u"results-records"_s, [&page] { page.showRecords({MetricKind::WinRate}); });
    visitor.open(u"results-period"_s, [&page] { page.askPeriod(); });
    visitor.open(u"results-benchmark"_s, [&page] { page.askBenchmark(); });
    visitor.open(u"results-attribution-settings"_s, [&page] { page.attribution().askSettings(); });
    settle(visitor.document());
}

} // namespace talbook
