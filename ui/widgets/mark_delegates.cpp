#include "ui/widgets/mark_delegates.h"

#include "ui/theme/theme.h"
#include "ui/widgets/badge_painters.h"
#include "ui/widgets/bar_painters.h"
#include "ui/widgets/cell_roles.h"

#include <QFontMetrics>
#include <QPainter>

namespace talbook
{

namespace
{

constexpr int scoreBarRoom = 96;      ///< bar, gap and figure
constexpr int wordWithShapeRoom = 17; ///< the shape and the gap after it

QString shownText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

int widthOf(const Theme &theme, const QString &text, Weight weight = Weight::Regular)
{
    return QFontMetrics(theme.font(Type::Body, weight)).horizontalAdvance(text) + 1;
}

} // namespace

void ScoreDelegate::paintContent(const Cell &cell) const
{
    paintScoreBar(cell.painter, cell.rect, cell.theme, cell.index.data(ShareRole).toDouble(), shownText(cell.index),
                  cell.index.data(BusyRole).toBool());
}

int ScoreDelegate::contentWidth(const Theme &theme, const QModelIndex & /*index*/) const
{
    return theme.px(scoreBarRoom);
}

void TierDelegate::paintContent(const Cell &cell) const
{
    paintTierPill(cell.painter, cell.rect, cell.theme, cell.index.data(TierRole).toInt(), shownText(cell.index),
                  cell.index.data(ProposedRole).toBool());
}

int TierDelegate::contentWidth(const Theme &theme, const QModelIndex & /*index*/) const
{
    return theme.px(metric::Pill);
}

void GradeDelegate::paintContent(const Cell &cell) const
{
    paintGradeBox(cell.painter, cell.rect, cell.theme, cell.index.data(GradeRole).toString(),
                  shownText(cell.index).left(1));
}

int GradeDelegate::contentWidth(const Theme &theme, const QModelIndex & /*index*/) const
{
    return theme.px(metric::Badge);
}

void IntentDelegate::paintContent(const Cell &cell) const
{
    paintIntent(cell.painter, cell.rect, cell.theme, cell.index.data(IntentRole).toInt(), shownText(cell.index),
                cell.index.data(BusyRole).toBool());
}

int IntentDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return widthOf(theme, shownText(index)) + theme.px(metric::Grid) + intentBarsWidth(theme);
}

void ThreadsDelegate::paintContent(const Cell &cell) const
{
    paintThreads(cell.painter, cell.rect, cell.theme, static_cast<ThreadMark>(cell.index.data(ThreadRole).toInt()),
                 shownText(cell.index), cell.index.data(WordRole).toString());
}

int ThreadsDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return theme.px(wordWithShapeRoom) + widthOf(theme, shownText(index), Weight::SemiBold) + theme.px(5) +
           widthOf(theme, index.data(WordRole).toString());
}

void StanceDelegate::paintContent(const Cell &cell) const
{
    paintStance(cell.painter, cell.rect, cell.theme, static_cast<StanceMark>(cell.index.data(StanceRole).toInt()),
                shownText(cell.index));
}

int StanceDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return theme.px(wordWithShapeRoom) + widthOf(theme, shownText(index));
}

void InfluenceDelegate::paintContent(const Cell &cell) const
{
    paintInfluence(cell.painter, cell.rect, cell.theme, cell.index.data(InfluenceRole).toInt());
}

int InfluenceDelegate::contentWidth(const Theme &theme, const QModelIndex & /*index*/) const
{
    return influenceWidth(theme);
}

void SparkDelegate::paintContent(const Cell &cell) const
{
    paintSparkLine(cell.painter, cell.rect, cell.theme, cell.index.data(SparkRole).value<QList<double>>());
}

int SparkDelegate::contentWidth(const Theme &theme, const QModelIndex & /*index*/) const
{
    return theme.px(metric::SparkWidth);
}

} // namespace talbook
