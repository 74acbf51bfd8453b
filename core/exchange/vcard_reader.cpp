#include "core/exchange/vcard_reader.h"

#include "core/exchange/import_preset.h"
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

Expected<std::unique_ptr<VCardReader>> VCardReader::open(std::unique_ptr<TextSource> source)
{
    return std::unique_ptr<VCardReader>(new VCardReader(std::move(source)));
}

/// A line without its end; false after the last.
Expected<bool> VCardReader::nextPhysical(std::string &line)
{
    if (m_ahead) {
        line = std::move(*m_ahead);
        m_ahead.reset();
        ++m_line;
        return true;
    }
    size_t end = m_text.find('\n', m_at);
    while (end == std::string::npos && !m_ended) {
        m_text.erase(0, m_at);
        m_at = 0;
        const size_t searched = m_text.size();
        const auto more = m_source->read(m_text);
        TALBOOK_TRY(more);
        m_ended = !*more;
        end = m_text.find('\n', searched);
    }
    if (end == std::string::npos) {
        if (m_at >= m_text.size())
            return false;
        end = m_text.size();
    }
    size_t last = end;
    while (last > m_at && m_text[last - 1] == '\r')
        --last;
    line.assign(m_text, m_at, last - m_at);
    m_at = std::min(end + 1, m_text.size());
    ++m_line;
    return true;
}

/// A property with its continuation lines. What is longer than a field may be is cut: pictures, which nobody reads.
Expected<bool> VCardReader::nextLogical(std::string &line)
{
    const auto found = nextPhysical(line);
    TALBOOK_TRY(found);
    if (!*found)
        return false;
    const QByteArrayView head(line.data(), qsizetype(std::min<size_t>(line.size(), line.find(':'))));
    const bool isPrintable = head.toByteArray().toLower().contains("quoted-printable");
    for (;;) {
        std::string next;
        const auto more = nextPhysical(next);
        TALBOOK_TRY(more);
        if (!*more)
            return true;
        const bool isFolded = !next.empty() && (next.front() == ' ' || next.front() == '\t');
        const bool isSoftBreak = isPrintable && line.ends_with('=');
        if (!isFolded && !isSoftBreak) {
            m_ahead = std::move(next);
            --m_line;
            return true;
        }
        if (isSoftBreak)
            line.pop_back();
        if (line.size() < size_t(maxFieldBytes))
            line.append(next, isFolded && !isSoftBreak && !m_isOldCard ? 1 : 0, std::string::npos);
    }
}

/// The next card's properties; false where there is none.
Expected<bool> VCardReader::readCard()
{
    m_card.clear();
    m_isOldCard = false;
    std::string text;
    int depth = m_cardBegun ? 1 : 0;
    m_cardBegun = false;
    bool hasAgent = false;
    for (;;) {
        const auto more = nextLogical(text);
        TALBOOK_TRY(more);
        if (!*more)
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
    for (Damage damage; !m_source->damages().empty();) {
        damage = m_source->damages().front();
        m_source->damages().pop_front();
        record.fault = damage.isNul ? RecordFault::NulByte : RecordFault::InvalidBytes;
    }
}

Expected<bool> VCardReader::next(Record &record)
{
    if (m_number == 0) {
        std::ranges::copy(columnNames, m_fields.begin());
        give(record);
        return true;
    }
    const auto found = readCard();
    TALBOOK_TRY(found);
    if (!*found)
        return false;
    const VCardPerson person(m_card);
    for (int column = 0; column < ColumnCount; ++column)
        m_fields[size_t(column)] = person.text(Column(column)).toStdString();
    give(record);
    return true;
}

} // namespace talbook
