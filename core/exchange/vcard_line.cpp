#include "core/exchange/vcard_line.h"

#include "core/exchange/byte_decoder.h"
#include "core/exchange/encoding_guess.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

bool isPropertyName(const QString &name)
{
    return !name.isEmpty() && std::ranges::all_of(name, [](QChar c) {
        return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-' || c == u'_');
    });
}

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

QByteArray fromQuotedPrintable(const QByteArray &text)
{
    QByteArray bytes;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool escaped =
            text[i] == '=' && i + 2 < text.size() && hexDigit(text[i + 1]) >= 0 && hexDigit(text[i + 2]) >= 0;
        if (escaped) {
            bytes += char(hexDigit(text[i + 1]) * 16 + hexDigit(text[i + 2]));
            i += 2;
        } else if (text[i] != '=') { // one at the end is a soft break that nothing follows
            bytes += text[i];
        }
    }
    return bytes;
}

/// By the charset that is named, else by the bytes themselves.
QString fromBytes(const QByteArray &bytes, const QString &charset)
{
    auto decoder = makeByteDecoder(charset);
    if (charset.isEmpty() || !decoder) {
        EncodingGuess guess;
        guess.add(bytes);
        decoder = makeByteDecoder(guess.result());
    }
    if (!decoder)
        return QString::fromUtf8(bytes);
    std::string text;
    std::vector<Damage> damages;
    decoder->decode(bytes, text, 0, damages);
    decoder->finish(text, 0, damages);
    return QString::fromStdString(text);
}

/// Parts at signs that no backslash precedes, and resolves the escapes; a null sign parts nothing.
QStringList unescaped(const QString &text, QChar sign)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\\' && i + 1 < text.size()) {
            const QChar next = text.at(++i);
            const bool isSign = next == u'\\' || next == u',' || next == u';' || next == u':';
            if (next == u'n' || next == u'N')
                parts.last() += u'\n';
            else
                parts.last() += isSign ? QString(next) : QString(c) + next;
        } else if (c == sign && !sign.isNull()) {
            parts.append(QString());
        } else if (c != u'\r' && !c.isNull()) {
            parts.last() += c;
        }
    }
    for (QString &part : parts)
        part = part.trimmed();
    return parts;
}

} // namespace

bool VCardLine::parse(std::string_view text, VCardLine &line)
{
    line = {};
    std::vector<std::string_view> parts;
    size_t begin = 0, at = 0;
    bool isQuoted = false;
    for (; at < text.size(); ++at) {
        if (text[at] == '"')
            isQuoted = !isQuoted;
        if (isQuoted || (text[at] != ';' && text[at] != ':'))
            continue;
        parts.push_back(text.substr(begin, at - begin));
        begin = at + 1;
        if (text[at] == ':')
            break;
    }
    if (at >= text.size() || parts.empty())
        return false;
    const QString name = QString::fromUtf8(parts.front().data(), qsizetype(parts.front().size())).trimmed().toLower();
    const qsizetype dot = name.lastIndexOf(u'.');
    line.group = dot < 0 ? QString() : name.left(dot);
    line.name = name.mid(dot + 1);
    if (!isPropertyName(line.name))
        return false;
    for (size_t i = 1; i < parts.size(); ++i) {
        const QString part = QString::fromUtf8(parts[i].data(), qsizetype(parts[i].size()));
        const qsizetype equals = part.indexOf(u'=');
        const QString key = equals < 0 ? QString() : part.left(equals).trimmed().toLower();
        for (QString each : part.mid(equals + 1).split(u','))
            line.parameters.emplace_back(key, each.remove(u'"').trimmed());
    }
    line.value = QByteArray(text.data() + begin, qsizetype(text.size() - begin));
    return true;
}

bool VCardLine::isOfType(QStringView type) const
{
    return std::ranges::any_of(parameters, [type](const auto &each) {
        return (each.first == u"type" || each.first.isEmpty()) && each.second.compare(type, Qt::CaseInsensitive) == 0;
    });
}

QString VCardLine::parameter(QStringView wanted) const
{
    const auto found = std::ranges::find_if(parameters, [wanted](const auto &each) { return each.first == wanted; });
    return found == parameters.end() ? QString() : found->second;
}

QString VCardLine::decoded() const
{
    const QString encoding = parameter(u"encoding");
    const bool isPrintable =
        encoding.compare(u"quoted-printable", Qt::CaseInsensitive) == 0 || isOfType(u"quoted-printable");
    return isPrintable ? fromBytes(fromQuotedPrintable(value), parameter(u"charset")) : QString::fromUtf8(value);
}

QStringList VCardLine::components() const
{
    return unescaped(decoded(), u';');
}

QString VCardLine::text() const
{
    return unescaped(decoded(), QChar()).first();
}

QStringList VCardLine::items() const
{
    QStringList list = unescaped(decoded(), u',');
    list.removeAll(QString());
    return list;
}

} // namespace talbook
