#pragma once

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace talbook
{

/// One `{{tag}}` of a template.
struct TemplateTag
{
    enum class Kind
    {
        Variable,
        Section,
        InvertedSection,
        SectionEnd,
        Partial
    };
    Kind kind = Kind::Variable;
    std::string name;
    int line = 1;
};

struct TemplateFault
{
    enum class Kind
    {
        UnclosedTag,
        UnclosedSection,
        UnopenedSection,
        CrossedSections,
        BadDelimiters
    };
    Kind kind = Kind::UnclosedTag;
    std::string name; ///< of the section, or the tag's text
    int line = 1;
    int column = 1; ///< in bytes
};

struct TemplateScan
{
    std::vector<TemplateTag> tags; ///< in order, without comments and changes of delimiters
    std::string text;              ///< for the renderer: tags that stand alone on a line have lost that line
};

/// Put in place of a line that held nothing but a tag which shows nothing itself. The renderer drops such lines only
/// where it enters the section; this keeps it from dropping the wrong ones, and is removed after rendering.
inline constexpr char standaloneMark = '\x04';

/// Reads tags as the renderer does, and knows the line of a fault, which the renderer does not.
std::variant<TemplateScan, TemplateFault> scanTemplate(std::string_view text);

} // namespace talbook
