#pragma once

#include "ui/widgets/cell_delegate.h"

#include <QComboBox>

namespace talbook
{

/// A list of fields that can be searched by any part of their names.
class FieldCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit FieldCombo(const QList<std::pair<QString, QString>> &choices, QWidget *parent = nullptr);

    void setField(const QString &field);
    /// That of the text in the box; where the text is no field's name, the one chosen before.
    QString field() const;

Q_SIGNALS:
    void chosen();

private:
    void choose();

    bool m_isChosen = false; ///< one choice, however many signals tell of it
};

/// A cell in which a field is chosen from a list: shows that it is one, and opens it.
class FieldDelegate : public CellDelegate
{
    Q_OBJECT

public:
    using CellDelegate::CellDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void paintContent(const Cell &cell) const override;
};

} // namespace talbook
