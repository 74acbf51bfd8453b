#include "ui/budget/budget_cells.h"

#include "core/accounts/tiers.h"
#include "core/budget/budget_words.h"
#include "ui/accounts/account_chooser.h"
#include "ui/budget/budget_desk.h"
#include "ui/budget/budget_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/refusal_bubble.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QFontMetrics>
#include <QKeyEvent>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int markRoom = 20;

/// "Acme · Direct mail" keeps its first part whole as long as something of the last one fits beside it; the tip of the
/// cell has the whole name.
QString cutAtTheEnd(const QString &text, const QFontMetrics &metrics, int room)
{
    if (metrics.horizontalAdvance(text) <= room)
        return text;
    const qsizetype end = text.indexOf(u" · "_s);
    if (end > 0) {
        const QString first = text.left(end + 3);
        const int left = room - metrics.horizontalAdvance(first);
        if (left >= metrics.horizontalAdvance(u"…mmm"_s))
            return first + metrics.elidedText(text.mid(end + 3), Qt::ElideRight, left);
    }
    return metrics.elidedText(text, Qt::ElideRight, room);
}

QComboBox *listOf(const QStringList &texts, bool editable, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setEditable(editable);
    list->setInsertPolicy(QComboBox::NoInsert);
    list->addItem({});
    list->addItems(texts);
    return list;
}

QWidget *editorFor(const BudgetModel &model, const QModelIndex &index, QWidget *parent)
{
    const BudgetDesk &desk = model.desk();
    const BudgetModel::Column column = model.columnAt(index.column());
    if (column.what == BudgetModel::Column::Name)
        return new QLineEdit(parent);
    if (column.what == BudgetModel::Column::Month) {
        auto *line = new QLineEdit(parent);
        line->setAlignment(Qt::AlignRight);
        const BudgetItem *item = model.itemAt(index.row());
        line->setPlaceholderText(desk.budget()->entries[item->first].currency);
        return line;
    }
    QStringList texts;
    switch (BudgetField(column.place)) {
    case BudgetField::Category:
        for (const BudgetCategories::Category &category : desk.categories().all())
            texts.append(category.name);
        return listOf(texts, true, parent);
    case BudgetField::Channel:
        for (const QString &channel : desk.channels())
            texts.append(budgetChannelName(channel, desk.document().words()));
        return listOf(texts, true, parent);
    case BudgetField::Tier:
        return listOf({tierName(1), tierName(2), tierName(3)}, false, parent);
    case BudgetField::Campaign:
        return listOf(desk.campaigns(), true, parent);
    case BudgetField::Account:
        return new AccountChooser(desk.document(), parent);
    default:
        return listOf(desk.currencies(), true, parent);
    }
}

QString textOf(const QWidget &editor)
{
    if (const auto *list = qobject_cast<const QComboBox *>(&editor))
        return list->currentText();
    return static_cast<const QLineEdit &>(editor).text();
}

} // namespace

BudgetCell::BudgetCell(BudgetModel &model, Align align, Emphasis emphasis, QObject *parent)
    : CellDelegate(align, emphasis, parent), m_model(model)
{
}

BudgetCell::~BudgetCell()
{
    delete m_bubble;
}

QWidget *BudgetCell::createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                                  const QModelIndex &index) const
{
    QWidget *editor = editorFor(m_model, index, parent);
    editor->setProperty("cell", QPersistentModelIndex(index));
    editor->setAutoFillBackground(true); // the cell's text must not shine through
    editor->setAccessibleName(m_model.nameAt(index.row()) + u": "_s +
                              m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void BudgetCell::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (editor->property("loaded").toBool())
        return; // what is being typed stays when figures change beneath it
    editor->setProperty("loaded", true);
    const QString text = index.data(Qt::EditRole).toString();
    if (auto *list = qobject_cast<QComboBox *>(editor)) {
        list->setCurrentIndex(std::max(0, list->findText(text)));
        if (list->isEditable()) {
            list->setEditText(text);
            list->lineEdit()->selectAll();
        }
        return;
    }
    auto *line = static_cast<QLineEdit *>(editor);
    line->setText(text);
    line->selectAll();
}

void BudgetCell::setModelData(QWidget *editor, QAbstractItemModel * /*model*/, const QModelIndex &index) const
{
    const auto *chooser = qobject_cast<AccountChooser *>(editor);
    // Refused where the editor is left otherwise than by its keys: nothing is changed then.
    static_cast<void>(m_model.edit(index, textOf(*editor), chooser ? chooser->account() : AccountId()));
}

bool BudgetCell::eventFilter(QObject *watched, QEvent *event)
{
    auto *editor = qobject_cast<QWidget *>(watched);
    if (editor && event->type() == QEvent::KeyPress && keyPressed(*editor, *static_cast<QKeyEvent *>(event)))
        return true;
    return CellDelegate::eventFilter(watched, event);
}

bool BudgetCell::keyPressed(QWidget &editor, const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(editor, key.modifiers() & Qt::ShiftModifier ? -1 : 1, 0);
        return true;
    case Qt::Key_Tab:
        take(editor, 0, 1);
        return true;
    case Qt::Key_Backtab:
        take(editor, 0, -1);
        return true;
    default:
        delete m_bubble; // the person goes on typing
        return false;
    }
}

