#include "ui/home/finding_strip.h"

#include "core/results/set_aside.h"
#include "ui/home/finding_desk.h"
#include "ui/home/finding_rows.h"
#include "ui/home/plan_findings.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHash>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int mostHeight = 216; ///< of what is unfolded; more than that is scrolled

bool isAbout(const PlanFinding &finding, FindingSubject subject, AccountId account)
{
    static const QHash<QString, FindingSubject> subjects = {
        {u"over_capacity"_s, FindingSubject::List},         {u"no_owner"_s, FindingSubject::List},
        {u"no_intent_data"_s, FindingSubject::List},        {u"no_control_cohort"_s, FindingSubject::List},
        {u"single_thread"_s, FindingSubject::Account},      {u"no_economic_buyer"_s, FindingSubject::Account},
        {u"spend_outside_range"_s, FindingSubject::Money},  {u"no_content_for_role"_s, FindingSubject::Content},
        {u"leads_not_accounts"_s, FindingSubject::Results}, {u"early_results"_s, FindingSubject::Results}};
    if (subject != FindingSubject::Account)
        return subjects.value(finding.id, FindingSubject::None) == subject && subject != FindingSubject::None;
    return finding.id != u"early_results" && std::ranges::find(finding.accounts, account) != finding.accounts.end();
}

} // namespace

FindingStrip::FindingStrip(PlanFindings &findings, Shape shape, QWidget *parent)
    : QWidget(parent), m_findings(findings), m_desk(new FindingDesk(findings.document(), this)),
      m_rows(new FindingRows(*m_desk))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSurface(*this, Surface::Raised);
    if (shape == Shape::Line) {
        buildLine();
    } else {
        m_heading = new SectionHeading({});
        column->addWidget(m_heading);
        column->addWidget(m_rows);
    }
    connect(&findings, &PlanFindings::changed, this, &FindingStrip::refresh);
    connect(&findings, &PlanFindings::outdated, this, [this] {
        if (isWanted())
            m_findings.need();
    });
    connect(m_rows, &FindingRows::rowsChanged, this, &FindingStrip::fit);
    Document &document = findings.document();
    if (shape == Shape::Line)
        connect(&document, &Document::currentAccountChanged, this, [this] { setSubject(m_subject); });
    connect(&document, &Document::stateChanged, this, [this] {
        if (std::exchange(m_editable, m_desk->isPossible()) != m_desk->isPossible() && isVisible())
            refresh();
    });
    hide();
}

void FindingStrip::buildLine()
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *row = new QHBoxLayout;
    row->setContentsMargins(metric::PageMargin, metric::HalfGrid, metric::InspectorMargin, metric::HalfGrid);
    row->setSpacing(metric::Grid);
    m_mark = new MarkLine;
    m_text = new PlainLabel({}, {.colour = Colour::Text2});
    m_text->setWordWrap(true);
    m_toggle = new QuietButton(QString());
    m_toggle->setObjectName(u"findings/toggle"_s);
    connect(m_toggle, &QPushButton::clicked, this, [this] { setUnfolded(!m_unfolded); });
    row->addWidget(m_mark);
    row->addWidget(m_text, 1);
    row->addWidget(m_toggle);
    column->addLayout(row);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto *holder = new QWidget;
    auto *inside = new QVBoxLayout(holder);
    inside->setContentsMargins(metric::PageMargin - metric::CellPadding, 0, metric::InspectorMargin, metric::Grid);
    inside->addWidget(m_rows);
    setSurface(*holder, Surface::Raised);
    setSurface(*m_scroll->viewport(), Surface::Raised);
    m_scroll->setWidget(holder);
    m_scroll->hide();
    column->addWidget(m_scroll);
    column->addWidget(new ThinLine(Qt::Horizontal));
}

bool FindingStrip::isWanted() const
{
    const Document &document = m_findings.document();
    return m_subject != FindingSubject::None && document.isOpen() &&
           (m_subject != FindingSubject::Account || !document.currentAccount().isNull()) && parentWidget() &&
           parentWidget()->isVisible();
}

void FindingStrip::setSubject(FindingSubject subject)
{
    if (subject != m_subject)
        m_unfolded = false;
    m_subject = subject;
    if (isWanted())
        m_findings.need();
    refresh();
}

void FindingStrip::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    refresh();
}

void FindingStrip::refresh()
{
    std::vector<PlanFinding> mine;
    if (m_findings.document().isOpen())
        std::ranges::copy_if(m_findings.all(), std::back_inserter(mine), [this](const PlanFinding &finding) {
            return isAbout(finding, m_subject, m_findings.document().currentAccount());
        });
    const std::vector<PlanFinding> open = openFindings(mine);
    m_rows->setFindings(mine);
    if (m_heading) {
        m_heading->setText(tr("Plan checks"));
        setVisible(!mine.empty());
        return;
    }
    setVisible(!open.empty());
    m_scroll->setVisible(m_unfolded);
    if (open.empty())
        return;
    const bool warning = std::ranges::any_of(
        open, [](const PlanFinding &finding) { return finding.severity == FindingSeverity::Warning; });
    m_mark->setLine(warning ? Mark{talbook::Shape::Triangle, Colour::Warn}
                            : Mark{talbook::Shape::Ring, Colour::Neutral},
                    {}, tr("%n plan check(s)", nullptr, int(open.size())));
    m_text->setText(m_unfolded ? QString() : open.front().message);
    m_toggle->setText(m_unfolded ? tr("Hide") : tr("Show"));
    m_toggle->setAccessibleName(m_unfolded ? tr("Hide the plan checks") : tr("Show the plan checks"));
    fit();
}

void FindingStrip::fit()
{
    if (m_scroll && m_scroll->widget()->layout())
        m_scroll->setFixedHeight(std::min(Theme::current().px(mostHeight),
                                          m_scroll->widget()->layout()->totalHeightForWidth(std::max(1, width()))));
}

void FindingStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fit();
}

void FindingStrip::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace talbook
