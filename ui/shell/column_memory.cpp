#include "ui/shell/column_memory.h"

#include "ui/shell/document.h"
#include "ui/widgets/column_fit.h"

#include <QSettings>
#include <QStringList>

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

QString keyOf(const QUuid &plan, const QString &table)
{
    return u"plans/"_s + plan.toString(QUuid::WithoutBraces) + u"/tables/"_s + table;
}

} // namespace

ColumnMemory::ColumnMemory(Document &document, ColumnFit &columns, const QString &table)
    : QObject(&columns), m_document(document), m_columns(columns), m_table(table)
{
    connect(&document, &Document::reset, this, &ColumnMemory::recall);
    connect(&columns, &ColumnFit::widenedByHand, this, &ColumnMemory::remember);
    recall();
}

/// Everything in the same plan may be new too: what is shown stays then.
void ColumnMemory::recall()
{
    const QUuid plan = m_document.isOpen() ? m_document.plan().uuid() : QUuid();
    if (plan == m_plan)
        return;
    m_plan = plan;
    std::vector<int> widths;
    if (!plan.isNull()) {
        constexpr int widest = 4000; // a settings file may hold anything
        for (const QString &width : QSettings().value(keyOf(plan, m_table)).toStringList())
            widths.push_back(std::clamp(width.toInt(), 0, widest));
    }
    m_columns.setWidthsByHand(widths);
}

void ColumnMemory::remember()
{
    if (m_plan.isNull())
        return;
    QStringList widths;
    for (const int width : m_columns.widthsByHand())
        widths.append(QString::number(width));
    QSettings().setValue(keyOf(m_plan, m_table), widths);
}

} // namespace talbook
