#include "ui/shell/window_pages.h"

#include "ui/accounts/account_page.h"
#include "ui/accounts/accounts_page.h"
#include "ui/budget/budget_page.h"
#include "ui/committee/committee_page.h"
#include "ui/documents/documents_page.h"
#include "ui/home/home_page.h"
#include "ui/matrix/matrix_page.h"
#include "ui/plays/plays_page.h"
#include "ui/results/results_page.h"
#include "ui/signals/signals_page.h"
#include "ui/timeline/timeline_page.h"

namespace talbook
{

WindowPages::WindowPages(Document &document, Dialogs &dialogs)
    : home(new HomePage(document)), accounts(new AccountsPage(document)), matrix(new MatrixPage(document, dialogs)),
      committee(new CommitteePage(document)), trends(new SignalsPage(document)),
      plays(new PlaysPage(document, dialogs)), timeline(new TimelinePage(document, dialogs)),
      budget(new BudgetPage(document, dialogs)), results(new ResultsPage(document, dialogs)),
      documents(new DocumentsPage(document, dialogs)), all{home,  accounts, matrix, committee, trends,
                                                           plays, timeline, budget, results,   documents},
      account(new AccountPage(document))
{
}

} // namespace talbook
