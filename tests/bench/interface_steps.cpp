#include "core/exchange/import_run.h"
#include "tests/bench/floors.h"
#include "tests/bench/steps.h"
#include "tests/bench/watchdog.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/shell/document.h"

#include <QAbstractTableModel>
#include <QEvent>
#include <QEventLoop>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QSize windowSize(1400, 900);

/// As many cells as the accounts table has, of one word each: what Qt takes to paint any table.
class PlainModel : public QAbstractTableModel
{
public:
    PlainModel(int rows, int columns) : m_rows(rows), m_columns(columns) {}
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : m_columns; }
    QVariant data(const QModelIndex &, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(u"Northern Logistics"_s) : QVariant();
    }

private:
    int m_rows;
    int m_columns;
};

/// Paints what is due now instead of when the event loop comes to it.
void paint(QWidget &view)
{
    view.grab();
}

struct PlainTable
{
    Floor open, jump;
};

PlainTable measurePlainTable(const QAbstractItemModel &like)
{
    PlainModel model(like.rowCount(), like.columnCount());
    QTableView view;
    const Cost open = cost([&] {
        view.setModel(&model);
        view.resize(windowSize);
        view.show();
        paint(view);
    });
    const Cost jump = medianCost(5, [&] {
        view.scrollToTop();
        view.scrollToBottom();
        paint(*view.viewport());
    });
    return {{u"a plain QTableView of as many rows"_s, open}, {u"the same in a plain QTableView"_s, jump}};
}

/// A step in the interface's thread blocks it for as long as it takes, and for what its events lead to.
void watched(Report &report, const QString &step, const Floor &floor, const std::function<void()> &work)
{
    Watchdog watchdog;
    const Cost spent = cost(work);
    report.row(step, spent, floor, std::max(spent.wall, watchdog.longest().wall));
}

/// A step that runs as a job beside the interface, until everything it led to is shown.
void watchedJob(Report &report, Document &document, const QString &step, const Floor &floor,
                const std::function<void()> &start)
{
    Watchdog watchdog;
    const Cost spent = cost([&] {
        start();
        document.jobs().wait();
    });
    report.row(step, spent, floor, watchdog.longest().wall);
}

void expectDone(const Expected<void> &done)
{
    if (!done)
        qFatal("%s (%s)", qPrintable(done.error().message), qPrintable(done.error().details));
}

void measureTable(Report &report, Document &document)
{
    const Standings &standings = document.standings();
    std::unique_ptr<AccountsPage> page;
    QTableView *view = nullptr;
    const auto open = [&] {
        page = std::make_unique<AccountsPage>(document);
        page->model().setTalOnly(false);
        page->resize(windowSize);
        page->setVisible(true);
        paint(*page);
        view = page->findChild<QTableView *>();
    };
    open(); // fonts and icons are loaded once, with the first window of the program
    const PlainTable plain = measurePlainTable(*view->model());
    page.reset();
    watched(report, u"show the accounts page, to the first paint"_s, plain.open, open);
    if (size_t(view->model()->rowCount()) != standings.size())
        qFatal("the table does not show all accounts");
    const Floor sorting = sortFloor(standings);
    const auto sort = [&](FilterField field, bool descending) {
        page->model().setSort({{field, descending}});
        paint(*view->viewport());
    };
    watched(report, u"sort by name, the first time"_s, sorting, [&] { sort(FilterField::Name, false); });
    watched(report, u"sort by name, the other way"_s, sorting, [&] { sort(FilterField::Name, true); });
    watched(report, u"sort by domain, the first time"_s, sorting, [&] { sort(FilterField::Domain, false); });
    auto *search = page->findChild<QLineEdit *>(u"search"_s);
    const Floor contains = containsFloor(standings);
    for (const QString &typed : {u"с"_s, u"се"_s, u"сев"_s}) {
        watched(report, u"type the search “%1”"_s.arg(typed), contains, [&] {
            search->setText(typed);
            paint(*view->viewport());
        });
    }
    search->clear();
    watched(report, u"jump to the last row"_s, plain.jump, [&] {
        view->scrollToTop();
        view->scrollToBottom();
        paint(*view->viewport());
    });
    watched(report, u"edit one cell, shown with all its figures"_s, updateFloor(document.plan()), [&] {
        must(document.run(u"Edit"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE account SET industry = 'SaaS' WHERE id = (SELECT max(id) FROM "
                                           "account)");
        }));
        paint(*view->viewport());
    });
    watchedJob(report, document, u"undo it, shown"_s, updateFloor(document.plan()), [&] { document.undo(expectDone); });
}

void measureJobs(Report &report, Document &document, const QString &folder)
{
    AccountsPage page(document);
    page.resize(windowSize);
    page.setVisible(true);
    paint(page);
    const Floor vacuum = vacuumFloor(folder, document.plan());
    watchedJob(report, document, u"save, with the window open"_s, vacuum, [&] { document.publish(expectDone); });
    const Floor removal = deleteFloor(folder, document.plan(), "activity");
    watchedJob(report, document, u"undo an import, with the window open"_s, removal,
               [&] { document.undo(expectDone); });
    watchedJob(report, document, u"import the activities, with the window open"_s, {}, [&] {
        document.startStep<ImportReport>(
            u"Import"_s,
            [path = QString(folder + u"/activities.csv"_s)](const PlanWorker &worker, const Progress &progress,
                                                            ChangeSummary &changes) {
                ImportRequest request;
                request.kind = ImportKind::Activities;
                request.path = path;
                request.asOf = benchDay;
                return importFile(worker, request, progress, changes);
            },
            [](const Expected<ImportReport> &done) {
                if (!done || done->rejected > 0)
                    qFatal("the import failed");
            });
    });
}

} // namespace

void measureInterface(Report &report, const QString &folder)
{
    Document document({folder + u"/data"_s, [] { return QDateTime(benchDay, QTime(9, 0), Qt::UTC); }, {}},
                      [] { return benchDay; });
    const auto autosave = document.pauseAutosave();
    watchedJob(report, document, u"open the plan"_s, {},
               [&] { document.open(folder + u"/bench.talbook"_s, {}, expectDone); });
    measureTable(report, document);
    measureMatrix(report, document);
    measureTimeline(report);
    measureJobs(report, document, folder);
    document.abandon();
}

} // namespace talbook::bench
