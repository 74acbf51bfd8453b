#include "ui/accounts/tal_member_rows.h"

#include "core/accounts/priority.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/event_words.h"
#include "ui/accounts/tal_member_dialogs.h"
#include "ui/accounts/tal_page.h"
#include "ui/widgets/cell_roles.h"

namespace talbook
{

namespace
{

/// High before low, then the list's own words, then what has none.
QString priorityKey(const QString &stored)
{
    using namespace Qt::StringLiterals;
    if (const auto usual = priorityFromText(stored))
        return QString::number(int(*usual));
    return stored.isEmpty() ? u"9"_s : u"5"_s + stored;
}

} // namespace

std::vector<RecordColumn> talMemberColumns(bool left)
{
    return {{.title = TalPage::tr("Account"), .width = 184},
            {.title = left ? TalPage::tr("Tier then") : TalPage::tr("Tier"), .width = 84},
            {.title = TalPage::tr("Score"), .width = 64, .right = true},
            {.title = left ? TalPage::tr("Outcome") : TalPage::tr("Owner"), .width = 128, .editable = !left},
            {.title = left ? TalPage::tr("Left") : TalPage::tr("Priority"), .width = 96, .editable = !left},
            {.title = left ? TalPage::tr("Note") : TalPage::tr("Reason"), .width = 228, .editable = !left},
            {.title = TalPage::tr("Joined"), .width = 112}};
}

std::vector<RecordRows::Row> talMemberRows(const std::vector<TalMember> &members, bool left, const Standings &standings,
                                           const Wording &words)
{
    const QLocale &locale = words.locale();
    const EventWords dates(words);
    const auto day = [&dates](QDate date) { return RecordCell{.text = dates.shortDate(date), .key = date}; };
    std::vector<RecordRows::Row> rows;
    for (const TalMember &member : members) {
        const auto index = standings.indexOf(member.account);
        if (!index || member.hasLeft() != left)
            continue;
        const Standing &standing = standings[*index];
        const int tier = left ? member.tier : standing.tier;
        const QString tierText = tierName(tier);
        RecordCell pill{.text = tierText,
                        .key = tier == 0 ? 9 : tier,
                        .marks = {{TierRole, tier}, {ProposedRole, !left && !standing.tierByHand}}};
        pill.words = left ? tierText : cellInWords(standings, *index, FilterField::Tier, tierText, words);
        RecordRows::Row row{
            member.account.value,
            {{member.name},
             pill,
             {.text = locale.toString(shownScore(standing.score.score, 0), 'f', 0), .key = standing.score.score},
             {member.owner},
             {.text = priorityName(member.priority, words), .key = priorityKey(member.priority)},
             {member.reason},
             day(member.joinedOn)},
            false};
        if (left) {
            row.cells[TalOwner] = {member.outcome ? graduationWord(*member.outcome) : QString()};
            row.cells[TalPriority] = day(member.leftOn);
            row.cells[TalReason] = {member.note};
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace talbook
