#include "ui/committee/committee_inspector.h"

#include "core/accounts/tiers.h"
#include "core/committee/departure.h"
#include "core/committee/next_person.h"
#include "core/committee/reporting_faults.h"
#include "core/committee/warm_path.h"
#include "ui/accounts/account_words.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/person_panel.h"
#include "ui/committee/person_words.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr size_t mostDepartures = 2;
constexpr size_t mostFaults = 3;

/// As high as its width asks for: sentences wrap, and their least height is that of the narrowest.
class InspectorLines : public QWidget
{
public:
    QSize minimumSizeHint() const override { return {0, 0}; }
};

Mark markOfGap(GapKind kind)
{
    switch (kind) {
    case GapKind::BuyerUntouched:
    case GapKind::RoleSilent:
        return {Shape::Diamond, Colour::Warn};
    case GapKind::Opponent:
        return {Shape::TriangleDown, Colour::Bad};
    case GapKind::SingleThread:
    case GapKind::RoleMissing:
        break;
    }
    return {Shape::Triangle, Colour::Bad};
}

} // namespace

CommitteeInspector::CommitteeInspector(CommitteeActions &actions, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_source(actions.source())
{
    setSurface(*this, Surface::Raised);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(metric::InspectorMargin, 12, metric::InspectorMargin, 12);
    head->setSpacing(metric::Grid);
    m_name = new ElidedLabel({}, {.type = Type::Section});
    m_name->setOwnText();
    m_tier = new TierPill;
    m_grade = new GradeBox;
    head->addWidget(m_name, 1);
    head->addWidget(m_tier);
    head->addWidget(m_grade);
    outer->addLayout(head);
    outer->addWidget(new ThinLine(Qt::Horizontal));
    m_nothing = new PlainLabel({}, {.colour = Colour::Text3});
    m_nothing->setWordWrap(true);
    m_nothing->setMargin(metric::InspectorMargin);
    outer->addWidget(m_nothing);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *content = new InspectorLines;
    setSurface(*content, Surface::Raised);
    setSurface(*scroll->viewport(), Surface::Raised);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(metric::InspectorMargin, 12, metric::InspectorMargin, 12);
    m_person = new PersonPanel(actions);
    column->addWidget(m_person);
    m_content = nullptr;
    m_lines = column;
    scroll->setWidget(content);
    outer->addWidget(scroll, 1);
    connect(&m_source, &CommitteeSource::changed, this, &CommitteeInspector::refresh);
    connect(&m_source.document(), &Document::figuresChanged, this, &CommitteeInspector::showHead);
    m_stale = true;
}

void CommitteeInspector::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        refresh();
    QWidget::changeEvent(event);
}

void CommitteeInspector::showPerson(ContactId person)
{
    m_person->showPerson(person);
}

void CommitteeInspector::showHead()
{
    const Document &document = m_source.document();
    const auto account = document.isOpen() ? document.standings().indexOf(m_source.account()) : std::nullopt;
    m_name->setText(m_source.accountName());
    const Standing none;
    const Standing &standing = account ? document.standings()[*account] : none;
    m_tier->setTier(standing.tier, tierName(standing.tier));
    m_grade->setGrade(standing.grade, gradeWord(standing.grade));
    m_tier->setVisible(account.has_value());
    m_grade->setVisible(account.has_value());
}

void CommitteeInspector::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void CommitteeInspector::refresh()
{
    m_stale = !isVisible();
    if (m_stale)
        return;
    showHead();
    delete m_content;
    m_content = nullptr;
    const bool known = !m_source.committee().people.empty();
    m_nothing->setText(m_source.hasAccount() ? tr("Nobody is known at this account yet.")
                                             : tr("Choose an account to see its committee."));
    m_nothing->setVisible(!known);
    if (!known)
        return;
    m_content = new QWidget;
    QVBoxLayout *outer = m_lines;
    m_lines = new QVBoxLayout(m_content);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(metric::Grid);
    addThreads();
    addCoverage();
    addGaps();
    addProposals();
    addNext();
    addFaults();
    m_lines->addStretch(1);
    m_lines = outer;
    m_lines->addWidget(m_content, 1); // the fields above keep their height
}

void CommitteeInspector::addHeading(const QString &text, const QString &remark)
{
    if (m_lines->count() > 0)
        m_lines->addWidget(new ThinLine(Qt::Horizontal));
    auto *heading = new SectionHeading(text);
    heading->setRemark(remark);
    m_lines->addWidget(heading);
}

void CommitteeInspector::addLine(const Mark &mark, const QString &figure, const QString &text, const QString &right)
{
    auto *row = new QHBoxLayout;
    auto *line = new MarkLine;
    line->setLine(mark, figure, text);
    row->addWidget(line, 1);
    row->addWidget(new PlainLabel(right, {.colour = Colour::Text2}));
    m_lines->addLayout(row);
}

void CommitteeInspector::addSentence(const Mark &mark, const QString &sentence)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    auto *shape = new MarkLine(mark, {});
    shape->setFixedWidth(Theme::current().px(19));
    auto *label = new PlainLabel(sentence, {});
    label->setWordWrap(true);
    row->addWidget(shape, 0, Qt::AlignTop);
    row->addWidget(label, 1);
    m_lines->addLayout(row);
}

void CommitteeInspector::addText(const QString &text)
{
    auto *label = new PlainLabel(text, {.colour = Colour::Text2});
    label->setWordWrap(true);
    m_lines->addWidget(label);
}

void CommitteeInspector::addThreads()
{
    const CommitteeState &state = m_source.state();
    addHeading(tr("Threads"), tr("multi-threading"));
    addLine(markOf(threadMark(state.threads)), QString::number(state.threads),
            threadBandName(state.band, m_source.document().words()), tr("%1 / 10").arg(state.multithreading));
}

