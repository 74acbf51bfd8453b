#include "ui/shell/main_window.h"

#include "ui/accounts/account_actions.h"
#include "ui/accounts/account_inspector.h"
#include "ui/accounts/accounts_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/page_rail.h"
#include "ui/shell/plan_files.h"
#include "ui/shell/start_page.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QCloseEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>

namespace talbook
{

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Document &document, const Services &services)
    : m_document(document), m_services(services), m_commands(new Commands(this, menuBar())),
      m_files(new PlanFiles(document, services.dialogs, this, services.fillSample))
{
    setWindowIcon(programIcon());
    resize(Theme::current().px(1240), Theme::current().px(660));
    m_rail = new PageRail;
    m_rail->addPage(u"building-2"_s);
    m_rail->setCurrentPage(0);
    m_accounts = new AccountsPage(document);
    m_start = new StartPage;
    m_inspector = new AccountInspector(document);
    m_inspector->setFixedWidth(Theme::current().px(metric::Inspector));
    m_accountActions = new AccountActions(document, *m_accounts, services.dialogs, this);
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_accounts);

    auto *body = new QWidget;
    auto *columns = new QHBoxLayout(body);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(m_rail);
    auto *page = new QVBoxLayout;
    page->setSpacing(0);
    m_head = buildHead();
    page->addWidget(m_head);
    auto *below = new QHBoxLayout;
    below->setSpacing(0);
    below->addWidget(m_pages, 1);
    below->addWidget(m_inspector);
    page->addLayout(below, 1);
    columns->addLayout(page, 1);
    setCentralWidget(body);
    buildStatus();
    connectCommands();

    connect(m_rail, &PageRail::importRequested, m_commands->action(u"file.import"_s), &QAction::trigger);
    connect(m_accounts, &AccountsPage::importRequested, m_commands->action(u"file.import"_s), &QAction::trigger);
    connect(m_accounts, &AccountsPage::refused, this, [this](const QString &message, const QString &details) {
        showError({ErrorCode::BadInput, message, details});
    });
    connect(m_accounts, &AccountsPage::selectionChanged, this, &MainWindow::refreshState);
    connect(m_inspector, &AccountInspector::planRequested, m_commands->action(u"account.plan"_s), &QAction::trigger);
    connect(m_start, &StartPage::sampleRequested, m_files, &PlanFiles::makeSample);
    connect(m_start, &StartPage::newRequested, m_files, &PlanFiles::makeNew);
    connect(m_start, &StartPage::openRequested, m_files, &PlanFiles::open);
    connect(&document, &Document::reset, this, &MainWindow::onDocumentReset);
    connect(&document, &Document::stateChanged, this, &MainWindow::refreshState);
    connect(&document, &Document::publishFailed, this, [this](const QString &message, const QString &details) {
        showError({ErrorCode::FileSystem, message, details});
    });
    retranslate();
    onDocumentReset();
    setTheme(Theme::current().choice());
}

MainWindow::~MainWindow() = default;

QWidget *MainWindow::buildHead()
{
    const Theme &theme = Theme::current();
    auto *head = new QWidget;
    setSurface(*head, Surface::Base);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::InspectorMargin, 0);
    row->setSpacing(metric::Grid);
    m_title = new PlainLabel({}, {.type = Type::Title});
    m_programName = new PlainLabel({}, {.weight = Weight::Medium});
    m_summary = new ElidedLabel({}, {.colour = Colour::Text2});
    m_undo = new IconButton(icon(u"undo-2"), {});
    m_redo = new IconButton(icon(u"redo-2"), {});
    m_inspectorButton = new IconButton(icon(u"panel-right"), {});
    connect(m_undo, &QToolButton::clicked, m_commands->action(u"edit.undo"_s), &QAction::trigger);
    connect(m_redo, &QToolButton::clicked, m_commands->action(u"edit.redo"_s), &QAction::trigger);
    connect(m_inspectorButton, &QToolButton::clicked, m_commands->action(u"view.inspector"_s), &QAction::trigger);
    row->addWidget(m_title);
    row->addSpacing(metric::Grid);
    row->addWidget(m_programName);
    row->addWidget(m_summary, 1);
    row->addWidget(m_undo);
    row->addWidget(m_redo);
    row->addWidget(m_inspectorButton);
    column->addLayout(row, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    head->setFixedHeight(theme.px(metric::PageHead));
    return head;
}

void MainWindow::buildStatus()
{
    m_statusFile = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_statusSaved = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(metric::InspectorMargin - metric::HalfGrid, 0, metric::InspectorMargin, 0);
    statusBar()->addWidget(m_statusFile);
    statusBar()->addWidget(m_statusSaved);
}

