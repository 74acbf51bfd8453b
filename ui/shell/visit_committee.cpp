#include "ui/widgets/search_field.h"
#include "ui/shell/visit_committee.h"

#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_page.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/find_bar.h"
#include "ui/shell/main_window.h"

#include <QLineEdit>

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
    page.showPerson(person);
    page.chart().fit();
}

} // namespace talbook
