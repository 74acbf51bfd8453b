#include "structure/source_text.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

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
