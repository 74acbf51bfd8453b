#include "ui/home/state_delegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

namespace talbook
{

namespace
{

constexpr int markSize = 10;
constexpr int markRoom = 18; ///< from its left edge to the word

} // namespace

void StateDelegate::paintContent(const Cell &cell) const
{
    const int side = cell.theme.px(markSize);
    const Mark mark{Shape(cell.index.data(ShapeRole).toInt()), Colour(cell.index.data(ColourRole).toInt())};
    paintMark(cell.painter, QRect(cell.rect.left(), cell.rect.center().y() - side / 2, side, side), cell.theme, mark);
    paintCellText(cell.painter, cell.rect.adjusted(cell.theme.px(markRoom), 0, 0, 0), cell.index.data().toString(),
                  {cell.theme.font(Type::Body), cell.theme.colour(Colour::Text)});
}

int StateDelegate::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    return theme.px(markRoom) + CellDelegate::contentWidth(theme, index);
}

} // namespace talbook
