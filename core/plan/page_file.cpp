#include "core/plan/page_file.h"

#include "core/plan/durable_file.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringDecoder>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <limits>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int headerSize = 100;
constexpr int usualPageSize = 4096;
constexpr int beginning = 64 * 1024;
constexpr qint64 longestRow = 256 * 1024 * 1024; // the limit Talbook gives SQLite
constexpr size_t mostColumns = 200;              // likewise

/// SQLite's number of one to nine bytes, the most significant first. Moves `at` behind it; -1 there where it is cut.
quint64 variable(const QByteArray &bytes, int &at)
{
    quint64 value = 0;
    for (int i = 0; i < 9; ++i) {
        if (at < 0 || at >= bytes.size()) {
            at = -1;
            return 0;
        }
        const auto byte = quint8(bytes.at(at++));
        if (i == 8)
            return value << 8 | byte;
        value = value << 7 | (byte & 0x7f);
        if (!(byte & 0x80))
            break;
    }
    return value;
}

qint64 signedBigEndian(const char *bytes, int size)
{
    quint64 value = quint8(bytes[0]) & 0x80 ? ~quint64(0) : 0;
    for (int i = 0; i < size; ++i)
        value = value << 8 | quint8(bytes[i]);
    return qint64(value);
}

/// Bytes of a value by its type, or -1 for a type that does not exist.
qint64 sizeOf(quint64 type)
{
    constexpr int sizes[] = {0, 1, 2, 3, 4, 6, 8, 8, 0, 0, -1, -1};
    return type < 12 ? sizes[type] : qint64((type - 12) / 2);
}

bool isInner(PageKind kind)
{
    return kind == PageKind::IndexInner || kind == PageKind::TableInner;
}

} // namespace

Expected<PageFile> PageFile::open(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return fileError(QCoreApplication::translate("Plan", "There is no file “%1”. Check its name and folder."), path,
                         u"missing"_s, ErrorCode::NotFound);
    }
    if (!info.isFile()) { // a pipe or a device would block or never end
        return fileError(QCoreApplication::translate("Plan", "“%1” is not an ordinary file. Choose a .talbook file."),
                         path, u"kind"_s, ErrorCode::NotAPlan);
    }
    if (info.size() == 0) {
        return fileError(QCoreApplication::translate(
                             "Plan", "“%1” is empty: nothing can be saved from it. Restore it from a backup."),
                         path, u"size"_s, ErrorCode::NotAPlan);
    }
    PageFile file;
    file.m_file = std::make_unique<QFile>(path);
    if (!file.m_file->open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return fileError(QCoreApplication::translate(
                             "Plan", "The file “%1” cannot be read. Check that it exists and that you may read it."),
                         path, file.m_file->errorString());
    }
    file.readHeader();
    const qint64 pages = (info.size() + file.m_pageSize - 1) / file.m_pageSize;
    file.m_pages = quint32(std::min<qint64>(pages, std::numeric_limits<qint32>::max()));
    file.m_cut = file.m_cut || info.size() % file.m_pageSize != 0;
    file.m_taken.resize(size_t(file.m_pages) + 1);
    return file;
}

void PageFile::readHeader()
{
    const QByteArray header = m_file->read(headerSize);
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3\0", 16)))
        return;
    const char *bytes = header.constData();
    const int stated = qFromBigEndian<quint16>(bytes + 16);
    const int pageSize = stated == 1 ? 65536 : stated;
    m_pageSize = pageSize >= 512 && std::has_single_bit(unsigned(pageSize)) ? pageSize : usualPageSize;
    // No SQLite that Talbook uses keeps bytes for itself but that of macOS; any other number is a damaged one.
    constexpr int reservedOnMac = 12;
    m_usable = m_pageSize - (quint8(bytes[20]) == reservedOnMac ? reservedOnMac : 0);
    const qint64 promised = qFromBigEndian<quint32>(bytes + 28);
    m_cut = m_file->size() < promised * m_pageSize;
    m_firstFree = qFromBigEndian<quint32>(bytes + 32);
    const int encoding = qFromBigEndian<qint32>(bytes + 56);
    // The text of the tables, near the beginning, shows whether the number is right.
    const bool utf8 = QByteArray(header + m_file->read(beginning)).contains("CREATE TABLE");
    m_encoding = !utf8 && encoding >= 1 && encoding <= 3 ? encoding : 1;
    m_format = qFromBigEndian<qint32>(bytes + 60);
    m_applicationId = qFromBigEndian<qint32>(bytes + 68);
}

