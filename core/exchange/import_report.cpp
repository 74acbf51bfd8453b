#include "core/exchange/import_report.h"

namespace talbook
{

namespace
{
constexpr qsizetype longestValueShown = 200;
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
