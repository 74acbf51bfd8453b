#include "core/documents/document_writer.h"
#include "core/exchange/import_run.h"
#include "core/plan/plan.h"
#include "tests/bench/bench_data.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace talbook;
using namespace talbook::bench;
using namespace Qt::StringLiterals;

namespace
{

constexpr int activitiesOfAnAccount = 10;
const QDate day(2027, 2, 11);

void import(Plan &plan, ImportKind kind, const QString &path)
{
    ImportRequest request;
    request.kind = kind;
    request.path = path;
    request.asOf = day;
    if (must(importFile(plan, request)).rejected > 0)
        qFatal("rows were rejected");
}

/// The same bytes in as many new files under the same names, and one sync at the end.
Floor writingFloor(const QStringList &files, const QString &folder)
{
    std::vector<std::pair<QString, QByteArray>> contents;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        contents.emplace_back(folder + path.mid(path.lastIndexOf(u'/')), file.readAll());
    }
    QDir().mkpath(folder);
    const Cost spent = cost([&contents] {
        for (const auto &[path, bytes] : contents) {
            QFile file(path);
            if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || file.write(bytes) != bytes.size())
                qFatal("%s cannot be written", qPrintable(path));
        }
        ::sync();
    });
    return {u"the same bytes to as many files, one sync"_s, spent};
}

/// Stopped when half of the plans are made: nothing may be left.
void measureStopping(Report &report, const Database &database, DocumentRequest request, const QString &folder)
{
    request.folder = folder;
    qint64 reports = 0;
    const Cost spent = cost([&] {
        const auto stopped = writeDocuments(database, request, [&reports](qint64 done, qint64 total) {
            ++reports;
            return done * 2 < total;
        });
        if (stopped || stopped.error().code != ErrorCode::Cancelled)
            qFatal("the writing was not stopped");
    });
    if (!QDir(folder).entryList(QDir::Files | QDir::Hidden).isEmpty())
        qFatal("a stopped writing left files");
    report.row(u"stopped half-way, after %1 reports of progress; nothing is left"_s.arg(reports), spent, {});
}

} // namespace

/// talbook-bench-documents [ACCOUNTS]: an account plan for every account, in one go.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int accounts = arguments.size() > 1 ? arguments[1].toInt() : 10'000;
    if (accounts <= 0)
        qFatal("usage: talbook-bench-documents [ACCOUNTS]");
    const QTemporaryDir folder;
    writeAccountsCsv(folder.filePath(u"accounts.csv"_s), accounts);
    writeActivitiesCsv(folder.filePath(u"activities.csv"_s), accounts, activitiesOfAnAccount);
    const auto plan = must(Plan::create(
        folder.filePath(u"bench.talbook"_s),
        {folder.filePath(u"data"_s), [] { return QDateTime(day, QTime(9, 0), Qt::UTC); }, {}}, PlanAccess::Edit, {}));
    import(*plan, ImportKind::Accounts, folder.filePath(u"accounts.csv"_s));
    import(*plan, ImportKind::Activities, folder.filePath(u"activities.csv"_s));

    DocumentRequest request;
    request.document = u"account-plan"_s;
    request.asOf = day;
    request.folder = folder.filePath(u"plans"_s);
    qint64 reports = 0;
    DocumentReport written;
    const auto write = [&] {
        written = must(writeDocuments(plan->database(), request, [&reports](qint64, qint64) { return ++reports > 0; }));
    };
    const Cost spent = cost(write);
    if (written.created != accounts)
        qFatal("plans are missing");
    qint64 bytes = 0;
    for (const QString &path : written.files)
        bytes += QFile(path).size();
    Report report(u"%1 account plans, %2 MB of Markdown, %3 reports of progress"_s.arg(accounts)
                      .arg(double(bytes) / 1e6, 0, 'f', 1)
                      .arg(reports));
    report.row(u"write them all"_s, spent, writingFloor(written.files, folder.filePath(u"floor"_s)));
    report.row(u"write them again, nothing having changed"_s, cost(write), {});
    if (written.unchanged != accounts)
        qFatal("plans changed though the plan did not");
    measureStopping(report, plan->database(), request, folder.filePath(u"stopped"_s));
    must(plan->close());
    return 0;
}
