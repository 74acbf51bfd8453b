#pragma once

#include "ui/accounts/account_columns.h"

#include <QKeyEvent>
#include <QObject>
#include <QPointer>
#include <QStyledItemDelegate>

namespace talbook
{

class AccountModel;
class Document;
class RefusalBubble;

/// The widget in which a column's value is typed or chosen: a line, a list of tiers, or a list of what the plan has
/// that can also be typed. `account` is the one whose cell it is; none where several are edited.
QWidget *makeValueEditor(const Document &document, const AccountColumn &column, std::optional<size_t> account,
                         QWidget *parent);
QString valueEditorText(const QWidget &editor);
void setValueEditorText(QWidget &editor, const QString &text);

/// Typing into the table's cells: Enter and Tab take the value, or say beside the cell why it is refused and leave the
/// editor open with what was typed.
class CellEditing : public QObject
{
    Q_OBJECT

public:
    CellEditing(Document &document, AccountModel &model, QObject *parent);
    ~CellEditing() override;

    QWidget *create(QWidget *parent, const QModelIndex &index) const;
    /// Whether the key was meant for the cell and has been dealt with.
    bool keyPressed(QStyledItemDelegate &delegate, QWidget &editor, const QKeyEvent &key);

private:
    void take(QStyledItemDelegate &delegate, QWidget &editor, QAbstractItemDelegate::EndEditHint hint);

    Document &m_document;
    AccountModel &m_model;
    QPointer<RefusalBubble> m_bubble;
};

/// A cell that looks like `Look` and is typed into by CellEditing.
template <class Look> class EditableCell : public Look
{
public:
    template <class... Arguments>
    explicit EditableCell(CellEditing &editing, Arguments... arguments) : Look(arguments...), m_editing(editing)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem & /*option*/,
                          const QModelIndex &index) const override
    {
        return m_editing.create(parent, index);
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        // What is being typed stays when figures change beneath it.
        if (!editor->property("loaded").toBool())
            setValueEditorText(*editor, index.data(Qt::EditRole).toString());
        editor->setProperty("loaded", true);
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        model->setData(index, valueEditorText(*editor), Qt::EditRole);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *editor = qobject_cast<QWidget *>(watched);
        if (editor && event->type() == QEvent::KeyPress &&
            m_editing.keyPressed(*this, *editor, *static_cast<QKeyEvent *>(event)))
            return true;
        return Look::eventFilter(watched, event);
    }

private:
    CellEditing &m_editing;
};

} // namespace talbook
