#include "core/plan/packing.h"

#include <QtEndian>

#include <zlib.h>

namespace talbook
{

namespace
{

constexpr qsizetype packHead = 4;
constexpr qsizetype bestRatio = 1032; // no deflated byte stands for more (zlib, "Maximum Compression Factor")

} // namespace

QByteArray packed(const QByteArray &bytes)
{
    return qCompress(bytes, 1); // four bytes of length, most significant first, then zlib's format
}

std::optional<QByteArray> unpacked(const QByteArray &pack)
{
    if (pack.size() < packHead)
        return std::nullopt;
    const auto stated = qsizetype(qFromBigEndian<quint32>(pack.constData()));
    if (stated > largestUnpacked || stated > (pack.size() - packHead) * bestRatio)
        return std::nullopt;
    QByteArray bytes(stated, Qt::Uninitialized);
    auto size = uLongf(stated);
    const auto *source = reinterpret_cast<const Bytef *>(pack.constData() + packHead);
    const int code = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &size, source, uLong(pack.size() - packHead));
    if (code != Z_OK || size != uLongf(stated))
        return std::nullopt;
    return bytes;
}

} // namespace talbook