void BudgetCell::take(QWidget &editor, int rows, int columns)
{
    delete m_bubble;
    const QPointer<QWidget> open = &editor;
    const auto cell = editor.property("cell").value<QPersistentModelIndex>();
    if (!cell.isValid()) {
        Q_EMIT closeEditor(&editor, NoHint);
        return;
    }
    const int row = cell.row();
    const int column = cell.column();
    const QString key = m_model.keyAt(row);
    const std::vector<CostId> lines = m_model.linesAt(row);
    const auto *chooser = qobject_cast<AccountChooser *>(&editor);
    const QString text = textOf(editor);
    AccountId account;
    if (chooser && text != cell.data(Qt::EditRole).toString())
        account = chooser->account();
    const auto done = m_model.edit(cell, text, account);
    if (!done) {
        if (open)
            m_bubble = new RefusalBubble(done.error().message, editor);
        return;
    }
    // Where the rows were laid anew the view has let go of the editor by itself.
    if (open)
        Q_EMIT closeEditor(open, NoHint);
    Q_EMIT taken(key, lines.empty() ? 0 : lines.front().value, row, column, rows, columns);
}

BudgetNameCell::BudgetNameCell(BudgetModel &model, QObject *parent)
    : BudgetCell(model, Align::Left, Emphasis::Plain, parent)
{
}

int BudgetNameCell::indent(int kind)
{
    return kind == int(BudgetModel::Kind::Total) ? 0 : markRoom;
}

void BudgetNameCell::paintContent(const Cell &cell) const
{
    const auto kind = BudgetModel::Kind(cell.index.data(RowKindRole).toInt());
    const int side = cell.theme.px(metric::FieldIcon);
    const int room = cell.theme.px(indent(int(kind)));
    const QRectF mark(cell.rect.x(), cell.rect.y() + (cell.rect.height() - side) / 2.0, side, side);
    if (kind == BudgetModel::Kind::Group)
        paintIcon(cell.painter, mark, cell.index.data(FoldedRole).toBool() ? u"chevron-right" : u"chevron-down",
                  cell.theme.colour(Colour::Text2));
    if (kind == BudgetModel::Kind::Tasks)
        paintIcon(cell.painter, mark.translated(room, 0), u"list-checks", cell.theme.colour(Colour::Text2));
    const int left = room + (kind == BudgetModel::Kind::Tasks ? room : 0);
    const bool strong = cell.index.data(StrongRole).toBool();
    const bool quiet = cell.index.data(QuietRole).toBool();
    const QRect rest = cell.rect.adjusted(left, 0, 0, 0);
    const QFont font = cell.theme.font(Type::Body, strong ? Weight::SemiBold : Weight::Regular);
    paintCellText(cell.painter, rest, cutAtTheEnd(cell.index.data().toString(), QFontMetrics(font), rest.width()),
                  {font, cell.theme.colour(quiet ? Colour::Text2 : Colour::Text)});
}

int BudgetNameCell::contentWidth(const Theme &theme, const QModelIndex &index) const
{
    const int kind = index.data(RowKindRole).toInt();
    const int marks = kind == int(BudgetModel::Kind::Tasks) ? 2 : 1;
    return CellDelegate::contentWidth(theme, index) + marks * theme.px(indent(kind));
}

} // namespace talbook
