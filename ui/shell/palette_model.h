#pragma once

#include "ui/shell/palette_item.h"

#include <QAbstractListModel>

namespace talbook
{

/// What was found, section after section; a section's title is a row that cannot be chosen, nor can the sentence that
/// stands in place of what could not be searched.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role
    {
        DetailRole = Qt::UserRole + 1,
        ShortcutRole,
        IconRole,
        HeadingRole,
        FaultRole ///< says that a section could not be searched
    };
    using QAbstractListModel::QAbstractListModel;

    void show(std::vector<PaletteSection> sections);
    size_t found() const { return m_found; }
    /// A row that is only read.
    bool isHeading(int row) const { return !m_rows[size_t(row)].item; }
    void run(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        const PaletteSection *section;
        const PaletteItem *item; ///< null for the section's title, and for its fault
        bool fault = false;
    };
    std::vector<PaletteSection> m_sections;
    std::vector<Row> m_rows;
    size_t m_found = 0;
};

} // namespace talbook
