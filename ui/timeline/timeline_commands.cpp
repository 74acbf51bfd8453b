#include "ui/timeline/timeline_commands.h"

#include "ui/shell/commands.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/timeline_page.h"
#include "ui/timeline/timeline_tools.h"

namespace talbook
{

using namespace Qt::StringLiterals;

TimelineCommands::TimelineCommands(TimelinePage &page) : QObject(&page), m_page(page) {}

void TimelineCommands::connectTo(Commands &commands)
{
    if (QAction *launch = commands.action(u"program.launch"_s))
        m_page.tools().setLaunch(*launch);
    TaskActions &actions = m_page.actions();
    commands.connectTo(u"task.add"_s, [this] { m_page.addTask(); });
    commands.connectTo(u"task.open"_s, [this] { m_page.openSelected(); });
    commands.connectTo(u"task.done"_s, [this, &actions] { actions.markDone(m_page.selected()); });
    commands.connectTo(u"task.skip"_s, [this, &actions] { actions.skip(m_page.selected()); });
    commands.connectTo(u"task.reopen"_s, [this, &actions] { actions.reopen(m_page.selected()); });
    commands.connectTo(u"task.assign"_s, [this, &actions] { actions.askForOwner(m_page.selected()); });
    commands.connectTo(u"task.remove"_s, [this, &actions] { actions.remove(m_page.selected()); });
    commands.connectTo(u"campaign.change"_s, [this, &actions] { actions.openCampaign(m_page.chosenCampaign()); });
    commands.connectTo(u"campaign.remove"_s, [this, &actions] { actions.removeCampaign(m_page.chosenCampaign()); });
    commands.connectTo(u"timeline.view"_s, [this] { m_page.switchView(); });
    for (const QString &format : {u"ics"_s, u"png"_s, u"pdf"_s})
        commands.connectTo(u"timeline."_s + format, [this, format] { m_page.exportAs(format); });
    commands.connectTo(u"timeline.working_days"_s, [&actions] { actions.chooseWorkingDays(); });
}

} // namespace talbook
