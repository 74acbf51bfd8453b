#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace talbook::test
{

/// Writes an archive of these parts, each by its name.
inline void writeZip(const QString &path, const QMap<QString, QByteArray> &parts)
{
    int error = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    for (auto part = parts.begin(); archive && part != parts.end(); ++part) {
        zip_source_t *source =
            zip_source_buffer(archive, part->constData(), static_cast<zip_uint64_t>(part->size()), 0);
        if (zip_file_add(archive, part.key().toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            qFatal("cannot add a part to a test archive");
    }
    if (!archive || zip_close(archive) != 0)
        qFatal("cannot write a test archive");
}

} // namespace talbook::test
