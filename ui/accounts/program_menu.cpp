#include "ui/accounts/program_menu.h"

#include "core/accounts/programs.h"
#include "ui/accounts/tal_actions.h"
#include "ui/shell/commands.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/widgets/menu_text.h"

#include <QActionGroup>

namespace talbook
{

using namespace Qt::StringLiterals;

ProgramMenu::ProgramMenu(Document &document, Commands &commands, Dialogs &dialogs, QWidget *window)
    : QMenu(window), m_document(document), m_commands(commands), m_actions(new TalActions(document, window)),
      m_group(new QActionGroup(this))
{
    connect(this, &QMenu::aboutToShow, this, &ProgramMenu::fill);
    connect(m_actions, &TalActions::refused, this, [&dialogs, window](const QString &message, const QString &details) {
        dialogs.error(window, {ErrorCode::BadInput, message, details});
    });
}

void ProgramMenu::fill()
{
    clear();
    if (!m_document.isOpen())
        return;
    const auto known = programs(m_document.plan().database());
    const auto &current = m_document.standings().program();
    for (const Program &program : known ? *known : std::vector<Program>()) {
        QAction *action = addAction(menuText(program.name), this, [this, program] { m_actions->choose(program); });
        action->setCheckable(true);
        action->setChecked(current && current->id == program.id);
        action->setEnabled(m_document.isEditable());
        m_group->addAction(action);
    }
    addSeparator();
    addAction(tr("&Follow the Calendar"), this, [this] {
        m_actions->followTheDay();
    })->setEnabled(m_document.isEditable() && known && !known->empty());
    addAction(m_commands.action(u"account.programs"_s));
}

} // namespace talbook
