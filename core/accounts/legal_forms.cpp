#include "core/accounts/legal_forms.h"

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

struct KnownForm
{
    std::string_view written; ///< folded, words parted by one space
    std::string_view spelling;
    bool before = false;      ///< may also stand before the name
};

// Sorted by `written`. Latin OOO, ZAO, OAO and PAO are how Russian forms look when typed on the wrong keyboard or
// transliterated; AO is not among them, for A. O. Smith's sake.
constexpr std::array knownForms = {
    KnownForm{"ab", "ab"},
    KnownForm{"ag", "ag"},
    KnownForm{"aktiebolag", "ab"},
    KnownForm{"aktiengesellschaft", "ag"},
    KnownForm{"aps", "aps"},
    KnownForm{"as", "as"},
    KnownForm{"asa", "asa"},
    KnownForm{"berhad", "bhd"},
    KnownForm{"bhd", "bhd"},
    KnownForm{"bv", "bv"},
    KnownForm{"bvba", "bvba"},
    KnownForm{"cjsc", "cjsc", true},
    KnownForm{"co", "co"},
    KnownForm{"company", "co"},
    KnownForm{"corp", "corp"},
    KnownForm{"corporation", "corp"},
    KnownForm{"doo", "doo"},
    KnownForm{"ev", "ev"},
    KnownForm{"gk", "gk"},
    KnownForm{"gmbh", "gmbh"},
    KnownForm{"inc", "inc"},
    KnownForm{"incorporated", "inc"},
    KnownForm{"joint stock company", "jsc", true},
    KnownForm{"jsc", "jsc", true},
    KnownForm{"kabushiki kaisha", "kk"},
    KnownForm{"kft", "kft"},
    KnownForm{"kg", "kg"},
    KnownForm{"kgaa", "kgaa"},
    KnownForm{"kk", "kk"},
    KnownForm{"lda", "lda"},
    KnownForm{"limited", "ltd"},
    KnownForm{"limited liability company", "llc", true},
    KnownForm{"llc", "llc", true},
    KnownForm{"llp", "llp"},
    KnownForm{"lp", "lp"},
    KnownForm{"ltd", "ltd"},
    KnownForm{"ltda", "ltda"},
    KnownForm{"nv", "nv"},
    KnownForm{"nyrt", "nyrt"},
    KnownForm{"oao", "оао", true},
    KnownForm{"ohg", "ohg"},
    KnownForm{"ojsc", "ojsc", true},
    KnownForm{"ooo", "ооо", true},
    KnownForm{"ou", "ou"},
    KnownForm{"oy", "oy"},
    KnownForm{"oyj", "oyj"},
    KnownForm{"pao", "пао", true},
    KnownForm{"pjsc", "pjsc", true},
    KnownForm{"plc", "plc"},
    KnownForm{"private", "pvt"},
    KnownForm{"pt", "pt", true},
    KnownForm{"pte", "pte"},
    KnownForm{"pty", "pty"},
    KnownForm{"public joint stock company", "pjsc", true},
    KnownForm{"public limited company", "plc"},
    KnownForm{"pvt", "pvt"},
    KnownForm{"s de rl", "srl"},
    KnownForm{"s de rl de cv", "s de rl de cv"},
    KnownForm{"sa", "sa"},
    KnownForm{"sa de cv", "sa de cv"},
    KnownForm{"sarl", "sarl"},
    KnownForm{"sas", "sas"},
    KnownForm{"sasu", "sasu"},
    KnownForm{"sdn", "sdn"},
    KnownForm{"se", "se"},
    KnownForm{"sia", "sia", true},
    KnownForm{"sl", "sl"},
    KnownForm{"slu", "slu"},
    KnownForm{"sociedad anonima", "sa"},
    KnownForm{"societe anonyme", "sa"},
    KnownForm{"sp z oo", "sp zoo"},
    KnownForm{"sp zoo", "sp zoo"},
    KnownForm{"spa", "spa"},
    KnownForm{"spol sro", "sro"},
    KnownForm{"srl", "srl"},
    KnownForm{"sro", "sro"},
    KnownForm{"uab", "uab", true},
    KnownForm{"ug", "ug"},
    KnownForm{"vof", "vof"},
    KnownForm{"zao", "зао", true},
    KnownForm{"zrt", "zrt"},
    KnownForm{"акционерное общество", "ао", true},
    KnownForm{"ано", "ано", true},
    KnownForm{"ао", "ао", true},
    KnownForm{"гбу", "гбу", true},
    KnownForm{"государственное унитарное предприятие", "гуп", true},
    KnownForm{"гуп", "гуп", true},
    KnownForm{"закрытое акционерное общество", "зао", true},
    KnownForm{"зао", "зао", true},
    KnownForm{"индивидуальный предприниматель", "ип", true},
    KnownForm{"ип", "ип", true},
    KnownForm{"муниципальное унитарное предприятие", "муп", true},
    KnownForm{"муп", "муп", true},
    KnownForm{"нао", "нао", true},
    KnownForm{"непубличное акционерное общество", "нао", true},
    KnownForm{"нко", "нко", true},
    KnownForm{"оао", "оао", true},
    KnownForm{"общество с ограниченной ответственностью", "ооо", true},
    KnownForm{"одо", "одо", true},
    KnownForm{"ооо", "ооо", true},
    KnownForm{"открытое акционерное общество", "оао", true},
    KnownForm{"пао", "пао", true},
    KnownForm{"публичное акционерное общество", "пао", true},
    KnownForm{"товарищество с ограниченной ответственностью", "тоо", true},
    KnownForm{"тоо", "тоо", true},
    KnownForm{"фгаоу", "фгаоу", true},
    KnownForm{"фгбоу", "фгбоу", true},
    KnownForm{"фгбу", "фгбу", true},
    KnownForm{"фгуп", "фгуп", true},
    KnownForm{"федеральное государственное унитарное предприятие", "фгуп", true},
    KnownForm{"чуп", "чуп", true},
};
static_assert(std::ranges::is_sorted(knownForms, {}, &KnownForm::written));

constexpr size_t longestForm = 5; // words

/// The words lie in one text, one space apart, so several of them are a piece of it.
std::string_view joinedWords(NameWords words)
{
    return {words.front().data(), size_t(words.back().data() + words.back().size() - words.front().data())};
}

const KnownForm *knownForm(std::string_view written)
{
    const auto found = std::ranges::lower_bound(knownForms, written, {}, &KnownForm::written);
    return found != knownForms.end() && found->written == written ? &*found : nullptr;
}

} // namespace

LegalForm legalFormAtEnd(NameWords words)
{
    for (size_t count = std::min(longestForm, words.size()); count > 0; --count) {
        if (const KnownForm *form = knownForm(joinedWords(words.last(count))))
            return {form->spelling, count};
    }
    return {};
}

LegalForm legalFormAtStart(NameWords words)
{
    for (size_t count = std::min(longestForm, words.size()); count > 0; --count) {
        const KnownForm *form = knownForm(joinedWords(words.first(count)));
        if (form && form->before)
            return {form->spelling, count};
    }
    return {};
}

} // namespace talbook
