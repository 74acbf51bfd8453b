#include "ui/widgets/cell_delegate.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace talbook
{

namespace
{

/// In a narrower cell figures and shapes could reach beside it; elsewhere the time for clipping is saved.
constexpr int roomForAnyMark = 56;

QString cellText(const QModelIndex &index)
{
    return index.data(Qt::DisplayRole).toString();
}

bool rowHovered(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (const auto *table = qobject_cast<const TableView *>(option.widget))
        return table->hoveredRow() == index.row();
    return option.state & QStyle::State_MouseOver;
}

bool focusRingShown(const QStyleOptionViewItem &option)
{
    return option.state & QStyle::State_HasFocus && option.widget &&
           option.widget->window()->testAttribute(Qt::WA_KeyboardFocusChange);
}

void paintGround(QPainter &painter, const Theme &theme, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect &rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected)
        painter.fillRect(rect, theme.colour(Colour::Sel));
    else if (rowHovered(option, index))
        painter.fillRect(rect, theme.colour(Colour::Hover));
    edgeLine(painter, rect, Side::Bottom, theme.colour(Colour::Sep));
    // Whatever column is at the view's left, also after scrolling and moving columns.
    if (selected && rect.left() <= 0 && rect.right() >= 0)
        fillCrisp(painter, QRectF(0, rect.y(), theme.px(metric::SelectionEdge), rect.height()),
                  theme.colour(Colour::Accent));
    if (focusRingShown(option))
        roundedBox(painter, rect.adjusted(1, 1, -1, -2), theme.px(metric::Radius), {}, theme.colour(Colour::Accent),
                   theme.focusRing());
}

} // namespace

CellDelegate::CellDelegate(QObject *parent) : QStyledItemDelegate(parent) {}

CellDelegate::CellDelegate(Align align, Emphasis emphasis, QObject *parent)
    : QStyledItemDelegate(parent), m_align(align), m_emphasis(emphasis)
{
}

QRect CellDelegate::contentRect(const Theme &theme, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int padding = theme.px(metric::CellPadding);
    QRect rect = option.rect.adjusted(padding, 0, -padding, -1);
    if (const auto *table = qobject_cast<const TableView *>(option.widget))
        rect.setLeft(rect.left() + table->leadingInset(index.column()));
    return rect;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    paintGround(*painter, theme, option, index);
    const QRect content = contentRect(theme, option, index);
    if (content.width() <= 0)
        return;
    const Cell cell{*painter, theme, content, index, bool(option.state & QStyle::State_Enabled)};
    if (content.width() >= theme.px(roomForAnyMark)) {
        paintContent(cell);
        return;
    }
    painter->save();
    painter->setClipRect(option.rect, Qt::IntersectClip);
    paintContent(cell);
    painter->restore();
}

QFont CellDelegate::fontOf(const Theme &theme, const QModelIndex &index) const
{
    if (m_emphasis == Emphasis::Strong || index.data(StrongRole).toBool())
        return theme.font(Type::Body, Weight::SemiBold);
    return theme.font(Type::Body, m_emphasis == Emphasis::Medium ? Weight::Medium : Weight::Regular);
}

void CellDelegate::paintContent(const Cell &cell) const
{
    const bool quiet = m_emphasis == Emphasis::Quiet || cell.index.data(QuietRole).toBool();
    Colour name = quiet ? Colour::Text2 : Colour::Text;
    if (cell.index.data(BusyRole).toBool())
        name = Colour::Text3;
    const QColor colour = cell.enabled ? cell.theme.colour(name) : cell.theme.disabled(name);
    paintCellText(cell.painter, cell.rect, cellText(cell.index),
                  {fontOf(cell.theme, cell.index), colour, m_align == Align::Right ? Qt::AlignRight : Qt::AlignLeft});
}

int CellDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return QFontMetrics(fontOf(theme, index)).horizontalAdvance(cellText(index)) + 1;
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    int width = contentWidth(theme, index) + 2 * theme.px(metric::CellPadding);
    if (const auto *table = qobject_cast<const TableView *>(option.widget))
        width += table->leadingInset(index.column());
    return {width, theme.px(metric::Row)};
}

void CellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                        const QModelIndex & /*index*/) const
{
    editor->setGeometry(option.rect.adjusted(2, 1, -2, -2));
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QString text = index.data(Qt::ToolTipRole).toString();
    const Theme &theme = Theme::current();
    if (text.isEmpty() && contentWidth(theme, index) > contentRect(theme, option, index).width())
        text = cellText(index);
    QToolTip::showText(event->globalPos(), plainToolTip(text), view, option.rect);
    return true;
}

} // namespace talbook
