#include "core/plays/timeline_layout.h"

#include <QCollator>

#include <algorithm>
#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t nowhere = size_t(-1);
const std::vector<TimelineBar> noBars;

/// What rows are grouped and ordered by: a campaign by its first day, those behind us after the others; an account or a
/// person by name; none last.
struct RowKey
{
    QString id;
    QString name;
    QDate day;
    bool none = false;
    bool ended = false; ///< of a campaign: nothing of it is left to do
};

QString idOf(TimelineGroup kind, const Task &task)
{
    switch (kind) {
    case TimelineGroup::Campaign:
        return u"c%1"_s.arg(task.campaign.value);
    case TimelineGroup::Account:
        return u"a%1"_s.arg(task.account.value);
    case TimelineGroup::Person:
        return u"p"_s + task.owner;
    }
    return {};
}

RowKey keyOf(TimelineGroup kind, const Task &task, const TimelineData &data)
{
    RowKey key{idOf(kind, task), {}, {}, false};
    if (kind == TimelineGroup::Campaign) {
        const Campaign *campaign = data.campaign(task.campaign);
        key.name = campaign ? campaign->name : QString();
        key.day = campaign ? campaign->startsOn : QDate();
        key.none = !campaign;
    } else {
        key.name = kind == TimelineGroup::Account ? task.accountName : task.owner;
        key.none = key.name.isEmpty();
    }
    return key;
}

/// The tasks by key, in the order in which the rows stand.
struct Bundle
{
    RowKey key;
    std::vector<size_t> tasks;
};

std::vector<Bundle> bundled(const TimelineData &data, const std::vector<size_t> &tasks, TimelineGroup kind,
                            const QCollator &collator)
{
    QHash<QString, size_t> places;
    std::vector<Bundle> bundles;
    for (const size_t task : tasks) {
        const QString id = idOf(kind, data.tasks[task]);
        auto place = places.constFind(id);
        if (place == places.constEnd()) {
            place = places.insert(id, bundles.size());
            bundles.push_back({keyOf(kind, data.tasks[task], data), {}});
        }
        bundles[*place].tasks.push_back(task);
    }
    for (Bundle &bundle : bundles) {
        bundle.key.ended =
            kind == TimelineGroup::Campaign && !bundle.key.none &&
            std::ranges::none_of(bundle.tasks, [&](size_t i) { return data.tasks[i].status == TaskStatus::Open; });
    }
    std::vector<QCollatorSortKey> names;
    std::vector<size_t> order;
    for (size_t i = 0; i < bundles.size(); ++i) {
        names.push_back(collator.sortKey(bundles[i].key.name));
        order.push_back(i);
    }
    std::ranges::stable_sort(order, [&](size_t a, size_t b) {
        const RowKey &one = bundles[a].key;
        const RowKey &other = bundles[b].key;
        if (one.none != other.none)
            return other.none;
        if (one.ended != other.ended)
            return other.ended;
        if (one.day != other.day)
            return one.day < other.day;
        return names[a].compare(names[b]) < 0;
    });
    std::vector<Bundle> sorted;
    for (const size_t i : order)
        sorted.push_back(std::move(bundles[i]));
    return sorted;
}

QString mainOwner(const TimelineData &data, const std::vector<size_t> &tasks)
{
    std::map<QString, int> counts;
    for (const size_t task : tasks)
        ++counts[data.tasks[task].owner];
    const auto most = std::ranges::max_element(counts, {}, [](const auto &entry) { return entry.second; });
    return most == counts.end() ? QString() : most->first;
}

