#include "core/committee/role_messages.h"

#include "core/base/json_file.h"
#include "core/scoring/facts.h"

#include <QJsonArray>

namespace talbook
{

using namespace Qt::StringLiterals;

Expected<std::array<RoleMessage, 6>> roleMessages(const Wording &words)
{
    const auto file = readJsonFile(u":/presets/committee/personas.json"_s);
    TALBOOK_TRY(file);
    std::array<RoleMessage, 6> messages;
    for (const QJsonValue &persona : file->value(u"roles"_s).toArray()) {
        const qsizetype role = buyingRoles().indexOf(persona[u"id"_s].toString());
        if (role < 0)
            continue;
        const auto phrases = [&](const QString &key) {
            QStringList list;
            for (const QJsonValue &phrase : persona[key].toArray())
                list.append(words.pick(phrase));
            return list;
        };
        messages[size_t(role)] = {phrases(u"concerns"_s), phrases(u"focus"_s), phrases(u"content"_s)};
    }
    return messages;
}

} // namespace talbook
