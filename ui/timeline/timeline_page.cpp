#include "ui/timeline/timeline_page.h"

#include "core/base/text.h"
#include "ui/shell/document.h"
#include "ui/shell/window_memory.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/timeline/task_model.h"
#include "ui/timeline/task_table.h"
#include "ui/timeline/timeline_legend.h"
#include "ui/timeline/timeline_tools.h"
#include "ui/timeline/timeline_view.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/surface.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QSet>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double buttonZoom = 1.3;
constexpr size_t mostOpenRows = 60; ///< a group of more begins folded

/// Of which a change makes the timeline another.
constexpr std::array timelineTables = {"task", "campaign", "account", "contact", "setting", "program"};

} // namespace

TimelinePage::TimelinePage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_dialogs(dialogs), m_actions(new TaskActions(document, this))
{
    setSurface(*this, Surface::Base);
    build();
    connectParts();
    retranslate();
    onDocumentReset();
}

TimelinePage::~TimelinePage() = default;

void TimelinePage::build()
{
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_tools = new TimelineTools(m_document);
    m_notice = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::WarnText});
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    m_notice->hide();
    m_empty = new EmptyState(u"gantt-chart"_s, {}, {});
    m_model = new TaskModel(m_document, *m_actions, this);
    m_table = new TaskTable(m_document, *m_model, true);
    m_chartSide = buildChartSide();
    auto *sheet = new QWidget;
    m_stack = new QStackedLayout(sheet);
    m_stack->addWidget(m_chartSide);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    whole->addWidget(m_tools);
    whole->addWidget(m_notice);
    whole->addWidget(new ThinLine(Qt::Horizontal));
    whole->addWidget(sheet, 1);
}

QWidget *TimelinePage::buildChartSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_view = new TimelineView;
    m_view->setWords(m_document.words());
    auto *foot = new QWidget;
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(metric::InspectorMargin, metric::HalfGrid, metric::Grid, metric::HalfGrid);
    row->setSpacing(metric::HalfGrid);
    m_legend = new TimelineLegend;
    m_load = new IconButton(icon(u"users"), {});
    m_today = new IconButton(icon(u"calendar"), {});
    m_zoomOut = new IconButton(icon(u"zoom-out"), {});
    m_zoomIn = new IconButton(icon(u"zoom-in"), {});
    connect(m_load, &QToolButton::clicked, this, [this] { m_view->setLoadOpen(!m_view->isLoadOpen()); });
    connect(m_today, &QToolButton::clicked, this, [this] { m_view->showDay(m_document.asOf()); });
    connect(m_zoomIn, &QToolButton::clicked, this, [this] { m_view->zoomBy(buttonZoom); });
    connect(m_zoomOut, &QToolButton::clicked, this, [this] { m_view->zoomBy(1 / buttonZoom); });
    row->addWidget(m_legend, 1);
    row->addWidget(m_load);
    row->addWidget(m_today);
    row->addWidget(m_zoomOut);
    row->addWidget(m_zoomIn);
    column->addWidget(m_view, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addWidget(foot);
    return side;
}

