#include "core/plan/plan_lock.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/accounts_page.h"
#include "ui/budget/budget_page.h"
#include "ui/committee/committee_page.h"
#include "ui/home/home_page.h"
#include "ui/matrix/matrix_page.h"
#include "ui/plays/plays_page.h"
#include "ui/scoring/model_editor.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_head.h"
#include "ui/shell/page_rail.h"
#include "ui/shell/start_page.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/plain_label.h"

#include <QFileInfo>
#include <QStackedWidget>
#include <QStatusBar>

namespace talbook
{

using namespace Qt::StringLiterals;

void MainWindow::addPage(Page *page)
{
    m_stack->addWidget(page);
    m_rail->addPage(page->iconName());
    connect(page, &Page::summaryChanged, this, &MainWindow::refreshState);
    connect(page, &Page::inspectorChanged, this, &MainWindow::placeInspector);
}

void MainWindow::showKindsOfActivity()
{
    ModelEditor::open(m_document, m_services.dialogs, this).showKinds();
}

std::vector<AccountId> MainWindow::accountsInView() const
{
    if (!m_document.isOpen())
        return {};
    if (m_stack->currentWidget() == m_pages.accounts) {
        if (auto selected = m_pages.accounts->selectedAccounts(); !selected.empty())
            return selected; // else the one beside the table, which a filter may hide
    }
    if (m_stack->currentWidget() == m_pages.matrix)
        return m_pages.matrix->meant();
    const AccountId current = m_document.currentAccount();
    const bool charts = m_side->currentWidget() == m_pages.budget->inspector(); // of money: no account is seen there
    const bool seen = m_stack->currentWidget() == m_pages.account || (!m_side->isHidden() && !charts);
    return seen && !current.isNull() ? std::vector{current} : std::vector<AccountId>();
}

void MainWindow::onDocumentReset()
{
    const bool open = m_document.isOpen();
    if (!open || m_stack->currentWidget() == m_start)
        m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_page) : m_start);
    m_head->setVisible(open);
    m_rail->setVisible(open);
    placeInspector();
    statusBar()->setVisible(open);
    refreshState();
}

void MainWindow::refreshState()
{
    const bool open = m_document.isOpen();
    const QString undo = m_document.undoTitle();
    const QString redo = m_document.redoTitle();
    m_commands->refresh({.isOpen = open,
                         .isReadOnly = m_document.isReadOnly(),
                         .isEditable = m_document.isEditable(),
                         .canUndo = !undo.isNull(),
                         .canRedo = !redo.isNull(),
                         .showsTable = open && m_stack->currentWidget() == m_pages.accounts,
                         .showsCommittee = open && m_stack->currentWidget() == m_pages.committee,
                         .showsPlays = open && m_stack->currentWidget() == m_pages.plays,
                         .hasRows = open && !m_pages.accounts->selectedAccounts().empty(),
                         .hasAccount = !accountsInView().empty(),
                         .hasCommittee = open && !m_document.currentAccount().isNull(),
                         .hasPerson = open && !m_pages.committee->selectedPeople().empty(),
                         .hasProposal = open && m_pages.committee->hasProposals(),
                         .showsTimeline = open && m_stack->currentWidget() == m_pages.timeline,
                         .hasTasks = open && m_pages.timeline->hasSelection(),
                         .hasBudget = open && m_pages.budget->hasBudget(),
                         .hasBudgetLines = open && m_pages.budget->hasChosenLines()});
    m_head->setHistory(undo, redo);
    m_rail->setImport(tr("Import…"), m_document.isEditable());
    setWindowTitle(u"Talbook"_s);
    if (!open)
        return;
    const QString title = m_document.isReadOnly() ? tr("%1 (read only) — Talbook") : tr("%1 — Talbook");
    setWindowTitle(title.arg(QFileInfo(m_document.plan().path()).completeBaseName()));
    const auto &program = m_document.standings().program();
    m_head->setProgram(program ? program->name : QString());
    m_head->setPage(m_page->title(), m_page->summary());
    const QString file = QFileInfo(m_document.plan().path()).fileName();
    m_statusFile->setText(program ? program->name + u" · "_s + file : file);
    const QString holder = m_document.isReadOnly() ? PlanLock::holderOf(m_document.plan().path()) : QString();
    m_statusSaved->setText(!holder.isEmpty()          ? tr("Read only: open at %1").arg(holder)
                           : m_document.isReadOnly()  ? tr("Read only")
                           : m_document.isPublished() ? tr("Saved")
                           : m_document.saveFailed()  ? tr("Not saved")
                                                      : tr("Saving…"));
}

} // namespace talbook
