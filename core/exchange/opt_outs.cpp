#include "core/exchange/opt_outs.h"

#include "core/base/dates.h"
#include "core/base/text.h"
#include "core/plan/database.h"
#include "core/plan/statement.h"
#include "core/scoring/activity_kinds.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// Heads of columns, folded and without blanks and underscores: HubSpot's, Salesforce's, and what people write.
bool saysOptOut(const QString &column)
{
    static const QStringList columns = {u"unsubscribedfromallemail"_s,
                                        u"hsemailoptout"_s,
                                        u"emailoptout"_s,
                                        u"hasoptedoutofemail"_s,
                                        u"optout"_s,
                                        u"optedout"_s,
                                        u"unsubscribed"_s,
                                        u"donotcontact"_s,
                                        u"donotemail"_s,
                                        u"отписан"_s,
                                        u"отписка"_s};
    QString key = foldText(column);
    key.remove(u' ').remove(u'_').remove(u'-');
    return columns.contains(key);
}

bool isYes(const QJsonValue &value)
{
    static const QStringList words = {u"true"_s, u"yes"_s, u"1"_s, u"y"_s, u"да"_s};
    return value.isBool() ? value.toBool() : words.contains(foldText(value.toVariant().toString().trimmed()));
}

} // namespace

Expected<OptOuts> OptOuts::read(const Database &database, const Wording &words)
{
    OptOuts all;
    const auto kinds = ActivityKinds::load(words);
    TALBOOK_TRY(kinds);
    Statement names(database, "SELECT DISTINCT kind FROM activity WHERE contact_id IS NOT NULL");
    Statement people(database, "SELECT contact_id, max(date) FROM activity WHERE kind = ? AND contact_id IS NOT NULL "
                               "GROUP BY contact_id");
    while (names.step()) {
        const ActivityKind *kind = kinds->find(names.text(0));
        if (!kind || kind->id != u"email_unsubscribed")
            continue;
        people.reset();
        people.bind(1, names.text(0));
        while (people.step()) {
            OptOut &known = all.m_people[people.integer(0)];
            known.day = std::max(known.day, people.date(1));
        }
        TALBOOK_TRY(people.result());
    }
    TALBOOK_TRY(names.result());
    Statement extras(database, "SELECT id, extra FROM contact WHERE extra IS NOT NULL");
    while (extras.step()) {
        const QJsonObject columns = QJsonDocument::fromJson(extras.text(1).toUtf8()).object();
        for (auto column = columns.begin(); column != columns.end(); ++column) {
            if (saysOptOut(column.key()) && isYes(column.value()))
                all.m_people[extras.integer(0)].column = column.key();
        }
    }
    TALBOOK_TRY(extras.result());
    return all;
}

std::optional<QString> OptOuts::reason(ContactId person, const Wording &words) const
{
    const auto found = m_people.constFind(person.value);
    if (found == m_people.cend())
        return std::nullopt;
    if (found->day.isValid())
        return words.translate("Audience", "unsubscribed from e-mail on %1").arg(shortDate(found->day, words.locale()));
    return words.translate("Audience", "the import's column “%1” says so").arg(found->column);
}

} // namespace talbook
