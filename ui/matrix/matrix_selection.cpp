#include "core/accounts/account_edit.h"
#include "core/accounts/filter_conditions.h"
#include "core/accounts/segments.h"
#include "core/accounts/tiers.h"
#include "ui/accounts/long_steps.h"
#include "ui/accounts/name_dialog.h"
#include "ui/matrix/matrix_export.h"
#include "ui/matrix/matrix_legend.h"
#include "ui/matrix/matrix_page.h"
#include "ui/matrix/matrix_plot.h"
#include "ui/matrix/matrix_scope.h"
#include "ui/matrix/matrix_table.h"
#include "ui/matrix/matrix_table_model.h"
#include "ui/matrix/matrix_tools.h"
#include "ui/matrix/matrix_words.h"
#include "ui/matrix/selection_bar.h"
#include "ui/matrix/what_if_runner.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPointer>

#include <algorithm>
#include <climits>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostTrails = 300; ///< more of them are a grey mist

} // namespace

void MatrixPage::select(std::span<const quint32> accounts, SelectHow how)
{
    std::vector<AccountId> chosen;
    chosen.reserve(accounts.size());
    for (const quint32 account : accounts)
        chosen.push_back(idOf(account));
    std::ranges::sort(chosen);
    std::vector<AccountId> result;
    switch (how) {
    case SelectHow::Replace:
        result = std::move(chosen);
        break;
    case SelectHow::Add:
        std::ranges::set_union(m_selected, chosen, std::back_inserter(result));
        break;
    case SelectHow::Toggle:
        std::ranges::set_symmetric_difference(m_selected, chosen, std::back_inserter(result));
        break;
    }
    if (result == m_selected)
        return;
    m_selected = std::move(result);
    showSelection();
    Q_EMIT summaryChanged(); // and with it what commands mean
}

std::vector<AccountId> MatrixPage::meant() const
{
    if (!m_selected.empty() || m_document.currentAccount().isNull())
        return m_selected;
    return {m_document.currentAccount()};
}

void MatrixPage::showSelection()
{
    if (m_stale)
        return;
    std::vector<bool> isSelected(m_document.standings().size(), false);
    for (const AccountId account : m_selected) {
        if (const auto index = m_document.standings().indexOf(account))
            isSelected[*index] = true;
    }
    m_plot->setSelected([&isSelected](quint32 account) { return isSelected[account]; });
    m_selectionBar->setSelected(qsizetype(m_selected.size()), m_document.isEditable());
    showTrails();
    if (!m_selecting && m_tools->isTable())
        selectInTable();
}

void MatrixPage::selectInTable()
{
    m_selecting = true;
    QItemSelection rows;
    int first = INT_MAX;
    std::vector<int> selected;
    for (const AccountId account : m_selected) {
        const auto index = m_document.standings().indexOf(account);
        const int row = index ? m_tableModel->rowOf(quint32(*index)) : -1;
        if (row >= 0)
            selected.push_back(row);
    }
    std::ranges::sort(selected);
    // Neighbours as one range: a selection of thousands of ranges is slow.
    for (size_t i = 0; i < selected.size();) {
        size_t end = i + 1;
        while (end < selected.size() && selected[end] == selected[end - 1] + 1)
            ++end;
        rows.append(QItemSelectionRange(m_tableModel->index(selected[i], 0),
                                        m_tableModel->index(selected[end - 1], MatrixTableModel::ColumnCount - 1)));
        first = std::min(first, selected[i]);
        i = end;
    }
    m_table->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect);
    if (first != INT_MAX) {
        m_table->selectionModel()->setCurrentIndex(m_tableModel->index(first, 0), QItemSelectionModel::NoUpdate);
        m_table->scrollTo(m_tableModel->index(first, 0));
    }
    m_selecting = false;
}

