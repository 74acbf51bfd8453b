#include "ui/budget/budget_page.h"

#include "core/budget/budget_words.h"
#include "core/exchange/budget_file.h"
#include "core/exchange/table_writer.h"
#include "ui/budget/budget_charts.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/budget/budget_table.h"
#include "ui/budget/budget_view.h"
#include "ui/budget/rates_dialog.h"
#include "ui/budget/reallocation_view.h"
#include "ui/budget/spend_table.h"
#include "ui/shell/dialogs.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

BudgetPage::BudgetPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_dialogs(dialogs), m_desk(new BudgetDesk(document, this)),
      m_model(new BudgetModel(*m_desk, this)), m_part(new QStackedWidget), m_view(new BudgetView(*m_model)),
      m_charts(new BudgetCharts(*m_model)), m_spend(new SpendTable(document)),
      m_reallocation(new ReallocationView(document)), m_empty(new EmptyState(u"wallet"_s, {}, {}))
{
    setSurface(*this, Surface::Base);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHead());
    m_part->addWidget(m_view);
    m_part->addWidget(m_spend);
    m_part->addWidget(m_reallocation);
    column->addWidget(m_part, 1);
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    const auto begin = [this] {
        if (m_desk->budget())
            add(LineDialog::Line);
        else
            Q_EMIT programRequested();
    };
    connect(m_empty, &EmptyState::actionRequested, this, begin);
    connect(m_charts, &BudgetCharts::actionRequested, this, begin);
    connect(m_empty, &EmptyState::secondRequested, this, &BudgetPage::importRequested);
    connect(m_desk, &BudgetDesk::changed, this, &BudgetPage::onDeskChanged);
    connect(m_desk, &BudgetDesk::failed, this, &BudgetPage::failed);
    connect(m_desk, &BudgetDesk::forgotten, this, [this] {
        m_spend->forget();
        m_reallocation->forget();
        showPart(Lines);
        onDeskChanged();
    });
    connect(&document, &Document::stateChanged, this, &BudgetPage::onDeskChanged);
    connect(m_view, &BudgetView::ratesRequested, this, &BudgetPage::showRates);
    connect(&table(), &BudgetTable::addRequested, this, [this] { add(LineDialog::Line); });
    connect(&table(), &BudgetTable::tasksRequested, this, &BudgetPage::accountRequested);
    connect(&table(), &BudgetTable::refused, this, &BudgetPage::failed);
    connect(&table(), &BudgetTable::choiceChanged, this, &BudgetPage::choiceChanged);
    connect(m_spend, &SpendTable::accountRequested, this, &BudgetPage::accountRequested);
    connect(m_spend, &SpendTable::failed, this, &BudgetPage::failed);
    connect(m_reallocation, &ReallocationView::failed, this, &BudgetPage::failed);
    connect(&document, &Document::changed, this, [this] {
        m_spend->refresh();
        m_reallocation->refresh();
    });
    connect(&document, &Document::reset, this, [this] {
        m_spend->refresh();
        m_reallocation->refresh();
    });
    retranslate();
    onDeskChanged();
}

QWidget *BudgetPage::buildHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    row->setSpacing(metric::Grid);
    m_parts = new SegmentedSwitch({});
    for (int part = Lines; part <= Reallocate; ++part)
        m_parts->addSegment({});
    m_add = new PrimaryButton(icon(u"plus", Colour::OnAccent), {});
    m_more = new IconButton(icon(u"ellipsis"), {});
    m_menu = new QMenu(this);
    m_menu->setToolTipsVisible(true);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_parts);
    row->addStretch(1);
    row->addWidget(m_add);
    row->addWidget(m_more);
    head->setFixedHeight(Theme::current().px(metric::ToolRow));
    connect(m_parts, &SegmentedSwitch::currentChanged, this, [this](int part) { showPart(Part(part)); });
    connect(m_add, &QPushButton::clicked, this, [this] { add(LineDialog::Line); });
    connect(m_menu, &QMenu::aboutToShow, this, &BudgetPage::fillMenu);
    return head;
}

void BudgetPage::fillMenu()
{
    m_menu->clear();
    const auto entry = [this](const QString &text, const char *iconName, bool edits,
                              const std::function<void()> &work) {
        QAction *action = m_menu->addAction(icon(QString::fromLatin1(iconName)), text);
        action->setEnabled(!edits || m_document.isEditable());
        if (!action->isEnabled())
            action->setToolTip(tr("This plan cannot be changed now."));
        connect(action, &QAction::triggered, this, [work] { work(); });
    };
    entry(tr("Add Technology…"), "plus", true, [this] { add(LineDialog::Technology); });
    entry(tr("Add Headcount…"), "user-plus", true, [this] { add(LineDialog::Headcount); });
    m_menu->addSeparator();
    entry(tr("Unfold All Groups"), "chevrons-up-down", false, [this] { m_model->setAllOpen(true); });
    entry(tr("Fold All Groups"), "chevrons-down-up", false, [this] { m_model->setAllOpen(false); });
    m_menu->addSeparator();
    entry(tr("Exchange Rates…"), "globe", false, [this] { showRates(); });
    entry(tr("Import Costs…"), "import", true, [this] { Q_EMIT importRequested(); });
    entry(tr("Export What Is Shown…"), "file-down", false, [this] { exportView(); });
    entry(tr("Export the Lines…"), "file-spreadsheet", false, [this] { exportLines(); });
}

QString BudgetPage::id() const
{
    return u"budget"_s;
}

QString BudgetPage::title() const
{
    return tr("Budget");
}

QString BudgetPage::iconName() const
{
    return u"wallet"_s;
}

