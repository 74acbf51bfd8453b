#include "ui/home/program_commands.h"

#include "ui/accounts/tal_actions.h"
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
    commands.connectTo(u"program.review"_s, [this] { m_home.showReview(); });
    commands.connectTo(u"program.rhythm"_s, [this] { m_home.showRhythm({}); });
    commands.connectTo(u"program.parts"_s, [this] { m_home.showParts(); });
    commands.connectTo(u"program.questions"_s, [this] { askQuestions(); });
    commands.connectTo(u"program.rules"_s, [this] { changeRules(); });
}

void ProgramCommands::askQuestions()
{
    const auto &program = m_document.standings().program();
    if (!program) {
        Q_EMIT failed({ErrorCode::NotFound,
                       tr("The plan has no program yet. Make one in Account > Programs and Target Accounts."),
                       {}});
        return;
    }
    TalActions asking(m_document, m_window);
    connect(&asking, &TalActions::refused, this, [this](const QString &message, const QString &details) {
        Q_EMIT failed({ErrorCode::BadInput, message, details});
    });
    asking.askQuestions(program->id, program->name);
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