void TimelinePage::connectParts()
{
    connect(&m_document, &Document::reset, this, &TimelinePage::onDocumentReset);
    connect(&m_document, &Document::changed, this, [this](const ChangeSummary &summary) {
        if (std::ranges::any_of(timelineTables, [&summary](const char *table) { return summary.touches(table); }))
            onChanged();
    });
    connect(&m_document, &Document::stateChanged, this, [this] {
        m_view->setEditable(m_document.isEditable());
        m_model->setEditable(m_document.isEditable());
        m_tools->setEditable(m_document.isEditable());
    });
    connect(m_actions, &TaskActions::failed, this, [this](const Error &error) {
        m_view->dropPreview();
        Q_EMIT failed(error);
    });
    connect(m_actions, &TaskActions::told, this, &TimelinePage::tell);
    connect(m_view, &TimelineView::changesRequested, this,
            [this](const std::vector<TaskDateChange> &changes, const QString &title) {
                m_actions->changeDates(changes, title);
                if (!m_reading)
                    m_view->dropPreview(); // nothing moved after all
            });
    connect(m_view, &TimelineView::selectionChanged, this, &TimelinePage::showSelection);
    connect(m_view, &TimelineView::openRequested, m_actions, &TaskActions::open);
    connect(m_view, &TimelineView::listRequested, this, [this](const std::vector<TaskId> &tasks) {
        m_view->select(tasks); // the table takes the choice over, and looks at its first one
        switchView();
    });
    connect(m_view, &TimelineView::removeRequested, this, [this] {
        if (m_document.isEditable())
            m_actions->remove(selected());
    });
    connect(m_view, &TimelineView::accountRequested, this, &TimelinePage::chooseAccount);
    connect(m_view, &TimelineView::menuRequested, this, &TimelinePage::openMenu);
    connect(m_view, &TimelineView::zoomChanged, this, [this] {
        m_tools->showZoom(m_view->zoom());
        remember();
    });
    connect(m_view, &TimelineView::foldsChanged, this, &TimelinePage::remember);
    connect(m_view, &TimelineView::loadOpenChanged, this, &TimelinePage::remember);
    connect(m_table, &TaskTable::chosenChanged, this, [this] {
        if (m_selecting || !m_tools->isTable())
            return;
        showSelection();
        if (const Task *task = m_data ? m_data->task(m_table->currentTask()) : nullptr)
            chooseAccount(task->account);
    });
    m_table->goOnAfterSettling(*m_actions);
    connect(m_table, &TaskTable::openRequested, m_actions, &TaskActions::open);
    connect(m_table, &TaskTable::removeRequested, this, [this] {
        if (m_document.isEditable())
            m_actions->remove(selected());
    });
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_table->viewport()->mapToGlobal(at)); });
    connect(m_tools, &TimelineTools::groupChanged, this, [this] {
        showTasks();
        remember();
    });
    connect(m_tools, &TimelineTools::zoomChosen, m_view, &TimelineView::zoomTo);
    connect(m_tools, &TimelineTools::viewChanged, this, [this] {
        const auto chosen = m_tools->isTable() ? m_view->selected() : m_table->selected();
        m_selecting = true;
        if (m_tools->isTable())
            m_table->select(chosen);
        else
            m_view->select(chosen);
        m_selecting = false;
        showState();
        takeFocus();
        remember();
        showSelection();
    });
    connect(m_tools, &TimelineTools::choiceChanged, this, [this] {
        m_passing = m_wideningForCampaign;
        showTasks();
        remember();
    });
    connect(m_tools, &TimelineTools::addRequested, this, &TimelinePage::addTask);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_data && !m_data->tasks.empty())
            m_tools->clearChoice();
        else if (QAction *launch = m_tools->launch())
            launch->trigger();
        else
            addTask();
    });
    connect(m_empty, &EmptyState::secondRequested, this, &TimelinePage::addTask);
}

QString TimelinePage::id() const
{
    return u"timeline"_s;
}

QString TimelinePage::title() const
{
    return tr("Timeline");
}

QString TimelinePage::iconName() const
{
    return u"gantt-chart"_s;
}

QString TimelinePage::summary() const
{
    if (!m_data || m_data->tasks.empty())
        return {};
    int overdue = 0;
    QSet<CampaignId> campaigns;
    for (const size_t shown : m_shown) {
        const Task &task = m_data->tasks[shown];
        overdue += isOverdue(task, m_data->asOf) ? 1 : 0;
        if (!task.campaign.isNull())
            campaigns.insert(task.campaign);
    }
    QStringList parts = {tr("%n campaign(s)", nullptr, int(campaigns.size())),
                         tr("%n task(s)", nullptr, int(m_shown.size()))};
    if (overdue > 0)
        parts.append(tr("%n overdue", nullptr, int(overdue)));
    const auto &program = m_data->program;
    if (program && m_data->asOf >= program->startsOn && m_data->asOf <= program->endsOn) {
        const auto week = program->startsOn.daysTo(m_data->asOf) / 7 + 1;
        const auto weeks = (program->startsOn.daysTo(program->endsOn) + 7) / 7;
        parts.append(tr("week %1 of %2").arg(week).arg(weeks));
    }
    return parts.join(u" · "_s);
}

void TimelinePage::takeFocus()
{
    if (QWidget *shown = m_stack->currentWidget())
        (shown == m_chartSide ? static_cast<QWidget *>(m_view) : shown)->setFocus();
}

void TimelinePage::find()
{
    m_tools->search().setFocus();
    m_tools->search().selectAll();
}

QString TimelinePage::notice() const
{
    return m_notice->isHidden() ? QString() : m_notice->text();
}

void TimelinePage::onDocumentReset()
{
    const QUuid plan = m_document.isOpen() ? m_document.plan().uuid() : QUuid();
    if (plan != m_plan) {
        m_plan = plan;
        m_view->setContents({}, {}, m_tools->group());
        m_model->setContents({}, {});
        m_data.reset();
        m_passing = false;
        tell({});
        if (!plan.isNull())
            recall();
    }
    onChanged();
}

void TimelinePage::onChanged()
{
    m_stale = true;
    if (isVisible())
        read();
}

