#include "ui/plays/launch_actions.h"

#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_notice.h"
#include "ui/plays/play_library.h"
#include "ui/plays/plays_page.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/timeline/timeline_page.h"

#include <QAction>
#include <QStatusBar>

namespace talbook
{

using namespace Qt::StringLiterals;

LaunchActions::LaunchActions(Document &document, MainWindow &window)
    : QObject(&window), m_document(document), m_window(window), m_notice(new LaunchNotice(document))
{
    window.statusBar()->addPermanentWidget(m_notice);
    window.commands().connectTo(u"program.launch"_s, [this] { launch(); });
    window.commands().connectTo(u"account.launch"_s, [this] { launch(); });
    connect(&window.playsPage(), &PlaysPage::launchRequested, this, &LaunchActions::launch);
    connect(&window.playsPage(), &PlaysPage::campaignRequested, this, &LaunchActions::show);
    connect(m_notice, &LaunchNotice::showRequested, this, &LaunchActions::show);
}

void LaunchActions::launch(PlayId play)
{
    const PlayId shown = play.isNull() ? m_window.playsPage().library().current() : play;
    LaunchDialog dialog(m_document, shown, m_window.accountsInView(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        tell(dialog.result());
}

void LaunchActions::show(CampaignId campaign)
{
    m_window.commands().action(u"page.timeline"_s)->trigger();
    m_window.timelinePage().showCampaign(campaign);
}

void LaunchActions::tell(const LaunchResult &result)
{
    m_notice->tell(result, m_window.commands().action(u"page.timeline"_s));
}

} // namespace talbook
