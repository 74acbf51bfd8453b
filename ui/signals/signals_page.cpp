#include "ui/signals/signals_page.h"

#include "ui/signals/chart_box.h"
#include "ui/signals/kind_notice.h"
#include "ui/signals/origin_table.h"
#include "ui/signals/record_filters.h"
#include "ui/signals/records_view.h"
#include "ui/signals/signal_words.h"
#include "ui/signals/spike_table.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/line_chart.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QPushButton>
#include <QSet>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <array>
#include <numeric>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::array shownWeeks = {13, 26};

} // namespace

SignalsPage::SignalsPage(Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_reading(document), m_shown([] { return std::vector<AccountId>(); })
{
    setSurface(*this, Surface::Base);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_kindNotice = new KindNotice;
    column->addWidget(m_kindNotice);
    connect(m_kindNotice, &KindNotice::pointsRequested, this, &SignalsPage::pointsRequested);
    column->addWidget(buildCharts());
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addWidget(buildParts(), 1);
    m_empty = new EmptyState(u"line-chart"_s, {}, {});
    connect(m_empty, &EmptyState::actionRequested, this, &SignalsPage::importRequested);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    connect(&document, &Document::reset, this, &SignalsPage::onDocumentChanged);
    connect(&document, &Document::figuresChanged, this, &SignalsPage::onDocumentChanged);
    connect(&document, &Document::stateChanged, this, [this] { m_import->setEnabled(m_document.isEditable()); });
    retranslate();
}

QWidget *SignalsPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::Grid);
    m_scope = new SegmentedSwitch({});
    for (int scope = TargetList; scope <= ShownAccounts; ++scope)
        m_scope->addSegment({});
    m_weeks = new SegmentedSwitch({});
    for (size_t i = 0; i < shownWeeks.size(); ++i)
        m_weeks->addSegment({});
    row->addWidget(m_scope);
    row->addStretch(1);
    row->addWidget(m_weeks);
    head->setFixedHeight(Theme::current().px(metric::ToolRow));
    connect(m_scope, &SegmentedSwitch::currentChanged, this, [this](int scope) { setScope(Scope(scope)); });
    connect(m_weeks, &SegmentedSwitch::currentChanged, this, &SignalsPage::refresh);
    return head;
}

QWidget *SignalsPage::buildCharts()
{
    auto *charts = new QWidget;
    auto *row = new QHBoxLayout(charts);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, metric::Grid);
    row->setSpacing(3 * metric::Grid);
    m_means = new ChartBox;
    m_counts = new ChartBox;
    for (ChartBox *box : {m_means, m_counts}) {
        row->addWidget(box, 1);
        connect(&box->chart(), &LineChart::chosenByPerson, this, &SignalsPage::showWeek);
    }
    return charts;
}

QWidget *SignalsPage::buildParts()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, metric::Grid, 0, 0);
    column->setSpacing(metric::Grid);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    m_parts = new SegmentedSwitch({});
    for (int part = Spikes; part <= Origins; ++part)
        m_parts->addSegment({});
    m_spikes = new SpikeTable(m_document);
    m_records = new RecordsView(m_document);
    m_origins = new OriginTable(m_document, true);
    m_part = new QStackedWidget;
    m_part->addWidget(m_spikes);
    m_part->addWidget(m_records);
    m_part->addWidget(m_origins);
    auto *importing = new QWidget;
    auto *importRow = new QHBoxLayout(importing);
    importRow->setContentsMargins(0, 0, 0, 0);
    m_import = new QPushButton(icon(u"import"), {});
    importRow->addStretch(1);
    importRow->addWidget(m_import);
    m_partTools = new QStackedWidget;
    m_partTools->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_partTools->addWidget(new QWidget);
    m_partTools->addWidget(&m_records->tools());
    m_partTools->addWidget(importing);
    row->addWidget(m_parts);
    row->addWidget(m_partTools, 1);
    column->addLayout(row);
    column->addWidget(m_part, 1);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int part) { showPart(Part(part)); });
    connect(m_import, &QPushButton::clicked, this, &SignalsPage::importRequested);
    connect(m_spikes, &SpikeTable::accountRequested, this, &SignalsPage::accountRequested);
    connect(m_records, &RecordsView::refused, this, [this](const QString &message, const QString &details) {
        Q_EMIT failed(Error{ErrorCode::BadInput, message, details});
    });
    return holder;
}

QString SignalsPage::id() const
{
    return u"signals"_s;
}

QString SignalsPage::title() const
{
    return tr("Signals");
}

QString SignalsPage::iconName() const
{
    return u"line-chart"_s;
}

QString SignalsPage::summary() const
{
    if (!m_figures || m_figures->accounts == 0)
        return {};
    QStringList parts{tr("%n account(s)", nullptr, int(m_figures->accounts))};
    QSet<qint64> risen;
    for (const IntentRise &rise : m_figures->rises)
        risen.insert(rise.account.value);
    if (!risen.isEmpty())
        parts.append(tr("%n spiked in the last four weeks", nullptr, int(risen.size())));
    return parts.join(u" · "_s);
}

void SignalsPage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else
        m_part->currentWidget()->setFocus();
}

SignalsPage::Scope SignalsPage::scope() const
{
    return Scope(m_scope->currentIndex());
}

void SignalsPage::setScope(Scope scope)
{
    m_scope->setCurrentIndex(scope);
    m_scopeChosen = true;
    refresh();
}

void SignalsPage::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_part->setCurrentIndex(part);
    m_partTools->setCurrentIndex(part);
}

