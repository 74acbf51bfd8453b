#pragma once

#include "core/exchange/import_mapping.h"

#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace talbook
{

enum class ProblemKind
{
    Rejected, ///< the record was left out
    Notice,   ///< the record, or all of them, came in otherwise than it stands in the file
};

/// Why a reporting line was left out.
enum class LineFault
{
    OwnManager, ///< the person himself
    Circle,
    Unknown,   ///< the account has nobody of that name
    Ambiguous, ///< … or several
};
inline constexpr int lineFaults = 4;

struct ImportProblem
{
    ProblemKind kind = ProblemKind::Rejected;
    qint64 row = 0;  ///< records from 1, without the header; 0: the file as a whole
    QString column;  ///< header; empty where it is not about one column
    QString value;   ///< as it stands in the file, long ones cut
    QString message; ///< translated; says what to do about it
    std::optional<LineFault> lineFault = {};
};

struct ImportReport
{
    // Every record is exactly one of the last four.
    qint64 read = 0;
    qint64 added = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 rejected = 0;

    qint64 repeated = 0;        ///< of the records not rejected: those that named again what the file had named before
    qint64 accountsCreated = 0; ///< made for records of another kind
    std::vector<ImportProblem> problems;           ///< in the order of the file
    qint64 problemsLeftOut = 0;                    ///< not listed, since there are too many of their kind
    std::array<qint64, lineFaults> linesLeftOut{}; ///< reporting lines, by LineFault; those not listed count too

    ImportMapping mapping;
    QString encoding;
    QString delimiter;
};

/// More problems of one kind than these are only counted.
inline constexpr size_t mostRejectionsListed = 100'000;
inline constexpr size_t mostNoticesListed = 20'000;

/// Stable, for scripts: "own_manager", "reporting_circle", "unknown_manager", "ambiguous_manager".
QString lineFaultId(LineFault fault);
/// "Reporting lines left out: 1 own manager, 2 circles."; empty where all were drawn.
QString linesLeftOutText(const ImportReport &report);

/// Collects the problems of one import.
class ImportProblems
{
public:
    explicit ImportProblems(ImportReport &report) : m_report(report) {}

    /// False where another one would only be counted, so that no sentence need be made for it.
    bool wants(ProblemKind kind) const
    {
        return kind == ProblemKind::Rejected ? m_rejections < mostRejectionsListed : m_notices < mostNoticesListed;
    }
    void add(ImportProblem problem);
    void leaveOut() { ++m_report.problemsLeftOut; }

private:
    ImportReport &m_report;
    size_t m_rejections = 0;
    size_t m_notices = 0;
};

} // namespace talbook
