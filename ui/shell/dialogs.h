#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

class QWidget;

namespace talbook
{

/// Everything a window asks a person, behind one interface, so that a test can answer.
class Dialogs
{
public:
    virtual ~Dialogs() = default;

    /// An empty text means cancelled.
    virtual QString openFile(QWidget *parent, const QString &title, const QString &filter) = 0;
    virtual QString saveFile(QWidget *parent, const QString &title, const QString &filter,
                             const QString &suggested) = 0;
    /// For what never replaces a file, so that nobody is asked whether to: a name that is taken is refused afterwards.
    virtual QString newFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested) = 0;
    virtual QString folder(QWidget *parent, const QString &title) = 0;
    /// Says what happened; the details wait behind a button.
    virtual void error(QWidget *parent, const Error &error) = 0;
    virtual void inform(QWidget *parent, const QString &title, const QString &text) = 0;
    /// One button an answer, the last one being "do nothing"; returns the answer's index. The details wait behind a
    /// button of their own.
    virtual int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers,
                       const QString &details = {}) = 0;
};

/// The real ones.
class DesktopDialogs : public Dialogs
{
public:
    QString openFile(QWidget *parent, const QString &title, const QString &filter) override;
    QString saveFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested) override;
    QString newFile(QWidget *parent, const QString &title, const QString &filter, const QString &suggested) override;
    QString folder(QWidget *parent, const QString &title) override;
    void error(QWidget *parent, const Error &error) override;
    void inform(QWidget *parent, const QString &title, const QString &text) override;
    int choose(QWidget *parent, const QString &title, const QString &text, const QStringList &answers,
               const QString &details = {}) override;
};

} // namespace talbook
