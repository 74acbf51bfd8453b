#include "ui/home/home_page.h"

#include "core/plan/plan.h"
#include "core/scoring/change_effect.h"
#include "core/scoring/standing.h"
#include "ui/home/action_decisions.h"
#include "ui/home/action_words.h"
#include "ui/home/figure_tile.h"
#include "ui/home/finding_rows.h"
#include "ui/home/home_row.h"
#include "ui/home/home_section.h"
#include "ui/home/last_visit.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/surface.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <memory>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int leastForTwoColumns = 680;

QVBoxLayout *columnOf(QWidget &column)
{
    auto *layout = new QVBoxLayout(&column);
    const int margin = metric::PageMargin - metric::CellPadding;
    layout->setContentsMargins(margin, 2 * metric::Grid, margin, 2 * metric::Grid);
    layout->setSpacing(3 * metric::Grid);
    return layout;
}

/// As high as its width asks for: rows that wrap are low in a wide page, and their least height is that of the
/// narrowest. As wide as its widest part: what stands side by side goes one below the other where the page is narrow,
/// and the least width of both together would keep it wider than the page.
class WrappingContent : public QWidget
{
public:
    QSize minimumSizeHint() const override
    {
        int width = 0;
        for (const QWidget *part : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            if (!part->isHidden())
                width = std::max(width, part->minimumSizeHint().width());
        }
        return {width, 0};
    }
};

} // namespace

