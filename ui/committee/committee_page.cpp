#include "ui/committee/committee_page.h"

#include "ui/committee/chart_legend.h"
#include "ui/committee/chart_memory.h"
#include "ui/committee/chart_pane.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/chart_view.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_inspector.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/committee_table.h"
#include "ui/committee/find_bar.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// With less room the legend goes before anything is cut off.
constexpr int leastGapBeforeLegend = 8;

} // namespace

CommitteePage::CommitteePage(Document &document, QWidget *parent)
    : Page(parent), m_document(document), m_source(new CommitteeSource(document, this)),
      m_actions(new CommitteeActions(*m_source, this))
{
    setSurface(*this, Surface::Base);
    build();
    connectParts();
    takeMotion();
    connect(&Theme::current(), &Theme::motionChanged, this, &CommitteePage::takeMotion);
    retranslate();
}

CommitteePage::~CommitteePage()
{
    m_pane->view().settle();
    disconnect(&m_document, nullptr, this, nullptr);
}

void CommitteePage::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_tools = buildToolRow();
    column->addWidget(m_tools);
    column->addWidget(new ThinLine(Qt::Horizontal));
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_pane = new ChartPane(*m_actions);
    m_table = new CommitteeTable(*m_actions);
    m_empty = new EmptyState(u"network"_s, {}, {});
    m_stack->addWidget(m_pane);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column->addWidget(holder, 1);
    m_find = new FindBar(this);
    m_inspector = new CommitteeInspector(*m_actions);
}

QWidget *CommitteePage::buildToolRow()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(metric::PageMargin, metric::Grid, metric::PageMargin, metric::Grid);
    row->setSpacing(metric::Grid);
    m_switch = new SegmentedSwitch(tr("View of the committee"));
    m_switch->addSegment({}, icon(u"network"));
    m_switch->addSegment({}, icon(u"table"));
    m_add = new QPushButton(icon(u"user-plus"), {});
    m_tidy = new QPushButton(icon(u"align-vertical-space-around"), {});
    m_legend = new ChartLegend;
    m_legend->setMinimumWidth(1); // it goes where there is no room, and keeps no window wide
    m_export = new QPushButton(icon(u"upload"), {});
    row->addWidget(m_switch);
    row->addWidget(m_add);
    row->addWidget(m_tidy);
    row->addStretch(1);
    row->addWidget(m_legend);
    row->addWidget(m_export);
    return tools;
}

void CommitteePage::connectParts()
{
    connect(m_switch, &SegmentedSwitch::currentChanged, this, [this](int index) {
        showView(View(index));
        takeFocus();
    });
    connect(m_add, &QPushButton::clicked, this, &CommitteePage::addPerson);
    connect(m_tidy, &QPushButton::clicked, this, &CommitteePage::tidyUp);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_source->hasAccount())
            addPerson();
        else
            Q_EMIT accountWanted();
    });
    connect(m_empty, &EmptyState::secondRequested, this, &CommitteePage::importRequested);
    connect(m_source, &CommitteeSource::changed, this, &CommitteePage::refreshState);
    connect(m_source, &CommitteeSource::failed, this, &CommitteePage::failed);
    connect(&m_document, &Document::stateChanged, this, &CommitteePage::refreshState);
    connect(&m_document, &Document::settling, this, [this] {
        chart().settle();
        m_table->settle();
    });
    connect(m_actions, &CommitteeActions::refused, this, [this](const Error &error) {
        if (m_view == Table) // the chart says it where it happened
            Q_EMIT failed(error);
    });
    connect(&m_pane->scene(), &QGraphicsScene::selectionChanged, this, &CommitteePage::selectionChanged);
    connect(m_table, &CommitteeTable::peopleChosen, this, &CommitteePage::selectionChanged);
    connect(m_table, &CommitteeTable::removeRequested, this, &CommitteePage::removeSelected);
    connect(m_table, &CommitteeTable::roleWanted, this, [this](int role) {
        showView(Chart);
        chart().fillRole(role);
    });
    connect(&chart(), &ChartView::pasteRequested, this, &CommitteePage::pasteRequested);
    connect(m_table, &CommitteeTable::pasteRequested, this, &CommitteePage::pasteRequested);
    connect(&chart(), &ChartView::editSelectedRequested, this, &CommitteePage::editSelectedRequested);
    connect(&chart(), &ChartView::menuRequested, this, [this](const QPoint &at) {
        if (m_personMenu)
            m_personMenu->popup(at);
    });
    connect(m_inspector, &CommitteeInspector::personWanted, this, &CommitteePage::showPerson);
    connect(m_inspector, &CommitteeInspector::rulesWanted, this, &CommitteePage::rulesRequested);
    connect(this, &CommitteePage::selectionChanged, m_inspector, [this] {
        const auto people = selectedPeople();
        m_inspector->showPerson(people.size() == 1 ? people.front() : ContactId());
    });
    connect(&m_document, &Document::reset, this, [this] {
        if (m_document.isOpen())
            showView(rememberedTableView(m_document.plan().uuid()) ? Table : Chart);
    });
    connect(m_find, &FindBar::textChanged, this, &CommitteePage::onFindText);
    connect(m_find, &FindBar::stepRequested, this, &CommitteePage::findStep);
    connect(m_find, &FindBar::closed, this, &CommitteePage::takeFocus);
}

