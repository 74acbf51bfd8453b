#include "ui/shell/commands.h"

#include "ui/theme/icon.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>
#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr const char *themeWords = QT_TRANSLATE_NOOP("Commands", "theme colours appearance");

constexpr std::array programCommands = {
    Command{"file.new", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&New Plan…"),
            "file-plus", "Ctrl+N"},
    Command{"file.sample", QT_TRANSLATE_NOOP("Commands", "&File"),
            QT_TRANSLATE_NOOP("Commands", "New Plan with Sample &Data…"), nullptr, nullptr},
    Command{"file.open", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Open…"), "folder-open",
            "Ctrl+O"},
    Command{"file.recent", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "Open &Recent"),
            nullptr, nullptr},
    Command{"file.save", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Save Now"), "save",
            "Ctrl+S", CommandNeeds::EditablePlan, nullptr, true},
    Command{"file.save_copy", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "Save a &Copy…"),
            "copy", "Ctrl+Shift+S", CommandNeeds::Plan},
    Command{"file.backups", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Backups…"),
            "archive-restore", nullptr, CommandNeeds::Plan},
    Command{"file.merge", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "Mer&ge…"), "git-merge",
            nullptr, CommandNeeds::EditablePlan},
    Command{"file.changes", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "Changes Since…"),
            nullptr, nullptr, CommandNeeds::Plan},
    Command{"file.import", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Import…"), "import",
            "Ctrl+I", CommandNeeds::EditablePlan, nullptr, true},
    Command{"file.audience", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "Export &Audience…"),
            "upload", nullptr, CommandNeeds::Plan},
    Command{"file.close", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "C&lose Plan"), nullptr,
            "Ctrl+W", CommandNeeds::Plan, nullptr, true},
    Command{"file.quit", QT_TRANSLATE_NOOP("Commands", "&File"), QT_TRANSLATE_NOOP("Commands", "&Quit"), "log-out",
            "Ctrl+Q"},
    Command{"edit.undo", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Undo"), "undo-2",
            "Ctrl+Z", CommandNeeds::Undo},
    Command{"edit.redo", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Redo"), "redo-2",
            "Ctrl+Shift+Z", CommandNeeds::Redo},
    Command{"edit.copy", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Copy Rows"),
            "clipboard-copy", "Ctrl+C", CommandNeeds::TableRows, nullptr, true},
    Command{"edit.copy_markdown", QT_TRANSLATE_NOOP("Commands", "&Edit"),
            QT_TRANSLATE_NOOP("Commands", "Copy as &Markdown Table"), "table-2", "Ctrl+Shift+C", CommandNeeds::Table},
    Command{"edit.paste", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Paste Rows"),
            "clipboard-paste", "Ctrl+V", CommandNeeds::EditableTable},
    Command{"edit.cells", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Edit Selected…"),
            "pencil", "F2", CommandNeeds::EditableTableRows},
    Command{"edit.fill", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "Fill &Down"),
            "arrow-down", "Ctrl+D", CommandNeeds::EditableTableRows},
    Command{"edit.find", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "&Find"), "search",
            "Ctrl+F", CommandNeeds::Search},
    Command{"edit.filter", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "Add F&ilter…"),
            "filter", "Ctrl+Shift+F", CommandNeeds::Table, nullptr, true},
    Command{"edit.filter_text", QT_TRANSLATE_NOOP("Commands", "&Edit"),
            QT_TRANSLATE_NOOP("Commands", "Filter as &Text…"), nullptr, "Ctrl+Shift+E", CommandNeeds::Table},
    Command{"edit.filter_clear", QT_TRANSLATE_NOOP("Commands", "&Edit"), QT_TRANSLATE_NOOP("Commands", "C&lear Filter"),
            nullptr, "Ctrl+Shift+L", CommandNeeds::Table},
    Command{"view.system", QT_TRANSLATE_NOOP("Commands", "&View"),
            QT_TRANSLATE_NOOP("Commands", "Colours of the &System"), nullptr, nullptr, CommandNeeds::Nothing, "theme",
            false, themeWords},
    Command{"view.light", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Light"), nullptr,
            nullptr, CommandNeeds::Nothing, "theme", false, themeWords},
    Command{"view.dark", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Dark"), nullptr,
            nullptr, CommandNeeds::Nothing, "theme", false, themeWords},
    Command{"view.contrast", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "High Cont&rast"),
            nullptr, nullptr, CommandNeeds::Nothing, "theme", false, themeWords},
    Command{"view.still", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "Reduce Motion"),
            nullptr, nullptr, CommandNeeds::Nothing, ""},
    Command{"view.english", QT_TRANSLATE_NOOP("Commands", "&View"), "&English", nullptr, nullptr, CommandNeeds::Nothing,
            "language", true, QT_TRANSLATE_NOOP("Commands", "language English")},
    Command{"view.russian", QT_TRANSLATE_NOOP("Commands", "&View"), "&Русский", nullptr, nullptr, CommandNeeds::Nothing,
            "language", false, QT_TRANSLATE_NOOP("Commands", "language Russian")},
    Command{"page.home", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Home"), "home",
            "Alt+1", CommandNeeds::Plan, nullptr, true},
    Command{"page.accounts", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Accounts"),
            "building-2", "Alt+2", CommandNeeds::Plan},
    Command{"page.matrix", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Matrix"),
            "scatter-chart", "Alt+3", CommandNeeds::Plan},
    Command{"page.committee", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Committee"),
            "network", "Alt+4", CommandNeeds::Plan},
    Command{"page.signals", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "Sig&nals"),
            "line-chart", "Alt+5", CommandNeeds::Plan},
    Command{"page.plays", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Plays"),
            "list-checks", "Alt+6", CommandNeeds::Plan},
    Command{"page.timeline", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Timeline"),
            "gantt-chart", "Alt+7", CommandNeeds::Plan},
    Command{"page.budget", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Budget"), "wallet",
            "Alt+8", CommandNeeds::Plan},
    Command{"page.results", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "Results"), "trophy",
            "Alt+9", CommandNeeds::Plan},
    Command{"page.documents", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "Documents"),
            "file-text", "Alt+0", CommandNeeds::Plan},
    Command{"view.palette", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Find Anything…"),
            "search", "Ctrl+K", CommandNeeds::Nothing, nullptr, true},
    Command{"view.inspector", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "&Inspector"),
            "panel-right", "Ctrl+Shift+I", CommandNeeds::Plan, "", true},
    Command{"view.sort", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "S&ort…"),
            "arrow-up-down", "Ctrl+Shift+O", CommandNeeds::Table, nullptr, true},
    Command{"view.columns", QT_TRANSLATE_NOOP("Commands", "&View"), QT_TRANSLATE_NOOP("Commands", "Col&umns…"),
            "columns-3", "Ctrl+Shift+K", CommandNeeds::Table},
    Command{"view.column_left", QT_TRANSLATE_NOOP("Commands", "&View"),
            QT_TRANSLATE_NOOP("Commands", "Mo&ve Column Left"), "arrow-left", "Alt+Shift+Left",
            CommandNeeds::TableRows},
    Command{"view.column_right", QT_TRANSLATE_NOOP("Commands", "&View"),
            QT_TRANSLATE_NOOP("Commands", "Move Column Ri&ght"), "arrow-right", "Alt+Shift+Right",
            CommandNeeds::TableRows},
    Command{"account.add", QT_TRANSLATE_NOOP("Commands", "&Account"), QT_TRANSLATE_NOOP("Commands", "&New Account"),
            "plus", "Ctrl+Shift+N", CommandNeeds::EditablePlan},
    Command{"account.open", QT_TRANSLATE_NOOP("Commands", "&Account"), QT_TRANSLATE_NOOP("Commands", "&Open Account"),
            "book-open", "Ctrl+Return", CommandNeeds::Account},
    Command{"account.join", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "&Add to Target Account List"), nullptr, "Ctrl+T",
            CommandNeeds::EditableAccount, nullptr, true},
    Command{"account.leave", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "&Take off Target Account List"), nullptr, "Ctrl+Shift+T",
            CommandNeeds::EditableAccount},
    Command{"account.programs", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "P&rograms and Target Accounts…"), "target", "Ctrl+G", CommandNeeds::Plan},
    Command{"account.tier1", QT_TRANSLATE_NOOP("Commands", "&Account"), QT_TRANSLATE_NOOP("Commands", "Set Tier 1:&1"),
            nullptr, "Ctrl+1", CommandNeeds::EditableAccount, nullptr, true},
    Command{"account.tier2", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "Set Tier 1:&Few"), nullptr, "Ctrl+2", CommandNeeds::EditableAccount},
    Command{"account.tier3", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "Set Tier 1:&Many"), nullptr, "Ctrl+3", CommandNeeds::EditableAccount},
    Command{"account.tier0", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "Fo&llow the Recommended Tier"), nullptr, "Ctrl+0",
            CommandNeeds::EditableAccount},
    Command{"account.plan", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "Write Account &Plan…"), "file-text", "Ctrl+P", CommandNeeds::Account,
            nullptr, true},
    Command{"account.launch", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "Launch a Pla&y for It…"), "play", nullptr, CommandNeeds::EditableAccount},
    Command{"account.model", QT_TRANSLATE_NOOP("Commands", "&Account"),
            QT_TRANSLATE_NOOP("Commands", "&Scoring Model…"), "sliders-horizontal", "Ctrl+Shift+M", CommandNeeds::Plan},
    Command{"account.delete", QT_TRANSLATE_NOOP("Commands", "&Account"), QT_TRANSLATE_NOOP("Commands", "&Delete"),
            "trash-2", nullptr, CommandNeeds::EditableAccount, nullptr, true},
    Command{"committee.add", QT_TRANSLATE_NOOP("Commands", "&Committee"), QT_TRANSLATE_NOOP("Commands", "Add &Person"),
            "user-plus", nullptr, CommandNeeds::EditableCommittee},
    Command{"committee.paste", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Paste Copied People…"), "clipboard-paste", nullptr,
            CommandNeeds::EditableCommittee},
    Command{"committee.report", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Add &Report"), "arrow-down", nullptr, CommandNeeds::EditablePerson},
    Command{"committee.peer", QT_TRANSLATE_NOOP("Commands", "&Committee"), QT_TRANSLATE_NOOP("Commands", "Add P&eer"),
            "arrow-right", nullptr, CommandNeeds::EditablePerson},
    Command{"committee.edit", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Edit in P&lace"), "pencil", nullptr, CommandNeeds::EditablePerson, nullptr,
            true},
    Command{"committee.edit_selected", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Edit &Selected People…"), "users", nullptr, CommandNeeds::EditablePerson},
    Command{"committee.manager", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Choose &Manager…"), "network", nullptr, CommandNeeds::EditablePerson},
    Command{"committee.head", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Report to &Nobody"), "unlink", nullptr, CommandNeeds::EditablePerson},
    Command{"committee.influence", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Choose Whom They &Influence…"), "share", nullptr,
            CommandNeeds::EditablePerson},
    Command{"committee.accept", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "&Accept the Proposed Role"), "check", nullptr,
            CommandNeeds::EditableProposal},
    Command{"committee.rules", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Rules for Job Titles…"), "sliders-horizontal", nullptr, CommandNeeds::Plan},
    Command{"committee.remove", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Rem&ove from the Committee"), "trash-2", nullptr,
            CommandNeeds::EditablePerson},
    Command{"committee.view", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "&Chart or Table"), "table-2", "Ctrl+Shift+G", CommandNeeds::Committee,
            nullptr, true},
    Command{"committee.fold", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "&Fold or Unfold"), "chevrons-down-up", nullptr, CommandNeeds::Person},
    Command{"committee.tidy", QT_TRANSLATE_NOOP("Commands", "&Committee"), QT_TRANSLATE_NOOP("Commands", "Tid&y Up"),
            "align-vertical-space-around", nullptr, CommandNeeds::Committee},
    Command{"committee.zoom_in", QT_TRANSLATE_NOOP("Commands", "&Committee"), QT_TRANSLATE_NOOP("Commands", "Zoom In"),
            "zoom-in", "Ctrl++", CommandNeeds::Committee, nullptr, true},
    Command{"committee.zoom_out", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Zoom Out"), "zoom-out", "Ctrl+-", CommandNeeds::Committee},
    Command{"committee.fit", QT_TRANSLATE_NOOP("Commands", "&Committee"), QT_TRANSLATE_NOOP("Commands", "Zoom &to Fit"),
            "maximize", "Ctrl+9", CommandNeeds::Committee},
    Command{"committee.png", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Export as PN&G…"), "image", nullptr, CommandNeeds::Committee, nullptr, true},
    Command{"committee.svg", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Export as S&VG…"), nullptr, nullptr, CommandNeeds::Committee},
    Command{"committee.pdf", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "Export as P&DF…"), nullptr, nullptr, CommandNeeds::Committee},
    Command{"committee.mermaid", QT_TRANSLATE_NOOP("Commands", "&Committee"),
            QT_TRANSLATE_NOOP("Commands", "E&xport as Mermaid…"), "network", nullptr, CommandNeeds::Committee},
    Command{"task.add", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&New Task…"), "plus",
            "Ctrl+Shift+A", CommandNeeds::EditablePlan},
    Command{"task.open", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&Open Task…"),
            "pencil", nullptr, CommandNeeds::Tasks},
    Command{"task.done", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "Mark &Done…"), "check",
            "Ctrl+J", CommandNeeds::EditableTasks, nullptr, true},
    Command{"task.skip", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&Skip…"), nullptr,
            "Ctrl+Shift+J", CommandNeeds::EditableTasks},
    Command{"task.reopen", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&Reopen"), nullptr,
            nullptr, CommandNeeds::EditableTasks},
    Command{"task.assign", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&Assign…"), "user",
            nullptr, CommandNeeds::EditableTasks},
    Command{"task.remove", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "Re&move"), "trash-2",
            nullptr, CommandNeeds::EditableTasks},
    Command{"campaign.change", QT_TRANSLATE_NOOP("Commands", "&Tasks"),
            QT_TRANSLATE_NOOP("Commands", "Rename or Mo&ve Campaign…"), nullptr, "Ctrl+Alt+M",
            CommandNeeds::EditableTasks, nullptr, true},
    Command{"campaign.remove", QT_TRANSLATE_NOOP("Commands", "&Tasks"),
            QT_TRANSLATE_NOOP("Commands", "Remove Campai&gn"), nullptr, nullptr, CommandNeeds::EditableTasks},
    Command{"timeline.view", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "&Chart or Table"),
            "table-2", "Ctrl+Shift+Y", CommandNeeds::Timeline, nullptr, true},
    Command{"timeline.ics", QT_TRANSLATE_NOOP("Commands", "&Tasks"),
            QT_TRANSLATE_NOOP("Commands", "Export to a Ca&lendar…"), "calendar-days", nullptr, CommandNeeds::Timeline,
            nullptr, true},
    Command{"timeline.png", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "Export as &PNG…"),
            "image", nullptr, CommandNeeds::Timeline},
    Command{"timeline.pdf", QT_TRANSLATE_NOOP("Commands", "&Tasks"), QT_TRANSLATE_NOOP("Commands", "Export as PD&F…"),
            nullptr, nullptr, CommandNeeds::Timeline},
    Command{"timeline.working_days", QT_TRANSLATE_NOOP("Commands", "&Tasks"),
            QT_TRANSLATE_NOOP("Commands", "&Working Days and Capacity…"), "calendar", nullptr, CommandNeeds::Plan,
            nullptr, true},
    Command{"program.launch", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "&Launch a Play…"), "play", "Ctrl+L", CommandNeeds::EditablePlan},
    Command{"program.actions", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "&Next Actions…"), "list-checks", "Ctrl+Shift+D", CommandNeeds::Plan},
    Command{"program.review", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "&Weekly Account Review…"), "check-check", "Ctrl+Shift+W",
            CommandNeeds::Plan},
    Command{"program.quarter", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "The &Quarter…"), "calendar-days", nullptr, CommandNeeds::Plan},
    Command{"program.rhythm", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "&Operating Rhythm…"), "refresh-cw", "Ctrl+Shift+H", CommandNeeds::Plan},
    Command{"program.parts", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "Who Does Wh&at…"), "users", "Ctrl+Shift+R", CommandNeeds::Plan},
    Command{"program.questions", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"),
            QT_TRANSLATE_NOOP("Commands", "&Discovery Questions…"), "circle-help", nullptr, CommandNeeds::Plan},
    Command{"program.rules", QT_TRANSLATE_NOOP("Commands", "Pr&ogram"), QT_TRANSLATE_NOOP("Commands", "&Rules…"), "zap",
            nullptr, CommandNeeds::Plan},
    Command{"budget.add", QT_TRANSLATE_NOOP("Commands", "&Budget"), QT_TRANSLATE_NOOP("Commands", "Add &Line…"), "plus",
            "Ctrl+Shift+B", CommandNeeds::EditableBudget},
    Command{"budget.add_technology", QT_TRANSLATE_NOOP("Commands", "&Budget"),
            QT_TRANSLATE_NOOP("Commands", "Add &Technology…"), "plus", nullptr, CommandNeeds::EditableBudget},
    Command{"budget.add_headcount", QT_TRANSLATE_NOOP("Commands", "&Budget"),
            QT_TRANSLATE_NOOP("Commands", "Add &Headcount…"), "user-plus", nullptr, CommandNeeds::EditableBudget},
    Command{"budget.remove", QT_TRANSLATE_NOOP("Commands", "&Budget"), QT_TRANSLATE_NOOP("Commands", "Re&move Lines"),
            "trash-2", nullptr, CommandNeeds::EditableBudgetLines},
    Command{"budget.copy_markdown", QT_TRANSLATE_NOOP("Commands", "&Budget"),
            QT_TRANSLATE_NOOP("Commands", "Copy as Mar&kdown Table"), "table-2", nullptr, CommandNeeds::Budget, nullptr,
            true},
    Command{"budget.rates", QT_TRANSLATE_NOOP("Commands", "&Budget"), QT_TRANSLATE_NOOP("Commands", "Exchange &Rates…"),
            "globe", nullptr, CommandNeeds::Plan, nullptr, true},
    Command{"budget.import", QT_TRANSLATE_NOOP("Commands", "&Budget"), QT_TRANSLATE_NOOP("Commands", "&Import Costs…"),
            "import", nullptr, CommandNeeds::EditablePlan, nullptr, true},
    Command{"budget.export_view", QT_TRANSLATE_NOOP("Commands", "&Budget"),
            QT_TRANSLATE_NOOP("Commands", "&Export What Is Shown…"), "file-down", nullptr, CommandNeeds::Budget},
    Command{"budget.export_lines", QT_TRANSLATE_NOOP("Commands", "&Budget"),
            QT_TRANSLATE_NOOP("Commands", "Export the Li&nes…"), "file-spreadsheet", nullptr, CommandNeeds::Budget},
    Command{"documents.write", QT_TRANSLATE_NOOP("Commands", "&Documents"),
            QT_TRANSLATE_NOOP("Commands", "&Write the Chosen One"), "file-down", "Ctrl+Shift+P", CommandNeeds::Plan},
    Command{"documents.write_all", QT_TRANSLATE_NOOP("Commands", "&Documents"),
            QT_TRANSLATE_NOOP("Commands", "Write &All Documents"), nullptr, nullptr, CommandNeeds::Plan},
    Command{"documents.copy", QT_TRANSLATE_NOOP("Commands", "&Documents"),
            QT_TRANSLATE_NOOP("Commands", "&Copy as Markdown"), "clipboard-copy", nullptr, CommandNeeds::Plan},
    Command{"documents.folder", QT_TRANSLATE_NOOP("Commands", "&Documents"),
            QT_TRANSLATE_NOOP("Commands", "Choose &Folder…"), "folder", nullptr, CommandNeeds::Plan, nullptr, true},
    Command{"documents.open_folder", QT_TRANSLATE_NOOP("Commands", "&Documents"),
            QT_TRANSLATE_NOOP("Commands", "&Open the Folder"), "folder-open", nullptr, CommandNeeds::Plan},
    Command{"help.first_steps", QT_TRANSLATE_NOOP("Commands", "&Help"), QT_TRANSLATE_NOOP("Commands", "&First Steps"),
            "lightbulb", "Shift+F1"},
    Command{"help.glossary", QT_TRANSLATE_NOOP("Commands", "&Help"), QT_TRANSLATE_NOOP("Commands", "&Glossary"),
            "book-open", "Ctrl+F1"},
    Command{"help.shortcuts", QT_TRANSLATE_NOOP("Commands", "&Help"),
            QT_TRANSLATE_NOOP("Commands", "&Keyboard Shortcuts"), "keyboard", "F1"},
    Command{"help.about", QT_TRANSLATE_NOOP("Commands", "&Help"), QT_TRANSLATE_NOOP("Commands", "&About Talbook"),
            "info", nullptr},
};

