#pragma once

#include <QString>

namespace talbook
{

struct FilterToken
{
    enum class Kind
    {
        End,
        Word,
        Text,
        Sign
    } kind = Kind::End;
    QString text;     ///< of a quoted text without its quotes
    qsizetype at = 0; ///< where it begins
};

/// Cuts a filter expression into words, quoted texts and signs.
class FilterTokens
{
public:
    explicit FilterTokens(const QString &text) : m_text(text) {}

    /// The next token; a quote that is never closed comes as a sign, which nothing expects.
    FilterToken next();

private:
    FilterToken quoted(QChar opening);

    QString m_text;
    qsizetype m_at = 0;
};

/// The text as an expression may hold it: as it is where it is one word, else in quotation marks.
QString filterQuoted(const QString &text);

} // namespace talbook
