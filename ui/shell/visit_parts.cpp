#include "ui/shell/visit_parts.h"

#include "core/plays/play.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/program_menu.h"
#include "ui/accounts/record_rows.h"
#include "ui/accounts/segment_menu.h"
#include "ui/accounts/tal_page.h"
#include "ui/accounts/time_line.h"
#include "ui/home/home_page.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_fields.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/shell/backups_dialog.h"
#include "ui/shell/changes_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/help_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/visit_budget.h"
#include "ui/shell/visit_committee.h"
#include "ui/shell/visit_plays.h"
#include "ui/shell/visit_program.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>
#include <QTreeWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Pages of the longest wizard: each is left by the default button.
constexpr int mostSteps = 4;

void press(QWidget &widget, Qt::Key key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&widget, &down);
}

/// As a person types it, replacing what stands there.
void type(QLineEdit &line, const QString &text)
{
    line.setText(text);
    Q_EMIT line.textEdited(text);
}

void choose(SegmentedSwitch &parts, int index)
{
    parts.setCurrentIndex(index);
    Q_EMIT parts.currentChanged(index);
}

QPushButton *defaultButton(const QWidget &dialog)
{
    for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
        if (button->isDefault() && button->isVisible() && button->isEnabled())
            return button;
    }
    return nullptr;
}

void goThroughImport(const Visitor &visitor, QWidget &wizard)
{
    for (int step = 2; step <= mostSteps; ++step) {
        QPushButton *next = defaultButton(wizard);
        if (!next)
            return;
        next->click();
        settle(visitor.document());
        if (!wizard.isVisible())
            return;
        visitor.look(u"import-%1"_s.arg(step), wizard);
        for (QTableView *columns : wizard.findChildren<QTableView *>()) {
            const QModelIndex field = columns->model()->index(0, columns->model()->columnCount() - 2);
            if (!columns->isVisible() || !(field.flags() & Qt::ItemIsEditable))
                continue;
            columns->edit(field);
            visitor.look(u"import-%1-edited"_s.arg(step), wizard);
            if (QWidget *editor = columns->indexWidget(field))
                press(*editor, Qt::Key_Escape);
        }
    }
}

void goThroughPrograms(const Visitor &visitor, QWidget &dialog)
{
    auto &page = *dialog.findChild<TalPage *>();
    page.showLeft(true);
    visitor.look(u"programs-left"_s, dialog);
    page.showLeft(false);
    visitor.open(u"program-new"_s, [&page] { page.makeProgram(); });
    visitor.open(u"program-change"_s, [&page] { page.changeShownProgram(); });
    visitor.open(u"program-refresh"_s, [&page] { page.refreshForNextQuarter(); });
    page.memberTable().selectRow(2);
    visitor.open(u"program-graduate"_s, [&page] { page.graduateChosen(); });
    const RecordRows &programs = page.programRows();
    if (programs.rowCount() == 0)
        return;
    page.showProgram(ProgramId{programs.idAt(programs.rowCount() - 1)});
    visitor.look(u"programs-other"_s, dialog);
}

void goThroughModel(const Visitor &visitor, QWidget &dialog)
{
    auto &editor = static_cast<ModelEditor &>(dialog);
    SegmentedSwitch &parts = editor.form().pages();
    for (int part = 0; part < parts.count(); ++part) {
        choose(parts, part);
        settle(visitor.document());
        for (QScrollArea *area : editor.form().findChildren<QScrollArea *>()) {
            if (area->isVisible())
                visitor.lookThrough(u"model-%1"_s.arg(part + 1), dialog, *area);
        }
    }
    choose(parts, 0);
    const auto set = [&editor](const QString &path, const QString &text) {
        type(*static_cast<NumberRow *>(editor.form().field(path))->field(), text);
    };
    set(u"weights/intent"_s, u"60"_s);
    visitor.look(u"model-changed"_s, dialog);
    editor.foot().saveAsButton().click();
    visitor.look(u"model-naming"_s, dialog);
    editor.foot().endNaming();
    visitor.open(u"model-unapplied"_s, [&editor] { editor.reject(); });
    set(u"grades/0/from"_s, u"10"_s);
    visitor.look(u"model-fault"_s, dialog);
    editor.foot().discardButton().click();
    settle(visitor.document());
}

