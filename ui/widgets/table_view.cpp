#include "ui/widgets/table_view.h"

#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/sort_header.h"

#include <QEvent>
#include <QHoverEvent>
#include <QPainter>

namespace talbook
{

TableView::TableView(const QString &accessibleName, QWidget *parent)
    : QTableView(parent), m_header(new SortHeader(*this))
{
    setAccessibleName(accessibleName);
    setHorizontalHeader(m_header);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setEditTriggers(DoubleClicked | EditKeyPressed);
    viewport()->setAttribute(Qt::WA_Hover);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setLeadingInset(metric::PageMargin - metric::CellPadding);
    applySizes();
    connect(&Theme::current(), &Theme::changed, this, &TableView::applySizes);
}

void TableView::applySizes()
{
    const Theme &theme = Theme::current();
    verticalHeader()->setMinimumSectionSize(theme.px(metric::Row));
    verticalHeader()->setDefaultSectionSize(theme.px(metric::Row));
    m_header->setMinimumSectionSize(theme.px(4 * metric::Grid));
}

int TableView::leadingInset(int logicalColumn) const
{
    if (m_leadingInset == 0)
        return 0;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int logical = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(logical))
            return logical == logicalColumn ? Theme::current().px(m_leadingInset) : 0;
    }
    return 0;
}

void TableView::setLeadingInset(int pixels)
{
    m_leadingInset = pixels;
    viewport()->update();
}

void TableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (m_hoveredRow >= 0) // the mouse stands still, the rows go by
        hover(rowAt(viewport()->mapFromGlobal(QCursor::pos()).y()));
    if (dx) // the accent edge stays at the view's left and must not scroll along
        viewport()->update();
}

bool TableView::viewportEvent(QEvent *event)
{
    switch (event->type()) {
    case QEvent::HoverEnter:
    case QEvent::HoverMove:
        hover(rowAt(static_cast<QHoverEvent *>(event)->position().toPoint().y()));
        break;
    case QEvent::HoverLeave:
    case QEvent::Leave:
        hover(-1);
        break;
    default:
        break;
    }
    return QTableView::viewportEvent(event);
}

/// Rows go on to the view's right edge where the columns end before it.
void TableView::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    const int end = m_header->length() - m_header->offset();
    const int room = viewport()->width() - end;
    if (!model() || room <= 0)
        return;
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    for (int row = rowAt(0); row >= 0 && row < model()->rowCount(); ++row) {
        const QRect rest(end, rowViewportPosition(row), room, rowHeight(row));
        if (rest.top() > viewport()->height())
            break;
        if (selectionModel()->isRowSelected(row))
            painter.fillRect(rest, theme.colour(Colour::Sel));
        else if (row == m_hoveredRow)
            painter.fillRect(rest, theme.colour(Colour::Hover));
        edgeLine(painter, rest, Side::Bottom, theme.colour(Colour::Sep));
    }
}

void TableView::hover(int row)
{
    if (row == m_hoveredRow)
        return;
    updateRow(m_hoveredRow);
    m_hoveredRow = row;
    updateRow(m_hoveredRow);
}

void TableView::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace talbook
