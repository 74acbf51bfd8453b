#include "core/exchange/csv_reader.h"

#include "core/exchange/csv_scan.h"
#include "core/exchange/delimiter_guess.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<std::unique_ptr<CsvReader>> CsvReader::open(std::unique_ptr<TextSource> source, const CsvOptions &options)
{
    const QString delimiter = options.delimiter == u"\\t" ? u"\t"_s : options.delimiter;
    if (delimiter.toUcs4().size() > 1 || delimiter.contains(u'"') || delimiter.contains(u'\n') ||
        delimiter.contains(u'\r') || delimiter.contains(QChar()))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Exchange", "“%1” cannot separate fields. Give one character, such as "
                                                             "a comma, a semicolon or a TAB (\\t).")
                         .arg(delimiter)};
    std::unique_ptr<CsvReader> reader(new CsvReader(std::move(source)));
    reader->m_delimiter = delimiter.toStdString();
    reader->m_comment = options.comment.toStdString();
    reader->takeSepLine();
    if (reader->have() && reader->m_delimiter.empty()) {
        const bool whole = reader->position() == reader->total();
        const std::string_view sample(reader->m_text);
        if (const char guessed = guessDelimiter(sample.substr(reader->m_at), whole); guessed != 0)
            reader->m_delimiter = guessed;
    }
    if (reader->m_error)
        return *reader->m_error;
    if (!reader->m_delimiter.empty())
        reader->m_special = reader->m_delimiter.front();
    return reader;
}

/// A line that spreadsheet programs write and obey; a delimiter that the caller gave goes before.
void CsvReader::takeSepLine()
{
    constexpr std::size_t longest = 4 + 4 + 1; // "sep=", a character, the line's end
    (void)have(longest);
    const std::string_view line(m_text.data(), std::min(m_text.find_first_of("\r\n"), m_text.size()));
    if (line.size() < 5 || line.size() >= longest ||
        QByteArrayView(line.data(), 4).compare("sep=", Qt::CaseInsensitive))
        return;
    const QString character = QString::fromUtf8(line.data() + 4, static_cast<qsizetype>(line.size()) - 4);
    if (character.toUcs4().size() != 1 || character == u"\"")
        return;
    if (m_delimiter.empty())
        m_delimiter = character.toStdString();
    m_at = line.size();
    if (have())
        endLine();
}

Expected<bool> CsvReader::next(Record &record)
{
    m_spans.clear();
    m_fault = RecordFault::None;
    if (toNextRecord()) {
        (void)takeDamage(); // of lines that were skipped
        record.line = m_line;
        while (readField()) {
        }
    }
    if (m_error)
        return *m_error;
    if (m_spans.empty())
        return false;
    record.fields.clear();
    for (const Span &span : m_spans)
        record.fields.push_back(text(span));
    record.number = ++m_number;
    const RecordFault damage = takeDamage();
    record.fault = damage == RecordFault::None ? m_fault : damage;
    return true;
}

bool CsvReader::have(std::size_t bytes)
{
    while (m_text.size() - m_at < bytes) {
        if (!fetch())
            return false;
    }
    return true;
}

bool CsvReader::fetch()
{
    if (m_error)
        return false;
    m_text.erase(0, m_record);
    m_base += static_cast<qint64>(m_record);
    m_at -= m_record;
    m_record = 0;
    const Expected<bool> more = m_source->read(m_text);
    if (!more)
        m_error = more.error();
    return more && *more;
}

bool CsvReader::isBlank(std::size_t offset) const
{
    return (ahead(offset) == ' ' || ahead(offset) == '\t') && ahead(offset) != m_special;
}

bool CsvReader::isDelimiter(std::size_t offset)
{
    if (ahead(offset) != m_special || m_delimiter.empty())
        return false;
    return m_delimiter.size() == 1 ||
           (have(offset + m_delimiter.size()) &&
            std::string_view(m_text).substr(m_at + offset, m_delimiter.size()) == m_delimiter);
}

void CsvReader::toSpecial()
{
    m_at = static_cast<std::size_t>(findSpecial(m_text.data() + m_at, m_text.data() + m_text.size(), m_special) -
                                    m_text.data());
}

void CsvReader::endLine()
{
    ++m_line;
    const bool carriageReturn = m_text[m_at++] == '\r';
    if (carriageReturn && have() && ahead(0) == '\n')
        ++m_at;
}

/// @return false where there is none.
bool CsvReader::toNextRecord()
{
    for (;;) {
        m_record = m_at;
        if (!have())
            return false;
        const bool comment =
            !m_comment.empty() && have(m_comment.size()) && m_text.compare(m_at, m_comment.size(), m_comment) == 0;
        if (!comment && !isLineEnd())
            return true;
        while (have() && !isLineEnd()) {
            ++m_at;
            toSpecial();
        }
        if (have())
            endLine();
    }
}

/// @return true if another field of the record follows.
bool CsvReader::readField()
{
    if (static_cast<qsizetype>(m_spans.size()) == maxFields)
        return fail(QCoreApplication::translate("Exchange", "The record on line %1 has more than 16,384 fields."),
                    m_line);
    if (readSimple())
        return true;
    if (startsQuotation())
        return readQuoted();
    Span span;
    span.begin = fromRecord();
    return readPlain(span);
}

