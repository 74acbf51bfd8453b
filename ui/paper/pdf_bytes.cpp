#include "ui/paper/pdf_bytes.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <vector>

namespace talbook
{

namespace
{

constexpr qsizetype entrySize = 20; // "0000000017 00000 n \n"

struct Piece
{
    qsizetype number = 0, from = 0;
    QByteArray bytes = {}; ///< from its number to its end
};

/// The file's properties; other pieces stay as they are.
QByteArray withProperties(QByteArray piece, QDate date, const QByteArray &keywords)
{
    const QByteArray mark = "/CreationDate (";
    const qsizetype at = piece.indexOf(mark);
    const qsizetype end = at < 0 ? -1 : piece.indexOf(')', at);
    if (end < 0)
        return piece;
    const QByteArray when = "D:" + date.toString(QStringLiteral("yyyyMMdd")).toLatin1() + "000000Z";
    piece.replace(at + mark.size(), end - at - mark.size(), when);
    return keywords.isEmpty() ? piece : piece.insert(at, "/Keywords (" + keywords + ")\n");
}

/// The text with each reference ("12 0 R") given another number. What follows the beginning of a stream is left alone:
/// it holds none.
QByteArray withReferences(const QByteArray &text, const std::function<qsizetype(qsizetype)> &numberOf)
{
    const QByteArray mark = " 0 R";
    const qsizetype stream = text.indexOf("\nstream\n");
    const qsizetype end = stream < 0 ? text.size() : stream;
    QByteArray out;
    out.reserve(text.size() + 16);
    qsizetype copied = 0;
    for (qsizetype at = text.indexOf(mark); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
        qsizetype digits = at;
        while (digits > copied && text[digits - 1] >= '0' && text[digits - 1] <= '9')
            --digits;
        if (digits == at)
            continue;
        out += text.mid(copied, digits - copied);
        out += QByteArray::number(numberOf(text.mid(digits, at - digits).toLongLong()));
        copied = at;
    }
    return out + text.mid(copied);
}

/// A part of a font carries letters before its name that Qt makes from the object's number.
QByteArray withFontLetters(QByteArray piece, qsizetype number)
{
    const QByteArray mark = "/FontName /Q";
    const qsizetype at = piece.indexOf(mark);
    const qsizetype plus = at < 0 ? -1 : piece.indexOf('+', at);
    if (plus < 0)
        return piece;
    QByteArray letters(5, 'A');
    for (qsizetype i = 0; i < letters.size(); ++i, number /= 26)
        letters[i] = char('A' + number % 26);
    return piece.replace(at + mark.size(), plus - at - mark.size(), letters);
}

/// The objects in the order in which references, beginning with the trailer's, lead to them; then those nothing leads
/// to.
std::vector<const Piece *> inReadingOrder(const std::map<qsizetype, Piece> &pieces, const QByteArray &trailer)
{
    std::vector<const Piece *> order;
    std::set<qsizetype> known;
    const auto take = [&](qsizetype number) {
        const auto piece = pieces.find(number);
        if (piece != pieces.end() && known.insert(number).second)
            order.push_back(&piece->second);
        return number;
    };
    withReferences(trailer, take);
    for (size_t next = 0; next < order.size(); ++next)
        withReferences(order[next]->bytes, take);
    for (const auto &[number, piece] : pieces)
        take(number);
    return order;
}

/// The pieces of the file by their numbers; nothing where the table does not lead to them.
std::optional<std::map<qsizetype, Piece>> piecesOf(const QByteArray &pdf, const QByteArray &entries, qsizetype table)
{
    std::vector<Piece> found;
    for (qsizetype i = 1; i < entries.size() / entrySize; ++i) {
        const QByteArray entry = entries.mid(i * entrySize, entrySize);
        if (entry[17] == 'n')
            found.push_back({i, entry.left(10).toLongLong()});
    }
    std::ranges::sort(found, {}, &Piece::from);
    std::map<qsizetype, Piece> pieces;
    for (size_t i = 0; i < found.size(); ++i) {
        Piece &piece = found[i];
        const QByteArray head = QByteArray::number(piece.number) + " 0 obj";
        const qsizetype to = i + 1 < found.size() ? found[i + 1].from : table;
        piece.bytes = pdf.mid(piece.from, to - piece.from);
        if (!piece.bytes.startsWith(head))
            return std::nullopt;
        piece.bytes.remove(0, head.size());
        pieces[piece.number] = piece;
    }
    return pieces;
}

} // namespace

std::optional<QByteArray> settledPdf(const QByteArray &pdf, QDate date, const QByteArray &keywords)
{
    const QByteArray startMark = "startxref\n";
    const qsizetype start = pdf.lastIndexOf(startMark);
    if (start < 0)
        return std::nullopt;
    const qsizetype numberAt = start + startMark.size();
    const qsizetype table = pdf.mid(numberAt, pdf.indexOf('\n', numberAt) - numberAt).toLongLong();
    const qsizetype trailerAt = pdf.indexOf("trailer", table);
    const QByteArray head = pdf.mid(table, pdf.indexOf('\n', table + 5) + 1 - table);
    if (table <= 0 || trailerAt < 0 || !head.startsWith("xref\n0 "))
        return std::nullopt;
    const QByteArray entries = pdf.mid(table + head.size(), trailerAt - table - head.size());
    if (entries.size() != head.mid(7).trimmed().toLongLong() * entrySize)
        return std::nullopt;
    const auto pieces = piecesOf(pdf, entries, table);
    if (!pieces || pieces->empty())
        return std::nullopt;

    const QByteArray trailer = pdf.mid(trailerAt, numberAt - trailerAt);
    const std::vector<const Piece *> order = inReadingOrder(*pieces, trailer);
    std::map<qsizetype, qsizetype> numbers;
    for (size_t i = 0; i < order.size(); ++i)
        numbers[order[i]->number] = qsizetype(i) + 1;
    const auto numberOf = [&numbers](qsizetype old) { return numbers.contains(old) ? numbers[old] : 0; };

    const auto first = std::ranges::min_element(order, {}, &Piece::from);
    QByteArray settled = pdf.left((*first)->from);
    settled.reserve(pdf.size());
    QByteArray places = "0000000000 65535 f \n";
    for (size_t i = 0; i < order.size(); ++i) {
        const qsizetype number = qsizetype(i) + 1;
        places += QByteArray::number(settled.size()).rightJustified(10, '0') + " 00000 n \n";
        settled += QByteArray::number(number) + " 0 obj";
        settled += withFontLetters(withReferences(withProperties(order[i]->bytes, date, keywords), numberOf), number);
    }
    const QByteArray place = QByteArray::number(settled.size());
    const QByteArray size = QByteArray::number(qsizetype(order.size()) + 1);
    QByteArray end = withReferences(trailer, numberOf);
    const qsizetype sizeAt = end.indexOf("/Size ") + 6;
    qsizetype sizeEnd = sizeAt;
    while (sizeAt >= 6 && sizeEnd < end.size() && end[sizeEnd] >= '0' && end[sizeEnd] <= '9')
        ++sizeEnd;
    end.replace(sizeAt, sizeEnd - sizeAt, size);
    return settled + "xref\n0 " + size + '\n' + places + end + place + "\n%%EOF\n";
}

} // namespace talbook
