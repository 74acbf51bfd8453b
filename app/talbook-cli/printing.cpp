#include "app/talbook-cli/printing.h"

#include <cstdio>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace talbook::cli
{

namespace
{

bool errorsGoToTerminal()
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stderr)) != 0;
#else
    return ::isatty(STDERR_FILENO) == 1;
#endif
}

} // namespace

bool printResult(const QByteArray &bytes)
{
    const bool written = std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout) == size_t(bytes.size());
    return std::fflush(stdout) == 0 && written;
}

void printMessage(const QString &sentence)
{
    const QByteArray line = (printable(sentence) + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

QString printable(QString text)
{
    for (QChar &c : text) {
        const bool turnsDirection =
            (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
        if (turnsDirection || (c.category() == QChar::Other_Control && c != u'\n'))
            c = QChar::ReplacementCharacter;
    }
    return text;
}

ProgressLine::ProgressLine() : m_terminal(errorsGoToTerminal()) {}

ProgressLine::~ProgressLine()
{
    if (m_shown >= 0)
        std::fputs("\r     \r", stderr);
}

Progress ProgressLine::progress()
{
    return [this](qint64 finished, qint64 total) {
        const int percent = total > 0 ? int(100.0 * double(finished) / double(total)) : 0;
        if (m_terminal && percent != m_shown) {
            m_shown = percent;
            std::fprintf(stderr, "\r%3d %%", percent);
            std::fflush(stderr);
        }
        return true;
    };
}

} // namespace talbook::cli
