#include "ui/shell/command_needs.h"

#include <QCoreApplication>

namespace talbook
{

namespace
{

QString sentence(const char *text)
{
    return QCoreApplication::translate("Commands", text);
}

QString noPlan(const CommandSituation &now)
{
    return now.isOpen ? QString() : sentence(QT_TRANSLATE_NOOP("Commands", "Open a plan first."));
}

QString notEditable(const CommandSituation &now)
{
    if (!now.isOpen || now.isEditable)
        return noPlan(now);
    return now.isReadOnly ? sentence(QT_TRANSLATE_NOOP("Commands", "This plan is open for reading only."))
                          : sentence(QT_TRANSLATE_NOOP("Commands", "Wait until the step that is under way is done."));
}

QString noTable(const CommandSituation &now)
{
    if (!now.isOpen || now.showsTable)
        return noPlan(now);
    return sentence(QT_TRANSLATE_NOOP("Commands", "This works in the table of accounts. Open it first."));
}

QString noRows(const CommandSituation &now)
{
    const QString table = noTable(now);
    if (!table.isEmpty() || now.hasRows)
        return table;
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose rows of the table first."));
}

QString noAccount(const CommandSituation &now)
{
    if (!now.isOpen || now.hasAccount)
        return noPlan(now);
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose an account first."));
}

QString noCommittee(const CommandSituation &now)
{
    if (!now.isOpen || now.hasCommittee)
        return noPlan(now);
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose an account first."));
}

QString noPerson(const CommandSituation &now)
{
    const QString committee = noCommittee(now);
    if (!committee.isEmpty() || now.hasPerson)
        return committee;
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose a person of the committee first."));
}

QString noProposal(const CommandSituation &now)
{
    const QString person = noPerson(now);
    if (!person.isEmpty() || now.hasProposal)
        return person;
    return sentence(QT_TRANSLATE_NOOP("Commands", "Nobody chosen has a proposed role."));
}

QString noTimeline(const CommandSituation &now)
{
    if (!now.isOpen || now.showsTimeline)
        return noPlan(now);
    return sentence(QT_TRANSLATE_NOOP("Commands", "This works on the timeline. Open it first."));
}

QString noTasks(const CommandSituation &now)
{
    const QString timeline = noTimeline(now);
    if (!timeline.isEmpty() || now.hasTasks)
        return timeline;
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose tasks first."));
}

QString noBudget(const CommandSituation &now)
{
    if (!now.isOpen || now.hasBudget)
        return noPlan(now);
    return sentence(QT_TRANSLATE_NOOP("Commands", "A budget belongs to a program. Make one first."));
}

QString noBudgetLines(const CommandSituation &now)
{
    const QString budget = noBudget(now);
    if (!budget.isEmpty() || now.hasBudgetLines)
        return budget;
    return sentence(QT_TRANSLATE_NOOP("Commands", "Choose lines on the Budget page first."));
}

QString firstOf(const QString &one, const QString &other)
{
    return one.isEmpty() ? other : one;
}

} // namespace

QString whyNot(CommandNeeds needs, const CommandSituation &now)
{
    switch (needs) {
    case CommandNeeds::Nothing:
        break;
    case CommandNeeds::Plan:
        return noPlan(now);
    case CommandNeeds::EditablePlan:
        return notEditable(now);
    case CommandNeeds::Undo:
        return now.canUndo ? QString() : sentence(QT_TRANSLATE_NOOP("Commands", "There is nothing to undo."));
    case CommandNeeds::Redo:
        return now.canRedo ? QString() : sentence(QT_TRANSLATE_NOOP("Commands", "There is nothing to redo."));
    case CommandNeeds::Table:
        return noTable(now);
    case CommandNeeds::Search:
        return now.showsCommittee || now.showsPlays || now.showsTimeline ? noPlan(now) : noTable(now);
    case CommandNeeds::EditableTable:
        return firstOf(noTable(now), notEditable(now));
    case CommandNeeds::TableRows:
        return noRows(now);
    case CommandNeeds::EditableTableRows:
        return firstOf(noRows(now), notEditable(now));
    case CommandNeeds::Account:
        return noAccount(now);
    case CommandNeeds::EditableAccount:
        return firstOf(noAccount(now), notEditable(now));
    case CommandNeeds::Committee:
        return noCommittee(now);
    case CommandNeeds::EditableCommittee:
        return firstOf(noCommittee(now), notEditable(now));
    case CommandNeeds::Person:
        return noPerson(now);
    case CommandNeeds::EditablePerson:
        return firstOf(noPerson(now), notEditable(now));
    case CommandNeeds::EditableProposal:
        return firstOf(noProposal(now), notEditable(now));
    case CommandNeeds::Timeline:
        return noTimeline(now);
    case CommandNeeds::Tasks:
        return noTasks(now);
    case CommandNeeds::EditableTasks:
        return firstOf(noTasks(now), notEditable(now));
    case CommandNeeds::Budget:
        return noBudget(now);
    case CommandNeeds::EditableBudget:
        return firstOf(noBudget(now), notEditable(now));
    case CommandNeeds::EditableBudgetLines:
        return firstOf(noBudgetLines(now), notEditable(now));
    }
    return {};
}

} // namespace talbook
