#include "core/exchange/encoding_guess.h"

#include "core/exchange/byte_decoder.h"
#include "core/exchange/encodings.h"
#include "core/exchange/russian_letters.h"
#include "core/exchange/utf8_scan.h"

#include <QStringConverter>

#include <uchardet.h>

#include <algorithm>
#include <cstring>
#include <memory>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::size_t sampleLimit = 65'536;
constexpr qint64 pairLimit = 65'536;

bool isHigh(char c)
{
    return static_cast<signed char>(c) < 0;
}

QString markOf(QByteArrayView head)
{
    const auto encoding = QStringConverter::encodingForData(head);
    return encoding ? canonicalEncoding(QString::fromLatin1(QStringConverter::nameForEncoding(*encoding))) : QString();
}

/// @return empty where libuchardet knows nothing, or an encoding that this machine cannot decode.
QString askUchardet(const std::string &sample)
{
    const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), uchardet_delete);
    if (!detector || uchardet_handle_data(detector.get(), sample.data(), sample.size()) != 0)
        return {};
    uchardet_data_end(detector.get());
    const QString name = canonicalEncoding(QString::fromLatin1(uchardet_get_charset(detector.get())));
    return name.isEmpty() || !makeByteDecoder(name) ? QString() : name;
}

/// Share of the bytes above 0x7F that stand in runs of three and more.
double shareInRuns(const std::string &sample)
{
    qint64 all = 0;
    qint64 inRuns = 0;
    for (std::size_t i = 0; i < sample.size();) {
        std::size_t end = i;
        while (end < sample.size() && isHigh(sample[end]))
            ++end;
        const auto run = static_cast<qint64>(end - i);
        all += run;
        inRuns += run >= 3 ? run : 0;
        i = end + 1;
    }
    return all == 0 ? 0.0 : static_cast<double>(inRuns) / static_cast<double>(all);
}

struct Cyrillic
{
    QString encoding;
    double average = 0; // of russianness a letter
};

Cyrillic likeliestCyrillic(const std::string &sample, qint64 high)
{
    constexpr double likelierFromTheStart = 15; // windows-1251, by about four to one
    Cyrillic best;
    for (const QString &name : {u"windows-1251"_s, u"KOI8-R"_s, u"IBM866"_s, u"ISO-8859-5"_s}) {
        const std::u16string upper = upperHalf(name);
        if (upper.empty())
            continue;
        const double sum = russianness(sample, upper) + (name == u"windows-1251" ? likelierFromTheStart : 0);
        const double average = sum / static_cast<double>(high);
        if (best.encoding.isEmpty() || average > best.average)
            best = {name, average};
    }
    return best;
}

} // namespace

void EncodingGuess::add(QByteArrayView bytes)
{
    if (m_seen == 0)
        m_mark = markOf(bytes.first(std::min<qsizetype>(4, bytes.size())));
    if (m_mark.isEmpty()) {
        count16(bytes);
        count8(bytes);
    }
    m_seen += bytes.size();
}

void EncodingGuess::count16(QByteArrayView bytes)
{
    if (m_pairs * 2 >= pairLimit)
        return;
    const qsizetype length = std::min<qsizetype>(bytes.size(), pairLimit);
    for (qsizetype i = 0; i < length; ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const int side = static_cast<int>((m_seen + i) & 1);
        m_zeros[side] += byte == 0 ? 1 : 0;
        // Latin, Greek, Cyrillic, Hebrew and Arabic; Vietnamese; punctuation and currency signs.
        m_highOfPair[side] += byte <= 0x06 || (byte >= 0x1E && byte <= 0x21) ? 1 : 0;
    }
    m_pairs += length / 2;
}

void EncodingGuess::count8(QByteArrayView bytes)
{
    const qint64 before = m_sequences + m_broken;
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    if (!m_cut.empty() && p != end) {
        const std::size_t known = m_cut.size();
        m_cut.append(p, std::min<std::size_t>(3, static_cast<std::size_t>(end - p)));
        const int length = sequenceLength(m_cut.data(), m_cut.data() + m_cut.size());
        ++(length > 0 ? m_sequences : m_broken);
        p += length > 0 ? length - static_cast<int>(known) : 0;
        m_cut.clear();
    }
    while (p != end) {
        p = wellFormedEnd(p, end, m_sequences);
        if (p == end)
            break;
        if (*p != 0 && sequenceLength(p, end) < 0) {
            m_cut.assign(p, end);
            break;
        }
        m_broken += *p == 0 ? 0 : 1;
        ++p;
    }
    if (m_sequences + m_broken != before || !m_cut.empty())
        sample(bytes);
}

void EncodingGuess::sample(QByteArrayView bytes)
{
    const char *p = bytes.data();
    const char *const end = p + bytes.size();
    while (p != end && m_sample.size() < sampleLimit) {
        const auto *feed = static_cast<const char *>(std::memchr(p, '\n', static_cast<std::size_t>(end - p)));
        const char *const lineEnd = feed ? feed + 1 : end;
        if (std::any_of(p, lineEnd, isHigh))
            m_sample.append(p, std::min<std::size_t>(static_cast<std::size_t>(lineEnd - p), sampleLimit));
        p = lineEnd;
    }
}

QString EncodingGuess::guess16() const
{
    for (const int high : {1, 0}) {
        const bool zeros = m_zeros[high] * 20 >= m_pairs && m_zeros[1 - high] * 20 <= m_zeros[high];
        if (m_pairs > 0 && m_zeros[high] > 0 && zeros && m_highOfPair[high] * 10 >= m_pairs * 9)
            return high == 1 ? u"UTF-16LE"_s : u"UTF-16BE"_s;
    }
    return {};
}

QString EncodingGuess::guess8() const
{
    const QString asked = askUchardet(m_sample);
    const auto isOneOf = [&asked](std::initializer_list<QStringView> names) {
        return std::find(names.begin(), names.end(), QStringView(asked)) != names.end();
    };
    const qint64 high = std::count_if(m_sample.begin(), m_sample.end(), isHigh);
    if (shareInRuns(m_sample) < 0.5) {
        constexpr qint64 enough = 40; // with fewer, libuchardet takes any Latin encoding for any other
        const bool other = isOneOf({u"windows-1250", u"ISO-8859-2", u"windows-1254", u"ISO-8859-9", u"windows-1257",
                                    u"ISO-8859-13", u"windows-1253", u"ISO-8859-7"});
        return other && high >= enough ? asked : u"windows-1252"_s;
    }
    const bool otherScript =
        !asked.isEmpty() && !isOneOf({u"windows-1251", u"KOI8-R", u"IBM866", u"ISO-8859-5", u"IBM855", u"UTF-8",
                                      u"windows-1252", u"ISO-8859-1", u"ISO-8859-15", u"x-mac-cyrillic"});
    // A few capitals are enough for libuchardet to see Greek or Hebrew; Russian names reach 3 to 5, Hebrew read as
    // Russian 1, Chinese less than -5.
    const Cyrillic cyrillic = likeliestCyrillic(m_sample, high);
    const bool russian = high < 12 || cyrillic.average >= 2.5;
    return otherScript && !russian ? asked : cyrillic.encoding;
}

QString EncodingGuess::result() const
{
    if (!m_mark.isEmpty())
        return m_mark;
    if (const QString sixteen = guess16(); !sixteen.isEmpty())
        return sixteen;
    const qint64 broken = m_broken + (m_cut.empty() ? 0 : 1);
    if (broken == 0 || m_sequences >= 10 * broken)
        return u"UTF-8"_s;
    return guess8();
}

} // namespace talbook
