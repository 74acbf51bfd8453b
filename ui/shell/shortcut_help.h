#pragma once

#include <QDialog>

class QTableWidget;

namespace talbook
{

class Commands;
class Dialogs;
class SearchField;

/// Every command by menu with its keys, and the keys that belong to tables and pages; made from the command table.
class ShortcutHelp : public QDialog
{
    Q_OBJECT

public:
    ShortcutHelp(const Commands &commands, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void filter();
    void addRow(const QString &where, const QString &what, const QString &keys);

    const Commands &m_commands;
    SearchField *m_search;
    QTableWidget *m_table;
};

/// What this program is.
void showAbout(Dialogs &dialogs, QWidget *parent);

} // namespace talbook
