#pragma once

#include "core/exchange/import_run.h"

#include <QAbstractTableModel>

namespace talbook
{

/// The columns of a file, a row each: name, first values, the field it goes to, and how that was found out. A change of
/// the field is only told; what becomes of the others is found by reading the file anew.
class ColumnModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Values,
        Field,
        Found,
        ColumnCount
    };

    explicit ColumnModel(QObject *parent = nullptr);

    void show(const ImportPreview &preview);
    ImportKind kind() const { return m_kind; }

    /// What a column can become: id and title, "keep" and "leave out" first.
    QList<std::pair<QString, QString>> choices() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void fieldChosen(int column, const QString &field);

private:
    QString fieldTitle(const QString &field) const;
    QString foundText(const MappedColumn &column) const;

    ImportKind m_kind = ImportKind::Accounts;
    QString m_presetName;
    std::vector<MappedColumn> m_columns;
    QStringList m_values;
};

} // namespace talbook
