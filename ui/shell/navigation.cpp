#include "ui/shell/navigation.h"

#include "core/plays/launch.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/accounts_page.h"
#include "ui/budget/budget_page.h"
#include "ui/committee/committee_page.h"
#include "ui/home/finding_strip.h"
#include "ui/home/home_page.h"
#include "ui/importing/import_actions.h"
#include "ui/matrix/matrix_page.h"
#include "ui/plays/launch_actions.h"
#include "ui/plays/plays_page.h"
#include "ui/results/results_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/start_page.h"
#include "ui/signals/signals_page.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QStackedWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

Navigation::Navigation(MainWindow &window, Document &document, const Parts &parts)
    : QObject(&window), m_window(window), m_document(document), m_parts(parts), m_from(&parts.accounts)
{
    connectStart();
    connectHome();
    connectFindings(parts.findings);
    connectFindings(parts.inspector.findings());
    const auto follow = [this] { m_parts.findings.setSubject(subjectInView()); };
    connect(&parts.pages, &QStackedWidget::currentChanged, this, follow);
    connect(&window.playsPage(), &PlaysPage::partChanged, this, follow);
    connect(&document, &Document::reset, this, follow);
    connectAccounts();
    connectAccount();
    connectMatrix();
    connectCommittee();
    connectSignals();
    connectTimeline();
    connectBudgetPage();
    connectResults();
    connect(&parts.palette, &PaletteSources::accountChosen, this, &Navigation::openAccount);
    connect(&parts.palette, &PaletteSources::playChosen, this, [this](const Play &play) {
        m_window.showPage(m_window.playsPage());
        m_window.playsPage().showPlay(play.id);
    });
    connect(&window.playsPage(), &PlaysPage::failed, &window, &MainWindow::showError);
    connect(&parts.palette, &PaletteSources::personChosen, this, &Navigation::showPerson);
    connect(&parts.inspector, &AccountInspector::openRequested, window.commands().action(u"account.open"_s),
            &QAction::trigger);
    connect(&parts.imports, &ImportActions::accountsWanted, this,
            [this](const std::vector<AccountId> &accounts, const QString &file) {
                m_window.showPage(m_parts.accounts);
                m_parts.accounts.showOnly(accounts, AccountsPage::Subset::Import, file);
            });
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
    connect(&m_parts.palette, &PaletteSources::planChosen, &files, &PlanFiles::openPath);
    connect(&m_parts.start, &StartPage::recentRequested, &files, &PlanFiles::openPath);
    connect(&files, &PlanFiles::accountRequested, this, &Navigation::openAccount);
    connect(&files, &PlanFiles::importWanted, m_window.commands().action(u"file.import"_s), &QAction::trigger);
}

void Navigation::connectHome()
{
    connect(&m_parts.home, &HomePage::importRequested, m_window.commands().action(u"file.import"_s), &QAction::trigger);
    connect(&m_parts.home, &HomePage::accountRequested, this, &Navigation::openAccount);
    connect(&m_parts.home, &HomePage::accountsRequested, this, &Navigation::showAccounts);
    connect(&m_parts.home, &HomePage::placeRequested, this, &Navigation::showPlace);
    connect(&m_parts.home, &HomePage::changesRequested, m_window.commands().action(u"file.changes"_s),
            &QAction::trigger);
    connect(&m_parts.home, &HomePage::rulesRequested, m_window.commands().action(u"program.rules"_s),
            &QAction::trigger);
    connect(&m_parts.home, &HomePage::launched, this,
            [this](const LaunchResult &made) { m_window.launchActions().tell(made); });
    connect(&m_parts.home, &HomePage::failed, &m_window, &MainWindow::showError);
}

void Navigation::connectFindings(FindingStrip &findings)
{
    connect(&findings.desk(), &FindingDesk::accountRequested, this, &Navigation::openAccount);
    connect(&findings.desk(), &FindingDesk::accountsRequested, this, &Navigation::showAccounts);
    connect(&findings.desk(), &FindingDesk::placeRequested, this, &Navigation::showPlace);
    connect(&findings.desk(), &FindingDesk::failed, &m_window, &MainWindow::showError);
}

FindingSubject Navigation::subjectInView() const
{
    const QWidget *page = m_document.isOpen() ? m_parts.pages.currentWidget() : nullptr;
    if (page == &m_parts.account)
        return FindingSubject::Account;
    if (page == &m_parts.accounts)
        return FindingSubject::List;
    if (page == &m_parts.budget)
        return FindingSubject::Money;
    if (page == &m_window.resultsPage())
        return FindingSubject::Results;
    if (page == &m_window.playsPage() && m_window.playsPage().part() == PlaysPage::Content)
        return FindingSubject::Content;
    return FindingSubject::None;
}

