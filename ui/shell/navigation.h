#pragma once

#include "core/base/ids.h"

#include <QObject>

#include <vector>

class QStackedWidget;

namespace talbook
{

class AccountInspector;
class AccountPage;
class AccountsPage;
class BudgetPage;
class Commands;
class CommitteePage;
class Document;
enum class FindingPlace;
class FindingStrip;
enum class FindingSubject;
class HomePage;
class ImportActions;
class MainWindow;
class MatrixPage;
class Page;
class PaletteSources;
class SignalsPage;
class StartPage;
class TimelinePage;

/// How one part of the window leads to another: which page, account or command follows a gesture.
class Navigation : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        StartPage &start;
        HomePage &home;
        AccountsPage &accounts;
        AccountPage &account;
        CommitteePage &committee;
        SignalsPage &trends;
        AccountInspector &inspector;
        PaletteSources &palette;
        ImportActions &imports;
        MatrixPage &matrix;
        TimelinePage &timeline;
        BudgetPage &budget;
        FindingStrip &findings;
        QStackedWidget &pages; ///< all of them, and the account in full
    };
    Navigation(MainWindow &window, Document &document, const Parts &parts);

    /// Selects the account in the table.
    void showAccount(AccountId account);
    /// Shows the account in full; Back leads to the page it was opened from, on that of accounts to its row.
    void openAccount(AccountId account);
    /// Shows the person on their account's chart.
    void showPerson(AccountId account, ContactId person);

private:
    FindingSubject subjectInView() const;
    /// Where something can be done about a finding of the plan checks.
    void showPlace(FindingPlace place, AccountId account);
    void connectStart();
    void connectHome();
    void connectFindings(FindingStrip &findings);
    void connectAccounts();
    void connectAccount();
    void connectMatrix();
    void connectCommittee();
    void connectSignals();
    void connectTimeline();
    void connectBudgetPage();
    void connectResults();
    /// These accounts alone in the table, under a chip of that name.
    void showAccounts(const QString &title, const std::vector<AccountId> &accounts);

    MainWindow &m_window;
    Document &m_document;
    Parts m_parts;
    Page *m_from; ///< the page from which the account in full was opened
};

} // namespace talbook
