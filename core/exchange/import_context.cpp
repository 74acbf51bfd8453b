#include "core/exchange/import_context.h"

#include "core/accounts/programs.h"

namespace talbook
{

Expected<ProgramId> ImportContext::chosenProgram()
{
    if (program)
        return *program;
    if (!request.program.isEmpty()) {
        const auto named = findProgram(edit.database(), request.program);
        TALBOOK_TRY(named);
        program = named->id;
        return *program;
    }
    const auto current = ensureProgram(edit, request.asOf);
    TALBOOK_TRY(current);
    program = *current;
    return *program;
}

void noticeRepeat(ImportContext &context, ImportRow &row, qint64 firstRow, bool differs, int field,
                  std::string_view name)
{
    ++context.report.repeated;
    if (context.changes)
        context.changes->repeated(firstRow, differs, QString::fromUtf8(name.data(), qsizetype(name.size())));
    if (!row.noticesWanted()) {
        context.problems.leaveOut();
        return;
    }
    row.notice(
        field,
        (differs ? QCoreApplication::translate("Exchange",
                                               "The file names this again, first in row %1. The first row counts; from "
                                               "this one only what was still missing was taken.")
                 : QCoreApplication::translate(
                       "Exchange", "The file names this again, first in row %1, and says nothing else about it."))
            .arg(firstRow));
}

} // namespace talbook
