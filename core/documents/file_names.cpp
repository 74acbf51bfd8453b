#include "core/documents/file_names.h"

#include "core/base/text.h"

#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype longestFileName = 200;

bool isFileNameSign(char32_t c)
{
    if (c < 0x80)
        return QChar::isLetterOrNumber(c) || c == U'.' || c == U'_' || c == U'+';
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Windows keeps these names for devices, whatever stands after the first point.
bool isDeviceName(const QString &stem)
{
    static const QSet<QString> devices = {u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s, u"conin$"_s, u"conout$"_s};
    const QString base = stem.section(u'.', 0, 0).toLower();
    if (devices.contains(base))
        return true;
    return base.size() == 4 && (base.startsWith(u"com"_s) || base.startsWith(u"lpt"_s)) && base[3].isDigit();
}

QString cutToBytes(const QString &text, qsizetype mostBytes)
{
    if (text.toUtf8().size() <= mostBytes)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    qsizetype end = 0;
    for (qsizetype next = finder.toNextBoundary(); next > 0 && text.left(next).toUtf8().size() <= mostBytes;
         next = finder.toNextBoundary())
        end = next;
    return text.left(end);
}

QString trimmedStem(QString stem)
{
    const auto isEdge = [](QChar c) { return c == u'-' || c == u'.'; };
    while (!stem.isEmpty() && (isEdge(stem.front()) || stem.front().isMark()))
        stem.remove(0, 1);
    while (!stem.isEmpty() && isEdge(stem.back()))
        stem.chop(1);
    return stem;
}

} // namespace

QString safeFileStem(const QString &name, qsizetype mostBytes)
{
    QString stem;
    for (const char32_t c : name.normalized(QString::NormalizationForm_C).toUcs4()) {
        if (isFileNameSign(c) && !(c == U'.' && stem.endsWith(u'.')))
            stem += QString::fromUcs4(&c, 1);
        else if (c != U'.' && !stem.endsWith(u'-'))
            stem += u'-';
    }
    stem = trimmedStem(cutToBytes(trimmedStem(stem), mostBytes));
    return isDeviceName(stem) ? u"_"_s + stem : stem;
}

QHash<qint64, QString> accountFileNames(const AccountTable &accounts, const QString &prefix)
{
    std::vector<std::pair<qint64, QString>> named;
    named.reserve(accounts.size());
    for (size_t i = 0; i < accounts.size(); ++i) {
        const std::string_view utf8 = accounts.text(accounts[i].name);
        named.emplace_back(accounts[i].id.value, QString::fromUtf8(utf8.data(), qsizetype(utf8.size())));
    }
    return documentFileNames(std::move(named), prefix);
}

QHash<qint64, QString> documentFileNames(std::vector<std::pair<qint64, QString>> named, const QString &prefix)
{
    std::ranges::sort(named, {}, &std::pair<qint64, QString>::first);
    constexpr qsizetype longestId = 13; // 63 bits in base 36
    const qsizetype room = longestFileName - prefix.toUtf8().size() - longestId - qsizetype(sizeof("-.md") - 1);
    QHash<qint64, QString> names;
    names.reserve(qsizetype(named.size()));
    QSet<QString> taken;
    taken.reserve(qsizetype(named.size()));
    for (const auto &[key, wanted] : named) {
        const QString stem = safeFileStem(wanted, room);
        const QString id = QString::number(key, 36);
        QString name = stem;
        for (qsizetype digits = 4; name.isEmpty() || taken.contains(foldText(name)); ++digits) {
            const QString suffix = id.right(digits);
            name = stem.isEmpty() ? suffix : stem + u'-' + suffix;
            // Only a name that ends in the whole id of another can still be taken; two dashes never occur in one.
            if (digits > id.size())
                name = stem + u"--"_s + id;
        }
        taken.insert(foldText(name));
        names.insert(key, prefix + name + u".md"_s);
    }
    return names;
}

} // namespace talbook