TimelineRow rowOf(const TimelineData &data, const Bundle &bundle, TimelineGroup kind, const std::vector<bool> &shown)
{
    TimelineRow row;
    row.key = bundle.key.id;
    row.name = bundle.key.name;
    row.allTasks = bundle.tasks;
    for (const size_t task : bundle.tasks) {
        if (shown[task])
            row.tasks.push_back(task);
    }
    const Task &first = data.tasks[bundle.tasks.front()];
    if (kind == TimelineGroup::Campaign) {
        row.campaign = first.campaign;
    } else if (kind == TimelineGroup::Account) {
        row.account = first.account;
        row.tier = first.tier;
    }
    row.owner = kind == TimelineGroup::Person ? first.owner : mainOwner(data, bundle.tasks);
    return row;
}

} // namespace

void TimelineLayout::clear()
{
    m_data = nullptr;
    m_rows.clear();
    m_visible.clear();
    m_rowOf.clear();
    m_visibleAt.clear();
    m_dates.clear();
    m_bars.clear();
    m_first = m_last = {};
}

void TimelineLayout::build(const TimelineData &data, std::span<const size_t> shown, TimelineGroup group,
                           const QLocale &locale)
{
    clear();
    m_data = &data;
    m_rowOf.assign(data.tasks.size(), nowhere);
    std::vector<bool> isShown(data.tasks.size(), false);
    for (const size_t task : shown)
        isShown[task] = true;
    addRows(data, isShown, group, locale);
    for (const Task &task : data.tasks) {
        const QDate first = task.plannedStart.isValid() ? std::min(task.start, task.plannedStart) : task.start;
        const QDate last = task.plannedDue.isValid() ? std::max(task.due, task.plannedDue) : task.due;
        m_first = m_first.isValid() ? std::min(m_first, first) : first;
        m_last = m_last.isValid() ? std::max(m_last, last) : last;
    }
    showRows();
}

void TimelineLayout::addRows(const TimelineData &data, const std::vector<bool> &shown, TimelineGroup group,
                             const QLocale &locale)
{
    QCollator collator(locale);
    collator.setNumericMode(true);
    std::vector<size_t> all(data.tasks.size());
    for (size_t i = 0; i < all.size(); ++i)
        all[i] = i;
    const TimelineGroup inner = group == TimelineGroup::Campaign ? TimelineGroup::Account : TimelineGroup::Campaign;
    for (const Bundle &outer : bundled(data, all, group, collator)) {
        TimelineRow head = rowOf(data, outer, group, shown);
        if (head.tasks.empty())
            continue;
        head.kind = TimelineRow::Kind::Group;
        const size_t at = m_rows.size();
        head.group = at;
        m_rows.push_back(std::move(head));
        for (const Bundle &bundle : bundled(data, outer.tasks, inner, collator)) {
            TimelineRow row = rowOf(data, bundle, inner, shown);
            if (row.tasks.empty())
                continue;
            row.group = at;
            row.key = m_rows[at].key + u'/' + row.key;
            if (inner == TimelineGroup::Campaign)
                row.account = m_rows[at].account;
            else
                row.campaign = m_rows[at].campaign;
            for (const size_t task : row.tasks)
                m_rowOf[task] = m_rows.size();
            ++m_rows[at].children;
            m_rows.push_back(std::move(row));
        }
    }
}

void TimelineLayout::showRows()
{
    m_visible.clear();
    m_visibleAt.assign(m_rows.size(), nowhere);
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].kind == TimelineRow::Kind::Child && m_folded.contains(m_rows[m_rows[i].group].key))
            continue;
        m_visibleAt[i] = m_visible.size();
        m_visible.push_back(i);
    }
    m_bars.clear();
}

void TimelineLayout::setFolded(size_t row, bool folded)
{
    if (folded)
        m_folded.insert(m_rows[row].key);
    else
        m_folded.remove(m_rows[row].key);
    showRows();
}

void TimelineLayout::setFolded(const QSet<QString> &keys)
{
    m_folded = keys;
    showRows();
}

std::optional<size_t> TimelineLayout::visibleRowOf(size_t task) const
{
    if (task >= m_rowOf.size() || m_rowOf[task] == nowhere)
        return std::nullopt;
    const size_t own = m_visibleAt[m_rowOf[task]];
    return own != nowhere ? own : m_visibleAt[m_rows[m_rowOf[task]].group];
}

