#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Edit;

struct DiscoveryQuestion
{
    struct Choice
    {
        QString id, name;
    };
    QString id, text, help;
    QString kind;   ///< "choice", "number", "text" or "date"
    QString unit;   ///< of a number: "accounts", "money" or "people"
    QString parent; ///< the question it follows; empty for none
    std::vector<Choice> choices;
};
/// The question whose answer decides the industries that are worth most.
inline const QString industriesQuestion = QStringLiteral("industries");
/// The question whose answer is the program's maturity.
inline const QString maturityQuestion = QStringLiteral("maturity");

/// Asked when a program is made; all can be skipped. Each is followed by those that belong to it.
Expected<std::vector<DiscoveryQuestion>> discoveryQuestions(const Wording &words);

/// By question: a choice's id, a number with a point, an ISO date, or text. The maturity is the program's own.
Expected<QHash<QString, QString>> discoveryAnswers(const Database &database, ProgramId program);
/// An empty answer is none. BadInput says what the answer must be. What an answer decides follows in the same step: the
/// maturity becomes the program's (programs.h), the industries those that are worth most to the model that scores the
/// plan (setPrimaryIndustries()). Industries that are taken back leave the model as it is.
Expected<void> setDiscoveryAnswer(Edit &edit, ProgramId program, const QString &question, const QString &answer,
                                  const Wording &words);
/// "FinTech, Retail; energy" as three; each once, whatever its case.
QStringList industriesOf(const QString &answer);

} // namespace talbook
