#include "core/exchange/import_extra.h"

#include "core/exchange/account_index.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject extraObject(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size()))).object();
}

/// Under these an account's other ids and domains are collected, whatever file they come from.
bool isListKey(const QString &key)
{
    const auto is = [&key](std::string_view name) {
        return key == QLatin1StringView(name.data(), qsizetype(name.size()));
    };
    return is(otherIdsKey) || is(otherDomainsKey);
}

QString joinedLists(const QString &list, const QString &more)
{
    QStringList all = list.split(u"; "_s, Qt::SkipEmptyParts);
    for (const QString &each : more.split(u"; "_s, Qt::SkipEmptyParts)) {
        if (!all.contains(each))
            all.append(each);
    }
    return all.join(u"; "_s);
}

} // namespace

void appendJsonText(std::string &json, std::string_view text)
{
    constexpr std::string_view hex = "0123456789abcdef";
    json += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            json += '\\';
            json += c;
        } else if (byte >= 0x20) {
            json += c;
        } else if (c == '\n') {
            json += "\\n";
        } else {
            json += "\\u00";
            json += hex[byte >> 4];
            json += hex[byte & 0xF];
        }
    }
    json += '"';
}

ExtraMerge mergeExtra(std::string_view stored, std::string_view fresh, MergePolicy policy)
{
    ExtraMerge merge;
    QJsonObject joined = extraObject(stored);
    const QJsonObject more = extraObject(fresh);
    for (auto text = more.begin(); text != more.end(); ++text) {
        const auto old = joined.constFind(text.key());
        if (old != joined.constEnd() && *old == *text)
            continue;
        if (old != joined.constEnd() && isListKey(text.key())) {
            const QString list = joinedLists(old->toString(), text->toString());
            merge.changed = merge.changed || list != old->toString();
            joined.insert(text.key(), list);
            continue;
        }
        if (old != joined.constEnd() && policy == MergePolicy::FillEmpty) {
            merge.differs = true;
            continue;
        }
        joined.insert(text.key(), text.value());
        merge.changed = true;
    }
    if (merge.changed)
        merge.json = QJsonDocument(joined).toJson(QJsonDocument::Compact).toStdString();
    return merge;
}

} // namespace talbook
