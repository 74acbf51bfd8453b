#include "ui/timeline/timeline_tools.h"

#include "core/accounts/tiers.h"
#include "core/plays/play.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_text.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <array>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int searchWidth = 126;
constexpr int mostTiers = 3;

/// The fields one can filter by, in their order.
const std::array<QString, 6> &choiceFields()
{
    static const std::array<QString, 6> fields = {u"program"_s, u"owner"_s,  u"channel"_s,
                                                  u"tier"_s,    u"status"_s, u"campaign"_s};
    return fields;
}

QString fieldName(const QString &field)
{
    if (field == u"program")
        return TimelineTools::tr("Program");
    if (field == u"owner")
        return TimelineTools::tr("Owner");
    if (field == u"channel")
        return TimelineTools::tr("Channel");
    if (field == u"tier")
        return TimelineTools::tr("Tier");
    if (field == u"status")
        return TimelineTools::tr("Status");
    return TimelineTools::tr("Campaign");
}

QString statusChoiceName(TaskChoice::Status status)
{
    switch (status) {
    case TaskChoice::Status::Open:
        return TimelineTools::tr("Open");
    case TaskChoice::Status::Overdue:
        return TimelineTools::tr("Overdue");
    case TaskChoice::Status::Done:
        return TimelineTools::tr("Done");
    case TaskChoice::Status::Skipped:
        return TimelineTools::tr("Skipped");
    }
    return {};
}

TaskChoice::Days daysOf(const Program &program)
{
    return {program.id, program.startsOn, program.endsOn};
}

} // namespace

TimelineTools::TimelineTools(const Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_meMenu(new QMenu(this)), m_filterMenu(new QMenu(this)),
      m_exportMenu(new QMenu(this)), m_moreMenu(new QMenu(this))
{
    build();
    retranslate();
}

void TimelineTools::build()
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(metric::PageMargin, metric::Grid, 12, metric::Grid);
    flow->setSpacing(metric::Grid);
    m_group = new SegmentedSwitch({});
    m_zoom = new SegmentedSwitch({});
    m_quick = new SegmentedSwitch({});
    for (int i = 0; i < 3; ++i) {
        m_group->addSegment({});
        m_zoom->addSegment({});
        m_quick->addSegment({});
    }
    m_zoom->setCurrentIndex(int(TimelineView::Zoom::Quarter));
    m_view = new SegmentedSwitch({});
    m_view->addSegment({}, icon(u"gantt-chart"));
    m_view->addSegment({}, icon(u"table-2"));
    m_me = new QuietButton(icon(u"user"), {});
    m_me->setMenu(m_meMenu);
    m_addFilter = new DashedChip(icon(u"plus"), {});
    m_search = new SearchField;
    m_search->setFixedWidth(Theme::current().px(searchWidth));
    m_add = new QPushButton(icon(u"plus"), {});
    m_launchButton = new PrimaryButton(icon(u"play", Colour::OnAccent), {});
    m_launchButton->hide();
    m_export = new IconButton(icon(u"share"), {});
    m_export->setMenu(m_exportMenu);
    m_more = new IconButton(icon(u"ellipsis"), {});
    m_more->setMenu(m_moreMenu);
    // In two rows where the window is small, in either language.
    for (QWidget *tool : std::initializer_list<QWidget *>{m_group, m_zoom, m_view, m_export, m_more, m_launchButton,
                                                          m_add, m_quick, m_me, m_search})
        flow->addWidget(tool);
    for (const QString &field : choiceFields()) {
        auto *chip = new FilterChip({}, {});
        chip->setObjectName(u"filter/"_s + field);
        chip->hide();
        connect(chip, &QAbstractButton::clicked, this, [this, field, chip] { popUpValues(field, *chip); });
        connect(chip, &FilterChip::removeRequested, this, [this, field] { removeFilter(field); });
        m_chips.insert(field, chip);
        flow->addWidget(chip);
    }
    flow->addWidget(m_addFilter);
    connect(m_group, &SegmentedSwitch::currentChanged, this, &TimelineTools::groupChanged);
    connect(m_zoom, &SegmentedSwitch::currentChanged, this,
            [this](int zoom) { Q_EMIT zoomChosen(TimelineView::Zoom(zoom)); });
    connect(m_view, &SegmentedSwitch::currentChanged, this, [this] {
        m_zoom->setEnabled(!isTable());
        m_group->setEnabled(!isTable()); // a table is put in order by its heads
        Q_EMIT viewChanged();
    });
    connect(m_quick, &SegmentedSwitch::currentChanged, this, [this](int quick) {
        change([quick](TaskChoice &choice) { choice.quick = TaskChoice::Quick(quick); });
        if (m_choice.quick == TaskChoice::Quick::MyWeek && m_choice.me.isEmpty())
            m_meMenu->popup(m_me->mapToGlobal(QPoint(0, m_me->height())));
    });
    connect(m_search, &QLineEdit::textChanged, this,
            [this](const QString &text) { change([&text](TaskChoice &choice) { choice.search = text; }); });
    connect(m_addFilter, &QAbstractButton::clicked, this, [this] {
        fillFilterMenu();
        m_filterMenu->popup(m_addFilter->mapToGlobal(QPoint(0, m_addFilter->height())));
    });
    connect(m_meMenu, &QMenu::aboutToShow, this, &TimelineTools::fillMeMenu);
    connect(m_add, &QPushButton::clicked, this, &TimelineTools::addRequested);
}

