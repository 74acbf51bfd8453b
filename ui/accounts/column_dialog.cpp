#include "ui/accounts/column_dialog.h"

#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>
#include <QListWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

ColumnDialog::ColumnDialog(AccountsTable &table, QWidget *parent)
    : QDialog(parent), m_table(table), m_list(new QListWidget),
      m_up(new QPushButton(icon(u"arrow-left"), tr("Move left"))),
      m_down(new QPushButton(icon(u"arrow-right"), tr("Move right")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Columns"));
    m_list->setObjectName(u"columns"_s);
    m_list->setAccessibleName(tr("Columns, from left to right"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_up->setObjectName(u"left"_s);
    m_down->setObjectName(u"right"_s);
    m_up->setAutoDefault(false);
    m_down->setAutoDefault(false);
    connect(m_up, &QPushButton::clicked, this, [this] { moveBy(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { moveBy(1); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnDialog::showPossible);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnDialog::showPossible);
    auto *reset = new QuietButton(tr("As at first"));
    reset->setObjectName(u"reset"_s);
    reset->setAutoDefault(false);
    connect(reset, &QPushButton::clicked, this, [this] { fill(defaultColumnLayout()); });
    auto *done = new PrimaryButton(tr("Show these"));
    auto *moves = new QVBoxLayout;
    moves->addWidget(m_up);
    moves->addWidget(m_down);
    moves->addStretch(1);
    moves->addWidget(reset);
    auto *middle = new QHBoxLayout;
    middle->addWidget(m_list, 1);
    middle->addLayout(moves);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    auto *hint = new PlainLabel(tr("Checked columns are shown. Drag them, or move the chosen one with the buttons."),
                                {.type = Type::Caption, .colour = Colour::Text2});
    hint->setWordWrap(true);
    column->addWidget(hint);
    column->addLayout(middle, 1);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *done));
    resize(theme.px(420), theme.px(520));
    fill(table.columnLayout());
    m_list->setFocus();
}

void ColumnDialog::fill(const ColumnLayout &layout)
{
    m_widths = layout;
    m_list->clear();
    for (const ColumnPlace &place : layout) {
        const AccountColumn &column = columnFor(place.field);
        auto *item = new QListWidgetItem(columnName(column), m_list);
        item->setData(Qt::UserRole, int(place.field));
        item->setToolTip(plainToolTip(columnHelp(column)));
        item->setCheckState(place.shown ? Qt::Checked : Qt::Unchecked);
        // Rows without the account's name say nothing.
        if (place.field == FilterField::Name)
            item->setFlags(item->flags() & ~Qt::ItemIsUserCheckable);
    }
    m_list->setCurrentRow(0);
}

void ColumnDialog::moveBy(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_list->count())
        return;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(row + step, item);
    m_list->setCurrentRow(row + step);
}

void ColumnDialog::showPossible()
{
    m_up->setEnabled(m_list->currentRow() > 0);
    m_down->setEnabled(m_list->currentRow() >= 0 && m_list->currentRow() + 1 < m_list->count());
}

void ColumnDialog::accept()
{
    ColumnLayout layout;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem *item = m_list->item(row);
        const auto field = FilterField(item->data(Qt::UserRole).toInt());
        ColumnPlace place{field, item->checkState() == Qt::Checked, columnFor(field).width};
        for (const ColumnPlace &known : m_widths) {
            if (known.field == field)
                place.width = known.width;
        }
        layout.push_back(place);
    }
    m_table.setColumnLayout(layout);
    Q_EMIT m_table.layoutChanged();
    QDialog::accept();
}

} // namespace talbook