QString BudgetPage::summary() const
{
    if (!m_desk->budget() || m_desk->budget()->entries.empty())
        return {};
    const Wording &words = m_document.words();
    const BudgetAmounts total = m_desk->budget()->total();
    const auto money = [&](qint64 minor) { return exactMoney(minor, m_desk->budget()->currency, words); };
    return tr("planned %1 · actual %2 · forecast %3")
        .arg(money(total.planned), money(total.actual), money(total.forecast));
}

BudgetTable &BudgetPage::table() const
{
    return m_view->table();
}

QWidget *BudgetPage::inspector()
{
    return part() == Lines ? m_charts : nullptr;
}

bool BudgetPage::hasBudget() const
{
    return m_document.isOpen() && m_document.standings().program().has_value();
}

bool BudgetPage::hasChosenLines() const
{
    return table().isVisible() && table().hasChosenLines();
}

void BudgetPage::takeFocus()
{
    if (m_stack->currentWidget() == m_empty)
        m_empty->setFocus();
    else
        m_part->currentWidget()->setFocus();
}

BudgetPage::Part BudgetPage::part() const
{
    return Part(m_part->currentIndex());
}

void BudgetPage::showPart(Part part)
{
    m_parts->setCurrentIndex(part);
    m_part->setCurrentIndex(part);
    onDeskChanged();
    Q_EMIT inspectorChanged();
}

void BudgetPage::onDeskChanged()
{
    const auto &budget = m_desk->budget();
    const bool editable = m_document.isOpen() && m_document.isEditable();
    // Without a line of this program the accounts and the last program may still have something to show.
    const bool any = budget && (!budget->entries.empty() || !budget->uncounted.empty() || part() != Lines);
    if (budget)
        m_empty->setWords(tr("What %1 costs is planned and followed here, line by line and month by month. It has no "
                             "costs yet.")
                              .arg(budget->program.name),
                          editable ? tr("Add a line…") : QString());
    else
        m_empty->setWords(tr("A budget belongs to a program, and this plan has none yet."),
                          editable ? tr("Make a program…") : QString());
    m_empty->setSecondAction(budget && editable ? tr("Import costs…") : QString());
    m_stack->setCurrentIndex(any ? 1 : 0);
    if (budget && !budget->entries.empty())
        m_charts->setNothing({}, {});
    else if (budget)
        m_charts->setNothing(
            tr("What is planned and spent is drawn here as soon as %1 has costs.").arg(budget->program.name),
            editable ? tr("Add a line…") : QString());
    else
        m_charts->setNothing(tr("What is planned and spent is drawn here. Costs belong to a program, and this plan has "
                                "none yet."),
                             editable ? tr("Make a program…") : QString());
    m_add->setEnabled(editable);
    m_add->setToolTip(editable ? QString() : tr("This plan cannot be changed now."));
    Q_EMIT summaryChanged();
    Q_EMIT choiceChanged();
}

void BudgetPage::add(LineDialog::Kind kind)
{
    if (!m_desk->budget() || !m_document.isEditable())
        return;
    const QModelIndex current = table().currentIndex();
    LineDialog dialog(*m_desk, m_model->newLine(current.isValid() ? current.row() : -1), kind, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    showPart(Lines);
    const int row = m_model->rowOfLine(dialog.added());
    if (row >= 0) {
        table().setCurrentIndex(m_model->index(row, 0));
        table().scrollTo(m_model->index(row, 0));
    }
    table().setFocus();
}

void BudgetPage::removeChosen()
{
    table().removeChosen();
}

void BudgetPage::showRates()
{
    if (m_document.isOpen())
        (new RatesDialog(m_document, this))->open();
}

QString BudgetPage::suggestedFile(const QString &what) const
{
    QString name = m_desk->budget()->program.name + u' ' + what;
    return name.replace(u'/', u'-') + u".xlsx"_s;
}

void BudgetPage::save(const Table &table, const QString &what)
{
    const QString path = m_dialogs.saveFile(
        this, what, tr("Excel workbook (*.xlsx);;CSV (*.csv);;TSV (*.tsv);;Markdown (*.md)"), suggestedFile(title()));
    if (path.isEmpty())
        return;
    const auto format = tableFileFormat(path);
    if (!format) {
        Q_EMIT failed({ErrorCode::BadInput,
                       tr("The file’s ending says what is written: choose a name that ends in .xlsx, .csv, .tsv or "
                          ".md."),
                       {}});
        return;
    }
    TableWriteOptions options;
    options.created = m_document.environment().clock();
    if (const auto done = saveTable(table, path, *format, options); !done)
        Q_EMIT failed(done.error());
}

void BudgetPage::exportView()
{
    if (m_desk->budget())
        save(m_model->table(), tr("Export What Is Shown"));
}

void BudgetPage::exportLines()
{
    if (!m_desk->budget())
        return;
    const auto table = budgetLinesTable(m_document.plan().database(), m_desk->budget()->program, false);
    if (table)
        save(*table, tr("Export the Lines"));
    else
        Q_EMIT failed(table.error());
}

void BudgetPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_desk->setLookedAt(true);
}

void BudgetPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_desk->setLookedAt(false);
}

void BudgetPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

void BudgetPage::retranslate()
{
    m_parts->setAccessibleName(tr("What is shown"));
    m_parts->setSegmentText(Lines, tr("Lines"));
    m_parts->setSegmentText(Accounts, tr("Accounts"));
    m_parts->setSegmentText(Reallocate, tr("Reallocation"));
    m_add->setText(tr("Add…"));
    m_more->setName(tr("More to do with the budget"));
    m_model->refresh();
    onDeskChanged();
}

} // namespace talbook
