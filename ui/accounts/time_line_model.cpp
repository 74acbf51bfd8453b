#include "ui/accounts/time_line_model.h"

#include "core/base/text.h"
#include "ui/accounts/event_words.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_roles.h"

namespace talbook
{

using namespace Qt::StringLiterals;

TimeLineModel::TimeLineModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_names(document.words())
{
}

void TimeLineModel::setContents(std::vector<AccountEvent> events, AccountPoints points)
{
    beginResetModel();
    m_names = EventWords(m_document.words());
    m_events = std::move(events);
    m_points = std::move(points);
    m_folded.clear();
    rebuild();
    endResetModel();
}

void TimeLineModel::setFilter(const TimeLineFilter &filter)
{
    beginResetModel();
    m_filter = filter;
    rebuild();
    endResetModel();
}

void TimeLineModel::setByWeek(bool byWeek)
{
    beginResetModel();
    m_byWeek = byWeek;
    rebuild();
    endResetModel();
}

QDate TimeLineModel::groupOf(QDate date) const
{
    if (!date.isValid())
        return {};
    return m_byWeek ? date.addDays(1 - date.dayOfWeek()) : QDate(date.year(), date.month(), 1);
}

bool TimeLineModel::passes(size_t event, const QStringList &words) const
{
    const AccountEvent &record = m_events[event];
    switch (m_filter.shows) {
    case TimeLineShows::Everything:
        break;
    case TimeLineShows::Inbound:
    case TimeLineShows::Outbound:
        if (record.isSignal || record.inbound != (m_filter.shows == TimeLineShows::Inbound))
            return false;
        break;
    case TimeLineShows::Signals:
        if (!record.isSignal)
            return false;
        break;
    }
    if ((m_filter.from.isValid() && record.date < m_filter.from) ||
        (m_filter.to.isValid() && record.date > m_filter.to))
        return false;
    if (!m_filter.kind.isEmpty() && m_names.kind(record) != m_filter.kind)
        return false;
    if (!m_filter.contact.isNull() && record.contact != m_filter.contact)
        return false;
    return std::ranges::all_of(words, [&](const QString &word) { return m_folded[event].contains(word); });
}

void TimeLineModel::rebuild()
{
    m_rows.clear();
    m_groups.clear();
    const QStringList words = foldText(m_filter.search).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty() && m_folded.size() != m_events.size()) {
        m_folded.clear();
        m_folded.reserve(m_events.size());
        for (const AccountEvent &event : m_events)
            m_folded.push_back(foldText(QStringList{m_names.kind(event), event.person, m_names.channel(event),
                                                    event.campaign, m_names.detail(event)}
                                            .join(u' ')));
    }
    for (size_t i = 0; i < m_events.size(); ++i) {
        if (!passes(i, words))
            continue;
        const QDate group = groupOf(m_events[i].date);
        if (m_groups.empty() || m_groups.back().first != group) {
            m_rows.push_back(-1 - qint32(m_groups.size()));
            m_groups.push_back({group});
        }
        ++m_groups.back().events;
        m_rows.push_back(qint32(i));
    }
}

const AccountEvent *TimeLineModel::eventAt(int row) const
{
    if (row < 0 || size_t(row) >= m_rows.size() || isGroup(row))
        return nullptr;
    return &m_events[size_t(m_rows[size_t(row)])];
}

int TimeLineModel::rowOf(bool isSignal, qint64 id) const
{
    for (int row = 0; row < rowCount(); ++row) {
        const AccountEvent *event = eventAt(row);
        if (event && event->id == id && event->isSignal == isSignal)
            return row;
    }
    return -1;
}

int TimeLineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimeLineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TimeLineModel::groupText(const Group &group) const
{
    QString period;
    if (group.first.isValid())
        period = m_byWeek ? m_names.week(group.first) : m_names.month(group.first);
    else
        period = tr("Without a date");
    return period + u" · "_s + tr("%n record(s)", nullptr, group.events);
}

QString TimeLineModel::text(const AccountEvent &event, int column) const
{
    const auto points = [this](double value) {
        return value > 0 ? m_document.words().locale().toString(value, 'f', 1) : QString();
    };
    const auto given = [&] { return event.isSignal ? m_points.ofSignal(event.id) : m_points.ofActivity(event.id); };
    switch (column) {
    case DateColumn:
        return m_names.shortDate(event.date);
    case KindColumn:
        return m_names.kind(event);
    case PersonColumn:
        return event.person;
    case ChannelColumn:
        return m_names.channel(event);
    case CampaignColumn:
        return event.campaign;
    case DetailColumn:
        return m_names.detail(event);
    case IntentColumn:
        return points(given().intent);
    case EngagementColumn:
        return points(given().engagement);
    default:
        return {};
    }
}

QString TimeLineModel::words(const AccountEvent &event, int column) const
{
    const QString shown = text(event, column);
    if (column == KindColumn) {
        const QString way = event.isSignal ? tr("signal") : (event.inbound ? tr("from them") : tr("from us"));
        return tr("%1, %2").arg(shown, way);
    }
    if (shown.isEmpty())
        return shown;
    if (column == IntentColumn)
        return event.isSignal ? tr("Strength %1 of 100 today, after decay").arg(shown)
                              : tr("%1 points of intent today, after decay").arg(shown);
    return column == EngagementColumn ? tr("%1 points of engagement today").arg(shown) : shown;
}

QVariant TimeLineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !m_document.isOpen())
        return {};
    const qint32 row = m_rows[size_t(index.row())];
    if (row < 0) {
        const bool said = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        if (said && index.column() == 0)
            return groupText(m_groups[size_t(-1 - row)]);
        return role == StrongRole ? QVariant(true) : QVariant();
    }
    const AccountEvent &event = m_events[size_t(row)];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == KindColumn ? EventWords::directed(event, text(event, KindColumn))
                                            : text(event, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words(event, index.column());
    default:
        return {};
    }
}

QVariant TimeLineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const bool figures = section == IntentColumn || section == EngagementColumn;
    if (role == Qt::TextAlignmentRole)
        return figures ? int(Qt::AlignRight | Qt::AlignVCenter) : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole && section == IntentColumn)
        return EventWords::intentTip();
    if (role == Qt::ToolTipRole && section == EngagementColumn)
        return EventWords::engagementTip();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case KindColumn:
        return tr("What happened");
    case PersonColumn:
        return tr("Person");
    case ChannelColumn:
        return tr("Channel");
    case CampaignColumn:
        return tr("Campaign");
    case DetailColumn:
        return tr("Details");
    case IntentColumn:
        return tr("Intent");
    case EngagementColumn:
        return tr("Engagement");
    default:
        return {};
    }
}

} // namespace talbook
