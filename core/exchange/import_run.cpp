#include "core/exchange/import_run.h"

#include "core/exchange/import_context.h"
#include "core/exchange/open_records.h"
#include "core/exchange/text_source.h"
#include "core/plan/plan.h"
#include "core/plan/plan_worker.h"

#include <QFileInfo>

#include <algorithm>
#include <deque>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// So many records are looked at for what a file's figures and dates look like. A day after the twelfth comes sooner.
constexpr qint64 recordsForFormats = 20'000;
constexpr qsizetype recordsForPreview = 20;
constexpr qint64 recordsBetweenProgress = 500;

Expected<OpenedRecords> openTable(const ImportRequest &request)
{
    return openRecords(request.path, {request.encoding, request.delimiter, {}, request.sheet});
}

QStringList recordTexts(const Record &record)
{
    QStringList texts;
    for (const std::string_view field : record.fields)
        texts.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
    return texts;
}

/// As many cells as most of the records have (of widths equally frequent the greater), at least those of the first: a
/// title above the table, or a record with a comma too many, does not say how wide the table is.
QStringList firstOfUsualWidth(const QList<QStringList> &records)
{
    QMap<qsizetype, int> widths;
    for (const QStringList &record : records)
        ++widths[record.size()];
    qsizetype usual = 0;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        if (*width >= widths.value(usual))
            usual = width.key();
    }
    QStringList first = records.value(0);
    first.resize(std::max(first.size(), usual));
    return first;
}

Error onlyHeader(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange", "“%1” holds the names of its columns and no rows. Export the table "
                                                    "again with its rows, or choose another file.")
                .arg(QFileInfo(path).fileName()),
            {}};
}

QString stepTitle(ImportKind kind, const QString &file, qint64 count)
{
    const int n = int(std::min<qint64>(count, 2'000'000'000));
    switch (kind) {
    case ImportKind::Accounts:
        return QCoreApplication::translate("Exchange", "Import %1: %n account(s)", nullptr, n).arg(file);
    case ImportKind::Contacts:
        return QCoreApplication::translate("Exchange", "Import %1: %n contact(s)", nullptr, n).arg(file);
    case ImportKind::Opportunities:
        return QCoreApplication::translate("Exchange", "Import %1: %n opportunity(s)", nullptr, n).arg(file);
    case ImportKind::Activities:
        return QCoreApplication::translate("Exchange", "Import %1: %n activity(s)", nullptr, n).arg(file);
    case ImportKind::Signals:
        return QCoreApplication::translate("Exchange", "Import %1: %n signal(s)", nullptr, n).arg(file);
    case ImportKind::Costs:
        break;
    }
    return QCoreApplication::translate("Exchange", "Import %1: %n cost line(s)", nullptr, n).arg(file);
}

Expected<std::unique_ptr<KindImporter>> makeImporter(ImportContext &context)
{
    switch (context.request.kind) {
    case ImportKind::Accounts:
        return makeAccountImporter(context);
    case ImportKind::Contacts:
        return makeContactImporter(context);
    case ImportKind::Opportunities:
        return makeOpportunityImporter(context);
    case ImportKind::Activities:
        return makeActivityImporter(context);
    case ImportKind::Signals:
        return makeSignalImporter(context);
    case ImportKind::Costs:
        break;
    }
    return makeCostImporter(context);
}

void countOutcome(ImportReport &report, RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Added:
        ++report.added;
        return;
    case RowOutcome::Updated:
        ++report.updated;
        return;
    case RowOutcome::Unchanged:
        ++report.unchanged;
        return;
    case RowOutcome::Rejected:
    case RowOutcome::Later: // asked for at the end too: nothing became of the record
        ++report.rejected;
        return;
    }
}

/// A record that outlives its reader's next one.
class LateRecord
{
public:
    LateRecord(const Record &record, qint64 number)
        : m_fields(record.fields.begin(), record.fields.end()), m_number(number)
    {
        m_record.fields.assign(m_fields.begin(), m_fields.end());
        m_record.line = record.line;
        m_record.number = record.number;
        m_record.fault = record.fault;
    }
    LateRecord(LateRecord &&) = delete;

    const Record &record() const { return m_record; }
    qint64 number() const { return m_number; }

private:
    std::vector<std::string> m_fields;
    Record m_record; ///< its views are of m_fields
    qint64 m_number;
};

/// Everything but the transaction: reads the records from the beginning and brings them in.
Expected<void> importRecords(ImportContext &context, const ImportPreview &preview, const Progress &progress)
{
    auto table = openTable(context.request);
    TALBOOK_TRY(table);
    ImportReport &report = context.report;
    const auto importer = makeImporter(context);
    TALBOOK_TRY(importer);
    ImportRow row(preview.mapping, preview.formats, context.problems);
    Record record;
    std::deque<LateRecord> late;
    if (table->hasHeader(context.request.hasHeader))
        TALBOOK_TRY(table->reader->next(record));
    for (;;) {
        if (progress && report.read % recordsBetweenProgress == 0 &&
            !progress(table->reader->position(), table->reader->total())) {
            return Error{ErrorCode::Cancelled,
                         QCoreApplication::translate("Exchange", "The import was cancelled. Nothing was changed."),
                         {}};
        }
        const auto more = table->reader->next(record);
        TALBOOK_TRY(more);
        if (!*more)
            break;
        row.take(record, ++report.read);
        if (context.changes)
            context.changes->setRow(report.read);
        const auto outcome = row.failed() ? Expected<RowOutcome>(RowOutcome::Rejected) : (*importer)->take(row);
        TALBOOK_TRY(outcome);
        if (*outcome == RowOutcome::Later)
            late.emplace_back(record, report.read);
        else
            countOutcome(report, *outcome);
    }
    (*importer)->beginLate();
    for (const LateRecord &kept : late) {
        row.takeAgain(kept.record(), kept.number());
        if (context.changes)
            context.changes->setRow(kept.number());
        const auto outcome = (*importer)->take(row);
        TALBOOK_TRY(outcome);
        countOutcome(report, *outcome);
    }
    TALBOOK_TRY((*importer)->finish());
    std::ranges::stable_sort(report.problems, {}, &ImportProblem::row);
    return {};
}

} // namespace

