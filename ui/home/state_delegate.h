#pragma once

#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/shapes.h"

namespace talbook
{

/// A shape and the word for it: "▲ overdue".
class StateDelegate : public CellDelegate
{
    Q_OBJECT

public:
    enum Role : int
    {
        ShapeRole = BusyRole + 0x40, ///< int(Shape); without it the text stands alone
        ColourRole                   ///< int(Colour)
    };

    using CellDelegate::CellDelegate;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace talbook
