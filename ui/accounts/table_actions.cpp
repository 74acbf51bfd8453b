#include "ui/accounts/table_actions.h"

#include "core/accounts/programs.h"
#include "core/accounts/search_text.h"
#include "core/base/text.h"
#include "core/exchange/markdown_table.h"
#include "core/plays/next_task.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/account_values.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/accounts_table.h"
#include "ui/accounts/edit_selected_dialog.h"
#include "ui/accounts/filter_bar.h"
#include "ui/accounts/long_steps.h"
#include "ui/accounts/table_clipboard.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHash>
#include <QWidget>

#include <algorithm>
#include <iterator>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// About 25 ms of work.
constexpr size_t rowsCopiedAtOnce = 5000;

/// Whether a row of a block, pasted here, gives its account another name.
bool givesOtherName(const AccountBlock &block, size_t row, const AccountModel &model, int top)
{
    const QString name = model.index(top + int(row), 0).data().toString();
    return foldText(block.rows[row].front()) != foldText(name);
}

size_t otherNames(const AccountBlock &block, const AccountModel &model, int top)
{
    size_t count = 0;
    for (size_t row = 0; row < block.accounts.size(); ++row)
        count += givesOtherName(block, row, model, top) ? 1 : 0;
    return count;
}

QModelIndex firstOtherName(const AccountBlock &block, const AccountModel &model, int top)
{
    size_t row = 0;
    while (!givesOtherName(block, row, model, top))
        ++row;
    return model.index(top + int(row), 0);
}

/// Where a gesture over several rows begins, whichever of them the cursor ended on; -1 where there is none.
int topmostRow(const AccountsTable &table)
{
    const std::vector<int> rows = table.selectedRows();
    return rows.empty() ? table.currentIndex().row() : rows.front();
}

} // namespace

TableActions::TableActions(Document &document, AccountsPage &page, Dialogs &dialogs, QWidget *window)
    : QObject(window), m_document(document), m_page(page), m_dialogs(dialogs), m_window(window)
{
}

void TableActions::connectTo(Commands &commands)
{
    commands.connectTo(u"edit.copy"_s, [this] { copyRows(); });
    commands.connectTo(u"edit.copy_markdown"_s, [this] { copyMarkdown(); });
    commands.connectTo(u"edit.paste"_s, [this] { paste(); });
    commands.connectTo(u"edit.fill"_s, [this] { fillDown(); });
    commands.connectTo(u"edit.cells"_s, [this] { edit(); });
    commands.connectTo(u"edit.filter"_s, [this] { m_page.filterBar().addCondition(); });
    commands.connectTo(u"edit.filter_text"_s, [this] { m_page.filterBar().editAsText(); });
    commands.connectTo(u"edit.filter_clear"_s, [this] { m_page.filterBar().clearFilter(); });
    commands.connectTo(u"view.sort"_s, [this] { m_page.chooseSort(); });
    commands.connectTo(u"view.columns"_s, [this] { m_page.chooseColumns(); });
    commands.connectTo(u"view.column_left"_s, [this] { m_page.table().moveCurrentColumn(-1); });
    commands.connectTo(u"view.column_right"_s, [this] { m_page.table().moveCurrentColumn(1); });
}

std::vector<size_t> TableActions::chosenRows(bool orAll) const
{
    std::vector<size_t> accounts;
    for (const int row : m_page.table().selectedRows())
        accounts.push_back(m_page.model().standingIndex(row));
    if (accounts.empty() && orAll) {
        for (int row = 0; row < m_page.model().rowCount(); ++row)
            accounts.push_back(m_page.model().standingIndex(row));
    }
    return accounts;
}

void TableActions::copyRows()
{
    const std::vector<int> columns = m_page.table().shownColumns();
    auto steps = std::make_shared<NextTasks>();
    if (std::ranges::find(columns, columnOf(FilterField::NextStep)) != columns.end()) {
        TaskTitles titles(m_document.words());
        auto all = nextTasks(m_document.plan().database(), titles);
        if (!all)
            return refuse(all.error().message);
        *steps = std::move(*all);
    }
    copy(chosenRows(false),
         [columns, steps](const Standings &standings, const std::vector<size_t> &accounts, const Wording &words) {
             return tabSeparated(tableOf(standings, accounts, columns, *steps, words), words.locale());
         });
}

void TableActions::copyMarkdown()
{
    copy(chosenRows(true), [](const Standings &standings, const std::vector<size_t> &accounts, const Wording &words) {
        return markdownTable(listForReading(standings, accounts, words));
    });
}

