#include "ui/home/finding_row.h"

#include "ui/home/finding_desk.h"
#include "ui/home/home_row.h"
#include "ui/theme/icon.h"
#include "ui/widgets/push_buttons.h"

#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

HomeRowText textOf(const PlanFinding &finding)
{
    const bool aside = !finding.setAside.isEmpty();
    const bool warning = finding.severity == FindingSeverity::Warning && !aside;
    const Mark mark = warning ? Mark{Shape::Triangle, Colour::Warn} : Mark{Shape::Ring, Colour::Neutral};
    const QString remedy = aside ? FindingRow::tr("Not here because: %1").arg(finding.setAside) : finding.fix;
    HomeRowText text{.headline = finding.subject};
    text.lines = {{.mark = mark, .text = finding.message, .quiet = aside}, {.text = remedy, .quiet = true}};
    return text;
}

QString nameOf(const PlanFinding &finding)
{
    const QString words = textOf(finding).inWords();
    if (!finding.setAside.isEmpty())
        return FindingRow::tr("Set aside: %1").arg(words);
    return (finding.severity == FindingSeverity::Warning ? FindingRow::tr("Warning: %1") : FindingRow::tr("Note: %1"))
        .arg(words);
}

} // namespace

FindingRow::FindingRow(const PlanFinding &finding, FindingDesk &desk, QWidget *parent)
    : QWidget(parent), m_finding(finding), m_desk(desk), m_row(new HomeRow(textOf(finding)))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    m_row->setAccessibleName(nameOf(finding));
    m_row->setObjectName(u"finding/"_s + finding.key);
    line->addWidget(m_row, 1);
    const QString place = desk.placeName(finding);
    const auto go = later(&FindingDesk::go);
    m_row->setOpens(!place.isEmpty());
    connect(m_row, &QAbstractButton::clicked, this, finding.accounts.empty() ? go : later(&FindingDesk::showAccounts));
    if (!finding.setAside.isEmpty()) {
        if (desk.isPossible()) {
            addButton(u"undo-2"_s, tr("Take up again (U)"), later(&FindingDesk::takeUp));
            onKey(u"U"_s, later(&FindingDesk::takeUp));
        }
    } else {
        if (!place.isEmpty()) {
            addButton(u"arrow-right"_s, tr("%1 (G)", "what a button does, its key").arg(place), go);
            onKey(u"G"_s, go);
        }
        if (desk.isPossible()) {
            addButton(u"x"_s, tr("Not here because… (D)"), later(&FindingDesk::askReason));
            onKey(u"D"_s, later(&FindingDesk::askReason));
            onKey(u"Del"_s, later(&FindingDesk::askReason));
        }
    }
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int FindingRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

void FindingRow::addButton(const QString &iconName, const QString &name, const std::function<void()> &work)
{
    auto *button = new IconButton(icon(iconName), name);
    button->setFocusPolicy(Qt::NoFocus); // Tab goes from row to row, which has a key for each
    layout()->addWidget(button);
    layout()->setAlignment(button, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this, work);
}

void FindingRow::onKey(const QString &key, const std::function<void()> &work)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, work);
}

/// When the gesture is over: some of them take this row away.
std::function<void()> FindingRow::later(void (FindingDesk::*work)(const PlanFinding &))
{
    return [desk = &m_desk, work, finding = m_finding] {
        QMetaObject::invokeMethod(
            desk, [desk, work, finding] { (desk->*work)(finding); }, Qt::QueuedConnection);
    };
}

void FindingRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const QString place = m_desk.placeName(m_finding); !place.isEmpty())
        connect(menu->addAction(place), &QAction::triggered, this, later(&FindingDesk::go));
    if (m_desk.isPossible()) {
        if (m_finding.setAside.isEmpty())
            connect(menu->addAction(tr("&Not here because…")), &QAction::triggered, this,
                    later(&FindingDesk::askReason));
        else
            connect(menu->addAction(tr("&Take up again")), &QAction::triggered, this, later(&FindingDesk::takeUp));
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace talbook