int SignalsPage::weeks() const
{
    return shownWeeks[size_t(m_weeks->currentIndex())];
}

std::vector<AccountId> SignalsPage::accountsOf(Scope scope) const
{
    if (scope == ShownAccounts)
        return m_shown();
    std::vector<AccountId> accounts;
    const AccountTable &table = m_document.standings().accounts();
    for (size_t i = 0; i < m_document.standings().size(); ++i) {
        if (scope == AllAccounts || table[i].onTal)
            accounts.push_back(table[i].id);
    }
    return accounts;
}

void SignalsPage::onDocumentChanged()
{
    if (!m_document.isOpen() || m_plan != &m_document.plan())
        forgetPlan();
    refresh();
}

/// Whatever is being read of it will not arrive.
void SignalsPage::forgetPlan()
{
    m_figures.reset();
    m_reading.forget();
    m_records->forget();
    m_plan.clear();
    m_scopeChosen = false;
    if (m_document.isOpen())
        m_plan = &m_document.plan();
    Q_EMIT summaryChanged();
}

void SignalsPage::refresh()
{
    m_stale = true;
    if (m_document.isOpen() && isVisible())
        read();
}

void SignalsPage::read()
{
    m_stale = false;
    // A list that nobody is on says nothing: until the person chooses, all accounts stand in.
    if (!m_scopeChosen)
        m_scope->setCurrentIndex(accountsOf(TargetList).empty() ? AllAccounts : TargetList);
    const std::vector<AccountId> accounts = accountsOf(scope());
    m_records->setAccounts(scope() == AllAccounts ? std::nullopt : std::optional(accounts));
    m_reading.start(
        tr("Working out the trends"),
        [accounts, weeks = weeks()](const Database &database, const Standings &standings,
                                    const Progress &) -> Expected<SignalFigures> {
            std::vector<size_t> indexes;
            for (const AccountId account : accounts) {
                if (const auto index = standings.indexOf(account))
                    indexes.push_back(*index);
            }
            return readSignalFigures(database, standings, indexes, weeks);
        },
        [this](const Expected<SignalFigures> &figures) { take(figures); });
}

void SignalsPage::take(const Expected<SignalFigures> &figures)
{
    if (!figures) {
        m_stale = true; // the next look or change tries again
        if (figures.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(figures.error());
        return;
    }
    m_figures = *figures;
    showFigures();
    Q_EMIT summaryChanged();
}

void SignalsPage::showFigures()
{
    const SignalWords words(m_document.words());
    const Facts &facts = m_document.standings().facts();
    const bool any = !facts.activities.empty() || !facts.signalFacts.empty();
    m_empty->setWords(tr("What accounts do and what others tell of them is shown here, week by week. It needs "
                         "activities or intent signals first."),
                      m_document.isEditable() ? tr("Import…") : QString());
    m_stack->setCurrentIndex(any ? 1 : 0);
    for (ChartBox *box : {m_means, m_counts})
        box->chart().setLocale(m_document.words().locale());
    m_means->setTitle(tr("Mean intent and engagement"), tr("triangle: an account spiked"));
    m_counts->setTitle(tr("What came in per week"));
    m_means->chart().setContents(words.meanChart(*m_figures));
    m_counts->chart().setContents(words.countChart(*m_figures));
    m_kindNotice->setKinds(m_figures->silentKinds);
    m_spikes->setRises(m_figures->rises);
    m_origins->setOrigins(m_figures->origins, m_figures->unconnected);
    showCounts();
}

void SignalsPage::showCounts()
{
    const QLocale &locale = m_document.words().locale();
    const auto with = [&locale](const QString &text, size_t count) -> QString {
        return text + u' ' + locale.toString(qint64(count));
    };
    const bool open = m_document.isOpen();
    m_scope->setSegmentText(TargetList, open ? with(tr("TAL"), accountsOf(TargetList).size()) : tr("TAL"));
    m_scope->setSegmentText(AllAccounts, open ? with(tr("All"), accountsOf(AllAccounts).size()) : tr("All"));
    m_scope->setSegmentText(ShownAccounts,
                            open ? with(tr("As filtered"), accountsOf(ShownAccounts).size()) : tr("As filtered"));
    m_parts->setSegmentText(Spikes, m_figures ? with(tr("Spikes"), m_figures->rises.size()) : tr("Spikes"));
    m_parts->setSegmentText(Records, tr("Records"));
    m_parts->setSegmentText(Origins, tr("From where"));
}

/// The week's records.
void SignalsPage::showWeek(int week)
{
    if (!m_figures || week < 0 || size_t(week) >= m_figures->weeks.size())
        return;
    const QDate end = m_figures->weeks[size_t(week)].end;
    showPart(Records);
    m_records->filters().showPeriod(end.addDays(-6), end);
}

void SignalsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    // What the table of accounts shows may have changed without a word.
    if (m_document.isOpen() && (m_stale || scope() == ShownAccounts))
        read();
}

void SignalsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void SignalsPage::retranslate()
{
    m_scope->setAccessibleName(tr("Accounts counted"));
    m_weeks->setAccessibleName(tr("Weeks shown"));
    for (size_t i = 0; i < shownWeeks.size(); ++i)
        m_weeks->setSegmentText(int(i), tr("%n week(s)", nullptr, shownWeeks[i]));
    m_parts->setAccessibleName(tr("What is listed"));
    m_import->setText(tr("Import…"));
    m_origins->table().setAccessibleName(tr("From where"));
    showCounts();
    // Names of kinds come with the standings' language: all is said anew.
    if (m_figures && m_document.isOpen())
        refresh();
}

} // namespace talbook
