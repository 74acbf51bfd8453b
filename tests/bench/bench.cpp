// Measures what people wait for, each beside a floor measured in the same run: the least that any program must do for
// the same result. Read the ratios; the milliseconds are this machine's. Not a test: nothing is judged.

#include "core/accounts/search_text.h"
#include "core/exchange/import_run.h"
#include "core/plan/plan.h"
#include "core/plan/plan_file.h"
#include "core/plan/schema.h"
#include "core/scoring/standing.h"
#include "tests/bench/bench_data.h"
#include "ui/accounts/account_order.h"

#include <QCollator>
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <numeric>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

template <class T> T must(Expected<T> expected)
{
    if (!expected)
        qFatal("%s (%s)", qPrintable(expected.error().message), qPrintable(expected.error().details));
    if constexpr (!std::is_void_v<T>)
        return std::move(*expected);
}

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(int runs, const std::function<void()> &work)
{
    std::vector<double> times;
    for (int i = 0; i < runs; ++i)
        times.push_back(milliseconds(work));
    std::ranges::sort(times);
    return times[times.size() / 2];
}

class Report
{
public:
    void row(const QString &name, double ms, const QString &floorName, double floorMs)
    {
        m_out << name.leftJustified(44) << QString::number(ms, 'f', 1).rightJustified(10)
              << QString::number(floorMs, 'f', 1).rightJustified(10)
              << QString::number(ms / floorMs, 'f', 2).rightJustified(8) << u"  "_s << floorName << u'\n';
        m_out.flush();
    }
    void head(const QString &text) { m_out << text << u'\n'; }

private:
    QTextStream m_out{stdout};
};

std::unique_ptr<Plan> freshPlan(const QTemporaryDir &folder, const QString &name)
{
    return must(Plan::create(folder.filePath(name),
                             {folder.filePath(u"data"_s), [] { return QDateTime(today, QTime(9, 0), Qt::UTC); }, {}},
                             PlanAccess::Edit, {}));
}

/// The rows of a table of one plan, written as they are into a bare database with the same tables and indexes.
double copyFloor(const QTemporaryDir &folder, const Plan &plan, const char *table)
{
    const QString path = folder.filePath(u"floor-%1.db"_s.arg(QLatin1StringView(table)));
    QFile::remove(path);
    const Database bare = must(Database::open(path, DatabaseMode::Create));
    must(createSchema(bare));
    const QString columns =
        must(plan.database().text("SELECT group_concat('?') FROM pragma_table_info('" + std::string(table) + "')"));
    const std::string insert = "INSERT INTO " + std::string(table) + " VALUES(" + columns.toStdString() + ")";
    const int width = int(columns.count(u'?'));
    struct Cell
    {
        bool null;
        bool integer;
        qint64 number;
        std::string text;
    };
    std::vector<Cell> cells;
    Statement rows(plan.database(), "SELECT * FROM " + std::string(table));
    while (rows.step()) {
        for (int column = 0; column < width; ++column) {
            const std::string text(rows.utf8(column));
            const bool integer =
                !text.empty() && text.find_first_not_of("0123456789") == std::string::npos && text.size() < 18;
            cells.push_back({rows.isNull(column), integer, integer ? std::stoll(text) : 0, text});
        }
    }
    must(rows.result());
    return milliseconds([&] {
        must(bare.execute("PRAGMA foreign_keys=OFF"));
        must(bare.execute("BEGIN"));
        Statement statement(bare, insert);
        for (size_t i = 0; i < cells.size(); i += size_t(width)) {
            for (int column = 0; column < width; ++column) {
                const Cell &cell = cells[i + size_t(column)];
                if (cell.null)
                    statement.bind(column + 1, nullptr);
                else if (cell.integer)
                    statement.bind(column + 1, cell.number);
                else
                    statement.bind(column + 1, std::string_view(cell.text));
            }
            statement.step();
        }
        must(statement.result());
        must(bare.execute("COMMIT"));
    });
}

