#include "core/committee/tidy_layout.h"
#include "core/plan/edit.h"
#include "tests/bench/steps.h"
#include "ui/committee/chart_pane.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"

#include <QApplication>
#include <QGraphicsRectItem>
#include <QPainter>
#include <QScrollBar>
#include <QTemporaryDir>

#include <memory>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize chartSize(1200, 800);
constexpr int reportsEach = 5; ///< of every manager
constexpr int frames = 15;

const QStringList &titles()
{
    static const QStringList all{u"Chief Executive Officer"_s,    u"Chief Financial Officer"_s,
                                 u"Director of Procurement"_s,    u"Principal Engineer"_s,
                                 u"Руководитель отдела ИБ"_s,     u"Head of Security Architecture and Compliance"_s,
                                 u"Ведущий инженер-архитектор"_s, u"Data Team Lead"_s};
    return all;
}

/// One account with `people`, five reports under every manager, level by level.
AccountId fill(Document &document, int people)
{
    AccountId account;
    must(document.run(u"People"_s, [&](Edit &edit) -> Expected<void> {
        account = edit.newId<AccountId>();
        TALBOOK_TRY(edit.database().execute("INSERT INTO account(id, name) VALUES(?, 'Acme')", account));
        std::vector<ContactId> made;
        Statement insert(edit.database(), "INSERT INTO contact(id, account_id, name, title, reports_to, buying_role, "
                                          "stance, influence) VALUES(?, ?, ?, ?, ?, 'end_user', ?, ?)");
        for (int i = 0; i < people; ++i) {
            made.push_back(edit.newId<ContactId>());
            insert.bind(1, made.back());
            insert.bind(2, account);
            insert.bind(3, u"Person %1"_s.arg(i));
            insert.bind(4, titles()[i % titles().size()]);
            insert.bind(5, i > 0 ? made[size_t((i - 1) / reportsEach)] : ContactId());
            insert.bind(6, i % 3 == 0 ? "supporter" : "neutral");
            insert.bind(7, 1 + i % 5);
            insert.step();
        }
        return insert.result();
    }));
    return account;
}

/// As many plain rectangles in a QGraphicsView: what Qt takes to paint any such chart.
class PlainChart
{
public:
    explicit PlainChart(const ChartScene &like) : m_view(&m_scene)
    {
        m_scene.setSceneRect(like.bounds());
        for (const ChartNode &node : like.chart().nodes)
            m_scene.addRect(node.rect);
        m_view.resize(chartSize);
        m_view.setRenderHint(QPainter::Antialiasing);
        m_view.show();
    }
    Floor frame(double zoom)
    {
        m_view.setTransform(QTransform::fromScale(zoom, zoom));
        return {u"as many plain rectangles in a QGraphicsView"_s,
                medianCost(frames, [this] { m_view.viewport()->grab(); })};
    }

private:
    QGraphicsScene m_scene;
    QGraphicsView m_view;
};

void step(Report &report, const QString &name, const Floor &floor, const std::function<void()> &work)
{
    const Cost spent = medianCost(frames, work);
    report.row(name, spent, floor, spent.wall);
}

void measureFrames(Report &report, ChartView &view)
{
    const auto paint = [&view] { view.viewport()->grab(); };
    PlainChart plain(view.chartScene());
    view.setZoom(1);
    view.show(view.chartScene().cards().front()->person());
    const Floor atOne = plain.frame(1);
    step(report, u"a frame at 100 %"_s, atOne, paint);
    int direction = 40;
    step(report, u"pan by 40 pixels and paint"_s, atOne, [&] {
        QScrollBar &bar = *view.horizontalScrollBar();
        bar.setValue(bar.value() + direction);
        direction = -direction;
        paint();
    });
    double factor = 1.1;
    step(report, u"zoom one step and paint"_s, atOne, [&] {
        view.zoomBy(factor);
        factor = 1 / factor;
        paint();
    });
    view.fit();
    const Floor fitted = plain.frame(view.zoom());
    step(report, u"a frame with everything in view"_s, fitted, paint);
    factor = 0.9;
    step(report, u"zoom one step with everything in view"_s, fitted, [&] {
        view.zoomBy(factor);
        factor = 1 / factor;
        paint();
    });
}

} // namespace

void measureCommittee(int people)
{
    const QTemporaryDir folder;
    Document document({folder.filePath(u"data"_s), [] { return QDateTime(benchDay, QTime(9, 0), Qt::UTC); }, {}},
                      [] { return benchDay; });
    must(document.create(folder.filePath(u"committee.talbook"_s), {}));
    const auto autosave = document.pauseAutosave();
    const AccountId account = fill(document, people);
    document.jobs().wait();
    document.setCurrentAccount(account);
    Report report(u"A committee of %1 people"_s.arg(QLocale(QLocale::English).toString(people)));

    auto page = std::make_unique<CommitteePage>(document);
    page->setMotion(0);
    page->resize(chartSize);
    const Cost shown = cost([&] {
        page->setVisible(true);
        page->grab();
    });
    report.row(u"show the page, to the first paint"_s, shown, {}, shown.wall);
    ChartView &view = page->chart();
    std::vector<LayoutNode> nodes;
    for (const ChartNode &node : view.chartScene().chart().nodes)
        nodes.push_back({node.parent, node.rect.width(), node.rect.height()});
    step(report, u"the tidy layout alone"_s, {}, [&] { tidyLayout(nodes); });
    std::unique_ptr<ChartScene> scene;
    step(report, u"build the scene: cards, lines, layout"_s, {}, [&] {
        scene = std::make_unique<ChartScene>(page->source());
        scene->refreshWords();
    });
    scene.reset();
    measureFrames(report, view);

    view.setZoom(1);
    const ContactId moved = page->source().committee().people.back().id;
    view.show(moved);
    const std::vector<ContactId> managers{page->source().committee().people[1].id,
                                          page->source().committee().people[2].id};
    size_t next = 0;
    step(report, u"move somebody under another manager, to the paint"_s, {}, [&] {
        if (!page->actions().move({moved}, managers[next++ % 2]))
            qFatal("the move was refused");
        document.jobs().wait();
        view.viewport()->grab();
    });
    page.reset();
    document.abandon();
}

} // namespace talbook::bench
