#pragma once

#include "core/base/ids.h"
#include "core/documents/document_writer.h"
#include "core/plan/plan.h"

#include <QObject>

#include <functional>
#include <vector>

class QWidget;

namespace talbook
{

class AccountsPage;
class Commands;
class Dialogs;
class Document;
class TableActions;

/// What the Account menu does with the accounts in view, each as one undoable step.
class AccountActions : public QObject
{
    Q_OBJECT

public:
    using Accounts = std::function<std::vector<AccountId>()>;
    /// `meant` tells the accounts that the person sees and means.
    AccountActions(Document &document, AccountsPage &page, Accounts meant, Dialogs &dialogs, QWidget *window);

    void connectCommands(Commands &commands);

    void addNew();
    void remove();
    void join();
    void leave();
    /// 0 follows the recommendation again.
    void setTier(int tier);
    void writePlans();

private:
    /// "Acme", or "12 accounts".
    QString names(const std::vector<AccountId> &accounts) const;
    void report(const Error &error);
    void nameNew(AccountId account);
    /// `weight`: how many records it changes, about.
    void change(size_t weight, const QString &title, const Plan::Work &work);
    void tellWritten(const Expected<DocumentReport> &written);

    Document &m_document;
    AccountsPage &m_page;
    Accounts m_meant;
    Dialogs &m_dialogs;
    QWidget *m_window;
    TableActions *m_table;
};

} // namespace talbook