void Navigation::showPlace(FindingPlace place, AccountId account)
{
    switch (place) {
    case FindingPlace::Committee:
        m_document.setCurrentAccount(account);
        m_window.showPage(m_parts.committee);
        break;
    case FindingPlace::Programs:
        m_window.commands().action(u"account.programs"_s)->trigger();
        break;
    case FindingPlace::Budget:
        m_window.showPage(m_parts.budget);
        break;
    case FindingPlace::Content:
        m_window.showPage(m_window.playsPage());
        m_window.playsPage().showPart(PlaysPage::Content);
        break;
    case FindingPlace::Import:
        m_window.commands().action(u"file.import"_s)->trigger();
        break;
    case FindingPlace::Owners:
    case FindingPlace::Accounts:
        break; // done by the page itself
    }
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

void Navigation::connectAccount()
{
    const auto refused = [this](const QString &message, const QString &details) {
        m_window.showError({ErrorCode::BadInput, message, details});
    };
    connect(&m_parts.accounts, &AccountsPage::openRequested, this, &Navigation::openAccount);
    connect(&m_parts.account, &AccountPage::refused, &m_window, refused);
    connect(&m_parts.account, &AccountPage::backRequested, this, [this] {
        if (m_from == &m_parts.accounts)
            showAccount(m_document.currentAccount());
        else
            m_window.showPage(*m_from);
    });
    m_parts.account.setOrigin([this] { return m_from->title(); });
    m_parts.account.setNeighbours([this](AccountId account, int step) {
        const AccountModel &rows = m_parts.accounts.model();
        const int row = rows.rowOf(account);
        const int next = row + step;
        return row >= 0 && next >= 0 && next < rows.rowCount() ? rows.accountAt(next) : AccountId();
    });
    m_window.commands().connectTo(u"account.open"_s, [this] {
        const AccountId current = m_document.currentAccount();
        const auto meant = m_window.accountsInView();
        openAccount(current.isNull() && !meant.empty() ? meant.front() : current);
    });
    // What was just made is chosen in the table, and is to be named there.
    m_window.commands().connectTo(u"account.add"_s, [this] { m_window.showPage(m_parts.accounts); });
    // Deleted, undone or another plan: there is nothing to show in full.
    connect(&m_document, &Document::currentAccountChanged, this, [this] {
        if (m_document.currentAccount().isNull() && m_parts.account.isVisible())
            m_window.showPage(m_parts.accounts);
    });
}

void Navigation::connectMatrix()
{
    connect(&m_parts.matrix, &MatrixPage::openRequested, this, &Navigation::openAccount);
    connect(&m_parts.matrix, &MatrixPage::importRequested, m_window.commands().action(u"file.import"_s),
            &QAction::trigger);
    connect(&m_parts.matrix, &MatrixPage::launchRequested, this, [this] { m_window.launchActions().launch(); });
    connect(&m_parts.matrix, &MatrixPage::failed, &m_window, &MainWindow::showError);
}

void Navigation::connectCommittee()
{
    CommitteePage &committee = m_parts.committee;
    connect(&committee, &CommitteePage::accountWanted, this, [this] { m_window.showPage(m_parts.accounts); });
    connect(&committee, &CommitteePage::importRequested, m_window.commands().action(u"file.import"_s),
            &QAction::trigger);
    connect(&committee, &CommitteePage::failed, &m_window, &MainWindow::showError);
    connect(&committee, &CommitteePage::pasteRequested, &m_parts.imports, [this] {
        if (m_document.isEditable())
            m_parts.imports.importCopied(QGuiApplication::clipboard()->text());
    });
    m_parts.imports.setAccountInView([this, &committee] {
        return &m_window.currentPage() == &committee ? m_document.currentAccount() : AccountId();
    });
}

void Navigation::showPerson(AccountId account, ContactId person)
{
    m_document.setCurrentAccount(account);
    m_window.showPage(m_parts.committee);
    m_parts.committee.showPerson(person);
}

void Navigation::connectSignals()
{
    SignalsPage &trends = m_parts.trends;
    connect(&trends, &SignalsPage::importRequested, m_window.commands().action(u"file.import"_s), &QAction::trigger);
    connect(&trends, &SignalsPage::accountRequested, this, &Navigation::openAccount);
    connect(&trends, &SignalsPage::pointsRequested, this, [this] { m_window.showKindsOfActivity(); });
    connect(&trends, &SignalsPage::failed, &m_window, &MainWindow::showError);
    trends.setShownAccounts([this] {
        const AccountModel &rows = m_parts.accounts.model();
        std::vector<AccountId> shown;
        for (int row = 0; row < rows.rowCount(); ++row)
            shown.push_back(rows.accountAt(row));
        return shown;
    });
}

void Navigation::connectTimeline()
{
    connect(&m_parts.timeline, &TimelinePage::failed, &m_window, &MainWindow::showError);
}

void Navigation::connectBudgetPage()
{
    BudgetPage &budget = m_parts.budget;
    connect(&budget, &BudgetPage::programRequested, m_window.commands().action(u"account.programs"_s),
            &QAction::trigger);
    connect(&budget, &BudgetPage::importRequested, &m_parts.imports, &ImportActions::importCosts);
    connect(&budget, &BudgetPage::accountRequested, this, &Navigation::openAccount);
    connect(&budget, &BudgetPage::failed, &m_window, &MainWindow::showError);
}

void Navigation::connectResults()
{
    ResultsPage &results = m_window.resultsPage();
    connect(&results, &ResultsPage::importRequested, m_window.commands().action(u"file.import"_s), &QAction::trigger);
    connect(&results, &ResultsPage::accountsRequested, this, &Navigation::showAccounts);
    connect(&results, &ResultsPage::accountRequested, this, &Navigation::openAccount);
    connect(&results, &ResultsPage::failed, &m_window, &MainWindow::showError);
}

void Navigation::showAccounts(const QString &title, const std::vector<AccountId> &accounts)
{
    m_window.showPage(m_parts.accounts);
    if (accounts.size() == m_document.standings().size())
        m_parts.accounts.showAll(); // everybody is no choice: there is no chip to take away
    else
        m_parts.accounts.showOnly(accounts, AccountsPage::Subset::Home, title);
}

void Navigation::openAccount(AccountId account)
{
    if (account.isNull())
        return;
    m_document.setCurrentAccount(account);
    if (!m_parts.account.isVisible())
        m_from = &m_window.currentPage();
    m_window.showAccountPage();
}

void Navigation::showAccount(AccountId account)
{
    m_window.showPage(m_parts.accounts);
    if (!account.isNull())
        m_parts.accounts.show(account);
}

} // namespace talbook
