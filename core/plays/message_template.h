#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace talbook
{

class Database;
class Edit;

/// A message with gaps "{{account.name}}", which render into a text for one person (message_render.h).
struct MessageTemplate
{
    MessageId id;   ///< null: a preset that the plan has not changed
    QString preset; ///< its id where it comes from one: "champion-pain.en"
    QString name;
    QString role;     ///< one of buyingRoles(); empty for any
    QString stage;    ///< "awareness", "consideration", "decision"; empty for any
    QString kind;     ///< one of messageKinds()
    QString language; ///< "en" or "ru": in which it is written
    QString subject;  ///< empty where the kind has none
    QString body;

    bool isChangedPreset() const { return !id.isNull() && !preset.isEmpty(); }
};

/// "email", "linkedin", "call", and back in words.
const QStringList &messageKinds();
QString messageKindName(const QString &kind, const Wording &words);

/// The presets, each as the plan has changed it, in their order; then the plan's own by name.
Expected<std::vector<MessageTemplate>> messageTemplates(const Database &database, const Wording &words);

/// Makes a template, changes one of the plan's (by its id), or keeps a preset's as it was changed (by its preset).
/// BadInput names the field that is wrong. @return its id
Expected<MessageId> storeMessage(Edit &edit, const MessageTemplate &message);
/// A copy of its own, whose name says so.
Expected<MessageId> duplicateMessage(Edit &edit, const MessageTemplate &message, const Wording &words);
/// Removes one of the plan's; a preset that was changed is then as it was shipped.
Expected<void> removeMessage(Edit &edit, MessageId message);

/// A variable that a gap may name.
struct MessageVariable
{
    QString id;    ///< "account.name"
    QString name;  ///< in words
    QString level; ///< "account", "contact", "behaviour" or "ours"
    QString example;
};
Expected<std::vector<MessageVariable>> messageVariables(const Wording &words);

/// Our own data for all messages: "our.company", "our.reference", "our.result". An empty value removes it. NotFound
/// for any other.
Expected<void> setOurValue(Edit &edit, const QString &variable, const QString &value);

} // namespace talbook