QByteArray PageFile::page(quint32 number) const
{
    if (number < 1 || number > m_pages || !m_file->seek(qint64(number - 1) * m_pageSize))
        return {};
    // A sector that the disk cannot read is like one that was overwritten.
    QByteArray bytes = m_file->read(m_pageSize);
    bytes.append(m_pageSize - bytes.size(), '\0');
    return bytes;
}

/// Where cells lie before the first that is counted, it is the count that is wrong; their places follow the others'.
void PageFile::findUncounted(const QByteArray &bytes, int start, int headSize, TreePage &page) const
{
    const char *head = bytes.constData() + start;
    const int stated = qFromBigEndian<quint16>(head + 5);
    const int content = stated == 0 ? 65536 : stated; // where the first cell begins
    int first = m_usable;
    for (const quint16 place : page.places)
        first = std::min<int>(first, place);
    int at = start + headSize + 2 * qFromBigEndian<quint16>(head + 3);
    if (page.misplaced > 0 || content >= first || content < at)
        return;
    for (; at + 2 <= content; at += 2) {
        const quint16 place = qFromBigEndian<quint16>(bytes.constData() + at);
        if (place < content || place + 4 > m_usable || std::ranges::find(page.places, place) != page.places.end())
            return;
        page.places.push_back(place);
    }
}

std::optional<TreePage> PageFile::treePage(const QByteArray &bytes, quint32 number) const
{
    const int start = number == 1 ? headerSize : 0; // the file's header lies on the first page
    if (bytes.size() < start + 12)
        return std::nullopt;
    const char *head = bytes.constData() + start;
    const auto kind = PageKind(quint8(head[0]));
    if (kind != PageKind::TableLeaf && kind != PageKind::IndexLeaf && !isInner(kind))
        return std::nullopt;
    const int headSize = isInner(kind) ? 12 : 8;
    const int cells = qFromBigEndian<quint16>(head + 3);
    const int behindPlaces = start + headSize + 2 * cells;
    if (behindPlaces > m_usable)
        return std::nullopt;
    TreePage page{kind, isInner(kind) ? qFromBigEndian<quint32>(head + 8) : 0, {}, 0};
    for (int i = 0; i < cells; ++i) {
        const quint16 place = qFromBigEndian<quint16>(head + headSize + 2 * i);
        if (place < behindPlaces || place + 4 > m_usable)
            ++page.misplaced;
        else
            page.places.push_back(place);
    }
    findUncounted(bytes, start, headSize, page);
    return page;
}

quint32 PageFile::childAt(const QByteArray &bytes, quint16 place) const
{
    return qFromBigEndian<quint32>(bytes.constData() + place);
}

int PageFile::columnsAt(const QByteArray &bytes, PageKind kind, quint16 place) const
{
    int at = place + (isInner(kind) ? 4 : 0);
    (void)variable(bytes, at); // the row's size
    if (kind == PageKind::TableLeaf)
        (void)variable(bytes, at);
    const int head = at;
    const quint64 headSize = at < 0 ? 0 : variable(bytes, at);
    if (at < 0 || headSize > quint64(bytes.size() - head))
        return 0;
    int columns = 0;
    while (at >= 0 && at < head + int(headSize)) {
        (void)variable(bytes, at);
        ++columns;
    }
    return at == head + int(headSize) ? columns : 0;
}

std::optional<PageCell> PageFile::cell(const QByteArray &bytes, PageKind kind, quint16 place)
{
    PageCell cell;
    int at = place;
    if (isInner(kind)) {
        cell.child = childAt(bytes, place);
        at += 4;
    }
    const bool table = kind == PageKind::TableLeaf || kind == PageKind::TableInner;
    const quint64 size = kind == PageKind::TableInner ? 0 : variable(bytes, at);
    if (table)
        cell.rowid = qint64(variable(bytes, at));
    if (at < 0 || size > quint64(longestRow))
        return std::nullopt;
    if (kind == PageKind::TableInner)
        return cell;
    const auto content = payload(bytes, at, qint64(size), table, cell.further);
    auto row = content ? record(*content) : std::nullopt;
    if (!row) {
        giveBack(cell);
        return std::nullopt;
    }
    cell.row = std::move(*row);
    return cell;
}

