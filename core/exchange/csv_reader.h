#pragma once

#include "core/exchange/record_reader.h"
#include "core/exchange/text_source.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace talbook
{

struct CsvOptions
{
    QString delimiter; ///< one character; empty to guess
    QString comment;   ///< lines that begin with this character are skipped; empty for none
};

/// Reads RFC 4180 and what is near it. Records end with CRLF, LF or CR; blank lines are skipped, and so is a first line
/// `sep=;`, which names the delimiter. A field is quoted if its first character is a quotation mark; blanks before it
/// are dropped if the quotation is closed on the same line, and blanks after it always. Elsewhere quotation marks are
/// text. A quotation mark within a quoted field that is neither doubled nor the last of the field is text if another
/// one stands before the next delimiter, else it ends the quotation and what follows is text; both are a
/// RecordFault::StrayQuote.
class CsvReader : public RecordReader
{
public:
    static Expected<std::unique_ptr<CsvReader>> open(std::unique_ptr<TextSource> source, const CsvOptions &options);

    Expected<bool> next(Record &record) override;
    qint64 position() const override { return m_source->position(); }
    qint64 total() const override { return m_source->total(); }

    /// Empty for a table of one column.
    QString delimiter() const { return QString::fromStdString(m_delimiter); }
    QString encoding() const { return m_source->encoding(); }

private:
    /// A field, by offsets from the beginning of its record; small, because there are millions of them.
    struct Span
    {
        static constexpr quint32 nothing = ~0u;

        quint32 begin = 0;
        quint32 end = 0;
        quint32 dropped = nothing; // a closing quotation mark in the middle, which is no part of the text
        bool doubled = false;      // quotation marks up to there are doubled
    };

    explicit CsvReader(std::unique_ptr<TextSource> source) : m_source(std::move(source)) {}

    bool have(std::size_t bytes = 1); // from m_at on, fetched if need be
    bool fetch();
    char ahead(std::size_t offset) const { return m_text[m_at + offset]; }
    quint32 fromRecord() const { return static_cast<quint32>(m_at - m_record); }
    bool isBlank(std::size_t offset) const;
    bool isLineEnd(std::size_t offset = 0) const { return ahead(offset) == '\n' || ahead(offset) == '\r'; }
    bool isDelimiter(std::size_t offset = 0);

    void takeSepLine();
    bool toNextRecord();
    void toSpecial();
    void endLine();
    bool readField();
    bool readSimple();
    bool readPlain(Span span);
    bool readQuoted();
    bool endField(const Span &span);
    bool startsQuotation();
    bool isClosedOnLine(std::size_t opening);
    quint32 quoteThatEndsField(std::size_t offset);
    std::string_view text(const Span &span);
    RecordFault takeDamage();
    bool fail(const QString &sentence, qint64 line);

    std::unique_ptr<TextSource> m_source;
    std::string m_delimiter;
    char m_special = '\n'; // the first byte of the delimiter; a line feed where there is none
    std::string m_comment;

    std::string m_text;       // a part of the file, of which the record that is read is never given up
    std::size_t m_record = 0; // where that begins
    std::size_t m_at = 0;
    qint64 m_base = 0; // offset of m_text in the whole text
    qint64 m_line = 1;
    qint64 m_number = 0;
    std::vector<Span> m_spans;
    RecordFault m_fault = RecordFault::None;
    std::optional<Error> m_error;
};

} // namespace talbook
