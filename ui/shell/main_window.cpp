#include "ui/shell/main_window.h"

#include "ui/accounts/account_actions.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/program_menu.h"
#include "ui/budget/budget_commands.h"
#include "ui/budget/budget_page.h"
#include "ui/committee/committee_commands.h"
#include "ui/committee/committee_page.h"
#include "ui/documents/document_options.h"
#include "ui/documents/documents_commands.h"
#include "ui/documents/documents_page.h"
#include "ui/home/finding_strip.h"
#include "ui/home/fired_notice.h"
#include "ui/home/home_page.h"
#include "ui/home/plan_findings.h"
#include "ui/home/program_commands.h"
#include "ui/importing/import_actions.h"
#include "ui/plays/launch_actions.h"
#include "ui/scoring/model_editor.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/help_window.h"
#include "ui/shell/job_indicator.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_head.h"
#include "ui/shell/page_rail.h"
#include "ui/shell/page_stack.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_sources.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/plan_notice.h"
#include "ui/shell/step_line.h"
#include "ui/shell/shortcut_help.h"
#include "ui/shell/start_page.h"
#include "ui/shell/view_commands.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/timeline_commands.h"
#include "ui/timeline/timeline_page.h"
#include "ui/widgets/plain_label.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Document &document, const Services &services)
    : m_document(document), m_services(services), m_commands(new Commands(this, menuBar())),
      m_files(new PlanFiles(document, services.dialogs, this, services.fillSample)),
      m_pages(document, services.dialogs), m_page(m_pages.home)
{
    setWindowIcon(programIcon());
    resize(Theme::current().px(1240), Theme::current().px(660));
    m_rail = new PageRail;
    m_head = new PageHead(*m_commands);
    m_head->setProgramMenu(*new ProgramMenu(document, *m_commands, services.dialogs, this));
    m_stack = new PageStack;
    m_start = new StartPage;
    m_stack->addWidget(m_start);
    for (Page *page : m_pages.all)
        addPage(page);
    m_stack->addWidget(m_pages.account);
    auto *findings = new PlanFindings(document, this);
    m_inspector = new AccountInspector(document, *findings);
    m_findings = new FindingStrip(*findings, FindingStrip::Shape::Line);
    m_accountActions = new AccountActions(
        document, *m_pages.accounts, [this] { return accountsInView(); }, services.dialogs, this);
    m_importActions = new ImportActions(document, services.dialogs, *m_files, this);
    m_committeeCommands =
        new CommitteeCommands(*m_pages.committee, services.dialogs, [this] { showPage(*m_pages.committee); });
    m_timelineCommands = new TimelineCommands(*m_pages.timeline);
    m_programCommands = new ProgramCommands(document, *m_pages.home, this);
    layOut();
    buildStatus();
    m_launchActions = new LaunchActions(document, *this);
    m_paletteSources = new PaletteSources(document, *m_commands, this);
    m_palette = new Palette(m_paletteSources->all(), this);
    connectCommands();
    connect(m_rail, &PageRail::pageRequested, this, [this](int page) { showPage(*m_pages.all[size_t(page)]); });
    connect(m_rail, &PageRail::importRequested, m_commands->action(u"file.import"_s), &QAction::trigger);
    connect(m_pages.accounts, &AccountsPage::selectionChanged, this, &MainWindow::refreshState);
    connect(&document, &Document::currentAccountChanged, this, &MainWindow::refreshState);
    connect(m_pages.committee, &CommitteePage::selectionChanged, this, &MainWindow::refreshState);
    connect(m_pages.timeline, &TimelinePage::selectionChanged, this, &MainWindow::refreshState);
    connect(m_pages.budget, &BudgetPage::choiceChanged, this, &MainWindow::refreshState);
    new Navigation(*this, document,
                   {*m_start, *m_pages.home, *m_pages.accounts, *m_pages.account, *m_pages.committee, *m_pages.trends,
                    *m_inspector, *m_paletteSources, *m_importActions, *m_pages.matrix, *m_pages.timeline,
                    *m_pages.budget, *m_findings, *m_stack});
    m_memory = new WindowMemory(*this, document, services.remembersPlace);
    m_memory->restoreWindow();
    connect(m_files, &PlanFiles::opened, m_memory, &WindowMemory::restorePlan);
    connect(m_files, &PlanFiles::closing, m_memory, &WindowMemory::store);
    connect(&document, &Document::reset, this, &MainWindow::onDocumentReset);
    connect(&document, &Document::stateChanged, this, &MainWindow::refreshState);
    retranslate();
    showPage(*m_pages.home);
    onDocumentReset();
    setTheme(Theme::current().choice());
}

MainWindow::~MainWindow()
{
    m_document.disconnect(this); // what pages write as they go is not for a window that is half gone
    for (Page *page : m_pages.all)
        page->disconnect(this);
}

void MainWindow::layOut()
{
    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(new PlanNotice(m_document, *m_commands));
    column->addWidget(m_findings);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_stack, 1);
    m_side = new QStackedWidget;
    m_side->setFixedWidth(Theme::current().px(metric::Inspector));
    m_side->addWidget(m_inspector);
    for (Page *page : m_pages.all) {
        if (QWidget *own = page->inspector())
            m_side->addWidget(own);
    }
    below->addWidget(m_side);
    column->addLayout(below, 1);
    columns->addLayout(column, 1);
    setCentralWidget(body);
}

