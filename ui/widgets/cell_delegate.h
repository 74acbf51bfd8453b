#pragma once

#include <QStyledItemDelegate>

namespace talbook
{

class Theme;

/// A cell of plain text, and the ground of every other cell: selected and hovered rows, the accent edge at the row's
/// left end, the line beneath, the focus ring. Reads only the roles it draws.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    enum class Align
    {
        Left,
        Right
    };
    /// How a column looks where its model says nothing by StrongRole or QuietRole.
    enum class Emphasis
    {
        Plain,
        Medium,
        Strong,
        Quiet
    };

    explicit CellDelegate(QObject *parent = nullptr);
    CellDelegate(Align align, Emphasis emphasis, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

protected:
    struct Cell
    {
        QPainter &painter;
        const Theme &theme;
        QRect rect; ///< inside the padding
        const QModelIndex &index;
        bool enabled;
    };
    virtual void paintContent(const Cell &cell) const;
    /// What paintContent() wants, without the padding.
    virtual int contentWidth(const Theme &theme, const QModelIndex &index) const;

private:
    QFont fontOf(const Theme &theme, const QModelIndex &index) const;
    QRect contentRect(const Theme &theme, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    Align m_align = Align::Left;
    Emphasis m_emphasis = Emphasis::Plain;
};

} // namespace talbook
