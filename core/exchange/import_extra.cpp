#include "core/exchange/import_extra.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace talbook
{

namespace
{

QJsonObject extraObject(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), qsizetype(json.size()))).object();
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
