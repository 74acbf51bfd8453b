#include "core/exchange/formula_guard.h"

#include <algorithm>

namespace talbook
{

namespace
{

/// Full-width forms of ASCII (U+FF01 to U+FF5E) as ASCII, the no-break space as a blank.
std::string narrowed(std::string_view text)
{
    std::string narrow;
    narrow.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto at = [&text](std::size_t place) {
            return place < text.size() ? static_cast<unsigned char>(text[place]) : 0u;
        };
        if (at(i) == 0xEF && ((at(i + 1) == 0xBC && at(i + 2) >= 0x81) || (at(i + 1) == 0xBD && at(i + 2) <= 0x9E))) {
            narrow.push_back(static_cast<char>(at(i + 2) - 0x80 + (at(i + 1) == 0xBC ? 0x20 : 0x60)));
            i += 2;
        } else if (at(i) == 0xC2 && at(i + 1) == 0xA0) {
            narrow.push_back(' ');
            ++i;
        } else {
            narrow.push_back(text[i]);
        }
    }
    return narrow;
}

bool isSpace(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAsciiLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Letters of any script: the functions of a Russian Excel have Russian names.
bool isLetter(char c)
{
    return isAsciiLetter(c) || c == '_' || static_cast<signed char>(c) < 0;
}

bool isWordCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '.' || c == '$' || c == '\\';
}

std::size_t lettersFrom(std::string_view word, std::size_t from)
{
    std::size_t end = from;
    while (end < word.size() && isAsciiLetter(word[end]))
        ++end;
    return end - from;
}

std::size_t digitsFrom(std::string_view word, std::size_t from)
{
    std::size_t end = from;
    while (end < word.size() && isDigit(word[end]))
        ++end;
    return end - from;
}

/// A1, $A$1, or R1C1 in the other notation.
bool isCellReference(std::string_view word)
{
    std::string bare;
    std::copy_if(word.begin(), word.end(), std::back_inserter(bare), [](char c) { return c != '$'; });
    const std::size_t letters = lettersFrom(bare, 0);
    const std::size_t digits = digitsFrom(bare, letters);
    const std::size_t column = letters + digits;
    if (column == bare.size())
        return letters >= 1 && letters <= 3 && digits >= 1 && digits <= 7;
    return letters == 1 && (bare[0] == 'R' || bare[0] == 'r') && (bare[column] == 'C' || bare[column] == 'c') &&
           column + 1 + digitsFrom(bare, column + 1) == bare.size();
}

/// What follows a sign: can it do anything when it is evaluated?
bool isExpression(std::string_view text)
{
    bool onlyArithmetic = true; // of references and numbers
    bool operandBefore = false;
    bool reference = false;
    for (std::size_t i = 0; i < text.size();) {
        const char c = text[i];
        if (c == '|' || (c == '!' && i + 1 < text.size() && !isSpace(text[i + 1])))
            return true;
        if (!isWordCharacter(c)) {
            constexpr std::string_view operators = "+-*/^&=<>:;,()%#";
            onlyArithmetic = onlyArithmetic && (isSpace(c) || operators.find(c) != std::string_view::npos);
            operandBefore = operandBefore && (isSpace(c) || c == ')' || c == '%');
            ++i;
            continue;
        }
        const std::size_t begin = i;
        while (i < text.size() && isWordCharacter(text[i]))
            ++i;
        const std::string_view word = text.substr(begin, i - begin);
        std::size_t after = i;
        while (after < text.size() && isSpace(text[after]))
            ++after;
        const bool named = std::any_of(word.begin(), word.end(), isLetter);
        if (named && after < text.size() && text[after] == '(')
            return true;
        const bool isReference = isCellReference(word);
        reference = reference || isReference;
        onlyArithmetic = onlyArithmetic && !operandBefore && (isReference || !named);
        operandBefore = true;
    }
    return onlyArithmetic && reference;
}

bool isFormula(std::string_view text)
{
    constexpr std::string_view openers = "=+-@\t\r\n\xEF"; // or the first byte of a full-width one
    if (text.empty() || openers.find(text.front()) == std::string_view::npos)
        return false;
    const std::string narrow = narrowed(text);
    std::string_view rest = narrow;
    while (!rest.empty() && isSpace(rest.front()))
        rest.remove_prefix(1);
    if (rest.empty() || (rest.front() != '+' && rest.front() != '-' && rest.front() != '@'))
        return !rest.empty() && rest.front() == '=';
    return isExpression(rest.substr(1));
}

std::string_view withoutApostrophes(std::string_view text)
{
    return text.substr(std::min(text.find_first_not_of('\''), text.size()));
}

} // namespace

std::string guarded(std::string_view text)
{
    return isFormula(withoutApostrophes(text)) ? "'" + std::string(text) : std::string(text);
}

std::string_view unguarded(std::string_view text)
{
    const bool ours = !text.empty() && text.front() == '\'' && isFormula(withoutApostrophes(text));
    return ours ? text.substr(1) : text;
}

} // namespace talbook
