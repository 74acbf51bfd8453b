#pragma once

#include "core/base/ids.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/mark_delegates.h"

#include <QComboBox>

#include <functional>

namespace talbook
{

class CommitteeSource;

/// A cell that is edited by choosing from a list; the list's data are what the model's setData() takes.
template <class Look> class ChoiceCell : public Look
{
public:
    using MakeBox = std::function<QComboBox *(const QModelIndex &)>;
    ChoiceCell(MakeBox makeBox, QObject *parent) : Look(parent), m_makeBox(std::move(makeBox)) {}

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex &index) const override
    {
        QComboBox *box = m_makeBox(index);
        box->setParent(parent);
        box->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        return box;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = static_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, static_cast<QComboBox *>(editor)->currentData(), Qt::EditRole);
    }

private:
    MakeBox m_makeBox;
};

/// Nobody, and everybody who is not the cell's own person.
QComboBox *makeManagerBox(const CommitteeSource &source, ContactId person);

/// A missing role has no stance, and an influence that nobody gave is not one of none.
class StanceCell : public StanceDelegate
{
    Q_OBJECT

public:
    using StanceDelegate::StanceDelegate;

protected:
    void paintContent(const Cell &cell) const override
    {
        if (cell.index.data(StanceRole).toInt() >= 0)
            StanceDelegate::paintContent(cell);
    }
};
class InfluenceCell : public InfluenceDelegate
{
    Q_OBJECT

public:
    using InfluenceDelegate::InfluenceDelegate;

protected:
    void paintContent(const Cell &cell) const override
    {
        if (cell.index.data(InfluenceRole).toInt() > 0)
            InfluenceDelegate::paintContent(cell);
    }
};

/// A line of text.
class LineCell : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace talbook
