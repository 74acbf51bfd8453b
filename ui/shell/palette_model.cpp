#include "ui/shell/palette_model.h"

namespace talbook
{

void PaletteModel::show(std::vector<PaletteSection> sections)
{
    beginResetModel();
    m_sections = std::move(sections);
    m_rows.clear();
    m_found = 0;
    for (const PaletteSection &section : m_sections) {
        m_found += section.found;
        if (section.items.empty() && section.fault.isEmpty())
            continue;
        m_rows.push_back({&section, nullptr});
        for (const PaletteItem &item : section.items)
            m_rows.push_back({&section, &item});
        if (!section.fault.isEmpty())
            m_rows.push_back({&section, nullptr, true});
    }
    endResetModel();
}

void PaletteModel::run(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row))
        return;
    const auto work = m_rows[size_t(row)].item->run; // kept: what it does may show other rows
    work();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (role == HeadingRole)
        return !row.item && !row.fault;
    if (role == FaultRole)
        return row.fault;
    if (row.fault)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.section->fault) : QVariant();
    if (!row.item)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(row.section->title) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return row.item->title;
    case Qt::AccessibleTextRole:
        return QStringList{row.section->title, row.item->title, row.item->detail}.join(QStringLiteral(", "));
    case DetailRole:
        return row.item->detail;
    case ShortcutRole:
        return row.item->shortcut;
    case IconRole:
        return row.item->icon;
    default:
        return {};
    }
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

} // namespace talbook
