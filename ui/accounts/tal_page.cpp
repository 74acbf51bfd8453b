#include "ui/accounts/tal_page.h"

#include "ui/accounts/record_rows.h"
#include "ui/accounts/tal_actions.h"
#include "ui/accounts/tal_capacity.h"
#include "ui/accounts/tal_member_rows.h"
#include "ui/shell/column_memory.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QEvent>
#include <QItemSelectionModel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <unordered_set>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int programsWidth = 264;

} // namespace

TalPage::TalPage(Document &document, std::vector<AccountId> selected, QWidget *parent)
    : QWidget(parent), m_document(document), m_selected(std::move(selected)), m_actions(new TalActions(document, this))
{
    setSurface(*this, Surface::Base);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(buildPrograms());
    row->addWidget(new ThinLine(Qt::Vertical));
    row->addWidget(buildList(), 1);
    if (m_document.isOpen() && m_document.standings().program())
        m_program = m_document.standings().program()->id;
    connect(&document, &Document::figuresChanged, this, &TalPage::refresh);
    connect(&document, &Document::reset, this, &TalPage::refresh);
    // Of a large plan the figures follow later, and of what no score hangs on never.
    connect(&document, &Document::changed, this, &TalPage::refresh);
    connect(&document, &Document::stateChanged, this, &TalPage::updateButtons);
    connect(m_actions, &TalActions::refused, this, &TalPage::refused);
    retranslate();
}

QWidget *TalPage::buildPrograms()
{
    const Theme &theme = Theme::current();
    auto *side = new QWidget;
    side->setFixedWidth(theme.px(programsWidth));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(metric::PageMargin, 12, metric::InspectorMargin, 12);
    column->setSpacing(metric::Grid);
    m_programsHeading = new PlainLabel({}, {.type = Type::Section});
    column->addWidget(m_programsHeading);
    m_programRows = new RecordRows(this);
    m_programRows->setColumns({{.width = 152}, {.width = 72, .right = true}});
    m_programs = new TableView({});
    m_programs->setLeadingInset(0);
    m_programs->setSelectionMode(QAbstractItemView::SingleSelection);
    m_programRows->present(*m_programs);
    column->addWidget(m_programs, 1);
    connect(m_programs->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                if (current.isValid())
                    showProgram(ProgramId{m_programRows->idAt(current.row())});
            });
    m_choose = new QPushButton;
    m_byDay = new QPushButton;
    m_change = new QPushButton(icon(u"pencil"), {});
    m_make = new QPushButton(icon(u"plus"), {});
    m_nextQuarter = new PrimaryButton(icon(u"refresh-cw", Colour::OnAccent), {});
    connect(m_choose, &QPushButton::clicked, this, &TalPage::chooseShownProgram);
    connect(m_byDay, &QPushButton::clicked, this, &TalPage::followTheDay);
    connect(m_change, &QPushButton::clicked, this, &TalPage::changeShownProgram);
    connect(m_make, &QPushButton::clicked, this, &TalPage::makeProgram);
    connect(m_nextQuarter, &QPushButton::clicked, this, &TalPage::refreshForNextQuarter);
    for (QPushButton *button : {m_choose, m_byDay, m_change, m_make, static_cast<QPushButton *>(m_nextQuarter)})
        column->addWidget(button);
    return side;
}