QString CommitteePage::id() const
{
    return u"committee"_s;
}

QString CommitteePage::title() const
{
    return tr("Committee");
}

QString CommitteePage::iconName() const
{
    return u"network"_s;
}

QString CommitteePage::summary() const
{
    if (!m_document.isOpen() || !m_source->hasAccount())
        return {};
    QStringList parts{m_source->accountName(), tr("%n people", nullptr, int(m_source->committee().people.size()))};
    if (const int missing = int(m_source->missingRoles().size()); missing > 0)
        parts.append(tr("%n role(s) missing", nullptr, missing));
    return parts.join(u" · "_s);
}

QWidget *CommitteePage::inspector()
{
    return m_inspector;
}

ChartView &CommitteePage::chart() const
{
    return m_pane->view();
}

/// The style knows whether the desktop wants things to move.
void CommitteePage::takeMotion()
{
    setMotion(style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this));
}

void CommitteePage::setMotion(int milliseconds)
{
    m_pane->scene().setMotion(milliseconds);
}

void CommitteePage::setMenus(QMenu *person, QMenu *exporting)
{
    m_personMenu = person;
    m_export->setMenu(exporting);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { m_personMenu->popup(m_table->viewport()->mapToGlobal(at)); });
}

void CommitteePage::takeFocus()
{
    m_stack->currentWidget() == m_pane ? chart().setFocus(Qt::OtherFocusReason) : m_stack->currentWidget()->setFocus();
}

CommitteePage::View CommitteePage::view() const
{
    return m_view;
}

void CommitteePage::showView(View view)
{
    if (view != m_view) {
        chart().settle();
        // Whoever is chosen in one view is chosen in the other.
        const std::vector<ContactId> people = selectedPeople();
        m_view = view;
        if (view == Chart)
            m_pane->scene().select(people);
        else
            m_table->select(people);
    }
    if (m_document.isOpen())
        rememberTableView(m_document.plan().uuid(), view == Table);
    m_switch->setCurrentIndex(view);
    refreshState();
}

std::vector<ContactId> CommitteePage::selectedPeople() const
{
    // Of another account, chosen before this page has looked: whatever is meant is not them.
    if (!m_document.isOpen() || m_source->account() != m_document.currentAccount())
        return {};
    return m_view == Chart ? m_pane->scene().selectedPeople() : m_table->selectedPeople();
}

bool CommitteePage::hasProposals() const
{
    return !m_source->proposedAmong(selectedPeople()).empty();
}

void CommitteePage::showPerson(ContactId person)
{
    if (m_view == Chart)
        chart().show(person);
    else
        m_table->select({person});
}

void CommitteePage::refreshState()
{
    const bool account = m_document.isOpen() && m_source->hasAccount();
    const bool people = account && !m_source->committee().people.empty();
    const bool editable = account && m_source->isEditable();
    if (!account)
        m_empty->setWords(tr("Choose an account, and its buying committee is drawn here: who decides, who reports to "
                             "whom, who is on your side."),
                          tr("Choose an account"));
    else
        m_empty->setWords(tr("Nobody is known at %1 yet. Add the first person, or import people from a CSV or vCard "
                             "file.")
                              .arg(m_source->accountName()),
                          editable ? tr("Add person") : QString());
    m_empty->setSecondAction(editable ? tr("Import…") : QString());
    QWidget *shown = !people           ? static_cast<QWidget *>(m_empty)
                     : m_view == Chart ? m_pane
                                       : static_cast<QWidget *>(m_table);
    m_stack->setCurrentWidget(shown);
    m_switch->setEnabled(people);
    m_tidy->setEnabled(people && m_view == Chart);
    m_tidy->setToolTip(m_view == Chart ? tr("Open all branches and show the whole chart. Colleagues stand by "
                                            "influence, then by name.")
                                       : tr("This works on the chart"));
    m_export->setEnabled(people);
    m_add->setEnabled(editable);
    Q_EMIT summaryChanged();
}

