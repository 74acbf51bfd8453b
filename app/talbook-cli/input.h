#pragma once

#include "app/talbook-cli/command.h"
#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QDate>
#include <QHash>
#include <QStringList>

#include <optional>

namespace talbook::cli
{

/// What a command was given; the options' values have been found to be of their kind.
class Input
{
public:
    /// @param arguments those after the command's name
    /// The error says what is wrong with the command line.
    static Expected<Input> read(const Command &command, const QStringList &arguments, Language language, QDate today);

    const Command &command() const { return *m_command; }

    /// The argument of that place, or a null text where it was left out.
    QString argument(int index) const { return m_arguments.value(index); }
    const QStringList &arguments() const { return m_arguments; }

    bool has(const char *option) const;
    /// The value given last, or a null text.
    QString text(const char *option) const;
    QStringList texts(const char *option) const;
    std::optional<qint64> count(const char *option) const;

    bool json() const { return has("json"); }
    QDate asOf() const { return m_asOf; }
    const Wording &words() const { return m_words; }

private:
    Input(const Command &command, Language language) : m_command(&command), m_words(language) {}

    const Command *m_command;
    Wording m_words;
    QDate m_asOf;
    QStringList m_arguments;
    QHash<QByteArray, QStringList> m_values; ///< by option; a switch that is set has an empty list
};

} // namespace talbook::cli
