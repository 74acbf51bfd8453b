#pragma once

#include "core/plays/timeline_axis.h"
#include "core/plays/timeline_data.h"

#include <QRectF>
#include <QSet>

#include <span>

namespace talbook
{

enum class TimelineGroup
{
    Campaign, ///< a row an account under its campaign; what has ended stands below what goes on
    Account,  ///< a row a campaign under its account
    Person    ///< a row a campaign under who does its tasks
};

/// One phase of a campaign in a row. It is as long as the play says, and moves and stretches with its tasks.
struct TimelineBar
{
    CampaignId campaign;
    QString phase, name;
    QDate first, last;
    QDate plannedFirst, plannedLast; ///< the baseline: as it was launched
    int settled = 0, total = 0;      ///< of its tasks, whether or not all are shown
    std::vector<size_t> tasks;

    bool isMoved() const { return first != plannedFirst || last != plannedLast; }
};

struct TimelineRow
{
    enum class Kind
    {
        Group,
        Child
    };
    Kind kind = Kind::Child;
    size_t group = 0; ///< the row of the group it belongs to; its own for a group
    QString key;      ///< the same in every session, for folding
    QString name;     ///< empty for tasks of no campaign, or of nobody
    CampaignId campaign;
    AccountId account;
    int tier = 0;
    int children = 0;             ///< of a group
    QString owner;                ///< who has most of its tasks
    std::vector<size_t> tasks;    ///< those that are shown, by due day
    std::vector<size_t> allTasks; ///< these and the ones that are filtered away
};

/// A mark in the lower lane of a row: one task, or several where there is no room for each.
struct TimelineMark
{
    QRectF rect;
    std::vector<size_t> tasks;
    QRectF stem; ///< from the start to the day it is due, where those differ and it stands alone
};

/// Sizes of a row, in logical pixels at the usual text size.
namespace lane
{
inline constexpr double row = 40;
inline constexpr double bar = 18;
inline constexpr double barTop = 4;
inline constexpr double baselineTop = 23;
inline constexpr double baseline = 2;
inline constexpr double markCentre = 32;
inline constexpr double mark = 9; ///< its room; a ring takes 7, a diamond 10
inline constexpr double cluster = 18;
} // namespace lane

/// The rows of the timeline and where things lie in them. Tasks are known by their index in the data, which must
/// outlive the layout. What a row shows is worked out when it is first asked for: of ten thousand rows a screen has
/// twenty.
class TimelineLayout
{
public:
    void build(const TimelineData &data, std::span<const size_t> shown, TimelineGroup group, const QLocale &locale);
    void clear();

    /// All rows, and the indexes of those that no folded group hides.
    const std::vector<TimelineRow> &rows() const { return m_rows; }
    const std::vector<size_t> &visible() const { return m_visible; }
    bool isFolded(size_t row) const { return m_folded.contains(m_rows[row].key); }
    void setFolded(size_t row, bool folded);
    void setFolded(const QSet<QString> &keys);
    const QSet<QString> &folded() const { return m_folded; }
    /// Where the row of the task stands among the visible ones; its group's where it is folded away.
    std::optional<size_t> visibleRowOf(size_t task) const;

    /// The bars of a row; of a group only where it is folded, as its children have them otherwise.
    const std::vector<TimelineBar> &bars(size_t row) const;
    /// The tasks whose marks the row carries.
    std::span<const size_t> marked(size_t row) const;

    /// Other dates than the plan's, while something is dragged. Replaces what was set before.
    void setDates(std::span<const MovedTask> dates);
    QDate start(size_t task) const;
    QDate due(size_t task) const;
    bool isPreviewed(size_t task) const { return m_dates.contains(task); }

    /// From the first day anything begins, by plan or now, to the last; invalid without tasks.
    QDate firstDay() const { return m_first; }
    QDate lastDay() const { return m_last; }

    /// @param top of the row, @param scale of the text
    QRectF barRect(const TimelineAxis &axis, const TimelineBar &bar, double top, double scale) const;
    QRectF baselineRect(const TimelineAxis &axis, const TimelineBar &bar, double top, double scale) const;
    std::vector<TimelineMark> marks(const TimelineAxis &axis, size_t row, double top, double scale) const;

private:
    void addRows(const TimelineData &data, const std::vector<bool> &shown, TimelineGroup group, const QLocale &locale);
    void showRows();
    std::vector<TimelineBar> makeBars(const TimelineRow &row) const;

    const TimelineData *m_data = nullptr;
    std::vector<TimelineRow> m_rows;
    std::vector<size_t> m_visible;
    std::vector<size_t> m_rowOf;     ///< by task: its child row
    std::vector<size_t> m_visibleAt; ///< by row
    QSet<QString> m_folded;
    QHash<size_t, MovedTask> m_dates;
    QDate m_first, m_last;
    mutable QHash<size_t, std::vector<TimelineBar>> m_bars;
};

} // namespace talbook
