#include "ui/shell/column_memory.h"

#include "ui/shell/document.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/table_view.h"

#include <QGuiApplication>
#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

ViewMemory::ViewMemory(Document &document, const QString &view, QObject *parent)
    : QObject(parent), m_document(document), m_view(view)
{
    connect(&document, &Document::reset, this, &ViewMemory::recallOfOtherPlan);
}

void ViewMemory::recallOfOtherPlan()
{
    const QUuid plan = m_document.isOpen() ? m_document.plan().uuid() : QUuid();
    if (plan == m_plan)
        return;
    m_plan = plan;
    recall();
}

QString ViewMemory::key(const QString &what) const
{
    const QString key = u"plans/"_s + m_plan.toString(QUuid::WithoutBraces) + u"/tables/"_s + m_view;
    return what.isEmpty() ? key : key + u'_' + what;
}

QVariant ViewMemory::kept(const QString &what) const
{
    return m_plan.isNull() ? QVariant() : QSettings().value(key(what));
}

void ViewMemory::keep(const QString &what, const QVariant &value) const
{
    if (!m_plan.isNull())
        QSettings().setValue(key(what), value);
}

ColumnMemory::ColumnMemory(Document &document, ColumnFit &columns, const QString &view)
    : ViewMemory(document, view, &columns), m_columns(columns), m_usualSort(columns.table().sortHeader()->sortKeys())
{
    connect(&columns, &ColumnFit::widenedByHand, this, &ColumnMemory::rememberWidths);
    connect(columns.table().sortHeader(), &SortHeader::sortRequested, this, &ColumnMemory::rememberSort);
    recallOfOtherPlan();
}

void ColumnMemory::recall()
{
    std::vector<int> widths;
    constexpr int widest = 4000; // a settings file may hold anything
    for (const QString &width : kept({}).toStringList())
        widths.push_back(std::clamp(width.toInt(), 0, widest));
    m_columns.setWidthsByHand(widths);

    SortHeader &head = *m_columns.table().sortHeader();
    QList<SortKey> sort;
    // "3 desc"
    for (const QString &text : kept(u"sort"_s).toStringList()) {
        const QStringList words = text.split(u' ');
        bool isNumber = false;
        const int column = words.front().toInt(&isNumber);
        if (isNumber && words.size() == 2 && column >= 0 && column < head.count())
            sort.append({column, words[1] == u"desc" ? Qt::DescendingOrder : Qt::AscendingOrder});
    }
    if (sort.isEmpty())
        sort = m_usualSort;
    if (sort != head.sortKeys())
        head.request(sort);
}

void ColumnMemory::rememberWidths()
{
    QStringList widths;
    for (const int width : m_columns.widthsByHand())
        widths.append(QString::number(width));
    keep({}, widths);
}

void ColumnMemory::rememberSort(const QList<SortKey> &keys)
{
    QStringList sort;
    for (const SortKey &key : keys)
        sort.append(QString::number(key.column) + (key.order == Qt::DescendingOrder ? u" desc"_s : u" asc"_s));
    keep(u"sort"_s, sort);
}

HeadMemory::HeadMemory(Document &document, QHeaderView &head, const QString &view)
    : ViewMemory(document, view, &head), m_head(head), m_usual(head.saveState())
{
    connect(&head, &QHeaderView::sectionMoved, this, &HeadMemory::remember);
    // A column resized while the head is pressed was resized by a person.
    connect(&head, &QHeaderView::sectionResized, this, [this] {
        if (m_head.viewport()->underMouse() && QGuiApplication::mouseButtons().testFlag(Qt::LeftButton))
            remember();
    });
    recallOfOtherPlan();
}

void HeadMemory::recall()
{
    // Of another release, it may have other columns; Qt would take it all the same.
    const QVariantList state = kept({}).toList();
    if (state.size() != 2 || state[0].toInt() != m_head.count() || !m_head.restoreState(state[1].toByteArray()))
        m_head.restoreState(m_usual);
}

void HeadMemory::remember()
{
    keep({}, QVariantList{m_head.count(), m_head.saveState()});
}

} // namespace talbook
