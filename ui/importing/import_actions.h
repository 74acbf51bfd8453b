#pragma once

#include "core/base/ids.h"

#include <QObject>

class QWidget;

namespace talbook
{

class Commands;
class Dialogs;
class Document;
class PlanFiles;

/// How an import begins, by the command or by a file that is dropped onto the window, and what follows it.
class ImportActions : public QObject
{
    Q_OBJECT

public:
    ImportActions(Document &document, Dialogs &dialogs, PlanFiles &files, QWidget *window);

    void connectCommands(Commands &commands);

    /// Asks for the file, unless one was dropped that waited for a plan.
    void import();
    void importFile(const QString &path);

Q_SIGNALS:
    /// An account that came in or changed is to be shown; it is there.
    void accountWanted(AccountId account);

private:
    void onTableDropped(const QString &path);
    void showAccount();

    Document &m_document;
    Dialogs &m_dialogs;
    PlanFiles &m_files;
    QWidget *m_window;
    QString m_dropped; ///< waits for a plan
    AccountId m_wanted;
};

} // namespace talbook
