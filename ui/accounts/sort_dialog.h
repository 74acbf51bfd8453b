#pragma once

#include "ui/accounts/accounts_table.h"

#include <QDialog>

class QComboBox;

namespace talbook
{

/// By which columns the table is sorted, and which way: what Shift and clicks on the heads do, by keyboard.
class SortDialog : public QDialog
{
    Q_OBJECT

public:
    SortDialog(AccountsTable &table, QWidget *parent);

    void accept() override;

private:
    struct Line
    {
        QComboBox *column;
        QComboBox *order;
    };
    void showPossible();

    AccountsTable &m_table;
    std::vector<Line> m_lines;
};

} // namespace talbook
