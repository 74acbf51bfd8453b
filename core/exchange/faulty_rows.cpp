#include "core/exchange/faulty_rows.h"

#include "core/exchange/import_run.h"
#include "core/exchange/open_records.h"
#include "core/exchange/table_writer.h"

#include <QFileInfo>

#include <unordered_map>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

using Faults = std::unordered_map<qint64, const ImportProblem *>;

Faults faultsOf(const ImportReport &report)
{
    Faults faults;
    for (const ImportProblem &problem : report.problems) {
        if (problem.kind == ProblemKind::Rejected)
            faults.emplace(problem.row, &problem);
    }
    return faults;
}

/// The columns of the file but those of an earlier file of faulty rows.
std::vector<bool> keptColumns(const ImportMapping &mapping)
{
    std::vector<bool> kept;
    for (const MappedColumn &column : mapping.columns) {
        bool isRemark = false;
        for (const QString &remark : faultColumns())
            isRemark = isRemark || foldedHeader(column.header) == foldedHeader(remark);
        kept.push_back(!mapping.hasHeader || !isRemark);
    }
    return kept;
}

class FaultyFile
{
public:
    FaultyFile(CsvWriter &writer, const ImportMapping &mapping) : m_writer(writer), m_kept(keptColumns(mapping)) {}

    void addTexts(const QStringList &texts)
    {
        for (const QString &text : texts)
            m_writer.addText(text.toStdString());
    }
    void endWith(const Record &record)
    {
        for (size_t i = 0; i < record.fields.size(); ++i) {
            if (i >= m_kept.size() || m_kept[i])
                m_writer.addText(record.fields[i]);
        }
        m_writer.endRecord();
    }
    /// A file without a header gets one, or its columns would not be known again beside the new ones.
    void endWithFields(const ImportMapping &mapping)
    {
        for (const MappedColumn &column : mapping.columns)
            m_writer.addText(
                (column.field.isEmpty() || column.field == leftOutField ? column.header : column.field).toStdString());
        m_writer.endRecord();
    }

private:
    CsvWriter &m_writer;
    std::vector<bool> m_kept;
};

Expected<qint64> writeFaults(RecordReader &reader, CsvWriter &writer, const ImportReport &report)
{
    const Faults faults = faultsOf(report);
    FaultyFile file(writer, report.mapping);
    Record record;
    file.addTexts(faultColumns());
    if (report.mapping.hasHeader) {
        TALBOOK_TRY(reader.next(record));
        file.endWith(record);
    } else {
        file.endWithFields(report.mapping);
    }
    qint64 written = 0;
    for (qint64 row = 1; written < qint64(faults.size()); ++row) {
        const auto more = reader.next(record);
        TALBOOK_TRY(more);
        if (!*more)
            break;
        const auto fault = faults.find(row);
        if (fault == faults.end())
            continue;
        file.addTexts({QString::number(row), fault->second->column, fault->second->message});
        file.endWith(record);
        ++written;
    }
    TALBOOK_TRY(writer.finish());
    return written;
}

} // namespace

const QStringList &faultColumns()
{
    static const QStringList columns = {u"talbook_row"_s, u"talbook_column"_s, u"talbook_reason"_s};
    return columns;
}

Expected<qint64> saveFaultyRows(const ImportRequest &request, const ImportReport &report, const QString &path)
{
    if (QFileInfo(path).absoluteFilePath() == QFileInfo(request.path).absoluteFilePath()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Exchange", "“%1” is the file that is imported. Save the faulty rows under another name.")
                         .arg(QFileInfo(path).fileName()),
                     {}};
    }
    TALBOOK_TRY(checkStamp(request));
    const auto table = openRecords(request.path, {report.encoding, report.delimiter, {}, request.sheet});
    TALBOOK_TRY(table);
    qint64 written = 0;
    const auto saved = saveFile(path, [&](QIODevice &device) -> Expected<void> {
        CsvWriteOptions options;
        options.delimiter = report.delimiter.isEmpty() ? ',' : report.delimiter.front().toLatin1();
        options.byteOrderMark = true;
        CsvWriter writer(device, options);
        const auto rows = writeFaults(*table->reader, writer, report);
        TALBOOK_TRY(rows);
        written = *rows;
        return {};
    });
    TALBOOK_TRY(saved);
    return written;
}

} // namespace talbook