Expected<ImportPreview> previewImport(const Database &database, const ImportRequest &request)
{
    auto table = openTable(request);
    TALBOOK_TRY(table);
    ImportPreview preview;
    preview.encoding = table->encoding;
    preview.delimiter = table->delimiter;
    preview.sheet = table->sheet;
    preview.sheets = table->sheets;
    Record record;
    bool more = true;
    const auto advance = [&]() -> Expected<void> {
        const auto next = table->reader->next(record);
        TALBOOK_TRY(next);
        more = *next;
        return {};
    };
    TALBOOK_TRY(advance());
    if (!more)
        return emptyTable(request.path);
    QStringList header;
    const bool hasHeader = table->hasHeader(request.hasHeader);
    if (hasHeader) {
        header = recordTexts(record);
        TALBOOK_TRY(advance());
        if (!more)
            return onlyHeader(request.path);
    }
    while (more && preview.records.size() < recordsForPreview) {
        preview.records.append(recordTexts(record));
        TALBOOK_TRY(advance());
    }
    auto mapping =
        proposeMapping(database, {request.kind, request.preset, request.choices, hasHeader,
                                  hasHeader ? header : firstOfUsualWidth(preview.records), preview.records});
    TALBOOK_TRY(mapping);
    preview.mapping = std::move(*mapping);
    FormatGuess guess(preview.mapping);
    for (const QStringList &texts : preview.records)
        guess.add(texts);
    for (qint64 i = 0; more && guess.isNeeded() && i < recordsForFormats; ++i) {
        guess.add(record.fields);
        TALBOOK_TRY(advance());
    }
    const auto units = rememberedUnits(database, preview.mapping,
                                       {request.dateOrder, request.decimal, request.currency, request.amountUnit});
    TALBOOK_TRY(units);
    preview.units = *units;
    applyUnits(preview.units, preview.mapping);
    preview.formats = guess.result(preview.units.decimal, preview.units.dateOrder);
    return preview;
}

Expected<void> checkStamp(const ImportRequest &request)
{
    if (!request.stamp || *request.stamp == FileStamp::of(request.path))
        return {};
    return Error{ErrorCode::ChangedOnDisk,
                 QCoreApplication::translate("Exchange", "The file “%1” has changed since it was looked at. Nothing "
                                                         "was imported; look at it again.")
                     .arg(QFileInfo(request.path).fileName()),
                 {}};
}

Expected<ImportReport> importInto(Edit &edit, const ImportRequest &request, const Progress &progress,
                                  ImportChanges *changes)
{
    TALBOOK_TRY(checkStamp(request));
    const auto preview = previewImport(edit.database(), request);
    TALBOOK_TRY(preview);
    TALBOOK_TRY(checkMapping(preview->mapping, !request.account.isNull()));
    ImportRequest decided = request; // what was guessed need not be guessed again
    decided.encoding = preview->encoding;
    decided.delimiter = preview->delimiter;
    decided.sheet = preview->sheet;

    ImportReport report;
    report.mapping = preview->mapping;
    report.encoding = preview->encoding;
    report.delimiter = preview->delimiter;
    ImportProblems problems(report);
    auto settings = planSettings(edit.database());
    TALBOOK_TRY(settings);
    auto accounts = AccountIndex::read(edit.database());
    TALBOOK_TRY(accounts);
    ImportContext context{edit, decided, std::move(*settings), std::move(*accounts), report, problems, changes};
    if (!request.program.isEmpty())
        TALBOOK_TRY(context.chosenProgram());
    TALBOOK_TRY(importRecords(context, *preview, progress));
    TALBOOK_TRY(checkStamp(request)); // written to while it was read, it was neither the old file nor the new one
    if (changes)
        TALBOOK_TRY(changes->nameRecords(edit.database()));
    TALBOOK_TRY(rememberMapping(edit, preview->mapping));
    TALBOOK_TRY(rememberUnits(edit, preview->mapping,
                              {request.dateOrder, request.decimal, request.currency, request.amountUnit}));
    edit.setTitle(stepTitle(request.kind, QFileInfo(request.path).fileName(), report.added + report.updated));
    return report;
}

namespace
{

/// Does the work as a step, or rehearses it; `changes` is what the step changed.
template <class Doer>
Expected<ImportReport> importThrough(Doer &doer, const ImportRequest &request, const Progress &progress,
                                     ChangeSummary &changes)
{
    ImportReport report;
    const auto work = [&](Edit &edit) -> Expected<void> {
        auto done = importInto(edit, request, progress);
        TALBOOK_TRY(done);
        report = std::move(*done);
        return {};
    };
    const QString file = QFileInfo(request.path).fileName();
    const auto done = request.dryRun ? doer.rehearse(work)
                                     : doer.run(QCoreApplication::translate("Exchange", "Import %1").arg(file), work);
    TALBOOK_TRY(done);
    changes = *done;
    return report;
}

} // namespace

Expected<ImportReport> importFile(Plan &plan, const ImportRequest &request, const Progress &progress)
{
    ChangeSummary changes;
    return importThrough(plan, request, progress, changes);
}

Expected<ImportReport> importFile(const PlanWorker &worker, const ImportRequest &request, const Progress &progress,
                                  ChangeSummary &changes)
{
    return importThrough(worker, request, progress, changes);
}

} // namespace talbook
