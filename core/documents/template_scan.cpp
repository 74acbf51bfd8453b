#include "core/documents/template_scan.h"

#include <algorithm>

namespace talbook
{

namespace
{

std::string_view trimmedTag(std::string_view text)
{
    const size_t first = text.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n") - first + 1);
}

/// `=<< >>=`: the new pair; false where it is none.
bool readDelimiters(std::string_view contents, std::string &begin, std::string &end)
{
    if (contents.size() < 5 || contents.back() != '=')
        return false;
    const std::string_view pair = trimmedTag(contents.substr(1, contents.size() - 2));
    const size_t blank = pair.find(' ');
    if (blank == std::string_view::npos)
        return false;
    const std::string_view first = pair.substr(0, blank);
    const std::string_view second = trimmedTag(pair.substr(blank));
    if ((std::string(first) + std::string(second)).find_first_of("= \t\r\n") != std::string::npos)
        return false;
    begin = first;
    end = second;
    return true;
}

/// Where the line ends (behind its break) that holds nothing but blanks around [from, to); 0 where it holds more.
size_t endOfStandaloneLine(std::string_view text, size_t from, size_t to)
{
    const size_t before = text.substr(0, from).find_last_not_of(" \t");
    if (before != std::string_view::npos && text[before] != '\n')
        return 0;
    const size_t after = text.find_first_not_of(" \t\r", to);
    if (after == std::string_view::npos)
        return text.size();
    return text[after] == '\n' ? after + 1 : 0;
}

} // namespace

std::variant<TemplateScan, TemplateFault> scanTemplate(std::string_view text)
{
    TemplateScan scan;
    std::vector<TemplateTag> &tags = scan.tags;
    size_t copied = 0;
    std::vector<std::pair<TemplateTag, size_t>> open; // with where they began
    std::string begin = "{{", end = "}}";
    const auto lineOf = [text](size_t at) {
        return 1 + int(std::count(text.begin(), text.begin() + std::ptrdiff_t(at), '\n'));
    };
    const auto fault = [&](TemplateFault::Kind kind, std::string_view name, size_t at) {
        const size_t lineBreak = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
        const size_t lineStart = lineBreak == std::string_view::npos ? 0 : lineBreak + 1;
        return TemplateFault{kind, std::string(name), lineOf(at), int(at - lineStart) + 1};
    };

    size_t counted = 0;
    int line = 1;
    for (size_t at = text.find(begin); at != std::string_view::npos;) {
        line += int(std::count(text.begin() + std::ptrdiff_t(counted), text.begin() + std::ptrdiff_t(at), '\n'));
        counted = at;
        size_t from = at + begin.size();
        const bool triple = begin == "{{" && end == "}}" && from < text.size() && text[from] == '{';
        from += triple ? 1 : 0;
        const std::string_view close = triple ? std::string_view("}}}") : std::string_view(end);
        const size_t to = text.find(close, from);
        if (to == std::string_view::npos)
            return fault(TemplateFault::Kind::UnclosedTag, trimmedTag(text.substr(from, 20)), at);
        const size_t next = to + close.size();
        const std::string_view contents = trimmedTag(text.substr(from, to - from));
        const char sigil = triple || contents.empty() ? ' ' : contents.front();
        const std::string_view name =
            std::string_view("#^/>&").find(sigil) == std::string_view::npos ? contents : trimmedTag(contents.substr(1));
        if (sigil == '=') {
            if (!readDelimiters(contents, begin, end))
                return fault(TemplateFault::Kind::BadDelimiters, contents, at);
        } else if (sigil == '#' || sigil == '^') {
            const auto kind = sigil == '#' ? TemplateTag::Kind::Section : TemplateTag::Kind::InvertedSection;
            tags.push_back({kind, std::string(name), line});
            open.emplace_back(tags.back(), at);
        } else if (sigil == '/') {
            if (open.empty())
                return fault(TemplateFault::Kind::UnopenedSection, name, at);
            if (open.back().first.name != name)
                return fault(TemplateFault::Kind::CrossedSections, open.back().first.name, at);
            open.pop_back();
            tags.push_back({TemplateTag::Kind::SectionEnd, std::string(name), line});
        } else if (sigil == '>') {
            tags.push_back({TemplateTag::Kind::Partial, std::string(name), line});
        } else if (sigil != '!') {
            tags.push_back({TemplateTag::Kind::Variable, std::string(name), line});
        }
        // Only what shows a value keeps its line.
        const bool shows = std::string_view("#^/>!=").find(sigil) == std::string_view::npos;
        const size_t lineEnd = shows ? 0 : endOfStandaloneLine(text, at, next);
        if (lineEnd > 0) {
            const std::string_view ahead = text.substr(copied, at - copied);
            scan.text += ahead.substr(0, ahead.find_last_not_of(" \t") + 1);
            scan.text += text.substr(at, next - at);
            scan.text += standaloneMark;
            copied = lineEnd;
        }
        at = text.find(begin, next);
    }
    if (!open.empty())
        return fault(TemplateFault::Kind::UnclosedSection, open.back().first.name, open.back().second);
    scan.text += text.substr(copied);
    return scan;
}

} // namespace talbook
