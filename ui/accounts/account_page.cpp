#include "ui/accounts/account_page.h"

#include "ui/accounts/account_overview.h"
#include "ui/accounts/account_overview_profile.h"
#include "ui/accounts/account_words.h"
#include "ui/accounts/notes_editor.h"
#include "ui/accounts/time_line.h"
#include "ui/shell/document.h"
#include "ui/signals/account_signals.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/account_tasks.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

AccountPage::AccountPage(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    setSurface(*this, Surface::Base);
    m_neighbours = [this](AccountId account, int step) {
        const Standings &standings = m_document.standings();
        const auto index = standings.indexOf(account);
        const qint64 wanted = index ? qint64(*index) + step : -1;
        return wanted >= 0 && wanted < qint64(standings.size()) ? standings.accounts()[size_t(wanted)].id : AccountId();
    };
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    column->addWidget(new ThinLine(Qt::Horizontal));
    m_overview = new AccountOverview(document);
    m_tasks = new AccountTasks(document);
    m_signals = new AccountSignals(document);
    m_timeLine = new TimeLine(document);
    m_notes = new NotesEditor(document);
    m_stack = new QStackedWidget;
    m_stack->addWidget(m_overview);
    m_stack->addWidget(m_tasks);
    m_stack->addWidget(m_signals);
    m_stack->addWidget(m_timeLine);
    m_stack->addWidget(m_notes);
    column->addWidget(m_stack, 1);
    addShortcuts();
    connect(m_tabs, &SegmentedSwitch::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_tasks, &AccountTasks::refused, this, &AccountPage::refused);
    connect(m_signals, &AccountSignals::refused, this, &AccountPage::refused);
    connect(m_signals, &AccountSignals::addRequested, this, [this] {
        showTab(TimeLineTab);
        m_timeLine->add(false);
    });
    connect(m_signals, &AccountSignals::periodRequested, this, [this](QDate from, QDate to) {
        showTab(TimeLineTab);
        m_timeLine->showPeriod(from, to);
    });
    connect(m_timeLine, &TimeLine::refused, this, &AccountPage::refused);
    connect(m_notes, &NotesEditor::refused, this, &AccountPage::refused);
    connect(m_overview, &AccountOverview::timeLineRequested, this, [this] { showTab(TimeLineTab); });
    connect(&document, &Document::currentAccountChanged, this, &AccountPage::refresh);
    connect(&document, &Document::figuresChanged, this, &AccountPage::refresh);
    connect(&document, &Document::reset, this, &AccountPage::refresh);
    retranslate();
}

AccountPage::~AccountPage()
{
    // Not later, when the fields hide one by one: nothing may answer then.
    m_overview->profile().commitAll();
    m_notes->commit();
    disconnect(&m_document, nullptr, this, nullptr);
}

QWidget *AccountPage::buildHead()
{
    const Theme &theme = Theme::current();
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::PageMargin - metric::Grid, 0, metric::PageMargin, 0);
    row->setSpacing(metric::Grid);
    m_back = new QuietButton(icon(u"arrow-left"), {});
    connect(m_back, &QPushButton::clicked, this, &AccountPage::backRequested);
    m_name = new ElidedLabel({}, {.type = Type::Section});
    m_name->setOwnText();
    m_tier = new TierPill;
    m_grade = new GradeBox;
    m_score = new PlainLabel({}, {.type = Type::Section});
    m_score->setObjectName(u"score"_s);
    m_previous = new IconButton(icon(u"chevron-up"), {});
    m_next = new IconButton(icon(u"chevron-down"), {});
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    m_tabs = new SegmentedSwitch(tr("Parts of the account"));
    for (int tab = Overview; tab <= Notes; ++tab)
        m_tabs->addSegment({});
    row->addWidget(m_back);
    row->addWidget(m_name, 1);
    row->addWidget(m_tier);
    row->addWidget(m_grade);
    row->addWidget(m_score);
    row->addSpacing(metric::Grid);
    row->addWidget(m_tabs);
    row->addSpacing(metric::Grid);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    head->setFixedHeight(theme.px(metric::ToolRow));
    return head;
}

