// The main of the targets where there is no libFuzzer: each input of the corpus, then each cut short and with bits
// flipped, the same on every run.

#include "tests/fuzz/input_file.h"

#include <QDirIterator>
#include <QRandomGenerator>

#include <cstdio>

namespace
{

constexpr qint64 largest = 2 * 1024 * 1024;

void tryOne(const QByteArray &bytes)
{
    LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()), std::size_t(bytes.size()));
}

QStringList inputsIn(const QString &place)
{
    if (QFileInfo(place).isFile())
        return {place};
    QStringList inputs;
    for (QDirIterator files(place, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        inputs.append(files.next());
    inputs.sort();
    return inputs;
}

} // namespace

/// Arguments: how many variations of each input, then files and folders; a place that is not there is told of.
int main(int argc, char **argv)
{
    const int variations = argc > 1 ? QByteArray(argv[1]).toInt() : 0;
    int tried = 0;
    QRandomGenerator random(20270211);
    for (int i = 2; i < argc; ++i) {
        if (!QFileInfo::exists(QFile::decodeName(argv[i])))
            std::fprintf(stderr, "not there, left out: %s\n", argv[i]);
        for (const QString &path : inputsIn(QFile::decodeName(argv[i]))) {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
                continue;
            const QByteArray bytes = file.readAll();
            std::fprintf(stderr, "%s\n", qPrintable(path)); // the last line tells which input ended the program
            tryOne(bytes);
            for (int n = 0; n < variations && !bytes.isEmpty(); ++n) {
                tryOne(bytes.left(qsizetype(random.bounded(quint32(bytes.size())))));
                QByteArray changed = bytes;
                for (int flips = 0; flips <= n % 4; ++flips)
                    changed[qsizetype(random.bounded(quint32(bytes.size())))] ^= char(1 << random.bounded(8));
                tryOne(changed);
            }
            ++tried;
        }
    }
    std::printf("%d inputs\n", tried);
    return tried > 0 ? 0 : 1;
}
