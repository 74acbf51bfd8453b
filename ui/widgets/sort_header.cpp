#include "ui/widgets/sort_header.h"

#include "ui/theme/crisp.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int arrowGap = 3;

int rankWidth(const QFont &font, qsizetype keys)
{
    return keys > 1 ? QFontMetrics(font).horizontalAdvance(u'9') + 1 : 0;
}

} // namespace

SortHeader::SortHeader(TableView &table) : QHeaderView(Qt::Horizontal, &table), m_table(table)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Column heads of %1").arg(table.accessibleName()));
}

void SortHeader::changeEvent(QEvent *event)
{
    QHeaderView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Column heads of %1").arg(m_table.accessibleName()));
}

void SortHeader::setSortKeys(const QList<SortKey> &keys)
{
    m_keys = keys;
    viewport()->update();
}

QString SortHeader::title(int column) const
{
    return model() ? model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString() : QString();
}

Qt::SortOrder SortHeader::firstOrder(int column) const
{
    const QVariant wanted = model()->headerData(column, Qt::Horizontal, Qt::InitialSortOrderRole);
    return wanted.isValid() ? static_cast<Qt::SortOrder>(wanted.toInt()) : Qt::AscendingOrder;
}

void SortHeader::requestSort(int column, bool further)
{
    QList<SortKey> keys = m_keys;
    const auto known = std::find_if(keys.begin(), keys.end(), [&](const SortKey &key) { return key.column == column; });
    SortKey key{column, firstOrder(column)};
    const bool turned = known != keys.end() && (further || known == keys.begin());
    if (turned)
        key.order = known->order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (!further)
        keys = {key};
    else if (turned)
        *known = key;
    else
        keys.append(key);
    request(keys);
}

void SortHeader::request(const QList<SortKey> &keys)
{
    setSortKeys(keys);
    Q_EMIT sortRequested(m_keys);
}

void SortHeader::paintSection(QPainter *painter, const QRect &rect, int logicalIndex) const
{
    const Theme &theme = Theme::current();
    const bool hovered = viewport()->underMouse() && rect.contains(viewport()->mapFromGlobal(QCursor::pos()));
    painter->fillRect(rect, theme.colour(hovered ? Colour::Hover : Colour::Base));
    edgeLine(*painter, rect, Side::Bottom, theme.colour(Colour::Sep));

    const auto key =
        std::find_if(m_keys.cbegin(), m_keys.cend(), [&](const SortKey &each) { return each.column == logicalIndex; });
    const bool sorted = key != m_keys.cend();
    const QFont font = theme.font(Type::Caption, Weight::Medium);
    const int arrow = sorted ? theme.px(metric::CaptionIcon) : 0;
    int rank = sorted ? rankWidth(font, m_keys.size()) : 0;
    const int gap = sorted ? theme.px(arrowGap) : 0;
    const int padding = theme.px(metric::CellPadding);
    const QRect room = rect.adjusted(padding + m_table.leadingInset(logicalIndex), 0, -padding, 0);
    if (QFontMetrics(font).horizontalAdvance(title(logicalIndex)) + gap + arrow + rank > room.width())
        rank = 0; // the name says more
    const int marks = gap + arrow + rank;

    const QString text = cutToWidth(title(logicalIndex), std::max(0, room.width() - marks), font);
    const int width = QFontMetrics(font).horizontalAdvance(text);
    const QVariant across = model()->headerData(logicalIndex, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool atRight = across.isValid() && across.toInt() & Qt::AlignRight;
    const int x = atRight ? room.right() + 1 - width - marks : room.x();
    paintCellText(*painter, QRect(x, room.y(), room.right() + 1 - x, room.height()), text,
                  {font, theme.colour(Colour::Text3)});
    if (sorted) {
        const QColor accent = theme.colour(Colour::Accent);
        const int from = x + width + theme.px(arrowGap);
        paintIcon(*painter, QRectF(from, room.y() + (room.height() - arrow) / 2.0, arrow, arrow),
                  key->order == Qt::DescendingOrder ? u"arrow-down" : u"arrow-up", accent);
        if (rank)
            paintCellText(*painter, QRect(from + arrow, room.y(), rank + 2, room.height()),
                          QString::number(key - m_keys.cbegin() + 1), {font, accent});
    }
    if (hasFocus() && logicalIndex == m_focused && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        roundedBox(*painter, rect.adjusted(1, 1, -1, -2), theme.px(metric::Radius), {}, theme.colour(Colour::Accent),
                   theme.focusRing());
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Type::Caption, Weight::Medium);
    const int marks = theme.px(arrowGap + metric::CaptionIcon) + rankWidth(font, 2);
    return {QFontMetrics(font).horizontalAdvance(title(logicalIndex)) + marks + 2 * theme.px(metric::CellPadding) +
                m_table.leadingInset(logicalIndex),
            theme.px(metric::Header)};
}

void SortHeader::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->position().toPoint();
    QHeaderView::mousePressEvent(event);
}

void SortHeader::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    // A drag moves or resizes a column; near its edge a press was meant for resizing.
    const bool stood = (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const bool resizing = cursor().shape() == Qt::SplitHCursor;
    QHeaderView::mouseReleaseEvent(event);
    const int column = logicalIndexAt(at);
    if (event->button() == Qt::LeftButton && stood && !resizing && column >= 0)
        requestSort(column, event->modifiers() & Qt::ShiftModifier);
}

int SortHeader::shownNeighbour(int column, int step) const
{
    for (int visual = visualIndex(column) + step; visual >= 0 && visual < count(); visual += step) {
        if (const int logical = logicalIndex(visual); !isSectionHidden(logical))
            return logical;
    }
    return column;
}

void SortHeader::focusInEvent(QFocusEvent *event)
{
    QHeaderView::focusInEvent(event);
    if (m_focused < 0 || m_focused >= count() || isSectionHidden(m_focused))
        m_focused = count() > 0 ? shownNeighbour(logicalIndex(0), 0) : -1;
    if (m_focused >= 0 && isSectionHidden(m_focused))
        m_focused = shownNeighbour(m_focused, 1);
    viewport()->update();
}

void SortHeader::keyPressEvent(QKeyEvent *event)
{
    if (m_focused < 0 || !model()) {
        event->ignore();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        const bool forward = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        m_focused = shownNeighbour(m_focused, forward ? 1 : -1);
        m_table.scrollTo(m_table.model()->index(std::max(0, m_table.currentIndex().row()), m_focused));
        setAccessibleDescription(title(m_focused));
        QAccessibleEvent told(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&told);
        viewport()->update();
        break;
    }
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        requestSort(m_focused, event->modifiers() & Qt::ShiftModifier);
        break;
    default:
        event->ignore();
    }
}

} // namespace talbook
