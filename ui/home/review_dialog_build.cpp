#include "ui/accounts/record_rows.h"
#include "ui/home/action_decisions.h"
#include "ui/home/review_card.h"
#include "ui/home/review_dialog.h"
#include "ui/home/state_delegate.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QMenu>
#include <QShortcut>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int statusColumn = 1;
constexpr int listWidth = 500;

} // namespace

ReviewDialog::ReviewDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_reading(document),
      m_plan(document.isOpen() ? &document.plan() : nullptr), m_decisions(new ActionDecisions(document, this)),
      m_rows(new RecordRows(this)), m_table(new TableView(tr("Accounts to review")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Weekly Account Review"));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme.px(metric::Grid));
    buildHead(*column);
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Account"), .width = 148, .share = 1},
                        {.title = tr("Status"), .width = 128},
                        {.title = tr("News"), .width = 58, .right = true},
                        {.title = tr("Actions"), .width = 74, .right = true},
                        {.title = tr("Reviewed"), .width = 72}});
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setFixedWidth(theme.px(listWidth));
    m_rows->present(*m_table);
    m_table->setItemDelegateForColumn(statusColumn, new StateDelegate(m_table));
    m_card = new ReviewCard(document, *m_decisions);
    m_empty = new PlainLabel(tr("Nobody is on the target account list yet. Put accounts on it on the page Accounts: "
                                "they are what the review goes through."),
                             {.colour = Colour::Text2});
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(theme.px(metric::Grid));
    sides->addWidget(m_table);
    sides->addWidget(new ThinLine(Qt::Vertical));
    sides->addWidget(m_card, 1);
    sides->addWidget(m_empty, 1);
    column->addLayout(sides, 1);
    m_fault = new PlainLabel({}, {.colour = Colour::BadText});
    m_fault->setWordWrap(true);
    column->addWidget(m_fault);
    buildFoot(*column);
    tell({});

    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (!m_filling)
            showCurrent();
    });
    connect(m_table->sortHeader(), &SortHeader::sortRequested, this, [this] { fill(m_current.value, 0); });
    connect(m_table, &QTableView::activated, m_open, &QPushButton::click);
    connect(m_card, &ReviewCard::statusChosen, this,
            [this](const QString &status) { note([&status](AccountReview &review) { review.status = status; }); });
    connect(m_card, &ReviewCard::blockersEdited, this, [this](const QString &text) {
        note([&text](AccountReview &review) { review.blockers = text.trimmed(); });
    });
    connect(m_card, &ReviewCard::decisionsEdited, this, [this](const QString &text) {
        note([&text](AccountReview &review) { review.decisions = text.trimmed(); });
    });
    connect(m_card, &ReviewCard::takeBackRequested, this, &ReviewDialog::takeBack);
    connect(m_card, &ReviewCard::earlierRequested, this, &ReviewDialog::editEarlier,
            Qt::QueuedConnection); // the row that asks is replaced meanwhile
    connect(m_card, &ReviewCard::accountRequested, m_open, &QPushButton::click);
    connect(m_decisions, &ActionDecisions::failed, this, [this](const Error &error) { tell(error.message); });
    connect(m_decisions, &ActionDecisions::accountRequested, m_open, &QPushButton::click);
    connect(&document, &Document::settling, m_card, &ReviewCard::settle);
    connect(&document, &Document::changed, this, &ReviewDialog::onChanged);
    connect(&document, &Document::figuresChanged, this, &ReviewDialog::read);
    connect(&document, &Document::reset, this, [this] {
        if (m_document.isOpen() && m_plan == &m_document.plan())
            read(); // an undo reached back to a change of everything
        else
            reject();
    });
    connect(&document, &Document::stateChanged, this, [this] {
        if (!m_document.isOpen() || !m_review)
            return;
        if (m_editable == m_document.isEditable())
            updateState();
        else
            showCurrent();
    });
    resize(theme.px(1240), theme.px(620));
    m_heading->setText(tr("Gathering what is new at each account…"));
    list();
    read();
    m_table->setFocus();
}

