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
    bool before = false; ///< may also stand before the name
};

// Sorted by `written`. Latin OOO, ZAO, OAO and PAO are how Russian forms look when typed on the wrong keyboard or
// transliterated; AO is not among them, for A. O. Smith's sake.
constexpr std::array formsOfOneWord = {KnownForm{"ab", "ab"},
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
                                       KnownForm{"jsc", "jsc", true},
                                       KnownForm{"kft", "kft"},
                                       KnownForm{"kg", "kg"},
                                       KnownForm{"kgaa", "kgaa"},
                                       KnownForm{"kk", "kk"},
                                       KnownForm{"lda", "lda"},
                                       KnownForm{"limited", "ltd"},
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
                                       KnownForm{"pvt", "pvt"},
                                       KnownForm{"sa", "sa"},
                                       KnownForm{"sarl", "sarl"},
                                       KnownForm{"sas", "sas"},
                                       KnownForm{"sasu", "sasu"},
                                       KnownForm{"sdn", "sdn"},
                                       KnownForm{"se", "se"},
                                       KnownForm{"sia", "sia", true},
                                       KnownForm{"sl", "sl"},
                                       KnownForm{"slu", "slu"},
                                       KnownForm{"spa", "spa"},
                                       KnownForm{"srl", "srl"},
                                       KnownForm{"sro", "sro"},
                                       KnownForm{"uab", "uab", true},
                                       KnownForm{"ug", "ug"},
                                       KnownForm{"vof", "vof"},
                                       KnownForm{"zao", "зао", true},
                                       KnownForm{"zrt", "zrt"},
                                       KnownForm{"ано", "ано", true},
                                       KnownForm{"ао", "ао", true},
                                       KnownForm{"гбу", "гбу", true},
                                       KnownForm{"гуп", "гуп", true},
                                       KnownForm{"зао", "зао", true},
                                       KnownForm{"ип", "ип", true},
                                       KnownForm{"муп", "муп", true},
                                       KnownForm{"нао", "нао", true},
                                       KnownForm{"нко", "нко", true},
                                       KnownForm{"оао", "оао", true},
                                       KnownForm{"одо", "одо", true},
                                       KnownForm{"ооо", "ооо", true},
                                       KnownForm{"пао", "пао", true},
                                       KnownForm{"тоо", "тоо", true},
                                       KnownForm{"фгаоу", "фгаоу", true},
                                       KnownForm{"фгбоу", "фгбоу", true},
                                       KnownForm{"фгбу", "фгбу", true},
                                       KnownForm{"фгуп", "фгуп", true},
                                       KnownForm{"чуп", "чуп", true}};
static_assert(std::ranges::is_sorted(formsOfOneWord, {}, &KnownForm::written));

// The longer before those that end or begin like them.
constexpr std::array formsOfSeveralWords = {
    KnownForm{"s de rl de cv", "s de rl de cv"},
    KnownForm{"public joint stock company", "pjsc", true},
    KnownForm{"общество с ограниченной ответственностью", "ооо", true},
    KnownForm{"товарищество с ограниченной ответственностью", "тоо", true},
    KnownForm{"федеральное государственное унитарное предприятие", "фгуп", true},
    KnownForm{"joint stock company", "jsc", true},
    KnownForm{"limited liability company", "llc", true},
    KnownForm{"public limited company", "plc"},
    KnownForm{"s de rl", "srl"},
    KnownForm{"sa de cv", "sa de cv"},
    KnownForm{"sp z oo", "sp zoo"},
    KnownForm{"государственное унитарное предприятие", "гуп", true},
    KnownForm{"закрытое акционерное общество", "зао", true},
    KnownForm{"муниципальное унитарное предприятие", "муп", true},
    KnownForm{"непубличное акционерное общество", "нао", true},
    KnownForm{"открытое акционерное общество", "оао", true},
    KnownForm{"публичное акционерное общество", "пао", true},
    KnownForm{"kabushiki kaisha", "kk"},
    KnownForm{"sociedad anonima", "sa"},
    KnownForm{"societe anonyme", "sa"},
    KnownForm{"sp zoo", "sp zoo"},
    KnownForm{"spol sro", "sro"},
    KnownForm{"акционерное общество", "ао", true},
    KnownForm{"индивидуальный предприниматель", "ип", true}};

/// The words lie in one text, one space apart, so several of them are a piece of it.
std::string_view joinedWords(NameWords words)
{
    return {words.front().data(), size_t(words.back().data() + words.back().size() - words.front().data())};
}

size_t wordCount(std::string_view text)
{
    return size_t(std::ranges::count(text, ' ')) + 1;
}

const KnownForm *formOfOneWord(std::string_view word)
{
    const auto found = std::ranges::lower_bound(formsOfOneWord, word, {}, &KnownForm::written);
    return found != formsOfOneWord.end() && found->written == word ? &*found : nullptr;
}

} // namespace

LegalForm legalFormAtEnd(NameWords words)
{
    const std::string_view text = joinedWords(words);
    for (const KnownForm &form : formsOfSeveralWords) {
        const size_t size = form.written.size();
        if (text.ends_with(form.written) && (text.size() == size || text[text.size() - size - 1] == ' '))
            return {form.spelling, wordCount(form.written)};
    }
    const KnownForm *form = formOfOneWord(words.back());
    return form ? LegalForm{form->spelling, 1} : LegalForm{};
}

LegalForm legalFormAtStart(NameWords words)
{
    const std::string_view text = joinedWords(words);
    for (const KnownForm &form : formsOfSeveralWords) {
        const size_t size = form.written.size();
        if (form.before && text.starts_with(form.written) && (text.size() == size || text[size] == ' '))
            return {form.spelling, wordCount(form.written)};
    }
    const KnownForm *form = formOfOneWord(words.front());
    return form && form->before ? LegalForm{form->spelling, 1} : LegalForm{};
}

} // namespace talbook
