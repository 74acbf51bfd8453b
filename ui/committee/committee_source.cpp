#include "ui/committee/committee_source.h"

#include "core/committee/proposed_roles.h"
#include "ui/shell/document.h"

#include <QCollator>

#include <algorithm>
#include <numeric>

namespace talbook
{

CommitteeSource::CommitteeSource(Document &document, QObject *parent) : QObject(parent), m_document(document)
{
    connect(&document, &Document::currentAccountChanged, this, &CommitteeSource::refresh);
    connect(&document, &Document::reset, this, [this] {
        if (!m_document.isOpen())
            m_titles.reset();
        refresh();
    });
    connect(&document, &Document::figuresChanged, this, &CommitteeSource::refresh);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches("setting"))
            m_titles.reset();
        refresh();
    });
}

void CommitteeSource::setWatched(bool watched)
{
    m_watched = watched;
    if (m_stale)
        refresh();
}

QString CommitteeSource::accountName() const
{
    const auto index = m_document.isOpen() ? m_document.standings().indexOf(m_account) : std::nullopt;
    return index ? std::get<QString>(m_document.standings().value(*index, FilterField::Name)) : QString();
}

bool CommitteeSource::isEditable() const
{
    return hasAccount() && m_document.isEditable();
}

QString CommitteeSource::nameOf(ContactId person) const
{
    const int index = indexOf(person);
    return index >= 0 ? m_committee.people[size_t(index)].name : QString();
}

std::vector<int> CommitteeSource::byName() const
{
    std::vector<int> people(m_committee.people.size());
    std::iota(people.begin(), people.end(), 0);
    QCollator collator(m_document.words().locale());
    std::ranges::stable_sort(people, [&](int a, int b) {
        return collator.compare(m_committee.people[size_t(a)].name, m_committee.people[size_t(b)].name) < 0;
    });
    return people;
}

Expected<void> CommitteeSource::propose(Committee &committee)
{
    if (!m_titles) {
        auto titles = TitleClassifier::ofPlan(m_document.plan().database());
        TALBOOK_TRY(titles);
        m_titles = std::move(*titles);
    }
    proposeRoles(committee.people, *m_titles);
    return {};
}

QString CommitteeSource::proposedBecause(int person) const
{
    const Stakeholder &one = m_committee.people[size_t(person)];
    return m_titles && one.role < 0 ? m_titles->ruleName(m_titles->classify(one.title).rule, m_document.words())
                                    : QString();
}

std::vector<ContactId> CommitteeSource::proposedAmong(const std::vector<ContactId> &people) const
{
    std::vector<ContactId> proposed;
    for (const ContactId person : people) {
        const int index = indexOf(person);
        const Stakeholder *known = index >= 0 ? &m_committee.people[size_t(index)] : nullptr;
        if (known && known->role < 0 && known->proposedRole >= 0)
            proposed.push_back(person);
    }
    return proposed;
}

void CommitteeSource::refresh()
{
    m_stale = !m_watched;
    if (m_stale)
        return;
    const auto index = m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    Committee fresh;
    if (index) {
        const Standings &standings = m_document.standings();
        const Scorer scorer(standings.model(), standings.facts(), standings.asOf());
        auto read = readCommittee(m_document.plan().database(), standings.facts(), scorer, *index);
        if (!read) {
            Q_EMIT failed(read.error());
            return;
        }
        fresh = std::move(*read);
        if (const auto proposed = propose(fresh); !proposed)
            Q_EMIT failed(proposed.error());
    }
    const AccountId account = index ? m_document.currentAccount() : AccountId();
    const bool sameAccount = account == m_account;
    // One change of the plan is told in several signals; whoever draws must hear of it once.
    if (sameAccount && fresh == m_committee && m_document.asOf() == m_asOf)
        return;
    m_account = account;
    m_committee = std::move(fresh);
    m_asOf = m_document.asOf();
    m_state = assessCommittee(m_committee.people, m_asOf);
    m_missing.clear();
    for (const CommitteeGap &gap : m_state.gaps) {
        if (gap.kind == GapKind::RoleMissing)
            m_missing.push_back(gap.role);
    }
    if (!sameAccount)
        Q_EMIT accountChanged();
    Q_EMIT changed();
}

} // namespace talbook
