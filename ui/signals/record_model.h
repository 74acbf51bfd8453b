#pragma once

#include "core/accounts/account_events.h"
#include "core/results/record_list.h"
#include "core/scoring/components.h"
#include "core/scoring/record_points.h"
#include "ui/accounts/event_words.h"

#include <QAbstractTableModel>
#include <QCache>

#include <map>
#include <optional>

namespace talbook
{

class Document;

/// Records of many accounts, newest first. Texts are read from the plan for the rows that are looked at, so that a
/// million records cost no more than their ids and days.
class RecordModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        DateColumn,
        AccountColumn,
        KindColumn,
        DetailColumn,
        SourceColumn,
        IntentColumn,
        EngagementColumn,
        PersonColumn,
        ColumnCount
    };

    explicit RecordModel(Document &document, QObject *parent = nullptr);

    void setList(RecordList list);
    const RecordList &list() const { return m_list; }
    /// -1 where it is not shown.
    int rowOf(bool isSignal, qint64 id) const;
    const RecordRef &recordAt(int row) const { return m_list.records[size_t(row)]; }
    /// Nothing where the record is gone.
    std::optional<AccountEvent> eventAt(int row) const;
    QString accountName(AccountId account) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        std::optional<AccountEvent> event;
        RecordPoints points;
    };
    const Row &row(int number) const;
    RecordPoints pointsOf(const RecordRef &record) const;
    QString text(const Row &row, const RecordRef &record, int column) const;
    QString words(const Row &row, const RecordRef &record, int column) const;
    void forgetTexts();

    Document &m_document;
    RecordList m_list;
    EventWords m_names;
    // Filled while rows are looked at.
    mutable QCache<int, Row> m_rows;
    mutable std::optional<Scorer> m_scorer; ///< of the document's standings as they are now
    mutable std::map<qint64, AccountPoints> m_points;
};

} // namespace talbook
