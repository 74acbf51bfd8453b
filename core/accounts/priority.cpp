#include "core/accounts/priority.h"

#include "core/base/text.h"

#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct Synonym
{
    const char16_t *folded;
    Priority priority;
};

// HubSpot says low, medium and high, Salesforce low, normal and high; Russian exports agree with the noun they left
// out.
constexpr std::array synonyms = {
    Synonym{u"high", Priority::High},      Synonym{u"высокий", Priority::High},   Synonym{u"высокая", Priority::High},
    Synonym{u"высокое", Priority::High},   Synonym{u"medium", Priority::Medium},  Synonym{u"med", Priority::Medium},
    Synonym{u"normal", Priority::Medium},  Synonym{u"средний", Priority::Medium}, Synonym{u"средняя", Priority::Medium},
    Synonym{u"среднее", Priority::Medium}, Synonym{u"обычный", Priority::Medium}, Synonym{u"обычная", Priority::Medium},
    Synonym{u"low", Priority::Low},        Synonym{u"низкий", Priority::Low},     Synonym{u"низкая", Priority::Low},
    Synonym{u"низкое", Priority::Low},
};

} // namespace

QString priorityId(Priority priority)
{
    switch (priority) {
    case Priority::High:
        return u"High"_s;
    case Priority::Medium:
        return u"Medium"_s;
    case Priority::Low:
        break;
    }
    return u"Low"_s;
}

std::optional<Priority> priorityFromText(const QString &text)
{
    // Read for every row of a table: what is stored now needs no folding.
    for (const Priority priority : {Priority::High, Priority::Medium, Priority::Low}) {
        if (text == priorityId(priority))
            return priority;
    }
    const QString folded = foldText(text);
    for (const Synonym &synonym : synonyms) {
        if (folded == QStringView(synonym.folded))
            return synonym.priority;
    }
    return std::nullopt;
}

QString priorityWord(const QString &typed)
{
    const auto priority = priorityFromText(typed);
    return priority ? priorityId(*priority) : tidied(typed);
}

QString priorityName(const QString &stored, const Wording &words)
{
    const auto priority = priorityFromText(stored);
    if (!priority)
        return stored;
    switch (*priority) {
    case Priority::High:
        return words.translate("AccountsTable", "High", "priority");
    case Priority::Medium:
        return words.translate("AccountsTable", "Medium", "priority");
    case Priority::Low:
        break;
    }
    return words.translate("AccountsTable", "Low", "priority");
}

} // namespace talbook
