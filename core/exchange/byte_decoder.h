#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace talbook
{

/// A place where bytes could not be read: an offset into the decoded text.
struct Damage
{
    qint64 offset = 0;
    bool isNul = false; ///< a zero character, which is left in the text; otherwise U+FFFD stands there
};

/// Turns the bytes of one encoding into UTF-8, block by block; a character may lie across two blocks.
class ByteDecoder
{
public:
    virtual ~ByteDecoder() = default;
    ByteDecoder() = default;
    ByteDecoder(const ByteDecoder &) = delete;
    ByteDecoder &operator=(const ByteDecoder &) = delete;

    /// Appends the text of `bytes` to `text`, and to `damages` what was wrong, with `base` as the offset of text[0].
    virtual void decode(QByteArrayView bytes, std::string &text, qint64 base, std::vector<Damage> &damages) = 0;
    /// The same for a character that the end of the file cuts short.
    virtual void finish(std::string &text, qint64 base, std::vector<Damage> &damages) = 0;
};

/// @return null for a name that this machine cannot decode.
std::unique_ptr<ByteDecoder> makeByteDecoder(const QString &encoding);

} // namespace talbook