void MainWindow::showPage(Page &page)
{
    m_page = &page;
    m_rail->setCurrentPage(int(std::ranges::find(m_pages.all, &page) - m_pages.all.begin()));
    if (m_document.isOpen()) {
        m_side->hide(); // beside the page that had none it would widen the window
        m_stack->setCurrentWidget(&page);
        placeInspector();
        page.takeFocus();
    }
    refreshState();
}

void MainWindow::buildStatus()
{
    m_statusFile = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_statusSaved = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metric::InspectorMargin - metric::HalfGrid, 0, metric::InspectorMargin, 0);
    statusBar()->addWidget(m_statusFile);
    statusBar()->addWidget(m_statusSaved);
    statusBar()->addWidget(new StepLine(m_document), 1);
    auto *fired = new FiredNotice(m_document, *m_pages.home);
    statusBar()->addWidget(fired);
    connect(fired, &QPushButton::clicked, this, [this] { showPage(*m_pages.home); });
    statusBar()->addPermanentWidget(new JobIndicator(m_document.jobs()));
}

void MainWindow::connectCommands()
{
    m_files->connectCommands(*m_commands);
    m_files->setGuard([this] { return ModelEditor::settle(this); });
    m_accountActions->connectCommands(*m_commands);
    m_importActions->connectCommands(*m_commands);
    m_committeeCommands->connectTo(*m_commands);
    m_timelineCommands->connectTo(*m_commands);
    m_programCommands->connectTo(*m_commands);
    connect(m_programCommands, &ProgramCommands::failed, this, &MainWindow::showError);
    connectBudget(*m_commands, *m_pages.budget, [this] { showPage(*m_pages.budget); });
    connectDocuments(*m_commands, *m_pages.documents, [this] { showPage(*m_pages.documents); });
    connect(m_pages.documents, &DocumentsPage::failed, this, &MainWindow::showError);
    m_pages.documents->options().setSelection([this] { return m_pages.accounts->selectedAccounts(); });
    const auto on = [this](const char16_t *id, const std::function<void()> &work) {
        m_commands->connectTo(QString::fromUtf16(id), work);
    };
    on(u"file.quit", [this] { close(); });
    const auto reported = [this](const Expected<void> &done) {
        if (!done && !wasStopped(done))
            showError(done.error());
    };
    on(u"edit.undo", [this, reported] { m_document.undo(reported); });
    on(u"edit.redo", [this, reported] { m_document.redo(reported); });
    on(u"edit.find", [this] { m_page->find(); });
    connectLooks(*m_commands, *this);
    on(u"view.palette", [this] {
        m_paletteSources->prepare([this] { m_palette->search(); });
        m_palette->open();
    });
    for (Page *page : m_pages.all)
        m_commands->connectTo(u"page."_s + page->id(), [this, page] { showPage(*page); });
    QAction *inspector = m_commands->action(u"view.inspector"_s);
    inspector->setChecked(true);
    connect(inspector, &QAction::toggled, this, &MainWindow::placeInspector);
    connectHelp(*m_commands, m_document, this);
    on(u"help.shortcuts", [this] { (new ShortcutHelp(*m_commands, this))->show(); });
    on(u"account.model", [this] { ModelEditor::open(m_document, m_services.dialogs, this); });
    on(u"help.about", [this] { showAbout(m_services.dialogs, this); });
}

void MainWindow::showAccountPage()
{
    // Not by way of the table: taking the keyboard, it would choose a row of its own.
    m_page = m_pages.accounts;
    m_rail->setCurrentPage(int(std::ranges::find(m_pages.all, m_page) - m_pages.all.begin()));
    m_side->hide(); // as in showPage()
    m_stack->setCurrentWidget(m_pages.account);
    m_pages.account->setFocus();
    placeInspector();
}

/// The account's own page says everything the inspector would; another page may have its own in that place, or none.
void MainWindow::placeInspector()
{
    m_side->setCurrentWidget(m_page->inspector() ? m_page->inspector() : m_inspector);
    m_side->setVisible(m_document.isOpen() && m_commands->action(u"view.inspector"_s)->isChecked() &&
                       m_stack->currentWidget() != m_pages.account && !m_page->hasOwnInspector());
    refreshState(); // whom a command means hangs on who is seen
}

void MainWindow::setTheme(ThemeChoice choice)
{
    Theme::current().choose(choice);
    m_commands->action(u"view."_s + themeChoiceName(choice))->setChecked(true);
}

void MainWindow::setLanguage(Language language)
{
    m_services.chooseLanguage(language);
    m_document.setLanguage(language);
    retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_commands->retranslate();
    m_commands->action(m_document.words().language() == Language::Russian ? u"view.russian"_s : u"view.english"_s)
        ->setChecked(true);
    for (size_t page = 0; page < m_pages.all.size(); ++page)
        m_rail->setPageText(int(page), m_pages.all[page]->title());
    m_head->retranslate();
    refreshState();
}

void MainWindow::showError(const Error &error)
{
    m_services.dialogs.error(this, error);
}

/// Saving may take a moment; the window goes when it is done.
void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_mayClose) {
        m_memory->store();
        m_files->closePlan([this] {
            m_mayClose = true;
            close();
        });
    }
    // With nothing to save it is done already, and that close() went unheard: the window is still being closed here.
    event->setAccepted(m_mayClose);
}

} // namespace talbook
