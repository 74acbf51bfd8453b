#include "core/exchange/import_preset.h"

#include "core/base/json_file.h"
#include "core/base/text.h"

#include <QDir>
#include <QJsonArray>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// The program's language chooses; presets of foreign products mostly have one name for all.
QString presetName(const QJsonValue &name)
{
    if (!name.isObject())
        return name.toString();
    const QString language = QCoreApplication::translate("Exchange", "en", "the language of preset names: en or ru");
    const QJsonObject names = name.toObject();
    return names.value(language).toString(names.value(u"en"_s).toString());
}

QStringList stringList(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QStringList foldedHeaders(const QJsonValue &value)
{
    QStringList headers = stringList(value);
    for (QString &header : headers)
        header = foldedHeader(header);
    headers.removeAll(QString());
    return headers;
}

ImportPreset presetFrom(const QJsonObject &file, const QJsonObject &kind)
{
    ImportPreset preset;
    preset.id = file.value(u"id"_s).toString();
    preset.name = presetName(file.value(u"name"_s));
    preset.confirmed = kind.value(u"confirmed"_s).toBool(true);
    preset.recognise = foldedHeaders(kind.value(u"recognise"_s));
    preset.headerless = stringList(kind.value(u"headerless"_s));
    const QJsonObject columns = kind.value(u"columns"_s).toObject();
    for (auto field = columns.begin(); field != columns.end(); ++field)
        preset.columns.emplace_back(field.key(), foldedHeaders(field.value()));
    const QJsonObject values = kind.value(u"values"_s).toObject();
    for (auto field = values.begin(); field != values.end(); ++field) {
        const QJsonObject table = field.value().toObject();
        for (auto value = table.begin(); value != table.end(); ++value)
            preset.values[field.key()].insert(foldedValue(value.key()), value.value().toString());
    }
    const QJsonObject constants = kind.value(u"constants"_s).toObject();
    for (auto field = constants.begin(); field != constants.end(); ++field)
        preset.constants.insert(field.key(), field.value().toString());
    return preset;
}

} // namespace

QString foldedHeader(QStringView header)
{
    QString bare;
    for (const QChar c : foldText(header)) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            bare.append(c);
    }
    return bare;
}

QString foldedValue(QStringView value)
{
    return foldText(value).replace(u'_', u' ').replace(u'-', u' ').simplified();
}

Expected<std::vector<ImportPreset>> importPresets(ImportKind kind)
{
    std::vector<ImportPreset> presets;
    const QDir folder(u":/presets/import"_s);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        const auto file = readJsonFile(folder.filePath(name));
        TALBOOK_TRY(file);
        const QJsonValue part = file->value(u"kinds"_s).toObject().value(importKindId(kind));
        if (part.isObject())
            presets.push_back(presetFrom(*file, part.toObject()));
    }
    return presets;
}

} // namespace talbook