void TimelineTools::change(const std::function<void(TaskChoice &)> &change)
{
    const TaskChoice before = m_choice;
    change(m_choice);
    if (m_choice == before)
        return;
    showChips();
    Q_EMIT choiceChanged();
}

void TimelineTools::setChoices(std::shared_ptr<const TimelineData> known)
{
    m_data = std::move(known);
    showChips();
}

void TimelineTools::setChoice(const TaskChoice &choice)
{
    m_choice = choice;
    m_quick->setCurrentIndex(int(choice.quick));
    const QSignalBlocker quiet(m_search);
    m_search->setText(choice.search);
    showChips();
}

void TimelineTools::chooseProgram(ProgramId program)
{
    if (!m_data)
        return;
    const auto found = std::ranges::find(m_data->programs, program, &Program::id);
    m_choice.program =
        found == m_data->programs.end() ? std::optional<TaskChoice::Days>() : std::optional(daysOf(*found));
    showChips();
}

void TimelineTools::clearChoice()
{
    TaskChoice none;
    none.me = m_choice.me;
    setChoice(none);
    Q_EMIT choiceChanged();
}

TimelineGroup TimelineTools::group() const
{
    return TimelineGroup(m_group->currentIndex());
}

void TimelineTools::setGroup(TimelineGroup group)
{
    m_group->setCurrentIndex(int(group));
}

void TimelineTools::showZoom(std::optional<TimelineView::Zoom> zoom)
{
    m_zoom->setCurrentIndex(zoom ? int(*zoom) : -1);
}

bool TimelineTools::isTable() const
{
    return m_view->currentIndex() == 1;
}

void TimelineTools::setTable(bool table)
{
    m_view->setCurrentIndex(table ? 1 : 0);
    m_zoom->setEnabled(!table);
    m_group->setEnabled(!table);
}

void TimelineTools::setEditable(bool editable)
{
    m_add->setEnabled(editable);
}

void TimelineTools::setLaunch(QAction &launch)
{
    m_launch = &launch;
    m_launchButton->show();
    m_launchButton->setEnabled(launch.isEnabled());
    connect(m_launchButton, &QPushButton::clicked, &launch, &QAction::trigger);
    connect(&launch, &QAction::changed, m_launchButton, [this] {
        m_launchButton->setEnabled(m_launch->isEnabled());
        m_launchButton->setToolTip(m_launch->isEnabled() ? QString() : m_launch->toolTip());
    });
}

void TimelineTools::addValues(QMenu &menu, const QString &field)
{
    const auto add = [this, &menu](const QString &text, bool on, const std::function<void(TaskChoice &)> &set) {
        QAction *action = menu.addAction(menuText(text));
        action->setCheckable(true);
        action->setChecked(on);
        connect(action, &QAction::triggered, this, [this, set] { change(set); });
    };
    if (field == u"program") {
        for (const Program &program : m_data->programs)
            add(program.name, m_choice.program && m_choice.program->id == program.id,
                [days = daysOf(program)](TaskChoice &choice) { choice.program = days; });
        add(tr("All programs"), !m_choice.program, [](TaskChoice &choice) { choice.program.reset(); });
    } else if (field == u"owner") {
        for (const QString &person : m_data->people())
            add(person, m_choice.owner == person, [person](TaskChoice &choice) { choice.owner = person; });
        add(tr("Nobody yet"), m_choice.owner == QString(u""_s), [](TaskChoice &choice) { choice.owner = u""_s; });
    } else if (field == u"channel") {
        for (const QString &channel : m_data->channels())
            add(playChannelName(channel, m_document.words()), m_choice.channel == channel,
                [channel](TaskChoice &choice) { choice.channel = channel; });
    } else if (field == u"tier") {
        for (int tier = 1; tier <= mostTiers; ++tier)
            add(tierName(tier), m_choice.tier == tier, [tier](TaskChoice &choice) { choice.tier = tier; });
        add(tr("No tier"), m_choice.tier == 0, [](TaskChoice &choice) { choice.tier = 0; });
    } else if (field == u"status") {
        for (const auto status : {TaskChoice::Status::Open, TaskChoice::Status::Overdue, TaskChoice::Status::Done,
                                  TaskChoice::Status::Skipped})
            add(statusChoiceName(status), m_choice.status == status,
                [status](TaskChoice &choice) { choice.status = status; });
    } else {
        for (const Campaign &campaign : m_data->campaigns)
            add(campaign.name, m_choice.campaign == campaign.id,
                [id = campaign.id](TaskChoice &choice) { choice.campaign = id; });
        add(tr("Other tasks"), m_choice.campaign == CampaignId(),
            [](TaskChoice &choice) { choice.campaign = CampaignId(); });
    }
}

