#include "ui/home/actions_dialog.h"

#include "ui/accounts/record_rows.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_words.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

ActionsDialog::ActionsDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_decisions(new ActionDecisions(document, this)),
      m_rows(new RecordRows(this)), m_table(new TableView(tr("Next actions"))),
      m_heading(new PlainLabel({}, {.type = Type::Section})), m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Next Actions"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(m_heading);
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Account"), .width = 168},
                        {.title = tr("What to do"), .width = 300, .share = 1},
                        {.title = tr("Why"), .width = 280, .share = 1},
                        {.title = tr("Who"), .width = 112},
                        {.title = tr("By when"), .width = 84},
                        {.title = tr("Play that fits"), .width = 140}});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->present(*m_table);
    column->addWidget(m_table, 1);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    buildFoot(*column);
    connect(m_table, &QTableView::doubleClicked, this, &ActionsDialog::openAccount);
    m_table->installEventFilter(this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActionsDialog::updateButtons);
    connect(m_decisions, &ActionDecisions::accountRequested, this, [this](AccountId account) {
        accept();
        Q_EMIT accountRequested(account);
    });
    connect(m_decisions, &ActionDecisions::failed, this, [this](const Error &error) {
        m_fault->setText(error.message);
        m_fault->show();
    });
    connect(m_decisions, &ActionDecisions::decided, m_fault, &QWidget::hide);
    connect(&document, &Document::stateChanged, this, &ActionsDialog::updateButtons);
    m_heading->setText(tr("Working out the next actions…"));
    updateButtons();
    resize(theme.px(1160), theme.px(560));
    m_table->setFocus();
}

void ActionsDialog::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    const auto add = [foot](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false); // Return in the table accepts what is chosen there
        foot->addWidget(button);
        return button;
    };
    auto *acceptButton = add(tr("&Accept"));
    acceptButton->setToolTip(tr("Makes a task of each (Enter)"));
    m_launch = add(tr("&Launch the Play…"));
    m_launch->setToolTip(tr("For the chosen actions that one play fits"));
    auto *snooze = add(tr("&Snooze"));
    auto *menu = new QMenu(snooze);
    m_decisions->fillSnoozeMenu(*menu, [this] { return chosen(); });
    snooze->setMenu(menu);
    auto *dismiss = add(tr("&Dismiss…"));
    m_deciding = {acceptButton, snooze, dismiss};
    m_why = add(tr("&Why…"));
    m_open = add(tr("&Open Account"));
    foot->addStretch(1);
    auto *close = add(tr("&Close"));
    column.addLayout(foot);
    connect(acceptButton, &QPushButton::clicked, this, [this] { m_decisions->accept(chosen()); });
    connect(m_launch, &QPushButton::clicked, this, [this] { m_decisions->launch(chosen()); });
    connect(dismiss, &QPushButton::clicked, this, [this] { m_decisions->askReason(chosen()); });
    connect(m_why, &QPushButton::clicked, this, [this] {
        if (const auto actions = chosen(); actions.size() == 1)
            m_decisions->showReasons(actions.front());
    });
    connect(m_open, &QPushButton::clicked, this, &ActionsDialog::openAccount);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

/// The keyboard stays in the row it was in, or in the one that came into its place.
void ActionsDialog::setActions(const std::vector<NextAction> &actions)
{
    const int row = std::max(0, m_table->currentIndex().row());
    m_actions = actions;
    std::vector<RecordRows::Row> rows;
    for (const NextAction &action : actions) {
        rows.push_back({qint64(rows.size()) + 1,
                        {{.text = action.accountName},
                         {.text = action.what},
                         {.text = action.why},
                         {.text = whoText(action, m_document.words())},
                         {.text = shortDay(action.due, m_document.asOf(), m_document.words()), .key = action.due},
                         {.text = action.playName}},
                        false});
    }
    m_rows->setRows(std::move(rows));
    m_heading->setText(actions.empty() ? tr("No rule asks for anything now.")
                                       : tr("%n next action(s)", nullptr, int(actions.size())));
    if (!actions.empty())
        m_table->selectRow(std::min(row, m_rows->rowCount() - 1));
    updateButtons();
}

std::vector<NextAction> ActionsDialog::chosen() const
{
    QModelIndexList selected = m_table->selectionModel()->selectedRows();
    std::ranges::sort(selected, {}, [](const QModelIndex &index) { return index.row(); });
    std::vector<NextAction> actions;
    for (const QModelIndex &index : std::as_const(selected))
        actions.push_back(m_actions[size_t(m_rows->idAt(index.row()) - 1)]);
    return actions;
}

void ActionsDialog::updateButtons()
{
    const auto actions = chosen();
    const size_t count = actions.size();
    m_launch->setEnabled(m_decisions->canLaunch(actions));
    for (QPushButton *button : std::as_const(m_deciding))
        button->setEnabled(count > 0 && m_decisions->isPossible());
    m_why->setEnabled(count == 1);
    m_open->setEnabled(count == 1);
}

bool ActionsDialog::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            !(key->modifiers() & ~Qt::KeypadModifier)) {
            if (const auto actions = chosen(); !actions.empty() && m_decisions->isPossible())
                m_decisions->accept(actions);
            else
                openAccount();
            return true;
        }
    }
    return QDialog::eventFilter(object, event);
}

void ActionsDialog::openAccount()
{
    const auto actions = chosen();
    if (actions.size() != 1)
        return;
    accept();
    Q_EMIT accountRequested(actions.front().about.account);
}

} // namespace talbook
