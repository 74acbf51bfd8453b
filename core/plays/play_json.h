#pragma once

#include "core/plays/play.h"

#include <QByteArray>

namespace talbook
{

/// A play's definition in one language, however incomplete: what is missing has its default. The steps come by day.
Play playOfDefinition(const QJsonObject &definition, const Wording &words);

/// What a play is called in a language: a name nobody has changed is the definition's in that language.
/// @param stored the plan's own name of it
QString playName(const QString &stored, const QJsonObject &definition, const Wording &words);

/// The play as a definition. Keys that Talbook does not know stay, and a text that was not changed keeps both
/// languages; a changed one becomes one text for every language, for nobody has translated it.
QJsonObject definitionOfPlay(const Play &play, const Wording &words);

/// The definition as a file to hand to a colleague.
QByteArray playToJson(const Play &play, const Wording &words);

/// Reads such a file. BadInput names the step or phase and the field, and says what is right there; a play that
/// checkPlay() would refuse is refused too.
Expected<Play> playFromJson(const QByteArray &json, const Wording &words);

} // namespace talbook
