#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/wording.h"
#include "ui/shell/window_pages.h"

#include <QMainWindow>

#include <functional>
#include <span>
#include <vector>

class QStackedWidget;

namespace talbook
{

class AccountActions;
class AccountInspector;
class Commands;
class CommitteeCommands;
class FindingStrip;
class ImportActions;
class LaunchActions;
class PageHead;
class PageRail;
class Palette;
class PaletteSources;
class PlainLabel;
class Plan;
class PlanFiles;
class ProgramCommands;
class StartPage;
class TimelineCommands;
class WindowMemory;
enum class ThemeChoice;

/// The frame: rail, page, inspector, status; menus made of the command table. What the commands do lives in PlanFiles,
/// AccountActions and the pages.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    struct Services
    {
        Dialogs &dialogs;
        std::function<Expected<void>(Plan &)> fillSample;
        std::function<void(Language)> chooseLanguage; ///< installs the translations for the whole program
        bool remembersPlace = true; ///< false where whoever made the window says how large it is, as for a picture
    };
    MainWindow(Document &document, const Services &services);
    ~MainWindow() override;

    PlanFiles &files() const { return *m_files; }
    Commands &commands() const { return *m_commands; }
    AccountsPage &accountsPage() const { return *m_pages.accounts; }
    MatrixPage &matrixPage() const { return *m_pages.matrix; }
    CommitteePage &committeePage() const { return *m_pages.committee; }
    SignalsPage &signalsPage() const { return *m_pages.trends; }
    PlaysPage &playsPage() const { return *m_pages.plays; }
    LaunchActions &launchActions() const { return *m_launchActions; }
    TimelinePage &timelinePage() const { return *m_pages.timeline; }
    BudgetPage &budgetPage() const { return *m_pages.budget; }
    ResultsPage &resultsPage() const { return *m_pages.results; }
    DocumentsPage &documentsPage() const { return *m_pages.documents; }
    std::span<Page *const> pages() const { return m_pages.all; }
    Page &currentPage() const { return *m_page; }
    void showPage(Page &page);
    /// The accounts a command means: the chosen rows where the table is in view, else the one that is shown.
    std::vector<AccountId> accountsInView() const;
    /// The document's current account in full, in place of the table.
    void showAccountPage();
    /// The scoring model's editor at its kinds of activity.
    void showKindsOfActivity();
    FindingStrip &findings() const { return *m_findings; }
    Palette &palette() const { return *m_palette; }
    void setLanguage(Language language);
    void setTheme(ThemeChoice choice);
    void showError(const Error &error);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPage(Page *page);
    void layOut();
    void buildStatus();
    void connectCommands();
    void placeInspector();
    void onDocumentReset();
    void refreshState();
    void retranslate();

    Document &m_document;
    Services m_services;
    Commands *m_commands;
    PlanFiles *m_files;
    WindowPages m_pages;
    Page *m_page; ///< that is shown
    AccountActions *m_accountActions;
    ImportActions *m_importActions;
    CommitteeCommands *m_committeeCommands;
    LaunchActions *m_launchActions;
    TimelineCommands *m_timelineCommands;
    ProgramCommands *m_programCommands;
    PageRail *m_rail;
    PageHead *m_head;
    QStackedWidget *m_stack;
    PaletteSources *m_paletteSources;
    Palette *m_palette;
    StartPage *m_start;
    AccountInspector *m_inspector;
    FindingStrip *m_findings;
    QStackedWidget *m_side; ///< the inspectors
    PlainLabel *m_statusSaved;
    PlainLabel *m_statusFile;
    WindowMemory *m_memory;
    bool m_mayClose = false; ///< the plan was closed, or the person does not mind
};

} // namespace talbook
