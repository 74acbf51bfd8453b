#include "ui/importing/text_table_model.h"

#include "ui/widgets/plain_label.h"

namespace talbook
{

TextTableModel::TextTableModel(QObject *parent) : QAbstractTableModel(parent) {}

void TextTableModel::setContent(const QStringList &heads, int rows, Text text, const QList<int> &figures)
{
    beginResetModel();
    m_heads = heads;
    m_rows = rows;
    m_text = std::move(text);
    m_figures = figures;
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_heads.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = m_text(index.row(), index.column());
    return role == Qt::ToolTipRole ? plainToolTip(text) : text;
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_heads.value(section);
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (m_figures.contains(section) ? Qt::AlignRight : Qt::AlignLeft));
    return {};
}

} // namespace talbook
