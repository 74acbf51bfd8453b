#include "core/accounts/programs.h"
#include "tests/bench/steps.h"
#include "tests/bench/window_bench.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/tal_dialog.h"
#include "ui/accounts/tal_page.h"
#include "ui/importing/import_wizard.h"
#include "ui/scoring/effect_runner.h"
#include "ui/scoring/model_editor.h"
#include "ui/scoring/model_foot.h"
#include "ui/scoring/model_form.h"
#include "ui/shell/commands.h"
#include "ui/shell/page.h"
#include "ui/shell/palette.h"
#include "ui/shell/plan_files.h"
#include "ui/widgets/push_buttons.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

namespace talbook::bench
{

using namespace Qt::StringLiterals;

namespace
{

/// Rows that somebody changes at once.
constexpr int manyRows = 10'000;

void press(QWidget &widget, int key)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &down);
    QKeyEvent up(QEvent::KeyRelease, key, Qt::NoModifier);
    QCoreApplication::sendEvent(&widget, &up);
}

void selectMany(WindowBench &bench)
{
    AccountsTable &table = bench.window().accountsPage().table();
    const AccountModel &model = bench.window().accountsPage().model();
    const int last = std::min(manyRows, model.rowCount()) - 1;
    table.setCurrentIndex(model.index(0, 0));
    table.selectionModel()->select({model.index(0, 0), model.index(last, model.columnCount() - 1)},
                                   QItemSelectionModel::ClearAndSelect);
}

void measurePages(WindowBench &bench)
{
    for (Page *page : bench.window().pages()) {
        if (page != &bench.window().currentPage())
            bench.command(u"go to the page “%1”, the first time"_s.arg(page->id()), u"page."_s + page->id());
    }
    for (Page *page : bench.window().pages())
        bench.command(u"go to the page “%1” again"_s.arg(page->id()), u"page."_s + page->id());
    bench.command(u"back to the accounts"_s, u"page.accounts"_s);
}

void measureLooking(WindowBench &bench, const QString &folder)
{
    AccountsPage &page = bench.window().accountsPage();
    const auto sort = [&](const QString &name, const QList<SortKey> &keys) {
        bench.gesture(name, [&] { Q_EMIT page.table().sortHeader()->sortRequested(keys); });
    };
    const auto by = [](FilterField field) { return SortKey{columnOf(field), Qt::AscendingOrder}; };
    sort(u"sort by name"_s, {by(FilterField::Name)});
    sort(u"sort by domain, the first time"_s, {by(FilterField::Domain)});
    sort(u"sort by technologies, the first time"_s, {by(FilterField::Technologies)});
    sort(u"sort by industry, then revenue"_s, {by(FilterField::Industry), by(FilterField::Revenue)});
    sort(u"sort by score"_s, {{columnOf(FilterField::Score), Qt::DescendingOrder}});
    auto *search = page.findChild<QLineEdit *>(u"search"_s);
    for (const QString &typed : {u"с"_s, u"се"_s, u"сев"_s})
        bench.gesture(u"type the search “%1”"_s.arg(typed), [&] { search->setText(typed); });
    bench.gesture(u"clear the search"_s, [&] { search->clear(); });
    QScrollBar &bar = *page.table().verticalScrollBar();
    bench.gesture(u"jump to the last row"_s, [&] { bar.setValue(bar.maximum()); });
    bench.gesture(u"jump to the first row"_s, [&] { bar.setValue(0); });
    const auto filter = [&](const QString &name, const QString &expression) {
        bench.gesture(name, [&] {
            page.filterBar().setExpression(expression);
            Q_EMIT page.filterBar().expressionChanged(expression);
        });
    };
    filter(u"filter by two chips"_s, u"industry = SaaS and intent >= 1"_s);
    filter(u"filter by text in a name"_s, u"name contains \"сев\""_s);
    filter(u"clear the filter"_s, {});
    bench.dialog(u"open the field for a condition"_s, u"edit.filter"_s, [&](QWidget &popup) {
        auto *field = popup.findChild<QComboBox *>(u"field"_s);
        for (const FilterField asked : {FilterField::City, FilterField::Technologies, FilterField::Name}) {
            bench.gesture(u"a condition on “%1”"_s.arg(filterFieldName(asked)),
                          [&] { field->setCurrentIndex(field->findData(int(asked))); });
        }
    });
    bench.gesture(u"open the palette"_s, [&] { bench.window().commands().action(u"view.palette"_s)->trigger(); });
    for (const QString &typed : {u"с"_s, u"се"_s})
        bench.gesture(u"type “%1” in the palette"_s.arg(typed),
                      [&] { bench.window().palette().field().setText(typed); });
    press(bench.window().palette().field(), Qt::Key_Escape);
    bench.gesture(u"choose an account"_s, [&] { page.table().setCurrentIndex(page.model().index(3, 0)); });
    bench.dialogs().files.append(folder + u"/plans"_s);
    bench.command(u"write its account plan"_s, u"account.plan"_s);
    bench.command(u"open it in full"_s, u"account.open"_s);
    bench.command(u"back to the accounts"_s, u"page.accounts"_s);
}