HomePage::HomePage(Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_decisions(new ActionDecisions(document, this)),
      m_desk(new FindingDesk(document, this))
{
    setSurface(*this, Surface::Base);
    build();
    connect(m_decisions, &ActionDecisions::accountRequested, this, &HomePage::accountRequested);
    connect(m_decisions, &ActionDecisions::failed, this, &HomePage::failed);
    connect(m_decisions, &ActionDecisions::decided, this, &HomePage::onDecided);
    connect(m_decisions, &ActionDecisions::launched, this, &HomePage::launched);
    connect(m_desk, &FindingDesk::accountRequested, this, &HomePage::accountRequested);
    connect(m_desk, &FindingDesk::accountsRequested, this, &HomePage::openAccounts);
    connect(m_desk, &FindingDesk::placeRequested, this, &HomePage::placeRequested);
    connect(m_desk, &FindingDesk::failed, this, &HomePage::failed);
    connect(&document, &Document::reset, this, &HomePage::onDocumentChanged);
    connect(&document, &Document::figuresChanged, this, &HomePage::onDocumentChanged);
    connect(&document, &Document::changed, this, &HomePage::onRecordsChanged);
    connect(&document, &Document::stateChanged, this, [this] {
        if (!m_home)
            return;
        showEmptyState();
        if (m_editable == m_document.isEditable())
            return;
        showActions(*m_home);
        showQuarter(*m_home);
        showFindings(*m_home);
    });
}

void HomePage::showsBeside(HomeButton &row, AccountId account)
{
    connect(&row, &HomeButton::reached, this, [this, account] { m_document.setCurrentAccount(account); });
}

void HomePage::build()
{
    m_stack = new QStackedLayout(this);
    m_empty = new EmptyState(u"home"_s, {}, {});
    connect(m_empty, &EmptyState::actionRequested, this, &HomePage::importRequested);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new WrappingContent;
    setSurface(*content, Surface::Base);
    setSurface(*m_scroll->viewport(), Surface::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_start = new HomeSection(u"start"_s);
    const int margin = metric::PageMargin - metric::CellPadding;
    m_start->setContentsMargins(margin, 2 * metric::Grid, margin, 0);
    column->addWidget(m_start);
    m_figures = new FigureStrip;
    column->addWidget(m_figures);

    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(0);
    m_left = new QWidget;
    m_actions = new HomeSection(u"actions"_s);
    connect(m_actions, &HomeSection::linkRequested, this, &HomePage::rulesRequested);
    m_attention = new HomeSection(u"attention"_s);
    m_changes = new HomeSection(u"changes"_s);
    connect(m_changes, &HomeSection::linkRequested, this, &HomePage::changesRequested);
    auto *left = columnOf(*m_left);
    left->addWidget(m_actions);
    left->addWidget(m_attention);
    left->addWidget(m_changes);
    left->addStretch(1);
    m_right = new QWidget;
    m_tiers = new HomeSection(u"tiers"_s);
    m_rhythm = new HomeSection(u"rhythm"_s);
    connect(m_rhythm, &HomeSection::linkRequested, this, &HomePage::showParts);
    m_quarter = new HomeSection(u"quarter"_s);
    m_findings = new HomeSection(u"findings"_s);
    m_findings->setContents({m_findingRows = new FindingRows(*m_desk)});
    auto *right = columnOf(*m_right);
    right->addWidget(m_tiers);
    right->addWidget(m_rhythm);
    right->addWidget(m_quarter);
    right->addWidget(m_findings);
    right->addStretch(1);
    m_between = new ThinLine(Qt::Vertical);
    m_columns->addWidget(m_left, 3);
    m_columns->addWidget(m_between);
    m_columns->addWidget(m_right, 2);
    column->addLayout(m_columns, 1);
    m_scroll->setWidget(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_scroll);
}

/// Side by side where there is room for both, else one below the other.
void HomePage::arrange()
{
    const bool side = width() >= Theme::current().px(leastForTwoColumns);
    m_columns->setDirection(side ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setStretch(0, side ? 3 : 0);
    m_columns->setStretch(2, side ? 2 : 1);
    m_between->setVisible(side && !m_left->isHidden() && !m_right->isHidden());
}

QString HomePage::id() const
{
    return u"home"_s;
}

QString HomePage::title() const
{
    return tr("Home");
}

QString HomePage::iconName() const
{
    return u"home"_s;
}

QString HomePage::summary() const
{
    if (!m_home || m_home->accounts == 0)
        return {};
    QStringList parts;
    if (m_home->onList > 0)
        parts.append(tr("%n account(s) on the list", nullptr, int(m_home->onList)));
    if (!m_home->attention.empty())
        parts.append(tr("%n need(s) attention", nullptr, int(m_home->attention.size())));
    return parts.join(u" · "_s);
}

void HomePage::takeFocus()
{
    for (QWidget *widget : m_scroll->widget()->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(this) && (widget->focusPolicy() & Qt::TabFocus)) {
            widget->setFocus();
            return;
        }
    }
    setFocus();
}

void HomePage::onDocumentChanged()
{
    m_known.reset();
    m_stale = true;
    if (!m_document.isOpen() || m_plan != &m_document.plan())
        forgetPlan();
    noteLastVisit();
    if (m_document.isOpen() && isVisible())
        read();
}

/// What no score hangs on: the document's standings are still true, and nothing is scored for it.
void HomePage::onRecordsChanged(const ChangeSummary &summary)
{
    const auto effect = m_document.isOpen() ? scoringEffect(m_document.plan().database(), summary)
                                            : Expected<ChangeEffect>(ChangeEffect::Everything);
    if (!m_home || !effect || *effect != ChangeEffect::None)
        return; // figures follow, and with them onDocumentChanged()
    const bool onlySteps = std::ranges::all_of(summary.tables, [](const TableChange &change) {
        return change.table == "account" || change.table == "segment" || change.table == "import_mapping";
    });
    if (m_document.isLarge() && onlySteps) {
        const auto steps = m_home->changes && m_seen ? stepsSince(m_document.plan().database(), *m_seen)
                                                     : Expected<std::vector<HistoryStep>>(Error());
        if (steps) {
            m_home->changes->steps = *steps;
            showChanges(*m_home);
        }
        return;
    }
    if (m_document.isLarge())
        m_known = std::make_shared<const Standings>(m_document.standings());
    m_stale = true;
    if (isVisible())
        read();
}

/// Whatever is being read of it will not arrive.
void HomePage::forgetPlan()
{
    m_plan.clear();
    m_home.reset();
    m_seen.reset();
    m_reading = false;
    Q_EMIT summaryChanged();
}

void HomePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
    else if (m_home)
        rememberVisit(m_home->moment); // read before anybody looked at it
}

void HomePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_home && m_document.isOpen())
        showHome(*m_home);
    Page::changeEvent(event);
}

