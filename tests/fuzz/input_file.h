#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>

/// What every target has: one input, read as if it came from anyone.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

namespace talbook::test
{

/// A folder in memory where inputs lie as files, one after another.
class InputFolder
{
public:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QString write(const QString &name, const std::uint8_t *data, std::size_t size) const
    {
        QFile file(path(name));
        const auto bytes = qint64(size);
        if (!file.open(QIODevice::WriteOnly) || file.write(reinterpret_cast<const char *>(data), bytes) != bytes)
            qFatal("cannot write the input");
        return file.fileName();
    }

private:
    static QString place()
    {
        const QFileInfo memory(QStringLiteral("/dev/shm"));
        return (memory.isWritable() ? memory.filePath() : QDir::tempPath()) + QStringLiteral("/talbook-fuzz-XXXXXX");
    }

    QTemporaryDir m_folder{place()};
};

} // namespace talbook::test