void PageFile::giveBack(const PageCell &cell)
{
    for (const quint32 number : cell.further)
        m_taken[number] = false;
}

/// The bytes of a row: those on the page, then those on further pages, each of which begins with the number of the
/// next.
std::optional<QByteArray> PageFile::payload(const QByteArray &bytes, int at, qint64 size, bool table,
                                            std::vector<quint32> &further)
{
    // Shares of the page by the section "PageCell Payload Overflow Pages" of the format.
    const int most = table ? m_usable - 35 : (m_usable - 12) * 64 / 255 - 23;
    const int least = (m_usable - 12) * 32 / 255 - 23;
    const qint64 fitting = least + (size - least) % (m_usable - 4);
    const qint64 here = size <= most ? size : fitting <= most ? fitting : least;
    if (at + here > m_usable)
        return std::nullopt;
    QByteArray all = bytes.mid(at, here);
    if (here == size)
        return all;
    if (at + here + 4 > m_usable || size > qint64(m_pages) * m_pageSize)
        return std::nullopt;
    quint32 next = qFromBigEndian<quint32>(bytes.constData() + at + here);
    while (all.size() < size) {
        if (next < 2 || next > m_pages || m_taken[next])
            return std::nullopt;
        m_taken[next] = true;
        further.push_back(next);
        const QByteArray more = page(next);
        const QByteArray part = more.mid(4, std::min<qint64>(size - all.size(), m_usable - 4));
        if (part.count('\0') == part.size()) // was wiped
            return std::nullopt;
        all += part;
        next = qFromBigEndian<quint32>(more.constData());
    }
    return all;
}

std::optional<PageRow> PageFile::record(const QByteArray &payload) const
{
    int at = 0;
    const quint64 headEnd = variable(payload, at);
    if (at < 0 || headEnd > quint64(payload.size()))
        return std::nullopt;
    std::vector<quint64> types;
    while (at < int(headEnd)) {
        types.push_back(variable(payload, at));
        if (at < 0 || types.size() > mostColumns)
            return std::nullopt;
    }
    if (types.empty() || at != int(headEnd))
        return std::nullopt;
    PageRow row;
    row.reserve(types.size());
    qint64 from = at;
    for (const quint64 type : types) {
        const qint64 size = sizeOf(type);
        if (size < 0 || size > payload.size() - from)
            return std::nullopt;
        row.push_back(value(type, payload.constData() + from, int(size)));
        from += size;
    }
    return from == payload.size() ? std::optional(std::move(row)) : std::nullopt;
}

PageValue PageFile::value(quint64 type, const char *bytes, int size) const
{
    using Kind = PageValue::Kind;
    if (type == 0)
        return {};
    if (type == 7)
        return {Kind::Real, 0, std::bit_cast<double>(qFromBigEndian<quint64>(bytes)), {}};
    if (type == 8 || type == 9)
        return {Kind::Integer, qint64(type - 8), 0, {}};
    if (type < 7)
        return {Kind::Integer, signedBigEndian(bytes, size), 0, {}};
    if (type % 2 == 0)
        return {Kind::Blob, 0, 0, QByteArray(bytes, size)};
    // Decoded and encoded again: what is no text in the file's encoding must not go on as text.
    using Decoder = QStringDecoder;
    constexpr Decoder::Encoding encodings[] = {Decoder::Utf8, Decoder::Utf16LE, Decoder::Utf16BE};
    Decoder decode(encodings[m_encoding - 1], Decoder::Flag::ConvertInitialBom);
    const QString text = decode(QByteArrayView(bytes, size));
    return {Kind::Text, 0, 0, text.toUtf8()};
}

std::vector<quint32> PageFile::freePages() const
{
    std::vector<quint32> free;
    std::vector<bool> seen(size_t(m_pages) + 1);
    for (quint32 trunk = m_firstFree; trunk >= 2 && trunk <= m_pages && !seen[trunk];) {
        seen[trunk] = true;
        free.push_back(trunk);
        const QByteArray bytes = page(trunk);
        const quint32 leaves =
            std::min<quint32>(qFromBigEndian<quint32>(bytes.constData() + 4), quint32(m_usable / 4 - 2));
        for (quint32 i = 0; i < leaves; ++i)
            free.push_back(qFromBigEndian<quint32>(bytes.constData() + 8 + 4 * i));
        trunk = qFromBigEndian<quint32>(bytes.constData());
    }
    return free;
}

} // namespace talbook
