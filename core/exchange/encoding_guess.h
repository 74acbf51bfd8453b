#pragma once

#include <QByteArrayView>
#include <QString>

#include <string>

namespace talbook
{

/// Looks at a whole file, block by block, and says in which encoding it is most likely written.
///
/// In this order: a byte order mark; zero bytes on one side of the pairs (UTF-16 without a mark); well-formed UTF-8, or
/// nearly so (one in ten sequences may be broken, as in a file cut short); then, by how the bytes above 0x7F stand:
/// alone within Latin words, as in "Crédito", which is windows-1252 unless there is much that libuchardet knows for
/// another Latin encoding; or in runs of three and more, which is another script: the Cyrillic encoding in which the
/// text reads the most like Russian, unless it does not and libuchardet knows another script.
class EncodingGuess
{
public:
    /// The blocks of the file in their order; the first must have four bytes or be the whole file.
    void add(QByteArrayView bytes);

    QString result() const;

private:
    void count16(QByteArrayView bytes);
    void count8(QByteArrayView bytes);
    void sample(QByteArrayView bytes);
    QString guess16() const;
    QString guess8() const;

    QString m_mark; // the encoding that a byte order mark names
    qint64 m_seen = 0;
    qint64 m_zeros[2] = {};      // at even and odd offsets
    qint64 m_highOfPair[2] = {}; // bytes that are the upper byte of a character in European text, by the same
    qint64 m_pairs = 0;
    qint64 m_sequences = 0; // well-formed UTF-8 of two and more bytes
    qint64 m_broken = 0;
    std::string m_cut;    // the beginning of a sequence at the end of a block
    std::string m_sample; // lines with bytes above 0x7F
};

} // namespace talbook
