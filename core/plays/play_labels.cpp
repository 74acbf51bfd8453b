#include "core/plays/play.h"
#include "core/plays/step_test.h"
#include "core/plays/tasks.h"

namespace talbook
{

using namespace Qt::StringLiterals;

const QStringList &playOwners()
{
    static const QStringList all = {u"sdr"_s, u"ae"_s, u"marketing"_s, u"se"_s, u"csm"_s, u"executive"_s};
    return all;
}

QString playOwnerName(const QString &who, const Wording &words)
{
    if (who == u"sdr")
        return words.translate("Plays", "Sales development");
    if (who == u"ae")
        return words.translate("Plays", "Account executive");
    if (who == u"marketing")
        return words.translate("Plays", "Marketing");
    if (who == u"se")
        return words.translate("Plays", "Solution engineer");
    if (who == u"csm")
        return words.translate("Plays", "Customer success");
    if (who == u"executive")
        return words.translate("Plays", "Our executive");
    return who;
}

const QStringList &skipConditions()
{
    static const QStringList all = {u"no_contact_in_role"_s, u"no_open_opportunity"_s};
    return all;
}

QString skipConditionName(const QString &condition, const Wording &words)
{
    if (condition == u"no_contact_in_role")
        return words.translate("Plays", "Nobody in the role is known");
    if (condition == u"no_open_opportunity")
        return words.translate("Plays", "There is no open opportunity");
    return condition;
}

const QStringList &playChannels()
{
    static const QStringList all = {u"email"_s,       u"phone"_s,   u"linkedin"_s, u"meeting"_s,
                                    u"display"_s,     u"website"_s, u"event"_s,    u"webinar"_s,
                                    u"direct_mail"_s, u"sales"_s,   u"product"_s};
    return all;
}

QString playChannelName(const QString &channel, const Wording &words)
{
    if (channel == u"email")
        return words.translate("Plays", "E-mail");
    if (channel == u"phone")
        return words.translate("Plays", "Phone");
    if (channel == u"linkedin")
        return words.translate("Plays", "LinkedIn");
    if (channel == u"meeting")
        return words.translate("Plays", "Meeting");
    if (channel == u"display")
        return words.translate("Plays", "Display advertising");
    if (channel == u"website")
        return words.translate("Plays", "Website");
    if (channel == u"event")
        return words.translate("Plays", "Event");
    if (channel == u"webinar")
        return words.translate("Plays", "Webinar");
    if (channel == u"direct_mail")
        return words.translate("Plays", "Direct mail");
    if (channel == u"sales")
        return words.translate("Plays", "Sales");
    if (channel == u"product")
        return words.translate("Plays", "Product");
    return channel;
}

const QStringList &taskOutcomes()
{
    static const QStringList all = {u"replied"_s,  u"meeting"_s,   u"opportunity"_s,
                                    u"positive"_s, u"no_answer"_s, u"declined"_s};
    return all;
}

QString taskOutcomeName(const QString &outcome, const Wording &words)
{
    if (outcome == u"replied")
        return words.translate("Plays", "Replied");
    if (outcome == u"meeting")
        return words.translate("Plays", "Meeting agreed");
    if (outcome == u"opportunity")
        return words.translate("Plays", "Opportunity opened");
    if (outcome == u"positive")
        return words.translate("Plays", "Well received");
    if (outcome == u"no_answer")
        return words.translate("Plays", "No answer");
    if (outcome == u"declined")
        return words.translate("Plays", "Declined");
    return outcome;
}

QString taskStatusKey(TaskStatus status)
{
    switch (status) {
    case TaskStatus::Open:
        return u"open"_s;
    case TaskStatus::Done:
        return u"done"_s;
    case TaskStatus::Skipped:
        break;
    }
    return u"skipped"_s;
}

std::optional<TaskStatus> taskStatusFromKey(QStringView key)
{
    for (const TaskStatus status : {TaskStatus::Open, TaskStatus::Done, TaskStatus::Skipped}) {
        if (key == taskStatusKey(status))
            return status;
    }
    return std::nullopt;
}

QString taskStatusName(TaskStatus status, const Wording &words)
{
    switch (status) {
    case TaskStatus::Open:
        return words.translate("Plays", "Open", "a task");
    case TaskStatus::Done:
        return words.translate("Plays", "Done", "a task");
    case TaskStatus::Skipped:
        break;
    }
    return words.translate("Plays", "Skipped", "a task");
}

} // namespace talbook
