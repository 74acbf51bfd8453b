#include "ui/matrix/matrix_page.h"

#include "ui/matrix/matrix_memory.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_remark.h"
#include "ui/matrix/matrix_scope.h"
#include "ui/matrix/matrix_table.h"
#include "ui/matrix/matrix_table_model.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/selection_bar.h"
#include "ui/matrix/what_if_panel.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/surface.h"

#include <QEvent>
#include <QStackedLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

MatrixPage::MatrixPage(Document &document, Dialogs &dialogs, QWidget *parent)
    : Page(parent), m_document(document), m_dialogs(dialogs)
{
    // Before the runner hears of it: places of other accounts are not to meet points of these.
    connect(&document, &Document::reset, this, &MatrixPage::onDocumentReset);
    connect(&document, &Document::figuresChanged, this, [this] { m_stale = true; });
    m_runner = new WhatIfRunner(document, this);
    setSurface(*this, Surface::Base);
    build();
    connectParts();
    connectPlot();
    retranslate();
    onDocumentReset();
    onPlaces();
}

MatrixPage::~MatrixPage() = default;

QString MatrixPage::id() const
{
    return u"matrix"_s;
}

QString MatrixPage::title() const
{
    return tr("Matrix");
}

QString MatrixPage::iconName() const
{
    return u"scatter-chart"_s;
}

QString MatrixPage::summary() const
{
    if (!m_document.isOpen() || m_stale)
        return {};
    return tr("%n account(s)", nullptr, int(m_accounts.size())) + u" · "_s +
           tr("%1 in the strike zone").arg(m_document.words().locale().toString(m_plot->countIn(Quadrant::A)));
}

void MatrixPage::takeFocus()
{
    if (QWidget *shown = m_stack->currentWidget())
        (shown == m_plotSide ? static_cast<QWidget *>(m_plot) : shown == m_tableSide ? m_table : shown)->setFocus();
}

bool MatrixPage::hasOwnInspector() const
{
    return m_tools->isWhatIf();
}

AccountId MatrixPage::idOf(quint32 account) const
{
    return m_document.standings().accounts()[account].id;
}

void MatrixPage::onDocumentReset()
{
    m_stale = true;
    m_accounts.clear();
    m_plot->setPoints({});
    m_tableModel->clear();
    const QUuid plan = m_document.isOpen() ? m_document.plan().uuid() : QUuid();
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_selected.clear();
    m_selectionBar->setSelected(0, false);
    if (plan.isNull())
        return;
    m_scope->restore();
    restoreMatrix(m_document, *m_plot, *m_tools);
}

void MatrixPage::remember() const
{
    rememberMatrix(m_document, *m_plot, *m_tools);
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_stale)
        onPlaces();
    m_runner->setActive(true);
}

void MatrixPage::hideEvent(QHideEvent *event)
{
    m_runner->setActive(false);
    Page::hideEvent(event);
}

void MatrixPage::resizeEvent(QResizeEvent * /*event*/)
{
    arrange();
}

/// Whom to show is asked where it may have changed; else the points only move.
void MatrixPage::onPlaces()
{
    if (m_runner->places().empty()) {
        m_accounts.clear();
        m_plot->setPoints({});
        m_tableModel->clear();
        showState();
        return;
    }
    if (m_stale) {
        if (isVisible())
            showAccounts();
        return;
    }
    m_plot->setPlaces(m_runner->places());
    if (m_tools->isTable())
        showTable();
    m_plot->setRemark(matrixRemark(m_document.standings(), m_accounts, m_runner->places()));
    Q_EMIT summaryChanged();
}

void MatrixPage::showAccounts()
{
    m_stale = false;
    m_scope->refresh();
    m_accounts = m_scope->accounts();
    m_sizes = pointSizes(m_document.standings());
    std::erase_if(m_selected,
                  [this](AccountId account) { return !m_document.standings().indexOf(account).has_value(); });
    m_plot->setThresholds(m_runner->figures().fitFrom, m_runner->figures().intentFrom);
    m_plot->setPoints(makePoints(m_accounts, m_sizes, m_runner->places()));
    m_runner->setAccounts(m_accounts);
    Q_EMIT m_runner->placesChanged(); // the counts are those of these accounts now
    showCurrent();
    showSelection();
    showState();
}

void MatrixPage::onRefined()
{
    if (m_stale)
        return;
    showTrails();
    if (m_tools->isTable())
        showTable();
}

void MatrixPage::showTable()
{
    m_selecting = true;
    m_tableModel->setAccounts(m_accounts, m_runner->places(), m_runner->past());
    m_selecting = false;
    selectInTable();
}

/// Plot, table, or what is missing; the panel beside it.
void MatrixPage::showState()
{
    const bool open = m_document.isOpen();
    const bool anybody = open && m_document.standings().size() > 0;
    m_tools->setEnabled(anybody);
    arrange();
    if (m_accounts.empty()) {
        if (!anybody)
            m_empty->setWords(
                tr("Accounts lie here by how well they fit and how ready they look. Import them from your CRM first."),
                open && m_document.isReadOnly() ? QString() : tr("Import…"));
        else if (m_scope->which() == MatrixScope::Tal && m_scope->owner().isEmpty())
            m_empty->setWords(tr("Nobody is on the target account list yet."), tr("Show all accounts"));
        else if (m_scope->which() == MatrixScope::OfSegment && !m_scope->hasSegment())
            m_empty->setWords(tr("Choose a segment above, or save a selection as one."), tr("Show all accounts"));
        else
            m_empty->setWords(tr("No account is in this choice."), tr("Show all accounts"));
        m_stack->setCurrentWidget(m_empty);
    } else if (m_tools->isTable()) {
        showTable();
        m_stack->setCurrentWidget(m_tableSide);
    } else {
        m_stack->setCurrentWidget(m_plotSide);
    }
    Q_EMIT summaryChanged();
}

void MatrixPage::showCurrent()
{
    if (!m_document.isOpen() || m_stale)
        return;
    const auto index = m_document.standings().indexOf(m_document.currentAccount());
    m_plot->setCurrent(index ? std::optional(quint32(*index)) : std::nullopt);
    showTrails();
}

bool MatrixPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_plot && event->type() == QEvent::Resize && m_selectionBar->isVisibleTo(m_plot))
        m_selectionBar->place();
    return Page::eventFilter(watched, event);
}

void MatrixPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MatrixPage::retranslate()
{
    m_plot->setAccessibleName(tr("Fit and intent of the accounts"));
    m_table->setAccessibleName(tr("Fit and intent of the accounts"));
    m_zoomIn->setName(tr("Zoom in (+)"));
    m_zoomOut->setName(tr("Zoom out (−)"));
    m_zoomAll->setName(tr("Show all (0)"));
    m_scope->refresh();
    m_tableModel->retranslate();
    if (!m_stale)
        showState();
}

} // namespace talbook
