#include "ui/accounts/time_line.h"

#include "ui/accounts/event_words.h"
#include "ui/accounts/record_steps.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/spark_line.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QAction>
#include <QComboBox>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int sparkWeeks = 26;
constexpr size_t recordsReadInPlace = 2000;

} // namespace

TimeLine::TimeLine(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_model(new TimeLineModel(document, this)), m_reading(document)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildTools(*column);
    column->addWidget(new ThinLine(Qt::Horizontal));
    buildTable(*column);
    setFocusProxy(m_table);
    connect(m_model, &QAbstractItemModel::modelReset, this, &TimeLine::onReset);
    connect(&document, &Document::currentAccountChanged, this, &TimeLine::refresh);
    connect(&document, &Document::figuresChanged, this, &TimeLine::refresh);
    connect(&document, &Document::reset, this, &TimeLine::refresh);
    connect(&document, &Document::stateChanged, this, &TimeLine::updateButtons);
    retranslate();
}

void TimeLine::buildTools(QVBoxLayout &column)
{
    const Theme &theme = Theme::current();
    auto *first = new QHBoxLayout;
    first->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, 0);
    first->setSpacing(metric::Grid);
    m_spark = new SparkLine;
    m_sparkText = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_count = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text3});
    m_addActivity = new QPushButton(icon(u"plus"), {});
    m_addSignal = new QPushButton(icon(u"plus"), {});
    m_edit = new IconButton(icon(u"pencil"), {});
    m_delete = new IconButton(icon(u"trash-2"), {});
    connect(m_addActivity, &QPushButton::clicked, this, [this] { add(false); });
    connect(m_addSignal, &QPushButton::clicked, this, [this] { add(true); });
    connect(m_edit, &QToolButton::clicked, this, &TimeLine::editChosen);
    connect(m_delete, &QToolButton::clicked, this, &TimeLine::deleteChosen);
    first->addWidget(m_spark);
    first->addWidget(m_sparkText, 1);
    first->addWidget(m_count);
    first->addWidget(m_addActivity);
    first->addWidget(m_addSignal);
    first->addWidget(m_edit);
    first->addWidget(m_delete);
    column.addLayout(first);

    auto *flow = new FlowLayout;
    flow->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    flow->setSpacing(metric::Grid);
    m_shows = new SegmentedSwitch(tr("Records shown"));
    for (int i = 0; i < 4; ++i)
        m_shows->addSegment({});
    m_kind = new QComboBox;
    m_person = new QComboBox;
    for (QComboBox *choice : {m_kind, m_person})
        choice->setFixedWidth(theme.px(160));
    m_search = new SearchField;
    m_search->setFixedWidth(theme.px(180));
    m_grouping = new SegmentedSwitch(tr("Grouped by"));
    m_grouping->addSegment({});
    m_grouping->addSegment({});
    m_period = new FilterChip({}, {});
    m_period->hide();
    for (QWidget *tool :
         {static_cast<QWidget *>(m_period), static_cast<QWidget *>(m_shows), static_cast<QWidget *>(m_kind),
          static_cast<QWidget *>(m_person), static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_grouping)})
        flow->addWidget(tool);
    column.addLayout(flow);
    connect(m_period, &FilterChip::removeRequested, this, [this] { showPeriod({}, {}); });
    connect(m_period, &QAbstractButton::clicked, this, [this] { showPeriod({}, {}); });
    connect(m_shows, &SegmentedSwitch::currentChanged, this, &TimeLine::applyFilter);
    connect(m_kind, &QComboBox::activated, this, &TimeLine::applyFilter);
    connect(m_person, &QComboBox::activated, this, &TimeLine::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &TimeLine::applyFilter);
    connect(m_grouping, &SegmentedSwitch::currentChanged, this, [this](int index) { m_model->setByWeek(index == 1); });
}

