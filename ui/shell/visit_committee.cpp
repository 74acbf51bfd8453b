#include "ui/shell/visit_committee.h"
#include "ui/widgets/search_field.h"

#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/find_bar.h"
#include "ui/committee/title_rule_dialog.h"
#include "ui/committee/title_rules_dialog.h"
#include "ui/shell/document.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

void visitCommittee(const Visitor &visitor)
{
    MainWindow &window = visitor.window();
    CommitteePage &page = window.committeePage();
    const std::vector<Stakeholder> &people = page.source().committee().people;
    if (people.empty())
        return;
    const ContactId person = people[people.size() / 2].id;
    page.showView(CommitteePage::Table);
    page.showPerson(person);
    visitor.look(u"committee-table"_s, window);
    page.showView(CommitteePage::Chart);
    page.find();
    page.findBar().field().setText(people.front().name.left(2));
    visitor.look(u"committee-find"_s, window);
    page.findBar().close();
    if (page.source().isEditable()) {
        page.chart().edit(person);
        visitor.look(u"committee-edit"_s, window);
        page.chart().settle();
        page.actions().move({person}, person); // nobody reports to oneself
        visitor.look(u"committee-refused"_s, window);
    }
    Q_EMIT page.chart().told({}, false);
    if (page.source().isEditable()) {
        visitor.open(u"menu-role"_s, [&page, person] {
            page.actions().edit({person}, {{PersonField::Role, {}}});
            page.chart().fillRole(1);
        });
    }
    page.chart().setZoom(1.5); // larger than the view: the overview is there
    visitor.look(u"committee-zoomed"_s, window);
    page.chart().fit();
    page.showPerson(person);
    visitor.look(u"committee-person"_s, window);
    for (const auto &[command, name] : {std::pair(u"committee.manager"_s, u"committee-manager"_s),
                                        {u"committee.influence"_s, u"committee-influence"_s},
                                        {u"committee.edit_selected"_s, u"committee-edit-selected"_s}}) {
        if (page.source().isEditable())
            visitor.trigger(command, name);
    }
}

void visitTitleRules(const Visitor &visitor, QWidget &dialog)
{
    auto &rules = static_cast<TitleRulesDialog &>(dialog);
    rules.titleField().setText(u"Head of IT Security"_s);
    visitor.look(u"rules-try"_s, dialog);
    if (!visitor.document().isEditable())
        return;
    TitleRuleDialog &rule = *rules.addRule();
    visitor.look(u"rule-new"_s, rule);
    rule.phrases().setPlainText(u"ви*"_s);
    rule.accept();
    visitor.look(u"rule-refused"_s, rule);
    rule.phrases().setPlainText(u"head of it security\nначальник* отдела защиты"_s);
    rule.accept();
    visitor.look(u"rules-own"_s, rules);
}

} // namespace talbook
