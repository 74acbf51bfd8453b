#include "ui/home/action_row.h"

#include "ui/home/action_decisions.h"
#include "ui/home/action_words.h"
#include "ui/home/home_row.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>
#include <QShortcut>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

HomeRowText textOf(const NextAction &action, QDate asOf, const Wording &words, ActionRow::Headline headline)
{
    HomeRowText text{.headline = headline == ActionRow::Headline::Account ? action.accountName : action.ruleName,
                     .side = ActionRow::tr("by %1").arg(shortDay(action.due, asOf, words))};
    text.lines = {{.mark = Mark{Shape::Diamond, Colour::Accent}, .text = action.what},
                  {.text = action.why, .quiet = true},
                  {.text = actionFacts(action, words, headline == ActionRow::Headline::Account), .quiet = true}};
    return text;
}

} // namespace

ActionRow::ActionRow(const NextAction &action, QDate asOf, const Wording &words, ActionDecisions &decisions,
                     Headline headline, QWidget *parent)
    : QWidget(parent), m_action(action), m_decisions(decisions),
      m_row(new HomeRow(textOf(action, asOf, words, headline))), m_buttons(new QHBoxLayout), m_snooze(new QMenu(this))
{
    auto *place = new QGridLayout(this);
    place->setContentsMargins(0, 0, 0, 0);
    m_row->setObjectName(
        u"action/%1/%2/%3"_s.arg(action.about.rule).arg(action.about.account.value).arg(action.about.cause));
    m_row->setOpens(true);
    // The buttons lie on the row's first line, so that the words under it have the whole width.
    place->addWidget(m_row, 0, 0);
    m_buttons->setSpacing(0);
    place->addLayout(m_buttons, 0, 0, Qt::AlignTop | Qt::AlignRight);
    connect(m_row, &QAbstractButton::clicked, this, &ActionRow::opened);
    decisions.fillSnoozeMenu(*m_snooze, [action] { return std::vector{action}; });

    const auto accept = [this] { later(&ActionDecisions::accept); };
    const auto dismiss = [this] { later(&ActionDecisions::askReason); };
    const auto why = [this] { m_decisions.showReasons(m_action); };
    if (decisions.isPossible()) {
        if (decisions.canLaunch({action})) {
            const auto launch = [this] { later(&ActionDecisions::launch); };
            connect(addButton(u"play"_s, tr("Launch the play “%1”… (L)").arg(action.playName)), &QToolButton::clicked,
                    this, launch);
            onKey(u"L"_s, launch);
        }
        connect(addButton(u"check"_s, tr("Accept: make it a task (A)")), &QToolButton::clicked, this, accept);
        m_snoozeButton = addButton(u"clock"_s, tr("Snooze (S)"));
        connect(m_snoozeButton, &QToolButton::clicked, this, &ActionRow::showSnoozeMenu);
        connect(addButton(u"x"_s, tr("Dismiss… (D)")), &QToolButton::clicked, this, dismiss);
        onKey(u"A"_s, accept);
        onKey(u"S"_s, [this] { showSnoozeMenu(); });
        onKey(u"D"_s, dismiss);
        onKey(u"Del"_s, dismiss);
    }
    connect(addButton(u"circle-help"_s, tr("Why: the records behind it (W)")), &QToolButton::clicked, this, why);
    onKey(u"W"_s, why);
    m_row->setHeadlineRoom(m_buttons->sizeHint().width());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int ActionRow::heightForWidth(int width) const
{
    return layout()->heightForWidth(width);
}

IconButton *ActionRow::addButton(const QString &iconName, const QString &name)
{
    auto *button = new IconButton(icon(iconName), name);
    button->setFocusPolicy(Qt::NoFocus); // Tab goes from row to row, which has a key for each
    m_buttons->addWidget(button);
    return button;
}

void ActionRow::onKey(const QString &key, const std::function<void()> &work)
{
    auto *shortcut = new QShortcut(QKeySequence(key), this);
    shortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(shortcut, &QShortcut::activated, this, work);
}

/// When the gesture is over: deciding takes this row away.
void ActionRow::later(void (ActionDecisions::*decide)(const std::vector<NextAction> &))
{
    QMetaObject::invokeMethod(
        &m_decisions, [decisions = &m_decisions, decide, action = m_action] { (decisions->*decide)({action}); },
        Qt::QueuedConnection);
}

void ActionRow::showSnoozeMenu()
{
    m_snooze->popup(m_snoozeButton->mapToGlobal(QPoint(0, m_snoozeButton->height())));
}

void ActionRow::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Open Account")), &QAction::triggered, this, &ActionRow::opened);
    connect(menu->addAction(tr("&Why…")), &QAction::triggered, this, [this] { m_decisions.showReasons(m_action); });
    if (m_decisions.isPossible()) {
        menu->addSeparator();
        connect(menu->addAction(tr("&Accept: Make It a Task")), &QAction::triggered, this,
                [this] { later(&ActionDecisions::accept); });
        if (m_decisions.canLaunch({m_action})) {
            connect(menu->addAction(tr("&Launch the Play…")), &QAction::triggered, this,
                    [this] { later(&ActionDecisions::launch); });
        }
        menu->addMenu(m_snooze)->setText(tr("&Snooze"));
        connect(menu->addAction(tr("&Dismiss…")), &QAction::triggered, this,
                [this] { later(&ActionDecisions::askReason); });
    }
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(rect().center()) : event->globalPos());
}

} // namespace talbook
