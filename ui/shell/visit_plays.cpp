#include "ui/shell/visit_plays.h"

#include "ui/plays/content_grid.h"
#include "ui/plays/content_tab.h"
#include "ui/plays/launch_actions.h"
#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_notice.h"
#include "ui/plays/launch_view.h"
#include "ui/plays/messages_tab.h"
#include "ui/plays/personas_tab.h"
#include "ui/plays/play_editor.h"
#include "ui/plays/play_form.h"
#include "ui/plays/play_library.h"
#include "ui/plays/play_model.h"
#include "ui/plays/plays_page.h"
#include "ui/plays/text_field.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLineEdit>
#include <QMenu>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

void visitTabs(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    PlaysPage &page = window.playsPage();
    const bool editable = visitor.document().isEditable();
    page.showPart(PlaysPage::Content);
    visitor.look(u"plays-content"_s, window);
    page.content().grid().choose(2, 1);
    visitor.look(u"plays-content-cell"_s, window);
    if (editable)
        visitor.open(u"asset-new"_s, [&page] { page.content().add(); });
    page.showPart(PlaysPage::Messages);
    visitor.look(u"plays-templates"_s, window);
    MessagesTab &messages = page.messages();
    if (editable && messages.current()) {
        const QString body = messages.bodyField().text();
        messages.bodyField().setPlainText(u"{{account.name}} {{account.news}} {{account.moon}}"_s);
        visitor.look(u"plays-template-faults"_s, window);
        messages.bodyField().setPlainText(body);
        visitor.open(u"menu-variables"_s, [&messages] { messages.variableMenu().popup({0, 0}); });
    }
    page.showPart(PlaysPage::Personas);
    visitor.look(u"plays-personas"_s, window);
    page.showPart(PlaysPage::Library);
}

} // namespace

void visitPlays(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    PlaysPage &page = window.playsPage();
    visitTabs(visitor);
    LaunchResult launched;
    launched.name = page.title();
    launched.tasks = 12;
    window.launchActions().notice().tell(launched, true);
    visitor.look(u"plays-launched"_s, window);
    window.launchActions().notice().hide();
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
    auto &launching = static_cast<LaunchDialog &>(dialog);
    launching.accountBox().setCurrentIndex(launching.accountBox().count() - 1); // all
    settle(visitor.document());
    LaunchView &view = launching.view();
    for (const auto &[part, name] :
         {std::pair(LaunchView::Load, u"launch-load"_s), std::pair(LaunchView::Accounts, u"launch-accounts"_s),
          std::pair(LaunchView::Missing, u"launch-missing"_s)}) {
        view.showPart(part);
        visitor.look(name, dialog);
    }
}

} // namespace talbook
