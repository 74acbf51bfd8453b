#include "ui/importing/field_delegate.h"

#include "ui/importing/column_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/cell_text.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPainter>

namespace talbook
{

FieldCombo::FieldCombo(const QList<std::pair<QString, QString>> &choices, QWidget *parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setMaxVisibleItems(14);
    for (const auto &[id, title] : choices)
        addItem(title, id);
    auto *search = new QCompleter(model(), this);
    search->setCaseSensitivity(Qt::CaseInsensitive);
    search->setFilterMode(Qt::MatchContains);
    search->setCompletionMode(QCompleter::PopupCompletion);
    setCompleter(search);
    connect(this, &QComboBox::activated, this, &FieldCombo::choose);
    // While the list of matches is open it takes the Return key, which then means the text as it stands.
    connect(lineEdit(), &QLineEdit::returnPressed, this, [this, search] {
        if (search->popup()->isVisible())
            choose();
    });
}

void FieldCombo::choose()
{
    if (m_isChosen)
        return;
    m_isChosen = true;
    Q_EMIT chosen();
}

void FieldCombo::setField(const QString &field)
{
    setCurrentIndex(std::max(0, findData(field)));
    lineEdit()->selectAll();
}

QString FieldCombo::field() const
{
    const int named = findText(currentText(), Qt::MatchFixedString);
    if (named >= 0)
        return itemData(named).toString();
    // Half a name is enough where only one has it.
    const int found = currentText().trimmed().isEmpty() ? -1 : findText(currentText().trimmed(), Qt::MatchContains);
    return itemData(found >= 0 ? found : currentIndex()).toString();
}

QWidget *FieldDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *columns = qobject_cast<const ColumnModel *>(index.model());
    if (!columns)
        return nullptr;
    auto *combo = new FieldCombo(columns->choices(), parent);
    combo->setAccessibleName(tr("Field for %1").arg(index.siblingAtColumn(ColumnModel::Name).data().toString()));
    combo->lineEdit()->setAccessibleName(combo->accessibleName());
    auto *self = const_cast<FieldDelegate *>(this);
    // Later, when the Return key has done what else it does: the view may have closed the editor by then.
    connect(
        combo, &FieldCombo::chosen, self,
        [self, combo] {
            if (combo->isHidden())
                return;
            Q_EMIT self->commitData(combo);
            Q_EMIT self->closeEditor(combo);
        },
        Qt::QueuedConnection);
    return combo;
}

void FieldDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *combo = qobject_cast<FieldCombo *>(editor))
        combo->setField(index.data(Qt::EditRole).toString());
}

void FieldDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *combo = qobject_cast<FieldCombo *>(editor))
        model->setData(index, combo->field());
}

void FieldDelegate::paintContent(const Cell &cell) const
{
    const int size = cell.theme.px(metric::FieldIcon);
    const bool quiet = cell.index.data(QuietRole).toBool();
    const QRect text = cell.rect.adjusted(0, 0, -size - cell.theme.px(metric::HalfGrid), 0);
    const Colour colour = quiet ? Colour::Text2 : Colour::Text;
    paintCellText(cell.painter, text, cell.index.data().toString(),
                  {cell.theme.font(Type::Body), cell.theme.colour(colour), Qt::AlignLeft});
    const QRect arrow(cell.rect.right() - size + 1, cell.rect.center().y() - size / 2, size, size);
    paintIcon(cell.painter, arrow, u"chevron-down", cell.theme.colour(Colour::Text2));
}

} // namespace talbook
