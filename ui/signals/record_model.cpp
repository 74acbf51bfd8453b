#include "ui/signals/record_model.h"

#include "ui/shell/document.h"
#include "ui/signals/signal_words.h"

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int rowsKept = 4096;
constexpr size_t accountsKept = 1024;

} // namespace

RecordModel::RecordModel(Document &document, QObject *parent)
    : QAbstractTableModel(parent), m_document(document), m_names(document.words()), m_rows(rowsKept)
{
    // Before any view repaints: the scorer looks into the standings that have just been replaced.
    connect(&document, &Document::reset, this, &RecordModel::forgetTexts);
    connect(&document, &Document::figuresChanged, this, &RecordModel::forgetTexts);
    connect(&document, &Document::currentAccountChanged, this, &RecordModel::forgetTexts);
}

void RecordModel::forgetTexts()
{
    m_rows.clear();
    m_points.clear();
    m_scorer.reset();
}

void RecordModel::setList(RecordList list)
{
    beginResetModel();
    forgetTexts();
    m_names = EventWords(m_document.words());
    m_list = std::move(list);
    endResetModel();
}

int RecordModel::rowOf(bool isSignal, qint64 id) const
{
    const auto found = std::ranges::find_if(
        m_list.records, [&](const RecordRef &record) { return record.id == id && record.isSignal == isSignal; });
    return found == m_list.records.end() ? -1 : int(found - m_list.records.begin());
}

std::optional<AccountEvent> RecordModel::eventAt(int number) const
{
    return row(number).event;
}

QString RecordModel::accountName(AccountId account) const
{
    const auto index = m_document.standings().indexOf(account);
    const FilterValue value = index ? m_document.standings().value(*index, FilterField::Name) : FilterValue();
    const QString *name = std::get_if<QString>(&value);
    return name ? *name : QString();
}

const RecordModel::Row &RecordModel::row(int number) const
{
    if (const Row *known = m_rows.object(number))
        return *known;
    const RecordRef &record = m_list.records[size_t(number)];
    auto *row = new Row;
    if (auto event = accountEvent(m_document.plan().database(), record.isSignal, record.id))
        row->event = std::move(*event);
    row->points = pointsOf(record);
    m_rows.insert(number, row);
    return *row;
}

RecordPoints RecordModel::pointsOf(const RecordRef &record) const
{
    const Standings &standings = m_document.standings();
    auto found = m_points.find(record.account.value);
    if (found == m_points.end()) {
        const auto index = standings.indexOf(record.account);
        if (!index)
            return {};
        if (!m_scorer)
            m_scorer.emplace(standings.model(), standings.facts(), standings.asOf());
        if (m_points.size() >= accountsKept)
            m_points.clear();
        found = m_points.emplace(record.account.value, AccountPoints(standings.facts(), *index, *m_scorer)).first;
    }
    return record.isSignal ? found->second.ofSignal(record.id) : found->second.ofActivity(record.id);
}

int RecordModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.records.size());
}

int RecordModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString RecordModel::text(const Row &row, const RecordRef &record, int column) const
{
    const auto points = [this](double value) {
        return value > 0 ? m_document.words().locale().toString(value, 'f', 1) : QString();
    };
    const AccountEvent &event = *row.event;
    switch (column) {
    case DateColumn:
        return m_names.shortDate(event.date);
    case AccountColumn:
        return accountName(record.account);
    case KindColumn:
        return m_names.kind(event);
    case DetailColumn: {
        QStringList parts =
            event.isSignal ? QStringList{event.topic} : QStringList{event.asset, event.campaign, event.note};
        if (!event.isSignal && event.count > 1)
            parts.prepend(u"× "_s + m_document.words().locale().toString(event.count));
        parts.removeAll(QString());
        return parts.join(u" · "_s);
    }
    case SourceColumn:
        return event.isSignal ? event.source : m_names.channel(event);
    case IntentColumn:
        return points(row.points.intent);
    case EngagementColumn:
        return points(row.points.engagement);
    case PersonColumn:
        return event.person;
    default:
        return {};
    }
}

QString RecordModel::words(const Row &row, const RecordRef &record, int column) const
{
    const QString shown = text(row, record, column);
    const AccountEvent &event = *row.event;
    if (column == KindColumn)
        return tr("%1, %2").arg(shown,
                                event.isSignal ? tr("signal") : (event.inbound ? tr("from them") : tr("from us")));
    if (column != IntentColumn && column != EngagementColumn)
        return shown;
    if (event.isSignal && column == IntentColumn) {
        const QString reported = m_document.words().locale().toString(event.strength, 'f', 1);
        return shown.isEmpty() ? tr("Strength %1 of 100; too old or of another kind to give intent today").arg(reported)
                               : tr("Strength %1 of 100, %2 today after decay").arg(reported, shown);
    }
    if (shown.isEmpty())
        return shown;
    return column == IntentColumn ? tr("%1 points of intent today, after decay").arg(shown)
                                  : tr("%1 points of engagement today").arg(shown);
}

QVariant RecordModel::data(const QModelIndex &index, int role) const
{
    const bool said = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!said || !index.isValid() || !m_document.isOpen())
        return {};
    const Row &found = row(index.row());
    if (!found.event)
        return {};
    const RecordRef &record = recordAt(index.row());
    if (role != Qt::DisplayRole)
        return words(found, record, index.column());
    const QString shown = text(found, record, index.column());
    return index.column() == KindColumn ? EventWords::directed(*found.event, shown) : shown;
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    case AccountColumn:
        return tr("Account");
    case KindColumn:
        return tr("What happened");
    case DetailColumn:
        return tr("Topic or asset");
    case SourceColumn:
        return tr("Source");
    case IntentColumn:
        return tr("Intent");
    case EngagementColumn:
        return tr("Engagement");
    case PersonColumn:
        return tr("Person");
    default:
        return {};
    }
}

} // namespace talbook
