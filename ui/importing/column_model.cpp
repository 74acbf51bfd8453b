#include "ui/importing/column_model.h"

#include "ui/widgets/cell_roles.h"
#include "ui/widgets/plain_label.h"

#include <algorithm>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype valuesShown = 4;
constexpr qsizetype longestValue = 60;

QString firstValues(const QList<QStringList> &records, int column)
{
    QStringList values;
    for (const QStringList &record : records) {
        const QString value = record.value(column).simplified().left(longestValue);
        if (!value.isEmpty() && !values.contains(value) && values.size() < valuesShown)
            values.append(value);
    }
    return values.join(u" · "_s);
}

} // namespace

ColumnModel::ColumnModel(QObject *parent) : QAbstractTableModel(parent) {}

void ColumnModel::show(const ImportPreview &preview)
{
    const auto &columns = preview.mapping.columns;
    QStringList values;
    for (int column = 0; column < int(columns.size()); ++column)
        values.append(firstValues(preview.records, column));
    const bool same = m_kind == preview.mapping.kind && values == m_values &&
                      std::ranges::equal(columns, m_columns, {}, &MappedColumn::header, &MappedColumn::header);
    if (!same)
        beginResetModel();
    m_kind = preview.mapping.kind;
    m_presetName = preview.mapping.presetName;
    m_columns = columns;
    m_values = values;
    if (!same)
        endResetModel();
    else if (!m_columns.empty())
        Q_EMIT dataChanged(index(0, Field), index(rowCount() - 1, Found));
}

QList<std::pair<QString, QString>> ColumnModel::choices() const
{
    QList<std::pair<QString, QString>> all = {{QString(), fieldTitle({})},
                                              {leftOutField.toString(), fieldTitle(leftOutField.toString())}};
    for (const ImportField &field : importFields(m_kind))
        all.append({importFieldId(field), importFieldTitle(field)});
    return all;
}

QString ColumnModel::fieldTitle(const QString &field) const
{
    if (field.isEmpty())
        return tr("Keep as an extra column");
    if (field == leftOutField)
        return tr("Leave out");
    const int known = importFieldIndex(m_kind, field);
    return known < 0 ? field : importFieldTitle(importFields(m_kind)[size_t(known)]);
}

QString ColumnModel::foundText(const MappedColumn &column) const
{
    switch (column.by) {
    case MappedBy::Nothing:
        break;
    case MappedBy::User:
        return tr("chosen now");
    case MappedBy::Remembered:
        return tr("as last time");
    case MappedBy::Preset:
        return m_presetName;
    case MappedBy::Alias:
        return tr("by its name");
    }
    return tr("not known");
}

int ColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ColumnModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MappedColumn &column = m_columns[size_t(index.row())];
    if (role == Qt::EditRole && index.column() == Field)
        return column.field;
    if (role == QuietRole)
        return index.column() == Found || (index.column() == Field && importFieldIndex(m_kind, column.field) < 0);
    if (role == Qt::AccessibleTextRole && index.column() == Field)
        return tr("%1 goes to: %2").arg(column.header, fieldTitle(column.field));
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    QString text;
    switch (Column(index.column())) {
    case Name:
        text = column.header;
        break;
    case Values:
        text = m_values[index.row()];
        break;
    case Field:
        text = fieldTitle(column.field);
        break;
    case Found:
        text = foundText(column);
        break;
    case ColumnCount:
        break;
    }
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

bool ColumnModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || index.column() != Field)
        return false;
    if (value.toString() != m_columns[size_t(index.row())].field)
        Q_EMIT fieldChosen(index.row(), value.toString());
    return true;
}

Qt::ItemFlags ColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == Field ? usual | Qt::ItemIsEditable : usual;
}

QVariant ColumnModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Name:
        return tr("Column of the file");
    case Values:
        return tr("First values");
    case Field:
        return tr("Goes to");
    case Found:
        return tr("Found");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace talbook
