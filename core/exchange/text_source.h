#pragma once

#include "core/base/expected.h"
#include "core/exchange/byte_decoder.h"

#include <QFile>

#include <deque>
#include <memory>
#include <string>

namespace talbook
{

/// Larger files are refused before anything is read.
inline constexpr qint64 maxFileBytes = 200'000'000;

/// The file has nothing in it that could be imported.
Error emptyTable(const QString &path);

/// The file at `path`, open for reading, if it is one that can be a table: a regular file, not empty, not too large.
Expected<std::unique_ptr<QFile>> openTableFile(const QString &path);

/// The text of a file as UTF-8, block by block, so that memory does not grow with the file.
class TextSource
{
public:
    /// @param encoding a name; empty to guess, for which the file is read once beforehand.
    static Expected<std::unique_ptr<TextSource>> open(const QString &path, const QString &encoding = {});

    /// Appends the next block, without the byte order mark. @return false if there was nothing left to append.
    Expected<bool> read(std::string &text);

    /// Places that could not be decoded, by their offsets from the beginning of the text, in order; the reader takes
    /// them away as it passes them.
    std::deque<Damage> &damages() { return m_damages; }

    QString path() const { return m_file->fileName(); }
    QString encoding() const { return m_encoding; }
    qint64 position() const { return m_file->pos(); }
    qint64 total() const { return m_file->size(); }

private:
    TextSource() = default;
    Expected<bool> readBlock(QByteArray &block);

    std::unique_ptr<QFile> m_file;
    QString m_encoding;
    std::unique_ptr<ByteDecoder> m_decoder;
    std::deque<Damage> m_damages;
    qint64 m_decoded = 0; // bytes of text so far
    bool m_ended = false;
};

} // namespace talbook
