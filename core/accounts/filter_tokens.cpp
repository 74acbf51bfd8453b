#include "core/accounts/filter_tokens.h"

#include <QStringList>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype shownOfUnclosedQuote = 20;

/// What a word may hold without quotes: letters and digits, and the signs of domains, e-mail addresses and tiers (1:1).
bool belongsToWord(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || QStringView(u"_.:-@/").contains(c);
}

QChar closingQuote(QChar opening)
{
    switch (opening.unicode()) {
    case 0x201C:
        return QChar(0x201D); // “ ”
    case 0x00AB:
        return QChar(0x00BB); // « »
    default:
        return opening;
    }
}

} // namespace

FilterToken FilterTokens::next()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    FilterToken token{FilterToken::Kind::End, {}, m_at};
    if (m_at >= m_text.size())
        return token;
    const QChar c = m_text.at(m_at);
    if (QStringView(u"\"'“«").contains(c))
        return quoted(c);
    if (belongsToWord(c)) {
        token.kind = FilterToken::Kind::Word;
        while (m_at < m_text.size() && belongsToWord(m_text.at(m_at)))
            token.text += m_text.at(m_at++);
        return token;
    }
    token.kind = FilterToken::Kind::Sign;
    token.text = m_text.at(m_at++);
    if (QStringView(u"<>!=").contains(c) && m_at < m_text.size() && m_text.at(m_at) == u'=')
        token.text += m_text.at(m_at++);
    return token;
}

FilterToken FilterTokens::quoted(QChar opening)
{
    FilterToken token{FilterToken::Kind::Text, {}, m_at};
    const QChar closing = closingQuote(opening);
    ++m_at;
    while (m_at < m_text.size()) {
        if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size()) {
            ++m_at;
        } else if (m_text.at(m_at) == closing) {
            ++m_at;
            return token;
        }
        token.text += m_text.at(m_at++);
    }
    return {FilterToken::Kind::Sign, m_text.mid(token.at, shownOfUnclosedQuote), token.at};
}

QString filterQuoted(const QString &text)
{
    const bool plain = !text.isEmpty() && std::ranges::all_of(text, belongsToWord);
    // A value in the place of a keyword would be read as a value; quoted it is also seen as one.
    static const QStringList keywords = {u"and"_s, u"or"_s, u"not"_s, u"in"_s, u"contains"_s};
    if (plain && !keywords.contains(text, Qt::CaseInsensitive))
        return text;
    QString quoted = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            quoted += u'\\';
        quoted += c;
    }
    return quoted + u'"';
}

} // namespace talbook