void goThroughBackups(const Visitor &visitor, QWidget &dialog)
{
    static_cast<BackupsDialog &>(dialog).backUpNow();
    visitor.look(u"backups-made"_s, dialog);
    static_cast<BackupsDialog &>(dialog).restore();
    visitor.look(u"backups-restored"_s, dialog);
}

/// With an account unfolded, since the last review, and while no file is chosen.
void goThroughChanges(const Visitor &visitor, QWidget &dialog)
{
    auto &changes = static_cast<ChangesDialog &>(dialog);
    settle(visitor.document());
    if (changes.tree().topLevelItemCount() > 0)
        changes.tree().topLevelItem(0)->setExpanded(true);
    visitor.look(u"changes-account"_s, dialog);
    changes.since().setCurrentIndex(int(ChangesDialog::Since::LastReview));
    settle(visitor.document());
    visitor.look(u"changes-review"_s, dialog);
    changes.since().setCurrentIndex(int(ChangesDialog::Since::File));
}

/// The same window under both commands: what a search leaves, and where it leaves nothing.
void goThroughHelp(const Visitor &visitor, QWidget &dialog)
{
    auto &help = static_cast<HelpWindow &>(dialog);
    help.search().setText(u"ROI"_s);
    visitor.look(u"help-glossary-found"_s, dialog);
    help.search().setText(u"zzzz"_s);
    visitor.look(u"help-glossary-nothing"_s, dialog);
    help.search().clear();
}

/// A condition on words has a list to tick, one on figures a line, and one on what is there neither.
void goThroughConditions(const Visitor &visitor, QWidget &popup)
{
    auto *field = popup.findChild<QComboBox *>();
    for (const auto &[value, name] :
         {std::pair(FilterField::Score, u"filter-number"_s), std::pair(FilterField::Owner, u"filter-values"_s)}) {
        field->setCurrentIndex(field->findData(int(value)));
        visitor.look(name, popup);
    }
}

void goThroughPalette(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    QLineEdit &field = window.palette().field();
    window.commands().action(u"view.palette"_s)->trigger();
    visitor.look(u"palette-first"_s, window);
    field.setText(u"a"_s);
    visitor.look(u"palette"_s, window);
    field.setText(u"zzzz"_s);
    visitor.look(u"palette-nothing"_s, window);
    if (const auto known = plays(visitor.document().plan().database(), visitor.document().words());
        known && !known->empty()) {
        field.setText(known->front().name);
        press(field, Qt::Key_Return);
        visitor.look(u"play"_s, window);
        window.showPage(window.accountsPage());
    }
    if (window.palette().isVisible())
        press(field, Qt::Key_Escape);
    settle(visitor.document());
}

/// An account that is on no list can join one.
void joinList(const Visitor &visitor)
{
    const Standings &standings = visitor.document().standings();
    size_t account = 0;
    while (account + 1 < standings.size() && standings.accounts()[account].onTal)
        ++account;
    AccountsPage &page = visitor.window().accountsPage();
    visitor.window().showPage(page);
    page.show(standings.accounts()[account].id);
    settle(visitor.document());
    visitor.trigger(u"account.programs"_s, u"programs-selected"_s, [&visitor](QWidget &dialog) {
        auto &programs = *dialog.findChild<TalPage *>();
        visitor.open(u"program-join"_s, [&programs] { programs.addSelected(); });
    });
    page.show(page.model().accountAt(0));
}

void goThroughMenus(const Visitor &visitor)
{
    int number = 0;
    for (const QAction *action : visitor.window().menuBar()->actions()) {
        visitor.open(u"menu-%1"_s.arg(++number), [menu = action->menu()] { menu->popup({0, 0}); });
    }
    visitor.open(u"menu-program"_s, [&visitor] { visitor.window().findChild<ProgramMenu *>()->popup({0, 0}); });
}