void measureEditing(WindowBench &bench)
{
    AccountsPage &page = bench.window().accountsPage();
    bench.gesture(u"edit one cell"_s, [&] {
        page.model().setData(page.model().index(0, columnOf(FilterField::Owner)), u"Somebody Else"_s, Qt::EditRole);
    });
    bench.gesture(u"edit one name"_s, [&] {
        page.model().setData(page.model().index(0, columnOf(FilterField::Name)), u"Another Name"_s, Qt::EditRole);
    });
    bench.gesture(u"sort by name after that"_s,
                  [&] { Q_EMIT page.table().sortHeader()->sortRequested({{columnOf(FilterField::Name)}}); });
    bench.command(u"undo the name"_s, u"edit.undo"_s);
    bench.command(u"undo the cell"_s, u"edit.undo"_s);
    bench.gesture(u"select all rows"_s, [&] { page.table().selectAll(); });
    bench.command(u"copy all rows"_s, u"edit.copy"_s);
    bench.gesture(u"select 10,000 rows"_s, [&] { selectMany(bench); });
    bench.command(u"copy 10,000 rows"_s, u"edit.copy"_s);
    QStringList owners;
    for (int row = 0; row < std::min(manyRows, page.model().rowCount()); ++row)
        owners.append(u"Owner %1"_s.arg(row));
    QGuiApplication::clipboard()->setText(owners.join(u'\n'));
    page.table().setCurrentIndex(page.model().index(0, columnOf(FilterField::Owner)));
    bench.command(u"paste 10,000 different owners"_s, u"edit.paste"_s);
    bench.gesture(u"sort by owner after that"_s,
                  [&] { Q_EMIT page.table().sortHeader()->sortRequested({{columnOf(FilterField::Owner)}}); });
    bench.command(u"undo the paste"_s, u"edit.undo"_s);
    selectMany(bench);
    bench.dialog(u"open the window to edit 10,000 rows"_s, u"edit.cells"_s, [&](QWidget &dialog) {
        auto *field = dialog.findChild<QComboBox *>(u"field"_s);
        field->setCurrentIndex(field->findData(int(FilterField::Owner)));
        auto *value = dialog.findChild<QWidget *>(u"value"_s);
        bench.gesture(u"preview their new owner"_s, [&] {
            if (auto *list = qobject_cast<QComboBox *>(value))
                list->setEditText(u"Somebody New"_s);
            else
                qobject_cast<QLineEdit *>(value)->setText(u"Somebody New"_s);
        });
        bench.gesture(u"change the owner of 10,000"_s, [&] { qobject_cast<QDialog *>(&dialog)->accept(); });
    });
    bench.command(u"undo that"_s, u"edit.undo"_s);
    bench.command(u"redo it"_s, u"edit.redo"_s);
    bench.command(u"undo it once more"_s, u"edit.undo"_s);
    selectMany(bench);
    bench.command(u"set the tier of 10,000"_s, u"account.tier2"_s);
    bench.command(u"undo that"_s, u"edit.undo"_s);
    bench.command(u"delete 10,000 accounts"_s, u"account.delete"_s);
    bench.command(u"undo that"_s, u"edit.undo"_s);
    // Without a program the command asks for one, and waits.
    const auto program = bench.document().run(u"Program"_s, [&bench](Edit &edit) -> Expected<void> {
        const auto made = ensureProgram(edit, bench.document().asOf());
        TALBOOK_TRY(made);
        return {};
    });
    if (!program)
        qFatal("%s", qPrintable(program.error().message));
    bench.document().jobs().wait();
    selectMany(bench);
    bench.command(u"put 10,000 on the target account list"_s, u"account.join"_s);
}

