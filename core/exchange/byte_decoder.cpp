#include "core/exchange/byte_decoder.h"

#include "core/exchange/encodings.h"
#include "core/exchange/utf8_scan.h"

#include <QStringDecoder>

#include <array>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

void appendCodePoint(std::string &text, char32_t c)
{
    const auto byte = [&text](char32_t bits) { text.push_back(static_cast<char>(static_cast<unsigned char>(bits))); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0 | (c >> 6));
        byte(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        byte(0xE0 | (c >> 12));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    } else {
        byte(0xF0 | (c >> 18));
        byte(0x80 | ((c >> 12) & 0x3F));
        byte(0x80 | ((c >> 6) & 0x3F));
        byte(0x80 | (c & 0x3F));
    }
}

void appendDamage(std::string &text, qint64 base, std::vector<Damage> &damages, bool isNul)
{
    damages.push_back({base + static_cast<qint64>(text.size()), isNul});
    appendCodePoint(text, isNul ? char32_t(0) : char32_t(noCharacter));
}

/// UTF-8 is checked and passed on.
class Utf8Decoder : public ByteDecoder
{
public:
    void decode(QByteArrayView bytes, std::string &text, qint64 base, std::vector<Damage> &damages) override
    {
        m_rest.append(bytes.data(), static_cast<std::size_t>(bytes.size()));
        const char *p = m_rest.data();
        const char *const end = p + m_rest.size();
        text.reserve(text.size() + m_rest.size());
        while (p != end) {
            long long sequences = 0;
            const char *const sound = wellFormedEnd(p, end, sequences);
            text.append(p, sound);
            p = sound;
            if (p == end || (*p != 0 && sequenceLength(p, end) < 0))
                break;
            appendDamage(text, base, damages, *p == 0);
            ++p;
        }
        m_rest.erase(0, static_cast<std::size_t>(p - m_rest.data()));
    }

    void finish(std::string &text, qint64 base, std::vector<Damage> &damages) override
    {
        if (!m_rest.empty())
            appendDamage(text, base, damages, false);
        m_rest.clear();
    }

private:
    std::string m_rest; // between two calls: the beginning of a sequence, at most three bytes
};

/// An encoding of one byte a character, through a table of UTF-8.
class TableDecoder : public ByteDecoder
{
public:
    explicit TableDecoder(const std::u16string &upper)
    {
        for (std::size_t i = 0; i < m_upper.size(); ++i) {
            if (upper[i] != noCharacter)
                appendCodePoint(m_upper[i], upper[i]);
        }
    }

    void decode(QByteArrayView bytes, std::string &text, qint64 base, std::vector<Damage> &damages) override
    {
        const char *p = bytes.data();
        const char *const end = p + bytes.size();
        while (p != end) {
            const std::size_t plain = plainRun(p, end);
            text.append(p, plain);
            p += plain;
            for (; p != end && static_cast<signed char>(*p) <= 0; ++p) {
                const std::string &character = m_upper[static_cast<unsigned char>(*p) & 0x7F];
                if (*p == 0 || character.empty())
                    appendDamage(text, base, damages, *p == 0);
                else
                    text.append(character);
            }
        }
    }

    void finish(std::string &, qint64, std::vector<Damage> &) override {}

private:
    std::array<std::string, 128> m_upper;
};

/// Everything else that Qt can decode: UTF-16, UTF-32 and the encodings of East Asia.
class QtDecoder : public ByteDecoder
{
public:
    // The decoder is made in its place and never moved: a moved one loses count of its errors in Qt 6.4.
    explicit QtDecoder(const QByteArray &name)
        : m_decoder(name.constData()), m_unit(name.startsWith("UTF-16")   ? 2
                                              : name.startsWith("UTF-32") ? 4
                                                                          : 1)
    {
    }

    bool isValid() const { return m_decoder.isValid(); }

    void decode(QByteArrayView bytes, std::string &text, qint64 base, std::vector<Damage> &damages) override
    {
        m_bytes += bytes.size();
        const QString decoded = m_decoder(bytes);
        // Qt tells that something was wrong, not where: from then on the marks it sets are taken for the places.
        const bool damaged = m_decoder.hasError();
        text.reserve(text.size() + static_cast<std::size_t>(decoded.size()) * 2);
        for (const QChar unit : decoded) {
            const char16_t c = unit.unicode();
            if (m_high != 0) {
                const char16_t high = std::exchange(m_high, u'\0');
                if (unit.isLowSurrogate()) {
                    appendCodePoint(text, QChar::surrogateToUcs4(high, c));
                    continue;
                }
                appendDamage(text, base, damages, false);
            }
            if (unit.isHighSurrogate())
                m_high = c;
            else if (c == 0 || unit.isLowSurrogate() || (damaged && (c == noCharacter || c == substitute)))
                appendDamage(text, base, damages, c == 0);
            else
                appendCodePoint(text, c);
        }
    }

    void finish(std::string &text, qint64 base, std::vector<Damage> &damages) override
    {
        // A lead byte that still waits swallows or spoils the line feed.
        const bool cutShort = m_unit == 1 ? m_decoder(QByteArrayView("\n")) != u"\n"_s : m_bytes % m_unit != 0;
        if (std::exchange(m_high, u'\0') != 0 || cutShort)
            appendDamage(text, base, damages, false);
    }

private:
    static constexpr char16_t substitute = 0x1A; // what ICU puts where an encoding of one or two bytes is broken

    QStringDecoder m_decoder;
    int m_unit;
    qint64 m_bytes = 0;
    char16_t m_high = 0; // a high surrogate whose other half is in the next block
};

} // namespace

std::unique_ptr<ByteDecoder> makeByteDecoder(const QString &encoding)
{
    const QString name = canonicalEncoding(encoding);
    if (name == u"UTF-8"_s)
        return std::make_unique<Utf8Decoder>();
    if (const std::u16string upper = upperHalf(name); !upper.empty())
        return std::make_unique<TableDecoder>(upper);
    auto decoder = std::make_unique<QtDecoder>(name.toLatin1());
    if (!decoder->isValid())
        return nullptr;
    return decoder;
}

} // namespace talbook
