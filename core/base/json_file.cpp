#include "core/base/json_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

namespace talbook
{

Expected<QJsonObject> readJsonFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Base", "The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    }
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (!document.isObject()) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Base", "The file “%1” is not a JSON object (fault at byte %2).")
                         .arg(path)
                         .arg(fault.offset),
                     fault.errorString()};
    }
    return document.object();
}

} // namespace talbook