void CommitteePage::addPerson()
{
    const bool tableShown = m_view == Table;
    const ContactId made = m_actions->add({});
    if (made.isNull())
        return;
    showPerson(made);
    if (tableShown) {
        m_table->setFocus();
        m_table->editCurrent();
    } else {
        chart().edit(made);
    }
}

void CommitteePage::addReport()
{
    const auto people = selectedPeople();
    if (people.size() != 1)
        return;
    showView(Chart);
    chart().show(people.front());
    chart().addReport();
}

void CommitteePage::addPeer()
{
    const auto people = selectedPeople();
    if (people.size() != 1)
        return;
    showView(Chart);
    chart().show(people.front());
    chart().addPeer();
}

void CommitteePage::editInPlace()
{
    if (m_view == Table) {
        m_table->setFocus();
        m_table->editCurrent();
        return;
    }
    if (const auto people = selectedPeople(); people.size() == 1)
        chart().edit(people.front());
    else
        Q_EMIT editSelectedRequested();
}

void CommitteePage::removeSelected()
{
    if (m_view == Chart)
        chart().removeSelected();
    else if (const auto people = selectedPeople(); !people.empty() && m_source->isEditable())
        m_actions->remove(people);
}

/// The layout is tidy by itself; what a person has folded and moved out of sight is not.
void CommitteePage::tidyUp()
{
    m_pane->scene().unfoldAll();
    chart().fit();
}

void CommitteePage::find()
{
    placeFindBar();
    m_find->open();
    placeFindBar();
}

void CommitteePage::onFindText(const QString &text)
{
    m_pane->scene().search(text);
    m_foundAt = 0;
    const auto &found = m_pane->scene().found();
    if (!found.empty())
        showPerson(found.front());
    m_find->setCount(found.empty() ? 0 : 1, int(found.size()));
    placeFindBar();
}

void CommitteePage::findStep(int step)
{
    const auto &found = m_pane->scene().found();
    if (found.empty())
        return;
    m_foundAt = (m_foundAt + found.size() + size_t(step + int(found.size()))) % found.size();
    const ContactId person = found[m_foundAt];
    showPerson(person);
    m_find->setCount(int(m_foundAt) + 1, int(m_pane->scene().found().size()));
    placeFindBar();
}

void CommitteePage::placeFindBar()
{
    const int margin = Theme::current().px(2 * metric::Grid);
    m_find->adjustSize();
    m_find->move(width() - margin - m_find->width(), m_tools->height() + margin);
}

void CommitteePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placeFindBar();
    fitTools();
}

/// Where the row is too narrow for the legend, buttons lose their words first.
void CommitteePage::fitTools()
{
    m_tidy->setText(tr("Tidy up"));
    m_export->setText(tr("Export"));
    m_tidy->setAccessibleName(m_tidy->text());
    m_export->setAccessibleName(m_export->text());
    const auto lacksRoom = [this] {
        return width() < m_switch->sizeHint().width() + m_add->sizeHint().width() + m_tidy->sizeHint().width() +
                             m_legend->sizeHint().width() + m_export->sizeHint().width() + 2 * metric::PageMargin +
                             5 * metric::Grid + leastGapBeforeLegend;
    };
    for (QPushButton *button : {m_tidy, m_export}) {
        if (lacksRoom())
            button->setText({});
    }
    m_export->setToolTip(m_export->text().isEmpty() ? m_export->accessibleName() : QString());
    m_legend->setVisible(!lacksRoom());
}

void CommitteePage::showEvent(QShowEvent *event)
{
    m_source->setWatched(true);
    refreshState();
    Page::showEvent(event);
}

void CommitteePage::hideEvent(QHideEvent *event)
{
    chart().settle();
    m_source->setWatched(false);
    Page::hideEvent(event);
}

void CommitteePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_pane->scene().refreshWords();
    }
    Page::changeEvent(event);
}

void CommitteePage::retranslate()
{
    m_switch->setAccessibleName(tr("View of the committee"));
    m_switch->setSegmentText(Chart, tr("Chart"));
    m_switch->setSegmentText(Table, tr("Table"));
    m_add->setText(tr("Add person"));
    m_legend->retranslate();
    fitTools();
    refreshState();
}

} // namespace talbook