void AccountPage::addShortcuts()
{
    const auto on = [this](const QString &keys, const std::function<void()> &work) {
        auto *shortcut = new QShortcut(QKeySequence::fromString(keys), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, work);
    };
    on(u"Esc"_s, [this] { Q_EMIT backRequested(); });
    on(u"Alt+Left"_s, [this] { Q_EMIT backRequested(); });
    on(u"Alt+Up"_s, [this] { go(-1); });
    on(u"Alt+Down"_s, [this] { go(1); });
    on(u"Ctrl+Tab"_s, [this] { showTab(Tab((currentTab() + 1) % m_stack->count())); });
    on(u"Ctrl+Shift+Tab"_s, [this] { showTab(Tab((currentTab() + m_stack->count() - 1) % m_stack->count())); });
}

void AccountPage::setNeighbours(std::function<AccountId(AccountId, int)> neighbours)
{
    m_neighbours = std::move(neighbours);
    refresh();
}

AccountId AccountPage::neighbour(int step) const
{
    const bool shown = m_document.isOpen() && !m_document.currentAccount().isNull();
    return shown ? m_neighbours(m_document.currentAccount(), step) : AccountId();
}

void AccountPage::go(int step)
{
    if (const AccountId other = neighbour(step); !other.isNull())
        m_document.setCurrentAccount(other);
}

AccountPage::Tab AccountPage::currentTab() const
{
    return Tab(m_stack->currentIndex());
}

void AccountPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    m_stack->setCurrentIndex(tab);
    m_stack->currentWidget()->setFocus(Qt::TabFocusReason);
}

void AccountPage::showEvent(QShowEvent *event)
{
    showOrigin();
    refresh();
    QWidget::showEvent(event);
}

void AccountPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void AccountPage::setOrigin(std::function<QString()> title)
{
    m_origin = std::move(title);
    showOrigin();
}

void AccountPage::showOrigin()
{
    const QString title = m_origin ? m_origin() : tr("Accounts");
    m_back->setText(title);
    m_back->setToolTip(tr("Back to: %1 (Esc)", "a page").arg(title));
}

void AccountPage::retranslate()
{
    showOrigin();
    m_previous->setName(tr("Previous account (Alt+Up)"));
    m_next->setName(tr("Next account (Alt+Down)"));
    m_tabs->setAccessibleName(tr("Parts of the account"));
    m_tabs->setSegmentText(Overview, tr("Overview"));
    m_tabs->setSegmentText(Plan, tr("Plan"));
    m_tabs->setSegmentText(SignalsTab, tr("Signals"));
    m_tabs->setSegmentText(TimeLineTab, tr("Time line"));
    m_tabs->setSegmentText(Notes, tr("Notes"));
    refresh();
}

void AccountPage::refresh()
{
    if (!isVisible())
        return; // shown later, it reads then
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    m_previous->setEnabled(account && !neighbour(-1).isNull());
    m_next->setEnabled(account && !neighbour(1).isNull());
    if (!account)
        return;
    const Standings &standings = m_document.standings();
    const Standing &standing = standings[*account];
    m_name->setText(std::get<QString>(standings.value(*account, FilterField::Name)));
    const QString tier = tierName(standing.tier);
    m_tier->setTier(standing.tier, tier);
    m_tier->setToolTip(plainToolTip(cellInWords(standings, *account, FilterField::Tier, tier, m_document.words())));
    m_grade->setGrade(standing.grade, gradeWord(standing.grade));
    // The figure of the table, in whole points; the tenths are told on hovering and in the explanation's total.
    const QLocale &locale = m_document.words().locale();
    const QString score = tr("Score %1 of 100");
    m_score->setText(locale.toString(shownScore(standing.score.score, 0), 'f', 0));
    m_score->setAccessibleName(score.arg(m_score->text()));
    m_score->setToolTip(plainToolTip(score.arg(locale.toString(shownScore(standing.score.score), 'f', 1))));
}

} // namespace talbook
