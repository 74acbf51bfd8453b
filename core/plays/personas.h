#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A buying role as people meet it: what it decides and worries about, what to talk about with it and what to give it.
struct Persona
{
    QString role; ///< one of buyingRoles()
    QString description;
    QStringList titles; ///< that it usually has
    QStringList concerns, focus, content;
    bool changed = false; ///< the plan has something otherwise than the preset
};

/// In the order of buyingRoles(), as the plan has them (setting "personas" over resources/presets/committee/
/// personas.json). What was written by hand stands as written in every language.
Expected<std::vector<Persona>> personas(const Database &database, const Wording &words);

/// Keeps what differs from the preset in that language. NotFound for a role that is none.
Expected<void> changePersona(Edit &edit, const Persona &persona, const Wording &words);
/// As it was shipped.
Expected<void> restorePersona(Edit &edit, const QString &role);

/// What people in certain positions want to hear first.
struct PositionFocus
{
    QString id, name, group, focus;
};
Expected<std::vector<PositionFocus>> positionFocus(const Wording &words);

} // namespace talbook
