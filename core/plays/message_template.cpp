#include "core/plays/message_template.h"

#include "core/accounts/settings.h"
#include "core/base/json_file.h"
#include "core/base/text.h"
#include "core/plan/edit.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

Expected<QJsonObject> templatesFile()
{
    return readJsonFile(u":/presets/templates.json"_s);
}

Expected<std::vector<MessageTemplate>> presetMessages(const Wording &words)
{
    const auto file = templatesFile();
    TALBOOK_TRY(file);
    std::vector<MessageTemplate> all;
    for (const QJsonValue &value : file->value(u"templates"_s).toArray()) {
        all.push_back({{},
                       value[u"id"_s].toString(),
                       words.pick(value[u"name"_s]),
                       value[u"role"_s].toString(),
                       value[u"stage"_s].toString(),
                       value[u"kind"_s].toString(),
                       value[u"language"_s].toString(),
                       value[u"subject"_s].toString(),
                       value[u"body"_s].toString()});
    }
    return all;
}

Error messageFault(const QString &name, const QString &fault)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Plays", "The message “%1” cannot be kept: %2.").arg(name, fault),
            {}};
}

Expected<void> checkMessage(const MessageTemplate &message)
{
    static const QStringList stages = {u"awareness"_s, u"consideration"_s, u"decision"_s};
    if (tidied(message.name).isEmpty())
        return messageFault(message.name, QCoreApplication::translate("Plays", "it needs a name"));
    if (message.body.trimmed().isEmpty())
        return messageFault(message.name, QCoreApplication::translate("Plays", "it needs a text"));
    if (!message.role.isEmpty() && !buyingRoles().contains(message.role))
        return messageFault(message.name,
                            QCoreApplication::translate("Plays", "“%1” is no buying role").arg(message.role));
    if (!message.stage.isEmpty() && !stages.contains(message.stage))
        return messageFault(message.name, QCoreApplication::translate("Plays", "“%1” is no stage").arg(message.stage));
    if (!messageKinds().contains(message.kind))
        return messageFault(message.name,
                            QCoreApplication::translate("Plays", "“%1” is no kind of message").arg(message.kind));
    if (message.language != u"en" && message.language != u"ru")
        return messageFault(message.name, QCoreApplication::translate("Plays", "its language must be English or "
                                                                               "Russian"));
    return {};
}

QString orNull(const QString &text)
{
    return text.isEmpty() ? QString() : text;
}

} // namespace

const QStringList &messageKinds()
{
    static const QStringList kinds = {u"email"_s, u"linkedin"_s, u"call"_s};
    return kinds;
}

QString messageKindName(const QString &kind, const Wording &words)
{
    if (kind == u"email")
        return words.translate("Plays", "E-mail", "kind of message");
    if (kind == u"linkedin")
        return words.translate("Plays", "LinkedIn message", "kind of message");
    return kind == u"call" ? words.translate("Plays", "Call", "kind of message") : kind;
}

Expected<std::vector<MessageTemplate>> messageTemplates(const Database &database, const Wording &words)
{
    auto all = presetMessages(words);
    TALBOOK_TRY(all);
    std::vector<MessageTemplate> own;
    Statement rows(database,
                   "SELECT id, preset, name, role, stage, kind, language, subject, body FROM message ORDER BY id");
    while (rows.step()) {
        MessageTemplate message{rows.id<MessageId>(0), rows.text(1), rows.text(2), rows.text(3), rows.text(4),
                                rows.text(5),          rows.text(6), rows.text(7), rows.text(8)};
        const auto preset =
            message.preset.isEmpty() ? all->end() : std::ranges::find(*all, message.preset, &MessageTemplate::preset);
        if (preset != all->end() && preset->id.isNull()) {
            *preset = std::move(message);
        } else {
            message.preset.clear(); // one that is no longer shipped, or a second copy, is the plan's own
            own.push_back(std::move(message));
        }
    }
    TALBOOK_TRY(rows.result());
    std::ranges::stable_sort(own, {}, [](const MessageTemplate &message) { return foldText(message.name); });
    all->insert(all->end(), own.begin(), own.end());
    return all;
}

Expected<MessageId> storeMessage(Edit &edit, const MessageTemplate &message)
{
    TALBOOK_TRY(checkMessage(message));
    MessageId id = message.id;
    if (id.isNull() && !message.preset.isEmpty()) {
        Statement row(edit.database(), "SELECT id FROM message WHERE preset = ? ORDER BY id LIMIT 1");
        row.bind(1, message.preset);
        if (row.step())
            id = row.id<MessageId>(0);
        row.reset();
        TALBOOK_TRY(row.result());
    }
    if (id.isNull()) {
        id = edit.newId<MessageId>();
        TALBOOK_TRY(edit.database().execute("INSERT INTO message(id, preset, name, body) VALUES(?, ?, '', '')", id,
                                            orNull(message.preset)));
    }
    TALBOOK_TRY(edit.database().execute("UPDATE message SET name = ?, role = ?, stage = ?, kind = ?, language = ?, "
                                        "subject = ?, body = ? WHERE id = ?",
                                        tidied(message.name), orNull(message.role), orNull(message.stage), message.kind,
                                        message.language, orNull(message.subject.trimmed()), message.body, id));
    if (edit.database().changes() == 0)
        return Error{
            ErrorCode::NotFound,
            QCoreApplication::translate("Plays", "The message “%1” is not in the plan any more.").arg(message.name),
            {}};
    return id;
}

Expected<MessageId> duplicateMessage(Edit &edit, const MessageTemplate &message, const Wording &words)
{
    MessageTemplate copy = message;
    copy.id = {};
    copy.preset.clear();
    copy.name = words.translate("Plays", "%1 (copy)").arg(message.name);
    return storeMessage(edit, copy);
}

Expected<void> removeMessage(Edit &edit, MessageId message)
{
    return edit.database().execute("DELETE FROM message WHERE id = ?", message);
}

Expected<std::vector<MessageVariable>> messageVariables(const Wording &words)
{
    const auto file = templatesFile();
    TALBOOK_TRY(file);
    std::vector<MessageVariable> all;
    for (const QJsonValue &value : file->value(u"variables"_s).toArray())
        all.push_back({value[u"id"_s].toString(), words.pick(value[u"name"_s]), value[u"level"_s].toString(),
                       words.pick(value[u"example"_s])});
    return all;
}

Expected<void> setOurValue(Edit &edit, const QString &variable, const QString &value)
{
    const auto all = messageVariables(Wording(Language::English));
    TALBOOK_TRY(all);
    const auto found = std::ranges::find(*all, variable, &MessageVariable::id);
    if (found == all->end() || found->level != u"ours")
        return Error{ErrorCode::NotFound,
                     QCoreApplication::translate("Plays", "“%1” is none of our own values.").arg(variable),
                     {}};
    return setSetting(edit, variable, value.trimmed());
}

} // namespace talbook
