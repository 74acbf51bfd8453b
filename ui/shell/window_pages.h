#pragma once

#include <vector>

namespace talbook
{

class AccountPage;
class AccountsPage;
class BudgetPage;
class CommitteePage;
class Dialogs;
class Document;
class DocumentsPage;
class HomePage;
class MatrixPage;
class Page;
class PlaysPage;
class ResultsPage;
class SignalsPage;
class TimelinePage;

/// The pages of the window; a new one is made here. Whoever shows them owns them.
struct WindowPages
{
    WindowPages(Document &document, Dialogs &dialogs);

    HomePage *home;
    AccountsPage *accounts;
    MatrixPage *matrix;
    CommitteePage *committee;
    SignalsPage *trends;
    PlaysPage *plays;
    TimelinePage *timeline;
    BudgetPage *budget;
    ResultsPage *results;
    DocumentsPage *documents;
    std::vector<Page *> all; ///< those of the rail, in its order
    AccountPage *account;    ///< one account in full, in place of their table
};

} // namespace talbook
