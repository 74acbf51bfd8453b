#include "core/documents/markdown.h"

namespace talbook
{

namespace
{

// Control characters are dropped from values, so these two can only be put there by escapeMarkdown().
constexpr char valueStart = '\x02';
constexpr char valueBreak = '\x03';

bool isAsciiAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isEscapedSign(char c)
{
    return std::string_view("\\|*_[]<>#`~").find(c) != std::string_view::npos;
}

/// `&name;` or `&#1;`: Markdown would show the character it stands for.
bool beginsEntity(std::string_view rest)
{
    for (size_t i = 1; i < rest.size() && i < 34; ++i) {
        if (rest[i] == ';')
            return i > 1;
        if (!isAsciiAlphanumeric(rest[i]) && !(i == 1 && rest[i] == '#'))
            return false;
    }
    return false;
}

/// A bare link swallows backslashes up to the next blank.
bool linkHoldsEscapedSign(std::string_view rest)
{
    for (const char c : rest) {
        if (c == ' ' || c == '\n' || c == '\t')
            return false;
        if (isEscapedSign(c))
            return true;
    }
    return false;
}

/// Length of the line separator at the front (LF, CR, CRLF, NEL, LS, PS), 0 for none.
size_t separatorLength(std::string_view rest)
{
    if (rest.starts_with("\r\n"))
        return 2;
    if (rest.starts_with('\n') || rest.starts_with('\r'))
        return 1;
    if (rest.starts_with("\xC2\x85"))
        return 2;
    return rest.starts_with("\xE2\x80\xA8") || rest.starts_with("\xE2\x80\xA9") ? 3 : 0;
}

/// True where only what opens a list item or a quotation stands before the value.
bool isLineStart(std::string_view before)
{
    for (const char c : before) {
        if (std::string_view(" \t>-*+[]x.)").find(c) == std::string_view::npos && !(c >= '0' && c <= '9'))
            return false;
    }
    return true;
}

/// Defuses the first sign of a value that begins a line, where it would begin a block.
/// @return how many characters it has written already.
size_t defuseStart(std::string_view rest, std::string &out)
{
    if (rest.empty())
        return 0;
    if (std::string_view("-+=:").find(rest.front()) != std::string_view::npos) {
        out += '\\';
        return 0;
    }
    size_t digits = 0;
    while (digits < rest.size() && rest[digits] >= '0' && rest[digits] <= '9')
        ++digits;
    if (digits > 0 && digits < 10 && digits < rest.size() && (rest[digits] == '.' || rest[digits] == ')') &&
        (digits + 1 == rest.size() || std::string_view(" \n\x03").find(rest[digits + 1]) != std::string_view::npos)) {
        out.append(rest.substr(0, digits));
        out += '\\';
        return digits;
    }
    return 0;
}

} // namespace

std::string escapeMarkdown(std::string_view text)
{
    std::string out;
    out.reserve(text.size() + 8);
    out += valueStart;
    const auto dropBlanks = [&out] {
        while (out.back() == ' ')
            out.pop_back();
    };
    for (size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const char c = text[i];
        if (const size_t separator = separatorLength(rest)) {
            dropBlanks();
            if (out.size() > 1)
                out += valueBreak;
            i += separator - 1;
        } else if (c == ' ' || c == '\t') {
            if (out.size() > 1 && out.back() != valueBreak)
                out += ' ';
        } else if ((c >= 0 && c < ' ') || c == '\x7F') {
            continue;
        } else {
            const bool escaped =
                isEscapedSign(c) || (c == '!' && rest.starts_with("![")) || (c == '&' && beginsEntity(rest)) ||
                (rest.starts_with("://") && linkHoldsEscapedSign(rest)) ||
                (c == '.' && (out.ends_with("www") || out.ends_with("WWW")) && linkHoldsEscapedSign(rest));
            if (escaped)
                out += '\\';
            out += c;
        }
    }
    // A break kept at the end of a paragraph would show its backslash.
    dropBlanks();
    while (out.back() == valueBreak)
        out.pop_back();
    return out;
}

std::string settleMarkdown(std::string_view document)
{
    std::string out;
    out.reserve(document.size() + document.size() / 16);
    size_t lineStart = 0;     // in out
    bool standsAlone = false; // the value began its line, at the margin
    for (size_t i = 0; i < document.size(); ++i) {
        const char c = document[i];
        if (c == valueStart) {
            const std::string_view before = std::string_view(out).substr(lineStart);
            standsAlone = before.empty();
            if (isLineStart(before))
                i += defuseStart(document.substr(i + 1), out);
        } else if (c == valueBreak) {
            while (i + 1 < document.size() && document[i + 1] == valueBreak && !standsAlone)
                ++i;
            const std::string_view before = std::string_view(out).substr(lineStart);
            const size_t first = before.find_first_not_of(" \t");
            if (first != std::string_view::npos && before[first] == '|') {
                out += "<br>";
            } else if (standsAlone) {
                // A backslash before the break keeps it; an empty line parts paragraphs.
                const bool paragraphEnds = before.empty() || (i + 1 < document.size() && document[i + 1] == valueBreak);
                out += paragraphEnds ? "\n" : "\\\n";
                lineStart = out.size();
                i += defuseStart(document.substr(i + 1), out);
            } else {
                out += ' ';
            }
        } else if (c != '\n') {
            out += c;
        } else {
            // Sections that show nothing leave the empty lines around them.
            if (!out.ends_with("\n\n"))
                out += c;
            lineStart = out.size();
            standsAlone = false;
        }
    }
    return out;
}

} // namespace talbook
