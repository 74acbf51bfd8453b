#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QMainWindow>

#include <functional>

class QStackedWidget;
class QToolButton;

namespace talbook
{

class AccountActions;
class AccountInspector;
class AccountsPage;
class Commands;
class Dialogs;
class Document;
class ElidedLabel;
class IconButton;
class PageRail;
class PlainLabel;
class Plan;
class PlanFiles;
class StartPage;
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
    };
    MainWindow(Document &document, const Services &services);
    ~MainWindow() override;

    PlanFiles &files() const { return *m_files; }
    Commands &commands() const { return *m_commands; }
    AccountsPage &accountsPage() const { return *m_accounts; }
    void setLanguage(Language language);
    void setTheme(ThemeChoice choice);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *buildHead();
    void buildStatus();
    void connectCommands();
    void onDocumentReset();
    void refreshState();
    void retranslate();
    void showError(const Error &error);
    void about();

    Document &m_document;
    Services m_services;
    Commands *m_commands;
    PlanFiles *m_files;
    AccountActions *m_accountActions;
    PageRail *m_rail;
    QWidget *m_head;
    PlainLabel *m_title;
    PlainLabel *m_programName;
    ElidedLabel *m_summary;
    IconButton *m_undo;
    IconButton *m_redo;
    IconButton *m_inspectorButton;
    QStackedWidget *m_pages;
    StartPage *m_start;
    AccountsPage *m_accounts;
    AccountInspector *m_inspector;
    PlainLabel *m_statusSaved;
    PlainLabel *m_statusFile;
};

} // namespace talbook
