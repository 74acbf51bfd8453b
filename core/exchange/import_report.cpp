#include "core/exchange/import_report.h"

#include <QCoreApplication>
#include <QStringList>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestValueShown = 200;

} // namespace

QString lineFaultId(LineFault fault)
{
    switch (fault) {
    case LineFault::OwnManager:
        return u"own_manager"_s;
    case LineFault::Circle:
        return u"reporting_circle"_s;
    case LineFault::Ambiguous:
        return u"ambiguous_manager"_s;
    case LineFault::Unknown:
        break;
    }
    return u"unknown_manager"_s;
}

QString linesLeftOutText(const ImportReport &report)
{
    const auto countOf = [&report](LineFault fault) { return int(report.linesLeftOut[size_t(fault)]); };
    QStringList parts;
    if (const int count = countOf(LineFault::OwnManager); count > 0)
        parts.append(QCoreApplication::translate("Exchange", "%n own manager(s)", "reporting lines left out", count));
    if (const int count = countOf(LineFault::Circle); count > 0)
        parts.append(QCoreApplication::translate("Exchange", "%n circle(s)", "reporting lines left out", count));
    if (const int count = countOf(LineFault::Unknown); count > 0)
        parts.append(
            QCoreApplication::translate("Exchange", "%n unknown manager(s)", "reporting lines left out", count));
    if (const int count = countOf(LineFault::Ambiguous); count > 0)
        parts.append(
            QCoreApplication::translate("Exchange", "%n ambiguous manager(s)", "reporting lines left out", count));
    return parts.isEmpty()
               ? QString()
               : QCoreApplication::translate("Exchange", "Reporting lines left out: %1.").arg(parts.join(u", "_s));
}

void ImportProblems::add(ImportProblem problem)
{
    if (!wants(problem.kind)) {
        leaveOut();
        return;
    }
    if (problem.value.size() > longestValueShown)
        problem.value = problem.value.left(longestValueShown) + QChar(0x2026);
    ++(problem.kind == ProblemKind::Rejected ? m_rejections : m_notices);
    m_report.problems.push_back(std::move(problem));
}

} // namespace talbook
