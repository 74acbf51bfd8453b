#include "core/documents/block_merge.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace talbook
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

/// Builds the new text with one kind of line end.
class MergeWriter
{
public:
    explicit MergeWriter(bool crlf) : m_lineEnd(crlf ? "\r\n" : "\n") {}

    /// A person's bytes, as they are.
    void verbatim(std::string_view text) { m_text += text; }
    /// Our own text, whose lines end with LF.
    void own(std::string_view text)
    {
        for (const char c : text) {
            if (c == '\n')
                m_text += m_lineEnd;
            else if (c != '\r')
                m_text += c;
        }
    }
    void endLine()
    {
        if (!m_text.empty() && m_text.back() != '\n')
            own("\n");
    }
    /// Ends the line and leaves an empty one, unless there is one.
    void emptyLine()
    {
        endLine();
        const std::string twice = m_lineEnd + m_lineEnd;
        if (!m_text.empty() && !m_text.ends_with(twice) && m_text != m_lineEnd)
            own("\n");
    }
    std::string take() { return std::move(m_text); }

private:
    std::string m_lineEnd;
    std::string m_text;
};

void writeEndMark(MergeWriter &out, const std::string &name, std::string_view content)
{
    out.own("<!-- talbook:end " + name + " " + blockFingerprint(content) + " -->\n");
}

void writeBlock(MergeWriter &out, const std::string &name, std::string_view content)
{
    out.own("<!-- talbook:begin " + name + " -->\n");
    out.own(content);
    out.endLine();
    writeEndMark(out, name, content);
}

void writeKept(MergeWriter &out, const QString &heading, std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    while (!text.empty() && (text.front() == '\n' || text.front() == '\r'))
        text.remove_prefix(1);
    out.emptyLine();
    out.own("> *" + heading.toStdString() + "*\n>\n");
    for (size_t at = 0; at < text.size();) {
        const size_t to = std::min(text.find('\n', at), text.size());
        std::string_view line = text.substr(at, to - at);
        if (line.ends_with('\r'))
            line.remove_suffix(1);
        out.own(line.empty() ? ">" : "> ");
        out.own(line);
        out.own("\n");
        at = to + 1;
    }
}

bool isBlankText(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

bool hasCrlf(std::string_view text)
{
    const size_t first = text.find('\n');
    return first != std::string_view::npos && first > 0 && text[first - 1] == '\r';
}

/// A file that has nothing of a person's yet.
MergedDocument freshDocument(const std::vector<BlockPart> &parts)
{
    MergeWriter out(false);
    for (const BlockPart &part : parts) {
        if (part.name.empty())
            out.own(part.text);
        else
            writeBlock(out, part.name, part.text);
    }
    return {out.take(), {}};
}

Expected<void> requireKnownBlocks(const std::vector<BlockPart> &parts, const RenderedDocument &rendered,
                                  std::string_view text, const QString &fileName)
{
    bool any = false;
    for (const BlockPart &part : parts) {
        if (part.name.empty())
            continue;
        any = true;
        if (std::ranges::find(rendered.blocks, part.name) == rendered.blocks.end()) {
            const auto line = std::count(text.begin(), text.begin() + (part.begin.data() - text.data()), '\n') + 1;
            return Error{ErrorCode::BadInput,
                         QCoreApplication::translate(
                             "Documents", "“%1”, line %2: the template “%4” has no block “%3”. The file was "
                                          "left as it is. To keep the block's text as your own, delete its two marks.")
                             .arg(fileName)
                             .arg(line)
                             .arg(QString::fromStdString(part.name), rendered.templateName),
                         {}};
        }
    }
    if (!any) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents",
                                                 "“%1” holds text without Talbook's marks, so it was left as it is. "
                                                 "Rename or move it, and write again.")
                         .arg(fileName),
                     {}};
    }
    return {};
}

} // namespace

Expected<MergedDocument> mergeDocument(std::string_view existing, const RenderedDocument &rendered,
                                       const QString &fileName)
{
    const auto newParts = splitBlocks(rendered.text, rendered.templateName);
    TALBOOK_TRY(newParts);
    const bool marked = existing.starts_with(byteOrderMark);
    if (marked)
        existing.remove_prefix(byteOrderMark.size());
    if (isBlankText(existing))
        return freshDocument(*newParts);
    // What nobody touched since and would read the same is told by its bytes alone: neither taken apart nor put
    // together.
    if (MergedDocument fresh = freshDocument(*newParts); !marked && existing == fresh.text)
        return fresh;
    const auto oldParts = splitBlocks(existing, fileName);
    TALBOOK_TRY(oldParts);
    TALBOOK_TRY(requireKnownBlocks(*oldParts, rendered, existing, fileName));

    std::map<std::string, std::string_view> contents; // a block that is not shown this time is empty
    for (const BlockPart &part : *newParts) {
        if (!part.name.empty())
            contents[part.name] = part.text;
    }
    // Each missing block follows the nearest one before it that is left; ahead of all where there is none ("").
    std::map<std::string, std::vector<std::string>> missingAfter;
    std::string previous;
    for (const std::string &name : rendered.blocks) {
        if (std::ranges::any_of(*oldParts, [&name](const BlockPart &part) { return part.name == name; }))
            previous = name;
        else if (contents.contains(name))
            missingAfter[previous].push_back(name);
    }

    MergedDocument merged;
    MergeWriter out(hasCrlf(existing));
    if (marked)
        out.verbatim(byteOrderMark);
    bool separate = false; // an empty line must part what comes next from text of ours
    bool ahead = true;
    for (const BlockPart &part : *oldParts) {
        if (part.name.empty()) {
            if (separate && !part.text.starts_with('\n') && !part.text.starts_with("\r\n"))
                out.emptyLine();
            separate = false;
            out.verbatim(part.text);
            continue;
        }
        if (separate)
            out.emptyLine();
        if (std::exchange(ahead, false)) {
            for (const std::string &name : missingAfter[""]) {
                out.endLine();
                writeBlock(out, name, contents[name]);
                out.emptyLine();
            }
        }
        const std::string_view content = contents[part.name];
        const std::string oldPrint = blockFingerprint(part.text);
        const bool same = oldPrint == blockFingerprint(content);
        out.verbatim(part.begin);
        if (same) {
            out.verbatim(part.text);
        } else {
            out.own(content);
            out.endLine();
        }
        if (same && part.fingerprint == oldPrint)
            out.verbatim(part.end);
        else
            writeEndMark(out, part.name, content);
        separate = !same && part.fingerprint != oldPrint && !isBlankText(part.text);
        if (separate) {
            merged.keptEdits.push_back(part.name);
            writeKept(out, rendered.keptHeading, part.text);
        }
        for (const std::string &name : missingAfter[part.name]) {
            out.emptyLine();
            writeBlock(out, name, contents[name]);
            separate = true;
        }
    }
    merged.text = out.take();
    return merged;
}

} // namespace talbook