void MainWindow::connectCommands()
{
    const auto on = [this](const char16_t *id, const std::function<void()> &work) {
        m_commands->connectTo(QString::fromUtf16(id), work);
    };
    on(u"file.new", [this] { m_files->makeNew(); });
    on(u"file.sample", [this] { m_files->makeSample(); });
    on(u"file.open", [this] { m_files->open(); });
    on(u"file.save", [this] { m_files->saveNow(); });
    on(u"file.save_copy", [this] { m_files->saveCopy(); });
    on(u"file.import", [this] { m_accountActions->import(); });
    on(u"file.close", [this] { m_files->closePlan(); });
    on(u"file.quit", [this] { close(); });
    const auto reported = [this](const Expected<void> &done) {
        if (!done)
            showError(done.error());
    };
    on(u"edit.undo", [this, reported] { reported(m_document.undo()); });
    on(u"edit.redo", [this, reported] { reported(m_document.redo()); });
    on(u"edit.copy", [this] { m_accountActions->copyRows(); });
    on(u"edit.find", [this] { m_accounts->focusSearch(); });
    on(u"view.system", [this] { setTheme(ThemeChoice::System); });
    on(u"view.light", [this] { setTheme(ThemeChoice::Light); });
    on(u"view.dark", [this] { setTheme(ThemeChoice::Dark); });
    on(u"view.contrast", [this] { setTheme(ThemeChoice::HighContrast); });
    on(u"view.english", [this] { setLanguage(Language::English); });
    on(u"view.russian", [this] { setLanguage(Language::Russian); });
    on(u"view.inspector", [this] { m_inspector->setVisible(m_commands->action(u"view.inspector"_s)->isChecked()); });
    m_commands->action(u"view.inspector"_s)->setChecked(true);
    on(u"account.add", [this] { m_accountActions->addNew(); });
    on(u"account.join", [this] { m_accountActions->join(); });
    on(u"account.leave", [this] { m_accountActions->leave(); });
    for (int tier = 0; tier <= 3; ++tier)
        m_commands->connectTo(u"account.tier%1"_s.arg(tier), [this, tier] { m_accountActions->setTier(tier); });
    on(u"account.plan", [this] { m_accountActions->writePlans(); });
    on(u"account.delete", [this] { m_accountActions->remove(); });
    on(u"help.about", [this] { about(); });
}

void MainWindow::onDocumentReset()
{
    const bool open = m_document.isOpen();
    m_pages->setCurrentWidget(open ? static_cast<QWidget *>(m_accounts) : m_start);
    m_head->setVisible(open);
    m_rail->setVisible(open);
    m_inspector->setVisible(open && m_commands->action(u"view.inspector"_s)->isChecked());
    statusBar()->setVisible(open);
    refreshState();
}

void MainWindow::refreshState()
{
    const bool open = m_document.isOpen();
    const QString undo = m_document.undoTitle();
    const QString redo = m_document.redoTitle();
    const bool account = open && !m_accounts->selectedAccounts().empty();
    m_commands->refresh([&](CommandNeeds needs) {
        switch (needs) {
        case CommandNeeds::Nothing:
            return true;
        case CommandNeeds::Plan:
            return open;
        case CommandNeeds::EditablePlan:
            return m_document.isEditable();
        case CommandNeeds::Undo:
            return !undo.isNull();
        case CommandNeeds::Redo:
            return !redo.isNull();
        case CommandNeeds::Account:
            return account;
        case CommandNeeds::EditableAccount:
            return account && m_document.isEditable();
        }
        return true;
    });
    m_undo->setEnabled(!undo.isNull());
    m_redo->setEnabled(!redo.isNull());
    m_undo->setName(undo.isNull() ? tr("Nothing to undo") : tr("Undo: %1").arg(undo));
    m_redo->setName(redo.isNull() ? tr("Nothing to redo") : tr("Redo: %1").arg(redo));
    m_rail->setImport(tr("Import…"), m_document.isEditable());
    setWindowTitle(open ? tr("%1 — Talbook").arg(QFileInfo(m_document.plan().path()).completeBaseName())
                        : u"Talbook"_s);
    if (!open)
        return;
    const auto &program = m_document.standings().program();
    m_programName->setText(program ? program->name : QString());
    const ScoreSummary counts = summarizeScores(m_document.standings());
    m_summary->setText(
        tr("A %1 · B %2 · C %3 · Watch %4").arg(counts.gradeA).arg(counts.gradeB).arg(counts.gradeC).arg(counts.watch));
    m_statusFile->setText(QFileInfo(m_document.plan().path()).fileName());
    m_statusSaved->setText(!m_document.isEditable() ? tr("Read only")
                                                    : (m_document.isPublished() ? tr("Saved") : tr("Saving…")));
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
    m_rail->setPageText(0, tr("Accounts"));
    m_title->setText(tr("Accounts"));
    m_inspectorButton->setName(tr("Show or hide the inspector"));
    refreshState();
}

void MainWindow::showError(const Error &error)
{
    m_services.dialogs.error(this, error);
}

void MainWindow::about()
{
    m_services.dialogs.inform(
        this, tr("About Talbook"),
        tr("Talbook %1\n\nAccount-based marketing in one file: explainable scores, everything undoable.\n\n"
           "Free software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(TALBOOK_VERSION)));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_files->closePlan())
        event->accept();
    else
        event->ignore();
}

} // namespace talbook
