#pragma once

#include "core/committee/committee.h"
#include "core/committee/committee_gaps.h"
#include "core/committee/departure.h"
#include "core/committee/next_person.h"
#include "core/committee/reporting_faults.h"
#include "core/committee/title_classifier.h"
#include "core/committee/warm_path.h"
#include "core/scoring/standing.h"

#include <QJsonObject>

namespace talbook::cli
{

/// Everything `talbook-cli committee` tells of one account.
class CommitteeReport
{
public:
    static Expected<CommitteeReport> read(const Database &database, const Standings &standings, AccountId account,
                                          const TitleClassifier &titles);

    QJsonObject json(const Wording &words) const;
    QString text(const Wording &words) const;

private:
    QJsonObject personJson(size_t person) const;
    QJsonArray rootsJson() const;
    qint64 proposedRoles() const;

    QString m_account;
    AccountId m_id;
    Committee m_committee;
    CommitteeState m_state;
    SoundReporting m_reporting;
    std::optional<PersonToReach> m_next;
    std::optional<WarmPath> m_path;
    std::vector<Departure> m_departures;
    double m_weighted = 0;
};

} // namespace talbook::cli
