#include "core/exchange/vcard_reader.h"

#include "core/exchange/encoding_guess.h"
#include "core/exchange/encodings.h"
#include "core/exchange/text_source.h"
#include "core/exchange/vcard_person.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr std::array<std::string_view, VCardReader::ColumnCount> columnNames = {
    "external_id",  "name",        "first_name",     "last_name", "title",        "department", "account",
    "reports_to",   "buying_role", "email",          "phone",     "linkedin_url", "notes",      "Other e-mails",
    "Other phones", "Web page",    "Postal address", "Birthday",  "Categories"};

bool startsWith(std::string_view line, std::string_view begin)
{
    return line.size() >= begin.size() &&
           QByteArrayView(line.data(), qsizetype(begin.size()))
                   .compare(QByteArrayView(begin.data(), qsizetype(begin.size())), Qt::CaseInsensitive) == 0;
}

bool isMark(std::string_view line, std::string_view mark)
{
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t'))
        line.remove_suffix(1);
    return line.size() == mark.size() && startsWith(line, mark);
}

constexpr std::string_view beginMark = "BEGIN:VCARD", endMark = "END:VCARD";

/// Joins folded lines: what begins with a blank continues the line before. In version 2.1 the blank is part of the
/// text. A soft break of quoted-printable is none: it ends in an equals sign, and is joined by its property.
QByteArray unfolded(const QByteArray &bytes)
{
    QByteArray joined;
    joined.reserve(bytes.size());
    bool isOldCard = false;
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf('\n', at);
        end = end < 0 ? bytes.size() : end + 1;
        const QByteArrayView line(bytes.constData() + at, end - at);
        if (line.first(std::min<qsizetype>(line.size(), 8)).compare("VERSION:", Qt::CaseInsensitive) == 0)
            isOldCard = line.sliced(8).trimmed() == "2.1";
        const bool isFolded = !line.isEmpty() && (line.front() == ' ' || line.front() == '\t') && joined.endsWith('\n');
        if (isFolded) {
            qsizetype kept = joined.size() - 1;
            while (kept > 0 && joined.at(kept - 1) == '\r')
                --kept;
            if (kept == 0 || joined.at(kept - 1) != '=') {
                joined.truncate(kept);
                joined.append(line.sliced(isOldCard ? 0 : 1));
                at = end;
                continue;
            }
        }
        joined.append(line);
        at = end;
    }
    return joined;
}

} // namespace

bool VCardReader::recognises(const QByteArray &begin)
{
    QByteArray plain = begin;
    for (const char *mark : {"\xEF\xBB\xBF", "\xFF\xFE", "\xFE\xFF"}) {
        if (plain.startsWith(mark))
            plain.remove(0, qsizetype(qstrlen(mark)));
    }
    plain.replace('\0', QByteArray()); // UTF-16
    return plain.trimmed().toLower().startsWith("begin:vcard");
}

Expected<std::unique_ptr<VCardReader>> VCardReader::open(const QString &path, const QString &encoding)
{
    const auto file = openTableFile(path);
    TALBOOK_TRY(file);
    QByteArray bytes = (*file)->readAll();
    if (bytes.size() != (*file)->size()) {
        return Error{ErrorCode::FileSystem, QCoreApplication::translate("Exchange", "The file “%1” cannot be read: %2.")
                                                .arg(path, (*file)->errorString())};
    }
    const bool isWide = bytes.left(64).contains('\0');
    if (!isWide)
        bytes = unfolded(bytes);
    std::unique_ptr<VCardReader> reader(new VCardReader);
    reader->m_encoding = canonicalEncoding(encoding);
    if (encoding.isEmpty()) {
        EncodingGuess guess;
        guess.add(bytes);
        reader->m_encoding = guess.result();
    }
    const auto decoder = makeByteDecoder(reader->m_encoding);
    if (!decoder) {
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("Exchange", "The encoding “%1” is not known. Known are, among others: %2.")
                .arg(encoding, offeredEncodings().join(u", "_s))};
    }
    if (reader->m_encoding == u"UTF-8" && bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    decoder->decode(bytes, reader->m_text, 0, reader->m_damages);
    decoder->finish(reader->m_text, 0, reader->m_damages);
    return reader;
}

