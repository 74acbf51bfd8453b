#include "ui/matrix/what_if_models.h"

#include "core/accounts/tiers.h"
#include "ui/matrix/matrix_words.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>

#include <array>
#include <cmath>
#include <cstdlib>

namespace talbook
{

namespace
{

constexpr std::array countedGroups = {
    StandingGroup::QuadrantA, StandingGroup::QuadrantNurture, StandingGroup::QuadrantLite, StandingGroup::QuadrantC,
    StandingGroup::Tier1,     StandingGroup::Tier2,           StandingGroup::Tier3};

QString withSign(qint64 difference, const QLocale &locale)
{
    const QString figure = locale.toString(std::abs(difference));
    if (difference == 0)
        return figure;
    return (difference > 0 ? u'+' : QChar(0x2212)) + figure;
}

} // namespace

std::span<const StandingGroup> matrixGroups()
{
    return countedGroups;
}

QString matrixGroupName(StandingGroup group)
{
    if (group >= StandingGroup::QuadrantA)
        return quadrantTitle(Quadrant(int(group) - int(StandingGroup::QuadrantA)));
    return QCoreApplication::translate("Matrix", "Tier %1").arg(tierName(int(group) - int(StandingGroup::Tier1) + 1));
}

QString firmnessText(float share, const QLocale &locale)
{
    return QCoreApplication::translate("Matrix", "%1 %", "per cent")
        .arg(locale.toString(int(std::floor(double(share) * 100 + 1e-4))));
}

StandingGroup MatrixCountModel::groupOf(int row)
{
    return row >= 0 && size_t(row) < countedGroups.size() ? countedGroups[size_t(row)] : countedGroups.front();
}

void MatrixCountModel::setEffect(const ModelEffect &effect, const QLocale &locale)
{
    m_before = effect.before;
    m_after = effect.after;
    m_locale = locale;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

int MatrixCountModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(countedGroups.size());
}

int MatrixCountModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MatrixCountModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto group = size_t(groupOf(index.row()));
    const qint64 difference = m_after[group] - m_before[group];
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return matrixGroupName(StandingGroup(group));
        case Before:
            return m_locale.toString(m_before[group]);
        case After:
            return m_locale.toString(m_after[group]);
        default:
            return withSign(difference, m_locale);
        }
    case Qt::ToolTipRole:
        return plainToolTip(tr("Shows below who comes and who goes"));
    case StrongRole:
        return index.column() == After || (index.column() == Difference && difference != 0);
    case QuietRole:
        return index.column() == Before || (index.column() == Difference && difference == 0);
    default:
        return {};
    }
}

QVariant MatrixCountModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Name ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Accounts");
    case Before:
        return tr("before");
    case After:
        return tr("after");
    default:
        return tr("±", "column of differences between two counts");
    }
}

void MatrixMoveModel::setRows(std::vector<Row> rows, const QLocale &locale)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_locale = locale;
    endResetModel();
}

int MatrixMoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int MatrixMoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MatrixMoveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Account)
            return row.name;
        return row.firmness < 0 ? QStringLiteral("…") : firmnessText(row.firmness, m_locale);
    case Qt::ToolTipRole:
        return index.column() == Account
                   ? plainToolTip(row.name)
                   : plainToolTip(
                         tr("How often it stays there when every weight is moved by up to 10 %, in 200 draws"));
    case StrongRole:
        return index.column() == Firmness && row.firmness >= 0;
    default:
        return {};
    }
}

QVariant MatrixMoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Account ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    return section == Account ? tr("Account") : tr("holds at ±10 %");
}

} // namespace talbook
