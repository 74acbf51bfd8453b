#include "ui/accounts/sort_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype fewestLines = 3;

} // namespace

SortDialog::SortDialog(AccountsTable &table, QWidget *parent) : QDialog(parent), m_table(table)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Sort"));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme.px(metric::Grid));
    grid->setColumnStretch(1, 1);
    const QList<SortKey> &keys = table.sortHeader()->sortKeys();
    for (qsizetype i = 0; i < std::max(fewestLines, keys.size()); ++i) {
        const QString label = i == 0 ? tr("Sort by") : tr("then by");
        const Line line{new QComboBox, new QComboBox};
        line.column->setObjectName(u"column%1"_s.arg(i));
        line.column->setAccessibleName(u"%1 %2"_s.arg(label).arg(i + 1));
        line.column->setMaxVisibleItems(14);
        line.order->setObjectName(u"order%1"_s.arg(i));
        line.order->setAccessibleName(tr("Order %1").arg(i + 1));
        line.column->addItem(u"–"_s, -1);
        for (const int column : table.shownColumns())
            line.column->addItem(columnName(accountColumnTable()[size_t(column)]), column);
        line.order->addItem(tr("ascending"), int(Qt::AscendingOrder));
        line.order->addItem(tr("descending"), int(Qt::DescendingOrder));
        if (i < keys.size()) {
            const int column = keys[i].column;
            if (line.column->findData(column) < 0) // sorted by a column that is hidden
                line.column->addItem(columnName(accountColumnTable()[size_t(column)]), column);
            line.column->setCurrentIndex(line.column->findData(column));
            line.order->setCurrentIndex(keys[i].order == Qt::DescendingOrder ? 1 : 0);
        }
        connect(line.column, &QComboBox::activated, this, [this, line] {
            const int chosen = line.column->currentData().toInt();
            if (chosen < 0)
                return;
            const QVariant usual = m_table.model()->headerData(chosen, Qt::Horizontal, Qt::InitialSortOrderRole);
            line.order->setCurrentIndex(usual.toInt() == int(Qt::DescendingOrder) ? 1 : 0);
        });
        connect(line.column, &QComboBox::currentIndexChanged, this, &SortDialog::showPossible);
        grid->addWidget(new PlainLabel(label), int(i), 0);
        grid->addWidget(line.column, int(i), 1);
        grid->addWidget(line.order, int(i), 2);
        m_lines.push_back(line);
    }
    auto *done = new PrimaryButton(tr("Sort", "button"));
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addLayout(grid);
    column->addSpacing(theme.px(2 * metric::Grid));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *done));
    resize(theme.px(400), sizeHint().height());
    showPossible();
    m_lines.front().column->setFocus();
}

void SortDialog::showPossible()
{
    for (const Line &line : m_lines)
        line.order->setEnabled(line.column->currentData().toInt() >= 0);
}

void SortDialog::accept()
{
    QList<SortKey> keys;
    for (const Line &line : m_lines) {
        const int column = line.column->currentData().toInt();
        const bool named = std::ranges::any_of(keys, [&](const SortKey &key) { return key.column == column; });
        if (column >= 0 && !named)
            keys.append({column, Qt::SortOrder(line.order->currentData().toInt())});
    }
    m_table.sortBy(keys);
    QDialog::accept();
}

} // namespace talbook