/// A line without its end; false after the last.
bool VCardReader::nextPhysical(std::string &line)
{
    if (m_ahead) {
        line = std::move(*m_ahead);
        m_ahead.reset();
        ++m_line;
        return true;
    }
    if (m_at >= m_text.size())
        return false;
    const size_t end = std::min(m_text.find('\n', m_at), m_text.size());
    size_t last = end;
    while (last > m_at && m_text[last - 1] == '\r')
        --last;
    line.assign(m_text, m_at, last - m_at);
    m_at = std::min(end + 1, m_text.size());
    ++m_line;
    return true;
}

/// A property with its continuation lines. What is longer than a field may be is cut: pictures, which nobody reads.
bool VCardReader::nextLogical(std::string &line)
{
    if (!nextPhysical(line))
        return false;
    const QByteArrayView head(line.data(), qsizetype(std::min<size_t>(line.size(), line.find(':'))));
    const bool isPrintable = head.toByteArray().toLower().contains("quoted-printable");
    std::string next;
    while (nextPhysical(next)) {
        const bool isFolded = !next.empty() && (next.front() == ' ' || next.front() == '\t'); // left in UTF-16
        const bool isSoftBreak = isPrintable && line.ends_with('=');
        if (!isFolded && !isSoftBreak) {
            m_ahead = std::move(next);
            --m_line;
            break;
        }
        if (isSoftBreak)
            line.pop_back();
        if (line.size() < size_t(maxFieldBytes))
            line.append(next, isFolded && !isSoftBreak && !m_isOldCard ? 1 : 0, std::string::npos);
    }
    return true;
}

/// The next card's properties; false where there is none.
bool VCardReader::readCard()
{
    m_card.clear();
    m_isOldCard = false;
    std::string text;
    int depth = m_cardBegun ? 1 : 0;
    m_cardBegun = false;
    bool hasAgent = false;
    for (;;) {
        if (!nextLogical(text))
            return depth > 0;
        if (isMark(text, beginMark)) {
            if (depth == 1 && !hasAgent) { // the end was forgotten
                m_cardBegun = true;
                return true;
            }
            if (depth++ == 0)
                m_cardLine = m_line;
            continue;
        }
        if (isMark(text, endMark)) {
            if (depth > 0 && --depth == 0)
                return true;
            hasAgent = false;
            continue;
        }
        VCardLine line;
        if (depth != 1 || !VCardLine::parse(text, line))
            continue;
        if (line.name == u"version")
            m_isOldCard = line.text() == u"2.1";
        hasAgent = line.name == u"agent" && line.value.trimmed().isEmpty();
        if (!isPassedOver(line.name))
            m_card.push_back(std::move(line));
    }
}

void VCardReader::give(Record &record)
{
    record.fields.assign(m_fields.begin(), m_fields.end());
    record.number = ++m_number;
    record.line = m_number == 1 ? 1 : m_cardLine;
    record.fault = RecordFault::None;
    for (; m_damage < m_damages.size() && m_damages[m_damage].offset < qint64(m_at); ++m_damage)
        record.fault = m_damages[m_damage].isNul ? RecordFault::NulByte : RecordFault::InvalidBytes;
}

Expected<bool> VCardReader::next(Record &record)
{
    if (m_number == 0) {
        std::ranges::copy(columnNames, m_fields.begin());
        give(record);
        return true;
    }
    if (!readCard())
        return false;
    const VCardPerson person(m_card);
    for (int column = 0; column < ColumnCount; ++column)
        m_fields[size_t(column)] = person.text(Column(column)).toStdString();
    give(record);
    return true;
}

} // namespace talbook
