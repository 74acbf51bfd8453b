#pragma once

#include "core/base/wording.h"
#include "core/scoring/model_effect.h"

#include <QAbstractTableModel>
#include <QLocale>

#include <functional>

namespace talbook
{

/// "Grade A", "Tier 1:1", "A: strike zone".
QString standingGroupName(StandingGroup group);

/// Accounts per grade, tier and quadrant: before, after, difference; the mean score as the last row.
class EffectModel : public QAbstractTableModel
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
    void setBusy(bool busy);
    /// The group of a row; nothing for the mean.
    static std::optional<StandingGroup> groupOf(int row);
    static int rowOf(StandingGroup group) { return int(group); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    double figure(int row, bool after) const;

    ModelEffect m_effect;
    QLocale m_locale;
    bool m_busy = false;
};

/// Who comes into a group or leaves it, with the score before and after.
class MoveModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Account,
        Before,
        After,
        ColumnCount
    };
    using NameOf = std::function<QString(AccountId)>;
    MoveModel(NameOf nameOf, QObject *parent = nullptr);

    void setMoves(std::vector<AccountMove> moves, const QLocale &locale);
    AccountId account(int row) const { return m_moves[size_t(row)].account; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    NameOf m_nameOf;
    std::vector<AccountMove> m_moves;
    QLocale m_locale;
};

} // namespace talbook