/// Very many rows are put into words on another thread, from a copy of the standings.
void TableActions::copy(const std::vector<size_t> &accounts, const CopyText &text)
{
    if (accounts.size() <= rowsCopiedAtOnce) {
        QGuiApplication::clipboard()->setText(text(m_document.standings(), accounts, m_document.words()));
        return;
    }
    m_document.jobs().start<QString>(
        tr("Copying %n row(s)", nullptr, int(accounts.size())),
        [standings = std::make_shared<const Standings>(m_document.standings()), accounts, text,
         language = m_document.words().language()](const Progress &) -> Expected<QString> {
            return text(*standings, accounts, Wording(language));
        },
        [](const Expected<QString> &copied) { QGuiApplication::clipboard()->setText(*copied); }, Cancel::Never);
}

void TableActions::refuse(const QString &sentence)
{
    m_dialogs.error(m_window, {ErrorCode::BadInput, sentence});
}

void TableActions::report(const Expected<void> &done)
{
    if (!done && !wasStopped(done))
        m_dialogs.error(m_window, done.error());
}

/// The columns under the block, as what is set there; false where one of them cannot be.
bool TableActions::nameColumns(const std::vector<int> &columns, AccountBlock &block)
{
    for (const int column : columns) {
        const AccountColumn &known = accountColumnTable()[size_t(column)];
        const auto target = editTarget(known);
        if (!target) {
            refuse(tr("The block would lie over the column “%1”, which is worked out and cannot be typed. Copy it "
                      "without that column, or hide or move the column first.")
                       .arg(columnTitle(known)));
            return false;
        }
        block.columns.push_back({*target, columnTitle(known)});
    }
    return true;
}

bool TableActions::sortByName(AccountBlock &block)
{
    QHash<QString, AccountId> known; // null: of several
    const SearchText &texts = m_document.searchText();
    const AccountTable &accounts = m_document.standings().accounts();
    for (size_t i = 0; i < accounts.size(); ++i) {
        const std::string_view folded = texts.foldedName(i);
        const QString name = QString::fromUtf8(folded.data(), qsizetype(folded.size()));
        const bool isTaken = known.contains(name);
        known.insert(name, isTaken ? AccountId() : accounts[i].id);
    }
    std::vector<QStringList> ofKnown, ofNew;
    std::vector<AccountId> found;
    for (QStringList &row : block.rows) {
        const auto account = known.constFind(foldText(row.front()));
        if (account == known.constEnd()) {
            ofNew.push_back(std::move(row));
        } else if (account->isNull()) {
            refuse(tr("“%1” is the name of several accounts. Paste what is meant for one of them onto its own row.")
                       .arg(row.front()));
            return false;
        } else {
            ofKnown.push_back(std::move(row));
            found.push_back(*account);
        }
    }
    ofKnown.insert(ofKnown.end(), std::make_move_iterator(ofNew.begin()), std::make_move_iterator(ofNew.end()));
    block.rows = std::move(ofKnown);
    block.accounts = std::move(found);
    return true;
}

