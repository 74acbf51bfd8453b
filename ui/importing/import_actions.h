#pragma once

#include "core/base/ids.h"
#include "core/exchange/import_fields.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace talbook
{

class Commands;
class Dialogs;
class Document;
class ImportWizard;
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
    /// As the kind, where one is given; else as what it looks like.
    void importFile(const QString &path, std::optional<ImportKind> kind = {});
    void importCosts();
    /// Contact cards, or rows of a table with their heads, as they were copied elsewhere; the account's people where
    /// they name none.
    void importCopied(const QString &text);

    /// Whose people are looked at, if anybody's: they need not be named in what is imported meanwhile.
    void setAccountInView(std::function<AccountId()> account) { m_accountInView = std::move(account); }

Q_SIGNALS:
    /// The accounts of an import from that file are to be shown; they are there.
    void accountsWanted(const std::vector<talbook::AccountId> &accounts, const QString &file);

private:
    QString askForFile() const;
    void onTableDropped(const QString &path);
    void run(ImportWizard &wizard);
    void showAccounts();

    Document &m_document;
    Dialogs &m_dialogs;
    PlanFiles &m_files;
    QWidget *m_window;
    QString m_dropped; ///< waits for a plan
    std::function<AccountId()> m_accountInView;
    std::vector<AccountId> m_wanted; ///< to be shown once they are there
    QString m_wantedFile;
};

} // namespace talbook
