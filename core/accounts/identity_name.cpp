#include "core/accounts/identity.h"

#include "core/accounts/legal_forms.h"
#include "core/base/text.h"

#include <QList>

#include <vector>

namespace talbook
{

namespace
{

/// Collects the words of a folded name, one space apart; letters that stand alone become one word ("j. p." is "jp").
class NameFolder
{
public:
    void add(std::string_view utf8, bool isLetter)
    {
        if (!m_inWord) {
            if (!m_text.empty())
                m_text += ' ';
            m_begin = m_text.size();
            m_characters = 0;
            m_inWord = true;
        }
        m_text += utf8;
        ++m_characters;
        m_hasLetter = m_hasLetter || isLetter;
        m_lastIsLetter = isLetter;
    }
    void addMark(std::string_view utf8)
    {
        if (m_inWord)
            m_text += utf8;
    }
    void endWord()
    {
        if (!m_inWord)
            return;
        m_inWord = false;
        const bool alone = m_characters == 1 && m_lastIsLetter;
        if (alone && m_previousAlone) {
            m_text.erase(m_begin - 1, 1);
            m_words.back().size = m_text.size() - m_words.back().at;
        } else {
            m_words.push_back({m_begin, m_text.size() - m_begin});
        }
        m_previousAlone = alone;
    }

    bool hasLetter() const { return m_hasLetter; }
    const std::string &text() const { return m_text; }
    std::vector<std::string_view> words() const
    {
        std::vector<std::string_view> words;
        words.reserve(m_words.size());
        for (const Word &word : m_words)
            words.push_back(std::string_view(m_text).substr(word.at, word.size));
        return words;
    }

private:
    struct Word
    {
        size_t at = 0;
        size_t size = 0;
    };
    std::string m_text;
    std::vector<Word> m_words;
    size_t m_begin = 0;
    size_t m_characters = 0;
    bool m_inWord = false;
    bool m_lastIsLetter = false;
    bool m_previousAlone = false;
    bool m_hasLetter = false;
};

/// Apostrophes vanish without parting a word: Macy's and Macys are one shop.
bool isApostrophe(char32_t c)
{
    return c == U'\'' || c == U'`' || c == U'\u2018' || c == U'\u2019' || c == U'\u02BC';
}

/// For any script, at the price of two conversions.
void foldAnyName(std::string_view utf8, NameFolder &folder)
{
    const QString folded = foldText(QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    const auto points = folded.toUcs4();
    for (const uint point : points) {
        const QByteArray bytes = QString::fromUcs4(reinterpret_cast<const char32_t *>(&point), 1).toUtf8();
        const std::string_view character(bytes.constData(), size_t(bytes.size()));
        if (QChar::isLetterOrNumber(point))
            folder.add(character, QChar::isLetter(point));
        else if (QChar::isMark(point))
            folder.addMark(character);
        else if (!isApostrophe(point) && QChar::category(point) != QChar::Other_Format)
            folder.endWord();
    }
}

/// The same for ASCII, Russian letters and the signs usual between them, which is nearly every name there is.
/// @return false, with the folder half filled, where another character occurs.
bool foldUsualName(std::string_view utf8, NameFolder &folder)
{
    for (size_t i = 0; i < utf8.size();) {
        const auto byte = static_cast<unsigned char>(utf8[i]);
        if (byte < 0x80) {
            const char lower = byte >= 'A' && byte <= 'Z' ? char(byte - 'A' + 'a') : char(byte);
            const bool isLetter = lower >= 'a' && lower <= 'z';
            if (isLetter || (lower >= '0' && lower <= '9'))
                folder.add({&lower, 1}, isLetter);
            else if (!isApostrophe(byte))
                folder.endWord();
            ++i;
            continue;
        }
        if (i + 1 >= utf8.size())
            return false;
        const auto next = static_cast<unsigned char>(utf8[i + 1]);
        if (byte == 0xC2 && (next == 0xA0 || next == 0xAB || next == 0xBB)) { // no-break space, «, »
            folder.endWord();
            i += 2;
            continue;
        }
        if (byte != 0xD0 && byte != 0xD1)
            return false;
        unsigned point = (byte & 0x1Fu) << 6 | (next & 0x3Fu);
        if (point == 0x401 || point == 0x451)
            point = 0x435; // ё as е
        else if (point >= 0x410 && point <= 0x42F)
            point += 0x20;
        if (point < 0x430 || point > 0x44F)
            return false;
        const char letter[2] = {char(0xC0 | point >> 6), char(0x80 | (point & 0x3F))};
        folder.add({letter, 2}, true);
        i += 2;
    }
    return true;
}

std::string_view trimmedAscii(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n\v\f";
    const auto first = text.find_first_not_of(blanks);
    return first == std::string_view::npos ? std::string_view()
                                           : text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

void addForm(std::string &forms, std::string_view form, bool inFront)
{
    if (forms == form)
        return; // «ООО Ромашка, ООО»
    if (forms.empty())
        forms = form;
    else
        forms = inFront ? std::string(form) + ' ' + forms : forms + ' ' + std::string(form);
}

} // namespace

CompanyName companyName(std::string_view utf8)
{
    NameFolder folder;
    if (!foldUsualName(utf8, folder)) {
        folder = {};
        foldAnyName(utf8, folder);
    }
    folder.endWord();
    CompanyName name;
    if (!folder.hasLetter()) {
        name.core = '=' + std::string(trimmedAscii(utf8));
        return name;
    }
    const auto words = folder.words();
    NameWords rest(words);
    // A form is one only beside a name: "Limited" alone is what the company calls itself.
    for (LegalForm form = legalFormAtEnd(rest); form.words > 0 && form.words < rest.size();
         form = legalFormAtEnd(rest)) {
        addForm(name.legalForm, form.spelling, true);
        rest = rest.first(rest.size() - form.words);
    }
    std::string front;
    for (LegalForm form = legalFormAtStart(rest); form.words > 0 && form.words < rest.size();
         form = legalFormAtStart(rest)) {
        addForm(front, form.spelling, false);
        rest = rest.subspan(form.words);
    }
    if (!front.empty())
        addForm(name.legalForm, front, true);
    name.core.assign(rest.front().data(), size_t(rest.back().data() + rest.back().size() - rest.front().data()));
    return name;
}

CompanyName companyName(QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    return companyName(std::string_view(utf8.constData(), size_t(utf8.size())));
}

bool sameCompany(const CompanyName &left, const CompanyName &right)
{
    return left.core == right.core &&
           (left.legalForm == right.legalForm || left.legalForm.empty() || right.legalForm.empty());
}

} // namespace talbook