void MatrixPage::showTrails()
{
    if (m_stale || !m_document.isOpen())
        return;
    std::vector<quint32> trails;
    if (m_tools->trailsOfSelected()) {
        for (const AccountId account : m_selected) {
            if (const auto index = m_document.standings().indexOf(account); index && trails.size() < mostTrails)
                trails.push_back(quint32(*index));
        }
        if (const auto current = m_document.standings().indexOf(m_document.currentAccount()))
            trails.push_back(quint32(*current));
    }
    if (m_tools->trailsOfStrikeZone()) { // the points come the largest first
        for (const MatrixPoint &point : m_plot->points()) {
            if (trails.size() >= mostTrails)
                break;
            if (m_runner->places()[point.account].quadrant == Quadrant::A)
                trails.push_back(point.account);
        }
    }
    m_legend->setTrails(!trails.empty() && m_runner->past());
    m_plot->setTrails(std::move(trails), m_runner->past());
}

QString MatrixPage::selectedNames() const
{
    const auto only = m_selected.size() == 1 ? m_document.standings().indexOf(m_selected.front()) : std::nullopt;
    return only ? accountName(m_document.standings(), *only) : tr("%n account(s)", nullptr, int(m_selected.size()));
}

/// The accounts themselves, not where they lie: a segment by figures would gain and lose accounts by itself.
void MatrixPage::saveSegment()
{
    if (m_selected.empty())
        return;
    QStringList ids;
    for (const AccountId account : m_selected)
        ids.append(QString::number(account.value));
    FilterCondition condition;
    condition.field = FilterField::Id;
    condition.operation = ids.size() == 1 ? FilterOperator::Equal : FilterOperator::In;
    condition.values = ids;
    const QString expression = filterExpression({condition});
    const auto work = [this, expression](const QString &name) {
        return m_document.run(tr("Save segment “%1”").arg(name.trimmed()), [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(addSegment(edit, name, expression));
            return {};
        });
    };
    const QString label = tr("Name of the segment of %n account(s)", nullptr, int(m_selected.size()));
    (new NameDialog({tr("Save Segment"), label, tr("Save")}, {}, work, window()))->open();
}

void MatrixPage::setTier(int tier)
{
    if (m_selected.empty())
        return;
    const QString title = tier == 0 ? tr("Follow the recommended tier: %1").arg(selectedNames())
                                    : tr("Set tier %2: %1").arg(selectedNames(), tierName(tier));
    changeAccounts(
        m_document, m_selected.size(), title,
        [accounts = m_selected, tier](Edit &edit) {
            return setAccountField(edit, accounts, AccountField::Tier, tierName(tier));
        },
        [page = QPointer(this)](const Expected<void> &done) {
            if (page && !done && !wasStopped(done))
                Q_EMIT page->failed(done.error());
        });
}

void MatrixPage::openMenu(const QPoint &global)
{
    if (m_selected.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_selected.size() == 1)
        menu->addAction(tr("Open"), this, [this, account = m_selected.front()] { Q_EMIT openRequested(account); });
    menu->addAction(tr("Save as segment…"), this, &MatrixPage::saveSegment)->setEnabled(m_document.isEditable());
    QMenu *tiers = menu->addMenu(tr("Set tier"));
    tiers->setEnabled(m_document.isEditable());
    for (int tier = 1; tier <= 3; ++tier)
        tiers->addAction(tierName(tier), this, [this, tier] { setTier(tier); });
    tiers->addAction(tr("Follow the recommendation"), this, [this] { setTier(0); });
    menu->addAction(tr("Show in table"), this, [this] { m_tools->setTable(true); });
    menu->popup(global);
}

void MatrixPage::exportPicture(const QString &format)
{
    const QString filter = format == u"svg" ? tr("Drawings (*.svg)") : tr("Pictures (*.png)");
    const QString path = m_dialogs.saveFile(window(), tr("Export the Matrix"), filter, tr("Matrix") + u'.' + format);
    if (path.isEmpty())
        return;
    QString title = this->title();
    if (const auto &program = m_document.standings().program())
        title += u" · "_s + program->name;
    const QString whole = path.endsWith(u'.' + format, Qt::CaseInsensitive) ? path : path + u'.' + format;
    if (const auto written = writeMatrixPicture(*m_plot, *m_legend, title + u" · "_s + summary(), whole); !written)
        Q_EMIT failed(written.error());
}

} // namespace talbook
