#pragma once

#include "core/accounts/account_events.h"
#include "core/scoring/record_points.h"
#include "ui/accounts/event_words.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace talbook
{

class Document;

enum class TimeLineShows
{
    Everything,
    Inbound,
    Outbound,
    Signals
};

struct TimeLineFilter
{
    TimeLineShows shows = TimeLineShows::Everything;
    QString kind;      ///< its name; empty: all
    ContactId contact; ///< null: everybody
    QString search;
    QDate from = {}, to = {}; ///< the days themselves count; invalid: no limit

    bool isEmpty() const
    {
        return shows == TimeLineShows::Everything && kind.isEmpty() && contact.isNull() && search.isEmpty() &&
               !from.isValid() && !to.isValid();
    }
};

/// An account's records, newest first, with a line above each month or week. Texts are made when they are looked at, so
/// that ten thousand records cost no more than those on the screen.
class TimeLineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DateColumn,
        KindColumn,
        PersonColumn,
        IntentColumn,
        EngagementColumn,
        ChannelColumn,
        CampaignColumn,
        DetailColumn,
        ColumnCount
    };

    explicit TimeLineModel(Document &document, QObject *parent = nullptr);

    void setContents(std::vector<AccountEvent> events, AccountPoints points);
    void setFilter(const TimeLineFilter &filter);
    void setByWeek(bool byWeek);

    const std::vector<AccountEvent> &events() const { return m_events; }
    const EventWords &names() const { return m_names; }
    /// Null for the line above a group.
    const AccountEvent *eventAt(int row) const;
    bool isGroup(int row) const { return m_rows[size_t(row)] < 0; }
    /// -1 where it is not shown.
    int rowOf(bool isSignal, qint64 id) const;
    int shownEvents() const { return int(m_rows.size() - m_groups.size()); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QDate first;
        int events = 0;
    };

    void rebuild();
    bool passes(size_t event, const QStringList &words) const;
    QDate groupOf(QDate date) const;
    QString groupText(const Group &group) const;
    QString text(const AccountEvent &event, int column) const;
    QString words(const AccountEvent &event, int column) const;

    Document &m_document;
    EventWords m_names; ///< in the language of the last contents
    std::vector<AccountEvent> m_events;
    AccountPoints m_points;
    mutable std::vector<QString> m_folded; ///< what the search looks in; made when it is first asked
    std::vector<qint32> m_rows;            ///< an event's index, or -1 - the group's
    std::vector<Group> m_groups;
    TimeLineFilter m_filter;
    bool m_byWeek = false;
};

} // namespace talbook
