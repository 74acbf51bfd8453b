#include "ui/accounts/event_words.h"

#include "core/documents/document_words.h"

#include <QCoreApplication>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

EventWords::EventWords(const Wording &words) : m_words(&words)
{
    if (auto kinds = ActivityKinds::load(words))
        m_kinds = std::move(*kinds);
}

QString EventWords::kind(const AccountEvent &event) const
{
    QHash<QString, QString> &names = event.isSignal ? m_signalNames : m_activityNames;
    if (const auto known = names.constFind(event.kind); known != names.constEnd())
        return *known;
    QString name = event.kind;
    if (event.isSignal)
        name = DocumentWords(*m_words, {}).signalKind(event.kind);
    else if (const ActivityKind *preset = m_kinds ? m_kinds->find(event.kind) : nullptr)
        name = preset->name;
    names.insert(event.kind, name);
    return name;
}

QString EventWords::channel(const AccountEvent &event) const
{
    return event.channel.isEmpty() ? QString() : DocumentWords(*m_words, {}).channel(event.channel);
}

QString EventWords::detail(const AccountEvent &event) const
{
    QStringList parts;
    if (event.isSignal) {
        parts = {event.topic, event.source,
                 QCoreApplication::translate("EventWords", "strength %1")
                     .arg(m_words->locale().toString(event.strength, 'f', 0))};
    } else {
        parts = {event.asset, event.note};
        if (event.count > 1)
            parts.prepend(u"× "_s + m_words->locale().toString(event.count));
    }
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString EventWords::directed(const AccountEvent &event, const QString &kind)
{
    return event.isSignal || event.inbound ? kind : u"→ "_s + kind;
}

QString EventWords::intentTip()
{
    return QCoreApplication::translate("EventWords", "What the record gives to intent today, after decay");
}

QString EventWords::engagementTip()
{
    return QCoreApplication::translate("EventWords", "Points that the record gives to engagement today");
}

QString EventWords::shortDate(QDate date) const
{
    return m_words->locale().toString(date, u"d MMM yyyy"_s);
}

QString EventWords::month(QDate date) const
{
    const QLocale &locale = m_words->locale();
    QString name = locale.standaloneMonthName(date.month());
    name[0] = name[0].toUpper();
    return u"%1 %2"_s.arg(name).arg(date.year());
}

QString EventWords::week(QDate monday) const
{
    const QLocale &locale = m_words->locale();
    return u"%1 – %2"_s.arg(locale.toString(monday, u"d MMM"_s), locale.toString(monday.addDays(6), u"d MMM yyyy"_s));
}

std::vector<EventWords::Kind> EventWords::activityKinds() const
{
    std::vector<Kind> kinds;
    for (const ActivityKind &kind : m_kinds ? m_kinds->all() : std::vector<ActivityKind>())
        kinds.push_back({kind.id, kind.name, kind.inbound});
    return kinds;
}

std::vector<EventWords::Kind> EventWords::signalKinds() const
{
    constexpr std::array ids = {u"topic_surge",   u"competitor_research", u"hiring",    u"technographic_change",
                                u"funding_round", u"leadership_change",   u"expansion", u"contract_renewal"};
    std::vector<Kind> kinds;
    for (const char16_t *id : ids)
        kinds.push_back({QString::fromUtf16(id), DocumentWords(*m_words, {}).signalKind(QString::fromUtf16(id)), true});
    return kinds;
}

} // namespace talbook