QString commandText(const char *source)
{
    return QCoreApplication::translate("Commands", source);
}

const Command &commandOf(const QString &id)
{
    return *std::ranges::find_if(programCommands,
                                 [&id](const Command &command) { return id == QLatin1StringView(command.id); });
}

QString withoutMark(QString text)
{
    return text.remove(u'&').remove(u'…');
}

} // namespace

Commands::Commands(QWidget *window, QMenuBar *menuBar) : QObject(window)
{
    for (const Command &command : programCommands) {
        QMenu *&menu = m_menus[QLatin1StringView(command.menu)];
        if (!menu) {
            menu = menuBar->addMenu(QString());
            menu->setToolTipsVisible(true);
        }
        auto *action = new QAction(window);
        action->setObjectName(QLatin1StringView(command.id));
        if (command.icon)
            action->setIcon(icon(QString::fromLatin1(command.icon)));
        if (command.shortcut)
            action->setShortcut(QKeySequence::fromString(QLatin1StringView(command.shortcut)));
        if (command.group) {
            action->setCheckable(true);
            if (*command.group) {
                QActionGroup *&group = m_groups[QLatin1StringView(command.group)];
                if (!group)
                    group = new QActionGroup(this);
                group->addAction(action);
            }
        }
        if (command.separated)
            menu->addSeparator();
        menu->addAction(action);
        window->addAction(action);
        m_actions.insert(QLatin1StringView(command.id), action);
    }
    retranslate();
}