void measureWindows(WindowBench &bench)
{
    bench.dialog(u"open the programs and their lists, 10,000 on one"_s, u"account.programs"_s, [&](QWidget &dialog) {
        TalPage &page = qobject_cast<TalDialog *>(&dialog)->page();
        bench.dialog(
            u"refresh the list for a new quarter"_s, [&] { page.refreshForNextQuarter(); }, [](QWidget &) {});
    });
    bench.dialog(u"open the scoring models"_s, u"account.model"_s, [&](QWidget &dialog) {
        auto &editor = *qobject_cast<ModelEditor *>(&dialog);
        const auto waitForEffect = [&] {
            while (editor.runner().isBusy())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        };
        bench.gesture(u"see the effect of another weight"_s, [&] {
            auto *weight = editor.form().field(u"weights/intent"_s)->findChild<QLineEdit *>();
            weight->setText(u"12"_s);
            Q_EMIT weight->textEdited(u"12"_s);
            waitForEffect();
        });
        if (!editor.foot().applyButton().isEnabled())
            qFatal("the other weight cannot be applied");
        bench.gesture(u"apply it"_s, [&] { editor.foot().applyButton().click(); });
        bench.command(u"undo that"_s, u"edit.undo"_s);
    });
    bench.command(u"take 10,000 off the list again (undo)"_s, u"edit.undo"_s);
    bench.command(u"take back the program"_s, u"edit.undo"_s);
    bench.command(u"Russian instead of English"_s, u"view.russian"_s);
    bench.command(u"English again"_s, u"view.english"_s);
    bench.command(u"dark instead of light"_s, u"view.dark"_s);
    bench.command(u"light again"_s, u"view.light"_s);
}

void measureImport(WindowBench &bench, const QString &folder)
{
    bench.command(u"undo the import of the activities"_s, u"edit.undo"_s);
    bench.dialogs().files.append(folder + u"/activities.csv"_s);
    bench.dialog(u"import the activities: the file"_s, u"file.import"_s, [&](QWidget &dialog) {
        auto *next = dialog.findChild<PrimaryButton *>();
        for (const QString &step : {u"the columns"_s, u"what would change"_s, u"done"_s})
            bench.gesture(u"import the activities: "_s + step, [&] { next->click(); });
        if (!qobject_cast<ImportWizard *>(&dialog)->report())
            qFatal("the wizard has not imported");
    });
}

} // namespace

void measureWindow(GestureReport &report, const QString &folder)
{
    WindowBench bench(report);
    const auto autosave = bench.document().pauseAutosave();
    bench.gesture(u"open the plan"_s, [&] { bench.window().files().openPath(folder + u"/bench.talbook"_s); });
    measurePages(bench);
    measureLooking(bench, folder);
    measureEditing(bench);
    measureWindows(bench);
    measureImport(bench, folder);
    bench.command(u"save"_s, u"file.save"_s);
    QFile::remove(folder + u"/copy.talbook"_s);
    bench.dialogs().files.append(folder + u"/copy.talbook"_s);
    bench.command(u"save a copy"_s, u"file.save_copy"_s);
    bench.command(u"close the plan"_s, u"file.close"_s);
}

} // namespace talbook::bench
