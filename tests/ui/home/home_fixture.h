#pragma once

#include "core/exchange/sample_plan.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/home/figure_tile.h"
#include "ui/home/home_page.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/tier_row.h"

#include <QSignalSpy>

namespace talbook::test
{

/// The page on a plan of its own, as large as a window of 1280 x 720 leaves it.
class HomeFixture
{
public:
    HomeFixture() { page.resize(784, 592); }

    void makePlan()
    {
        if (const auto made = document.create(folder.file(), {}); !made)
            qFatal("%s", qPrintable(made.error().message));
    }
    void makeSample()
    {
        makePlan();
        if (const auto filled = fillWithSample(document.plan(), document.asOf(), document.words()); !filled)
            qFatal("%s", qPrintable(filled.error().message));
        document.jobs().wait();
    }
    void run(const QString &title, const Plan::Work &work)
    {
        if (const auto done = document.run(title, work); !done)
            qFatal("%s", qPrintable(done.error().message));
    }
    void execute(const QString &title, const char *sql)
    {
        run(title, [sql](Edit &edit) { return edit.database().execute(sql); });
    }
    /// As on the next day that somebody opens it.
    void reopen(QDate on)
    {
        document.close([](const Expected<void> &) {});
        document.jobs().wait();
        today = on;
        document.open(folder.file(), {}, [](const Expected<void> &) {});
        document.jobs().wait();
        if (!document.isOpen())
            qFatal("the plan does not open again");
    }

    HomeSection *section(const QString &name) { return page.findChild<HomeSection *>(name); }
    FigureTile *tile(FigureKind kind) { return page.findChild<FigureTile *>(figureId(kind)); }
    template <class Row> QList<Row *> rows(const QString &sectionName)
    {
        QList<Row *> found;
        for (QWidget *widget : section(sectionName)->contents()) {
            if (auto *row = qobject_cast<Row *>(widget))
                found.append(row);
        }
        return found;
    }

    PlanFolder folder{TestDisk::Memory};
    QDate today{2027, 2, 11};
    Document document{folder.environment(), [this] { return today; }};
    HomePage page{document};
};

} // namespace talbook::test