void TableActions::paste()
{
    std::vector<QStringList> rows = cellsOfBlock(QGuiApplication::clipboard()->text());
    if (rows.empty())
        return;
    const AccountsTable &table = m_page.table();
    const AccountModel &model = m_page.model();
    const QModelIndex current = table.currentIndex();
    const std::vector<int> shown = table.shownColumns();
    const auto found = std::ranges::find(shown, current.column());
    const size_t first = found == shown.end() ? 0 : size_t(found - shown.begin());
    const size_t width = size_t(std::ranges::max(rows, {}, &QStringList::size).size());
    if (first + width > shown.size())
        return refuse(tr("The block has %1 columns, but from “%2” on only %3 are shown. Begin further left, or show "
                         "more columns.")
                          .arg(width)
                          .arg(columnTitle(accountColumnTable()[size_t(shown[first])]))
                          .arg(shown.size() - first));
    const std::vector<int> columns(shown.begin() + std::ptrdiff_t(first),
                                   shown.begin() + std::ptrdiff_t(first + width));
    QStringList heads;
    for (const int column : columns)
        heads.append(columnTitle(accountColumnTable()[size_t(column)]));
    if (rows.front() == heads) // what was copied here brings its head along
        rows.erase(rows.begin());
    AccountBlock block;
    if (rows.empty() || !nameColumns(columns, block))
        return;
    const auto &program = m_document.standings().program();
    block.program = program ? program->id : ProgramId();
    const int top = std::max(0, topmostRow(table));
    const bool hasNames = columns.front() == columnOf(FilterField::Name);
    for (size_t row = 0; row < rows.size() && top + int(row) < model.rowCount(); ++row)
        block.accounts.push_back(model.accountAt(top + int(row)));
    block.rows = std::move(rows);
    bool byName = false;
    if (const size_t other = hasNames ? otherNames(block, model, top) : 0; other > 0) {
        const QModelIndex renamed = firstOtherName(block, model, top);
        const int answer = m_dialogs.choose(
            m_window, tr("Paste"),
            tr("Pasted here, the block gives %n account(s) another name.", nullptr, int(other)) + u' ' +
                tr("“%1” becomes “%2”.").arg(renamed.data().toString(), block.rows[size_t(renamed.row() - top)].front()),
            {tr("Find Accounts by Name"), tr("Rename %n Account(s)", nullptr, int(other)), tr("Cancel")});
        if (answer == 2)
            return;
        byName = answer == 0;
        if (byName && !sortByName(block))
            return;
    }
    const size_t over = block.accounts.size();
    const size_t beyond = block.rows.size() - over;
    if (beyond > 0) {
        if (!hasNames)
            return refuse(tr("The block has %n row(s) more than the table from here on. To add accounts, begin the "
                             "block in the column of their names.",
                             nullptr, int(beyond)));
        const QString said =
            byName ? tr("%n row(s) of the block have a name that is not in the plan.", nullptr, int(beyond))
                   : tr("The block has %n row(s) more than the table from here on.", nullptr, int(beyond));
        const int answer =
            m_dialogs.choose(m_window, tr("Paste"), said,
                             {tr("Add %n account(s)", nullptr, int(beyond)), tr("Leave them out"), tr("Cancel")});
        if (answer == 2)
            return;
        if (answer == 1)
            block.rows.resize(over);
        else if (model.talOnly()) // who is added to the list as it is shown is meant to be on it
            block.joinsOn = m_document.asOf();
    }
    if (block.rows.empty())
        return;
    const size_t count = block.rows.size();
    const size_t cells = count * std::max<size_t>(block.columns.size(), 1);
    changeAccounts(
        m_document, cells, tr("Paste %n row(s)", nullptr, int(count)),
        [block = std::move(block)](Edit &edit) -> Expected<void> {
            const auto made = editBlock(edit, block);
            TALBOOK_TRY(made);
            return {};
        },
        [this](const Expected<void> &done) { report(done); });
}

void TableActions::fillDown()
{
    const QModelIndex current = m_page.table().currentIndex();
    if (!current.isValid())
        return;
    const AccountColumn &column = accountColumnTable()[size_t(current.column())];
    const auto target = editTarget(column);
    if (!target || column.field == FilterField::Name)
        return refuse(tr("“%1” cannot be filled down. Go to a column that can be edited, such as the owner.")
                          .arg(columnTitle(column)));
    std::vector<AccountId> accounts = m_page.selectedAccounts();
    const QModelIndex source = current.siblingAtRow(topmostRow(m_page.table()));
    const AccountId from = m_page.model().accountAt(source.row());
    std::erase(accounts, from);
    if (accounts.empty())
        return refuse(tr("Select the rows to fill as well: Shift and the arrow keys."));
    accounts.push_back(from); // so that an amount in another currency is not taken for one in the plan's
    const QString value = source.data(Qt::EditRole).toString();
    const auto &program = m_document.standings().program();
    const size_t count = accounts.size();
    changeAccounts(
        m_document, count,
        tr("Fill down %1: %2", "field, how many accounts")
            .arg(columnTitle(column), tr("%n account(s)", nullptr, int(count))),
        [accounts = std::move(accounts), target = *target, program = program ? program->id : ProgramId(),
         value](Edit &edit) { return setForAccounts(edit, accounts, target, program, value); },
        [this](const Expected<void> &done) { report(done); });
}

void TableActions::edit()
{
    AccountsTable &table = m_page.table();
    const std::vector<AccountId> accounts = m_page.selectedAccounts();
    const QModelIndex current = table.currentIndex();
    if (current.isValid() && table.indexWidget(current))
        return; // being typed into
    if (accounts.size() < 2) {
        if (current.isValid() && m_page.model().flags(current) & Qt::ItemIsEditable) {
            table.scrollTo(current); // it may be beyond the edge
            table.edit(current);
        } else if (current.isValid()) {
            refuse(tr("“%1” is worked out, or belongs to accounts on the list, and cannot be typed here.")
                       .arg(columnTitle(accountColumnTable()[size_t(current.column())])));
        }
        return;
    }
    const FilterField field =
        current.isValid() ? accountColumnTable()[size_t(current.column())].field : FilterField::Owner;
    (new EditSelectedDialog(m_document, accounts, field, m_window))->open();
}

} // namespace talbook
