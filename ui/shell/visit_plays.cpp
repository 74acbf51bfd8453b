#include "ui/shell/visit_plays.h"

#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_view.h"
#include "ui/plays/play_editor.h"
#include "ui/plays/play_form.h"
#include "ui/plays/play_library.h"
#include "ui/plays/play_model.h"
#include "ui/plays/plays_page.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

void visitPlays(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    PlaysPage &page = window.playsPage();
    PlayEditor &editor = page.library().editor();
    PlayModel &model = editor.model();
    int row = 0;
    while (row < model.rowCount() && model.lineAt(row).isPhase())
        ++row;
    if (row == model.rowCount())
        return;
    editor.table().setCurrentIndex(model.index(row, 0));
    visitor.open(u"play-test"_s, [&editor] { editor.openTest(); });
    visitor.open(u"menu-play"_s, [&page] { page.library().menu().popup({0, 0}); });
    if (!visitor.document().isEditable())
        return;
    editor.form().name().clear();
    editor.settle();
    visitor.look(u"play-refused"_s, window);
    editor.form().name().setText(editor.play().name);
    editor.settle();
}

void visitLaunch(const Visitor &visitor, QWidget &dialog)
{
    LaunchView &view = static_cast<LaunchDialog &>(dialog).view();
    for (const auto &[part, name] :
         {std::pair(LaunchView::Load, u"launch-load"_s), std::pair(LaunchView::Accounts, u"launch-accounts"_s),
          std::pair(LaunchView::Missing, u"launch-missing"_s)}) {
        view.showPart(part);
        visitor.look(name, dialog);
    }
}

} // namespace talbook
