#include "ui/accounts/cell_editing.h"

#include "core/accounts/priority.h"
#include "core/accounts/tiers.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/account_values.h"
#include "ui/shell/document.h"
#include "ui/widgets/refusal_bubble.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

bool isChosenFromPlan(FilterField field)
{
    switch (field) {
    case FilterField::Owner:
    case FilterField::Industry:
    case FilterField::Country:
    case FilterField::Region:
    case FilterField::City:
    case FilterField::Priority:
        return true;
    default:
        return false;
    }
}

QComboBox *tierList(const Document &document, std::optional<size_t> account, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    QString recommended = QCoreApplication::translate("AccountsTable", "Recommended");
    if (account) {
        const int tier = document.standings()[*account].recommendedTier;
        recommended =
            QCoreApplication::translate("AccountsTable", "Recommended: %1")
                .arg(tier > 0 ? tierName(tier) : QCoreApplication::translate("AccountsTable", "none", "tier"));
    }
    list->addItem(recommended, QString());
    for (int tier = 1; tier <= 3; ++tier)
        list->addItem(tierName(tier), tierName(tier));
    return list;
}

QComboBox *listFromPlan(const Document &document, FilterField field, QWidget *parent)
{
    auto *list = new QComboBox(parent);
    list->setEditable(true);
    list->setInsertPolicy(QComboBox::NoInsert);
    QStringList values = valuesInPlan(document.standings(), field, document.words().locale());
    if (field == FilterField::Priority) {
        for (const Priority usual : {Priority::Low, Priority::Medium, Priority::High}) {
            values.removeAll(priorityId(usual));
            values.prepend(priorityId(usual));
        }
        for (QString &value : values)
            value = priorityName(value, document.words());
    }
    list->addItems(values);
    return list;
}

} // namespace

QWidget *makeValueEditor(const Document &document, const AccountColumn &column, std::optional<size_t> account,
                         QWidget *parent)
{
    QWidget *editor = nullptr;
    if (column.field == FilterField::Tier) {
        editor = tierList(document, account, parent);
    } else if (isChosenFromPlan(column.field)) {
        editor = listFromPlan(document, column.field, parent);
    } else {
        auto *line = new QLineEdit(parent);
        if (column.field == FilterField::Revenue || column.field == FilterField::ExpectedAcv)
            line->setPlaceholderText(account ? amountCurrency(document.standings(), *account)
                                             : document.standings().facts().settings.currency);
        if (column.isRightAligned())
            line->setAlignment(Qt::AlignRight);
        editor = line;
    }
    editor->setAccessibleName(columnTitle(column));
    return editor;
}

QString valueEditorText(const QWidget &editor)
{
    if (const auto *list = qobject_cast<const QComboBox *>(&editor))
        return list->isEditable() ? list->currentText() : list->currentData().toString();
    const auto *line = qobject_cast<const QLineEdit *>(&editor);
    return line ? line->text() : QString();
}

void setValueEditorText(QWidget &editor, const QString &text)
{
    if (auto *list = qobject_cast<QComboBox *>(&editor)) {
        if (list->isEditable()) {
            list->setCurrentIndex(list->findText(text, Qt::MatchFixedString | Qt::MatchCaseSensitive));
            list->setEditText(text);
            list->lineEdit()->selectAll();
        } else {
            list->setCurrentIndex(std::max(0, list->findData(text)));
        }
    } else if (auto *line = qobject_cast<QLineEdit *>(&editor)) {
        line->setText(text);
        line->selectAll();
    }
}

CellEditing::CellEditing(Document &document, AccountModel &model, QObject *parent)
    : QObject(parent), m_document(document), m_model(model)
{
}

CellEditing::~CellEditing()
{
    delete m_bubble;
}

QWidget *CellEditing::create(QWidget *parent, const QModelIndex &index) const
{
    QWidget *editor = makeValueEditor(m_document, accountColumnTable()[size_t(index.column())],
                                      m_model.standingIndex(index.row()), parent);
    editor->setProperty("cell", QPersistentModelIndex(index));
    editor->setAutoFillBackground(true); // the cell's text must not shine through
    return editor;
}

bool CellEditing::keyPressed(QStyledItemDelegate &delegate, QWidget &editor, const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        take(delegate, editor, QAbstractItemDelegate::NoHint);
        return true;
    case Qt::Key_Tab:
        take(delegate, editor, QAbstractItemDelegate::EditNextItem);
        return true;
    case Qt::Key_Backtab:
        take(delegate, editor, QAbstractItemDelegate::EditPreviousItem);
        return true;
    default:
        delete m_bubble; // the person goes on typing
        return false;
    }
}

void CellEditing::take(QStyledItemDelegate &delegate, QWidget &editor, QAbstractItemDelegate::EndEditHint hint)
{
    delete m_bubble;
    const QPointer<QWidget> open = &editor;
    QWidget *view = editor.parentWidget() ? editor.parentWidget()->parentWidget() : nullptr;
    const auto cell = editor.property("cell").value<QPersistentModelIndex>();
    const auto done = cell.isValid() ? m_model.edit(cell, valueEditorText(editor)) : Expected<void>();
    if (!open)
        return;
    if (!done) {
        m_bubble = new RefusalBubble(done.error().message, editor);
        return;
    }
    // Where the rows were laid anew the view has let go of the editor by itself, and of the keyboard with it.
    if (cell.isValid())
        Q_EMIT delegate.closeEditor(open, hint);
    if (view && hint == QAbstractItemDelegate::NoHint)
        view->setFocus();
}

} // namespace talbook