void TimelineTools::fillFilterMenu()
{
    m_filterMenu->clear();
    if (!m_data)
        return;
    for (const QString &field : choiceFields()) {
        QMenu *values = m_filterMenu->addMenu(fieldName(field));
        addValues(*values, field);
        values->setEnabled(!values->isEmpty());
    }
}

void TimelineTools::popUpValues(const QString &field, QWidget &under)
{
    if (!m_data)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addValues(*menu, field);
    menu->popup(under.mapToGlobal(QPoint(0, under.height())));
}

void TimelineTools::removeFilter(const QString &field)
{
    change([&field](TaskChoice &choice) {
        if (field == u"program")
            choice.program.reset();
        else if (field == u"owner")
            choice.owner.reset();
        else if (field == u"channel")
            choice.channel.clear();
        else if (field == u"tier")
            choice.tier.reset();
        else if (field == u"status")
            choice.status.reset();
        else
            choice.campaign.reset();
    });
}

/// Empty where the field is not filtered by.
QString TimelineTools::valueText(const QString &field) const
{
    if (field == u"program") {
        const auto shown = [this](const Program &one) { return m_choice.program && one.id == m_choice.program->id; };
        if (!m_data)
            return {};
        const auto found = std::ranges::find_if(m_data->programs, shown);
        return found != m_data->programs.end() ? found->name : QString();
    }
    if (field == u"owner")
        return !m_choice.owner ? QString() : m_choice.owner->isEmpty() ? tr("Nobody yet") : *m_choice.owner;
    if (field == u"channel")
        return m_choice.channel.isEmpty() ? QString() : playChannelName(m_choice.channel, m_document.words());
    if (field == u"tier")
        return !m_choice.tier ? QString() : *m_choice.tier == 0 ? tr("No tier") : tierName(*m_choice.tier);
    if (field == u"status")
        return m_choice.status ? statusChoiceName(*m_choice.status) : QString();
    if (!m_choice.campaign)
        return {};
    const Campaign *campaign = m_data ? m_data->campaign(*m_choice.campaign) : nullptr;
    return campaign ? campaign->name : tr("Other tasks");
}

void TimelineTools::showChips()
{
    for (const QString &field : choiceFields()) {
        const QString value = valueText(field);
        m_chips[field]->setVisible(!value.isEmpty());
        m_chips[field]->setCondition(fieldName(field), value);
    }
    m_me->setVisible(m_choice.quick == TaskChoice::Quick::MyWeek);
    m_me->setText(m_choice.me.isEmpty() ? tr("Who are you?") : m_choice.me);
    m_me->setToolTip(tr("Whose week is shown"));
}

void TimelineTools::fillMeMenu()
{
    m_meMenu->clear();
    if (!m_data)
        return;
    for (const QString &person : m_data->people()) {
        QAction *action = m_meMenu->addAction(menuText(person));
        action->setCheckable(true);
        action->setChecked(person == m_choice.me);
        connect(action, &QAction::triggered, this,
                [this, person] { change([&person](TaskChoice &choice) { choice.me = person; }); });
    }
    if (m_meMenu->isEmpty())
        m_meMenu->addAction(tr("No task has an owner yet"))->setEnabled(false);
}

void TimelineTools::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimelineTools::retranslate()
{
    m_group->setAccessibleName(tr("Rows"));
    m_group->setSegmentText(int(TimelineGroup::Campaign), tr("Campaign"));
    m_group->setSegmentText(int(TimelineGroup::Account), tr("Account"));
    m_group->setSegmentText(int(TimelineGroup::Person), tr("Person"));
    m_zoom->setAccessibleName(tr("Zoom"));
    m_zoom->setSegmentText(int(TimelineView::Zoom::Weeks), tr("Weeks"));
    m_zoom->setSegmentText(int(TimelineView::Zoom::Months), tr("Months"));
    m_zoom->setSegmentText(int(TimelineView::Zoom::Quarter), tr("Quarter"));
    m_view->setAccessibleName(tr("Shown as"));
    m_view->setSegmentText(0, tr("Chart"));
    m_view->setSegmentText(1, tr("Table"));
    m_quick->setAccessibleName(tr("Tasks shown"));
    m_quick->setSegmentText(int(TaskChoice::Quick::All), tr("All"));
    m_quick->setSegmentText(int(TaskChoice::Quick::MyWeek), tr("My week"));
    m_quick->setSegmentText(int(TaskChoice::Quick::Overdue), tr("Overdue"));
    m_search->setWords(tr("Search tasks"), tr("Search"));
    m_addFilter->setText(tr("Filter"));
    m_addFilter->setAccessibleName(tr("Add a filter"));
    m_add->setText(tr("Task"));
    m_add->setAccessibleName(tr("New task"));
    m_launchButton->setText(tr("Launch a play"));
    m_export->setName(tr("Export"));
    m_more->setName(tr("More"));
    showChips();
}

} // namespace talbook