/// At once where that is quick; of a large plan beside the interface, and what is shown stays until it is there.
void TimelinePage::read()
{
    if (!m_document.isOpen() || m_reading)
        return;
    m_stale = false;
    m_reading = true;
    const QDate asOf = m_document.asOf();
    const auto finished = [this](Expected<TimelineData> found) {
        m_reading = false;
        if (!found)
            Q_EMIT failed(found.error());
        else
            take(std::move(*found));
        if (m_stale && isVisible())
            read();
    };
    if (!m_document.isLarge()) {
        finished(readTimelineData(m_document.plan().database(), asOf, m_document.words()));
        return;
    }
    m_document.startReading<TimelineData>(
        tr("Reading the tasks"),
        [asOf, language = m_document.words().language()](const Database &database, const Progress &) {
            return readTimelineData(database, asOf, Wording(language));
        },
        finished);
}

void TimelinePage::take(TimelineData found)
{
    const bool first = !m_data;
    m_data = std::make_shared<const TimelineData>(std::move(found));
    m_tools->setChoices(m_data);
    if (!m_passing)
        chooseProgram();
    showTasks();
    if (first) {
        // What would fill many screens begins folded, unless the person has folded something here before.
        const QString key = settingsGroupOf(m_document) + u"/timeline/folded"_s;
        if (!QSettings().contains(key)) {
            QSet<QString> folded;
            for (const TimelineRow &row : m_view->layout().rows()) {
                if (size_t(row.children) > mostOpenRows)
                    folded.insert(row.key);
            }
            m_view->setFolded(folded);
        }
    }
    goToCampaign();
}

/// The present program, unless the person has chosen another one or all; its days may have changed.
void TimelinePage::chooseProgram()
{
    const QVariant kept = QSettings().value(settingsGroupOf(m_document) + u"/timeline/program"_s);
    if (kept.isValid())
        m_tools->chooseProgram(ProgramId{kept.toLongLong()});
    else
        m_tools->chooseProgram(m_data->program ? m_data->program->id : ProgramId());
}

void TimelinePage::showCampaign(CampaignId campaign)
{
    m_wanted = campaign;
    if (!m_stale && !m_reading)
        goToCampaign();
}

void TimelinePage::goToCampaign()
{
    const CampaignId campaign = std::exchange(m_wanted, {});
    if (campaign.isNull() || !m_data || !m_data->campaign(campaign))
        return;
    const auto ofCampaign = [&](size_t task) { return m_data->tasks[task].campaign == campaign; };
    const auto shown = std::ranges::count_if(m_shown, ofCampaign);
    if (shown < std::ranges::count(m_data->tasks, campaign, &Task::campaign)) {
        m_wideningForCampaign = true;
        m_tools->clearChoice();
        m_wideningForCampaign = false;
    }
    if (m_tools->isTable())
        switchView();
    if (m_tools->group() != TimelineGroup::Campaign) {
        m_tools->setGroup(TimelineGroup::Campaign);
        Q_EMIT m_tools->groupChanged();
    }
    m_view->showCampaign(campaign);
}

void TimelinePage::showTasks()
{
    if (!m_data)
        return;
    m_shown = chosenTasks(m_data->tasks, m_tools->choice(), m_data->asOf);
    const auto chosen = selected();
    m_selecting = true;
    m_view->setContents(m_data, m_shown, m_tools->group());
    m_model->setContents(m_data, m_shown);
    m_table->select(chosen);
    m_selecting = false;
    showState();
    showSelection();
}

void TimelinePage::showState()
{
    const bool editable = m_document.isOpen() && m_document.isEditable();
    const bool nothing = !m_data || m_data->tasks.empty();
    m_empty->setSecondAction(nothing && editable && m_tools->launch() ? tr("Add a task…") : QString());
    if (!m_data || m_shown.empty()) {
        if (!m_data || m_data->tasks.empty())
            m_empty->setWords(tr("What is to be done, when and by whom stands here. Launch a play, or add a task."),
                              !editable           ? QString()
                              : m_tools->launch() ? tr("Launch a play")
                                                  : tr("Add a task…"));
        else if (m_tools->choice().quick == TaskChoice::Quick::MyWeek && m_tools->choice().me.isEmpty())
            m_empty->setWords(tr("Say above who you are, and your week stands here."), tr("Show all tasks"));
        else
            m_empty->setWords(tr("No task is in this choice."), tr("Show all tasks"));
        m_stack->setCurrentWidget(m_empty);
    } else {
        m_stack->setCurrentWidget(m_tools->isTable() ? static_cast<QWidget *>(m_table) : m_chartSide);
    }
    Q_EMIT summaryChanged();
}

void TimelinePage::showSelection()
{
    if (!m_selecting)
        Q_EMIT selectionChanged();
}

std::vector<TaskId> TimelinePage::selected() const
{
    return m_tools->isTable() ? m_table->selected() : m_data ? m_view->selected() : std::vector<TaskId>();
}

std::vector<Task> TimelinePage::shownTasks() const
{
    std::vector<Task> tasks;
    for (const size_t task : m_shown)
        tasks.push_back(m_data->tasks[task]);
    return tasks;
}

