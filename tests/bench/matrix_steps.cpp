#include "tests/bench/steps.h"
#include "tests/bench/watchdog.h"
#include "tests/support/scripted_dialogs.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_scope.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QImage>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1400, 900);
constexpr int runs = 7;

/// A mark drawn once, and copied where each point lies: what any scatter must do.
Floor spriteFloor(const MatrixPlot &plot)
{
    QImage sheet(plot.size(), QImage::Format_ARGB32_Premultiplied);
    QImage mark(16, 16, QImage::Format_ARGB32_Premultiplied);
    mark.fill(Qt::transparent);
    QPainter drawing(&mark);
    drawing.setRenderHint(QPainter::Antialiasing);
    drawing.setBrush(Theme::current().colour(Colour::Accent));
    drawing.drawEllipse(2, 2, 12, 12);
    drawing.end();
    std::vector<QPoint> places;
    for (const MatrixPoint &point : plot.points())
        places.push_back(plot.frame().toPixel(double(point.fit), double(point.intent)).toPoint());
    const Cost spent = medianCost(runs, [&] {
        sheet.fill(Qt::transparent);
        QPainter painter(&sheet);
        for (const QPoint &place : places)
            painter.drawImage(place, mark);
    });
    return {u"a mark copied to each point's place"_s, spent};
}

void rest(MatrixPage &page, Document &document)
{
    document.jobs().wait();
    QEventLoop loop;
    while (page.runner().isBusy())
        loop.processEvents(QEventLoop::WaitForMoreEvents);
}

void moveMouse(MatrixPlot &plot, const QPointF &to)
{
    QMouseEvent event(QEvent::MouseMove, to, plot.mapToGlobal(to), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&plot, &event);
}

} // namespace

void measureMatrix(Report &report, Document &document)
{
    test::ScriptedDialogs dialogs;
    std::unique_ptr<MatrixPage> page;
    const auto open = [&] {
        page = std::make_unique<MatrixPage>(document, dialogs);
        page->scope().choose(MatrixScope::All);
        page->resize(windowSize);
        page->setVisible(true);
        page->plot().grab();
    };
    open(); // faces and icons are loaded once
    rest(*page, document);
    const Floor sprites = spriteFloor(page->plot());
    page.reset();
    const Cost opening = cost(open);
    report.row(u"show the matrix, to the first paint"_s, opening, sprites, opening.wall);
    if (page->plot().points().size() != document.standings().size())
        qFatal("the matrix does not show all accounts");
    rest(*page, document);

    // The places are other ones each time, as under a slider.
    std::vector<MatrixPlace> places = page->runner().places();
    const Cost moved = medianCost(runs, [&] {
        for (MatrixPlace &place : places)
            place.figures.intent = 100 - place.figures.intent;
        page->plot().setPlaces(places);
        page->plot().grab();
    });
    report.row(u"matrix: other places to painted"_s, moved, sprites, moved.wall);
    page->plot().setPlaces(page->runner().places());
    page->plot().grab();

    const Cost again = medianCost(runs, [&] { page->plot().grab(); });
    report.row(u"matrix: paint again"_s, again, {}, again.wall);
    int step = 0;
    const Cost hover = medianCost(101, [&] {
        const MatrixPoint &point = page->plot().points()[size_t(step += 37) % page->plot().points().size()];
        moveMouse(page->plot(), page->plot().frame().toPixel(double(point.fit), double(point.intent)));
    });
    report.row(u"matrix: hover, without painting"_s, hover, {}, hover.wall);

    const auto tick = [&](const QString &name, const std::function<void(WhatIf &)> &change) {
        Watchdog watchdog;
        const Cost spent = medianCost(runs, [&] {
            WhatIf figures = page->runner().figures();
            change(figures);
            page->runner().setFigures(figures);
            rest(*page, document);
            page->plot().grab();
        });
        report.row(name, spent, sprites, watchdog.longest().wall);
    };
    page->runner().setActive(false); // the sliders move on: stability waits until they rest
    tick(u"matrix: a weight's slider, to painted"_s, [](WhatIf &figures) {
        double &weight = figures.weights[size_t(Component::Intent)];
        weight = weight > 50 ? 20 : weight + 1;
    });
    tick(u"matrix: the half-life's slider, to painted"_s,
         [](WhatIf &figures) { figures.halfLifeDays = figures.halfLifeDays > 50 ? 20 : figures.halfLifeDays + 1; });
    {
        Watchdog watchdog;
        const Cost spent = cost([&] {
            page->runner().setActive(true);
            rest(*page, document);
        });
        report.row(u"matrix: trails and stability, 200 draws"_s, spent, {}, watchdog.longest().wall);
    }
    std::vector<quint32> all;
    for (const MatrixPoint &point : page->plot().points())
        all.push_back(point.account);
    const Cost chosen = cost([&] {
        page->select(all, SelectHow::Replace);
        page->plot().grab();
    });
    report.row(u"matrix: select everybody, to painted"_s, chosen, sprites, chosen.wall);
    const Cost table = cost([&] { page->tools().setTable(true); });
    report.row(u"matrix: the same as a table"_s, table, {}, table.wall);
}

} // namespace talbook::bench
