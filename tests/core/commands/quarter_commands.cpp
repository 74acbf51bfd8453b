#include "core/plays/account_review.h"
#include "core/plays/checklist.h"
#include "core/plays/discovery.h"
#include "core/plays/quarter.h"
#include "core/plays/rhythm.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

template <class Found> Found orStop(Expected<Found> found)
{
    if (!found)
        qFatal("%s %s", qPrintable(found.error().message), qPrintable(found.error().details));
    return std::move(*found);
}

bool fillChecklist(Desk &desk)
{
    const auto program = desk.anyProgram();
    return program && desk.run(u"Checklist"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addChecklist(edit, program->id, desk.words));
        return {};
    });
}

/// One of the program's, or a new one where it has none.
ChecklistItem anyItem(Desk &desk)
{
    const auto program = desk.anyProgram();
    const ProgramId id = program ? program->id : ProgramId();
    const auto items = orStop(checklist(desk.database(), id, Wording(Language::English)));
    ChecklistItem item = items.empty() ? ChecklistItem() : desk.anyOf(items);
    item.program = id;
    item.stage = u"launch"_s;
    item.title = desk.anyText();
    item.due = desk.anyDay();
    item.note = desk.anyText();
    return item;
}

bool addItem(Desk &desk)
{
    const ChecklistItem item = anyItem(desk);
    return desk.run(u"Add an item"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addChecklistItem(edit, item));
        return {};
    });
}

bool editItem(Desk &desk)
{
    const ChecklistItem item = anyItem(desk);
    return desk.run(u"Change an item"_s, [&](Edit &edit) { return changeChecklistItem(edit, item); });
}

bool tick(Desk &desk)
{
    const ChecklistId item = anyItem(desk).id;
    const QDate day = desk.oneIn(3) ? QDate() : desk.today;
    return desk.run(u"Tick"_s, [&](Edit &edit) { return tickChecklistItems(edit, std::span(&item, 1), day); });
}

bool dropItem(Desk &desk)
{
    const ChecklistId item = anyItem(desk).id;
    return desk.run(u"Remove an item"_s, [&](Edit &edit) { return removeChecklistItems(edit, std::span(&item, 1)); });
}

bool setPart(Desk &desk)
{
    static const QStringList letters = {u"R"_s, u"A"_s, u"c"_s, u""_s, u"X"_s};
    const ResponsibilityTable table = orStop(responsibilities(desk.database(), desk.words));
    if (table.rows.empty())
        return false;
    const QString row = desk.anyOf(table.rows).id, role = desk.anyOf(table.roles).id, letter = desk.anyOf(letters);
    return desk.run(u"Part"_s, [&](Edit &edit) { return setResponsibility(edit, row, role, letter); });
}

bool addRow(Desk &desk)
{
    const QString name = desk.anyText();
    return desk.run(u"Add a responsibility"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addResponsibility(edit, name, desk.words));
        return {};
    });
}

bool dropRow(Desk &desk)
{
    const ResponsibilityTable table = orStop(responsibilities(desk.database(), desk.words));
    const QString row = table.rows.empty() ? u"none"_s : desk.anyOf(table.rows).id;
    return desk.run(u"Remove a responsibility"_s, [&](Edit &edit) { return removeResponsibility(edit, row); });
}

bool shipTable(Desk &desk)
{
    return desk.run(u"Restore responsibilities"_s, [](Edit &edit) { return restoreResponsibilities(edit); });
}

bool answer(Desk &desk)
{
    const auto program = desk.anyProgram();
    const auto questions = orStop(discoveryQuestions(desk.words));
    const QString question = desk.anyOf(questions).id, text = desk.anyText();
    return program && desk.run(u"Answer"_s, [&](Edit &edit) {
        return setDiscoveryAnswer(edit, program->id, question, text, desk.words);
    });
}

AccountReview anyReview(Desk &desk)
{
    const auto reviews = orStop(accountReviews(desk.database()));
    AccountReview review = reviews.empty() ? AccountReview() : desk.anyOf(reviews);
    if (reviews.empty() || desk.oneIn(2))
        review.account = desk.anyAccount();
    review.date = desk.anyDay();
    review.status = desk.anyOf(reviewStatuses());
    review.decisions = desk.anyText();
    return review;
}

bool review(Desk &desk)
{
    const AccountReview noted = anyReview(desk);
    return desk.run(u"Review"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addReview(edit, noted));
        return {};
    });
}

bool editReview(Desk &desk)
{
    const AccountReview noted = anyReview(desk);
    return desk.run(u"Change a review"_s, [&](Edit &edit) { return changeReview(edit, noted); });
}

bool dropReview(Desk &desk)
{
    const ReviewId noted = anyReview(desk).id;
    return desk.run(u"Remove a review"_s, [&](Edit &edit) { return removeReviews(edit, std::span(&noted, 1)); });
}

QString anyMeeting(Desk &desk)
{
    static const QStringList meetings = {u"weekly_review"_s, u"monthly_pipeline"_s, u"quarterly_review"_s, u"none"_s};
    return desk.anyOf(meetings);
}

bool moveMeeting(Desk &desk)
{
    const QString meeting = anyMeeting(desk);
    const QDate day = desk.oneIn(5) ? QDate() : desk.anyDay();
    return desk.run(u"Move a meeting"_s, [&](Edit &edit) { return setMeetingDay(edit, meeting, day); });
}

bool meet(Desk &desk)
{
    const QString meeting = anyMeeting(desk);
    const QDate due = desk.anyDay();
    return desk.run(u"Hold a meeting"_s, [&](Edit &edit) { return holdMeeting(edit, meeting, due, desk.today); });
}

} // namespace

std::vector<Command> quarterCommands()
{
    return {{"fill the checklist", {"addChecklist"}, fillChecklist},
            {"add to the checklist", {"addChecklistItem"}, addItem},
            {"change the checklist", {"changeChecklistItem"}, editItem},
            {"tick an item", {"tickChecklistItems"}, tick},
            {"remove from the checklist", {"removeChecklistItems"}, dropItem},
            {"say who answers", {"setResponsibility"}, setPart},
            {"add a responsibility", {"addResponsibility"}, addRow},
            {"remove a responsibility", {"removeResponsibility"}, dropRow},
            {"restore the responsibilities", {"restoreResponsibilities"}, shipTable},
            {"answer a question", {"setDiscoveryAnswer", "setMaturity", "setPrimaryIndustries"}, answer},
            {"review an account", {"addReview"}, review},
            {"change a review", {"changeReview"}, editReview},
            {"remove a review", {"removeReviews"}, dropReview},
            {"move a meeting", {"setMeetingDay"}, moveMeeting},
            {"hold a meeting", {"holdMeeting"}, meet}};
}

} // namespace talbook::test
