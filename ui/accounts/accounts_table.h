#pragma once

#include "core/base/ids.h"
#include "ui/accounts/account_columns.h"
#include "ui/accounts/account_order.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <vector>

namespace talbook
{

class AccountModel;
class CellEditing;
class Document;

/// The columns from left to right, all of them: what the column chooser changes and what is remembered.
struct ColumnPlace
{
    FilterField field;
    bool shown = true;
    int width = 100; ///< logical pixels

    bool operator==(const ColumnPlace &) const = default;
};
using ColumnLayout = std::vector<ColumnPlace>;
/// As it is at first.
ColumnLayout defaultColumnLayout();
/// What the model sorts by for the keys that the heads show.
std::vector<AccountOrder::Key> sortOrder(const QList<SortKey> &keys);

/// The accounts' table: its columns, their order and width, typing into cells, and what stays when rows are laid anew.
class AccountsTable : public TableView
{
    Q_OBJECT

public:
    AccountsTable(Document &document, AccountModel &model, QWidget *parent = nullptr);

    ColumnLayout columnLayout() const;
    /// Columns it does not name follow, hidden; the account's name is always shown.
    void setColumnLayout(const ColumnLayout &layout);
    /// The columns as they are seen, from left to right.
    std::vector<int> shownColumns() const;
    /// One place to the left (-1) or right (1) among the shown ones.
    void moveCurrentColumn(int step);

    void sortBy(const QList<SortKey> &keys);

    /// In the order of the table.
    std::vector<int> selectedRows() const;
    std::vector<AccountId> selectedAccounts() const;

Q_SIGNALS:
    void openRequested(talbook::AccountId account);
    /// The person moved, sized, hid or showed columns, or sorted.
    void layoutChanged();
    void columnsRequested();
    void sortDialogRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void onDoubleClicked(const QModelIndex &index);
    void showHeaderMenu(const QPoint &at);
    void beforeReset();
    void afterReset();

    Document &m_document;
    AccountModel &m_model;
    CellEditing *m_editing;
    std::vector<int> m_widths; ///< by column, of hidden ones too
    std::vector<AccountId> m_keptSelection;
    int m_keptColumn = 0;
    QPoint m_keptScroll;
    bool m_layingOut = false;
};

} // namespace talbook
