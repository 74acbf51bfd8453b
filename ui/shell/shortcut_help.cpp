#include "ui/shell/shortcut_help.h"

#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/page_keys.h"
#include "ui/theme/theme.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace talbook
{

namespace
{

QString told(const char *source)
{
    return QCoreApplication::translate("ShortcutHelp", source);
}

} // namespace

ShortcutHelp::ShortcutHelp(const Commands &commands, QWidget *parent) : QDialog(parent), m_commands(commands)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(740), theme.px(560));
    auto *column = new QVBoxLayout(this);
    m_search = new SearchField;
    column->addWidget(m_search);
    m_table = new QTableWidget(0, 3);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    column->addWidget(m_table, 1);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutHelp::filter);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    retranslate();
}

void ShortcutHelp::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void ShortcutHelp::retranslate()
{
    setWindowTitle(told(QT_TRANSLATE_NOOP("ShortcutHelp", "Keyboard Shortcuts")));
    const QString prompt = told(QT_TRANSLATE_NOOP("ShortcutHelp", "Search a command or a key"));
    m_search->setWords(prompt, prompt);
    m_table->setAccessibleName(windowTitle());
    m_table->setHorizontalHeaderLabels({told(QT_TRANSLATE_NOOP("ShortcutHelp", "Where")),
                                        told(QT_TRANSLATE_NOOP("ShortcutHelp", "What")),
                                        told(QT_TRANSLATE_NOOP("ShortcutHelp", "Keys"))});
    m_table->setRowCount(0);
    for (const QString &id : m_commands.ids()) {
        const QKeySequence keys = m_commands.action(id)->shortcut();
        if (!keys.isEmpty())
            addRow(m_commands.menuText(id), m_commands.plainText(id), keys.toString(QKeySequence::NativeText));
    }
    for (const PageKey &key : pageKeys())
        addRow(key.where, key.what, key.keys);
    filter();
}

void ShortcutHelp::addRow(const QString &where, const QString &what, const QString &keys)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    const QStringList texts{where, what, keys};
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_table->setItem(row, column, item);
    }
}

void ShortcutHelp::filter()
{
    const QString text = m_search->text();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        bool matches = false;
        for (int c = 0; c < m_table->columnCount(); ++c)
            matches = matches || m_table->item(row, c)->text().contains(text, Qt::CaseInsensitive);
        m_table->setRowHidden(row, !matches);
    }
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