QStringList Commands::ids() const
{
    QStringList ids;
    for (const Command &command : programCommands)
        ids.append(QLatin1StringView(command.id));
    return ids;
}

QString Commands::plainText(const QString &id) const
{
    return withoutMark(action(id)->text());
}

QString Commands::menuText(const QString &id) const
{
    return withoutMark(commandText(commandOf(id).menu));
}

QString Commands::searchWords(const QString &id) const
{
    const char *words = commandOf(id).words;
    return words ? commandText(words) : QString();
}

QString Commands::iconName(const QString &id) const
{
    const char *name = commandOf(id).icon;
    return QString::fromLatin1(name ? name : "chevron-right");
}

void Commands::connectTo(const QString &id, const std::function<void()> &work)
{
    QAction *found = action(id);
    Q_ASSERT_X(found, "Commands", qPrintable(id));
    connect(found, &QAction::triggered, this, [work] { work(); });
}

void Commands::refresh(const CommandSituation &now)
{
    for (const Command &command : programCommands) {
        QAction *known = action(QLatin1StringView(command.id));
        const QString reason = whyNot(command.needs, now);
        known->setEnabled(reason.isEmpty());
        known->setToolTip(reason); // empty: its text
        known->setStatusTip(reason);
    }
}

void Commands::retranslate()
{
    for (const Command &command : programCommands) {
        action(QLatin1StringView(command.id))->setText(commandText(command.text));
        m_menus.value(QLatin1StringView(command.menu))->setTitle(commandText(command.menu));
    }
}

} // namespace talbook
