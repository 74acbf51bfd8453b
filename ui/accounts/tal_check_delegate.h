#pragma once

#include "ui/widgets/cell_delegate.h"

namespace talbook
{

/// A check box with the cell's text beside it; a click anywhere in the cell or Space turns it. Qt::CheckStateRole.
class TalCheckDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

protected:
    void paintContent(const Cell &cell) const override;
    int contentWidth(const Theme &theme, const QModelIndex &index) const override;
};

} // namespace talbook