ReviewDialog::~ReviewDialog() = default;

void ReviewDialog::buildHead(QVBoxLayout &column)
{
    const Theme &theme = Theme::current();
    auto *head = new QHBoxLayout;
    head->setSpacing(theme.px(metric::Grid));
    m_heading = new PlainLabel({}, {.type = Type::Section});
    m_shown = new SegmentedSwitch(tr("Accounts shown"));
    for (const QString &name : {tr("All"), tr("To review"), tr("With news")})
        m_shown->addSegment(name);
    m_undo = new IconButton(icon(u"undo-2"_s), {});
    m_redo = new IconButton(icon(u"redo-2"_s), {});
    head->addWidget(m_heading, 1);
    head->addWidget(m_shown);
    head->addWidget(m_undo);
    head->addWidget(m_redo);
    column.addLayout(head);
    connect(m_shown, &SegmentedSwitch::currentChanged, this, [this](int shown) { showOnly(Shown(shown)); });
    connect(m_undo, &QToolButton::clicked, this, [this] { move(true); });
    connect(m_redo, &QToolButton::clicked, this, [this] { move(false); });
    connect(new QShortcut(QKeySequence(u"Ctrl+Z"_s), this), &QShortcut::activated, this, [this] { move(true); });
    connect(new QShortcut(QKeySequence(u"Ctrl+Shift+Z"_s), this), &QShortcut::activated, this, [this] { move(false); });
}

void ReviewDialog::buildFoot(QVBoxLayout &column)
{
    auto *foot = new QHBoxLayout;
    const auto add = [foot](QPushButton *button, const QString &tip = {}) {
        button->setAutoDefault(false); // Return in a field ends its editing
        button->setToolTip(tip);
        foot->addWidget(button);
        return button;
    };
    const auto onKey = [this](const char *keys, const std::function<void()> &work) {
        connect(new QShortcut(QKeySequence(QString::fromLatin1(keys)), this), &QShortcut::activated, this, work);
    };
    auto *previous = add(new QPushButton(icon(u"chevron-up"_s), tr("&Previous")), tr("Alt+Up"));
    auto *next = add(new QPushButton(icon(u"chevron-down"_s), tr("&Next")), tr("Alt+Down"));
    m_walking = {previous, next};
    m_mark = add(new PrimaryButton(tr("&Reviewed, Go On")), tr("Ctrl+Enter"));
    foot->addStretch(1);
    m_copy = add(new QPushButton(tr("&Copy as Markdown")));
    auto *menu = new QMenu(m_copy);
    connect(menu->addAction(tr("This &Account")), &QAction::triggered, this, [this] { copyMarkdown(false); });
    connect(menu->addAction(tr("All That Are &Listed")), &QAction::triggered, this, [this] { copyMarkdown(true); });
    m_copy->setMenu(menu);
    m_open = add(new QPushButton(tr("&Open Account")));
    auto *close = add(new QPushButton(tr("Close")));
    column.addLayout(foot);
    connect(previous, &QPushButton::clicked, this, [this] { walk(-1); });
    connect(next, &QPushButton::clicked, this, [this] { walk(1); });
    connect(m_mark, &QPushButton::clicked, this, &ReviewDialog::markAndGoOn);
    connect(m_open, &QPushButton::clicked, this, [this] {
        const AccountId account = current();
        if (account.isNull())
            return;
        accept();
        Q_EMIT accountRequested(account);
    });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    onKey("Alt+Up", [this] { walk(-1); });
    onKey("Alt+Down", [this] { walk(1); });
    onKey("Ctrl+Return", [this] { markAndGoOn(); });
    onKey("Ctrl+Enter", [this] { markAndGoOn(); });
    onKey("Ctrl+Shift+C", [this] { copyMarkdown(false); });
}

} // namespace talbook
