#pragma once

#include "core/scoring/what_if_scores.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>
#include <span>

namespace talbook
{

/// What the what-if counts: the quadrants, then the tiers.
std::span<const StandingGroup> matrixGroups();
QString matrixGroupName(StandingGroup group);

/// Accounts per quadrant and tier: before, after, difference.
class MatrixCountModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Before,
        After,
        Difference,
        ColumnCount
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setEffect(const ModelEffect &effect, const QLocale &locale);
    static StandingGroup groupOf(int row);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::array<qint64, standingGroupCount> m_before{}, m_after{};
    QLocale m_locale;
};

/// Who comes into a group or leaves it, and how firmly it stays where it then is.
class MatrixMoveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Account,
        Firmness,
        ColumnCount
    };
    struct Row
    {
        AccountId account;
        QString name;
        float firmness = -1; ///< 0 to 1; below 0: not known yet
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<Row> rows, const QLocale &locale);
    AccountId account(int row) const { return m_rows[size_t(row)].account; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<Row> m_rows;
    QLocale m_locale;
};

/// "94 %", cut down so that only what never moves is 100.
QString firmnessText(float share, const QLocale &locale);

} // namespace talbook
