#include "ui/shell/recent_menu.h"

#include "ui/shell/recent_files.h"
#include "ui/widgets/menu_text.h"

#include <QDir>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

RecentMenu::RecentMenu(QMenu &menu) : QObject(&menu), m_menu(menu)
{
    menu.setToolTipsVisible(true);
    connect(&menu, &QMenu::aboutToShow, this, &RecentMenu::list);
    list(); // a menu without entries would not open
}

void RecentMenu::list()
{
    m_menu.clear();
    const QStringList files = recentFiles();
    for (const QString &path : files) {
        const QString name = menuText(recentTitle(path, files));
        QAction *entry = m_menu.addAction(u"&%1 "_s.arg(m_menu.actions().size() + 1) + name);
        entry->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        entry->setData(path);
        connect(entry, &QAction::triggered, this, [this, path] { Q_EMIT chosen(path); });
    }
    if (files.isEmpty())
        m_menu.addAction(tr("No plan was opened yet"))->setEnabled(false);
}

} // namespace talbook
