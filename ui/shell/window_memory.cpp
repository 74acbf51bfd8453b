#include "ui/shell/window_memory.h"

#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page.h"

#include <QSettings>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

QString settingsGroupOf(const Document &document)
{
    return u"plans/"_s + document.plan().uuid().toString(QUuid::WithoutBraces);
}

WindowMemory::WindowMemory(MainWindow &window, Document &document)
    : QObject(&window), m_window(window), m_document(document)
{
}

void WindowMemory::restoreWindow()
{
    const QByteArray geometry = QSettings().value(u"window/geometry"_s).toByteArray();
    if (!geometry.isEmpty())
        m_window.restoreGeometry(geometry); // brings a window of an unplugged screen back to one that is there
}

void WindowMemory::storeWindow() const
{
    QSettings().setValue(u"window/geometry"_s, m_window.saveGeometry());
}

void WindowMemory::restorePlan()
{
    const QSettings settings;
    const QString group = settingsGroupOf(m_document);
    const QString page = settings.value(group + u"/page"_s).toString();
    const auto pages = m_window.pages();
    const auto found = std::ranges::find_if(pages, [&page](const Page *one) { return one->id() == page; });
    m_window.showPage(found != pages.end() ? **found : *pages.front());
    const AccountId account{settings.value(group + u"/account"_s).toLongLong()};
    if (m_document.standings().indexOf(account))
        m_document.setCurrentAccount(account);
}

void WindowMemory::storePlan() const
{
    if (!m_document.isOpen())
        return;
    QSettings settings;
    const QString group = settingsGroupOf(m_document);
    settings.setValue(group + u"/page"_s, m_window.currentPage().id());
    settings.setValue(group + u"/account"_s, m_document.currentAccount().value);
}

} // namespace talbook
