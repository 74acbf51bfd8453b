#include "ui/shell/view_commands.h"

#include "ui/shell/commands.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QAction>

namespace talbook
{

using namespace Qt::StringLiterals;

void connectLooks(Commands &commands, MainWindow &window)
{
    for (const ThemeChoice choice :
         {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::HighContrast})
        commands.connectTo(u"view."_s + themeChoiceName(choice), [&window, choice] { window.setTheme(choice); });
    QAction *still = commands.action(u"view.still"_s);
    commands.connectTo(u"view.still"_s, [still] { Theme::current().chooseStill(still->isChecked()); });
    still->setChecked(Theme::current().isStillChosen());
    commands.connectTo(u"view.english"_s, [&window] { window.setLanguage(Language::English); });
    commands.connectTo(u"view.russian"_s, [&window] { window.setLanguage(Language::Russian); });
}

} // namespace talbook
