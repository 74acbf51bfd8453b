#pragma once

#include "ui/accounts/accounts_table.h"

#include <QDialog>

class QListWidget;

namespace talbook
{

/// Which columns the table shows, and in which order.
class ColumnDialog : public QDialog
{
    Q_OBJECT

public:
    ColumnDialog(AccountsTable &table, QWidget *parent);

    void accept() override;

private:
    void fill(const ColumnLayout &layout);
    void moveBy(int step);
    void showPossible();

    AccountsTable &m_table;
    ColumnLayout m_widths; ///< as they are, or as they are at first
    QListWidget *m_list;
    QPushButton *m_up;
    QPushButton *m_down;
};

} // namespace talbook