QDate TimelineLayout::start(size_t task) const
{
    const auto other = m_dates.constFind(task);
    return other == m_dates.constEnd() ? m_data->tasks[task].start : other->start;
}

QDate TimelineLayout::due(size_t task) const
{
    const auto other = m_dates.constFind(task);
    return other == m_dates.constEnd() ? m_data->tasks[task].due : other->due;
}

void TimelineLayout::setDates(std::span<const MovedTask> dates)
{
    const auto forget = [this](size_t task) {
        if (m_rowOf[task] == nowhere)
            return;
        m_bars.remove(m_rowOf[task]);
        m_bars.remove(m_rows[m_rowOf[task]].group);
    };
    for (auto old = m_dates.keyBegin(); old != m_dates.keyEnd(); ++old)
        forget(*old);
    m_dates.clear();
    for (const MovedTask &moved : dates) {
        m_dates.insert(moved.task, moved);
        forget(moved.task);
    }
    // A row whose shown tasks stay put may still have a bar that moves with a task that is filtered away.
    for (const MovedTask &moved : dates) {
        if (m_rowOf[moved.task] == nowhere) {
            m_bars.clear();
            break;
        }
    }
}

const std::vector<TimelineBar> &TimelineLayout::bars(size_t row) const
{
    if (m_rows[row].kind == TimelineRow::Kind::Group && !isFolded(row))
        return noBars;
    auto known = m_bars.constFind(row);
    if (known == m_bars.constEnd())
        known = m_bars.insert(row, makeBars(m_rows[row]));
    return *known;
}

std::vector<TimelineBar> TimelineLayout::makeBars(const TimelineRow &row) const
{
    struct Span
    {
        QDate first, last, plannedFirst, plannedLast;
        int settled = 0;
        std::vector<size_t> tasks;
    };
    std::map<std::pair<CampaignId, QString>, Span> spans;
    for (const size_t index : row.allTasks) {
        const Task &task = m_data->tasks[index];
        if (task.phase.isEmpty() || task.campaign.isNull())
            continue;
        Span &span = spans[{task.campaign, task.phase}];
        const auto grow = [](QDate &from, QDate &to, QDate first, QDate last) {
            from = from.isValid() ? std::min(from, first) : first;
            to = to.isValid() ? std::max(to, last) : last;
        };
        grow(span.first, span.last, start(index), due(index));
        grow(span.plannedFirst, span.plannedLast, task.plannedStart.isValid() ? task.plannedStart : task.start,
             task.plannedDue.isValid() ? task.plannedDue : task.due);
        span.settled += task.status == TaskStatus::Open ? 0 : 1;
        span.tasks.push_back(index);
    }
    std::vector<TimelineBar> made;
    for (auto &[key, span] : spans) {
        const Campaign *campaign = m_data->campaign(key.first);
        const PlayPhase *phase = campaign ? campaign->launched.phase(key.second) : nullptr;
        TimelineBar bar;
        bar.campaign = key.first;
        bar.phase = key.second;
        bar.name = m_data->tasks[span.tasks.front()].phaseName;
        bar.plannedFirst = span.plannedFirst;
        bar.plannedLast = span.plannedLast;
        if (phase) {
            bar.plannedFirst = std::min(bar.plannedFirst, campaign->startsOn.addDays(phase->firstDay - 1));
            bar.plannedLast = std::max(bar.plannedLast, campaign->startsOn.addDays(phase->lastDay - 1));
        }
        bar.first = span.first.addDays(-bar.plannedFirst.daysTo(span.plannedFirst));
        bar.last = span.last.addDays(span.plannedLast.daysTo(bar.plannedLast));
        bar.settled = span.settled;
        bar.total = int(span.tasks.size());
        bar.tasks = std::move(span.tasks);
        made.push_back(std::move(bar));
    }
    std::ranges::stable_sort(made, [](const TimelineBar &a, const TimelineBar &b) {
        return a.first != b.first ? a.first < b.first : a.last < b.last;
    });
    return made;
}

