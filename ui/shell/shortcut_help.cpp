#include "ui/shell/shortcut_help.h"

#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// Keys that are no commands: they act on what has the keyboard.
struct LocalKey
{
    const char *keys;
    const char *what;
};
constexpr LocalKey localKeys[] = {
    {"Enter", QT_TRANSLATE_NOOP("ShortcutHelp", "Open the account")},
    {"F2", QT_TRANSLATE_NOOP("ShortcutHelp", "Edit the cell")},
    {"Esc", QT_TRANSLATE_NOOP("ShortcutHelp", "Leave the field; go back to the table")},
    {"Tab", QT_TRANSLATE_NOOP("ShortcutHelp", "On to the next part of the page")},
};

QString told(const char *source)
{
    return QCoreApplication::translate("ShortcutHelp", source);
}

void addRow(QTableWidget &table, const QString &menu, const QString &what, const QString &keys)
{
    const int row = table.rowCount();
    table.insertRow(row);
    const QStringList texts{menu, what, keys};
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        table.setItem(row, column, item);
    }
}

} // namespace

void showShortcutHelp(const Commands &commands, QWidget *parent)
{
    const Theme &theme = Theme::current();
    auto *dialog = new QDialog(parent);
    dialog->setWindowTitle(told(QT_TRANSLATE_NOOP("ShortcutHelp", "Keyboard Shortcuts")));
    dialog->resize(theme.px(560), theme.px(560));
    auto *column = new QVBoxLayout(dialog);
    auto *search = new SearchField;
    const QString prompt = told(QT_TRANSLATE_NOOP("ShortcutHelp", "Search a command or a key"));
    search->setWords(prompt, prompt);
    column->addWidget(search);
    auto *table = new QTableWidget(0, 3);
    table->setAccessibleName(dialog->windowTitle());
    table->setHorizontalHeaderLabels({told(QT_TRANSLATE_NOOP("ShortcutHelp", "Where")),
                                      told(QT_TRANSLATE_NOOP("ShortcutHelp", "What")),
                                      told(QT_TRANSLATE_NOOP("ShortcutHelp", "Keys"))});
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    for (const QString &id : commands.ids()) {
        const QKeySequence keys = commands.action(id)->shortcut();
        if (!keys.isEmpty())
            addRow(*table, commands.menuText(id), commands.plainText(id), keys.toString(QKeySequence::NativeText));
    }
    for (const LocalKey &key : localKeys)
        addRow(*table, told(QT_TRANSLATE_NOOP("ShortcutHelp", "In tables")), told(key.what),
               QLatin1StringView(key.keys));
    column->addWidget(table, 1);
    QObject::connect(search, &QLineEdit::textChanged, table, [table](const QString &text) {
        for (int row = 0; row < table->rowCount(); ++row) {
            bool matches = false;
            for (int c = 0; c < table->columnCount(); ++c)
                matches = matches || table->item(row, c)->text().contains(text, Qt::CaseInsensitive);
            table->setRowHidden(row, !matches);
        }
    });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void showAbout(Dialogs &dialogs, QWidget *parent)
{
    dialogs.inform(parent, QCoreApplication::translate("talbook::MainWindow", "About Talbook"),
                   QCoreApplication::translate(
                       "talbook::MainWindow",
                       "Talbook %1\n\nAccount-based marketing in one file: explainable scores, everything undoable.\n\n"
                       "Free software under the GNU General Public License, version 3 or later.")
                       .arg(QStringLiteral(TALBOOK_VERSION)));
}

} // namespace talbook