QWidget *TalPage::buildList()
{
    const Theme &theme = Theme::current();
    auto *list = new QWidget;
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(metric::Grid);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    head->setSpacing(metric::Grid);
    auto *title = new QHBoxLayout;
    m_name = new PlainLabel({}, {.type = Type::Section});
    m_facts = new PlainLabel({}, {.colour = Colour::Text2});
    m_undo = new IconButton(icon(u"undo-2"), {});
    m_redo = new IconButton(icon(u"redo-2"), {});
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo->setShortcut(QKeySequence::fromString(u"Ctrl+Shift+Z"_s));
    const auto reported = [this](const Expected<void> &done) {
        if (!done && !wasStopped(done))
            Q_EMIT refused(done.error().message, done.error().details);
    };
    connect(m_undo, &QToolButton::clicked, this, [this, reported] { m_document.undo(reported); });
    connect(m_redo, &QToolButton::clicked, this, [this, reported] { m_document.redo(reported); });
    title->addWidget(m_name);
    title->addWidget(m_facts, 1);
    title->addWidget(m_undo);
    title->addWidget(m_redo);
    head->addLayout(title);
    m_goals = new PlainLabel({}, {.colour = Colour::Text2});
    m_goals->setWordWrap(true);
    m_goals->setMaximumHeight(3 * theme.lineHeight(Type::Body));
    head->addWidget(m_goals);
    m_capacity = new TalCapacity;
    head->addWidget(m_capacity);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(metric::Grid);
    m_scope = new SegmentedSwitch({});
    m_scope->addSegment({});
    m_scope->addSegment({});
    connect(m_scope, &SegmentedSwitch::currentChanged, this, [this](int index) { showLeft(index == 1); });
    m_add = new QPushButton(icon(u"plus"), {});
    m_graduate = new QPushButton;
    m_remove = new QPushButton;
    m_bringBack = new QPushButton;
    connect(m_add, &QPushButton::clicked, this, &TalPage::addSelected);
    connect(m_graduate, &QPushButton::clicked, this, &TalPage::graduateChosen);
    connect(m_remove, &QPushButton::clicked, this, &TalPage::removeChosen);
    connect(m_bringBack, &QPushButton::clicked, this, &TalPage::bringBackChosen);
    tools->addWidget(m_scope);
    tools->addStretch(1);
    for (QPushButton *button : {m_add, m_graduate, m_remove, m_bringBack})
        tools->addWidget(button);
    head->addLayout(tools);
    column->addLayout(head);
    column->addWidget(new ThinLine(Qt::Horizontal));

    m_memberRows = new RecordRows(this);
    m_memberRows->setColumns(talMemberColumns(false));
    m_members = new TableView({});
    ColumnFit &columns = m_memberRows->present(*m_members);
    m_members->setItemDelegateForColumn(TalTier, new TierDelegate(m_members));
    connect(m_members->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TalPage::updateButtons);
    m_memberRows->setSort({{TalScore, Qt::DescendingOrder}});
    m_members->sortHeader()->setSortKeys({{TalScore, Qt::DescendingOrder}});
    new ColumnMemory(m_document, columns, u"tal_members"_s);
    connect(m_memberRows, &RecordRows::edited, this, &TalPage::onMemberEdited);
    m_empty = new EmptyState(u"target"_s, {}, {});
    auto *holder = new QWidget;
    m_stack = new QStackedLayout(holder);
    m_stack->addWidget(m_members);
    m_stack->addWidget(m_empty);
    connect(m_empty, &EmptyState::actionRequested, this, [this] {
        if (m_all.empty())
            makeProgram();
        else
            addSelected();
    });
    column->addWidget(holder, 1);
    return list;
}

void TalPage::showProgram(ProgramId program)
{
    if (program == m_program)
        return;
    m_program = program;
    refresh();
}

void TalPage::showLeft(bool left)
{
    m_left = left;
    m_scope->setCurrentIndex(left ? 1 : 0);
    showMembers();
}

std::vector<AccountId> TalPage::chosen() const
{
    std::vector<AccountId> accounts;
    for (const QModelIndex &index : m_members->selectionModel()->selectedRows())
        accounts.push_back(AccountId{m_memberRows->idAt(index.row())});
    return accounts;
}

/// Of the accounts selected elsewhere those that are in the plan and not on the list.
std::vector<AccountId> TalPage::addable() const
{
    std::unordered_set<qint64> listed;
    for (const TalMember &member : m_list) {
        if (!member.hasLeft())
            listed.insert(member.account.value);
    }
    std::vector<AccountId> accounts;
    for (const AccountId account : m_selected) {
        if (!listed.contains(account.value) && m_document.standings().indexOf(account))
            accounts.push_back(account);
    }
    return accounts;
}

