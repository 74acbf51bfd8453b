#include "ui/scoring/effect_models.h"

#include "core/accounts/tiers.h"
#include "core/base/capital.h"
#include "ui/accounts/account_words.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/plain_label.h"

#include <QCoreApplication>

#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QVariant alignedHead(int section)
{
    return section == 0 ? QVariant() : QVariant(int(Qt::AlignRight | Qt::AlignVCenter));
}

/// "+7", "−3", "0": with the sign that stands as high as the figures.
QString signedFigure(double difference, const QLocale &locale, int decimals)
{
    const QString figure = locale.toString(std::abs(difference), 'f', decimals);
    const bool isNothing = figure == locale.toString(0.0, 'f', decimals);
    return isNothing ? figure : (difference > 0 ? u'+' : QChar(0x2212)) + figure;
}

} // namespace

QString standingGroupName(StandingGroup group)
{
    switch (group) {
    case StandingGroup::GradeA:
    case StandingGroup::GradeB:
    case StandingGroup::GradeC:
        return QCoreApplication::translate("ModelEffect", "Grade %1").arg(QChar(u'A' + int(group)));
    case StandingGroup::Watch:
        return capitalised(gradeWord(u"Watch"_s));
    case StandingGroup::Tier1:
    case StandingGroup::Tier2:
    case StandingGroup::Tier3:
        return QCoreApplication::translate("ModelEffect", "Tier %1")
            .arg(tierName(int(group) - int(StandingGroup::Tier1) + 1));
    case StandingGroup::NoTier:
        return QCoreApplication::translate("ModelEffect", "No tier");
    default:
        break;
    }
    return quadrantName(Quadrant(int(group) - int(StandingGroup::QuadrantA)));
}

void EffectModel::setEffect(const ModelEffect &effect, const QLocale &locale)
{
    m_effect = effect;
    m_effect.moves.clear();
    m_locale = locale;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void EffectModel::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    Q_EMIT dataChanged(index(0, After), index(rowCount() - 1, Difference), {QuietRole});
}

std::optional<StandingGroup> EffectModel::groupOf(int row)
{
    return row >= 0 && row < standingGroupCount ? std::optional(StandingGroup(row)) : std::nullopt;
}

int EffectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : standingGroupCount + 1;
}

int EffectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

double EffectModel::figure(int row, bool after) const
{
    if (row == standingGroupCount)
        return after ? m_effect.meanAfter : m_effect.meanBefore;
    return double((after ? m_effect.after : m_effect.before)[size_t(row)]);
}

QVariant EffectModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const bool isMean = row == standingGroupCount;
    const int decimals = isMean ? 1 : 0;
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Name:
            return isMean ? tr("Mean score") : standingGroupName(StandingGroup(row));
        case Before:
        case After:
            return m_locale.toString(figure(row, index.column() == After), 'f', decimals);
        default:
            return signedFigure(figure(row, true) - figure(row, false), m_locale, decimals);
        }
    case Qt::ToolTipRole:
        return isMean ? QVariant() : plainToolTip(tr("Shows below who comes and who goes"));
    case StrongRole:
        return index.column() == After && !m_busy;
    case QuietRole:
        return index.column() == Before || (m_busy && index.column() != Name) ||
               (index.column() == Difference && figure(row, true) == figure(row, false));
    default:
        return {};
    }
}

QVariant EffectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignedHead(section);
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
        return tr("change", "difference of two counts");
    }
}

MoveModel::MoveModel(NameOf nameOf, QObject *parent) : QAbstractTableModel(parent), m_nameOf(std::move(nameOf)) {}

void MoveModel::setMoves(std::vector<AccountMove> moves, const QLocale &locale)
{
    beginResetModel();
    m_moves = std::move(moves);
    m_locale = locale;
    endResetModel();
}

int MoveModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_moves.size());
}

int MoveModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant MoveModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const AccountMove &move = m_moves[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == Account)
            return m_nameOf(move.account);
        return m_locale.toString(shownScore(index.column() == After ? move.scoreAfter : move.scoreBefore), 'f', 1);
    case Qt::ToolTipRole:
        return index.column() == Account ? plainToolTip(m_nameOf(move.account)) : QVariant();
    case StrongRole:
        return index.column() == After;
    case QuietRole:
        return index.column() == Before;
    default:
        return {};
    }
}

QVariant MoveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignedHead(section);
    if (role != Qt::DisplayRole)
        return {};
    return section == Account ? tr("Account") : section == Before ? tr("before") : tr("after");
}

} // namespace talbook
