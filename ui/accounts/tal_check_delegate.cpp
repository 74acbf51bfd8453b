#include "ui/accounts/tal_check_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

namespace talbook
{

namespace
{

int checkBoxSize()
{
    return QApplication::style()->pixelMetric(QStyle::PM_IndicatorWidth);
}

} // namespace

void TalCheckDelegate::paintContent(const Cell &cell) const
{
    const int size = checkBoxSize();
    QStyleOptionButton box;
    box.rect = QRect(cell.rect.x(), cell.rect.y() + (cell.rect.height() - size) / 2, size, size);
    box.state = cell.enabled ? QStyle::State_Enabled : QStyle::State_None;
    box.state |= cell.index.data(Qt::CheckStateRole).toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off;
    box.palette = QApplication::palette();
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &cell.painter);
    paintCellText(cell.painter, cell.rect.adjusted(size + cell.theme.px(metric::Grid), 0, 0, 0),
                  cell.index.data(Qt::DisplayRole).toString(),
                  {cell.theme.font(Type::Body, Weight::Medium), cell.theme.colour(Colour::Text)});
}

int TalCheckDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return CellDelegate::contentWidth(theme, index) + checkBoxSize() + theme.px(metric::Grid);
}

bool TalCheckDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                                   const QModelIndex &index)
{
    if (!(model->flags(index) & Qt::ItemIsUserCheckable))
        return CellDelegate::editorEvent(event, model, option, index);
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    const bool on = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, on ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace talbook
