#include "core/exchange/zip_archive.h"

#include <QCoreApplication>
#include <QFile>

#include <zip.h>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr zip_uint64_t maxUnpacked = zip_uint64_t(1) << 30;
constexpr zip_uint64_t largePart = zip_uint64_t(32) << 20;
constexpr zip_uint64_t maxRatio = 200; // sheets of one repeated number reach about 100
constexpr zip_int64_t maxParts = 20'000;

bool growsTooMuch(zip *archive)
{
    const zip_int64_t parts = zip_get_num_entries(archive, 0);
    zip_uint64_t all = 0;
    for (zip_int64_t i = 0; i < parts && parts <= maxParts; ++i) {
        zip_stat_t stat;
        constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive, static_cast<zip_uint64_t>(i), 0, &stat) != 0 || (stat.valid & needed) != needed)
            return true;
        if (stat.size > maxUnpacked || (stat.size > largePart && stat.size / maxRatio > stat.comp_size))
            return true;
        all += stat.size;
        if (all > maxUnpacked)
            return true;
    }
    return parts > maxParts;
}

} // namespace

ZipPart::ZipPart(zip_file *file, qint64 length) : m_file(file), m_length(length)
{
    QIODevice::open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char *data, qint64 maxSize)
{
    const zip_int64_t read = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (read < 0)
        m_fault = QString::fromUtf8(zip_file_strerror(m_file));
    m_consumed += std::max<zip_int64_t>(read, 0);
    if (m_consumed > m_length)
        m_fault = u"longer than the table of contents says"_s;
    if (!m_fault.isEmpty())
        return -1;
    return read;
}

Expected<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &path)
{
    int code = 0;
    zip *opened = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &code);
    std::unique_ptr<ZipArchive> archive(new ZipArchive(opened, path));
    if (!opened) {
        zip_error_t error;
        zip_error_init_with_code(&error, code);
        const QString details = QString::fromUtf8(zip_error_strerror(&error));
        zip_error_fini(&error);
        return archive->damaged(details);
    }
    if (growsTooMuch(opened))
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Exchange", "The file “%1” is refused: unpacked, it would be far larger than a table can be.")
                         .arg(path)};
    return archive;
}

ZipArchive::~ZipArchive()
{
    if (m_archive)
        zip_discard(m_archive);
}

std::unique_ptr<ZipPart> ZipArchive::part(const QString &name) const
{
    const zip_int64_t index = zip_name_locate(m_archive, name.toUtf8().constData(), ZIP_FL_NOCASE);
    zip_stat_t stat;
    if (index < 0 || zip_stat_index(m_archive, static_cast<zip_uint64_t>(index), 0, &stat) != 0)
        return nullptr;
    zip_file *file = zip_fopen_index(m_archive, static_cast<zip_uint64_t>(index), 0);
    return file ? std::make_unique<ZipPart>(file, static_cast<qint64>(stat.size)) : nullptr;
}

Error ZipArchive::damaged(const QString &details) const
{
    return {ErrorCode::Damaged,
            QCoreApplication::translate(
                "Exchange", "The workbook “%1” is damaged. Open it in a spreadsheet program and save it anew.")
                .arg(m_path),
            details};
}

} // namespace talbook
