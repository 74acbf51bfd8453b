#include "ui/shell/visit_program.h"

#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/actions_dialog.h"
#include "ui/home/checklist_dialog.h"
#include "ui/home/home_page.h"
#include "ui/home/parts_dialog.h"
#include "ui/home/review_card.h"
#include "ui/home/review_dialog.h"
#include "ui/home/rhythm_dialog.h"
#include "ui/plays/text_field.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QToolButton>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

void visitReview(const Visitor &visitor, HomePage &home)
{
    visitor.open(
        u"review-all"_s, [&home] { home.showReview(); },
        [&visitor](QWidget &opened) {
            auto &dialog = static_cast<ReviewDialog &>(opened);
            dialog.card().blockers().setPlainText(ReviewCard::tr("Blockers"));
            dialog.card().decided().setPlainText(ReviewCard::tr("Decisions"));
            dialog.markAndGoOn();
            dialog.walk(-1);
            visitor.look(u"review-noted"_s, dialog);
            dialog.showOnly(ReviewDialog::Everybody);
            for (int row = 0; row < dialog.table().model()->rowCount() && dialog.card().earlier().empty(); ++row)
                dialog.table().selectRow(row);
            if (!dialog.card().earlier().empty())
                visitor.open(u"review-earlier"_s,
                             [&dialog] { dialog.editEarlier(dialog.card().earlier().front().id); });
            dialog.showOnly(ReviewDialog::WithNews);
            visitor.look(u"review-news"_s, dialog);
            dialog.showOnly(ReviewDialog::Everybody);
        });
}

} // namespace

void visitProgram(const Visitor &visitor, HomePage &home)
{
    if (auto *row = home.findChild<ActionRow *>()) {
        const QList<QToolButton *> buttons = row->findChildren<QToolButton *>();
        for (int i = 0; i < buttons.size(); ++i) {
            if (buttons[i]->accessibleName() != ActionRow::tr("Accept: make it a task (A)")) // it leaves no window
                visitor.open(u"action-%1"_s.arg(i), [button = buttons[i]] { button->click(); });
        }
    }
    visitor.open(
        u"actions-all"_s, [&home] { home.showAllActions(); },
        [&visitor](QWidget &opened) {
            auto &dialog = static_cast<ActionsDialog &>(opened);
            for (int row = 0; row < dialog.table().model()->rowCount(); ++row) {
                dialog.table().selectRow(row);
                if (dialog.decisions().canLaunch(dialog.chosen()))
                    break;
            }
            visitor.open(u"action-launch"_s, [&dialog] { dialog.decisions().launch(dialog.chosen()); });
            visitor.open(u"action-until"_s, [&dialog] { dialog.decisions().askUntil(dialog.chosen()); });
        });
    visitor.open(
        u"quarter-all"_s, [&home] { home.showWholeQuarter({}); },
        [&visitor](QWidget &opened) {
            auto *dialog = qobject_cast<ChecklistDialog *>(&opened);
            if (!dialog) // a plan without a program asks for one first
                return;
            dialog->addPreset();
            visitor.look(u"quarter-filled"_s, *dialog);
            visitor.open(u"quarter-item"_s, [dialog] { dialog->changeChosen(); });
            visitor.look(u"quarter-home"_s, visitor.window());
        });
    visitReview(visitor, home);
    visitor.open(
        u"parts-all"_s, [&home] { home.showParts(); },
        [&visitor](QWidget &opened) {
            auto &dialog = static_cast<PartsDialog &>(opened);
            dialog.choose(u"content"_s, 3);
            dialog.setPart(u"C"_s);
            visitor.look(u"parts-changed"_s, dialog);
            visitor.open(u"part-new"_s, [&dialog] { dialog.addRow(); });
        });
    visitor.open(
        u"rhythm-all"_s, [&home] { home.showRhythm(u"quarterly_review"_s); },
        [&visitor](QWidget &opened) {
            static_cast<RhythmDialog &>(opened).hold();
            visitor.look(u"rhythm-held"_s, opened);
        });
}

} // namespace talbook
