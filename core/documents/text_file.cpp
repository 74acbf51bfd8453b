#include "core/documents/text_file.h"

#include <QCoreApplication>
#include <QFile>
#include <QStringDecoder>

namespace talbook
{

namespace
{
constexpr qint64 largestTextFile = 16 * 1024 * 1024;
}

Expected<QByteArray> readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Documents", "The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    }
    QByteArray bytes = file.read(largestTextFile + 1);
    if (file.error() != QFileDevice::NoError) {
        return Error{ErrorCode::FileSystem,
                     QCoreApplication::translate("Documents", "The file “%1” cannot be read.").arg(path),
                     file.errorString()};
    }
    if (bytes.size() > largestTextFile) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents",
                                                 "The file “%1” is larger than 16 MB and cannot be a document "
                                                 "that Talbook wrote.")
                         .arg(path),
                     {}};
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || bytes.contains('\0')) {
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Documents",
                                                 "The file “%1” is not text in UTF-8. Save it as UTF-8, or move "
                                                 "it away, and write the documents again.")
                         .arg(path),
                     {}};
    }
    return bytes;
}

} // namespace talbook
