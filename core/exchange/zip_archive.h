#pragma once

#include "core/base/expected.h"

#include <QIODevice>

#include <memory>

struct zip;
struct zip_file;

namespace talbook
{

/// A part of an archive, uncompressed as it is read. Reading ends with an error where the data are damaged or longer
/// than the archive's table of contents says.
class ZipPart : public QIODevice
{
public:
    ZipPart(zip_file *file, qint64 length);
    ~ZipPart() override;

    bool isSequential() const override { return true; }
    qint64 consumed() const { return m_consumed; }
    qint64 length() const { return m_length; }
    QString fault() const { return m_fault; } ///< why reading ended too early; else empty

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_length;
    qint64 m_consumed = 0;
    QString m_fault;
};

/// A ZIP archive, open for reading. One that would grow beyond 1 GiB, or of which a large part would grow more than
/// two hundredfold, is refused before anything of it is read.
class ZipArchive
{
public:
    static Expected<std::unique_ptr<ZipArchive>> open(const QString &path);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    QString path() const { return m_path; }

    /// @param name of the part, whatever the case of its letters. @return null if there is none.
    std::unique_ptr<ZipPart> part(const QString &name) const;

    /// For whatever is wrong inside the archive.
    Error damaged(const QString &details) const;

private:
    ZipArchive(zip *archive, QString path) : m_archive(archive), m_path(std::move(path)) {}

    zip *m_archive;
    QString m_path;
};

} // namespace talbook
