#include "ui/committee/role_menu.h"

#include "ui/committee/committee_source.h"
#include "ui/committee/person_words.h"
#include "ui/theme/icon.h"
#include "ui/widgets/menu_text.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostCandidates = 15;

} // namespace

RoleMenu::RoleMenu(const CommitteeSource &source, int role, const std::vector<ContactId> &candidates, QWidget *parent)
    : QMenu(parent)
{
    setObjectName(u"roleMenu"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setTitle(missingRoleTitle(role));
    connect(addAction(talbook::icon(u"user-plus"), tr("New person")), &QAction::triggered, this, &RoleMenu::newWanted);
    addSection(tr("People without a role"));
    for (size_t i = 0; i < std::min(mostCandidates, candidates.size()); ++i) {
        const ContactId person = candidates[i];
        const Stakeholder &known = source.committee().people[size_t(source.indexOf(person))];
        const QString text = known.title.isEmpty() ? known.name : u"%1, %2"_s.arg(known.name, known.title);
        connect(addAction(talbook::icon(u"user"), menuText(text)), &QAction::triggered, this,
                [this, person] { Q_EMIT chosen(person); });
    }
}

} // namespace talbook