void CommitteeInspector::addCoverage()
{
    const CommitteeState &state = m_source.state();
    addHeading(tr("Coverage by role"), tr("%1 %").arg(std::lround(state.coverage * 100)));
    for (int role = 0; role < int(state.people.size()); ++role) {
        const int known = state.people[size_t(role)];
        const int engaged = state.engaged[size_t(role)];
        const QString title = roleBadge(role);
        if (role == blockerRole)
            addLine(known > 0 ? Mark{Shape::TriangleDown, Colour::Bad} : Mark{Shape::Ring, Colour::Neutral}, {}, title,
                    tr("%n on the map", "blockers", known));
        else if (known == 0)
            addLine({Shape::Triangle, Colour::Bad}, {}, title, tr("nobody known"));
        else
            addLine(engaged > 0 ? Mark{Shape::Disc, Colour::Good} : Mark{Shape::Diamond, Colour::Warn}, {}, title,
                    tr("%1 of %2 engaged").arg(engaged).arg(known));
    }
}

void CommitteeInspector::addGaps()
{
    const CommitteeState &state = m_source.state();
    addHeading(tr("Gaps"), QString::number(state.gaps.size()));
    for (const CommitteeGap &gap : state.gaps)
        addSentence(markOfGap(gap.kind), gapMessage(gap, m_source.committee().people, m_source.document().words()));
    if (state.gaps.empty())
        addSentence(markOfMet(true), tr("Every role is held, and nothing is missing."));
}

/// Titles say who somebody probably is; only a person says who they are.
void CommitteeInspector::addProposals()
{
    std::vector<ContactId> everybody;
    for (const Stakeholder &person : m_source.committee().people)
        everybody.push_back(person.id);
    const std::vector<ContactId> proposed = m_source.proposedAmong(everybody);
    if (proposed.empty())
        return;
    addHeading(tr("Proposed roles"), QString::number(proposed.size()));
    addText(tr("%n people have a role proposed by their title.", nullptr, int(proposed.size())));
    auto *row = new QHBoxLayout;
    auto *accept = new QPushButton(tr("Accept all"));
    accept->setObjectName(u"acceptAll"_s);
    accept->setEnabled(m_source.isEditable());
    // The step makes these lines anew, and with them this button.
    connect(
        accept, &QPushButton::clicked, this, [this, proposed] { m_actions.acceptRoles(proposed); },
        Qt::QueuedConnection);
    auto *rules = new QuietButton(tr("Rules…"));
    rules->setObjectName(u"titleRules"_s);
    rules->setToolTip(tr("The rules by which titles propose roles"));
    connect(rules, &QPushButton::clicked, this, &CommitteeInspector::rulesWanted);
    row->addWidget(accept);
    row->addWidget(rules);
    row->addStretch(1);
    m_lines->addLayout(row);
}

/// Why there is nobody to reach: only roles that somebody confirmed are counted.
QString CommitteeInspector::nobodyToReach() const
{
    const std::vector<Stakeholder> &people = m_source.committee().people;
    const bool anyProposed =
        std::ranges::any_of(people, [](const Stakeholder &person) { return person.proposedRole >= 0; });
    if (anyProposed)
        return tr("Roles are only proposed. Accept them to see whom to reach next.");
    if (std::ranges::all_of(people, [](const Stakeholder &person) { return person.role < 0; }))
        return tr("Nobody has a role yet. Give people roles to see whom to reach next.");
    return tr("Everybody who would add to the coverage is engaged.");
}

void CommitteeInspector::addNext()
{
    const Committee &committee = m_source.committee();
    const std::vector<Stakeholder> &people = committee.people;
    const Wording &words = m_source.document().words();
    addHeading(tr("Reach next"));
    if (const auto next = nextPersonToReach(people)) {
        const Stakeholder &person = people[next->person];
        auto *row = new QHBoxLayout;
        auto *name = new ElidedLabel(person.name, {.weight = Weight::SemiBold});
        name->setOwnText();
        row->addWidget(name, 1);
        auto *show = new IconButton(icon(u"network"), tr("Show on the chart"));
        connect(show, &QToolButton::clicked, this, [this, id = person.id] { Q_EMIT personWanted(id); });
        row->addWidget(show);
        m_lines->addLayout(row);
        addText(reachMessage(*next, people, words));
    } else {
        addText(nobodyToReach());
    }
    if (const auto path = warmPath(people, committee.influence)) {
        QStringList names;
        for (const PathStep &step : path->steps)
            names.append(people[step.person].name);
        addText(tr("Warm path to the economic buyer: %1.").arg(names.join(u" → "_s)));
    } else {
        addText(tr("No warm path leads to an economic buyer."));
    }
    const std::vector<Departure> leaving = departures(people, committee.influence);
    const std::vector<size_t> grave = graveDepartures(leaving);
    for (size_t i = 0; i < std::min(mostDepartures, grave.size()); ++i)
        addSentence({Shape::Triangle, Colour::Warn}, departureMessage(leaving[grave[i]], people, words));
}

/// A plan from elsewhere may hold lines that cannot be drawn: the rest is, and these are told.
void CommitteeInspector::addFaults()
{
    const std::vector<Stakeholder> &people = m_source.committee().people;
    const SoundReporting reporting = soundReporting(people);
    if (reporting.faults.empty())
        return;
    addHeading(tr("Lines that cannot be drawn"), QString::number(reporting.faults.size()));
    for (size_t i = 0; i < std::min(mostFaults, reporting.faults.size()); ++i)
        addSentence({Shape::Triangle, Colour::Warn},
                    reportingFaultMessage(reporting.faults[i], people, m_source.document().words()));
}

} // namespace talbook
