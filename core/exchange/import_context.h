#pragma once

#include "core/accounts/settings.h"
#include "core/exchange/account_index.h"
#include "core/exchange/import_changes.h"
#include "core/exchange/import_row.h"
#include "core/exchange/import_run.h"
#include "core/plan/edit.h"

#include <memory>
#include <optional>

namespace talbook
{

/// What the importers of one run share.
struct ImportContext
{
    Edit &edit;
    const ImportRequest &request;
    PlanSettings settings;
    AccountIndex accounts;
    ImportReport &report;
    ImportProblems &problems;
    ImportChanges *changes = nullptr; ///< null where nobody wants to see them
    std::optional<ProgramId> program = {};

    /// By what the record at work was found to mean something that is there.
    void noteMatch(MatchedBy by) const
    {
        if (changes)
            changes->setMatch(by);
    }

    /// The program of the request, else the current one, else a new one for the quarter.
    Expected<ProgramId> chosenProgram();
};

/// The field of the same name for each column of the plan; -1 where a column is filled otherwise.
template <size_t Columns, size_t Fields>
consteval std::array<int, Columns> fieldsOf(const std::array<ImportColumn, Columns> &columns,
                                            const std::array<ImportField, Fields> &fields)
{
    std::array<int, Columns> places{};
    for (size_t column = 0; column < Columns; ++column) {
        places[column] = -1;
        for (size_t field = 0; field < Fields; ++field) {
            if (fields[field].id == columns[column].name)
                places[column] = int(field);
        }
    }
    return places;
}

enum class RowOutcome
{
    Added,
    Updated,
    Unchanged,
    Rejected,
    Later ///< the record is to be taken again, after all others
};

/// Brings records of one kind into the plan, one after another.
class KindImporter
{
public:
    KindImporter() = default;
    virtual ~KindImporter() = default;
    KindImporter(const KindImporter &) = delete;
    KindImporter &operator=(const KindImporter &) = delete;

    virtual Expected<RowOutcome> take(ImportRow &row) = 0;
    /// From now on come the records for which take() asked Later; it must not ask again.
    void beginLate() { m_late = true; }
    /// After the last record; may count a record that was unchanged as updated.
    virtual Expected<void> finish() { return {}; }

protected:
    bool isLate() const { return m_late; }

private:
    bool m_late = false;
};

Expected<std::unique_ptr<KindImporter>> makeAccountImporter(ImportContext &context);
Expected<std::unique_ptr<KindImporter>> makeContactImporter(ImportContext &context);
Expected<std::unique_ptr<KindImporter>> makeOpportunityImporter(ImportContext &context);
Expected<std::unique_ptr<KindImporter>> makeActivityImporter(ImportContext &context);
Expected<std::unique_ptr<KindImporter>> makeSignalImporter(ImportContext &context);
Expected<std::unique_ptr<KindImporter>> makeCostImporter(ImportContext &context);

/// Counts a record that named again what the file had named before, and tells the person what became of it.
/// @param firstRow the record that counts
/// @param differs whether something this one says was left out; `field` where, or -1 for a column that is no field
/// @param name what the record is called
void noticeRepeat(ImportContext &context, ImportRow &row, qint64 firstRow, bool differs, int field,
                  std::string_view name);

} // namespace talbook
