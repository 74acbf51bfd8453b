#include "ui/accounts/account_overview.h"

#include "core/scoring/components.h"
#include "ui/accounts/account_overview_profile.h"
#include "ui/accounts/account_overview_score.h"
#include "ui/accounts/account_overview_tables.h"
#include "ui/accounts/spend_line.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/surface.h"

#include <QBoxLayout>
#include <QEvent>

namespace talbook
{

namespace
{

/// From this width on profile and score stand side by side.
constexpr int sideBySideWidth = 900;
constexpr int spendWidth = 520;

} // namespace

AccountOverview::AccountOverview(Document &document, QWidget *parent) : QScrollArea(parent), m_document(document)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto *content = new QWidget;
    setSurface(*content, Surface::Base);
    setSurface(*viewport(), Surface::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::PageMargin, 2 * metric::Grid, metric::PageMargin, 2 * metric::Grid);
    column->setSpacing(3 * metric::Grid);
    m_profile = new OverviewProfile(document);
    m_score = new OverviewScore(document);
    m_people = new OverviewPeople;
    m_opportunities = new OverviewOpportunities;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight);
    m_columns->setSpacing(4 * metric::Grid);
    m_columns->addWidget(m_profile, 5, Qt::AlignTop);
    m_columns->addWidget(m_score, 6, Qt::AlignTop);
    column->addLayout(m_columns);
    auto *spend = new SpendLine(document);
    spend->setMaximumWidth(Theme::current().px(spendWidth));
    column->addWidget(spend);
    column->addWidget(m_people);
    column->addWidget(m_opportunities);
    column->addStretch(1);
    setWidget(content);
    setFocusProxy(m_profile);
    connect(m_score, &OverviewScore::timeLineRequested, this, &AccountOverview::timeLineRequested);
    connect(&document, &Document::currentAccountChanged, this, &AccountOverview::refresh);
    connect(&document, &Document::figuresChanged, this, &AccountOverview::refresh);
    connect(&document, &Document::reset, this, &AccountOverview::refresh);
}

void AccountOverview::refresh()
{
    // The form writes what was typed for the account before, also where nobody looks any more.
    m_profile->showAccount(m_document.currentAccount());
    const auto account =
        m_document.isOpen() ? m_document.standings().indexOf(m_document.currentAccount()) : std::nullopt;
    if (!account || !isVisible())
        return;
    const Standings &standings = m_document.standings();
    const Scorer scorer(standings.model(), standings.facts(), standings.asOf());
    m_score->showAccount(*account, scorer);
    m_people->showAccount(m_document, *account, scorer);
    m_opportunities->showAccount(m_document, *account);
}

void AccountOverview::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    refresh();
}

void AccountOverview::resizeEvent(QResizeEvent *event)
{
    const bool wide = viewport()->width() >= Theme::current().px(sideBySideWidth);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    QScrollArea::resizeEvent(event);
}

void AccountOverview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QScrollArea::changeEvent(event);
}

} // namespace talbook
