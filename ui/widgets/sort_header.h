#pragma once

#include <QHeaderView>

namespace talbook
{

class TableView;

struct SortKey
{
    int column = 0;
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const SortKey &) const = default;
};

/// Column heads that sort by several columns: a click sorts by one, Shift adds another or turns it round; the arrow
/// carries its rank where there is more than one. By keyboard: Tab to the heads, Left and Right, Space (with Shift).
///
/// Columns whose figures stand at the right say so by Qt::TextAlignmentRole of the header data; a column that should
/// first be sorted downwards says so by Qt::InitialSortOrderRole.
class SortHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit SortHeader(TableView &table);

    const QList<SortKey> &sortKeys() const { return m_keys; }
    /// Shows these keys; tells nobody.
    void setSortKeys(const QList<SortKey> &keys);
    /// As if the person had asked for this order.
    void request(const QList<SortKey> &keys);

Q_SIGNALS:
    /// The person asked for another order.
    void sortRequested(const QList<talbook::SortKey> &keys);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const override;
    QSize sectionSizeFromContents(int logicalIndex) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void requestSort(int column, bool further);
    Qt::SortOrder firstOrder(int column) const;
    int shownNeighbour(int column, int step) const;
    QString title(int column) const;

    TableView &m_table;
    QList<SortKey> m_keys;
    QPoint m_pressedAt;
    int m_focused = -1;
};

} // namespace talbook
