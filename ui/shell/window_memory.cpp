#include "ui/shell/window_memory.h"

#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QSettings>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString lastWindow()
{
    return u"window"_s;
}

} // namespace

QString settingsGroupOf(const Document &document)
{
    return u"plans/"_s + document.plan().uuid().toString(QUuid::WithoutBraces);
}

WindowMemory::WindowMemory(MainWindow &window, Document &document, bool place)
    : QObject(&window), m_window(window), m_document(document), m_place(place)
{
}

void WindowMemory::restoreWindow()
{
    restorePlace(lastWindow());
}

void WindowMemory::restorePlan()
{
    const QSettings settings;
    const QString group = settingsGroupOf(m_document);
    restorePlace(group + u"/window"_s);
    const QString page = settings.value(group + u"/page"_s).toString();
    const auto pages = m_window.pages();
    const auto found = std::ranges::find_if(pages, [&page](const Page *one) { return one->id() == page; });
    m_window.showPage(found != pages.end() ? **found : *pages.front());
    const AccountId account{settings.value(group + u"/account"_s).toLongLong()};
    if (m_document.standings().indexOf(account))
        m_document.setCurrentAccount(account);
}

void WindowMemory::store() const
{
    storePlace(lastWindow());
    if (!m_document.isOpen())
        return;
    QSettings settings;
    const QString group = settingsGroupOf(m_document);
    storePlace(group + u"/window"_s);
    settings.setValue(group + u"/page"_s, m_window.currentPage().id());
    settings.setValue(group + u"/account"_s, m_document.currentAccount().value);
}

/// Leaves what was never stored as it is.
void WindowMemory::restorePlace(const QString &group)
{
    if (!m_place)
        return;
    const QSettings settings;
    const QByteArray geometry = settings.value(group + u"/geometry"_s).toByteArray();
    if (!geometry.isEmpty())
        m_window.restoreGeometry(geometry); // brings a window of an unplugged screen back to one that is there
    QAction *inspector = m_window.commands().action(u"view.inspector"_s);
    inspector->setChecked(settings.value(group + u"/inspector"_s, inspector->isChecked()).toBool());
}

void WindowMemory::storePlace(const QString &group) const
{
    if (!m_place)
        return;
    QSettings settings;
    settings.setValue(group + u"/geometry"_s, m_window.saveGeometry());
    settings.setValue(group + u"/inspector"_s, m_window.commands().action(u"view.inspector"_s)->isChecked());
}

} // namespace talbook
