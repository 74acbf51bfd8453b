#include "core/committee/committee_gaps.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int buyerTouchDays = 30;
constexpr int opponentInfluence = 4;
constexpr qsizetype mostNamed = 3;

/// "Anna, Boris, Clara and 2 more"; empty where titles propose nobody for the role.
QString proposedNames(int role, const std::vector<Stakeholder> &people, const Wording &words)
{
    QStringList names;
    for (const Stakeholder &person : people) {
        if (person.role < 0 && person.proposedRole == role)
            names.append(person.name);
    }
    const qsizetype more = names.size() - mostNamed;
    if (more <= 0)
        return names.join(u", "_s);
    return words.translate("Committee", "%1 and %n more", "names of people", int(more))
        .arg(names.first(mostNamed).join(u", "_s));
}

} // namespace

ThreadBand bandOfThreads(int threads)
{
    if (threads >= 6)
        return ThreadBand::Excellent;
    if (threads >= 4)
        return ThreadBand::Good;
    if (threads >= 2)
        return ThreadBand::Moderate;
    return threads == 1 ? ThreadBand::HighRisk : ThreadBand::NotStarted;
}

int multithreadingScore(int threads, bool buyerEngaged, bool championEngaged)
{
    return threads == 0 ? 0 : std::min(10, threads + (buyerEngaged ? 1 : 0) + (championEngaged ? 1 : 0));
}

QString gapId(GapKind kind)
{
    switch (kind) {
    case GapKind::BuyerUntouched:
        return u"buyer_untouched"_s;
    case GapKind::Opponent:
        return u"opponent"_s;
    case GapKind::SingleThread:
        return u"single_thread"_s;
    case GapKind::RoleSilent:
        return u"role_silent"_s;
    case GapKind::RoleMissing:
        break;
    }
    return u"role_missing"_s;
}

CommitteeState assessCommittee(const std::vector<Stakeholder> &people, QDate asOf)
{
    CommitteeState state;
    std::vector<CommitteeGap> opponents;
    size_t onlyThread = 0;
    for (size_t i = 0; i < people.size(); ++i) {
        const Stakeholder &person = people[i];
        state.threads += person.engaged ? 1 : 0;
        onlyThread = person.engaged ? i : onlyThread;
        if (person.role >= 0) {
            ++state.people[size_t(person.role)];
            state.engaged[size_t(person.role)] += person.engaged ? 1 : 0;
        }
        const bool untouched = !person.lastTouch.isValid() || person.lastTouch.daysTo(asOf) > buyerTouchDays;
        if (person.role == economicBuyerRole && untouched)
            state.gaps.push_back({GapKind::BuyerUntouched, person.role, i});
        if (person.stance == u"opponent" && person.influence.value_or(0) >= opponentInfluence)
            opponents.push_back({GapKind::Opponent, person.role, i});
    }
    state.band = bandOfThreads(state.threads);
    state.multithreading =
        multithreadingScore(state.threads, state.engaged[economicBuyerRole] > 0, state.engaged[championRole] > 0);
    state.gaps.insert(state.gaps.end(), opponents.begin(), opponents.end());
    if (state.threads == 1)
        state.gaps.push_back({GapKind::SingleThread, people[onlyThread].role, onlyThread});
    int covered = 0;
    for (int role = 0; role < requiredRoles; ++role) {
        covered += state.engaged[size_t(role)] > 0 ? 1 : 0;
        if (state.people[size_t(role)] > 0 && state.engaged[size_t(role)] == 0)
            state.gaps.push_back({GapKind::RoleSilent, role, 0});
    }
    for (int role = 0; role < requiredRoles; ++role) {
        if (state.people[size_t(role)] == 0)
            state.gaps.push_back({GapKind::RoleMissing, role, 0});
    }
    state.coverage = double(covered) / requiredRoles;
    return state;
}

QString threadBandId(ThreadBand band)
{
    switch (band) {
    case ThreadBand::Excellent:
        return u"excellent"_s;
    case ThreadBand::Good:
        return u"good"_s;
    case ThreadBand::Moderate:
        return u"moderate"_s;
    case ThreadBand::HighRisk:
        return u"high_risk"_s;
    case ThreadBand::NotStarted:
        break;
    }
    return u"not_started"_s;
}

QString threadBandName(ThreadBand band, const Wording &words)
{
    switch (band) {
    case ThreadBand::Excellent:
        return words.translate("Committee", "excellent", "multi-threading");
    case ThreadBand::Good:
        return words.translate("Committee", "good", "multi-threading");
    case ThreadBand::Moderate:
        return words.translate("Committee", "moderate", "multi-threading");
    case ThreadBand::HighRisk:
        return words.translate("Committee", "high risk", "multi-threading");
    case ThreadBand::NotStarted:
        break;
    }
    return words.translate("Committee", "not started", "multi-threading");
}

QString gapMessage(const CommitteeGap &gap, const std::vector<Stakeholder> &people, const Wording &words)
{
    switch (gap.kind) {
    case GapKind::BuyerUntouched: {
        const Stakeholder &person = people[gap.person];
        if (!person.lastTouch.isValid())
            return words.translate("Committee", "The economic buyer %1 has never been touched.").arg(person.name);
        return words.translate("Committee", "The economic buyer %1 has had no touch since %2.")
            .arg(person.name, words.locale().toString(person.lastTouch, u"d MMMM yyyy"_s));
    }
    case GapKind::Opponent:
        return words.translate("Committee", "%1 is against us and has influence %2 of 5.")
            .arg(people[gap.person].name, QString::number(people[gap.person].influence.value_or(0)));
    case GapKind::SingleThread:
        return words.translate("Committee", "Everything hangs on %1, the only engaged stakeholder.")
            .arg(people[gap.person].name);
    case GapKind::RoleSilent:
        return words.translate("Committee", "No engaged stakeholder in the role: %1.")
            .arg(buyingRoleName(gap.role, words));
    case GapKind::RoleMissing:
        if (const QString names = proposedNames(gap.role, people, words); !names.isEmpty()) {
            return words.translate("Committee", "Nobody is confirmed as %1; proposed: %2.")
                .arg(buyingRoleName(gap.role, words), names);
        }
        return words.translate("Committee", "Nobody is known in the role: %1.").arg(buyingRoleName(gap.role, words));
    }
    return {};
}

} // namespace talbook
