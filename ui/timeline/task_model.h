#pragma once

#include "core/plays/timeline_data.h"
#include "ui/widgets/sort_header.h"

#include <QAbstractTableModel>

#include <memory>

namespace talbook
{

class Document;
class TaskActions;

/// Tasks as a list. What is shown changes by a reset; a cell that is edited becomes a step of the plan.
class TaskModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Account,
        Campaign,
        Phase,
        Channel,
        Owner,
        Start,
        Due,
        Status,
        Cost,
        Actual,
        Outcome,
        ColumnCount
    };
    TaskModel(Document &document, TaskActions &actions, QObject *parent = nullptr);

    void setContents(std::shared_ptr<const TimelineData> data, std::vector<size_t> shown);
    void setSort(const QList<SortKey> &keys);
    const QList<SortKey> &sortKeys() const { return m_keys; }
    void setEditable(bool editable) { m_editable = editable; }
    const Task &taskAt(int row) const { return m_data->tasks[m_rows[size_t(row)]]; }
    /// -1 where it is not shown.
    int rowOf(TaskId task) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

private:
    void sortRows();
    QString text(const Task &task, int column) const;
    QString amount(const std::optional<qint64> &minor, const Task &task) const;

    Document &m_document;
    TaskActions &m_actions;
    QString m_currency; ///< the plan's
    std::shared_ptr<const TimelineData> m_data;
    std::vector<size_t> m_shown;
    std::vector<size_t> m_rows;
    QList<SortKey> m_keys = {{Due, Qt::AscendingOrder}};
    bool m_editable = true;
};

} // namespace talbook
