#include "ui/home/home_page.h"

#include "ui/home/action_decisions.h"
#include "ui/home/action_row.h"
#include "ui/home/action_words.h"
#include "ui/home/actions_dialog.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/more_button.h"
#include "ui/shell/document.h"

#include <QApplication>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostActions = 7;

} // namespace

/// Where the keyboard was in a row that is gone, it goes to the one that took its place.
void HomePage::showActions(const HomeFigures &home)
{
    m_editable = m_document.isEditable();
    QWidget *focus = QApplication::focusWidget();
    qsizetype place = -1;
    for (qsizetype i = 0; i < m_actions->contents().size(); ++i) {
        if (focus && m_actions->contents()[i]->isAncestorOf(focus))
            place = i;
    }
    QList<QWidget *> rows;
    for (size_t i = 0; i < std::min(mostActions, home.actions.size()); ++i) {
        auto *row = new ActionRow(home.actions[i], m_document.asOf(), m_document.words(), *m_decisions);
        connect(row, &ActionRow::opened, this,
                [this, id = home.actions[i].about.account] { Q_EMIT accountRequested(id); });
        showsBeside(row->row(), home.actions[i].about.account);
        rows.append(row);
    }
    if (home.actions.size() > mostActions) {
        rows.append(
            moreButton(tr("All %n action(s)", nullptr, int(home.actions.size())), [this] { showAllActions(); }));
    }
    m_actions->setWords(tr("Next actions"), {}); // how many are new stands in the status bar
    m_actions->setLink(tr("Rules…"));
    m_actions->setContents(rows);
    if (m_allActions)
        m_allActions->setActions(home.actions);
    if (place < 0 || rows.isEmpty())
        return;
    if (const auto *row = qobject_cast<ActionRow *>(rows[std::min(place, rows.size() - 1)]))
        row->row().setFocus();
    else if (auto *button = rows.last()->findChild<QPushButton *>())
        button->setFocus();
}

void HomePage::showAllActions()
{
    if (m_allActions || !m_document.isOpen())
        return;
    m_allActions = new ActionsDialog(m_document, this);
    connect(m_allActions, &ActionsDialog::accountRequested, this, &HomePage::accountRequested);
    connect(&m_allActions->decisions(), &ActionDecisions::decided, this, &HomePage::onDecided);
    connect(&m_allActions->decisions(), &ActionDecisions::launched, this, &HomePage::launched);
    m_allActions->open();
    if (m_home && !m_stale)
        m_allActions->setActions(m_home->actions);
    else
        read(); // which shows them, there too
}

/// At once, also where the page itself is read anew by a job.
void HomePage::onDecided(const std::vector<ActionCause> &causes)
{
    if (!m_home)
        return;
    const auto gone = std::erase_if(m_home->actions, [&causes](const NextAction &action) {
        return std::ranges::find(causes, action.about) != causes.end();
    });
    if (gone == 0)
        return;
    showActions(*m_home);
    Q_EMIT actionsRead(m_seen ? beganSince(m_home->actions, m_seen->day) : 0);
}

} // namespace talbook
