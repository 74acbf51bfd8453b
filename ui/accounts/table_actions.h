#pragma once

#include "core/accounts/account_block.h"
#include "core/scoring/standing.h"

#include <QObject>

#include <functional>

class QWidget;

namespace talbook
{

class AccountsPage;
class Commands;
class Dialogs;
class Document;

/// What the clipboard, the keyboard and the Edit menu do with the table: copy, paste, fill down, edit many rows. Each
/// change is one undoable step, done whole or not at all.
class TableActions : public QObject
{
    Q_OBJECT

public:
    TableActions(Document &document, AccountsPage &page, Dialogs &dialogs, QWidget *window);

    void connectTo(Commands &commands);

    /// The selected rows, shown columns, tab-separated with a head.
    void copyRows();
    /// The selected rows (none: all that are shown) as a target account list in Markdown.
    void copyMarkdown();
    /// Lays the clipboard's block over the table from the current cell on.
    void paste();
    /// Gives the current cell's value to all selected rows.
    void fillDown();
    /// One row: types into the current cell; several: asks for a field and a value.
    void edit();

private:
    std::vector<size_t> chosenRows(bool orAll) const;
    using CopyText =
        std::function<QString(const Standings &, const std::vector<size_t> &accounts, const Wording &words)>;
    void copy(const std::vector<size_t> &accounts, const CopyText &text);
    bool nameColumns(const std::vector<int> &columns, AccountBlock &block);
    /// The block's rows by the names in their first column, those of accounts in the plan first; false: refused.
    bool sortByName(AccountBlock &block);
    void refuse(const QString &sentence);
    void report(const Expected<void> &done);

    Document &m_document;
    AccountsPage &m_page;
    Dialogs &m_dialogs;
    QWidget *m_window;
};

} // namespace talbook