std::span<const size_t> TimelineLayout::marked(size_t row) const
{
    if (m_rows[row].kind == TimelineRow::Kind::Group && !isFolded(row))
        return {};
    return m_rows[row].tasks;
}

QRectF TimelineLayout::barRect(const TimelineAxis &axis, const TimelineBar &bar, double top, double scale) const
{
    const double left = axis.leftOf(bar.first);
    // One pixel of air before the next phase.
    return {left, top + lane::barTop * scale, std::max(2.0, axis.rightOf(bar.last) - left - 1), lane::bar * scale};
}

QRectF TimelineLayout::baselineRect(const TimelineAxis &axis, const TimelineBar &bar, double top, double scale) const
{
    const double left = axis.leftOf(bar.plannedFirst);
    return {left, top + lane::baselineTop * scale, std::max(2.0, axis.rightOf(bar.plannedLast) - left - 1),
            lane::baseline * scale};
}

std::vector<TimelineMark> TimelineLayout::marks(const TimelineAxis &axis, size_t row, double top, double scale) const
{
    std::vector<size_t> tasks(marked(row).begin(), marked(row).end());
    if (!m_dates.isEmpty())
        std::ranges::stable_sort(tasks, [this](size_t a, size_t b) { return due(a) < due(b); });
    const double across = lane::mark * scale;
    const double middle = top + lane::markCentre * scale;
    std::vector<TimelineMark> made;
    for (size_t from = 0; from < tasks.size();) {
        size_t to = from;
        while (to < tasks.size() && due(tasks[to]) == due(tasks[from]))
            ++to;
        // Tasks of one day stand side by side around its middle; a crowd becomes one mark with a number.
        const double centre = axis.centreOf(due(tasks[from]));
        const size_t count = to - from;
        const double wide = count > 3 ? lane::cluster * scale : across * double(count);
        const double left = centre - wide / 2;
        if (!made.empty() && left < made.back().rect.right() - scale) {
            TimelineMark &last = made.back();
            last.tasks.insert(last.tasks.end(), tasks.begin() + qsizetype(from), tasks.begin() + qsizetype(to));
            last.rect = QRectF(last.rect.center().x() - lane::cluster * scale / 2, middle - across / 2,
                               lane::cluster * scale, across);
            last.stem = {};
            // Wider than what it was made of, it may touch the one before.
            while (made.size() > 1 && made.back().rect.left() < made[made.size() - 2].rect.right()) {
                TimelineMark wider = std::move(made.back());
                made.pop_back();
                TimelineMark &before = made.back();
                before.tasks.insert(before.tasks.end(), wider.tasks.begin(), wider.tasks.end());
                const double middleOfBoth = (before.rect.left() + wider.rect.right()) / 2;
                before.rect.setLeft(middleOfBoth - lane::cluster * scale / 2);
                before.rect.setWidth(lane::cluster * scale);
                before.stem = {};
            }
        } else if (count > 3) {
            made.push_back({QRectF(left, middle - across / 2, wide, across),
                            {tasks.begin() + qsizetype(from), tasks.begin() + qsizetype(to)},
                            {}});
        } else {
            for (size_t i = from; i < to; ++i)
                made.push_back(
                    {QRectF(left + across * double(i - from), middle - across / 2, across, across), {tasks[i]}, {}});
        }
        from = to;
    }
    for (TimelineMark &mark : made) {
        if (mark.tasks.size() != 1 || start(mark.tasks.front()) == due(mark.tasks.front()))
            continue;
        const double left = axis.leftOf(start(mark.tasks.front())) + 1;
        if (left < mark.rect.left())
            mark.stem = QRectF(left, middle - scale, mark.rect.left() - left, 2 * scale);
    }
    return made;
}

} // namespace talbook