void TalPage::updateButtons()
{
    if (!m_document.isOpen())
        return;
    const bool editable = m_document.isEditable();
    const auto &current = m_document.standings().program();
    const size_t count = chosen().size();
    const size_t more = addable().size();
    m_make->setEnabled(editable);
    m_change->setEnabled(editable && shownProgram());
    m_choose->setEnabled(editable && shownProgram() && (!current || current->id != m_program));
    m_byDay->setVisible(!m_document.standings().facts().settings.program.isNull());
    m_byDay->setEnabled(editable);
    m_nextQuarter->setEnabled(editable && m_document.standings().size() > 0);
    for (QPushButton *button : {m_add, m_graduate, m_remove})
        button->setVisible(!m_left);
    m_bringBack->setVisible(m_left);
    m_add->setText(more == 0 ? tr("Add Selected…") : tr("Add %1…").arg(m_actions->who(addable())));
    m_add->setEnabled(editable && shownProgram() && more > 0);
    m_add->setToolTip(more > 0 ? QString() : tr("Select accounts in the table of accounts first"));
    m_graduate->setEnabled(editable && count > 0);
    m_remove->setEnabled(editable && count > 0);
    m_bringBack->setEnabled(editable && count > 0);
    const QString undo = m_document.undoTitle();
    const QString redo = m_document.redoTitle();
    m_undo->setEnabled(!undo.isNull());
    m_redo->setEnabled(!redo.isNull());
    m_undo->setName(undo.isNull() ? tr("Nothing to undo") : tr("Undo: %1").arg(undo));
    m_redo->setName(redo.isNull() ? tr("Nothing to redo") : tr("Redo: %1").arg(redo));
}

void TalPage::onMemberEdited(qint64 account, int column, const QString &text)
{
    const AccountId id{account};
    if (column == TalOwner)
        m_actions->setOwnerOf(id, text);
    else if (column == TalPriority)
        m_actions->setPriorityOf(m_program, id, text);
    else if (column == TalReason)
        m_actions->setReasonOf(m_program, id, text);
}

void TalPage::makeProgram()
{
    if (const ProgramId made = m_actions->makeProgram(); !made.isNull())
        showProgram(made);
}

void TalPage::changeShownProgram()
{
    if (const Program *program = shownProgram())
        m_actions->changeProgram(Program(*program));
}

void TalPage::chooseShownProgram()
{
    if (const Program *program = shownProgram())
        m_actions->choose(Program(*program));
}

void TalPage::followTheDay()
{
    m_actions->followTheDay();
}

void TalPage::refreshForNextQuarter()
{
    if (const ProgramId made = m_actions->refreshForNextQuarter(); !made.isNull())
        showProgram(made);
}

void TalPage::addSelected()
{
    const auto accounts = addable();
    const Program *program = shownProgram();
    if (!accounts.empty() && program)
        m_actions->add(Program(*program), accounts);
}

void TalPage::graduateChosen()
{
    const auto accounts = chosen();
    const Program *program = shownProgram();
    if (!accounts.empty() && program && !m_left)
        m_actions->graduateFrom(Program(*program), accounts);
}

void TalPage::removeChosen()
{
    const auto accounts = chosen();
    if (!accounts.empty() && !m_left)
        m_actions->remove(m_program, accounts);
}

void TalPage::bringBackChosen()
{
    const auto accounts = chosen();
    if (!accounts.empty() && m_left)
        m_actions->bringBack(m_program, accounts);
}

void TalPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void TalPage::retranslate()
{
    m_programsHeading->setText(tr("Programs"));
    m_programs->setAccessibleName(tr("Programs"));
    m_programRows->setColumns({{.title = tr("Program")}, {.title = tr("Accounts"), .right = true}});
    m_members->setAccessibleName(tr("Target accounts"));
    m_scope->setAccessibleName(tr("Accounts shown"));
    m_make->setText(tr("New Program…"));
    m_change->setText(tr("Change…"));
    m_choose->setText(tr("Work in This Program"));
    m_byDay->setText(tr("Follow the Calendar"));
    m_byDay->setToolTip(tr("Work in the program that runs on the day"));
    m_nextQuarter->setText(tr("Refresh for a New Quarter…"));
    m_graduate->setText(tr("Graduate…"));
    m_remove->setText(tr("Take Off"));
    m_remove->setToolTip(tr("As if it had never been on the list: for a mistaken choice"));
    m_bringBack->setText(tr("Bring Back"));
    refresh();
}

} // namespace talbook
