#include "structure/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

/// The end of the literal that begins at `from`, or -1 where none begins there.
qsizetype literalEnd(const QString &text, qsizetype from)
{
    static const QRegularExpression literal(
        uR"re(R"([^()\s\\]{0,16})\((?s:.*?)\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)+')re"_s);
    // A quote after a digit groups digits, as in 1'000.
    const bool separator = text[from] == u'\'' && from > 0 && text[from - 1].isLetterOrNumber();
    if (separator)
        return -1;
    const auto match =
        literal.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? match.capturedEnd() : -1;
}

QString withoutComments(const QString &text)
{
    QString code = text;
    const auto blank = [&code](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            if (code[i] != u'\n')
                code[i] = u' ';
        }
    };
    for (qsizetype i = 0; i < text.size();) {
        const QStringView rest = QStringView(text).sliced(i);
        if (rest.startsWith(u"//") || rest.startsWith(u"/*")) {
            const QStringView closing = rest[1] == u'/' ? u"\n" : u"*/";
            const qsizetype end = text.indexOf(closing, i + 2);
            const qsizetype next = end < 0 ? text.size() : end + closing.size();
            blank(i, next);
            i = next;
            continue;
        }
        const qsizetype end = text[i] == u'"' || text[i] == u'\'' || text[i] == u'R' ? literalEnd(text, i) : -1;
        i = end < 0 ? i + 1 : end;
    }
    return code;
}

} // namespace

SourceFile::SourceFile(QString filePath, QString fileText)
    : path(std::move(filePath)), text(std::move(fileText)), code(withoutComments(text))
{
}

bool SourceFile::isUnder(QStringView folder) const
{
    return path.startsWith(folder) && path.size() > folder.size() && path[folder.size()] == u'/';
}

QString SourceFile::complaint(qsizetype position, const QString &what) const
{
    const qsizetype line = QStringView(text).first(position).count(u'\n') + 1;
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

QList<Include> includesOf(const SourceFile &file)
{
    static const QRegularExpression directive(uR"re(^[ \t]*#[ \t]*include[ \t]*([<"])([^>"\n]+)[>"])re"_s,
                                              QRegularExpression::MultilineOption);
    QList<Include> includes;
    for (auto it = directive.globalMatch(file.code); it.hasNext();) {
        const auto match = it.next();
        includes.append({match.captured(2), match.captured(1) == u"\"", match.capturedStart()});
    }
    return includes;
}

/// What stands at namespace level begins its line; so do the braces of namespaces.
QList<Definition> definitionsOf(const SourceFile &file)
{
    static const QRegularExpression type(
        uR"re(^(?:class|struct|enum class|enum)\s+(\w+(?:::\w+)*)(?: final)?\s*(?::(?!:)[^;{]*)?\{)re"_s,
        QRegularExpression::MultilineOption);
    QList<std::pair<qsizetype, qsizetype>> alone;
    for (qsizetype from = 0; (from = file.code.indexOf(u"\nnamespace\n{"_s, from)) >= 0;) {
        const qsizetype end = file.text.indexOf(u"\n} // namespace\n"_s, from);
        alone.append({from, end < 0 ? file.text.size() : end});
        from = alone.back().second;
    }
    QList<Definition> found;
    for (auto matches = type.globalMatch(file.code); matches.hasNext();) {
        const auto match = matches.next();
        const qsizetype position = match.capturedStart();
        const bool ofThisFile = std::ranges::any_of(
            alone, [position](const auto &part) { return part.first < position && position < part.second; });
        found.append({match.captured(1), position, ofThisFile});
    }
    return found;
}

QList<SourceFile> sourceTree(const QString &top)
{
    QList<SourceFile> files;
    for (const QString &layer : {u"app"_s, u"core"_s, u"tests"_s, u"ui"_s}) {
        QDirIterator it(QDir(top).filePath(layer), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly))
                files.append({QDir(top).relativeFilePath(file.fileName()), QString::fromUtf8(file.readAll())});
        }
    }
    return files;
}
