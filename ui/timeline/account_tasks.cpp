#include "ui/timeline/account_tasks.h"

#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_model.h"
#include "ui/timeline/task_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>

#include <map>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountTasks::AccountTasks(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_actions(new TaskActions(document, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools(*column);
    column->addWidget(new ThinLine(Qt::Horizontal));
    m_model = new TaskModel(document, *m_actions, this);
    m_table = new TaskTable(document, *m_model, false);
    m_empty = new EmptyState(u"gantt-chart"_s, {}, {});
    auto *sheet = new QWidget;
    m_stack = new QStackedLayout(sheet);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(sheet, 1);
    setFocusProxy(m_table);
    connect(m_empty, &EmptyState::actionRequested, m_add, &QPushButton::click);
    m_table->goOnAfterSettling(*m_actions);
    connect(m_table, &TaskTable::openRequested, m_actions, &TaskActions::open);
    connect(m_table, &TaskTable::chosenChanged, this, &AccountTasks::showButtons);
    connect(m_table, &TaskTable::removeRequested, this, [this] {
        if (m_document.isEditable())
            m_actions->remove(m_table->selected());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_actions, &TaskActions::failed, this,
            [this](const Error &error) { Q_EMIT refused(error.message, error.details); });
    connect(m_actions, &TaskActions::told, this, [this](const QStringList &sentences) {
        if (!sentences.isEmpty())
            Q_EMIT refused(sentences.join(u'\n'), {});
    });
    connect(&document, &Document::currentAccountChanged, this, &AccountTasks::refresh);
    connect(&document, &Document::reset, this, &AccountTasks::refresh);
    connect(&document, &Document::stateChanged, this, &AccountTasks::showButtons);
    connect(&document, &Document::changed, this, [this](const ChangeSummary &summary) {
        for (const char *table : {"task", "campaign", "account", "contact", "setting"}) {
            if (summary.touches(table)) {
                refresh();
                return;
            }
        }
    });
    retranslate();
}

void AccountTasks::buildTools(QVBoxLayout &column)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    row->setSpacing(metric::Grid);
    m_campaigns = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_campaigns->setWordWrap(true);
    m_done = new QPushButton(icon(u"check"), {});
    m_skip = new QPushButton;
    m_add = new QPushButton(icon(u"plus"), {});
    connect(m_done, &QPushButton::clicked, this, [this] { m_actions->markDone(m_table->selected()); });
    connect(m_skip, &QPushButton::clicked, this, [this] { m_actions->skip(m_table->selected()); });
    connect(m_add, &QPushButton::clicked, this, [this] { m_actions->add(m_document.currentAccount()); });
    row->addWidget(m_campaigns, 1);
    row->addWidget(m_done);
    row->addWidget(m_skip);
    row->addWidget(m_add);
    column.addLayout(row);
}

QString AccountTasks::campaignsText() const
{
    return m_campaigns->text();
}

/// One account's tasks are few: they are read at once, whatever the plan.
void AccountTasks::refresh()
{
    if (!m_document.isOpen() || !isVisible()) {
        m_data.reset();
        m_model->setContents({}, {});
        return;
    }
    const bool another = m_account != m_document.currentAccount();
    const auto chosen = another ? std::vector<TaskId>() : m_table->selected();
    m_account = m_document.currentAccount();
    TaskFilter filter;
    filter.account = m_account;
    auto found = tasks(m_document.plan().database(), filter, m_document.words());
    if (!found) {
        Q_EMIT refused(found.error().message, found.error().details);
        return;
    }
    auto read = std::make_shared<TimelineData>();
    read->asOf = m_document.asOf();
    read->tasks = m_account.isNull() ? std::vector<Task>() : std::move(*found);
    std::vector<size_t> shown;
    struct DoneOf
    {
        int done = 0, all = 0;
    };
    std::map<QString, DoneOf> campaigns;
    for (size_t i = 0; i < read->tasks.size(); ++i) {
        read->places.insert(read->tasks[i].id, i);
        shown.push_back(i);
        if (read->tasks[i].campaignName.isEmpty())
            continue;
        DoneOf &progress = campaigns[read->tasks[i].campaignName];
        progress.done += read->tasks[i].status == TaskStatus::Open ? 0 : 1;
        ++progress.all;
    }
    QStringList texts;
    for (const auto &[name, progress] : campaigns)
        texts.append(tr("%1: %2 of %3 done", "a campaign's tasks").arg(name).arg(progress.done).arg(progress.all));
    m_campaigns->setText(texts.join(u" · "_s));
    m_data = read;
    m_model->setContents(m_data, std::move(shown));
    m_table->select(chosen);
    m_stack->setCurrentWidget(m_data->tasks.empty() ? static_cast<QWidget *>(m_empty) : m_table);
    showButtons();
}

void AccountTasks::showButtons()
{
    const bool editable = m_document.isEditable();
    m_model->setEditable(editable);
    const bool chosen = m_data && !m_table->selected().empty();
    m_done->setEnabled(editable && chosen);
    m_skip->setEnabled(editable && chosen);
    m_add->setEnabled(editable);
    m_empty->setWords(tr("Nothing is planned for this account. Launch a play for it, or add a task."),
                      editable ? tr("Add a task…") : QString());
}

void AccountTasks::openMenu(const QPoint &global)
{
    const auto chosen = m_table->selected();
    if (chosen.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open…"), this, [this, chosen] { m_actions->open(chosen.front()); });
    if (m_document.isEditable()) {
        menu->addAction(tr("Mark done…"), this, [this, chosen] { m_actions->markDone(chosen); });
        menu->addAction(tr("Skip…"), this, [this, chosen] { m_actions->skip(chosen); });
        menu->addAction(tr("Reopen"), this, [this, chosen] { m_actions->reopen(chosen); });
        menu->addAction(tr("Assign…"), this, [this, chosen] { m_actions->askForOwner(chosen); });
        menu->addAction(tr("Remove"), this, [this, chosen] { m_actions->remove(chosen); });
    }
    menu->popup(global);
}

void AccountTasks::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void AccountTasks::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
    }
    QWidget::changeEvent(event);
}

void AccountTasks::retranslate()
{
    m_done->setText(tr("Mark done…"));
    m_skip->setText(tr("Skip…"));
    m_add->setText(tr("Add a task…"));
    m_table->retranslate();
    showButtons();
}

} // namespace talbook
