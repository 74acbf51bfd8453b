#include "ui/plays/launch_accounts.h"

#include "core/accounts/segments.h"
#include "core/accounts/tiers.h"
#include "ui/matrix/matrix_words.h"
#include "ui/shell/document.h"

#include <QCoreApplication>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QString said(const char *text)
{
    return QCoreApplication::translate("LaunchDialog", text);
}

} // namespace

std::vector<AccountGroup> accountGroups(const Document &document, const std::vector<AccountId> &chosen)
{
    const Standings &standings = document.standings();
    const AccountTable &table = standings.accounts();
    AccountGroup list{u"tal"_s, said(QT_TRANSLATE_NOOP("LaunchDialog", "Target account list")), {}};
    AccountGroup all{u"all"_s, said(QT_TRANSLATE_NOOP("LaunchDialog", "All accounts")), {}};
    std::array<AccountGroup, 4> tiers;
    std::array<AccountGroup, 4> quadrants;
    for (int tier = 1; tier <= 3; ++tier) {
        tiers[size_t(tier)] = {u"tier/%1"_s.arg(tier),
                               said(QT_TRANSLATE_NOOP("LaunchDialog", "On the list, tier %1")).arg(tierName(tier)),
                               {}};
    }
    for (size_t i = 0; i < quadrants.size(); ++i) {
        quadrants[i] = {u"quadrant/%1"_s.arg(i),
                        said(QT_TRANSLATE_NOOP("LaunchDialog", "Quadrant %1")).arg(quadrantTitle(Quadrant(i))),
                        {}};
    }
    for (size_t i = 0; i < standings.size(); ++i) {
        const AccountId id = table[i].id;
        all.accounts.push_back(id);
        quadrants[size_t(standings[i].score.quadrant)].accounts.push_back(id);
        if (!table[i].onTal)
            continue;
        list.accounts.push_back(id);
        if (standings[i].tier > 0)
            tiers[size_t(standings[i].tier)].accounts.push_back(id);
    }
    std::vector<AccountGroup> groups;
    const auto add = [&groups](AccountGroup &group) {
        if (!group.accounts.empty())
            groups.push_back(std::move(group));
    };
    AccountGroup selected{u"chosen"_s, said(QT_TRANSLATE_NOOP("LaunchDialog", "Chosen accounts")), chosen};
    add(selected);
    groups.push_back(std::move(list));
    for (AccountGroup &tier : tiers)
        add(tier);
    for (AccountGroup &quadrant : quadrants)
        add(quadrant);
    if (const auto known = segments(document.plan().database())) {
        for (const Segment &segment : *known) {
            const auto filter = Filter::parse(segment.expression);
            if (!filter)
                continue; // it says so where segments are edited
            AccountGroup group{u"segment/%1"_s.arg(segment.id.value),
                               said(QT_TRANSLATE_NOOP("LaunchDialog", "Segment %1")).arg(segment.name),
                               {}};
            for (const size_t account : standings.matching(*filter, false))
                group.accounts.push_back(table[account].id);
            add(group);
        }
    }
    add(all);
    return groups;
}

} // namespace talbook
