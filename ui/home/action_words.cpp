#include "ui/home/action_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

QString shortDay(QDate date, QDate asOf, const Wording &words)
{
    return words.locale().toString(date, date.year() == asOf.year() ? u"d\u00A0MMM"_s : u"d\u00A0MMM\u00A0yyyy"_s);
}

QString actionFacts(const NextAction &action, const Wording &words, bool withRule)
{
    QStringList facts;
    if (withRule)
        facts.append(action.ruleName);
    if (action.since.isValid())
        facts.append(QCoreApplication::translate("Home", "since %1")
                         .arg(words.locale().toString(action.since, u"d\u00A0MMM\u00A0yyyy"_s)));
    facts.append(whoText(action, words));
    if (!action.playName.isEmpty())
        facts.append(QCoreApplication::translate("Home", "play that fits: “%1”").arg(action.playName));
    if (!action.playRests.isEmpty())
        facts.append(action.playRests);
    return facts.join(u" · "_s);
}

int beganSince(const std::vector<NextAction> &actions, QDate day)
{
    return int(std::ranges::count_if(
        actions, [day](const NextAction &action) { return action.since.isValid() && action.since >= day; }));
}

QString firedText(int count, QDate since, const Wording &words)
{
    if (count == 0)
        return {};
    //: what came since the person last looked at the plan
    return QCoreApplication::translate("Home", "%n rule(s) fired since %1", nullptr, count)
        .arg(words.locale().toString(since, u"d MMMM"_s));
}

} // namespace talbook