void TimeLine::buildTable(QVBoxLayout &column)
{
    m_table = new TableView({});
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->sortHeader()->setSectionsClickable(false);
    for (int i = 0; i < TimeLineModel::ColumnCount; ++i) {
        const bool figure = i == TimeLineModel::IntentColumn || i == TimeLineModel::EngagementColumn;
        const bool quiet =
            i == TimeLineModel::ChannelColumn || i == TimeLineModel::CampaignColumn || i == TimeLineModel::DetailColumn;
        m_table->setItemDelegateForColumn(
            i, new CellDelegate(figure ? CellDelegate::Align::Right : CellDelegate::Align::Left,
                                quiet ? CellDelegate::Emphasis::Quiet : CellDelegate::Emphasis::Plain, m_table));
    }
    std::vector<ColumnRoom> rooms(TimeLineModel::ColumnCount);
    rooms[TimeLineModel::KindColumn] = {.least = 168, .share = 2};
    rooms[TimeLineModel::PersonColumn] = {.least = 128, .share = 2};
    rooms[TimeLineModel::IntentColumn] = {.sample = u"+100.0"_s};
    rooms[TimeLineModel::EngagementColumn] = {.sample = u"+100.0"_s};
    rooms[TimeLineModel::ChannelColumn] = {.least = 104, .share = 1, .leaves = 2};
    rooms[TimeLineModel::CampaignColumn] = {.least = 144, .share = 2, .leaves = 1};
    rooms[TimeLineModel::DetailColumn] = {.least = 160, .share = 3};
    m_columns = new ColumnFit(*m_table, std::move(rooms));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TimeLine::updateButtons);
    connect(m_table, &QAbstractItemView::activated, this, &TimeLine::editChosen);
    m_empty = new EmptyState(u"history"_s, {}, {});
    connect(m_empty, &EmptyState::actionRequested, this, [this] { add(false); });
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_waiting = new QWidget; // the status bar tells that it is being read
    m_stack->addWidget(m_waiting);
    column.addWidget(holder, 1);
}

void TimeLine::refresh()
{
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    if (!account || !isVisible())
        return;
    const Standings &standings = m_document.standings();
    const bool another = m_account != m_document.currentAccount();
    m_account = m_document.currentAccount();
    if (another && m_from.isValid())
        showPeriod({}, {});
    const Facts &facts = standings.facts();
    const size_t records = facts.activitiesOf(*account).size() + facts.signalsOf(*account).size();
    const auto where =
        records > recordsReadInPlace ? PlanReading<Contents>::Where::Aside : PlanReading<Contents>::Where::InPlace;
    m_reading.start(
        tr("Reading the time line"),
        [id = m_account](const Database &database, const Standings &known, const Progress &) -> Expected<Contents> {
            Contents contents{id, {}, {}, {}};
            auto events = accountEvents(database, id);
            TALBOOK_TRY(events);
            contents.events = std::move(*events);
            if (const auto index = known.indexOf(id)) {
                contents.weeks = weeklyPoints(known.model(), known.facts(), *index, known.asOf(), sparkWeeks);
                contents.points =
                    AccountPoints(known.facts(), *index, Scorer(known.model(), known.facts(), known.asOf()));
            }
            return contents;
        },
        [this](const Expected<Contents> &contents) { take(contents); }, where);
    // Another account's records are not to stand under this one's name.
    if (m_reading.isBusy() && m_shown != m_account) {
        m_shown = {};
        m_model->setContents({}, {});
        m_stack->setCurrentWidget(m_waiting);
    }
}

/// Records stay until the new ones are there.
void TimeLine::take(const Expected<Contents> &contents)
{
    if (!contents) {
        if (contents.error().code != ErrorCode::Cancelled)
            Q_EMIT refused(contents.error().message, contents.error().details);
        return;
    }
    if (contents->account != m_account || contents->weeks.isEmpty())
        return; // another one was chosen meanwhile, and is being read
    const bool another = m_shown != m_account;
    m_shown = m_account;
    showWeeks(contents->weeks);
    const int scrolled = m_table->verticalScrollBar()->value();
    const auto selected = chosen();
    m_model->setContents(contents->events, contents->points);
    fillChoices();
    if (another)
        return;
    for (const AccountEvent &event : selected) {
        if (const int row = m_model->rowOf(event.isSignal, event.id); row >= 0)
            m_table->selectionModel()->select(m_model->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    m_table->verticalScrollBar()->setValue(scrolled);
}

void TimeLine::showWeeks(const QList<double> &weeks)
{
    const QLocale &locale = m_document.words().locale();
    QStringList figures;
    for (const double points : weeks)
        figures.append(locale.toString(points, 'f', 0));
    m_spark->setValues(weeks, tr("Points of engagement per week, the last %1 weeks: %2")
                                  .arg(locale.toString(sparkWeeks), figures.join(u", "_s)));
    m_sparkText->setText(tr("points per week, 26 weeks; this week %1").arg(locale.toString(weeks.last(), 'f', 0)));
}

/// The kinds and people that occur; a choice that occurs no more gives way.
void TimeLine::fillChoices()
{
    QSet<QString> names;
    QMap<QString, qint64> people;
    for (const AccountEvent &event : m_model->events()) {
        names.insert(m_model->names().kind(event));
        if (!event.contact.isNull())
            people.insert(event.person, event.contact.value);
    }
    QStringList kinds(names.cbegin(), names.cend());
    kinds.sort(Qt::CaseInsensitive);
    const QVariant kind = m_kind->currentData();
    const QVariant person = m_person->currentData();
    m_kind->clear();
    m_kind->addItem(tr("All kinds"), QString());
    for (const QString &name : std::as_const(kinds))
        m_kind->addItem(name, name);
    m_person->clear();
    m_person->addItem(tr("Everybody"), qint64(0));
    for (auto entry = people.cbegin(); entry != people.cend(); ++entry)
        m_person->addItem(entry.key(), entry.value());
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(kind)));
    m_person->setCurrentIndex(std::max(0, m_person->findData(person)));
    applyFilter();
}

