#include "ui/shell/visit_program.h"

#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/actions_dialog.h"
#include "ui/home/checklist_dialog.h"
#include "ui/home/home_page.h"

#include <QToolButton>

namespace talbook
{

using namespace Qt::StringLiterals;

void visitProgram(const Visitor &visitor, HomePage &home)
{
    if (auto *row = home.findChild<ActionRow *>()) {
        // Accepting leaves no window to look at.
        const QList<QToolButton *> buttons = row->findChildren<QToolButton *>();
        for (int i = 1; i < buttons.size(); ++i)
            visitor.open(u"action-%1"_s.arg(i), [button = buttons[i]] { button->click(); });
    }
    visitor.open(
        u"actions-all"_s, [&home] { home.showAllActions(); },
        [&visitor](QWidget &opened) {
            auto &dialog = static_cast<ActionsDialog &>(opened);
            visitor.open(u"action-until"_s, [&dialog] { dialog.decisions().askUntil(dialog.chosen()); });
        });
    visitor.open(
        u"quarter-all"_s, [&home] { home.showWholeQuarter({}); },
        [&visitor](QWidget &opened) {
            auto &dialog = static_cast<ChecklistDialog &>(opened);
            dialog.addPreset();
            visitor.look(u"quarter-filled"_s, dialog);
            visitor.open(u"quarter-item"_s, [&dialog] { dialog.changeChosen(); });
            visitor.look(u"quarter-home"_s, visitor.window());
        });
}

} // namespace talbook
