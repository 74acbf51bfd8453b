#include "core/plan/publication_note.h"

#include "core/base/json_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QSaveFile>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QJsonObject publicationObject(const Publication &publication)
{
    return {{u"revision"_s, publication.revision},
            {u"size"_s, publication.stamp.size},
            {u"hash"_s, QString::fromLatin1(publication.stamp.hash.toHex())}};
}

std::optional<Publication> publicationFrom(const QJsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    const QByteArray hash = value[u"hash"_s].toString().toLatin1();
    return Publication{value[u"revision"_s].toInteger(), {value[u"size"_s].toInteger(), QByteArray::fromHex(hash)}};
}

} // namespace

std::optional<PublicationNote> readPublicationNote(const QString &file)
{
    const auto note = readJsonFile(file);
    if (!note)
        return std::nullopt;
    return PublicationNote{publicationFrom(note->value(u"published"_s)), publicationFrom(note->value(u"pending"_s))};
}

Expected<void> writePublicationNote(const QString &file, const QString &planPath, const PublicationNote &note)
{
    QJsonObject object{{u"plan"_s, planPath}};
    if (note.published)
        object.insert(u"published"_s, publicationObject(*note.published));
    if (note.pending)
        object.insert(u"pending"_s, publicationObject(*note.pending));
    QSaveFile target(file);
    if (target.open(QIODevice::WriteOnly) && target.write(QJsonDocument(object).toJson()) >= 0 && target.commit())
        return {};
    return Error{target.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::FileSystem,
                 QCoreApplication::translate(
                     "Plan", "Talbook's data folder “%1” cannot be written. Check the free space and its permissions.")
                     .arg(QFileInfo(file).absolutePath()),
                 target.errorString()};
}

} // namespace talbook