void TimeLine::applyFilter()
{
    TimeLineFilter filter;
    filter.shows = TimeLineShows(m_shows->currentIndex());
    filter.kind = m_kind->currentData().toString();
    filter.contact = ContactId{m_person->currentData().toLongLong()};
    filter.search = m_search->text();
    filter.from = m_from;
    filter.to = m_to;
    m_model->setFilter(filter);
}

void TimeLine::showPeriod(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    m_period->setVisible(from.isValid());
    if (from.isValid())
        m_period->setCondition(tr("Week"), m_model->names().week(from));
    applyFilter();
}

void TimeLine::onReset()
{
    m_table->clearSpans();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->isGroup(row))
            m_table->setSpan(row, 0, 1, TimeLineModel::ColumnCount);
    }
    const QLocale &locale = m_document.words().locale();
    const auto all = qsizetype(m_model->events().size());
    m_count->setText(m_model->shownEvents() == all
                         ? QString()
                         : tr("%1 of %2", "records shown of all")
                               .arg(locale.toString(m_model->shownEvents()), locale.toString(all)));
    m_stack->setCurrentWidget(m_model->shownEvents() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (all == 0)
        m_empty->setWords(tr("Touches and intent signals belong here: import them, or add them by hand."),
                          m_document.isEditable() ? tr("Add Activity…") : QString());
    else
        m_empty->setWords(tr("No record matches the filters."), {});
    updateButtons();
}

std::vector<AccountEvent> TimeLine::chosen() const
{
    std::vector<AccountEvent> events;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const AccountEvent *event = m_model->eventAt(index.row()))
            events.push_back(*event);
    }
    return events;
}

void TimeLine::updateButtons()
{
    const size_t count = chosen().size();
    const bool editable = m_document.isEditable();
    m_addActivity->setEnabled(editable);
    m_addSignal->setEnabled(editable);
    m_edit->setEnabled(editable && count == 1);
    m_delete->setEnabled(editable && count > 0);
}

QString TimeLine::accountName() const
{
    const auto index = m_document.standings().indexOf(m_account);
    return index ? std::get<QString>(m_document.standings().value(*index, FilterField::Name)) : QString();
}

void TimeLine::add(bool isSignal)
{
    if (!m_document.isEditable() || m_account.isNull())
        return;
    askForRecord(m_document, m_account, newRecord(m_document, isSignal), this);
}

void TimeLine::editChosen()
{
    const auto events = chosen();
    if (events.size() == 1 && m_document.isEditable())
        askForRecord(m_document, m_account, events.front(), this);
}

void TimeLine::deleteChosen()
{
    const auto events = chosen();
    if (events.empty() || !m_document.isEditable())
        return;
    deleteRecords(m_document, accountName(), events, [this](const Expected<void> &done) {
        if (!done && !wasStopped(done))
            Q_EMIT refused(done.error().message, done.error().details);
    });
}

void TimeLine::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && m_table->hasFocus())
        deleteChosen();
    else
        QWidget::keyPressEvent(event);
}

/// Details take what the other columns leave.
void TimeLine::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void TimeLine::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TimeLine::retranslate()
{
    m_table->setAccessibleName(tr("Time line"));
    m_shows->setAccessibleName(tr("Records shown"));
    m_shows->setSegmentText(0, tr("Everything"));
    m_shows->setSegmentText(1, tr("From them"));
    m_shows->setSegmentText(2, tr("From us"));
    m_shows->setSegmentText(3, tr("Signals"));
    m_grouping->setAccessibleName(tr("Grouped by"));
    m_grouping->setSegmentText(0, tr("Months"));
    m_grouping->setSegmentText(1, tr("Weeks"));
    m_kind->setAccessibleName(tr("Kind"));
    m_person->setAccessibleName(tr("Person"));
    m_search->setWords(tr("Search the time line"), tr("Search"));
    m_addActivity->setText(tr("Add Activity…"));
    m_addSignal->setText(tr("Add Signal…"));
    m_edit->setName(tr("Change the record (Enter)"));
    m_delete->setName(tr("Delete the records (Delete)"));
    m_columns->setSample(TimeLineModel::DateColumn, m_model->names().shortDate({2028, 9, 30}));
    m_columns->fit();
    refresh();
    updateButtons();
}

} // namespace talbook
