#include "ui/home/program_commands.h"

#include "ui/home/home_page.h"
#include "ui/home/rules_dialog.h"
#include "ui/shell/commands.h"
#include "ui/shell/document.h"

namespace talbook
{

using namespace Qt::StringLiterals;

ProgramCommands::ProgramCommands(Document &document, HomePage &home, QWidget *window)
    : QObject(window), m_document(document), m_home(home), m_window(window)
{
}

void ProgramCommands::connectTo(Commands &commands)
{
    commands.connectTo(u"program.actions"_s, [this] { m_home.showAllActions(); });
    commands.connectTo(u"program.quarter"_s, [this] { m_home.showWholeQuarter({}); });
    commands.connectTo(u"program.rules"_s, [this] { changeRules(); });
}

void ProgramCommands::changeRules()
{
    const auto known = rules(m_document.plan().database(), m_document.standings().model(), m_document.words());
    if (!known) {
        Q_EMIT failed(known.error());
        return;
    }
    (new RulesDialog(m_document, *known, m_window))->open();
}

} // namespace talbook
