#include "core/exchange/text_source.h"

#include "core/exchange/encoding_guess.h"
#include "core/exchange/encodings.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 blockBytes = 1 << 20;
constexpr std::size_t maxDamages = 10'000;

Error cannotRead(const QFile &file)
{
    return {ErrorCode::FileSystem, QCoreApplication::translate("Exchange", "The file “%1” cannot be read: %2.")
                                       .arg(file.fileName(), file.errorString())};
}

} // namespace

Error emptyTable(const QString &path)
{
    return {ErrorCode::BadInput,
            QCoreApplication::translate("Exchange",
                                        "The file “%1” is empty. Export the table again, or choose another file.")
                .arg(path),
            {}};
}

Expected<std::unique_ptr<QFile>> openTableFile(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Exchange", "There is no file “%1”.").arg(path)};
    if (!info.isFile())
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("Exchange", "“%1” is not a file but a folder or a device.").arg(path)};
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return cannotRead(*file);
    if (file->size() == 0)
        return emptyTable(path);
    if (file->size() > maxFileBytes)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Exchange", "The file “%1” is larger than 200 MB. Split it and import the parts one by one.")
                         .arg(path)};
    return file;
}

Expected<std::unique_ptr<TextSource>> TextSource::open(const QString &path, const QString &encoding)
{
    auto file = openTableFile(path);
    if (!file)
        return file.error();
    std::unique_ptr<TextSource> source(new TextSource);
    source->m_file = std::move(*file);
    source->m_encoding = canonicalEncoding(encoding);
    if (encoding.isEmpty()) {
        EncodingGuess guess;
        QByteArray block;
        for (;;) {
            const auto more = source->readBlock(block);
            TALBOOK_TRY(more);
            if (!*more)
                break;
            guess.add(block);
        }
        source->m_encoding = guess.result();
        source->m_file->seek(0);
    }
    source->m_decoder = makeByteDecoder(source->m_encoding);
    if (!source->m_decoder)
        return Error{
            ErrorCode::BadInput,
            QCoreApplication::translate("Exchange", "The encoding “%1” is not known. Known are, among others: %2.")
                .arg(encoding, offeredEncodings().join(u", "_s))};
    return source;
}

Expected<bool> TextSource::readBlock(QByteArray &block)
{
    block.resize(blockBytes);
    const qint64 length = m_file->read(block.data(), block.size());
    if (length < 0)
        return cannotRead(*m_file);
    block.resize(length);
    return length > 0;
}

Expected<bool> TextSource::read(std::string &text)
{
    const std::size_t before = text.size();
    while (!m_ended && text.size() == before) {
        const bool first = m_file->pos() == 0;
        QByteArray block;
        const auto more = readBlock(block);
        TALBOOK_TRY(more);
        if (first && m_encoding == u"UTF-8" &&
            block.startsWith("\xEF\xBB\xBF")) // the other decoders drop it themselves
            block.remove(0, 3);
        std::vector<Damage> damages;
        const qint64 base = m_decoded - static_cast<qint64>(before);
        if (*more)
            m_decoder->decode(block, text, base, damages);
        else
            m_decoder->finish(text, base, damages);
        m_ended = !*more;
        m_damages.insert(m_damages.end(), damages.begin(), damages.end());
    }
    m_decoded += static_cast<qint64>(text.size() - before);
    if (m_damages.size() > maxDamages)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate(
                         "Exchange", "The file “%1” is not text in the encoding %2. Choose another encoding.")
                         .arg(path(), m_encoding)};
    return text.size() > before;
}

} // namespace talbook