void TimelinePage::chooseAccount(AccountId account)
{
    if (!account.isNull())
        m_document.setCurrentAccount(account);
}

void TimelinePage::tell(const QStringList &sentences)
{
    constexpr qsizetype most = 3;
    QStringList shown = sentences.mid(0, most);
    if (sentences.size() > most)
        shown.append(tr("And %n more.", nullptr, int(sentences.size() - most)));
    m_notice->setText(shown.join(u'\n'));
    m_notice->setVisible(!shown.isEmpty());
}

void TimelinePage::switchView()
{
    m_tools->setTable(!m_tools->isTable());
    Q_EMIT m_tools->viewChanged();
}

void TimelinePage::openSelected()
{
    const TaskId current = m_tools->isTable() ? m_table->currentTask() : m_view->currentTask();
    const auto chosen = selected();
    if (std::ranges::find(chosen, current) != chosen.end())
        m_actions->open(current);
    else if (!chosen.empty())
        m_actions->open(chosen.front());
}

void TimelinePage::addTask()
{
    if (m_document.isEditable())
        m_actions->add(m_document.currentAccount());
}

void TimelinePage::recall()
{
    const QSettings settings;
    const QString group = settingsGroupOf(m_document) + u"/timeline/"_s;
    m_tools->setGroup(TimelineGroup(std::clamp(settings.value(group + u"group"_s).toInt(), 0, 2)));
    m_tools->setTable(settings.value(group + u"table"_s).toBool());
    const int zoom = settings.value(group + u"zoom"_s, int(TimelineView::Zoom::Quarter)).toInt();
    const double width = settings.value(group + u"day"_s).toDouble();
    if (zoom < 0 && width > 0)
        m_view->setDayWidth(width);
    else
        m_view->zoomTo(TimelineView::Zoom(std::clamp(zoom, 0, 2)));
    m_tools->showZoom(m_view->zoom());
    const QStringList folded = settings.value(group + u"folded"_s).toStringList();
    m_view->setFolded(QSet<QString>(folded.begin(), folded.end()));
    m_view->setLoadOpen(settings.contains(group + u"load"_s) ? std::optional(settings.value(group + u"load"_s).toBool())
                                                             : std::nullopt);
    TaskChoice choice;
    choice.me = settings.value(group + u"me"_s).toString();
    choice.quick = TaskChoice::Quick(std::clamp(settings.value(group + u"quick"_s).toInt(), 0, 2));
    if (settings.contains(group + u"owner"_s))
        choice.owner = settings.value(group + u"owner"_s).toString();
    m_tools->setChoice(choice);
}

void TimelinePage::remember() const
{
    if (!m_document.isOpen() || !m_data)
        return;
    QSettings settings;
    const QString group = settingsGroupOf(m_document) + u"/timeline/"_s;
    const TaskChoice &choice = m_tools->choice();
    settings.setValue(group + u"group"_s, int(m_tools->group()));
    settings.setValue(group + u"table"_s, m_tools->isTable());
    settings.setValue(group + u"zoom"_s, m_view->zoom() ? int(*m_view->zoom()) : -1);
    settings.setValue(group + u"day"_s, m_view->dayWidth());
    settings.setValue(group + u"folded"_s, QStringList(m_view->layout().folded().values()));
    if (const auto open = m_view->chosenLoadOpen())
        settings.setValue(group + u"load"_s, *open);
    settings.setValue(group + u"me"_s, choice.me);
    if (m_passing)
        return; // the person's own choice comes back
    settings.setValue(group + u"quick"_s, int(choice.quick));
    // The present program is not kept: next quarter it is another.
    const ProgramId program = choice.program ? choice.program->id : ProgramId();
    if (program == (m_data->program ? m_data->program->id : ProgramId()))
        settings.remove(group + u"program"_s);
    else
        settings.setValue(group + u"program"_s, program.value);
    if (choice.owner)
        settings.setValue(group + u"owner"_s, *choice.owner);
    else
        settings.remove(group + u"owner"_s);
}

void TimelinePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        read();
}

void TimelinePage::hideEvent(QHideEvent *event)
{
    m_view->cancelDrag();
    Page::hideEvent(event);
}

void TimelinePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        onChanged(); // phases and milestones have names in each language
    }
    QWidget::changeEvent(event);
}

void TimelinePage::retranslate()
{
    m_view->setWords(m_document.words());
    m_view->setAccessibleName(tr("Timeline of the tasks"));
    m_load->setName(tr("Load of each person (L)"));
    m_today->setName(tr("Show today (T)"));
    m_zoomIn->setName(tr("Zoom in (+)"));
    m_zoomOut->setName(tr("Zoom out (−)"));
    m_table->retranslate();
    fillMenus();
    if (m_data)
        showState();
}

} // namespace talbook