/// Before this visit is remembered in its place.
void HomePage::noteLastVisit()
{
    if (!m_document.isOpen() || m_plan == &m_document.plan())
        return;
    m_plan = &m_document.plan();
    if (const auto moment = planMoment(m_document.plan().database(), m_document.asOf()))
        m_seen = lastVisit(moment->plan);
}

/// A large plan is read by a job with standings of its own, since the document's may change meanwhile; the page keeps
/// its old figures until then.
void HomePage::read()
{
    if (m_reading)
        return; // and stale: read again after this one
    m_stale = false;
    noteLastVisit();
    if (!m_document.isLarge()) {
        take(readHome(m_document.plan().database(), m_document.standings(), m_document.words(), m_seen));
        return;
    }
    m_reading = true;
    using Home = std::shared_ptr<HomeFigures>;
    m_document.startReading<Home>(
        tr("Working out the program’s figures"),
        [asOf = m_document.asOf(), language = m_document.words().language(), seen = m_seen,
         known = std::exchange(m_known, {})](const Database &database, const Progress &) -> Expected<Home> {
            const Wording words(language);
            const auto standings =
                known ? Expected<Standings>(*known) : Standings::read(database, {asOf, std::nullopt, {}}, words);
            TALBOOK_TRY(standings);
            auto home = readHome(database, *standings, words, seen);
            TALBOOK_TRY(home);
            return std::make_shared<HomeFigures>(std::move(*home));
        },
        [this](const Expected<Home> &home) {
            m_reading = false;
            if (m_stale && isVisible())
                read();
            else if (home)
                take(std::move(**home));
            else
                take(home.error());
        });
}

void HomePage::take(const Expected<HomeFigures> &home)
{
    if (!home) {
        m_stale = true; // the next look or change tries again
        if (home.error().code != ErrorCode::Cancelled)
            Q_EMIT failed(home.error());
        return;
    }
    m_home = *home;
    if (isVisible())
        rememberVisit(m_home->moment);
    showHome(*m_home);
    Q_EMIT actionsRead(m_seen ? beganSince(m_home->actions, m_seen->day) : 0);
    Q_EMIT summaryChanged();
}

void HomePage::showEmptyState()
{
    m_empty->setWords(tr("Here you will see how the program is doing. It needs accounts first."),
                      m_document.isEditable() ? tr("Import…") : QString());
}

void HomePage::showHome(const HomeFigures &home)
{
    showEmptyState();
    const QString focused =
        m_scroll->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget()->objectName() : QString();
    showStart(home);
    showFigures(home);
    showActions(home);
    showAttention(home);
    showChanges(home);
    showTiers(home);
    showMeetings(home);
    showQuarter(home);
    showFindings(home);
    const bool left =
        !m_actions->contents().isEmpty() || !m_attention->contents().isEmpty() || !m_changes->contents().isEmpty();
    const bool right = !m_tiers->contents().isEmpty() || !m_rhythm->contents().isEmpty() ||
                       !m_quarter->contents().isEmpty() || !m_findingRows->isEmpty();
    m_left->setVisible(left);
    m_right->setVisible(right);
    arrange();
    m_stack->setCurrentWidget(home.accounts > 0 ? static_cast<QWidget *>(m_scroll) : m_empty);
    if (!focused.isEmpty()) {
        if (auto *again = m_scroll->findChild<HomeButton *>(focused))
            again->setFocus();
    }
}

} // namespace talbook
