#pragma once

#include "core/plays/message_template.h"

#include <QDate>
#include <QHash>

namespace talbook
{

/// A piece of a message as it will read.
struct MessagePiece
{
    enum class Kind
    {
        Text,
        Value,   ///< a gap, filled
        Missing, ///< a gap whose value nobody has entered; the text is the variable's name in words
        Unknown, ///< a gap that names no variable; the text is the gap as written
    };
    Kind kind = Kind::Text;
    QString text;
    QString variable = {}; ///< of a gap

    bool operator==(const MessagePiece &) const = default;
};

struct RenderedMessage
{
    std::vector<MessagePiece> subject, body;
    QStringList missing; ///< variables without a value, in words, each once
    QStringList unknown; ///< gaps that name no variable, each once

    bool isComplete() const { return missing.isEmpty() && unknown.isEmpty(); }
};

/// Values by variable; those that nobody has entered are not among them. Behaviour is the person's, or the whole
/// account's where nobody is chosen, of the 90 days up to the day. NotFound for an account that is gone.
Expected<QHash<QString, QString>> messageValues(const Database &database, AccountId account, ContactId contact,
                                                QDate asOf, const Wording &words);

/// Gaps are "{{name}}", with or without blanks inside; a brace without its other half is text.
std::vector<MessagePiece> renderText(const QString &text, const std::vector<MessageVariable> &variables,
                                     const QHash<QString, QString> &values);

/// The message for a person, or for the account as a whole, with values in the message's own language.
Expected<RenderedMessage> renderMessage(const Database &database, const MessageTemplate &message, AccountId account,
                                        ContactId contact, QDate asOf);

/// As plain text, to copy: a gap that is not filled stays between angle brackets, "‹Recent news›", never blank.
QString plainText(const std::vector<MessagePiece> &pieces);

} // namespace talbook
