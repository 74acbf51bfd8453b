#include "core/exchange/xlsx_reader.h"
#include "tests/fuzz/input_file.h"
#include "tests/support/zip_file.h"

using namespace talbook;

namespace
{

const QByteArray typesPart =
    R"(<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>)";
const QByteArray rootRelations =
    R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" )"
    R"(Target="xl/workbook.xml"/></Relationships>)";
const QByteArray bookRelations =
    R"(<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">)"
    R"(<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" )"
    R"(Target="worksheets/sheet1.xml"/></Relationships>)";
const QByteArray book =
    R"(<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" )"
    R"(xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">)"
    R"(<sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>)";

} // namespace

/// An archive, or, since a changed byte of one fails its checksum, the text of a sheet in a good one.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static const test::InputFolder folder;
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    QString path = folder.path(QStringLiteral("book.xlsx"));
    if (bytes.startsWith("PK")) {
        path = folder.write(QStringLiteral("book.xlsx"), data, size);
    } else {
        test::writeZip(path, {{QStringLiteral("[Content_Types].xml"), typesPart},
                              {QStringLiteral("_rels/.rels"), rootRelations},
                              {QStringLiteral("xl/workbook.xml"), book},
                              {QStringLiteral("xl/_rels/workbook.xml.rels"), bookRelations},
                              {QStringLiteral("xl/worksheets/sheet1.xml"), bytes}});
    }
    const auto reader = XlsxReader::open(path);
    if (!reader)
        return 0;
    Record record;
    for (auto more = (*reader)->next(record); more && *more; more = (*reader)->next(record)) {
        if (record.fields.size() > std::size_t(maxFields))
            qFatal("a row that is too wide");
    }
    return 0;
}