void goThroughTable(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    AccountsPage &page = window.accountsPage();
    AccountsTable &table = page.table();
    FilterBar &filter = page.filterBar();
    window.showPage(page);

    table.selectRow(0);
    for (int row = 1; row < std::min(5, page.model().rowCount()); ++row)
        table.selectionModel()->select(page.model().index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
    visitor.look(u"accounts-selected"_s, window);
    visitor.trigger(u"edit.cells"_s, u"edit-selected"_s);
    table.clearSelection();

    const QModelIndex name = page.model().index(1, columnOf(FilterField::Name));
    table.setCurrentIndex(name);
    table.edit(name);
    if (auto *line = table.viewport()->findChild<QLineEdit *>()) {
        type(*line, {});
        press(*line, Qt::Key_Return);
        visitor.look(u"accounts-refused"_s, window);
        press(*line, Qt::Key_Escape);
    }
    visitor.open(u"menu-columns"_s, [&table] { Q_EMIT table.sortHeader()->customContextMenuRequested({300, 8}); });

    const QString expression =
        u"tier = 1 and intent >= 50 and country in (\"Germany\", \"United Kingdom\", \"Russia\")"_s;
    filter.setExpression(expression);
    Q_EMIT filter.expressionChanged(expression);
    visitor.look(u"accounts-filtered"_s, window);
    auto *segments = window.findChild<SegmentMenu *>();
    visitor.open(u"menu-segments"_s, [segments] { segments->showMenu(); });
    for (QAction *action : segments->menu()->actions()) {
        if (action->text().endsWith(u'…') && action->isEnabled())
            visitor.open(u"segment-name"_s, [action] { action->trigger(); });
    }
    window.commands().action(u"edit.filter_text"_s)->trigger();
    visitor.look(u"accounts-filter-text"_s, window);
    auto *line = filter.textRow().findChild<QLineEdit *>();
    type(*line, u"tier = "_s);
    press(*line, Qt::Key_Return);
    visitor.look(u"accounts-filter-fault"_s, window);
    press(*line, Qt::Key_Escape);
    filter.setExpression(u"intent > 100"_s);
    Q_EMIT filter.expressionChanged(u"intent > 100"_s);
    visitor.look(u"accounts-none"_s, window);
    filter.clearFilter();
    settle(visitor.document());
}

void goThroughAccount(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    window.commands().action(u"account.open"_s)->trigger();
    auto &account = *window.findChild<AccountPage *>();
    account.showTab(AccountPage::TimeLineTab);
    settle(visitor.document());
    TimeLine &timeLine = account.timeLine();
    visitor.open(u"activity-new"_s, [&timeLine] { timeLine.add(false); });
    visitor.open(u"signal-new"_s, [&timeLine] { timeLine.add(true); });
    for (int row = 0; row < timeLine.model().rowCount(); ++row) {
        if (!timeLine.model().eventAt(row))
            continue;
        timeLine.table().selectRow(row);
        visitor.open(u"record-change"_s, [&timeLine] { timeLine.editChosen(); });
        break;
    }
    account.showTab(AccountPage::Overview);
    window.showPage(window.accountsPage());
}

void goThroughHome(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    auto *home = window.findChild<HomePage *>();
    window.showPage(*home);
    settle(visitor.document());
    if (auto *tier = home->findChild<QAbstractButton *>(u"tier/2"_s)) {
        tier->click();
        visitor.look(u"home-accounts"_s, window);
        window.commands().action(u"edit.filter_clear"_s)->trigger();
        window.showPage(*home);
        settle(visitor.document());
    }
    visitProgram(visitor, *home);
}

} // namespace

QHash<QString, Visitor::Within> dialogParts(const Visitor &visitor)
{
    using Part = void (*)(const Visitor &, QWidget &);
    QHash<QString, Visitor::Within> parts;
    for (const auto &[command, part] : {std::pair<QString, Part>(u"file.import"_s, goThroughImport),
                                        {u"file.backups"_s, goThroughBackups},
                                        {u"file.changes"_s, goThroughChanges},
                                        {u"account.programs"_s, goThroughPrograms},
                                        {u"account.model"_s, goThroughModel},
                                        {u"committee.rules"_s, visitTitleRules},
                                        {u"program.launch"_s, visitLaunch},
                                        {u"budget.rates"_s, goThroughRates},
                                        {u"help.glossary"_s, goThroughHelp},
                                        {u"edit.filter"_s, goThroughConditions}})
        parts.insert(command, [&visitor, part = part](QWidget &opened) { part(visitor, opened); });
    return parts;
}

void visitParts(const Visitor &visitor)
{
    goThroughPalette(visitor);
    goThroughMenus(visitor);
    joinList(visitor);
    goThroughTable(visitor);
    goThroughAccount(visitor);
    goThroughHome(visitor);
    AccountsPage &accounts = visitor.window().accountsPage();
    accounts.show(accounts.model().accountAt(0));
    visitor.window().showPage(*visitor.window().pages().front());
}

} // namespace talbook
