#include "core/documents/blocks.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>
#include <optional>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

const QByteArray digestMark = "talbook-blocks:";

struct BlockMark
{
    bool begins = false;
    std::string name; ///< empty: the mark cannot be read
    std::string fingerprint;
};

bool isMarkWord(std::string_view word)
{
    return !word.empty() && std::ranges::all_of(word, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

/// Nothing where the line is no mark at all.
std::optional<BlockMark> markIn(std::string_view line)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!line.empty() && isBlank(line.front()))
        line.remove_prefix(1);
    while (!line.empty() && isBlank(line.back()))
        line.remove_suffix(1);
    if (!line.starts_with("<!--"))
        return std::nullopt;
    std::string_view inner = line.substr(4);
    const bool closed = inner.ends_with("-->");
    if (closed)
        inner.remove_suffix(3);
    std::vector<std::string_view> words;
    for (size_t at = 0; at < inner.size();) {
        const size_t from = std::min(inner.find_first_not_of(" \t", at), inner.size());
        at = std::min(inner.find_first_of(" \t", from), inner.size());
        if (from < at)
            words.push_back(inner.substr(from, at - from));
    }
    if (words.empty() || !words.front().starts_with("talbook:"))
        return std::nullopt;
    BlockMark mark;
    mark.begins = words.front() == "talbook:begin";
    const bool known = mark.begins || words.front() == "talbook:end";
    const bool counted = words.size() == 2 || (words.size() == 3 && !mark.begins);
    if (!closed || !known || !counted || !isMarkWord(words[1]))
        return mark;
    mark.name = words[1];
    if (words.size() == 3)
        mark.fingerprint = words[2];
    return mark;
}

Error blockError(const QString &fileName, int line, const QString &what)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Documents",
                                        "“%1”, line %2: %3. The file was left as it is. Mend its marks, or move the "
                                        "file away, and write again.")
                .arg(fileName)
                .arg(line)
                .arg(what),
            {}};
}

QString blockFault(const BlockMark &mark, const std::vector<BlockPart> &parts, const BlockPart *open)
{
    const QString name = QString::fromStdString(mark.name);
    if (mark.name.empty())
        return QCoreApplication::translate("Documents", "this mark of Talbook cannot be read");
    if (mark.begins && open) {
        return QCoreApplication::translate("Documents",
                                           "the block “%1” begins inside the block “%2”, whose end mark is missing")
            .arg(name, QString::fromStdString(open->name));
    }
    if (mark.begins && std::ranges::any_of(parts, [&mark](const BlockPart &part) { return part.name == mark.name; }))
        return QCoreApplication::translate("Documents", "the block “%1” is in the file twice").arg(name);
    if (!mark.begins && (!open || open->name != mark.name))
        return QCoreApplication::translate("Documents", "the block “%1” ends here and does not begin").arg(name);
    return {};
}

} // namespace

Expected<std::vector<BlockPart>> splitBlocks(std::string_view text, const QString &fileName)
{
    std::vector<BlockPart> parts;
    std::optional<BlockPart> open;
    int openedIn = 0;
    size_t textFrom = 0;
    int line = 0;
    for (size_t at = 0; at < text.size();) {
        const size_t lineBreak = text.find('\n', at);
        const size_t next = lineBreak == std::string_view::npos ? text.size() : lineBreak + 1;
        const std::string_view wholeLine = text.substr(at, next - at);
        ++line;
        if (const auto mark = markIn(wholeLine)) {
            if (const QString fault = blockFault(*mark, parts, open ? &*open : nullptr); !fault.isEmpty())
                return blockError(fileName, line, fault);
            const std::string_view before = text.substr(textFrom, at - textFrom);
            if (mark->begins) {
                if (!before.empty())
                    parts.push_back({{}, before, {}, {}, {}});
                open = BlockPart{mark->name, {}, wholeLine, {}, {}};
                openedIn = line;
            } else {
                open->text = before;
                open->end = wholeLine;
                open->fingerprint = mark->fingerprint;
                parts.push_back(*std::exchange(open, std::nullopt));
            }
            textFrom = next;
        }
        at = next;
    }
    if (open) {
        return blockError(fileName, openedIn,
                          QCoreApplication::translate("Documents", "the end mark of the block “%1” is missing")
                              .arg(QString::fromStdString(open->name)));
    }
    if (textFrom < text.size())
        parts.push_back({{}, text.substr(textFrom), {}, {}, {}});
    return parts;
}

std::string blockFingerprint(std::string_view text)
{
    quint32 hash = 2166136261u;
    char previous = 0;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\r' || c == '\n';
        if (blank || (c == '-' && previous == '-'))
            continue;
        hash = (hash ^ quint8(c)) * 16777619u;
        previous = c;
    }
    char digits[9];
    std::snprintf(digits, sizeof digits, "%08x", hash);
    return digits;
}

QByteArray blockDigest(std::string_view text)
{
    const auto parts = splitBlocks(text, {});
    if (!parts)
        return {};
    QByteArray digest;
    for (const BlockPart &part : *parts) {
        if (!part.name.empty())
            digest += ' ' + QByteArray::fromStdString(part.name + '=' + blockFingerprint(part.text));
    }
    return digest.isEmpty() ? digest : digestMark + digest;
}

QHash<QByteArray, QByteArray> digestIn(const QByteArray &bytes)
{
    QHash<QByteArray, QByteArray> prints;
    const qsizetype at = bytes.indexOf(digestMark);
    if (at < 0)
        return prints;
    const qsizetype from = at + digestMark.size();
    qsizetype to = from;
    while (to < bytes.size() && (isMarkWord({&bytes.constData()[to], 1}) || bytes[to] == '=' || bytes[to] == ' '))
        ++to;
    for (const QByteArray &entry : bytes.mid(from, to - from).trimmed().split(' ')) {
        if (const qsizetype equals = entry.indexOf('='); equals > 0)
            prints.insert(entry.left(equals), entry.mid(equals + 1));
    }
    return prints;
}

Expected<std::vector<std::string>> templateBlocks(std::string_view templateText, const QString &fileName)
{
    const auto parts = splitBlocks(templateText, fileName);
    TALBOOK_TRY(parts);
    std::vector<std::string> names;
    for (const BlockPart &part : *parts) {
        if (!part.name.empty())
            names.push_back(part.name);
    }
    if (names.empty()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents",
                                                 "The template “%1” has no block. Put what Talbook shall write anew "
                                                 "between a line “%2” and a line “%3”.")
                         .arg(fileName, u"<!-- talbook:begin summary -->"_s, u"<!-- talbook:end summary -->"_s),
                     {}};
    }
    return names;
}

} // namespace talbook
