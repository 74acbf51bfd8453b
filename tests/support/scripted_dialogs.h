#pragma once

#include "ui/shell/dialogs.h"

#include <QList>

#include <functional>
#include <utility>

namespace talbook::test
{

/// Answers what a window asks from a script, and remembers what was asked. An answer that was not foreseen fails the
/// test by its emptiness: no file, no folder, the last choice.
class ScriptedDialogs : public Dialogs
{
public:
    QStringList files;
    QList<int> choices;
    QStringList asked;
    QStringList details;  ///< of each question with answers to choose from
    QStringList newFiles; ///< of what was asked, where nobody was asked whether to replace a file
    QStringList errors;
    std::function<void()> meanwhile; ///< happens once, while the next question is on the screen

    QString openFile(QWidget *, const QString &title, const QString &) override { return next(title); }
    QString saveFile(QWidget *, const QString &title, const QString &, const QString &) override { return next(title); }
    QString newFile(QWidget *, const QString &title, const QString &, const QString &) override
    {
        newFiles.append(title);
        return next(title);
    }
    QString folder(QWidget *, const QString &title) override { return next(title); }
    void error(QWidget *, const Error &error) override { errors.append(error.message); }
    void inform(QWidget *, const QString &, const QString &text) override { asked.append(text); }
    int choose(QWidget *, const QString &, const QString &text, const QStringList &answers,
               const QString &more = {}) override
    {
        asked.append(text);
        details.append(more);
        if (meanwhile)
            std::exchange(meanwhile, nullptr)();
        return choices.isEmpty() ? int(answers.size()) - 1 : choices.takeFirst();
    }

private:
    QString next(const QString &title)
    {
        asked.append(title);
        return files.isEmpty() ? QString() : files.takeFirst();
    }
};

} // namespace talbook::test
