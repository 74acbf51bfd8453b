#pragma once

#include "core/exchange/import_run.h"
#include "support/records.h"
#include "support/temporary_plan.h"
#include "tests/support/folders.h"

#include <utility>

namespace talbook::test
{

/// A plan to import into, and files to import from.
class ImportDesk
{
public:
    PlanFolder folder;
    TableFiles files;
    std::unique_ptr<Plan> plan = newPlan(folder);

    ImportRequest request(ImportKind kind, const QString &path, const std::vector<MappingChoice> &choices = {}) const
    {
        ImportRequest request;
        request.kind = kind;
        request.path = path;
        request.choices = choices;
        request.asOf = QDate(2027, 2, 11);
        return request;
    }
    ImportRequest shared(ImportKind kind, const char *file, const std::vector<MappingChoice> &choices = {}) const
    {
        return request(kind, sharedData(QString::fromUtf8(file)), choices);
    }
    ImportRequest text(ImportKind kind, const QByteArray &content, const std::vector<MappingChoice> &choices = {})
    {
        return request(kind, files.add(content), choices);
    }

    ImportReport run(const ImportRequest &request)
    {
        auto report = importFile(*plan, request);
        if (!report)
            qFatal("%s (%s)", qPrintable(report.error().message), qPrintable(report.error().details));
        return std::move(*report);
    }
    ImportReport run(ImportKind kind, const QByteArray &content, const std::vector<MappingChoice> &choices = {})
    {
        return run(text(kind, content, choices));
    }

    /// Imports the request a second time: nothing is added, nothing updated, nothing changed.
    bool againChangesNothing(const ImportRequest &request, const ImportReport &first)
    {
        const QByteArray before = fingerprint();
        const ImportReport again = run(request);
        return again.added == 0 && again.updated == 0 && again.rejected == first.rejected && again.read == first.read &&
               fingerprint() == before;
    }

    qint64 number(const QByteArray &sql) const
    {
        auto value = plan->database().number(sql.constData());
        if (!value)
            qFatal("%s", qPrintable(value.error().details));
        return *value;
    }
    QString value(const QByteArray &sql) const
    {
        auto text = plan->database().text(sql.constData());
        if (!text)
            qFatal("%s", qPrintable(text.error().details));
        return *text;
    }
    QByteArray fingerprint() const { return test::fingerprint(*plan); }
};

/// read, added, updated, unchanged, rejected.
inline QList<qint64> counts(const ImportReport &report)
{
    return {report.read, report.added, report.updated, report.unchanged, report.rejected};
}

inline QList<ImportProblem> problemsOf(const ImportReport &report, ProblemKind kind)
{
    QList<ImportProblem> problems;
    for (const ImportProblem &problem : report.problems) {
        if (problem.kind == kind)
            problems.append(problem);
    }
    return problems;
}

} // namespace talbook::test
