#pragma once

#include <QStyledItemDelegate>

namespace talbook
{

/// A row of the palette: icon, title with what matched marked, what it is about, its shortcut at the right.
class PaletteDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWords(const QStringList &foldedWords) { m_words = foldedWords; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int paintTitle(QPainter &painter, const QRect &rect, const QString &title) const;

    QStringList m_words;
};

} // namespace talbook
