#include "ui/shell/navigation.h"

#include "ui/accounts/account_inspector.h"
#include "ui/accounts/accounts_page.h"
#include "ui/home/home_page.h"
#include "ui/importing/import_actions.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/start_page.h"

#include <QAction>

namespace talbook
{

using namespace Qt::StringLiterals;

Navigation::Navigation(MainWindow &window, Document &document, const Parts &parts)
    : QObject(&window), m_window(window), m_document(document), m_parts(parts)
{
    connectStart();
    connectHome();
    connectAccounts();
    connect(&parts.palette, &PaletteSources::accountChosen, this, &Navigation::showAccount);
    connect(&parts.imports, &ImportActions::accountWanted, this, &Navigation::showAccount);
    connect(&parts.inspector, &AccountInspector::planRequested, window.commands().action(u"account.plan"_s),
            &QAction::trigger);
}

void Navigation::connectStart()
{
    PlanFiles &files = m_window.files();
    connect(&m_parts.start, &StartPage::sampleRequested, &files, &PlanFiles::makeSample);
    connect(&m_parts.start, &StartPage::newRequested, &files, &PlanFiles::makeNew);
    connect(&m_parts.start, &StartPage::importRequested, &files, &PlanFiles::makeFromImport);
    connect(&m_parts.start, &StartPage::openRequested, &files, &PlanFiles::open);
    connect(&m_parts.start, &StartPage::recentRequested, &files, &PlanFiles::openPath);
    connect(&files, &PlanFiles::importWanted, m_window.commands().action(u"file.import"_s), &QAction::trigger);
}

void Navigation::connectHome()
{
    connect(&m_parts.home, &HomePage::importRequested, m_window.commands().action(u"file.import"_s), &QAction::trigger);
    connect(&m_parts.home, &HomePage::accountRequested, this, &Navigation::showAccount);
    connect(&m_parts.home, &HomePage::failed, &m_window, &MainWindow::showError);
}

void Navigation::connectAccounts()
{
    connect(&m_parts.accounts, &AccountsPage::importRequested, m_window.commands().action(u"file.import"_s),
            &QAction::trigger);
    connect(&m_parts.accounts, &AccountsPage::refused, &m_window,
            [this](const QString &message, const QString &details) {
                m_window.showError({ErrorCode::BadInput, message, details});
            });
}

void Navigation::showAccount(AccountId account)
{
    m_window.showPage(m_parts.accounts);
    m_parts.accounts.show(account);
}

} // namespace talbook
