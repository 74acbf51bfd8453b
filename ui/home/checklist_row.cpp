#include "ui/home/checklist_row.h"

#include "ui/home/action_words.h"
#include "ui/home/checklist_words.h"
#include "ui/home/home_row.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

ChecklistRow::ChecklistRow(const ChecklistItem &item, QDate asOf, const Wording &words, bool editable, QWidget *parent)
    : QWidget(parent), m_item(item), m_tick(new QCheckBox)
{
    const bool overdue = isOverdue(item, asOf);
    const QString day = shortDay(item.due, asOf, words);
    QStringList facts = {overdue ? tr("overdue since %1").arg(day) : tr("by %1").arg(day)};
    if (!item.owner.isEmpty())
        facts.append(item.owner);
    HomeLine when{.text = facts.join(u" · "_s), .quiet = true};
    if (overdue)
        when.mark = Mark{Shape::Triangle, Colour::Warn};
    m_row = new HomeRow({.lines = {{.text = item.title}, when}});
    m_row->setObjectName(u"checklist/%1"_s.arg(item.id.value));
    m_row->setOpens(true);
    m_tick->setChecked(item.doneOn.isValid());
    m_tick->setEnabled(editable);
    m_tick->setAccessibleName(tr("Done: %1").arg(item.title));
    auto *line = new QHBoxLayout(this);
    const Theme &theme = Theme::current();
    line->setContentsMargins(theme.px(metric::CellPadding), 0, 0, 0);
    line->setSpacing(0);
    line->addWidget(m_tick, 0, Qt::AlignVCenter);
    line->addWidget(m_row, 1);
    connect(m_row, &QAbstractButton::clicked, this, &ChecklistRow::opened);
    // Queued: what is ticked leaves the page.
    connect(m_tick, &QCheckBox::clicked, this, &ChecklistRow::ticked, Qt::QueuedConnection);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ChecklistRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

} // namespace talbook