void measure(int accounts, int activities)
{
    QTemporaryDir folder;
    Report report;
    report.head(u"%L1 accounts, %L2 activities: milliseconds, the floor's, the ratio"_s.arg(accounts).arg(activities));
    bench::writeAccountsCsv(folder.filePath(u"accounts.csv"_s), accounts);
    bench::writeActivitiesCsv(folder.filePath(u"activities.csv"_s), accounts, activities);
    auto plan = freshPlan(folder, u"bench.talbook"_s);
    const Wording words(Language::English);

    const auto import = [&](ImportKind kind, const QString &file) {
        ImportRequest request;
        request.kind = kind;
        request.path = folder.filePath(file);
        request.asOf = today;
        return milliseconds([&] {
            const ImportReport done = must(importFile(*plan, request));
            if (done.rejected > 0)
                qFatal("%lld rejected", done.rejected);
        });
    };
    const double accountsMs = import(ImportKind::Accounts, u"accounts.csv"_s);
    report.row(u"import accounts, undoable"_s, accountsMs, u"bare INSERTs of the same rows and indexes"_s,
               copyFloor(folder, *plan, "account"));
    const double activitiesMs = import(ImportKind::Activities, u"activities.csv"_s);
    report.row(u"import activities, undoable"_s, activitiesMs, u"bare INSERTs of the same rows and indexes"_s,
               copyFloor(folder, *plan, "activity"));

    const double scan = median(3, [&] {
        Statement rows(plan->database(), "SELECT account_id, date, kind FROM activity");
        qint64 sum = 0;
        while (rows.step())
            sum += rows.integer(0) + qint64(rows.utf8(1).size());
        must(rows.result());
        if (sum == 0)
            qFatal("nothing read");
    });
    std::optional<Standings> standings;
    const double read = median(3, [&] {
        standings = must(Standings::read(plan->database(), {today, std::nullopt, {}}, words));
    });
    report.row(u"read everything and score all"_s, read, u"a bare scan of the activities"_s, scan);

    std::vector<int> days(size_t(activities), 0);
    std::iota(days.begin(), days.end(), 0);
    std::vector<double> decay(400, 0.5);
    const double pass = median(9, [&] {
        double sum = 0;
        for (const int day : days)
            sum += decay[size_t(day % 365)];
        if (sum < 0)
            qFatal("negative");
    });
    const ScoringModel model = standings->model();
    report.row(u"rescore all from memory (a slider moved)"_s, median(5, [&] { standings->rescore(model); }),
               u"one table look-up per activity"_s, pass);

    AccountOrder order;
    std::vector<quint32> rows(standings->size());
    std::iota(rows.begin(), rows.end(), 0u);
    std::vector<QString> names;
    for (size_t i = 0; i < standings->size(); ++i)
        names.push_back(std::get<QString>(standings->value(i, FilterField::Name)));
    QCollator collator(QLocale(QLocale::Russian));
    const double sortFloor = milliseconds([&] {
        std::vector<QString> copy = names;
        std::sort(copy.begin(), copy.end(),
                  [&](const QString &a, const QString &b) { return collator.compare(a, b) < 0; });
    });
    order.reset(QLocale(QLocale::Russian));
    report.row(u"sort by name, first time"_s, milliseconds([&] {
                   order.sort(rows, {{FilterField::Name, false}}, *standings);
               }),
               u"std::sort with QCollator"_s, sortFloor);
    report.row(u"sort by name, again"_s, milliseconds([&] {
                   order.sort(rows, {{FilterField::Name, true}}, *standings);
               }),
               u"std::sort with QCollator"_s, sortFloor);

    std::optional<SearchText> search;
    const double build = milliseconds([&] { search = SearchText::of(standings->accounts()); });
    const auto wanted = SearchText::wordsOf(u"север"_s);
    const double touch = median(5, [&] {
        size_t found = 0;
        for (const QString &name : names)
            found += name.contains(u"север"_s) ? 1 : 0;
        if (found > names.size())
            qFatal("impossible");
    });
    report.row(u"fold all texts for the search"_s, build, u"QString::contains over the names"_s, touch);
    report.row(u"search one word"_s,
               median(5,
                      [&] {
                          size_t found = 0;
                          for (size_t i = 0; i < names.size(); ++i)
                              found += search->matches(i, wanted) ? 1 : 0;
                          if (found == 0)
                              qFatal("nothing found");
                      }),
               u"QString::contains over the names"_s, touch);

    const double edit = median(9, [&, n = 0]() mutable {
        must(plan->run(u"Edit"_s, [&n](Edit &step) {
            return step.database().execute("UPDATE account SET owner = ? WHERE id = (SELECT min(id) FROM account)",
                                           QString::number(++n));
        }));
    });
    QFile raw(folder.filePath(u"raw"_s));
    (void)raw.open(QIODevice::WriteOnly);
    const double vacuum =
        milliseconds([&] { must(plan->database().execute("VACUUM INTO ?", folder.filePath(u"vacuum.db"_s))); });
    report.row(
        u"edit one cell, durable and undoable"_s, edit, u"a bare autocommit UPDATE"_s, median(9, [&, n = 0]() mutable {
            must(plan->database().execute("UPDATE meta SET value = ? WHERE key = 'created_by'", QString::number(++n)));
        }));
    report.row(u"publish"_s, milliseconds([&] { must(plan->publish()); }), u"VACUUM INTO alone"_s, vacuum);
    must(plan->close());
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption accounts(u"accounts"_s, u"How many accounts."_s, u"N"_s, u"100000"_s);
    const QCommandLineOption activities(u"activities"_s, u"How many activities."_s, u"M"_s, u"1000000"_s);
    parser.addOptions({accounts, activities});
    parser.process(app);
    measure(parser.value(accounts).toInt(), parser.value(activities).toInt());
    return 0;
}
