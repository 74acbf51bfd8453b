#include "core/documents/intent_records.h"

#include "core/plan/statement.h"
#include "core/scoring/record_points.h"

#include <algorithm>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

template <class Group> std::vector<Group> mostFrequentFirst(std::map<std::pair<QString, QString>, Group> groups)
{
    std::vector<Group> sorted;
    for (auto &[key, group] : groups)
        sorted.push_back(std::move(group));
    std::ranges::stable_sort(sorted, [](const Group &a, const Group &b) { return a.signalCount > b.signalCount; });
    return sorted;
}

std::set<qint64> idsOf(const Standings &standings, const std::vector<size_t> &accounts)
{
    std::set<qint64> ids;
    for (const size_t account : accounts)
        ids.insert(standings.accounts()[account].id.value);
    return ids;
}

} // namespace

Expected<SignalSummary> SignalSummary::read(const Database &database, const Standings &standings,
                                            const std::vector<size_t> &accounts, QDate from, QDate to)
{
    const std::set<qint64> wanted = idsOf(standings, accounts);
    std::map<std::pair<QString, QString>, SignalOrigin> origins;
    std::map<std::pair<QString, QString>, SignalTopic> topics;
    SignalSummary summary;
    Statement rows(database, "SELECT account_id, date, kind, topic, strength, source FROM signal "
                             "WHERE date BETWEEN ? AND ?");
    rows.bind(1, from.toString(Qt::ISODate));
    rows.bind(2, to.toString(Qt::ISODate));
    while (rows.step()) {
        const qint64 account = rows.integer(0);
        if (!wanted.contains(account))
            continue;
        ++summary.signalCount;
        const QString kind = rows.text(2);
        const QString source = rows.text(5);
        SignalOrigin &origin = origins[{source, kind}];
        origin.source = source;
        origin.kind = kind;
        ++origin.signalCount;
        origin.accounts.insert(account);
        origin.last = std::max(origin.last, QDate::fromString(rows.text(1), Qt::ISODate));
        const QString name = rows.text(3);
        if (name.isEmpty())
            continue;
        SignalTopic &topic = topics[{name, QString()}];
        topic.topic = name;
        ++topic.signalCount;
        topic.accounts.insert(account);
        topic.strongest = std::max(topic.strongest, rows.real(4));
    }
    TALBOOK_TRY(rows.result());
    summary.origins = mostFrequentFirst(std::move(origins));
    summary.topics = mostFrequentFirst(std::move(topics));
    return summary;
}

Expected<std::map<qint64, StrongestSignal>> strongestSignals(const Database &database, const Standings &standings,
                                                             const std::vector<size_t> &accounts)
{
    std::map<qint64, StrongestSignal> found;
    const Scorer scorer(standings.model(), standings.facts(), standings.asOf());
    Statement row(database, "SELECT date, kind, topic, strength FROM signal WHERE id = ?");
    for (const size_t account : accounts) {
        const AccountPoints points(standings.facts(), account, scorer);
        qint64 strongest = 0;
        double most = 0;
        for (const SignalFact &signal : standings.facts().signalsOf(account)) {
            if (const double now = points.ofSignal(signal.id).intent; now > most) {
                most = now;
                strongest = signal.id;
            }
        }
        if (strongest == 0)
            continue;
        row.reset();
        row.bind(1, strongest);
        if (row.step()) {
            found[standings.accounts()[account].id.value] = {row.text(1), row.text(2),
                                                             QDate::fromString(row.text(0), Qt::ISODate), row.real(3)};
        }
        TALBOOK_TRY(row.result());
    }
    return found;
}

} // namespace talbook
