#pragma once

#include "core/base/ids.h"
#include "core/base/progress.h"
#include "core/exchange/file_stamp.h"
#include "core/exchange/import_formats.h"
#include "core/exchange/import_report.h"
#include "core/exchange/import_units.h"
#include "core/plan/change_summary.h"

#include <QDate>

#include <optional>

namespace talbook
{

class Edit;
class ImportChanges;
class Plan;
class PlanWorker;

struct ImportRequest
{
    ImportKind kind = ImportKind::Accounts;
    QString path;
    QString preset;                     ///< id; empty to recognise it
    std::vector<MappingChoice> choices; ///< what the user says about columns; remembered for later files
    bool hasHeader = true;
    QString encoding;  ///< empty to guess
    QString delimiter; ///< empty to guess
    QString sheet;     ///< of a workbook; empty for the first
    DateOrder dateOrder = DateOrder::Unknown;
    DecimalMark decimal = DecimalMark::Unknown;
    QString currency;               ///< of amounts that name none; empty: as remembered, else the plan's
    qint64 amountUnit = 0;          ///< 1, 1,000 or 1,000,000; 0: as remembered, else 1
    QString program;                ///< name or id; empty for the one that runs on `asOf`
    AccountId account;              ///< for records that name none: people who were pasted into one account
    bool createAccounts = false;    ///< for records whose account the plan does not have
    bool dryRun = false;            ///< reports, and changes nothing
    QDate asOf;                     ///< for records without a date, and for joining a target account list
    std::optional<FileStamp> stamp; ///< the file as it was looked at; one that has changed since is refused
};

/// What an import would make of a file, for the person to look over.
struct ImportPreview
{
    ImportMapping mapping;
    std::vector<ColumnFormat> formats;
    ImportUnits units;          ///< as said or remembered
    QList<QStringList> records; ///< the first ones, without the header
    QString encoding;
    QString delimiter;
    QString sheet;      ///< of a workbook: the one that is read
    QStringList sheets; ///< and those there are
};

Expected<ImportPreview> previewImport(const Database &database, const ImportRequest &request);

/// ChangedOnDisk where the file is not what it was when the request was made.
Expected<void> checkStamp(const ImportRequest &request);

/// The work of importFile as part of a step that is running already, or of a rehearsal; dryRun does not count here.
/// @param changes takes down what changes; may be null
Expected<ImportReport> importInto(Edit &edit, const ImportRequest &request, const Progress &progress,
                                  ImportChanges *changes = nullptr);

/// Brings a file into the plan as one undoable step, "Import maven_accounts.csv: 85 accounts". Records that cannot be
/// used are left out and reported; a record that is there already changes only what differs, and an empty cell erases
/// nothing, so that importing a file twice changes nothing the second time.
/// @return an error, with the plan as it was, where the file cannot be read or mapped, and Cancelled.
Expected<ImportReport> importFile(Plan &plan, const ImportRequest &request, const Progress &progress = {});

/// The same on another thread: what changed is left in `changes`, for Plan::adopt() to announce.
Expected<ImportReport> importFile(const PlanWorker &worker, const ImportRequest &request, const Progress &progress,
                                  ChangeSummary &changes);

} // namespace talbook
