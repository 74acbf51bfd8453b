#pragma once

#include "core/base/progress.h"

#include <QByteArray>
#include <QString>

namespace talbook::cli
{

/// False where standard output does not take it (a closed pipe, a full disk).
bool printResult(const QByteArray &bytes);

/// A sentence for the person, as a line on standard error.
void printMessage(const QString &sentence);

/// Text without what a terminal would obey: file names and records may hold escape sequences.
QString printable(QString text);

/// Shows how far work has come on standard error where that is a terminal; elsewhere says nothing.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    Progress progress();

private:
    bool m_terminal = false;
    int m_shown = -1; ///< per cent
};

} // namespace talbook::cli
