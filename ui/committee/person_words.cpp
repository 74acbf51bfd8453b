#include "ui/committee/person_words.h"

#include "core/base/capital.h"
#include "ui/committee/committee_source.h"
#include "ui/shell/document.h"

#include <QCoreApplication>

namespace talbook
{

using namespace Qt::StringLiterals;

QString roleTitle(int role, const Wording &words)
{
    return capitalised(buyingRoleName(role, words));
}

QString roleBadge(int role)
{
    switch (role) {
    case 0:
        return QCoreApplication::translate("CommitteeChart", "Economic buyer", "badge");
    case 1:
        return QCoreApplication::translate("CommitteeChart", "Technical buyer", "badge");
    case 2:
        return QCoreApplication::translate("CommitteeChart", "Champion", "badge");
    case 3:
        return QCoreApplication::translate("CommitteeChart", "Influencer", "badge");
    case 4:
        return QCoreApplication::translate("CommitteeChart", "End user", "badge");
    case 5:
        return QCoreApplication::translate("CommitteeChart", "Blocker", "badge");
    default:
        return {};
    }
}

QString roleExamples(int role)
{
    switch (role) {
    case 0:
        return QCoreApplication::translate("CommitteeChart", "CEO, CFO, VP");
    case 1:
        return QCoreApplication::translate("CommitteeChart", "CTO, security lead, architect");
    case 2:
        return QCoreApplication::translate("CommitteeChart", "Director, manager, team lead");
    case 3:
        return QCoreApplication::translate("CommitteeChart", "Analyst, principal specialist");
    default:
        return QCoreApplication::translate("CommitteeChart", "Somebody who works with it");
    }
}

QString missingRoleTitle(int role)
{
    return QCoreApplication::translate("CommitteeChart", "%1: missing").arg(roleBadge(role));
}

StanceMark stanceMark(const QString &stance)
{
    if (stance == u"champion")
        return StanceMark::Champion;
    if (stance == u"supporter")
        return StanceMark::Supporter;
    if (stance == u"neutral")
        return StanceMark::Neutral;
    if (stance == u"sceptic")
        return StanceMark::Sceptic;
    return stance == u"opponent" ? StanceMark::Opponent : StanceMark::Unknown;
}

QString stanceTitle(const QString &stance, const Wording &words)
{
    const QString name = stanceName(stance, words);
    return name.isEmpty() ? QCoreApplication::translate("CommitteeChart", "Unknown", "stance") : capitalised(name);
}

QString sinceTouch(QDate lastTouch, QDate asOf)
{
    if (!lastTouch.isValid())
        return QCoreApplication::translate("CommitteeChart", "never", "touched");
    return QCoreApplication::translate("CommitteeChart", "%1 d", "days since the last touch")
        .arg(lastTouch.daysTo(asOf));
}

QString personInWords(const CommitteeSource &source, int person)
{
    const Committee &committee = source.committee();
    const Stakeholder &one = committee.people[size_t(person)];
    const Wording &words = source.document().words();
    const QString stance = stanceTitle(one.stance, words);
    QStringList lines{one.title.isEmpty() ? one.name : u"%1, %2"_s.arg(one.name, one.title)};
    lines.append(QCoreApplication::translate("CommitteeChart", "Role: %1").arg(buyingRoleName(one.role, words)));
    if (one.role < 0 && one.proposedRole >= 0)
        lines.append(QCoreApplication::translate("CommitteeChart", "Proposed by the title: %1 (%2)")
                         .arg(buyingRoleName(one.proposedRole, words), source.proposedBecause(person)));
    lines.append(QCoreApplication::translate("CommitteeChart", "Stance: %1").arg(stance.toLower()));
    if (one.influence)
        lines.append(QCoreApplication::translate("CommitteeChart", "Influence: %1 of 5").arg(*one.influence));
    lines.append(one.engaged ? QCoreApplication::translate("CommitteeChart", "Engaged: active in the last 90 days")
                             : QCoreApplication::translate("CommitteeChart", "Not engaged"));
    const QString touched = words.locale().toString(one.lastTouch, QLocale::LongFormat);
    lines.append(one.lastTouch.isValid() ? QCoreApplication::translate("CommitteeChart", "Last touch: %1").arg(touched)
                                         : QCoreApplication::translate("CommitteeChart", "Last touch: never"));
    if (const QString manager = source.nameOf(one.reportsTo); !manager.isEmpty())
        lines.append(QCoreApplication::translate("CommitteeChart", "Reports to %1").arg(manager));
    if (!one.ourContact.isEmpty())
        lines.append(QCoreApplication::translate("CommitteeChart", "Our contact: %1").arg(one.ourContact));
    return lines.join(u'\n');
}

} // namespace talbook