/// The usual case, for speed alone: a plain field that ends with a delimiter in the text at hand.
bool CsvReader::readSimple()
{
    const char *const begin = m_text.data() + m_at;
    const char *const end = m_text.data() + m_text.size();
    const char *const found = findSpecial(begin, end, m_special);
    if (found == end || *found != m_special || m_delimiter.size() != 1 || *begin == ' ' || *begin == '\t' ||
        found - begin > maxFieldBytes)
        return false;
    m_spans.push_back({fromRecord(), fromRecord() + static_cast<quint32>(found - begin)});
    m_at += static_cast<std::size_t>(found - begin) + 1;
    return true;
}

/// The rest of a field, up to the delimiter or the line's end.
bool CsvReader::readPlain(Span span)
{
    while (have()) {
        toSpecial();
        if (fromRecord() - span.begin > maxFieldBytes)
            return fail(QCoreApplication::translate("Exchange", "A field on line %1 is longer than 1 MB."), m_line);
        if (m_at == m_text.size())
            continue;
        if (isLineEnd() || isDelimiter())
            break;
        ++m_at; // a quotation mark, or a byte that the delimiter begins with
    }
    span.end = fromRecord();
    return endField(span);
}

bool CsvReader::readQuoted()
{
    const qint64 opened = m_line;
    Span span;
    span.begin = fromRecord();
    quint32 endQuote = 0; // known from a stray quotation mark before: where the field ends
    while (have()) {
        toSpecial();
        if (fromRecord() - span.begin > maxFieldBytes)
            return fail(QCoreApplication::translate("Exchange",
                                                    "The field that begins on line %1 is longer than 1 MB; its "
                                                    "closing quotation mark may be missing."),
                        opened);
        if (m_at == m_text.size())
            continue;
        if (isLineEnd()) {
            endLine();
            continue;
        }
        if (ahead(0) != '"' || fromRecord() + 1 == endQuote) {
            ++m_at;
            continue;
        }
        if (have(2) && ahead(1) == '"') {
            span.doubled = true;
            m_at += 2;
            continue;
        }
        std::size_t after = 1;
        while (have(after + 1) && isBlank(after))
            ++after;
        if (!have(after + 1) || isLineEnd(after) || isDelimiter(after)) {
            span.end = fromRecord();
            m_at += after;
            return endField(span);
        }
        m_fault = RecordFault::StrayQuote;
        if (fromRecord() >= endQuote) {
            const quint32 last = quoteThatEndsField(after);
            if (last == 0) {
                span.dropped = fromRecord();
                ++m_at;
                return readPlain(span);
            }
            endQuote = fromRecord() + last;
        }
        ++m_at;
    }
    return fail(QCoreApplication::translate("Exchange", "The quotation mark that opens on line %1 is never closed."),
                opened);
}

bool CsvReader::endField(const Span &span)
{
    m_spans.push_back(span);
    if (!have())
        return false;
    if (isLineEnd()) {
        endLine();
        return false;
    }
    m_at += m_delimiter.size();
    return true;
}

/// Steps over the quotation mark if the field is a quoted one.
bool CsvReader::startsQuotation()
{
    std::size_t blanks = 0;
    while (have(blanks + 1) && isBlank(blanks))
        ++blanks;
    if (!have(blanks + 1) || ahead(blanks) != '"' || (blanks > 0 && !isClosedOnLine(blanks)))
        return false;
    m_at += blanks + 1;
    return true;
}

bool CsvReader::isClosedOnLine(std::size_t opening)
{
    bool inside = false;
    std::size_t last = opening; // character that is not blank
    for (std::size_t i = opening; have(i + 1) && !isLineEnd(i) && (inside || !isDelimiter(i)); ++i) {
        if (ahead(i) == '"')
            inside = !inside;
        if (!isBlank(i))
            last = i;
    }
    return last > opening && ahead(last) == '"';
}

/// Offset of a quotation mark that is the last character before the next delimiter or the line's end; 0 for none.
quint32 CsvReader::quoteThatEndsField(std::size_t offset)
{
    std::size_t last = offset;
    for (std::size_t i = offset; have(i + 1) && !isLineEnd(i) && !isDelimiter(i); ++i) {
        if (!isBlank(i))
            last = i;
    }
    return ahead(last) == '"' ? static_cast<quint32>(last) : 0;
}

/// Takes the quotation marks out where they stand, which moves the rest of the field to the left.
std::string_view CsvReader::text(const Span &span)
{
    char *const begin = m_text.data() + m_record + span.begin;
    const char *const end = m_text.data() + m_record + span.end;
    if (!span.doubled && span.dropped == Span::nothing)
        return {begin, static_cast<std::size_t>(end - begin)};
    const char *const quoteEnd = span.dropped == Span::nothing ? end : m_text.data() + m_record + span.dropped;
    char *to = begin;
    for (const char *from = begin; from != quoteEnd; ++from) {
        *to++ = *from;
        if (*from == '"' && from + 1 != quoteEnd && from[1] == '"')
            ++from;
    }
    if (quoteEnd != end)
        to = std::copy(quoteEnd + 1, end, to);
    return {begin, static_cast<std::size_t>(to - begin)};
}

RecordFault CsvReader::takeDamage()
{
    RecordFault fault = RecordFault::None;
    std::deque<Damage> &damages = m_source->damages();
    while (!damages.empty() && damages.front().offset < m_base + static_cast<qint64>(m_at)) {
        if (fault != RecordFault::InvalidBytes)
            fault = damages.front().isNul ? RecordFault::NulByte : RecordFault::InvalidBytes;
        damages.pop_front();
    }
    return fault;
}

bool CsvReader::fail(const QString &sentence, qint64 line)
{
    if (!m_error) // where the file cannot be read to its end, that is the reason
        m_error = Error{ErrorCode::BadInput, sentence.arg(line)};
    return false;
}

} // namespace talbook
