#pragma once

#include "core/base/expected.h"
#include "core/base/wording.h"

#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace talbook
{

/// Which part of first-party intent an activity feeds.
enum class IntentSource
{
    None,
    Web,
    Email,
    Product
};

/// "web", "email", "product"; anything else is none.
IntentSource intentSourceFrom(const QString &id);
QString intentSourceId(IntentSource source); ///< "none" where there is none

/// What spellings of a kind have in common: case, blanks, hyphens and underscores aside.
QString activityKindKey(const QString &kind);

/// One kind of activity, as resources/presets/activities.json describes it.
struct ActivityKind
{
    QString id;
    QString name;
    bool inbound = true; ///< the usual direction, where a record does not say
    bool engages = true; ///< tells that a person took part (an opened e-mail or an ad seen does not)
    IntentSource source = IntentSource::None;
    QStringList countsAs; ///< kinds whose points it takes where a table does not list it, first listed first
    bool known = true;    ///< false: no preset has it; its id is as its records write it
};

class ActivityKinds
{
public:
    static Expected<ActivityKinds> load(const Wording &words);

    const std::vector<ActivityKind> &all() const { return m_kinds; }
    /// The kind of that id or synonym (case, blanks and underscores aside); nothing for an unknown one.
    const ActivityKind *find(const QString &idOrSynonym) const;
    /// A known kind, or an unknown one judged by its channel: still an inbound touch, without points of its own.
    ActivityKind resolve(const QString &kind, const QString &channel) const;

private:
    std::vector<ActivityKind> m_kinds;
    QHash<QString, size_t> m_byKey;
};

/// Points per kind of activity.
struct PointTable
{
    QString id;
    QString name;
    QHash<QString, double> points;

    /// The kind's own points, else those of the first kind it counts as, else 0. An unknown kind is found by any
    /// spelling of it.
    double of(const ActivityKind &kind) const;
    /// Nothing where neither it nor a kind it counts as is listed.
    std::optional<double> find(const ActivityKind &kind) const;
};

/// The three engagement tables that ship, the default first.
Expected<std::vector<PointTable>> pointTables(const Wording &words);

} // namespace talbook
