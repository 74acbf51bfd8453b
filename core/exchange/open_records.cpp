#include "core/exchange/open_records.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/vcard_reader.h"
#include "core/exchange/xlsx_reader.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

/// Files that people take for tables and that are none, by how they begin.
struct Impostor
{
    QByteArrayView begin;
    const char *sentence;
};
constexpr char oldWorkbook[] = QT_TRANSLATE_NOOP(
    "Exchange", "The file “%1” is an old Excel workbook (.xls), or one with a password. Save it as .xlsx or .csv "
                "without a password and import that.");
constexpr char webPage[] = QT_TRANSLATE_NOOP(
    "Exchange", "The file “%1” is a web page, whatever its name says. Open it in a spreadsheet program, "
                "save it as .xlsx or .csv and import that.");
constexpr char otherFile[] = QT_TRANSLATE_NOOP(
    "Exchange",
    "The file “%1” is no table. Tables are imported from .csv, .tsv, .txt and .xlsx files, people from .vcf too.");
constexpr qsizetype beginBytes = 4096;
const std::array impostors{
    Impostor{"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", oldWorkbook},
    Impostor{"<!doctype html", webPage},
    Impostor{"<html", webPage},
    Impostor{"%PDF-", otherFile},
    Impostor{"SQLite format 3", otherFile},
    Impostor{"{\\rtf", otherFile},
    Impostor{"\x1F\x8B\x08", otherFile},
};

/// Bytes that stand in no text: a twentieth of them makes a program or a picture. In UTF-16 every second byte is 0, or
/// 4 with Cyrillic letters, and the bytes beside them may be any.
bool isBinary(QByteArrayView begin)
{
    constexpr qsizetype fewBytes = 64; // too few to tell by
    if (begin.size() < fewBytes || begin.startsWith("\xFF\xFE") || begin.startsWith("\xFE\xFF"))
        return false;
    std::array<qsizetype, 2> highHalves{};
    qsizetype controls = 0;
    for (qsizetype i = 0; i < begin.size(); ++i) {
        const auto byte = uchar(begin[i]);
        highHalves[size_t(i % 2)] += byte == 0 || byte == 4 ? 1 : 0;
        const bool isSpace = (byte >= '\t' && byte <= '\r') || byte == 0x1A || byte == 0x1B;
        controls += (byte < 0x20 && !isSpace) || byte == 0x7F ? 1 : 0;
    }
    const auto [fewer, more] = std::ranges::minmax(highHalves);
    const bool isUtf16 = more * 4 > begin.size() && fewer * 8 < begin.size();
    return !isUtf16 && controls * 20 > begin.size();
}

Expected<OpenedRecords> openWorkbook(const QString &path, const RecordOptions &options)
{
    auto reader = XlsxReader::open(path, options.sheet);
    if (!reader)
        return reader.error();
    OpenedRecords opened;
    opened.format = TableFormat::Xlsx;
    opened.sheet = (*reader)->sheet();
    for (const XlsxSheet &sheet : (*reader)->sheets()) {
        if (!sheet.hidden || sheet.name == opened.sheet)
            opened.sheets.append(sheet.name);
    }
    opened.reader = std::move(*reader);
    return opened;
}

Expected<OpenedRecords> openCards(const QString &path, const RecordOptions &options)
{
    auto reader = VCardReader::open(path, options.encoding);
    if (!reader)
        return reader.error();
    OpenedRecords opened;
    opened.format = TableFormat::VCard;
    opened.encoding = (*reader)->encoding();
    opened.reader = std::move(*reader);
    return opened;
}

Expected<OpenedRecords> openText(const QString &path, const RecordOptions &options)
{
    if (!options.sheet.isEmpty()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Exchange", "The file “%1” is no workbook and has no sheets, such as “%2”. Name no sheet.")
                         .arg(path, options.sheet)};
    }
    auto source = TextSource::open(path, options.encoding);
    if (!source)
        return source.error();
    auto reader = CsvReader::open(std::move(*source), {options.delimiter, options.comment});
    if (!reader)
        return reader.error();
    OpenedRecords opened;
    opened.encoding = (*reader)->encoding();
    opened.delimiter = (*reader)->delimiter();
    opened.reader = std::move(*reader);
    return opened;
}

} // namespace

Expected<OpenedRecords> openRecords(const QString &path, const RecordOptions &options)
{
    auto file = openTableFile(path);
    if (!file)
        return file.error();
    QByteArray begin = (*file)->read(beginBytes);
    if (begin.startsWith("PK\x03\x04") || begin.startsWith("PK\x05\x06"))
        return openWorkbook(path, options);
    if (VCardReader::recognises(begin))
        return openCards(path, options);
    if (begin.startsWith("\xEF\xBB\xBF"))
        begin.remove(0, 3);
    const QByteArray trimmed = begin.trimmed().toLower();
    for (const Impostor &impostor : impostors) {
        if (begin.startsWith(impostor.begin) || trimmed.startsWith(impostor.begin))
            return Error{ErrorCode::BadInput, QCoreApplication::translate("Exchange", impostor.sentence).arg(path)};
    }
    if (isBinary(begin))
        return Error{ErrorCode::BadInput, QCoreApplication::translate("Exchange", otherFile).arg(path)};
    return openText(path, options);
}

} // namespace talbook
